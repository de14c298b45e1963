"""Whose records a person may ask about, and a question's filters as the figures need them."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from domain.queries import Query, Unit, Units
from handlers.turn import Turn
from storage.counting import figures
from storage.counting.figures import Filter
from storage.office import rounds, units

# domain.md 7.4: they see the records of everybody their role reaches; officers and unit heads those of their unit
WIDE = frozenset({"leader", "focal", "secretary", "standing", "viewer", "council_chair", "admin"})
_INDICES: dict[tuple[Any, ...], Units] = {}  # by the stamp of the units they were made of
_INDICES_MOST = 4
OVERSEEING = WIDE | {"unit_head"}


@dataclass(frozen=True)
class Asked:
    """A question with everything its answer needs."""

    query: Query
    key: str  # names the question in its buttons
    wanted: Filter
    units: Units
    year: int | None  # the year that is meant, also where the message names none
    page: int = 0

    @property
    def filters(self) -> dict[str, Any]:
        return self.query.filters


def known_units(turn: Turn) -> Units:
    """Every unit of the office, as the grammar knows them.

    They are read and indexed anew only when one has changed: that takes longer than many a turn.
    """
    stamp = figures.stamp_of_units(turn.conn)
    known = _INDICES.get(stamp)
    if known is None:
        known = _index(units.all_units(turn.conn))
        if len(_INDICES) >= _INDICES_MOST:
            _INDICES.clear()
        _INDICES[stamp] = known
    return known


def _index(rows: list[units.Unit]) -> Units:
    codes = {row.id: row.code for row in rows}
    return Units(
        tuple(
            Unit(row.code, row.name, row.level, row.aliases, codes.get(row.parent_id or 0, ""))
            for row in rows
        )
    )


def reach(turn: Turn) -> frozenset[int] | None:
    """The units whose records this person may ask about; None means all."""
    held = [role for role in turn.roles if role.role in WIDE]
    if any(role.unit_id is None for role in held):
        return None
    own = {role.unit_id for role in turn.roles if role.unit_id is not None} | {turn.me.unit_id}
    return figures.below(turn.conn, own)


def usual_year(turn: Turn) -> int:
    """The year that a question without a period is about: that of the latest round."""
    latest = rounds.latest(turn.conn, turn.today)
    return latest.year if latest else turn.today.year


def asked(turn: Turn, query: Query, key: str, known: Units, page: int = 0) -> Asked:
    """The question with its filters; a question without a period is about the present round's year."""
    filters = query.filters
    dated = {"year", "from", "to", "all_years"} & filters.keys()
    year = filters.get("year") if dated else usual_year(turn)
    wanted = Filter(
        scope=reach(turn),
        units=_many(filters.get("unit")),
        level=filters.get("level", ""),
        fields=_many(filters.get("field")),
        states=_many(filters.get("status")),
        year=year,
        since=_date(filters.get("from")),
        until=_date(filters.get("to")),
        author=filters.get("author", ""),
    )
    return Asked(query, key, wanted, known, year, page)


def _many(value: Any) -> tuple[str, ...]:
    return () if value is None else (value,) if isinstance(value, str) else tuple(value)


def _date(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None
