"""What leaders ask: counts, lists, lateness and gaps, always within a scope of units."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, false, func, select

from domain.calendar import OFFICE_ZONE
from domain.initiative import OPEN
from storage.database import Connection
from storage.initiatives import Initiative, selected
from storage.schema import initiative, tally, unit

DECIDED = ("recognized", "not_recognized", "declined")
NOT_COUNTED = ("draft", "withdrawn")  # unless they are asked for


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
    def tallied(self) -> bool:
        """Can the tally answer it, without looking at the records?"""
        return self.since is None and self.until is None and not self.author


def count(conn: Connection, wanted: Filter) -> int:
    """How many initiatives; drafts and withdrawn ones only when asked for."""
    if wanted.tallied:
        counted = select(func.coalesce(func.sum(tally.c.number), 0)).join(unit, unit.c.id == tally.c.unit_id)
        return int(conn.execute(counted.where(*_tallied(wanted))).scalar_one())
    counted = select(func.count()).select_from(initiative).join(unit, unit.c.id == initiative.c.unit_id)
    return int(conn.execute(counted.where(*_recorded(wanted))).scalar_one())


def by(conn: Connection, wanted: Filter, group: str) -> list[tuple[str, int]]:
    """How many for each `unit` (its name), `field`, `status`, `level`, `year` or `month` (yyyy-mm); the most first."""
    if group == "month":
        return _by_month(conn, wanted)
    table = tally if wanted.tallied else initiative
    key = {
        "unit": unit.c.name,
        "level": unit.c.level,
        "field": table.c.field,
        "status": table.c.state,
        "year": table.c.year,
    }[group]
    number = func.sum(tally.c.number) if wanted.tallied else func.count()
    conditions = _tallied(wanted) if wanted.tallied else _recorded(wanted)
    rows = conn.execute(
        select(key, number)
        .select_from(table)
        .join(unit, unit.c.id == table.c.unit_id)
        .where(*conditions)
        .group_by(key)
        .having(number > 0)
        .order_by(number.desc(), key)
    )
    return [(str(name), int(counted)) for name, counted in rows]


def _by_month(conn: Connection, wanted: Filter) -> list[tuple[str, int]]:
    moments = conn.execute(
        select(_moment(wanted)).join(unit, unit.c.id == initiative.c.unit_id).where(*_recorded(wanted))
    ).scalars()
    months: dict[str, int] = {}
    for moment in moments:
        month = f"{moment.astimezone(OFFICE_ZONE):%Y-%m}"
        months[month] = months.get(month, 0) + 1
    return sorted(months.items())


def page(conn: Connection, wanted: Filter, offset: int, limit: int) -> list[Initiative]:
    """The initiatives, the newest first."""
    return selected(
        conn,
        lambda query: (
            query.where(*_recorded(wanted))
            .order_by(initiative.c.year.desc(), _moment(wanted).desc(), initiative.c.id.desc())
            .offset(offset)
            .limit(limit)
        ),
    )


def overdue(conn: Connection, wanted: Filter, today: date) -> list[Initiative]:
    """Open initiatives whose next step was due before today, the latest first."""
    states = tuple(state for state in (wanted.states or OPEN) if state in OPEN and state != "draft")
    late = replace(wanted, states=states)
    return selected(
        conn,
        lambda query: query.where(*_recorded(late), initiative.c.due < today).order_by(
            initiative.c.due, initiative.c.id
        ),
    )


def missing_units(conn: Connection, wanted: Filter) -> list[str]:
    """Names of the active units in scope that have nothing of what is asked for."""
    have = (
        select(initiative.c.unit_id).join(unit, unit.c.id == initiative.c.unit_id).where(*_recorded(wanted))
    )
    conditions = [unit.c.active, unit.c.id.not_in(have), *_places(wanted)]
    return list(conn.execute(select(unit.c.name).where(*conditions).order_by(unit.c.name)).scalars())


def units_in_scope(conn: Connection, wanted: Filter) -> int:
    """How many active units the question is about."""
    return conn.execute(
        select(func.count()).select_from(unit).where(unit.c.active, *_places(wanted))
    ).scalar_one()


def changed_since(conn: Connection, wanted: Filter, moment: datetime) -> int:
    """How many were submitted since then."""
    rows = select(func.count()).select_from(initiative).join(unit, unit.c.id == initiative.c.unit_id)
    return conn.execute(rows.where(*_recorded(wanted), initiative.c.submitted_at >= moment)).scalar_one()


def below(conn: Connection, unit_ids: Collection[int]) -> frozenset[int]:
    """These units and every unit under them."""
    found = set(unit_ids)
    edge = set(unit_ids)
    while edge:
        edge = set(conn.execute(select(unit.c.id).where(unit.c.parent_id.in_(edge))).scalars()) - found
        found |= edge
    return frozenset(found)


def _places(wanted: Filter) -> list[ColumnElement[bool]]:
    """Conditions on the unit, for queries that have it joined."""
    conditions: list[ColumnElement[bool]] = []
    if wanted.scope is not None:
        conditions.append(unit.c.id.in_(wanted.scope) if wanted.scope else false())
    if wanted.units:
        conditions.append(unit.c.code.in_(wanted.units))
    if wanted.level:
        conditions.append(unit.c.level == wanted.level)
    return conditions


def _common(wanted: Filter, table: Any) -> list[ColumnElement[bool]]:
    conditions = _places(wanted)
    conditions.append(
        table.c.state.in_(wanted.states) if wanted.states else table.c.state.not_in(NOT_COUNTED)
    )
    if wanted.fields:
        conditions.append(table.c.field.in_(wanted.fields))
    if wanted.year is not None:
        conditions.append(table.c.year == wanted.year)
    return conditions


def _tallied(wanted: Filter) -> list[ColumnElement[bool]]:
    return _common(wanted, tally)


def _recorded(wanted: Filter) -> list[ColumnElement[bool]]:
    conditions = _common(wanted, initiative)
    moment = _moment(wanted)
    if wanted.since is not None:
        conditions.append(moment >= _start(wanted.since))
    if wanted.until is not None:
        conditions.append(moment < _start(wanted.until + timedelta(days=1)))
    if wanted.author:
        conditions.append(initiative.c.author.icontains(wanted.author, autoescape=True))
    return conditions


def _moment(wanted: Filter) -> ColumnElement[datetime]:
    """The moment that a period speaks of: the decision for decided states, else the submission."""
    if wanted.states and set(wanted.states) <= set(DECIDED):
        return func.coalesce(initiative.c.decided_at, initiative.c.submitted_at, initiative.c.created_at)
    return func.coalesce(initiative.c.submitted_at, initiative.c.created_at)


def _start(day: date) -> datetime:
    return datetime.combine(day, time(), OFFICE_ZONE)


def ranked(conn: Connection, wanted: Filter, group: str, *, ascending: bool) -> list[tuple[str, int]]:
    """How many for each, the most first or the fewest first; units that have nothing are among the fewest."""
    rows = by(conn, wanted, group)
    if group == "unit" and ascending:
        none = missing_units(conn, wanted)
        rows = [*rows, *((name, 0) for name in none)]
    return sorted(rows, key=lambda row: (row[1] if ascending else -row[1], row[0]))


def scores(conn: Connection, wanted: Filter, group: str, *, ascending: bool) -> list[tuple[str, float, int]]:
    """The average score of each and how many were scored, the best first or the lowest first."""
    key = {
        "unit": unit.c.name,
        "level": unit.c.level,
        "field": initiative.c.field,
        "status": initiative.c.state,
    }
    by_key = key.get(group, unit.c.name)
    average = func.avg(initiative.c.score)
    rows = conn.execute(
        select(by_key, average, func.count())
        .select_from(initiative)
        .join(unit, unit.c.id == initiative.c.unit_id)
        .where(*_recorded(wanted), initiative.c.score.is_not(None))
        .group_by(by_key)
        .order_by(average if ascending else average.desc(), by_key)
    )
    return [(str(name), float(score), int(number)) for name, score, number in rows]
