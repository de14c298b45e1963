"""Telling people once: whom it reaches, which units have nothing yet, and the line that keeps it from being repeated."""

from datetime import datetime

from sqlalchemy import select

from domain.messages import Address
from domain.vietnamese.text import fold
from storage.counting.figures import Filter
from storage.counting.tallies import ANY, tally
from storage.database import Connection, insert
from storage.office import consents
from storage.office.units import Unit, all_units
from storage.schema import reminder_ledger
from storage.talk import chats


def reachable(conn: Connection, person_id: int, notice_version: str) -> Address | None:
    """Where a person who agreed to this version of the notice can be told something; None when nowhere."""
    if not consents.given(conn, person_id, notice_version):
        return None
    open_chats = (one for one in chats.of_person(conn, person_id) if one.blocked_at is None)
    best = next(open_chats, None)
    return Address(best.channel, best.address) if best else None


def once(conn: Connection, kind: str, subject: str, person_id: int, period: str, now: datetime) -> int | None:
    """Write into the ledger that the person is told, and give the line; None when it stands there already.

    The line is `done` at once: it waits for no answer, as the lines of reminders do.
    """
    values = {
        "kind": kind,
        "subject": subject,
        "person_id": person_id,
        "period": period,
        "state": "done",
        "at": now,
    }
    new = insert(conn, reminder_ledger).values(values).on_conflict_do_nothing()
    return conn.execute(new.returning(reminder_ledger.c.id)).scalar_one_or_none()


def told(conn: Connection, kind: str, period: str) -> set[tuple[str, int]]:
    """Who was told about what in this period: pairs of subject and person."""
    lines = select(reminder_ledger.c.subject, reminder_ledger.c.person_id).where(
        reminder_ledger.c.kind == kind, reminder_ledger.c.period == period
    )
    return {(row.subject, row.person_id) for row in conn.execute(lines)}


def units_without(conn: Connection, wanted: Filter) -> list[Unit]:
    """The active units in scope that registered nothing in the year asked about, by name; drafts do not count."""
    cell = (tally.c.year == wanted.year, tally.c.field == ANY, tally.c.state == ANY, tally.c.number > 0)
    registered = set(conn.execute(select(tally.c.unit_id).where(*cell)).scalars())
    found = (
        one
        for one in all_units(conn)
        if one.id not in registered
        and (wanted.scope is None or one.id in wanted.scope)
        and (not wanted.units or one.code in wanted.units)
        and (not wanted.level or one.level == wanted.level)
    )
    return sorted(found, key=lambda one: fold(one.name))
