"""Conditions under which a question is asked: small values that can be listed and checked."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Protocol

from domain.forms.reading import Answers, Facts


class Condition(Protocol):
    """Something that holds or not, given the answers so far and the facts of the moment."""

    @property
    def keys(self) -> frozenset[str]: ...

    def holds(self, answers: Answers, facts: Facts) -> bool: ...


def _values(answer: Any) -> Iterable[Any]:
    return answer if isinstance(answer, list) else (answer,)


@dataclass(frozen=True)
class Is:
    """The answer is the value, or one of the values chosen is."""

    key: str
    value: Any

    @property
    def keys(self) -> frozenset[str]:
        return frozenset({self.key})

    def holds(self, answers: Answers, facts: Facts) -> bool:
        return self.value in _values(answers.get(self.key))


@dataclass(frozen=True)
class In:
    """The answer is one of the values."""

    key: str
    values: tuple[Any, ...]

    @property
    def keys(self) -> frozenset[str]:
        return frozenset({self.key})

    def holds(self, answers: Answers, facts: Facts) -> bool:
        return any(value in self.values for value in _values(answers.get(self.key)))


@dataclass(frozen=True)
class Has:
    """The question is answered with something: not skipped, not empty, not zero."""

    key: str

    @property
    def keys(self) -> frozenset[str]:
        return frozenset({self.key})

    def holds(self, answers: Answers, facts: Facts) -> bool:
        return bool(answers.get(self.key))


@dataclass(frozen=True)
class Fact:
    """The handler knows something under this name."""

    name: str

    @property
    def keys(self) -> frozenset[str]:
        return frozenset()

    def holds(self, answers: Answers, facts: Facts) -> bool:
        return bool(facts.get(self.name))


@dataclass(frozen=True, init=False)
class All:
    """Every part holds."""

    parts: tuple[Condition, ...]

    def __init__(self, *parts: Condition) -> None:
        object.__setattr__(self, "parts", parts)

    @property
    def keys(self) -> frozenset[str]:
        return frozenset().union(*(part.keys for part in self.parts))

    def holds(self, answers: Answers, facts: Facts) -> bool:
        return all(part.holds(answers, facts) for part in self.parts)


@dataclass(frozen=True, init=False)
class Any_:  # noqa: N801  (the plain word is the name of a type)
    """At least one part holds."""

    parts: tuple[Condition, ...]

    def __init__(self, *parts: Condition) -> None:
        object.__setattr__(self, "parts", parts)

    @property
    def keys(self) -> frozenset[str]:
        return frozenset().union(*(part.keys for part in self.parts))

    def holds(self, answers: Answers, facts: Facts) -> bool:
        return any(part.holds(answers, facts) for part in self.parts)


@dataclass(frozen=True)
class Not:
    """The part does not hold."""

    part: Condition

    @property
    def keys(self) -> frozenset[str]:
        return self.part.keys

    def holds(self, answers: Answers, facts: Facts) -> bool:
        return not self.part.holds(answers, facts)
