"""What came in: a row for every update before it is acknowledged, and each one handled once."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import Executable, String, bindparam, func, select, text
from sqlalchemy.exc import DBAPIError, OperationalError

from storage.database import Connection, insert_for
from storage.schema import inbox
from storage.talk import outbox

TRIES = 3  # how often a message may make its handler fail before it is given up
MANY = 60  # messages a minute in one chat, far above what a hand can type

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
# Was the update that many places before this one in its chat settled within the minute? The place is given by
# parameters, because after RETURNING SQLAlchemy leaves out the names of SQLite's tables, and with them whose column is meant.
_OF_CHANNEL, _OF_CHAT = bindparam("of_channel", type_=String()), bindparam("of_chat", type_=String())
_EARLIER = inbox.alias("earlier")
_FLOODED = (
    select(_EARLIER.c.done_at)
    .where(
        _EARLIER.c.channel == _OF_CHANNEL, _EARLIER.c.chat_key == _OF_CHAT, _EARLIER.c.id < bindparam("row")
    )
    .order_by(_EARLIER.c.id.desc())
    .limit(1)
    .offset(MANY - 1)
    .scalar_subquery()
) > bindparam("a_minute_ago")
_FLOODS = select(_FLOODED)
_TAKE = (
    inbox.update()
    .where(_NEW, inbox.c.id == bindparam("row"), _OLDEST_OF_CHAT)
    .values(state="done", done_at=bindparam("now"))
    .returning(_FLOODED, outbox.kept_for(_OF_CHANNEL, _OF_CHAT))
)
_MINUTE = timedelta(minutes=1)
_PASSED_OVER = "too many"

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


@dataclass(frozen=True)
class Taken:
    """What a turn must know beforehand: has its chat sent `MANY` updates within a minute, and do notices wait for
    the return of its person (`outbox.release`)?"""

    flooded: bool
    notices: bool


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
    return conn.execute(_new(conn.dialect.name), row).first() is not None


@lru_cache
def _new(dialect: str) -> Executable:
    return insert_for(dialect, inbox).on_conflict_do_nothing().returning(inbox.c.id)


def waiting(conn: Connection, after: int = 0, most: int = 100) -> list[Received]:
    """The oldest updates that wait for their turn, behind row `after`."""
    found = conn.execute(_WAITING, {"after": after, "most": most})
    return [Received(*row) for row in found]


def take(conn: Connection, row: Received, now: datetime) -> Taken | None:
    """Mark the update done, first thing in its turn's transaction.

    None when another process has handled it, or when an older one of its chat still waits.
    """
    if conn.dialect.name == "postgresql":
        key = func.hashtext(f"{row.channel}:{row.chat_key}")
        conn.execute(select(func.pg_advisory_xact_lock(key)))
    taken = conn.execute(_TAKE, {"now": now, **_around(row, now)}).first()
    return taken and Taken(bool(taken[0]), bool(taken[1]))


def keep_files(conn: Connection, row_id: int, files: list[dict[str, Any]]) -> None:
    """Save what became of the update's files, so that they are fetched once."""
    conn.execute(inbox.update().where(inbox.c.id == row_id).values(files=files))


def floods(conn: Connection, row: Received, now: datetime) -> bool:
    """Would taking this update find its chat flooded? To ask before something costly is done for it."""
    return bool(conn.execute(_FLOODS, _around(row, now)).scalar())


def pass_over(conn: Connection, row: Received, now: datetime) -> bool:
    """Note that an update was settled without being read; True when it is the first of its chat within a minute."""
    earlier = select(inbox.c.id).where(
        inbox.c.channel == row.channel,
        inbox.c.chat_key == row.chat_key,
        inbox.c.id < row.id,
        inbox.c.done_at > now - _MINUTE,
        inbox.c.error == _PASSED_OVER,
    )
    first = conn.execute(earlier.limit(1)).first() is None
    conn.execute(inbox.update().where(inbox.c.id == row.id).values(error=_PASSED_OVER))
    return first


def _around(row: Received, now: datetime) -> dict[str, Any]:
    """The update's place in its chat, and how far back its minute reaches."""
    return {"row": row.id, "of_channel": row.channel, "of_chat": row.chat_key, "a_minute_ago": now - _MINUTE}


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
