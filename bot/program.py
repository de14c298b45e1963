"""The running program: channels, turns, sender, scheduler and server in one event loop."""

import asyncio
import signal
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from bot import agency_file
from bot.channels import Channel
from bot.channels.telegram.connection import Connection as Telegram
from bot.channels.web.channel import WebChannel
from bot.channels.web.routes import ChatPage, TrialPerson
from bot.clock import Clock
from bot.filing import Filing
from bot.health import Health
from bot.logs import log
from bot.sender import Sender
from bot.server import Server
from bot.settings import Settings
from bot.turns import Turns
from domain import inspection
from domain.agency import Agency
from domain.messages import FileIn, Incoming, Post
from handlers import router
from handlers.registration import form
from handlers.turn import Office
from scheduler import clock as ticking
from scheduler.tick import Ticked
from storage import files
from storage.database import Connection, Database, open_database, upgrade


@dataclass(frozen=True)
class Trial:
    """What a trial adds: the sample people whom the page may speak as."""

    people: tuple[TrialPerson, ...]


def office_of(settings: Settings, agency: Agency) -> Office:
    """What every turn shares."""
    return Office(agency, form.build(agency), settings.data_dir, settings.public_url)


def handler_of(office: Office) -> Callable[[Connection, Incoming, datetime], list[Post]]:
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


def open_office(settings: Settings) -> tuple[Agency, Database]:
    """The agency and its database, brought to this release."""
    agency = agency_file.load(settings.agency_file)
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    upgrade(settings.url)
    return agency, open_database(settings.url)


async def run(
    settings: Settings, agency: Agency, database: Database, clock: Clock, trial: Trial | None
) -> None:
    """Serve every configured channel until SIGTERM or SIGINT; then finish what is under way within ten seconds."""
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopping.set)

    health = Health(clock.monotonic)
    page_channel = WebChannel(settings.data_dir / "uploads")
    channels: dict[str, Channel] = {page_channel.name: page_channel}
    telegram = (
        Telegram(settings, database, clock, health) if settings.telegram_token.get_secret_value() else None
    )
    if telegram:
        channels[telegram.channel.name] = telegram.channel
    office = office_of(settings, agency)

    def find_file(conn: Connection, stored: int) -> Path:
        return files.path(settings.data_dir, files.by_id(conn, stored))

    sender = Sender(database, channels, find_file, clock, health)
    handle = handler_of(office)

    def handle_and_look(conn: Connection, incoming: Incoming, now: datetime) -> list[Post]:
        posts = handle(conn, incoming, now)
        if telegram:
            telegram.handled(incoming)
        return posts

    turns = Turns(
        database,
        channels,
        handle_and_look,
        filing_of(settings.data_dir),
        clock,
        health,
        posted=sender.wake.set,
    )
    page = ChatPage(database, page_channel, clock, agency.name, turns.wake.set, trial.people if trial else ())
    routes = page.routes() + (telegram.routes(turns.wake.set) if telegram else [])
    server = Server(settings, routes, health)

    def ticked(report: Ticked) -> None:
        if report.queued:  # told from the ticking thread
            loop.call_soon_threadsafe(sender.wake.set)
        if report.jump:
            health.alert("clock_jumped", hours=round(report.jump.total_seconds() / 3600, 1))

    ticker = ticking.start(database, agency, clock, ticked)
    work: list[Coroutine[Any, Any, Any]] = [turns.run(), sender.run(), server.run(), stopping.wait()]
    if telegram:
        work.append(telegram.run(turns.wake.set))
    tasks = [asyncio.create_task(one) for one in work]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        log.info("stopping")
        ticker.shutdown(wait=False)
        if telegram:
            await telegram.stop()
        await server.stop()
        await turns.stop()
        await sender.stop()
        for task in tasks:
            task.cancel()
        with suppress(asyncio.CancelledError):
            await asyncio.gather(*tasks, return_exceptions=True)
        database.close()
