"""The sender: takes messages from the outbox in order, hands them to their channel, and settles what became of them."""

import asyncio
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

from bot import crash
from bot.channels import (
    Blocked,
    Channel,
    Migrated,
    NotSent,
    Outcome,
    Rejected,
    Sent,
    Unauthorised,
    Unknown,
)
from bot.clock import Clock
from bot.health import Health
from bot.logs import log, where
from domain.calendar import OFFICE_ZONE
from domain.messages import Address, Lane, Outgoing
from handlers import unreachable
from storage.database import Connection, Database, Missing
from storage.talk import chats, outbox
from storage.talk.outbox import Queued

UNCERTAIN_WAIT = timedelta(seconds=60)
_AT_ONCE = (
    10  # messages under way: enough for any platform's pace, and few enough for one pool of connections
)
_GATHER = 0.003  # seconds to wait for more answers of the platform, which are then settled in one commit
_LATE = (
    "Trợ lý không gửi được câu trả lời lúc {time} vì đường truyền gián đoạn. Những gì anh/chị đã nhập vẫn được lưu. "
    "Anh/chị nhắn lại để tiếp tục."
)


class Sender:
    """Empties the outbox; set `wake` after each commit there. Nothing is retried by sleeping: every wait is a row's."""

    def __init__(
        self,
        database: Database,
        channels: Mapping[str, Channel],
        find_file: Callable[[Connection, int], Path],
        clock: Clock,
        health: Health,
        *,
        look: float = 1.0,
        uncertain_wait: timedelta = UNCERTAIN_WAIT,
    ) -> None:
        self.wake = asyncio.Event()
        self._database = database
        self._channels = channels
        self._find_file = find_file
        self._clock = clock
        self._health = health
        self._look = look  # seconds between two looks without being woken
        self._uncertain_wait = uncertain_wait
        self._stopping = False
        self._tended = float("-inf")  # when leases and expiries were last looked at
        self._paced = False  # was a chat told to wait in the last look?
        self._refused: set[str] = set()  # channels whose token was refused; only a restart helps
        self._tasks: set[asyncio.Task[None]] = set()
        self._settled: list[tuple[Queued, Outcome]] = []

    async def run(self) -> None:
        """Send what waits and what comes, until `stop`."""
        while not self._stopping:
            self.wake.clear()
            try:
                self._round()
                self._health.well("outbox")
            except Exception as error:
                log.error("outbox_unreadable", where=where(error))
                self._health.unwell("outbox", type(error).__name__)
            with suppress(TimeoutError):
                await asyncio.wait_for(self.wake.wait(), 0.05 if self._paced else self._look)
            if self._tasks:
                await asyncio.sleep(_GATHER)

    async def stop(self, seconds: float = 8) -> None:
        """Start no other message; wait up to `seconds` for those under way and settle them."""
        self._stopping = True
        self.wake.set()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)
        for task in self._tasks:
            task.cancel()
        with self._database.write() as conn:
            self._settle(conn)
        self._settled.clear()

    def _round(self) -> None:
        """Settle what came back and lease what is due, in one transaction; then start the sending."""
        self._paced = False
        settled = len(self._settled)
        with self._database.write() as conn:
            self._settle(conn)
            self._tend(conn)
            leased = self._lease(conn)
        del self._settled[:settled]  # only now: an undone transaction settles them again
        crash.point("after_lease")
        for row in leased:
            task = asyncio.create_task(self._send(row))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    def _lease(self, conn: Connection) -> list[Queued]:
        """What leaves now. A message too long for its channel goes back as parts, which leave in the next look."""
        room = _AT_ONCE - len(self._tasks)
        channels = [name for name in self._channels if name not in self._refused]
        if not room or not channels or self._stopping:
            return []
        now = self._clock.now()
        whole = []
        for row in outbox.lease(conn, channels, now, room, self._may):
            parts = self._channels[row.address.channel].parts(row.outgoing)
            if len(parts) == 1:
                whole.append(row)
            else:
                outbox.put_parts(conn, row, parts, now)
                self.wake.set()
        return whole

    def _may(self, address: Address) -> bool:
        pace = self._channels[address.channel].pace
        free = pace is None or pace.take(address.chat, self._clock.monotonic())
        self._paced = self._paced or not free
        return free

    async def _send(self, row: Queued) -> None:
        channel = self._channels[row.address.channel]
        life = outbox.FILE_LEASE if row.outgoing.files else outbox.LEASE
        try:
            async with asyncio.timeout(0.9 * life.total_seconds()):
                outcome = await self._call(channel, row)
        except TimeoutError:
            outcome = Unknown("timeout")
        crash.point("after_answer")
        log.info("sent" if isinstance(outcome, Sent) else "not_sent", outbox=row.id, outcome=_name(outcome))
        self._settled.append((row, outcome))
        self.wake.set()

    async def _call(self, channel: Channel, row: Queued) -> Outcome:
        chat, part = row.address.chat, row.outgoing
        if row.edits:
            return await channel.edit(chat, row.edits, part)
        file = None
        if part.files:
            try:
                with self._database.read() as conn:
                    file = self._find_file(conn, part.files[0].stored)
            except Missing:
                return Rejected("file is gone")
        return await channel.send(chat, part, file)

    def _settle(self, conn: Connection) -> None:
        now = self._clock.now()
        for row, outcome in self._settled:
            match outcome:
                case Sent(message_id):
                    outbox.sent(conn, row, message_id, now)
                case NotSent(reason, None):
                    outbox.not_sent(conn, row, reason, now)
                    self._health.alert("platform_takes_nothing", channel=row.address.channel, reason=reason)
                case NotSent(_, float() | int() as seconds):
                    outbox.limited(conn, row, now, timedelta(seconds=seconds))
                case Unknown():
                    if not outbox.unknown(conn, row, now, self._uncertain_wait):
                        self._health.alert("message_given_up", outbox=row.id)
                case Blocked():
                    outbox.blocked(conn, row)
                    chats.blocked(conn, row.address, now)
                    unreachable.tell_focal(conn, row.address, str(row.id), now)
                case Migrated(chat):
                    outbox.move(conn, row, chat, now)
                    chats.migrated(conn, row.address, chat)
                case Rejected(_) if row.edits:
                    outbox.send_anew(conn, row, now)
                case Rejected(reason):
                    outbox.fail(conn, row, reason)
                    self._health.alert("message_refused", outbox=row.id, reason=reason)
                case Unauthorised():
                    outbox.give_back(conn, row, now)
                    self._refused.add(row.address.channel)
                    self._health.unwell(f"{row.address.channel} token", "refused by the platform")

    def _tend(self, conn: Connection) -> None:
        """Once in each look: end what nobody needs any more, and free what a dead process was sending."""
        if self._clock.monotonic() - self._tended < self._look:
            return
        self._tended = self._clock.monotonic()
        now = self._clock.now()
        for row in outbox.expire(conn, now):
            log.warning("expired", outbox=row.id, lane=row.outgoing.lane.value)
            if row.outgoing.lane is Lane.REPLY and not outbox.waits(conn, row.address, "late:"):
                time = row.created_at.astimezone(OFFICE_ZONE).strftime("%H:%M")
                late = Outgoing(_LATE.format(time=time), lane=Lane.NOTICE)
                outbox.put(conn, f"late:{row.id}", 0, row.address, late, now)
        for row in outbox.reclaim(conn, now):
            self._health.alert("message_given_up", outbox=row.id)


def _name(outcome: Outcome) -> str:
    return type(outcome).__name__.lower()
