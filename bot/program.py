"""The running program: channels, turns, sender, scheduler and server in one event loop."""

import asyncio
import signal
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from importlib import import_module
from pathlib import Path

from bot import logs
from bot.channels import Channel
from bot.channels.telegram.connection import Connection as Telegram
from bot.channels.web.channel import WebChannel
from bot.channels.web.routes import ChatPage, TrialPerson
from bot.clock import Clock
from bot.filing import Filing
from bot.health import Health
from bot.logs import log
from bot.metrics import metrics
from bot.sender import Sender
from bot.server import LAST_REQUESTS, Server
from bot.settings import Settings
from bot.turns import Handle, Turns
from domain import inspection
from domain.agency import Agency
from domain.messages import FileIn, Incoming, Post
from handlers import router
from handlers.registration import form
from handlers.turn import Office
from scheduler import clock as ticking
from scheduler.tick import Ticked
from storage.database import Connection, Database
from storage.talk import files

WARM_AFTER = (
    20  # seconds; then the library for Word files is loaded, so that the first receipt holds nobody up
)


def office_of(settings: Settings, agency: Agency) -> Office:
    """What every turn shares."""
    return Office(agency, form.build(agency), settings.data_dir, settings.public_url)


def handler_of(office: Office) -> Handle:
    """The one function that turns call."""

    def handle(conn: Connection, incoming: Incoming, now: datetime) -> list[Post]:
        return router.handle(office, conn, incoming, now)

    return handle


def filing_of(data_dir: Path) -> Filing:
    """How files of people are judged and kept."""

    def judge(file: FileIn, data: bytes) -> FileIn:
        found = inspection.inspect(data, file.name)
        if isinstance(found, inspection.Refused):
            return replace(file, problem=found.sentence)
        return replace(file, name=found.name, mime=found.mime)

    def keep(conn: Connection, data: bytes, name: str, mime: str, now: datetime) -> int:
        return files.keep(conn, data_dir, data, name, mime, now)

    return Filing(judge, keep)


async def run(
    settings: Settings,
    agency: Agency,
    database: Database,
    clock: Clock,
    trial_people: Sequence[TrialPerson] = (),
) -> None:
    """Serve every configured channel until SIGTERM or SIGINT; then finish what is under way within ten seconds.

    `trial_people` are those whom the chat page may speak as. `CannotListen` when the address is taken.
    """
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(logs.on_loop_error)
    stopping = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopping.set)

    health = Health(clock.monotonic)
    web = WebChannel(settings.data_dir / "uploads")
    channels: dict[str, Channel] = {web.name: web}
    telegram = None
    if settings.telegram_token.get_secret_value():
        telegram = Telegram(settings, database, clock, health)
        channels[telegram.channel.name] = telegram.channel

    def find_file(conn: Connection, stored: int) -> Path:
        return files.path(settings.data_dir, files.by_id(conn, stored))

    answer = handler_of(office_of(settings, agency))

    def handle(conn: Connection, incoming: Incoming, now: datetime) -> list[Post]:
        posts = answer(conn, incoming, now)
        if telegram:
            telegram.handled(incoming)
        return posts

    def ticked(report: Ticked) -> None:
        if report.queued:  # told from the ticking thread
            loop.call_soon_threadsafe(sender.wake.set)
        if report.jump:
            health.alert("clock_jumped", hours=round(report.jump.total_seconds() / 3600, 1))

    sender = Sender(database, channels, find_file, clock, health)
    turns = Turns(
        database,
        channels,
        handle,
        filing_of(settings.data_dir),
        clock,
        health,
        posted=sender.wake.set,
    )
    page = ChatPage(database, web, clock, agency.name, turns.wake.set, tuple(trial_people))
    routes = [*page.routes(), metrics(database, clock, health)]
    if telegram:
        routes += telegram.routes(turns.wake.set)
    server = Server(settings, routes, health)
    ticker = ticking.start(database, agency, clock, ticked)

    receiving = [asyncio.create_task(server.run())]
    if telegram:
        receiving.append(asyncio.create_task(telegram.run(turns.wake.set)))
    working = [asyncio.create_task(turns.run()), asyncio.create_task(sender.run())]
    told = asyncio.create_task(stopping.wait())
    loop.call_later(WARM_AFTER, lambda: loop.run_in_executor(None, import_module, "handlers.papers.page"))
    try:
        done, _ = await asyncio.wait({*receiving, *working, told}, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        log.info("stopping")
        ticker.shutdown(wait=False)
        server.stop()
        # what was fetched is committed; the rest is fetched after the next start
        for task in receiving[1:]:
            task.cancel()
        await turns.stop()
        await asyncio.gather(sender.stop(), asyncio.wait(receiving, timeout=LAST_REQUESTS))
        for task in (*receiving, *working, told):
            task.cancel()
        await asyncio.gather(*receiving, *working, told, return_exceptions=True)
        if telegram:
            await telegram.stop()
