"""How commands reach the office: settings, agency and database, or a sentence that says what is in the way."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import NoReturn

import typer

from bot import agency_file, settings
from bot.clock import Clock
from bot.settings import Settings
from domain.agency import Agency
from storage import database
from storage.database import Database

ENVIRONMENT = 3  # exit code: the environment is at fault


@dataclass(frozen=True)
class Opened:
    """An office that commands work on."""

    settings: Settings
    agency: Agency
    database: Database
    clock: Clock


def load() -> tuple[Settings, Agency]:
    """The settings and the agency file; leaves with exit code 3 and the remedy when one is wrong."""
    try:
        own = settings.load_settings()
        return own, agency_file.load(own.agency_file)
    except (settings.WrongSettings, agency_file.WrongFile) as error:
        fail(str(error))


def clock_of(own: Settings) -> Clock:
    """The clock that the settings ask for."""
    return Clock.starting_at(own.now) if own.now else Clock()


@contextmanager
def office() -> Iterator[Opened]:
    """The office with its database brought to this release."""
    own, agency = load()
    try:
        own.data_dir.mkdir(parents=True, exist_ok=True)
        database.upgrade(own.url)
        opened = database.open_database(own.url)
    except OSError as error:
        fail(
            f"Không ghi được thư mục dữ liệu ({error.strerror}). Đặt SANGKIEN_DATA_DIR vào một thư mục ghi được."
        )
    except ValueError as error:
        fail(f"SANGKIEN_DATABASE_URL không dùng được: {error}")
    except database.Unreachable:
        fail(
            "Không mở được cơ sở dữ liệu. Kiểm tra SANGKIEN_DATABASE_URL và máy chủ; chạy “sangkien doctor”."
        )
    except database.NewerTables:
        fail("Cơ sở dữ liệu thuộc bản mới hơn chương trình. Cài bản chương trình mới rồi chạy lại.")
    except database.BrokenReferences:
        fail(
            "Nâng cấp cơ sở dữ liệu không thành nên đã hoàn lại. Khôi phục bản sao lưu, hoặc báo người phụ trách."
        )
    try:
        yield Opened(own, agency, opened, clock_of(own))
    finally:
        opened.close()


def fail(sentence: str, code: int = ENVIRONMENT) -> NoReturn:
    """Print the sentence and leave."""
    typer.echo(sentence, err=True)
    raise typer.Exit(code)
