"""`sangkien check`: the criteria run on answers from standard input, one record of JSON a line."""

import json
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Annotated, Any, BinaryIO, NoReturn

import typer

from bot import agency_file
from bot.clock import Clock
from bot.settings import Settings, WrongSettings, load_settings
from domain import criteria
from domain.agency import Agency
from domain.calendar import OFFICE_ZONE
from domain.criteria import CheckFacts, Result


class BadLine(ValueError):
    """A line that cannot be checked; the text says why, `id` is the record's when it could be read."""

    def __init__(self, reason: str, id_: Any = None) -> None:
        super().__init__(reason)
        self.id = id_


def check(
    file: Annotated[
        Path | None, typer.Argument(help="Tệp JSON lines; không có thì đọc từ đầu vào chuẩn.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="In mỗi hồ sơ một dòng JSON.")] = False,
) -> None:
    """Kiểm tra tiêu chí: mỗi dòng là {"id", "answers": {…}, "facts": {"lookalikes", "today", "gate"}}.

    In kết quả, căn cứ, mục còn thiếu và lưu ý của từng dòng. Mã thoát 1 khi có dòng không đọc được.

    Ví dụ: sangkien check --json < ho-so.jsonl
    """
    try:
        settings = load_settings()
        agency = agency_file.load(settings.agency_file)
    except (WrongSettings, agency_file.WrongFile) as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(3) from None
    write = _write_json if as_json else _write_report
    try:
        lines = file.open("rb") if file else sys.stdin.buffer
    except OSError as error:
        typer.echo(f"{file}: không đọc được tệp ({error.strerror}).", err=True)
        raise typer.Exit(3) from None
    with lines:
        good = [write(line, agency, _today(settings)) for line in _records(lines)]
    if not all(good):
        raise typer.Exit(1)


def _today(settings: Settings) -> date:
    clock = Clock.starting_at(settings.now) if settings.now else Clock()
    return clock.now().astimezone(OFFICE_ZONE).date()


def _records(lines: BinaryIO) -> Iterable[bytes]:
    return (line for line in lines if line.strip())


def _write_json(line: bytes, agency: Agency, today: date) -> bool:
    """Print the result of one line at once; True when the line could be checked."""
    try:
        record, _, result = run(line, agency, today)
    except BadLine as bad:
        _print({"id": bad.id, "error": str(bad)})
        return False
    _print(
        {
            "id": record.get("id"),
            "verdict": result.verdict,
            "grounds": result.grounds,
            "missing": result.missing,
            "warnings": result.warnings,
        }
    )
    return True


def _print(value: dict[str, Any]) -> None:
    # Half of a surrogate pair cannot be written as UTF-8; the backslash form is what JSON has for it.
    text = json.dumps(value, ensure_ascii=False).encode("utf-8", "backslashreplace")
    sys.stdout.buffer.write(text + b"\n")
    sys.stdout.buffer.flush()


def _write_report(line: bytes, agency: Agency, today: date) -> bool:
    """Print what one line amounts to for a reader; True when the line could be checked."""
    try:
        record, facts, result = run(line, agency, today)
    except BadLine as bad:
        typer.echo(f"{bad.id or '?'}: {bad}\n")
        return False
    answers = record["answers"]
    title = answers.get("title")
    parts = [f"{record.get('id') or '?'}{f' · {title}' if isinstance(title, str) else ''}"]
    parts.append(criteria.say(result, agency, lookalikes=facts.lookalikes, answers=answers))
    if result.grounds:
        parts.append("Căn cứ: " + "; ".join(f"{g} {criteria.GROUND_NAMES[g]}" for g in result.grounds) + ".")
    if result.warnings:
        parts.append("Lưu ý: " + "; ".join(criteria.WARNINGS[code] for code in result.warnings) + ".")
    typer.echo(("\n".join(parts) + "\n").encode("utf-8", "replace").decode())
    return True


def run(line: bytes, agency: Agency, today: date) -> tuple[dict[str, Any], CheckFacts, Result]:
    """The record of a line, its facts, and what the check says; `BadLine` when it holds no record."""
    record = _parsed(line)
    id_ = record.get("id")
    answers, given = record.get("answers"), record.get("facts") or {}
    if not isinstance(answers, dict):
        raise BadLine("“answers” phải là một đối tượng JSON.", id_)
    if not isinstance(given, dict):
        raise BadLine("“facts” phải là một đối tượng JSON.", id_)
    try:
        facts = criteria.read_facts(given, agency, today)
    except ValueError as error:
        raise BadLine(str(error), id_) from None
    return record, facts, criteria.check(answers, facts)


def _parsed(line: bytes) -> dict[str, Any]:
    try:
        record = json.loads(line.decode("utf-8-sig"), parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise BadLine("Dòng không phải JSON (UTF-8) hợp lệ.") from None
    if not isinstance(record, dict):
        raise BadLine("Mỗi dòng phải là một đối tượng JSON có “id”, “answers”, “facts”.")
    return record


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")
