"""A form as data, and the path through it, worked out from the answers and the facts of the moment."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from domain.forms.reading import Answers, Facts
from domain.forms.steps import Step
from domain.forms.steps.step import applies

SUMMARY, PANEL = "_summary", "_panel"  # no question can have such a key
_KEY = re.compile(r"[a-z][a-z0-9_]{0,23}")
_KEY_AND_VALUE = 42  # bytes of a button's 64; the rest is for the draft, its revision and the signs between


@dataclass(frozen=True)
class Section:
    """A part of a form, as the progress line and the task list call it."""

    key: str
    name: str


@dataclass(frozen=True)
class Standing:
    """A question on the path and how it stands: `value` is a good answer or None for skipped, if `answered`."""

    step: Step
    value: Any
    answered: bool


@dataclass(frozen=True)
class Flow:
    """A form. Building one that could go wrong in a talk raises ValueError, which lists the reasons."""

    key: str
    title: str
    version: int
    steps: tuple[Step, ...]
    sections: tuple[Section, ...] = ()
    submit: str = "Nộp đăng ký"

    def __post_init__(self) -> None:
        if faults := list(self._faults()):
            raise ValueError(f"{self.key}: " + "; ".join(faults))

    def _faults(self) -> Iterator[str]:
        if not self.steps:
            yield "no questions"
        names = [name for step in self.steps for name in (step.key, *step.was)]
        yield from (
            f"two questions with the key {name}" for name in sorted({n for n in names if names.count(n) > 1})
        )
        sections = {section.key for section in self.sections}
        earlier: set[str] = set()
        for step in self.steps:
            if not _KEY.fullmatch(step.key):
                yield f"bad key {step.key!r}"
            if not callable(step.when) and step.when and (unknown := step.when.keys - earlier):
                yield f"{step.key}: asks about {', '.join(sorted(unknown))}, which is later or unknown"
            if sections and step.section not in sections:
                yield f"{step.key}: unknown section {step.section!r}"
            for value in step.values():
                if len(f"{step.key}{value}".encode()) > _KEY_AND_VALUE:
                    yield f"{step.key}: the value {value!r} is too long for a button"
            yield from step.faults()
            earlier.add(step.key)

    def step(self, key: str) -> Step:
        """The question with this key; KeyError if there is none."""
        for step in self.steps:
            if step.key == key:
                return step
        raise KeyError(key)

    def standings(self, answers: Answers, facts: Facts) -> list[Standing]:
        """The questions that are asked, in order. A condition sees only good answers of questions before it."""
        good: dict[str, Any] = {}
        found = []
        for step in self.steps:
            if not applies(step, good, facts):
                continue
            value = answers.get(step.key)
            skipped = step.optional and step.key in answers and value is None
            answered = skipped or (value is not None and step.still_good(value, good, facts))
            found.append(Standing(step, value if answered else None, answered))
            if answered:
                good[step.key] = value
        return found

    def path(self, answers: Answers, facts: Facts) -> list[Step]:
        """The questions that are asked, answered or not."""
        return [standing.step for standing in self.standings(answers, facts)]

    def good(self, answers: Answers, facts: Facts) -> dict[str, Any]:
        """The answers that count: those on the path that fit their questions; None for skipped ones."""
        return {s.step.key: s.value for s in self.standings(answers, facts) if s.answered}

    def current_key(self, key: str) -> str:
        """The present name of a question that was renamed; other names as they are."""
        return next((step.key for step in self.steps if key in step.was), key)

    def renamed(self, answers: Answers) -> dict[str, Any]:
        """The answers under today's keys and choice values; nothing is dropped."""
        today: dict[str, Any] = dict(answers)
        for step in self.steps:
            for old in step.was:
                if old in today:
                    today.setdefault(step.key, today[old])
                    del today[old]
            if step.key in today:
                today[step.key] = step.renamed(today[step.key])
        return today

    def released(self) -> list[str]:
        """Keys with their choice values or column keys, a line each: the public format that drafts rely on."""
        return [f"{step.key}: {' '.join(step.values())}".rstrip(": ") for step in self.steps]
