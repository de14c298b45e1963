"""The keys under which a submission is found: its word pairs, rare concepts, and pairs of concepts."""

from functools import lru_cache
from hashlib import blake2b
from itertools import combinations, pairwise

from domain.similarity.rarity import concept_weight, word_weight
from domain.similarity.reading import BREAK, Reading, Text

KEYS_STORED = 96
CONCEPTS_PAIRED = 11
_MASK = (1 << 63) - 1


@lru_cache(maxsize=1 << 16)
def _hashed(name: str) -> int:
    return int.from_bytes(blake2b(name.encode(), digest_size=8).digest(), "big") & _MASK


def _word_pairs(text: Text) -> dict[str, float]:
    kept = [w.plain for w in text.words if w.plain in text.singles or w.plain == BREAK]
    return {
        f"{one} {two}": word_weight(one) + word_weight(two) for one, two in pairwise(kept) if BREAK not in (one, two)
    }


def weighted_keys(reading: Reading) -> dict[int, float]:
    """Keys (63-bit) with how much sharing each tells, rarest first, at most `KEYS_STORED`.

    Writer and reader of an index take the same keys, so that a reworded idea is found by the concepts it keeps.
    """
    names = _word_pairs(reading.whole)
    groups = sorted(reading.whole.groups, key=lambda g: (-concept_weight(g), g))[:CONCEPTS_PAIRED]
    for group in groups:
        names[f"={group}"] = concept_weight(group)
    for one, two in combinations(sorted(groups), 2):
        names[f"={one}={two}"] = concept_weight(one) + concept_weight(two)
    if len(names) < KEYS_STORED // 4:
        names |= {word: word_weight(word) for word in reading.whole.singles}
    title = _word_pairs(reading.title)
    ordered = sorted(names, key=lambda n: (n not in title, -names[n], n))[:KEYS_STORED]
    return {_hashed(name): names[name] for name in sorted(ordered, key=lambda n: (-names[n], n))}


def keys(reading: Reading) -> list[int]:
    """The keys alone, rarest first."""
    return list(weighted_keys(reading))
