"""Telegram updates as `Incoming` values, read from the stored JSON by hand.

By hand because the library's own reading refuses a whole batch for one update it does not know, and costs more
than the rest of the turn.
"""

import json
import re
from datetime import UTC, datetime
from typing import Any

from domain.messages import FileIn, Incoming, Kind
from domain.vietnamese.text import clean

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")

_ADDRESSED = re.compile(r"^(/\w+)@\w+")  # a command may name the bot it is for
_GONE = ("kicked", "left")
_FILES = {
    "document": ("tep", ""),
    "video": ("video.mp4", "video/mp4"),
    "audio": ("audio.mp3", "audio/mpeg"),
}

# What people send where words are due; the first that fits names the message.
_OTHERS = {
    "sticker": "nhãn dán",
    "animation": "ảnh động",
    "voice": "tin thoại",
    "video_note": "video tròn",
    "venue": "địa điểm",
    "location": "vị trí",
    "poll": "bình chọn",
    "dice": "xúc xắc",
    "game": "trò chơi",
    "story": "tin nổi bật",
    "checklist": "danh sách việc",
    "paid_media": "nội dung trả phí",
}
_OTHER = "tin hệ thống"


def ids(update: dict[str, Any]) -> tuple[str, str]:
    """The update's key and the chat it belongs to; raises ValueError when it has no number of its own."""
    number = update.get("update_id")
    if type(number) is not int:
        raise ValueError("an update needs a number")
    return str(number), _chat_of(update)


def read(payload: str, received_at: datetime) -> Incoming | None:
    """The update as a value; None for what needs no answer, such as the bot's own joining of a chat."""
    update = json.loads(payload)
    key, chat = ids(update)
    if press := update.get("callback_query"):
        return _press(press, key, chat, received_at)
    if change := update.get("my_chat_member"):
        stopped = change["new_chat_member"]["status"] in _GONE
        at = _moment(change, received_at)
        return (
            Incoming("telegram", chat, key, at, Kind.STOPPED, private=_private(change)) if stopped else None
        )
    message = update.get("message") or update.get("edited_message")
    if message is None or message.get("from", {}).get("is_bot"):
        return None
    return _message(message, key, chat, received_at, edited="edited_message" in update)


def _press(press: dict[str, Any], key: str, chat: str, received_at: datetime) -> Incoming | None:
    if "data" not in press:
        return None
    message = press.get("message") or {}
    return Incoming(
        "telegram",
        chat,
        key,
        received_at,
        Kind.CHOICE,
        choice=clean(press["data"]),
        private=not message or _private(message),
        sender=str(press["from"]["id"]),
        pressed=str(message.get("message_id", "")),
        press=press["id"],
    )


def _message(
    message: dict[str, Any], key: str, chat: str, received_at: datetime, *, edited: bool
) -> Incoming | None:
    kind, text, files = _content(message)
    if kind is None:
        return None
    if edited and kind is not Kind.OTHER:
        kind = Kind.EDITED
    return Incoming(
        "telegram",
        chat,
        key,
        _moment(message, received_at),
        kind,
        text=_ADDRESSED.sub(r"\1", clean(text)),
        files=files,
        group=message.get("media_group_id", ""),
        private=_private(message),
        sender=str(message.get("from", {}).get("id", "")),
    )


def _content(message: dict[str, Any]) -> tuple[Kind | None, str, tuple[FileIn, ...]]:
    """What kind of message it is, its words and its files; no kind for what only the old chat of a move says."""
    if "text" in message:
        return Kind.TEXT, message["text"], ()
    if "migrate_to_chat_id" in message:
        return Kind.MIGRATED, str(message["migrate_to_chat_id"]), ()
    if "migrate_from_chat_id" in message:
        return None, "", ()
    if "animation" in message:  # comes with a copy as `document`, but nobody means it as one
        return Kind.OTHER, _OTHERS["animation"], ()
    if "photo" in message:
        return Kind.FILE, message.get("caption", ""), (_photo(message["photo"]),)
    for name, (fallback, mime) in _FILES.items():
        if name in message:
            return Kind.FILE, message.get("caption", ""), (_file(message[name], fallback, mime),)
    if "contact" in message:
        contact = message["contact"]
        own = contact.get("user_id") == message.get("from", {}).get("id")
        return Kind.CONTACT, contact["phone_number"] if own else "", ()
    return Kind.OTHER, next((name for key, name in _OTHERS.items() if key in message), _OTHER), ()


def _photo(sizes: list[dict[str, Any]]) -> FileIn:
    best = max(sizes, key=lambda size: size["width"] * size["height"])
    return FileIn(best["file_id"], "anh.jpg", best.get("file_size", 0), "image/jpeg")


def _file(file: dict[str, Any], name: str, mime: str) -> FileIn:
    shown = clean(file.get("file_name", "")).replace("\n", " ") or name
    return FileIn(file["file_id"], shown, file.get("file_size", 0), clean(file.get("mime_type", mime)))


def _chat_of(update: dict[str, Any]) -> str:
    """The chat whose updates must stay in order; "" for an update of no chat."""
    for part in ALLOWED_UPDATES:
        content = update.get(part)
        if isinstance(content, dict):
            place = content.get("message") if part == "callback_query" else content
            chat = place.get("chat") if isinstance(place, dict) else content.get("from")
            if isinstance(chat, dict) and type(chat.get("id")) is int:
                return str(chat["id"])
    return ""


def _private(message: dict[str, Any]) -> bool:
    return bool(message["chat"]["type"] == "private")


def _moment(message: dict[str, Any], received_at: datetime) -> datetime:
    seconds = message.get("date")
    return datetime.fromtimestamp(seconds, UTC) if seconds else received_at
