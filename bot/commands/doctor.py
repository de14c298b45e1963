"""`sangkien doctor`: looks at settings, files, database and channels, and says how to mend what is wrong."""

import asyncio
import json
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import Annotated

import typer

from bot import agency_file, settings
from bot.agency_file import WrongFile
from bot.settings import Settings, WrongSettings
from storage import database

DISK_LEAST = 500_000_000  # bytes


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at; `remedy` is empty when it is well."""

    what: str
    well: bool
    found: str
    remedy: str = ""


def doctor(as_json: Annotated[bool, typer.Option("--json", help="In kết quả dạng JSON.")] = False) -> None:
    """Kiểm tra cấu hình, tệp cơ quan, cơ sở dữ liệu, kênh nhắn tin; nêu cách sửa. Mã thoát 3 khi có lỗi.

    Ví dụ: sangkien doctor
    """
    findings = list(_findings())
    if as_json:
        typer.echo(json.dumps([asdict(one) for one in findings], ensure_ascii=False))
    else:
        for one in findings:
            typer.echo(f"{'ĐẠT ' if one.well else 'LỖI '} {one.what}: {one.found}")
            if one.remedy:
                typer.echo(f"     Cách sửa: {one.remedy}")
    if not all(one.well for one in findings):
        raise typer.Exit(3)


def _findings() -> Iterator[Finding]:
    try:
        own = settings.load_settings()
    except WrongSettings as error:
        yield Finding("Cấu hình", False, str(error), "Sửa biến môi trường hoặc tệp .env theo lời trên.")
        return
    yield Finding("Cấu hình", True, "đọc được")
    yield _agency(own)
    yield _folder(own)
    yield _database(own)
    yield from _channels(own)


def _agency(own: Settings) -> Finding:
    try:
        found = agency_file.load(own.agency_file)
    except WrongFile as error:
        return Finding(
            "Tệp cơ quan", False, str(error), "Sửa dòng được nêu, hoặc xóa mục đó để dùng mặc định."
        )
    if own.agency_file is None:
        return Finding(
            "Tệp cơ quan", True, "dùng tệp mặc định; chạy “sangkien init” để có tệp riêng của cơ quan"
        )
    return Finding("Tệp cơ quan", True, found.name)


def _folder(own: Settings) -> Finding:
    place = own.data_dir.absolute()
    try:
        place.mkdir(parents=True, exist_ok=True)
        probe = place / ".doctor"
        probe.write_bytes(b"1")
        probe.unlink()
    except OSError as error:
        return Finding(
            "Thư mục dữ liệu",
            False,
            f"không ghi được ({error.strerror})",
            "Đặt SANGKIEN_DATA_DIR vào nơi ghi được.",
        )
    free = shutil.disk_usage(place).free
    enough = free >= DISK_LEAST
    remedy = "" if enough else "Giải phóng chỗ trên đĩa; ảnh và tệp minh chứng lưu ở đây."
    return Finding("Thư mục dữ liệu", enough, f"còn trống {free / 1e9:.1f} GB".replace(".", ","), remedy)


_STANDING = {
    "empty": ("chưa có bảng", "Chạy “sangkien db upgrade”."),
    "behind": ("thuộc bản cũ", "Sao lưu rồi chạy “sangkien db upgrade”."),
    "newer": ("thuộc bản mới hơn chương trình", "Cài bản chương trình mới; không dùng bản này."),
}


def _database(own: Settings) -> Finding:
    try:
        standing = database.standing(own.url)
    except (database.Unreachable, ValueError):
        return Finding("Cơ sở dữ liệu", False, "không mở được", "Kiểm tra SANGKIEN_DATABASE_URL và máy chủ.")
    if standing == "current":
        return Finding("Cơ sở dữ liệu", True, "đúng phiên bản")
    found, remedy = _STANDING[standing]
    return Finding("Cơ sở dữ liệu", False, found, remedy)


def _channels(own: Settings) -> Iterator[Finding]:
    if not own.configured:
        yield Finding("Kênh", True, "chưa cấu hình kênh nào; “sangkien run” sẽ chạy cơ quan mẫu")
    if own.telegram_token.get_secret_value():
        yield asyncio.run(_telegram(own))


async def _telegram(own: Settings) -> Finding:
    """Ask Telegram who we are; the token itself never shows."""
    from telegram.error import InvalidToken, TelegramError

    from bot.channels.telegram.channel import Telegram

    channel = Telegram(own.telegram_token.get_secret_value(), own.telegram_api_url, own.telegram_file_url)
    try:
        me = await channel.bot.get_me()
    except InvalidToken:
        return Finding(
            "Telegram", False, "mã bị từ chối", "Lấy lại mã ở BotFather, đặt vào SANGKIEN_TELEGRAM_TOKEN."
        )
    except TelegramError as error:
        return Finding(
            "Telegram",
            False,
            f"không kết nối được ({type(error).__name__})",
            "Kiểm tra đường truyền tới máy chủ Bot API. Tin chờ gửi được giữ và gửi lại khi nối được.",
        )
    finally:
        with suppress(Exception):
            await channel.close()
    return Finding("Telegram", True, f"@{me.username}, {own.telegram_mode}")
