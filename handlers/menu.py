"""The first thing people see, and what they get when they ask for help: what they can do here."""

from domain.messages import Choice, bold
from handlers.turn import Turn

OVERSEERS = ("leader", "focal", "secretary", "standing", "viewer", "council_chair", "unit_head", "admin")


def show(turn: Turn, before: str = "") -> None:
    """What this person can do, as buttons, under a greeting or what is said `before`; all of it can be typed as well."""
    rows = [
        [Choice("Đăng ký sáng kiến", "d:new"), Choice("Sáng kiến của tôi", "m:mine")],
        [Choice("Kiểm tra tiêu chí", "m:check"), Choice("Hạn và lịch", "m:deadlines")],
    ]
    examples = "“đăng ký”, “của tôi”, “hạn nộp khi nào”, “SK-2026-0012 đến đâu rồi”"
    if turn.has(*OVERSEERS):
        rows.insert(0, [Choice("Tình hình chung", "m:summary"), Choice("Đơn vị chưa có", "m:missing")])
        examples = "“bao nhiêu sáng kiến”, “đơn vị nào chưa đăng ký”, “quá hạn”, “SK-2026-0012 đến đâu rồi”"
    greeting = f"{bold('Trợ lý sáng kiến CCHC')} · {turn.agency.short_name}\nChào {turn.me.name}."
    turn.say(
        f"{before or greeting} Anh/chị bấm nút hoặc nhắn tự nhiên, không dấu cũng được.\nVí dụ: {examples}.",
        *rows,
    )


def unknown(turn: Turn) -> None:
    """Answer a slash command that does not exist."""
    show(turn, "Trợ lý không có lệnh này.")
