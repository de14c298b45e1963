"""Digests: leaders once a week in a round and once a month outside, focal officers every working day."""

from dataclasses import replace
from datetime import date, datetime, time

from domain.agency import Agency
from domain.calendar import OFFICE_ZONE, in_office_hours, office_day, office_moment
from domain.digests import (
    Late,
    Picture,
    Waiting,
    focal_since,
    for_focal,
    for_leader,
    leaders_day,
    leaders_since,
)
from domain.messages import Outgoing
from storage.counting import figures
from storage.counting.figures import Filter
from storage.database import Connection, Database
from storage.office import people, rounds
from storage.reminding import digests
from storage.talk import outbox

SUBJECT = "office"  # in the ledger
KINDS = {"leader": "leader_digest", "focal": "focal_digest"}
MOST_WAITING = 1000


def digest(database: Database, agency: Agency, now: datetime) -> int:
    """Queue the digests that are due now and give the number of messages; a person gets one a day at most.

    They leave within office hours, from the hour set for them on; one transaction a person. They are not held
    back by the day's limit of messages but count towards it.
    """
    local = now.astimezone(OFFICE_ZONE)
    if not in_office_hours(now, agency.hours, agency.holidays) or local.time() < agency.hours.digest:
        return 0
    with database.read() as conn:
        waiting = _readers(conn, agency, office_day(now))
    queued = 0
    for person_id, role in waiting:
        with database.write() as conn:
            queued += _send(conn, agency, person_id, role, now)
    return queued


def _readers(conn: Connection, agency: Agency, today: date) -> list[tuple[int, str]]:
    """Who is still to be told today, and as what; a leader who is a focal officer too reads as a leader that day."""
    found: dict[int, str] = {}
    in_round = bool(rounds.open_rounds(conn, today))
    roles = ["focal"]
    if leaders_day(today, agency.holidays, in_round=in_round):
        roles.append("leader")
    for role in roles:
        found.update({one.id: role for one in people.in_role(conn, role, today=today)})
    told = {kind: digests.told(conn, kind, today.isoformat()) for kind in KINDS.values()}
    return [
        (person_id, role)
        for person_id, role in found.items()
        if (SUBJECT, person_id) not in told[KINDS[role]]
        and digests.reachable(conn, person_id, agency.texts.consent_version)
    ]


def _send(conn: Connection, agency: Agency, person_id: int, role: str, now: datetime) -> bool:
    """Tell one person, unless another process was faster; a focal officer without any news is done for the day."""
    today = office_day(now)
    to = digests.reachable(conn, person_id, agency.texts.consent_version)
    if to is None:
        return False
    line = digests.once(conn, KINDS[role], SUBJECT, person_id, today.isoformat(), now)
    if line is None:
        return False
    message = (
        _leaders(conn, agency, person_id, now) if role == "leader" else _focals(conn, agency, person_id, now)
    )
    if message is None:
        return False
    outbox.put(conn, f"digest:{line}", 0, to, message, now)
    return True


def _leaders(conn: Connection, agency: Agency, person_id: int, now: datetime) -> Outgoing:
    today = office_day(now)
    in_round = bool(rounds.open_rounds(conn, today))
    since = leaders_since(today, in_round=in_round)
    wanted = _reach(conn, person_id, "leader", today)
    start = office_moment(since, time())
    return for_leader(_picture(conn, wanted, start, today, gaps=in_round), since, agency, now)


def _focals(conn: Connection, agency: Agency, person_id: int, now: datetime) -> Outgoing | None:
    """Units without a registration are named once a week, while registration is open (domain.md 8.2)."""
    today = office_day(now)
    since = focal_since(today, agency)
    wanted = _reach(conn, person_id, "focal", today)
    registering = any(one.registration_closes >= today for one in rounds.open_rounds(conn, today))
    gaps = registering and leaders_day(today, agency.holidays, in_round=True)
    return for_focal(_picture(conn, wanted, since, today, gaps=gaps), since, agency, now)


def _reach(conn: Connection, person_id: int, role: str, today: date) -> Filter:
    """The records of the present round's year that the role reaches."""
    latest = rounds.latest(conn, today)
    held = [one.unit_id for one in people.roles_of(conn, person_id, today) if one.role == role]
    places = [unit_id for unit_id in held if unit_id is not None]
    scope = None if len(places) < len(held) else figures.below(conn, places)
    return Filter(scope=scope, year=latest.year if latest else today.year)


def _picture(conn: Connection, wanted: Filter, since: datetime, today: date, *, gaps: bool) -> Picture:
    """The figures as of now; `filed` and `newly_recognized` count from `since` on."""
    recognized = replace(wanted, states=("recognized",))
    submitted = figures.page(conn, replace(wanted, states=("submitted",)), 0, MOST_WAITING)
    waiting = [
        Waiting(one.id, str(one.code), one.unit_name, one.submitted_at or one.created_at) for one in submitted
    ]
    return Picture(
        year=wanted.year or today.year,
        total=figures.count(conn, wanted),
        recognized=figures.count(conn, recognized),
        filed=figures.changed_since(conn, wanted, since),
        newly_recognized=figures.count(conn, replace(recognized, since=office_day(since))),
        waiting=tuple(sorted(waiting, key=lambda one: (one.filed, one.id))),
        late=_late(conn, wanted, today),
        units=figures.units_in_scope(conn, wanted),
        without=tuple(one.name for one in digests.units_without(conn, wanted)) if gaps else None,
    )


def _late(conn: Connection, wanted: Filter, today: date) -> tuple[Late, ...]:
    """The units with overdue records, the one that is late the longest first."""
    days: dict[tuple[str, str], list[int]] = {}
    for one in figures.overdue(conn, wanted, today):
        if one.due:
            days.setdefault((one.unit_name, one.unit_code), []).append((today - one.due).days)
    late = (Late(unit, len(each), max(each)) for (unit, _), each in days.items())
    return tuple(sorted(late, key=lambda one: (-one.days, one.unit)))
