"""The interval job: it ticks, reports, and outlives a failing tick."""

import asyncio
from datetime import date, datetime, timedelta

import pytest

from scheduler import clock
from scheduler.tick import Ticked
from tests.scheduler.conftest import Office, at


class Still:
    """A clock that stands still in the office's morning."""

    def now(self) -> datetime:
        return at(date(2026, 3, 24))

    def monotonic(self) -> float:
        return 0.0


async def reports(office: Office, number: int, moving: Still | None = None) -> list[Ticked]:
    """Start the clock and give its first reports."""
    loop, seen = asyncio.get_running_loop(), asyncio.Queue()
    running = clock.start(
        office.database,
        office.agency,
        moving or Still(),
        lambda ticked: loop.call_soon_threadsafe(seen.put_nowait, ticked),
        seconds=0.02,
    )
    try:
        return [await asyncio.wait_for(seen.get(), 20) for _ in range(number)]
    finally:
        running.shutdown()


@pytest.mark.asyncio
async def test_it_ticks_and_what_is_due_is_queued_once(office: Office) -> None:
    done = await reports(office, 3)
    assert [one.queued for one in done] == [1, 0, 0]
    assert all(one.leading for one in done)


@pytest.mark.asyncio
async def test_it_remembers_the_last_trusted_beat_between_ticks(office: Office) -> None:
    class Jumping(Still):
        reads = 0

        def now(self) -> datetime:
            self.reads += 1
            return super().now() + timedelta(days=1000 * (self.reads > 1))

    first, second = await reports(office, 2, Jumping())
    assert not first.jump
    assert second.jump == timedelta(days=1000)


@pytest.mark.asyncio
async def test_a_tick_that_fails_is_followed_by_the_next(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    ticked, failures = clock.tick, iter([OSError("database is away")])

    def sometimes(*args: object) -> Ticked:
        for failure in failures:
            raise failure
        return ticked(*args)

    monkeypatch.setattr(clock, "tick", sometimes)
    [done] = await reports(office, 1)
    assert done.queued == 1
