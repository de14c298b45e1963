"""The buttons under a reminder, as little stories of An and Bình."""

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.agency_file import shipped
from domain.messages import Incoming, Kind, plain
from handlers import reminding
from handlers.buttons import UnknownButton, parts
from handlers.turn import Office as Shared
from handlers.turn import Turn
from scheduler.reminders import remind
from storage.database import Database
from storage.office import people
from storage.schema import outbox
from storage.talk import chats, drafts
from tests.scheduler.conftest import Office, at

TUESDAY = date(2026, 3, 24)  # a week before the round closes
ROUND = "Trường THCS Hạ Sơn chưa có đăng ký nào"


class Talk:
    """An talks on Telegram; the clock is moved by hand, and the scheduler ticks when told."""

    def __init__(self, database: Database, tmp_path: Path) -> None:
        self.office = Office(database)
        self.now = at(TUESDAY)
        self._shared = Shared(shipped(), None, tmp_path)  # type: ignore[arg-type]  # no form is opened here

    def morning(self, now: datetime) -> list[str]:
        """Let the scheduler tick at this moment; gives what An and the others are told."""
        self.now = now
        return self.office.tick(now)

    def buttons(self) -> dict[str, str]:
        """The buttons of the last message that was queued."""
        with self.office.database.read() as conn:
            body = conn.execute(select(outbox.c.body).order_by(outbox.c.id.desc())).scalars().first()
        return {label: data for row in body["choices"] for label, data, *_ in row}

    def send(self, *, press: str = "", text: str = "", who: str = "an") -> dict[str, str]:
        """Press a button or type; gives the buttons of the answer and keeps its text in `answer`."""
        kind = Kind.CHOICE if press else Kind.TEXT
        incoming = Incoming("telegram", who, "1", self.now, kind, text, press)
        with self.office.database.write() as conn:
            chat = chats.at(conn, incoming.address, self.now)
            person = people.by_id(conn, chat.person_id or 0)
            turn = Turn(
                self._shared,
                conn,
                incoming,
                self.now,
                chat,
                person,
                people.roles_of(conn, person.id, self.now.date()),
            )
            if press:
                reminding.press(turn, parts(press)[1:])
                self.taken = True
            else:
                self.taken = reminding.typed(turn)
        self.answer = "\n".join(plain(post.outgoing.text) for post in turn.posts)
        return {
            choice.label: choice.data
            for post in turn.posts
            for row in post.outgoing.choices
            for choice in row
        }


@pytest.fixture
def talk(database: Database, tmp_path: Path) -> Talk:
    return Talk(database, tmp_path)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What "Làm ngay" opened; the forms and lists themselves have their own tests."""
    found: list[Any] = []
    monkeypatch.setattr(reminding.opening, "begin", lambda _turn: found.append("begin"))
    monkeypatch.setattr(reminding.talk, "resume", lambda _turn, number: found.append(("draft", number)))
    monkeypatch.setattr(
        reminding.opening, "supplement", lambda _turn, number: found.append(("returned", number))
    )
    monkeypatch.setattr(reminding.items, "show", lambda _turn, number: found.append(("initiative", number)))
    return found


def test_an_snoozes_until_the_afternoon_and_is_reminded_at_half_past_one(talk: Talk) -> None:
    assert talk.morning(at(TUESDAY))[0].startswith(ROUND)
    times = talk.send(press=talk.buttons()["Hoãn"])
    assert list(times) == ["Nhắc chiều nay", "Nhắc ngày mai", "Hoãn 3 ngày"]
    talk.send(press=times["Nhắc chiều nay"])
    assert talk.answer == "Trợ lý sẽ nhắc lại chiều nay. Nếu hạn đến trước, trợ lý nhắc sớm hơn."
    assert talk.morning(at(TUESDAY, 11)) == []
    assert talk.morning(at(TUESDAY, 13, 30))[0].startswith(ROUND)
    assert talk.morning(at(TUESDAY, 15)) == []


def test_in_the_afternoon_this_afternoon_is_no_longer_offered(talk: Talk) -> None:
    talk.morning(at(TUESDAY))
    early = talk.send(press=talk.buttons()["Hoãn"])
    talk.now = at(TUESDAY, 14)
    assert "Nhắc chiều nay" not in talk.send(press=talk.buttons()["Hoãn"])
    talk.send(press=early["Nhắc chiều nay"])
    assert "thứ Tư 25/03/2026" in talk.answer


def test_tomorrow_on_a_friday_is_monday_and_three_days_skip_the_weekend(talk: Talk) -> None:
    friday = date(2026, 3, 27)
    talk.morning(at(friday))
    times = talk.send(press=talk.buttons()["Hoãn"])
    talk.send(press=times["Nhắc ngày mai"])
    assert "thứ Hai 30/03/2026" in talk.answer
    talk.send(press=times["Hoãn 3 ngày"])
    assert "thứ Hai 30/03/2026" in talk.answer


def test_three_days_of_peace_end_with_the_last_call(talk: Talk) -> None:
    thursday = date(2026, 3, 26)
    talk.morning(at(thursday))
    talk.send(press=talk.send(press=talk.buttons()["Hoãn"])["Hoãn 3 ngày"])
    assert talk.morning(at(date(2026, 3, 27))) == []
    assert "còn 1 ngày làm việc" in talk.morning(at(date(2026, 3, 30)))[0]
    assert "hôm nay là ngày cuối" in talk.morning(at(date(2026, 3, 31)))[0]


def test_done_means_no_more_of_it(talk: Talk) -> None:
    talk.morning(at(TUESDAY))
    talk.send(press=talk.buttons()["Đã xong"])
    assert "không nhắc việc này nữa" in talk.answer
    assert [talk.morning(at(TUESDAY + timedelta(days=n))) for n in range(1, 8)] == [[]] * 7


def test_pressing_twice_is_harmless(talk: Talk) -> None:
    talk.morning(at(TUESDAY))
    done = talk.buttons()["Đã xong"]
    talk.send(press=done)
    talk.send(press=done)
    assert "đã được ghi nhận" in talk.answer


def test_a_button_of_another_person_does_nothing(talk: Talk) -> None:
    talk.office.officer("binh")
    talk.morning(at(TUESDAY))
    with talk.office.database.read() as conn:
        body = conn.execute(select(outbox.c.body).where(outbox.c.chat_key == "an")).scalar_one()
    before = talk.office.ledger()
    talk.send(press=body["choices"][0][2][1], who="binh")
    assert "đã được ghi nhận" in talk.answer
    assert talk.office.ledger() == before


def test_a_line_that_never_was_is_answered_kindly(talk: Talk) -> None:
    talk.send(press="r:done:999")
    assert "đã được ghi nhận" in talk.answer


@pytest.mark.parametrize("data", ["r:dance:1", "r:done:x", "r:done", "r:done:1:2"])
def test_a_button_nobody_made_is_left_to_the_router(talk: Talk, data: str) -> None:
    talk.morning(at(TUESDAY))
    with pytest.raises(UnknownButton):
        talk.send(press=data)


def test_do_it_now_opens_the_registration(talk: Talk, opened: list[Any]) -> None:
    talk.morning(at(TUESDAY))
    talk.send(press=talk.buttons()["Làm ngay"])
    assert opened == ["begin"]


def test_do_it_now_goes_on_with_the_draft(talk: Talk, opened: list[Any]) -> None:
    with talk.office.database.write() as conn:
        draft = drafts.start(
            conn, talk.office.an, "registration", at(date(2026, 3, 2)), round_id=talk.office.round
        )
    talk.morning(at(TUESDAY))
    talk.send(press=talk.buttons()["Làm ngay"])
    assert opened == [("draft", draft.id)]


def test_do_it_now_shows_the_record_or_goes_on_with_what_was_begun_for_it(
    talk: Talk, opened: list[Any]
) -> None:
    record = talk.office.record(talk.office.an, "returned", due=date(2026, 3, 25))
    talk.morning(at(TUESDAY))
    now = talk.buttons()["Làm ngay"]
    talk.send(press=now)
    with talk.office.database.write() as conn:
        draft = drafts.start(conn, talk.office.an, "supplement", talk.now, initiative_id=record)
    talk.send(press=now)
    assert opened == [("returned", record), ("draft", draft.id)]


def test_of_several_matters_the_bot_asks_which_and_the_rest_stays(talk: Talk, opened: list[Any]) -> None:
    """Two records lack their results; An says that one is done and opens the other."""
    first = talk.office.record(talk.office.an, "implementing", code="SK-2026-0012", due=date(2026, 3, 31))
    talk.office.record(talk.office.an, "implementing", code="SK-2026-0013", due=date(2026, 3, 31))
    talk.morning(at(TUESDAY))
    which = talk.send(press=talk.buttons()["Đã xong"])
    assert list(which) == ["SK-2026-0012 Một cửa số", "SK-2026-0013 Một cửa số"]
    talk.send(press=which["SK-2026-0013 Một cửa số"])
    talk.send(press=talk.buttons()["Làm ngay"])
    assert opened == [("initiative", first)]
    [text] = talk.morning(at(date(2026, 3, 27)))
    assert "SK-2026-0012" in text
    assert "SK-2026-0013" not in text


def test_one_snooze_covers_the_whole_message(talk: Talk) -> None:
    for number in (12, 13):
        talk.office.record(talk.office.an, "implementing", code=f"SK-2026-00{number}", due=date(2026, 3, 31))
    talk.morning(at(TUESDAY))
    talk.send(press=talk.send(press=talk.buttons()["Hoãn"])["Nhắc ngày mai"])
    [text] = talk.morning(at(date(2026, 3, 25)))
    assert text.startswith("Anh/chị còn 2 việc chưa xong")
    assert talk.morning(at(date(2026, 3, 25), 9)) == []


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("Đã xong", "không nhắc việc này nữa"),
        ("da xong", "không nhắc việc này nữa"),
        ("HOÃN", "Trợ lý nhắc lại khi nào?"),
        ("nhắc ngày mai", "thứ Tư 25/03/2026"),
        ("hoãn 3 ngày", "thứ Sáu 27/03/2026"),
        ("nhac chieu nay", "chiều nay"),
    ],
)
def test_every_button_can_be_typed(talk: Talk, typed: str, answer: str) -> None:
    talk.morning(at(TUESDAY))
    talk.send(text=typed)
    assert talk.taken
    assert answer in talk.answer


def test_the_words_mean_nothing_without_a_reminder_and_other_words_never_do(talk: Talk) -> None:
    talk.send(text="đã xong")
    assert not talk.taken
    talk.morning(at(TUESDAY))
    talk.send(text="đã xong phần một cửa")
    assert not talk.taken
    talk.send(text="đã xong")
    talk.send(text="đã xong")
    assert not talk.taken


def test_an_old_message_no_longer_changes_anything_once_it_was_repeated(talk: Talk) -> None:
    talk.morning(at(TUESDAY))
    old = talk.buttons()
    talk.send(press=talk.send(press=old["Hoãn"])["Nhắc ngày mai"])
    talk.morning(at(date(2026, 3, 25)))
    talk.send(press=old["Đã xong"])
    assert "lời nhắc mới hơn" in talk.answer
    talk.send(press=talk.buttons()["Đã xong"])
    assert talk.morning(at(date(2026, 3, 31))) == []
    assert remind(talk.office.database, talk.office.agency, at(date(2026, 3, 31))) == 0
