"""A small office in the database: two units, two people, a round."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest

from storage.database import Database
from storage.office import people, rounds, units
from storage.office.people import Person

NOW = datetime(2026, 11, 22, 1, tzinfo=UTC)
TODAY = date(2026, 11, 22)


@dataclass(frozen=True)
class Office:
    """What the tests refer to."""

    hall: int  # units
    school: int
    an: Person
    binh: Person
    round: int


@pytest.fixture
def office(database: Database) -> Office:
    with database.write() as conn:
        hall = units.add(conn, code="VP", name="Văn phòng HĐND và UBND", aliases=["VP", "Văn phòng"])
        school = units.add(conn, code="THCS", name="Trường THCS Hạ Sơn", parent_id=hall)
        an = people.add(conn, code="an", name="Nguyễn Văn An", unit_id=hall, now=NOW, position="Chuyên viên")
        binh = people.add(conn, code="binh", name="Trần Thị Bình", unit_id=school, now=NOW)
        return Office(
            hall,
            school,
            people.by_id(conn, an),
            people.by_id(conn, binh),
            rounds.create(
                conn,
                name="Đợt 2 năm 2026",
                opens=date(2026, 11, 1),
                registration_closes=date(2026, 11, 30),
                results_due=date(2027, 1, 31),
                recognition_on=date(2027, 3, 31),
            ),
        )
