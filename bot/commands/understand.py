"""`sangkien understand`: one message a line on standard input, one reading a line on standard output."""

import json
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.clock import Clock
from bot.commands.imports import UNIT_COLUMNS
from bot.commands.sheets import WrongSheet, read
from domain.calendar import OFFICE_ZONE
from domain.queries import Query, Unit, Units, echo, title
from domain.queries import understand as read_message


def understand(
    units: Annotated[
        Path | None, typer.Option(help="Bảng đơn vị (CSV hoặc Excel): code,name,level,aliases,parent.")
    ] = None,
    now: Annotated[str, typer.Option(help="Ngày tin nhắn đến, ví dụ 2026-11-22; không có thì hôm nay.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="In mỗi tin nhắn một dòng JSON.")] = False,
) -> None:
    """Đọc mỗi dòng một tin nhắn, in ra cách trợ lý hiểu tin nhắn đó.

    Ví dụ: sangkien understand --json --units don-vi.csv --now 2026-11-22 < tin-nhan.txt
    """
    try:
        today = datetime.fromisoformat(now).date() if now else Clock().now().astimezone(OFFICE_ZONE).date()
    except ValueError:
        typer.echo(f"“{now}” không phải là ngày. Ví dụ: --now 2026-11-22", err=True)
        raise typer.Exit(2) from None
    try:
        known = Units(read_units(units) if units else ())
    except OSError as error:
        typer.echo(f"{units}: không đọc được tệp ({error.strerror}).", err=True)
        raise typer.Exit(3) from None
    except WrongSheet as wrong:
        typer.echo(str(wrong), err=True)
        raise typer.Exit(2) from None
    for message in _messages():
        query = read_message(message, known, today)
        _print(_as_json(query) if as_json else f"{title(query)}: {echo(query, known)}")


def read_units(path: Path) -> list[Unit]:
    """The units of a table; aliases stand between semicolons, rows without a code are left out."""
    rows = (line.values for line in read(path, UNIT_COLUMNS))
    return [
        Unit(
            code=row["code"],
            name=row["name"],
            level=row.get("level", "") or "department",
            aliases=tuple(alias.strip() for alias in row.get("aliases", "").split(";") if alias.strip()),
            parent=row.get("parent", ""),
        )
        for row in rows
        if row["code"] and row["name"]
    ]


def _messages() -> Iterator[str]:
    """Lines of standard input as they arrive; bytes that are no UTF-8 are replaced."""
    for line in iter(sys.stdin.buffer.readline, b""):
        yield line.decode("utf-8", "replace").rstrip("\r\n")


def _as_json(query: Query) -> str:
    reading = {"intent": query.intent, "filters": query.filters, "confidence": query.confidence}
    return json.dumps(reading, ensure_ascii=False)


def _print(line: str) -> None:
    sys.stdout.buffer.write(line.encode("utf-8", "replace") + b"\n")
    sys.stdout.buffer.flush()
