"""Telegram's updates as values: one case for every form in which people answer."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.incoming import ids, read
from domain.messages import BOLD_ON, FileIn, Incoming, Kind

NOW = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
AT = datetime(2026, 11, 22, 0, 59, tzinfo=UTC)
PRIVATE = {"id": 5, "type": "private"}
GROUP = {"id": -40, "type": "group"}


def message(chat: dict[str, Any] = PRIVATE, part: str = "message", **content: Any) -> str:
    body = {"message_id": 3, "date": int(AT.timestamp()), "chat": chat, "from": {"id": 5}, **content}
    return json.dumps({"update_id": 9, part: body})


def value(kind: Kind, text: str = "", **more: Any) -> Incoming:
    return Incoming("telegram", "5", "9", AT, kind, text, sender="5", **more)


@pytest.mark.parametrize(
    ("payload", "expected"),
    [
        (message(text="/start i_AbC-12"), value(Kind.TEXT, "/start i_AbC-12")),
        (message(text="/dangky@sangkien_bot ngay"), value(Kind.TEXT, "/dangky ngay")),
        (message(text=" Hoa\u0300 \u202ebình\ud83d" + BOLD_ON), value(Kind.TEXT, "Hoà bình")),
        (message(part="edited_message", text="sửa"), value(Kind.EDITED, "sửa")),
        (
            message(contact={"phone_number": "+84912345678", "user_id": 5}),
            value(Kind.CONTACT, "+84912345678"),
        ),
        (message(contact={"phone_number": "+84912345678", "user_id": 6}), value(Kind.CONTACT)),
        (message(contact={"phone_number": "+84912345678"}), value(Kind.CONTACT)),
        (message(sticker={}), value(Kind.OTHER, "nhãn dán")),
        (message(voice={}), value(Kind.OTHER, "tin thoại")),
        (message(location={}, venue={}), value(Kind.OTHER, "địa điểm")),
        (message(poll={}), value(Kind.OTHER, "bình chọn")),
        (message(animation={}, document={"file_id": "D"}), value(Kind.OTHER, "ảnh động")),
        (message(hologram={}), value(Kind.OTHER, "tin hệ thống")),
        (
            message(
                document={"file_id": "D", "file_name": "a\n\u200b.pdf", "file_size": 7, "mime_type": "x/y"},
                caption="chú thích",
                media_group_id="g",
            ),
            value(Kind.FILE, "chú thích", files=(FileIn("D", "a .pdf", 7, "x/y"),), group="g"),
        ),
        (
            message(
                photo=[
                    {"file_id": "L", "width": 90, "height": 60, "file_size": 5},
                    {"file_id": "S", "width": 9, "height": 6},
                ]
            ),
            value(Kind.FILE, files=(FileIn("L", "anh.jpg", 5, "image/jpeg"),)),
        ),
    ],
)
def test_a_message_becomes_a_value(payload: str, expected: Incoming) -> None:
    """Text, commands, files, contacts and everything else have their kind, their cleaned words and their time."""
    assert read(payload, NOW) == expected


def test_a_press_names_its_button_and_its_message() -> None:
    """A press has no time of its own; it counts from when it was received."""
    press = {
        "id": "77",
        "from": {"id": 5},
        "data": "f:1:2:title:x",
        "message": {"message_id": 3, "chat": PRIVATE},
    }
    assert read(json.dumps({"update_id": 9, "callback_query": press}), NOW) == Incoming(
        "telegram", "5", "9", NOW, Kind.CHOICE, choice="f:1:2:title:x", sender="5", pressed="3", press="77"
    )


def test_a_press_in_a_group_belongs_to_the_group() -> None:
    """The chat is the group's, the sender is who pressed, and it is not private."""
    press = {"id": "77", "from": {"id": 5}, "data": "x", "message": {"message_id": 3, "chat": GROUP}}
    found = read(json.dumps({"update_id": 9, "callback_query": press}), NOW)
    assert found is not None
    assert (found.chat, found.sender, found.private) == ("-40", "5", False)


@pytest.mark.parametrize(
    ("status", "kind"), [("kicked", Kind.STOPPED), ("left", Kind.STOPPED), ("member", None)]
)
def test_leaving_is_told_and_joining_is_not(status: str, kind: Kind | None) -> None:
    """Only that a person stopped the bot needs a turn."""
    found = read(message(part="my_chat_member", new_chat_member={"status": status}), NOW)
    assert (found.kind if found else None) is kind


def test_a_move_is_told_once() -> None:
    """The old chat says where it moved to; the new chat's echo of it is passed over."""
    found = read(message(GROUP, migrate_to_chat_id=-100400), NOW)
    assert found is not None
    assert (found.kind, found.chat, found.text, found.private) == (Kind.MIGRATED, "-40", "-100400", False)
    assert read(message({"id": -100400, "type": "supergroup"}, migrate_from_chat_id=-40), NOW) is None


def test_what_another_bot_says_is_passed_over() -> None:
    """Two bots in one group must not answer each other for ever."""
    assert (
        read(message(GROUP, text="x").replace('"from": {"id": 5}', '"from": {"id": 5, "is_bot": true}'), NOW)
        is None
    )


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["chat", "message", "from", "id", "date", "text"]), inner, max_size=4
        )
    ),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(["message", "callback_query", "my_chat_member", "new"]), json_values))
def test_the_ids_of_any_update_can_be_read(update: dict[str, Any]) -> None:
    """The receiving side never fails on what an update contains, and always names a key."""
    key, chat = ids({"update_id": 1, **update})
    assert key == "1"
    assert chat == "" or chat.lstrip("-").isdigit()
    with pytest.raises(ValueError, match="number"):
        ids(update)
