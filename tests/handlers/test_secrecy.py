"""Of a message that bears a mark of state secrecy nothing is kept, whoever sent it and in whatever way."""

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.sample import office as sample
from domain.calendar import OFFICE_ZONE
from domain.messages import Address, Incoming, Kind
from handlers import router
from handlers.registration import form
from handlers.turn import Office
from storage.database import Database, open_database
from storage.office import consents, people
from storage.schema import chat, inbox
from storage.talk import chats
from storage.talk import inbox as received

NOW = datetime(2026, 11, 23, 8, 30, tzinfo=OFFICE_ZONE)
SECRET = "Phụ lục kèm theo, độ TUYỆT MẬT"
AGREED, NEW, STRANGER = "gd01", "cc02", "la"


@pytest.fixture
def office(sqlite_template: Path, tmp_path: Path) -> Iterator[tuple[Database, Office]]:
    """The sample office with one who agreed to the notice and one who has not seen it."""
    shutil.copyfile(sqlite_template, tmp_path / "office.db")
    database = open_database(f"sqlite:///{tmp_path / 'office.db'}")
    agency = sample.agency()
    with database.write() as conn:
        sample.build(conn, agency, NOW)
        for code in (AGREED, NEW):
            person = people.by_code(conn, code)
            assert person
            chats.link(conn, chats.at(conn, Address("telegram", code), NOW).id, person.id, NOW)
            if code == AGREED:
                consents.give(conn, person.id, agency.texts.consent_version, "telegram", NOW)
    yield database, Office(agency, form.build(agency), tmp_path)
    database.close()


@pytest.mark.parametrize("kind", [Kind.TEXT, Kind.EDITED, Kind.FILE])
@pytest.mark.parametrize("who", [AGREED, NEW, STRANGER])
def test_nothing_is_kept(office: tuple[Database, Office], who: str, kind: Kind) -> None:
    database, shared = office
    with database.write() as conn:
        received.receive(conn, "telegram", "7", who, f'{{"text": "{SECRET}"}}', NOW)
        posts = router.handle(shared, conn, Incoming("telegram", who, "7", NOW, kind, text=SECRET), NOW)
    with database.read() as conn:
        assert conn.execute(select(inbox.c.payload)).scalar_one() == "{}"
        assert SECRET not in str(conn.execute(select(chat.c.talk)).scalars().all())
    warned = [post.outgoing.text == shared.agency.texts.secret_suspicion for post in posts]
    assert warned[:1] == [who != STRANGER]
