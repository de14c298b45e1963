"""The audit chain: who did what, when and from where; each row carries the hash of the one before."""

import hashlib
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select, text

from storage.database import Connection
from storage.schema import audit

_CHAIN_LOCK = 5_342_012  # any number, the same in every process
_HASHED = ("at", "person_id", "channel", "action", "subject", "old", "new", "reason")


@dataclass(frozen=True)
class Entry:
    """Something that was done; `old` and `new` are states or short values."""

    id: int
    at: datetime
    person_id: int | None
    channel: str
    action: str
    subject: str
    old: str
    new: str
    reason: str


def of(conn: Connection, subject: str) -> list[Entry]:
    """What was done to a subject such as `initiative:12`, the first first."""
    wanted = select(*(audit.c[name] for name in Entry.__dataclass_fields__))
    rows = conn.execute(wanted.where(audit.c.subject == subject).order_by(audit.c.id))
    return [Entry(**row._mapping) for row in rows]


def write(
    conn: Connection,
    *,
    now: datetime,
    person_id: int | None,
    channel: str,
    action: str,
    subject: str,
    old: str = "",
    new: str = "",
    reason: str = "",
) -> None:
    """Add a row to the chain; `subject` is such as `initiative:12`, old and new are cut at 200 characters."""
    if conn.dialect.name == "postgresql":  # SQLite has one writer anyway
        conn.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _CHAIN_LOCK})
    row = {
        "at": now.astimezone(UTC),
        "person_id": person_id,
        "channel": channel,
        "action": action,
        "subject": subject,
        "old": old[:200],
        "new": new[:200],
        "reason": reason,
    }
    last = conn.execute(select(audit.c.hash).order_by(audit.c.id.desc()).limit(1)).scalar()
    conn.execute(audit.insert().values(**row, hash=_link(last or "", row)))


def verify(conn: Connection) -> int | None:
    """The id of the first row that does not fit the chain; None when all fit.

    A row changed, taken out or put in anywhere before the last one is found.
    """
    before = ""
    rows = conn.execute(select(audit).order_by(audit.c.id).execution_options(yield_per=1000))
    for row in rows:
        if row.hash != _link(before, {name: getattr(row, name) for name in _HASHED}):
            rows.close()
            return int(row.id)
        before = row.hash
    return None


def _link(before: str, row: dict[str, Any]) -> str:
    """The hash of a row, bound to the hash of the row before."""
    values = [before, row["at"].isoformat(), *(row[name] for name in _HASHED[1:])]
    return hashlib.sha256(json.dumps(values, ensure_ascii=False).encode()).hexdigest()
