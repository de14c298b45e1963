"""The keys under which a submission is found: its word pairs, rare concepts, and pairs of concepts."""

from functools import lru_cache
from hashlib import blake2b
from itertools import combinations, pairwise

from domain.similarity.content import BREAK, Content, Reading
from domain.similarity.rarity import concept_weight, word_weight

KEYS_STORED = 64
CONCEPTS_PAIRED = 9
NUMBER_TELLS = 3.0  # a number with its measure, beside concepts that weigh up to 6
FEW = 24  # below so many keys, single words of the summary are keys too
_MASK = (1 << 63) - 1
_SPREAD = 0x9E3779B97F4A7C15


@lru_cache(maxsize=1 << 16)
def _hashed(name: str) -> int:
    return int.from_bytes(blake2b(name.encode(), digest_size=8).digest(), "big")


def _paired(one: str, two: str) -> int:
    return ((_hashed(one) * _SPREAD) ^ _hashed(two)) & _MASK


def _word_pairs(text: Content) -> dict[int, float]:
    return {
        _paired(one, two): word_weight(one) + word_weight(two)
        for one, two in pairwise(text.telling.split())
        if one != BREAK and two != BREAK
    }


def weighted_keys(reading: Reading) -> dict[int, float]:
    """Keys (63-bit) with how much sharing each tells, rarest first, at most `KEYS_STORED`.

    Writer and reader of an index take the same keys; a reworded idea is found by the concepts it keeps.
    """
    title, summary = reading.heading, reading.summary
    of_title = _word_pairs(title)
    found = of_title | _word_pairs(summary)
    telling = {group: _telling(group) for group in title.groups | summary.groups}
    groups = sorted(telling, key=lambda group: (-telling[group], group))[:CONCEPTS_PAIRED]
    found |= {_hashed(f"={group}") & _MASK: telling[group] for group in {*groups, *title.groups}}
    found |= {_paired(one, two): telling[one] + telling[two] for one, two in combinations(sorted(groups), 2)}
    alone = title.singles if len(found) >= FEW else title.singles | summary.singles
    found |= {_hashed(word) & _MASK: word_weight(word) for word in alone}
    kept = sorted(found, key=lambda key: (key not in of_title, -found[key], key))[:KEYS_STORED]
    return {key: found[key] for key in sorted(kept, key=lambda key: (-found[key], key))}


def _telling(group: str) -> float:
    return NUMBER_TELLS if group.startswith("#") else concept_weight(group)


def keys(reading: Reading) -> list[int]:
    """The keys alone, rarest first."""
    return list(weighted_keys(reading))
