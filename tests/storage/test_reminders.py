"""Who is looked at for reminders: nobody whose day has come is left out to save time."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from bot.agency_file import shipped
from domain.calendar import OFFICE_ZONE, years_after
from domain.messages import Address
from domain.reminders import Case, Occasion, has_come_up
from storage.counting.tallies import period_tally, tally
from storage.database import Database
from storage.office import consents, people, rounds
from storage.records import initiatives
from storage.reminding import reminders
from storage.schema import initiative
from storage.talk import chats
from tests.storage.conftest import NOW, TODAY, Office

AGENCY = shipped()
BEGUN = date(2025, 12, 1)
NEAR = st.integers(-3, 130).map(lambda days: TODAY + timedelta(days=days))
FIRST = st.integers(-400, 30).map(lambda days: TODAY + timedelta(days=days))
RECORD = st.fixed_dictionaries(
    {
        "state": st.sampled_from(("submitted", "returned", "accepted", "implementing", "reported")),
        "due": st.none() | NEAR,
        "first_date": st.none() | FIRST | st.just(date(2024, 2, 29)),
    }
)


@pytest.fixture
def told(database: Database, office: Office) -> Office:
    """An officer who can be reached."""
    with database.write() as conn:
        chat = chats.at(conn, _address(), NOW)
        chats.link(conn, chat.id, office.an.id, NOW)
        consents.give(conn, office.an.id, "1", "telegram", NOW)
        people.grant(conn, office.an.id, "officer", office.hall)
    return office


def _address() -> Address:
    return Address("telegram", "7")


def by_hand(number: int, record: dict[str, Any], person: int, results_due: date) -> list[Case]:
    """The cases of one record, whatever the day."""
    found = []
    if record["state"] == "returned":
        found.append((Occasion.RETURNED, record["due"]))
    if record["state"] in ("accepted", "implementing"):
        found.append((Occasion.RESULTS_DUE, record["due"] or results_due))
    if record["first_date"] and record["state"] != "reported":
        found.append((Occasion.ONE_YEAR, years_after(record["first_date"], AGENCY.limits.request_years)))
    return [
        Case(occasion, f"initiative:{number}", person, BEGUN, deadline)
        for occasion, deadline in found
        if deadline and deadline >= TODAY
    ]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(RECORD, max_size=6), st.integers(0, 120))
def test_whatever_has_come_up_is_found(
    database: Database, told: Office, records: list[dict[str, Any]], days: int
) -> None:
    begun = datetime(2025, 12, 1, 9, tzinfo=OFFICE_ZONE)
    results_due = TODAY + timedelta(days=days)
    with database.write() as conn:
        for table in (initiative, tally, period_tally):
            conn.execute(delete(table))
        rounds.update(conn, told.round, results_due=results_due)
        expected = set()
        for record in records:
            number = initiatives.add(
                conn,
                unit_id=told.hall,
                person_id=told.an.id,
                round_id=told.round,
                year=2026,
                now=begun,
                changed_at=begun,
                **record,
            )
            expected |= {
                (case.occasion, case.subject, case.deadline)
                for case in by_hand(number, record, told.an.id, results_due)
                if has_come_up(case, AGENCY, TODAY)
            }
        cases = reminders.cases(conn, AGENCY, TODAY)
        found = {
            (case.occasion, case.subject, case.deadline)
            for case in cases
            if has_come_up(case, AGENCY, TODAY) and case.subject.startswith("initiative:")
        }
        assert found == expected
        assert set(reminders.cases(conn, AGENCY, TODAY, told.an.id)) == set(cases)
