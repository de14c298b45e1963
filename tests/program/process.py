"""The program as a child process, which tests may stop, kill and start again."""

import faulthandler
import multiprocessing
import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import httpx

from bot import cli
from bot.channels.telegram import channel as telegram_channel
from bot.pace import Rate
from storage.talk import outbox

_processes = multiprocessing.get_context("forkserver")  # starts in a moment, with everything imported
_processes.set_forkserver_preload(["tests.program.process", "bot.commands.run", "docx", "icalendar"])


def main(environment: Mapping[str, str], log: Path, patient: bool) -> None:
    """`sangkien run` as people start it; unless it is `patient`, only the waits are shorter."""
    for name in [name for name in os.environ if name.startswith("SANGKIEN_")]:
        del os.environ[name]
    os.environ.update(environment)
    os.chdir(log.parent)
    out = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(out, 1)
    os.dup2(out, 2)
    if not patient:
        outbox.LEASE = outbox.FILE_LEASE = timedelta(seconds=3)
        telegram_channel.CHAT = telegram_channel.EVERYTHING = Rate(10_000, 10_000)
    faulthandler.enable()
    sys.argv = ["sangkien", "run"]
    cli.main()


class Program:
    """`sangkien run` with these settings; each start goes on from the moment that the last one reached."""

    def __init__(self, folder: Path, begins: datetime, *, patient: bool = False, **settings: str) -> None:
        self.folder = folder
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.settings = {"SANGKIEN_" + name.upper(): value for name, value in settings.items()}
        self.settings |= {"SANGKIEN_LISTEN": f"127.0.0.1:{self.port}", "SANGKIEN_DATA_DIR": str(folder)}
        self.log = folder / "log"
        self._patient = patient
        self._begins = begins
        self._first = time.monotonic()

    def start(self, crash_at: str = "") -> None:
        """Start, and die at a crash point if one is named."""
        now = self._begins + timedelta(seconds=time.monotonic() - self._first)
        environment = {**self.settings, "SANGKIEN_NOW": now.isoformat(), "SANGKIEN_CRASH_AT": crash_at}
        process = _processes.Process(target=main, args=(environment, self.log, self._patient))
        process.start()
        self.process = process

    def ready(self, seconds: float = 20) -> None:
        """Wait until everything works."""
        wait(lambda: self.get("/readyz")[0] == 200 or not self.process.is_alive(), seconds)
        assert self.process.is_alive(), self.log.read_text()

    def get(self, path: str, **headers: str) -> tuple[int, str]:
        """The status and the text of a page; 0 while nobody listens."""
        try:
            page = httpx.get(self.url + path, headers=headers, timeout=5)
        except httpx.TransportError:
            return 0, ""
        return page.status_code, page.text

    @property
    def exit_code(self) -> int | None:
        """None while it runs; negative when a signal ended it."""
        return self.process.exitcode

    def kill(self) -> None:
        """End it at once, as a power cut does."""
        self.process.kill()
        self.process.join()

    def stop(self) -> float:
        """Ask it to end, and give the seconds that it took."""
        began = time.monotonic()
        os.kill(self.process.pid or 0, signal.SIGTERM)
        self.process.join(15)
        if self.process.is_alive():
            os.kill(self.process.pid or 0, signal.SIGABRT)  # the log then says where it hangs
        return time.monotonic() - began


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait(what: Callable[[], Any], seconds: float = 15) -> None:
    """Wait until something is so."""
    end = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < end, "it did not come about"
        time.sleep(0.01)


class KeptAlive:
    """Starts the program and starts it again whenever it dies, as a supervisor does; only the first one crashes."""

    def __init__(self, program: Program, crash_at: str = "") -> None:
        self.program = program
        self.deaths: list[int | None] = []
        self._stopping = False
        self._lock = threading.Lock()
        program.start(crash_at)
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()

    def __enter__(self) -> "KeptAlive":
        return self

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._stopping = True
            self.program.kill()
        self._thread.join()

    def _watch(self) -> None:
        while True:
            self.program.process.join()
            with self._lock:
                if self._stopping:
                    return
                self.deaths.append(self.program.exit_code)
                self.program.start()
