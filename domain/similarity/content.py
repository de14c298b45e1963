"""What is compared: the pieces of meaning a text is made of, and a submission as the texts of its parts."""

from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

from domain.vietnamese.syllables import is_syllable

BREAK = "|"  # stands between sentences, so that no pair of words reaches across
SHORTEST_SLIP = 4  # letters; below that too many words are one slip apart


@dataclass(frozen=True, eq=False, slots=True)
class Piece:
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
class Text:
    """A part of a submission as it is stored: a word stands between spaces, a sentence between `BREAK`s.

    `telling` are the words that say something; `packed` has the pieces, `typed` the words as typed, between tabs;
    `starts` the number of the word at which each piece begins.
    """

    words: str = ""
    telling: str = ""
    packed: str = ""
    typed: str = ""
    starts: str = ""


class Content:
    """What texts say, ready to be compared; every candidate needs all of it, so all is worked out at once."""

    __slots__ = ("groups", "pieces", "shares", "signs", "singles", "spaced", "telling", "weights", "words")

    words: str
    spaced: str  # the words with a space around each, in which a pair of words is looked for
    telling: str
    pieces: tuple[Piece, ...]
    weights: tuple[float, float]  # of its concepts together, and of its other words
    singles: frozenset[str]  # the words that say something by themselves
    groups: frozenset[str]  # the concepts and numbers that are told
    signs: frozenset[str]  # both; a piece that has none of them does not stand here
    shares: dict[Piece, float]  # how far pieces of other texts stand here, as far as was asked

    def __init__(self, *texts: Text) -> None:
        told = [text for text in texts if text.words]
        self.words = f" {BREAK} ".join([text.words for text in told])
        self.spaced = f" {self.words} "
        self.telling = f" {BREAK} ".join([text.telling for text in told])
        packed = "\t".join([text.packed for text in told if text.packed])
        self.pieces = tuple(map(piece, packed.split("\t"))) if packed else ()
        concepts = sum([one.weight for one in self.pieces if one.groups])
        self.weights = concepts, sum([one.weight for one in self.pieces]) - concepts
        self.singles = frozenset(self.telling.split()) - {BREAK}
        self.groups = frozenset().union(*[one.groups for one in self.pieces])
        self.signs = self.groups | self.singles
        self.shares = {}


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
    def heading(self) -> Content:
        """What the title says."""
        return Content(self.title)

    @cached_property
    def summary(self) -> Content:
        """What problem, way and effect say together."""
        return Content(self.problem, self.way, self.effect)

    @cached_property
    def signs(self) -> frozenset[str]:
        """All words and groups of both."""
        return self.heading.signs | self.summary.signs
