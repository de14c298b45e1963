"""How alike two submissions are, from 0 to 100, and in which words and parts."""

import re
from dataclasses import dataclass
from functools import cached_property
from math import exp, log

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from domain.similarity.content import BREAK, Content, Piece, Reading, Text
from domain.similarity.thresholds import CUT, LIKE, TITLES_ONLY, VERY_LIKE, WITH_SUMMARY

SAME_CONCEPT = 0.9
SAME_WORD = 0.9
WORD_OF_COMPOUND = 0.35
NEAR_WORD = 0.7
SAME_TITLE = 0.9
SAME_LETTERS = 95.0  # from here on two texts are one text with slips
WORDS_SHOWN = 8
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True)
class Likeness:
    """How alike a new submission is to a past one: a score from 0 to 100, and, worked out when asked for, in what."""

    score: float
    new: Reading
    past: Reading

    @property
    def level(self) -> str:
        """`very_like`, `like`, or "" below a warning."""
        return "very_like" if self.score >= VERY_LIKE else "like" if self.score >= LIKE else ""

    @cached_property
    def title(self) -> float:
        """The share of the titles, from 0 to 100."""
        return _percent(self.new.title, self.past.title)

    @cached_property
    def told(self) -> float:
        """How much of what the new title says the past one says too, from 0 to 100."""
        return 100 * _cover(self.new.heading, self.past.heading)

    @cached_property
    def way(self) -> float:
        """The share of what is done, from 0 to 100."""
        return _percent(self.new.way, self.past.way)

    @cached_property
    def effect(self) -> float:
        """The share of what comes of it, from 0 to 100."""
        return _percent(self.new.effect, self.past.effect)

    @cached_property
    def title_words(self) -> tuple[str, ...]:
        """The words of the new title that match, as typed there."""
        return _matching(self.new.title, self.past.title)

    @cached_property
    def way_words(self) -> tuple[str, ...]:
        """The words that match in what is done, as typed in the new one."""
        return _matching(self.new.way, self.past.way)

    @cached_property
    def effect_words(self) -> tuple[str, ...]:
        """The words that match in what comes of it, as typed in the new one."""
        return _matching(self.new.effect, self.past.effect)

    @property
    def upgrade(self) -> bool:
        """Is the past one the same unit's, from an earlier year?"""
        return bool(self.new.unit) and self.new.unit == self.past.unit and 0 < self.past.year < self.new.year


def _share(piece: Piece, other: Content) -> float:
    """How far a piece of one text stands in another, from 0 to 1."""
    if other.signs.isdisjoint(piece.signs) and not piece.odd:
        return 0.0
    share = other.shares.get(piece)
    if share is None:
        share = other.shares[piece] = _worked_out(piece, other)
    return share


def _worked_out(piece: Piece, other: Content) -> float:
    concept = 0.0 if other.groups.isdisjoint(piece.groups) else SAME_CONCEPT
    if piece.pairs:
        best = max(concept, _together(piece, other))
        return best if best > WORD_OF_COMPOUND else max(best, WORD_OF_COMPOUND * _alone(piece, other))
    if piece.words[0] in other.singles:
        return SAME_WORD
    return concept or (_slipped(piece, other) if piece.odd else 0.0)


def _together(piece: Piece, other: Content) -> float:
    """How many of a compound's words stand side by side in another text, which must have them all."""
    found = 0
    for pair in piece.pairs:
        found += pair in other.spaced
    if 0 < found < len(piece.pairs) and not all(f" {word} " in other.spaced for word in piece.words):
        return 0.0
    return found / len(piece.pairs)


def _alone(piece: Piece, other: Content) -> float:
    """How many of a compound's words stand anywhere in another text."""
    return sum([word in other.singles for word in piece.words]) / len(piece.words)


def _slipped(piece: Piece, other: Content) -> float:
    """How far a word that is no syllable stands in another text but for one slip."""
    near = process.extractOne(piece.words[0], other.singles, scorer=OSA.distance, score_cutoff=1)
    return NEAR_WORD if near else 0.0


def _both(there: float, back: float) -> float:
    """The harmonic mean of what either text finds in the other."""
    return 2 * there * back / (there + back) if there + back else 0.0


def _cover(one: Content, other: Content) -> float:
    """The share of a text's weight that stands in another, from 0 to 1."""
    told = sum(one.weights)
    return sum([piece.weight * _share(piece, other) for piece in one.pieces]) / told if told else 0.0


def _covers(one: Reading, other: Reading) -> dict[str, float]:
    """What stands in the other, from 0 to 1: of the title in its title, of the summary in its summary, of all
    concepts and of all other words in either."""
    concepts = words = 0.0
    alike = []
    for text, like, beside in (
        (one.heading, other.heading, other.summary),
        (one.summary, other.summary, other.heading),
    ):
        found = 0.0
        for piece in text.pieces:
            if other.signs.isdisjoint(piece.signs) and not piece.odd:
                continue  # most of it stands nowhere
            share = _share(piece, like)
            found += piece.weight * share
            anywhere = piece.weight * max(share, _share(piece, beside))
            if piece.groups:
                concepts += anywhere
            else:
                words += anywhere
        alike.append(_of(found, sum(text.weights)))
    of_concepts, of_words = map(sum, zip(one.heading.weights, one.summary.weights, strict=True))
    return {
        "title": alike[0],
        "summary": alike[1],
        "concepts": _of(concepts, of_concepts),
        "words": _of(words, of_words),
    }


def _of(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def _spelled_alike(shared: float, one: Content, other: Content) -> float:
    """What two texts share; the same letters but for slips share that much."""
    if not shared:
        return 0.0
    letters = fuzz.ratio(one.words, other.words, score_cutoff=SAME_LETTERS) / 100
    same_numbers = letters > shared and _DIGITS.findall(one.words) == _DIGITS.findall(other.words)
    return letters if same_numbers else shared


def alike(one: Content, other: Content) -> float:
    """How much two texts share, seen from both, from 0 to 1."""
    return _spelled_alike(_both(_cover(one, other), _cover(other, one)), one, other)


def evidence(one: Reading, other: Reading) -> dict[str, float]:
    """The shares that the score is made of, seen from both, from 0 to 1; the title's alone when one has no summary."""
    if not one.summary.pieces or not other.summary.pieces:
        return {"title": alike(one.heading, other.heading)}
    there, back = _covers(one, other), _covers(other, one)
    shares = {name: _both(there[name], back[name]) for name in there}
    shares["title"] = _spelled_alike(shares["title"], one.heading, other.heading)
    shares["summary"] = _spelled_alike(shares["summary"], one.summary, other.summary)
    return shares


def _percent(one: Text, other: Text) -> float:
    return round(100 * alike(Content(one), Content(other)), 1)


def _matching(one: Text, other: Text) -> tuple[str, ...]:
    typed = one.typed.split("\t")
    there = Content(other)
    shares = (
        (piece, _share(piece, there), int(start))
        for piece, start in zip(Content(one).pieces, one.starts.split(), strict=True)
    )
    shown = sorted(
        (
            (piece.weight * share, start, len(piece.words))
            for piece, share, start in shares
            if share >= WORD_OF_COMPOUND
        ),
        reverse=True,
    )[:WORDS_SHOWN]
    phrases = (
        " ".join(word for word in typed[start : start + count] if word != BREAK)
        for _, start, count in sorted(shown, key=lambda s: s[1])
    )
    return tuple(dict.fromkeys(phrases))


def score_of(shares: dict[str, float]) -> float:
    """The score from 0 to 100 of such shares; it knows the pair alone, so it means the same in any corpus.

    Content rewritten under the same title counts as no less than the two titles alone.
    """
    odds = _odds(WITH_SUMMARY, shares) if "summary" in shares else _odds(TITLES_ONLY, shares)
    if shares["title"] >= SAME_TITLE:
        odds = max(odds, _odds(TITLES_ONLY, shares))
    return round(100 / (1 + exp(-(odds - CUT + log(LIKE / (100 - LIKE))))), 1)


def _odds(weights: dict[str, float], shares: dict[str, float]) -> float:
    return weights["start"] + sum(weights.get(name, 0.0) * share for name, share in shares.items())


def compare(one: Reading, other: Reading) -> Likeness:
    """How alike a new submission is to a past one."""
    return Likeness(score_of(evidence(one, other)), one, other)
