"""Numbers: how many, how they spread, and which units have nothing."""

from domain.messages import Choice, bold
from domain.vietnamese.text import fold
from handlers.asking import saying
from handlers.asking.chart import BARS_MOST, bars
from handlers.asking.scope import Asked
from handlers.paging import Page
from handlers.turn import Turn
from storage.counting import figures

UNITS_A_PAGE = 20


def count(turn: Turn, question: Asked) -> None:
    """The number first, then how it was read and its breakdown."""
    number = figures.count(turn.conn, question.wanted)
    group = question.filters.get("group_by") or ("field" if question.wanted.states else "status")
    lines = [f"{bold(str(number))} sáng kiến", saying.reading(turn, question)]
    if number:
        first, of = figures.first(turn.conn, question.wanted, group, saying.LINES)
        lines += saying.breakdown(turn.agency, group, first, of, number)
    turn.say("\n".join(lines), *_narrowing(question, group, number))


def _narrowing(question: Asked, group: str, number: int) -> list[list[Choice]]:
    """Buttons that narrow the question or show it in another way."""
    rows = []
    if number:
        ways = [("status", "Theo trạng thái"), ("unit", "Theo đơn vị"), ("field", "Theo lĩnh vực")]
        rows.append([Choice("Xem danh sách", f"q:{question.key}:as:list")])
        rows.append([Choice(label, f"q:{question.key}:by:{way}") for way, label in ways if way != group])
        rows[0].append(Choice("Biểu đồ", f"q:{question.key}:as:chart"))
    if years := saying.years(question):
        rows.append(years)
    return rows


def summary(turn: Turn, question: Asked) -> None:
    """The whole picture in six lines: total, states, lateness, gaps."""
    group = question.filters.get("group_by")
    if group:
        count(turn, question)
        return
    states = {one.key: one.number for one in figures.by(turn.conn, question.wanted, "status")}
    number = sum(states.values())
    late = figures.number_overdue(turn.conn, question.wanted, turn.today)
    gaps = figures.missing(turn.conn, question.wanted)
    units = figures.units_in_scope(turn.conn, question.wanted)
    running = sum(states.get(state, 0) for state in ("accepted", "implementing", "reported", "scored"))
    lines = [
        f"{bold(str(number))} sáng kiến, {bold(str(states.get('recognized', 0)))} được công nhận",
        saying.reading(turn, question),
        f"Chờ kiểm tra: {states.get('submitted', 0)} · trả bổ sung: {states.get('returned', 0)}",
        f"Trong danh mục, đang triển khai, chờ xét: {running}",
        f"Quá hạn: {bold(str(late))}"
        + (f" · đơn vị chưa có: {bold(str(gaps))}/{units}" if units > 1 else ""),
    ]
    turn.say(
        "\n".join(lines),
        [
            Choice("Theo đơn vị", f"q:{question.key}:by:unit"),
            Choice("Theo lĩnh vực", f"q:{question.key}:by:field"),
        ],
        [
            Choice("Quá hạn", f"q:{question.key}:as:overdue"),
            Choice("Đơn vị chưa có", f"q:{question.key}:as:missing_units"),
        ],
        [
            Choice("Biểu đồ", f"q:{question.key}:as:chart"),
            Choice("Xuất Excel", f"q:{question.key}:as:export"),
        ],
        saying.years(question),
    )


def chart(turn: Turn, question: Asked) -> None:
    """The breakdown as a picture."""
    group = question.filters.get("group_by") or "unit"
    total = figures.count(turn.conn, question.wanted)
    if not total:
        turn.say(f"{bold('0')} sáng kiến nên chưa có gì để vẽ\n{saying.reading(turn, question)}")
        return
    first, of = figures.first(turn.conn, question.wanted, group, BARS_MOST)
    named = [(saying.group_name(turn.agency, group, one), one.number) for one in first]
    if of > BARS_MOST:
        shown = named[:-1]
        named = [*shown, (f"{of - len(shown)} mục khác", total - sum(number for _, number in shown))]
    picture = bars(turn.agency, f"{total} sáng kiến {GROUPS[group]}", named, turn.today)
    file = turn.keep_file(picture, f"bieu-do-{turn.today:%Y%m%d}.png", "image/png")
    turn.say(f"{bold(str(total))} sáng kiến {GROUPS[group]}\n{saying.reading(turn, question)}", files=[file])


GROUPS = {
    "unit": "theo đơn vị",
    "field": "theo lĩnh vực",
    "status": "theo trạng thái",
    "level": "theo cấp",
    "month": "theo tháng",
    "year": "theo năm",
}


def missing_units(turn: Turn, question: Asked) -> None:
    """Units with nothing of what is asked for; drafts do not count as something."""
    names, _ = figures.missing_units(turn.conn, question.wanted)
    names.sort(key=fold)
    units = figures.units_in_scope(turn.conn, question.wanted)
    if not names:
        turn.say(f"{bold('0')} đơn vị: cả {units} đơn vị đều đã có.\n{saying.reading(turn, question)}")
        return
    at = Page.at(question.page, len(names), UNITS_A_PAGE)
    turn.say(
        f"{bold(str(len(names)))}/{units} đơn vị chưa có{at.said}\n{saying.reading(turn, question)}\n"
        + "; ".join(names[at.shown]),
        at.turning(f"q:{question.key}:page"),
        saying.urging(turn, question),
        panel=f"q:{question.key}",
    )
