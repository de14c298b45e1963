"""The webhook: checked, committed to the inbox, and only then answered."""

import asyncio
import hmac
import json
from collections.abc import Callable

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from bot import crash
from bot.channels.telegram.channel import Telegram
from bot.channels.telegram.incoming import ALLOWED_UPDATES, ids
from bot.clock import Clock
from bot.health import Health
from bot.logs import log, where
from storage.database import Database
from storage.talk import inbox

PATH = "/telegram/webhook"
BODY_LIMIT = 1 << 20  # bytes
BODY_SECONDS = 10.0
_SECRET = "x-telegram-bot-api-secret-token"  # noqa: S105 - the name of a header


class _Refused(Exception):
    def __init__(self, status: int) -> None:
        self.status = status


def webhook(
    secret: str,
    database: Database,
    clock: Clock,
    health: Health,
    received: Callable[[], None],
    *,
    body_seconds: float = BODY_SECONDS,
) -> Route:
    """The route that Telegram posts to: 200 after the commit, 403 without the secret, 4xx for what is no update,
    503 when the database takes nothing (Telegram repeats). Every answer is empty."""
    if not secret:
        raise ValueError("a webhook without a secret would take updates from anybody")
    expected = secret.encode()

    async def endpoint(request: Request) -> Response:
        try:
            if not hmac.compare_digest(request.headers.get(_SECRET, "").encode("latin-1"), expected):
                raise _Refused(403)
            payload, key, chat = _update(await _body(request, body_seconds))
        except _Refused as refused:
            health.count(f"webhook_{refused.status}")
            return Response(status_code=refused.status, headers={"connection": "close"})
        try:
            with database.write() as conn:
                new = inbox.receive(conn, "telegram", key, chat, payload, clock.now())
                crash.point("before_inbox_commit")
        except Exception as error:
            log.error("update_not_kept", where=where(error))
            health.alert("inbox_refuses", error=type(error).__name__)
            return Response(status_code=503)
        crash.point("after_inbox_commit")
        if new:
            received()
        return Response(status_code=200)

    return Route(PATH, endpoint, methods=["POST"])


async def set_webhook(telegram: Telegram, public_url: str, secret: str) -> None:
    """Tell Telegram where to post; what waits there is kept."""
    await telegram.bot.set_webhook(
        public_url.rstrip("/") + PATH,
        secret_token=secret,
        allowed_updates=list(ALLOWED_UPDATES),
        drop_pending_updates=False,
    )


async def _body(request: Request, seconds: float) -> bytes:
    """The body, read within its limits of size and time."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        raise _Refused(415)
    declared = request.headers.get("content-length", "0")
    if not declared.isdigit() or int(declared) > BODY_LIMIT:
        raise _Refused(413)
    read = bytearray()
    try:
        async with asyncio.timeout(seconds):
            async for chunk in request.stream():
                read += chunk
                if len(read) > BODY_LIMIT:
                    raise _Refused(413)
    except TimeoutError:
        raise _Refused(408) from None
    except ClientDisconnect:
        raise _Refused(400) from None
    return bytes(read)


def _update(body: bytes) -> tuple[str, str, str]:
    """The update as it came, its key and its chat; nothing else of it is looked at before it is kept."""
    try:
        payload = body.decode()
        update = json.loads(payload)
        if not isinstance(update, dict):
            raise _Refused(400)
        return (payload, *ids(update))
    except (ValueError, RecursionError):
        raise _Refused(400) from None
