"""A made-up corpus of submissions of any size, the same in every run, and new ones that retell some of them.

A row has about 95 words of some 400 topics. Half its phrases are terms of the field (the thesaurus), half compounds made
up of Vietnamese syllables; few of them are used often, most seldom. One row in ten, and four in ten of the first
thousand, rewrites half of an earlier one.
"""

import random
from collections.abc import Callable, Iterator
from functools import cache
from itertools import accumulate
from typing import NamedTuple

from domain.similarity import Submission
from domain.similarity.thesaurus import SOURCES
from domain.vietnamese.abbreviations import READINGS
from domain.vietnamese.syllables import is_syllable
from domain.vietnamese.text import fold

EARLY = 1_000  # queries retell one of so many first rows
QUERIES_A_KIND = 20
NEW_FROM = 100_000_000  # rows from here on are in no corpus
TOPICS = 400
MADE_UP = 30_000
PLACES = 12_000

GROUPS = [
    [term.strip() for term in line.split("|")]
    for source in SOURCES
    for line in source.GROUPS.strip().splitlines()
]
SYLLABLES = sorted(
    {word for group in GROUPS for term in group for word in term.split() if is_syllable(fold(word))}
)


Parts = tuple[list[str], list[str], list[str], list[str]]  # phrases of title, problem, way and effect
_LENGTHS = (5, 9, 14, 9)


class Topic(NamedTuple):
    """What the rows of a topic speak of."""

    groups: list[list[str]]
    compounds: list[str]


def _compound(number: int) -> str:
    dice = random.Random(number)
    return f"{dice.choice(SYLLABLES)} {dice.choice(SYLLABLES)}"


@cache
def _usage(kinds: int) -> list[float]:
    """How often each of so many kinds is used, added up: the n-th in proportion to 1/n."""
    return list(accumulate(1 / n for n in range(1, kinds + 1)))


def _seldom(dice: random.Random, kinds: int) -> int:
    return dice.choices(range(kinds), cum_weights=_usage(kinds))[0]


@cache
def _topic(number: int) -> Topic:
    dice = random.Random(f"topic {number}")
    return Topic(
        [GROUPS[dice.randrange(len(GROUPS))] for _ in range(30)],
        [_compound(_seldom(dice, MADE_UP)) for _ in range(60)],
    )


def _phrase(topic: Topic, dice: random.Random) -> str:
    own, known = dice.random() < 0.6, dice.random() < 0.5
    if own:
        return dice.choice(dice.choice(topic.groups)) if known else dice.choice(topic.compounds)
    return dice.choice(GROUPS[_seldom(dice, len(GROUPS))]) if known else _compound(_seldom(dice, MADE_UP))


def _parts(number: int) -> Parts:
    dice = random.Random(number)
    topic = _topic(dice.randrange(TOPICS))
    title, problem, way, effect = ([_phrase(topic, dice) for _ in range(length)] for length in _LENGTHS)
    if 0 < number < NEW_FROM and dice.random() < (0.4 if number < EARLY else 0.1):
        earlier = _parts(dice.randrange(number))
        for own, taken in zip((title, problem, way, effect), earlier, strict=True):
            own[: len(own) // 2] = taken[: len(own) // 2]
    return title, problem, way, effect


def _told(number: int, parts: Parts) -> Submission:
    dice = random.Random(-number)
    title, problem, way, effect = (" ".join(part) for part in parts)
    place = _compound(MADE_UP + dice.randrange(PLACES)).title()
    return Submission(
        f"{title.capitalize()} tại xã {place}",
        f"Thực trạng: {problem}. Giải pháp: {way}. Hiệu quả: {effect}, giảm {dice.randint(11, 99)} phần trăm.",
        f"UBND xã {place}",
        2015 + dice.randrange(11),
    )


def submission(number: int) -> Submission:
    """The row of that number."""
    return _told(number, _parts(number))


def folded(one: Submission) -> str:
    """The text that the peers search, folded as ours is."""
    return fold(f"{one.title} {one.summary}")


# Ways of retelling -------------------------------------------------------------------------------------------


def _reworded(parts: Parts, dice: random.Random) -> Parts:
    """Four phrases in ten replaced: a term by another that means the same, a made-up compound by any other."""
    same = {term: group for group in GROUPS for term in group}

    def other(phrase: str) -> str:
        if dice.random() > 0.4:
            return phrase
        return dice.choice(same[phrase]) if phrase in same else _compound(_seldom(dice, MADE_UP))

    title, problem, way, effect = ([other(phrase) for phrase in part] for part in parts)
    return title, problem, way, effect


def _moved(parts: Parts, dice: random.Random) -> Parts:
    title, problem, way, effect = (dice.sample(part, len(part)) for part in parts)
    return title, problem, way, effect


def _each(change: Callable[[str, random.Random], str], one: Submission, dice: random.Random) -> Submission:
    return Submission(change(one.title, dice), change(one.summary, dice), "UBND phường Tân An", 2026)


def _bare(text: str, dice: random.Random) -> str:
    return " ".join(word for word in fold(text).split() if dice.random() > 0.1)


def _misspelt(text: str, dice: random.Random) -> str:
    def slip(word: str) -> str:
        at = dice.randrange(len(word) - 1) if len(word) > 2 and dice.random() < 0.15 else None
        return word if at is None else word[:at] + word[at + 1] + word[at] + word[at + 2 :]

    return " ".join(map(slip, text.split()))


def _shortened(text: str, dice: random.Random) -> str:
    for short, phrase in READINGS.items():
        if dice.random() < 0.7:
            text = text.replace(phrase, short)
    return text


def _as_is(text: str, _dice: random.Random) -> str:
    return text


_KINDS = {
    "phrases moved": (_moved, _as_is),
    "no marks, words lost": (None, _bare),
    "misspelt": (None, _misspelt),
    "abbreviated": (None, _shortened),
    "reworded": (_reworded, _as_is),
    "all of it": (lambda parts, dice: _moved(_reworded(parts, dice), dice), _misspelt),
}
KINDS = tuple(_KINDS)


class Query(NamedTuple):
    """A new submission and the row that it retells, -1 when none."""

    kind: str
    row: int
    told: Submission


def retold() -> Iterator[Query]:
    """Early rows told anew, `QUERIES_A_KIND` in each way."""
    dice = random.Random(7)
    for kind, (change, spell) in _KINDS.items():
        for _ in range(QUERIES_A_KIND):
            row = dice.randrange(EARLY)
            parts = _parts(row)
            yield Query(kind, row, _each(spell, _told(row, change(parts, dice) if change else parts), dice))


def new_ideas(count: int = 60) -> list[Query]:
    """Submissions that retell none."""
    return [Query("new", -1, submission(NEW_FROM + number)) for number in range(count)]
