"""`sangkien run`: serve every configured channel; with nothing configured, a sample office in a chat page."""

import asyncio
from typing import Annotated

import typer

from bot import logs, program
from bot.channels.web.routes import TrialPerson
from bot.commands import opening
from bot.settings import Settings
from bot.trial import open_trial, sample_people


def run(
    trial: Annotated[
        bool, typer.Option("--trial", help="Cơ quan mẫu với cơ sở dữ liệu riêng, trên trang trò chuyện.")
    ] = False,
) -> None:
    """Chạy trợ lý trên các kênh đã cấu hình. Ví dụ: sangkien run --trial"""
    own, _ = opening.load()
    logs.configure()
    if trial or not own.configured:
        _run_trial(own, asked=trial)
    else:
        with opening.office() as office:
            _say_where(own)
            asyncio.run(program.run(office.settings, office.agency, office.database, office.clock, None))


def _run_trial(own: Settings, *, asked: bool) -> None:
    """The sample office; it keeps what is typed in its own folder, so that a restart loses nothing."""
    if not asked:
        typer.echo("Chưa cấu hình kênh nào (SANGKIEN_TELEGRAM_TOKEN …) nên trợ lý chạy thử với cơ quan mẫu.")
    trial = open_trial(own, opening.clock_of(own))
    _say_where(own)
    people = tuple(TrialPerson(one.code, one.name, one.does) for one in sample_people())
    asyncio.run(program.run(trial.settings, trial.agency, trial.database, trial.clock, program.Trial(people)))


def _say_where(own: Settings) -> None:
    typer.echo(f"Trang trò chuyện: http://{own.listen}/chat   (dừng: Ctrl+C)")
