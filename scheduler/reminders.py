"""The morning's reminders: from what is due to a ledger line and a message in the outbox, person by person."""

from datetime import datetime, time

from domain.agency import Agency
from domain.calendar import in_office_hours, office_day, office_moment
from domain.messages import Address
from domain.reminder_texts import compose
from domain.reminders import Case, due, has_come_up
from storage.database import Connection, Database
from storage.reminding import reminders
from storage.talk import chats, outbox

MOST_A_TICK = 500  # people; the others come with the next tick


def remind(database: Database, agency: Agency, now: datetime) -> int:
    """Queue what is due now and give the number of messages: one transaction a person, nothing outside office hours."""
    if not in_office_hours(now, agency.hours, agency.holidays):
        return 0
    queued = 0
    for person_id in _waiting(database, agency, now):
        with database.write() as conn:
            queued += _remind(conn, agency, person_id, now)
        if queued == MOST_A_TICK:
            break
    return queued


def _waiting(database: Database, agency: Agency, now: datetime) -> list[int]:
    """The people who have something due, as seen without holding anybody up."""
    today = office_day(now)
    come_up: dict[int, list[Case]] = {}
    with database.read() as conn:
        for case in reminders.cases(conn, agency, today):
            if has_come_up(case, agency, today):
                come_up.setdefault(case.person_id, []).append(case)
        told = reminders.entries(conn, sorted({case.subject for cases in come_up.values() for case in cases}))
    return [person for person, cases in come_up.items() if due(cases, told.get(person, ()), agency, now).send]


def _remind(conn: Connection, agency: Agency, person_id: int, now: datetime) -> bool:
    """Tell one person in one message, unless the day's limit is reached or another process was faster."""
    today = office_day(now)
    if reminders.bot_initiated(conn, person_id, office_moment(today, time())) >= agency.daily_limit:
        return False
    cases = reminders.cases(conn, agency, today, person_id)
    told = reminders.entries(conn, [case.subject for case in cases], person_id).get(person_id, ())
    morning = due(cases, told, agency, now)
    written = [(reminders.write(conn, one, "sent", now), one) for one in morning.send]
    for one in morning.skip:
        reminders.write(conn, one, "superseded", now)
    reminders.supersede(conn, morning.woken)
    lines = [(line, one) for line, one in written if line is not None]
    if not lines:
        return False
    first, _ = lines[0]
    chat = chats.of_person(conn, person_id)[0]
    message = compose([one for _, one in lines], first, agency, now)
    outbox.put(conn, f"reminder:{first}", 0, Address(chat.channel, chat.address), message, now)
    return True
