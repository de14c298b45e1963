"""People of the office and the roles they hold."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, bindparam, func, or_, select

from storage.database import Connection, Missing
from storage.schema import person, role, unit


@dataclass(frozen=True)
class Person:
    """A person with the unit they work in; `active_to` is the last day in office, None while it is open."""

    id: int
    code: str
    name: str
    position: str
    unit_id: int
    unit_code: str
    unit_name: str
    phone: str  # E.164 or empty
    active_to: date | None


@dataclass(frozen=True)
class Role:
    """A role of DESIGN section 6; without a unit it holds for the whole agency, without a round always."""

    role: str
    unit_id: int | None = None
    round_id: int | None = None


_PEOPLE: Select[Any] = select(
    person.c.id,
    person.c.code,
    person.c.name,
    person.c.position,
    person.c.unit_id,
    unit.c.code.label("unit_code"),
    unit.c.name.label("unit_name"),
    person.c.phone,
    person.c.active_to,
).join(unit, unit.c.id == person.c.unit_id)
_BY_ID = _PEOPLE.where(person.c.id == bindparam("person"))
_GRANTED = (
    select(role.c.role, role.c.unit_id, role.c.round_id)
    .where(role.c.person_id == bindparam("person"))
    .order_by(role.c.id)
)
_HELD = _GRANTED.join(person, person.c.id == role.c.person_id).where(
    or_(person.c.active_to.is_(None), person.c.active_to >= bindparam("today"))
)


def _person(row: Row[Any]) -> Person:
    return Person(**row._mapping)


def by_id(conn: Connection, person_id: int) -> Person:
    """The person; `Missing` when there is none."""
    row = conn.execute(_BY_ID, {"person": person_id}).first()
    if row is None:
        raise Missing(f"no person {person_id}")
    return _person(row)


def by_code(conn: Connection, code: str) -> Person | None:
    """The person with this code, whatever the case of its letters."""
    row = conn.execute(_PEOPLE.where(func.lower(person.c.code) == code.strip().lower())).first()
    return _person(row) if row else None


def everyone(conn: Connection, today: date | None = None) -> list[Person]:
    """Everybody by name; with `today` only those in office on that day."""
    wanted = _PEOPLE.order_by(person.c.name, person.c.id)
    if today is not None:
        wanted = wanted.where(_in_office(today))
    return [_person(row) for row in conn.execute(wanted)]


def add(
    conn: Connection,
    *,
    code: str,
    name: str,
    unit_id: int,
    now: datetime,
    position: str = "",
    phone: str = "",
    active_to: date | None = None,
) -> int:
    """Add a person without any role and give the id; the code must be new."""
    values = {
        "code": code,
        "name": name,
        "unit_id": unit_id,
        "position": position,
        "phone": phone,
        "active_to": active_to,
        "created_at": now,
    }
    return int(conn.execute(person.insert().values(values).returning(person.c.id)).scalar_one())


def update(conn: Connection, person_id: int, **values: Any) -> None:
    """Change columns of a person, such as `name`, `unit_id`, `active_to`."""
    conn.execute(person.update().where(person.c.id == person_id).values(**values))


def grant(
    conn: Connection, person_id: int, role_name: str, unit_id: int | None = None, round_id: int | None = None
) -> None:
    """Give a role; granting it twice changes nothing."""
    held = Role(role_name, unit_id, round_id)
    if held not in granted(conn, person_id):
        values = {"person_id": person_id, "role": role_name, "unit_id": unit_id, "round_id": round_id}
        conn.execute(role.insert().values(values))


def withdraw(
    conn: Connection, person_id: int, role_name: str, unit_id: int | None = None, round_id: int | None = None
) -> None:
    """Take a role away where it was granted in exactly this way."""
    conn.execute(
        role.delete().where(
            role.c.person_id == person_id,
            role.c.role == role_name,
            role.c.unit_id.is_not_distinct_from(unit_id),
            role.c.round_id.is_not_distinct_from(round_id),
        )
    )


def roles_of(conn: Connection, person_id: int, today: date) -> tuple[Role, ...]:
    """The roles a person holds on this day; none after the last day in office."""
    return tuple(Role(*row) for row in conn.execute(_HELD, {"person": person_id, "today": today}))


def granted(conn: Connection, person_id: int) -> tuple[Role, ...]:
    """The roles that were given to a person, in office or not, in the order they were given."""
    return tuple(Role(*row) for row in conn.execute(_GRANTED, {"person": person_id}))


def in_role(
    conn: Connection, role_name: str, unit_id: int | None = None, today: date | None = None
) -> list[Person]:
    """Everybody in office who holds the role, by name; with a unit, who holds it there or for the whole agency.

    Without `today` whoever has a last day in office is left out, even when it is still to come.
    """
    holds = select(role.c.person_id).where(role.c.role == role_name)
    if unit_id is not None:
        holds = holds.where(or_(role.c.unit_id == unit_id, role.c.unit_id.is_(None)))
    current = person.c.active_to.is_(None) if today is None else _in_office(today)
    wanted = _PEOPLE.where(person.c.id.in_(holds), current).order_by(person.c.name, person.c.id)
    return [_person(row) for row in conn.execute(wanted)]


def _in_office(today: date) -> ColumnElement[bool]:
    return or_(person.c.active_to.is_(None), person.c.active_to >= today)
