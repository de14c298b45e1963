"""What is due on which morning, and in what words."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.agency_file import shipped
from domain.agency import Agency
from domain.calendar import is_working_day, office_day, office_moment
from domain.messages import plain
from domain.reminder_texts import LINES, compose
from domain.reminders import Case, Due, Entry, Morning, Occasion, due, horizon, offsets

AGENCY = shipped()
AN = 1


def at(day: date, hour: int = 7, minute: int = 30) -> datetime:
    return office_moment(day, time(hour, minute))


def unit_without(deadline: date, opens: date = date(2026, 1, 15)) -> Case:
    return Case(
        Occasion.REGISTRATION_CLOSES,
        "round:1",
        AN,
        opens,
        deadline,
        unit="Trường THCS Hạ Sơn",
        round="Đợt 2026",
    )


def results(deadline: date, subject: str = "initiative:12", code: str = "SK-2026-0012") -> Case:
    return Case(Occasion.RESULTS_DUE, subject, AN, date(2026, 2, 2), deadline, title="Một cửa số", code=code)


def draft(edited: date, deadline: date | None = None) -> Case:
    return Case(Occasion.DRAFT_OPEN, "draft:3", AN, edited, deadline, title="Một cửa số", round="Đợt 2026")


class Ledger:
    """The ledger of one person in memory, with what the scheduler does to it."""

    def __init__(self, agency: Agency = AGENCY) -> None:
        self.agency = agency
        self.entries: list[Entry] = []

    def morning(self, now: datetime, *cases: Case) -> list[str]:
        """What is said now; the ledger remembers it."""
        found = due(cases, self.entries, self.agency, now)
        for one in found.send:
            self._write(one, "sent", now)
        for one in found.skip:
            self._write(one, "superseded", now)
        self.entries = [
            replace(entry, state="superseded") if entry.id in found.woken else entry for entry in self.entries
        ]
        return [f"{one.case.occasion} {one.period.split('/', 1)[1]}" for one in found.send]

    def mark(self, state: str, now: datetime, until: date | None = None) -> None:
        self.entries[-1] = replace(self.entries[-1], state=state, until=until, at=now)

    def _write(self, one: Due, state: str, now: datetime) -> None:
        key = (one.case.occasion, one.case.subject, one.period)
        assert key not in [(entry.occasion, entry.subject, entry.period) for entry in self.entries]
        self.entries.append(Entry(len(self.entries) + 1, *key, state, None, now))


def days_on(case: Case) -> dict[str, date]:
    return {one.mark: one.day for one in offsets(case, AGENCY.reminders, AGENCY.holidays)}


# When


def test_before_a_deadline_on_a_working_day() -> None:
    assert days_on(unit_without(date(2026, 3, 31))) == {
        "14": date(2026, 3, 17),
        "7": date(2026, 3, 24),
        "3": date(2026, 3, 27),  # the 28th is a Saturday
        "1": date(2026, 3, 30),
        "0": date(2026, 3, 31),
    }


def test_a_deadline_in_tet_2026_is_remembered_before_tet() -> None:
    """Eve to fourth day are 16/02 to 20/02, a Monday to a Friday."""
    found = days_on(unit_without(date(2026, 2, 18)))
    assert found["14"] == date(2026, 2, 4)
    assert found["7"] == date(2026, 2, 11)
    assert found["3"] == found["1"] == found["0"] == date(2026, 2, 13)


def test_a_deadline_just_after_tet_2027_is_remembered_before_tet() -> None:
    """Days off are 04/02 to 10/02, with a weekend in the middle."""
    found = days_on(unit_without(date(2027, 2, 11)))
    assert found["7"] == found["3"] == found["1"] == date(2027, 2, 3)
    assert found["0"] == date(2027, 2, 11)


def test_a_deadline_on_a_sunday_has_its_morning_on_friday() -> None:
    found = days_on(unit_without(date(2026, 5, 31)))
    assert found["0"] == found["1"] == date(2026, 5, 29)


def test_a_swapped_saturday_is_a_morning_like_others() -> None:
    assert days_on(unit_without(date(2026, 8, 22)))["0"] == date(2026, 8, 22)
    assert days_on(unit_without(date(2026, 8, 31)))["0"] == date(2026, 8, 28)  # the Monday it was swapped for


def test_a_draft_left_on_friday_is_mentioned_on_monday_and_the_friday_after() -> None:
    assert days_on(draft(date(2026, 11, 13))) == {"2": date(2026, 11, 16), "7": date(2026, 11, 20)}


def test_a_returned_record_is_remembered_at_half_time_and_the_day_before() -> None:
    case = Case(Occasion.RETURNED, "initiative:12", AN, date(2026, 11, 9), date(2026, 11, 19))
    assert days_on(case) == {"half": date(2026, 11, 13), "1": date(2026, 11, 18)}


def test_the_year_from_29_february_ends_on_28_february() -> None:
    case = Case(Occasion.ONE_YEAR, "initiative:12", AN, date(2024, 6, 1), date(2025, 2, 28))
    assert days_on(case) == {"60": date(2024, 12, 30), "30": date(2025, 1, 24), "7": date(2025, 2, 21)}


def test_what_came_before_the_work_was_begun_is_not_made_up_for() -> None:
    late = replace(unit_without(date(2026, 3, 31)), begun=date(2026, 3, 24))
    assert list(days_on(late)) == ["3", "1", "0"]


# Once, and only the most urgent


def test_a_round_from_its_first_reminder_to_its_last() -> None:
    ledger, case = Ledger(), unit_without(date(2026, 3, 31))
    said = {}
    for n in range(40):
        day = date(2026, 3, 1) + timedelta(days=n)
        if is_working_day(day, AGENCY.holidays) and (told := ledger.morning(at(day), case)):
            said[day.day] = told
    assert said == {
        17: ["registration_closes 14"],
        24: ["registration_closes 7"],
        27: ["registration_closes 3"],
        30: ["registration_closes 1"],
        31: ["registration_closes 0"],
    }


def test_nothing_is_said_twice_on_one_day() -> None:
    ledger, case = Ledger(), unit_without(date(2026, 3, 31))
    assert ledger.morning(at(date(2026, 3, 24)), case)
    assert ledger.morning(at(date(2026, 3, 24), 9), case) == []


def test_after_three_days_down_only_the_most_urgent_is_said_and_the_rest_written_off() -> None:
    ledger, case = Ledger(), unit_without(date(2026, 3, 31))
    assert ledger.morning(at(date(2026, 3, 17)), case) == ["registration_closes 14"]
    assert ledger.morning(at(date(2026, 3, 30)), case) == ["registration_closes 1"]
    states = {entry.period: entry.state for entry in ledger.entries}
    assert states == {
        "2026-03-31/14": "sent",
        "2026-03-31/7": "superseded",
        "2026-03-31/3": "superseded",
        "2026-03-31/1": "sent",
    }


def test_down_over_the_deadline_nothing_is_said() -> None:
    ledger, case = Ledger(), unit_without(date(2026, 3, 31))
    ledger.morning(at(date(2026, 3, 27)), case)
    assert ledger.morning(at(date(2026, 4, 1)), case) == []


def test_an_extended_deadline_is_remembered_anew() -> None:
    ledger = Ledger()
    ledger.morning(at(date(2026, 3, 31)), unit_without(date(2026, 3, 31)))
    assert ledger.morning(at(date(2026, 4, 8)), unit_without(date(2026, 4, 15))) == ["registration_closes 7"]


def test_a_draft_edited_again_is_left_in_peace_for_two_more_days() -> None:
    ledger = Ledger()
    assert ledger.morning(at(date(2026, 11, 12)), draft(date(2026, 11, 10))) == ["draft_open 2"]
    assert ledger.morning(at(date(2026, 11, 13)), draft(date(2026, 11, 12))) == []
    assert ledger.morning(at(date(2026, 11, 16)), draft(date(2026, 11, 12))) == ["draft_open 2"]


def test_of_one_draft_only_its_deadline_is_said_when_both_come_the_same_morning() -> None:
    closes = date(2026, 3, 31)
    both = (
        draft(date(2026, 3, 22), closes),
        Case(Occasion.REGISTRATION_CLOSES, "draft:3", AN, date(2026, 3, 1), closes),
    )
    ledger = Ledger()
    assert ledger.morning(at(date(2026, 3, 24)), *both) == ["registration_closes 7"]
    assert ledger.morning(at(date(2026, 3, 25)), *both) == []


def test_two_records_due_the_same_morning_are_both_said_the_nearer_first() -> None:
    one, other = (
        results(date(2026, 11, 30)),
        results(date(2026, 11, 26), "initiative:13", "SK-2026-0013"),
    )
    found = due([one, other], (), AGENCY, at(date(2026, 11, 25)))
    assert [item.case.code for item in found.send] == ["SK-2026-0013", "SK-2026-0012"]


# Snoozed, done, lost


def test_snoozed_until_tomorrow_it_comes_back_tomorrow_and_once() -> None:
    ledger, case = Ledger(), unit_without(date(2026, 3, 31))
    ledger.morning(at(date(2026, 3, 24)), case)
    ledger.mark("snoozed", at(date(2026, 3, 24), 8), date(2026, 3, 25))
    assert ledger.morning(at(date(2026, 3, 24), 16), case) == []
    assert len(ledger.morning(at(date(2026, 3, 25)), case)) == 1
    assert ledger.morning(at(date(2026, 3, 25), 9), case) == []
    assert ledger.morning(at(date(2026, 3, 26)), case) == []


def test_snoozed_until_the_afternoon_it_comes_at_half_past_one() -> None:
    ledger, case = Ledger(), unit_without(date(2026, 3, 31))
    ledger.morning(at(date(2026, 3, 24)), case)
    ledger.mark("snoozed", at(date(2026, 3, 24), 8), date(2026, 3, 24))
    assert ledger.morning(at(date(2026, 3, 24), 13, 29), case) == []
    assert len(ledger.morning(at(date(2026, 3, 24), 13, 30), case)) == 1
    assert ledger.morning(at(date(2026, 3, 24), 14), case) == []


def test_a_snooze_hides_what_comes_up_meanwhile_but_not_the_last_call() -> None:
    ledger, case = Ledger(), unit_without(date(2026, 3, 31))
    ledger.morning(at(date(2026, 3, 26)), case)
    ledger.mark("snoozed", at(date(2026, 3, 26), 8), date(2026, 3, 31))
    assert ledger.morning(at(date(2026, 3, 27)), case) == []
    assert ledger.morning(at(date(2026, 3, 30)), case) == ["registration_closes 1"]
    assert ledger.morning(at(date(2026, 3, 31)), case) == ["registration_closes 0"]


def test_done_stops_this_case_for_this_deadline_and_nothing_else() -> None:
    ledger, case, other = Ledger(), unit_without(date(2026, 3, 31)), results(date(2026, 3, 31))
    ledger.morning(at(date(2026, 3, 24)), case)
    ledger.mark("done", at(date(2026, 3, 24), 8))
    assert ledger.morning(at(date(2026, 3, 31)), case) == []
    assert ledger.morning(at(date(2026, 3, 31)), case, other) == ["results_due 1"]
    assert ledger.morning(at(date(2026, 4, 8)), unit_without(date(2026, 4, 15))) == ["registration_closes 7"]


def test_a_message_that_never_left_is_said_again_on_the_next_day() -> None:
    ledger, case = Ledger(), unit_without(date(2026, 3, 31))
    ledger.morning(at(date(2026, 3, 24)), case)
    ledger.mark("lost", at(date(2026, 3, 24)))
    assert ledger.morning(at(date(2026, 3, 24), 16), case) == []
    assert len(ledger.morning(at(date(2026, 3, 25)), case)) == 1
    assert ledger.morning(at(date(2026, 3, 26)), case) == []


@given(
    st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    st.lists(st.tuples(st.integers(-45, 10), st.integers(0, 23)), max_size=30),
    st.sampled_from(["", "snoozed", "lost"]),
)
def test_whenever_the_clock_is_read_nothing_is_said_twice_or_late(
    deadline: date, reads: list[tuple[int, int]], fate: str
) -> None:
    """The clock may stand still, jump or go back: no mark is repeated, no day has two, nothing follows the deadline."""
    ledger, case = Ledger(), unit_without(deadline, deadline - timedelta(days=60))
    said: list[tuple[date, str]] = []
    for days, hour in reads:
        now = at(deadline + timedelta(days=days), hour)
        for mark in ledger.morning(now, case):
            said.append((office_day(now), mark))
            if fate and len(said) == 1:
                ledger.mark(fate, now, office_day(now) + timedelta(days=1) if fate == "snoozed" else None)
    assert len({mark for _, mark in said}) == len({day for day, _ in said}) == len(said) <= 6
    assert all(day <= deadline for day, _ in said)


# In words


def say(now: datetime, *cases: Case) -> str:
    return plain(compose(due(cases, (), AGENCY, now).send, 7, AGENCY, now).text)


def test_it_names_what_is_missing_the_date_and_the_working_days_left() -> None:
    assert say(at(date(2026, 11, 25)), results(date(2026, 11, 30))) == (
        "SK-2026-0012 “Một cửa số” còn thiếu báo cáo kết quả.\n"
        "Hạn báo cáo kết quả: 30/11/2026 (còn 3 ngày làm việc)."
    )


@pytest.mark.parametrize(
    ("today", "deadline", "words"),
    [
        (date(2026, 3, 31), date(2026, 3, 31), "(hôm nay là ngày cuối)"),
        (date(2026, 5, 29), date(2026, 5, 31), "(hôm nay là ngày làm việc cuối cùng trước hạn)"),
        (date(2026, 2, 13), date(2026, 2, 23), "(còn 1 ngày làm việc)"),  # Tết lies between
    ],
)
def test_the_time_left_is_true_today(today: date, deadline: date, words: str) -> None:
    assert words in say(at(today), unit_without(deadline, date(2026, 1, 1)))


@pytest.mark.parametrize(
    ("case", "text"),
    [
        (
            unit_without(date(2026, 11, 30)),
            "Trường THCS Hạ Sơn chưa có đăng ký nào trong Đợt 2026.\nHạn đăng ký: 30/11/2026 (còn 3 ngày làm việc).",
        ),
        (draft(date(2026, 11, 18)), "Nháp “Một cửa số” chưa nộp, sửa lần cuối 18/11/2026."),
        (
            replace(draft(date(2026, 11, 18), date(2026, 11, 30)), title=""),
            "Nháp chưa có tên, chưa nộp, sửa lần cuối 18/11/2026.\nHạn nộp: 30/11/2026 (còn 3 ngày làm việc).",
        ),
        (
            Case(
                Occasion.RETURNED,
                "initiative:1",
                AN,
                date(2026, 11, 20),
                date(2026, 11, 26),
                "Một cửa số",
                "SK-2026-0001",
            ),
            "SK-2026-0001 “Một cửa số” được trả bổ sung, chưa nộp lại.\nHạn bổ sung: 26/11/2026 (còn 1 ngày làm việc).",
        ),
        (
            Case(
                Occasion.ONE_YEAR,
                "initiative:1",
                AN,
                date(2026, 6, 1),
                date(2026, 12, 2),
                "Một cửa số",
                "SK-2026-0001",
            ),
            "SK-2026-0001 “Một cửa số” còn thiếu báo cáo kết quả.\n"
            "Hạn yêu cầu công nhận (01 năm kể từ ngày áp dụng): 02/12/2026 (còn 5 ngày làm việc).",
        ),
    ],
)
def test_every_occasion_has_its_words(case: Case, text: str) -> None:
    assert say(at(date(2026, 11, 25)), case) == text


def test_several_subjects_are_lines_of_one_message_with_the_nearest_first() -> None:
    text = say(
        at(date(2026, 11, 25)),
        results(date(2026, 11, 30)),
        results(date(2026, 11, 26), "initiative:13", "SK-2026-0013"),
    )
    assert text == (
        "Anh/chị còn 2 việc chưa xong\n"
        "1. SK-2026-0013 “Một cửa số” còn thiếu báo cáo kết quả. Hạn báo cáo kết quả: 26/11/2026 (còn 1 ngày làm việc).\n"
        "2. SK-2026-0012 “Một cửa số” còn thiếu báo cáo kết quả. Hạn báo cáo kết quả: 30/11/2026 (còn 3 ngày làm việc)."
    )


@given(st.integers(1, 30), st.text(max_size=300))
def test_a_message_has_at_most_six_lines_and_counts_what_it_leaves_out(number: int, title: str) -> None:
    title = " ".join(title.split())
    cases = [
        replace(results(date(2026, 11, 30), f"initiative:{n}", f"SK-2026-{n:04}"), title=title)
        for n in range(number)
    ]
    text = say(at(date(2026, 11, 25)), *cases)
    assert len(text.split("\n")) <= LINES
    left_out = int(text.rpartition("Và ")[2].split()[0]) if "việc khác" in text else 0
    assert text.count("SK-2026-") + left_out == number


def test_the_message_has_three_buttons_and_expires_when_the_office_closes() -> None:
    now = at(date(2026, 11, 25))
    outgoing = compose(due([results(date(2026, 11, 30))], (), AGENCY, now).send, 7, AGENCY, now)
    assert [(choice.label, choice.data) for choice in outgoing.choices[0]] == [
        ("Làm ngay", "r:now:7"),
        ("Hoãn", "r:later:7"),
        ("Đã xong", "r:done:7"),
    ]
    assert outgoing.expires == at(date(2026, 11, 25), 17, 0)


def test_nothing_to_do_is_nothing_to_say() -> None:
    assert due([], (), AGENCY, at(date(2026, 11, 25))) == Morning()


def test_on_the_first_day_of_a_case_its_deadline_lies_within_the_horizon() -> None:
    """Around Tết that day comes more than a week early."""
    for ahead in range(730):
        deadline = date(2026, 6, 1) + timedelta(days=ahead)
        first = offsets(results(deadline), AGENCY.reminders, AGENCY.holidays)[0].day
        assert deadline <= horizon(first, AGENCY.reminders.results_due)
