"""A reading as lines of text and back, so that a past submission is read once and compared many times."""

from domain.similarity.content import Reading, Text

_FIELDS = ("words", "telling", "packed", "typed", "starts")


def pack(reading: Reading) -> str:
    """The reading as text; `unpack` gives back an equal one."""
    parts = (reading.title, reading.problem, reading.way, reading.effect)
    lines = (getattr(part, field) for part in parts for field in _FIELDS)
    return "\n".join((reading.unit, str(reading.year), *lines))


def unpack(packed: str) -> Reading:
    """The reading that was packed."""
    unit, year, *lines = packed.split("\n")
    size = len(_FIELDS)
    title, problem, way, effect = (Text(*lines[at : at + size]) for at in range(0, 4 * size, size))
    return Reading(title, problem, way, effect, unit, int(year))
