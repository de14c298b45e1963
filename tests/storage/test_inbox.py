"""What came in: kept once, handled once, in the order of its chat."""

import sqlite3
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.exc import OperationalError

from domain.messages import Address, Lane, Outgoing
from storage.database import Database
from storage.talk import inbox, outbox

NOW = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)


def receive(database: Database, key: str, chat: str = "5") -> bool:
    with database.write() as conn:
        return inbox.receive(conn, "telegram", key, chat, '{"text": "đơn"}', NOW)


def test_an_update_is_kept_once(database: Database) -> None:
    """The same key on the same channel is told apart from a new one; another channel has its own keys."""
    assert receive(database, "1")
    assert not receive(database, "1")
    with database.write() as conn:
        assert inbox.receive(conn, "zalo_bot", "1", "5", "{}", NOW)
    with database.read() as conn:
        first, second = inbox.waiting(conn)
    assert (first.channel, first.update_key, first.payload) == ("telegram", "1", '{"text": "đơn"}')
    assert (first.received_at, first.attempts, first.files) == (NOW, 0, None)
    assert second.channel == "zalo_bot"


def test_waiting_updates_come_page_by_page_in_order(database: Database) -> None:
    """The next page begins behind the last row of this one."""
    for key in range(5):
        receive(database, str(key))
    with database.read() as conn:
        page = inbox.waiting(conn, most=3)
        rest = inbox.waiting(conn, page[-1].id, most=3)
    assert [row.update_key for row in (*page, *rest)] == ["0", "1", "2", "3", "4"]


def test_only_the_oldest_of_a_chat_can_be_taken_and_only_once(database: Database) -> None:
    """Two programs on one database can neither handle an update twice nor overtake in a chat."""
    for key, chat in (("1", "5"), ("2", "5"), ("3", "6")):
        receive(database, key, chat)
    with database.read() as conn:
        first, second, other = inbox.waiting(conn)
    with database.write() as conn:
        assert not inbox.take(conn, second, NOW)
        assert inbox.take(conn, other, NOW)
        assert inbox.take(conn, first, NOW)
        assert not inbox.take(conn, first, NOW)
        assert inbox.take(conn, second, NOW)
    with database.read() as conn:
        assert inbox.waiting(conn) == []


def test_a_flood_is_what_came_too_fast_in_one_chat(database: Database) -> None:
    """The sixty-first update of a minute finds its chat flooded; another chat's does not, nor one a minute later."""
    for key in range(inbox.MANY + 2):
        receive(database, str(key))
    receive(database, "b", "6")
    later = NOW + timedelta(seconds=61)
    with database.write() as conn:
        *first, flooded, after, other = inbox.waiting(conn, most=inbox.MANY + 3)
        assert not any(inbox.take(conn, row, NOW).flooded for row in first)
        assert inbox.floods(conn, flooded, NOW)
        assert not inbox.floods(conn, flooded, later)
        assert inbox.take(conn, flooded, NOW).flooded
        assert inbox.pass_over(conn, flooded, NOW)
        assert not inbox.take(conn, other, NOW).flooded
        assert inbox.take(conn, after, NOW).flooded
        assert not inbox.pass_over(conn, after, NOW), "the chat was told already"
        assert inbox.pass_over(conn, after, later)


def test_a_turn_learns_whether_notices_wait_for_its_person(database: Database) -> None:
    """Only those of its own chat, and only those that a block has stopped."""
    for key, chat in (("1", "5"), ("2", "5"), ("3", "6")):
        receive(database, key, chat)
    notice = Outgoing("thông báo", lane=Lane.NOTICE)
    with database.write() as conn:
        before, after, other = inbox.waiting(conn)
        outbox.put(conn, "a", 0, Address("telegram", "5"), notice, NOW)
        assert not inbox.take(conn, before, NOW).notices
        (row,) = outbox.lease(conn, ["telegram"], NOW, 1, lambda _: True)
        outbox.blocked(conn, row)
        assert inbox.take(conn, after, NOW).notices
        assert not inbox.take(conn, other, NOW).notices


def test_a_turn_that_is_undone_leaves_its_update_waiting(database: Database) -> None:
    """Taking belongs to the turn's transaction."""
    receive(database, "1")
    with database.read() as conn:
        (row,) = inbox.waiting(conn)

    def turn() -> None:
        with database.write() as conn:
            assert inbox.take(conn, row, NOW)
            raise KeyError

    with pytest.raises(KeyError):
        turn()
    with database.read() as conn:
        assert inbox.waiting(conn) == [row]


def test_the_third_failure_is_the_last(database: Database) -> None:
    """After three tries the update is given up and its chat goes on."""
    receive(database, "1")
    receive(database, "2")
    with database.read() as conn:
        first, second = inbox.waiting(conn)
    with database.write() as conn:
        assert [inbox.failed(conn, first.id, "ValueError", NOW) for _ in range(3)] == [False, False, True]
        assert inbox.take(conn, second, NOW)


def test_fetched_files_are_remembered(database: Database) -> None:
    """What became of the files comes back with the update."""
    receive(database, "1")
    with database.write() as conn:
        (row,) = inbox.waiting(conn)
        inbox.keep_files(conn, row.id, [{"stored": 3, "name": "đơn.pdf"}])
        assert inbox.waiting(conn)[0].files == [{"stored": 3, "name": "đơn.pdf"}]


def test_the_databases_own_trouble_is_told_from_a_wrong_statement(database: Database) -> None:
    """A full disk is no message's fault; a statement that cannot run is."""
    full = sqlite3.OperationalError("database or disk is full")
    full.sqlite_errorcode = sqlite3.SQLITE_FULL  # type: ignore[misc]
    wrong = sqlite3.OperationalError("no such column")
    wrong.sqlite_errorcode = sqlite3.SQLITE_ERROR  # type: ignore[misc]
    assert inbox.is_trouble(OperationalError("UPDATE", {}, full))
    assert not inbox.is_trouble(OperationalError("UPDATE", {}, wrong))
    assert not inbox.is_trouble(ValueError("x"))
