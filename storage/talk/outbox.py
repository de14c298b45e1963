"""What goes out: a row for every message, written with the change that caused it, sent in the order of its chat."""

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Exists, Row, Select, and_, bindparam, exists, or_, select, text

from domain import wire
from domain.messages import Address, Lane, Outgoing
from storage.database import Connection, insert
from storage.schema import outbox, panel

REPLY_LIFE = timedelta(hours=1)
LEASE = timedelta(seconds=60)
_CROWD = 100  # messages looked at together
FILE_LEASE = timedelta(minutes=5)  # uploads take long

# How long to wait before the next try of a message that surely was not sent; then every hour.
_LADDER = tuple(timedelta(seconds=s) for s in (2, 10, 60, 300, 1800, 3600))

# Written out, because SQLite uses a partial index only for the very words it was made with; the empty string
# below keeps it from walking all rows of a channel instead.
_OPEN = text("outbox.state IN ('queued','sending','retry','uncertain')")
_UNREACHED = text("outbox.state = 'failed' AND outbox.reason = 'blocked'")
_WAITING = text("outbox.state IN ('queued','retry','uncertain')")
_FIRST_OF_CHAT = text(
    "NOT EXISTS (SELECT 1 FROM outbox AS other WHERE other.channel = outbox.channel"
    " AND other.chat_key = outbox.chat_key AND other.state IN ('queued','sending','retry','uncertain')"
    " AND (other.state = 'sending' OR (other.reason LIKE '%limited' AND other.next_at > :now)"
    " OR (other.id < outbox.id AND other.lane = outbox.lane"
    " AND (other.expires_at IS NULL OR other.expires_at > :now)"
    " AND (other.state <> 'queued' OR other.next_at <= :now))))"
).bindparams(bindparam("now", type_=outbox.c.next_at.type))
_COLUMNS = (
    outbox.c.id,
    outbox.c.channel,
    outbox.c.chat_key,
    outbox.c.cause,
    outbox.c.body,
    outbox.c.attempts,
    outbox.c.message_id,
    outbox.c.reason,
    outbox.c.created_at,
)
_HEADS = (
    select(*_COLUMNS)
    .where(
        _OPEN,
        _WAITING,
        outbox.c.next_at <= bindparam("now", type_=outbox.c.next_at.type),
        or_(
            outbox.c.expires_at.is_(None),
            outbox.c.expires_at > bindparam("now", type_=outbox.c.next_at.type),
        ),
        _FIRST_OF_CHAT,
    )
    .order_by(outbox.c.next_at, outbox.c.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)  # nothing on SQLite, where one process writes at a time
)
# Statements of every turn are made once: making one costs as much as running it.
_PUT = outbox.insert()
_LEASE = (
    outbox.update()
    .where(outbox.c.id == bindparam("row"))
    .values(
        state="sending",
        lease=bindparam("token"),
        lease_until=bindparam("until"),
        attempts=outbox.c.attempts + 1,
    )
)
_SENT = (
    outbox.update()
    .where(outbox.c.id == bindparam("row"), outbox.c.state == "sending", outbox.c.lease == bindparam("token"))
    .values(
        state="sent", message_id=bindparam("message"), sent_at=bindparam("now"), lease="", lease_until=None
    )
)
_RELEASE = (
    outbox.update()
    .where(
        outbox.c.channel == bindparam("of_channel"),
        outbox.c.chat_key == bindparam("of_chat"),
        _UNREACHED,
        outbox.c.lane == Lane.NOTICE.value,
        or_(outbox.c.expires_at.is_(None), outbox.c.expires_at > bindparam("now")),
    )
    .values(state="queued", reason="", next_at=bindparam("now"))
)
_LANES = tuple(Lane)

LIMITED = "limited"  # the platform asked to wait; holds the whole chat
UNCERTAIN = "uncertain"  # the first try may have arrived; this one is the last


@dataclass(frozen=True)
class Queued:
    """A message that is being sent under this lease; `edits` is the message it changes, "" for a new one."""

    id: int
    address: Address
    cause: str
    outgoing: Outgoing
    attempts: int
    edits: str
    reason: str
    created_at: datetime
    lease: str


def put(
    conn: Connection,
    cause: str,
    number: int,
    address: Address,
    outgoing: Outgoing,
    now: datetime,
    next_at: datetime | None = None,
    *,
    edits: str = "",
) -> None:
    """Queue a message; (`cause`, `number`) names it and can be used once. `edits`: the message it replaces."""
    expires = outgoing.expires
    start = next_at or now
    if expires is None and outgoing.lane is Lane.REPLY:
        expires = start + REPLY_LIFE
    conn.execute(
        _PUT,
        {
            "cause": cause,
            "number": number,
            "channel": address.channel,
            "chat_key": address.chat,
            "lane": outgoing.lane.value,
            "body": wire.to_json(outgoing),
            "panel": outgoing.panel,
            "state": "queued",
            "next_at": start,
            "expires_at": expires,
            "message_id": edits,
            "created_at": now,
        },
    )


def put_parts(conn: Connection, row: Queued, parts: list[Outgoing], now: datetime) -> None:
    """Give a message that is too long for its channel back as its parts, each a row of its own."""
    first, *rest = parts
    _settle(conn, row, state="queued", body=wire.to_json(first), panel=first.panel, next_at=now)
    for number, part in enumerate(rest, 1):
        put(conn, f"{row.cause}/{row.id}", number, row.address, part, now)


def lease(
    conn: Connection, channels: Iterable[str], now: datetime, most: int, may: Callable[[Address], bool]
) -> list[Queued]:
    """Up to `most` messages to send now, one a chat, urgent lanes first; each is ours until its lease ends.

    A chat's messages of one lane come in the order they were queued, and only when the one before is settled.
    `may` is asked once for each chat that has something due; False leaves it for later.
    """
    heads = _heads(tuple(channels))
    wanted = {"now": now, "most": _CROWD}
    found = list(conn.execute(heads, wanted))
    if len(found) == _CROWD:  # let the urgent lanes go ahead of the ones that wait longest
        found = [row for lane in _LANES for row in conn.execute(heads.where(outbox.c.lane == lane), wanted)]
    taken: dict[Address, Queued] = {}
    refused: set[Address] = set()
    token = secrets.token_hex(8)
    for row in sorted((_queued(row, token) for row in found), key=_urgency):
        if row.address in taken or row.address in refused:
            continue
        if len(taken) == most:
            break
        if may(row.address):
            taken[row.address] = row
        else:
            refused.add(row.address)
    if taken:
        conn.execute(
            _LEASE,
            [
                {"row": row.id, "token": token, "until": now + (FILE_LEASE if row.outgoing.files else LEASE)}
                for row in taken.values()
            ],
        )
    return list(taken.values())


@lru_cache
def _heads(channels: tuple[str, ...]) -> Select[Any]:
    """What may leave on these channels. Made once for each set of them: `IN` would be written anew every time."""
    return _HEADS.where(or_(*(outbox.c.channel + "" == channel for channel in channels)))


def sent(conn: Connection, row: Queued, message_id: str, now: datetime) -> None:
    """The message has arrived as `message_id`; a panel is remembered under it."""
    done = conn.execute(_SENT, {"row": row.id, "token": row.lease, "message": message_id, "now": now})
    if done.rowcount and row.outgoing.panel:
        place = {
            "channel": row.address.channel,
            "chat_key": row.address.chat,
            "key": row.outgoing.panel,
            "message_id": message_id,
        }
        conn.execute(
            insert(conn, panel)
            .values(place)
            .on_conflict_do_update(index_elements=list(panel.primary_key), set_={"message_id": message_id})
        )


def not_sent(conn: Connection, row: Queued, reason: str, now: datetime) -> None:
    """The message surely did not arrive: try again by the ladder 2 s, 10 s, 1, 5, 30 minutes, then hourly."""
    again = now + _LADDER[min(row.attempts, len(_LADDER) - 1)]
    if _once_more(row):
        _settle(conn, row, state=UNCERTAIN, reason=UNCERTAIN, next_at=again)
    else:
        _settle(conn, row, state="retry", reason=reason[:80], next_at=again)


def limited(conn: Connection, row: Queued, now: datetime, wait: timedelta) -> None:
    """The platform takes nothing for this chat before `wait` is over: until then all its messages wait."""
    reason = f"{UNCERTAIN} {LIMITED}" if _once_more(row) else LIMITED
    _settle(conn, row, state="retry", reason=reason, next_at=now + wait)


def unknown(conn: Connection, row: Queued, now: datetime, wait: timedelta) -> bool:
    """The message may have arrived. An edit is repeated, a new message once, after `wait`; False: it was given up."""
    if row.edits:
        _settle(conn, row, state="retry", next_at=now + wait)
        return True
    if _once_more(row):
        _settle(conn, row, state="failed", reason="unknown")
        return False
    _settle(conn, row, state=UNCERTAIN, reason=UNCERTAIN, next_at=now + wait)
    return True


def send_anew(conn: Connection, row: Queued, now: datetime) -> None:
    """The message to edit is gone: send the row as a new one."""
    _settle(conn, row, state="queued", message_id="", next_at=now)


def fail(conn: Connection, row: Queued, reason: str) -> None:
    """The platform will never take this message; later ones of the chat go on."""
    _settle(conn, row, state="failed", reason=reason[:80])


def give_back(conn: Connection, row: Queued, now: datetime) -> None:
    """Undo the lease of a message that was never tried."""
    _settle(conn, row, state=UNCERTAIN if _once_more(row) else "queued", next_at=now)


def blocked(conn: Connection, row: Queued) -> None:
    """The person cannot be reached: everything for this chat stops, notices are kept for `release`."""
    _settle(conn, row, state="failed", reason="blocked")
    conn.execute(
        outbox.update().where(_in_chat(row.address), _OPEN, _WAITING).values(state="failed", reason="blocked")
    )


def kept_for(channel: ColumnElement[str], chat: ColumnElement[str]) -> Exists:
    """Does anything wait for `release` at this place? For a statement that knows the chat."""
    return exists().where(outbox.c.channel == channel, outbox.c.chat_key == chat, _UNREACHED)


def release(conn: Connection, address: Address, now: datetime) -> None:
    """The person is back: queue the notices that could not reach them and are still worth it."""
    conn.execute(_RELEASE, {"of_channel": address.channel, "of_chat": address.chat, "now": now})


def moved(conn: Connection, address: Address, new_chat: str) -> None:
    """The chat has a new id: what waits goes there, its panels are forgotten."""
    conn.execute(outbox.update().where(_in_chat(address), _OPEN, _WAITING).values(chat_key=new_chat))
    conn.execute(panel.delete().where(panel.c.channel == address.channel, panel.c.chat_key == address.chat))


def move(conn: Connection, row: Queued, new_chat: str, now: datetime) -> None:
    """As `moved`, while this row was being sent: it is sent again, to the new id."""
    moved(conn, row.address, new_chat)
    _settle(conn, row, state="retry", chat_key=new_chat, next_at=now)


def expire(conn: Connection, now: datetime) -> list[Queued]:
    """End the messages nobody needs any more, and give them."""
    rows = conn.execute(select(*_COLUMNS).where(_OPEN, _WAITING, outbox.c.expires_at <= now))
    ended = sorted((_queued(row, "") for row in rows), key=_urgency)
    if ended:
        conn.execute(
            outbox.update()
            .where(outbox.c.id.in_([row.id for row in ended]), _WAITING)
            .values(state="expired")
        )
    return ended


def reclaim(conn: Connection, now: datetime) -> list[Queued]:
    """Settle as unknown what a dead process was sending; gives the messages that are given up."""
    rows = conn.execute(
        select(*_COLUMNS, outbox.c.lease).where(
            _OPEN, outbox.c.state == "sending", outbox.c.lease_until <= now
        )
    )
    lost = [_queued(row, row.lease) for row in rows]
    return [row for row in lost if not unknown(conn, row, now, timedelta())]


def waits(conn: Connection, address: Address, cause: str) -> bool:
    """Does a message whose cause begins like this still wait for the chat?"""
    found = select(outbox.c.id).where(_in_chat(address), _OPEN, outbox.c.cause.startswith(cause))
    return conn.execute(found.limit(1)).first() is not None


def panel_message(conn: Connection, address: Address, key: str) -> str:
    """The message that shows this panel now, or ""."""
    where = (panel.c.channel == address.channel, panel.c.chat_key == address.chat, panel.c.key == key)
    return conn.execute(select(panel.c.message_id).where(*where)).scalar_one_or_none() or ""


def _in_chat(address: Address) -> ColumnElement[bool]:
    return and_(outbox.c.channel == address.channel, outbox.c.chat_key == address.chat)


def _once_more(row: Queued) -> bool:
    """Is this the second and last try of a message that may have arrived?"""
    return row.reason.startswith(UNCERTAIN)


def _settle(conn: Connection, row: Queued, **values: Any) -> None:
    """Change a row that is still ours; one whose lease was lost to another process is left to it."""
    ours = and_(outbox.c.id == row.id, outbox.c.state == "sending", outbox.c.lease == row.lease)
    conn.execute(outbox.update().where(ours).values(lease="", lease_until=None, **values))


def _queued(row: Row[*tuple[Any, ...]], token: str) -> Queued:
    return Queued(
        id=row.id,
        address=Address(row.channel, row.chat_key),
        cause=row.cause,
        outgoing=wire.from_json(row.body),
        attempts=row.attempts,
        edits=row.message_id,
        reason=row.reason,
        created_at=row.created_at,
        lease=token,
    )


def _urgency(row: Queued) -> tuple[int, int]:
    return _LANES.index(row.outgoing.lane), row.id
