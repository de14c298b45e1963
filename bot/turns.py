"""The worker: every update that waits gets its turn, one transaction each, in the order of its chat."""

import asyncio
import time
from collections.abc import Callable, Coroutine, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, replace
from datetime import datetime, timedelta
from typing import Any

from bot import crash, filing
from bot.channels import Channel, FetchFailed
from bot.clock import Clock
from bot.filing import Filing
from bot.health import Health
from bot.logs import log, where
from domain.messages import Address, FileIn, Incoming, Kind, Outgoing, Post
from storage.database import Connection, Database
from storage.talk import inbox, outbox
from storage.talk.inbox import Received, Taken

Handle = Callable[[Connection, Incoming, datetime], list[Post]]

ALBUM_WAIT = timedelta(seconds=1.5)  # the pictures of an album come one by one
PRESS_LIFE = timedelta(seconds=150)  # after that Telegram refuses the answer to a press
_PAGE = 100
_SORRY = (
    "Trợ lý gặp lỗi khi xử lý tin vừa rồi. Những gì đã lưu trước đó vẫn còn. "
    "Anh/chị thử lại; nếu vẫn lỗi, báo người quản trị mã {code}."
)
_TOO_MANY = (
    "Anh/chị nhắn quá nhanh nên từ tin này trợ lý không đọc nữa. Những gì đã lưu trước đó vẫn còn. "
    "Chờ một phút rồi gửi lại giúp."
)
_NOT_FETCHED = "Trợ lý chưa tải được tệp này. Anh/chị gửi lại tệp giúp."


class _TakenElsewhere(Exception):
    """Another process has handled the update."""


class Turns:
    """Handles the inbox; set `wake` after each commit there. `posted` is called when there is something to send.

    A turn runs in the event loop: on SQLite that is cheaper than any hop to a thread.
    """

    def __init__(
        self,
        database: Database,
        channels: Mapping[str, Channel],
        handle: Handle,
        files: Filing,
        clock: Clock,
        health: Health,
        *,
        posted: Callable[[], None] = lambda: None,
        pause: float = 1.0,
    ) -> None:
        self.wake = asyncio.Event()
        self._database = database
        self._channels = channels
        self._handle = handle
        self._files = files
        self._clock = clock
        self._health = health
        self._posted = posted
        self._pause = (
            pause  # seconds between two tries of one update, and between two looks without being woken
        )
        self._stopping = False
        self._fetching: set[Address] = set()
        self._resting: dict[Address, float] = {}  # chats whose update failed, and until when
        self._tasks: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Handle what waits and what comes, until `stop`."""
        while not self._stopping:
            self.wake.clear()
            try:
                await self._round()
                self._health.well("inbox")
            except Exception as error:
                log.error("inbox_unreadable", where=where(error))
                self._health.unwell("inbox", type(error).__name__)
            with suppress(TimeoutError):
                await asyncio.wait_for(self.wake.wait(), self._pause)

    async def stop(self) -> None:
        """Let the turn that runs end, and start no other; what waits is handled after the next start."""
        self._stopping = True
        self.wake.set()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _round(self) -> None:
        """One look at everything that waits."""
        held = self._fetching | self._at_rest()
        settled: set[int] = set()
        rows: list[Received] | None = None
        while rows is None or len(rows) == _PAGE:
            rows = self._waiting(rows[-1].id if rows else 0)
            for index, row in enumerate(rows):
                address = Address(row.channel, row.chat_key)
                if self._stopping:
                    return
                if address in held or row.id in settled or row.channel not in self._channels:
                    continue
                done = self._step(row, rows[index + 1 :])
                settled.update(piece.id for piece in done)
                if not done:
                    held.add(address)
                await asyncio.sleep(0)  # let updates in and messages out between two turns

    def _waiting(self, after: int) -> list[Received]:
        with self._database.read() as conn:
            return inbox.waiting(conn, after, _PAGE)

    def _at_rest(self) -> set[Address]:
        now = self._clock.monotonic()
        self._resting = {address: until for address, until in self._resting.items() if until > now}
        return set(self._resting)

    def _step(self, row: Received, later: Sequence[Received]) -> Sequence[Received]:
        """Settle an update with the rest of its album; gives the settled ones, none when the chat must wait."""
        rows: Sequence[Received] = (row,)
        try:
            incoming = self._read(row)
            if incoming is None:
                self._skip(row)
                return rows
            pieces = [incoming]
            if (incoming.files or incoming.group) and _can_flood(incoming) and self._floods(row):
                self._turn(rows, incoming)
                return rows
            if incoming.group:
                rows = (row, *self._same_album(row, incoming.group, later))
                if timedelta() <= self._clock.now() - rows[-1].received_at < ALBUM_WAIT:
                    return ()
                pieces = [piece for piece in map(self._read, rows) if piece]
            if any(piece.files and kept.files is None for piece, kept in zip(pieces, rows, strict=True)):
                self._fetching.add(incoming.address)
                self._start(self._fetch(rows, pieces))
                return ()
            self._turn(rows, _joined(pieces, rows))
        except _TakenElsewhere:
            return rows
        except Exception as error:
            return self._failed(rows, error)
        return rows

    def _read(self, row: Received) -> Incoming | None:
        return self._channels[row.channel].read(row.payload, row.received_at)

    def _same_album(self, row: Received, group: str, later: Sequence[Received]) -> list[Received]:
        """The updates right behind this one in its chat that belong to the same album."""
        found = []
        for other in later:
            if (other.channel, other.chat_key) == (row.channel, row.chat_key):
                piece = self._read(other)
                if piece is None or piece.group != group:
                    break
                found.append(other)
        return found

    def _floods(self, row: Received) -> bool:
        """Will the update be passed over? Then nothing is waited for or fetched on its account."""
        with self._database.read() as conn:
            return inbox.floods(conn, row, self._clock.now())

    def _skip(self, row: Received) -> None:
        with self._database.write() as conn:
            inbox.take(conn, row, self._clock.now())

    def _turn(self, rows: Sequence[Received], incoming: Incoming) -> None:
        """The one transaction: what is changed, what is said and that the update is done belong together."""
        started = time.perf_counter()
        now = self._clock.now()
        with self._database.write() as conn:
            taken = [inbox.take(conn, row, now) for row in rows]
            if taken[0] is None or None in taken:
                raise _TakenElsewhere
            flooded = taken[0].flooded and _can_flood(incoming)
            if flooded:
                posts = self._passed_over(conn, rows[0], incoming.address, now)
            else:
                posts = self._handled(conn, rows[0], taken[0], incoming, now)
            self._queue(conn, rows[0].id, incoming, posts, now)
            crash.point("before_turn_commit")
        crash.point("after_turn_commit")
        if posts:
            self._posted()
        if flooded:
            return
        milliseconds = round(1000 * (time.perf_counter() - started), 1)
        self._health.count("turn")
        log.info("turn", inbox=rows[0].id, kind=incoming.kind.value, posts=len(posts), ms=milliseconds)

    def _handled(
        self, conn: Connection, row: Received, taken: Taken, incoming: Incoming, now: datetime
    ) -> list[Post]:
        if incoming.kind is Kind.CHOICE and not row.attempts:
            self._acknowledge(row, incoming)  # leaves after the turn, and whatever becomes of it
        if taken.notices:
            outbox.release(conn, incoming.address, now)
        if incoming.kind is Kind.MIGRATED:
            outbox.moved(conn, incoming.address, incoming.text)
        return self._handle(conn, incoming, now)

    def _passed_over(self, conn: Connection, row: Received, address: Address, now: datetime) -> list[Post]:
        """The update of a chat that sends more than a hand can type is not read; the chat is told so once."""
        if not inbox.pass_over(conn, row, now):
            return []
        log.warning("flooded", inbox=row.id)
        return [Post(address, Outgoing(_TOO_MANY))]

    def _queue(
        self, conn: Connection, row_id: int, incoming: Incoming, posts: Sequence[Post], now: datetime
    ) -> None:
        number = 0
        for post in posts:
            channel = self._channels.get(post.address.channel)
            for part in channel.parts(post.outgoing) if channel else [post.outgoing]:
                edits = self._edited(conn, incoming, post.address, part)
                outbox.put(conn, f"inbox:{row_id}", number, post.address, part, now, edits=edits)
                number += 1

    def _edited(self, conn: Connection, incoming: Incoming, address: Address, part: Outgoing) -> str:
        """The message that this part replaces: the panel on which the person has just pressed a button.

        A panel further up in the talk is left alone, since nobody would see it change.
        """
        if not part.panel or not incoming.pressed or address != incoming.address or part.files:
            return ""
        if not self._channels[address.channel].capabilities.edit:
            return ""
        shown = outbox.panel_message(conn, address, part.panel)
        return shown if shown == incoming.pressed else ""

    def _failed(self, rows: Sequence[Received], error: Exception) -> Sequence[Received]:
        """Count a turn that raised; the last time the update is given up, and the person is told."""
        row = rows[0]
        address = Address(row.channel, row.chat_key)
        self._resting[address] = self._clock.monotonic() + self._pause
        log.error("turn_failed", inbox=row.id, attempt=row.attempts + 1, where=where(error))
        if inbox.is_trouble(error):
            self._health.unwell("inbox", type(error).__name__)
            return ()
        now = self._clock.now()
        with self._database.write() as conn:
            dead = [inbox.failed(conn, each.id, type(error).__name__, now) for each in rows]
            if not all(dead):
                return ()
            if row.chat_key:
                sorry = Outgoing(_SORRY.format(code=row.id))
                outbox.put(conn, f"inbox:{row.id}", 0, address, sorry, now)
        self._health.alert("update_given_up", inbox=row.id, error=type(error).__name__)
        self._resting.pop(address)
        self._posted()
        return rows

    async def _fetch(self, rows: Sequence[Received], pieces: Sequence[Incoming]) -> None:
        """Fetch and keep the files of an update or album, while other chats go on."""
        address = pieces[0].address
        channel = self._channels[address.channel]
        try:
            await channel.typing(address.chat)
            for row, piece in zip(rows, pieces, strict=True):
                if row.files is None:
                    fetched = [await self._fetch_one(channel, file) for file in piece.files]
                    crash.point("after_fetch")
                    now = self._clock.now()
                    with self._database.write() as conn:
                        kept = [filing.keep(conn, file, self._files, now) for file in fetched]
                        inbox.keep_files(conn, row.id, [asdict(file) for file in kept])
        except Exception as error:
            log.error("fetch_failed", inbox=rows[0].id, where=where(error))
            self._resting[address] = self._clock.monotonic() + self._pause
        finally:
            self._fetching.discard(address)
            self.wake.set()

    async def _fetch_one(self, channel: Channel, file: FileIn) -> filing.Fetched:
        for wait in (1, 5, None):
            try:
                return await filing.fetch(channel, file, self._files)
            except FetchFailed:
                if wait:
                    await asyncio.sleep(wait * self._pause)
        return filing.Fetched(replace(file, problem=_NOT_FETCHED))

    def _acknowledge(self, row: Received, incoming: Incoming) -> None:
        if incoming.press and self._clock.now() - row.received_at < PRESS_LIFE:
            self._start(self._channels[row.channel].acknowledge(incoming.press))

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def _can_flood(incoming: Incoming) -> bool:
    """May the update be passed over? A group has many hands, and that somebody leaves must be known."""
    return incoming.private and incoming.kind is not Kind.STOPPED


def _joined(pieces: Sequence[Incoming], rows: Sequence[Received]) -> Incoming:
    """The pieces of an album as one message with all its files, and what became of them."""
    if len(pieces) == 1 and not pieces[0].files:
        return pieces[0]
    files = tuple(FileIn(**file) for row in rows for file in row.files or ())
    text = next((piece.text for piece in pieces if piece.text), "")
    return replace(pieces[0], files=files, text=text)
