"""Long polling that never forgets: fetch a batch, commit it, and only then ask for what follows."""

import asyncio
import json
import random
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any
from urllib.parse import urlencode

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot import crash
from bot.channels.telegram.channel import Telegram, client, seconds_to_wait
from bot.channels.telegram.incoming import ALLOWED_UPDATES, ids
from bot.clock import Clock
from bot.health import Health
from bot.logs import log, where
from storage.database import Database
from storage.talk import inbox

BATCH = 100
SILENCE = 90.0  # seconds without a good poll after which the client is made anew and the program is not ready
_BACK_OFF = (1, 2, 5, 10, 20, 30)
_PART = "telegram polling"


class Poller:
    """Brings updates into the inbox; `received` is called after each commit."""

    def __init__(
        self,
        telegram: Telegram,
        database: Database,
        clock: Clock,
        health: Health,
        received: Callable[[], None],
        *,
        hold: int = 25,
        standby: float = 30.0,
        unit: float = 1.0,
    ) -> None:
        self._telegram = telegram
        self._database = database
        self._clock = clock
        self._health = health
        self._received = received
        self._hold = hold  # seconds that Telegram keeps an empty answer back
        self._standby = standby
        self._unit = unit  # seconds of the first wait after a failure
        self._request = client(1, hold + 10)
        self._offset: int | None = None
        self._failures = 0
        self._good = clock.monotonic()
        self._active = False  # did the last poll that was answered go well?

    async def run(self) -> None:
        """Poll until cancelled."""
        try:
            await self._leave_webhook()
            while True:
                wait = await self._once()
                if wait:
                    await asyncio.sleep(wait)
        finally:
            await self._request.shutdown()

    async def _once(self) -> float:
        """One poll and its commit; gives the seconds to wait before the next."""
        try:
            updates = await self._poll()
            self._keep(updates)
        except Conflict as error:
            return await self._conflict(error)
        except InvalidToken:
            self._health.unwell(_PART, "token refused")
            return self._standby
        except RetryAfter as error:
            return seconds_to_wait(error)
        except (TelegramError, TimeoutError) as error:
            return await self._failed(error)
        except Exception as error:  # the database takes nothing: the batch is fetched again
            log.error("batch_not_kept", where=where(error))
            return await self._failed(error)
        self._failures = 0
        self._active = True
        self._good = self._clock.monotonic()
        self._health.well(_PART)
        return 0

    async def _poll(self) -> list[dict[str, Any]]:
        """The next updates as plain JSON: the library's own reading refuses a batch for one it does not know."""
        wanted = {"timeout": self._hold, "limit": BATCH, "allowed_updates": json.dumps(ALLOWED_UPDATES)}
        if self._offset is not None:
            wanted["offset"] = self._offset
        url = f"{self._telegram.bot.base_url}/getUpdates?{urlencode(wanted)}"
        async with asyncio.timeout(self._hold + 15):
            found: Any = await self._request.post(url)
        return list(found)

    def _keep(self, updates: Sequence[dict[str, Any]]) -> None:
        """Commit the batch, then move on behind it."""
        if not updates:
            return
        now = self._clock.now()
        with self._database.write() as conn:
            for update in updates:
                key, chat = ids(update)
                inbox.receive(conn, "telegram", key, chat, json.dumps(update), now)
                crash.point("inside_batch")
            crash.point("before_inbox_commit")
        crash.point("after_inbox_commit")
        self._received()
        self._offset = max(update["update_id"] for update in updates) + 1
        log.info("received", updates=len(updates))

    async def _conflict(self, error: Conflict) -> float:
        """Somebody else receives these updates: a webhook is taken down, another poller is left in peace."""
        if "webhook" in str(error).lower():
            await self._leave_webhook()
            return self._unit
        if self._active:  # we were first: the newcomer gives way, so ask again soon
            self._active = False
            return self._unit
        self._health.unwell(_PART, "standby: another program polls with this token")
        return self._standby * random.uniform(1, 1.5)  # noqa: S311 - so that two do not meet for ever

    async def _failed(self, error: Exception) -> float:
        self._failures += 1
        log.warning("poll_failed", error=type(error).__name__, failures=self._failures)
        if self._clock.monotonic() - self._good > SILENCE:
            self._health.unwell(_PART, "no answer")
            with suppress(Exception):
                await self._request.shutdown()
            self._request = client(1, self._hold + 10)
        return self._unit * _BACK_OFF[min(self._failures, len(_BACK_OFF)) - 1]

    async def _leave_webhook(self) -> None:
        """Telegram gives no updates by polling while a webhook is set; nothing that waits there is dropped."""
        with suppress(TelegramError):
            await self._telegram.bot.delete_webhook(drop_pending_updates=False)
