"""The words of a text as they are compared: slips mended, abbreviations spelled out, numbers named one way."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from domain.similarity.content import BREAK
from domain.similarity.rarity import usage
from domain.vietnamese.abbreviations import read_abbreviation
from domain.vietnamese.syllables import is_syllable, plain_i, tone_key
from domain.vietnamese.text import fold
from domain.vietnamese.typing import TEENCODE, mend, undo_keys

LONGEST_NUMBER = 12  # digits
MARKED_SHARE = 0.15  # below this share of words with marks, a text was typed without them

_TYPED = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+\d*(?:[^\W_])*|%")
_DOTTED = re.compile(r"\b((?:[^\W\d_]\.){2,})")
_MARKED = re.compile(r"[^\x00-\x7f]")


class Word(NamedTuple):
    """A word of a text: its folded letters, and its key with tone, "" where the typed marks prove nothing."""

    plain: str
    toned: str


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
SILENT = frozenset(plain_i(fold(word)) for word in _SILENT_WORDS.split())

_DIGITS = {
    word: n for n, word in enumerate(["mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin"], 1)
} | {"muoi": 10}
_TIMES = {"muoi": 10, "tram": 100, "nghin": 1000, "ngan": 1000, "trieu": 10**6, "ti": 10**9}
_MEASURES = {
    "ngay": (1, "ngay"), "hom": (1, "ngay"), "tuan": (7, "ngay"), "gio": (1, "gio"), "tieng": (1, "gio"), "phut": (1, "phut"),
    "thang": (1, "thang"), "nam": (1, "nam"), "lan": (1, "lan"), "ho": (1, "ho"), "vu": (1, "vu"), "ca": (1, "ca"),
}  # fmt: skip


class _Token(NamedTuple):
    """A word as typed: keystrokes undone, whether it has marks, whether it may be an abbreviation, and as read."""

    lower: str
    marked: bool
    short: bool
    words: tuple[Word, ...]
    bare: tuple[Word, ...]  # the same for a text typed without marks, where none proves nothing


@lru_cache(maxsize=1 << 15)
def _token(typed: str) -> _Token:
    lower = undo_keys(typed).lower()
    shouted = typed.isupper()
    words = _word(lower, not shouted)
    short = shouted or not is_syllable(fold(lower))
    bare = tuple(Word(word.plain, "") for word in words)
    return _Token(lower, bool(_MARKED.search(lower)), short, words, bare)


@lru_cache(maxsize=1 << 15)
def _word(typed: str, spoken: bool) -> tuple[Word, ...]:
    """A typed word as read; `spoken` when its marks can be trusted and slips of the fingers may be mended."""
    plain = "%" if typed == "%" else fold(typed).replace(" ", "")
    if not plain:
        return ()
    whole = mend(plain, usage) if spoken else plain
    return (Word(plain_i(whole), tone_key(typed) if whole == plain else ""),)


def read_words(text: str) -> tuple[list[Word], list[str]]:
    """The words of a text as read and as typed: keystrokes undone, abbreviations spelled out, slips mended."""
    text = _DOTTED.sub(lambda m: m.group().replace(".", ""), text).replace("&", "")
    typed = _TYPED.findall(text)
    tokens = list(map(_token, typed))
    bare = sum([token.marked for token in tokens]) < MARKED_SHARE * len(tokens)
    words: list[Word] = []
    shown: list[str] = []
    for place, token in enumerate(tokens):
        if token.short and (spelled := _spelled(tokens, place)):
            for one in spelled.split():
                read_words = _word(one, True)
                words.extend(read_words)
                shown.extend([one] * len(read_words))
        else:
            words.extend(token.bare if bare else token.words)
            shown.extend([typed[place]] * len(token.words))
    return words, shown


def _spelled(tokens: Sequence[_Token], place: int) -> str:
    """What a token that may be an abbreviation stands for among its neighbours, or ""."""
    near = [token.lower for token in tokens[max(0, place - 4) : place + 5]]
    at = min(place, 4)
    spelled = read_abbreviation(near[at], near[:at], near[at + 1 :])
    if not spelled and len(near[at]) > 1:  # single letters are letters: "lẫn s và x"
        spelled = TEENCODE.get(near[at], "")
    return spelled


def read_plainly(text: str) -> list[str]:
    """The folded words of a short text, abbreviations as typed."""
    return [word.plain for typed in _TYPED.findall(text) for word in _word(undo_keys(typed).lower(), True)]


def number_at(words: Sequence[Word], start: int) -> tuple[int, tuple[str, ...]]:
    """Where a number with its measure ends, and its names, exact and round; `start` and no name when none is there.

    "40 phần trăm", "bốn phần mười" are both "#40%"; 1.900 and "hai nghìn" are both about "#2000".
    """
    first = words[start].plain
    if not first.isdigit() and first not in _DIGITS:
        return start, ()
    value, end = 0.0, start
    while end < len(words):
        word = words[end].plain
        if word.isdigit() and end == start and len(word) <= LONGEST_NUMBER:
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


def says(word: Word) -> bool:
    """Whether a word says something by itself."""
    if word.plain == BREAK:
        return False
    return word.toned not in _SILENT if word.toned else word.plain not in SILENT
