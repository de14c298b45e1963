"""The tallies that leaders' figures are read from, kept in step by every change itself."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from functools import cache
from itertools import product
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, Column, Executable, ForeignKey, Index, Integer, String, Table

from domain.calendar import OFFICE_ZONE
from storage.database import Connection, insert_for
from storage.schema import Id, metadata

ANY = "*"  # in the place of a field or a state
EVER = 0  # in the place of a year
DECIDED = ("recognized", "not_recognized", "declined")
NOT_COUNTED = ("draft", "withdrawn")  # unless they are asked for
_SUMS = ("number", "scored", "points")


tally = Table(  # how many initiatives stand where, unit by unit; year 0, field and state "*" mean any
    "tally",
    metadata,
    Column("year", Integer, primary_key=True, autoincrement=False),
    Column("unit_id", Id, ForeignKey("unit.id"), primary_key=True),
    Column("field", String(20), primary_key=True),
    Column("state", String(20), primary_key=True),
    Column("number", Integer, nullable=False),
    Column("scored", Integer, nullable=False),  # how many of them have a score
    Column("points", BigInteger, nullable=False),  # the sum of their scores in thousandths
    Index(None, "year", "field", "state", "number", "unit_id", "scored", "points"),
    sqlite_with_rowid=False,
)

period_tally = Table(  # the same for the office as a whole, by the month and the day that periods speak of
    "period_tally",
    metadata,
    Column(
        "period", String(20), primary_key=True
    ),  # ever | filed_month | filed_day | settled_month | settled_day
    Column("year", Integer, primary_key=True, autoincrement=False),  # 0: any
    Column("span", String(10), primary_key=True),  # "", "2026-08" or "2026-08-14", on the office's calendar
    Column("field", String(20), primary_key=True),
    Column("state", String(20), primary_key=True),
    Column("number", Integer, nullable=False),
    Column("scored", Integer, nullable=False),
    Column("points", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)


class Counted(NamedTuple):
    """What is counted of an initiative."""

    year: int
    unit_id: int
    field: str
    state: str
    created_at: datetime
    submitted_at: datetime | None = None
    decided_at: datetime | None = None
    score: float | None = None

    @property
    def filed_at(self) -> datetime:
        """The moment that a period speaks of."""
        return self.submitted_at or self.created_at

    @property
    def settled_at(self) -> datetime:
        """The moment that a period speaks of when only decided ones are asked for."""
        return self.decided_at or self.filed_at


_Cell = tuple[Any, ...]


def move(conn: Connection, gone: Iterable[Counted], come: Iterable[Counted]) -> None:
    """Count initiatives where they stand now (`come`) and no more where they stood (`gone`)."""
    moved = [*((one, -1) for one in gone), *((one, 1) for one in come)]
    for table, cells in ((tally, _unit_cells), (period_tally, _period_cells)):
        sums: defaultdict[_Cell, list[int]] = defaultdict(lambda: [0, 0, 0])
        for one, sign in moved:
            points = 0 if one.score is None else round(one.score * 1000)
            for cell in cells(one):
                kept = sums[cell]
                kept[0] += sign
                kept[1] += sign * (one.score is not None)
                kept[2] += sign * points
        names = [*table.primary_key.columns.keys(), *_SUMS]
        # In a fixed order, so that two transactions never wait for each other
        rows = [
            dict(zip(names, (*cell, *sums[cell]), strict=True)) for cell in sorted(sums) if any(sums[cell])
        ]
        if rows:
            conn.execute(_adding(table, conn.dialect.name), rows)


def _unit_cells(one: Counted) -> Iterator[_Cell]:
    """Where an initiative is counted in `tally`: (year, unit, field, state)."""
    for year, field, state in product((EVER, one.year), (ANY, one.field), _states(one)):
        yield year, one.unit_id, field, state


def _states(one: Counted) -> tuple[str, ...]:
    return (one.state,) if one.state in NOT_COUNTED else (ANY, one.state)


def _period_cells(one: Counted) -> Iterator[_Cell]:
    """Where an initiative is counted in `period_tally`: (period, year, span, field, state)."""
    spans = [("ever", ""), *_spans("filed", one.filed_at)]
    if one.state in DECIDED:
        spans += _spans("settled", one.settled_at)
    for (period, span), year in product(spans, (EVER, one.year)):
        yield period, year, span, one.field, one.state


def _spans(name: str, moment: datetime) -> list[tuple[str, str]]:
    day = moment.astimezone(OFFICE_ZONE).date().isoformat()
    return [(f"{name}_month", day[:7]), (f"{name}_day", day)]


@cache
def _adding(table: Table, dialect: str) -> Executable:
    """The statement that adds to cells, made once, since making it costs more than running it."""
    new = insert_for(dialect, table)
    return new.on_conflict_do_update(
        index_elements=list(table.primary_key),
        set_={name: table.c[name] + new.excluded[name] for name in _SUMS},
    )


def counted(values: Mapping[str, Any]) -> Counted:
    """What is counted of a row of `initiative`, or of the values that make one."""
    return Counted(**{name: values[name] for name in Counted._fields if name in values})
