"""Units of the agency: offices, departments, communes, and the names people give them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, func, select

from storage.database import Connection, Missing
from storage.schema import unit


@dataclass(frozen=True)
class Unit:
    """A unit as it stands; `aliases` are short, former and abbreviated names."""

    id: int
    code: str
    name: str
    level: str
    aliases: tuple[str, ...]
    parent_id: int | None
    active: bool


def _unit(row: Row[Any]) -> Unit:
    return Unit(row.id, row.code, row.name, row.level, tuple(row.aliases), row.parent_id, row.active)


def all_units(conn: Connection, *, active: bool = True) -> list[Unit]:
    """The units by name; with `active=False` those that were dissolved or merged too."""
    wanted = select(unit).order_by(unit.c.name, unit.c.id)
    return [_unit(row) for row in conn.execute(wanted.where(unit.c.active) if active else wanted)]


def by_id(conn: Connection, unit_id: int) -> Unit:
    """The unit; `Missing` when there is none."""
    row = conn.execute(select(unit).where(unit.c.id == unit_id)).first()
    if row is None:
        raise Missing(f"no unit {unit_id}")
    return _unit(row)


def by_code(conn: Connection, code: str) -> Unit | None:
    """The unit with this code, whatever the case of its letters."""
    row = conn.execute(select(unit).where(func.lower(unit.c.code) == code.strip().lower())).first()
    return _unit(row) if row else None


def add(
    conn: Connection,
    *,
    code: str,
    name: str,
    level: str = "commune",
    aliases: Sequence[str] = (),
    parent_id: int | None = None,
) -> int:
    """Add a unit and give its id; its code must be new."""
    values = {"code": code, "name": name, "level": level, "aliases": list(aliases), "parent_id": parent_id}
    return int(conn.execute(unit.insert().values(values).returning(unit.c.id)).scalar_one())


def update(conn: Connection, unit_id: int, **values: Any) -> None:
    """Change columns of a unit, such as `name`, `aliases`, `parent_id`, `active`."""
    if "aliases" in values:
        values["aliases"] = list(values["aliases"])
    conn.execute(unit.update().where(unit.c.id == unit_id).values(**values))
