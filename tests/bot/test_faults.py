"""Bad days: the platform refuses, limits, breaks off or repeats; nothing is lost and nothing comes three times."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from bot.pace import Pace, Rate
from domain.messages import Address, Lane, Outgoing
from storage.database import Database
from storage.talk import outbox
from tests.bot.road import Road, rows
from tests.telegram_server import Cut, CutAfter, Delay, Fail, TelegramServer

pytestmark = pytest.mark.asyncio


async def test_an_outage_loses_nothing_and_alerts_once(road: Road) -> None:
    """C08: while Telegram answers 502 everything waits, one alert is given, and afterwards all arrives in order."""
    server = road.server
    server.always("sendMessage", Fail(502, body=b"<html>Bad Gateway</html>"))
    async with road:
        for chat in (5, 6):
            for text in ("một", "hai"):
                server.text(chat, text)
        for _ in range(4):
            await road.until(lambda: len(road.rows("outbox", "state = 'retry'")) == 2)
            road.clock.move(minutes=3)
            await asyncio.sleep(0.1)
        assert road.health.alerts == 1
        server.always("sendMessage", None)
        road.clock.move(minutes=20)
        await road.until(lambda: len(server.texts(5)) == len(server.texts(6)) == 2)
        await road.quiet()
    assert server.texts(5) == server.texts(6) == ["1: một", "2: hai"]


async def test_a_limit_holds_only_its_chat(road: Road) -> None:
    """C10: a chat that must wait an hour does not delay others; its replies expire, and one notice says so."""
    server = road.server
    limit = Fail(429, "Too Many Requests: retry after 3600", {"retry_after": 3600})
    server.always("sendMessage", limit, chat=5)
    with road.database.write() as conn:
        notice = Outgoing("Thông báo", lane=Lane.NOTICE)
        outbox.put(conn, "notice:1", 0, Address("telegram", "5"), notice, road.clock.now())
    async with road:
        server.text(5, "một")
        server.text(5, "hai")
        await road.until(lambda: road.rows("outbox", "state = 'retry'"))
        server.text(6, "chào")
        await road.until(lambda: server.texts(6))
        await asyncio.sleep(0.2)
        assert server.count("sendMessage") == 2  # one try for each chat
        server.always("sendMessage", None)
        road.clock.move(minutes=61)
        await road.until(lambda: server.texts(5))
        await road.quiet()
    assert server.texts(5)[0] == "Thông báo"
    assert ["không gửi được câu trả lời" in text for text in server.texts(5)] == [False, True]
    assert [row["state"] for row in road.rows("outbox", "chat_key = '5' AND lane = 'reply'")] == [
        "expired"
    ] * 2


async def test_a_person_who_blocked_the_bot_is_marked_and_nothing_is_repeated(road: Road) -> None:
    """C12: a refusal for good ends the sending to that chat and marks it."""
    server = road.server
    async with road:
        for chat, state in ((5, "blocked"), (6, "deactivated"), (7, "gone")):
            server.text(chat, "một")
            server.state(chat, state)
        await road.until(lambda: len(road.rows("chat", "blocked_at IS NOT NULL")) == 3)
        await road.quiet()
        calls = server.count("sendMessage")
        await asyncio.sleep(0.2)
        assert server.count("sendMessage") == calls
    assert {row["state"] for row in road.rows("outbox")} == {"failed"}


async def test_a_moved_group_is_followed(road: Road) -> None:
    """C12: when a group got a new id, what was meant for the old one is sent once to the new one."""
    server = road.server
    server.text(-40, "một")
    server.state(-40, "-100400")
    async with road:
        await road.until(lambda: server.texts(-100400))
        await road.quiet()
    assert server.texts(-100400) == ["1: một"]
    assert [row["address"] for row in road.rows("chat")] == ["-100400"]


async def test_an_answer_that_never_comes_is_tried_once_more_and_not_again(
    server: TelegramServer, database: Database, tmp_path: Path
) -> None:
    """C13: a half-open connection leaves it open what arrived: one more try, never a third."""
    server.always("sendMessage", Delay(3), chat=5)
    async with Road(server, database, tmp_path, answer_seconds=0.2, uncertain_wait=0.1) as road:
        server.text(5, "một")
        server.text(6, "chào")
        await road.until(lambda: server.texts(6))
        await road.until(lambda: road.rows("outbox", "reason = 'unknown'"))
        await asyncio.sleep(0.3)
    (row,) = rows(database, "outbox", "chat_key = '5'")
    assert (row["state"], row["attempts"]) == ("failed", 2)
    assert road.health.alerts == 1


@pytest.mark.parametrize(("broken", "copies"), [(Cut(), 1), (CutAfter(), 2)])
async def test_a_connection_cut_after_the_request_is_repeated_once(
    road: Road, broken: Cut | CutAfter, copies: int
) -> None:
    """Whether the message had arrived cannot be known: it comes once or twice, and the next one after it."""
    server = road.server
    server.plan("sendMessage", broken)
    async with road:
        server.text(5, "một")
        server.text(5, "hai")
        await road.until(lambda: len(server.world.sends[5]) == copies + 1)
        await road.quiet()
    assert server.world.sends[5] == ["1: một"] * copies + ["2: hai"]


async def test_an_edit_is_repeated_freely(road: Road) -> None:
    """An edit that broke off is done again; "not modified" is then the sign that it was done."""
    server = road.server
    async with road:
        server.text(5, "một")
        await road.until(lambda: server.texts(5))
        await road.quiet()
        server.plan("editMessageText", CutAfter(), Cut(), CutAfter())
        server.press(5, "Thêm")
        await road.until(lambda: server.count("editMessageText") >= 3)
        await road.quiet()
    assert server.texts(5) == ["Số 2"]
    assert road.rows("outbox")[-1]["state"] == "sent"


async def test_a_panel_that_was_deleted_is_sent_anew(road: Road) -> None:
    """When the message to edit is gone, its new wording comes as a new message."""
    server = road.server
    async with road:
        server.text(5, "một")
        await road.until(lambda: server.texts(5))
        await road.quiet()
        message = server.sent(5)[0]
        del server.world.chats[5].messages[message.id]
        server.press(5, "Thêm", message)
        await road.until(lambda: server.texts(5) == ["Số 2"])


async def test_a_refused_token_stops_the_sending_and_says_so(road: Road) -> None:
    """401: no message is lost or tried in vain, and the program is not ready."""
    server = road.server
    server.always("sendMessage", Fail(401, "Unauthorized"))
    async with road:
        server.text(5, "một")
        await road.until(lambda: "telegram token" in road.health.troubles)
        calls = server.count("sendMessage")
        server.text(6, "hai")
        await road.until(lambda: len(road.rows("outbox")) == 2)
        await asyncio.sleep(0.15)
    assert server.count("sendMessage") == calls
    assert {row["state"] for row in road.rows("outbox")} == {"queued"}
    assert not road.health.ready


async def test_a_poison_update_is_given_up_after_three_tries(road: Road) -> None:
    """A20: the person reads a polite sentence with a number, the chat goes on, and one alert is given."""
    server = road.server
    async with road:
        server.text(5, "một")
        server.text(5, "boom")
        server.text(5, "ba")
        server.text(6, "chat khác")
        await road.until(lambda: len(server.texts(5)) == 3)
    dead = road.rows("inbox", "state = 'dead'")
    assert [(row["attempts"], row["error"]) for row in dead] == [(3, "ValueError")]
    assert server.texts(5)[0] == "1: một"
    assert f"mã {dead[0]['id']}" in server.texts(5)[1]
    assert server.texts(5)[2] == "2: ba"
    assert server.texts(6) == ["1: chat khác"]
    assert road.health.alerts == 1


async def test_an_update_nobody_can_read_is_given_up_quietly(road: Road) -> None:
    """A payload that makes no sense stops neither its chat nor the others."""
    server = road.server
    async with road:
        server.update("message", {"chat": {"id": 5}, "text": ["no", "text"]})
        server.text(5, "một")
        await road.until(lambda: "1: một" in server.texts(5))
    assert [row["state"] for row in road.rows("inbox")] == ["dead", "done"]


async def test_one_chat_at_its_pace_does_not_slow_the_others(
    server: TelegramServer, database: Database, tmp_path: Path
) -> None:
    """A chat may get only so many messages a second; those of other chats pass it."""
    pace = Pace(Rate(1000, 1000), Rate(4, 2), Rate(4, 2))
    async with Road(server, database, tmp_path, pace=pace) as road:
        for number in range(5):
            server.text(5, f"tin {number}")
        await road.until(lambda: len(server.texts(5)) == 2)
        server.text(6, "chào")
        await road.until(lambda: server.texts(6))
        assert len(server.texts(5)) < 5
        await road.until(lambda: len(server.texts(5)) == 5)
    assert server.texts(5) == [f"{number + 1}: tin {number}" for number in range(5)]


async def test_stopping_with_fifty_updates_queued_loses_and_repeats_nothing(
    server: TelegramServer, database: Database, tmp_path: Path
) -> None:
    """A18: the program stops quickly in the middle of the work, and the next start goes on from there."""
    for number in range(50):
        server.text(5 + number % 10, f"tin {number // 10}")
    async with Road(server, database, tmp_path) as road:
        await road.until(lambda: len(rows(database, "inbox", "state = 'done'")) > 3)
        await asyncio.wait_for(road.stop(), 10)
    assert not rows(database, "outbox", "state = 'sending'")
    async with Road(server, database, tmp_path) as road:
        await road.until(lambda: len(rows(database, "outbox", "state = 'sent'")) == 50)
    for chat in range(5, 15):
        assert server.world.sends[chat] == [f"{n + 1}: tin {n}" for n in range(5)]


async def test_stopping_during_a_fetch_leaves_the_file_for_the_next_start(
    server: TelegramServer, database: Database, tmp_path: Path
) -> None:
    """A09: a fetch that was broken off counts for nothing, and is done again after the restart."""
    server.plan("getFile", Delay(5))
    server.document(5, "a.pdf", b"%PDF-1.7")
    async with Road(server, database, tmp_path) as road:
        await road.until(lambda: server.world.typing)
        await asyncio.wait_for(road.stop(), 3)
        assert len(asyncio.all_tasks()) == 1
    assert rows(database, "stored_file") == []
    async with Road(server, database, tmp_path) as road:
        await road.until(lambda: server.texts(5))
    assert server.texts(5) == ["1: 1 tệp: a.pdf (8)"]
    assert len(rows(database, "stored_file")) == 1


async def test_a_message_queued_for_later_waits_without_blocking(road: Road) -> None:
    """A reminder for tomorrow does not hold back today's answers, and comes when its time has come."""
    server = road.server
    server.text(5, "một")
    now = road.clock.now()
    with road.database.write() as conn:
        reminder = Outgoing("Nhắc việc", lane=Lane.REMINDER)
        outbox.put(conn, "reminder:1", 0, Address("telegram", "5"), reminder, now, now + timedelta(hours=20))
    async with road:
        await road.until(lambda: server.texts(5) == ["1: một"])
        road.clock.move(hours=21)
        await road.until(lambda: server.texts(5) == ["1: một", "Nhắc việc"])


async def test_a_notice_that_could_not_reach_a_person_waits_for_their_return(road: Road) -> None:
    """Who blocked the bot and comes back gets the notices that are still worth it, but no old replies."""
    server = road.server
    async with road:
        server.text(5, "một")
        await road.until(lambda: server.texts(5))
        server.state(5, "blocked")
        with road.database.write() as conn:
            notice = Outgoing("Hồ sơ đã được duyệt", lane=Lane.NOTICE)
            outbox.put(conn, "notice:1", 0, Address("telegram", "5"), notice, road.clock.now())
        await road.until(lambda: road.rows("outbox", "reason = 'blocked'"))
        server.text(5, "/start")
        await road.until(lambda: "Hồ sơ đã được duyệt" in server.texts(5))
        await road.until(lambda: "2: /start" in server.texts(5))
