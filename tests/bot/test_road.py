"""A message comes in, is handled once and answered; what people send in every form is understood."""

import asyncio
from pathlib import Path

import pytest

from storage.database import Database
from storage.talk import files
from tests.bot.road import Road
from tests.telegram_server import Fail, TelegramServer

pytestmark = pytest.mark.asyncio


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_a_text_is_answered(
    server: TelegramServer, database: Database, tmp_path: Path, mode: str
) -> None:
    """What a person writes is handled and answered once, with emphasis and a button."""
    async with Road(server, database, tmp_path, mode=mode) as road:
        server.text(5, "xin chào")
        await road.until(lambda: server.texts(5))
        await road.quiet()
    assert server.texts(5) == ["1: xin chào"]
    assert server.sent(5)[0].marked == [("b", "xin chào")]
    assert server.sent(5)[0].labels == ["Thêm"]
    assert server.refusals == []


async def test_two_texts_at_once_keep_their_order(road: Road) -> None:
    """B01: the second text of a chat sees the state the first one left, and its answer comes second."""
    server = road.server
    async with road:
        for chat in (5, 6, 7):
            for number in range(5):
                server.text(chat, f"tin {number}")
        await road.until(lambda: all(len(server.texts(chat)) == 5 for chat in (5, 6, 7)))
    for chat in (5, 6, 7):
        assert server.texts(chat) == [f"{number + 1}: tin {number}" for number in range(5)]


async def test_a_press_edits_the_panel_and_stops_the_spinner(road: Road) -> None:
    """The message whose button was pressed changes in place, and the press is acknowledged."""
    server = road.server
    async with road:
        server.text(5, "một")
        await road.until(lambda: server.texts(5))
        await road.quiet()
        server.press(5, "Thêm")
        await road.until(lambda: server.texts(5) == ["Số 2"])
        await road.until(lambda: server.world.answered)
    assert server.sent(5)[0].edits == 1


async def test_a_double_tap_has_one_effect(road: Road) -> None:
    """A17: the second press of the same button finds the state moved on; nobody reads of an error."""
    server = road.server
    async with road:
        server.text(5, "một")
        await road.until(lambda: server.texts(5))
        await road.quiet()
        server.press(5, "Thêm", server.sent(5)[0])
        server.press(5, "Thêm", server.sent(5)[0])
        await road.until(lambda: len(server.texts(5)) == 2)
    assert server.texts(5) == ["Số 2", "Nút này đã cũ, đang ở số 2"]


@pytest.mark.parametrize("press_first", [True, False])
async def test_a_text_and_a_press_at_once_are_consistent(road: Road, press_first: bool) -> None:
    """B02: whichever comes first counts; a press that came late is told so with the present state."""
    server = road.server
    async with road:
        server.text(5, "một")
        await road.until(lambda: server.texts(5))
        await road.quiet()
        message = server.sent(5)[0]
        if press_first:
            server.press(5, "Thêm", message)
            server.text(5, "chữ")
            expected = {"Số 2", "3: chữ"}
        else:
            server.text(5, "chữ")
            server.press(5, "Thêm", message)
            expected = {"1: một", "2: chữ", "Nút này đã cũ, đang ở số 2"}
        await road.until(lambda: set(server.texts(5)) == expected)


async def test_a_panel_further_up_is_not_edited(road: Road) -> None:
    """After a typed answer the panel is sent anew, since nobody would see the old one change."""
    server = road.server
    async with road:
        server.text(5, "một")
        server.text(5, "hai")
        await road.until(lambda: len(server.texts(5)) == 2)
        await road.quiet()
        server.press(5, "Thêm")  # on the newest, which is the panel now
        await road.until(lambda: server.texts(5) == ["1: một", "Số 3"])


async def test_a_press_elsewhere_sends_the_panel_anew(road: Road) -> None:
    """A button on another message does not change the panel above it: the panel comes down to where people look."""
    server = road.server
    async with road:
        server.text(5, "một")
        server.update("message", server.world.message(5, sticker={"file_id": "S"}))
        await road.until(lambda: len(server.texts(5)) == 2)
        await road.quiet()
        server.press(5, "Thêm")
        await road.until(lambda: len(server.texts(5)) == 3)
    assert server.texts(5) == ["1: một", "Cần chữ, không phải nhãn dán", "Số 2"]


async def test_two_workers_on_one_database_answer_each_update_once(road: Road) -> None:
    """A second program that looks at the same inbox neither repeats nor overtakes."""
    server = road.server
    async with road:
        second = road.another_worker()
        work = asyncio.create_task(second.run())
        for number in range(8):
            for chat in (5, 6):
                server.text(chat, f"tin {number}")
        await road.until(lambda: len(server.texts(5)) == len(server.texts(6)) == 8)
        await road.quiet()
        await second.stop()
        await work
    for chat in (5, 6):
        assert server.world.sends[chat] == [f"{number + 1}: tin {number}" for number in range(8)]


async def test_a_file_is_fetched_and_kept_before_its_turn(road: Road, tmp_path: Path) -> None:
    """The handler gets the stored file; its bytes are those the person sent."""
    server = road.server
    data = b"%PDF-1.7" + bytes(range(256)) * 100
    async with road:
        server.document(5, "báo cáo <1>.pdf", data, caption="minh chứng")
        await road.until(lambda: server.texts(5))
    assert server.texts(5) == [f"1: 1 tệp: báo cáo <1>.pdf ({len(data)})"]
    with road.database.read() as conn:
        stored = files.by_id(conn, 1)
    assert files.path(tmp_path, stored).read_bytes() == data
    assert server.world.typing == [5]


async def test_a_file_over_the_limit_is_refused_unseen(road: Road) -> None:
    """D01: the person is told the limit and what to do instead, and nothing is downloaded."""
    server = road.server
    async with road:
        server.document(5, "phim.mp4", b"x", size=50_000_000)
        await road.until(lambda: server.texts(5))
    (said,) = server.texts(5)
    assert "50 MB" in said
    assert "20 MB" in said
    assert "ảnh chụp các trang chính" in said
    assert server.count("getFile") == 0


async def test_a_file_that_cannot_be_fetched_is_asked_for_again(road: Road) -> None:
    """A broken download is tried again; when it stays broken, the talk goes on and says so."""
    server = road.server
    server.always("getFile", Fail(502))
    async with road:
        server.document(5, "a.pdf", b"%PDF")
        server.text(6, "chat khác")
        await road.until(lambda: server.texts(6))
        assert not server.texts(5)
        await road.until(lambda: server.texts(5))
    assert "chưa tải được" in server.texts(5)[0]
    assert server.count("getFile") == 3


async def test_a_file_the_office_does_not_take_is_refused_with_its_reason(road: Road) -> None:
    """The judgement by content reaches the person as a sentence."""
    server = road.server
    async with road:
        server.document(5, "a.exe", b"MZ\x00")
        await road.until(lambda: server.texts(5))
    assert server.texts(5) == ["1: 1 tệp: Tệp chạy được không nhận."]


async def test_an_album_is_one_turn(road: Road) -> None:
    """D07: ten pictures that come as ten updates are one message with ten files, and get one answer."""
    server = road.server
    async with road:
        for number in range(10):
            more = {"caption": "ảnh hiện trường"} if number == 0 else {}
            server.photo(5, b"\xff\xd8" + bytes([number]) * 9, media_group_id="album", **more)
        await road.until(lambda: server.texts(5))
        await road.quiet()
    (said,) = server.texts(5)
    assert said.startswith("1: 10 tệp: anh.jpg (11)")
    assert {row["state"] for row in road.rows("inbox")} == {"done"}


async def test_an_album_that_comes_slowly_is_still_one_turn(road: Road) -> None:
    """The turn waits until no further picture has come for a moment."""
    server = road.server
    async with road:
        for number in range(3):
            server.photo(5, bytes([255, number]), media_group_id="album")
            await asyncio.sleep(0.4)
        assert server.texts(5) == []
        await road.until(lambda: server.texts(5))
    assert server.texts(5)[0].startswith("1: 3 tệp")


async def test_what_is_no_text_is_named(road: Road) -> None:
    """D08: a sticker or a place gets an answer that says what it was; the state is unchanged."""
    server = road.server
    async with road:
        server.update("message", server.world.message(5, sticker={"file_id": "S"}))
        server.update("message", server.world.message(5, location={"latitude": 1, "longitude": 2}))
        server.text(5, "chữ")
        await road.until(lambda: len(server.texts(5)) == 3)
    assert server.texts(5) == ["Cần chữ, không phải nhãn dán", "Cần chữ, không phải vị trí", "1: chữ"]


async def test_markup_in_what_people_write_is_shown_as_it_is(road: Road) -> None:
    """D11: a name full of markup is neither lost nor read as markup."""
    server = road.server
    async with road:
        server.text(5, '<b>A</b> & "x"')
        await road.until(lambda: server.texts(5))
    assert server.texts(5) == ['1: <b>A</b> & "x"']


async def test_a_long_answer_arrives_in_parts_in_order(road: Road) -> None:
    """D09: what is longer than Telegram takes is cut at ends of sentences, the button under the last part."""
    server = road.server
    long = " ".join(f"Câu số {number} của một báo cáo dài 🏢." for number in range(600))
    async with road:
        server.text(5, long)
        server.text(5, "tiếp")
        await road.until(lambda: "2: tiếp" in server.texts(5))
    *parts, _ = server.texts(5)
    assert len(parts) > 1
    assert all(part.endswith(".") for part in parts)
    assert " ".join(parts) == f"1: {long}"
    assert [message.labels for message in server.sent(5)[: len(parts)]] == [[]] * (len(parts) - 1) + [
        ["Thêm"]
    ]


async def test_a_stored_file_is_sent_as_a_document(road: Road, tmp_path: Path) -> None:
    """A file goes out with its name and a short text as its caption."""
    server = road.server
    with road.database.write() as conn:
        stored = files.keep(conn, tmp_path, b"mot,hai", "x.txt", "text/plain", road.clock.now())
    async with road:
        server.text(5, f"send {stored}")
        await road.until(lambda: server.texts(5))
    (message,) = server.sent(5)
    assert (message.name, message.document, message.text) == ("danh sách.txt", b"mot,hai", "Tệp")


async def test_a_stopped_chat_is_marked(road: Road) -> None:
    """A person who stops the bot is marked at once."""
    server = road.server
    async with road:
        server.text(5, "một")
        await road.until(lambda: server.texts(5))
        change = server.world.message(5, new_chat_member={"status": "kicked"}, old_chat_member={})
        server.update("my_chat_member", change)
        await road.until(lambda: road.rows("chat", "blocked_at IS NOT NULL"))
