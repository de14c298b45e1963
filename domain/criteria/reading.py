"""Reads answers as the form stores them; whatever does not fit its key counts as unanswered and raises nothing."""

import math
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from domain.vietnamese.answers import is_no, is_unsure
from domain.vietnamese.dates import Refused, read_date
from domain.vietnamese.numbers import read_number
from domain.vietnamese.text import clean, fold

Answers = Mapping[str, Any]

_BLANK = frozenset(
    {"", "n a", "na", "tbd", "none", "null", "x", "chua co thong tin", "cap nhat sau", "bo sung sau"}
)
_SHORT = 40  # letters up to which an answer may be a way of saying nothing
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")


def one_of(answers: Answers, key: str, allowed: Collection[str]) -> str:
    """The chosen value, or "" for none or an unknown one."""
    value = answers.get(key)
    return value if isinstance(value, str) and value in allowed else ""


def said(answers: Answers, key: str) -> str:
    """What was written, or "" for nothing, signs only, or "chưa rõ" and the like."""
    text = clean(_text(answers.get(key)))
    return "" if len(text) <= _SHORT and (fold(text) in _BLANK or is_unsure(text)) else text


def stated(answers: Answers, key: str) -> str:
    """What was written, where "không", "chưa có" and the like say nothing."""
    text = said(answers, key)
    return "" if len(text) <= _SHORT and is_no(text) else text


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, int | float):
        return f"{value}" if math.isfinite(value) else ""
    if isinstance(value, Mapping):
        return "; ".join(filter(None, map(_text, value.values())))
    if isinstance(value, Sequence):
        return "; ".join(filter(None, map(_text, value)))
    return ""


def has_figure(text: str) -> bool:
    """Does the text hold a number, in figures or in words with a unit?"""
    return any(map(str.isdigit, text)) or read_number(text) is not None


def day(answers: Answers, key: str, today: date) -> date | None:
    """The day that was given, as ISO text or as people write dates."""
    value = answers.get(key)
    if isinstance(value, date):
        return date(value.year, value.month, value.day)
    if not isinstance(value, str):
        return None
    try:
        if iso := _ISO.match(value.strip()):
            return date.fromisoformat(iso[0])
        reading = read_date(value, today)
    except (Refused, ValueError):
        return None
    return reading.day if reading else None


def number(value: Any) -> float | None:
    """A finite number, also written as text with its unit ("41%") or kept as `{"value": …}`."""
    if isinstance(value, Mapping):
        value = value.get("value")
    if isinstance(value, str):
        quantity = read_number(value)
        value = quantity.value if quantity else None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        figure = float(value)
    except OverflowError:
        return None
    return figure if math.isfinite(figure) else None


def rows(answers: Answers, key: str) -> Iterator[Mapping[str, Any]]:
    """The rows of a table answer."""
    value = answers.get(key)
    entries = value if isinstance(value, Sequence) and not isinstance(value, str) else [value]
    return (entry for entry in entries if isinstance(entry, Mapping))


def has_clear_result(answers: Answers) -> bool:
    """Is there a measure whose figures before and after are both given and differ (domain.md 2.2)?"""
    pairs = ((number(row.get("before")), number(row.get("after"))) for row in rows(answers, "results"))
    return any(before is not None and after is not None and before != after for before, after in pairs)


def evidence_count(answers: Answers) -> int:
    """How many pieces of evidence are attached."""
    value = answers.get("evidence")
    if isinstance(value, bool) or value is None:
        return 0
    if isinstance(value, int):
        return max(value, 0)
    if isinstance(value, str):
        return int(value) if value.isascii() and value.isdigit() and len(value) < 6 else 0
    return len(value) if isinstance(value, Sequence) else 0
