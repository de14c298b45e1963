"""Lists of initiatives, five a page, and the late ones by unit."""

from domain.initiative import LABELS
from domain.messages import Choice, bold
from handlers import wording
from handlers.asking import saying
from handlers.asking.scope import Asked
from handlers.paging import Page
from handlers.turn import Turn
from storage.counting import figures
from storage.records.initiatives import Initiative

A_PAGE = 5
LATE_A_PAGE = 8


def page(turn: Turn, question: Asked) -> None:
    """One page of a list, edited in place when another is asked for."""
    total = figures.count(turn.conn, question.wanted)
    most = int(question.filters.get("limit") or total)
    total = min(total, most)
    if not total:
        turn.say(f"{bold('0')} sáng kiến\n{saying.reading(turn, question)}", saying.years(question))
        return
    at = Page.at(question.page, total, A_PAGE)
    rows = figures.page(turn.conn, question.wanted, at.first, min(at.size, total - at.first))
    lines = [f"{place}. {_line(one)}" for place, one in enumerate(rows, at.first + 1)]
    turn.say(
        f"{bold(f'{total} sáng kiến')} · {saying.reading(turn, question)}{at.said}\n" + "\n".join(lines),
        [Choice(one.code, f"i:show:{one.id}") for one in rows if one.code],
        at.turning(f"q:{question.key}:page"),
        panel=f"q:{question.key}",
    )


def _line(one: Initiative) -> str:
    state = f" · {LABELS[one.state].lower()}" if one.code else ""
    return f"{one.code or 'Nháp'} “{wording.short(one.title, 70)}” · {one.unit_name}{state}"


def overdue(turn: Turn, question: Asked) -> None:
    """What is late, by unit, with the days."""
    total = figures.number_overdue(turn.conn, question.wanted, turn.today)
    if not total:
        turn.say(f"{bold('0')} hồ sơ quá hạn\n{saying.reading(turn, question)}")
        return
    at = Page.at(question.page, total, LATE_A_PAGE)
    shown = figures.overdue(turn.conn, question.wanted, turn.today, at.first, at.size)
    by_unit: dict[str, list[str]] = {}
    for one in shown:
        days = (turn.today - one.due).days if one.due else 0
        by_unit.setdefault(one.unit_name, []).append(
            f"{one.code} chậm {days} ngày ({LABELS[one.state].lower()})"
        )
    lines = [f"{unit}: {'; '.join(items)}" for unit, items in by_unit.items()]
    turn.say(
        f"{bold(str(total))} hồ sơ quá hạn{at.said}\n{saying.reading(turn, question)}\n" + "\n".join(lines),
        [Choice(one.code, f"i:show:{one.id}") for one in shown[:4] if one.code],
        at.turning(f"q:{question.key}:page"),
        saying.urging(turn, question),
        panel=f"q:{question.key}",
    )
