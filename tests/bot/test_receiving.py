"""Updates come in by webhook and by polling: checked, committed once, and never forgotten."""

import asyncio
import json
from collections.abc import AsyncIterator, MutableMapping
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from bot.channels.telegram.webhook import BODY_LIMIT, PATH, webhook
from storage.database import Database
from tests.bot.road import Road
from tests.telegram_server import SECRET, Cut, Fail, TelegramServer

pytestmark = pytest.mark.asyncio
HEADER = {"X-Telegram-Bot-Api-Secret-Token": SECRET}


@pytest.fixture
def hooked(server: TelegramServer, database: Database, tmp_path: Path) -> Road:
    """The road by webhook, not yet running."""
    return Road(server, database, tmp_path, mode="webhook")


def update(number: int, text: str = "một", chat: int = 5) -> dict[str, Any]:
    return {
        "update_id": number,
        "message": {
            "message_id": number,
            "date": 1_790_000_000,
            "chat": {"id": chat, "type": "private"},
            "from": {"id": chat, "is_bot": False},
            "text": text,
        },
    }


async def test_the_same_update_ten_times_at_once_has_one_effect(hooked: Road) -> None:
    """A15: ten parallel deliveries get ten 200s and one answer."""
    hooked.server.world.message(5)
    async with hooked, httpx.AsyncClient() as client:
        posts = (client.post(hooked.webhook_url, json=update(1), headers=HEADER) for _ in range(10))
        answers = await asyncio.gather(*posts)
        await hooked.until(lambda: hooked.server.texts(5))
        await hooked.quiet()
    assert [answer.status_code for answer in answers] == [200] * 10
    assert hooked.server.world.sends[5] == ["1: một"]


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET + "x", SECRET[:-1], "ünïcode"])
async def test_without_the_secret_nothing_is_kept(hooked: Road, secret: str | None) -> None:
    """E01: a wrong or missing secret is refused with an empty body and leaves no row."""
    headers = {} if secret is None else {b"X-Telegram-Bot-Api-Secret-Token": secret.encode("latin-1")}
    async with hooked, httpx.AsyncClient() as client:
        answer = await client.post(hooked.webhook_url, json=update(1), headers=headers)  # type: ignore[arg-type]
    assert (answer.status_code, answer.content) == (403, b"")
    assert hooked.rows("inbox") == []
    assert hooked.health.counts["webhook_403"] == 1


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"no json", 400),
        (b"\xff\xfe", 400),
        (b"[1, 2]", 400),
        (b"5", 400),
        (b'{"message": {}}', 400),
        (b'{"update_id": "7"}', 400),
        (b'{"update_id": true}', 400),
        (b'{"update_id": 1, "message": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", 400),
        (b'{"update_id": 1, "text": "' + b"x" * (1 << 20) + b'"}', 413),
        (b'{"update_id": 1, "message": 5, "callback_query": [], "my_chat_member": {"chat": 1}}', 200),
        (b'{"update_id": 1, "message": {"chat": {"id": 9, "type": "private"}, "text": "\\ud83d"}}', 200),
    ],
)
async def test_a_strange_body_is_refused_fast(hooked: Road, body: bytes, status: int) -> None:
    """E04: what is no update is refused, what only looks odd is kept; nothing ever answers 500."""
    headers = {**HEADER, "Content-Type": "application/json"}
    async with hooked, httpx.AsyncClient() as client:
        answer = await client.post(hooked.webhook_url, content=body, headers=headers)
        await hooked.until(lambda: not hooked.rows("inbox", "state = 'new'"))
    assert (answer.status_code, answer.content) == (status, b"")
    assert len(hooked.rows("inbox")) == (status == 200)


async def test_an_endless_slow_or_mislabelled_body_is_cut_off(hooked: Road) -> None:
    """E04: neither an endless body nor one that never comes holds the server."""

    async def endless() -> AsyncIterator[bytes]:
        while True:
            yield b"x" * 65_536

    async def slow() -> AsyncIterator[bytes]:
        yield b"{"
        await asyncio.sleep(0.8)

    headers = {**HEADER, "Content-Type": "application/json"}
    async with hooked, httpx.AsyncClient() as client:
        for body, statuses in ((endless(), {413}), (slow(), {408})):
            try:
                answer = await client.post(hooked.webhook_url, content=body, headers=headers)
                assert answer.status_code in statuses
            except (httpx.WriteError, httpx.RemoteProtocolError, httpx.ReadError):
                pass  # cut off in the middle: just as good
        answer = await client.post(hooked.webhook_url, content=json.dumps(update(1)), headers=HEADER)
        assert answer.status_code == 415
        answer = await client.post(hooked.webhook_url, json=update(2), headers=HEADER)
        assert answer.status_code == 200


async def test_no_more_of_a_body_is_read_than_is_allowed(hooked: Road) -> None:
    """E04: whatever the sender claims, memory is bounded by the limit."""
    route = webhook(SECRET, hooked.database, hooked.clock, hooked.health, lambda: None)
    headers = [(key.lower().encode(), value.encode()) for key, value in HEADER.items()]
    scope = {
        "type": "http",
        "method": "POST",
        "path": PATH,
        "query_string": b"",
        "headers": [*headers, (b"content-type", b"application/json")],
    }
    read = 0
    answers = []

    async def receive() -> dict[str, Any]:
        nonlocal read
        read += 65_536
        return {"type": "http.request", "body": b"x" * 65_536, "more_body": read < 10 * BODY_LIMIT}

    async def send(message: MutableMapping[str, Any]) -> None:
        answers.append(message.get("status"))

    await Starlette(routes=[route])(scope, receive, send)
    assert answers[0] == 413
    assert read <= BODY_LIMIT + 65_536


async def test_an_update_the_database_refuses_is_delivered_again(
    hooked: Road, monkeypatch: pytest.MonkeyPatch
) -> None:
    """503 makes Telegram repeat; once the database is well the update is handled once."""
    from storage.talk import inbox

    async with hooked:
        keep = inbox.receive
        monkeypatch.setattr(inbox, "receive", _refuse)
        hooked.server.text(5, "một")
        await hooked.until(lambda: hooked.server.posts[503] >= 2)
        monkeypatch.setattr(inbox, "receive", keep)
        await hooked.until(lambda: hooked.server.texts(5))
        await hooked.quiet()
    assert hooked.server.texts(5) == ["1: một"]
    assert hooked.health.alerts == 1


def _refuse(*_: object) -> bool:
    raise OSError("disk full")


async def test_a_batch_is_confirmed_only_after_its_commit(
    road: Road, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A19: a batch that breaks off after 40 of 100 rows is fetched again whole, and each update handled once."""
    from storage.talk import inbox

    server = road.server
    keep = inbox.receive
    left = 40

    def forty(*args: Any) -> bool:
        nonlocal left
        left -= 1
        if left == -1:
            raise OSError("disk full")
        return keep(*args)

    monkeypatch.setattr(inbox, "receive", forty)
    for number in range(100):
        server.text(5 + number % 20, f"tin {number // 20}")
    async with road:
        await road.until(lambda: len(road.rows("outbox", "state = 'sent'")) == 100)
    for chat in range(5, 25):
        assert server.world.sends[chat] == [f"{n + 1}: tin {n}" for n in range(5)]


async def test_updates_delivered_again_after_a_restart_are_not_handled_again(
    server: TelegramServer, database: Database, tmp_path: Path
) -> None:
    """Telegram gives the batch again when it was not confirmed; the inbox knows every update of it."""
    server.text(5, "một")
    async with Road(server, database, tmp_path) as road:
        await road.until(lambda: server.texts(5))
        await road.quiet()
        server.world.updates = [
            {"update_id": 1000, "message": server.world.message(5, text="một")},
            *server.world.updates,
        ]
    async with Road(server, database, tmp_path) as road:
        server.text(5, "hai")
        await road.until(lambda: len(server.texts(5)) == 2)
    assert server.texts(5) == ["1: một", "2: hai"]


async def test_a_second_poller_stands_by_and_says_so(
    server: TelegramServer, database: Database, tmp_path: Path
) -> None:
    """B09: of two programs with one token one receives and the other reports standby; nothing is handled twice."""
    first = Road(server, database, tmp_path)
    second = Road(server, database, tmp_path, standby=5)
    async with first:
        server.text(5, "một")
        await first.until(lambda: server.texts(5))
        async with second:
            await first.until(lambda: "telegram polling" in second.health.troubles)
            server.text(5, "hai")
            await first.until(lambda: len(server.texts(5)) == 2)
            assert "standby" in second.health.troubles["telegram polling"]
            assert first.health.ready
    assert server.world.sends[5] == ["1: một", "2: hai"]


async def test_polling_recovers_from_every_kind_of_failure(road: Road) -> None:
    """P10: broken connections, server errors, limits and a forgotten webhook do not stop the poller."""
    server = road.server
    server.world.webhook = {"url": "https://elsewhere.example/"}
    server.plan("deleteWebhook", Fail(502))
    server.plan(
        "getUpdates", Cut(), Fail(502, body=b"<html>"), Fail(429, "Too Many Requests", {"retry_after": 0.01})
    )
    async with road:
        server.text(5, "một")
        await road.until(lambda: server.texts(5))
        assert road.health.ready


async def test_silence_makes_the_program_not_ready_and_a_new_client_is_tried(
    road: Road, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without one good poll for the time of the watchdog, readiness is false until polling works again."""
    from bot.channels.telegram import polling

    monkeypatch.setattr(polling, "SILENCE", 0.1)
    server = road.server
    server.always("getUpdates", Cut())
    async with road:
        await road.until(lambda: not road.health.ready)
        server.always("getUpdates", None)
        server.text(5, "một")
        await road.until(lambda: server.texts(5))
        assert road.health.ready


async def test_an_unknown_kind_of_update_does_not_stop_the_batch(road: Road) -> None:
    """What Telegram may invent tomorrow is passed over, and its neighbours are handled."""
    server = road.server
    server.update("hologram", {"chat": {"id": 5}, "shape": "cube"})
    server.update("message", server.world.message(5, text="một", hologram={"new": "field"}))
    async with road:
        await road.until(lambda: server.texts(5))
    assert server.texts(5) == ["1: một"]
