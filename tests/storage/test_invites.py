"""Invitations: one use, 72 hours, hashed, and a lock against guessing."""

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from domain.messages import Address
from storage.database import Connection, Database
from storage.office import invites
from storage.schema import invite
from storage.talk import chats
from tests.storage.conftest import NOW, Office

HOUR = timedelta(hours=1)


def chat(conn: Connection, name: str = "1") -> int:
    return chats.at(conn, Address("telegram", name), NOW).id


def test_the_code_and_the_token_lead_to_the_same_invitation(database: Database, office: Office) -> None:
    with database.write() as conn:
        made = invites.create(conn, office.an.id, NOW)
        found = invites.find(conn, made.token, NOW)
        assert found is not None
        assert (found.person_id, found.state) == (office.an.id, "open")
        code = made.code
        for typed in (code, code.lower(), f"{code[:4]}-{code[4:]}", f" {code[:4]} {code[4:]} "):
            assert invites.find(conn, typed, NOW) == found
        assert invites.by_id(conn, found.id, NOW) == found
        assert made.expires == NOW + timedelta(hours=72)


def test_nothing_else_is_an_invitation(database: Database, office: Office) -> None:
    with database.write() as conn:
        made = invites.create(conn, office.an.id, NOW)
        for typed in (
            "",
            made.token[:-1],
            made.token.swapcase(),
            made.code[:-1],
            "AAAAAAAA",
            "%",
            "' OR 1=1 --",
        ):
            assert invites.find(conn, typed, NOW) is None


def test_only_hashes_are_kept(database: Database, office: Office) -> None:
    with database.write() as conn:
        made = invites.create(conn, office.an.id, NOW)
        kept = "".join(str(value) for value in conn.execute(select(invite)).one())
    assert made.code not in kept
    assert made.token not in kept


def test_codes_have_eight_letters_and_none_looks_like_another(database: Database, office: Office) -> None:
    with database.write() as conn:
        codes = [invites.create(conn, office.an.id, NOW).code for _ in range(30)]
    assert {len(code) for code in codes} == {8}
    assert len(set(codes)) == 30
    assert not set("".join(codes)) & set("0O1IL2Z5S8B")


def test_an_invitation_is_used_once(database: Database, office: Office) -> None:
    with database.write() as conn:
        invites.create(conn, office.an.id, NOW)
        made = invites.create(conn, office.an.id, NOW)
        found = invites.find(conn, made.code, NOW)
        talk = chat(conn)
    assert found is not None

    def use(_: int) -> bool:
        with database.write() as conn:
            return invites.use(conn, found.id, talk, NOW)

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(use, range(4))) == [False, False, False, True]
    with database.read() as conn:
        after = invites.find(conn, made.code, NOW)
        assert after is not None
        assert after.state == "used"


def test_an_invitation_ends_after_72_hours(database: Database, office: Office) -> None:
    with database.write() as conn:
        made = invites.create(conn, office.an.id, NOW)
        last, over = made.expires - timedelta(seconds=1), made.expires
        found = invites.find(conn, made.code, last)
        assert found is not None
        assert found.state == "open"
        assert not invites.use(conn, found.id, chat(conn), over)
        expired = invites.find(conn, made.code, over)
        assert expired is not None
        assert expired.state == "expired"
        assert invites.use(conn, found.id, chat(conn), last)


def wrong(conn: Connection, name: str, times: int, start: datetime, apart: timedelta) -> None:
    for number in range(times):
        invites.wrong(conn, chat(conn, name), start + number * apart)


def test_five_wrong_codes_lock_a_chat_for_one_hour(database: Database) -> None:
    with database.write() as conn:
        wrong(conn, "1", 4, NOW, timedelta(minutes=1))
        assert not invites.locked(conn, chat(conn), NOW + timedelta(minutes=4))
        wrong(conn, "1", 1, NOW + timedelta(minutes=4), HOUR)
        fifth = NOW + timedelta(minutes=4)
        assert invites.locked(conn, chat(conn), fifth)
        assert invites.locked(conn, chat(conn), fifth + timedelta(minutes=59))
        assert not invites.locked(conn, chat(conn), fifth + HOUR)
        assert not invites.locked(conn, chat(conn, "2"), fifth), "others are not locked"


def test_wrong_codes_far_apart_lock_nobody(database: Database) -> None:
    with database.write() as conn:
        wrong(conn, "1", 8, NOW, timedelta(minutes=20))
        assert not invites.locked(conn, chat(conn), NOW + timedelta(minutes=141))


@pytest.mark.parametrize(("number", "shut"), [(19, False), (20, True)])
def test_twenty_wrong_codes_in_all_lock_every_chat(database: Database, number: int, shut: bool) -> None:
    with database.write() as conn:
        for one in range(number):
            wrong(conn, str(one), 1, NOW + timedelta(minutes=one), HOUR)
        assert invites.locked(conn, chat(conn, "new"), NOW + timedelta(minutes=30)) is shut
        assert not invites.locked(conn, chat(conn, "new"), NOW + timedelta(minutes=100))
