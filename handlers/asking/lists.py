"""Lists of initiatives, five a page, and the late ones by unit."""

from domain.initiative import LABELS
from domain.messages import Choice, bold
from handlers import wording
from handlers.asking import saying
from handlers.asking.scope import Asked
from handlers.turn import Turn
from storage import figures
from storage.initiatives import Initiative

A_PAGE = 5
LATE_A_PAGE = 8


def page(turn: Turn, question: Asked, number: int) -> None:
    """One page of a list, edited in place when another is asked for."""
    total = figures.count(turn.conn, question.wanted)
    most = int(question.filters.get("limit") or total)
    total = min(total, most)
    if not total:
        turn.say(f"{bold('0')} sáng kiến\n{saying.reading(turn, question)}", saying.years(question))
        return
    pages = (total + A_PAGE - 1) // A_PAGE
    number = max(0, min(number, pages - 1))
    rows = figures.page(turn.conn, question.wanted, number * A_PAGE, min(A_PAGE, total - number * A_PAGE))
    lines = [f"{number * A_PAGE + place}. {_line(one)}" for place, one in enumerate(rows, 1)]
    turn.say(
        f"{bold(f'{total} sáng kiến')} · {saying.reading(turn, question)}{_page_of(number, pages)}\n"
        + "\n".join(lines),
        [Choice(one.code, f"i:show:{one.id}") for one in rows if one.code],
        _turning(question, number, pages),
        panel=f"q:{question.key}",
    )


def _line(one: Initiative) -> str:
    state = f" · {LABELS[one.state].lower()}" if one.code else ""
    return f"{one.code or 'Nháp'} “{wording.short(one.title, 70)}” · {one.unit_name}{state}"


def _page_of(number: int, pages: int) -> str:
    return f" · trang {number + 1}/{pages}" if pages > 1 else ""


def _turning(question: Asked, number: int, pages: int) -> list[Choice]:
    buttons = []
    if number:
        buttons.append(Choice("Trang trước", f"q:{question.key}:page:{number - 1}"))
    if number + 1 < pages:
        buttons.append(Choice("Trang sau", f"q:{question.key}:page:{number + 1}"))
    return buttons


def overdue(turn: Turn, question: Asked, number: int) -> None:
    """What is late, by unit, with the days."""
    late = figures.overdue(turn.conn, question.wanted, turn.today)
    if not late:
        turn.say(f"{bold('0')} hồ sơ quá hạn\n{saying.reading(turn, question)}")
        return
    pages = (len(late) + LATE_A_PAGE - 1) // LATE_A_PAGE
    number = max(0, min(number, pages - 1))
    shown = late[number * LATE_A_PAGE : (number + 1) * LATE_A_PAGE]
    by_unit: dict[str, list[str]] = {}
    for one in shown:
        days = (turn.today - one.due).days if one.due else 0
        by_unit.setdefault(one.unit_name, []).append(
            f"{one.code} chậm {days} ngày ({LABELS[one.state].lower()})"
        )
    lines = [f"{unit}: {'; '.join(items)}" for unit, items in by_unit.items()]
    turn.say(
        f"{bold(str(len(late)))} hồ sơ quá hạn{_page_of(number, pages)}\n{saying.reading(turn, question)}\n"
        + "\n".join(lines),
        [Choice(one.code, f"i:show:{one.id}") for one in shown[:4] if one.code],
        _turning(question, number, pages),
        saying.urging(turn, question),
        panel=f"q:{question.key}",
    )
