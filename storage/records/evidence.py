"""Evidence: which stored file belongs to which draft or initiative."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, select

from storage.database import Connection
from storage.schema import evidence, stored_file
from storage.talk.files import StoredFile


@dataclass(frozen=True)
class Evidence:
    """A piece of evidence; files sent together share an `album`."""

    id: int
    draft_id: int | None
    initiative_id: int | None
    person_id: int
    album: str
    at: datetime
    file: StoredFile


def _evidence() -> Select[Any]:
    return (
        select(
            evidence.c.id,
            evidence.c.draft_id,
            evidence.c.initiative_id,
            evidence.c.person_id,
            evidence.c.album,
            evidence.c.at,
            stored_file.c.id.label("file_id"),
            stored_file.c.sha256,
            stored_file.c.name,
            stored_file.c.mime,
            stored_file.c.size,
        )
        .join(stored_file, stored_file.c.id == evidence.c.stored_file_id)
        .where(evidence.c.removed_at.is_(None))
        .order_by(evidence.c.id)
    )


def _piece(row: Row[Any]) -> Evidence:
    file = StoredFile(row.file_id, row.sha256, row.name, row.mime, row.size)
    return Evidence(row.id, row.draft_id, row.initiative_id, row.person_id, row.album, row.at, file)


def add(
    conn: Connection,
    *,
    stored_file_id: int,
    person_id: int,
    now: datetime,
    draft_id: int | None = None,
    initiative_id: int | None = None,
    album: str = "",
) -> int:
    """Attach a stored file to a draft or an initiative and give the id of the piece."""
    values = {
        "draft_id": draft_id,
        "initiative_id": initiative_id,
        "stored_file_id": stored_file_id,
        "person_id": person_id,
        "album": album,
        "at": now,
    }
    return int(conn.execute(evidence.insert().values(values).returning(evidence.c.id)).scalar_one())


def of_draft(conn: Connection, draft_id: int) -> list[Evidence]:
    """What is attached to a draft, in the order it came."""
    return _all(conn, evidence.c.draft_id == draft_id)


def of_initiative(conn: Connection, initiative_id: int) -> list[Evidence]:
    """What is attached to an initiative, in the order it came."""
    return _all(conn, evidence.c.initiative_id == initiative_id)


def by_id(conn: Connection, evidence_id: int) -> Evidence | None:
    """The piece, unless it was removed."""
    row = conn.execute(_evidence().where(evidence.c.id == evidence_id)).first()
    return _piece(row) if row else None


def adopt(conn: Connection, draft_id: int, initiative_id: int) -> None:
    """Attach what a draft collected to the initiative that came of it."""
    kept = (evidence.c.draft_id == draft_id, evidence.c.removed_at.is_(None))
    conn.execute(evidence.update().where(*kept).values(initiative_id=initiative_id))


def remove(conn: Connection, evidence_id: int, now: datetime) -> bool:
    """Take a piece away; the bytes stay, and False says that it was gone already."""
    present = (evidence.c.id == evidence_id, evidence.c.removed_at.is_(None))
    return conn.execute(evidence.update().where(*present).values(removed_at=now)).rowcount == 1


def _all(conn: Connection, which: ColumnElement[bool]) -> list[Evidence]:
    return [_piece(row) for row in conn.execute(_evidence().where(which))]
