"""A small talk for trying the road: it counts the messages of a chat in the database and says how many there were."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from bot import crash
from domain.messages import Choice, FileIn, FileOut, Incoming, Kind, Outgoing, Post, bold
from storage.database import Connection
from storage.talk import chats, files


def handle(conn: Connection, incoming: Incoming, now: datetime) -> list[Post]:
    """Count the message and answer with the number; "boom" fails, "send 3" sends the stored file 3."""
    if incoming.kind is Kind.STOPPED:
        chats.blocked(conn, incoming.address, now)
        return []
    if incoming.kind is Kind.MIGRATED:
        chats.migrated(conn, incoming.address, incoming.text)
        return []
    chat = chats.at(conn, incoming.address, now)
    number = chat.talk.get("count", 0)

    def say(text: str, panel: str = "", **more: object) -> list[Post]:
        button = Choice("Thêm", f"c:{number}")
        return [Post(incoming.address, Outgoing(text, ((button,),), panel=panel, **more))]  # type: ignore[arg-type]

    if incoming.kind is Kind.CHOICE and incoming.choice != f"c:{number}":
        return say(f"Nút này đã cũ, đang ở số {number}")
    if incoming.kind is Kind.OTHER:
        return say(f"Cần chữ, không phải {incoming.text}")
    number += 1
    chats.remember(conn, chat.id, {"count": number, "heard": [*chat.talk.get("heard", []), incoming.text]})
    crash.point("inside_handler")
    if incoming.text == "boom":
        raise ValueError(f"cannot handle {incoming.text}")
    if incoming.text.startswith("send "):
        return say(bold("Tệp"), files=(FileOut(int(incoming.text[5:]), "danh sách.txt"),))
    if incoming.kind is Kind.CHOICE:
        return say(f"Số {number}", panel="count")
    if incoming.kind is Kind.FILE:
        parts = [file.problem or f"{file.name} ({file.size})" for file in incoming.files]
        return say(f"{number}: {len(parts)} tệp: " + "; ".join(parts))
    if incoming.kind is Kind.EDITED:
        return say(f"{number} sửa thành: {incoming.text}")
    return say(f"{number}: {bold(incoming.text)}", panel="count")


def judge(file: FileIn, data: bytes) -> FileIn:
    """Take everything but what begins with MZ."""
    return replace(file, problem="Tệp chạy được không nhận.") if data.startswith(b"MZ") else file


def keeper(folder: Path):
    def keep(conn: Connection, data: bytes, name: str, mime: str, now: datetime) -> int:
        return files.keep(conn, folder, data, name, mime, now)

    return keep


def finder(folder: Path):
    def find(conn: Connection, stored: int) -> Path:
        return files.path(folder, files.by_id(conn, stored))

    return find
