"""A submission read once for comparing: boilerplate and places left out, parts told apart, words weighed."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from domain.similarity.rarity import concept_weight, usage, word_weight
from domain.similarity.thesaurus import Word, concepts
from domain.vietnamese.abbreviations import read_abbreviation
from domain.vietnamese.boilerplate import frame_words, is_frame, sign_of
from domain.vietnamese.citations import without_citations
from domain.vietnamese.places import place_words, unit_key
from domain.vietnamese.syllables import is_syllable, plain_i, tone_key
from domain.vietnamese.text import clean, fold
from domain.vietnamese.typing import mend, undo_keys

LONGEST_SIGN = 18  # words before a colon or comma that can be a signpost
BREAK = "|"  # stands between sentences, so that no pair of words reaches across
SINGLE_WORD = 0.6  # a word outside the thesaurus weighs this much of its rarity: half a compound, often
SILENT_CONCEPT = 0.5  # a concept made of function words ("không có") weighs this much
NUMBER_WEIGHT = 1.2
NEUTRAL_COMPOUND = 0.4  # a compound that says little
LONE_WORD = 0.65  # a concept told by one word is less sure than one told by a phrase
UNSURE_WORD = 0.4  # a lone word typed without marks may be another word
PARTS = ("problem", "way", "effect")
MARKED_SHARE = 0.15  # below this share of words with marks, a text was typed without them
LONGEST_TITLE = 1000
LONGEST = 6000  # characters of a summary that are read; what an idea is about stands before that


@dataclass(frozen=True)
class Submission:
    """What a submission says of its idea; only the title is needed."""

    title: str
    summary: str = ""
    unit: str = ""
    year: int = 0
    field: str = ""


class Unit(NamedTuple):
    """A piece of meaning: the words from `start` up to `end`, what they weigh, and the concepts they stand for."""

    start: int
    end: int
    weight: float
    groups: tuple[str, ...]


@dataclass(frozen=True)
class Text:
    """A stretch of text as it is compared: words as read and as typed, its units, and what it holds in all."""

    words: tuple[Word, ...] = ()
    typed: tuple[str, ...] = ()
    units: tuple[Unit, ...] = ()
    weight: float = 0.0
    singles: frozenset[str] = frozenset()
    pairs: frozenset[tuple[str, str]] = frozenset()
    groups: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Reading:
    """A submission prepared for `compare`; equal submissions have equal readings."""

    title: Text
    problem: Text
    way: Text
    effect: Text
    summary: Text
    whole: Text
    unit: str = ""
    year: int = 0


_TYPED = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+\d*(?:[^\W_])*|%")
_SENTENCE = re.compile(r"(?<=[.;!?…])\s+|\n+")
_QUOTED = re.compile(r"[“\"«‘]([^”\"»’]{8,300})[”\"»’]")
_DOTTED = re.compile(r"\b((?:[^\W\d_]\.){2,})")
_MARKED = re.compile(r"[^\x00-\x7f]")

# Words that help others to say something: particles, pronouns, light verbs, measures, small numbers.
_SILENT_WORDS = """
và của cho các những một số nhiều ít là có được bị đã đang sẽ với để từ tại ở trong ngoài trên dưới khi lúc hồi thì mà nên do vì bởi nhờ này đó kia ấy đấy nọ theo vào ra lên
xuống về đến tới sang qua cũng rất hơn nhất lại còn chỉ vẫn đều như nếu hoặc hay sau trước giữa bằng không chưa chẳng đừng phải cần muốn nên định làm việc sự cái con chiếc cuộc
người ta mình họ ai gì nào đâu sao thế vậy rồi nữa mỗi từng mọi cả toàn tất nhằm giúp thêm hết luôn xong đi nhau cùng ngay khỏi đỡ bớt gần khoảng chừng vài mấy lớn nhỏ kèm đôi lắm
quá khá thường mãi vừa mới sắp suốt hầu hôm nay mai ngày tuần tháng năm buổi lượt chuyến bộ tấm lấy đưa đem mang đặt giữ chịu gặp thấy bảo chỗ nơi bên phía đầu cuối tiếp
ba bốn sáu bảy tám chín mười trăm nghìn ngàn triệu tỷ phần nửa hai đầy đủ rõ đúng tốt kém khó dễ cao thấp dài ngắn nhanh chậm ngành cấp xã huyện tỉnh phường thôn đơn vị nhà
kiểu loại thứ dạng mức lần lớp cách điều mặt vấn đề dùng dựng lập tự động hai bên trở nên thành bỏ đóng mở khác nhau giống cùng riêng chính chủ yếu thật đâu ngoài ra tuy nhưng song
"""
_SILENT = frozenset(tone_key(word) for word in _SILENT_WORDS.split())
_SILENT_PLAIN = frozenset(plain_i(fold(word)) for word in _SILENT_WORDS.split())

_DIGITS = {word: n for n, word in enumerate("mot hai ba bon nam sau bay tam chin".split(), 1)} | {"muoi": 10}
_TIMES = {"muoi": 10, "tram": 100, "nghin": 1000, "ngan": 1000, "trieu": 10**6, "ti": 10**9}
_MEASURES = {
    "ngay": (1, "ngay"), "hom": (1, "ngay"), "tuan": (7, "ngay"), "gio": (1, "gio"), "tieng": (1, "gio"), "phut": (1, "phut"),
    "thang": (1, "thang"), "nam": (1, "nam"), "lan": (1, "lan"), "ho": (1, "ho"), "vu": (1, "vu"), "ca": (1, "ca"),
}  # fmt: skip


@lru_cache(maxsize=1 << 15)
def _word(typed: str, spoken: bool) -> tuple[Word, ...]:
    """A typed word as read; `spoken` when its marks can be trusted and slips of the fingers may be mended."""
    plain = "%" if typed == "%" else fold(typed).replace(" ", "")
    if not plain:
        return ()
    whole = mend(plain, usage) if spoken else plain
    return (Word(plain_i(whole), tone_key(typed) if whole == plain else ""),)


def _read(text: str) -> tuple[list[Word], list[str]]:
    """The words of a text as read and as typed: keystrokes undone, abbreviations spelled out, slips mended."""
    text = _DOTTED.sub(lambda m: m.group().replace(".", ""), text).replace("&", "")
    typed = [undo_keys(word) for word in _TYPED.findall(text)]
    lower = [word.lower() for word in typed]
    bare = sum(bool(_MARKED.search(word)) for word in lower) < MARKED_SHARE * len(lower)
    words: list[Word] = []
    shown: list[str] = []
    for i, word in enumerate(lower):
        spelled = ""
        shouted = typed[i].isupper()
        if shouted or not _is_spoken(word):
            spelled = read_abbreviation(word, lower[max(0, i - 4) : i], lower[i + 1 : i + 5])
        for one in spelled.split() or [word]:
            read_words = _word(one, bool(spelled) or not shouted)
            words.extend(Word(w.plain, "") if bare and not spelled else w for w in read_words)
            shown.extend([one if spelled else typed[i]] * len(read_words))
    return words, shown


@lru_cache(maxsize=1 << 15)
def _is_spoken(word: str) -> bool:
    return is_syllable(fold(word))


def _number(words: Sequence[Word], start: int) -> tuple[int, tuple[str, ...]]:
    """Where a number with its measure ends, and its names, exact and round; `start` and no name when none is there.

    "40 phần trăm", "bốn phần mười" are both "#40%"; 1.900 and "hai nghìn" are both about "#2000".
    """
    value, end = 0.0, start
    while end < len(words):
        word = words[end].plain
        if word.isdigit() and end == start:
            value = int(word)
        elif word in _TIMES and end > start:
            value = max(value, 1) * _TIMES[word]
        elif word in _DIGITS and (end == start or words[end - 1].plain in _TIMES):
            value += _DIGITS[word]
        else:
            break
        end += 1
    spelled = end > start and not words[start].plain.isdigit()
    after = words[end].plain if end < len(words) else ""
    then = words[end + 1].plain if end + 1 < len(words) else ""
    measure = ""
    if after == "%" or (after == "phan" and then in ("tram", "muoi")):
        value *= 10 if then == "muoi" else 1
        measure, end = "%", end + (1 if after == "%" else 2)
    elif after in _MEASURES:
        times, measure = _MEASURES[after]
        value, end = value * times, end + 1
    if end == start or (spelled and not measure and value < 10) or not 0 < value < 1e12:
        return start, ()
    return end, (f"#{value:g}{measure}", f"#~{float(f'{value:.0e}'):g}{measure}")


def _says(word: Word) -> bool:
    """Whether a word says something by itself."""
    if word.plain == BREAK:
        return False
    return word.toned not in _SILENT if word.toned else word.plain not in _SILENT_PLAIN


def _units(words: Sequence[Word]) -> Iterator[Unit]:
    starts = {concept.start: concept for concept in concepts(words)}
    i = 0
    while i < len(words):
        end, numbers = _number(words, i)
        if numbers:
            yield Unit(i, end, NUMBER_WEIGHT, numbers)
            i = end
        elif concept := starts.get(i):
            yield Unit(i, concept.end, _weight(words[i : concept.end], concept.groups), concept.groups)
            i = concept.end
        else:
            if _says(words[i]):
                yield Unit(i, i + 1, SINGLE_WORD * word_weight(words[i].plain), ())
            i += 1


def _weight(words: Sequence[Word], groups: Sequence[str]) -> float:
    """What a stretch of words that stands for some groups weighs; a lone word without its marks may be another."""
    if not groups:
        return NEUTRAL_COMPOUND
    weight = max(map(concept_weight, groups))
    if len(words) == 1 and not words[0].toned:
        weight = min(weight, word_weight(words[0].plain)) * UNSURE_WORD
    elif len(words) == 1:
        weight *= LONE_WORD
    return weight if any(map(_says, words)) else weight * SILENT_CONCEPT


def gathered(words: Sequence[Word], typed: Sequence[str], units: Iterable[Unit]) -> Text:
    """A text of these words and units, with what it holds in all."""
    told = tuple(units)
    return Text(
        words=tuple(words),
        typed=tuple(typed),
        units=told,
        weight=sum(unit.weight for unit in told),
        singles=frozenset(word.plain for word in words if _says(word)),
        pairs=frozenset((one.plain, two.plain) for one, two in pairwise(words) if BREAK not in (one.plain, two.plain)),
        groups=frozenset(group for unit in told for group in unit.groups),
    )


def _joined(texts: Iterable[Text]) -> Text:
    words: list[Word] = []
    typed: list[str] = []
    units: list[Unit] = []
    for text in texts:
        units.extend(unit._replace(start=unit.start + len(words), end=unit.end + len(words)) for unit in text.units)
        words.extend((*text.words, Word(BREAK, BREAK)))
        typed.extend((*text.typed, BREAK))
    return gathered(words, typed, units)


def _kept(words: Sequence[Word], typed: Sequence[str], dropped: Sequence[bool]) -> tuple[list[Word], list[str]]:
    pairs = [(w, t) for w, t, out in zip(words, typed, dropped, strict=True) if not out]
    return [w for w, _ in pairs], [t for _, t in pairs]


def _title(text: str, unit: str) -> Text:
    words, typed = _read(text)
    where = place_words(typed, unit, tail=True)
    frame = frame_words([word.plain for word in words])
    kept = _kept(words, typed, [a or b for a, b in zip(where, frame, strict=True)])
    if sum(map(_says, kept[0])) < 2:
        kept = _kept(words, typed, where)
    return gathered(*kept, _units(kept[0]))


def _without_quoted_title(summary: str, title: str) -> str:
    known = set(fold(title).split())

    def blank(match: re.Match[str]) -> str:
        quoted = fold(match.group(1)).split()
        return " " if len(quoted) > 2 and sum(w in known for w in quoted) >= 0.8 * len(quoted) else match.group()

    return _QUOTED.sub(blank, summary)


def _sentences(summary: str, unit: str) -> Iterator[tuple[str, list[Word], list[str]]]:
    """The telling sentences of a summary with the part of each; signposts, frames and places are left out."""
    part = "problem"
    signed = False
    for number, sentence in enumerate(_SENTENCE.split(summary)):
        head, mark, tail = sentence.partition(":" if ":" in sentence else ",")
        words, typed = _read(head)
        sign = sign_of([w.plain for w in words]) if mark and len(words) <= LONGEST_SIGN else ""
        if sign:
            part, signed = sign, True
            words, typed = _read(tail)
        elif mark:
            words, typed = _read(sentence)
        words, typed = _kept(words, typed, place_words(typed, unit))
        if not words or is_frame([w.toned or w.plain for w in words]):
            continue
        if not signed and number:
            part = "way"
        yield part, words, typed


def read(submission: Submission) -> Reading:
    """The submission prepared for comparing. Any text can be read, empty, long or garbled."""
    title = _title(without_citations(clean(submission.title[:LONGEST_TITLE])), submission.unit)
    parts: dict[str, tuple[list[Word], list[str]]] = {part: ([], []) for part in PARTS}
    summary = without_citations(_without_quoted_title(clean(submission.summary[:LONGEST]), submission.title))
    for part, words, typed in _sentences(summary, submission.unit):
        parts[part][0].extend((*words, Word(BREAK, BREAK)))
        parts[part][1].extend((*typed, BREAK))
    texts = [gathered(*parts[part], _units(parts[part][0])) for part in PARTS]
    return reading_of(
        title, *texts, unit=unit_key(submission.unit) if submission.unit else "", year=submission.year
    )


def reading_of(title: Text, problem: Text, way: Text, effect: Text, *, unit: str, year: int) -> Reading:
    """The reading made of these parts."""
    summary = _joined((problem, way, effect))
    return Reading(title, problem, way, effect, summary, _joined((title, summary)), unit, year)
