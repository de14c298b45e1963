"""The fake Telegram and the built office, once for all tests of this folder."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.program import office
from tests.program.office import Office
from tests.telegram_server import TelegramServer

Open = Callable[..., Office]


@pytest.fixture(scope="session")
def telegram() -> Iterator[TelegramServer]:
    """A strict Bot API server, started once."""
    with TelegramServer() as running:
        yield running


@pytest.fixture(scope="session")
def built(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample office in a database file."""
    file = tmp_path_factory.mktemp("office") / "built.db"
    office.build(sqlite_template, file)
    return file


@pytest.fixture
def open_office(telegram: TelegramServer, built: Path, tmp_path: Path) -> Iterator[Open]:
    """Opens an office with a fresh Telegram; the program is not yet started. It is ended with the test."""
    with ExitStack() as opened:

        def open_(mode: str = "polling", **more: bool) -> Office:
            telegram.reset()
            return opened.enter_context(Office(built, tmp_path / "office", telegram, mode, **more))

        yield open_
