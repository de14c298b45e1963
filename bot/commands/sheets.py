"""Reading the tables that offices keep: CSV or Excel, with English or Vietnamese headers, into plain rows."""

import csv
import io
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from domain.vietnamese.text import clean, fold

HEADER_WITHIN = 10  # rows: titles and the like stand above the header
UNPACKED_MOST = 300_000_000  # bytes of an Excel file once unpacked


class WrongSheet(Exception):
    """The file cannot be read as this table; the text says why and how to mend it."""


@dataclass(frozen=True)
class Line:
    """A row with the number it has in the file; a column that the file lacks is not among the values."""

    number: int
    values: Mapping[str, str]


@dataclass(frozen=True)
class Column:
    """A column: its name in the program, what headers may say (folded), and whether there must be one."""

    name: str
    headers: tuple[str, ...]
    required: bool = True

    def is_named(self, header: str) -> bool:
        folded = fold(header)
        return folded == fold(self.name) or folded in self.headers


Cells = tuple[int, Sequence[str]]


def read(path: Path, columns: Sequence[Column]) -> list[Line]:
    """The rows below the header; empty ones are left out."""
    rows = list(_excel(path) if path.suffix.lower() in (".xlsx", ".xlsm") else _csv(path, columns))
    for place, (_, cells) in enumerate(rows[:HEADER_WITHIN]):
        found = _header(cells, columns)
        if all(column.name in found for column in columns if column.required):
            return [
                Line(number, {name: _cell(below, at) for name, at in found.items()})
                for number, below in rows[place + 1 :]
                if any(cell.strip() for cell in below)
            ]
    raise WrongSheet(_missing(path, rows, columns))


def _header(cells: Sequence[str], columns: Sequence[Column]) -> dict[str, int]:
    """Where each column stands, by the words of a row that may be the header."""
    return {
        column.name: next(at for at, cell in enumerate(cells) if column.is_named(cell))
        for column in columns
        if any(column.is_named(cell) for cell in cells)
    }


def _cell(cells: Sequence[str], at: int) -> str:
    return clean(cells[at]) if at < len(cells) else ""


def _missing(path: Path, rows: list[Cells], columns: Sequence[Column]) -> str:
    best: set[str] = max(
        (set(_header(cells, columns)) for _, cells in rows[:HEADER_WITHIN]), key=len, default=set()
    )
    lacking = ", ".join(column.name for column in columns if column.required and column.name not in best)
    whole = ",".join(column.name for column in columns)
    return f"{path.name}: thiếu cột {lacking}. Dòng tiêu đề cần có các cột: {whole} (dùng tiêu đề tiếng Việt cũng được)."


def _csv(path: Path, columns: Sequence[Column]) -> Iterator[Cells]:
    text = _decoded(path)
    top = text.splitlines()[:HEADER_WITHIN]

    def recognised(delimiter: str) -> int:
        return max(
            (len(_header(cells, columns)) for cells in csv.reader(top, delimiter=delimiter)), default=0
        )

    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=recognised))
    number = 1
    try:
        for cells in reader:
            yield number, cells
            number = reader.line_num + 1
    except csv.Error as error:
        raise WrongSheet(
            f"{path.name}, dòng {number}: không đọc được ({error}). Mở bằng Excel, lưu lại rồi thử lại."
        ) from None


def _decoded(path: Path) -> str:
    data = path.read_bytes()
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        return data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise WrongSheet(
            f"{path.name}, dòng {line}: tệp không phải UTF-8. Trong Excel, chọn Lưu thành, kiểu “CSV UTF-8”, hoặc nhập thẳng tệp .xlsx."
        ) from None


def _excel(path: Path) -> Iterator[Cells]:
    """The rows of the first sheet, read as they stand there."""
    import openpyxl

    try:
        with zipfile.ZipFile(path) as parts:
            if sum(part.file_size for part in parts.infolist()) > UNPACKED_MOST:
                raise WrongSheet(
                    f"{path.name}: tệp bung ra quá lớn. Chép riêng bảng cần nhập sang một tệp mới."
                )
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    except (zipfile.BadZipFile, KeyError, ValueError):
        raise WrongSheet(
            f"{path.name}: không mở được như tệp Excel. Lưu lại dạng .xlsx không đặt mật khẩu, hoặc dạng CSV UTF-8."
        ) from None
    try:
        sheet = book.worksheets[0]
        for number, cells in enumerate(sheet.iter_rows(values_only=True), start=1):
            yield number, [_plain(value) for value in cells]
    finally:
        book.close()


def _plain(value: Any) -> str:
    """A cell as a person reads it: 2025 and not 2025.0, a day without a time."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else str(value)
