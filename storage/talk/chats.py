"""Chats: where the assistant talks with whom, on every channel."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, bindparam, select

from domain.messages import Address
from storage.database import Connection, insert
from storage.schema import chat


@dataclass(frozen=True)
class Chat:
    """A chat; without a person it belongs to a stranger. `talk` is the small state of the talk."""

    id: int
    channel: str
    address: str
    person_id: int | None
    blocked_at: datetime | None
    seen_at: datetime | None
    talk: dict[str, Any]


_COLUMNS = tuple(chat.c[name] for name in Chat.__dataclass_fields__)


def _chat(row: Row[*tuple[Any, ...]]) -> Chat:
    return Chat(*row)


def _at(address: Address) -> ColumnElement[bool]:
    return and_(chat.c.channel == address.channel, chat.c.address == address.chat)


# Statements of every turn are made once: making one costs as much as running it.
_FOUND = select(*_COLUMNS).where(
    chat.c.channel == bindparam("of_channel"), chat.c.address == bindparam("of_address")
)
_REMEMBER = chat.update().where(chat.c.id == bindparam("chat")).values(talk=bindparam("kept"))
_VISITED = (
    chat.update()
    .where(chat.c.channel == bindparam("of_channel"), chat.c.address == bindparam("of_address"))
    .values(seen_at=bindparam("now"), blocked_at=None)
    .returning(*_COLUMNS)
)


def at(conn: Connection, address: Address, now: datetime) -> Chat:
    """The chat at this address, a stranger's new one if it was never seen."""
    place = {"of_channel": address.channel, "of_address": address.chat}
    row = conn.execute(_FOUND, place).first()
    if row is None:
        new = insert(conn, chat).values(channel=address.channel, address=address.chat, seen_at=now, talk={})
        conn.execute(new.on_conflict_do_nothing())
        row = conn.execute(_FOUND, place).one()
    return _chat(row)


def of_person(conn: Connection, person_id: int) -> list[Chat]:
    """The chats of a person, best first: not blocked before blocked, then the one seen last."""
    wanted = select(*_COLUMNS).where(chat.c.person_id == person_id)
    best = (chat.c.blocked_at.is_not(None), chat.c.seen_at.desc().nulls_last(), chat.c.id)
    return [_chat(row) for row in conn.execute(wanted.order_by(*best))]


def link(conn: Connection, chat_id: int, person_id: int, now: datetime) -> list[Chat]:
    """Bind the chat to a person and give the person's earlier chats, for telling them."""
    earlier = [other for other in of_person(conn, person_id) if other.id != chat_id]
    conn.execute(
        chat.update().where(chat.c.id == chat_id).values(person_id=person_id, linked_at=now, blocked_at=None)
    )
    return earlier


def unlink(conn: Connection, chat_id: int) -> None:
    """Make the chat a stranger's again; what was talked about is forgotten."""
    conn.execute(chat.update().where(chat.c.id == chat_id).values(person_id=None, linked_at=None, talk={}))


def remember(conn: Connection, chat_id: int, talk: dict[str, Any]) -> None:
    """Keep the small state of the talk for the next turn."""
    conn.execute(_REMEMBER, {"chat": chat_id, "kept": talk})


def visited(conn: Connection, address: Address, now: datetime) -> Chat:
    """The chat as `at` gives it, where somebody wrote just now; a block is over with that."""
    visit = {"of_channel": address.channel, "of_address": address.chat, "now": now}
    row = conn.execute(_VISITED, visit).first()
    return _chat(row) if row else at(conn, address, now)


def blocked(conn: Connection, address: Address, now: datetime) -> None:
    """The platform says that this chat takes no messages any more."""
    conn.execute(chat.update().where(_at(address), chat.c.blocked_at.is_(None)).values(blocked_at=now))


def migrated(conn: Connection, address: Address, new_chat: str) -> None:
    """The chat has a new id on its platform; a chat already known under the new id takes over the person."""
    moved = Address(address.channel, new_chat)
    there = conn.execute(select(chat.c.id).where(_at(moved))).first()
    if there is None:
        conn.execute(chat.update().where(_at(address)).values(address=new_chat))
        return
    old = conn.execute(select(chat.c.person_id, chat.c.linked_at, chat.c.talk).where(_at(address))).first()
    if old is not None and old.person_id is not None:
        conn.execute(chat.update().where(chat.c.id == there.id).values(**old._mapping))
        conn.execute(chat.update().where(_at(address)).values(person_id=None, linked_at=None, talk={}))


def person_at(conn: Connection, address: Address) -> int | None:
    """Whose chat this is; None for a stranger's."""
    return conn.execute(select(chat.c.person_id).where(_at(address))).scalar_one_or_none()
