"""One tick: the lease, and clocks that cannot be believed."""

from datetime import UTC, date, datetime, timedelta

import pytest

from scheduler.tick import Beat, Ticked, tick
from tests.scheduler.conftest import Office, at

T7 = at(date(2026, 3, 24), 9)
BEFORE = at(date(2026, 3, 23), 9)


def ticks(office: Office, *moments: tuple[datetime, float], holder: str = "a") -> list[Ticked]:
    """Tick at these moments; the second figure is what the steady clock says, in hours."""
    trusted: Beat | None = None
    done = []
    for moment, hours in moments:
        done.append(tick(office.database, office.agency, Beat(moment, hours * 3600), trusted, holder))
        trusted = done[-1].trusted
    return done


def test_a_day_that_passed_on_both_clocks_is_an_ordinary_day(office: Office) -> None:
    assert [one.queued for one in ticks(office, (BEFORE, 0), (T7, 24))] == [1, 1]


@pytest.mark.parametrize(
    "wrong",
    [
        T7 + timedelta(days=3),
        T7 - timedelta(days=3),
        datetime(1970, 1, 1, 2, tzinfo=UTC),
        datetime(2099, 3, 24, 2, tzinfo=UTC),
    ],
    ids=["+3 days", "-3 days", "1970", "2099"],
)
def test_a_clock_that_jumped_holds_everything_until_it_is_back(office: Office, wrong: datetime) -> None:
    """Nothing is said or written meanwhile; then the right day's reminder leaves at once, with the right day in it."""
    ordinary, held, still_held, back = ticks(
        office, (BEFORE, 0), (wrong, 0.01), (wrong + timedelta(hours=1), 1.01), (T7, 24)
    )
    assert (held.queued, still_held.queued) == (0, 0)
    assert held.jump == wrong - BEFORE - timedelta(seconds=36)
    assert still_held.trusted == ordinary.trusted
    assert (back.queued, back.jump) == (1, timedelta())
    assert "còn 5 ngày làm việc" in office.messages()[-1]


@pytest.mark.parametrize("hours", [2, -2])
def test_two_hours_more_or_less_are_believed_and_repeat_nothing(office: Office, hours: int) -> None:
    moved = T7 + timedelta(hours=hours)
    done = ticks(office, (T7, 0), (moved, 0.01), (T7 + timedelta(minutes=2), 0.02))
    assert [one.jump for one in done] == [timedelta()] * 3
    assert sum(one.queued for one in done) == 1


@pytest.mark.parametrize("year", [1970, 2099])
def test_started_with_a_wrong_clock_nobody_is_flooded_and_nothing_is_missed_later(
    office: Office, year: int
) -> None:
    """Without an earlier beat a wrong clock cannot be told; the dates of the round keep everybody quiet."""
    [started] = ticks(office, (datetime(year, 3, 24, 2, tzinfo=UTC), 0))
    assert started.queued == 0
    [restarted] = ticks(office, (T7, 0))
    assert restarted.queued == 1


def test_the_process_that_leads_goes_on_leading_and_the_other_looks_on(office: Office) -> None:
    [first] = ticks(office, (T7, 0), holder="a")
    [second] = ticks(office, (T7 + timedelta(seconds=20), 0), holder="b")
    [again] = ticks(office, (T7 + timedelta(seconds=20), 0), holder="a")
    assert (first.leading, second.leading, again.leading) == (True, False, True)


def test_when_the_leader_is_gone_another_takes_over(office: Office) -> None:
    ticks(office, (T7 - timedelta(hours=3), 0), holder="a")
    [other] = ticks(office, (T7, 0), holder="b")
    assert other.leading
    assert other.queued == 1
