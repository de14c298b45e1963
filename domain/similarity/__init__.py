"""Look-alikes: how alike two submissions are, in what, and under which keys a submission is found."""

from domain.similarity.content import Reading
from domain.similarity.corpus import Corpus
from domain.similarity.likeness import Likeness, compare
from domain.similarity.reading import Submission, read
from domain.similarity.thresholds import ALGORITHM, FLAG, LIKE, VERY_LIKE

__all__ = [
    "ALGORITHM",
    "FLAG",
    "LIKE",
    "VERY_LIKE",
    "Corpus",
    "Likeness",
    "Reading",
    "Submission",
    "compare",
    "read",
]
