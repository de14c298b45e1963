"""Consents: who agreed to which version of the notice about personal data."""

from datetime import datetime

from sqlalchemy import bindparam, select

from storage.database import Connection
from storage.schema import consent

_GIVEN = select(consent.c.id).where(
    consent.c.person_id == bindparam("person"),
    consent.c.version == bindparam("version"),
    consent.c.withdrawn_at.is_(None),
)


def given(conn: Connection, person_id: int, version: str) -> bool:
    """Has the person agreed to this version and not withdrawn?"""
    return conn.execute(_GIVEN, {"person": person_id, "version": version}).first() is not None


def give(conn: Connection, person_id: int, version: str, channel: str, now: datetime) -> None:
    """Write that the person agrees to this version; agreeing again changes nothing."""
    if not given(conn, person_id, version):
        values = {"person_id": person_id, "version": version, "channel": channel, "at": now}
        conn.execute(consent.insert().values(values))


def withdraw(conn: Connection, person_id: int, now: datetime) -> None:
    """Write that the person no longer agrees to any version; what was agreed before stays on record."""
    agreed = (consent.c.person_id == person_id, consent.c.withdrawn_at.is_(None))
    conn.execute(consent.update().where(*agreed).values(withdrawn_at=now))
