"""Logs hold ids and timings; what people wrote and what opens doors never gets in, on any path."""

import asyncio
import io
import logging
import warnings
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from bot import logs
from storage.database import Database
from tests.bot.road import Road
from tests.telegram_server import TOKEN, Cut, Fail, TelegramServer

SECRETS = (
    TOKEN,
    "0912 345 678",
    "+84912345678",
    "0912345678",
    "nguyen.van.an@xa.example.vn",
    "s3cr3t-value",
    "hunter2",
)


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """Everything the program writes into its log, at DEBUG."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    stream = io.StringIO()
    logs.configure("DEBUG", stream=stream)
    yield stream
    root.handlers = handlers
    root.setLevel(level)
    logging.captureWarnings(False)


@pytest.mark.parametrize(
    "line",
    [
        f"https://api.telegram.org/bot{TOKEN}/sendMessage",
        f"https://api.telegram.org/file/bot{TOKEN}/a.pdf",
        f"token={TOKEN}",
        "gọi 0912 345 678 hoặc +84912345678, 0912345678.",
        "thư nguyen.van.an@xa.example.vn",
        '{"access_token": "s3cr3t-value"}',
        "access_token=s3cr3t-value&refresh_token=s3cr3t-value",
        "secret_key: 's3cr3t-value'",
        "postgresql://office:hunter2@db.example/office",
    ],
)
def test_secrets_of_every_shape_are_hidden(line: str) -> None:
    """Tokens, passwords, phones and addresses go; the rest of the line stays."""
    hidden = logs.redact(line)
    assert logs.HIDDEN in hidden
    assert not any(secret in hidden for secret in SECRETS)


@pytest.mark.parametrize(
    "line", ["inbox=120345 ms=12.3", "2026-11-22T01:02:03.456789Z", "SK-2026-0012", "outbox=1234567890"]
)
def test_ids_and_times_are_left_alone(line: str) -> None:
    """The filter hides nothing that operators need."""
    assert logs.redact(line) == line


def test_an_error_is_logged_by_its_kind_and_place_without_its_words(written: io.StringIO) -> None:
    """E16: an exception with the token in its text, and another person's name behind it, leaves neither."""
    try:
        try:
            raise ValueError("Nguyễn Văn An")
        except ValueError as inner:
            raise RuntimeError(f"cannot reach https://api.telegram.org/bot{TOKEN}/getMe") from inner
    except RuntimeError:
        logs.log.exception("failed", inbox=7)
    line = written.getvalue()
    assert TOKEN not in line
    assert "Nguyễn" not in line
    assert "RuntimeError bot/test_logs.py" in line
    assert "ValueError" in line
    assert '"inbox": 7' in line


def test_libraries_cannot_say_more_than_their_fixed_words(written: io.StringIO) -> None:
    """P29: lines of libraries lose what was put into them, and their talkative levels are off."""
    logging.getLogger("httpx").info("HTTP Request: POST %s", f"https://x/bot{TOKEN}/getMe")
    logging.getLogger("telegram.Bot").debug("Calling with parameters %s", "tin mật")
    logging.getLogger("telegram.request").error('Can not load invalid JSON data: "%s"', "tin mật")
    logging.getLogger("some.library").error("Task failed\nvalue=tin mật")
    try:
        raise ValueError("tin mật")
    except ValueError:
        logging.getLogger("some.library").exception("it broke")
    warnings.warn("số 0912345678", UserWarning, stacklevel=1)
    text = written.getvalue()
    assert "tin mật" not in text
    assert TOKEN not in text
    assert "0912345678" not in text
    assert "Can not load invalid JSON data" in text
    assert "ValueError bot/test_logs.py" in text
    assert "HTTP Request" not in text


@pytest.mark.asyncio
async def test_a_forgotten_task_tells_only_where_it_failed(written: io.StringIO) -> None:
    """asyncio's own report would print the error's message."""
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(logs.on_loop_error)
    loop.call_exception_handler({"message": "x", "exception": ValueError("tin mật")})
    assert "tin mật" not in written.getvalue()
    assert "ValueError" in written.getvalue()


@pytest.mark.asyncio
async def test_a_whole_day_of_faults_leaves_no_word_in_the_log(
    written: io.StringIO, server: TelegramServer, database: Database, tmp_path: Path
) -> None:
    """E15: with everything at DEBUG, no token, name, phone, file name or text of a message is written."""
    private = ("Nguyễn Văn An", "0912345678", "boom", "kế hoạch mật", "đơn thư.pdf", "webhook-secret", TOKEN)
    server.plan("sendMessage", Cut(), Fail(502, body=b"<html>k\xe1\xba\xbf ho\xe1\xba\xa1ch m\xe1\xba\xadt"))
    async with Road(server, database, tmp_path) as road:
        server.text(5, "Tôi là Nguyễn Văn An, 0912345678, kế hoạch mật")
        server.text(5, "boom")
        server.document(6, "đơn thư.pdf", b"%PDF", caption="kế hoạch mật")
        await road.until(lambda: server.texts(6))
        road.clock.move(minutes=1)
        await road.until(lambda: len(server.texts(5)) == 2)
    async with Road(server, database, tmp_path, mode="webhook") as road, httpx.AsyncClient() as client:
        await client.post(road.webhook_url, json={"text": "kế hoạch mật"}, headers={"X-A": "webhook-secret"})
    text = written.getvalue()
    assert '"event": "turn"' in text
    assert '"event": "turn_failed"' in text
    assert [word for word in private if word in text] == []
