"""Reminders at scale: which are due, sending them, and adding one, beside an APScheduler job in a SQLAlchemyJobStore.

A million reminders were queued over the years, 50,000 still wait, 2,000 are due. A message leaves Telegram at 30 a second
at most, so what counts is that the database is far from being the limit. `--rows 1000000` takes minutes.
"""

import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from itertools import count, islice
from pathlib import Path
from typing import Any

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.background import BackgroundScheduler
from sqlalchemy import func, select, text
from sqlalchemy.engine import make_url

from benchmarks.measuring import Taken, late, options, stage, timed
from bot.agency_file import shipped
from domain import wire
from domain.messages import Address, Choice, Lane, Outgoing
from domain.reminders import Case, Due, Occasion, has_come_up
from storage.database import Connection, Database, open_database, upgrade
from storage.office import rounds, units
from storage.reminding import reminders
from storage.schema import chat, consent, initiative, person, reminder_ledger, role
from storage.schema import outbox as outbox_table
from storage.talk import outbox

NOW = datetime(2026, 11, 20, 2, tzinfo=UTC)
TODAY = date(2026, 11, 20)
A_YEAR = timedelta(days=365)
AT_ONCE = 20_000
BATCH = 30
TELEGRAM = 30  # messages a second over all chats
JOBS = 300
MESSAGE = Outgoing(
    "Sáng kiến “Nhắc hẹn trả kết quả qua tin nhắn” còn 7 ngày đến hạn báo cáo kết quả.",
    ((Choice("Xem hồ sơ", "i:show:12"), Choice("Nhắc lại ngày mai", "n:1:12")),),
    lane=Lane.REMINDER,
)


# What has gathered over the years -----------------------------------------------------------------------------


def in_batches(rows: Iterator[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    while batch := list(islice(rows, AT_ONCE)):
        yield batch


def fill(conn: Connection, size: int) -> None:
    """Each of 1/20 people has an open record; one in 25 of these is due, and everybody was told before."""
    pending, due = size // 20, size // 500
    place = units.add(conn, code="VP", name="Văn phòng")
    into = rounds.create(
        conn,
        name="Đợt 2026",
        opens=date(2026, 2, 1),
        registration_closes=date(2026, 6, 30),
        results_due=date(2027, 1, 31),
        recognition_on=date(2027, 3, 31),
    )
    everybody = range(1, pending + 1)
    told = NOW - A_YEAR
    tables: list[tuple[Any, Iterator[dict[str, Any]]]] = [
        (
            person,
            ({"code": f"p{n}", "name": f"Anh {n}", "unit_id": place, "created_at": told} for n in everybody),
        ),
        (role, ({"person_id": n, "role": "officer", "unit_id": place} for n in everybody)),
        (consent, ({"person_id": n, "version": "1", "channel": "telegram", "at": told} for n in everybody)),
        (chat, ({"channel": "telegram", "address": str(n), "person_id": n, "talk": {}} for n in everybody)),
        (initiative, (record(n, place, into, n <= due) for n in everybody)),
        (reminder_ledger, (line(n, pending) for n in range(size))),
        (outbox_table, (queued(n, size, pending, due) for n in range(size))),
    ]
    for table, rows in tables:
        for batch in in_batches(rows):
            conn.execute(table.insert(), batch)


def record(number: int, place: int, into: int, near: bool) -> dict[str, Any]:
    begun = NOW - timedelta(days=200)
    lists: dict[str, Any] = {"answers": {}, "grounds": [], "flags": []}
    texts = dict.fromkeys(("kind", "verdict", "author", "summary"), "")
    return {
        **lists,
        **texts,
        "code": f"SK-2026-{number:04}",
        "round_id": into,
        "unit_id": place,
        "person_id": number,
        "state": "implementing",
        "version": 1,
        "year": 2026,
        "title": "Nhắc hẹn trả kết quả qua tin nhắn",
        "field": "digital",
        "due": TODAY + timedelta(days=7 if near else 150),
        "submitted_at": begun,
        "created_at": begun,
        "changed_at": begun,
    }


def line(number: int, people: int) -> dict[str, Any]:
    """A reminder of an earlier year."""
    who, turn = number % people + 1, number // people
    told = NOW - A_YEAR - timedelta(days=turn)
    period = f"{told:%Y-%m-%d}/{turn}"
    subject = f"initiative:{10_000_000 + who}"
    return {
        "kind": "results_due",
        "subject": subject,
        "person_id": who,
        "period": period,
        "state": "sent",
        "at": told,
    }


def queued(number: int, size: int, pending: int, due: int) -> dict[str, Any]:
    waits = number >= size - pending
    coming = number >= size - pending + due
    moment = NOW + timedelta(hours=1 + number % 1000) if coming else NOW - timedelta(minutes=1)
    if not waits:
        moment = NOW - A_YEAR
    return {
        "cause": f"reminder:{number + 1}",
        "number": 0,
        "channel": "telegram",
        "chat_key": str(number % pending + 1),
        "lane": "reminder",
        "body": wire.to_json(MESSAGE),
        "state": "queued" if waits else "sent",
        "next_at": moment,
        "created_at": moment,
        "sent_at": None if waits else moment,
    }


# Measuring ----------------------------------------------------------------------------------------------------


def told(name: str, taken: Taken, rest: str = "") -> None:
    """Print the median and the 95th percentile, by the clock and of processor time."""
    clock, processor = ((statistics.median(each), late(each)) for each in (taken.clock, taken.processor))
    print(
        f"  {name:52s} {clock[0]:8.3f} ({clock[1]:8.3f})   {processor[0]:8.3f} ({processor[1]:8.3f})   {rest}",
        flush=True,
    )


@contextmanager
def undone(database: Database) -> Iterator[Connection]:
    """A transaction that leaves nothing behind."""
    with database.write() as conn:
        yield conn
        conn.rollback()


def looking(database: Database) -> None:
    """What waits in the outbox, and who has something due at all."""
    agency = shipped()
    index = text(
        "SELECT id, chat_key, next_at FROM outbox WHERE state IN ('queued','sending','retry','uncertain') "
        "AND next_at <= :now ORDER BY next_at LIMIT 100"
    )
    bare = {"now": NOW.replace(tzinfo=None)}

    with undone(
        database
    ) as conn:  # nobody may be written to, so that nothing is taken and every look finds the same
        told(
            "what may leave, as the sender asks it",
            timed(lambda: outbox.lease(conn, ["telegram"], NOW, 100, lambda _: False), 200),
        )
    with database.read() as conn:
        told("100 due by the index alone", timed(lambda: conn.execute(index, bare).all(), 300))
        cases = reminders.cases(conn, agency, TODAY)
        due = [one for one in cases if has_come_up(one, agency, TODAY)]
        told(
            "whose records come up, from the records themselves",
            timed(lambda: reminders.cases(conn, agency, TODAY), 5),
        )
        subjects = sorted({one.subject for one in due})
        told(f"what {len(due)} of them were told", timed(lambda: reminders.entries(conn, subjects), 5))
        one = due[0].person_id
        told("one person's cases", timed(lambda: reminders.cases(conn, agency, TODAY, one), 100))


def sending(database: Database, due: int) -> None:
    """Claimed and marked as sent, each step committed, one at a time and thirty at a time."""
    for batch, times in ((1, min(200, due // 4)), (BATCH, min(30, due // 2 // BATCH))):

        def step(batch: int = batch) -> None:
            with database.write() as conn:
                rows = outbox.lease(conn, ["telegram"], NOW, batch, lambda _: True)
            assert len(rows) == batch
            with database.write() as conn:
                for row in rows:
                    outbox.sent(conn, row, "1", NOW)

        if not times:
            continue  # too few are due
        taken = timed(step, times)
        rate = batch / statistics.fmean(taken.clock) * 1000
        told(
            f"claim and mark, {batch} at a time",
            taken,
            f"{rate:7.0f}/s, {rate / TELEGRAM:.0f}× Telegram's limit",
        )


def add(conn: Connection, number: int) -> None:
    """A line of the ledger and a message in the outbox."""
    case = Case(Occasion.RESULTS_DUE, f"initiative:{number}", 1, TODAY, TODAY + timedelta(days=7))
    row = reminders.write(conn, Due(case, "2026-11-27/7"), "sent", NOW)
    outbox.put(conn, f"reminder:{row}/new", 0, Address("telegram", "1"), MESSAGE, NOW)


def remember(number: int) -> None:
    """What the peer's job would do."""


def adding(database: Database, url: str, folder: Path) -> None:
    numbers = count(20_000_000)
    with undone(database) as conn:
        ours = timed(lambda: add(conn, next(numbers)), JOBS)

    def alone() -> None:
        with database.write() as conn:
            add(conn, next(numbers))

    committed = timed(alone, JOBS)
    store = url if database.kind == "postgresql" else f"sqlite:///{folder / 'jobs.db'}"
    address = make_url(store)
    if address.get_backend_name() == "postgresql":
        address = address.set(drivername="postgresql+psycopg")
    scheduler = BackgroundScheduler(jobstores={"default": SQLAlchemyJobStore(address)}, timezone=UTC)
    scheduler.start(paused=True)
    job = timed(
        lambda: scheduler.add_job(remember, "date", run_date=NOW + 9000 * A_YEAR / 365, args=[next(numbers)]),
        JOBS,
    )
    scheduler.shutdown()
    peer = job.p50
    told(
        "add one within an open transaction",
        ours,
        f"{peer / ours.p50:.1f}× as fast as the job",
    )
    told(
        "add one, committed by itself",
        committed,
        f"{peer / committed.p50:.1f}× as fast as the job",
    )
    told("an APScheduler job, never in one's own transaction", job)


def race(size: int, url: str, folder: Path) -> None:
    upgrade(url)
    database = open_database(url)
    start = time.perf_counter()
    with database.write() as conn:
        if conn.execute(select(func.count()).select_from(person)).scalar_one() == 0:
            fill(conn, size)
    if database.kind == "postgresql":
        with database.write() as conn:
            conn.execute(text("ANALYZE"))
    spent = time.perf_counter() - start
    print(
        f"{size} reminders, {size // 20} wait, {size // 500} due · {database.kind} · filled in {spent:.0f} s"
    )
    print(f"  {'ms: p50 (p95)':52s} {'by the clock':>19s}   {'processor, this process':>19s}")
    looking(database)
    sending(database, size // 500)
    adding(database, url, folder)
    database.close()


def main() -> None:
    asked = options(__doc__, rows=100_000).parse_args()
    with stage(asked.url) as (url, folder):
        race(asked.rows, url, folder)


if __name__ == "__main__":
    main()
