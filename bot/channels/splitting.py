"""Cutting long texts at ends of paragraphs, lines and sentences, in the platforms' own counting."""

import re

from domain.messages import BOLD_OFF, BOLD_ON, plain

# From the best place to cut to the worst; each match ends where the next part may begin.
_ENDS = tuple(re.compile(end) for end in (r"\n\n+", r"\n", r"(?<=[.;:?…])\s+", r"\s+"))


def units(text: str) -> int:
    """The length in UTF-16 code units, without our marks of emphasis."""
    return len(plain(text).encode("utf-16-le", "surrogatepass")) // 2


def split(text: str, limit: int) -> list[str]:
    """The text in parts of at most `limit` UTF-16 units; emphasis that is cut goes on in the next part."""
    parts = []
    rest = text
    while units(rest) > limit:
        room = _longest(rest, limit)
        cut = _best_end(rest, room)
        part, rest = rest[:cut].rstrip(), rest[cut:].lstrip()
        if part.count(BOLD_ON) > part.count(BOLD_OFF):
            part, rest = part + BOLD_OFF, BOLD_ON + rest
        parts.append(part)
    return [*parts, rest] if rest or not parts else parts


def _longest(text: str, limit: int) -> int:
    """How many characters from the start fit into `limit` units."""
    used = 0
    for index, character in enumerate(text):
        used += 0 if character in (BOLD_ON, BOLD_OFF) else 2 if character > "\uffff" else 1
        if used > limit:
            return index
    return len(text)


def _best_end(text: str, room: int) -> int:
    """Where to cut within `room`: the last good end in its second half, else anywhere."""
    for end in _ENDS:
        found = [
            match.end() for match in end.finditer(text, 0, room + 1) if room // 2 < match.start() <= room
        ]
        if found:
            return found[-1]
    return max(room, 1)
