"""`sangkien units|people|initiatives import FILE`: take over what the office keeps in tables, as often as wanted."""

import json
import sys
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Annotated, NoReturn, Protocol

import typer

from bot.commands import opening
from bot.commands.intake import (
    ADDED,
    CHANGED,
    SAME,
    InitiativeRows,
    PeopleRows,
    Refused,
    UnitRows,
    parents_first,
)
from bot.commands.opening import Opened
from bot.commands.sheets import Column, Line, WrongSheet, read
from domain.agency import Agency
from storage import audit
from storage.database import Connection

AT_ONCE = 100  # rows of one transaction; the assistant goes on writing in between

UNIT_COLUMNS = (
    Column("code", ("ma", "ma don vi")),
    Column("name", ("ten", "ten don vi", "don vi")),
    Column("level", ("cap", "loai", "cap don vi"), required=False),
    Column("aliases", ("ten khac", "ten goi khac", "ten viet tat", "viet tat"), required=False),
    Column("parent", ("don vi cap tren", "cap tren", "truc thuoc", "ma don vi cap tren"), required=False),
)
PEOPLE_COLUMNS = (
    Column("code", ("ma", "ma so", "ma can bo", "ma nguoi")),
    Column("name", ("ho ten", "ho va ten", "ten", "ho ten can bo")),
    Column("position", ("chuc vu", "chuc danh"), required=False),
    Column("unit", ("don vi", "ma don vi", "co quan", "don vi cong tac")),
    Column("roles", ("vai tro", "quyen"), required=False),
    Column("phone", ("dien thoai", "so dien thoai", "sdt", "di dong"), required=False),
    Column("active_to", ("den ngay", "lam viec den ngay", "ngay thoi viec"), required=False),
)
INITIATIVE_COLUMNS = (
    Column("code", ("ma", "ma so", "ma ho so", "ma sang kien", "so ho so")),
    Column("title", ("ten", "ten sang kien", "ten giai phap", "ten sang kien giai phap")),
    Column("summary", ("tom tat", "noi dung", "noi dung tom tat", "mo ta"), required=False),
    Column("unit", ("don vi", "ma don vi", "co quan", "don vi dang ky")),
    Column("year", ("nam", "nam dang ky")),
    Column("field", ("linh vuc",), required=False),
    Column("state", ("trang thai", "ket qua", "tinh trang")),
    Column("author", ("tac gia", "nhom tac gia", "nguoi dang ky"), required=False),
)


class Rows(Protocol):
    """Takes the rows of one table."""

    def take(self, conn: Connection, row: Mapping[str, str]) -> str: ...


@dataclass
class Report:
    """What became of the rows: how many of each kind, and those refused by line with the reason."""

    done: Counter[str] = field(default_factory=Counter)
    refused: list[tuple[int, str]] = field(default_factory=list)

    def say(self, called: str) -> str:
        """The report as the administrator reads it."""
        taken = self.done.total()
        head = (
            f"Đã nhập {taken} {called}: {self.done[ADDED]} thêm mới, {self.done[CHANGED]} cập nhật, "
            f"{self.done[SAME]} giữ nguyên."
        )
        if not self.refused:
            return head
        lines = [f"  Dòng {line}: {why}." for line, why in sorted(self.refused)]
        return "\n".join(
            (
                head,
                f"Không nhận {len(lines)} dòng:",
                *lines,
                "Sửa các dòng trên trong tệp rồi chạy lại lệnh; dòng đã nhập không bị lặp.",
            )
        )

    def as_json(self) -> str:
        refused = [{"line": line, "why": why} for line, why in sorted(self.refused)]
        counts = {kind: self.done[kind] for kind in (ADDED, CHANGED, SAME)}
        return json.dumps({**counts, "refused": refused}, ensure_ascii=False)


def take_all(
    office: Opened,
    lines: list[Line],
    rows_of: Callable[[Connection, Agency, datetime], Rows],
    *,
    label: str,
    quiet: bool,
) -> Report:
    """Take the rows in batches; a refused row stops no other, and of two rows with one code the first counts."""
    report = Report()
    first_with: dict[str, int] = {}
    with office.database.read() as conn:
        rows = rows_of(conn, office.agency, office.clock.now())
    with typer.progressbar(length=len(lines), label=label, file=sys.stderr, hidden=quiet) as bar:
        for start in range(0, len(lines), AT_ONCE):
            batch = lines[start : start + AT_ONCE]
            with office.database.write() as conn:
                for line in batch:
                    code = line.values.get("code", "").lower()
                    try:
                        if code and first_with.setdefault(code, line.number) != line.number:
                            raise Refused(f"trùng mã với dòng {first_with[code]}. Mỗi mã chỉ ghi một dòng")
                        report.done[rows.take(conn, line.values)] += 1
                    except Refused as why:
                        report.refused.append((line.number, str(why)))
            bar.update(len(batch))
    return report


File = Annotated[
    Path, typer.Argument(exists=True, dir_okay=False, help="Tệp CSV (UTF-8) hoặc Excel (.xlsx).")
]
AsJson = Annotated[bool, typer.Option("--json", help="In kết quả dạng JSON.")]

units = typer.Typer(no_args_is_help=True, add_completion=False, help="Đơn vị: nhập danh sách.")
people = typer.Typer(no_args_is_help=True, add_completion=False, help="Người dùng: nhập danh sách.")
initiatives = typer.Typer(
    no_args_is_help=True, add_completion=False, help="Sáng kiến các năm trước: nhập danh sách."
)


@units.callback()
@people.callback()
@initiatives.callback()
def _group() -> None:
    """Keeps `import` a word of its own."""


@units.command("import")
def import_units(file: File, as_json: AsJson = False) -> None:
    """Nhập đơn vị từ bảng có các cột code,name,level,aliases,parent (tên khác cách nhau bằng dấu ;).

    Chạy lại bao nhiêu lần cũng được: đơn vị đã có được cập nhật theo mã. Ví dụ: sangkien units import don-vi.csv
    """
    _import(file, as_json, UNIT_COLUMNS, UnitRows, ("units", "đơn vị"), parents_first)


@people.command("import")
def import_people(file: File, as_json: AsJson = False) -> None:
    """Nhập người dùng từ bảng có các cột code,name,position,unit,roles,phone (vai trò cách nhau bằng dấu ;); cột active_to ghi ngày làm việc cuối của người thôi việc.

    Người không ghi vai trò là cán bộ. Ví dụ: sangkien people import can-bo.xlsx
    """
    _import(file, as_json, PEOPLE_COLUMNS, PeopleRows, ("people", "người"))


@initiatives.command("import")
def import_initiatives(file: File, as_json: AsJson = False) -> None:
    """Nhập sáng kiến các năm trước từ bảng có các cột code,title,summary,unit,year,field,state,author.

    Hồ sơ đã nhập được đối chiếu ngay khi có đăng ký mới. Ví dụ: sangkien initiatives import sang-kien-2025.xlsx
    """
    _import(file, as_json, INITIATIVE_COLUMNS, InitiativeRows, ("initiatives", "sáng kiến"))


def _import(
    file: Path,
    as_json: bool,
    columns: tuple[Column, ...],
    rows_of: Callable[[Connection, Agency, datetime], Rows],
    names: tuple[str, str],
    in_order: Callable[[list[Line]], list[Line]] = list,
) -> NoReturn:
    try:
        lines = in_order(read(file, columns))
    except WrongSheet as error:
        opening.fail(str(error), code=2)
    with opening.office() as office:
        report = take_all(office, lines, rows_of, label=f"Nhập {names[1]}", quiet=as_json)
        with office.database.write() as conn:
            counts = (
                f"{report.done[ADDED]} added, {report.done[CHANGED]} changed, {len(report.refused)} refused"
            )
            audit.write(
                conn,
                now=office.clock.now(),
                person_id=None,
                channel="terminal",
                action="imported",
                subject=names[0],
                new=counts,
            )
    typer.echo(report.as_json() if as_json else report.say(names[1]))
    raise typer.Exit(1 if report.refused else 0)
