"""The whole road of a message, from the fake Telegram through inbox, turn and outbox and back, for tests."""

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import uvicorn
from starlette.applications import Starlette

from bot.channels.telegram.channel import Telegram
from bot.channels.telegram.polling import Poller
from bot.channels.telegram.webhook import PATH, set_webhook, webhook
from bot.clock import Clock
from bot.filing import Filing
from bot.health import Health
from bot.pace import Pace, Rate
from bot.sender import Sender
from bot.turns import Turns
from storage.database import Database
from tests.bot import counting
from tests.telegram_server import SECRET, TOKEN, TelegramServer

FAST = Rate(10_000, 10_000)


class TestClock(Clock):
    """A clock whose time of day can be moved by hand."""

    __test__ = False

    def __init__(self) -> None:
        super().__init__()
        object.__setattr__(self, "moved", timedelta())

    def now(self) -> datetime:
        return super().now() + self.moved  # type: ignore[attr-defined,no-any-return]

    def move(self, **by: float) -> None:
        object.__setattr__(self, "moved", self.moved + timedelta(**by))  # type: ignore[attr-defined]


@dataclass(frozen=True)
class ServerAt:
    """Where the server is, for a road in another process."""

    url: str
    file_url: str


class Road:
    """Use as an async context manager: everything runs while inside."""

    def __init__(
        self,
        server: TelegramServer | ServerAt,
        database: Database,
        folder: Path,
        *,
        mode: str = "polling",
        handle: Any = counting.handle,
        uncertain_wait: float = 0.2,
        answer_seconds: float = 20,
        pace: Pace | None = None,
        **poller: Any,
    ) -> None:
        self.server = server
        self.database = database
        self.clock = TestClock()
        self.health = Health(self.clock.monotonic)
        self.telegram = Telegram(
            TOKEN,
            server.url,
            server.file_url,
            answer_seconds=answer_seconds,
            pace=pace or Pace(FAST, FAST, FAST),
        )
        channels = {"telegram": self.telegram}
        self.sender = Sender(
            database,
            channels,
            counting.finder(folder),
            self.clock,
            self.health,
            look=0.05,
            uncertain_wait=timedelta(seconds=uncertain_wait),
        )
        self._worker = partial(
            Turns,
            database,
            channels,
            handle,
            Filing(counting.judge, counting.keeper(folder)),
            self.clock,
            self.health,
            posted=self.sender.wake.set,
            pause=0.05,
        )
        self.turns = self._worker()
        self.mode = mode
        self.poller = Poller(
            self.telegram,
            database,
            self.clock,
            self.health,
            self.turns.wake.set,
            **{"hold": 2, "standby": 0.3, "unit": 0.02, **poller},
        )
        self._tasks: list[asyncio.Task[None]] = []

    async def __aenter__(self) -> "Road":
        self._tasks = [asyncio.create_task(self.turns.run()), asyncio.create_task(self.sender.run())]
        if self.mode == "polling":
            self._tasks.append(asyncio.create_task(self.poller.run()))
        else:
            await self._serve()
        return self

    async def _serve(self) -> None:
        route = webhook(SECRET, self.database, self.clock, self.health, self.turns.wake.set, body_seconds=0.5)
        config = uvicorn.Config(
            Starlette(routes=[route]), host="127.0.0.1", port=0, log_config=None, lifespan="off", ws="none"
        )
        self.http = uvicorn.Server(config)
        self._tasks.append(asyncio.create_task(self.http._serve()))
        await until(lambda: self.http.started)
        port = self.http.servers[0].sockets[0].getsockname()[1]
        self.public_url = f"http://127.0.0.1:{port}"
        self.webhook_url = self.public_url + PATH
        await set_webhook(self.telegram, self.public_url, SECRET)

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def stop(self) -> None:
        await self.turns.stop()
        await self.sender.stop()
        for task in self._tasks[2:]:
            if self.mode == "webhook":
                self.http.should_exit = True
                self.http.force_exit = True
            else:
                task.cancel()
        for task in self._tasks:
            with suppress(asyncio.CancelledError):
                await task
        await self.telegram.close()
        self._tasks = []

    def another_worker(self) -> Turns:
        """A second worker on the same database, as another process would have one."""
        return self._worker()

    async def until(self, what: Callable[[], Any], seconds: float = 10) -> None:
        """Wait until something is so."""
        await until(what, seconds)

    async def quiet(self) -> None:
        """Wait until nothing waits to be handled or sent."""
        await until(lambda: not self.rows("inbox", "state = 'new'") and not self.open())

    def open(self) -> list[dict[str, Any]]:
        return self.rows("outbox", "state IN ('queued','sending','retry','uncertain')")

    def rows(self, table: str, where: str = "1 = 1") -> list[dict[str, Any]]:
        return rows(self.database, table, where)


def rows(database: Database, table: str, where: str = "1 = 1") -> list[dict[str, Any]]:
    """The rows of a table, oldest first."""
    with database.read() as conn:
        found = conn.exec_driver_sql(f"SELECT * FROM {table} WHERE {where} ORDER BY 1")  # noqa: S608
        return [dict(row._mapping) for row in found]


async def until(what: Callable[[], Any], seconds: float = 10) -> None:
    end = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < end, "it did not come about"
        await asyncio.sleep(0.01)
