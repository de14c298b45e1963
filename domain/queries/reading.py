"""A message read: from typed text to one intent with filters, or to "unknown" with what it could have meant."""

from datetime import date
from typing import Any

from domain.queries import asides, intents
from domain.queries.filters import fields, periods, states, subjects
from domain.queries.filters.units import Units
from domain.queries.query import Query
from domain.queries.words.lexicon import FILLERS, PHRASES, TOPICS
from domain.queries.words.line import Line, read
from domain.queries.words.spelling import mended

SURE = 0.5  # below it a message is not understood

_TAKES = {
    "count": "unit level field status period author group", "list": "unit level field status period author limit group",
    "status": "unit code title author", "overdue": "unit level field status period author group limit", "missing_units": "level field status period unit",
    "deadlines": "period", "summary": "unit level field status period group author", "ranking": "unit level field status period group limit by order",
    "compare": "unit level field status compared group", "duplicates": "unit level field status period code author", "export": "unit level field status period code author group limit",
    "register": "field", "my_items": "field status period", "checklist": "code", "report_results": "code", "help": "", "unknown": "",
}  # fmt: skip


def marked(text: str, units: Units, today: date) -> Line:
    """The line of a message with everything recognized in it as words in capitals."""
    line = subjects.mark_quoted(subjects.mark_author(units.mark(read(text))))
    line = units.mark_slips(units.mark(mended(line)))
    line = subjects.mark_codes(line, today.year)
    line = periods.without_documents(asides.without_asides(line))
    line = periods.mark(fields.mark_top(line), today)
    line = asides.put_aside(line)
    line = fields.mark(states.mark(line))
    return line if "TITLE" in line.text or "CODE" in line.text else subjects.mark_title(line)


def filters_of(intent: str, line: Line, today: date) -> dict[str, Any]:
    """The filters that an intent takes from a line."""
    takes = _TAKES[intent].split()
    found: dict[str, Any] = {}
    codes = list(dict.fromkeys(code for codes in line.values("UNIT") for code in codes))
    levels = list(dict.fromkeys(fields.levels(line)))
    group = intents.group_for(intent, line)
    named = {
        "unit": _one_or_more(codes),
        "level": levels[0] if len(levels) == 1 else None,
        "field": _one_or_more(list(dict.fromkeys(line.values("FIELD"))))
        if group != "field" or intent != "ranking"
        else None,
        "status": states.asked(line),
        "code": _one_or_more(list(dict.fromkeys(line.values("CODE")))),
        "title": next(iter(line.values("TITLE")), None),
        "author": next(iter(line.values("AUTHOR")), None),
        "limit": fields.limit(line),
        "by": "score" if fields.by_score(line) else None,
        "order": "asc" if fields.ascending(line) else None,
    }
    for key in takes:
        if named.get(key):
            found[key] = named[key]
    if "group" in takes and group:
        found["group_by"] = group
    if "period" in takes:
        found |= periods.asked(line)
    if "compared" in takes:
        found |= periods.compared(line, today)
    return found


def _one_or_more(values: list[Any]) -> Any:
    return values[0] if len(values) == 1 else values or None


def understand(text: str, units: Units, today: date, *, previous: Query | None = None) -> Query:
    """The reading of one message; never fails. Without `previous` a message is read by itself."""
    line = marked(text, units, today)
    if asides.attack(line.typed, line) or asides.order(line):
        return Query("unknown", confidence=0.0)
    intent = intents.intent_of(line)
    sure = confidence(line, intent)
    if not intent or sure < SURE:
        return Query("unknown", confidence=sure)
    return Query(intent, filters_of(intent, line, today), sure)


def confidence(line: Line, intent: str) -> float:
    """How sure a reading is: the less of the message stays unexplained, and the nearer to initiatives, the surer."""
    if not intent:
        return 0.1
    strange, topics = unexplained(line)
    anchored = intents.anchored(line)
    score = 0.97 - (0.06 if anchored else 0.25) * strange - (0.12 if anchored else 0.6) * topics
    return (
        max(0.05, round(score, 2))
        if not anchored
        else max(0.3, round(max(score, 0.55 if topics < 2 else score), 2))
    )


def unexplained(line: Line) -> tuple[int, int]:
    """How many words of a line are neither known nor part of anything recognized, and how many are other matters."""
    words = [word.key for word in line.words]
    strange = topics = 0
    i = 0
    while i < len(words):
        for length in (4, 3, 2, 1):
            phrase = " ".join(words[i : i + length])
            if length == 1 and (phrase.isupper() or not phrase.isascii()):
                break
            if phrase in TOPICS:
                topics += 1
                break
            if phrase in PHRASES or (length == 1 and phrase in FILLERS):
                break
        else:
            strange += 1
            length = 1
        i += length
    return strange, topics
