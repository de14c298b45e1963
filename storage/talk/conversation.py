"""A talk as it was: what came in and what was delivered, for channels whose history is ours to show."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from storage.database import Connection
from storage.schema import inbox, outbox

AT_ONCE = 200  # entries of each side that are read at once


@dataclass(frozen=True)
class Entry:
    """One message of a talk; a delivered one that replaces an earlier one has that one's `message_id`."""

    id: int
    mine: bool  # from the person
    at: datetime
    body: dict[str, Any]  # the channel's own payload, or the outgoing message as JSON
    message_id: str


@dataclass(frozen=True)
class Position:
    """How far a reader has read, as `inbox id-outbox id`."""

    inbox: int = 0
    outbox: int = 0

    @classmethod
    def read(cls, text: str) -> "Position":
        """The position that `str` wrote; anything else is the beginning."""
        came, _, went = text.partition("-")
        return cls(int(came), int(went)) if came.isdigit() and went.isdigit() else cls()

    def __str__(self) -> str:
        return f"{self.inbox}-{self.outbox}"


def after(conn: Connection, channel: str, chat_key: str, position: Position) -> tuple[list[Entry], Position]:
    """What happened in the talk after a position, in order of time, and the position behind it."""
    came = conn.execute(
        select(inbox.c.id, inbox.c.received_at, inbox.c.payload)
        .where(inbox.c.channel == channel, inbox.c.chat_key == chat_key, inbox.c.id > position.inbox)
        .order_by(inbox.c.id.desc())
        .limit(AT_ONCE)
    ).all()
    went = conn.execute(
        select(outbox.c.id, outbox.c.sent_at, outbox.c.body, outbox.c.message_id)
        .where(outbox.c.channel == channel, outbox.c.chat_key == chat_key)
        .where(outbox.c.id > position.outbox, outbox.c.state == "sent")
        .order_by(outbox.c.id.desc())
        .limit(AT_ONCE)
    ).all()
    entries = [Entry(row.id, True, row.received_at, json.loads(row.payload), f"in{row.id}") for row in came]
    entries += [Entry(row.id, False, row.sent_at, row.body, row.message_id) for row in went]
    entries.sort(key=lambda entry: (entry.at, not entry.mine, entry.id))
    behind = Position(
        max((row.id for row in came), default=position.inbox),
        max((row.id for row in went), default=position.outbox),
    )
    return entries, behind


def delivered(conn: Connection, channel: str, chat_key: str, row: int) -> dict[str, Any] | None:
    """The body of one delivered message of this chat, or None."""
    return conn.execute(
        select(outbox.c.body).where(
            outbox.c.id == row,
            outbox.c.channel == channel,
            outbox.c.chat_key == chat_key,
            outbox.c.state == "sent",
        )
    ).scalar_one_or_none()
