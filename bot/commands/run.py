"""`sangkien run`: serve every configured channel; with nothing configured, a sample office in a chat page."""

import asyncio
from collections.abc import Sequence
from typing import Annotated

import typer

from bot import logs, program
from bot.channels.web.routes import TrialPerson
from bot.commands import opening
from bot.commands.opening import Opened
from bot.server import CannotListen
from bot.trial import open_trial, sample_people


def run(
    trial: Annotated[
        bool, typer.Option("--trial", help="Cơ quan mẫu với cơ sở dữ liệu riêng, trên trang trò chuyện.")
    ] = False,
) -> None:
    """Chạy trợ lý trên các kênh đã cấu hình. Ví dụ: sangkien run --trial"""
    own, _ = opening.load()
    logs.configure()
    if not trial and own.configured:
        with opening.office() as office:
            _serve(office)
        return
    if not trial:
        typer.echo("Chưa cấu hình kênh nào (SANGKIEN_TELEGRAM_TOKEN …) nên trợ lý chạy thử với cơ quan mẫu.")
    try:
        sample = open_trial(own, opening.clock_of(own))
    except OSError as error:
        opening.fail(
            f"Không ghi được thư mục dữ liệu ({error.strerror}). Đặt SANGKIEN_DATA_DIR vào một thư mục ghi được."
        )
    try:
        _serve(sample, sample_people())
    finally:
        sample.database.close()


def _serve(office: Opened, people: Sequence[TrialPerson] = ()) -> None:
    where = office.settings.listen
    typer.echo(f"Trang trò chuyện: http://{where}/chat   (dừng: Ctrl+C)")
    try:
        asyncio.run(program.run(office.settings, office.agency, office.database, office.clock, people))
    except CannotListen as error:
        opening.fail(
            f"Không nghe được ở {where} ({error}). Chương trình khác đang dùng cổng đó thì dừng nó, "
            "hoặc đặt SANGKIEN_LISTEN thành địa chỉ khác, ví dụ 127.0.0.1:8081."
        )
