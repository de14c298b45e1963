"""How alike two submissions are, from 0 to 100, and in which words and parts."""

import re
from dataclasses import dataclass
from math import exp, log

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from domain.similarity.reading import Reading, Text, Unit
from domain.similarity.thresholds import CUT, LIKE, TITLES_ONLY, VERY_LIKE, WITH_SUMMARY
from domain.similarity.words import BREAK
from domain.vietnamese.syllables import is_syllable

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
    """How alike two submissions are: `score` and the shares of each part from 0 to 100, and the words that match.

    The words are the first submission's, as typed there. `upgrade` says that the second is the same unit's,
    from an earlier year.
    """

    score: float
    level: str
    title: float
    way: float
    effect: float
    title_words: tuple[str, ...]
    way_words: tuple[str, ...]
    effect_words: tuple[str, ...]
    upgrade: bool


def _shared(unit: Unit, words: tuple[str, ...], pairs: tuple[tuple[str, str], ...], other: Text) -> float:
    """How far a unit of one text stands in another, from 0 to 1."""
    share = SAME_CONCEPT if not other.groups.isdisjoint(unit.groups) else 0.0
    if not pairs:
        word = words[0]
        if word in other.singles:
            return SAME_WORD
        return share or _slipped(word, other)
    kept = sum(map(other.pairs.__contains__, pairs)) / len(pairs)
    return max(share, kept, WORD_OF_COMPOUND * sum(map(other.singles.__contains__, words)) / len(words))


def _slipped(word: str, other: Text) -> float:
    """How far a word that is no syllable stands in another text but for one slip."""
    if len(word) < 4 or not word.isalpha() or is_syllable(word):
        return 0.0
    near = (one for one in other.singles if abs(len(word) - len(one)) < 2)
    return NEAR_WORD if any(OSA.distance(word, one, score_cutoff=1) < 2 for one in near) else 0.0


def _covers(one: Text, other: Text) -> tuple[float, float]:
    """The shares of a text's concepts and of its other words, by weight, that stand in another; 0 to 1 each."""
    told, shared = [0.0, 0.0], [0.0, 0.0]
    for unit, words, pairs in one.pieces:
        kind = 0 if unit.groups else 1
        told[kind] += unit.weight
        shared[kind] += unit.weight * _shared(unit, words, pairs, other)
    return shared[0] / told[0] if told[0] else 0.0, shared[1] / told[1] if told[1] else 0.0


def _cover(one: Text, other: Text) -> float:
    """The share of a text's weight that stands in another, from 0 to 1."""
    if not one.weight or not other.units:
        return 0.0
    return (
        sum(unit.weight * _shared(unit, words, pairs, other) for unit, words, pairs in one.pieces)
        / one.weight
    )


def _both(there: float, back: float) -> float:
    """The harmonic mean of what either text finds in the other."""
    return 2 * there * back / (there + back) if there + back else 0.0


def alike(one: Text, other: Text) -> float:
    """How much two texts share, seen from both, from 0 to 1; the same letters but for slips share that much."""
    shared = _both(_cover(one, other), _cover(other, one))
    here, there = _letters(one), _letters(other)
    if not shared or _DIGITS.findall(here) != _DIGITS.findall(there):
        return shared
    return max(shared, fuzz.ratio(here, there, score_cutoff=SAME_LETTERS) / 100)


def _letters(text: Text) -> str:
    return " ".join(word.plain for word in text.words)


def _matching(one: Text, other: Text) -> tuple[str, ...]:
    shown = sorted(
        (
            (unit.weight * share, unit.start, unit.end)
            for unit, words, pairs in one.pieces
            if (share := _shared(unit, words, pairs, other)) >= WORD_OF_COMPOUND
        ),
        reverse=True,
    )[:WORDS_SHOWN]
    phrases = (
        " ".join(w for w in one.typed[start:end] if w != BREAK)
        for _, start, end in sorted(shown, key=lambda s: s[1])
    )
    return tuple(dict.fromkeys(phrases))


def evidence(one: Reading, other: Reading) -> dict[str, float]:
    """The shares that the score is made of; the title alone when one of the two has no summary."""
    shares = {"title": alike(one.title, other.title)}
    if one.summary.units and other.summary.units:
        concepts, words = zip(_covers(one.whole, other.whole), _covers(other.whole, one.whole), strict=True)
        shares |= {
            "summary": alike(one.summary, other.summary),
            "concepts": _both(*concepts),
            "words": _both(*words),
        }
    return shares


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


def score_of_pair(one: Reading, other: Reading) -> float:
    """The score of two submissions alone, for ranking many."""
    return score_of(evidence(one, other))


def compare(one: Reading, other: Reading) -> Likeness:
    """How alike a new submission is to a past one, in which part and by which words; "" is the level below a warning."""
    score = score_of_pair(one, other)
    return Likeness(
        score=score,
        level="very_like" if score >= VERY_LIKE else "like" if score >= LIKE else "",
        title=round(100 * alike(one.title, other.title), 1),
        way=round(100 * alike(one.way, other.way), 1),
        effect=round(100 * alike(one.effect, other.effect), 1),
        title_words=_matching(one.title, other.title),
        way_words=_matching(one.way, other.way),
        effect_words=_matching(one.effect, other.effect),
        upgrade=bool(one.unit) and one.unit == other.unit and 0 < other.year < one.year,
    )
