"""Short messages that go on from the last question: "còn xã Yên Bình?", "xuất excel đi", "năm ngoái thì sao"."""

import re
from typing import Any

from domain.queries.query import Query
from domain.queries.words.line import Line, pattern
from domain.vietnamese.text import fold

_LONGEST = 9  # words; a longer message says all it means
_FIGURES = (
    "count",
    "list",
    "summary",
    "ranking",
    "export",
    "compare",
    "overdue",
    "missing_units",
    "duplicates",
)
_GOES_ON = pattern(
    r"(?:the |vay |roi |va )*(?:con|the con|chi|chi can|chi lay|chi tinh|chi xem|rieng|loc|them|doi sang|doi thanh|tinh ca|ke ca|bo|cung|tiep) .*|.* thi sao(?: \S+)?|(?:theo )?GROUP|"
    r".*ASKED.*|.* (?:thoi|nua|di|luon|thi the nao|the nao|sao|nhe|a)"
)
_OPENS = re.compile(r"(?:the |vay )*(?:con|chi) ")
_FIGURES_ASKED = pattern(r"thong ke|tong hop|tinh hinh|so lieu|bieu do|danh sach|liet ke|xem|ke ra")
_INSTEAD = (("unit", "level"), ("year", "from", "to"), ("vs_year", "vs_from", "vs_to"), ("code", "title"))


def refined(
    own: Query, found: dict[str, Any], line: Line, previous: Query, *, anchored: bool
) -> Query | None:
    """The last question with what a short message changes in it; None when the message is a question of its own.

    `own` is the message read by itself, `found` every filter that stands in it. A unit takes the place of a unit or
    a level, a period that of a period; a new figure (list, file, comparison …) keeps what it is about.
    """
    if (
        previous.intent not in (*_FIGURES, "status", "my_items")
        or len(line.typed.split()) > _LONGEST
        or anchored
    ):
        return None
    if own.intent in _FIGURES:
        if own.intent == previous.intent and not found:
            return None
        intent = own.intent
    elif own.intent == "unknown" and found and (len(line.typed.split()) <= 3 or _goes_on(line)):
        intent = previous.intent
    else:
        return None
    if (
        own.intent in ("summary", "list")
        and found
        and _goes_on(line)
        and not _FIGURES_ASKED.search(line.text)
    ):
        intent = previous.intent
    return Query(intent, _merged(previous.filters, found), max(own.confidence, 0.7))


def _goes_on(line: Line) -> bool:
    return bool(_GOES_ON.fullmatch(line.text) or _OPENS.match(fold(line.typed)))


def _merged(before: dict[str, Any], found: dict[str, Any]) -> dict[str, Any]:
    """The earlier filters, with each kind of thing that the message names put in the place of its like."""
    kept = dict(before)
    for alike in _INSTEAD:
        if any(key in found for key in alike):
            for key in alike:
                kept.pop(key, None)
    return {**kept, **found}
