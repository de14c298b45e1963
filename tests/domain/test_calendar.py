"""The office's calendar around Tết, swapped Saturdays, month ends, leap days and other time zones."""

import time
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.agency_file import shipped
from domain.agency import Holidays
from domain.calendar import (
    add_working_days,
    deadline_moment,
    first_working_day_on_or_after,
    in_office_hours,
    is_working_day,
    last_working_day_on_or_before,
    month_end,
    office_day,
    office_moment,
    working_days_between,
    years_after,
)

PUBLIC = Holidays()
HOURS = shipped().hours
days = st.dates(date(1996, 1, 1), date(2098, 12, 31))


def test_tet_2026_is_off_from_its_eve_to_the_fourth_day() -> None:
    assert [day for day in range(9, 28) if is_working_day(date(2026, 2, day), PUBLIC)] == [
        *(9, 10, 11, 12, 13),
        *(23, 24, 25, 26, 27),
    ]


def test_tet_2027_is_off_for_a_whole_week_around_a_weekend() -> None:
    assert [day for day in range(1, 13) if is_working_day(date(2027, 2, day), PUBLIC)] == [1, 2, 3, 11, 12]


def test_a_swapped_saturday_is_worked_and_its_monday_is_not() -> None:
    assert is_working_day(date(2026, 8, 22), PUBLIC)
    assert not is_working_day(date(2026, 8, 31), PUBLIC)
    assert not is_working_day(date(2026, 8, 29), PUBLIC)


def test_a_saturday_worked_for_a_day_of_the_next_year_counts_in_its_own_year() -> None:
    """27/12/2014 was worked for 02/01/2015."""
    assert is_working_day(date(2014, 12, 27), PUBLIC)
    assert not is_working_day(date(2015, 1, 2), PUBLIC)


def test_a_holiday_on_a_sunday_is_made_up_for_on_monday() -> None:
    assert not is_working_day(date(2026, 4, 27), PUBLIC)  # Giỗ Tổ is on Sunday the 26th


def test_the_office_may_add_days_off_and_worked_days() -> None:
    own = Holidays(off=(date(2026, 11, 25),), working=(date(2026, 11, 24), date(2026, 11, 28)))
    assert not is_working_day(date(2026, 11, 25), own)
    assert is_working_day(date(2026, 11, 24), own)  # the public day off of 24 November
    assert is_working_day(date(2026, 11, 28), own)  # a Saturday


def test_five_working_days_from_before_tet_end_after_it() -> None:
    assert add_working_days(date(2026, 2, 12), 5, PUBLIC) == date(2026, 2, 26)
    assert add_working_days(date(2026, 2, 26), -5, PUBLIC) == date(2026, 2, 12)


def test_what_falls_into_tet_goes_to_the_last_working_day_before() -> None:
    assert last_working_day_on_or_before(date(2026, 2, 20), PUBLIC) == date(2026, 2, 13)
    assert first_working_day_on_or_after(date(2026, 2, 14), PUBLIC) == date(2026, 2, 23)


def test_working_days_left_do_not_count_today_and_count_the_deadline() -> None:
    assert working_days_between(date(2026, 11, 25), date(2026, 11, 30), PUBLIC) == 3
    assert working_days_between(date(2026, 11, 30), date(2026, 11, 30), PUBLIC) == 0
    assert working_days_between(date(2026, 12, 1), date(2026, 11, 30), PUBLIC) == 0


def test_within_november_means_until_the_last_second_of_the_30th_at_the_office() -> None:
    due = deadline_moment(month_end(2026, 11))
    assert due.isoformat() == "2026-11-30T23:59:59+07:00"
    assert due.astimezone(UTC).isoformat() == "2026-11-30T16:59:59+00:00"


@pytest.mark.parametrize(("year", "last"), [(2024, 29), (2026, 28), (2100, 28), (2000, 29)])
def test_february_ends_on_the_28th_or_29th(year: int, last: int) -> None:
    assert month_end(year, 2) == date(year, 2, last)


def test_a_year_from_29_february_ends_on_the_28th() -> None:
    assert years_after(date(2024, 2, 29), 1) == date(2025, 2, 28)
    assert years_after(date(2024, 2, 29), 4) == date(2028, 2, 29)
    assert years_after(date(2025, 11, 30), 1) == date(2026, 11, 30)


def test_the_office_day_begins_at_17_00_utc() -> None:
    assert office_day(datetime(2026, 11, 30, 16, 59, 59, tzinfo=UTC)) == date(2026, 11, 30)
    assert office_day(datetime(2026, 11, 30, 17, 0, tzinfo=UTC)) == date(2026, 12, 1)


@pytest.mark.parametrize("zone", ["America/Los_Angeles", "UTC", "Pacific/Kiritimati", None])
def test_the_zone_of_the_machine_changes_nothing(zone: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    if zone is None:
        monkeypatch.delenv("TZ", raising=False)
    else:
        monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        late = datetime.fromtimestamp(1_796_057_999, tz=UTC)  # 30/11/2026 23:59:59 at the office
        assert office_day(late) == date(2026, 11, 30)
        assert deadline_moment(date(2026, 11, 30)) == late
        assert not in_office_hours(late, HOURS, PUBLIC)
    finally:
        monkeypatch.undo()
        time.tzset()


def test_messages_leave_only_between_opening_and_closing() -> None:
    monday = date(2026, 11, 30)
    opening, closing = office_moment(monday, HOURS.work_start), office_moment(monday, HOURS.work_end)
    second = timedelta(seconds=1)
    assert not in_office_hours(opening - second, HOURS, PUBLIC)
    assert in_office_hours(opening, HOURS, PUBLIC)
    assert in_office_hours(closing - second, HOURS, PUBLIC)
    assert not in_office_hours(closing, HOURS, PUBLIC)
    assert not in_office_hours(opening - timedelta(days=1), HOURS, PUBLIC)  # Sunday


@pytest.mark.parametrize("day", [date(1, 1, 2), date(1970, 1, 1), date(2099, 12, 31), date(9999, 12, 30)])
def test_a_clock_gone_wild_still_gets_an_answer(day: date) -> None:
    assert is_working_day(day, PUBLIC) in (True, False)


@given(days, st.integers(-30, 30))
def test_counting_working_days_undoes_adding_them(day: date, number: int) -> None:
    other = add_working_days(day, number, PUBLIC)
    first, last = min(day, other), max(day, other)
    if number:
        assert is_working_day(other, PUBLIC)
    if number >= 0:
        assert working_days_between(first, last, PUBLIC) == number
    else:
        assert working_days_between(first, last, PUBLIC) == -number - 1 + is_working_day(day, PUBLIC)


@given(days)
def test_the_last_working_day_is_at_most_two_weeks_before_and_nothing_worked_lies_between(day: date) -> None:
    last = last_working_day_on_or_before(day, PUBLIC)
    assert is_working_day(last, PUBLIC)
    assert timedelta() <= day - last <= timedelta(days=13)
    assert working_days_between(last, day, PUBLIC) == 0


@given(st.integers(820_454_400, 4_070_908_800), st.integers(-11, 13))
def test_a_moment_has_one_office_day_in_whatever_zone_it_is_written(seconds: int, hours: int) -> None:
    here = datetime.fromtimestamp(seconds, UTC)
    there = here.astimezone(timezone(timedelta(hours=hours)))
    assert office_day(here) == office_day(there)
    assert here <= deadline_moment(office_day(here)) < here + timedelta(days=1)
