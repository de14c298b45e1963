"""A chat that sends more than a hand can type is passed over, and nobody else notices."""

from datetime import timedelta
from pathlib import Path

import pytest

from storage.schema import inbox
from storage.talk.inbox import MANY
from tests.bot.road import Road

pytestmark = pytest.mark.asyncio


async def came(road: Road, number: int) -> None:
    """Wait until so many updates came in and all was settled."""
    await road.until(lambda: len(road.rows("inbox")) == number)
    await road.quiet()


async def test_a_thousand_messages_are_throttled_with_one_notice(road: Road) -> None:
    """E18: the first sixty of a minute are read, the chat is told once, and another chat is answered in between."""
    server = road.server
    for number in range(1000):
        server.text(5, f"tin {number}")
    server.text(6, "xin chào")
    async with road:
        await road.until(lambda: server.texts(6) == ["1: xin chào"])
        await came(road, 1001)
        *read, told = server.texts(5)
        assert (len(read), read[-1]) == (MANY, f"{MANY}: tin {MANY - 1}")
        assert "nhắn quá nhanh" in told
        server.text(5, "thêm")
        server.document(5, "a.pdf", b"%PDF")
        await came(road, 1003)
        assert server.count("sendMessage") == MANY + 2
        assert server.count("getFile") == 0


async def test_after_a_quiet_minute_the_chat_is_read_again(road: Road, tmp_path: Path) -> None:
    """The limit is durable: it counts what the inbox has seen, also before a restart."""
    server = road.server
    for number in range(MANY + 5):
        server.text(5, f"tin {number}")
    async with road:
        await came(road, MANY + 5)
    with road.database.write() as conn:  # a minute passes
        conn.execute(inbox.update().values(done_at=road.clock.now() - timedelta(seconds=61)))
    again = Road(server, road.database, tmp_path)
    async with again:
        server.text(5, "một lát sau")
        await again.until(lambda: f"{MANY + 1}: một lát sau" in server.texts(5))


async def test_leaving_is_never_passed_over(road: Road) -> None:
    """A person who floods and then stops the bot is marked all the same."""
    server = road.server
    for number in range(MANY + 5):
        server.text(5, f"tin {number}")
    server.update("my_chat_member", server.world.message(5, new_chat_member={"status": "kicked"}))
    async with road:
        await road.until(lambda: road.rows("chat", "blocked_at IS NOT NULL"))
