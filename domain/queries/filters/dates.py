"""Ways of writing dates, put into the one that the grammar of spans knows: "8-2026", "tháng 7, 8", "9 tháng 2026"."""

import re
from collections.abc import Callable
from dataclasses import replace

from domain.queries.words.line import Line, Word, not_behind, one_of, pattern, said_of, wordset

_MONTH = r"0?[1-9]|1[0-2]"
_DAY = r"0?[1-9]|[12]\d|3[01]"
_YEAR = r"20\d\d"
_COUNT = r"(?P<n>\d{1,3}|mot|hai|ba|bon|nam|6|bay|tam|chin|muoi)"
_ROLLS = r"(?P<unit>ngay|tuan|thang|nam)"
_PASSED = one_of(
    "qua, gan, tro, toi, nua, sau, truoc, dau, cuoi, vua, nay, ke, tiep, lien, cuoi cung, roi, ngoai, sap"
)
# A number behind these is a name, not a count: "ngày 3 tuần này", "quý 3 năm nay".
_NAMED = not_behind("ngay thang quy tuan thu mung mong hom so hang nam top den tu nhom")
# Figures of "9 tháng" are those of the year's first nine months.
_SUMMED = "|".join(f"(?<={word} )" for word in sorted(wordset("hop ke hinh cao lieu ket bo nhanh chung qua")))


def _of(shape: str) -> Callable[[re.Match[str]], str]:
    return lambda match: shape.format(**match.groupdict())


def _joined(match: re.Match[str]) -> str:
    return "/".join(part for part in match.groups() if part)


# What is written, and how the grammar of spans says it; the earlier rule wins.
_REWRITTEN: tuple[tuple[str, Callable[[re.Match[str]], str]], ...] = (
    (rf"({_DAY}) - ({_MONTH}) - ({_YEAR})", _joined),
    (rf"({_DAY}) ({_MONTH}) ({_YEAR})", _joined),
    (rf"({_MONTH}) - ({_YEAR})", _joined),
    (rf"({_MONTH})\.({_YEAR})", _joined),
    (rf"(i{{1,3}}|iv) - ({_YEAR})", _joined),
    (rf"(?P<y>{_YEAR}) - (?P<m>0[1-9]|1[0-2])", _of("{m}/{y}")),
    (rf"{_NAMED}(?P<n>\d{{1,2}}) thang (?:nam )?(?P<year>{_YEAR}|(?<=nam )(?:nay|ngoai|truoc))", _of("{n} thang dau nam {year}")),
    (rf"(?:^|{_SUMMED})(?P<n>[369]) thang(?! {_PASSED}| \d| nam)", _of("{n} thang dau nam")),
    (rf"(?:(?<=vong )|(?<=vong khoang )){_COUNT} {_ROLLS}(?! {_PASSED})", _of("{n} {unit} qua")),
    (rf"(?<=trong )(?P<n>\d{{1,3}}) (?P<unit>ngay|tuan)(?! {_PASSED})", _of("{n} {unit} qua")),
    (rf"{_NAMED}{_COUNT} {_ROLLS} nay", _of("{n} {unit} qua")),
    (r"nua thang (?:qua|nay|vua roi|vua qua|gan day)", _of("15 ngay qua")),
    (r"(?<!cac )(?<!nhung )(?<!may )(?<!\d )(?P<unit>tuan|thang|quy|nam) (?:gan|moi) (?:nhat|day nhat)", _of("{unit} vua qua")),
)  # fmt: skip
_RULES = tuple((pattern(shape), said) for shape, said in _REWRITTEN)

_SLASHED = re.compile(r"\s*/\s*")
_DAY_AND_MONTH = pattern(rf"(?:ngay|mung|mong|hom|bua) (?P<d>{_DAY}) - (?P<m>{_MONTH})(?! thang)")
_ENUMERATED = {"thang": 12, "quy": 4}
_ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4"}
_COUNTED = wordset("sang giai ho don cai xa so sở phuong ngay thang tuan trieu gio de mo y LEVEL UNIT -")
_TIMES = wordset("thang quy tuan nam nay ngoai")
_UNTIL = said_of("tới")
_SINCE = pattern("(?:tu|ke tu|tinh tu)")


def rewritten(line: Line) -> Line:
    """The line with its dates written as the grammar of spans reads them."""
    line = _dashed_days(_slashed(line))
    for shape, said in _RULES:
        for first, after, match in reversed(list(line.find(shape))):
            if not any(word.gap for word in line.words[first + 1 : after]):
                line = line.joined(first, after, said(match))
    return _enumerated(_reaching(line))


def _slashed(line: Line) -> Line:
    """ "8 / 2026" and "III/2026" in one word each; a Roman figure alone is a quarter."""
    for i in range(len(line.words) - 1, 0, -1):
        head, year = line.words[i - 1], line.words[i]
        if re.fullmatch(_YEAR, year.key) and _SLASHED.fullmatch(line.typed[head.end : year.start]):
            if head.key in _ROMAN:
                line = line.joined(
                    i - 1, i + 1, f"{'' if _is(line, i - 2, 'quy') else 'quy '}{head.key}/{year.key}"
                )
            elif re.fullmatch(_MONTH, head.key):
                line = line.joined(i - 1, i + 1, f"{head.key}/{year.key}")
            elif head.key == "thang":  # "6T/2026"
                line = Line(line.typed, (*line.words[:i], replace(year, gap=""), *line.words[i + 1 :]))
    return line


def _is(line: Line, i: int, key: str) -> bool:
    return i >= 0 and line.words[i].key == key


def _dashed_days(line: Line) -> Line:
    """ "Ngày 5-8", written without spaces, is the fifth of August."""
    for first, after, match in reversed(list(line.find(_DAY_AND_MONTH))):
        if line.words[first + 1].start == line.words[after - 1].start:  # one token
            line = line.joined(first, after, f"ngay {match['d']}/{match['m']}")
    return line


def _reaching(line: Line) -> Line:
    """ "Từ đầu năm tới tháng 9": "tới" between two times is "đến", not "next"."""
    words = list(line.words)
    since = _SINCE.search(line.text)
    for i in range(len(words) - 1):
        clear = since if i and words[i - 1].key in _TIMES else words[i].said == _UNTIL
        if words[i].key == "toi" and clear and _begins_time(words[i + 1]):
            words[i] = replace(words[i], key="den")
    return Line(line.typed, tuple(words))


def _begins_time(word: Word) -> bool:
    return (
        word.key in ("thang", "quy", "ngay", "het", "cuoi", "giua", "nay", "gio", "nam")
        or word.key[0].isdigit()
    )


def _enumerated(line: Line) -> Line:
    """ "Tháng 7, 8 và 9", "quý I, II": every figure of such a list with its own "tháng", "quý"."""
    words = list(line.words)
    unit = ""
    for i in range(1, len(words)):
        key = _ROMAN.get(words[i].key, words[i].key)
        fits = key.isdecimal() and 1 <= int(key) <= _ENUMERATED.get(unit or words[i - 1].key, 0)
        if words[i - 1].key in _ENUMERATED and fits:
            unit = words[i - 1].key
        elif unit and fits and _goes_on(words, i):
            words[i] = replace(words[i], key=f"va {unit} {key}")
        elif words[i].key not in ("va", "-", "voi"):
            unit = ""
    return Line(line.typed, tuple(words))


def _goes_on(words: list[Word], i: int) -> bool:
    following = words[i + 1] if i + 1 < len(words) else None
    joined = words[i].gap == "," or words[i - 1].key in ("va", "-")
    return joined and (following is None or bool(following.gap) or following.key not in _COUNTED)
