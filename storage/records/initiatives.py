"""Initiatives: the record from the first draft to the decision, its code, authors, submissions and tally."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, Select, func, select

from domain.initiative import State
from storage.counting import tallies
from storage.counting.tallies import Counted, counted
from storage.database import Connection, Missing, insert
from storage.office.people import Person
from storage.schema import (
    author,
    comparison,
    counter,
    criteria_run,
    draft,
    evidence,
    initiative,
    person,
    submission,
    unit,
)

_TYPED_CODE = re.compile(r"(?:sk)?[\s-]*(?:(\d{4})[\s-]+)?0*(\d{1,6})", re.IGNORECASE)
_OUR_CODE = re.compile(r"SK-(\d{4})-(\d+)")
_A_QUERY = 500  # records in one query
_KEPT = [column for column in initiative.c if column.computed is None]
_COUNTED = [initiative.c[name] for name in Counted._fields]


@dataclass(frozen=True)
class Initiative:
    """An initiative as it stands, with its unit and the person who registers it (both empty when imported)."""

    id: int
    code: str | None
    round_id: int | None
    unit_id: int
    person_id: int | None
    state: str
    version: int
    year: int
    title: str
    summary: str
    field: str
    kind: str
    author: str
    answers: dict[str, Any]
    verdict: str
    grounds: tuple[str, ...]
    flags: tuple[str, ...]
    late: bool
    first_date: date | None
    due: date | None
    submitted_at: datetime | None
    decided_at: datetime | None
    score: float | None
    created_at: datetime
    changed_at: datetime
    unit_code: str
    unit_name: str
    person_name: str


@dataclass(frozen=True)
class Author:
    """An author with the share of the work in percent."""

    name: str
    share: float
    person_id: int | None = None


@dataclass(frozen=True)
class Frozen:
    """A submission as it was made: `form` is a list of {key, question, answer, shown}."""

    number: int
    at: datetime
    person_id: int
    form: list[dict[str, Any]]


def _initiatives() -> Select[Any]:
    return (
        select(
            *_KEPT,
            unit.c.code.label("unit_code"),
            unit.c.name.label("unit_name"),
            func.coalesce(person.c.name, "").label("person_name"),
        )
        .join(unit, unit.c.id == initiative.c.unit_id)
        .outerjoin(person, person.c.id == initiative.c.person_id)
    )


def _initiative(row: Row[Any]) -> Initiative:
    values = dict(row._mapping)
    values["grounds"], values["flags"] = tuple(values["grounds"]), tuple(values["flags"])
    return Initiative(**values)


def by_id(conn: Connection, initiative_id: int) -> Initiative:
    """The initiative; `Missing` when there is none."""
    row = conn.execute(_initiatives().where(initiative.c.id == initiative_id)).first()
    if row is None:
        raise Missing(f"no initiative {initiative_id}")
    return _initiative(row)


def by_code(conn: Connection, typed: str, year: int) -> Initiative | None:
    """The initiative whose code was typed, whole or in part: `12`, `sk12`, `SK-2026-0012`.

    A number alone is one of this year.
    """
    wanted = [typed.strip().upper()]
    if part := _TYPED_CODE.fullmatch(typed.strip()):
        wanted.append(_code(int(part[1] or year), int(part[2])))
    row = conn.execute(_initiatives().where(initiative.c.code.in_(wanted))).first()
    return _initiative(row) if row else None


def of_person(conn: Connection, person_id: int) -> list[Initiative]:
    """What a person registers or is an author of, the newest first."""
    written = select(author.c.initiative_id).where(author.c.person_id == person_id)
    mine = (initiative.c.person_id == person_id) | initiative.c.id.in_(written)
    wanted = _initiatives().where(mine).order_by(initiative.c.created_at.desc(), initiative.c.id.desc())
    return [_initiative(row) for row in conn.execute(wanted)]


def by_ids(conn: Connection, ids: Sequence[int]) -> list[Initiative]:
    """The initiatives in the order of these ids."""
    found: dict[int, Initiative] = {}
    for start in range(0, len(ids), _A_QUERY):
        wanted = _initiatives().where(initiative.c.id.in_(ids[start : start + _A_QUERY]))
        found.update((row.id, _initiative(row)) for row in conn.execute(wanted))
    return [found[one] for one in ids]


def begin(conn: Connection, registering: Person, round_id: int | None, year: int, now: datetime) -> int:
    """Open an empty initiative in state `draft` for this person and their unit, and give its id."""
    return add(
        conn,
        unit_id=registering.unit_id,
        person_id=registering.id,
        round_id=round_id,
        year=year,
        state=State.DRAFT,
        author=registering.name,
        now=now,
    )


def add(
    conn: Connection,
    *,
    unit_id: int,
    year: int,
    state: str,
    now: datetime,
    code: str | None = None,
    title: str = "",
    summary: str = "",
    field: str = "",
    **more: Any,
) -> int:
    """Add an initiative in any state, such as one of past years, and give its id; `more` names further columns.

    Codes are kept in capitals; one of our own form is taken out of the numbers still to be given.
    """
    code = code.upper() if code else None
    values: dict[str, Any] = {
        "kind": "",
        "author": "",
        "answers": {},
        "verdict": "",
        "grounds": [],
        "flags": [],
        "created_at": now,
        "changed_at": now,
        **more,
        "code": code,
        "unit_id": unit_id,
        "year": year,
        "state": state,
        "title": title,
        "summary": summary,
        "field": field,
        "version": 1,
    }
    added = conn.execute(initiative.insert().values(values).returning(initiative.c.id)).scalar_one()
    if code and (ours := _OUR_CODE.fullmatch(code)):
        _raise_counter(conn, f"SK-{ours[1]}", int(ours[2]))
    tallies.move(conn, (), [counted(values)])
    return int(added)


def change(conn: Connection, initiative_id: int, version: int, now: datetime, **values: Any) -> bool:
    """Change columns if the version is still the one that was seen; False when somebody was faster.

    The version rises by one, and the tallies follow a change of anything that is counted.
    """
    mine = (initiative.c.id == initiative_id, initiative.c.version == version)
    before = None
    if not values.keys().isdisjoint(Counted._fields):
        before = conn.execute(select(*_COUNTED).where(*mine)).first()
    changed = conn.execute(
        initiative.update().where(*mine).values(**values, version=version + 1, changed_at=now)
    )
    if changed.rowcount != 1:
        return False
    if before is not None:
        tallies.move(conn, [Counted(*before)], [counted({**before._mapping, **values})])
    return True


def discard(conn: Connection, initiative_id: int) -> None:
    """Forget an initiative that was never submitted, with everything that hangs on it but its draft and files.

    `ValueError` for one that has a code: a submitted record is an office record.
    """
    one = conn.execute(select(initiative.c.code, *_COUNTED).where(initiative.c.id == initiative_id)).one()
    if one.code is not None or one.state != State.DRAFT:
        raise ValueError("a submitted record cannot be discarded")
    for table in (draft, evidence):
        conn.execute(table.update().where(table.c.initiative_id == initiative_id).values(initiative_id=None))
    for table in (author, criteria_run, comparison):
        conn.execute(table.delete().where(table.c.initiative_id == initiative_id))
    conn.execute(initiative.delete().where(initiative.c.id == initiative_id))
    tallies.move(conn, [counted(dict(one._mapping))], ())


def next_code(conn: Connection, year: int) -> str:
    """The next code of this year, such as `SK-2026-0012`; never given twice, also by parallel transactions."""
    new = insert(conn, counter).values(name=f"SK-{year}", value=1)
    up = new.on_conflict_do_update(index_elements=["name"], set_={"value": counter.c.value + 1})
    return _code(year, conn.execute(up.returning(counter.c.value)).scalar_one())


def set_authors(conn: Connection, initiative_id: int, authors: Iterable[Mapping[str, Any]]) -> None:
    """Put these authors ({name, share}, perhaps person_id), in this order, in the place of the earlier ones."""
    conn.execute(author.delete().where(author.c.initiative_id == initiative_id))
    rows = [
        {
            "initiative_id": initiative_id,
            "person_id": one.get("person_id"),
            "name": one["name"],
            "share": one["share"],
            "place": place,
        }
        for place, one in enumerate(authors, start=1)
    ]
    if rows:
        conn.execute(author.insert(), rows)


def authors_of(conn: Connection, initiative_id: int) -> list[Author]:
    """The authors in the order they were named."""
    wanted = select(author.c.name, author.c.share, author.c.person_id)
    rows = conn.execute(wanted.where(author.c.initiative_id == initiative_id).order_by(author.c.place))
    return [Author(*row) for row in rows]


def freeze(
    conn: Connection, initiative_id: int, person_id: int, form: list[dict[str, Any]], now: datetime
) -> int:
    """Keep what was submitted with the wording that was asked; gives the number of the submission, from 1."""
    made = select(func.count()).where(submission.c.initiative_id == initiative_id)
    number = conn.execute(made).scalar_one() + 1
    conn.execute(
        submission.insert().values(
            initiative_id=initiative_id, number=number, at=now, person_id=person_id, form=form
        )
    )
    return int(number)


def frozen(conn: Connection, initiative_id: int) -> list[Frozen]:
    """The submissions of an initiative, the first one first."""
    wanted = select(submission.c.number, submission.c.at, submission.c.person_id, submission.c.form)
    rows = conn.execute(
        wanted.where(submission.c.initiative_id == initiative_id).order_by(submission.c.number)
    )
    return [Frozen(**row._mapping) for row in rows]


def _code(year: int, number: int) -> str:
    return f"SK-{year}-{number:04}"


def _raise_counter(conn: Connection, name: str, number: int) -> None:
    """Let the next number be higher than this one."""
    new = insert(conn, counter).values(name=name, value=number)
    conn.execute(
        new.on_conflict_do_update(
            index_elements=["name"], set_={"value": number}, where=counter.c.value < number
        )
    )
