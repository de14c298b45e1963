"""Reading plain tables (as TOML gives them) into frozen dataclasses, with every mistake named for the person who made it."""

import dataclasses
import string
import types
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from difflib import get_close_matches
from fractions import Fraction
from typing import Annotated, Any, Literal, Protocol, TypeVar, Union, get_args, get_origin, get_type_hints

from domain.vietnamese.text import clean

T = TypeVar("T")


@dataclass(frozen=True)
class Wrong:
    """One mistake: where it stands (`authors.most`, `fields[2].key`), what is wrong, what would be right."""

    path: str
    what: str
    instead: str = ""

    def __str__(self) -> str:
        sentences = [f"{self.path}: {self.what}", self.instead]
        return " ".join(said if said.endswith("?") else f"{said}." for said in sentences if said)


class WrongTable(ValueError):
    """A table that cannot be read; `wrongs` holds all its mistakes in the order of the table's own description."""

    def __init__(self, wrongs: tuple[Wrong, ...]) -> None:
        super().__init__("\n".join(map(str, wrongs)))
        self.wrongs = wrongs


class Unfit(ValueError):
    """Raised by a dataclass whose values do not fit together; `key` names the value to mend."""

    def __init__(self, key: str, what: str, instead: str = "") -> None:
        super().__init__(what)
        self.key, self.what, self.instead = key, what, instead


class Rule(Protocol):
    """What a value must fulfil besides its type; stands in `Annotated[…, rule]`."""

    def broken(self, value: Any) -> tuple[str, str] | None:
        """What is wrong and what would be right, or None."""


@dataclass(frozen=True)
class Within:
    """A number from `least` to `most`."""

    least: float
    most: float

    def broken(self, value: float | Fraction) -> tuple[str, str] | None:
        if self.least <= value <= self.most:
            return None
        return f"{value} nằm ngoài khoảng cho phép", f"Cần một số từ {self.least:g} đến {self.most:g}"


@dataclass(frozen=True)
class Length:
    """A text of `least` to `most` letters, or a list of as many items."""

    least: int
    most: int

    def broken(self, value: str | tuple[Any, ...]) -> tuple[str, str] | None:
        if self.least <= len(value) <= self.most:
            return None
        if not value:
            return "đang để trống", "Cần điền nội dung"
        what = "ký tự" if isinstance(value, str) else "mục"
        return f"có {len(value)} {what}", f"Cần từ {self.least} đến {self.most} {what}"


@dataclass(frozen=True)
class Places:
    """A text whose places in braces are all among `known`; every one of `must` occurs."""

    known: tuple[str, ...] = ()
    must: tuple[str, ...] = ()

    def broken(self, value: str) -> tuple[str, str] | None:
        allowed = self.known + self.must
        names = ", ".join(f"{{{name}}}" for name in allowed) or "không có chỗ trống nào"
        try:
            used = [name for _, name, form, turn in string.Formatter().parse(value) if name is not None]
            fancy = any(form or turn for _, _, form, turn in string.Formatter().parse(value))
        except ValueError:
            return "dấu { } không khớp nhau", f"Chỗ trống được dùng: {names}"
        strange = [name for name in used if name not in allowed]
        if strange or fancy:
            said = f"chỗ trống {{{strange[0]}}} không có ở đây" if strange else "chỗ trống chỉ gồm tên"
            return said, f"Chỗ trống được dùng: {names}"
        absent = [name for name in self.must if name not in used]
        if absent:
            return f"thiếu chỗ trống {{{absent[0]}}}", f"Chỗ trống được dùng: {names}"
        return None


@dataclass(frozen=True)
class Unlike:
    """A list whose items differ from each other, in the attribute `key` when one is named."""

    key: str = ""

    def broken(self, value: tuple[Any, ...]) -> tuple[str, str] | None:
        seen: set[Any] = set()
        for item in value:
            own = getattr(item, self.key) if self.key else item
            if own in seen:
                return f"“{own}” xuất hiện hai lần", "Mỗi giá trị chỉ viết một lần"
            seen.add(own)
        return None


@dataclass(frozen=True, order=True)
class MonthDay:
    """A day that comes every year, written `31/03`."""

    month: int
    day: int

    def in_year(self, year: int) -> date:
        """The date in that year; 29/02 is the 28th in a common year."""
        try:
            return date(year, self.month, self.day)
        except ValueError:
            return date(year, self.month, 28)

    def __str__(self) -> str:
        return f"{self.day:02}/{self.month:02}"


class _Bad(Exception):
    """The value was wrong and has been written down."""


def read(kind: type[T], data: Mapping[str, Any]) -> T:
    """The table as a `kind`: missing and unknown keys, wrong types and broken rules raise one `WrongTable`."""
    wrongs: list[Wrong] = []
    try:
        return _record(kind, data, "", wrongs)
    except _Bad:
        raise WrongTable(tuple(wrongs)) from None


def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind, include_extras=True)


def _bare(hint: Any) -> Any:
    """The type without its rules and without "or nothing"."""
    if get_origin(hint) is Annotated:
        hint = get_args(hint)[0]
    if get_origin(hint) in (Union, types.UnionType):
        hint = next(kind for kind in get_args(hint) if kind is not type(None))
        return _bare(hint)
    return hint


def _record(kind: type[T], data: Mapping[str, Any], path: str, wrongs: list[Wrong]) -> T:
    prefix = f"{path}." if path else ""
    hints, before = _hints(kind), len(wrongs)
    for key in data:
        if key not in hints:
            near = get_close_matches(key, hints, 1, 0.6)
            instead = f"Có phải là “{near[0]}”?" if near else f"Các mục dùng được: {', '.join(hints)}"
            wrongs.append(Wrong(f"{prefix}{key}", f"không có mục tên “{key}”", instead))
    values: dict[str, Any] = {}
    for one in dataclasses.fields(kind):  # type: ignore[arg-type]
        if one.name in data:
            try:
                values[one.name] = _value(hints[one.name], data[one.name], f"{prefix}{one.name}", wrongs)
            except _Bad:
                continue
        elif one.default is dataclasses.MISSING and one.default_factory is dataclasses.MISSING:
            wrongs.append(Wrong(f"{prefix}{one.name}", "thiếu mục này", "Thêm vào, theo tệp mẫu"))
    if len(wrongs) > before:
        raise _Bad
    try:
        return kind(**values)
    except Unfit as error:
        wrongs.append(Wrong(f"{prefix}{error.key}", error.what, error.instead))
        raise _Bad from None


def _value(hint: Any, given: Any, path: str, wrongs: list[Wrong]) -> Any:
    rules: tuple[Rule, ...] = get_args(hint)[1:] if get_origin(hint) is Annotated else ()
    bare: Any = _bare(hint)
    value: Any
    if get_origin(bare) is tuple:
        value = _list(get_args(bare)[0], given, path, wrongs)
    elif dataclasses.is_dataclass(bare) and isinstance(bare, type) and bare is not MonthDay:
        if not isinstance(given, Mapping):
            _refuse(path, given, "Cần một bảng các mục con", wrongs)
        value = _record(bare, given, path, wrongs)
    else:
        value = _plain(bare, given, path, wrongs)
    for rule in rules:
        if broken := rule.broken(value):
            wrongs.append(Wrong(path, *broken))
            raise _Bad
    return value


def _list(hint: Any, given: Any, path: str, wrongs: list[Wrong]) -> tuple[Any, ...]:
    if not isinstance(given, list | tuple):
        _refuse(path, given, "Cần một danh sách trong ngoặc vuông, ví dụ [1, 2]", wrongs)
    before, items = len(wrongs), []
    for place, item in enumerate(given):
        try:
            items.append(_value(hint, item, f"{path}[{place}]", wrongs))
        except _Bad:
            continue
    if len(wrongs) > before:
        raise _Bad
    return tuple(items)


def _plain(kind: Any, given: Any, path: str, wrongs: list[Wrong]) -> Any:
    value = _read_plain(kind, given)
    if value is None:
        if get_origin(kind) is Literal:
            _refuse(path, given, f"Chọn một trong: {', '.join(map(str, get_args(kind)))}", wrongs)
        _refuse(path, given, _WANTED[kind], wrongs)
    return value


_WANTED = {
    str: "Cần chữ trong ngoặc kép",
    bool: "Cần true hoặc false",
    int: "Cần một số nguyên, không ngoặc kép",
    float: "Cần một số, không ngoặc kép, dấu chấm thập phân",
    date: "Cần một ngày viết không ngoặc kép: 2026-02-14",
    time: 'Cần giờ trong ngoặc kép: "07:30"',
    Fraction: 'Cần một tỷ lệ: "2/3" hoặc 0.7',
    MonthDay: 'Cần ngày/tháng trong ngoặc kép: "31/03"',
}


def _read_plain(kind: Any, given: Any) -> Any:
    """The value, or None when it is not of that kind."""
    number = isinstance(given, int | float) and not isinstance(given, bool)
    if get_origin(kind) is Literal:
        return given if given in get_args(kind) else None
    if kind is str:
        return clean(given) if isinstance(given, str) else None
    if kind is bool:
        return given if isinstance(given, bool) else None
    if kind is int:
        return given if number and isinstance(given, int) else None
    if kind is float:
        return float(given) if number else None
    if kind is date:
        return given if isinstance(given, date) and not isinstance(given, datetime) else None
    try:
        if kind is time:
            moment = given if isinstance(given, time) else time.fromisoformat(given)
            return moment if moment.tzinfo is None else None
        if kind is Fraction:
            return Fraction(str(given)) if number or isinstance(given, str) else None
        day, month = (int(part) for part in given.split("/"))
        date(2024, month, day)
        return MonthDay(month, day)
    except (AttributeError, TypeError, ValueError, ZeroDivisionError):
        return None


def _refuse(path: str, given: Any, instead: str, wrongs: list[Wrong]) -> None:
    shown = "true" if given is True else "false" if given is False else str(given)
    wrongs.append(Wrong(path, f"giá trị “{shown[:40]}” không đúng loại", instead))
    raise _Bad
