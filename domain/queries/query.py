"""What a message asks, as a value: an intent and its filters."""

from dataclasses import dataclass, field
from typing import Any

INTENTS = (
    "count", "list", "status", "overdue", "missing_units", "deadlines", "summary", "ranking", "compare", "duplicates",
    "export", "register", "my_items", "checklist", "report_results", "help", "unknown",
)  # fmt: skip

STATES = (
    "draft", "submitted", "returned", "accepted", "declined", "implementing", "reported", "scored",
    "recognized", "not_recognized", "withdrawn",
)  # fmt: skip

FIELDS = ("institutions", "procedures", "apparatus", "civil_service", "public_finance", "digital")


@dataclass(frozen=True)
class Query:
    """A reading: one of `INTENTS`, filters by name, and how sure it is (0 to 1).

    `alternatives` are the readings, three at most, that an "unknown" could have meant. `understood` says in
    Vietnamese which words of the message were recognized, "" when none were. `unread` are the words, as typed, that
    the reading makes no use of, politeness and stories aside, so that whoever asked can be told.
    """

    intent: str
    filters: dict[str, Any] = field(default_factory=dict)
    confidence: float = 0.0
    alternatives: tuple["Query", ...] = ()
    understood: str = ""
    unread: str = ""
