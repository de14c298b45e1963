"""Digests: what leaders and focal officers read in the morning, once, on which days."""

import multiprocessing
import os
import signal
import threading
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

import scheduler.digests
from bot.agency_file import shipped
from domain.agency import Holidays
from domain.calendar import is_working_day, office_moment
from domain.digests import Late, Picture, Waiting, for_focal, for_leader, leaders_day, leaders_since
from domain.messages import plain
from scheduler.digests import digest
from storage.database import Database, open_database
from storage.office import consents, people, rounds, units
from storage.records import initiatives
from storage.schema import chat, outbox, reminder_ledger
from storage.talk.outbox import put
from tests.scheduler.conftest import BEGAN, Office, at

MONDAY = date(2026, 3, 23)
TUESDAY = date(2026, 3, 24)
EIGHT = at(MONDAY, 8, 0)


class Mornings(Office):
    """The office of the reminders' tests with a leader; the scheduler ticks when told."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self.lead = self.reader("lead", "leader")

    def reader(self, code: str, *roles: str, unit: int | None = None) -> int:
        """Somebody with these roles for the whole agency, or for one unit, linked on Telegram."""
        with self.database.write() as conn:
            person = people.add(conn, code=code, name=code, unit_id=self.school, now=BEGAN)
            for role in roles:
                people.grant(conn, person, role, unit)
            consents.give(conn, person, "1", "telegram", BEGAN)
        self.link(person, "telegram", code)
        return person

    def morning(self, now: datetime) -> list[str]:
        """Whom a tick at this moment sends a digest to."""
        before = len(self.addresses())
        digest(self.database, self.agency, now)
        return [who for _, who in self.addresses()[before:]]

    def last(self) -> Any:
        """The last message that was queued."""
        with self.database.read() as conn:
            return conn.execute(select(outbox).order_by(outbox.c.id.desc())).first()

    def text(self) -> list[str]:
        return plain(self.last().body["text"]).split("\n")

    def labels(self) -> list[str]:
        return [label for row in self.last().body["choices"] for label, *_ in row]

    def lines(self) -> list[tuple[str, str]]:
        columns = (reminder_ledger.c.kind, reminder_ledger.c.period)
        with self.database.read() as conn:
            return [tuple(row) for row in conn.execute(select(*columns))]


@pytest.fixture
def office(database: Database) -> Mornings:
    return Mornings(database)


# What it says


def test_the_leader_reads_the_numbers_first_and_can_act_at_once(office: Mornings) -> None:
    with office.database.write() as conn:
        clinic = units.add(conn, code="TYT", name="Trạm Y tế")
        units.add(conn, code="VP", name="Văn phòng")
        for number, unit, state, more in (
            (1, office.school, "returned", {"due": date(2026, 3, 20)}),
            (2, clinic, "implementing", {"due": date(2026, 3, 11)}),
            (3, clinic, "submitted", {"submitted_at": at(date(2026, 3, 18))}),
            (4, clinic, "recognized", {"decided_at": at(date(2026, 3, 2))}),
            (5, clinic, "withdrawn", {"submitted_at": at(date(2026, 3, 18))}),
        ):
            code = f"SK-2026-000{number}"
            initiatives.add(conn, unit_id=unit, year=2026, state=state, now=BEGAN, code=code, **more)
    assert office.morning(EIGHT) == ["lead"]
    assert office.text() == [
        "4 sáng kiến năm 2026, 1 được công nhận, 1 chờ kiểm tra",
        "Tính đến 08:00 23/03/2026. Từ 16/03/2026: 1 hồ sơ mới nộp, 0 được công nhận.",
        "Quá hạn: 2 hồ sơ (Trạm Y tế 12 ngày; Trường THCS Hạ Sơn 3 ngày).",
        "Chưa có đăng ký: 1/3 đơn vị (Văn phòng).",
    ]
    assert office.labels() == [
        "Xem danh sách",
        "Xuất Excel",
        "Đôn đốc quá hạn",
        "Đôn đốc đăng ký",
        "Tình hình chung",
    ]
    row = office.last()
    assert (row.lane, row.expires_at) == ("digest", at(MONDAY, 17, 0))


def test_without_lateness_or_gaps_there_is_nobody_to_urge(office: Mornings) -> None:
    office.record(office.an, "accepted")
    office.morning(EIGHT)
    assert office.text()[2:] == ["Quá hạn: không có."]
    assert office.labels() == ["Xem danh sách", "Xuất Excel", "Tình hình chung"]


def test_a_leader_of_some_units_reads_about_these_and_what_is_below_them(office: Mornings) -> None:
    with office.database.write() as conn:
        cluster = units.add(conn, code="CUM", name="Cụm trường")
        units.update(conn, office.school, parent_id=cluster)
        elsewhere = units.add(conn, code="TYT", name="Trạm Y tế")
        initiatives.add(conn, unit_id=elsewhere, year=2026, state="submitted", now=BEGAN, code="SK-2026-0001")
    office.reader("near", "leader", unit=cluster)
    assert sorted(office.morning(EIGHT)) == ["lead", "near"]
    said = dict(zip((who for _, who in office.addresses()), office.messages(), strict=True))
    assert said["lead"].startswith("1 sáng kiến")
    assert said["near"].startswith("0 sáng kiến")
    assert said["near"].endswith("Chưa có đăng ký: 2/2 đơn vị (Cụm trường; Trường THCS Hạ Sơn).")


def test_the_focal_officer_reads_what_is_new_what_waits_and_what_is_late(office: Mornings) -> None:
    office.reader("focal", "focal")
    new = office.record(office.an, "submitted", code="SK-2026-0003", submitted_at=at(MONDAY, 14))
    office.record(office.an, "submitted", code="SK-2026-0002", submitted_at=at(date(2026, 3, 10)))
    office.record(office.an, "returned", code="SK-2026-0001", due=date(2026, 3, 20), submitted_at=BEGAN)
    assert office.morning(at(TUESDAY, 8, 0)) == ["focal"]
    assert office.text() == [
        "1 hồ sơ mới nộp, 2 chờ kiểm tra, 1 quá hạn",
        "Tính đến 08:00 24/03/2026, mới từ 08:00 23/03/2026.",
        "Chờ lâu nhất: SK-2026-0002 (Trường THCS Hạ Sơn, nộp 10/03/2026); SK-2026-0003 (Trường THCS Hạ Sơn, nộp 23/03/2026).",
        "Quá 5 ngày làm việc chưa trả lời tác giả: 1 hồ sơ.",
        "Quá hạn: 1 hồ sơ (Trường THCS Hạ Sơn 4 ngày).",
    ]
    assert office.labels() == ["SK-2026-0002", "SK-2026-0003", "Đôn đốc quá hạn", "Tình hình chung"]
    assert office.last().body["choices"][0][1][1] == f"i:show:{new}"


def test_once_a_week_while_registration_is_open_the_focal_officer_reads_who_has_nothing(
    office: Mornings,
) -> None:
    office.reader("focal", "focal")
    assert sorted(office.morning(EIGHT)) == ["focal", "lead"]
    said = dict(zip((who for _, who in office.addresses()), office.messages(), strict=True))
    assert said["focal"].endswith("Chưa có đăng ký: 1/1 đơn vị (Trường THCS Hạ Sơn).")
    assert office.morning(at(TUESDAY, 8)) == []
    assert office.morning(at(date(2026, 4, 6), 8)) == [
        "lead"
    ]  # the round takes late ones, but nobody is chased


# When


def test_it_leaves_at_its_hour_and_once(office: Mornings) -> None:
    assert office.morning(at(MONDAY, 7, 59)) == []
    assert office.morning(at(MONDAY, 8, 0)) == ["lead"]
    assert office.morning(at(MONDAY, 8, 0)) == []
    assert office.morning(at(MONDAY, 16, 59)) == []
    assert office.lines() == [("leader_digest", "2026-03-23")]


def test_a_program_started_in_the_afternoon_still_sends_it_but_never_after_hours(office: Mornings) -> None:
    assert office.morning(at(MONDAY, 17, 0)) == []
    assert office.morning(at(MONDAY, 16, 59)) == ["lead"]


def test_in_a_round_leaders_read_it_weekly_on_the_first_working_day(office: Mornings) -> None:
    days = [date(2026, 4, 20) + timedelta(days=n) for n in range(21)]
    told = [day for day in days if office.morning(at(day, 8))]
    assert told == [
        date(2026, 4, 20),
        date(2026, 4, 28),
        date(2026, 5, 4),
    ]  # Giỗ Tổ is observed on Monday the 27th


def test_outside_a_round_leaders_read_it_on_the_first_working_day_of_the_month(office: Mornings) -> None:
    with office.database.write() as conn:
        rounds.close(conn, office.round, BEGAN)
    days = [date(2026, 4, 20) + timedelta(days=n) for n in range(45)]
    assert [day for day in days if office.morning(at(day, 8))] == [date(2026, 5, 4), date(2026, 6, 1)]
    assert office.text()[1].startswith("Tính đến 08:30 01/06/2026. Từ 01/05/2026:")
    assert "Chưa có đăng ký" not in office.messages()[-1]


def test_focal_officers_read_it_every_working_day_with_something_in_it(office: Mornings) -> None:
    office.reader("focal", "focal")
    office.record(office.an, "submitted", submitted_at=BEGAN)
    days = [TUESDAY + timedelta(days=n) for n in range(6)]
    assert [office.morning(at(day, 8)) for day in days] == [["focal"]] * 4 + [[], []]


def test_a_morning_with_nothing_in_it_stays_silent_all_day(office: Mornings) -> None:
    office.reader("focal", "focal")
    assert office.morning(at(TUESDAY, 8, 0)) == []
    office.record(office.an, "submitted", submitted_at=at(TUESDAY, 10))
    assert office.morning(at(TUESDAY, 10, 30)) == []
    assert office.morning(at(date(2026, 3, 25), 8)) == ["focal"]


# To whom


def test_who_leads_and_is_focal_officer_too_gets_one_message(office: Mornings) -> None:
    office.reader("both", "leader", "focal")
    office.record(office.an, "submitted", submitted_at=BEGAN)
    assert sorted(office.morning(EIGHT)) == ["both", "lead"]
    assert office.morning(at(MONDAY, 9)) == []
    assert office.morning(at(TUESDAY, 8)) == ["both"]
    assert "mới nộp" in office.text()[0]


@pytest.mark.parametrize("how", ["blocked", "left office", "no consent", "older consent", "unlinked"])
def test_who_cannot_or_may_not_be_told_is_not(office: Mornings, how: str) -> None:
    with office.database.write() as conn:
        if how == "blocked":
            conn.execute(chat.update().where(chat.c.address == "lead").values(blocked_at=BEGAN))
        elif how == "left office":
            people.update(conn, office.lead, active_to=date(2026, 3, 22))
        elif how == "no consent":
            consents.withdraw(conn, office.lead, BEGAN)
        elif how == "older consent":
            consents.withdraw(conn, office.lead, BEGAN)
            consents.give(conn, office.lead, "0", "telegram", BEGAN)
        else:
            conn.execute(chat.delete().where(chat.c.address == "lead"))
    assert office.morning(EIGHT) == []
    assert office.lines() == []


def test_who_blocked_one_channel_reads_it_on_the_other(office: Mornings) -> None:
    office.block("lead")
    office.link(office.lead, "web", "desk")
    assert office.morning(EIGHT) == ["desk"]


# Once, whatever happens


def _digest_until_killed(url: str, point: str) -> None:
    """In a child process: kill it at this point of telling the first of two people, or after the second."""
    told: list[object] = []

    def die_at_put(*args: Any) -> None:
        if point == "after ledger" or (point == "between two people" and told):
            os.kill(os.getpid(), signal.SIGKILL)
        put(*args)
        told.append(args)
        if point == "before commit":
            os.kill(os.getpid(), signal.SIGKILL)

    scheduler.digests.outbox.put = die_at_put  # type: ignore[assignment]
    digest(open_database(url), shipped(), EIGHT)
    os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.parametrize("point", ["after ledger", "before commit", "between two people", "after commit"])
def test_killed_in_the_middle_each_digest_goes_out_once(
    office: Mornings, database_url: str, point: str
) -> None:
    office.reader("deputy", "leader")
    office.database.close()
    child = multiprocessing.get_context("spawn").Process(
        target=_digest_until_killed, args=(database_url, point)
    )
    child.start()
    child.join()
    assert child.exitcode == -signal.SIGKILL
    office.morning(at(MONDAY, 9))
    assert sorted(office.addresses()) == [("telegram", "deputy"), ("telegram", "lead")]


def test_two_processes_at_once_send_each_digest_once(office: Mornings, database_url: str) -> None:
    for number in range(9):
        office.reader(f"p{number}", "leader")
    together = threading.Barrier(2)
    errors: list[Exception] = []

    def run() -> None:
        own = open_database(database_url)
        try:
            together.wait()
            digest(own, office.agency, EIGHT)
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
    assert len(office.addresses()) == len(set(office.addresses())) == 10


def test_a_clock_that_goes_back_says_nothing_twice(office: Mornings) -> None:
    office.morning(EIGHT)
    assert office.morning(at(date(2026, 3, 16), 8)) == ["lead"]  # another Monday, never told
    assert office.morning(EIGHT) == []


# The pure rules

DAYS = st.dates(date(2026, 1, 1), date(2026, 12, 31))
NONE = Holidays()


@given(DAYS, st.booleans())
def test_leaders_read_it_once_a_week_or_month_on_a_working_day(day: date, in_round: bool) -> None:
    since = leaders_since(day, in_round=in_round)
    span = 7 if in_round else (day.replace(day=1) - since).days
    begin = since + timedelta(days=span)
    week = [begin + timedelta(days=n) for n in range(7)]
    told = [one for one in week if leaders_day(one, NONE, in_round=in_round)]
    worked = [one for one in week if is_working_day(one, NONE)]
    assert told == worked[:1]
    assert since < begin <= day


@given(
    st.lists(st.tuples(st.text("abc", min_size=1), st.integers(1, 9), st.integers(1, 99)), max_size=30),
    st.lists(st.text("xyz", min_size=1), max_size=30) | st.none(),
    st.integers(0, 30),
)
def test_a_digest_never_has_more_than_six_lines(
    late: list[tuple[str, int, int]], without: list[str] | None, waiting: int
) -> None:
    agency = shipped()
    picture = Picture(
        year=2026,
        total=40,
        recognized=3,
        filed=2,
        newly_recognized=1,
        waiting=tuple(Waiting(n, f"SK-2026-{n:04}", "Trạm Y tế", BEGAN) for n in range(waiting)),
        late=tuple(Late(*one) for one in late),
        units=30,
        without=None if without is None else tuple(without),
    )
    messages = [
        for_leader(picture, date(2026, 3, 16), agency, EIGHT),
        for_focal(picture, office_moment(date(2026, 3, 20), time(8)), agency, EIGHT),
    ]
    for message in messages:
        assert message is not None
        assert len(message.text.split("\n")) <= 6
        assert all(len(choice.label) <= 20 for row in message.choices for choice in row)
