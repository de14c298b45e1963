"""`invite`: a code for one named person, and a link where Telegram is set up."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import httpx
import pytest

from storage import audit
from storage.database import Database
from storage.office import invites, people, units
from tests.commands.conftest import Run

NOW = datetime(2026, 11, 22, 1, tzinfo=UTC)


@pytest.fixture
def an(records: Database) -> int:
    with records.write() as conn:
        unit = units.add(conn, code="VP", name="Văn phòng")
        an = people.add(conn, code="CC01", name="Nguyễn Văn An", unit_id=unit, now=NOW)
        people.grant(conn, an, "officer", unit)
        return an


def test_the_code_belongs_to_the_person_for_72_hours(run: Run, an: int, records: Database) -> None:
    shown = json.loads(run("invite", "cc01", "--json").stdout)
    assert shown["link"] == ""
    assert shown["expires"].startswith("2026-11-25T08:00:0")
    assert shown["expires"].endswith("+07:00")
    with records.read() as conn:
        found = invites.find(conn, shown["code"], NOW)
        assert found is not None
        assert (found.person_id, found.state) == (an, "open")
        assert [entry.action for entry in audit.of(conn, f"person:{an}")] == ["invited"]


def test_the_page_for_people_names_who_is_meant(run: Run, an: int) -> None:
    printed = run("invite", "CC01").stdout
    assert "Nguyễn Văn An, Văn phòng" in printed
    assert "hết hạn lúc 08:00 ngày 25/11/2026" in printed


def test_a_stranger_or_somebody_who_left_is_not_invited(run: Run, an: int, records: Database) -> None:
    assert run("invite", "CC99").exit_code == 1
    with records.write() as conn:
        people.update(conn, an, active_to=date(2026, 11, 21))
    done = run("invite", "CC01")
    assert done.exit_code == 1
    assert "không còn vai trò" in done.stderr


def telegram_says(monkeypatch: pytest.MonkeyPatch, answer: object) -> None:
    def get(url: str, **_: object) -> httpx.Response:
        assert url == "http://127.0.0.1:9/bot1:abc/getMe"
        if isinstance(answer, Exception):
            raise answer
        return httpx.Response(200, json=answer)

    monkeypatch.setenv("SANGKIEN_TELEGRAM_TOKEN", "1:abc")
    monkeypatch.setenv("SANGKIEN_TELEGRAM_API_URL", "http://127.0.0.1:9/bot")
    monkeypatch.setenv("SANGKIEN_TELEGRAM_FILE_URL", "http://127.0.0.1:9/file/bot")
    monkeypatch.setattr(httpx, "get", get)


def test_with_telegram_the_link_carries_the_token(
    run: Run, an: int, records: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    telegram_says(monkeypatch, {"ok": True, "result": {"username": "sangkien_bot"}})
    link = json.loads(run("invite", "CC01", "--json").stdout)["link"]
    start, token = link.split("?start=i_")
    assert start == "https://t.me/sangkien_bot"
    with records.read() as conn:
        found = invites.find(conn, token, NOW)
    assert found is not None
    assert found.person_id == an


@pytest.mark.parametrize("answer", [httpx.ConnectError("no"), {"ok": False}, []])
def test_when_telegram_does_not_answer_the_code_is_enough(
    run: Run, an: int, monkeypatch: pytest.MonkeyPatch, answer: object
) -> None:
    telegram_says(monkeypatch, answer)
    done = run("invite", "CC01", "--json")
    assert done.exit_code == 0
    assert json.loads(done.stdout)["link"] == ""
    assert "1:abc" not in done.output


def test_a_qr_code_can_be_drawn(run: Run, an: int, tmp_path: Path) -> None:
    assert run("invite", "CC01", "--qr", tmp_path / "moi.svg").exit_code == 0
    assert b"<svg" in (tmp_path / "moi.svg").read_bytes()
    assert run("invite", "CC01", "--qr", tmp_path / "none" / "moi.svg").exit_code == 3
