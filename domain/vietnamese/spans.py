"""The grammar of dates and periods: which whole days the words of a line speak of.

Day first always, weeks start on Monday, two-digit years up to 79 are of this century (domain.md 12.4).
"""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from domain.vietnamese.text import clean, fold

Precision = Literal["day", "week", "month", "quarter", "half", "year", "rolling"]
Repeats = Literal["", "week", "month", "year", "leap"]


class Refused(ValueError):
    """A date that does not exist; the text of the error is the sentence the person reads."""


@dataclass(frozen=True)
class Span:
    """Whole days from `first` to `last`.

    `repeats` names what was left to be understood: a weekday without its week, a day without its month, a month
    without its year. `part` is "dau", "giua" or "cuoi" when the text spoke of its beginning, middle or end.
    """

    first: date
    last: date
    precision: Precision
    repeats: Repeats = ""
    part: str = ""


@dataclass(frozen=True)
class Found:
    """A span and where it stands in the line."""

    start: int
    end: int
    span: Span


# --- numbers and calendar -------------------------------------------------------------------------------------------

_SPELT = {
    "mot": 1, "gieng": 1, "hai": 2, "ba": 3, "tu": 4, "bon": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9, "muoi": 10,
    "muoi mot": 11, "muoi hai": 12, "chap": 12, "i": 1, "ii": 2, "iii": 3, "iv": 4,
}  # fmt: skip
_YEARS = {
    "nay": 0,
    "ngoai": -1,
    "truoc": -1,
    "qua": -1,
    "vua qua": -1,
    "vua roi": -1,
    "roi": -1,
    "kia": -2,
    "sau": 1,
    "toi": 1,
}
_WEEKDAYS = {
    word: index
    for index, pair in enumerate(("hai 2", "ba 3", "tu 4", "nam 5", "sau 6", "bay 7"))
    for word in pair.split()
}
_DAYS = {
    "hom nay": 0, "hnay": 0, "bua nay": 0, "ngay nay": 0, "sang nay": 0, "trua nay": 0, "chieu nay": 0, "toi nay": 0,
    "hom qua": -1, "hqua": -1, "ngay qua": -1, "bua qua": -1, "chieu qua": -1, "toi qua": -1, "dem qua": -1,
    "hom kia": -2, "bua kia": -2, "hom truoc": -2, "ngay mai": 1, "sang mai": 1, "chieu mai": 1, "toi mai": 1,
    "ngay mot": 2, "ngay kia": 2,
}  # fmt: skip
_LENGTH = {"ngay": 1, "hom": 1, "tuan": 7}  # in days
_MONTHS_IN = {"thang": 1, "quy": 3, "nam": 12}


def spelt(number: str) -> int:
    """A small number in figures, in words or in Roman figures."""
    return int(number) if number.isdigit() else _SPELT[number]


def shift(day: date, months: int) -> date:
    """The same day so many months away, or the last of that month where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def whole_months(year: int, first: int, count: int, precision: Precision, repeats: Repeats = "") -> Span:
    """A run of whole months; `first` may be below 1 or above 12 and then lies in another year."""
    start = shift(date(year, 1, 1), first - 1)
    return Span(start, shift(start, count) - timedelta(days=1), precision, repeats)


def week_of(day: date, weeks: int = 0) -> Span:
    """The week, Monday to Sunday, so many weeks from a day's own."""
    monday = day + timedelta(days=7 * weeks - day.weekday())
    return Span(monday, monday + timedelta(days=6), "week")


def _first_of_quarter(day: date) -> int:
    return (day.month - 1) // 3 * 3 + 1


def _full_year(figures: str) -> int:
    year = int(figures)
    return year if len(figures) > 2 else year + (2000 if year < 80 else 1900)


def _valid(year: int, month: int, day: int) -> date:
    if not 1 <= month <= 12:
        raise Refused(f"Một năm không có tháng {month}. Anh/chị nhập lại, ví dụ 27/3/{year}.")
    if not 1900 <= year <= 2199:
        raise Refused(f"Năm {year} chưa đúng. Anh/chị nhập lại, ví dụ 27/3/2026.")
    last = monthrange(year, month)[1]
    if not 1 <= day <= last:
        raise Refused(
            f"Tháng {month}/{year} không có ngày {day}. Anh/chị nhập lại, ví dụ {last}/{month}/{year}."
        )
    return date(year, month, day)


# --- what a matched phrase means ------------------------------------------------------------------------------------

Match = re.Match[str]


def _named_year(match: Match, today: date) -> int | None:
    groups = match.groupdict()
    word = groups.get("year") or groups.get("year4")
    if not word:
        return None
    return today.year + _YEARS[word] if word in _YEARS else _full_year(word)


def _numeric(match: Match, today: date) -> Span:
    year = _full_year(match["y"]) if match["y"] else _named_year(match, today)
    day, month = int(match["d"]), spelt(match["m"])
    leap = year is None and (day, month) == (29, 2)
    on = _valid(today.year - today.year % 4 if leap else year or today.year, month, day)
    return Span(on, on, "day", "leap" if leap else "" if year else "year")


def _day_of_month(match: Match, today: date) -> Span:
    month = shift(today.replace(day=1), _side(match["side"]))
    on = _valid(month.year, month.month, int(match["d"]))
    return Span(on, on, "day", "" if match["side"] else "month")


def _month(match: Match, today: date) -> Span:
    year = _named_year(match, today)
    month = _valid(year or today.year, spelt(match["m"]), 1).month
    return whole_months(year or today.year, month, 1, "month", "" if year else "year")


def _quarter(match: Match, today: date) -> Span:
    year = _named_year(match, today)
    return whole_months(year or today.year, 3 * spelt(match["q"]) - 2, 3, "quarter", "" if year else "year")


def _year(match: Match, today: date) -> Span:
    year = _named_year(match, today)
    return whole_months(_valid(year or today.year, 1, 1).year, 1, 12, "year")


def _months_of_year(match: Match, today: date) -> Span | None:
    """The first or last months of a year: "6 tháng đầu năm", "nửa cuối năm 2025", "hai quý đầu năm"."""
    groups = match.groupdict()
    count = spelt(groups["n"]) * _MONTHS_IN[groups["unit"]] if groups.get("n") else 6
    if not 1 <= count <= 12:
        return None
    year = _named_year(match, today)
    first = 1 if match["part"] == "dau" else 13 - count
    precision: Precision = "half" if count == 6 else "rolling"
    return whole_months(year or today.year, first, count, precision, "" if year else "year")


def _rolling(match: Match, today: date) -> Span | None:
    """Days up to or from today, which is one of them: "7 ngày qua", "3 tháng tới"."""
    count, unit = spelt(match["n"]), match["unit"]
    sign = 1 if _side(match["side"]) > 0 else -1
    if unit in _LENGTH:
        other = today + timedelta(days=sign * (count * _LENGTH[unit] - 1))
    else:
        other = shift(today, sign * count * _MONTHS_IN[unit]) - timedelta(days=sign)
    return Span(min(today, other), max(today, other), "rolling") if count else None


def _distance(match: Match, today: date) -> Span:
    """One day, counted from today: "3 ngày nữa", "2 tuần trước", "cách đây 1 tháng"."""
    count, unit = spelt(match["n"]) * (1 if match["side"] == "nua" else -1), match["unit"]
    if unit in _LENGTH:
        on = today + timedelta(days=count * _LENGTH[unit])
    else:
        on = shift(today, count * _MONTHS_IN[unit])
    return Span(on, on, "day")


def _side(word: str | None) -> int:
    """Which way a word points: -1 back, 0 here, 1 ahead."""
    if not word or word in ("nay", "hien tai"):
        return 0
    return 1 if word in ("sau", "toi", "sap toi", "ke tiep", "tiep theo", "ke") else -1


def _weekday(match: Match, today: date) -> Span:
    """A weekday of a named week; "thứ sáu tới" and "thứ sáu vừa rồi" are the nearest; alone it is of this week."""
    index = _WEEKDAYS[match["w"]] if match["w"] else 6
    if match["near"] and (side := _side(match["near"])):
        gap = (side * (index - today.weekday())) % 7 or 7
        on = today + timedelta(days=side * gap)
    else:
        on = week_of(today, _side(match["week"])).first + timedelta(days=index)
    return Span(on, on, "day", "" if match["week"] or match["near"] else "week")


def _near_week(match: Match, today: date) -> Span:
    return week_of(today, _side(match["side"]))


def _weekend(match: Match, today: date) -> Span:
    sunday = week_of(today, _side(match["side"])).last
    return Span(sunday - timedelta(days=1), sunday, "rolling")


def _near_month(match: Match, today: date) -> Span:
    return whole_months(today.year, today.month + _side(match["side"]), 1, "month")


def _near_quarter(match: Match, today: date) -> Span:
    return whole_months(today.year, _first_of_quarter(today) + 3 * _side(match["side"]), 3, "quarter")


def _near_day(match: Match, today: date) -> Span:
    on = today + timedelta(days=_DAYS[match["word"]])
    return Span(on, on, "day")


def _of_now(match: Match, today: date) -> Span:
    """The present week, month, quarter or year: "cuối tháng", "đầu năm"."""
    return {
        "tuan": week_of(today),
        "thang": whole_months(today.year, today.month, 1, "month"),
        "quy": whole_months(today.year, _first_of_quarter(today), 3, "quarter"),
        "nam": whole_months(today.year, 1, 12, "year"),
    }[match["unit"]]


# --- the grammar ----------------------------------------------------------------------------------------------------

_COUNT = r"(?P<n>\d{1,3}|muoi mot|muoi hai|muoi|mot|hai|ba|bon|tu|nam|sau|bay|tam|chin)"
_NO_YEAR_NEXT = r"(?! (?:nay|ngoai|truoc|sau|toi|kia|qua|\d{4}))"
_MONTH = rf"(?P<m>\d{{1,2}}|muoi mot|muoi hai|muoi|mot|hai|ba|bon|tu|nam{_NO_YEAR_NEXT}|sau(?= nam)|bay|tam|chin|gieng|chap)"
_QUARTER = r"(?P<q>[1-4]|i{1,3}|iv|mot|hai|ba|bon|tu)"
_YEAR_NAME = rf"(?P<year>\d{{4}}|(?:1[5-9]|[23]\d)(?!\d| thang| ngay)|{'|'.join(sorted(_YEARS, key=len, reverse=True))})"
_OF_YEAR = rf"(?:(?: cua| trong)? nam {_YEAR_NAME}|[/ ](?P<year4>(?:19|20)\d\d))?"
_OF_THE_YEAR = rf"(?: cua)? nam(?: {_YEAR_NAME})?"
_DAY = r"(?:(?:ngay|mung|mong|hom) )*"
_WHICH = "nay|hien tai|truoc|vua qua|vua roi|qua|roi|ngoai|sau|sap toi|toi|ke tiep|tiep theo|ke"
_SIDE = rf"(?P<side>{_WHICH})"
_UNIT = r"(?P<unit>ngay|hom|tuan|thang|quy|nam)"
_AROUND = r"(?P<side>gan day|vua qua|vua roi|qua|tro lai day|gan nhat|sap toi|toi|tiep theo)"
_PART = r"(?:(?P<lead>dau|giua|cuoi) (?:cua )?)?"

Builder = Callable[[Match, date], Span | None]
_GRAMMAR: tuple[tuple[str, Builder], ...] = (
    (rf"{_DAY}(?P<d>\d{{1,2}})/(?P<m>\d{{1,2}})(?:/(?P<y>\d{{4}}|\d\d)|{_OF_YEAR})", _numeric),
    (rf"{_DAY}(?P<d>\d{{1,2}}) thang {_MONTH}(?P<y>){_OF_YEAR}", _numeric),
    (rf"{_DAY}(?P<d>\d\d)(?P<m>0[1-9]|1[0-2])(?P<y>(?:19|20)\d\d)", _numeric),
    (rf"{_COUNT} (?P<unit>thang|quy) (?P<part>dau|cuoi){_OF_THE_YEAR}", _months_of_year),
    (rf"nua (?P<part>dau|cuoi){_OF_THE_YEAR}", _months_of_year),
    (rf"nua nam (?P<part>dau|cuoi){_OF_YEAR}", _months_of_year),
    (rf"(?:thu (?P<w>hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)(?: tuan (?P<week>{_WHICH})| (?P<near>nay|toi|vua roi|vua qua|roi))?", _weekday),
    (rf"{_COUNT} {_UNIT} (?P<side>nua|truoc(?! ngay))", _distance),
    (rf"cach (?:day|nay)(?: khoang)? {_COUNT} {_UNIT}(?P<side>)", _distance),
    (rf"{_COUNT} {_UNIT} {_AROUND}", _rolling),
    (rf"{_PART}(?:thang|t) {_MONTH}{_OF_YEAR}", _month),
    (rf"{_PART}(?:quy|q) {_QUARTER}{_OF_YEAR}", _quarter),
    (rf"{_PART}(?P<m>\d{{1,2}})/(?P<year>(?:19|20)\d\d)", _month),
    (rf"cuoi tuan {_SIDE}", _weekend),
    (rf"(?:ngay|mung|mong|hom) (?P<d>\d{{1,2}}) thang {_SIDE}", _day_of_month),
    (rf"{_PART}tuan {_SIDE}", _near_week),
    (rf"{_PART}thang {_SIDE}", _near_month),
    (rf"{_PART}quy {_SIDE}", _near_quarter),
    (rf"{_PART}(?:ca |trong )?nam {_YEAR_NAME}", _year),
    (rf"{_PART}(?P<year>(?:19[89]|20[0-7])\d)", _year),
    (r"(?:ngay|hom|mung|mong) (?P<d>\d{1,2})(?P<side>)", _day_of_month),
    (r"(?P<lead>dau|giua|cuoi) (?P<unit>tuan|thang|quy|nam)", _of_now),
    (rf"(?P<word>{'|'.join(sorted(_DAYS, key=len, reverse=True))})", _near_day),
)  # fmt: skip
_RULES = tuple((re.compile(rf"(?<![\w/]){pattern}(?![\w/])"), build) for pattern, build in _GRAMMAR)
_HINT = re.compile(
    r"\d|ngay|hom|hnay|hqua|bua|tuan|thang|quy|nam|thu|chu nhat|nay|mai|mot|qua|mung|mong|cuoi|dau|giua"
)


def spans(line: str, today: date) -> list[Found]:
    """The dates and periods of a line of folded words and figures (`date_line`), in order; impossible ones are left out."""
    found = []
    for match, build in matches(line):
        try:
            span = meaning(match, build, today)
        except Refused:
            continue
        if span:
            found.append(Found(match.start(), match.end(), span))
    return found


def meaning(match: Match, build: Builder, today: date) -> Span | None:
    """What a matched phrase speaks of; None when it lies beyond the calendar. Raises `Refused` for 31/2."""
    try:
        span = build(match, today)
    except (OverflowError, ValueError) as error:
        if isinstance(error, Refused):
            raise
        return None
    if span is None or not 1900 <= span.first.year <= span.last.year <= 2199:
        return None
    return replace(span, part=match.groupdict().get("lead") or "")


def matches(line: str) -> list[tuple[Match, Builder]]:
    """What the grammar's rules match, the more specific first, without overlaps, in the order of the line."""
    if not _HINT.search(line):
        return []
    taken = []
    for pattern, build in _RULES:
        for match in list(pattern.finditer(line)):
            taken.append((match, build))
            line = line[: match.start()] + "#" * (match.end() - match.start()) + line[match.end() :]
    return sorted(taken, key=lambda pair: pair[0].start())


_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_DASHED = re.compile(r"(\d{1,2})[-.](\d{1,2})[-.](\d{4}|\d\d)")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})")


def figures(token: str) -> list[str]:
    """A run of figures and separators as the grammar reads it: "2026-11-30" is "30/11/2026", "1-15/10" is "1", "-", "15/10"."""
    if iso := _ISO.fullmatch(token):
        return [f"{iso[3]}/{iso[2]}/{iso[1]}"]
    if dashed := _DASHED.fullmatch(token):
        return ["/".join(dashed.groups())]
    if (dotted := _DOTTED.fullmatch(token)) and 1 <= int(dotted[1]) <= 31 and 1 <= int(dotted[2]) <= 12:
        return [f"{dotted[1]}/{dotted[2]}"]
    parts = token.split("-")
    return [part for piece in parts for part in (piece, "-")][:-1] if len(parts) > 1 else [token]


def word(token: str) -> str:
    """A folded word; "sáu" becomes a figure, since folded it is also the word for "after"."""
    return "6" if token.lower() == "sáu" else fold(token)


_TOKEN = re.compile(r"\d+(?:[./-]\d+)*|[^\W\d_]+")
_TIME = re.compile(
    r"\b\d{1,2} ?(?:h|g|:|gio|giờ|tiếng)(?: ?\d{1,2}(?![\d/]))?(?: ?(?:phut|phút|p)\b)?", re.IGNORECASE
)


def date_line(text: str) -> str:
    """A text as the grammar reads it: folded words and figures between single spaces, hours left out."""
    tokens = _TOKEN.findall(_TIME.sub(" ", clean(text)[:300]))
    return " ".join(
        part for token in tokens for part in (figures(token) if token[0].isdigit() else [word(token)])
    )
