"""What a reminder says: what is missing, until when, how many working days are left; then three buttons."""

from collections.abc import Sequence
from datetime import date, datetime

from domain.agency import Agency
from domain.calendar import office_day, office_moment
from domain.messages import Choice, Lane, Outgoing, bold
from domain.reminders import Due, Occasion, left

LINES = 6  # of one message
TITLE = 60  # letters of a title in a line

_MISSING = {
    Occasion.REGISTRATION_CLOSES: "chưa nộp",
    Occasion.DRAFT_OPEN: "chưa nộp, sửa lần cuối {begun:%d/%m/%Y}",
    Occasion.RESULTS_DUE: "còn thiếu báo cáo kết quả",
    Occasion.ONE_YEAR: "còn thiếu báo cáo kết quả",
    Occasion.RETURNED: "được trả bổ sung, chưa nộp lại",
}
_DEADLINE = {
    Occasion.REGISTRATION_CLOSES: "Hạn đăng ký",
    Occasion.DRAFT_OPEN: "Hạn nộp",
    Occasion.RESULTS_DUE: "Hạn báo cáo kết quả",
    Occasion.ONE_YEAR: "Hạn yêu cầu công nhận ({years:02} năm kể từ ngày áp dụng)",
    Occasion.RETURNED: "Hạn bổ sung",
}


def compose(dues: Sequence[Due], ledger_id: int, agency: Agency, now: datetime) -> Outgoing:
    """One message for all that is due this morning, the most urgent first, at most `LINES` lines.

    `ledger_id` is the ledger line of the first; the buttons carry it. The message expires when the office closes,
    since what it says about the time left is true only today.
    """
    today = office_day(now)
    if len(dues) == 1:
        text = f"{_what(dues[0])}.\n{_until(dues[0], agency, today)}".rstrip()
    else:
        shown = dues if len(dues) < LINES else dues[: LINES - 2]
        lines = [bold(f"Anh/chị còn {len(dues)} việc chưa xong")]
        lines += [
            f"{n}. {_what(one)}. {_until(one, agency, today)}".rstrip() for n, one in enumerate(shown, 1)
        ]
        if len(shown) < len(dues):
            lines.append(f"Và {len(dues) - len(shown)} việc khác: gõ “của tôi” để xem.")
        text = "\n".join(lines)
    buttons = (
        Choice("Làm ngay", f"r:now:{ledger_id}"),
        Choice("Hoãn", f"r:later:{ledger_id}"),
        Choice("Đã xong", f"r:done:{ledger_id}"),
    )
    return Outgoing(text, (buttons,), lane=Lane.REMINDER, expires=office_moment(today, agency.hours.work_end))


def _what(due: Due) -> str:
    """The thing and what it lacks."""
    case = due.case
    if case.subject.startswith("round:"):
        return f"{bold(case.unit)} chưa có đăng ký nào trong {case.round}"
    missing = _MISSING[case.occasion].format(begun=case.begun)
    title = f"“{shorten(case.title)}”" if case.title else "chưa có tên"
    if not case.code:
        return f"Nháp {title} {missing}" if case.title else f"Nháp {title}, {missing}"
    if case.occasion is Occasion.DRAFT_OPEN:
        return f"{bold(case.code)} {title} có bản soạn dở {missing}"
    return f"{bold(case.code)} {title} {missing}"


def _until(due: Due, agency: Agency, today: date) -> str:
    """The deadline and how much time is left; nothing for a draft without one."""
    case = due.case
    if case.deadline is None:
        return ""
    name = _DEADLINE[case.occasion].format(years=agency.limits.request_years)
    return f"{name}: {case.deadline:%d/%m/%Y} ({left(case.deadline, today, agency.holidays)})."


def shorten(title: str) -> str:
    """At most `TITLE` letters of a title, cut at a word."""
    if len(title) <= TITLE:
        return title
    cut = title[:TITLE]
    return cut[: max(cut.rfind(" "), TITLE // 2)].rstrip(" ,;.:-") + "…"
