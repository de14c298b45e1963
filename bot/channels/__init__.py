"""What every channel offers the program, and the closed list of what may become of a message."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from bot.pace import Pace
from domain.messages import Capabilities, Incoming, Outgoing


@dataclass(frozen=True)
class Sent:
    """The platform has the message, under this id."""

    message_id: str


@dataclass(frozen=True)
class NotSent:
    """The message surely did not arrive; `retry_after` seconds were asked for, if the platform said so."""

    reason: str
    retry_after: float | None = None


@dataclass(frozen=True)
class Unknown:
    """The connection broke after the request left: the message may have arrived."""

    reason: str


@dataclass(frozen=True)
class Blocked:
    """The person cannot be reached here: stopped the bot, left, or the chat is gone."""

    reason: str


@dataclass(frozen=True)
class Migrated:
    """The chat lives on under a new id."""

    chat: str


@dataclass(frozen=True)
class Rejected:
    """The platform will never take this message, or the message to edit is gone."""

    reason: str


@dataclass(frozen=True)
class Unauthorised:
    """The platform refuses our token: nothing can be sent until somebody mends the settings."""

    reason: str


Outcome = Sent | NotSent | Unknown | Blocked | Migrated | Rejected | Unauthorised


class FetchFailed(Exception):
    """A file could not be fetched now; it may work later."""


class FetchRefused(Exception):
    """A file can never be fetched; the text is the sentence the person reads."""


class Channel(Protocol):
    """A platform: turns its payloads into `Incoming` and renders `Outgoing` within its capabilities."""

    name: str
    capabilities: Capabilities
    pace: Pace | None  # None: a message leaves as soon as it is there

    def read(self, payload: str, received_at: datetime) -> Incoming | None:
        """The stored payload as a value; None when there is nothing to handle."""

    def parts(self, outgoing: Outgoing) -> list[Outgoing]:
        """The message as one or more that each fit one call; the buttons stay on the last text."""

    async def send(self, chat: str, part: Outgoing, file: Path | None) -> Outcome:
        """Send one part, with its file if it has one; never raises."""

    async def edit(self, chat: str, message_id: str, part: Outgoing) -> Outcome:
        """Change a message in place; `Sent` also when it was like that already; never raises."""

    async def fetch(self, ref: str, limit: int) -> bytes:
        """The bytes of a file a person sent; raises `FetchFailed` or `FetchRefused`."""

    async def acknowledge(self, press: str) -> None:
        """Tell the platform that a press was seen; best effort, never raises."""

    async def typing(self, chat: str) -> None:
        """Show that an answer is being prepared; best effort, never raises."""
