"""Reminders: what people still have to do, and the ledger of what they were told about it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, String, and_, cast, exists, func, literal, or_, select

from domain.agency import Agency
from domain.calendar import office_day, years_after
from domain.reminders import Case, Due, Entry, Occasion, horizon
from storage.database import Connection, insert
from storage.office.rounds import Round, open_rounds
from storage.schema import (
    chat,
    consent,
    draft,
    initiative,
    outbox,
    person,
    reminder_ledger,
    role,
    round_,
    unit,
)

RECENT_YEARS = 3  # records of older rounds are not looked at
DRAFT_DAYS = 60  # a draft untouched for longer is no longer mentioned by itself
_A_QUERY = 500  # subjects in one query

_IN_PROGRESS = ("submitted", "returned", "accepted", "implementing")
_AWAITING_RESULTS = ("accepted", "implementing")
_NOT_REGISTERED = ("draft", "withdrawn")


@dataclass(frozen=True)
class Line:
    """A line of the ledger as its buttons see it; all lines of one message have the same moment."""

    id: int
    person_id: int
    occasion: str
    subject: str
    state: str


def cases(conn: Connection, agency: Agency, today: date, person_id: int | None = None) -> list[Case]:
    """What people who can be reached still have to do soon, of everybody or of one person.

    Records and rounds whose first day to remind on is surely still to come are left out.
    Nobody is listed without a role, without consent, after the last day in office, or with every chat blocked.
    """
    open_now = open_rounds(conn, today)
    whom = _reachable(today)
    if person_id is not None:
        one = person.c.id == person_id
        if conn.execute(select(person.c.id).where(one, whom)).first() is None:
            return []
        whom = one
    return [
        *_units_without(conn, agency, open_now, today, whom),
        *_drafts(conn, open_now, today, whom),
        *_records(conn, agency, today, whom),
    ]


def _reachable(today: date) -> ColumnElement[bool]:
    # Looked up for each who has something to do, rather than listed for everybody
    return and_(
        or_(person.c.active_to.is_(None), person.c.active_to >= today),
        exists().where(role.c.person_id == person.c.id),
        exists().where(chat.c.person_id == person.c.id, chat.c.blocked_at.is_(None)),
        exists().where(consent.c.person_id == person.c.id, consent.c.withdrawn_at.is_(None)),
    )


def _units_without(
    conn: Connection, agency: Agency, open_now: list[Round], today: date, whom: ColumnElement[bool]
) -> Iterator[Case]:
    """Officers of units that registered nothing in a round; one who has begun a draft is reminded of that instead."""
    begun = exists().where(
        draft.c.person_id == person.c.id, draft.c.closed_at.is_(None), draft.c.flow == "registration"
    )
    for one in open_now:
        if not today <= one.registration_closes <= horizon(today, agency.reminders.registration_closes):
            continue
        registered = exists().where(
            initiative.c.unit_id == person.c.unit_id,
            initiative.c.round_id == one.id,
            initiative.c.state.not_in(_NOT_REGISTERED),
        )
        officer = exists().where(
            role.c.person_id == person.c.id,
            role.c.role == "officer",
            or_(role.c.round_id.is_(None), role.c.round_id == one.id),
        )
        waiting = (
            select(person.c.id, unit.c.name)
            .join(unit, unit.c.id == person.c.unit_id)
            .where(whom, officer, ~registered, ~begun)
        )
        eve = one.opens - timedelta(days=1)  # the day of the opening itself may be a day to remind on
        for row in conn.execute(waiting):
            yield Case(
                Occasion.REGISTRATION_CLOSES,
                f"round:{one.id}",
                row.id,
                eve,
                one.registration_closes,
                unit=row.name,
                round=one.name,
            )


def _drafts(
    conn: Connection, open_now: list[Round], today: date, whom: ColumnElement[bool]
) -> Iterator[Case]:
    """Open drafts: untouched for days, and registrations before their round closes."""
    columns = (
        draft.c.id,
        draft.c.person_id,
        draft.c.title,
        draft.c.round_id,
        draft.c.initiative_id,
        draft.c.created_at,
        draft.c.changed_at,
        initiative.c.code,
        initiative.c.due,
        initiative.c.title.label("record_title"),
    )
    unfinished = (
        select(*columns)
        .join(person, person.c.id == draft.c.person_id)
        .outerjoin(initiative, initiative.c.id == draft.c.initiative_id)
        .where(whom, draft.c.closed_at.is_(None))
    )
    rounds = {one.id: one for one in open_now}
    for row in conn.execute(unfinished):
        edited = office_day(row.changed_at)
        fresh = (today - edited).days <= DRAFT_DAYS
        if row.code is not None:  # a supplement or a results report of a record that has its code
            if fresh:
                due = row.due if row.due and row.due >= today else None
                subject = f"initiative:{row.initiative_id}"
                yield Case(
                    Occasion.DRAFT_OPEN, subject, row.person_id, edited, due, row.record_title, row.code
                )
            continue
        into = rounds.get(row.round_id) or (open_now[0] if open_now and row.round_id is None else None)
        closes = into.registration_closes if into and into.registration_closes >= today else None
        name = into.name if into else ""
        about = {"title": row.title, "round": name}
        if fresh:
            yield Case(Occasion.DRAFT_OPEN, f"draft:{row.id}", row.person_id, edited, closes, **about)
        if closes:
            created = office_day(row.created_at)
            yield Case(
                Occasion.REGISTRATION_CLOSES, f"draft:{row.id}", row.person_id, created, closes, **about
            )


def _records(conn: Connection, agency: Agency, today: date, whom: ColumnElement[bool]) -> Iterator[Case]:
    """Records that were returned, that owe their results, or whose time to ask for recognition runs out."""
    years = agency.limits.request_years
    recent = select(round_.c.id).where(round_.c.opens >= years_after(today, -RECENT_YEARS))
    columns = (
        initiative.c.id,
        initiative.c.person_id,
        initiative.c.code,
        initiative.c.title,
        initiative.c.state,
        initiative.c.first_date,
        initiative.c.due,
        round_.c.results_due,
        initiative.c.changed_at,
        func.coalesce(initiative.c.submitted_at, initiative.c.created_at).label("submitted_at"),
        func.coalesce(initiative.c.decided_at, initiative.c.created_at).label("decided_at"),
    )
    results_due = func.coalesce(initiative.c.due, round_.c.results_due)
    last_first_date = years_after(horizon(today, agency.reminders.one_year), -years)
    soon = or_(
        initiative.c.state == "returned",
        and_(
            initiative.c.state.in_(_AWAITING_RESULTS),
            results_due.between(today, horizon(today, agency.reminders.results_due)),
        ),
        initiative.c.first_date.between(years_after(today, -years) - timedelta(days=1), last_first_date),
    )
    in_progress = (
        select(*columns)
        .join(round_, round_.c.id == initiative.c.round_id)
        .join(person, person.c.id == initiative.c.person_id)
        .where(whom, initiative.c.round_id.in_(recent), initiative.c.state.in_(_IN_PROGRESS), soon)
    )
    for row in conn.execute(in_progress):
        found: list[tuple[Occasion, datetime, date | None]] = []
        if row.state == "returned":
            found.append((Occasion.RETURNED, row.changed_at, row.due))
        if row.state in _AWAITING_RESULTS:
            found.append((Occasion.RESULTS_DUE, row.decided_at, row.due or row.results_due))
        if row.first_date:
            found.append((Occasion.ONE_YEAR, row.submitted_at, years_after(row.first_date, years)))
        for occasion, since, deadline in found:
            if deadline and deadline >= today:
                yield Case(
                    occasion,
                    f"initiative:{row.id}",
                    row.person_id,
                    office_day(since),
                    deadline,
                    row.title,
                    row.code,
                )


def entries(
    conn: Connection, subjects: Sequence[str], person_id: int | None = None
) -> dict[int, list[Entry]]:
    """The ledger about these subjects by person, the oldest line first.

    A message that expired in the outbox or met a blocked chat, and surely was not sent, makes its lines `lost`.
    """
    columns = (reminder_ledger, outbox.c.state.label("sending"), outbox.c.reason)
    cause = literal("reminder:") + cast(reminder_ledger.c.id, String)
    rows: list[Any] = []
    for start in range(0, len(subjects), _A_QUERY):
        wanted = (
            select(*columns)
            .outerjoin(outbox, and_(outbox.c.cause == cause, outbox.c.number == 0))
            .where(
                reminder_ledger.c.kind.in_(list(Occasion)),
                reminder_ledger.c.subject.in_(subjects[start : start + _A_QUERY]),
            )
        )
        if person_id is not None:
            wanted = wanted.where(reminder_ledger.c.person_id == person_id)
        rows += conn.execute(wanted)
    lost = {(row.person_id, row.at) for row in rows if _never_left(row.sending, row.reason)}
    found: dict[int, list[Entry]] = {}
    for row in sorted(rows, key=lambda row: row.id):
        state = "lost" if row.state == "sent" and (row.person_id, row.at) in lost else row.state
        entry = Entry(row.id, row.kind, row.subject, row.period, state, row.until, row.at)
        found.setdefault(row.person_id, []).append(entry)
    return found


def _never_left(sending: str | None, reason: str | None) -> bool:
    """Did the message surely not arrive? One of unknown fate counts as told."""
    if sending == "expired":
        return reason != "uncertain"
    return sending == "failed" and reason == "blocked"


def write(conn: Connection, due: Due, state: str, now: datetime) -> int | None:
    """Write a reminder into the ledger and give its line; None when it is there already, whoever wrote it."""
    values = {
        "kind": due.case.occasion,
        "subject": due.case.subject,
        "person_id": due.case.person_id,
        "period": due.period,
        "state": state,
        "at": now,
    }
    new = insert(conn, reminder_ledger).values(values).on_conflict_do_nothing()
    return conn.execute(new.returning(reminder_ledger.c.id)).scalar_one_or_none()


def supersede(conn: Connection, line_ids: Sequence[int]) -> None:
    """A later reminder took the place of these; their moment stays."""
    conn.execute(
        reminder_ledger.update().where(reminder_ledger.c.id.in_(line_ids)).values(state="superseded")
    )


def bot_initiated(conn: Connection, person_id: int, since: datetime) -> int:
    """How many messages that are no replies were queued for the person since that moment, on all channels."""
    theirs = (
        select(func.count())
        .select_from(chat)
        .join(outbox, and_(outbox.c.channel == chat.c.channel, outbox.c.chat_key == chat.c.address))
        .where(chat.c.person_id == person_id, outbox.c.lane != "reply", outbox.c.created_at >= since)
    )
    return int(conn.execute(theirs).scalar_one())


def message(conn: Connection, line_id: int) -> list[Line]:
    """The lines that were said in one message with this line, the most urgent first; empty when there is none."""
    first = select(reminder_ledger.c.person_id, reminder_ledger.c.at).where(reminder_ledger.c.id == line_id)
    told = conn.execute(first).first()
    return _lines(conn, told.person_id, told.at) if told else []


def latest(conn: Connection, person_id: int) -> list[Line]:
    """The lines of the last message to the person that still wait for an answer."""
    newest = select(func.max(reminder_ledger.c.at)).where(
        reminder_ledger.c.person_id == person_id, reminder_ledger.c.state.in_(("sent", "snoozed"))
    )
    at = conn.execute(newest).scalar_one_or_none()
    return _lines(conn, person_id, at) if at else []


def _lines(conn: Connection, person_id: int, at: datetime) -> list[Line]:
    columns = (reminder_ledger.c[name] for name in ("id", "person_id", "kind", "subject", "state"))
    wanted = (
        select(*columns)
        .where(
            reminder_ledger.c.person_id == person_id,
            reminder_ledger.c.at == at,
            reminder_ledger.c.state.in_(("sent", "snoozed")),
        )
        .order_by(reminder_ledger.c.id)
    )
    return [Line(*row) for row in conn.execute(wanted)]


def snooze(conn: Connection, line_ids: Sequence[int], until: date, now: datetime) -> None:
    """Be silent about these until that day; until the afternoon when it is the day of `now`."""
    conn.execute(
        reminder_ledger.update()
        .where(reminder_ledger.c.id.in_(line_ids))
        .values(state="snoozed", until=until, at=now)
    )


def done(conn: Connection, line_ids: Sequence[int]) -> None:
    """The person says that these are done: no more reminders of the same occurrence."""
    conn.execute(
        reminder_ledger.update().where(reminder_ledger.c.id.in_(line_ids)).values(state="done", until=None)
    )
