"""Invitations that bind a chat to a named person: one use, 72 hours, kept only as hashes (reliability.md 1.6)."""

import hashlib
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, or_, select

from storage.database import Connection
from storage.schema import invite, invite_try

LIFE = timedelta(hours=72)
LOCK = timedelta(hours=1)
TRIES_PER_CHAT = 5
TRIES_IN_ALL = 20
CODE_LENGTH = 8
ALPHABET = "ACDEFGHJKMNPQRTUVWXY34679"  # nothing that looks like another: no 0O 1IL 2Z 5S 8B


@dataclass(frozen=True)
class Invitation:
    """What the invited person gets: a token of 128 bits for links, a code of eight characters to type."""

    token: str
    code: str
    expires: datetime


@dataclass(frozen=True)
class Invite:
    """A known invitation: `open`, `used` or `expired`."""

    id: int
    person_id: int
    state: str


def create(conn: Connection, person_id: int, now: datetime) -> Invitation:
    """Invite a person; the token and the code are given once and cannot be read again."""
    made = Invitation(
        secrets.token_urlsafe(16),
        "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH)),
        now + LIFE,
    )
    conn.execute(
        invite.insert().values(
            person_id=person_id,
            token_hash=_token_hash(made.token),
            code_hash=_code_hash(made.code),
            created_at=now,
            expires_at=made.expires,
        )
    )
    return made


def find(conn: Connection, typed: str, now: datetime) -> Invite | None:
    """The invitation with this token or typed code; case, spaces and hyphens of a code do not matter."""
    known = invite.c.token_hash == _token_hash(typed.strip())
    code = re.sub(r"[\s.–-]", "", typed).upper()
    if len(code) == CODE_LENGTH:
        known = or_(known, invite.c.code_hash == _code_hash(code))
    row = conn.execute(select(invite).where(known)).first()
    return _invite(row, now) if row else None


def by_id(conn: Connection, invite_id: int, now: datetime) -> Invite | None:
    """The invitation as it stands now."""
    row = conn.execute(select(invite).where(invite.c.id == invite_id)).first()
    return _invite(row, now) if row else None


def use(conn: Connection, invite_id: int, chat_id: int, now: datetime) -> bool:
    """Use up an open invitation for this chat; False when it is used or expired by now."""
    still_open = (invite.c.id == invite_id, invite.c.used_at.is_(None), invite.c.expires_at > now)
    return conn.execute(invite.update().where(*still_open).values(used_at=now, chat_id=chat_id)).rowcount == 1


def wrong(conn: Connection, chat_id: int, now: datetime) -> None:
    """Count a wrong code; those of more than a day ago are forgotten."""
    conn.execute(invite_try.delete().where(invite_try.c.at < now - timedelta(days=1)))
    conn.execute(invite_try.insert().values(chat_id=chat_id, at=now))


def locked(conn: Connection, chat_id: int, now: datetime) -> bool:
    """Must codes from this chat be refused: five wrong ones here or twenty in all, until one hour after the last."""
    tries = select(invite_try.c.at).order_by(invite_try.c.at.desc(), invite_try.c.id.desc())
    here = conn.execute(tries.where(invite_try.c.chat_id == chat_id).limit(TRIES_PER_CHAT)).scalars().all()
    anywhere = conn.execute(tries.limit(TRIES_IN_ALL)).scalars().all()
    return _too_many(here, TRIES_PER_CHAT, now) or _too_many(anywhere, TRIES_IN_ALL, now)


def _too_many(newest_first: Sequence[datetime], most: int, now: datetime) -> bool:
    """Did that many tries fall into one hour, the last of them less than an hour ago?"""
    if len(newest_first) < most or now - newest_first[0] >= LOCK:
        return False
    return newest_first[0] - newest_first[-1] < LOCK


def _invite(row: Row[Any], now: datetime) -> Invite:
    state = "used" if row.used_at else "expired" if row.expires_at <= now else "open"
    return Invite(row.id, row.person_id, state)


def _token_hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _code_hash(code: str) -> str:
    """A slow hash, since all codes could be tried against a stolen table; the same salt, since we search by it."""
    return hashlib.scrypt(code.encode(), salt=b"sangkien invite code", n=2**12, r=8, p=1, dklen=32).hex()
