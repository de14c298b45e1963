"""What a step is told when it reads an input, and what it may make of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

Answers = Mapping[str, Any]  # by step key; JSON values; None stands for "skipped"
Facts = Mapping[str, Any]  # what the handler knows at this moment; `today` is the office's date
Wording = str | Callable[[Answers, Facts], str]


def say(wording: Wording, answers: Answers, facts: Facts) -> str:
    """The wording as a sentence, worked out when it depends on answers or facts."""
    return wording if isinstance(wording, str) else wording(answers, facts)


@dataclass(frozen=True)
class Seen:
    """What a step sees: the good answers of the questions before it, the facts, what it has stored and has in work."""

    answers: Answers
    facts: Facts
    stored: Any = None  # the answer as it stands, fitting or not
    work: Any = None  # an answer that is not complete yet: pieces of a text, ticked options, rows


@dataclass(frozen=True)
class Done:
    """The input completes the answer; `note` is said instead of reading the answer back."""

    value: Any
    note: str = ""


@dataclass(frozen=True)
class More:
    """The input is part of an answer: `work` is kept; `note` is said instead of the whole question."""

    work: Any
    note: str = ""


@dataclass(frozen=True)
class Wrong:
    """The input is no answer. `strange`: nothing in it fits, so it may be meant for somebody else."""

    sentence: str
    strange: bool = False


@dataclass(frozen=True)
class Stop:
    """The answer ends the form; it is not stored."""


@dataclass(frozen=True)
class Review:
    """The person wants to look at the answers again before saying yes."""


Reading = Done | More | Wrong | Stop | Review
