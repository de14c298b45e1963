"""A reading as lines of text and back, so that a past submission is read once and compared many times."""

from domain.similarity.content import Reading, Text
from domain.similarity.words import SILENT

_SIZE = 5  # lines a part


def pack(reading: Reading) -> str:
    """The reading as text. Marks are not kept: in a past submission a word says something by its letters alone."""
    parts = (reading.title, reading.problem, reading.way, reading.effect)
    return "\n".join((reading.unit, str(reading.year), *(line for part in parts for line in _lines(part))))


def _lines(text: Text) -> tuple[str, ...]:
    telling = " ".join([word for word in text.words.split() if word not in SILENT])
    return text.words, telling, text.packed, text.typed, text.starts


def unpack(packed: str) -> Reading:
    """The reading that was packed."""
    unit, year, *lines = packed.split("\n")
    title, problem, way, effect = (Text(*lines[at : at + _SIZE]) for at in range(0, 4 * _SIZE, _SIZE))
    return Reading(title, problem, way, effect, unit, int(year))
