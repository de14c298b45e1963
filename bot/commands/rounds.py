"""`sangkien round create|list|close`: the rounds of registration."""

import json
import re
from calendar import monthrange
from datetime import date
from typing import Annotated, Any

import typer

from bot.commands import opening
from domain.calendar import OFFICE_ZONE
from storage import audit
from storage.database import Connection, Missing
from storage.office import rounds as records
from storage.office.rounds import Round

rounds = typer.Typer(no_args_is_help=True, add_completion=False, help="Đợt đăng ký: tạo, xem, đóng.")

AsJson = Annotated[bool, typer.Option("--json", help="In kết quả dạng JSON.")]
Day = Annotated[str, typer.Option(help="Ngày 2026-11-30 hoặc 30/11/2026; tháng 2026-11 là ngày cuối tháng.")]


@rounds.command("create")
def create(
    name: Annotated[str, typer.Option(help="Tên đợt, ví dụ “Đợt 2 năm 2026”.")],
    opens: Annotated[str, typer.Option(help="Ngày mở; tháng 2026-11 là ngày đầu tháng.")] = "",
    registration_closes: Day = "",
    results_due: Day = "",
    recognition_on: Day = "",
    year: Annotated[int | None, typer.Option(help="Năm của đợt; không ghi thì lấy năm của ngày mở.")] = None,
    as_json: AsJson = False,
) -> None:
    """Tạo một đợt; ngày không ghi thì lấy theo lịch thường lệ trong agency.toml.

    Ví dụ: sangkien round create --name "Đợt 2 năm 2026" --opens 2026-11 --registration-closes 2026-11-30
    """
    with opening.office() as office:
        now = office.clock.now()
        usual = office.agency.calendar
        opening_day = read_day(opens, last=False) if opens else None
        of_year = year or (opening_day or now.astimezone(OFFICE_ZONE).date()).year
        days = {
            "opens": opening_day or usual.opens.in_year(of_year),
            "registration_closes": read_day(registration_closes)
            if registration_closes
            else usual.registration_closes.in_year(of_year),
            "results_due": read_day(results_due) if results_due else usual.results_due.in_year(of_year),
            "recognition_on": read_day(recognition_on)
            if recognition_on
            else usual.recognition_on.in_year(of_year),
        }
        with office.database.write() as conn:
            if any(one.name == name.strip() for one in records.all_rounds(conn)):
                opening.fail(f"Đã có đợt tên “{name.strip()}”. Xem bằng lệnh: sangkien round list", code=1)
            try:
                made = records.by_id(conn, records.create(conn, name=name.strip(), year=of_year, **days))
            except records.WrongDates:
                opening.fail(
                    "Thứ tự các ngày chưa đúng: mở đợt, hết hạn đăng ký, hạn báo cáo kết quả, xét công nhận. "
                    + _days(**days),
                    code=2,
                )
            _record(conn, office, "round_created", made)
        typer.echo(_json(made) if as_json else f"Đã tạo đợt {made.id}: {_line(made, now.date())}")


@rounds.command("list")
def list_(as_json: AsJson = False) -> None:
    """In các đợt, mới nhất trước. Ví dụ: sangkien round list --json"""
    with opening.office() as office:
        today = office.clock.now().astimezone(OFFICE_ZONE).date()
        with office.database.read() as conn:
            found = records.all_rounds(conn)
    if as_json:
        typer.echo("\n".join(map(_json, found)))
    else:
        lines = [f"{one.id}: {_line(one, today)}" for one in found]
        typer.echo("\n".join(lines) or "Chưa có đợt nào. Tạo bằng lệnh: sangkien round create --name …")


@rounds.command("close")
def close(
    round_id: Annotated[int, typer.Argument(help="Số của đợt, xem bằng: sangkien round list")],
    as_json: AsJson = False,
) -> None:
    """Đóng một đợt: không nhận thêm đăng ký, kể cả đăng ký bổ sung. Ví dụ: sangkien round close 1"""
    with opening.office() as office, office.database.write() as conn:
        try:
            closing = records.by_id(conn, round_id)
        except Missing:
            opening.fail(f"Không có đợt {round_id}. Xem bằng lệnh: sangkien round list", code=1)
        if not records.close(conn, round_id, office.clock.now()):
            opening.fail(f"Đợt “{closing.name}” đã đóng từ trước.", code=1)
        closed = records.by_id(conn, round_id)
        _record(conn, office, "round_closed", closed)
        typer.echo(_json(closed) if as_json else f"Đã đóng đợt {closed.id}: {closed.name}.")


def read_day(typed: str, *, last: bool = True) -> date:
    """The day of `2026-11-30` or `30/11/2026`, or of a month such as `2026-11` or `11/2026` its last or first one."""
    numbers = [int(part) for part in re.findall(r"\d+", typed)]
    if re.fullmatch(r"\d{1,2}(/\d{1,2})?/\d{4}", typed):
        numbers.reverse()
    elif not re.fullmatch(r"\d{4}-\d{1,2}(-\d{1,2})?", typed):
        numbers = []
    try:
        if len(numbers) == 2:
            numbers.append(monthrange(*numbers)[1] if last else 1)
        return date(*numbers)
    except (TypeError, ValueError):
        raise typer.BadParameter(
            f"“{typed}” không phải ngày. Ví dụ: 2026-11-30, 30/11/2026 hoặc 2026-11."
        ) from None


def _line(one: Round, today: date) -> str:
    standing = "đã đóng" if one.closed_at else "chưa mở" if today < one.opens else "đang mở"
    return f"{one.name} ({standing}). " + _days(
        one.opens, one.registration_closes, one.results_due, one.recognition_on
    )


def _days(opens: date, registration_closes: date, results_due: date, recognition_on: date) -> str:
    return (
        f"Mở {opens:%d/%m/%Y}, hết hạn đăng ký {registration_closes:%d/%m/%Y}, "
        f"hạn báo cáo kết quả {results_due:%d/%m/%Y}, xét công nhận {recognition_on:%d/%m/%Y}."
    )


def _json(one: Round) -> str:
    values: dict[str, Any] = {
        "id": one.id,
        "name": one.name,
        "year": one.year,
        "opens": one.opens,
        "registration_closes": one.registration_closes,
        "results_due": one.results_due,
        "recognition_on": one.recognition_on,
        "closed_at": one.closed_at,
    }
    return json.dumps(values, ensure_ascii=False, default=lambda value: value.isoformat())


def _record(conn: Connection, office: opening.Opened, action: str, one: Round) -> None:
    audit.write(
        conn,
        now=office.clock.now(),
        person_id=None,
        channel="terminal",
        action=action,
        subject=f"round:{one.id}",
        new=one.name,
    )
