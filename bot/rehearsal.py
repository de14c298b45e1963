"""Talking with the office without any platform: for the terminal, and for the talk files of the tests."""

from collections.abc import Callable
from datetime import datetime

from bot.filing import Filing
from domain.messages import Address, Choice, FileIn, Incoming, Kind, Outgoing, Post
from domain.vietnamese.text import fold
from storage.database import Connection, Database

Handle = Callable[[Connection, Incoming, datetime], list[Post]]
_BUTTONS_KEPT = 60  # of each chat, the newest last


class NoSuchButton(LookupError):
    """No button with that label was shown in this chat."""


class Rehearsal:
    """Gives lines to the turn as a channel would, one transaction each, and remembers the buttons that were shown."""

    def __init__(
        self,
        database: Database,
        handle: Handle,
        filing: Filing,
        now: Callable[[], datetime],
        load: Callable[[str], bytes],
    ) -> None:
        self.database = database
        self.handle = handle
        self.filing = filing
        self.now = now
        self.load = load
        self.shown: dict[Address, list[Choice]] = {}
        self._lines = 0

    def say(self, at: Address, line: str) -> list[Post]:
        """What a line causes: `[label]` presses the newest button of that label, `<name>` sends a file, else text."""
        self._lines += 1
        now = self.now()
        key = f"{self._lines}-{now.timestamp()}"
        if line.startswith("[") and line.endswith("]"):
            choice = self._button(at, line[1:-1])
            incoming = Incoming(at.channel, at.chat, key, now, Kind.CHOICE, choice=choice.data)
        elif line.startswith("<") and line.endswith(">"):
            incoming = Incoming(at.channel, at.chat, key, now, Kind.FILE, files=self._files(line[1:-1]))
        elif line.startswith("{") and line.endswith("}"):
            incoming = Incoming(at.channel, at.chat, key, now, Kind.OTHER, text=line[1:-1])
        else:
            incoming = Incoming(at.channel, at.chat, key, now, Kind.TEXT, text=line.replace("\\n", "\n"))
        return self.give(incoming)

    def give(self, incoming: Incoming) -> list[Post]:
        """One turn, committed; its buttons can be pressed afterwards."""
        with self.database.write() as conn:
            posts = self.handle(conn, incoming, self.now())
        for post in posts:
            self.saw(post.address, post.outgoing)
        return posts

    def saw(self, at: Address, outgoing: Outgoing) -> None:
        """Remember the buttons of a message that reached a chat."""
        kept = self.shown.setdefault(at, [])
        kept += [choice for row in outgoing.choices for choice in row if not choice.url]
        del kept[:-_BUTTONS_KEPT]

    def _button(self, at: Address, label: str) -> Choice:
        for choice in reversed(self.shown.get(at, [])):
            if fold(choice.label) == fold(label):
                return choice
        raise NoSuchButton(label)

    def _files(self, names: str) -> tuple[FileIn, ...]:
        """The named files as a channel gives them after the fetch; several are separated by commas."""
        found = []
        for name in (name.strip() for name in names.split(",")):
            data = self.load(name)
            file = self.filing.judge(FileIn(name, name.rpartition("/")[2], len(data)), data)
            if not file.problem:
                with self.database.write() as conn:
                    stored = self.filing.keep(conn, data, file.name, file.mime, self.now())
                file = FileIn(file.ref, file.name, file.size, file.mime, stored)
            found.append(file)
        return tuple(found)
