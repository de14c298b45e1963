"""The migrated tables are those that the code declares, and an upgrade breaks no reference."""

import importlib
import pkgutil
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import String, create_engine, delete, select

import storage
from bot.sample import office as sample
from domain.similarity import Submission
from storage import database, migrations
from storage.counting import tallies
from storage.database import (
    BrokenReferences,
    Connection,
    faults,
    is_current,
    open_database,
    standing,
    upgrade,
)
from storage.migrations import HEAD
from storage.office import people, units
from storage.records import initiatives, lookalikes
from storage.schema import initiative, metadata

NOW = datetime(2026, 11, 22, 1, tzinfo=UTC)


def declared() -> None:
    """Import every module of storage, so that all tables stand in the metadata."""
    for module in pkgutil.walk_packages(storage.__path__, "storage."):
        if "migrations" not in module.name:
            importlib.import_module(module.name)


def shape(file: Path) -> dict[str, list[str]]:
    """Every table and index as SQLite keeps its declaration, parts in a fixed order, without quotes and idle brackets."""
    with sqlite3.connect(file) as conn:
        made = conn.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {
        name: sorted(
            line.strip(" ,\t").replace('"', "").replace("(false)", "false") for line in sql.split("\n")
        )
        for name, sql in made
        if name not in ("alembic_version", "sqlite_sequence")
    }


def test_the_revisions_make_what_the_tables_declare(database_url: str) -> None:
    """Whoever changes a table without a revision finds out here."""
    declared()
    with create_engine(database._address(database_url)).connect() as conn:
        assert compare_metadata(MigrationContext.configure(conn), metadata) == []


def test_defaults_and_partial_indexes_are_the_declared_ones_too(
    sqlite_template: Path, tmp_path: Path
) -> None:
    """What Alembic does not compare: defaults, conditions of indexes, ids that never come back."""
    declared()
    metadata.create_all(create_engine(f"sqlite:///{tmp_path / 'declared.db'}"))
    assert shape(sqlite_template) == shape(tmp_path / "declared.db")


def test_the_last_revision_is_the_one_this_release_names() -> None:
    script = ScriptDirectory(str(Path(migrations.__file__).parent))
    numbers = [revision.revision for revision in script.walk_revisions()]
    assert script.get_current_head() == HEAD
    assert numbers == sorted(numbers, reverse=True), "older and newer are told by comparing numbers"


def test_a_fresh_database_is_empty_then_current(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'new' / 'office.db'}"
    assert standing(url) == "empty"
    upgrade(url)
    assert is_current(url)
    upgrade(url)
    assert is_current(url)


def test_tables_of_a_later_release_are_recognised(database_url: str) -> None:
    with create_engine(database._address(database_url)).begin() as conn:
        conn.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    assert standing(database_url) == "newer"
    assert not is_current(database_url)


@pytest.fixture
def full(sqlite_url: str) -> str:
    """A database with rows that point at each other."""
    opened = open_database(sqlite_url)
    with opened.write() as conn:
        office = units.add(conn, code="VP", name="Văn phòng")
        units.add(conn, code="VP1", name="Tổ một cửa", parent_id=office)
        people.add(conn, code="an", name="Nguyễn Văn An", unit_id=office, now=NOW)
    opened.close()
    return sqlite_url


def migrate_with(monkeypatch: pytest.MonkeyPatch, revise: Callable[[Operations], object]) -> None:
    """Let the next upgrade do this, as a revision of a later release would."""
    monkeypatch.setattr(database, "HEAD", "9999")

    def run(config: Config, _target: str) -> None:
        revise(Operations(MigrationContext.configure(config.attributes["connection"])))

    monkeypatch.setattr(command, "upgrade", run)


def test_rebuilding_a_table_keeps_the_rows_that_point_at_it(
    full: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite rebuilds a table to change a column; with foreign keys on, its child rows would stand in the way."""

    def widen(op: Operations) -> None:
        with op.batch_alter_table("unit", recreate="always") as unit:
            unit.alter_column("name", type_=String(400))

    migrate_with(monkeypatch, widen)
    upgrade(full)
    with open_database(full).read() as conn:
        assert [one.name for one in people.everyone(conn)] == ["Nguyễn Văn An"]
        assert [one.parent_id is None for one in units.all_units(conn)] == [False, True]


def test_an_upgrade_that_breaks_a_reference_is_undone(full: str, monkeypatch: pytest.MonkeyPatch) -> None:
    migrate_with(monkeypatch, lambda op: op.execute("DELETE FROM unit WHERE code = 'VP'"))
    with pytest.raises(BrokenReferences, match="person, unit"):
        upgrade(full)
    with open_database(full).read() as conn:
        assert people.everyone(conn)[0].name == "Nguyễn Văn An"
        assert units.by_code(conn, "VP") is not None


def test_an_office_of_the_second_revision_finds_its_records_counted_and_its_look_alikes(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Tallies are made from the records; texts are kept, and found again once they are prepared anew."""
    older = f"sqlite:///{tmp_path / 'older.db'}"
    with monkeypatch.context() as then:
        release = command.upgrade
        then.setattr(command, "upgrade", lambda config, _target: release(config, "0002"))
        upgrade(older)
    _copy_older_office(older, sqlite_url)
    upgrade(older)
    with open_database(older).write() as conn:
        counted = [tallies.counted(dict(row._mapping)) for row in conn.execute(select(initiative))]
        kept = _cells(conn)
        for table in (tallies.tally, tallies.period_tally):
            conn.execute(delete(table))
        tallies.move(conn, (), counted)
        assert kept == _cells(conn)
        assert len(counted) > 60
        assert lookalikes.renew(conn) > 60
        first = initiatives.by_id(conn, 1)
        found = lookalikes.search(conn, Submission(first.title, first.summary))
        assert found[0].initiative_id == 1
    assert faults(older) == []


def _copy_older_office(older: str, present: str) -> None:
    """The sample office, in the columns that the older tables have."""
    with open_database(present).write() as conn:
        sample.build(conn, sample.agency(), NOW)
    with sqlite3.connect(older.removeprefix("sqlite:///")) as conn:
        conn.execute("ATTACH ? AS present", (present.removeprefix("sqlite:///"),))
        shared = "SELECT name FROM sqlite_master WHERE type = 'table' AND name IN (SELECT name FROM present.sqlite_master)"
        for (table,) in conn.execute(shared).fetchall():
            if table in ("alembic_version", "tally", "sqlite_sequence"):
                continue
            columns = ", ".join(row[1] for row in conn.execute(f"PRAGMA table_info({table})"))
            conn.execute(f"INSERT INTO {table} ({columns}) SELECT {columns} FROM present.{table}")  # noqa: S608 - names of our own tables
        # Late in the evening of the thirty-first by the world's clock, at the office it is August
        conn.execute("UPDATE initiative SET submitted_at = '2026-07-31 18:30:00.000000' WHERE id = 1")


def _cells(conn: Connection) -> set[tuple[Any, ...]]:
    tables = (tallies.tally, tallies.period_tally)
    return {tuple(row) for table in tables for row in conn.execute(select(table)) if any(row[-3:])}
