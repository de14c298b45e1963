"""What people must be reminded of on a day: pure rules on the office's calendar, with a ledger of what was said."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache

from domain.agency import Agency, Holidays, Reminders
from domain.calendar import (
    OFFICE_ZONE,
    first_working_day_on_or_after,
    last_working_day_on_or_before,
    office_day,
    working_days_between,
)

AFTERNOON = time(13, 30)  # when "nhắc chiều nay" comes
LONGEST_OFF = timedelta(days=31)  # a day that is not worked moves ahead by no more
LAST_CALL = 1  # days before a deadline from which a snooze no longer hides it


class Occasion(StrEnum):
    """What a reminder is about (domain.md 8.2); the values are the `kind` of the ledger."""

    REGISTRATION_CLOSES = "registration_closes"
    DRAFT_OPEN = "draft_open"
    RESULTS_DUE = "results_due"
    ONE_YEAR = "one_year"  # the right to ask for recognition of an applied solution ends (domain.md 4.3)
    RETURNED = "returned"


@dataclass(frozen=True)
class Case:
    """Something one person still has to do. `begun`: day of the last edit, the return, or the start of it all.

    `subject` is `draft:3`, `initiative:12` or `round:1`; the last stands for a unit that registered nothing.
    """

    occasion: Occasion
    subject: str
    person_id: int
    begun: date
    deadline: date | None
    title: str = ""
    code: str = ""
    unit: str = ""
    round: str = ""

    @property
    def anchor(self) -> date:
        """The day that names this occurrence: a new deadline, or another edit, is a new one."""
        if self.deadline is None or self.occasion is Occasion.DRAFT_OPEN:
            return self.begun
        return self.deadline


@dataclass(frozen=True)
class Entry:
    """A line of the ledger; `until` is the day a snooze ends, `at` the moment of the last change.

    States: `sent`, `superseded`, `snoozed`, `done`, and `lost` for a message that never left.
    """

    id: int
    occasion: str
    subject: str
    period: str
    state: str
    until: date | None
    at: datetime


@dataclass(frozen=True)
class Offset:
    """A day on which a case comes up; `mark` names it within the occurrence."""

    day: date
    mark: str
    last_call: bool = False


@dataclass(frozen=True)
class Due:
    """A reminder that is due; with the case and the person, `period` names it for ever."""

    case: Case
    period: str


@dataclass(frozen=True)
class Morning:
    """What to do for one person: say `send`, write `skip` down as superseded, close the snoozes in `woken`."""

    send: tuple[Due, ...] = ()
    skip: tuple[Due, ...] = ()
    woken: tuple[int, ...] = ()


def offsets(case: Case, reminders: Reminders, holidays: Holidays) -> tuple[Offset, ...]:
    """The days on which the case comes up, the least urgent first.

    Days before a deadline that are not worked move to the last working day before; days after an edit move to
    the next working day. What would come on or before the day it was begun is left out.
    """
    return _offsets(case.occasion, case.begun, case.deadline, reminders, holidays)


@lru_cache(maxsize=4096)  # thousands of people share one deadline
def _offsets(
    occasion: Occasion, begun: date, deadline: date | None, reminders: Reminders, holidays: Holidays
) -> tuple[Offset, ...]:
    if occasion is Occasion.DRAFT_OPEN:
        return tuple(
            Offset(first_working_day_on_or_after(begun + timedelta(days=days), holidays), str(days))
            for days in sorted(reminders.draft_open)
        )
    if deadline is None:
        return ()
    if occasion is Occasion.RETURNED:
        before = {"half": (deadline - begun).days // 2, "1": 1}
    else:
        before = {str(days): days for days in getattr(reminders, occasion)}
    found = (
        Offset(
            last_working_day_on_or_before(deadline - timedelta(days=days), holidays), mark, days <= LAST_CALL
        )
        for mark, days in sorted(before.items(), key=lambda item: -item[1])
    )
    return tuple(one for one in found if one.day > begun)


def has_come_up(case: Case, agency: Agency, today: date) -> bool:
    """Has the first day come on which the person is told? Before that nothing about the case can be due."""
    days = offsets(case, agency.reminders, agency.holidays)
    return bool(days) and days[0].day <= today


def horizon(today: date, days_before: Collection[int]) -> date:
    """The last deadline for which the first of these days before it can have come; a later one is not yet looked at."""
    return today + timedelta(days=max(days_before, default=0)) + LONGEST_OFF


def due(cases: Sequence[Case], entries: Iterable[Entry], agency: Agency, now: datetime) -> Morning:
    """What one person is told now, given all their cases and the ledger about them.

    Of every subject only the most urgent is said, whatever was missed; nothing is said after a deadline, while
    a snooze lasts (except the last call), or after "đã xong" for the same occurrence.
    """
    known: dict[tuple[str, str], list[Entry]] = {}
    for entry in entries:
        known.setdefault((entry.occasion, entry.subject), []).append(entry)
    chosen: dict[str, Due] = {}
    skip: list[Due] = []
    woken: list[int] = []
    for case in sorted(cases, key=_urgency):
        found = _due(case, known.get((case.occasion, case.subject), []), agency, now)
        woken += found.woken
        skip += found.skip
        for one in found.send:
            if case.subject in chosen:
                skip.append(one)
            else:
                chosen[case.subject] = one
    return Morning(tuple(chosen.values()), tuple(skip), tuple(woken))


def _due(case: Case, entries: list[Entry], agency: Agency, now: datetime) -> Morning:
    """What is due of one case: at most one to say."""
    today = office_day(now)
    if case.occasion is not Occasion.DRAFT_OPEN and case.deadline and case.deadline < today:
        return Morning()
    here = [entry for entry in entries if entry.period.startswith(f"{case.anchor}/")]
    if any(entry.state == "done" for entry in here):
        return Morning()
    asleep = [entry for entry in entries if entry.state == "snoozed" and not _awake(entry, now)]
    awake = [entry for entry in here if entry.state in ("snoozed", "lost") and _awake(entry, now)]
    written = {entry.period for entry in here}
    missing = [
        (Due(case, period), offset.last_call)
        for offset in offsets(case, agency.reminders, agency.holidays)
        if offset.day <= today and (period := f"{case.anchor}/{offset.mark}") not in written
    ]
    if asleep and not any(last_call for _, last_call in missing):
        return Morning()
    reminders = [one for one, _ in missing] or [Due(case, _again(case, entry)) for entry in awake[-1:]]
    return Morning(tuple(reminders[-1:]), tuple(reminders[:-1]), tuple(entry.id for entry in awake))


def _awake(entry: Entry, now: datetime) -> bool:
    """Is the snooze over? One for the same day ends in the afternoon; a lost message is said again the next day."""
    today = office_day(now)
    asked_on = office_day(entry.at)
    until = entry.until or asked_on + timedelta(days=1)
    if until == asked_on == today:
        return now.astimezone(OFFICE_ZONE).time() >= AFTERNOON
    return until <= today


def _again(case: Case, entry: Entry) -> str:
    """The period of a repeated reminder; each snooze has its own, so that it comes back exactly once."""
    return f"{case.anchor}/{entry.id}/{entry.until or office_day(entry.at)}"


def _urgency(case: Case) -> tuple[date, int, str]:
    """Sorts the nearest deadline first; at the same deadline the order of `Occasion`."""
    return case.deadline or date.max, list(Occasion).index(case.occasion), case.subject


def left(deadline: date, today: date, holidays: Holidays) -> str:
    """How much time is left, in words that are true today."""
    if deadline == today:
        return "hôm nay là ngày cuối"
    days = working_days_between(today, deadline, holidays)
    return f"còn {days} ngày làm việc" if days else "hôm nay là ngày làm việc cuối cùng trước hạn"
