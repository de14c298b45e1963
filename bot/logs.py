"""Logs of ids, kinds, timings and outcomes; no text, name, phone or secret leaves through any of them."""

import asyncio
import logging
import re
import sys
import traceback
from typing import Any, TextIO

import structlog
from structlog.typing import EventDict, WrappedLogger

HIDDEN = "[ẩn]"

_TOKEN = re.compile(r"(?:bot)?\d{6,}(?::|%3A)[A-Za-z0-9_-]{20,}")  # also inside an address
_NAMED_SECRET = re.compile(
    r"((?:access_token|refresh_token|secret_key|app_secret|secret_token|webhook_secret|password)"
    r"[\"']?\s*[=:]\s*[\"']?)[^\s\"',&}]+",
    re.IGNORECASE,
)
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

log: structlog.stdlib.BoundLogger = structlog.get_logger("sangkien")


def redact(text: str) -> str:
    """The text without what looks like a token, a secret, a password, a phone number or an e-mail address."""
    text = _TOKEN.sub(HIDDEN, text)
    text = _NAMED_SECRET.sub(rf"\1{HIDDEN}", text)
    text = _PASSWORD_IN_ADDRESS.sub(rf"\1{HIDDEN}", text)
    return _PHONE.sub(HIDDEN, _EMAIL.sub(HIDDEN, text))


def where(error: BaseException) -> str:
    """How an error came about: kinds and places in the code, never its message, which may hold people's words."""
    lines = []
    link: BaseException | None = error
    while link is not None:
        frames = traceback.extract_tb(link.__traceback__)
        lines.append(f"{type(link).__name__} " + " < ".join(_place(frame) for frame in reversed(frames)))
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return " | ".join(lines)


def configure(level: str = "INFO", *, stream: TextIO | None = None, as_json: bool = True) -> None:
    """Send every log line, the libraries' too, through the same filter to `stream` (standard error)."""
    renderer = structlog.processors.JSONRenderer(ensure_ascii=False) if as_json else _console
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _without_messages,
    ]
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(
        _Redacting(
            foreign_pre_chain=[_foreign, *shared],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
        )
    )
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


class _Redacting(structlog.stdlib.ProcessorFormatter):
    """The last gate: whatever a line was made of, it is filtered as a whole."""

    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record))


def _foreign(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """A library's line: its fixed words, without what it put into them."""
    record: logging.LogRecord = event["_record"]
    event["logger"] = record.name
    if record.name not in _PLAIN_SPOKEN:
        event["event"] = str(record.msg).split("\n", 1)[0]
    return event


def _without_messages(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Replace a traceback by its places."""
    found: Any = event.pop("exc_info", None)
    if found is True:
        found = sys.exc_info()
    error = found[1] if isinstance(found, tuple) else found
    if isinstance(error, BaseException):
        event["where"] = where(error)
    return event


def _console(_logger: WrappedLogger, _method: str, event: EventDict) -> str:
    """One line for the eye."""
    time, level, name = event.pop("timestamp"), event.pop("level"), event.pop("event")
    return f"{time} {level:<7} {name} " + " ".join(f"{key}={value}" for key, value in event.items())


def _place(frame: traceback.FrameSummary) -> str:
    folder, _, name = frame.filename.replace("\\", "/").rpartition("/")
    return f"{folder.rpartition('/')[2]}/{name}:{frame.lineno} {frame.name}"
