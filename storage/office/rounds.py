"""Rounds of registration and their dates."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, bindparam, select

from storage.database import Connection, Missing
from storage.schema import round_


@dataclass(frozen=True)
class Round:
    """A round; after `registration_closes` what comes in is late, until somebody closes the round."""

    id: int
    name: str
    year: int
    opens: date
    registration_closes: date
    results_due: date
    recognition_on: date
    closed_at: datetime | None


class WrongDates(ValueError):
    """The dates of a round are not one after the other."""


_BY_ID = select(round_).where(round_.c.id == bindparam("round"))


def _round(row: Row[Any]) -> Round:
    return Round(**row._mapping)


def by_id(conn: Connection, round_id: int) -> Round:
    """The round; `Missing` when there is none."""
    row = conn.execute(_BY_ID, {"round": round_id}).first()
    if row is None:
        raise Missing(f"no round {round_id}")
    return _round(row)


def all_rounds(conn: Connection) -> list[Round]:
    """Every round, the newest first."""
    return [
        _round(row)
        for row in conn.execute(select(round_).order_by(round_.c.opens.desc(), round_.c.id.desc()))
    ]


def open_rounds(conn: Connection, today: date) -> list[Round]:
    """The rounds that take registrations today, late ones too; the one that closes first comes first."""
    taking = (round_.c.opens <= today, round_.c.closed_at.is_(None))
    wanted = select(round_).where(*taking).order_by(round_.c.registration_closes, round_.c.id)
    return [_round(row) for row in conn.execute(wanted)]


def latest(conn: Connection, today: date) -> Round | None:
    """The round that opened last, be it closed or not."""
    wanted = select(round_).where(round_.c.opens <= today).order_by(round_.c.opens.desc(), round_.c.id.desc())
    row = conn.execute(wanted.limit(1)).first()
    return _round(row) if row else None


def create(
    conn: Connection,
    *,
    name: str,
    opens: date,
    registration_closes: date,
    results_due: date,
    recognition_on: date,
    year: int | None = None,
) -> int:
    """Add a round and give its id; its year is that of the opening unless told. `WrongDates` when out of order."""
    if not opens <= registration_closes <= results_due <= recognition_on:
        raise WrongDates("a round opens, closes registration, takes results and recognises, in this order")
    values = {
        "name": name,
        "year": year if year is not None else opens.year,
        "opens": opens,
        "registration_closes": registration_closes,
        "results_due": results_due,
        "recognition_on": recognition_on,
    }
    return int(conn.execute(round_.insert().values(values).returning(round_.c.id)).scalar_one())


def update(conn: Connection, round_id: int, **values: Any) -> None:
    """Change columns of a round, such as a date that was extended."""
    conn.execute(round_.update().where(round_.c.id == round_id).values(**values))


def close(conn: Connection, round_id: int, now: datetime) -> bool:
    """Take no more registrations in this round; False when it was closed before."""
    still_open = (round_.c.id == round_id, round_.c.closed_at.is_(None))
    return conn.execute(round_.update().where(*still_open).values(closed_at=now)).rowcount == 1
