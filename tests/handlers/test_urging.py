"""Đôn đốc as little stories: who is shown, who is told, and who must be called instead."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from bot.agency_file import shipped
from domain.calendar import OFFICE_ZONE, in_office_hours
from domain.messages import Incoming, Kind, plain
from domain.urging import LINES, leaves_at, notice
from handlers import asking, items, judging, reminding, typed_buttons, urging
from handlers.buttons import UnknownButton, parts
from handlers.turn import Office as Shared
from handlers.turn import Turn
from storage import audit
from storage.database import Database
from storage.office import consents, people, rounds, units
from storage.records import initiatives
from storage.schema import outbox
from storage.talk import chats
from tests.scheduler.conftest import BEGAN, Office, at

TUESDAY = date(2026, 3, 24)
LATE = {"due": date(2026, 3, 20)}
PRESSES = {"q": asking.press, "u": urging.press, "j": judging.press}


class Desk:
    """The office of the reminders' tests with a leader and a focal officer; everybody talks on Telegram."""

    def __init__(self, database: Database, folder: Path) -> None:
        self.office = Office(database)
        self.database = database
        self.now = at(TUESDAY, 9)
        self.shared = Shared(shipped(), None, folder)  # type: ignore[arg-type]  # no form is opened here
        self.hall = self.unit("VP", "Văn phòng")
        self.lead = self.person("lead", "leader", self.hall, everywhere=True)
        self.focal = self.person("focal", "focal", self.hall, everywhere=True)
        self.answer = ""
        self.told: list[tuple[str, str]] = []

    def unit(self, code: str, name: str) -> int:
        with self.database.write() as conn:
            return units.add(conn, code=code, name=name)

    def person(
        self, code: str, role: str, unit: int, *, everywhere: bool = False, linked: bool = True
    ) -> int:
        with self.database.write() as conn:
            person = people.add(conn, code=code, name=f"Chị {code}", unit_id=unit, now=BEGAN)
            people.grant(conn, person, role, None if everywhere else unit)
            if linked:
                consents.give(conn, person, "1", "telegram", BEGAN)
        if linked:
            self.office.link(person, "telegram", code)
        return person

    def send(
        self, who: str, text: str = "", *, press: str = "", ask: str = "", show: int = 0
    ) -> dict[str, str]:
        """A turn: a question, a record, a button or words. Gives the buttons; the text is in `answer`."""
        kind = Kind.CHOICE if press else Kind.TEXT
        incoming = Incoming("telegram", who, "1", self.now, kind, text, press)
        with self.database.write() as conn:
            chat = chats.at(conn, incoming.address, self.now)
            person = people.by_id(conn, chat.person_id or 0)
            roles = people.roles_of(conn, person.id, self.now.astimezone(OFFICE_ZONE).date())
            turn = Turn(self.shared, conn, incoming, self.now, chat, person, roles)
            self._do(turn, ask, show)
            typed_buttons.keep(turn)
        mine = [post.outgoing for post in turn.posts if post.address == incoming.address]
        self.told = [
            (post.address.chat, plain(post.outgoing.text)) for post in turn.posts if post.address.chat != who
        ]
        self.answer = "\n".join(plain(one.text) for one in mine)
        return {choice.label: choice.data for one in mine for row in one.choices for choice in row}

    def _do(self, turn: Turn, ask: str, show: int) -> None:
        if ask:
            asking.ask(turn, ask)
        elif show:
            items.show(turn, show)
        elif turn.incoming.text == "/nhac":
            urging.last(turn)
        elif turn.incoming.choice or typed_buttons.take(turn, by_number=True):
            word, *rest = parts(turn.incoming.choice)
            PRESSES[word](turn, rest)
        else:
            self.taken = judging.typed(turn) or reminding.typed(turn)

    def urge(self, who: str = "lead", about: str = "overdue") -> dict[str, str]:
        """Ask, and press "Đôn đốc" under the answer."""
        return self.send(who, press=self.send(who, ask=about)["Đôn đốc"])

    def queued(self) -> list[Any]:
        with self.database.read() as conn:
            return list(conn.execute(select(outbox).order_by(outbox.c.id)))

    def notices(self) -> list[tuple[str, str]]:
        return [(row.chat_key, plain(row.body["text"])) for row in self.queued()]


@pytest.fixture
def desk(database: Database, tmp_path: Path) -> Desk:
    return Desk(database, tmp_path)


def test_the_leader_sees_whom_it_goes_to_and_the_text_before_anything_is_sent(desk: Desk) -> None:
    desk.office.record(desk.office.an, "implementing", **LATE)
    buttons = desk.urge()
    assert list(buttons) == ["Gửi", "Thôi"]
    assert desk.answer.startswith("Đôn đốc 1 người về 1 hồ sơ quá hạn")
    assert "Gửi tới: Cán bộ an (SK-2026-0012)." in desk.answer
    text = (
        "Chị lead (lãnh đạo) đôn đốc:\n"
        "SK-2026-0012 “Một cửa số” chậm 4 ngày: chưa báo cáo kết quả, hạn 20/03/2026.\n"
        "Anh/chị làm sớm giúp; đang vướng thì báo đầu mối CCHC."
    )
    assert desk.answer.endswith(text)
    assert desk.queued() == []
    desk.send("lead", press=buttons["Gửi"])
    assert desk.answer == "Đã gửi đôn đốc tới 1 người."
    [row] = desk.queued()
    assert (row.chat_key, plain(row.body["text"]), row.lane) == ("an", text, "notice")
    assert row.next_at == desk.now
    assert [label for buttons in row.body["choices"] for label, *_ in buttons] == ["Xem SK-2026-0012"]


def test_stopping_sends_nothing(desk: Desk) -> None:
    desk.office.record(desk.office.an, "implementing", **LATE)
    desk.urge()
    desk.send("lead", "thôi")
    assert "Chưa có tin nào được gửi" in desk.answer
    assert desk.queued() == []


def test_who_is_late_with_several_records_gets_one_message(desk: Desk) -> None:
    for number in range(1, 4):
        desk.office.record(desk.office.an, "returned", code=f"SK-2026-000{number}", **LATE)
    desk.send("lead", press=desk.urge()["Gửi"])
    [(who, text)] = desk.notices()
    assert who == "an"
    assert [code in text for code in ("SK-2026-0001", "SK-2026-0002", "SK-2026-0003")] == [True] * 3


def test_every_author_with_an_account_is_told(desk: Desk) -> None:
    binh = desk.office.officer("binh")
    record = desk.office.record(desk.office.an, "returned", **LATE)
    authors = [
        {"name": "An", "share": 50, "person_id": desk.office.an},
        {"name": "B", "share": 50, "person_id": binh},
    ]
    with desk.database.write() as conn:
        initiatives.set_authors(conn, record, authors)
    desk.send("lead", press=desk.urge()["Gửi"])
    assert [who for who, _ in desk.notices()] == ["an", "binh"]


def test_it_is_written_down_who_urged_whom_about_what(desk: Desk) -> None:
    desk.office.record(desk.office.an, "returned", **LATE)
    desk.send("focal", press=desk.urge("focal")["Gửi"])
    with desk.database.read() as conn:
        [entry] = audit.of(conn, f"person:{desk.focal}")
    assert (entry.action, entry.person_id, entry.new, entry.reason) == (
        "urged",
        desk.focal,
        "overdue: 1 người",
        "SK-2026-0012",
    )


def test_nobody_is_urged_twice_on_one_day_about_the_same_whoever_asks(desk: Desk) -> None:
    desk.office.record(desk.office.an, "returned", **LATE)
    buttons = desk.urge()
    desk.send("lead", press=buttons["Gửi"])
    desk.send("lead", press=buttons["Gửi"])
    assert "Đã đôn đốc trong ngày, không gửi lại: 1 người." in desk.answer
    assert "Gửi" not in desk.urge("focal")
    assert len(desk.queued()) == 1
    desk.now += timedelta(days=1)
    desk.send("focal", press=desk.urge("focal")["Gửi"])
    assert ["chậm 4 ngày" in text or "chậm 5 ngày" in text for _, text in desk.notices()] == [True, True]


def test_something_that_became_late_later_the_same_day_is_still_said(desk: Desk) -> None:
    desk.office.record(desk.office.an, "returned", code="SK-2026-0001", **LATE)
    desk.send("lead", press=desk.urge()["Gửi"])
    desk.office.record(desk.office.an, "returned", code="SK-2026-0002", **LATE)
    desk.send("lead", press=desk.urge()["Gửi"])
    first, second = (text for _, text in desk.notices())
    assert "SK-2026-0001" in first
    assert "SK-2026-0002" in second
    assert "SK-2026-0001" not in second


def test_a_list_that_changed_since_it_was_shown_is_shown_again(desk: Desk) -> None:
    record = desk.office.record(desk.office.an, "returned", code="SK-2026-0001", **LATE)
    desk.office.record(desk.office.an, "returned", code="SK-2026-0002", **LATE)
    buttons = desk.urge()
    with desk.database.write() as conn:
        initiatives.change(conn, record, 1, desk.now, state="submitted")
    again = desk.send("lead", press=buttons["Gửi"])
    assert "vừa thay đổi nên chưa gửi" in desk.answer
    assert "SK-2026-0001" not in desk.answer
    assert desk.queued() == []
    desk.send("lead", press=again["Gửi"])
    assert len(desk.queued()) == 1


@pytest.mark.parametrize("hour", [5, 20])
def test_outside_office_hours_it_leaves_when_the_office_opens_with_the_days_of_that_day(
    desk: Desk, hour: int
) -> None:
    desk.office.record(desk.office.an, "returned", **LATE)
    desk.now = at(date(2026, 3, 28), hour)  # a Saturday
    buttons = desk.urge()
    assert "tin sẽ đi lúc 07:30 30/03/2026" in desk.answer
    desk.send("lead", press=buttons["Gửi"])
    assert "tin đi lúc 07:30 30/03/2026" in desk.answer
    [row] = desk.queued()
    assert row.next_at == at(date(2026, 3, 30))
    assert "chậm 10 ngày" in row.body["text"]
    desk.now = at(date(2026, 3, 30), 10)
    assert "Gửi" not in desk.urge()


@pytest.mark.parametrize("how", ["never linked", "blocked", "no consent", "left office"])
def test_who_cannot_be_reached_is_named_to_be_called(desk: Desk, how: str) -> None:
    binh = desk.person("binh", "officer", desk.hall, linked=how not in ("never linked", "no consent"))
    if how == "no consent":
        desk.office.link(binh, "telegram", "binh")
    if how == "blocked":
        desk.office.block("binh")
    if how == "left office":
        with desk.database.write() as conn:
            people.update(conn, binh, active_to=date(2026, 3, 1))
    desk.office.record(binh, "returned", code="SK-2026-0001", author="Chị binh", **LATE)
    desk.office.record(desk.office.an, "returned", code="SK-2026-0002", **LATE)
    buttons = desk.urge()
    where = "Trường THCS Hạ Sơn" if how == "left office" else "Văn phòng"  # else the record's own unit
    assert f"Chưa liên kết, anh/chị gọi giúp: Chị binh ({where})." in desk.answer
    desk.send("lead", press=buttons["Gửi"])
    assert f"gọi giúp: Chị binh ({where})" in desk.answer
    assert [who for who, _ in desk.notices()] == ["an"]


def test_an_imported_record_names_its_author_to_be_called(desk: Desk) -> None:
    desk.office.record(None, "accepted", author="Lò Văn Xa", **LATE)  # type: ignore[arg-type]
    assert "Gửi" not in desk.urge()
    assert "gọi giúp: Lò Văn Xa (Trường THCS Hạ Sơn)" in desk.answer


@pytest.mark.parametrize("state", ["submitted", "reported", "scored"])
def test_authors_are_not_urged_for_what_others_must_do(desk: Desk, state: str) -> None:
    desk.office.record(desk.office.an, state, **LATE)
    assert "Gửi" not in desk.urge()
    assert desk.answer.startswith("Không còn ai để nhắn về hồ sơ quá hạn.")


def test_an_own_late_record_is_nobodys_to_urge(desk: Desk) -> None:
    desk.office.record(desk.focal, "returned", author="Chị focal", **LATE)
    desk.urge("focal")
    assert "focal" not in desk.answer


# Rights


def test_an_officer_gets_no_button_and_an_old_one_does_nothing(desk: Desk) -> None:
    desk.office.record(desk.office.an, "returned", **LATE)
    button = desk.send("lead", ask="overdue")["Đôn đốc"]
    assert "Đôn đốc" not in desk.send("an", ask="overdue")
    for data in (button, "u:overdue"):
        desk.send("an", press=data)
    assert "dành cho đầu mối CCHC, lãnh đạo và thủ trưởng đơn vị" in desk.answer
    desk.send("an", "/nhac")
    assert "dành cho đầu mối CCHC, lãnh đạo và thủ trưởng đơn vị" in desk.answer
    assert desk.queued() == []


@pytest.mark.parametrize("role", ["unit_head", "focal"])
def test_who_holds_a_role_in_one_unit_urges_that_unit_only(desk: Desk, role: str) -> None:
    desk.person("head", role, desk.office.school)
    far = desk.person("far", "officer", desk.hall)
    desk.office.record(desk.office.an, "returned", code="SK-2026-0001", **LATE)
    with desk.database.write() as conn:
        initiatives.add(
            conn,
            unit_id=desk.hall,
            person_id=far,
            year=2026,
            state="returned",
            code="SK-2026-0002",
            now=BEGAN,
            **LATE,
        )
    desk.send("head", press=desk.urge("head")["Gửi"])
    assert [who for who, _ in desk.notices()] == ["an"]


def test_seeing_everything_is_no_right_to_urge_everybody(desk: Desk) -> None:
    """A viewer who heads one unit reads about all of them and urges the own one."""
    both = desk.person("both", "unit_head", desk.hall)
    with desk.database.write() as conn:
        people.grant(conn, both, "viewer")
    desk.office.record(desk.office.an, "returned", **LATE)
    assert "Gửi" not in desk.urge("both")
    assert "Gửi" not in desk.urge("both", about="missing_units")
    assert "Gửi" in desk.urge("lead")


def test_a_right_that_is_gone_stops_even_a_message_that_was_shown(desk: Desk) -> None:
    desk.office.record(desk.office.an, "returned", **LATE)
    buttons = desk.urge("focal")
    with desk.database.write() as conn:
        people.withdraw(conn, desk.focal, "focal")
        people.grant(conn, desk.focal, "officer", desk.hall)
    desk.send("focal", press=buttons["Gửi"])
    assert desk.queued() == []


# Units that registered nothing


def test_the_head_of_a_unit_without_a_registration_is_urged_else_its_officers(desk: Desk) -> None:
    clinic = desk.unit("TYT", "Trạm Y tế")
    desk.person("head", "unit_head", clinic)
    desk.person("nurse", "officer", clinic)
    buttons = desk.urge(about="missing_units")
    assert desk.answer.startswith("Đôn đốc 2 người về 2 đơn vị chưa có đăng ký")
    assert "Chưa liên kết, anh/chị gọi giúp: Văn phòng." in desk.answer
    desk.send("lead", press=buttons["Gửi"])
    told = dict(desk.notices())
    assert list(told) == ["head", "an"]
    assert (
        "Trạm Y tế chưa có đăng ký nào trong Đợt 2026. Hạn đăng ký: 31/03/2026 (còn 5 ngày làm việc)."
        in told["head"]
    )
    assert desk.queued()[0].body["choices"] == [[["Đăng ký sáng kiến", "d:new"]]]


def test_a_unit_that_registered_is_left_alone_a_draft_is_no_registration(desk: Desk) -> None:
    desk.office.record(desk.office.an, "submitted")
    with desk.database.write() as conn:
        initiatives.add(conn, unit_id=desk.hall, year=2026, state="draft", now=BEGAN)
    desk.urge(about="missing_units")
    assert "gọi giúp: Văn phòng." in desk.answer


def test_after_the_day_of_closing_it_says_that_a_late_registration_is_noted(desk: Desk) -> None:
    desk.now = at(date(2026, 4, 3), 9)
    desk.urge(about="missing_units")
    assert "Hạn 31/03/2026 đã qua; đăng ký lúc này ghi là đăng ký bổ sung." in desk.answer


def test_without_an_open_round_nobody_is_urged_to_register(desk: Desk) -> None:
    with desk.database.write() as conn:
        rounds.close(conn, desk.office.round, desk.now)
    assert "Gửi" not in desk.urge(about="missing_units")
    assert "Không có đợt đăng ký nào đang mở." in desk.answer


def test_units_are_not_urged_for_having_nothing_in_a_field(desk: Desk) -> None:
    buttons = desk.send("lead", ask="missing_units")
    key = buttons["Đôn đốc"].rpartition(":")[2]
    with desk.database.write() as conn:
        chat = next(iter(chats.of_person(conn, desk.lead)))
        talk = {**chat.talk, "asked": {key: {"intent": "missing_units", "filters": {"field": "digital"}}}}
        chats.remember(conn, chat.id, talk)
    assert "Đôn đốc" not in desk.send("lead", press=f"q:{key}:page:0")


# Typed


def test_the_command_urges_about_the_last_such_answer_else_about_all_that_is_overdue(desk: Desk) -> None:
    desk.office.record(desk.office.an, "returned", **LATE)
    desk.send("lead", "/nhac")
    assert "về 1 hồ sơ quá hạn" in desk.answer
    desk.send("focal", ask="missing_units")
    desk.send("focal", "/nhac")
    assert "đơn vị chưa có đăng ký" in desk.answer
    desk.send("focal", ask="overdue")
    desk.send("focal", ask="summary")
    desk.send("focal", "/nhac")
    assert "về 1 hồ sơ quá hạn" in desk.answer


def test_the_buttons_can_be_typed(desk: Desk) -> None:
    desk.office.record(desk.office.an, "returned", **LATE)
    desk.send("lead", ask="overdue")
    desk.send("lead", "don doc")
    desk.send("lead", "1")
    assert desk.answer == "Đã gửi đôn đốc tới 1 người."


def test_a_button_of_a_question_that_is_forgotten_asks_to_ask_again(desk: Desk) -> None:
    desk.send("lead", press="u:ask:k0000000")
    assert "đã cũ" in desk.answer
    with pytest.raises(UnknownButton):
        desk.send("lead", press="u:dance")


def test_saying_done_after_being_urged_is_no_answer_to_a_reminder(desk: Desk) -> None:
    """The line of an urging waits for nothing, so the words of a reminder's buttons never meet it."""
    desk.office.record(desk.office.an, "returned", **LATE)
    desk.send("lead", press=desk.urge()["Gửi"])
    desk.send("an", "đã xong")
    assert not desk.taken


# The pure rules


@given(st.integers(0, 340 * 24 * 60))
def test_it_leaves_at_the_first_moment_that_is_office_time(minutes: int) -> None:
    agency = shipped()
    now = BEGAN + timedelta(minutes=minutes)
    leaves = leaves_at(now, agency)
    assert leaves >= now
    assert in_office_hours(leaves, agency.hours, agency.holidays)
    before = leaves - timedelta(minutes=1)
    assert leaves == now or not in_office_hours(before, agency.hours, agency.holidays)
    assert (leaves - now) < timedelta(days=14)


@given(st.lists(st.text("abc", min_size=1), min_size=1, max_size=30))
def test_a_message_never_grows_beyond_its_lines_and_counts_what_it_leaves_out(lines: list[str]) -> None:
    said = notice("Chị An (lãnh đạo)", lines).split("\n")
    assert len(said) <= LINES + 2
    shown = said[1 : 1 + len(lines)] if len(lines) <= LINES else said[1:LINES]
    assert shown == lines[: len(shown)]
    if len(lines) > LINES:
        assert said[LINES] == f"Và {len(lines) - LINES + 1} việc khác: gõ “của tôi” để xem."
