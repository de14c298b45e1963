"""The road in a process of its own, which tests may kill, and a supervisor that starts it again."""

import asyncio
import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from types import TracebackType
from typing import Any

from bot import logs
from storage.database import open_database
from storage.talk import outbox
from tests.bot.road import Road, ServerAt
from tests.telegram_server import TelegramServer

_processes = multiprocessing.get_context("forkserver")
_processes.set_forkserver_preload(["tests.bot.child"])


def main(server: ServerAt, database_url: str, folder: Path, mode: str, crash_at: str) -> None:
    """Run the road until SIGTERM; leases are short, so that what a dead process was sending is soon free."""
    os.environ["SANGKIEN_CRASH_AT"] = crash_at
    outbox.LEASE = outbox.FILE_LEASE = timedelta(seconds=0.5)
    logs.configure("CRITICAL")

    async def run() -> None:
        stop = asyncio.Event()
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
        async with Road(server, open_database(database_url), folder, mode=mode):
            await stop.wait()

    asyncio.run(run())


class Supervisor:
    """Keeps one child running; `crash_at` is for the first one only."""

    def __init__(
        self, server: TelegramServer, database_url: str, folder: Path, *, mode: str, crash_at: str
    ) -> None:
        self._arguments = (ServerAt(server.url, server.file_url), database_url, folder, mode)
        self._crash_at = crash_at
        self._stopping = False
        self.deaths: list[int] = []

    def __enter__(self) -> "Supervisor":
        self._start(self._crash_at)
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stopping = True
        self._child.terminate()
        self._thread.join()

    def _start(self, crash_at: str) -> None:
        self._child = _processes.Process(target=main, args=(*self._arguments, crash_at))
        self._child.start()

    def _watch(self) -> None:
        while True:
            self._child.join()
            if self._stopping:
                return
            self.deaths.append(self._child.exitcode or 0)
            self._start("")


def wait(what: Callable[[], Any], seconds: float = 15) -> None:
    """Wait in a test that has no event loop of its own."""
    end = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < end, "it did not come about"
        time.sleep(0.01)
