"""The keys under which a submission is found: its word pairs, rare concepts, and pairs of concepts."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from hashlib import blake2b
from itertools import combinations, pairwise, product

from domain.similarity.content import BREAK, Content, Reading
from domain.similarity.rarity import concept_weight, word_weight
from domain.similarity.reading import LAST_READ

KEYS_STORED = 80
TITLE_PAIRED = 4  # rarest concepts of the title, each with the others and with the rarest of the summary
SUMMARY_PAIRED = 10
SUMMARY_AMONG = 6  # of these, paired among themselves as well
SUMMARY_ALONE = 5
NUMBER_TELLS = 3.0  # a number with its measure, beside concepts that weigh up to 6
FEW = 24  # below so many keys, single words of the summary are keys too
_MASK = (1 << 63) - 1
_SPREAD = 0x9E3779B97F4A7C15


@lru_cache(maxsize=1 << 16)
def _hashed(name: str) -> int:
    return int.from_bytes(blake2b(name.encode(), digest_size=8).digest(), "big") & _MASK


@lru_cache(maxsize=1 << 16)
def _ahead(name: str) -> int:
    """The share of the first of two in their common key, so that the pair is not the pair turned round."""
    return _hashed(name) * _SPREAD & _MASK


def _word_pairs(text: Content) -> dict[int, float]:
    words = text.telling.split()
    weights = list(map(word_weight, words))
    return {
        _ahead(one) ^ _hashed(two): weight + next_weight
        for (one, two), (weight, next_weight) in zip(pairwise(words), pairwise(weights), strict=True)
        if one != BREAK and two != BREAK
    }


@lru_cache(maxsize=LAST_READ)
def weighted_keys(reading: Reading) -> dict[int, float]:
    """Keys (63-bit) with how much sharing each tells: the title's word pairs and the rarest others, `KEYS_STORED` at most.

    Writer and reader of an index take the same keys; a reworded idea is found by the concepts it keeps.
    """
    title, summary = reading.heading, reading.summary
    of_title = _word_pairs(title)
    others = _word_pairs(summary)
    telling = {group: _telling(group) for group in title.groups | summary.groups}
    first = _first(title.groups, telling)[:TITLE_PAIRED]
    then = _first(summary.groups.difference(first), telling)[:SUMMARY_PAIRED]
    others |= {_hashed(f"={group}"): telling[group] for group in {*then[:SUMMARY_ALONE], *title.groups}}
    pairs = (*combinations(first, 2), *product(first, then), *combinations(then[:SUMMARY_AMONG], 2))
    others |= {_ahead(min(pair)) ^ _hashed(max(pair)): telling[pair[0]] + telling[pair[1]] for pair in pairs}
    alone = title.singles if len(of_title) + len(others) >= FEW else title.singles | summary.singles
    others |= {_hashed(word): word_weight(word) for word in alone}
    kept = _rarest(of_title, KEYS_STORED)
    rest = {key: weight for key, weight in others.items() if key not in kept}
    return kept | _rarest(rest, KEYS_STORED - len(kept))


def _first(groups: Iterable[str], telling: Mapping[str, float]) -> list[str]:
    """The concepts that tell the most, ahead."""
    return sorted(groups, key=lambda group: (-telling[group], group))


def _rarest(found: dict[int, float], most: int) -> dict[int, float]:
    ordered = sorted([(-weight, key) for key, weight in found.items()])
    return {key: -weight for weight, key in ordered[:most]}


def _telling(group: str) -> float:
    return NUMBER_TELLS if group.startswith("#") else concept_weight(group)


def keys(reading: Reading) -> list[int]:
    """The keys alone."""
    return list(weighted_keys(reading))
