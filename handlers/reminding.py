"""The buttons under a reminder: do it now, be reminded later, say that it is done."""

from collections.abc import Callable
from datetime import date, timedelta

from domain.calendar import (
    OFFICE_ZONE,
    add_working_days,
    first_working_day_on_or_after,
    is_working_day,
)
from domain.initiative import State
from domain.messages import Choice
from domain.reminders import AFTERNOON
from domain.vietnamese.text import fold
from handlers import items, wording
from handlers.buttons import Part, UnknownButton
from handlers.registration import opening, talk
from handlers.turn import Turn
from storage.office import rounds
from storage.records import initiatives
from storage.reminding import reminders
from storage.reminding.reminders import Line
from storage.talk import drafts

CHOICES = 5  # of one question
WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")


def press(turn: Turn, rest: list[Part]) -> None:
    """A button `r:<action>:<line>`: `now`, `later`, `done`; one of several lines `go`, `end`; a time `pm`, `day`, `3days`."""
    match rest:
        case [str(action), int(number)] if action in _ACTIONS:
            lines = [line for line in reminders.message(turn.conn, number) if line.person_id == turn.me.id]
        case _:
            raise UnknownButton
    if action in ("go", "end"):
        lines = [line for line in lines if line.id == number]
    if lines:
        _ACTIONS[action](turn, lines)
    else:
        turn.say(
            "Lời nhắc này đã được ghi nhận hoặc đã có lời nhắc mới hơn.",
            [Choice("Sáng kiến của tôi", "m:mine")],
        )


def typed(turn: Turn) -> bool:
    """Take the words of a button, such as "hoãn", as an answer to the last reminder; False when they are none."""
    action = _WORDS.get(fold(turn.incoming.text))
    lines = reminders.latest(turn.conn, turn.me.id) if action else []
    if not action or not lines:
        return False
    _ACTIONS[action](turn, lines)
    return True


def _now(turn: Turn, lines: list[Line]) -> None:
    """Open what the reminder is about; of several, ask which."""
    if len(lines) > 1:
        turn.say("Anh/chị làm việc nào trước?", *_each(turn, lines, "go"))
        return
    noun, number = lines[0].subject.split(":")
    if noun == "round":
        opening.begin(turn)
    elif noun == "draft":
        talk.resume(turn, int(number))
    else:
        open_here = (
            row for row in drafts.open_drafts(turn.conn, turn.me.id) if row.initiative_id == int(number)
        )
        draft = next(open_here, None)
        if draft:
            talk.resume(turn, draft.id)
        elif initiatives.by_id(turn.conn, int(number)).state == State.RETURNED:
            opening.supplement(turn, int(number))
        else:
            items.show(turn, int(number))


def _later(turn: Turn, lines: list[Line]) -> None:
    """Offer times that are still to come."""
    line = lines[0].id
    times = [Choice("Nhắc ngày mai", f"r:day:{line}"), Choice("Hoãn 3 ngày", f"r:3days:{line}")]
    if _afternoon_to_come(turn):
        times.insert(0, Choice("Nhắc chiều nay", f"r:pm:{line}"))
    turn.say("Trợ lý nhắc lại khi nào?", times)


def _afternoon(turn: Turn, lines: list[Line]) -> None:
    if _afternoon_to_come(turn):
        _snooze(turn, lines, turn.today, "chiều nay")
    else:
        _tomorrow(turn, lines)


def _tomorrow(turn: Turn, lines: list[Line]) -> None:
    until = add_working_days(turn.today, 1, turn.agency.holidays)
    _snooze(turn, lines, until, _named(until))


def _three_days(turn: Turn, lines: list[Line]) -> None:
    until = first_working_day_on_or_after(turn.today + timedelta(days=3), turn.agency.holidays)
    _snooze(turn, lines, until, _named(until))


def _snooze(turn: Turn, lines: list[Line], until: date, when: str) -> None:
    reminders.snooze(turn.conn, [line.id for line in lines], until, turn.now)
    turn.say(f"Trợ lý sẽ nhắc lại {when}. Nếu hạn đến trước, trợ lý nhắc sớm hơn.")


def _done(turn: Turn, lines: list[Line]) -> None:
    """Stop reminding of it; of several, ask which."""
    if len(lines) > 1:
        turn.say("Việc nào đã xong?", *_each(turn, lines, "end"))
        return
    reminders.done(turn.conn, [lines[0].id])
    turn.say(
        "Đã ghi nhận, trợ lý không nhắc việc này nữa. "
        "Nếu đã nộp bản giấy, anh/chị báo đầu mối CCHC để cập nhật hồ sơ."
    )


_ACTIONS: dict[str, Callable[[Turn, list[Line]], None]] = {
    "now": _now,
    "go": _now,
    "later": _later,
    "pm": _afternoon,
    "day": _tomorrow,
    "3days": _three_days,
    "done": _done,
    "end": _done,
}
_WORDS = {
    "lam ngay": "now",
    "hoan": "later",
    "hoan lai": "later",
    "nhac sau": "later",
    "nhac lai sau": "later",
    "nhac chieu nay": "pm",
    "nhac ngay mai": "day",
    "nhac mai": "day",
    "hoan 3 ngay": "3days",
    "da xong": "done",
}


def _each(turn: Turn, lines: list[Line], action: str) -> list[list[Choice]]:
    """A button for each of the most urgent lines, by the name people know it under."""
    return [
        [Choice(wording.short(_name(turn, line), 30), f"r:{action}:{line.id}")] for line in lines[:CHOICES]
    ]


def _name(turn: Turn, line: Line) -> str:
    noun, number = line.subject.split(":")
    if noun == "round":
        return f"Đăng ký {rounds.by_id(turn.conn, int(number)).name}"
    if noun == "draft":
        draft = drafts.by_id(turn.conn, int(number))
        return f"Nháp “{draft.title}”" if draft and draft.title else "Nháp chưa có tên"
    record = initiatives.by_id(turn.conn, int(number))
    return f"{record.code} {record.title}"


def _named(day: date) -> str:
    return f"{WEEKDAYS[day.weekday()]} {wording.day(day)}"


def _afternoon_to_come(turn: Turn) -> bool:
    local = turn.now.astimezone(OFFICE_ZONE)
    return local.time() < AFTERNOON and is_working_day(turn.today, turn.agency.holidays)
