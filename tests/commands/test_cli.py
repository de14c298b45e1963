"""The command line as a whole: what it says of itself, how it ends, and an office set up by nothing but commands."""

import json
import re
import socket
from collections.abc import Iterator
from datetime import datetime
from importlib.metadata import version
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from bot.cli import COMMANDS, app
from domain.calendar import OFFICE_ZONE
from tests.commands.conftest import Run
from tests.program.process import Program, wait
from tests.telegram_server import TOKEN, TelegramServer


def leaves(command: object = None, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Every command that does something, as the words one types."""
    command = command or typer.main.get_command(app)
    if not hasattr(command, "list_commands"):
        yield path
        return
    for name in command.list_commands(None):
        yield from leaves(command.get_command(None, name), (*path, name))


LEAVES = list(leaves())


@pytest.mark.parametrize("path", LEAVES, ids=" ".join)
def test_every_command_says_in_a_sentence_what_it_does_with_an_example(path: tuple[str, ...]) -> None:
    """The example is of that very command; nothing of Python shows."""
    shown = CliRunner().invoke(app, [*path, "--help"], terminal_width=200, color=False)
    assert shown.exit_code == 0, shown.output
    words = re.sub(r"[│╭╮╰╯─\s]+", " ", shown.output)
    said, _, example = words.split("]", 1)[1].partition("Ví dụ: ")
    assert re.search(r"[A-ZĐ].+\. $", said), words
    assert example.startswith(f"sangkien {' '.join(path)}"), words
    assert "None" not in words
    assert "Traceback" not in words


def test_the_first_help_lists_every_command() -> None:
    for words in ([], ["--help"]):
        shown = CliRunner().invoke(app, words, terminal_width=200, color=False)
        assert {name for name in COMMANDS if f" {name} " in shown.output} == set(COMMANDS)
    assert {path[0] for path in LEAVES} == set(COMMANDS)


def test_the_version_is_that_of_the_package(run: Run) -> None:
    assert run("version").stdout == f"sangkien {version('sangkien')}\n"


def test_the_first_files_are_made_once_and_never_overwritten(run: Run, tmp_path: Path) -> None:
    """What the office filled in stays; the next steps are said each time."""
    made = run("init", "--level", "commune", "--folder", "xa")
    assert made.exit_code == 0
    assert sorted(file.name for file in (tmp_path / "xa").iterdir()) == [".env.example", "agency.toml"]
    assert "sangkien doctor" in made.stdout
    (tmp_path / "xa" / "agency.toml").write_text("# của cơ quan")
    again = run("init", "--folder", "xa")
    assert again.exit_code == 0
    assert "Giữ nguyên xa/agency.toml" in again.stdout
    assert (tmp_path / "xa" / "agency.toml").read_text() == "# của cơ quan"


@pytest.mark.parametrize(
    "words", [["bay"], ["round", "bay"], ["invite"], ["init", "--level", "huyen"], ["run", "--bay"]]
)
def test_wrong_use_ends_with_two(run: Run, words: list[str]) -> None:
    assert run(*words).exit_code == 2


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("LISTEN", "8080", "SANGKIEN_LISTEN: "),
        ("TELEGRAM_MODE", "both", "SANGKIEN_TELEGRAM_MODE: "),
        ("AGENCY_FILE", "khong-co.toml", "khong-co.toml"),
        ("DATABASE_URL", "mysql://may/csdl", "SANGKIEN_DATABASE_URL"),
    ],
)
def test_a_wrong_setting_ends_with_three_and_names_itself(
    run: Run, monkeypatch: pytest.MonkeyPatch, name: str, value: str, says: str
) -> None:
    """Every command that needs the office says the same, and `doctor` says it as a finding."""
    monkeypatch.setenv(f"SANGKIEN_{name}", value)
    refused = run("invite", "CC01")
    assert refused.exit_code == 3
    assert says in refused.stderr
    looked = run("doctor", "--json")
    assert looked.exit_code == 3
    assert [one for one in json.loads(looked.stdout) if not one["well"] and one["remedy"]]


def test_the_clock_is_moved_only_where_nobody_is_really_written_to(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The token itself is never repeated."""
    monkeypatch.setenv("SANGKIEN_TELEGRAM_TOKEN", TOKEN)
    refused = run("run")
    assert refused.exit_code == 3
    assert "SANGKIEN_NOW" in refused.stderr
    assert TOKEN not in refused.output


def test_a_port_that_is_taken_is_said_with_the_remedy(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        monkeypatch.setenv("SANGKIEN_LISTEN", f"127.0.0.1:{taken.getsockname()[1]}")
        monkeypatch.setattr("bot.logs.configure", lambda: None)  # this process has logs of its own
        refused = run("run", "--trial")
    assert refused.exit_code == 3
    assert "SANGKIEN_LISTEN" in refused.stderr


def test_a_trial_says_where_it_cannot_write(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("SANGKIEN_DATA_DIR", str(tmp_path / "file"))
    monkeypatch.setattr("bot.logs.configure", lambda: None)
    refused = run("run", "--trial")
    assert refused.exit_code == 3
    assert "SANGKIEN_DATA_DIR" in refused.stderr


def test_doctor_says_what_is_ill_and_how_to_mend_it(run: Run, home: Path) -> None:
    """A database without tables is found, and what mends it does."""
    (home / "sangkien.db").unlink()
    ill = run("doctor")
    assert ill.exit_code == 3
    assert "LỖI  Cơ sở dữ liệu: chưa có bảng" in ill.stdout
    assert "Cách sửa: Chạy “sangkien db upgrade”." in ill.stdout
    assert run("db", "upgrade").exit_code == 0
    assert run("doctor").exit_code == 0


UNITS = "code,name,level,aliases,parent\nVP,Văn phòng HĐND và UBND xã,office,Văn phòng,\nKT,Phòng Kinh tế,office,,\n"
PEOPLE = """code,name,position,unit,roles,phone
LD01,Trần Văn Phúc,Chủ tịch UBND xã,VP,leader,
CC01,Vi Thị Lan,Công chức,KT,officer,
"""
INITIATIVES = """code,title,summary,unit,year,field,state,author
SK-2025-0001,Lịch hẹn trả kết quả cho từng thôn,Người dân đỡ phải chờ,KT,2025,procedures,recognized,Vi Thị Lan
"""


def test_an_office_is_set_up_by_commands_and_answers(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """From an empty folder: own files, units, people, past records, a round, an invitation; then the leader asks."""
    with TelegramServer() as telegram:
        office = tmp_path / "office"
        for name, value in {
            "DATA_DIR": office,
            "AGENCY_FILE": "agency.toml",
            "TELEGRAM_TOKEN": TOKEN,
            "TELEGRAM_API_URL": telegram.url,
            "TELEGRAM_FILE_URL": telegram.file_url,
        }.items():
            monkeypatch.setenv(f"SANGKIEN_{name}", str(value))
        done = run("init")
        assert done.exit_code == 0, done.output
        for what, table in (("units", UNITS), ("people", PEOPLE), ("initiatives", INITIATIVES)):
            (tmp_path / f"{what}.csv").write_text(table)
            done = run(what, "import", f"{what}.csv", "--json")
            assert done.exit_code == 0, done.output
            assert json.loads(done.stdout)["refused"] == []
        done = run("round", "create", "--name", "Đợt 2 năm 2026", "--opens", "2026-11",
                   "--registration-closes", "2026-12", "--results-due", "2027-06", "--recognition-on", "2027-07")  # fmt: skip
        assert done.exit_code == 0, done.output
        well = run("doctor")
        assert well.exit_code == 0, well.output
        assert "@sangkien_bot, polling" in well.stdout
        invited = json.loads(run("invite", "LD01", "--json").stdout)
        assert invited["link"].startswith("https://t.me/sangkien_bot?start=i_")

        program = Program(
            office,
            datetime(2026, 11, 23, 8, 30, tzinfo=OFFICE_ZONE),
            agency_file=str(tmp_path / "agency.toml"),
            telegram_token=TOKEN,
            telegram_api_url=telegram.url,
            telegram_file_url=telegram.file_url,
        )
        program.start()
        try:
            for line, answer in (
                (f"/start {invited['link'].partition('=')[2]}", "Trần Văn Phúc"),
                ("đúng", "xác nhận"),
                ("đồng ý", "Chào Trần Văn Phúc"),
                ("năm 2025 có bao nhiêu sáng kiến", "1 sáng kiến"),
            ):
                telegram.text(5, line)
                wait(lambda answer=answer: any(answer in text for text in telegram.texts(5)))
        finally:
            program.kill()
        assert telegram.refusals == []
