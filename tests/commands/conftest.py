"""An office of one's own for commands: an empty data folder with a migrated database, and no other settings."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app
from storage.database import Database, open_database

Run = Callable[..., Result]


@pytest.fixture
def home(sqlite_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of a fresh office, whose clock stands on 22/11/2026 at eight in the morning."""
    for name in os.environ:
        if name.startswith("SANGKIEN_"):
            monkeypatch.delenv(name)
    data = tmp_path / "data"
    data.mkdir()
    shutil.copyfile(sqlite_template, data / "sangkien.db")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SANGKIEN_DATA_DIR", str(data))
    monkeypatch.setenv("SANGKIEN_NOW", "2026-11-22T08:00")
    return data


@pytest.fixture
def run(home: Path) -> Run:
    """Run `sangkien` with these words."""
    return lambda *words: CliRunner().invoke(app, [str(word) for word in words])


@pytest.fixture
def records(home: Path) -> Iterator[Database]:
    """The database that the commands work on."""
    opened = open_database(f"sqlite:///{home / 'sangkien.db'}")
    yield opened
    opened.close()
