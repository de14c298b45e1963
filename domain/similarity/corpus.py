"""Past submissions in memory, found under the same keys and by the same score as those in the database."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from heapq import nlargest
from itertools import chain
from typing import Generic, TypeVar

from domain.similarity.content import Reading
from domain.similarity.keys import weighted_keys
from domain.similarity.likeness import Likeness, compare
from domain.similarity.packing import pack, unpack
from domain.similarity.reading import Submission, read

FOLLOWED = 80  # a key that more submissions share tells nothing and is not followed
WEIGHED = 24
CANDIDATES = 6

Id = TypeVar("Id", int, str)


def candidates(
    postings: Mapping[int, Collection[Id]],
    weights: Mapping[int, float],
    limit: int = CANDIDATES,
    excluding: Collection[Id] = (),
) -> list[Id]:
    """The submissions that share the most weight of keys with a new one, best first, from what each key leads to.

    Those that share the most keys are weighed, the others never had a chance.
    """
    counted = Counter(chain.from_iterable(postings.values()))
    for submission in excluding:
        counted.pop(submission, None)
    shared = dict.fromkeys([submission for submission, _ in counted.most_common(WEIGHED)], 0.0)
    for key, submissions in postings.items():
        for submission in shared.keys() & submissions:
            shared[submission] += weights[key]
    return nlargest(max(limit, CANDIDATES), shared, key=shared.__getitem__)


def ranked(new: Reading, past: Mapping[Id, Reading], limit: int) -> list[tuple[Id, Likeness]]:
    """The past submissions most like a new one, best first; of equals, the one filed first."""
    found = [(identifier, compare(new, reading)) for identifier, reading in past.items()]
    return sorted(found, key=lambda one: (-one[1].score, one[1].past.year, one[0]))[:limit]


class Corpus(Generic[Id]):
    """Past submissions by identifier, packed; what was added is found at once."""

    def __init__(self) -> None:
        self._packed: dict[Id, str] = {}
        self._postings: dict[int, list[Id]] = defaultdict(list)

    def add(self, identifier: Id, submission: Submission) -> None:
        """Take in a past submission under an identifier not used before."""
        reading = read(submission)
        self._packed[identifier] = pack(reading)
        for key in weighted_keys(reading):
            self._postings[key].append(identifier)

    def reading(self, identifier: Id) -> Reading:
        """The past submission as it is compared; `KeyError` when there is none."""
        return unpack(self._packed[identifier])

    def search(self, submission: Submission, *, limit: int = 10) -> list[tuple[Id, Likeness]]:
        """The past submissions most like a new one, best first, at most `limit`."""
        new = read(submission)
        weights = weighted_keys(new)
        followed = {
            key: self._postings[key] for key in weights if 0 < len(self._postings.get(key, ())) <= FOLLOWED
        }
        found = candidates(followed, weights, limit)
        return ranked(new, {identifier: self.reading(identifier) for identifier in found}, limit)
