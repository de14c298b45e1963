"""Durable turns beside python-telegram-bot programs that keep nothing, little or the same: one run, ratios.

Four measurements: whole messages through a fake Telegram on loopback; updates without any network; pauses of the loop;
start and memory. Ours commits every step (SQLite, WAL, synchronous FULL as it runs, NORMAL beside it). The peers hold
their state in memory, write it into a file now and then, or keep it with the async ORM (where `aiosqlite` is installed):
`plain` commits once an update, `promising` keeps the promises that ours keeps.
"""

import asyncio
import json
import multiprocessing
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from importlib.util import find_spec
from multiprocessing.connection import Connection as Pipe
from os import devnull
from pathlib import Path
from typing import Any

from sqlalchemy import event
from telegram import Update
from telegram.ext import (
    Application,
    ApplicationBuilder,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)
from telegram.request import BaseRequest

from bot import logs
from bot.channels import Outcome, Sent
from bot.channels.telegram import incoming, render
from bot.channels.telegram.channel import Telegram
from bot.channels.telegram.polling import Poller
from bot.clock import Clock
from bot.filing import Filing
from bot.health import Health
from bot.pace import Pace, Rate
from bot.sender import Sender
from bot.turns import Turns
from domain.messages import Incoming, Outgoing, Post
from storage.database import Connection, Database, open_database, upgrade
from storage.talk import chats, inbox
from tests.telegram_server import TOKEN, TelegramServer

MESSAGES = 600
CHATS = 60
UPDATES = 2_000
FREE = Pace(Rate(1e9, 1e9), Rate(1e9, 1e9), Rate(1e9, 1e9))


def handle(conn: Connection, message: Incoming, now: datetime) -> list[Post]:
    """What every contestant does: load the chat's state, change it, answer."""
    chat = chats.visited(conn, message.address, now)
    count = chat.talk.get("count", 0) + 1
    chats.remember(conn, chat.id, {"count": count, "last": message.text})
    return [Post(message.address, Outgoing(f"{count}: {message.text}"))]


async def peer_echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    assert update.message
    assert context.chat_data is not None
    count = context.chat_data["count"] = context.chat_data.get("count", 0) + 1
    context.chat_data["last"] = update.message.text
    await update.message.reply_text(f"{count}: {update.message.text}")
    return 1


# Whole messages ----------------------------------------------------------------------------------------------


def serve(pipe: Pipe) -> None:
    """The fake Telegram in a process of its own, so that it competes with both contestants in the same way."""
    with TelegramServer() as server:
        pipe.send((server.url, server.file_url))
        while (asked := pipe.recv()) != "stop":
            if asked == "fill":
                server.reset()
                for number in range(MESSAGES):
                    server.text(100 + number % CHATS, f"tin {number}")
            pipe.send(sum(map(len, server.world.sends.values())))


async def all_sent(pipe: Pipe) -> float:
    """Seconds until every message was answered."""
    started = time.perf_counter()
    while True:
        await asyncio.sleep(0.02)
        pipe.send("count")
        if await asyncio.to_thread(pipe.recv) == MESSAGES:
            return time.perf_counter() - started


async def ours(pipe: Pipe, urls: tuple[str, str], database: Database) -> float:
    clock = Clock()
    health = Health(clock.monotonic)
    telegram = Telegram(TOKEN, *urls, pace=FREE)
    channels = {"telegram": telegram}
    sender = Sender(database, channels, _no_file, clock, health)
    turns = Turns(database, channels, handle, _FILES, clock, health, posted=sender.wake.set)
    poller = Poller(telegram, database, clock, health, turns.wake.set, hold=1)
    tasks = [asyncio.create_task(part.run()) for part in (turns, sender, poller)]
    seconds = await all_sent(pipe)
    await turns.stop()
    await sender.stop()
    tasks[2].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    await telegram.close()
    return seconds


async def peers(pipe: Pipe, urls: tuple[str, str], concurrent: bool) -> float:
    builder = ApplicationBuilder().token(TOKEN).base_url(urls[0]).base_file_url(urls[1])
    app = builder.concurrent_updates(concurrent).build()
    app.add_handler(MessageHandler(filters.TEXT, peer_echo))
    async with app:
        await app.start()
        assert app.updater
        await app.updater.start_polling(timeout=1, poll_interval=0)
        seconds = await all_sent(pipe)
        await app.updater.stop()
        await app.stop()
    return seconds


def whole_messages(folder: Path) -> None:
    pipe, other = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=serve, args=(other,), daemon=True)
    process.start()
    urls = pipe.recv()

    def filled() -> None:
        pipe.send("fill")
        pipe.recv()

    seconds: dict[str, float] = {}
    filled()
    seconds["ours, durable"] = asyncio.run(ours(pipe, urls, fresh(folder, "whole")))
    filled()
    seconds["python-telegram-bot, in memory, one by one"] = asyncio.run(peers(pipe, urls, False))
    filled()
    seconds["python-telegram-bot, in memory, concurrent"] = asyncio.run(peers(pipe, urls, True))
    pipe.send("stop")
    process.join()
    print(f"whole messages: {MESSAGES} updates of {CHATS} chats in, as many answers out, over loopback HTTP")
    mine = seconds["ours, durable"]
    for name, taken in seconds.items():
        print(f"  {name:<45} {MESSAGES / taken:7.0f}/s   ours is {taken / mine:.2f}×")


# Without network ---------------------------------------------------------------------------------------------


class NoNetwork(Telegram):
    """The channel with its rendering, but nothing sent."""

    async def send(self, chat: str, part: Outgoing, file: Path | None) -> Outcome:
        render.as_html(part.text)
        render.keyboard(part)
        return Sent("1")


_ANSWERS = {
    "getMe": {"id": 1, "is_bot": True, "first_name": "x", "username": "x_bot"},
    "sendMessage": {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}, "text": "x"},
}


class NoRequest(BaseRequest):
    """python-telegram-bot's transport, answering every call at once."""

    read_timeout = 1.0

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def do_request(self, url: str, *_: Any, **__: Any) -> tuple[int, bytes]:
        return 200, json.dumps({"ok": True, "result": _ANSWERS[url.rsplit("/", 1)[1]]}).encode()


def updates(chats: int = CHATS) -> list[dict[str, Any]]:
    return [
        {
            "update_id": number,
            "message": {
                "message_id": number,
                "date": 1_790_000_000,
                "chat": {"id": 100 + number % chats, "type": "private"},
                "from": {"id": 100 + number % chats, "is_bot": False, "first_name": "An"},
                "text": f"tin {number}",
            },
        }
        for number in range(UPDATES)
    ]


async def ours_without_network(database: Database, step: int, chats: int = CHATS) -> list[float]:
    """Seconds per update: received and committed, handled and committed, leased, sent and settled."""
    clock = Clock()
    health = Health(clock.monotonic)
    channels = {"telegram": NoNetwork(TOKEN, "http://127.0.0.1/bot", "http://127.0.0.1/file/bot", pace=FREE)}
    sender = Sender(database, channels, _no_file, clock, health)
    turns = Turns(database, channels, handle, _FILES, clock, health)
    taken = []
    stream = updates(chats)
    for start in range(0, len(stream), step):
        batch = stream[start : start + step]
        began = time.perf_counter()
        with database.write() as conn:
            for update in batch:
                key, chat = incoming.ids(update)
                inbox.receive(conn, "telegram", key, chat, json.dumps(update), clock.now())
        await turns._round()
        while True:
            sender._round()
            if not sender._tasks and not sender._settled:
                break
            await asyncio.gather(*sender._tasks)
        taken.append((time.perf_counter() - began) / len(batch))
    return taken


async def peer_without_network(step: Any = peer_echo) -> list[float]:
    """Seconds per update of a ConversationHandler that holds its state in memory, and of what its step does."""
    app: Application[Any, Any, Any, Any, Any, Any] = (
        ApplicationBuilder().token(TOKEN).request(NoRequest()).get_updates_request(NoRequest()).build()
    )
    handler = MessageHandler(filters.TEXT, step)
    app.add_handler(ConversationHandler([handler], {1: [handler]}, []) if step is peer_echo else handler)
    taken = []
    async with app:
        for update in updates():
            began = time.perf_counter()
            await app.process_update(Update.de_json(update, app.bot))
            taken.append(time.perf_counter() - began)
    return taken


async def orm_without_network(file: Path, mode: str, kind: str) -> list[float] | None:
    """Seconds per update of a program with the async ORM; None where its driver is not installed."""
    if find_spec("aiosqlite") is None:
        return None
    from benchmarks.programs import orm

    engine = orm.engine(file, mode)
    taken = await peer_without_network(getattr(orm, kind)(await orm.sessions(engine)))
    await engine.dispose()
    return taken


def without_network(folder: Path) -> None:
    print(f"updates without network: {UPDATES} updates, state loaded and changed, one answer each")
    memory = asyncio.run(peer_without_network())
    for mode in ("FULL", "NORMAL"):
        peers = {
            kind: asyncio.run(orm_without_network(folder / f"{kind}-{mode}.db", mode, kind))
            for kind in ("plain", "promising")
        }
        for step, how in ((1, "one at a time"), (50, "fifty at a time")):
            database = fresh(folder, f"{mode}-{step}")
            event.listen(
                database._writer,
                "connect",
                lambda conn, _, mode=mode: conn.execute(f"PRAGMA synchronous = {mode}"),
            )
            report(f"ours, {mode}, {how}", asyncio.run(ours_without_network(database, step)), memory, peers)
        for kind, taken in peers.items():
            if taken:
                report(f"library with async ORM, {kind}, {mode}", taken, memory, {})
    report("python-telegram-bot conversation, in memory", memory, memory, {})


def report(
    name: str, taken: Sequence[float], memory: Sequence[float], peers: Mapping[str, Sequence[float] | None]
) -> None:
    mean = statistics.fmean(taken)
    p50, p95 = (1000 * statistics.quantiles(taken, n=20)[place] for place in (9, 18))
    beside = "".join(
        f"   {statistics.fmean(peer) / mean:.2f}× {kind}" for kind, peer in peers.items() if peer
    )
    print(
        f"  {name:<45} {1 / mean:7.0f}/s   p50 {p50:.2f} ms   p95 {p95:.2f} ms"
        f"   {statistics.fmean(memory) / mean:.2f}× in memory{beside}"
    )


# Pauses ------------------------------------------------------------------------------------------------------


async def longest_pause(work: Awaitable[Any]) -> float:
    """The longest time in seconds for which the loop served nobody else while this was done."""
    longest = 0.0

    async def beat() -> None:
        nonlocal longest
        last = time.perf_counter()
        while True:
            await asyncio.sleep(0)
            now = time.perf_counter()
            longest, last = max(longest, now - last), now

    heart = asyncio.create_task(beat())
    await asyncio.sleep(0)
    await work
    await asyncio.sleep(0)
    heart.cancel()
    with suppress(asyncio.CancelledError):
        await heart
    return longest


async def pause_of_pickle(folder: Path) -> float:
    """What the timer of `PicklePersistence` does once a minute, after one update in each of many chats."""
    app: Application[Any, Any, Any, Any, Any, Any] = (
        ApplicationBuilder()
        .token(TOKEN)
        .request(NoRequest())
        .get_updates_request(NoRequest())
        .persistence(PicklePersistence(folder / "state.pickle"))
        .build()
    )
    app.add_handler(MessageHandler(filters.TEXT, peer_echo))
    await app.initialize()
    for update in updates(UPDATES):
        await app.process_update(Update.de_json(update, app.bot))
    return await longest_pause(app.update_persistence())


async def pause_of_ours(database: Database) -> float:
    return await longest_pause(ours_without_network(database, 50, UPDATES))


def pauses(folder: Path) -> None:
    mine = asyncio.run(pause_of_ours(fresh(folder, "pauses")))
    peer = asyncio.run(pause_of_pickle(folder))
    print(f"longest pause of the loop with {UPDATES} chats")
    print(f"  {'ours, durable, fifty at a time':<45} {1000 * mine:9.1f} ms")
    print(
        f"  {'python-telegram-bot, PicklePersistence':<45} {1000 * peer:9.1f} ms   {peer / mine:.0f}× of ours"
    )


# Start and memory --------------------------------------------------------------------------------------------

_OURS = (
    "import bot.turns, bot.sender, bot.channels.telegram.polling, storage.database as d;"
    "from bot.channels.telegram.channel import Telegram;"
    "d.open_database('sqlite:///' + sys.argv[1]).read().__enter__(); Telegram('1:x', 'http://h/', 'http://h/')"
)
_PEER = "from telegram.ext import ApplicationBuilder; ApplicationBuilder().token('1:x').build()"
_REPORT = (
    "import sys, time; t = time.perf_counter();{};"
    "print(time.perf_counter() - t, open('/proc/self/status').read().split('VmHWM:')[1].split()[0])"
)


def start_and_memory(folder: Path) -> None:
    fresh(folder, "start")
    print("start (imports, client, database) and memory, best of 5")
    for name, code in (("ours", _OURS), ("python-telegram-bot alone", _PEER)):
        command = [sys.executable, "-c", _REPORT.format(code), str(folder / "start.db")]
        runs = [
            tuple(map(float, subprocess.run(command, capture_output=True, check=True).stdout.split()))  # noqa: S603
            for _ in range(5)
        ]
        seconds, kilobytes = min(runs)
        print(f"  {name:<45} {1000 * seconds:7.0f} ms  {kilobytes / 1024:.0f} MB")


def fresh(folder: Path, name: str) -> Database:
    url = f"sqlite:///{folder / name}.db"
    upgrade(url)
    return open_database(url)


def _no_file(*_: object) -> Path:
    raise LookupError


_FILES = Filing(lambda file, _: file, lambda *_: 0)


def main() -> None:
    with Path(devnull).open("w") as nowhere, tempfile.TemporaryDirectory() as name:
        logs.configure("INFO", stream=nowhere)
        folder = Path(name)
        whole_messages(folder)
        without_network(folder)
        pauses(folder)
        start_and_memory(folder)


if __name__ == "__main__":
    main()
