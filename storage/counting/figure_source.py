"""Where a figure is read: the tally that knows it, or the records when none does, and the conditions on it."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Select,
    Table,
    and_,
    false,
    func,
    literal_column,
    or_,
    select,
)

from domain.calendar import OFFICE_ZONE
from storage.counting.tallies import ANY, DECIDED, EVER, NOT_COUNTED, period_tally, tally
from storage.schema import initiative, unit

_NOT_A_STATE = (ANY, *NOT_COUNTED)


@dataclass(frozen=True)
class Filter:
    """Which initiatives: empty means any. `scope` is what the asking person may see, None for all units."""

    scope: frozenset[int] | None = None
    units: tuple[str, ...] = ()  # codes
    level: str = ""
    fields: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    year: int | None = None
    since: date | None = None
    until: date | None = None
    author: str = ""

    @property
    def dated(self) -> bool:
        """Does it ask about a period?"""
        return self.since is not None or self.until is not None

    @property
    def placed(self) -> bool:
        """Does it ask about some of the units only?"""
        return self.scope is not None or bool(self.units or self.level)

    @property
    def decided(self) -> bool:
        """Does a period speak of the decision, rather than of the submission?"""
        return bool(self.states) and set(self.states) <= set(DECIDED)


@dataclass(frozen=True)
class Source:
    """A table, the rows of it that count, and whether units have to be joined for these conditions."""

    table: Table
    where: tuple[ColumnElement[bool], ...]
    with_units: bool = False
    one_row_a_unit: bool = False

    def select(self, *columns: Any, with_units: bool = False) -> Select[Any]:
        """These columns of the rows that count, also those of their units if wanted."""
        rows: FromClause = self.table
        if self.with_units or with_units:
            rows = self.table.join(unit, unit.c.id == self.table.c.unit_id)
        return select(*columns).select_from(rows).where(*self.where)

    def total(self, column: str) -> ColumnElement[Any]:
        """The sum of this column of a tally over a group, or of what it stands for in the records."""
        if self.table is initiative:
            of_records = {"number": func.count(), "scored": func.count(initiative.c.score)}
            return of_records.get(column, func.sum(initiative.c.score * 1000))
        return self.table.c[column] if self.one_row_a_unit else func.sum(self.table.c[column])

    def key(self, group: str) -> ColumnElement[Any]:
        """What tells the groups apart and names them to the program."""
        if group == "month":
            return func.substr(self.table.c.span, literal_column("1"), literal_column("7"))
        columns = {"unit": unit.c.code, "level": unit.c.level, "status": self.table.c.state}
        return columns[group] if group in columns else self.table.c[group]

    def spread(
        self, group: str, *figures: ColumnElement[Any], some: ColumnElement[Any], ascending: bool
    ) -> Select[Any]:
        """Key, figures, how many groups there are, and for units the name; of groups that have `some`.

        They come by their first figure, months in order.
        """
        key, groups = self.key(group), func.count().over()
        if self.one_row_a_unit:  # counted by themselves, so that the first ones come straight from an index
            number = self.select(func.count()).where(some > 0).correlate(None).scalar_subquery()
            found = self.select(key, *figures, number, unit.c.name, with_units=True).where(some > 0)
        elif group == "unit":  # summed up before the units are looked up
            place = self.table.c.unit_id
            sums = self.select(place, *figures).group_by(place).having(some > 0).subquery()
            at, *summed = sums.c
            figures = tuple(summed)
            found = select(key, *figures, groups, unit.c.name).join_from(sums, unit, unit.c.id == at)
        else:
            found = self.select(key, *figures, groups, with_units=group == "level")
            found = found.group_by(key).having(some > 0)
        if group == "month":
            return found.order_by(key)
        return found.order_by(
            figures[0] if ascending else figures[0].desc(), unit.c.name if group == "unit" else key
        )


def source(wanted: Filter, group: str = "") -> Source:
    """Where this is read, spread over these groups (see `Source.key`) when there are any.

    A tally knows years, units, fields and states, or periods for the office as a whole; for the rest, records are counted.
    """
    dated, placed = wanted.dated or group == "month", wanted.placed or group in ("unit", "level")
    if wanted.author or (dated and placed):
        return records(wanted)
    if placed:
        where = (*_cell(wanted, group, tally), *_fields(wanted, group), *places(wanted, tally))
        one = group == "unit" and len(wanted.fields) < 2 and len(wanted.states) < 2
        return Source(tally, where, bool(wanted.units or wanted.level), one)
    where = (*_cell(wanted, group, period_tally), *_spans(wanted, group))
    if wanted.fields:
        where = (*where, period_tally.c.field.in_(wanted.fields))
    return Source(period_tally, where)


def records(wanted: Filter, *, by_state: bool = True) -> Source:
    """The initiatives themselves. `by_state=False` keeps SQLite from walking all of a state in search of few."""
    state = initiative.c.state if by_state and not wanted.dated else initiative.c.state + ""
    where = [*places(wanted, initiative), _states(wanted, state)]
    if wanted.fields:
        where.append(initiative.c.field.in_(wanted.fields))
    if wanted.year is not None:
        where.append(initiative.c.year == wanted.year)
    if wanted.since is not None:
        where.append(moment(wanted) >= _start(wanted.since))
    if wanted.until is not None:
        where.append(moment(wanted) < _start(wanted.until + timedelta(days=1)))
    if wanted.author:
        where.append(initiative.c.author.icontains(wanted.author, autoescape=True))
    return Source(initiative, tuple(where), bool(wanted.units or wanted.level))


def places(wanted: Filter, table: Table) -> list[ColumnElement[bool]]:
    """Conditions on the unit, for queries that have it joined where units or a level are named."""
    conditions: list[ColumnElement[bool]] = []
    if wanted.scope is not None:
        at = unit.c.id if table is unit else table.c.unit_id
        conditions.append(at.in_(wanted.scope) if wanted.scope else false())
    if wanted.units:
        conditions.append(unit.c.code.in_(wanted.units))
    if wanted.level:
        conditions.append(unit.c.level == wanted.level)
    return conditions


def moment(wanted: Filter) -> ColumnElement[datetime]:
    """The moment that a period speaks of: the decision for decided states, else the submission."""
    return initiative.c.settled_at if wanted.decided else initiative.c.filed_at


def _cell(wanted: Filter, group: str, table: Table) -> list[ColumnElement[bool]]:
    """The year and the states of a tally."""
    year = table.c.year == (EVER if wanted.year is None else wanted.year)
    if group == "year" and wanted.year is None:
        year = table.c.year != EVER
    if table is tally and not wanted.states and group != "status":
        return [year, tally.c.state == ANY]
    return [year, _states(wanted, table.c.state)]


def _states(wanted: Filter, state: ColumnElement[str]) -> ColumnElement[bool]:
    if len(wanted.states) == 1:
        return state == wanted.states[0]
    return state.in_(wanted.states) if wanted.states else state.not_in(_NOT_A_STATE)


def _fields(wanted: Filter, group: str) -> list[ColumnElement[bool]]:
    if len(wanted.fields) == 1:
        return [tally.c.field == wanted.fields[0]]
    if wanted.fields:
        return [tally.c.field.in_(wanted.fields)]
    return [tally.c.field != ANY if group == "field" else tally.c.field == ANY]


def _spans(wanted: Filter, group: str) -> list[ColumnElement[bool]]:
    """The whole months of the period, and the days of the months that it has in part."""
    period, span = period_tally.c.period, period_tally.c.span
    if not wanted.dated and group != "month":
        return [period == "ever"]
    name = "settled" if wanted.decided else "filed"
    months, days = whole_months(wanted.since, wanted.until)
    parts = [and_(period == f"{name}_month", span.between(*months))]
    parts += [and_(period == f"{name}_day", span.between(*part)) for part in days]
    return [or_(*parts)]


def whole_months(since: date | None, until: date | None) -> tuple[tuple[str, str], list[tuple[str, str]]]:
    """A period, both days included, as its whole months (first, last) and spans of days for what is left over."""
    first, last, days = "0000-00", "9999-99", []
    begin = None  # of the first whole month
    if since:
        begin = since if since.day == 1 else _month_of(since + timedelta(days=32 - since.day))
        first = f"{begin:%Y-%m}"
        if since < begin:
            days.append((since, min(begin - timedelta(days=1), until or date.max)))
    if until:
        end = _month_of(until + timedelta(days=1))  # the day after the last whole month
        last = f"{end - timedelta(days=1):%Y-%m}"
        if end <= until and (begin is None or begin <= end):
            days.append((end, until))
    return (first, last), [(start.isoformat(), stop.isoformat()) for start, stop in days]


def _month_of(day: date) -> date:
    return day.replace(day=1)


def _start(day: date) -> datetime:
    return datetime.combine(day, time(), OFFICE_ZONE)
