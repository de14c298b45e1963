"""Labelled messages: text, kind, the intents that are right, and the filters expected."""

import csv
import json
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from domain.queries import Query, Unit, Units
from domain.queries.words.line import wordset
from domain.vietnamese.text import fold

HERE = Path(__file__).parent
SAMPLE = HERE.parents[2] / "bot/sample/people.json"
TODAY = date(2026, 11, 22)

_NUMBERS = ("year", "limit", "vs_year")
_SETS = ("unit", "field", "status", "code")
_FRAME = wordset("cai sang kien giai phap ve cua mo hinh de tai viec")


@dataclass(frozen=True)
class Labelled:
    """A message with what it means."""

    text: str
    kind: str
    intents: tuple[str, ...]
    filters: dict[str, Any]

    def is_met_by(self, query: Query) -> bool:
        """Whether a reading is this one: the intent and exactly the filters; those of a refusal do not matter."""
        if query.intent not in self.intents:
            return False
        return query.intent in ("unknown", "help") or _comparable(query.filters) == _comparable(self.filters)


def _comparable(filters: dict[str, Any]) -> dict[str, Any]:
    """Filters with sets for lists and folded words for a title and a name."""
    found: dict[str, Any] = {}
    for key, value in filters.items():
        if key in _SETS:
            found[key] = frozenset(value if isinstance(value, list) else [value])
        elif key == "title":
            found[key] = tuple(word for word in fold(value).split() if word not in _FRAME)
        else:
            found[key] = fold(value) if key == "author" else value
    return found


def _filters(written: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for part in filter(None, (part.strip() for part in written.split(";"))):
        key, _, value = part.partition("=")
        found[key] = int(value) if key in _NUMBERS else value.split(",") if key in _SETS else value
    return found


@lru_cache(maxsize=2)
def labelled(name: str = "messages.txt") -> list[Labelled]:
    """The messages of a file: `messages.txt` of a province's office, `commune.txt` of a commune's."""
    found, kind = [], ""
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            kind = line.strip("[]")
        elif line and not line.startswith("#"):
            intents, filters, text = (part.strip() for part in line.split("|", 2))
            found.append(Labelled(text, kind, tuple(intents.split(" / ")), _filters(filters)))
    return found


@lru_cache(maxsize=1)
def office() -> Units:
    """The units of `units.csv`."""
    with (HERE / "units.csv").open(encoding="utf-8", newline="") as file:
        return Units(
            Unit(
                row["code"],
                row["name"],
                row["level"],
                tuple(filter(None, row["aliases"].split(";"))),
                row["parent"],
            )
            for row in csv.DictReader(file)
        )


@lru_cache(maxsize=1)
def commune() -> Units:
    """The units of a commune's own office, those of the trial."""
    rows = json.loads(SAMPLE.read_text(encoding="utf-8"))["units"]
    return Units(
        Unit(row["code"], row["name"], row["level"], tuple(row.get("aliases", ())), row.get("parent", ""))
        for row in rows
    )
