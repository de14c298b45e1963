"""kill -9 at any point changes nothing but the time: a registration is filed once in peace, then through every crash."""

import json
import random
import re
import shutil
import signal
import threading
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

import handlers.turn
from bot import program
from bot.rehearsal import Rehearsal
from bot.sample import office as sample
from domain.messages import Address
from storage.database import open_database
from tests import specimens
from tests.bot.road import rows
from tests.program.office import BEGINS, LEADER, OFFICER, TIMES, Office, fill_in, link
from tests.program.process import KeptAlive, wait
from tests.telegram_server import TelegramServer

PLACES = (
    ("before_inbox_commit:2", "polling"),
    ("before_inbox_commit:3", "webhook"),
    ("after_inbox_commit:3", "polling"),
    ("inside_batch:3", "polling"),
    ("before_turn_commit:5", "polling"),  # the submission itself
    ("after_turn_commit:5", "webhook"),
    ("after_fetch", "polling"),
    ("after_lease:2", "webhook"),
    ("after_answer:2", "polling"),
    ("after_answer:8", "webhook"),  # in the middle of receipt and papers
)
# Telegram has done what was asked and we do not know it: such a message may come twice, never three times.
MAY_REPEAT = "after_answer"
# What two runs of one talk may leave different: numbers, the platform's ids, leases, hashes of times.
ASIDE = {
    "hash",
    "sha256",
    "size",
    "message_id",
    "update_key",
    "payload",
    "files",
    "attempts",
    "reason",
    "panel",
}
PASSING = re.compile(
    r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:\.\d+)?|(?<=\binbox:)\d+"
)  # moments, and ids that a refused copy uses up


@pytest.fixture(scope="module")
def nearly_filed(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The office with an officer on Telegram whose form asks for evidence next."""
    folder = tmp_path_factory.mktemp("nearly")
    file = folder / "built.db"
    shutil.copyfile(built, file)
    database = open_database(f"sqlite:///{file}")
    link(database, "CC02", OFFICER)
    agency = sample.agency()
    office = handlers.turn.Office(agency, program.form.build(agency), folder)
    talk = Rehearsal(
        database, program.handler_of(office), program.filing_of(folder), lambda: BEGINS, specimens.load
    )

    def say(line: str) -> list[str]:
        return [post.outgoing.text for post in talk.say(Address("telegram", str(OFFICER)), line)]

    say("đăng ký")
    fill_in(say, say("[Bắt đầu]")[-1], until="Đính kèm minh chứng")
    database.close()
    return file


def file_it(office: Office) -> None:
    """An officer adds a photo and files the registration; a leader asks for the number."""
    office.say(OFFICER, "tiep tuc")
    office.after(office.server.photo(OFFICER, specimens.png()))
    office.say(OFFICER, "[Xong]")
    office.say(OFFICER, "[Tôi cam đoan]")
    office.say(OFFICER, "[Nộp đăng ký]")
    office.say(LEADER, "bao nhieu sang kien")


def left_behind(office: Office) -> Counter[str]:
    """Every row of every table, without ids and times."""
    with office.database.read() as conn:
        tables = [
            row[0] for row in conn.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
    passing = ("lease", "panel", "sqlite_sequence")
    return Counter(
        f"{table}: {_plain(row)}"
        for table in tables
        if table not in passing
        for row in rows(office.database, table)
    )


def _plain(row: dict[str, Any]) -> str:
    kept = {name: value for name, value in row.items() if not name.endswith("id") and name not in ASIDE}
    return TIMES.sub("…", PASSING.sub("…", json.dumps(kept, ensure_ascii=False, default=str)))


def said(server: TelegramServer) -> Counter[str]:
    """How often each message arrived."""
    return Counter(
        f"{chat}: {TIMES.sub('…', text)}" for chat, texts in server.world.sends.items() for text in texts
    )


@pytest.fixture(scope="module")
def peaceful(
    telegram: TelegramServer, nearly_filed: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Counter[str], Counter[str]]:
    """What the talk leaves behind, and says, when nothing happens."""
    telegram.reset()
    office = Office(nearly_filed, tmp_path_factory.mktemp("peace") / "office", telegram)
    with office, KeptAlive(office.program) as kept_alive:
        file_it(office)
        left, told = left_behind(office), said(telegram)
    assert kept_alive.deaths == []
    assert max(told.values()) == 1
    assert any("Phieu-dang-ky-SK-2026-" in text for text in told)
    return left, told


@pytest.mark.parametrize(("crash_at", "mode"), PLACES)
def test_a_kill_changes_nothing_but_the_time(
    telegram: TelegramServer,
    nearly_filed: Path,
    peaceful: tuple[Counter[str], Counter[str]],
    tmp_path: Path,
    crash_at: str,
    mode: str,
) -> None:
    """Every table ends equal, and each message arrives once, or at most once more where nobody can know."""
    telegram.reset()
    office = Office(nearly_filed, tmp_path / "office", telegram, mode)
    with office, KeptAlive(office.program, crash_at) as kept_alive:
        file_it(office)
        left, told = left_behind(office), said(telegram)
    assert kept_alive.deaths == [-signal.SIGKILL], office.program.log.read_text()
    assert (left - peaceful[0], peaceful[0] - left) == (Counter(), Counter())
    assert set(told) == set(peaceful[1])
    assert told.total() - peaceful[1].total() <= (1 if crash_at.startswith(MAY_REPEAT) else 0)


def test_kills_at_random_moments_change_nothing_either(
    telegram: TelegramServer,
    nearly_filed: Path,
    peaceful: tuple[Counter[str], Counter[str]],
    tmp_path: Path,
) -> None:
    """Five kills, wherever they hit: the registration is filed once, and no message is missing or comes a third time."""
    telegram.reset()
    office = Office(nearly_filed, tmp_path / "office", telegram)
    chance = random.Random(5)  # noqa: S311 - the same pauses in every run
    with office, KeptAlive(office.program) as kept_alive:

        def strike() -> None:
            for _ in range(5):
                wait(lambda: office.program.get("/healthz")[0] == 200)
                time.sleep(chance.uniform(0, 0.3))
                office.program.process.kill()

        striking = threading.Thread(target=strike)
        striking.start()
        file_it(office)
        striking.join()
        wait(lambda: len(kept_alive.deaths) == 5)
        left, told = left_behind(office), said(telegram)
    filed = "initiative: ", "submission: ", "author: ", "evidence: ", "audit: ", "inbox: ", "tally: "
    assert {row for row in left if row.startswith(filed)} == {
        row for row in peaceful[0] if row.startswith(filed)
    }
    assert set(told) == set(peaceful[1])
    assert max(told.values()) <= 2


@pytest.mark.parametrize("mode", ["polling", "webhook"])
def test_a_stop_with_updates_queued_loses_nothing(
    telegram: TelegramServer, nearly_filed: Path, tmp_path: Path, mode: str
) -> None:
    """A18: asked to end with fifty updates on their way, it ends in time; after the next start each is answered once."""
    telegram.reset()
    with Office(nearly_filed, tmp_path / "office", telegram, mode) as office:
        office.program.start()
        office.program.ready()
        updates = [telegram.text(chat, "/menu") for chat in (OFFICER, LEADER) for _ in range(25)]
        wait(lambda: telegram.texts(OFFICER))
        assert office.program.stop() < 10
        assert office.program.exit_code == 0
        office.program.start()
        office.after(*updates)
        assert [len(telegram.texts(chat)) for chat in (OFFICER, LEADER)] == [25, 25]
