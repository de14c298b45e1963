"""The calendar file, read back the way a calendar program does."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event

from domain.calendar import office_moment
from domain.calendar_file import Deadline, calendar_file

NOW = datetime(2026, 11, 22, 1, 30, tzinfo=UTC)
RESULTS = Deadline(
    "SK-2026-0012-results", "Hạn báo cáo kết quả SK-2026-0012", date(2026, 11, 30), "Một cửa số"
)


def read(*deadlines: Deadline) -> tuple[Calendar, list[Event]]:
    file = calendar_file("UBND xã Hạ Sơn", deadlines, NOW)
    calendar = Calendar.from_ical(file)
    assert isinstance(calendar, Calendar)
    assert not calendar.errors
    return calendar, list(calendar.walk("VEVENT"))


def test_a_deadline_is_one_whole_day_that_ends_before_the_next() -> None:
    calendar, [event] = read(RESULTS)
    assert event.decoded("dtstart") == date(2026, 11, 30)
    assert event.decoded("dtend") == date(2026, 12, 1)
    assert str(event["summary"]) == RESULTS.title
    assert str(event["description"]) == "Một cửa số"
    assert calendar["x-wr-timezone"] == "Asia/Ho_Chi_Minh"
    assert calendar["method"] == "PUBLISH"


def test_it_rings_at_half_past_seven_three_days_before_and_on_the_day() -> None:
    _, [event] = read(RESULTS)
    rings = [
        f"{office_moment(RESULTS.day, time()) + alarm.decoded('trigger'):%d/%m %H:%M}"
        for alarm in event.walk("VALARM")
    ]
    assert rings == ["27/11 07:30", "30/11 07:30"]


def test_a_moved_deadline_keeps_its_name_and_raises_its_number() -> None:
    _, [before] = read(RESULTS)
    _, [after] = read(Deadline(RESULTS.key, RESULTS.title, date(2026, 12, 15), sequence=1))
    assert before["uid"] == after["uid"]
    assert before["sequence"] < after["sequence"]
    assert before["dtstamp"].dt == NOW


def test_a_withdrawn_record_takes_its_deadline_out_of_the_calendar() -> None:
    calendar, [event] = read(Deadline(RESULTS.key, RESULTS.title, RESULTS.day, sequence=2, cancelled=True))
    assert calendar["method"] == "CANCEL"
    assert event["status"] == "CANCELLED"
    assert not event.walk("VALARM")


def test_one_cancelled_deadline_among_others_does_not_cancel_the_file() -> None:
    calendar, events = read(RESULTS, Deadline("b", "Đã hủy", date(2026, 12, 1), cancelled=True))
    assert calendar["method"] == "PUBLISH"
    assert [event["status"] for event in events] == ["CONFIRMED", "CANCELLED"]


@pytest.mark.parametrize("day", [date(2028, 2, 29), date(2026, 12, 31), date(2027, 2, 6)])
def test_the_day_after_is_right_at_month_and_year_ends(day: date) -> None:
    _, [event] = read(Deadline("a", "Hạn", day))
    assert event.decoded("dtend") - event.decoded("dtstart") == timedelta(days=1)


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1, max_size=200))
def test_any_title_comes_back_as_it_was(title: str) -> None:
    """Commas, semicolons, line folding inside letters of several bytes."""
    file = calendar_file(title, [Deadline("a", title, date(2026, 11, 30), title)], NOW)
    assert all(len(line) <= 75 for line in file.split(b"\r\n"))
    [event] = Calendar.from_ical(file).walk("VEVENT")
    assert str(event["summary"]) == title
    assert str(event["description"]) == title
