"""`round create|list|close`."""

import json
from datetime import date

import pytest

from storage import audit
from storage.database import Database
from storage.office import rounds
from tests.commands.conftest import Run

CREATE = ("round", "create", "--name", "Đợt 2 năm 2026", "--opens", "2026-11")


def test_a_month_is_its_first_day_for_the_opening_and_its_last_for_the_rest(
    run: Run, records: Database
) -> None:
    done = run(
        *CREATE,
        "--registration-closes",
        "2026-11",
        "--results-due",
        "02/2028",
        "--recognition-on",
        "31/03/2028",
    )
    assert done.exit_code == 0, done.output
    with records.read() as conn:
        [one] = rounds.all_rounds(conn)
    assert (one.opens, one.registration_closes) == (date(2026, 11, 1), date(2026, 11, 30))
    assert (one.results_due, one.recognition_on) == (date(2028, 2, 29), date(2028, 3, 31))
    assert one.year == 2026
    assert "hết hạn đăng ký 30/11/2026" in done.stdout


def test_dates_that_are_not_given_follow_the_offices_usual_calendar(run: Run) -> None:
    done = run("round", "create", "--name", "Năm 2027", "--year", 2027, "--json")
    made = json.loads(done.stdout)
    assert (made["opens"], made["registration_closes"]) == ("2027-01-15", "2027-03-31")
    assert (made["results_due"], made["year"]) == ("2027-11-15", 2027)


@pytest.mark.parametrize("day", ["2026-13", "2026-02-30", "mai", "30-11-2026", "2026", "1/2/3/4"])
def test_what_is_no_date_is_refused_with_an_example(run: Run, day: str) -> None:
    done = run(*CREATE, "--registration-closes", day)
    assert done.exit_code == 2
    assert "2026-11-30" in done.stderr


def test_dates_out_of_order_are_refused_and_shown(run: Run, records: Database) -> None:
    done = run(
        *CREATE, "--registration-closes", "2026-10", "--results-due", "2026-12", "--recognition-on", "2026-12"
    )
    assert done.exit_code == 2
    assert "hết hạn đăng ký 31/10/2026" in done.stderr
    with records.read() as conn:
        assert rounds.all_rounds(conn) == []


def test_rounds_are_listed_closed_and_written_into_the_audit(run: Run, records: Database) -> None:
    assert "Chưa có đợt nào" in run("round", "list").stdout
    dates = ("--registration-closes", "2026-11", "--results-due", "2026-12", "--recognition-on", "2026-12")
    assert run(*CREATE, *dates).exit_code == 0
    assert run(*CREATE, *dates).exit_code == 1, "a second round of this name is refused"
    assert "(đang mở)" in run("round", "list").stdout
    [listed] = map(json.loads, run("round", "list", "--json").stdout.splitlines())
    assert listed["closed_at"] is None
    assert run("round", "close", listed["id"]).exit_code == 0
    assert "(đã đóng)" in run("round", "list").stdout
    assert run("round", "close", listed["id"]).exit_code == 1
    assert run("round", "close", 99).exit_code == 1
    with records.read() as conn:
        assert rounds.open_rounds(conn, date(2026, 11, 22)) == []
        entries = audit.of(conn, f"round:{listed['id']}")
    assert [entry.action for entry in entries] == ["round_created", "round_closed"]
