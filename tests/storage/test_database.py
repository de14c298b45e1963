"""What the database promises: whole transactions, no lost update, several processes on one file."""

import multiprocessing
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest
from sqlalchemy.exc import DBAPIError

from domain.messages import Address
from storage.database import Database, open_database
from storage.office import units
from storage.records import initiatives
from storage.talk import chats, inbox
from tests.storage.conftest import NOW, Office

TALK = Address("telegram", "1")


def count_up(database: Database, times: int) -> None:
    """Read a number, add one and write it back, as a turn does with the state of its talk."""
    for _ in range(times):
        with database.write() as conn:
            chat = chats.at(conn, TALK, NOW)
            chats.remember(conn, chat.id, {"number": chat.talk.get("number", 0) + 1})


def open_and_count_up(url: str, times: int) -> None:
    count_up(open_database(url), times)


def counted(database: Database) -> int:
    with database.write() as conn:
        return chats.at(conn, TALK, NOW).talk["number"]


def test_no_update_is_lost_between_threads(sqlite_url: str) -> None:
    """On PostgreSQL the version column guards this: see the next test."""
    database = open_database(sqlite_url)
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: count_up(database, 25), range(8)))
    assert counted(database) == 200


def test_of_many_who_change_one_version_exactly_one_wins(database: Database, office: Office) -> None:
    with database.write() as conn:
        one = initiatives.begin(conn, office.an, office.round, 2026, NOW)

    def add_one(_: int) -> int:
        won = 0
        for _ in range(12):
            with database.write() as conn:
                seen = initiatives.by_id(conn, one)
                won += initiatives.change(conn, one, seen.version, NOW, title=str(int(seen.title or 0) + 1))
        return won

    with ThreadPoolExecutor(6) as pool:
        won = sum(pool.map(add_one, range(6)))
    with database.read() as conn:
        after = initiatives.by_id(conn, one)
    assert int(after.title) == won == after.version - 1 > 0


def test_codes_given_in_parallel_are_unique_and_without_gaps(database: Database, office: Office) -> None:
    def give(number: int) -> str | None:
        try:
            with database.write() as conn:
                code = initiatives.next_code(conn, 2026)
                if number % 5 == 0:
                    raise RuntimeError("the turn failed before its commit")
                return code
        except RuntimeError:
            return None

    with ThreadPoolExecutor(8) as pool:
        given = sorted(code for code in pool.map(give, range(100)) if code)
    assert given == [f"SK-2026-{number:04}" for number in range(1, 81)]


def test_two_processes_on_one_file_wait_for_each_other(sqlite_url: str) -> None:
    spawn = multiprocessing.get_context("spawn")
    others = [spawn.Process(target=open_and_count_up, args=(sqlite_url, 60)) for _ in range(2)]
    for other in others:
        other.start()
    open_and_count_up(sqlite_url, 60)
    for other in others:
        other.join(60)
    assert [other.exitcode for other in others] == [0, 0]
    assert counted(open_database(sqlite_url)) == 180


def test_an_error_undoes_the_whole_transaction(database: Database) -> None:
    def fail() -> None:
        with database.write() as conn:
            units.add(conn, code="VP", name="Văn phòng")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    with database.read() as conn:
        assert units.all_units(conn) == []


def test_a_locked_file_is_the_databases_trouble_and_passes(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program holds the file for too long: an error that says so, and the next transaction goes well."""
    monkeypatch.setattr("storage.database.BUSY_SECONDS", 0)
    database = open_database(sqlite_url)
    with database.write() as conn:
        units.add(conn, code="VP", name="Văn phòng")
    with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DBAPIError) as refused, database.write() as conn:
            units.add(conn, code="TC", name="Tài chính")
        assert inbox.is_trouble(refused.value)
        with database.read() as conn:
            assert len(units.all_units(conn)) == 1
    with database.write() as conn:
        units.add(conn, code="TC", name="Tài chính")
        assert len(units.all_units(conn)) == 2


def test_a_statement_that_failed_leaves_nothing_open_for_the_next(database: Database) -> None:
    """The transaction it broke is undone, and the one after it begins and is committed."""

    def add_twice() -> None:
        with database.write() as conn:
            units.add(conn, code="VP", name="Văn phòng")
            units.add(conn, code="VP", name="Văn phòng")

    with pytest.raises(DBAPIError):
        add_twice()
    with database.write() as conn:
        units.add(conn, code="TC", name="Tài chính")
    with database.read() as conn:
        assert [unit.code for unit in units.all_units(conn)] == ["TC"]


def test_reading_cannot_change_anything(database: Database) -> None:
    with pytest.raises(DBAPIError), database.read() as conn:
        units.add(conn, code="VP", name="Văn phòng")
    with database.write() as conn:
        units.add(conn, code="VP", name="Văn phòng")


def test_a_reader_sees_one_moment_while_others_write(database: Database) -> None:
    with database.read() as reader:
        before = units.all_units(reader)
        with database.write() as conn:
            units.add(conn, code="VP", name="Văn phòng")
        assert units.all_units(reader) == before
    with database.read() as reader:
        assert len(units.all_units(reader)) == 1


def test_a_row_cannot_point_at_nothing(database: Database) -> None:
    with pytest.raises(DBAPIError), database.write() as conn:
        units.add(conn, code="VP", name="Văn phòng", parent_id=999)


def test_the_password_is_never_shown() -> None:
    database = open_database("postgresql://office:hidden-word@db.example/office")
    assert "hidden-word" not in repr(database) + database.url
    assert database.kind == "postgresql"


def test_a_database_in_memory_only_is_refused() -> None:
    with pytest.raises(ValueError, match="tệp"):
        open_database("sqlite://")
