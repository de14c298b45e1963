"""What a row of an imported table means: checked first, then added, changed or found to be the same, by its code."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

import phonenumbers

from bot.commands.sheets import Line
from domain.agency import Agency
from domain.calendar import office_day
from domain.initiative import LABELS, State
from domain.rights import ROLES, UNIT_ROLES
from domain.similarity import Submission
from domain.vietnamese.dates import Refused as DateRefused
from domain.vietnamese.dates import read_date
from domain.vietnamese.text import fold
from storage.database import Connection
from storage.office import people, units
from storage.office.units import Unit
from storage.records import initiatives, lookalikes

Row = Mapping[str, str]
ADDED, CHANGED, SAME = "added", "changed", "same"

# Words of the tables that offices keep, folded, beside our own names and labels.
LEVELS = {
    "department": "sở, ban, ngành",
    "commune": "xã, phường",
    "office": "phòng, cơ quan",
    "school": "trường học",
    "association": "hội, đoàn thể",
    "village": "thôn, tổ dân phố",
}
LEVEL_WORDS: dict[str, tuple[str, ...]] = {
    "department": ("so", "so nganh", "cap so", "ban nganh"),
    "commune": ("xa", "phuong", "cap xa", "dac khu"),
    "office": ("phong", "phong ban", "van phong", "trung tam", "co quan", "don vi", "don vi su nghiep"),
    "school": ("truong",),
    "association": ("hoi", "doan the", "mat tran"),
    "village": ("thon", "ban", "ap", "to dan pho", "khu pho", "thon ban"),
}
ROLE_WORDS: dict[str, tuple[str, ...]] = {
    "officer": ("tac gia", "cong chuc", "vien chuc"),
    "unit_head": ("thu truong", "truong don vi"),
    "focal": ("dau moi",),
    "secretary": ("thu ky",),
    "council_member": ("thanh vien", "uy vien hoi dong"),
    "council_chair": ("chu tich hd",),
    "standing": ("thuong truc", "co quan thuong truc hoi dong"),
    "viewer": ("xem",),
}
STATE_WORDS: dict[str, tuple[str, ...]] = {
    State.RECOGNIZED: ("cong nhan", "da cong nhan", "dat"),
    State.NOT_RECOGNIZED: ("khong duoc cong nhan", "khong dat"),
    State.ACCEPTED: ("da vao danh muc", "vao danh muc"),
    State.DECLINED: ("khong dua vao danh muc",),
}


class Refused(Exception):
    """The row is not taken; the text says what is wrong and how to mend it."""


class UnitRows:
    """Takes units: `code,name,level,aliases,parent`."""

    def __init__(self, conn: Connection, agency: Agency, _now: datetime) -> None:
        self._known = {one.code.lower(): one for one in units.all_units(conn, active=False)}
        self._usual_level = "department" if agency.level == "province" else "office"

    def take(self, conn: Connection, row: Row) -> str:
        """Add or change the unit of this row."""
        code = _filled(row, "code", "mã đơn vị", 40)
        known = self._known.get(code.lower())
        values: dict[str, Any] = {"name": _filled(row, "name", "tên đơn vị", 200)}
        if row.get("level"):
            values["level"] = _one_of(row["level"], LEVELS, LEVEL_WORDS, "cấp")
        if "aliases" in row:
            values["aliases"] = tuple(_several(row["aliases"]))
        if "parent" in row:
            values["parent_id"] = self._parent(row["parent"], known)
        if known is None:
            unit_id = units.add(conn, code=code, **{"level": self._usual_level, **values})
        elif not (changed := _differing(known, values)):
            return SAME
        else:
            unit_id = known.id
            units.update(conn, unit_id, **changed)
        self._known[code.lower()] = units.by_id(conn, unit_id)
        return CHANGED if known else ADDED

    def _parent(self, named: str, child: Unit | None) -> int | None:
        if not named:
            return None
        parent = _unit_named(named, self._known)
        if parent is None:
            raise Refused(
                f"chưa có đơn vị cấp trên “{named}”. Thêm đơn vị đó vào tệp hoặc để trống cột parent"
            )
        by_id = {one.id: one for one in self._known.values()}
        above: Unit | None = parent
        while child and above:
            if above.id == child.id:
                raise Refused(f"đơn vị cấp trên “{named}” lại thuộc chính đơn vị này. Sửa cột parent")
            above = by_id.get(above.parent_id or 0)
        return parent.id


def parents_first(lines: list[Line]) -> list[Line]:
    """The lines so that a unit comes after its parent; those in a circle come last."""

    def names(line: Line) -> set[str]:
        return {fold(line.values.get("code", "")), fold(line.values.get("name", ""))}

    placed: list[Line] = []
    waiting = lines
    while waiting:
        to_come = set().union(*map(names, waiting))
        ready = [line for line in waiting if fold(line.values.get("parent", "")) not in to_come - {""}]
        if not ready:
            return placed + waiting
        placed += ready
        waiting = [line for line in waiting if line not in ready]
    return placed


class PeopleRows:
    """Takes people: `code,name,position,unit,roles,phone`, and `active_to`, the last day of who leaves."""

    def __init__(self, conn: Connection, _agency: Agency, now: datetime) -> None:
        self._now = now
        self._units = {one.code.lower(): one for one in units.all_units(conn)}
        self._known = {one.code.lower(): one for one in people.everyone(conn)}

    def take(self, conn: Connection, row: Row) -> str:
        """Add or change the person of this row; the roles become those of the row, `officer` when it names none."""
        code = _filled(row, "code", "mã người", 40)
        unit = _unit_of(row, self._units)
        values: dict[str, Any] = {"name": _filled(row, "name", "họ tên", 120), "unit_id": unit.id}
        if "position" in row:
            values["position"] = row["position"][:200]
        if "phone" in row:
            values["phone"] = _phone(row["phone"])
        if "active_to" in row:
            values["active_to"] = _last_day(row["active_to"], self._now)
        named = [_one_of(word, ROLES, ROLE_WORDS, "vai trò") for word in _several(row.get("roles", ""))]
        known = self._known.get(code.lower())
        changed = {} if known is None else _differing(known, values)
        person_id = known.id if known else people.add(conn, code=code, now=self._now, **values)
        if changed:
            people.update(conn, person_id, **changed)
        moved = (known is None or "roles" in row or "unit_id" in changed) and self._give(
            conn, person_id, unit.id, named
        )
        self._known[code.lower()] = people.by_id(conn, person_id)
        if known is None:
            return ADDED
        return CHANGED if changed or moved else SAME

    def _give(self, conn: Connection, person_id: int, unit_id: int, named: list[str]) -> bool:
        """Let the person hold these roles and no others, those of single rounds aside; False when nothing changes."""
        held = {(one.role, one.unit_id) for one in people.granted(conn, person_id) if one.round_id is None}
        names = named or [role for role, _ in held] or ["officer"]
        wanted = {(role, unit_id if role in UNIT_ROLES else None) for role in names}
        for role, where in held - wanted:
            people.withdraw(conn, person_id, role, where)
        for role, where in sorted(wanted - held, key=str):
            people.grant(conn, person_id, role, where)
        return held != wanted


class InitiativeRows:
    """Takes past initiatives: `code,title,summary,unit,year,field,state,author`."""

    def __init__(self, conn: Connection, agency: Agency, now: datetime) -> None:
        self._now = now
        self._units = {one.code.lower(): one for one in units.all_units(conn, active=False)}
        self._fields = {one.key: (fold(one.name), fold(one.short)) for one in agency.fields}
        self._field_names = {one.key: one.name for one in agency.fields}

    def take(self, conn: Connection, row: Row) -> str:
        """Add or change the initiative of this row, and make it findable as a look-alike."""
        code = _filled(row, "code", "mã hồ sơ", 20).upper()
        unit = _unit_of(row, self._units)
        values: dict[str, Any] = {
            "title": _filled(row, "title", "tên sáng kiến", 1000),
            "unit_id": unit.id,
            "year": self._year(row.get("year", "")),
            "state": self._state(row),
        }
        if "summary" in row:
            values["summary"] = row["summary"]
        if "author" in row:
            values["author"] = row["author"][:200]
        if "field" in row:
            values["field"] = (
                _one_of(row["field"], self._field_names, self._fields, "lĩnh vực") if row["field"] else ""
            )
        known = initiatives.by_code(conn, code, 0)
        if known is None:
            initiative_id = initiatives.add(conn, code=code, now=self._now, **values)
        elif not (changed := _differing(known, values)):
            return SAME
        else:
            initiative_id = known.id
            initiatives.change(conn, known.id, known.version, self._now, **changed)
        now = initiatives.by_id(conn, initiative_id)
        if now.state == State.WITHDRAWN:
            lookalikes.forget(conn, now.id)
        else:
            text = Submission(now.title, now.summary, now.unit_name, now.year, now.field)
            lookalikes.remember(conn, now.id, text)
        return CHANGED if known else ADDED

    def _year(self, typed: str) -> int:
        if not re.fullmatch(r"(19|20)\d\d", typed) or int(typed) > self._now.year + 1:
            raise Refused(f"năm “{typed}” không đúng. Ghi năm bằng bốn chữ số, ví dụ {self._now.year - 1}")
        return int(typed)

    def _state(self, row: Row) -> str:
        state = _one_of(_filled(row, "state", "trạng thái", 60), LABELS, STATE_WORDS, "trạng thái")
        if state == State.DRAFT:
            raise Refused("bản nháp không nhập được vì chưa nộp. Bỏ dòng này")
        return state


def _filled(row: Row, column: str, called: str, most: int) -> str:
    value = row.get(column, "")
    if not value:
        raise Refused(f"thiếu {called}. Điền cột {column}")
    if len(value) > most:
        raise Refused(f"{called} dài {len(value)} ký tự, quá {most}. Rút ngắn cột {column}")
    return value


def _several(value: str) -> list[str]:
    """The parts of a cell that holds several values."""
    return [part.strip() for part in re.split(r"[;\n]", value) if part.strip()]


def _one_of(typed: str, labels: Mapping[str, str], words: Mapping[str, tuple[str, ...]], called: str) -> str:
    """The key that a cell means: written as the key, as its label or in words that offices use."""
    folded = fold(typed)
    for key, label in labels.items():
        if folded in (fold(key), fold(label), *words.get(key, ())):
            return key
    choices = "; ".join(labels.values())
    raise Refused(f"{called} “{typed}” chưa có trong danh sách. Chọn một trong: {choices}")


def _unit_named(named: str, known: Mapping[str, Unit]) -> Unit | None:
    """The unit with this code, or the only one that is called so."""
    if found := known.get(named.lower()):
        return found
    called = fold(named)
    several = [one for one in known.values() if called in map(fold, (one.name, *one.aliases))]
    return several[0] if len(several) == 1 else None


def _unit_of(row: Row, known: Mapping[str, Unit]) -> Unit:
    named = _filled(row, "unit", "đơn vị", 200)
    unit = _unit_named(named, known)
    if unit is None:
        raise Refused(
            f"không có đơn vị nào mang mã hay tên “{named}”. Nhập đơn vị trước, hoặc ghi mã của đơn vị"
        )
    return unit


def _last_day(typed: str, now: datetime) -> date | None:
    """The last day in office; rights end with it. Nothing typed: still in office."""
    if not typed:
        return None
    try:
        return date.fromisoformat(typed[:10])
    except ValueError:
        pass
    try:
        found = read_date(typed, office_day(now), prefer="past")
    except DateRefused as error:
        raise Refused(str(error).rstrip(".")) from None
    if found is None or found.approximate:
        raise Refused(f"ngày “{typed}” không đọc được. Ví dụ: 30/11/2026")
    return found.day


def _phone(typed: str) -> str:
    """The number in E.164; empty stays empty."""
    if not typed:
        return ""
    try:
        number = phonenumbers.parse(typed, "VN")
    except phonenumbers.NumberParseException:
        number = None
    if number is None or not phonenumbers.is_valid_number(number):
        raise Refused(f"số điện thoại “{typed}” không đúng. Ví dụ 0912345678, hoặc để trống")
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def _differing(known: object, values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if getattr(known, name) != value}
