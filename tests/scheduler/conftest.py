"""An office with one unit that registered nothing, and ways to look at what was queued for its people."""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

import pytest
from sqlalchemy import select

from bot.agency_file import shipped
from domain.calendar import office_moment
from domain.messages import plain
from scheduler.reminders import remind
from storage.database import Database
from storage.office import consents, people, rounds, units
from storage.records import initiatives
from storage.schema import chat, outbox, reminder_ledger

BEGAN = office_moment(date(2026, 1, 15), time(9))


def at(day: date, hour: int = 7, minute: int = 30) -> datetime:
    return office_moment(day, time(hour, minute))


@dataclass
class Office:
    """A round that closes on 31/03/2026, and An of the school, on Telegram."""

    database: Database
    agency: Any = field(default_factory=shipped)

    def __post_init__(self) -> None:
        with self.database.write() as conn:
            self.school = units.add(conn, code="THCS", name="Trường THCS Hạ Sơn")
            self.round = rounds.create(
                conn,
                name="Đợt 2026",
                opens=date(2026, 1, 15),
                registration_closes=date(2026, 3, 31),
                results_due=date(2026, 11, 30),
                recognition_on=date(2026, 12, 20),
            )
        self.an = self.officer("an")

    def officer(self, code: str, *, unit: int | None = None, consent: bool = True) -> int:
        """A person with the role of an officer, linked on Telegram."""
        with self.database.write() as conn:
            person = people.add(
                conn, code=code, name=f"Cán bộ {code}", unit_id=unit or self.school, now=BEGAN
            )
            people.grant(conn, person, "officer", unit or self.school)
            if consent:
                consents.give(conn, person, "1", "telegram", BEGAN)
        self.link(person, "telegram", code)
        return person

    def link(self, person: int, channel: str, address: str, seen: datetime = BEGAN) -> None:
        with self.database.write() as conn:
            conn.execute(
                chat.insert().values(
                    channel=channel,
                    address=address,
                    person_id=person,
                    linked_at=BEGAN,
                    seen_at=seen,
                    talk={},
                )
            )

    def block(self, code: str) -> None:
        with self.database.write() as conn:
            conn.execute(chat.update().where(chat.c.address == code).values(blocked_at=BEGAN))

    def record(self, person: int, state: str, **more: Any) -> int:
        """An initiative of the round in some state."""
        values: dict[str, Any] = {
            "code": "SK-2026-0012",
            "title": "Một cửa số",
            "round_id": self.round,
            **more,
        }
        with self.database.write() as conn:
            return initiatives.add(
                conn, unit_id=self.school, person_id=person, year=2026, state=state, now=BEGAN, **values
            )

    def tick(self, now: datetime) -> list[str]:
        """Let the morning pass at this moment and give the texts that were queued by it."""
        before = len(self.messages())
        remind(self.database, self.agency, now)
        return self.messages()[before:]

    def messages(self) -> list[str]:
        with self.database.read() as conn:
            rows = conn.execute(select(outbox.c.body).order_by(outbox.c.id))
            return [plain(row.body["text"]) for row in rows]

    def addresses(self) -> list[tuple[str, str]]:
        with self.database.read() as conn:
            return [
                tuple(row)
                for row in conn.execute(select(outbox.c.channel, outbox.c.chat_key).order_by(outbox.c.id))
            ]

    def ledger(self) -> list[tuple[str, str, str]]:
        columns = (reminder_ledger.c.subject, reminder_ledger.c.period, reminder_ledger.c.state)
        with self.database.read() as conn:
            return [tuple(row) for row in conn.execute(select(*columns).order_by(reminder_ledger.c.id))]


@pytest.fixture
def office(database: Database) -> Office:
    return Office(database)
