"""Periods of a question: which days or year it asks about, and the earlier one it compares with (queries.md)."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from domain.queries.filters.dates import rewritten
from domain.queries.words.line import Line, pattern, said_of
from domain.vietnamese.spans import Span, shift, spans, whole_months

# A cited document, its number and its date are no period: "Công văn số 1425/UBND-NV ngày 05/7/2023".
_ISSUER = r"(?:ct|ubnd|hdnd|bnv|snv|nd|qd|nq|kh|cv|tt|ttr|tb|cp|nv|tu|ttg|cchc|bc|hd|va|cua|UNIT|chinh phu|bo noi vu|tinh|thu tuong|[b-df-hj-np-tv-xz]{2,8})"
_DATED = r"(?: (?:ra )?(?:ngay )?\d{1,2}/\d{1,2}(?:/\d{2,4})?| ngay \d{1,2} thang \d{1,2}(?: nam \d{4})?)?"
_KIND = r"(?:cong van|quyet dinh|ke hoach|nghi quyet|nghi dinh|thong tu|to trinh|thong bao|chi thi|van ban|huong dan|cv|qd|nq|nd|ttr|tb|kh|ct)"
_DOCUMENT = pattern(
    rf"(?:(?:theo|can cu|tai|thuc hien|trong) )*{_KIND}(?: so)? \d+(?:/\d+)*(?: {_ISSUER})*{_DATED}"
    rf"|(?:so )?\d+(?:/\d+)*(?: {_ISSUER})+ ngay \d{{1,2}}(?:/\d+)+"
    rf"|(?:theo|can cu) {_KIND}(?: {_ISSUER})*(?: ngay \d{{1,2}}(?:/\d+)+)?"
)

_FROM = r"(?:(?:(?<!cap )(?<!toan )(?<!ca )(?<!cua )tinh|ke|bat dau|trong khoang|khoang) )?(?:tu|giua)(?: (?:dau|ngay|khi|hoi))*"
_TO = r"(?:cho )?(?:den|toi|va|-)(?: (?:het|cuoi|ngay|truoc))*"
_TODAY = r"(?:cho )?(?:den|toi) (?:tan )?(?:nay|gio|hien nay|hien tai|bay gio|luc nay|thoi diem nay|thoi diem hien tai|gio nay)"
_ENDS = rf"{_TODAY}|(?:cho )?den (?:het )?hom nay|tro lai day|tro di|ve sau"
_NUMBER = r"\d{1,2}"

_SO_FAR = pattern(
    rf"(?:(?<!cap )(?<!toan )(?<!ca )(?<!cua )tinh )?(?:{_TODAY})|(?:trong )?dot (?:nay|hien nay)|hien (?:nay|tai|gio)|bay gio|luc nay"
)
_NOT_THEN = pattern(r"(?:chu )?(?:khong phai|khong tinh|khong lay|khong hoi)(?: (?:la|cua|trong))* SPAN")
_LIST = pattern(r"SPAN(?: (?:va )?SPAN)+")
# "Từ tuần trước" is no "tư tuần": a fourth has "thứ" or "tháng" before it, and four of something are "bốn".
_FOUR = re.compile(r"(?<!thu )(?<!thang )(?<!quy )(?<!ngay )\btu(?= (?:tuan|hom|thang|quy|nam|ngay) )")
_NO_TIME = frozenset(map(said_of, ("tự", "tử", "thư", "thủ", "thắng", "thẳng", "quỹ")))
_OF_ANOTHER_YEAR = pattern(r"SPAN(?: cua)? SPAN")
_AGAINST = pattern(
    r"(?:(?:so|so sanh|doi chieu|doi sanh) (?:voi|cung)|(?:nhieu |it |cao |thap |tot )?(?:hon|kem)(?: kem)?(?: ca| so voi)?|vuot|bang)"
    r"(?: (?:cua|trong|hoi|giai doan|thoi diem))* PERIOD"
)
_COMPARES = pattern(r"so|so sanh|hon|kem|tang|giam|nhieu hon|it hon|doi chieu|khac|chenh lech|doi sanh")
_SAME = pattern(r"cung ky(?: (?:cua )?PERIOD)?(?: nam)?(?: (?:truoc|ngoai))?")


@dataclass(frozen=True)
class Period:
    """What a period filters by: a whole year, or days; either end may be open."""

    year: int | None = None
    first: date | None = None
    last: date | None = None

    def filters(self, prefix: str = "") -> dict[str, Any]:
        """The period as filters: `year`, or `from` and `to`, each behind the prefix."""
        if self.year is not None:
            return {f"{prefix}year": self.year}
        ends = {f"{prefix}from": self.first, f"{prefix}to": self.last}
        return {key: day.isoformat() for key, day in ends.items() if day}

    def earlier(self, years: int = 1) -> "Period":
        """The same period so many years earlier."""
        if self.year is not None:
            return Period(year=self.year - years)
        return Period(
            first=shift(self.first, -12 * years) if self.first else None,
            last=shift(self.last, -12 * years) if self.last else None,
        )

    @property
    def begins(self) -> date:
        """A day to order periods by."""
        return date(self.year, 1, 1) if self.year else self.first or self.last or date.min


def _of(span: Span) -> Period:
    if span.precision == "year" and not span.part:
        return Period(year=span.first.year)
    part = _part(span)
    return Period(first=part.first, last=part.last)


# In which month of a quarter or a year its beginning, middle and end start, and how many months they take.
_PARTS = {
    "quarter": {"dau": (0, 1), "giua": (1, 1), "cuoi": (2, 1)},
    "year": {"dau": (0, 3), "giua": (3, 6), "cuoi": (9, 3)},
}


def _part(span: Span) -> Span:
    """The days of "đầu tháng 9", "cuối quý 3": a third of a month or a quarter; the whole span where no part is named."""
    if span.precision == "month" and span.part:
        begins = span.first + timedelta(days={"dau": 0, "giua": 10, "cuoi": 20}[span.part])
        return replace(
            span, first=begins, last=span.last if span.part == "cuoi" else begins + timedelta(days=9)
        )
    if span.precision in _PARTS and span.part:
        skipped, months = _PARTS[span.precision][span.part]
        begins = shift(span.first, skipped)
        return replace(span, first=begins, last=shift(begins, months) - timedelta(days=1))
    return span


def _in_year(span: Span, year: int) -> Span:
    months = 12 * (year - span.first.year)
    last = shift(span.last + timedelta(days=1), months) - timedelta(days=1)
    return replace(span, first=shift(span.first, months), last=last, repeats="")


def _like(number: int, span: Span) -> Span | None:
    """A bare number as a span of the kind it stands beside: "từ 1 đến 15/10", "tháng 9 đến 11"."""
    try:
        if span.precision == "day":
            day = span.first.replace(day=number)
            return replace(span, first=day, last=day)
        if span.precision == "month" and 1 <= number <= 12:
            return whole_months(span.first.year, number, 1, "month", span.repeats)
        if span.precision == "quarter" and 1 <= number <= 4:
            return whole_months(span.first.year, 3 * number - 2, 3, "quarter", span.repeats)
    except ValueError:
        return None
    return None


def _range(ends: list[Any], _today: date) -> Period | None:
    """From one span's first day to another's last; each takes the month or year it lacks from the other."""
    if len(ends) != 2:
        return None
    start, end = ends
    if isinstance(start, int):
        start = _like(start, end)
    elif isinstance(end, int):
        end = _like(end, start)
    elif start.repeats == "month" and end.precision == "day":
        start = _like(start.first.day, end)
    if not start or not end:
        return None
    if start.repeats and not end.repeats and start.precision in ("day", "month", "quarter"):
        start = _in_year(start, end.last.year)
    if end.repeats == "year" and not start.repeats:
        end = _in_year(end, start.first.year)
        end = end if end.last >= start.first else _in_year(end, start.first.year + 1)
    return Period(first=start.first, last=end.last) if start.first <= end.last else None


def _since(ends: list[Any], today: date) -> Period | None:
    return Period(first=ends[0].first, last=today if ends[0].first <= today else None)


def _until(ends: list[Any], _today: date) -> Period | None:
    return Period(last=ends[0].last)


def _before(ends: list[Any], _today: date) -> Period | None:
    return Period(last=ends[0].first - timedelta(days=1))


def _after(ends: list[Any], today: date) -> Period | None:
    first = ends[0].last + timedelta(days=1)
    return Period(first=first, last=today if first <= today else None)


_SHAPES: tuple[tuple[str, Callable[[list[Any], date], Period | None]], ...] = (
    (rf"{_FROM} (?:thang |quy |ngay )?(?:SPAN|{_NUMBER}) {_TO} SPAN", _range),
    (rf"{_FROM} SPAN {_TO} {_NUMBER}", _range),
    (rf"SPAN (?:-|(?:den|toi)(?: het)?) (?:SPAN|{_NUMBER}(?! (?:sang|giai|ho|don|cai)))", _range),
    (rf"(?:thang |quy |ngay )?{_NUMBER} (?:-|den) SPAN", _range),
    (rf"{_FROM} SPAN(?: (?:{_ENDS}))?|SPAN (?:{_ENDS})", _since),
    (r"(?:tinh|chot|cap nhat|luy ke) (?:den|toi)(?: (?:het|cuoi|ngay|thoi diem))* SPAN|"
r"den(?: (?:het|cuoi|ngay|thoi diem))* SPAN|(?:toi )?het SPAN", _until),
    (r"truoc(?: ngay| thoi diem)? SPAN", _before),
    (r"sau(?: ngay| thoi diem)? SPAN", _after),
)  # fmt: skip
_PATTERNS = tuple((pattern(shape), build) for shape, build in _SHAPES)


def without_documents(line: Line) -> Line:
    """The line with each cited document, its number and its date as one word DOCUMENT."""
    return line.mark(_DOCUMENT, "DOCUMENT", lambda _: True)


def mark(line: Line, today: date) -> Line:
    """The line with each period as one word PERIOD, "cùng kỳ" as SAME, and times that carry no date as NOW."""
    line = rewritten(line)
    for found in reversed(spans(_times(line), today)):
        first, after = line.at(found.start), line.at(found.end - 1) + 1
        if not _lunar(line, first, after):
            line = line.joined(first, after, "SPAN", found.span)
    for first, after, _ in reversed(list(line.find(_OF_ANOTHER_YEAR))):
        inner, year = line.words[first].value, line.words[after - 1].value
        if inner.precision != "year" and year.precision == "year" and not line.words[after - 1].gap:
            line = line.joined(first, after, "SPAN", _in_year(inner, year.first.year))
    if "SPAN" in line.text:
        line = _ranges(line, today)
    line = line.mark(_SO_FAR, "NOW", lambda _: True)
    for first, after, _ in reversed(list(line.find(_SAME))):
        named = [word.value for word in line.words[first:after] if word.key == "PERIOD"]
        line = line.joined(first, after, "SAME", named[0] if named else Period())
    return line


def _times(line: Line) -> str:
    """The text of a line without the words that only look like words for time ("số thứ tự")."""
    keys = ("-" * len(word.key) if word.said in _NO_TIME else word.key for word in line.words)
    return _FOUR.sub("--", " ".join(keys))


def _lunar(line: Line, first: int, after: int) -> bool:
    """Whether a month is of the lunar calendar, which the figures do not go by."""
    behind = " ".join(word.key for word in line.words[after : after + 2])
    return behind == "am lich" or (first > 0 and line.words[first - 1].key == "ram")


def _ranges(line: Line, today: date) -> Line:
    line = line.mark(_NOT_THEN, "ASIDE", lambda _: True)
    for shape, build in _PATTERNS:
        for first, after, _ in reversed(list(line.find(shape))):
            inside = line.words[first:after]
            ends = [
                _part(w.value) if w.key == "SPAN" else int(w.key)
                for w in inside
                if w.key == "SPAN" or w.key.isdigit()
            ]
            if period := build(ends, today):
                line = line.joined(first, after, "PERIOD", period)
    for first, after, _ in reversed(list(line.find(_LIST))):
        found = sorted(
            (w.value for w in line.words[first:after] if w.key == "SPAN"), key=lambda span: span.first
        )
        named = [span for span in found if not span.repeats]
        if len(named) == 1 and named[0].precision in ("month", "quarter"):  # "tháng 7, 8/2025"
            found = sorted(
                (_in_year(span, named[0].first.year) for span in found), key=lambda span: span.first
            )
        adjoining = all(b.first == a.last + timedelta(days=1) for a, b in pairwise(found))
        if adjoining and not _COMPARES.search(line.text):
            line = line.joined(first, after, "PERIOD", Period(first=found[0].first, last=found[-1].last))
    for i, word in enumerate(line.words):
        if word.key == "SPAN":
            line = line.joined(i, i + 1, "PERIOD", _of(word.value))
    return line


def asked(line: Line, today: date, *, ahead: bool) -> dict[str, Any]:
    """The filter of the period a message asks about; unless it looks `ahead`, a day to come is when its writer needs it."""
    periods = [period for period in line.values("PERIOD") if ahead or not _to_come(period, today)]
    return dict(periods[0].filters()) if periods else {}


def _to_come(period: Period, today: date) -> bool:
    return period.first is not None and period.first == period.last and period.first > today


def compared(line: Line, today: date) -> dict[str, Any]:
    """The filters of a comparison: of two periods the earlier is `vs_…`; a lone one is, when something is set against it."""
    periods = sorted(dict.fromkeys(line.values("PERIOD")), key=lambda period: period.begins)
    same = line.values("SAME")
    if same:
        years = today.year - same[0].begins.year if same[0] != Period() else 1
        if not periods:
            return {"vs_year": today.year - years}
        asked_for = periods[-1]
        years = max(1, asked_for.begins.year - same[0].begins.year) if same[0] != Period() else 1
        return {**asked_for.filters(), **asked_for.earlier(years).filters("vs_")}
    if len(periods) > 1:
        return {**periods[-1].filters(), **periods[0].filters("vs_")}
    if not periods:
        return {}
    sides = len({code for codes in line.values("UNIT") for code in codes}) + len(set(line.values("LEVEL")))
    ended = (periods[0].last or date(periods[0].year or today.year, 12, 31)) < today
    against = bool(_AGAINST.search(line.text)) or (ended and sides < 2)
    return dict(periods[0].filters("vs_" if against else ""))
