"""A person who stopped the assistant is reported to the focal officers, once and to nobody else."""

from datetime import UTC, datetime

from domain.messages import Address
from handlers import unreachable
from storage.database import Database
from storage.office import people, units
from storage.talk import chats, outbox

NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)


def test_the_focal_officer_hears_that_somebody_cannot_be_reached(database: Database) -> None:
    with database.write() as conn:
        unit = units.add(conn, code="VP", name="Văn phòng", level="office", aliases=[])
        for code, name, role in (("A", "Nguyễn An", "officer"), ("F", "Trần Phương", "focal")):
            person = people.add(conn, code=code, name=name, unit_id=unit, now=NOW)
            people.grant(conn, person, role)
            chats.link(conn, chats.at(conn, Address("telegram", code), NOW).id, person, NOW)
        assert unreachable.tell_focal(conn, Address("telegram", "A"), "7", NOW) == 1
        assert unreachable.tell_focal(conn, Address("telegram", "stranger"), "8", NOW) == 0
        assert unreachable.tell_focal(conn, Address("telegram", "F"), "9", NOW) == 0
        [row] = outbox.lease(conn, ["telegram"], NOW, 10, lambda _: True)
    assert row.address == Address("telegram", "F")
    assert "Nguyễn An (Văn phòng) đã dừng nhận tin" in row.outgoing.text
