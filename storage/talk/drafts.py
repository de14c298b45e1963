"""Drafts: forms that are being filled in. They never expire by themselves."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, select

from storage.database import Connection, Missing
from storage.schema import draft


@dataclass(frozen=True)
class DraftRow:
    """A draft as it was saved last: answers by step key, `shown` the question last shown, `revision` its count."""

    id: int
    person_id: int
    flow: str
    initiative_id: int | None
    round_id: int | None
    answers: dict[str, Any]
    shown: str
    editing: bool
    revision: int
    title: str
    changed_at: datetime
    closed_at: datetime | None

    @property
    def closed(self) -> bool:
        """Was it submitted or thrown away?"""
        return self.closed_at is not None


_COLUMNS = tuple(draft.c[name] for name in DraftRow.__dataclass_fields__)
_OPEN = (
    select(*_COLUMNS)
    .where(draft.c.person_id == bindparam("person"), draft.c.closed_at.is_(None))
    .order_by(draft.c.changed_at.desc(), draft.c.id.desc())
)
_BY_ID = select(*_COLUMNS).where(draft.c.id == bindparam("draft"))
_SAVE = draft.update().where(
    draft.c.id == bindparam("draft"), draft.c.revision == bindparam("seen"), draft.c.closed_at.is_(None)
)
_SAVE = _SAVE.values(
    {
        name: bindparam(f"new_{name}")
        for name in ("answers", "shown", "editing", "revision", "title", "changed_at")
    }
)


def _draft(row: Row[Any]) -> DraftRow:
    return DraftRow(**row._mapping)


def open_drafts(conn: Connection, person_id: int) -> list[DraftRow]:
    """What a person has not finished, the one touched last first."""
    return [_draft(row) for row in conn.execute(_OPEN, {"person": person_id})]


def by_id(conn: Connection, draft_id: int) -> DraftRow:
    """The draft, closed ones too; `Missing` when there is none."""
    row = conn.execute(_BY_ID, {"draft": draft_id}).first()
    if row is None:
        raise Missing(f"no draft {draft_id}")
    return _draft(row)


def start(
    conn: Connection,
    person_id: int,
    flow: str,
    now: datetime,
    *,
    initiative_id: int | None = None,
    round_id: int | None = None,
    answers: dict[str, Any] | None = None,
    title: str = "",
) -> DraftRow:
    """Open a draft at revision 0, with no question shown yet."""
    values = {
        "person_id": person_id,
        "flow": flow,
        "initiative_id": initiative_id,
        "round_id": round_id,
        "answers": answers or {},
        "shown": "",
        "revision": 0,
        "title": title,
        "created_at": now,
        "changed_at": now,
    }
    return _draft(conn.execute(draft.insert().values(values).returning(*_COLUMNS)).one())


def save(
    conn: Connection,
    draft_id: int,
    seen_revision: int,
    *,
    answers: dict[str, Any],
    shown: str,
    editing: bool,
    revision: int,
    title: str,
    now: datetime,
) -> bool:
    """Keep the draft if it is open and still at the revision that was seen; False when another turn was faster."""
    values = {
        "draft": draft_id,
        "seen": seen_revision,
        "new_answers": answers,
        "new_shown": shown,
        "new_editing": editing,
        "new_revision": revision,
        "new_title": title,
        "new_changed_at": now,
    }
    return conn.execute(_SAVE, values).rowcount == 1


def attach(conn: Connection, draft_id: int, initiative_id: int) -> None:
    """Say which initiative the draft is about."""
    conn.execute(draft.update().where(draft.c.id == draft_id).values(initiative_id=initiative_id))


def close(conn: Connection, draft_id: int, now: datetime) -> None:
    """The draft was submitted or thrown away; it stays readable by its id."""
    still_open = (draft.c.id == draft_id, draft.c.closed_at.is_(None))
    conn.execute(draft.update().where(*still_open).values(closed_at=now))


def erase(conn: Connection, draft_id: int, now: datetime) -> None:
    """Close the draft and keep nothing of what was written in it."""
    nothing = {"answers": {}, "title": "", "shown": "", "closed_at": now, "changed_at": now}
    conn.execute(draft.update().where(draft.c.id == draft_id).values(nothing))
