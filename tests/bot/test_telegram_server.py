"""The fake Telegram is as strict as the real one, as far as its description is known."""

import asyncio
import os

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, RetryAfter

from bot.channels.telegram.channel import Telegram
from bot.channels.telegram.menus import Menus, commands, set_default_menu
from tests.telegram_server import TOKEN, Fail, TelegramServer
from tests.telegram_server.checks import Refused, arguments, description, own_description
from tests.telegram_server.entities import BadEntities, parse

pytestmark = pytest.mark.asyncio


def bot(server: TelegramServer) -> Bot:
    return Telegram(TOKEN, server.url, server.file_url).bot


@pytest.mark.parametrize(
    ("text", "mode", "complaint"),
    [
        ("", None, "message text is empty"),
        (" \n ", None, "message text is empty"),
        ("x" * 4097, None, "message is too long"),
        ("🏢" * 2049, None, "message is too long"),
        ("<b>x", "HTML", 'can\'t find end tag corresponding to start tag "b"'),
        ("a & <x>", "HTML", 'unsupported start tag "x" at byte offset 4'),
        ("đ</b>", "HTML", "unexpected end tag at byte offset 2"),
        ("<b>x</i>", "HTML", 'unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
    ],
)
async def test_wrong_texts_are_refused_in_telegrams_words(
    server: TelegramServer, text: str, mode: str | None, complaint: str
) -> None:
    """Length counts in UTF-16 units after the markup is read."""
    server.text(5, "/start")
    with pytest.raises(BadRequest, match="(?i)" + complaint.replace("(", r"\(")):
        await bot(server).send_message(5, text, parse_mode=mode)
    await bot(server).send_message(5, "<b>" + "x" * 4096 + "</b>", parse_mode="HTML")


async def test_buttons_are_checked(server: TelegramServer) -> None:
    """Data of 65 bytes, a hundred and one buttons, or a strange link are refused."""
    server.text(5, "/start")
    for rows, complaint in (
        ([[InlineKeyboardButton("x", callback_data="đ" * 33)]], "BUTTON_DATA_INVALID"),
        ([[InlineKeyboardButton("x", callback_data="a")]] * 101, "too long"),
        ([[InlineKeyboardButton("x", url="ftp://a.example")]], "URL 'ftp://a.example' is invalid"),
    ):
        with pytest.raises(BadRequest, match=f"(?i){complaint}"):
            await bot(server).send_message(5, "x", reply_markup=InlineKeyboardMarkup(rows))


async def test_unknown_parameters_missing_ones_and_wrong_types_are_refused() -> None:
    """The description of each method is enforced."""
    for method, raw, complaint in (
        ("sendMessage", {"chat_id": "5", "text": "x", "texd": "y"}, "no parameter texd"),
        ("sendMessage", {"chat_id": "5"}, "parameter text is required"),
        ("getUpdates", {"timeout": "soon"}, "expected Integer"),
        ("sendMessage", {"chat_id": "5", "text": "x", "reply_markup": "{"}, "no JSON"),
        ("setMyCommands", {"commands": '[{"command": "a"}]'}, "needs description"),
        ("setMyCommands", {"commands": "[]", "scope": '{"type": "chat"}'}, "needs chat_id"),
    ):
        with pytest.raises(Refused, match=complaint):
            arguments(method, raw, {})


async def test_people_who_are_not_there_are_refused(server: TelegramServer) -> None:
    """Chats that never wrote, that blocked the bot, or are gone."""
    with pytest.raises(BadRequest, match=r"(?i)chat not found"):
        await bot(server).send_message(5, "x")
    server.text(5, "/start")
    server.state(5, "blocked")
    with pytest.raises(Forbidden, match="blocked"):
        await bot(server).send_message(5, "x")
    server.plan("sendMessage", Fail(429, "Too Many Requests: retry after 3", {"retry_after": 3}))
    with pytest.raises(RetryAfter):
        await bot(server).send_message(5, "x")
    with pytest.raises(InvalidToken):
        await Telegram("110201543:wrong", server.url, server.file_url).bot.get_me()


async def test_an_older_poll_ends_when_another_begins(server: TelegramServer) -> None:
    """Two pollers on one token: the older request gets 409; a webhook forbids polling altogether."""
    first = asyncio.create_task(Telegram(TOKEN, server.url, server.file_url).bot.get_updates(timeout=5))
    await asyncio.sleep(0.1)
    second = asyncio.create_task(Telegram(TOKEN, server.url, server.file_url).bot.get_updates(timeout=5))
    with pytest.raises(Conflict, match="terminated by other getUpdates"):
        await first
    server.text(5, "x")
    assert len(await second) == 1
    await bot(server).set_webhook("https://a.example/hook")
    with pytest.raises(Conflict, match="webhook is active"):
        await bot(server).get_updates()


async def test_an_offset_forgets_what_came_before(server: TelegramServer) -> None:
    """What was confirmed never comes again; what was not comes as often as it is asked for."""
    numbers = [server.text(5, str(number)) for number in range(3)]
    assert len(await bot(server).get_updates()) == 3
    assert len(await bot(server).get_updates()) == 3
    assert [each.update_id for each in await bot(server).get_updates(offset=numbers[1])] == numbers[1:]
    assert [each.update_id for each in await bot(server).get_updates()] == numbers[1:]


async def test_menus_are_accepted_and_set_once(server: TelegramServer) -> None:
    """Every role's menu passes Telegram's rules; setting the same one again costs no call."""
    telegram = Telegram(TOKEN, server.url, server.file_url)
    await set_default_menu(telegram)
    menus = Menus(telegram)
    for _ in range(2):
        await menus.show("5", ["officer", "focal", "leader", "council_chair", "admin"])
    assert server.count("setMyCommands") == 2
    assert dict(server.world.menus["5"])["dangky"] == "Đăng ký sáng kiến, giải pháp mới"
    assert tuple(server.world.menus["default"]) == commands([])
    assert server.refusals == []


async def test_entities_are_read_like_telegram_reads_them() -> None:
    """Nested marks, entities by name and number, and stray ampersands."""
    assert parse("<b>a<i>b</i></b>&lt;&#273;&x; & c") == ("ab<đ&x; & c", [("i", "b"), ("b", "ab")])
    with pytest.raises(BadEntities, match="Unclosed start tag at byte offset 1"):
        parse("a<b")


@pytest.mark.skipif("SANGKIEN_BOT_API_SPEC" not in os.environ, reason="needs the whole description")
async def test_our_description_agrees_with_the_whole_one() -> None:
    """The short description in this folder says nothing else than the published one."""
    whole = description()
    for part, things in own_description().items():
        for name, fields in things.items():
            assert fields == whole[part][name], name
