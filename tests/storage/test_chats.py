"""Chats: whose they are, which one reaches a person, what is remembered in them."""

from datetime import timedelta

from domain.messages import Address
from storage.database import Database
from storage.talk import chats
from tests.storage.conftest import NOW, Office

TELEGRAM, ZALO = Address("telegram", "1"), Address("zalo_bot", "1")


def test_a_new_address_is_a_strangers_chat_and_stays_one_row(database: Database) -> None:
    with database.write() as conn:
        first = chats.at(conn, TELEGRAM, NOW)
        assert first == chats.at(conn, TELEGRAM, NOW + timedelta(hours=1))
        assert first.person_id is None
        assert first.talk == {}
        assert chats.at(conn, ZALO, NOW).id != first.id, "the same id on another channel is another chat"


def test_linking_tells_which_chats_the_person_had_before(database: Database, office: Office) -> None:
    with database.write() as conn:
        one, two = chats.at(conn, TELEGRAM, NOW), chats.at(conn, ZALO, NOW)
        assert chats.link(conn, one.id, office.an.id, NOW) == []
        assert [chat.id for chat in chats.link(conn, two.id, office.an.id, NOW)] == [one.id]
        assert {chat.id for chat in chats.of_person(conn, office.an.id)} == {one.id, two.id}


def test_an_unlinked_chat_forgets_the_person_and_the_talk(database: Database, office: Office) -> None:
    with database.write() as conn:
        chat = chats.at(conn, TELEGRAM, NOW)
        chats.link(conn, chat.id, office.an.id, NOW)
        chats.remember(conn, chat.id, {"last": "sáng kiến của Sở Nội vụ"})
        assert chats.at(conn, TELEGRAM, NOW).talk == {"last": "sáng kiến của Sở Nội vụ"}
        chats.unlink(conn, chat.id)
        after = chats.at(conn, TELEGRAM, NOW)
        assert (after.person_id, after.talk) == (None, {})
        assert chats.of_person(conn, office.an.id) == []


def test_the_chat_seen_last_comes_first_and_a_blocked_one_last(database: Database, office: Office) -> None:
    with database.write() as conn:
        one, two = chats.at(conn, TELEGRAM, NOW), chats.at(conn, ZALO, NOW)
        for chat in (one, two):
            chats.link(conn, chat.id, office.an.id, NOW)
        chats.visited(conn, ZALO, NOW + timedelta(minutes=5))
        assert [chat.id for chat in chats.of_person(conn, office.an.id)] == [two.id, one.id]
        chats.blocked(conn, ZALO, NOW + timedelta(minutes=6))
        assert [chat.id for chat in chats.of_person(conn, office.an.id)] == [one.id, two.id]
        chats.visited(conn, ZALO, NOW + timedelta(minutes=7))
        assert chats.of_person(conn, office.an.id)[0].blocked_at is None, (
            "who writes again is reachable again"
        )


def test_a_block_keeps_the_moment_it_was_first_noticed(database: Database) -> None:
    with database.write() as conn:
        chats.at(conn, TELEGRAM, NOW)
        chats.blocked(conn, TELEGRAM, NOW)
        chats.blocked(conn, TELEGRAM, NOW + timedelta(days=1))
        assert chats.at(conn, TELEGRAM, NOW).blocked_at == NOW


def test_a_chat_that_moved_keeps_its_person(database: Database, office: Office) -> None:
    with database.write() as conn:
        chat = chats.at(conn, TELEGRAM, NOW)
        chats.link(conn, chat.id, office.an.id, NOW)
        chats.migrated(conn, TELEGRAM, "-100500")
        assert chats.at(conn, Address("telegram", "-100500"), NOW).id == chat.id


def test_a_chat_that_moved_to_a_known_address_hands_over_its_person(
    database: Database, office: Office
) -> None:
    with database.write() as conn:
        old = chats.at(conn, TELEGRAM, NOW)
        chats.link(conn, old.id, office.an.id, NOW)
        new = chats.at(conn, Address("telegram", "-100500"), NOW)
        chats.migrated(conn, TELEGRAM, "-100500")
        assert [chat.id for chat in chats.of_person(conn, office.an.id)] == [new.id]
