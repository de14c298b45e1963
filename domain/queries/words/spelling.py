"""Short forms written out and slips of the fingers mended: a line as it was meant."""

import re
from collections import Counter, defaultdict
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from rapidfuzz.distance import OSA

from domain.queries.words.lexicon import EVERYDAY, FILLERS, PHRASES, SHORT, SHORT_BY_NEIGHBOUR, SUBJECTS
from domain.queries.words.line import PRONOUNS, Line, Word, clauses, put, wordset
from domain.queries.words.senses import in_common_words, told_apart
from domain.vietnamese.syllables import is_syllable, plain_i, tone_key
from domain.vietnamese.text import fold
from domain.vietnamese.typing import mend, undo_keys

_PHRASES = [phrase.split() for phrase in (*PHRASES, *SUBJECTS)]
_WORDS = frozenset(word for phrase in (*_PHRASES, *(filler.split() for filler in FILLERS)) for word in phrase)
_USED = Counter(word for phrase in (*_PHRASES, *(f.split() for f in FILLERS)) for word in phrase)
_NUMBERS = wordset("mot hai ba bon nam sau bay tam chin muoi chuc")
_FOREIGN = ("excel", "word", "file", "deadline", "checklist")
_PAIRS = frozenset(pair for phrase in _PHRASES for pair in pairwise(phrase))
_AFTER: dict[str, list[str]] = defaultdict(list)
_BEFORE: dict[str, list[str]] = defaultdict(list)
for _one, _two in sorted(_PAIRS):
    _AFTER[_one].append(_two)
    _BEFORE[_two].append(_one)


# Words that names, dates and units hang on, so that their slips are mended before those are looked for.
_HINGES = wordset(
    "cua anh chi ong ba ngay thang nam nay quy tuan xa phuong so chua khong dau roi nao tu den cho sang kien tai ben tinh huyen"
)
_SHORT = SHORT.keys() | SHORT_BY_NEIGHBOUR.keys()
_FOLLOWS_OF = wordset("toi em minh anh chi ong ba dong cac so xa phuong ubnd chung")
_NOT_YET = tone_key("chưa")
_BEFORE_DUE = wordset("qua het tre den dung")
_DOT_BELOW = tone_key("ạ")[-1]
_TURNED = re.compile(r"^[^\W\dq_]+u[âầấẩẫậ]$", re.IGNORECASE)
_CHAU = frozenset(map(tone_key, ("cháu", "châu", "chầu", "chậu", "chấu", "")))


def with_hinges(line: Line) -> Line:
    """The line with slips in the words that everything else hangs on put right: "caủ", "ngaỳy", "chaư"."""
    line = in_common_words(line)
    words = list(line.words)
    for i, word in enumerate(words):
        following = words[i + 1].key if i + 1 < len(words) else ""
        if word.key == "cau" and following in _FOLLOWS_OF:
            words[i] = replace(word, key="cua", said="")
        elif word.key == "chau" and word.said not in _CHAU:
            words[i] = replace(word, key="chua", said=_NOT_YET)
        elif word.key == "ahn":
            late = _DOT_BELOW in word.said or (i and words[i - 1].key in _BEFORE_DUE)
            words[i] = replace(word, key="han" if late else "anh", said="")
        elif _TURNED.search(line.typed[word.start : word.end]):
            words[i] = replace(word, key=f"{word.key[:-2]}au", said="")  # "đuầ", "cuầ"
        elif word.key.isalpha() and word.key not in _SHORT and (meant := _hinge(word.key)):
            words[i] = replace(word, key=meant, said="")
    return Line(line.typed, tuple(words))


@lru_cache(maxsize=16384)
def _hinge(key: str) -> str:
    """The hinge that a non-syllable with a doubled or a displaced letter was meant to be, "" for none."""
    if not 3 <= len(key) <= 8 or is_syllable(key):
        return ""
    plain = _DOUBLED.sub(r"\1", key)
    swapped = (key[:i] + key[i + 1] + key[i] + key[i + 2 :] for i in range(len(key) - 1))
    return next((word for word in (plain, *swapped) if word in _HINGES), "")


def mended(line: Line) -> Line:
    """The line with short forms, glued words and slips put right; recognized words (capitals) stay."""
    words = [word for i in range(len(line.words)) for word in _written_out(line.words, i)]
    words = [replace(word, key=_untwisted(word.key)) for word in words]
    words = _respaced([part for word in words for part in _unglued(word)])
    for i in range(len(words)):
        words[i] = _without_slip(words, i)
    return told_apart(_without_particles(Line(line.typed, tuple(words))))


_PARTICLES = frozenset(
    map(tone_key, wordset("a ạ à á ah ak nhe nhé nha nhá nhỉ hả ha vậy vay ơi oi với hè hỉ"))
)


def _without_particles(line: Line) -> Line:
    """The line without the polite words that close its clauses ("ạ", "nhé"); one that is all there is stays."""
    words: list[Word] = []
    for _, clause in clauses(line):
        while (len(clause) > 1 or (clause and words)) and (clause[-1].said or clause[-1].key) in _PARTICLES:
            clause.pop()
        words += clause
    return Line(line.typed, tuple(words))


def _written_out(words: tuple[Word, ...], i: int) -> list[Word]:
    word = words[i]
    for before, after, reading in SHORT_BY_NEIGHBOUR.get(word.key, ()):
        left = words[i - 1].key if i else ""
        right = words[i + 1].key if i + 1 < len(words) else ""
        if _fits(before, left) and _fits(after, right):
            return put(word, reading.split())
    return put(word, SHORT[word.key].split()) if word.key in SHORT else [word]


def _fits(wanted: str, word: str) -> bool:
    """Whether a neighbour is a wanted one, itself perhaps a short form ("đc PD")."""
    return not wanted or bool(re.fullmatch(wanted, word) or re.fullmatch(wanted, SHORT.get(word, "")))


_DOUBLED = re.compile(r"(\w)\1+")


# Question words that a twist of two letters turns into other syllables ("nòa").
_ASKING = wordset("nao dau sao chua khong bao nhieu roi hang")


@lru_cache(maxsize=16384)
def _untwisted(key: str) -> str:
    """A word whose two neighbouring letters changed places ("cuhwa", "đăgn"), put right, its Telex keys undone too.

    A syllable comes back as it was, unless it is unknown and a question word twisted.
    """
    if not 3 <= len(key) <= 8 or not key.isalpha() or not key.islower() or key in _WORDS or key in EVERYDAY:
        return key
    plain = _DOUBLED.sub(r"\1", key)
    if plain in _WORDS and not is_syllable(key):
        return plain
    swapped = [key[:i] + key[i + 1] + key[i] + key[i + 2 :] for i in range(len(key) - 1)]
    if is_syllable(key):
        return next((word for word in swapped if word in _ASKING and key not in PRONOUNS), key)
    near = {word for word in (fold(undo_keys(word)) for word in swapped) if word in _WORDS}
    return max(near, key=lambda word: (_USED[word], word), default=key)


def _unglued(word: Word) -> list[Word]:
    if len(word.key) < 5 or not word.key.isalpha() or not word.key.islower() or is_syllable(word.key):
        return [word]
    parts = _split(word.key)
    return put(word, list(parts)) if len(parts) > 1 else [word]


def _respaced(words: list[Word]) -> list[Word]:
    """Words whose space slipped by one letter ("baon hieu") put right where that gives a usual pair."""
    for i in range(len(words) - 1):
        one, two = words[i].key, words[i + 1].key
        if (
            min(len(one), len(two)) < 2
            or not (one.islower() and two.islower())
            or (is_syllable(one) and is_syllable(two))
        ):
            continue
        for left, right in ((one[:-1], one[-1] + two), (one + two[0], two[1:])):
            if (left, right) in _PAIRS:
                words[i], words[i + 1] = (
                    replace(words[i], key=left, said=""),
                    replace(words[i + 1], key=right, said=""),
                )
                break
    return words


@lru_cache(maxsize=4096)
def _split(glued: str) -> tuple[str, ...]:
    """Words run together ("sangkien") as known words, at least one pair of them being usual; else ()."""
    if len(glued) > 60:
        return ()
    best: list[tuple[str, ...] | None] = [()] + [None] * len(glued)
    for end in range(1, len(glued) + 1):
        for start in range(max(0, end - 8), end):
            before, part = best[start], glued[start:end]
            if before is not None and len(part) > 1 and part in _WORDS and is_syllable(part):
                found = (*before, part)
                if best[end] is None or len(found) < len(best[end] or ()):
                    best[end] = found
    parts = best[-1] or ()
    return parts if any(pair in _PAIRS for pair in pairwise(parts)) else ()


def _without_slip(words: list[Word], i: int) -> Word:
    """A word, or the one its neighbours call for when it is one slip away from that."""
    key = words[i].key
    if not key.isalpha() or not key.islower() or not key.isascii() or key in _NUMBERS:
        return words[i]
    left = words[i - 1].key if i else ""
    right = words[i + 1].key if i + 1 < len(words) else ""
    if (left, key) in _PAIRS or (key, right) in _PAIRS:
        return words[i]
    wanted = _wanted(key, left, right)
    if not wanted and not is_syllable(key) and key not in _WORDS:
        wanted = _nearest(key)
    return replace(words[i], key=wanted, said="") if wanted and wanted != key else words[i]


@lru_cache(maxsize=16384)
def _wanted(key: str, left: str, right: str) -> str:
    candidates = [*_AFTER.get(left, ()), *_BEFORE.get(right, ())]
    same_sound = next((c for c in candidates if plain_i(c) == plain_i(key)), "")
    if same_sound:
        return same_sound
    if len(key) < 2:
        return ""
    if key in FILLERS or key in EVERYDAY:  # mended only where both neighbours call for the same word
        both = (c for c in candidates if len(c) > len(key) and (left, c) in _PAIRS and (c, right) in _PAIRS)
        return next((c for c in both if OSA.distance(key, c, score_cutoff=1) == 1), "")
    near = [c for c in candidates if len(c) > 1 and OSA.distance(key, c, score_cutoff=1) == 1]
    near = [c for c in near if len(c) > 2 or not is_syllable(key)]
    if key in _WORDS and len(key) < 4:
        near = [c for c in near if sorted(c) == sorted(key)]
    return min(
        near, key=lambda c: (sorted(c) != sorted(key), c[0] != key[0], abs(len(c) - len(key)), c), default=""
    )


@lru_cache(maxsize=16384)
def _nearest(key: str) -> str:
    """The known word that a non-syllable was most likely meant to be."""
    if len(key) > 3:
        for word in _FOREIGN:
            if OSA.distance(key, word, score_cutoff=1) == 1:
                return word
    return mend(key, lambda word: float(_USED[word]))
