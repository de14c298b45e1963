"""Numbers with units as people type them: money, percentages, and pairs of before and after (domain.md 12.4)."""

import re
from dataclasses import dataclass
from itertools import pairwise

from domain.vietnamese.text import clean, fold

_FIGURE = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?"
_MONEY = {
    "nghin": 1e3, "ngan": 1e3, "k": 1e3, "trieu": 1e6, "tr": 1e6, "cu": 1e6, "ty": 1e9, "ti": 1e9,
}  # fmt: skip
_SCALE = "|".join(sorted(_MONEY, key=len, reverse=True))
_CURRENCY = r"(?: ?(?:dong|vnd|d)\b)"
_MINUTES = {"phút": 1.0, "giờ": 60.0, "tiếng": 60.0, "ngày": 1440.0, "tuần": 10080.0}

# What is counted or measured in results; longer names first. Others are read as the one word after the number.
_UNITS = {
    "ngay lam viec": "ngày làm việc", "gio lam viec": "giờ làm việc", "phan tram": "%", "diem phan tram": "điểm phần trăm",
    "thu tuc": "thủ tục", "ho so": "hồ sơ", "van ban": "văn bản", "doanh nghiep": "doanh nghiệp", "truong hop": "trường hợp",
    "sang kien": "sáng kiến", "giai phap": "giải pháp", "don vi": "đơn vị", "nguoi dan": "người dân", "to chuc": "tổ chức",
    "can bo": "cán bộ", "giay to": "giấy tờ", "ngay": "ngày", "gio": "giờ", "tieng": "tiếng", "phut": "phút", "giay": "giây",
    "tuan": "tuần", "thang": "tháng", "quy": "quý", "nam": "năm", "luot": "lượt", "lan": "lần", "nguoi": "người", "buoc": "bước",
    "trang": "trang", "diem": "điểm", "km": "km", "cay": "km", "ho": "hộ", "bo": "bộ", "cuoc": "cuộc", "don": "đơn", "vu": "vụ",
    "dong": "đồng", "vnd": "đồng", "d": "đồng",
}  # fmt: skip
_UNIT = re.compile("|".join(sorted((rf"{name}\b" for name in _UNITS), key=len, reverse=True)))
_DIGITS = {
    "khong": 0, "mot": 1, "hai": 2, "ba": 3, "bon": 4, "tu": 4, "nam": 5, "lam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9,
}  # fmt: skip
_SPELT = re.compile(
    rf"\b(?:(?P<tens>{'|'.join(_DIGITS)}) muoi|(?P<ten>muoi))(?: (?P<ones>{'|'.join((*_DIGITS, 'mot', 'nham'))}))?\b"
    rf"|\b(?P<digit>{'|'.join(_DIGITS)}|nua)\b"
)
_NUMBER = re.compile(
    rf"(?P<figure>{_FIGURE})(?P<percent> ?(?:%|phan tram\b))?"
    rf"(?: ?(?P<scale>{_SCALE})(?:(?P<rest>\d{{1,3}})(?!\d)|\b)(?P<half> ruoi\b)?{_CURRENCY}?)?"
)
_AFTER = r"(?:giam|tang|rut|len|xuong|con|den|toi|thanh|ve|chi|nay|hien nay|bay gio|hien|sau(?: khi ap dung)?|la|khoang|chi con|da)"
_ARROW = re.compile(rf"\s*(?:(?:->|=>|→|–|—|-|>)|[,;:]?\s*{_AFTER}\b)[\s:,]*(?:{_AFTER}\b[\s:,]*)*")
_HALF = re.compile(r" ruoi\b")


@dataclass(frozen=True)
class Quantity:
    """A number and what it counts; money is in "đồng", shares are in "%", `unit` may be empty."""

    value: float
    unit: str


@dataclass(frozen=True)
class Change:
    """A measure before and after, both in `unit`."""

    before: float
    after: float
    unit: str


@dataclass(frozen=True)
class _Read:
    quantity: Quantity
    start: int
    end: int


def _value(figure: str) -> float:
    """A figure in Vietnamese notation: dots between thousands, a comma before decimals; 1.5 is one and a half."""
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", figure):
        return float(figure.replace(".", "").replace(",", "."))
    if re.fullmatch(r"\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?|\d{1,3},\d{3}\.\d+", figure):
        return float(figure.replace(",", ""))
    return float(figure.replace(",", "."))


def _spelt(match: re.Match[str]) -> float:
    if match["digit"]:
        return 0.5 if match["digit"] == "nua" else float(_DIGITS[match["digit"]])
    tens = 1 if match["ten"] else _DIGITS[match["tens"]]
    return float(10 * tens + (_DIGITS.get(match["ones"], 5) if match["ones"] else 0))


def _line(text: str) -> str:
    """Folded letter by letter, so that figures and signs keep their places; at most 1,000 characters are read."""
    return "".join(key if len(key := fold(c)) == 1 else c for c in clean(text)[:1000].lower())


def _unit_at(line: str, at: int) -> tuple[str, int]:
    spaces = len(line[at:]) - len(line[at:].lstrip(" "))
    here = at + spaces
    if line[here : here + 1] == "%":
        return "%", here + 1
    if known := _UNIT.match(line, here):
        return _UNITS[known[0]], known.end()
    return "", at


def _read_at(line: str, match: re.Match[str]) -> _Read:
    """The quantity that starts with a matched figure, its scale and its unit."""
    value = _value(match["figure"])
    if match["percent"]:
        return _Read(Quantity(value, "%"), match.start(), match.end())
    if scale := match["scale"]:
        size = _MONEY[scale]
        value *= size
        if match["rest"]:
            value += int(match["rest"]) * size / 10 ** len(match["rest"])
        if match["half"]:
            value += size / 2
        unit, end = _unit_at(line, match.end())
        return _Read(Quantity(round(value, 2), unit or "đồng"), match.start(), end)
    unit, end = _unit_at(line, match.end())
    if half := _HALF.match(line, end):
        value, end = value + 0.5, half.end()
    return _Read(Quantity(value, unit), match.start(), end)


def _numbers(line: str) -> list[_Read]:
    """Every quantity of a line in order; spelt numbers count only with a unit behind them."""
    found = [_read_at(line, m) for m in _NUMBER.finditer(line) if not _inside_word(line, m.start())]
    if found:
        return found
    for match in _SPELT.finditer(line):
        unit, end = _unit_at(line, match.end())
        if unit or match.end() == len(line):
            half = _HALF.match(line, end)
            found.append(
                _Read(
                    Quantity(_spelt(match) + (0.5 if half else 0), unit),
                    match.start(),
                    half.end() if half else end,
                )
            )
    return found


def _inside_word(line: str, at: int) -> bool:
    return at > 0 and (line[at - 1].isalnum() or (line[at - 1] in "./-" and line[at - 2 : at - 1].isalnum()))


def read_number(text: str) -> Quantity | None:
    """The first quantity in a text: "1tr5" is 1,500,000 "đồng", "70%" is 70 "%", "3 ngày làm việc" is 3 of them.

    A unit outside the known ones is the rest of a short answer as typed ("12 ca trực").
    """
    line = _line(text)
    numbers = _numbers(line)
    if not numbers:
        return None
    first = numbers[0]
    rest = clean(text)[:1000][first.end :].strip(" .,;")
    if not first.quantity.unit and len(numbers) == 1 and 0 < len(rest.split()) <= 3 and rest[0].isalpha():
        return Quantity(first.quantity.value, rest.lower())
    return first.quantity


def read_change(text: str) -> Change | None:
    """A before and an after: "từ 41% lên 70%", "10 ngày xuống 3 ngày", "trước 5 bước, nay 2", "2 giờ → 15 phút".

    A unit said once holds for both; times in different units are given in the smaller one. Two quantities that
    cannot be compared, or one only ("tăng 20%"), give None.
    """
    line = _line(text)
    numbers = _numbers(line)
    for one, two in pairwise(numbers):
        between = line[one.end : two.start]
        if not between.strip() or not _ARROW.fullmatch(between):
            continue
        change = _change(one.quantity, two.quantity)
        if change:
            return change
    return None


def _change(one: Quantity, two: Quantity) -> Change | None:
    if one.unit == two.unit or not one.unit or not two.unit:
        return Change(one.value, two.value, one.unit or two.unit)
    first, second = _MINUTES.get(one.unit), _MINUTES.get(two.unit)
    if first is None or second is None:
        return None
    smaller, unit = min((first, one.unit), (second, two.unit))
    return Change(one.value * first / smaller, two.value * second / smaller, unit)
