"""Rounds, consents, checks, comparisons, audit and leases."""

from datetime import date, timedelta

import pytest
from sqlalchemy import update

from domain.criteria import RULESET, Result
from storage import audit, leases
from storage.database import Connection, Database
from storage.office import consents, rounds
from storage.records import comparisons, criteria_runs, initiatives
from storage.schema import audit as audit_table
from tests.storage.conftest import NOW, TODAY, Office

DAY = timedelta(days=1)


def test_a_consent_holds_for_its_version_until_it_is_withdrawn(database: Database, office: Office) -> None:
    with database.write() as conn:
        assert not consents.given(conn, office.an.id, "2026-1")
        consents.give(conn, office.an.id, "2026-1", "telegram", NOW)
        assert consents.given(conn, office.an.id, "2026-1")
        assert not consents.given(conn, office.an.id, "2026-2")
        assert not consents.given(conn, office.binh.id, "2026-1")
        consents.withdraw(conn, office.an.id, NOW)
        assert not consents.given(conn, office.an.id, "2026-1")
        consents.give(conn, office.an.id, "2026-1", "zalo_bot", NOW)
        assert consents.given(conn, office.an.id, "2026-1")


def test_a_round_is_open_from_its_first_day_until_somebody_closes_it(
    database: Database, office: Office
) -> None:
    with database.write() as conn:
        assert rounds.open_rounds(conn, date(2026, 10, 31)) == []
        for day in (date(2026, 11, 1), date(2026, 11, 30), date(2026, 12, 20)):
            assert [one.id for one in rounds.open_rounds(conn, day)] == [office.round], (
                "late ones are taken too"
            )
        assert rounds.close(conn, office.round, NOW)
        assert not rounds.close(conn, office.round, NOW + DAY)
        assert rounds.open_rounds(conn, TODAY) == []
        latest = rounds.latest(conn, TODAY)
        assert latest is not None
        assert (latest.id, latest.closed_at, latest.year) == (office.round, NOW, 2026)
        assert rounds.latest(conn, date(2026, 1, 1)) is None


def test_the_round_that_closes_first_comes_first(database: Database, office: Office) -> None:
    with database.write() as conn:
        soon = rounds.create(
            conn,
            name="Đợt 1",
            opens=date(2026, 10, 1),
            registration_closes=date(2026, 11, 25),
            results_due=date(2026, 12, 31),
            recognition_on=date(2026, 12, 31),
        )
        assert [one.id for one in rounds.open_rounds(conn, TODAY)] == [soon, office.round]
        assert [one.id for one in rounds.all_rounds(conn)] == [office.round, soon]
        rounds.update(conn, office.round, registration_closes=date(2026, 11, 20))
        assert [one.id for one in rounds.open_rounds(conn, TODAY)] == [office.round, soon]


def test_dates_of_a_round_out_of_order_are_refused(database: Database) -> None:
    with pytest.raises(rounds.WrongDates), database.write() as conn:
        rounds.create(
            conn,
            name="Đợt 1",
            opens=date(2026, 11, 1),
            registration_closes=date(2026, 10, 31),
            results_due=date(2026, 12, 31),
            recognition_on=date(2026, 12, 31),
        )


def begin(conn: Connection, office: Office, title: str) -> int:
    return initiatives.add(conn, unit_id=office.hall, year=2025, state="recognized", title=title, now=NOW)


def test_the_newest_check_of_each_gate_is_known(database: Database, office: Office) -> None:
    with database.write() as conn:
        one = begin(conn, office, "QR")
        assert criteria_runs.newest(conn, one) is None
        first = Result("needs_supplement", ("R5",), ("owner",), ("no_figures",))
        criteria_runs.record(conn, one, gate="registration", result=first, now=NOW)
        second = Result("eligible", (), (), ())
        criteria_runs.record(conn, one, gate="results", result=second, now=NOW + DAY)
        newest = criteria_runs.newest(conn, one)
        assert newest is not None
        assert (newest.verdict, newest.gate, newest.ruleset, newest.at) == (
            "eligible",
            "results",
            RULESET,
            NOW + DAY,
        )
        earlier = criteria_runs.newest(conn, one, "registration")
        assert earlier is not None
        assert (earlier.grounds, earlier.missing, earlier.warnings) == (("R5",), ("owner",), ("no_figures",))


def test_a_pair_shown_again_keeps_its_judgement(database: Database, office: Office) -> None:
    with database.write() as conn:
        one, other, third = (begin(conn, office, title) for title in ("QR", "Mã QR", "Zalo"))
        comparisons.record(conn, one, third, 61, "a-1", ["zalo"], "", upgrade=False, now=NOW)
        comparisons.record(conn, one, other, 70.5, "a-1", ["mã", "qr"], "", upgrade=False, now=NOW)
        assert comparisons.judge(conn, one, other, "different", office.binh.id, "Khác đối tượng", NOW + DAY)
        assert not comparisons.judge(conn, other, one, "different", office.binh.id, "", NOW)
        comparisons.record(
            conn, one, other, 75, "a-2", ["qr"], "Khác nơi dùng", upgrade=True, now=NOW + 2 * DAY
        )
        pairs = comparisons.of(conn, one)
    assert [(pair.other_id, pair.other_title, pair.score) for pair in pairs] == [
        (other, "Mã QR", 75),
        (third, "Zalo", 61),
    ]
    first = pairs[0]
    assert (first.algorithm, first.words, first.difference, first.upgrade) == (
        "a-2",
        ["qr"],
        "Khác nơi dùng",
        True,
    )
    assert (first.judgement, first.judged_by, first.judged_at, first.reason) == (
        "different",
        office.binh.id,
        NOW + DAY,
        "Khác đối tượng",
    )


def write_audit(conn: Connection, office: Office, times: int = 5) -> None:
    for number in range(times):
        audit.write(
            conn,
            now=NOW + number * DAY,
            person_id=office.an.id if number else None,
            channel="telegram",
            action="submitted",
            subject="initiative:12",
            old="draft",
            new="ý" * 300 if number == 3 else "submitted",
        )


def test_an_untouched_audit_fits_and_tells_the_story_of_a_subject(database: Database, office: Office) -> None:
    with database.write() as conn:
        assert audit.verify(conn) is None
        write_audit(conn, office)
    with database.read() as conn:
        assert audit.verify(conn) is None
        story = audit.of(conn, "initiative:12")
        assert [entry.at for entry in story] == [NOW + number * DAY for number in range(5)]
        assert len(story[3].new) == 200
        assert audit.of(conn, "initiative:1") == []


@pytest.mark.parametrize(
    "column", ["at", "person_id", "channel", "action", "subject", "old", "new", "reason", "hash"]
)
def test_a_row_edited_by_hand_is_named(database: Database, office: Office, column: str) -> None:
    forged = {"at": NOW - DAY, "person_id": office.binh.id}.get(column, "forged")
    with database.write() as conn:
        write_audit(conn, office)
        third = audit.of(conn, "initiative:12")[2].id
        conn.execute(update(audit_table).where(audit_table.c.id == third).values({column: forged}))
    with database.read() as conn:
        assert audit.verify(conn) == third


def test_a_row_taken_out_is_noticed_at_the_next_one(database: Database, office: Office) -> None:
    with database.write() as conn:
        write_audit(conn, office)
        ids = [entry.id for entry in audit.of(conn, "initiative:12")]
        conn.execute(audit_table.delete().where(audit_table.c.id == ids[2]))
        assert audit.verify(conn) == ids[3]


def test_only_one_holder_has_a_lease_until_it_ends_or_is_given_back(database: Database) -> None:
    with database.write() as conn:
        assert leases.take(conn, "tick", "one", NOW, 30)
        assert not leases.take(conn, "tick", "two", NOW + timedelta(seconds=29), 30)
        assert leases.take(conn, "tick", "one", NOW + timedelta(seconds=29), 30), "the holder renews"
        assert leases.take(conn, "poll", "two", NOW, 30), "another lease is another matter"
        assert not leases.take(conn, "tick", "two", NOW + timedelta(seconds=58), 30)
        assert leases.take(conn, "tick", "two", NOW + timedelta(seconds=59), 30)
        leases.release(conn, "tick", "one")
        assert not leases.take(conn, "tick", "one", NOW + timedelta(seconds=60), 30)
        leases.release(conn, "tick", "two")
        assert leases.take(conn, "tick", "one", NOW + timedelta(seconds=60), 30)


def test_a_lease_taken_by_a_wrong_clock_does_not_lock_everybody_out(database: Database) -> None:
    with database.write() as conn:
        assert leases.take(conn, "tick", "gone", NOW + 3 * DAY, 30)
        assert leases.take(conn, "tick", "two", NOW, 30)
