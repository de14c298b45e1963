"""The clock that ticks: one interval job of APScheduler and nothing else; every decision is in `tick`."""

import os
import secrets
from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from domain.agency import Agency
from domain.calendar import OFFICE_ZONE
from scheduler.tick import Beat, Ticked, tick
from storage.database import Database

SECONDS = 20  # less than a lease, so that the process that leads goes on leading


class Clock(Protocol):
    """The program's clock."""

    def now(self) -> datetime: ...

    def monotonic(self) -> float: ...


def start(
    database: Database,
    agency: Agency,
    clock: Clock,
    report: Callable[[Ticked], None],
    seconds: float = SECONDS,
) -> AsyncIOScheduler:
    """Start ticking in the running event loop; each tick works in a thread and is given to `report` there.

    Stop it with `.shutdown()`; a tick under way ends with the person it is at. Ticks never overlap or pile up.
    """
    holder = f"{os.getpid()}-{secrets.token_hex(4)}"
    trusted: Beat | None = None

    def beat() -> None:
        nonlocal trusted
        ticked = tick(database, agency, Beat(clock.now(), clock.monotonic()), trusted, holder)
        trusted = ticked.trusted
        report(ticked)

    scheduler = AsyncIOScheduler(timezone=OFFICE_ZONE)
    scheduler.add_job(
        beat, "interval", seconds=seconds, coalesce=True, max_instances=1, misfire_grace_time=None
    )
    scheduler.start()
    return scheduler
