"""A reading as one line of text and back, so that a past submission is read once and compared many times."""

import json
from typing import Any

from domain.similarity.reading import Reading, Text, Unit
from domain.similarity.words import Word

_PARTS = ("title", "problem", "way", "effect")


def pack(reading: Reading) -> str:
    """The reading as JSON; `unpack` gives back one that compares equal."""
    return json.dumps(
        {
            "unit": reading.unit,
            "year": reading.year,
            **{part: _packed(getattr(reading, part)) for part in _PARTS},
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def unpack(packed: str) -> Reading:
    """The reading that was packed."""
    value = json.loads(packed)
    title, problem, way, effect = (_unpacked(value[part]) for part in _PARTS)
    return Reading(title, problem, way, effect, value["unit"], value["year"])


def _packed(text: Text) -> list[Any]:
    words = " ".join(word.plain for word in text.words)
    units = [[unit.start, unit.end, round(unit.weight, 3), *unit.groups] for unit in text.units]
    return [words, "\t".join(text.typed), units]


def _unpacked(value: list[Any]) -> Text:
    words, typed, units = value
    return Text(
        tuple(Word(plain, "") for plain in words.split()),
        tuple(typed.split("\t")) if typed else (),
        tuple(Unit(start, end, weight, tuple(groups)) for start, end, weight, *groups in units),
    )
