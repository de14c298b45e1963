"""Urging people who are late: whose turn it is, when the message leaves, what it says."""

from collections.abc import Sequence
from datetime import date, datetime

from domain.agency import Agency, Holidays
from domain.calendar import add_working_days, in_office_hours, is_working_day, office_day, office_moment
from domain.initiative import State
from domain.messages import bold
from domain.reminder_texts import shorten
from domain.reminders import left

LINES = 6  # of what is late, in one message

# Whoever else must act, such as the focal officer who checks, is no reason to urge the authors.
_MISSING: dict[str, str] = {
    State.RETURNED: "chưa nộp lại bản bổ sung",
    State.ACCEPTED: "chưa báo cáo kết quả",
    State.IMPLEMENTING: "chưa báo cáo kết quả",
}


def is_authors_turn(state: str) -> bool:
    """Is it the authors who must do something next?"""
    return state in _MISSING


def leaves_at(now: datetime, agency: Agency) -> datetime:
    """When a message that somebody sends now may leave: now within office hours, else when the office opens next."""
    if in_office_hours(now, agency.hours, agency.holidays):
        return now
    today = office_day(now)
    opens = office_moment(today, agency.hours.work_start)
    if now < opens and is_working_day(today, agency.holidays):
        return opens
    return office_moment(add_working_days(today, 1, agency.holidays), agency.hours.work_start)


def late_line(code: str, title: str, state: str, due: date, day: date) -> str:
    """What a record still lacks and for how long it has been due on that day."""
    return f"{bold(code)} “{shorten(title)}” chậm {(day - due).days} ngày: {_MISSING[state]}, hạn {due:%d/%m/%Y}."


def unit_line(unit: str, round_name: str, closes: date, day: date, holidays: Holidays) -> str:
    """That a unit registered nothing yet, and how much time is left for it."""
    said = f"{bold(unit)} chưa có đăng ký nào trong {round_name}."
    if closes < day:
        return f"{said} Hạn {closes:%d/%m/%Y} đã qua; đăng ký lúc này ghi là đăng ký bổ sung."
    return f"{said} Hạn đăng ký: {closes:%d/%m/%Y} ({left(closes, day, holidays)})."


def notice(sender: str, lines: Sequence[str]) -> str:
    """The message to one person about everything that waits for them, in the name of who urges."""
    shown = lines if len(lines) <= LINES else lines[: LINES - 1]
    more = (
        [f"Và {len(lines) - len(shown)} việc khác: gõ “của tôi” để xem."] if len(shown) < len(lines) else []
    )
    close = "Anh/chị làm sớm giúp; đang vướng thì báo đầu mối CCHC."
    return "\n".join([f"{sender} đôn đốc:", *shown, *more, close])
