"""The question whose answer is a small table, given a line at a time."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, ClassVar

from domain.forms.reading import Answers, Done, Facts, More, Reading, Seen, Wrong
from domain.forms.steps.cells import CELL_LENGTH, Column, Line, Row, figures, is_line, no_figures, read_line
from domain.forms.steps.step import DONE, Button, Buttons, Step, figure, is_figure, measured, quoted
from domain.vietnamese.answers import is_yes
from domain.vietnamese.numbers import read_unit, same_unit
from domain.vietnamese.text import fold

DROP: Button = ("Xóa dòng cuối", "drop")
_DROP_NUMBER = re.compile(r"xoa(?: dong)?(?: (?P<number>\d{1,2}))?(?: cuoi| nay| vua roi)?")


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
        if dropped and (rows or row):
            return self._dropped(rows, row, int(dropped["number"] or 0))
        if row and not self._next_line(text, row):
            return self._fill(text, rows, row)
        if no_figures(text) or (rows and is_yes(text)):
            return self.finish(seen) if rows else self.skip(seen) or self.finish(seen)
        rows = [*rows, row] if row else rows
        row, doubt = {}, ""
        lines = [line for line in text.split("\n") if line.strip()]
        for number, line in enumerate(lines, 1):
            read = read_line(line, self.columns)
            row, doubt = read.row, read.doubt
            if not row:
                reason = doubt or f"Trợ lý chưa đọc được {quoted(line)}."
                return Wrong(f"{reason} {self._how()}", strange=not doubt)
            if too_long := next(
                (c for c in self.columns if len(str(row.get(c.key) or "")) > CELL_LENGTH), None
            ):
                return Wrong(f"Mục “{too_long.label}” dài quá {CELL_LENGTH} ký tự. {self._how()}")
            missing = self._missing(row)
            if missing and number < len(lines):
                return Wrong(f"Dòng {quoted(line)} còn thiếu {missing.missing}. {doubt or self._how()}")
            if not missing:
                rows, row = [*rows, row], {}
        if len(rows) > self.most:
            return Wrong(f"Câu này nhận tối đa {self.most} dòng, anh/chị gửi {len(rows)}.")
        return self._kept(rows, row, doubt)

    def _next_line(self, text: str, row: Row) -> bool:
        """Whether a text is another line of the table, where the row in work lacks only what may be left out."""
        missing = self._missing(row)
        return missing is not None and missing.optional and is_line(text.split("\n")[0])

    def _fill(self, text: str, rows: list[Row], row: Row) -> Reading:
        """The text as the first missing cell of the row in work."""
        column = self._missing(row)
        if column is None:
            return self._kept([*rows, row], {})
        if no_figures(text):
            return self._filled({**row, column.key: None}, rows) if column.optional else _lacks(column)
        if column.kind == "number":
            found = self._number(text, column, row)
            return self._filled({**row, **found.row}, rows) if found.row else _no_number(text, column, found)
        cell = read_unit(text) if column.kind == "unit" else " ".join(text.split())
        if not cell:
            return Wrong(f"{quoted(text)} chưa phải đơn vị tính: chỉ vài chữ, không có số.")
        if len(cell) > CELL_LENGTH:
            return Wrong(f"Mục “{column.label}” dài quá {CELL_LENGTH} ký tự.")
        return self._filled({**row, column.key: cell}, rows)

    def _number(self, text: str, column: Column, row: Row) -> Line:
        """The figures of a text for a number that the row lacks, in the unit that the row has."""
        found = figures(text, self.columns, into=column.key)
        for unit in (c.key for c in self.columns if c.kind == "unit"):
            had, given = row.get(unit), found.row.get(unit)
            if had and given and not same_unit(had, given):
                return Line(
                    {}, f"Dòng này tính bằng {had}, anh/chị gửi {quoted(text)}. Anh/chị gửi lại theo {had}."
                )
        return found

    def _filled(self, row: Row, rows: list[Row]) -> Reading:
        return self._kept(rows, row) if self._missing(row) else self._kept([*rows, row], {})

    def _kept(self, rows: list[Row], row: Row, doubt: str = "") -> Reading:
        rows = [{column.key: each.get(column.key) for column in self.columns} for each in rows]
        if missing := self._missing(row) if row else None:
            return More({"rows": rows, "row": row}, doubt or missing.question)
        if len(rows) >= self.most:
            return Done(rows)
        return More({"rows": rows, "row": {}}, f"{self._listed(rows)}\nAnh/chị gửi dòng khác, hoặc bấm Xong.")

    def _dropped(self, rows: list[Row], row: Row, number: int) -> Reading:
        """The table without a row, counted from 1; 0 is the row in work, else the last one."""
        every = [*rows, *([row] if row else [])]
        number = number or len(every)
        if number > len(every):
            return Wrong(f"Bảng chỉ có {len(every)} dòng.")
        left = rows[: number - 1] + rows[number:]
        unfinished = row if number <= len(rows) else {}
        listed = f"{self._listed(left)}\n" if left else ""
        question = (
            missing.question
            if unfinished and (missing := self._missing(unfinished))
            else (f"Anh/chị gửi dòng khác{', hoặc bấm Xong' if left else ''}.")
        )
        return More({"rows": left, "row": unfinished}, f"Đã xóa dòng {number}.\n{listed}{question}")

    def press(self, value: str, seen: Seen) -> Reading:
        rows, row = self._work(seen)
        return (
            self._dropped(rows, row, 0) if value == DROP[1] and (rows or row) else super().press(value, seen)
        )

    def finish(self, seen: Seen) -> Reading:
        rows, row = self._work(seen)
        missing = self._missing(row) if row else None
        if missing and not missing.optional:
            return _lacks(missing)
        rows = [*rows, {column.key: row.get(column.key) for column in self.columns}] if row else rows
        if len(rows) < self.least:
            return Wrong(f"Câu này cần ít nhất {self.least} dòng, hiện có {len(rows)}. {self._how()}")
        return Done(rows)

    def skip(self, seen: Seen) -> Reading | None:
        """ "Bỏ qua" leaves out the cell that is asked for; where that may not be, the row, and so the question."""
        rows, row = self._work(seen)
        missing = self._missing(row) if row else None
        if missing and missing.optional:
            return self._filled({**row, missing.key: None}, rows)
        if missing and not rows and not self.optional:
            return _lacks(missing)
        dropped = f"Đã bỏ dòng ghi dở: {self._one(row)}." if row else ""
        if rows and len(rows) >= self.least:
            return Done(rows, dropped)
        return Done(None, dropped) if self.optional else None

    def _work(self, seen: Seen) -> tuple[list[Row], Row]:
        if isinstance(seen.work, dict):
            return list(seen.work["rows"]), dict(seen.work["row"])
        good = self.still_good(seen.stored, seen.answers, seen.facts)
        return (list(seen.stored), {}) if good else ([], {})

    def _missing(self, row: Row) -> Column | None:
        """The first cell to ask for, a number before its unit; an optional one counts as given once it was skipped."""
        lacking = [
            c for c in self.columns if row.get(c.key) in (None, "") and not (c.optional and c.key in row)
        ]
        first = next(iter(lacking), None)
        number = next((c for c in lacking if c.kind == "number"), None)
        return number if first and first.kind == "unit" and number else first

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
        missing = self._missing(row) if row else None
        whole = len(rows) + (1 if missing and missing.optional else 0)
        ready = (DONE,) if whole >= self.least and (missing is None or missing.optional) else ()
        return ((*ready, DROP),) if rows or row else ((DONE,),) if ready and not self.optional else ()

    def begun(self, work: Any) -> str:
        return f"Đang ghi: {'; '.join(map(self._one, filter(None, [*work['rows'], work['row']])))}"

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


def _no_number(text: str, column: Column, found: Line) -> Wrong:
    if found.doubt:
        return Wrong(found.doubt)
    return Wrong(f"Trợ lý chưa thấy con số trong {quoted(text)}, câu này cần {column.missing}.", strange=True)


def _lacks(column: Column) -> Wrong:
    return Wrong(f"Dòng đang ghi còn thiếu {column.missing}. Chưa có thì anh/chị gõ “Xóa dòng cuối”.")
