"""The regular digests: on which days, since when, and what they say in at most six lines, numbers first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from domain.agency import Agency, Holidays
from domain.calendar import (
    OFFICE_ZONE,
    add_working_days,
    first_working_day_on_or_after,
    office_day,
    office_moment,
)
from domain.messages import Choice, Lane, Outgoing, bold

NAMED = 3  # units or records in a line


@dataclass(frozen=True)
class Late:
    """A unit with something overdue: how many records, and the days of the one that is late the longest."""

    unit: str
    number: int
    days: int


@dataclass(frozen=True)
class Waiting:
    """A record that waits for the focal officer."""

    id: int
    code: str
    unit: str
    filed: datetime


@dataclass(frozen=True)
class Picture:
    """How the office stands: figures of one year, within one person's reach.

    `without` names the units that registered nothing, None while no round is open; `waiting` is oldest first.
    """

    year: int
    total: int
    recognized: int
    filed: int  # since the digest before
    newly_recognized: int
    waiting: tuple[Waiting, ...]
    late: tuple[Late, ...]
    units: int
    without: tuple[str, ...] | None


def leaders_day(today: date, holidays: Holidays, *, in_round: bool) -> bool:
    """Do leaders get their digest today: the first working day of the week in a round, else of the month?"""
    return first_working_day_on_or_after(_begin(today, in_round=in_round), holidays) == today


def leaders_since(today: date, *, in_round: bool) -> date:
    """The first day of the week or month before this one: what came since then is new to leaders."""
    return _begin(_begin(today, in_round=in_round) - timedelta(days=1), in_round=in_round)


def focal_since(today: date, agency: Agency) -> datetime:
    """The moment of the working day before at which the digest left: what came since then is new to focal officers."""
    return office_moment(add_working_days(today, -1, agency.holidays), agency.hours.digest)


def _begin(day: date, *, in_round: bool) -> date:
    return day - timedelta(days=day.weekday()) if in_round else day.replace(day=1)


def for_leader(picture: Picture, since: date, agency: Agency, now: datetime) -> Outgoing:
    """The leader's digest: the whole, what changed, who is late and by how many days, who has nothing."""
    lines = [
        f"{bold(str(picture.total))} sáng kiến năm {picture.year}, {bold(str(picture.recognized))} được công nhận, "
        f"{bold(str(len(picture.waiting)))} chờ kiểm tra",
        f"Tính đến {_moment(now)}. Từ {since:%d/%m/%Y}: {picture.filed} hồ sơ mới nộp, "
        f"{picture.newly_recognized} được công nhận.",
        _late(picture),
        *_without(picture),
    ]
    rows = (
        (Choice("Xem danh sách", "m:list"), Choice("Xuất Excel", "m:export")),
        _urging(picture),
        (Choice("Tình hình chung", "m:summary"),),
    )
    return _digest(lines, rows, agency, now)


def for_focal(picture: Picture, since: datetime, agency: Agency, now: datetime) -> Outgoing | None:
    """The focal officer's digest: new, waiting for the check, overdue; None when there is nothing."""
    waiting = picture.waiting
    if not (picture.filed or waiting or picture.late or picture.without):
        return None
    overdue = sum(one.number for one in picture.late)
    lines = [
        f"{bold(str(picture.filed))} hồ sơ mới nộp, {bold(str(len(waiting)))} chờ kiểm tra, {bold(str(overdue))} quá hạn",
        f"Tính đến {_moment(now)}, mới từ {_moment(since)}.",
    ]
    if waiting:
        named = [f"{one.code} ({one.unit}, nộp {office_day(one.filed):%d/%m/%Y})" for one in waiting[:NAMED]]
        lines.append(f"Chờ lâu nhất: {'; '.join(named)}.")
    promised = add_working_days(office_day(now), -agency.promise_days, agency.holidays)
    if owed := sum(office_day(one.filed) < promised for one in waiting):
        lines.append(
            f"Quá {agency.promise_days} ngày làm việc chưa trả lời tác giả: {bold(str(owed))} hồ sơ."
        )
    if picture.late:
        lines.append(_late(picture))
    rows = (
        tuple(Choice(one.code, f"i:show:{one.id}") for one in waiting[:NAMED]),
        _urging(picture),
        (Choice("Tình hình chung", "m:summary"),),
    )
    return _digest([*lines, *_without(picture)], rows, agency, now)


def _digest(
    lines: Sequence[str], rows: Sequence[tuple[Choice, ...]], agency: Agency, now: datetime
) -> Outgoing:
    """The message; it is worth nothing after the office closes."""
    expires = office_moment(office_day(now), agency.hours.work_end)
    kept = tuple(row for row in rows if row)
    return Outgoing("\n".join(lines), kept, lane=Lane.DIGEST, expires=expires)


def _urging(picture: Picture) -> tuple[Choice, ...]:
    late = (Choice("Đôn đốc quá hạn", "u:overdue"),) if picture.late else ()
    return (*late, Choice("Đôn đốc đăng ký", "u:missing_units")) if picture.without else late


def _late(picture: Picture) -> str:
    number = sum(one.number for one in picture.late)
    if not number:
        return "Quá hạn: không có."
    named = _named([f"{one.unit} {one.days} ngày" for one in picture.late])
    return f"Quá hạn: {bold(str(number))} hồ sơ ({named})."


def _without(picture: Picture) -> list[str]:
    if not picture.without:
        return []
    number = f"{bold(str(len(picture.without)))}/{picture.units} đơn vị"
    return [f"Chưa có đăng ký: {number} ({_named(picture.without)})."]


def _named(names: Sequence[str]) -> str:
    """The first few, and how many more units."""
    shown = "; ".join(names[:NAMED])
    return shown + (f" và {len(names) - NAMED} đơn vị khác" if len(names) > NAMED else "")


def _moment(value: datetime) -> str:
    return f"{value.astimezone(OFFICE_ZONE):%H:%M %d/%m/%Y}"
