"""A submission read once for comparing: boilerplate and places left out, parts told apart, words weighed."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from domain.similarity.concepts import concepts
from domain.similarity.rarity import concept_weight, word_weight
from domain.similarity.words import BREAK, Word, number_at, read_plainly, read_words, says
from domain.vietnamese.boilerplate import frame_words, is_frame, sign_of
from domain.vietnamese.citations import without_citations
from domain.vietnamese.places import place_words, unit_key
from domain.vietnamese.text import clean, fold

LONGEST_SIGN = 90  # characters before a colon or comma that can be a signpost
SINGLE_WORD = 0.6  # a word outside the thesaurus weighs this much of its rarity: half a compound, often
SILENT_CONCEPT = 0.5  # a concept made of function words ("không có") weighs this much
NUMBER_WEIGHT = 1.2
NEUTRAL_COMPOUND = 0.4  # a compound that says little
LONE_WORD = 0.65  # a concept told by one word is less sure than one told by a phrase
UNSURE_WORD = 0.4  # a lone word typed without marks may be another word
PARTS = ("problem", "way", "effect")
LONGEST_TITLE = 1000
LONGEST = 6000  # characters of a summary that are read; what an idea is about stands before that


@dataclass(frozen=True)
class Submission:
    """What a submission says of its idea; only the title is needed."""

    title: str
    summary: str = ""
    unit: str = ""
    year: int = 0
    field: str = ""


class Unit(NamedTuple):
    """A piece of meaning: the words from `start` up to `end`, what they weigh, and the concepts they stand for."""

    start: int
    end: int
    weight: float
    groups: tuple[str, ...]


@dataclass(frozen=True)
class Text:
    """A stretch of text as it is compared: words as read and as typed, and the units they make."""

    words: tuple[Word, ...] = ()
    typed: tuple[str, ...] = ()
    units: tuple[Unit, ...] = ()

    @cached_property
    def weight(self) -> float:
        """What all units weigh together."""
        return sum(unit.weight for unit in self.units)

    @cached_property
    def singles(self) -> frozenset[str]:
        """The words that say something by themselves."""
        return frozenset(word.plain for word in self.words if says(word))

    @cached_property
    def pairs(self) -> frozenset[tuple[str, str]]:
        """The words that stand side by side in a sentence."""
        return frozenset(
            (one.plain, two.plain) for one, two in pairwise(self.words) if BREAK not in (one.plain, two.plain)
        )

    @cached_property
    def pieces(self) -> tuple[tuple[Unit, tuple[str, ...], tuple[tuple[str, str], ...]], ...]:
        """Each unit with its folded words and the pairs they make."""
        plain = [word.plain for word in self.words]
        return tuple(
            (unit, tuple(told := plain[unit.start : unit.end]), tuple(pairwise(told))) for unit in self.units
        )

    @cached_property
    def groups(self) -> frozenset[str]:
        """The concepts and numbers that are told."""
        return frozenset(group for unit in self.units for group in unit.groups)


@dataclass(frozen=True)
class Reading:
    """A submission prepared for `compare`; equal submissions have equal readings."""

    title: Text
    problem: Text
    way: Text
    effect: Text
    unit: str = ""
    year: int = 0

    @cached_property
    def summary(self) -> Text:
        """Problem, way and effect together."""
        return _joined((self.problem, self.way, self.effect))

    @cached_property
    def whole(self) -> Text:
        """Title and summary together."""
        return _joined((self.title, self.summary))


_SENTENCE = re.compile(r"(?<=[.;!?…])\s+|\n+")
_QUOTED = re.compile(r"[“\"«‘]([^”\"»’]{8,300})[”\"»’]")


def _units(words: Sequence[Word]) -> Iterator[Unit]:
    starts = {concept.start: concept for concept in concepts(words)}
    i = 0
    while i < len(words):
        end, numbers = number_at(words, i)
        if numbers:
            yield Unit(i, end, NUMBER_WEIGHT, numbers)
            i = end
        elif concept := starts.get(i):
            yield Unit(i, concept.end, _weight(words[i : concept.end], concept.groups), concept.groups)
            i = concept.end
        else:
            if says(words[i]):
                yield Unit(i, i + 1, SINGLE_WORD * word_weight(words[i].plain), ())
            i += 1


def _weight(words: Sequence[Word], groups: Sequence[str]) -> float:
    """What a stretch of words that stands for some groups weighs; a lone word without its marks may be another."""
    if not groups:
        return NEUTRAL_COMPOUND
    weight = max(map(concept_weight, groups))
    if len(words) == 1 and not words[0].toned:
        weight = min(weight, word_weight(words[0].plain)) * UNSURE_WORD
    elif len(words) == 1:
        weight *= LONE_WORD
    return weight if any(map(says, words)) else weight * SILENT_CONCEPT


def _text(words: Sequence[Word], typed: Sequence[str]) -> Text:
    return Text(tuple(words), tuple(typed), tuple(_units(words)))


def _joined(texts: Iterable[Text]) -> Text:
    words: list[Word] = []
    typed: list[str] = []
    units: list[Unit] = []
    for text in texts:
        shift = len(words)
        units.extend(
            Unit(start + shift, end + shift, weight, groups) for start, end, weight, groups in text.units
        )
        words.extend((*text.words, Word(BREAK, BREAK)))
        typed.extend((*text.typed, BREAK))
    return Text(tuple(words), tuple(typed), tuple(units))


def _kept(
    words: Sequence[Word], typed: Sequence[str], dropped: Sequence[bool]
) -> tuple[list[Word], list[str]]:
    pairs = [(w, t) for w, t, out in zip(words, typed, dropped, strict=True) if not out]
    return [w for w, _ in pairs], [t for _, t in pairs]


def _title(text: str, unit: str) -> Text:
    words, typed = read_words(text)
    where = place_words(typed, unit, tail=True)
    frame = frame_words([word.plain for word in words])
    kept = _kept(words, typed, [a or b for a, b in zip(where, frame, strict=True)])
    if sum(map(says, kept[0])) < 2:
        kept = _kept(words, typed, where)
    return _text(*kept)


def _without_quoted_title(summary: str, title: str) -> str:
    known = set(fold(title).split())

    def blank(match: re.Match[str]) -> str:
        quoted = fold(match.group(1)).split()
        return (
            " " if len(quoted) > 2 and sum(w in known for w in quoted) >= 0.8 * len(quoted) else match.group()
        )

    return _QUOTED.sub(blank, summary)


def _sentences(summary: str, unit: str) -> Iterator[tuple[str, list[Word], list[str]]]:
    """The telling sentences of a summary with the part of each; signposts, frames and places are left out."""
    part = "problem"
    signed = False
    for number, sentence in enumerate(_SENTENCE.split(summary)):
        head, mark, tail = sentence.partition(":" if ":" in sentence else ",")
        sign = sign_of(read_plainly(head)) if mark and len(head) <= LONGEST_SIGN else ""
        if sign:
            part, signed = sign, True
        words, typed = read_words(tail if sign else sentence)
        words, typed = _kept(words, typed, place_words(typed, unit))
        if not words or is_frame([w.toned or w.plain for w in words]):
            continue
        if not signed and number:
            part = "way"
        yield part, words, typed


def read(submission: Submission) -> Reading:
    """The submission prepared for comparing. Any text can be read, empty, long or garbled."""
    unit = " ".join(read_words(submission.unit)[1])
    title = _title(without_citations(clean(submission.title[:LONGEST_TITLE])), unit)
    parts: dict[str, tuple[list[Word], list[str]]] = {part: ([], []) for part in PARTS}
    summary = without_citations(_without_quoted_title(clean(submission.summary[:LONGEST]), submission.title))
    for part, words, typed in _sentences(summary, unit):
        parts[part][0].extend((*words, Word(BREAK, BREAK)))
        parts[part][1].extend((*typed, BREAK))
    problem, way, effect = (_text(*parts[part]) for part in PARTS)
    return Reading(title, problem, way, effect, unit_key(submission.unit), submission.year)
