"""A message as a line of folded words; what is recognized becomes one word in capitals that carries its value."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from domain.vietnamese.spans import figures
from domain.vietnamese.syllables import tone_key
from domain.vietnamese.text import clean, fold
from domain.vietnamese.typing import undo_keys

LONGEST = 2000  # characters of a message that are read

_TOKEN = re.compile(
    r"\b(?:đ/c|d/c|a/c|[^\W\d_]/[^\W\d_])\b|\d+(?:[./-]\d+)*|[^\W\d_]+|[^\w\s]|\n", re.IGNORECASE
)
_SPELT_OUT = {"đ/c": "đồng chí", "d/c": "đồng chí", "a/c": "anh chị", "&": "và", "+": "và"}
_STOPS = ".?!;…\n"
_RANGE_GOES_ON = re.compile(
    r" ?(?:(?:tháng|thang|quý|quy|ngày|ngay|năm|nam|t|q) ?)?(?:\d|(?:i{1,3}|iv)\b)", re.IGNORECASE
)
_INSIDE = re.compile(r"[^\W\d_]-[^\W\d_]")
_WITH_FIGURES = re.compile(r"\b[^\W\d_]+\d[^\W_]*")
_COUNTED = re.compile(r"(?:quy|quý|thang|tháng|top|t|q|nam|năm|thu|thứ|ngay|tuan)\d", re.IGNORECASE)
_OO = re.compile(r"oong$", re.IGNORECASE)
_D9 = re.compile(r"d9", re.IGNORECASE)
_DD = re.compile(r"dd", re.IGNORECASE)
_ROMAN = ("i", "ii", "iii", "iv")
_STRETCHED = re.compile(r"([^\W\d_bcdđfghjklmnpqrstvwxz])\1{2,}(?<!^iii)", re.IGNORECASE)


@dataclass(frozen=True)
class Word:
    """A word of the line. `said` is its key with diacritics (see `tone_key`), "" when typed without or put in by us.

    `start`, `end` bound it in the cleaned text; `gap` is "," or "." when such a mark stands before it.
    """

    key: str
    said: str
    start: int
    end: int
    gap: str = ""
    value: Any = None


@dataclass(frozen=True)
class Line:
    """Words and the cleaned text they came from."""

    typed: str
    words: tuple[Word, ...]

    @cached_property
    def text(self) -> str:
        """The keys between single spaces: what patterns are searched in."""
        return " ".join(word.key for word in self.words)

    @cached_property
    def _starts(self) -> list[int]:
        starts, at = [], 0
        for word in self.words:
            starts.append(at)
            at += len(word.key) + 1
        return starts

    def at(self, offset: int) -> int:
        """Which word stands at an offset of `text`."""
        return bisect_right(self._starts, offset) - 1

    def find(self, pattern: re.Pattern[str]) -> Iterator[tuple[int, int, re.Match[str]]]:
        """Matches as (first word, word after the last, match)."""
        for match in pattern.finditer(self.text):
            if match.end() > match.start():
                yield self.at(match.start()), self.at(match.end() - 1) + 1, match

    def joined(self, first: int, after: int, key: str, value: Any = None) -> "Line":
        """The words from `first` up to `after` as one word."""
        head, tail = self.words[first], self.words[after - 1]
        word = Word(key, "", head.start, tail.end, head.gap, value)
        return Line(self.typed, (*self.words[:first], word, *self.words[after:]))

    def mark(self, pattern: re.Pattern[str], key: str, value: Callable[[re.Match[str]], Any]) -> "Line":
        """Every match of a pattern as one word, unless its value is None."""
        line = self
        for first, after, match in reversed(list(self.find(pattern))):
            meant = value(match)
            if meant is not None:
                line = line.joined(first, after, key, meant)
        return line

    def between(self, first: int, after: int) -> str:
        """The words from `first` up to `after` as they were typed."""
        if first >= after:
            return ""
        return self.typed[self.words[first].start : self.words[after - 1].end]

    def values(self, key: str) -> list[Any]:
        """The values of the recognized words of one kind, in order."""
        return [word.value for word in self.words if word.key == key]


def pattern(expression: str) -> re.Pattern[str]:
    """A pattern that begins and ends at the borders of words."""
    return re.compile(rf"(?<!\S)(?:{expression})(?!\S)")


def one_of(listed: str) -> str:
    """An expression for any of the phrases listed between commas, the first that fits."""
    return f"(?:{'|'.join(' '.join(phrase.split()) for phrase in listed.split(','))})"


def not_behind(listed: str) -> str:
    """An expression for a place that none of the listed words stands before."""
    return "".join(f"(?<!{word} )" for word in listed.split())


def wordset(listed: str) -> frozenset[str]:
    """Words listed in one string."""
    return frozenset(listed.split())


def said_of(token: str) -> str:
    """A token with its diacritics in one spelling, "" when it has none."""
    low = token.lower()
    return tone_key(low) if fold(low) != low else ""


def read(text: str) -> Line:
    """The line of a message: at most `LONGEST` characters, Telex and VNI keys undone, stretched letters shortened."""
    typed = clean(text[: LONGEST * 2])[:LONGEST]
    words: list[Word] = []
    gap = ""
    keyed = _typed_with_figures(typed)
    end = 0
    for match in _TOKEN.finditer(typed):
        if match.start() < end:
            continue
        said, end = keyed.get(match.start(), (match[0], match.end()))
        if said.lower() in _SPELT_OUT:
            parts = _SPELT_OUT[said.lower()].split()
        elif said[0].isdigit():
            parts = figures(said)
        elif "/" in said and len(said) > 1:
            parts = [said.replace("/", "")]  # "t/g", "b/c"
        elif said.isalpha():
            parts = [_without_keys(_STRETCHED.sub(r"\1", said))]
        elif said in "-–" and words and _is_figure(words[-1]) and _RANGE_GOES_ON.match(typed, match.end()):
            parts = ["-"]
        elif said == "-" and _INSIDE.match(typed, match.start() - 1):
            continue  # "ki-ốt"
        else:
            initial = said == "." and bool(words) and words[-1].end == match.start() == words[-1].start + 1
            if not initial and gap != ".":
                gap = "." if said in _STOPS else ","
            continue
        for part in parts:
            key = part if not part.isalpha() else "6" if part.lower() == "sáu" else fold(part)
            if key:
                words.append(Word(key, said_of(part) if part.isalpha() else "", match.start(), end, gap))
                gap = ""
    return Line(typed, tuple(words))


def _typed_with_figures(typed: str) -> dict[int, tuple[str, int]]:
    """Words whose VNI keys were left undone ("kie6n1"), with their ends, by where they start."""
    found = {}
    for match in _WITH_FIGURES.finditer(typed):
        word = undo_keys(match[0])
        word = word if word.isalpha() else _D9.sub("đ", match[0])
        if word.isalpha():
            found[match.start()] = (word, match.end())
    if len(found) > 1:
        return found
    return {at: pair for at, pair in found.items() if not _COUNTED.match(typed, at)}


def _without_keys(word: str) -> str:
    """A word with its Telex keys undone, those too of the few that look like syllables ("khoong") or abbreviations ("ddv")."""
    plain = undo_keys(word)
    if plain != word:
        return plain
    if _OO.search(word) and word.lower() not in ("xoong", "boong", "loong"):
        return _OO.sub("ông", word)
    return _DD.sub("đ", word)


def _is_figure(word: Word) -> bool:
    return word.key[0].isdigit() or word.key in _ROMAN


def put(word: Word, keys: list[str]) -> list[Word]:
    """Other words in a word's place, without diacritics of their own."""
    return [replace(word, key=key, said="", gap=word.gap if i == 0 else "") for i, key in enumerate(keys)]


def clauses(line: Line) -> list[tuple[int, list[Word]]]:
    """The words between punctuation marks, each list with the place of its first word."""
    found: list[tuple[int, list[Word]]] = []
    for i, word in enumerate(line.words):
        if word.gap or not found:
            found.append((i, []))
        found[-1][1].append(word)
    return found


PRONOUNS = {"ta": "ta", "toi": "tôi", "em": "em", "minh": "mình", "chau": "cháu", "tui": "tui"}


def is_pronoun(word: Word) -> bool:
    """Whether a word is "tôi", "mình", "em" …, and not another word by its diacritics ("xã tâ lập")."""
    return word.key in PRONOUNS and word.said in ("", said_of(PRONOUNS[word.key]))
