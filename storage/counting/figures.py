"""What leaders ask: counts, lists, lateness and gaps, always within a scope of units.

Numbers are read from the tallies; records are looked at for a page of them, or where a period is joined with units.
"""

from collections import Counter
from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, Text, cast, false, func, select, union_all

from domain.calendar import OFFICE_ZONE
from domain.initiative import OPEN
from storage.counting.figure_source import Filter, moment, places, records, source
from storage.counting.tallies import DECIDED, NOT_COUNTED, tally
from storage.database import Connection
from storage.records.initiatives import Initiative, by_ids
from storage.schema import initiative, unit

__all__ = ["DECIDED", "NOT_COUNTED", "Filter"]

_STAMP = select(
    *(
        func.aggregate_strings(cast(column, Text), "\x1f")
        for column in (unit.c.id, unit.c.code, unit.c.name, unit.c.level, unit.c.aliases)
    ),
    func.aggregate_strings(func.coalesce(cast(unit.c.parent_id, Text), ""), "\x1f"),
).where(unit.c.active)
_LATE = tuple(sorted(OPEN - {"draft"}))


class Group(NamedTuple):
    """One of those among whom initiatives are spread; `name` is that of a unit, else empty."""

    key: str  # a unit's code, a field, a state, a level, a year, a month (yyyy-mm)
    number: int
    name: str = ""


class Score(NamedTuple):
    """The average score of a group and how many of its initiatives were scored."""

    key: str
    average: float
    number: int
    name: str = ""


def count(conn: Connection, wanted: Filter) -> int:
    """How many initiatives; drafts and withdrawn ones only when asked for."""
    found = source(wanted)
    return int(conn.execute(found.select(found.total("number"))).scalar_one() or 0)


def by(conn: Connection, wanted: Filter, group: str) -> list[Group]:
    """How many for each `unit`, `field`, `status`, `level` or `year`, the most first; each `month` in order."""
    return first(conn, wanted, group)[0]


def first(
    conn: Connection, wanted: Filter, group: str, limit: int | None = None, *, ascending: bool = False
) -> tuple[list[Group], int]:
    """The first ones as in `by`, or those with the fewest, and how many groups have something."""
    found = source(wanted, group)
    if group == "month" and found.table is initiative:
        months = _months(conn, wanted)
        return months[:limit], len(months)
    number = found.total("number")
    spread = found.spread(group, number, some=number, ascending=ascending)
    rows = conn.execute(spread.limit(limit)).all()
    return [Group(str(row[0]), int(row[1]), *row[3:]) for row in rows], rows[0][2] if rows else 0


def _months(conn: Connection, wanted: Filter) -> list[Group]:
    moments = conn.execute(records(wanted).select(moment(wanted))).scalars()
    months = Counter(f"{one.astimezone(OFFICE_ZONE):%Y-%m}" for one in moments)
    return [Group(*month) for month in sorted(months.items())]


def ranked(
    conn: Connection, wanted: Filter, group: str, limit: int, *, ascending: bool
) -> tuple[list[Group], int]:
    """The first ones by number, and how many there are; units that have nothing are among the fewest."""
    if group == "month":
        months = by(conn, wanted, group)
        months.sort(key=lambda one: (one.number if ascending else -one.number, one.key))
        return months[:limit], len(months)
    if group != "unit" or not ascending:
        return first(conn, wanted, group, limit, ascending=ascending)
    names, gaps = missing_units(conn, wanted, limit)
    none = [Group("", 0, name) for name in names]
    fewest, have = first(conn, wanted, group, limit, ascending=True)
    return [*none, *fewest][:limit], gaps + have


def scores(
    conn: Connection, wanted: Filter, group: str, limit: int, *, ascending: bool
) -> tuple[list[Score], int]:
    """The first ones by average score, the best or the lowest, and how many groups have scored initiatives."""
    found = source(wanted, group)
    scored = found.total("scored")
    average = found.total("points") / (1000.0 * scored)
    spread = found.spread(group, average, scored, some=scored, ascending=ascending)
    rows = conn.execute(spread.limit(limit)).all()
    return [Score(str(row[0]), float(row[1]), int(row[2]), *row[4:]) for row in rows], (
        rows[0][3] if rows else 0
    )


def page(conn: Connection, wanted: Filter, offset: int, limit: int) -> list[Initiative]:
    """The initiatives, the newest first."""
    return by_ids(conn, conn.execute(_newest(wanted, offset, limit)).scalars().all())


def _newest(wanted: Filter, offset: int, limit: int) -> Select[Any]:
    """The ids of a page, read from an index without looking at the records before it."""
    by_moment = (moment(wanted).desc(), initiative.c.id.desc())
    by_year = (initiative.c.year.desc(), *by_moment)
    if wanted.dated or wanted.placed or len(wanted.states) < 2:
        found = records(wanted).select(initiative.c.id)
        return found.order_by(*(by_moment if wanted.dated else by_year)).offset(offset).limit(limit)
    # The newest of each state, merged: an index has only those of one state in order
    columns = (initiative.c.id, initiative.c.year, moment(wanted).label("moment"))
    each = (
        records(replace(wanted, states=(state,))).select(*columns).order_by(*by_year).limit(offset + limit)
        for state in wanted.states
    )
    rows = union_all(*(select(one.subquery()) for one in each)).subquery()
    newest = select(rows.c.id).order_by(rows.c.year.desc(), rows.c.moment.desc(), rows.c.id.desc())
    return newest.offset(offset).limit(limit)


def overdue(
    conn: Connection, wanted: Filter, today: date, offset: int = 0, limit: int | None = None
) -> list[Initiative]:
    """Open initiatives whose next step was due before today, the latest first."""
    late = _late(wanted, today, initiative.c.id).order_by(initiative.c.due, initiative.c.id)
    return by_ids(conn, conn.execute(late.offset(offset).limit(limit)).scalars().all())


def number_overdue(conn: Connection, wanted: Filter, today: date) -> int:
    """How many open initiatives have a next step that was due before today."""
    return int(conn.execute(_late(wanted, today, func.count())).scalar_one())


def _late(wanted: Filter, today: date, column: Any) -> Select[Any]:
    states = tuple(state for state in (wanted.states or _LATE) if state in _LATE)
    late = records(replace(wanted, states=states or _LATE), by_state=False).select(column)
    return late.where(initiative.c.due < today if states else false())


def missing_units(conn: Connection, wanted: Filter, limit: int | None = None) -> tuple[list[str], int]:
    """Names of the first active units in scope that have nothing of what is asked for, and how many there are."""
    without = select(unit.c.name, func.count().over()).where(*_without(wanted)).order_by(unit.c.name)
    rows = conn.execute(without.limit(limit)).all()
    return [row[0] for row in rows], rows[0][1] if rows else 0


def missing(conn: Connection, wanted: Filter) -> int:
    """How many active units in scope have nothing of what is asked for."""
    return conn.execute(select(func.count()).select_from(unit).where(*_without(wanted))).scalar_one()


def _without(wanted: Filter) -> list[ColumnElement[bool]]:
    found = source(wanted, "unit")
    have = found.select(found.table.c.unit_id)
    if found.table is tally:
        have = have.where(tally.c.number > 0)
    return [unit.c.active, unit.c.id.not_in(have), *places(wanted, unit)]


def units_in_scope(conn: Connection, wanted: Filter) -> int:
    """How many active units the question is about."""
    units = select(func.count()).select_from(unit).where(unit.c.active, *places(wanted, unit))
    return conn.execute(units).scalar_one()


def stamp_of_units(conn: Connection) -> tuple[Any, ...]:
    """Everything about the active units in a form that is cheap to read: another one as soon as anything changes."""
    return tuple(conn.execute(_STAMP).one())


def changed_since(conn: Connection, wanted: Filter, since: datetime) -> int:
    """How many were submitted since then."""
    late = (initiative.c.filed_at >= since, initiative.c.submitted_at >= since)
    rows = records(wanted, by_state=False).select(func.count())
    return int(conn.execute(rows.where(*late)).scalar_one())


def below(conn: Connection, unit_ids: Collection[int]) -> frozenset[int]:
    """These units and every unit under them."""
    found = set(unit_ids)
    edge = set(unit_ids)
    while edge:
        edge = set(conn.execute(select(unit.c.id).where(unit.c.parent_id.in_(edge))).scalars()) - found
        found |= edge
    return frozenset(found)
