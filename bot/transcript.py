"""A talk as plain text: what the terminal prints and what the talk files of the tests hold."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from domain.messages import Outgoing, plain

INDENT = "     "  # under "bot> "


@dataclass(frozen=True)
class Said:
    """A person's line: `who@channel> text`; `[label]` presses a button, `<name>` sends a file."""

    who: str
    channel: str
    text: str


@dataclass(frozen=True)
class Event:
    """A line in brackets: `(restart)`, `(3 days later)`, `(at 2026-11-30 08:00)`, `(tick)`."""

    text: str


@dataclass
class Exchange:
    """One line of a person or one event, with what the bot said to it, as text blocks."""

    cause: Said | Event
    answers: list[str] = field(default_factory=list)


@dataclass
class Talk:
    """A whole talk: comment lines at the top, the moment it begins, its exchanges."""

    notes: list[str]
    begins: str
    exchanges: list[Exchange]


_SAID = re.compile(r"(\w+)(?:@(\w+))?> (.*)")


def read(text: str) -> Talk:
    """A talk file as a talk; `ValueError` names a line that cannot be read."""
    notes: list[str] = []
    begins = gap = ""  # the gap: blank lines that are part of a block when an indented line follows
    exchanges: list[Exchange] = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            gap += "\n"
            continue
        if line.startswith("#"):
            notes.append(line)
        elif line.startswith("now: "):
            begins = line.removeprefix("now: ").strip()
        elif line.startswith("(") and line.endswith(")"):
            exchanges.append(Exchange(Event(line[1:-1])))
        elif line.startswith("bot") and exchanges:
            exchanges[-1].answers.append(line)
        elif line.startswith(INDENT) and exchanges and exchanges[-1].answers:
            exchanges[-1].answers[-1] += f"{gap}\n{line}"
        elif said := _SAID.fullmatch(line):
            exchanges.append(Exchange(Said(said[1], said[2] or "telegram", said[3])))
        else:
            raise ValueError(f"line {number} is no line of a talk: {line}")
        gap = ""
    return Talk(notes, begins, exchanges)


def write(talk: Talk) -> str:
    """The talk as the text that `read` takes."""
    return "\n".join(_lines(talk)) + "\n"


def _lines(talk: Talk) -> Iterator[str]:
    yield from talk.notes
    yield f"now: {talk.begins}"
    for exchange in talk.exchanges:
        yield ""
        yield cause_line(exchange.cause)
        yield from exchange.answers


def cause_line(cause: Said | Event) -> str:
    """The line of a person or an event."""
    if isinstance(cause, Event):
        return f"({cause.text})"
    return f"{cause.who}@{cause.channel}> {cause.text}"


def block(outgoing: Outgoing, to: str = "") -> str:
    """One message of the bot as a block; `to` names somebody else whom it goes to."""
    lines = plain(outgoing.text).split("\n")
    lines += [f"[{' | '.join(choice.label for choice in row)}]" for row in outgoing.choices]
    lines += [f"({file.name})" for file in outgoing.files]
    head = f"bot to {to}> " if to else "bot> "
    return "\n".join([head + lines[0], *(INDENT + line if line else INDENT.rstrip() for line in lines[1:])])
