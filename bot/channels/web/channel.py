"""The chat page as a channel: what is delivered lies in the outbox, and open pages are told to look."""

import asyncio
import json
import secrets
from collections import defaultdict
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.channels import FetchRefused, Outcome, Sent
from bot.pace import Pace
from domain.messages import Capabilities, FileIn, Incoming, Kind, Outgoing

FILE_LIMIT = 20_000_000


class WebChannel:
    """Delivers by telling the pages of a chat that something new can be read."""

    name = "web"
    capabilities = Capabilities(file_in_limit=FILE_LIMIT)
    pace: Pace | None = None

    def __init__(self, uploads: Path) -> None:
        self.uploads = uploads
        self._news: defaultdict[str, set[asyncio.Event]] = defaultdict(set)

    def listen(self, chat: str) -> asyncio.Event:
        """An event that is set whenever something is delivered to the chat; give it back with `leave`."""
        event = asyncio.Event()
        self._news[chat].add(event)
        return event

    def leave(self, chat: str, event: asyncio.Event) -> None:
        self._news[chat].discard(event)
        if not self._news[chat]:
            del self._news[chat]

    def announce(self, chat: str) -> None:
        """Tell the open pages of a chat to look."""
        for event in self._news.get(chat, ()):
            event.set()

    def read(self, payload: str, received_at: datetime) -> Incoming | None:
        """The stored payload of the page as a message."""
        body: dict[str, Any] = json.loads(payload)
        chat, key = body["chat"], body["key"]
        if body.get("files"):
            files = tuple(FileIn(file["ref"], file["name"], file["size"]) for file in body["files"])
            return Incoming(self.name, chat, key, received_at, Kind.FILE, files=files)
        if body.get("choice"):
            pressed = body.get("pressed", "")
            return Incoming(
                self.name, chat, key, received_at, Kind.CHOICE, choice=body["choice"], pressed=pressed
            )
        return Incoming(self.name, chat, key, received_at, Kind.TEXT, text=body["text"])

    def parts(self, outgoing: Outgoing) -> list[Outgoing]:
        """The page takes a message of any length, with all its files."""
        return [outgoing]

    async def send(self, chat: str, part: Outgoing, file: Path | None) -> Outcome:
        self.announce(chat)
        return Sent(f"out-{secrets.token_hex(8)}")

    async def edit(self, chat: str, message_id: str, part: Outgoing) -> Outcome:
        self.announce(chat)
        return Sent(message_id)

    async def fetch(self, ref: str, limit: int) -> bytes:
        """The bytes of an uploaded file; it was bounded when it came in."""
        try:
            return (await asyncio.to_thread(upload_path(self.uploads, ref).read_bytes))[:limit]
        except FileNotFoundError:
            raise FetchRefused("Tệp chưa tới đủ. Anh/chị gửi lại giúp.") from None

    async def acknowledge(self, press: str) -> None:
        """The page shows a press by itself."""

    async def typing(self, chat: str) -> None:
        """The page shows by itself that an answer is awaited."""


def upload_path(uploads: Path, ref: str) -> Path:
    """Where an upload lies; a reference is 32 hexadecimal digits and nothing else."""
    if len(ref) != 32 or not set(ref) <= set("0123456789abcdef"):
        raise ValueError("this is no reference to an upload")
    return uploads / ref
