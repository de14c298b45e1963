"""`sangkien init`: the office's own files to fill in."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from bot import agency_file


class Level(StrEnum):
    """The level of the office."""

    PROVINCE = "province"
    COMMUNE = "commune"


def init(
    level: Annotated[
        Level, typer.Option(help="Cấp của cơ quan: province (tỉnh) hoặc commune (xã).")
    ] = Level.COMMUNE,
    folder: Annotated[Path, typer.Option(help="Thư mục đặt tệp; mặc định là thư mục hiện tại.")] = Path(),
) -> None:
    """Tạo agency.toml và .env.example để cơ quan điền; không bao giờ ghi đè tệp đã có. Ví dụ: sangkien init --level commune"""
    files = {
        "agency.toml": agency_file.for_level(level),
        ".env.example": (agency_file.DATA / "env.example").read_text(encoding="utf-8"),
    }
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            typer.echo(_write(folder / name, text))
    except OSError as error:
        typer.echo(
            f"Không ghi được vào {folder} ({error.strerror}). Chọn thư mục khác bằng --folder.", err=True
        )
        raise typer.Exit(3) from None
    typer.echo(_NEXT)


def _write(file: Path, text: str) -> str:
    """Write a new file, or leave the one that is there; says which."""
    try:
        with file.open("x", encoding="utf-8", newline="\n") as new:
            new.write(text)
    except FileExistsError:
        return f"Giữ nguyên {file} (đã có)."
    return f"Đã tạo {file}."


_NEXT = """
Việc tiếp theo:
1. Mở agency.toml, điền tên cơ quan, chức danh, nơi liên hệ, rồi đọc qua các thời hạn.
2. Chép .env.example thành .env, điền mã kênh Telegram.
3. Kiểm tra: sangkien doctor
4. Nhập danh sách: sangkien units import TỆP, sangkien people import TỆP
5. Tạo đợt: sangkien round create --help
6. Mời người dùng: sangkien invite MÃ_CÁN_BỘ
Muốn xem thử với cơ quan mẫu: sangkien run --trial"""
