"""Telegram as the program runs it: receiving in the configured way, and the command menus."""

import asyncio
from collections.abc import Callable
from contextlib import suppress

from starlette.routing import Route
from telegram.error import InvalidToken, TelegramError

from bot.channels.telegram.channel import Telegram
from bot.channels.telegram.menus import Menus, set_default_menu
from bot.channels.telegram.polling import Poller
from bot.channels.telegram.webhook import set_webhook, webhook
from bot.clock import Clock
from bot.health import Health
from bot.logs import log
from bot.settings import Settings
from domain.calendar import office_day
from domain.messages import Address, Incoming
from storage.database import Database
from storage.office import people
from storage.talk import chats

_AGAIN = 30.0  # seconds until the webhook is set again after a failure
_PART = "telegram webhook"


class Connection:
    """Receives from Telegram until `stop`; `channel` sends."""

    def __init__(self, settings: Settings, database: Database, clock: Clock, health: Health) -> None:
        self.channel = Telegram(
            settings.telegram_token.get_secret_value(), settings.telegram_api_url, settings.telegram_file_url
        )
        self._settings = settings
        self._database = database
        self._clock = clock
        self._health = health
        self._menus = Menus(self.channel)
        self._tasks: set[asyncio.Task[None]] = set()

    def routes(self, received: Callable[[], None]) -> list[Route]:
        """The webhook's route, when updates come that way."""
        if self._settings.telegram_mode != "webhook":
            return []
        secret = self._settings.telegram_webhook_secret.get_secret_value()
        return [webhook(secret, self._database, self._clock, self._health, received)]

    async def run(self, received: Callable[[], None]) -> None:
        """Receive until cancelled."""
        await set_default_menu(self.channel)
        if self._settings.telegram_mode == "polling":
            await Poller(self.channel, self._database, self._clock, self._health, received).run()
        await self._keep_webhook()

    async def _keep_webhook(self) -> None:
        """Tell Telegram where to post, as often as it takes; then there is nothing to do but wait."""
        secret = self._settings.telegram_webhook_secret.get_secret_value()
        while True:
            try:
                await set_webhook(self.channel, self._settings.public_url, secret)
                self._health.well(_PART)
                await asyncio.Event().wait()
            except InvalidToken:
                self._health.unwell(_PART, "token refused")
            except TelegramError as error:
                log.warning("webhook_not_set", error=type(error).__name__)
                self._health.unwell(_PART, "not set")
            await asyncio.sleep(_AGAIN)

    def handled(self, incoming: Incoming) -> None:
        """Look at the chat's menu again after a turn that may have changed who is talking: also a typed answer may."""
        if incoming.channel != self.channel.name or not incoming.private:
            return
        if self._menus.strange(incoming.chat) or incoming.choice.startswith("a:"):
            task = asyncio.get_running_loop().create_task(self._show_menu(incoming.chat))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _show_menu(self, address: str) -> None:
        now = self._clock.now()
        with self._database.read() as conn:
            person = chats.person_at(conn, Address(self.channel.name, address))
            roles = people.roles_of(conn, person, office_day(now)) if person is not None else ()
        await self._menus.show(address, [role.role for role in roles])

    async def stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        with suppress(Exception):
            await self.channel.close()
