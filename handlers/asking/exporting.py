"""A question's answer as a file: the consolidated list of domain.md 9.4, in Excel or Word."""

from domain.messages import Choice, bold
from domain.rights import may
from handlers.asking import saying
from handlers.asking.scope import Asked
from handlers.papers import consolidated_list
from handlers.turn import Turn
from storage.counting import figures

ROWS_MOST = 20_000
EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def excel(turn: Turn, question: Asked) -> None:
    """All matching initiatives as a workbook."""
    _send(turn, question, "xlsx")


def word(turn: Turn, question: Asked) -> None:
    """All matching initiatives as a Word table, marked DỰ THẢO."""
    _send(turn, question, "docx")


def _send(turn: Turn, question: Asked, kind: str) -> None:
    if not any(may("export", (role,)) or role.role == "unit_head" for role in turn.roles):
        turn.say("Xuất danh sách dành cho đầu mối, thư ký, lãnh đạo và thủ trưởng đơn vị.")
        return
    total = figures.count(turn.conn, question.wanted)
    if not total:
        turn.say(f"{bold('0')} sáng kiến nên không có gì để xuất\n{saying.reading(turn, question)}")
        return
    rows = figures.page(turn.conn, question.wanted, 0, ROWS_MOST)
    reading = saying.reading(turn, question)
    make = consolidated_list.excel if kind == "xlsx" else consolidated_list.word
    data = make(turn.agency, rows, reading, turn.today)
    name = f"Danh-muc-sang-kien-{turn.today:%Y%m%d}.{kind}"
    cut = f" (tệp giới hạn {ROWS_MOST} dòng)" if total > ROWS_MOST else ""
    turn.record("exported", f"person:{turn.me.id}", new=f"{len(rows)} {kind}")
    other = (
        Choice("Bản Word", f"q:{question.key}:as:export_word")
        if kind == "xlsx"
        else Choice("Bản Excel", f"q:{question.key}:as:export")
    )
    turn.say(
        f"{bold(str(len(rows)))} dòng{cut}\n{reading}",
        [other],
        files=[turn.keep_file(data, name, EXCEL if kind == "xlsx" else WORD)],
    )
