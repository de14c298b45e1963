"""The sample office: complete, alive around the day of the trial, and plainly invented."""

import shutil
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.sample import office
from bot.sample.days import data
from domain import criteria
from domain.calendar import OFFICE_ZONE
from domain.criteria import CheckFacts
from domain.initiative import LABELS
from domain.rights import ROLES
from domain.similarity import Submission
from storage import audit
from storage.database import Database, open_database
from storage.office import people, rounds, units
from storage.records import criteria_runs, initiatives, lookalikes
from storage.records.initiatives import Initiative
from storage.talk import drafts

NOW = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
TODAY = NOW.astimezone(OFFICE_ZONE).date()


@pytest.fixture(scope="module")
def built(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """The sample office, built once: the tests only read it."""
    file = tmp_path_factory.mktemp("sample") / "office.db"
    shutil.copyfile(sqlite_template, file)
    database = open_database(f"sqlite:///{file}")
    with database.write() as conn:
        office.build(conn, office.agency(), NOW)
    yield database
    database.close()


def records(database: Database, year: int) -> list[Initiative]:
    """The coded records of a year in the order of their codes."""
    with database.read() as conn:
        found = (initiatives.by_code(conn, str(number), year) for number in range(1, 99))
        return [one for one in found if one]


def test_twelve_people_hold_every_role_in_twenty_units(built: Database) -> None:
    with built.read() as conn:
        everyone = people.everyone(conn)
        held = Counter(role.role for one in everyone for role in people.roles_of(conn, one.id, TODAY))
        assert (len(units.all_units(conn)), len(everyone)) == (20, 12)
    assert held.keys() == ROLES.keys()
    assert held["officer"] >= 4


def test_a_unit_head_is_head_of_the_own_unit_only(built: Database) -> None:
    with built.read() as conn:
        lan = people.by_code(conn, "CC01")
        assert lan is not None
        heads = [role for role in people.roles_of(conn, lan.id, TODAY) if role.role == "unit_head"]
    assert [role.unit_id for role in heads] == [lan.unit_id]


def test_sixty_past_records_of_all_fields_lie_in_three_closed_years(built: Database) -> None:
    past = [one for year in (2023, 2024, 2025) for one in records(built, year)]
    assert len(past) == 60
    assert {one.field for one in past} == {field.key for field in office.agency().fields}
    assert min(Counter(one.field for one in past).values()) >= 6
    assert {one.state for one in past} == {"recognized", "not_recognized", "declined", "withdrawn"}
    assert past[0].code == "SK-2023-0001"
    with built.read() as conn:
        closed = [one for one in rounds.all_rounds(conn) if one.closed_at]
    assert sorted(one.year for one in closed) == [2023, 2024, 2025]


def test_past_texts_are_as_long_as_an_office_would_write_them() -> None:
    past = data("past")
    assert len({one["title"] for one in past}) == len(past)
    for one in past:
        assert 8 <= len(one["title"].split()) <= 30, one["title"]
        assert 60 <= len(one["summary"].split()) <= 120, one["title"]
        counted = any(letter.isdigit() for letter in one["summary"])
        assert counted or one["state"] != "recognized", one["title"]


def test_the_round_is_open_around_today(built: Database) -> None:
    with built.read() as conn:
        (now_open,) = rounds.open_rounds(conn, TODAY)
    assert (TODAY - now_open.opens).days == 20
    assert (now_open.registration_closes - TODAY).days == 12
    assert (now_open.results_due - TODAY).days == 60


def test_this_year_has_work_for_everybody(built: Database) -> None:
    current = records(built, 2026)
    assert {one.state for one in current} >= {"submitted", "returned", "accepted", "implementing", "reported"}
    assert [one.state for one in current if one.due and one.due < TODAY] == ["returned"]
    assert any(one.due and TODAY < one.due < TODAY + timedelta(days=10) for one in current)
    soon = [
        one.first_date for one in current if one.first_date and one.first_date < TODAY - timedelta(days=330)
    ]
    assert soon, "somebody should be near the one-year limit"
    assert len({one.unit_id for one in current}) < 10, "units without a registration are needed"


def test_codes_follow_the_day_of_submission(built: Database) -> None:
    moments = [one.submitted_at for one in records(built, 2026)]
    assert all(moments)
    assert moments == sorted(moments, key=lambda moment: moment or NOW)


def test_every_record_of_the_round_carries_its_check_form_and_trail(built: Database) -> None:
    current = records(built, 2026)
    with built.read() as conn:
        for one in current:
            run = criteria_runs.newest(conn, one.id)
            assert run is not None
            assert run.verdict == one.verdict
            (frozen,) = initiatives.frozen(conn, one.id)
            assert {"title", "field", "stage"} <= {answer["key"] for answer in frozen.form}
            assert sum(author.share for author in initiatives.authors_of(conn, one.id)) == 100
            trail = audit.of(conn, f"initiative:{one.id}")
            assert (trail[0].old, trail[-1].new) == ("draft", one.state)
        assert audit.verify(conn) is None
    assert len({one.verdict for one in current}) >= 4


def test_its_answers_are_words_of_the_form(built: Database) -> None:
    """An answer outside the form would count as unanswered and show up as missing."""
    for record in data("current")["records"]:
        answers = {**record["answers"], "evidence": 1}
        for key in ("first_date", "finish_by"):
            if key in answers:
                answers[key] = (TODAY + timedelta(days=answers[key])).isoformat()
        result = criteria.check(answers, CheckFacts.of(office.agency(), today=TODAY))
        assert set(result.missing).isdisjoint(answers.keys() - {"lawful"}), answers["title"]


def test_drafts_wait_unfinished_for_two_days_and_a_week(built: Database) -> None:
    with built.read() as conn:
        waiting = [draft for person in people.everyone(conn) for draft in drafts.open_drafts(conn, person.id)]
        assert all(initiatives.by_id(conn, draft.initiative_id or 0).state == "draft" for draft in waiting)
    ages = sorted((TODAY - draft.changed_at.astimezone(OFFICE_ZONE).date()).days for draft in waiting)
    assert ages == [2, 4, 7]


def test_a_reworded_idea_finds_the_one_that_was_registered_before(built: Database) -> None:
    idea = Submission(
        "Đưa kết quả đến tận nhà cho người già neo đơn và người khuyết tật nhờ tổ dân vận", "", "", 2026, ""
    )
    with built.read() as conn:
        best = lookalikes.search(conn, idea, limit=1)[0]
        found = initiatives.by_id(conn, best.initiative_id)
    assert found.title.startswith("Trả kết quả tận nhà cho người khuyết tật, người già neo đơn")


@pytest.mark.parametrize(
    "day", [datetime(2027, 1, 1, 0, 30, tzinfo=UTC), datetime(2028, 2, 29, 20, 0, tzinfo=UTC)]
)
def test_it_can_be_built_on_any_day(database: Database, day: datetime) -> None:
    with database.write() as conn:
        office.build(conn, office.agency(), day)
        for year in (day.year - 1, day.year):
            one = initiatives.by_code(conn, "1", year)
            assert one is not None
            assert one.created_at <= day
            assert one.state in LABELS
