"""The fake Telegram and the road, for every test of this folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.database import Database
from tests.bot.road import Road
from tests.telegram_server import TelegramServer


@pytest.fixture(scope="session")
def telegram() -> Iterator[TelegramServer]:
    """A strict Bot API server, started once."""
    with TelegramServer() as running:
        yield running


@pytest.fixture
def server(telegram: TelegramServer) -> TelegramServer:
    """The Bot API server with nothing in it."""
    telegram.reset()
    return telegram


@pytest.fixture
def road(server: TelegramServer, database: Database, tmp_path: Path) -> Road:
    """The road by long polling, not yet running."""
    return Road(server, database, tmp_path)
