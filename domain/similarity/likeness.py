"""How alike two submissions are, from 0 to 100, and in which words and parts."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import exp, log
from operator import mul

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


def _shares(pieces: Sequence[Piece], other: Content) -> list[float]:
    """How far each piece of one text stands in another, from 0 to 1."""
    signs, known = other.signs, other.shares
    return [
        0.0
        if not piece.odd and signs.isdisjoint(piece.signs)
        else known[piece]
        if piece in known
        else _share(piece, other)
        for piece in pieces
    ]


def _share(piece: Piece, other: Content) -> float:
    concept = 0.0 if other.groups.isdisjoint(piece.groups) else SAME_CONCEPT
    if piece.pairs:
        together = 0.0
        if other.signs.issuperset(piece.words):
            together = sum([pair in other.spaced for pair in piece.pairs]) / len(piece.pairs)
        alone = sum([word in other.singles for word in piece.words]) / len(piece.words)
        share = max(concept, together, WORD_OF_COMPOUND * alone)
    elif piece.words[0] in other.singles:
        share = SAME_WORD
    else:
        share = concept or (_slipped(piece, other) if piece.odd else 0.0)
    other.shares[piece] = share
    return share


def _slipped(piece: Piece, other: Content) -> float:
    """How far a word that is no syllable stands in another text but for one slip."""
    near = process.extractOne(piece.words[0], other.singles, scorer=OSA.distance, score_cutoff=1)
    return NEAR_WORD if near else 0.0


def _both(there: float, back: float) -> float:
    """The harmonic mean of what either text finds in the other."""
    return 2 * there * back / (there + back) if there + back else 0.0


def _cover(one: Content, shares: Iterable[float]) -> float:
    """The share of a text's weight that stands in another, from 0 to 1, from the shares of its pieces."""
    told = sum(one.weights)
    return sum(map(mul, [piece.weight for piece in one.pieces], shares)) / told if told else 0.0


def _covers(one: Reading, other: Reading) -> dict[str, float]:
    """What stands in the other, from 0 to 1: of the title in its title, of the summary in its summary, of all
    concepts and of all other words in either; the title alone when one of the two has no summary."""
    heading, summary = one.heading, one.summary
    titles = _shares(heading.pieces, other.heading)
    if not summary.pieces or not other.summary.pieces:
        return {"title": _cover(heading, titles)}
    summaries = _shares(summary.pieces, other.summary)
    anywhere = (
        *map(max, titles, _shares(heading.pieces, other.summary)),
        *map(max, summaries, _shares(summary.pieces, other.heading)),
    )
    concepts = words = 0.0
    for piece, share in zip(heading.pieces + summary.pieces, anywhere, strict=True):
        if piece.groups:
            concepts += piece.weight * share
        else:
            words += piece.weight * share
    of_concepts, of_words = map(sum, zip(heading.weights, summary.weights, strict=True))
    return {
        "title": _cover(heading, titles),
        "summary": _cover(summary, summaries),
        "concepts": concepts / of_concepts if of_concepts else 0.0,
        "words": words / of_words if of_words else 0.0,
    }


def _spelled_alike(shared: float, one: Content, other: Content) -> float:
    """What two texts share; the same letters but for slips share that much."""
    if not shared:
        return 0.0
    letters = fuzz.ratio(one.words, other.words, score_cutoff=SAME_LETTERS) / 100
    same_numbers = letters > shared and _DIGITS.findall(one.words) == _DIGITS.findall(other.words)
    return letters if same_numbers else shared


def alike(one: Content, other: Content) -> float:
    """How much two texts share, seen from both, from 0 to 1."""
    there = _cover(one, _shares(one.pieces, other))
    back = _cover(other, _shares(other.pieces, one))
    return _spelled_alike(_both(there, back), one, other)


def evidence(one: Reading, other: Reading) -> dict[str, float]:
    """The shares that the score is made of, seen from both, from 0 to 1."""
    there, back = _covers(one, other), _covers(other, one)
    shares = {name: _both(there[name], back[name]) for name in there}
    shares["title"] = _spelled_alike(shares["title"], one.heading, other.heading)
    if "summary" in shares:
        shares["summary"] = _spelled_alike(shares["summary"], one.summary, other.summary)
    return shares


def _percent(one: Text, other: Text) -> float:
    return round(100 * alike(Content(one), Content(other)), 1)


def _matching(one: Text, other: Text) -> tuple[str, ...]:
    typed = one.typed.split("\t")
    pieces = Content(one).pieces
    shown = sorted(
        (
            (piece.weight * share, int(start), len(piece.words))
            for piece, share, start in zip(
                pieces, _shares(pieces, Content(other)), one.starts.split(), strict=True
            )
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
