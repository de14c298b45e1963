"""Files that people send: fetched, looked at and kept before the turn they belong to."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.channels import Channel, FetchRefused
from domain.messages import FileIn
from storage.database import Connection


@dataclass(frozen=True)
class Filing:
    """How files are judged and kept.

    `judge` gives the file with the name and type its bytes deserve, or with a `problem`; `keep(conn, data, name,
    mime, now)` gives the id under which the bytes lie.
    """

    judge: Callable[[FileIn, bytes], FileIn]
    keep: Callable[[Connection, bytes, str, str, datetime], int]


@dataclass(frozen=True)
class Fetched:
    """A file with its bytes, or with a `problem` and none."""

    file: FileIn
    data: bytes = b""


async def fetch(channel: Channel, file: FileIn, filing: Filing) -> Fetched:
    """The file's bytes, judged; one that is too large is refused unseen. Raises `FetchFailed` when it may work later."""
    limit = channel.capabilities.file_in_limit
    if file.size > limit:
        return Fetched(replace(file, problem=too_large(file.size, limit)))
    try:
        data = await channel.fetch(file.ref, limit)
    except FetchRefused as refused:
        return Fetched(replace(file, problem=str(refused)))
    if len(data) > limit:
        return Fetched(replace(file, problem=too_large(len(data), limit)))
    judged = await asyncio.to_thread(filing.judge, replace(file, size=len(data)), data)
    return Fetched(judged, data)


def keep(conn: Connection, fetched: Fetched, filing: Filing, now: datetime) -> FileIn:
    """The file with the id under which its bytes are kept, or with its problem."""
    file = fetched.file
    if file.problem:
        return file
    return replace(file, stored=filing.keep(conn, fetched.data, file.name, file.mime, now))


def too_large(size: int, limit: int) -> str:
    """What the person reads about a file of `size` bytes."""
    return (
        f"Tệp này nặng {_megabytes(size)} MB, trợ lý chỉ nhận được tệp đến {_megabytes(limit)} MB. "
        "Anh/chị gửi bản nhẹ hơn, chia thành nhiều tệp, hoặc gửi ảnh chụp các trang chính."
    )


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f}".removesuffix(".0").replace(".", ",")
