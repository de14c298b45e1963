"""Mornings at the office: who is told what, once, on which day."""

import multiprocessing
import os
import signal
import threading
import time
from datetime import date, datetime, timedelta

import pytest

import scheduler.reminders
from bot.agency_file import shipped
from domain.messages import Address, Lane, Outgoing
from domain.reminders import Due
from scheduler.reminders import remind
from storage.database import open_database
from storage.office import consents, people, rounds, units
from storage.records import initiatives
from storage.reminding import reminders
from storage.schema import chat
from storage.schema import outbox as outbox_table
from storage.talk import drafts, outbox
from tests.scheduler.conftest import BEGAN, Office, at

T7 = date(2026, 3, 24)
T3 = date(2026, 3, 27)
T1 = date(2026, 3, 30)
T0 = date(2026, 3, 31)
SCHOOL_T7 = (
    "Trường THCS Hạ Sơn chưa có đăng ký nào trong Đợt 2026.\nHạn đăng ký: 31/03/2026 (còn 5 ngày làm việc)."
)


# Who is told


def test_an_officer_whose_unit_registered_nothing_is_told_in_the_morning(office: Office) -> None:
    assert office.tick(at(T7)) == [SCHOOL_T7]
    assert office.addresses() == [("telegram", "an")]


def test_once_the_unit_has_registered_nobody_is_told(office: Office) -> None:
    office.record(office.an, "submitted")
    assert office.tick(at(T7)) == []


def test_a_draft_or_a_withdrawn_record_is_no_registration(office: Office) -> None:
    office.record(office.an, "draft", code=None)
    office.record(office.an, "withdrawn")
    assert office.tick(at(T7)) == [SCHOOL_T7]


def test_who_has_begun_a_draft_is_told_of_the_draft(office: Office) -> None:
    with office.database.write() as conn:
        drafts.start(
            conn, office.an, "registration", at(date(2026, 3, 23)), round_id=office.round, title="Một cửa số"
        )
    assert office.tick(at(T7)) == [
        "Nháp “Một cửa số” chưa nộp.\nHạn đăng ký: 31/03/2026 (còn 5 ngày làm việc)."
    ]


def test_a_draft_is_not_mentioned_on_the_day_it_was_begun(office: Office) -> None:
    with office.database.write() as conn:
        drafts.start(conn, office.an, "registration", at(T7, 7), round_id=office.round)
    assert office.tick(at(T7, 9)) == []


def test_a_draft_outside_any_round_is_mentioned_two_and_seven_days_after_the_last_edit(
    office: Office,
) -> None:
    with office.database.write() as conn:
        rounds.close(conn, office.round, BEGAN)
        drafts.start(conn, office.an, "registration", at(date(2026, 6, 1), 15), title="Một cửa số")
    said = {n: office.tick(at(date(2026, 6, n))) for n in range(1, 13)}
    text = "Nháp “Một cửa số” chưa nộp, sửa lần cuối 01/06/2026."
    assert {day: texts for day, texts in said.items() if texts} == {3: [text], 8: [text]}


def test_a_submitted_or_thrown_away_draft_is_forgotten(office: Office) -> None:
    with office.database.write() as conn:
        rounds.close(conn, office.round, BEGAN)
        row = drafts.start(conn, office.an, "registration", at(date(2026, 6, 1), 15))
        drafts.close(conn, row.id, at(date(2026, 6, 2)))
    assert office.tick(at(date(2026, 6, 3))) == []


def test_results_are_asked_for_until_they_are_reported(office: Office) -> None:
    record = office.record(office.an, "implementing", due=date(2026, 11, 30))
    assert office.tick(at(date(2026, 11, 25))) == [
        "SK-2026-0012 “Một cửa số” còn thiếu báo cáo kết quả.\n"
        "Hạn báo cáo kết quả: 30/11/2026 (còn 3 ngày làm việc)."
    ]
    with office.database.write() as conn:
        assert initiatives.change(conn, record, 1, at(date(2026, 11, 26)), state="reported")
    assert office.tick(at(date(2026, 11, 27))) == []


def test_a_record_without_its_own_deadline_has_that_of_the_round(office: Office) -> None:
    office.record(office.an, "accepted")
    assert "30/11/2026" in office.tick(at(date(2026, 11, 23)))[0]


def test_a_returned_record_and_the_end_of_the_year_of_its_first_use_are_remembered(office: Office) -> None:
    office.record(office.an, "returned", due=date(2026, 3, 31), first_date=date(2025, 4, 2))
    said = office.tick(at(T1))
    assert said == [
        "SK-2026-0012 “Một cửa số” được trả bổ sung, chưa nộp lại.\nHạn bổ sung: 31/03/2026 (còn 1 ngày làm việc)."
    ]
    assert ("initiative:1", "2026-04-02/7", "superseded") in office.ledger()


@pytest.mark.parametrize("why", ["stranger", "no consent", "blocked", "no role", "left", "round closed"])
def test_who_cannot_or_must_not_be_told_is_not_told(office: Office, why: str) -> None:
    with office.database.write() as conn:
        if why == "no role":
            people.withdraw(conn, office.an, "officer", office.school)
        elif why == "left":
            people.update(conn, office.an, active_to=T7 - timedelta(days=1))
        elif why == "round closed":
            rounds.close(conn, office.round, BEGAN)
        elif why == "stranger":
            conn.execute(chat.update().values(person_id=None))
        elif why == "no consent":
            consents.withdraw(conn, office.an, BEGAN)
    if why == "blocked":
        office.block("an")
    assert office.tick(at(T7)) == []


def test_the_chat_that_was_used_last_gets_it_and_never_a_blocked_one(office: Office) -> None:
    office.link(office.an, "zalo_bot", "an-zalo", at(date(2026, 3, 1)))
    office.tick(at(T7))
    office.block("an-zalo")
    office.tick(at(T3))
    assert office.addresses() == [("zalo_bot", "an-zalo"), ("telegram", "an")]


def test_another_unit_has_its_own_state(office: Office) -> None:
    with office.database.write() as conn:
        hall = units.add(conn, code="VP", name="Văn phòng HĐND và UBND")
    office.officer("binh", unit=hall)
    office.record(office.an, "submitted")
    assert office.tick(at(T7)) == [SCHOOL_T7.replace("Trường THCS Hạ Sơn", "Văn phòng HĐND và UBND")]


# When, and how often


def test_a_whole_season_ticked_every_hour_tells_five_times(office: Office) -> None:
    said: dict[int, list[str]] = {}
    for day in range(10, 32):
        for hour in (0, 6, 7, 8, 12, 16, 18, 23):
            if texts := office.tick(at(date(2026, 3, day), hour)):
                said.setdefault(day, []).extend(texts)
    assert {day: len(texts) for day, texts in said.items()} == {17: 1, 24: 1, 27: 1, 30: 1, 31: 1}


@pytest.mark.parametrize(
    "now",
    [at(T7, 7, 29), at(T7, 17, 0), at(T7, 23, 0), at(date(2026, 3, 29), 9), at(date(2026, 2, 18), 9)],
    ids=["before opening", "at closing", "at night", "on Sunday", "in Tết"],
)
def test_outside_office_hours_nothing_leaves(office: Office, now: datetime) -> None:
    assert office.tick(now) == []
    assert office.ledger() == []


def test_several_matters_of_one_morning_are_one_message(office: Office) -> None:
    office.record(office.an, "implementing", code="SK-2026-0012", due=date(2026, 3, 31))
    office.record(office.an, "returned", code="SK-2026-0013", due=date(2026, 3, 31))
    [text] = office.tick(at(T1))
    assert text.splitlines()[0] == "Anh/chị còn 2 việc chưa xong"
    assert len(office.ledger()) == len(set(office.ledger()))


def test_down_for_three_days_one_message_says_the_most_urgent(office: Office) -> None:
    office.tick(at(date(2026, 3, 17)))
    assert office.tick(at(T1)) == [
        "Trường THCS Hạ Sơn chưa có đăng ký nào trong Đợt 2026.\nHạn đăng ký: 31/03/2026 (còn 1 ngày làm việc)."
    ]
    assert office.ledger() == [
        ("round:1", "2026-03-31/14", "sent"),
        ("round:1", "2026-03-31/1", "sent"),
        ("round:1", "2026-03-31/7", "superseded"),
        ("round:1", "2026-03-31/3", "superseded"),
    ]


def test_down_over_the_deadline_nobody_hears_of_one_day_left(office: Office) -> None:
    office.tick(at(T3))
    assert office.tick(at(date(2026, 4, 1))) == []


def test_after_three_messages_of_the_bot_a_reminder_waits_for_the_next_day(office: Office) -> None:
    with office.database.write() as conn:
        for n in range(3):
            notice = Outgoing("Hồ sơ đã vào danh mục.", lane=Lane.NOTICE)
            outbox.put(conn, "inbox:1", n, Address("telegram", "an"), notice, at(T7, 7))
        outbox.put(conn, "inbox:1", 3, Address("telegram", "an"), Outgoing("Trả lời"), at(T7, 7))
    assert office.tick(at(T7)) == []
    assert len(office.tick(at(T7 + timedelta(days=1)))) == 1


def test_replies_do_not_count_against_the_limit(office: Office) -> None:
    with office.database.write() as conn:
        for n in range(5):
            outbox.put(conn, "inbox:1", n, Address("telegram", "an"), Outgoing("Trả lời"), at(T7, 7))
    assert office.tick(at(T7)) == [SCHOOL_T7]


@pytest.mark.parametrize(
    ("state", "reason", "again"),
    [
        ("expired", "ConnectError", True),
        ("expired", "uncertain", False),
        ("failed", "blocked", True),
        ("failed", "unknown", False),
        ("sent", "", False),
    ],
)
def test_only_a_message_that_surely_never_left_is_said_again(
    office: Office, state: str, reason: str, again: bool
) -> None:
    office.tick(at(T7))
    with office.database.write() as conn:
        conn.execute(outbox_table.update().values(state=state, reason=reason))
    assert office.tick(at(T7, 16)) == []
    assert bool(office.tick(at(date(2026, 3, 25)))) is again
    assert office.tick(at(date(2026, 3, 26))) == []


def test_a_snooze_comes_back_once_and_done_stays_done(office: Office) -> None:
    office.tick(at(T7))
    with office.database.write() as conn:
        [line] = reminders.latest(conn, office.an)
        reminders.snooze(conn, [line.id], date(2026, 3, 25), at(T7, 9))
    assert office.tick(at(T7, 16)) == []
    assert len(office.tick(at(date(2026, 3, 25)))) == 1
    assert "snoozed" not in [state for _, _, state in office.ledger()]
    assert office.tick(at(date(2026, 3, 25), 9)) == []
    with office.database.write() as conn:
        [line] = reminders.latest(conn, office.an)
        reminders.done(conn, [line.id])
    assert office.tick(at(T3)) == office.tick(at(T1)) == []


# Never lost, never doubled


def test_an_error_between_ledger_and_message_leaves_neither(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args: object) -> None:
        raise ConnectionError

    with monkeypatch.context() as broken:
        broken.setattr(scheduler.reminders.outbox, "put", fail)
        with pytest.raises(ConnectionError):
            remind(office.database, office.agency, at(T7))
    assert office.ledger() == []
    assert office.tick(at(T7)) == [SCHOOL_T7]


def _tick_until_killed(url: str, point: str) -> None:
    """In a child process: kill it at this point of telling the first of two people, or after the second."""
    put = outbox.put

    def die() -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    def die_at_put(*args: object) -> None:
        if point == "after ledger" or (point == "between two people" and put_before):
            die()
        put(*args)
        put_before.append(args)
        if point == "before commit":
            die()

    put_before: list[object] = []
    scheduler.reminders.outbox.put = die_at_put
    remind(open_database(url), shipped(), at(T7))
    die()


@pytest.mark.parametrize("point", ["after ledger", "before commit", "between two people", "after commit"])
def test_killed_in_the_middle_each_reminder_goes_out_once(
    office: Office, database_url: str, point: str
) -> None:
    office.officer("binh")
    office.database.close()
    child = multiprocessing.get_context("spawn").Process(
        target=_tick_until_killed, args=(database_url, point)
    )
    child.start()
    child.join()
    assert child.exitcode == -signal.SIGKILL
    office.tick(at(T7, 8))
    office.tick(at(T7, 9))
    assert sorted(office.addresses()) == [("telegram", "an"), ("telegram", "binh")]
    states = [state for _, _, state in office.ledger()]
    assert sorted(states) == ["sent", "sent", "superseded", "superseded"]


def test_the_ledger_takes_a_reminder_once_whoever_writes_it(office: Office) -> None:
    with office.database.write() as conn:
        [case] = reminders.cases(conn, office.agency, T7)
        once = Due(case, "2026-03-31/7")
        assert reminders.write(conn, once, "sent", at(T7)) is not None
        assert reminders.write(conn, once, "superseded", at(T7, 8)) is None
    assert office.ledger() == [("round:1", "2026-03-31/7", "sent")]


def test_two_schedulers_at_once_send_each_reminder_once(office: Office, database_url: str) -> None:
    for n in range(15):
        office.officer(f"p{n}")
    together = threading.Barrier(2)
    errors: list[Exception] = []

    def run() -> None:
        own = open_database(database_url)
        try:
            together.wait()
            remind(own, office.agency, at(T7))
        except Exception as error:
            errors.append(error)
        finally:
            own.close()

    threads = [threading.Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert len(office.addresses()) == len(set(office.addresses())) == 16


def test_a_crowd_is_told_over_several_ticks(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scheduler.reminders, "MOST_A_TICK", 2)
    for n in range(4):
        office.officer(f"p{n}")
    assert [len(office.tick(at(T7, 8, minute))) for minute in range(4)] == [2, 2, 1, 0]


@pytest.mark.parametrize("zone", ["America/Los_Angeles", "UTC"])
def test_a_machine_in_another_zone_keeps_office_time(
    office: Office, zone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert office.tick(at(T7, 7, 29)) == []
        assert office.tick(at(T7, 7, 30)) == [SCHOOL_T7]
        assert office.tick(at(T0, 16, 59)) != []
    finally:
        monkeypatch.undo()
        time.tzset()
