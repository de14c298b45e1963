"""The one date that answers a question, read from what a person typed (domain.md 12.4)."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from domain.vietnamese.spans import Precision, Refused, Repeats, Span, date_line, matches, meaning, shift

__all__ = ["DateReading", "Refused", "read_date"]

Grain = Literal["day", "month", "quarter", "year"]
Side = Literal["past", "future"]


@dataclass(frozen=True)
class DateReading:
    """The date an answer means; `approximate` when a month, quarter, year or part of one was all that was said."""

    day: date
    approximate: bool
    precision: Grain


_ROUGHLY: dict[Precision, Grain] = {"month": "month", "quarter": "quarter", "half": "year", "year": "year"}
_STEP: dict[str, int | timedelta] = {"week": timedelta(days=7), "month": 1, "year": 12, "leap": 48}
_SHORT_WEEKDAY = re.compile(r"\bt ([2-7])\b(?!/)|\bcn\b")
_SHORT_DAY = re.compile(r"(?<!ngay )(?<!sang )(?<!chieu )(?<!toi )\bmai\b|^mot$")
_SHORT_DASH = re.compile(r"(?<![\d/.-])(\d{1,2})-(\d{1,2})(?![\d/.-])")


def read_date(text: str, today: date, *, prefer: Side = "past") -> DateReading | None:
    """The first date in an answer, or None; raises `Refused` for one that does not exist (31/2).

    Without a year it is the nearest on the preferred side of today. A month, quarter or year is its last day
    when the future is preferred (a deadline), its first day when the past is; both are approximate.
    """
    line = date_line(_SHORT_DASH.sub(r"\1/\2", text))
    line = _SHORT_WEEKDAY.sub(lambda m: f"thu {m[1]}" if m[1] else "chu nhat", line)
    line = _SHORT_DAY.sub(lambda m: f"ngay {m[0]}", line)
    for match, build in matches(line):
        if span := meaning(match, build, today):
            return _answer(span, today, prefer)
    return None


def _moved(day: date, repeats: Repeats, sign: int) -> date:
    step = _STEP[repeats]
    return day + sign * step if isinstance(step, timedelta) else shift(day, sign * step)


def _nearest(span: Span, today: date, prefer: Side) -> Span:
    """A span that repeats, moved to its nearest turn on the preferred side of today; a weekday is never today."""
    one = timedelta(days=1)
    free = one if span.repeats == "week" else timedelta()

    def turned(sign: int) -> Span:
        last = _moved(span.last + one, span.repeats, sign) - one
        return replace(span, first=_moved(span.first, span.repeats, sign), last=last)

    while prefer == "past" and span.first > today - free:
        span = turned(-1)
    while prefer == "future" and span.last < today + free:
        span = turned(1)
    return span


def _answer(span: Span, today: date, prefer: Side) -> DateReading:
    if span.repeats:
        span = _nearest(span, today, prefer)
    if span.precision == "day":
        return DateReading(span.first, approximate=False, precision="day")
    middle = span.first + (span.last - span.first) / 2
    part = span.part or ("cuoi" if prefer == "future" else "dau")
    day = {"dau": span.first, "giua": middle, "cuoi": span.last}[part]
    return DateReading(day, approximate=True, precision=_ROUGHLY.get(span.precision, "day"))
