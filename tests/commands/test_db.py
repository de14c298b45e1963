"""`db upgrade|check`: whether the tables fit and the data is sound."""

import json
import sqlite3
from pathlib import Path

import pytest

from tests.commands.conftest import Run


def test_a_missing_database_is_made_by_the_upgrade(run: Run, home: Path) -> None:
    (home / "sangkien.db").unlink()
    checked = run("db", "check", "--json")
    assert checked.exit_code == 1
    assert json.loads(checked.stdout)["standing"] == "empty"
    assert not (home / "sangkien.db").exists(), "a check makes nothing"
    assert run("db", "upgrade").exit_code == 0
    assert json.loads(run("db", "check", "--json").stdout) == {"standing": "current", "faults": []}


def test_tables_of_a_later_release_are_left_alone(run: Run, home: Path) -> None:
    with sqlite3.connect(home / "sangkien.db") as conn:
        conn.execute("UPDATE alembic_version SET version_num = '9999'")
    assert run("db", "check").exit_code == 1
    done = run("db", "upgrade")
    assert done.exit_code == 3
    assert "bản mới hơn" in done.stderr


def test_rows_that_point_at_nothing_are_reported(run: Run, home: Path) -> None:
    with sqlite3.connect(home / "sangkien.db") as conn:
        conn.execute(
            "INSERT INTO person (code, name, unit_id, created_at) VALUES ('a', 'An', 99, '2026-01-01 00:00:00')"
        )
    done = run("db", "check")
    assert done.exit_code == 1
    assert "Hỏng: person" in done.stdout


@pytest.mark.parametrize(
    "url", ["mysql://db/x", "sqlite://", "not a url", "postgresql://nobody@127.0.0.1:9/x"]
)
def test_an_address_that_cannot_be_used_is_the_environments_fault(
    run: Run, monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    monkeypatch.setenv("SANGKIEN_DATABASE_URL", url)
    for command in ("check", "upgrade"):
        done = run("db", command)
        assert done.exit_code == 3
        assert "SANGKIEN_DATABASE_URL" in done.stderr


def test_a_file_that_is_no_database_is_the_environments_fault(run: Run, home: Path) -> None:
    (home / "sangkien.db").write_bytes(b"this is a letter, not a database" * 200)
    assert run("db", "check").exit_code == 3
