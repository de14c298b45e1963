"""The cells of a table's row, and what one typed line says of them."""

import re
from dataclasses import dataclass
from typing import Any, Literal

from domain.forms.steps.step import figure, is_figure, measured
from domain.vietnamese.answers import is_no, is_unsure
from domain.vietnamese.numbers import Change, Difference, Quantity, Unlike, read_measure
from domain.vietnamese.text import fold

CELL_LENGTH = 200
_NAME_WORDS = 15  # a line without figures and longer than this is no name of an indicator
_BY_CELLS = 2  # more semicolons than stand in a sentence
_CELLS = re.compile(r"\s*[;|\t]\s*")
_FROM_TO = re.compile(
    r"\s*(?:\b(?:từ|tu|tăng|tang|giảm|giam|đạt|dat|còn|con|nay|là|la|trước|truoc|khoảng|khoang|được|trước khi áp dụng|trước đây)"
    r"|[:,–—-])\s*$",
    re.IGNORECASE,
)
# Where the figures of a line end and the period begins: "41% lên 70%, quý III", "10 ngày còn 3 ngày trong năm 2026".
_TAIL = re.compile(
    r",(?!\d)|;|\(|(?=\btrong\b|\bquý\b|\bquy\b(?=\s+[\divIV])|\b(?:tháng|thang|năm|nam)\b(?=\s*\d)|\bso với\b)",
    re.IGNORECASE,
)
_NO_FIGURES = re.compile(
    r"(?:\w+ ){0,3}?(?:chua|khong|ko|k|chang)(?: \w+){0,2}? (?:so lieu|so|ket qua|do|dem|thong ke|tong hop|danh gia)(?: \w+){0,3}"
)

Row = dict[str, Any]


@dataclass(frozen=True)
class Column:
    """One cell of each row: a text, a number, or the unit that the numbers of the row share."""

    key: str
    label: str
    kind: Literal["text", "number", "unit"] = "text"
    ask: str = ""
    optional: bool = False
    example: str = ""
    lacking: str = ""  # what is said to be missing, in whole words

    @property
    def question(self) -> str:
        """The short question for a cell that is missing."""
        example = f" Ví dụ: {self.example}." if self.example else ""
        return f"{self.ask or self.label + '?'}{example}"

    @property
    def missing(self) -> str:
        """What a row lacks without this cell, after "còn thiếu"."""
        return self.lacking or self.label[:1].lower() + self.label[1:]


Columns = tuple[Column, ...]


@dataclass(frozen=True)
class Line:
    """The cells that a typed line gives; `doubt` says why figures in it were not taken."""

    row: Row
    doubt: str = ""


def no_figures(text: str) -> bool:
    """Whether somebody says that there is nothing to put in: "không", "chưa có số liệu", "bên em chưa đo"."""
    bare = not any(map(str.isdigit, text)) and len(text) <= CELL_LENGTH
    return is_no(text) or is_unsure(text) or (bare and _NO_FIGURES.fullmatch(fold(text)) is not None)


def read_line(line: str, columns: Columns) -> Line:
    """What one line says: cells between semicolons, or a sentence with a name, figures and a period."""
    cells = _CELLS.split(line.strip())
    by_cells = _cells(cells, columns)
    if len(cells) > _BY_CELLS and (by_cells.doubt or _has_figures(by_cells.row, columns)):
        return by_cells
    texts = [column.key for column in columns if column.kind == "text"]
    head, colon, rest = line.partition(":")
    if not (colon and head.strip() and any(map(str.isdigit, rest))):
        head, rest = "", line
    measure = read_measure(rest)
    if measure is None and not head and (any(map(str.isdigit, line)) or len(line.split()) > _NAME_WORDS):
        return Line({})
    name = _name(head or (rest[: measure.start] if measure else line))
    found = figures(rest, columns)
    row = ({texts[0]: name} if texts and name else {}) | found.row
    tail = _cut(rest[measure.end :]) if measure else ""
    if tail and len(texts) > 1:
        row[texts[-1]] = tail
    return Line(row, found.doubt)


def is_line(text: str) -> bool:
    """Whether a text gives a name and figures, as a line of its own does; "sau 3 tháng" does not."""
    head, colon, rest = text.partition(":")
    measure = read_measure(rest if colon and head.strip() else text)
    if measure is None or (isinstance(measure.what, Quantity) and not colon):
        return False
    return bool(colon or _name(text[: measure.start]))


def figures(text: str, columns: Columns, into: str = "") -> Line:
    """Before and after, or the one figure there is: it goes `into` a column, else it is what was reached.

    A lone figure of a line that speaks of what was before belongs there.
    """
    numbers = [column.key for column in columns if column.kind == "number"]
    measure = read_measure(text)
    what = measure.what if measure and numbers else None
    found: Row = {}
    if isinstance(what, Unlike):
        return Line({}, _unlike(what))
    if isinstance(what, Difference):
        by = measured(figure(what.by.value), what.by.unit)
        return Line({}, f"{by} mới là mức chênh. Anh/chị gửi cả số trước và số sau.")
    if isinstance(what, Change) and len(numbers) == 2:
        found = {numbers[0]: what.before, numbers[1]: what.after}
    elif isinstance(what, Quantity):
        earlier = "truoc" in fold(text).split()
        found = {into or (numbers[0] if earlier else numbers[-1]): what.value}
    if not found or not isinstance(what, Change | Quantity) or not all(map(is_figure, found.values())):
        return Line({})
    unit = next((column.key for column in columns if column.kind == "unit"), "")
    return Line(found | {unit: what.unit} if unit and what.unit else found)


def _has_figures(row: Row, columns: Columns) -> bool:
    return all(column.key in row for column in columns if column.kind == "number")


def _unlike(what: Unlike) -> str:
    """That two figures have different units, with the same in one unit where that is known."""
    before, after = (measured(figure(one.value), one.unit) for one in (what.before, what.after))
    alike = what.alike
    same = (
        f", ví dụ: {measured(figure(alike.before), alike.unit)} xuống {measured(figure(alike.after), alike.unit)}"
        if alike
        else ""
    )
    return f"Hai số khác đơn vị: {before} và {after}. Anh/chị gửi lại theo một đơn vị{same}."


def _cells(cells: list[str], columns: Columns) -> Line:
    """Cells in the order of the columns; a unit that stands with a number needs no cell of its own."""
    kinds = [column for column in columns if column.kind != "unit" or len(cells) >= len(columns)]
    given = dict(zip((column.key for column in kinds), cells, strict=False))
    found = figures(" → ".join(given[c.key] for c in kinds if c.kind == "number" and c.key in given), columns)
    texts = {c.key: given[c.key] for c in kinds if c.kind != "number" and given.get(c.key)}
    return Line(found.row | texts, found.doubt)


def _name(head: str) -> str:
    """The name of an indicator, without the words that lead to its figures."""
    name = " ".join(head.split()).strip(" :,–—-")
    while (shorter := _FROM_TO.sub("", name)) != name:
        name = shorter
    return name


def _cut(rest: str) -> str:
    """The period behind the figures, without brackets and joining words; "" where none begins."""
    match = _TAIL.search(rest)
    tail = rest[match.end() :].strip(" ,;().") if match else ""
    return re.sub(r"^trong\s+", "", tail, flags=re.IGNORECASE)
