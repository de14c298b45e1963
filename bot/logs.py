"""Logs of ids, kinds, timings and outcomes; no text, name, phone or secret leaves through any of them."""

import asyncio
import json
import logging
import re
import sys
import traceback
from datetime import UTC, datetime
from typing import Any, TextIO

HIDDEN = "[ẩn]"

_TOKEN = re.compile(r"(?:bot)?\d{6,}(?::|%3A)[A-Za-z0-9_-]{20,}")  # also inside an address
_NAMED_SECRET = re.compile(
    r"((?:access_token|refresh_token|secret_key|app_secret|secret_token|webhook_secret|password)"
    r"[\"']?\s*[=:]\s*[\"']?)[^\s\"',&}]+",
    re.IGNORECASE,
)
_OF_SECRETS = ("token", "secret", "password")  # one of them stands in every name above
_PASSWORD_IN_ADDRESS = re.compile(r"(://[^/\s:@]*:)[^/\s@]+(?=@)")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?<![\w.+-])(?:\+84|84|0)(?:[ .-]?\d){9}(?!\w)")

# Loggers of libraries whose lines below WARNING hold addresses with tokens, statements or people's words.
_TALKATIVE = (
    "httpx",
    "httpcore",
    "telegram",
    "sqlalchemy",
    "apscheduler",
    "alembic",
    "asyncio",
    "uvicorn.access",
)
_PLAIN_SPOKEN = ("uvicorn.error",)  # says on which address it listens, never what was received


class Log:
    """Says what happened: an event in one word, and ids, kinds, timings or outcomes that go with it."""

    def __init__(self, name: str) -> None:
        self._logger = logging.getLogger(name)

    def info(self, event: str, **ids: object) -> None:
        self._say(logging.INFO, event, ids)

    def warning(self, event: str, **ids: object) -> None:
        self._say(logging.WARNING, event, ids)

    def error(self, event: str, **ids: object) -> None:
        self._say(logging.ERROR, event, ids)

    def exception(self, event: str, **ids: object) -> None:
        """As `error`, with the places of the error that is being handled."""
        error = sys.exc_info()[1]
        self._say(logging.ERROR, event, {**ids, "where": where(error)} if error else ids)

    def _say(self, level: int, event: str, ids: dict[str, object]) -> None:
        if self._logger.isEnabledFor(level):
            line = {**ids, "event": event, "level": logging.getLevelName(level).lower()}
            self._logger.log(level, event, extra={"line": line})


log = Log("sangkien")


def redact(text: str) -> str:
    """The text without what looks like a token, a secret, a password, a phone number or an e-mail address."""
    text = _TOKEN.sub(HIDDEN, text)
    lowered = text.lower()
    if any(word in lowered for word in _OF_SECRETS):  # told in a tenth of the time that the pattern takes
        text = _NAMED_SECRET.sub(rf"\1{HIDDEN}", text)
    if "@" in text:
        text = _EMAIL.sub(HIDDEN, _PASSWORD_IN_ADDRESS.sub(rf"\1{HIDDEN}", text))
    return _PHONE.sub(HIDDEN, text)


def where(error: BaseException) -> str:
    """How an error came about: kinds and places in the code, never its message, which may hold people's words."""
    lines = []
    link: BaseException | None = error
    while link is not None:
        frames = traceback.extract_tb(link.__traceback__)
        lines.append(f"{type(link).__name__} " + " < ".join(_place(frame) for frame in reversed(frames)))
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return " | ".join(lines)


def configure(level: str = "INFO", *, stream: TextIO | None = None) -> None:
    """Send every log line, the libraries' too, as JSON through the same filter to `stream` (standard error)."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(_Lines())
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.captureWarnings(True)


def on_loop_error(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """For `loop.set_exception_handler`: asyncio's own words would repeat the error's message."""
    error = context.get("exception")
    log.error("task_failed", where=where(error) if error else "", alert=True)


class _Lines(logging.Formatter):
    """The last gate: whatever a line was made of, it is filtered as a whole."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = getattr(record, "line", None) or _foreign(record)
        at = datetime.fromtimestamp(record.created, UTC).isoformat().replace("+00:00", "Z")
        return redact(json.dumps({**line, "timestamp": at}, ensure_ascii=False, default=repr))


def _foreign(record: logging.LogRecord) -> dict[str, object]:
    """A library's line: its fixed words, without what it put into them, and places instead of a traceback."""
    said = record.getMessage() if record.name in _PLAIN_SPOKEN else str(record.msg).split("\n", 1)[0]
    line: dict[str, object] = {"event": said, "logger": record.name, "level": record.levelname.lower()}
    error = record.exc_info[1] if record.exc_info else None
    return {**line, "where": where(error)} if error else line


def _place(frame: traceback.FrameSummary) -> str:
    folder, _, name = frame.filename.replace("\\", "/").rpartition("/")
    return f"{folder.rpartition('/')[2]}/{name}:{frame.lineno} {frame.name}"
