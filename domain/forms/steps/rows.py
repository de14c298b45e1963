"""The question whose answer is a small table, given a line at a time."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

from domain.forms.reading import Answers, Done, Facts, More, Reading, Seen, Wrong
from domain.forms.steps.step import DONE, Button, Buttons, Step, figure, is_figure, measured, quoted
from domain.vietnamese.answers import is_no
from domain.vietnamese.numbers import read_change, read_number
from domain.vietnamese.text import fold

CELL_LENGTH = 200
DROP: Button = ("Xóa dòng cuối", "drop")
_CELLS = re.compile(r"\s*[;|\t]\s*")
_FROM_TO = re.compile(r"\s*(?:\btừ|\btu|\btăng|\bgiảm|\bđạt|\bcòn|\bnay|\blà|[:,–—-])\s*$", re.IGNORECASE)
# Where the figures of a line end and the period begins: "41% lên 70%, quý III", "10 ngày còn 3 ngày trong năm 2026".
_TAIL = re.compile(
    r",(?!\d)|;|\(|(?=\btrong\b|\bquý\b|\bquy\b(?=\s+[\divIV])|\b(?:tháng|thang|năm|nam)\b(?=\s*\d)|\bso với\b)",
    re.IGNORECASE,
)
_DROP_NUMBER = re.compile(r"xoa(?: dong)? (\d{1,2}|cuoi)")

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

    @property
    def question(self) -> str:
        """The short question for a cell that is missing."""
        example = f" Ví dụ: {self.example}." if self.example else ""
        return f"{self.ask or self.label + '?'}{example}"


@dataclass(frozen=True, kw_only=True)
class Rows(Step):
    """Rows of cells, stored as [{column: value}]; a line is read whole, what it lacks is asked cell by cell.

    In work it is {"rows": complete rows, "row": the one being filled}, so a restart loses nothing.
    """

    columns: tuple[Column, ...]
    least: int = 0
    most: int = 5

    needs: ClassVar[str] = "một dòng số liệu"

    def read(self, text: str, seen: Seen) -> Reading:
        rows, row = self._work(seen)
        dropped = _DROP_NUMBER.fullmatch(fold(text))
        if dropped and rows:
            return self._dropped(rows, len(rows) if dropped[1] == "cuoi" else int(dropped[1]))
        if row:
            return self._fill(text, rows, row)
        if is_no(text):
            return self.finish(seen)
        lines = [line for line in text.split("\n") if line.strip()]
        for number, line in enumerate(lines, 1):
            row = self._line(line)
            if not row:
                return Wrong(f"Trợ lý chưa đọc được {quoted(line)}. {self._how()}", strange=True)
            if too_long := next(
                (c for c in self.columns if len(str(row.get(c.key) or "")) > CELL_LENGTH), None
            ):
                return Wrong(f"Mục “{too_long.label}” dài quá {CELL_LENGTH} ký tự. {self._how()}")
            missing = self._missing(row)
            if missing and number < len(lines):
                return Wrong(f"Dòng {quoted(line)} còn thiếu {_small(missing.label)}. {self._how()}")
            if not missing:
                rows, row = [*rows, row], {}
        if len(rows) > self.most:
            return Wrong(f"Câu này nhận tối đa {self.most} dòng, anh/chị gửi {len(rows)}.")
        return self._kept(rows, row)

    def _fill(self, text: str, rows: list[Row], row: Row) -> Reading:
        """The text as the first missing cell of the row in work."""
        column = self._missing(row)
        if column is None:
            return self._kept([*rows, row], {})
        if column.kind == "number":
            number = read_number(text)
            if number is None or not is_figure(number.value):
                return Wrong(f"Trợ lý chưa thấy con số trong {quoted(text)}. {column.question}", strange=True)
            unit = next((c.key for c in self.columns if c.kind == "unit" and not row.get(c.key)), None)
            given: Row = {column.key: number.value} | ({unit: number.unit} if unit and number.unit else {})
            return self._filled({**row, **given}, rows)
        if len(text) > CELL_LENGTH:
            return Wrong(f"Mục “{column.label}” dài quá {CELL_LENGTH} ký tự. {column.question}")
        return self._filled({**row, column.key: " ".join(text.split())}, rows)

    def _filled(self, row: Row, rows: list[Row]) -> Reading:
        return self._kept(rows, row) if self._missing(row) else self._kept([*rows, row], {})

    def _kept(self, rows: list[Row], row: Row) -> Reading:
        rows = [{column.key: each.get(column.key) for column in self.columns} for each in rows]
        if missing := self._missing(row) if row else None:
            return More({"rows": rows, "row": row}, missing.question)
        if len(rows) >= self.most:
            return Done(rows)
        return More({"rows": rows, "row": {}}, f"{self._listed(rows)}\nAnh/chị gửi dòng khác, hoặc bấm Xong.")

    def _dropped(self, rows: list[Row], number: int) -> Reading:
        if not 1 <= number <= len(rows):
            return Wrong(f"Bảng chỉ có {len(rows)} dòng.")
        left = [row for n, row in enumerate(rows, 1) if n != number]
        listed = f"{self._listed(left)}\n" if left else ""
        return More(
            {"rows": left, "row": {}},
            f"Đã xóa dòng {number}.\n{listed}Anh/chị gửi dòng khác{', hoặc bấm Xong' if left else ''}.",
        )

    def press(self, value: str, seen: Seen) -> Reading:
        rows, row = self._work(seen)
        if value != "drop" or not (rows or row):
            return super().press(value, seen)
        return self._kept(rows, {}) if row and rows else self._dropped(rows or [row], len(rows) or 1)

    def finish(self, seen: Seen) -> Reading:
        rows, row = self._work(seen)
        if missing := self._missing(row) if row else None:
            return Wrong(f"Dòng đang ghi còn thiếu {_small(missing.label)}. {missing.question}")
        if len(rows) < self.least:
            return Wrong(f"Câu này cần ít nhất {self.least} dòng, hiện có {len(rows)}. {self._how()}")
        return Done(rows)

    def skip(self, seen: Seen) -> Reading | None:
        rows, row = self._work(seen)
        missing = self._missing(row) if row else None
        if missing is None:
            return Done(rows) if rows else super().skip(seen)
        if not missing.optional:
            return Wrong(f"Dòng đang ghi còn thiếu {_small(missing.label)}. {missing.question}")
        return self._filled({**row, missing.key: None}, rows)

    def _work(self, seen: Seen) -> tuple[list[Row], Row]:
        if isinstance(seen.work, dict):
            return list(seen.work["rows"]), dict(seen.work["row"])
        good = self.still_good(seen.stored, seen.answers, seen.facts)
        return (list(seen.stored), {}) if good else ([], {})

    def _missing(self, row: Row) -> Column | None:
        """The first cell to ask for; an optional one counts as given once it was skipped."""
        return next(
            (c for c in self.columns if row.get(c.key) in (None, "") and not (c.optional and c.key in row)),
            None,
        )

    def _line(self, line: str) -> Row:
        """What one typed line says: cells between semicolons, or a sentence with a name, figures and a period."""
        cells = _CELLS.split(line.strip())
        if len(cells) >= sum(not column.optional for column in self.columns):
            return self._cells(cells)
        texts = [column.key for column in self.columns if column.kind == "text"]
        name, rest = _named(line)
        figures, _, tail = _cut(rest)
        row: Row = {texts[0]: name} if texts and name else {}
        row |= self._figures(figures)
        if tail and len(texts) > 1:
            row[texts[-1]] = tail
        return row

    def _cells(self, cells: list[str]) -> Row:
        row: Row = {}
        for column, cell in zip(self.columns, cells, strict=False):
            number = read_number(cell)
            if column.kind != "number" and cell:
                row[column.key] = cell
            elif column.kind == "number" and number and is_figure(number.value):
                row[column.key] = number.value
        return row

    def _figures(self, text: str) -> Row:
        """Before and after, or the one figure there is: what was reached, unless it says what was before."""
        numbers = [column.key for column in self.columns if column.kind == "number"]
        change, number = read_change(text) if len(numbers) == 2 else None, read_number(text)
        found: Row = {}
        if change:
            found = {numbers[0]: change.before, numbers[1]: change.after}
        elif number and numbers:
            found = {numbers[0] if "truoc" in fold(text).split() else numbers[-1]: number.value}
        if not all(map(is_figure, found.values())):
            return {}
        unit, known = next((c.key for c in self.columns if c.kind == "unit"), None), change or number
        return found | {unit: known.unit} if unit and known and known.unit else found

    def _how(self) -> str:
        return (
            f"Anh/chị gửi mỗi dòng một chỉ số, ví dụ: {self.example}."
            if self.example
            else "Anh/chị gửi mỗi dòng một chỉ số."
        )

    def _listed(self, rows: list[Row]) -> str:
        return "Đã ghi:\n" + "\n".join(f"{n}. {self._one(row)}" for n, row in enumerate(rows, 1))

    def _one(self, row: Row) -> str:
        texts = [str(row[c.key]) for c in self.columns if c.kind == "text" and row.get(c.key)]
        numbers = " → ".join(
            figure(row[c.key]) for c in self.columns if c.kind == "number" and row.get(c.key) is not None
        )
        unit = next((str(row[c.key]) for c in self.columns if c.kind == "unit" and row.get(c.key)), "")
        name, *rest = texts or [""]
        return f"{name}: {measured(numbers, unit)}".strip(" :") + (f" ({', '.join(rest)})" if rest else "")

    def still_good(self, value: Any, answers: Answers, facts: Facts) -> bool:
        return (
            isinstance(value, list) and self.least <= len(value) <= self.most and all(map(self._fits, value))
        )

    def _fits(self, row: Any) -> bool:
        return isinstance(row, dict) and all(self._fits_cell(row.get(c.key), c) for c in self.columns)

    def _fits_cell(self, cell: Any, column: Column) -> bool:
        if cell is None:
            return column.optional
        return is_figure(cell) if column.kind == "number" else isinstance(cell, str) and bool(cell)

    def shown(self, value: Any) -> str:
        return "; ".join(self._one(row) for row in value) or "Không có dòng nào"

    def buttons(self, seen: Seen) -> Buttons:
        rows, row = self._work(seen)
        ready = (DONE,) if len(rows) >= self.least and not row else ()
        return ((*ready, DROP),) if rows or row else ((DONE,),) if ready and not self.optional else ()

    def progress(self, seen: Seen) -> str:
        rows, row = self._work(seen)
        if not rows and not row:
            return ""
        missing = self._missing(row) if row else None
        listed = self._listed(rows) if rows else ""
        begun = (
            f"Đang ghi: {self._one(row)}\n{missing.question}"
            if missing
            else "Anh/chị gửi dòng khác, hoặc bấm Xong."
        )
        return f"{listed}\n{begun}".strip()

    def values(self) -> tuple[str, ...]:
        return tuple(column.key for column in self.columns)

    def faults(self) -> Iterable[str]:
        yield from super().faults()
        keys = [column.key for column in self.columns]
        if not keys or len(set(keys)) < len(keys):
            yield f"{self.key}: columns must be there and have keys of their own"
        if not 0 <= self.least <= self.most or self.most < 1:
            yield f"{self.key}: least and most contradict each other"


def _small(label: str) -> str:
    return label[:1].lower() + label[1:]


def _named(line: str) -> tuple[str, str]:
    """The name of the indicator and the rest of the line."""
    head, colon, rest = line.partition(":")
    if not (colon and head.strip() and any(c.isdigit() for c in rest)):
        digit = next((i for i, c in enumerate(line) if c.isdigit()), len(line))
        head, rest = line[:digit], line[digit:]
    name = " ".join(head.split()).strip(" :,–—-")
    while (shorter := _FROM_TO.sub("", name)) != name:
        name = shorter
    return name, rest


def _cut(rest: str) -> tuple[str, str, str]:
    """Figures and what follows them: the period, without brackets and joining words."""
    match = next((m for m in _TAIL.finditer(rest) if any(c.isdigit() for c in rest[: m.start()])), None)
    if match is None:
        return rest, "", ""
    tail = rest[match.end() :].strip(" ,;()")
    return rest[: match.start()], match[0], re.sub(r"^trong\s+", "", tail, flags=re.IGNORECASE)
