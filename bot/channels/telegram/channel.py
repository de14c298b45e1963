"""The Telegram channel: sends, edits and fetches with the Bot API client, and classes what goes wrong."""

import asyncio
import ssl
from collections.abc import Awaitable
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path

import httpx
from telegram import Bot, File, InputFile, LinkPreviewOptions, Message
from telegram.constants import ChatAction, ParseMode
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)
from telegram.request import HTTPXRequest

from bot.channels import (
    Blocked,
    FetchFailed,
    FetchRefused,
    Migrated,
    NotSent,
    Outcome,
    Rejected,
    Sent,
    Unauthorised,
    Unknown,
)
from bot.channels.telegram import incoming, render
from bot.logs import log
from bot.pace import Pace, Rate
from domain.messages import Incoming, Outgoing, plain

# Raised before anything left this machine; every other fault of the connection leaves it open what arrived.
_NOTHING_LEFT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    RuntimeError,  # the client is closed already
)
_NOBODY_THERE = ("chat not found", "peer_id_invalid", "user is deactivated", "bot was kicked")
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_DOWNLOAD_SECONDS = 60

# About what Telegram allows: 30 a second over all, one a second in a chat, 20 a minute in a group.
EVERYTHING, CHAT, GROUP = Rate(28, 28), Rate(1, 4), Rate(20 / 60, 4)


def client(connections: int, answer_seconds: float) -> HTTPXRequest:
    """An HTTP client for the Bot API; all share one TLS context, which is slow to make."""
    return HTTPXRequest(
        connection_pool_size=connections,
        connect_timeout=5,
        pool_timeout=5,
        read_timeout=answer_seconds,
        write_timeout=10,
        media_write_timeout=120,
        httpx_kwargs={"verify": _tls()},
    )


@lru_cache
def _tls() -> ssl.SSLContext:
    return httpx.create_ssl_context()


class Telegram:
    """The channel `telegram`; `close` gives its connections back."""

    name = "telegram"
    capabilities = render.CAPABILITIES

    def __init__(
        self,
        token: str,
        api_url: str,
        file_url: str,
        *,
        answer_seconds: float = 20,
        pace: Pace | None = None,
    ) -> None:
        self.pace: Pace | None = pace or Pace(EVERYTHING, CHAT, GROUP)
        self._request = client(20, answer_seconds)
        self.bot = Bot(
            token,
            base_url=api_url,
            base_file_url=file_url,
            request=self._request,
            get_updates_request=self._request,  # never used: polling has a client of its own
        )

    async def close(self) -> None:
        """Close the connections; nothing can be sent afterwards."""
        await self._request.shutdown()

    def read(self, payload: str, received_at: datetime) -> Incoming | None:
        """The stored update as a value; None when there is nothing to handle."""
        return incoming.read(payload, received_at)

    def parts(self, outgoing: Outgoing) -> list[Outgoing]:
        """The message as parts of one call each."""
        return render.parts(outgoing)

    async def send(self, chat: str, part: Outgoing, file: Path | None) -> Outcome:
        """Send one part, a file as a document with the text as its caption."""
        outcome = await _outcome(self._send(chat, part, file, ParseMode.HTML))
        if _unreadable(outcome):
            outcome = await _outcome(self._send(chat, part, file, None))
        return outcome

    async def edit(self, chat: str, message_id: str, part: Outgoing) -> Outcome:
        """Change a message in place; one that is like that already counts as sent."""
        outcome = await _outcome(self._edit(chat, message_id, part, ParseMode.HTML))
        if _unreadable(outcome):
            outcome = await _outcome(self._edit(chat, message_id, part, None))
        if isinstance(outcome, Rejected) and "message is not modified" in outcome.reason:
            return Sent(message_id)
        return outcome

    async def fetch(self, ref: str, limit: int) -> bytes:
        """The bytes of a file; refused when it is larger than `limit` or no longer there."""
        try:
            file: File = await self.bot.get_file(ref)
            if (file.file_size or 0) > limit:
                raise FetchRefused("Tệp lớn hơn mức trợ lý nhận được.")
            return bytes(await file.download_as_bytearray(read_timeout=_DOWNLOAD_SECONDS))
        except BadRequest as error:
            if "file is too big" in str(error).lower():
                raise FetchRefused("Tệp lớn hơn mức Telegram cho trợ lý tải (20 MB).") from None
            raise FetchRefused("Telegram không còn giữ tệp này. Anh/chị gửi lại tệp.") from None
        except TelegramError as error:
            raise FetchFailed(type(error).__name__) from error

    async def acknowledge(self, press: str) -> None:
        """Stop the spinner of a pressed button; an old press is no error."""
        await _try(self.bot.answer_callback_query(press))

    async def typing(self, chat: str) -> None:
        """Show "đang nhập" for about five seconds."""
        await _try(self.bot.send_chat_action(int(chat), ChatAction.TYPING))

    async def _send(self, chat: str, part: Outgoing, file: Path | None, mode: str | None) -> str:
        text = render.as_html(part.text) if mode else plain(part.text)
        buttons = render.keyboard(part)
        sent: Message
        if file is None:
            sent = await self.bot.send_message(
                int(chat), text, parse_mode=mode, reply_markup=buttons, link_preview_options=_NO_PREVIEW
            )
        else:
            with file.open("rb") as content:
                document = InputFile(content, filename=part.files[0].name, read_file_handle=False)
                sent = await self.bot.send_document(
                    int(chat), document, caption=text or None, parse_mode=mode, reply_markup=buttons
                )
        return str(sent.message_id)

    async def _edit(self, chat: str, message_id: str, part: Outgoing, mode: str | None) -> str:
        await self.bot.edit_message_text(
            render.as_html(part.text) if mode else plain(part.text),
            chat_id=int(chat),
            message_id=int(message_id),
            parse_mode=mode,
            reply_markup=render.keyboard(part),
            link_preview_options=_NO_PREVIEW,
        )
        return message_id


def seconds_to_wait(error: RetryAfter) -> float:
    """How long Telegram asks us to wait."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else wait


async def _outcome(call: Awaitable[str]) -> Outcome:
    """What became of a call that gives a message id."""
    try:
        return Sent(await call)
    except RetryAfter as error:
        return NotSent("too many requests", seconds_to_wait(error))
    except ChatMigrated as error:
        return Migrated(str(error.new_chat_id))
    except InvalidToken:
        return Unauthorised("token refused")
    except Forbidden as error:
        return Blocked(_reason(error))
    except BadRequest as error:  # before NetworkError, of which it is a kind
        reason = _reason(error)
        return Blocked(reason) if any(sign in reason for sign in _NOBODY_THERE) else Rejected(reason)
    except TelegramError as error:
        return _of_network(error)
    except OSError as error:  # the file to send cannot be read
        return Rejected(type(error).__name__)
    except Exception as error:
        # The answer made no sense to the library: the message may be there all the same.
        log.warning("telegram_answer_unreadable", error=type(error).__name__)
        return Unknown(type(error).__name__)


def _of_network(error: TelegramError) -> Outcome:
    cause = error.__cause__
    if isinstance(cause, _NOTHING_LEFT):
        return NotSent(type(cause).__name__)
    if cause is None or isinstance(cause, TelegramError):
        return NotSent(
            "server error"
        )  # an answer came and was an error: the library names no other cause then
    return Unknown(type(cause).__name__)


def _reason(error: TelegramError) -> str:
    """Telegram's own words for the fault, in lower case; they never repeat what was sent."""
    return str(error).lower()[:80]


def _unreadable(outcome: Outcome) -> bool:
    """Did Telegram refuse our markup? Our mistake: the words must arrive all the same."""
    bad = isinstance(outcome, Rejected) and "can't parse entities" in outcome.reason
    if bad:
        log.error("markup_refused", alert=True)
    return bad


async def _try(call: Awaitable[bool]) -> None:
    try:
        await asyncio.wait_for(call, 10)
    except (TelegramError, TimeoutError) as error:
        log.info("best_effort_failed", error=type(error).__name__)
