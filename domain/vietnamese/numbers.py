"""Numbers with units as people type them: money, percentages, and what a figure was before and after (domain.md 12.4)."""

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
_PURE = frozenset(
    {*_MINUTES, "%", "đồng", "giây", "tháng", "quý", "năm", "km"}
)  # no noun goes on behind these

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
# Dates, periods, ranges and fractions hold figures that measure nothing.
_HIDDEN = re.compile(
    r"\d+(?:/\d+)+|\b\d{1,2}[.-]\d{1,2}[.-]\d{4}\b|\b\d{4}-\d{2}-\d{2}\b"
    r"|(?<![\w.,-])\d+(?:[.,]\d+)?[-–]\d+(?:[.,]\d+)?(?![\d-])"
    r"|\b(?:thang|quy|hoc ky|ky) ?(?:\d{1,2}|iv|i{1,3})\b(?:[/.-]\d{4})?|\bnam ?(?:19|20)\d\d\b"
)
_HIDE = "§"
_NOW = r"(?:giam|tang|rut|len|xuong|con|den|toi|thanh|ve|chi|nay|hien nay|bay gio|hien|sau(?: khi ap dung)?|la|khoang|chi con|da)"
_ONCE = r"(?:,? truoc(?: day| kia| khi ap dung)?)?"
_ARROW = (
    rf"{_ONCE}\s*(?:->|=>|→|–|—|-|>|[,;:]?\s*(?:{_NOW}\b|{_HIDE}+))[\s:,]*(?:(?:{_NOW}\b|{_HIDE}+)[\s:,]*)*"
)
_BACK = r"\s*[,;(]?\s*(?:so voi|truoc)(?: (?:truoc|day|kia|khi ap dung|do|la|chi|ban dau))*[\s:]*"
_WORDS = r"(?:(?: ?/ ?| )[a-z]+)"
_BETWEEN = re.compile(rf"(?P<noun>{_WORDS}{{0,5}}?)(?:{_ARROW}|(?P<back>{_BACK}))")
_FOLLOWING = re.compile(rf"{_WORDS}*")
_WORD = re.compile(r"[a-z]+")
_BY = re.compile(
    r"\b(?:giam|tang|bot|cat|rut ngan|tiet kiem|(?:nhanh|it|nhieu|cao|thap) hon)"
    r"(?: (?:duoc|khoang|hon|gan|them|tren|trung binh|di|bot|giam|tang))*\s*$"
)
# Words that are part of no unit: the sentence goes on with them.
_GOES_ON = re.compile(
    r"\b(?:moi|trong|so(?= voi)|la|khi|nho|vi|do|sau|truoc|tu|voi|tren|cho|va|de|nen|thi|duoc|hang|o|tai|theo|nhung|ma|cua|bang|cung"
    r"|giam|tang|rut|len|xuong|con|den|toi|thanh|ve|chi|hien|nay|bay gio|nam (?:ngoai|truoc|nay)|cung ky|khoang|da|a|nhe|nha|em|anh|qua|khong|chua)\b"
)
_UNIT_WORDS, _UNIT_LETTERS = 4, 30
_HALF = re.compile(r" ruoi\b")
_READ = 1000  # letters of a text that are read


@dataclass(frozen=True)
class Quantity:
    """A number and what it counts; money is in "đồng", shares are in "%", `unit` may be empty."""

    value: float
    unit: str


@dataclass(frozen=True)
class Change:
    """A measure before and after, both in `unit`, which may be empty."""

    before: float
    after: float
    unit: str


@dataclass(frozen=True)
class Unlike:
    """A measure before and after in units that differ."""

    before: Quantity
    after: Quantity

    @property
    def alike(self) -> Change | None:
        """Times in the smaller of both units: 2 giờ and 30 phút are 120 and 30 phút; None where that cannot be said."""
        one, two = _MINUTES.get(self.before.unit), _MINUTES.get(self.after.unit)
        if one is None or two is None:
            return None
        size, unit = min((one, self.before.unit), (two, self.after.unit))
        return Change(self.before.value * one / size, self.after.value * two / size, unit)


@dataclass(frozen=True)
class Difference:
    """By how much a measure changed, with neither before nor after: "giảm 30%"."""

    by: Quantity


@dataclass(frozen=True)
class Measure:
    """What the figures of a line say, and where in the clean line they stand."""

    start: int
    end: int
    what: Change | Unlike | Difference | Quantity


@dataclass(frozen=True)
class _Read:
    quantity: Quantity
    start: int
    end: int


def read_number(text: str) -> Quantity | None:
    """The first quantity in a text: "1tr5" is 1,500,000 "đồng", "70%" is 70 "%", "3 ngày làm việc" is 3 of them.

    A unit outside the known ones is the rest of a short answer as typed ("12 ca trực"). Dates are no quantities.
    """
    typed = clean(text)[:_READ]
    numbers = _numbers(_line(typed))
    if not numbers:
        return None
    first = numbers[0]
    rest = typed[first.end :].strip(" .,;")
    if not first.quantity.unit and len(numbers) == 1 and 0 < len(rest.split()) <= 3 and rest[0].isalpha():
        return Quantity(first.quantity.value, rest.lower())
    return first.quantity


def read_measure(text: str) -> Measure | None:
    """What the figures of a line say: "từ 41% lên 70%", "3 buổi xuống 1 buổi", "giảm 30%", "đạt 95%".

    A unit said once holds for both figures, and any noun behind a figure can be one. None where there is no figure,
    or several that do not stand as before and after.
    """
    typed = clean(text)[:_READ]
    line = _line(typed)
    numbers = _numbers(line)
    for one, two in pairwise(numbers):
        if between := _BETWEEN.fullmatch(line, one.end, two.start):
            first, second = _with_noun(one, line, typed, between.end("noun")), _with_noun(two, line, typed)
            if (
                first.quantity.unit
                and not two.quantity.unit
                and not same_unit(first.quantity.unit, second.quantity.unit)
            ):
                second = two
            before, after = (second, first) if between["back"] else (first, second)
            return Measure(one.start, second.end, _compared(before.quantity, after.quantity))
    if len(numbers) != 1:
        return None
    only = _with_noun(numbers[0], line, typed)
    what = Difference(only.quantity) if _BY.search(line, 0, only.start) else only.quantity
    return Measure(only.start, only.end, what)


def same_unit(one: str, other: str) -> bool:
    """Whether two units count the same, one of them perhaps in more words: "cuộc", "cuộc họp"."""
    short, long = sorted((fold(one) or one, fold(other) or other), key=len)
    return f"{long} ".startswith(f"{short} ")


def read_unit(text: str) -> str:
    """The unit that a short answer names ("phần trăm" is "%"), or "" for what can be none: figures, long texts."""
    typed = " ".join(clean(text).split()).strip(" .,;").lower()
    if any(map(str.isdigit, typed)) or len(typed.split()) > _UNIT_WORDS or len(typed) > _UNIT_LETTERS:
        return ""
    return _UNITS.get(fold(typed), typed)


def _line(typed: str) -> str:
    """Folded letter by letter, so that figures and signs keep their places; what measures nothing is hidden."""
    line = "".join(key if len(key := fold(c)) == 1 else c for c in typed)
    return _HIDDEN.sub(lambda hidden: _HIDE * len(hidden[0]), line)


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
        alone = found or not line[: match.start()].strip()
        if unit or (match.end() == len(line) and alone):
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


def _with_noun(read: _Read, line: str, typed: str, most: int | None = None) -> _Read:
    """The quantity with the noun behind it as its unit: at most three words, up to `most`, none that goes on otherwise."""
    following = _FOLLOWING.match(line, read.end, len(line) if most is None else most)
    until = following.end() if following else read.end
    until = stop.start() if (stop := _GOES_ON.search(line, read.end, until)) else until
    words = list(_WORD.finditer(line, read.end, until))
    if len(words) >= _UNIT_WORDS:
        words = words[: 0 if read.quantity.unit else 1]
    unit, end = read.quantity.unit, words[-1].end() if words else read.end
    noun = typed[read.end : end].lower()
    if not noun or (unit in _PURE and not noun.lstrip().startswith("/")):
        return read
    return _Read(Quantity(read.quantity.value, f"{unit}{noun}".strip()), read.start, end)


def _compared(before: Quantity, after: Quantity) -> Change | Unlike:
    if before.unit and after.unit and not same_unit(before.unit, after.unit):
        return Unlike(before, after)
    return Change(before.value, after.value, max(before.unit, after.unit, key=len))
