"""What is compared: the pieces of meaning a text is made of, and a submission as the texts of its parts."""

from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import NamedTuple

from domain.vietnamese.syllables import is_syllable

BREAK = "|"  # stands between sentences, so that no pair of words reaches across
SHORTEST_SLIP = 4  # letters; below that too many words are one slip apart


class Piece(NamedTuple):
    """A concept, a number or a word of a text, with what it weighs; `pairs` are its words side by side."""

    weight: float
    words: tuple[str, ...]
    groups: tuple[str, ...]
    pairs: tuple[str, ...]
    signs: frozenset[str]  # words and groups; a text that has none of them does not tell this piece
    odd: bool  # one word that is no syllable, and may stand elsewhere with a slip


def packed_piece(weight: float, words: str, groups: tuple[str, ...]) -> str:
    """A piece as `piece` reads it: "4.68 dat lich;đặt lịch"."""
    return ";".join((f"{round(weight, 3)} {words}", *groups))


@lru_cache(maxsize=1 << 15)
def piece(packed: str) -> Piece:
    """The piece that was packed; past submissions share most of theirs, so each is read once."""
    told, *groups = packed.split(";")
    weight, *words = told.split(" ")
    pairs = tuple(f" {one} {two} " for one, two in pairwise(words))
    odd = not pairs and len(words[0]) >= SHORTEST_SLIP and words[0].isalpha() and not is_syllable(words[0])
    return Piece(float(weight), tuple(words), tuple(groups), pairs, frozenset((*words, *groups)), odd)


@dataclass(frozen=True)
class Content:
    """A stretch of text as it is compared: its folded words, those that say something, and its packed pieces.

    Words stand between spaces and sentences between `BREAK`s; pieces stand between tabs.
    """

    words: str = ""
    telling: str = ""
    packed: str = ""

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """The pieces in the order of the text."""
        return tuple(map(piece, self.packed.split("\t"))) if self.packed else ()

    @cached_property
    def weights(self) -> tuple[float, float]:
        """What its concepts weigh together, and its other words."""
        whole = sum(one.weight for one in self.pieces)
        concepts = sum(one.weight for one in self.pieces if one.groups)
        return concepts, whole - concepts

    @cached_property
    def singles(self) -> frozenset[str]:
        """The words that say something by themselves."""
        return frozenset(self.telling.split()) - {BREAK}

    @cached_property
    def groups(self) -> frozenset[str]:
        """The concepts and numbers that are told."""
        return frozenset().union(*(one.groups for one in self.pieces))

    @cached_property
    def signs(self) -> frozenset[str]:
        """All words and groups."""
        return self.groups.union(self.words.split())

    @cached_property
    def spaced(self) -> str:
        """The words with a space around each, in which a pair of words is looked for."""
        return f" {self.words} "


@dataclass(frozen=True)
class Text(Content):
    """A part of a submission, with its words as typed (between tabs) and the word at which each piece begins."""

    typed: str = ""
    starts: str = ""


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
    def summary(self) -> Content:
        """Problem, way and effect together."""
        return _joined(self.problem, self.way, self.effect)

    @cached_property
    def whole(self) -> Content:
        """Title and summary together."""
        return _joined(self.title, self.summary)


def _joined(*texts: Content) -> Content:
    told = [text for text in texts if text.words]
    return Content(
        f" {BREAK} ".join(text.words for text in told),
        f" {BREAK} ".join(text.telling for text in told),
        "\t".join(text.packed for text in told if text.packed),
    )
