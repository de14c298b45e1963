"""What came in: a row for every update before it is acknowledged, and each one handled once."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, case, func, select, text
from sqlalchemy.exc import DBAPIError, OperationalError

from storage.database import Connection, insert
from storage.schema import inbox

TRIES = 3  # how often a message may make its handler fail before it is given up

# Written out, because SQLite uses a partial index only for the very words it was made with; the empty string
# keeps it from walking all rows of the channel by the unique index instead.
_NEW = text("inbox.state = 'new'")
_OLDEST_OF_CHAT = text(
    "NOT EXISTS (SELECT 1 FROM inbox AS older WHERE older.state = 'new' AND older.id < inbox.id"
    " AND older.chat_key = inbox.chat_key AND older.channel || '' = inbox.channel)"
)
_COLUMNS = (
    inbox.c.id,
    inbox.c.channel,
    inbox.c.update_key,
    inbox.c.chat_key,
    inbox.c.payload,
    inbox.c.received_at,
    inbox.c.attempts,
    inbox.c.files,
)
_WAITING = (
    select(*_COLUMNS)
    .where(_NEW, inbox.c.id > bindparam("after"))
    .order_by(inbox.c.id)
    .limit(bindparam("most"))
)
_TAKE = (
    inbox.update()
    .where(_NEW, inbox.c.id == bindparam("row"), _OLDEST_OF_CHAT)
    .values(state="done", done_at=bindparam("now"))
)

_PASSED_OVER = "too many"
_LATELY = select(func.count(), func.sum(case((inbox.c.error == _PASSED_OVER, 1), else_=0))).where(
    inbox.c.id > bindparam("row") - 1000,
    inbox.c.id < bindparam("row"),
    inbox.c.chat_key == bindparam("chat_key"),
    inbox.c.channel + "" == bindparam("channel"),
    inbox.c.done_at > bindparam("since"),
)

# SQLite's answers that speak of the machine or of another writer, not of the statement.
_SQLITE_TROUBLE = {5, 6, 7, 8, 10, 13, 14}  # BUSY LOCKED NOMEM READONLY IOERR FULL CANTOPEN


@dataclass(frozen=True)
class Received:
    """An update that waits for its turn; `files` is None until its files were fetched."""

    id: int
    channel: str
    update_key: str
    chat_key: str
    payload: str
    received_at: datetime
    attempts: int
    files: list[dict[str, Any]] | None


def receive(
    conn: Connection, channel: str, update_key: str, chat_key: str, payload: str, now: datetime
) -> bool:
    """Keep an update; False when it was there already. Acknowledge it only after the commit."""
    row = {
        "channel": channel,
        "update_key": update_key,
        "chat_key": chat_key,
        "payload": payload,
        "received_at": now,
        "state": "new",
    }
    new = insert(conn, inbox).on_conflict_do_nothing().returning(inbox.c.id)
    return conn.execute(new, row).first() is not None


def waiting(conn: Connection, after: int = 0, most: int = 100) -> list[Received]:
    """The oldest updates that wait for their turn, behind row `after`."""
    found = conn.execute(_WAITING, {"after": after, "most": most})
    return [Received(*row) for row in found]


def take(conn: Connection, row: Received, now: datetime) -> bool:
    """Mark the update done, first thing in its turn's transaction.

    False when another process has handled it, or when an older one of its chat still waits.
    """
    if conn.dialect.name == "postgresql":
        key = func.hashtext(f"{row.channel}:{row.chat_key}")
        conn.execute(select(func.pg_advisory_xact_lock(key)))
    return bool(conn.execute(_TAKE, {"row": row.id, "now": now}).rowcount == 1)


def keep_files(conn: Connection, row_id: int, files: list[dict[str, Any]]) -> None:
    """Save what became of the update's files, so that they are fetched once."""
    conn.execute(inbox.update().where(inbox.c.id == row_id).values(files=files))


def lately(conn: Connection, row: Received, since: datetime) -> tuple[int, int]:
    """How many updates of this one's chat were settled after `since`, and how many of them were passed over.

    Looks at the thousand updates before this one: a chat that is lost among so many floods nobody.
    """
    found = conn.execute(
        _LATELY, {"row": row.id, "channel": row.channel, "chat_key": row.chat_key, "since": since}
    )
    settled, passed_over = found.one()
    return settled, passed_over or 0


def pass_over(conn: Connection, row_id: int) -> None:
    """Note that an update was settled without being read."""
    conn.execute(inbox.update().where(inbox.c.id == row_id).values(error=_PASSED_OVER))


def blank(conn: Connection, channel: str, update_key: str) -> None:
    """Forget what a message said; that it came and was handled stays."""
    conn.execute(
        inbox.update()
        .where(inbox.c.channel == channel, inbox.c.update_key == update_key)
        .values(payload="{}")
    )


def failed(conn: Connection, row_id: int, error: str, now: datetime) -> bool:
    """Count a turn that raised `error` (a class name); True when it was the last try and the update is given up."""
    tries = conn.execute(select(inbox.c.attempts).where(inbox.c.id == row_id)).scalar_one() + 1
    dead = bool(tries >= TRIES)
    end = {"state": "dead", "done_at": now} if dead else {}
    conn.execute(
        inbox.update().where(inbox.c.id == row_id, _NEW).values(attempts=tries, error=error[:80], **end)
    )
    return dead


def is_trouble(error: Exception) -> bool:
    """Is this the database's own trouble (busy, full, away), which no message is to blame for?"""
    if not isinstance(error, DBAPIError):
        return False
    code = getattr(error.orig, "sqlite_errorcode", None)
    if code is not None:
        return int(code) & 0xFF in _SQLITE_TROUBLE
    return bool(error.connection_invalidated) or isinstance(error, OperationalError)
