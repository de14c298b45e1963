"""Units, people, and the roles they hold."""

from datetime import date, timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from storage.database import Database, Missing
from storage.office import people, units
from storage.office.people import Role
from tests.storage.conftest import NOW, TODAY, Office


def test_a_unit_is_found_by_its_code_in_any_case(database: Database, office: Office) -> None:
    with database.read() as conn:
        found = units.by_code(conn, " thcs ")
        assert found == units.by_id(conn, office.school)
        assert (found.name, found.parent_id, found.aliases) == ("Trường THCS Hạ Sơn", office.hall, ())
        assert units.by_code(conn, "X") is None
        with pytest.raises(Missing):
            units.by_id(conn, 999)


def test_a_dissolved_unit_leaves_the_list_but_not_the_records(database: Database, office: Office) -> None:
    with database.write() as conn:
        units.update(conn, office.school, active=False, aliases=("Cấp 2 Hạ Sơn",))
        assert [one.code for one in units.all_units(conn)] == ["VP"]
        assert {one.code for one in units.all_units(conn, active=False)} == {"VP", "THCS"}
        assert units.by_id(conn, office.school).aliases == ("Cấp 2 Hạ Sơn",)


def test_a_person_is_known_with_the_unit(database: Database, office: Office) -> None:
    with database.read() as conn:
        an = people.by_code(conn, "AN")
        assert an is not None
        assert (an.id, an.unit_code, an.unit_name) == (office.an.id, "VP", "Văn phòng HĐND và UBND")
        assert people.by_code(conn, "nobody") is None
        with pytest.raises(Missing):
            people.by_id(conn, 999)


def test_two_people_cannot_have_one_code(database: Database, office: Office) -> None:
    with pytest.raises(IntegrityError), database.write() as conn:
        people.add(conn, code="an", name="Lê An", unit_id=office.hall, now=NOW)


def test_roles_are_held_in_a_unit_in_a_round_or_everywhere(database: Database, office: Office) -> None:
    with database.write() as conn:
        people.grant(conn, office.an.id, "officer", office.hall)
        people.grant(conn, office.an.id, "secretary", None, office.round)
        people.grant(conn, office.an.id, "focal")
        people.grant(conn, office.an.id, "focal")
        assert people.roles_of(conn, office.an.id, TODAY) == (
            Role("officer", office.hall),
            Role("secretary", None, office.round),
            Role("focal"),
        )
        people.withdraw(conn, office.an.id, "focal")
        assert Role("focal") not in people.roles_of(conn, office.an.id, TODAY)


def test_all_rights_end_after_the_last_day_in_office(database: Database, office: Office) -> None:
    with database.write() as conn:
        people.grant(conn, office.an.id, "officer", office.hall)
        people.update(conn, office.an.id, active_to=TODAY)
        assert people.roles_of(conn, office.an.id, TODAY)
        assert people.roles_of(conn, office.an.id, TODAY + timedelta(days=1)) == ()
        assert people.in_role(conn, "officer", today=TODAY) == people.everyone(conn, TODAY)[:1]
        assert people.in_role(conn, "officer", today=date(2026, 12, 1)) == []
        assert people.in_role(conn, "officer") == [], "without a day, an end date counts as passed"


def test_a_role_without_a_unit_counts_in_every_unit(database: Database, office: Office) -> None:
    with database.write() as conn:
        people.grant(conn, office.an.id, "focal")
        people.grant(conn, office.binh.id, "focal", office.school)
        assert [one.code for one in people.in_role(conn, "focal", office.school)] == ["an", "binh"]
        assert [one.code for one in people.in_role(conn, "focal", office.hall)] == ["an"]
        assert [one.code for one in people.in_role(conn, "focal")] == ["an", "binh"]
        assert people.in_role(conn, "leader") == []
