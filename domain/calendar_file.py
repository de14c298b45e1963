"""Deadlines as a calendar file (RFC 5545) that phones and office programs take in."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from domain.calendar import OFFICE_ZONE

if TYPE_CHECKING:
    from icalendar import Event

# An all-day event starts at midnight, so these ring at 7:30: three days before, and on the day itself.
ALARMS = (timedelta(days=-3, hours=7, minutes=30), timedelta(hours=7, minutes=30))


@dataclass(frozen=True)
class Deadline:
    """One day in a calendar. `key` names it for life: a later file with a higher `sequence` replaces the entry."""

    key: str  # "SK-2026-0012-results"
    title: str
    day: date
    description: str = ""
    sequence: int = 0
    cancelled: bool = False


def calendar_file(agency_name: str, deadlines: Iterable[Deadline], now: datetime) -> bytes:
    """The deadlines as one `.ics` file in UTF-8: all-day events with two alarms each.

    A file whose deadlines are all cancelled takes them out of the calendars that hold them (METHOD:CANCEL).
    """
    from icalendar import Calendar  # imported when first needed: most turns make no file

    listed = tuple(deadlines)
    file = Calendar()
    file.add("version", "2.0")
    file.add("prodid", "-//sangkien//VI")
    file.add("calscale", "GREGORIAN")
    file.add("method", "CANCEL" if listed and all(one.cancelled for one in listed) else "PUBLISH")
    file.add("x-wr-calname", agency_name)
    file.add("x-wr-timezone", OFFICE_ZONE.key)
    for one in listed:
        file.add_component(_event(one, now))
    return bytes(file.to_ical())


def _event(deadline: Deadline, now: datetime) -> "Event":
    from icalendar import Alarm, Event

    event = Event()
    event.add("uid", f"{deadline.key}@sangkien")
    event.add("dtstamp", now)
    event.add("sequence", deadline.sequence)
    event.add("summary", deadline.title)
    event.add("dtstart", deadline.day)
    event.add("dtend", deadline.day + timedelta(days=1))  # the end of an event is outside it
    event.add("transp", "TRANSPARENT")  # a deadline makes nobody busy
    event.add("status", "CANCELLED" if deadline.cancelled else "CONFIRMED")
    if deadline.description:
        event.add("description", deadline.description)
    for before in () if deadline.cancelled else ALARMS:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", deadline.title)
        alarm.add("trigger", before)
        event.add_component(alarm)
    return event
