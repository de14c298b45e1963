"""One turn of a talk: what a handler may look at, and where it puts what it says."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from domain.agency import Agency
from domain.calendar import OFFICE_ZONE
from domain.forms.flow import Flow
from domain.messages import Address, Choice, FileOut, Incoming, Lane, Outgoing, Post
from storage import audit
from storage.database import Connection
from storage.office import consents, people
from storage.office.people import Person, Role
from storage.talk import chats, files
from storage.talk.chats import Chat


@dataclass(frozen=True)
class Office:
    """What every turn of this office shares: its settings as data, its forms, where files lie."""

    agency: Agency
    registration: Flow
    data_dir: Path
    public_url: str = ""


@dataclass
class Turn:
    """The turn of one incoming message, inside its transaction."""

    office: Office
    conn: Connection
    incoming: Incoming
    now: datetime
    chat: Chat
    person: Person | None = None
    roles: tuple[Role, ...] = ()
    posts: list[Post] = field(default_factory=list)
    otherwise: tuple[Outgoing, ...] = ()  # what a form says to a text that nobody understands

    @property
    def agency(self) -> Agency:
        return self.office.agency

    @property
    def today(self) -> date:
        """The calendar day at the office."""
        return self.now.astimezone(OFFICE_ZONE).date()

    @property
    def me(self) -> Person:
        """The linked person; only for handlers that the router calls after it knows who speaks."""
        if self.person is None:
            raise PermissionError("this turn has no person")
        return self.person

    def has(self, *roles: str) -> bool:
        """Does the person hold one of these roles anywhere today?"""
        return any(held.role in roles for held in self.roles)

    def say(self, text: str, *rows: Iterable[Choice], files: Iterable[FileOut] = (), panel: str = "") -> None:
        """Answer in this chat; each of `rows` is a row of buttons."""
        self.put(Outgoing(text, _rows(rows), tuple(files), panel))

    def put(self, outgoing: Outgoing) -> None:
        self.posts.append(Post(self.incoming.address, outgoing))

    def tell(self, person_id: int, text: str, *rows: Iterable[Choice]) -> None:
        """Send a notice to somebody else, in the chat where they were seen last.

        Nothing for those who have no chat or have not agreed to the present notice, and nothing to oneself.
        """
        reachable = chats.of_person(self.conn, person_id)
        agreed = consents.given(self.conn, person_id, self.agency.texts.consent_version)
        if reachable and agreed and person_id != (self.person.id if self.person else None):
            to = Address(reachable[0].channel, reachable[0].address)
            notice = Outgoing(text, _rows(rows), lane=Lane.NOTICE)
            self.posts.append(Post(to, notice))

    def tell_chat(self, chat: Chat, text: str) -> None:
        """Send a notice to one chat."""
        self.posts.append(Post(Address(chat.channel, chat.address), Outgoing(text, lane=Lane.NOTICE)))

    def tell_role(self, role: str, unit_id: int | None, text: str, *rows: Iterable[Choice]) -> None:
        """Send a notice to everybody who holds the role for this unit or for the whole agency."""
        for holder in people.in_role(self.conn, role, unit_id, self.today):
            self.tell(holder.id, text, *rows)

    def record(self, action: str, subject: str, old: str = "", new: str = "", reason: str = "") -> None:
        """Write who did what into the audit chain."""
        audit.write(
            self.conn,
            now=self.now,
            person_id=self.person.id if self.person else None,
            channel=self.incoming.channel,
            action=action,
            subject=subject,
            old=old,
            new=new,
            reason=reason,
        )

    def keep_file(self, data: bytes, name: str, mime: str) -> FileOut:
        """Store a file made in this turn, ready to be sent."""
        return FileOut(files.keep(self.conn, self.office.data_dir, data, name, mime, self.now), name)

    @property
    def talk(self) -> dict[str, Any]:
        """The small state of this chat; change it with `remember`."""
        return self.chat.talk

    def remember(self, **values: Any) -> None:
        """Keep small values for the next turn of this chat; None forgets one."""
        kept = {**self.chat.talk, **values}
        self.chat.talk.clear()
        self.chat.talk.update({key: value for key, value in kept.items() if value is not None})
        chats.remember(self.conn, self.chat.id, self.chat.talk)


def _rows(rows: Iterable[Iterable[Choice]]) -> tuple[tuple[Choice, ...], ...]:
    """The rows of buttons that have any."""
    return tuple(kept for kept in (tuple(row) for row in rows) if kept)
