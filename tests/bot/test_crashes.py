"""kill -9 at any point changes nothing but the time: a talk is played once in peace and once for every crash point."""

import json
import shutil
import signal
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from domain.messages import plain
from storage.database import open_database
from tests.bot.child import Supervisor, wait
from tests.bot.road import rows
from tests.telegram_server import TelegramServer

PLACES = (
    ("before_inbox_commit", "webhook"),
    ("before_inbox_commit:3", "polling"),
    ("after_inbox_commit", "polling"),
    ("after_inbox_commit:3", "webhook"),
    ("inside_handler:3", "polling"),
    ("before_turn_commit", "webhook"),
    ("before_turn_commit:4", "polling"),
    ("after_turn_commit:2", "polling"),
    ("after_turn_commit:3", "webhook"),
    ("after_fetch", "polling"),
    ("after_lease:2", "polling"),
    ("after_answer", "webhook"),
    ("after_answer:3", "polling"),
)


def talk(server: TelegramServer, done: Callable[[], bool]) -> None:
    """Two people write, one presses a button and sends a file."""

    def heard(chat: int, text: str) -> Callable[[], bool]:
        return lambda: any(text in wording for message in server.sent(chat) for wording in message.texts)

    server.text(5, "một")
    server.text(5, "hai")
    server.text(6, "xin chào")
    wait(heard(5, "2: hai"))
    wait(heard(6, "1: xin chào"))
    wait(done)
    server.press(5, "Thêm")
    wait(heard(5, "Số 3"))
    server.document(5, "báo cáo.pdf", b"%PDF-1.7 " + b"x" * 5000, caption="minh chứng")
    wait(heard(5, "4: 1 tệp"))
    wait(done)


def outcome(server: TelegramServer, database_url: str) -> dict[str, Any]:
    """What is left in the tables, ids and times aside, and what was said in the chats."""
    database = open_database(database_url)
    chats = [(row["address"], row["talk"]) for row in rows(database, "chat")]
    files = [(row["sha256"], row["name"], row["size"]) for row in rows(database, "stored_file")]
    inbox = sorted((row["chat_key"], row["state"]) for row in rows(database, "inbox"))
    outbox = sorted((row["chat_key"], row["state"], row["body"]) for row in rows(database, "outbox"))
    database.close()
    return {
        "chats": sorted(chats),
        "files": sorted(set(files)),
        "inbox": inbox,
        "outbox": outbox,
        "said": {
            chat: {wording for message in server.sent(chat) for wording in message.texts} for chat in (5, 6)
        },
    }


def _play(
    server: TelegramServer, template: Path, folder: Path, mode: str, crash_at: str
) -> tuple[dict[str, Any], Counter[str], list[int]]:
    server.reset()
    folder.mkdir()
    shutil.copyfile(template, folder / "office.db")
    url = f"sqlite:///{folder / 'office.db'}"
    database = open_database(url)

    def done() -> bool:
        waiting = rows(database, "outbox", "state IN ('queued','sending','retry','uncertain')")
        return not waiting and not rows(database, "inbox", "state = 'new'")

    with Supervisor(server, url, folder, mode=mode, crash_at=crash_at) as supervisor:
        talk(server, done)
    database.close()
    copies = Counter(text for chat in (5, 6) for text in server.world.sends[chat])
    assert copies <= tries(url), "a try that is not noted down before it is made"
    return outcome(server, url), copies, supervisor.deaths


def tries(database_url: str) -> Counter[str]:
    """How often each message was leased for sending, by its text; once unless it was on its way at a kill."""
    database = open_database(database_url)
    noted = Counter(
        {plain(json.loads(row["body"])["text"]): row["attempts"] for row in rows(database, "outbox")}
    )
    database.close()
    return noted


@pytest.fixture(scope="module")
def peaceful(
    telegram: TelegramServer, sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Any]:
    """What the talk leaves behind when nothing happens."""
    folder = tmp_path_factory.mktemp("peace") / "office"
    result, copies, deaths = _play(telegram, sqlite_template, folder, "polling", "")
    assert (deaths, max(copies.values())) == ([], 1)
    return result


@pytest.mark.parametrize(("crash_at", "mode"), PLACES)
def test_a_kill_changes_nothing_but_the_time(
    telegram: TelegramServer,
    peaceful: dict[str, Any],
    sqlite_template: Path,
    tmp_path: Path,
    crash_at: str,
    mode: str,
) -> None:
    """The tables end equal, and each message arrives once.

    A message that was on its way at that moment may come twice, never three times: nobody can know whether it arrived.
    """
    result, copies, deaths = _play(telegram, sqlite_template, tmp_path / "office", mode, crash_at)
    assert deaths == [-signal.SIGKILL]
    assert result == peaceful
    assert max(copies.values()) <= 2
