"""A reading as one line of text and back, so that a past submission is read once and compared many times."""

import json
from typing import Any

from domain.similarity.reading import Reading, Text, Unit, Word, gathered, reading_of

_PARTS = ("title", "problem", "way", "effect")


def pack(reading: Reading) -> str:
    """The reading as JSON; `unpack` gives back one that compares equal."""
    return json.dumps(
        {"unit": reading.unit, "year": reading.year, **{part: _packed(getattr(reading, part)) for part in _PARTS}},
        ensure_ascii=False,
        separators=(",", ":"),
    )


def unpack(packed: str) -> Reading:
    """The reading that was packed."""
    value = json.loads(packed)
    return reading_of(*(_unpacked(value[part]) for part in _PARTS), unit=value["unit"], year=value["year"])


def _packed(text: Text) -> list[Any]:
    words = " ".join(word.plain for word in text.words)
    units = [[unit.start, unit.end, round(unit.weight, 3), *unit.groups] for unit in text.units]
    return [words, "\t".join(text.typed), units]


def _unpacked(value: list[Any]) -> Text:
    words, typed, units = value
    return gathered(
        [Word(plain, "") for plain in words.split()],
        typed.split("\t") if typed else [],
        [Unit(start, end, weight, tuple(groups)) for start, end, weight, *groups in units],
    )
