"""The connection to the database: SQLite on a file or PostgreSQL, one transaction at a time, and its upgrades."""

import json
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from sqlalchemy import Connection, Engine, NullPool, Table, create_engine, event, inspect, text
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

from storage.migrations import HEAD

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql

__all__ = [
    "BrokenReferences",
    "Connection",
    "Database",
    "Missing",
    "NewerTables",
    "Unreachable",
    "faults",
    "insert",
    "insert_for",
    "is_current",
    "open_database",
    "standing",
    "upgrade",
]

Standing = Literal["empty", "behind", "current", "newer"]
BUSY_SECONDS = 10
_UPGRADE_LOCK = 5_342_011  # any number, the same in every process
_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class Unreachable(Exception):
    """The database cannot be opened: no server, no right, not a database, or locked for too long."""


class NewerTables(Exception):
    """The tables were made by a later release, which this one must not touch."""


class Missing(LookupError):
    """There is no such row."""


class BrokenReferences(Exception):
    """After an upgrade some rows point at rows that are gone; the upgrade was undone."""


class Database:
    """The office's database; `write` and `read` each give one transaction."""

    def __init__(self, writer: Engine, reader: Engine) -> None:
        self._writer = writer
        self._reader = reader
        self._idle: dict[Engine, list[Connection]] = {writer: [], reader: []}

    def __repr__(self) -> str:
        return f"Database({self.url})"

    @property
    def url(self) -> str:
        """The address without its password."""
        return self._writer.url.render_as_string(hide_password=True)

    @property
    def kind(self) -> str:
        """`sqlite` or `postgresql`."""
        return self._writer.dialect.name

    def write(self) -> AbstractContextManager[Connection]:
        """A transaction that is committed at the end and undone on an error.

        On SQLite only one is open at a time; the others wait up to `BUSY_SECONDS`.
        """
        return self._transaction(self._writer)

    def read(self) -> AbstractContextManager[Connection]:
        """A transaction that sees one moment of the data and cannot change it."""
        return self._transaction(self._reader)

    @contextmanager
    def _transaction(self, engine: Engine) -> Iterator[Connection]:
        """On SQLite the connection is kept for the next one: a way through the pool costs as much as two statements.

        One that saw an error goes through the pool all the same, which undoes what may still be open, and so do
        PostgreSQL's, since the pool asks whether the server is still there.
        """
        idle = self._idle[engine]
        try:
            conn = idle.pop()
        except IndexError:
            conn = engine.connect()
        try:
            with conn.begin():
                yield conn
        except BaseException:
            conn.close()
            raise
        if self.kind == "sqlite":
            idle.append(conn)
        else:
            conn.close()

    def close(self) -> None:
        """Give back every connection."""
        for engine, idle in self._idle.items():
            while idle:
                idle.pop().close()
            engine.dispose()


def open_database(url: str) -> Database:
    """The database at this address (`sqlite:///FILE` or `postgresql://…`); nothing is connected yet."""
    address = _address(url)
    if address.get_backend_name() == "sqlite":
        writer = _sqlite(address, "BEGIN IMMEDIATE", "foreign_keys = ON")
        return Database(writer, _sqlite(address, "BEGIN", "query_only = ON"))
    engine = create_engine(address, pool_pre_ping=True, json_serializer=_json, hide_parameters=True)
    reader = engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    return Database(engine, reader)


def insert(conn: Connection, table: Table) -> "sqlite.Insert | postgresql.Insert":
    """An INSERT of this connection's dialect, for `on_conflict_do_update` and `on_conflict_do_nothing`."""
    return insert_for(conn.dialect.name, table)


def insert_for(dialect: str, table: Table) -> "sqlite.Insert | postgresql.Insert":
    """As `insert`, for a statement that is made once for its dialect.

    PostgreSQL's part of SQLAlchemy is imported only here and by an engine of its own: it weighs a tenth of the start.
    """
    if dialect == "sqlite":
        return sqlite.insert(table)
    from sqlalchemy.dialects import postgresql

    return postgresql.insert(table)


def upgrade(url: str) -> None:
    """Bring the tables to this release, in one transaction; waits for another process that is at it.

    On SQLite foreign keys are off meanwhile, since rebuilding a table would delete its child rows, and every
    reference is checked before the commit. `Unreachable`, `NewerTables` or `BrokenReferences` when it cannot be.
    """
    with _alone(url, "BEGIN IMMEDIATE") as conn:
        if conn.dialect.name == "postgresql":
            conn.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _UPGRADE_LOCK})
        at = _standing(conn)
        if at == "newer":
            raise NewerTables("the tables were made by a later release")
        if at != "current":
            _revise(conn)


def standing(url: str) -> Standing:
    """How the tables stand to this release; `newer` were made by a later one and must not be used."""
    address = _address(url)
    if address.get_backend_name() == "sqlite" and not Path(str(address.database)).exists():
        return "empty"
    with _alone(url) as conn:
        return _standing(conn)


def faults(url: str) -> list[str]:
    """What is broken in the data: the file's own findings and tables with rows that point at nothing; [] when sound."""
    with _alone(url) as conn:
        if conn.dialect.name != "sqlite":
            return []
        found = [str(row[0]) for row in conn.exec_driver_sql("PRAGMA integrity_check") if row[0] != "ok"]
        return found + _broken_references(conn)


def is_current(url: str) -> bool:
    """Are the tables those of this release?"""
    return standing(url) == "current"


def _address(url: str) -> URL:
    """The address in the form that SQLAlchemy needs; `ValueError` with a sentence for the administrator."""
    try:
        address = make_url(url)
    except ArgumentError:
        raise ValueError("địa chỉ sai dạng; ví dụ sqlite:///data/sangkien.db") from None
    if address.get_backend_name() in ("postgresql", "postgres"):
        if find_spec("psycopg") is None:
            raise ValueError("thiếu gói psycopg; cài bằng lệnh: pip install 'sangkien[postgres]'")
        return address.set(drivername="postgresql+psycopg")
    if address.get_backend_name() != "sqlite":
        raise ValueError("chỉ dùng được SQLite hoặc PostgreSQL; ví dụ sqlite:///data/sangkien.db")
    if not address.database or address.database == ":memory:":
        raise ValueError("SQLite cần một tệp để không mất dữ liệu; ví dụ sqlite:///data/sangkien.db")
    Path(address.database).parent.mkdir(parents=True, exist_ok=True)
    return address


@contextmanager
def _alone(url: str, begin: str = "BEGIN") -> Iterator[Connection]:
    """One transaction on a connection of its own, without foreign keys on SQLite, for upgrades and checks."""
    address = _address(url)
    if address.get_backend_name() == "sqlite":
        engine = _sqlite(address, begin, "foreign_keys = OFF")
    else:
        engine = create_engine(address, poolclass=NullPool)
    try:
        try:
            conn = engine.connect()
            conn.begin()
        except DBAPIError as error:
            raise Unreachable(str(error.orig)) from error
        with conn:
            yield conn
            conn.commit()
    finally:
        engine.dispose()


def _standing(conn: Connection) -> Standing:
    at = None
    if inspect(conn).has_table("alembic_version"):
        at = conn.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if at is None:
        return "empty"
    return "current" if at == HEAD else "behind" if at < HEAD else "newer"


def _revise(conn: Connection) -> None:
    """Run the revisions that are missing; Alembic is imported only here, since most starts need none."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "storage:migrations")
    config.attributes["connection"] = conn
    command.upgrade(config, "head")
    if broken := _broken_references(conn):
        raise BrokenReferences(f"rows point at rows that are gone, in: {', '.join(broken)}")


def _broken_references(conn: Connection) -> list[str]:
    """The tables with rows that point at rows that are gone; PostgreSQL never lets it come to that."""
    if conn.dialect.name != "sqlite":
        return []
    return sorted({str(row[0]) for row in conn.exec_driver_sql("PRAGMA foreign_key_check")})


def _sqlite(address: URL, begin: str, pragma: str) -> Engine:
    """An engine that begins every transaction in its own way: the driver's way loses updates without an error."""
    engine = create_engine(
        address,
        json_serializer=_json,
        hide_parameters=True,  # an error never repeats what people wrote
        connect_args={"isolation_level": None, "timeout": BUSY_SECONDS, "check_same_thread": False},
    )

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: object) -> None:
        for setting in ("journal_mode = WAL", "synchronous = FULL", pragma):
            connection.execute(f"PRAGMA {setting}")

    def _begin(dbapi_connection: Any) -> None:
        dbapi_connection.execute(begin)

    # In the dialect's own place for it: a listener of "begin" costs every transaction a statement through all
    # layers, and every statement a look for other listeners.
    engine.dialect.do_begin = _begin  # type: ignore[method-assign]
    return engine
