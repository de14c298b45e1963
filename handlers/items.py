"""One's own drafts and submissions, one record's story, and withdrawing it."""

from datetime import date

from domain import criteria
from domain.initiative import LABELS, OPEN, Move, next_step
from domain.messages import Choice, bold
from domain.rights import may
from handlers import wording
from handlers.turn import Turn
from storage import audit, comparisons, drafts, evidence, initiatives, lookalikes, rounds
from storage.initiatives import Initiative

A_PAGE = 5


def mine(turn: Turn, page: int = 0) -> None:
    """Own drafts first, then own submissions, newest first; five a page."""
    open_drafts = drafts.open_drafts(turn.conn, turn.me.id)
    records = [one for one in initiatives.of_person(turn.conn, turn.me.id) if one.state != "draft"]
    everything: list[tuple[str, Choice]] = [
        (
            f"Nháp “{wording.short(row.title or 'chưa có tên', 60)}” · sửa lần cuối {wording.moment(row.changed_at)}",
            Choice(wording.short(f"Tiếp: {row.title or 'bản nháp'}", 30), f"d:open:{row.id}"),
        )
        for row in open_drafts
    ] + [(_line(one, turn.today), Choice(str(one.code), f"i:show:{one.id}")) for one in records]
    if not everything:
        turn.say("Anh/chị chưa có bản nháp hay hồ sơ nào.", [Choice("Đăng ký sáng kiến", "d:new")])
        return
    pages = (len(everything) + A_PAGE - 1) // A_PAGE
    page = max(0, min(page, pages - 1))
    shown = everything[page * A_PAGE : (page + 1) * A_PAGE]
    lines = [f"{page * A_PAGE + place}. {text}" for place, (text, _) in enumerate(shown, 1)]
    turning = []
    if page:
        turning.append(Choice("Trang trước", f"m:mine:{page - 1}"))
    if page + 1 < pages:
        turning.append(Choice("Trang sau", f"m:mine:{page + 1}"))
    head = f"{len(open_drafts)} bản nháp, {len(records)} hồ sơ đã nộp"
    if pages > 1:
        head += f" · trang {page + 1}/{pages}"
    turn.say(
        f"{bold(head)}\n" + "\n".join(lines),
        *([button] for _, button in shown),
        *([turning] if turning else []),
        panel="mine",
    )


def _line(one: Initiative, today: date) -> str:
    step = next_step(one.state)
    due = f", hạn {wording.day(one.due)}" if one.due and one.state in OPEN else ""
    late = " (quá hạn)" if due and one.due and one.due < today else ""
    return f"{one.code} “{wording.short(one.title, 60)}” · {LABELS[one.state].lower()}\n   Tiếp theo: {step}{due}{late}"


def _found(turn: Turn, initiative_id: int) -> Initiative | None:
    try:
        return initiatives.by_id(turn.conn, initiative_id)
    except LookupError:
        return None


def show(turn: Turn, initiative_id: int) -> None:
    """One record's story for those who may see it: state, next step, deadline, verdict, history."""
    one = _found(turn, initiative_id)
    if one is None or not may("see_content", turn.roles, one, turn.me):
        turn.say("Anh/chị không có quyền xem hồ sơ này, hoặc hồ sơ không tồn tại. Cần xem, hỏi đầu mối CCHC.")
        return
    parts = [
        f"{bold(one.code or 'Bản nháp')} {one.title}",
        f"{one.unit_name} · {one.author}",
        f"Trạng thái: {bold(LABELS[one.state].lower())}. Tiếp theo: {next_step(one.state)}."
        + (f" Hạn: {wording.day(one.due)}." if one.due and one.state in OPEN else ""),
    ]
    if one.verdict:
        grounds = f" ({', '.join(one.grounds)})" if one.grounds and turn.has("focal", "secretary") else ""
        parts.append(f"Kiểm tra tiêu chí: {criteria.label(one.verdict)}{grounds}.")
    number = len(evidence.of_initiative(turn.conn, one.id))
    parts.append(f"Minh chứng: {number} tệp." if number else "Minh chứng: chưa có tệp.")
    parts += _pairs(turn, one)
    parts += _history(turn, one)
    buttons = []
    if one.state in OPEN and may("withdraw", turn.roles, one, turn.me):
        buttons.append(Choice("Rút hồ sơ", f"i:withdraw:{one.id}"))
    turn.say("\n".join(parts), *([buttons] if buttons else []))


def _pairs(turn: Turn, one: Initiative) -> list[str]:
    """The look-alikes that travel with the record, for its author and those who judge."""
    lines = []
    for pair in comparisons.of(turn.conn, one.id)[:3]:
        other = initiatives.by_id(turn.conn, pair.other_id)
        label = {"different": "không trùng", "duplicate": "trùng", "upgrade": "nâng cấp"}.get(
            pair.judgement, ""
        )
        lines.append(
            f"Gần giống {pair.score:.0f}%: {other.code} “{wording.short(other.title, 60)}”, {other.unit_name}, {other.year}"
            + (f" · đã kết luận: {label}" if label else " · nâng cấp" if pair.upgrade else "")
        )
        if pair.difference:
            lines.append(f"   Điểm khác tác giả nêu: {wording.short(pair.difference, 160)}")
    return lines


def _history(turn: Turn, one: Initiative) -> list[str]:
    moves = [
        f"{wording.moment(row.at)}: {LABELS[row.new].lower()}"
        for row in audit.of(turn.conn, f"initiative:{one.id}")
        if row.new in LABELS
    ]
    return ["Lịch sử: " + "; ".join(moves[-4:])] if moves else []


def withdraw(turn: Turn, initiative_id: int, *, confirmed: bool, seen: int = 0) -> None:
    """Withdraw an own open record after a second look; the focal officers are told."""
    one = _found(turn, initiative_id)
    if one is None or not may("withdraw", turn.roles, one, turn.me):
        turn.say("Chỉ tác giả hoặc thủ trưởng đơn vị được rút hồ sơ này.")
        return
    if one.state not in OPEN or one.state == "draft":
        turn.say(f"{one.code} đang ở trạng thái “{LABELS[one.state].lower()}” nên không rút được nữa.")
        return
    if not confirmed:
        turn.say(
            f"Rút {bold(str(one.code))} “{wording.short(one.title, 60)}”? Hồ sơ vẫn được lưu với trạng thái đã rút.",
            [
                Choice("Rút hồ sơ", f"i:withdrawn:{one.id}:{one.version}"),
                Choice("Giữ lại", f"i:show:{one.id}"),
            ],
        )
        return
    moved = Move.check(one.state, "withdrawn")
    if not (moved and initiatives.change(turn.conn, one.id, seen, turn.now, state="withdrawn", due=None)):
        turn.say("Hồ sơ vừa được thay đổi. Xem lại trước khi rút:", [Choice("Xem hồ sơ", f"i:show:{one.id}")])
        return
    lookalikes.forget(turn.conn, one.id)
    turn.record("withdrawn", f"initiative:{one.id}", old=one.state, new="withdrawn")
    turn.say(f"Đã rút {bold(str(one.code))} lúc {wording.moment(turn.now)}. Đầu mối đã được báo.")
    turn.tell_role(
        "focal", None, f"{bold(str(one.code))} “{wording.short(one.title, 60)}” đã được tác giả rút."
    )


def deadlines(turn: Turn) -> None:
    """The next dates of the open rounds."""
    open_now = rounds.open_rounds(turn.conn, turn.today)
    if not open_now:
        turn.say("Hiện chưa có đợt nào mở. Khi mở đợt, trợ lý sẽ nhắn.")
        return
    for one in open_now:
        dates = (
            ("Hết hạn đăng ký", one.registration_closes),
            ("Hạn báo cáo kết quả", one.results_due),
            ("Dự kiến xét công nhận", one.recognition_on),
        )
        lines = [f"{name}: hết ngày {wording.day(on)}{_left(on, turn.today)}" for name, on in dates]
        turn.say(f"{bold(one.name)}\n" + "\n".join(lines))


def _left(on: date, today: date) -> str:
    days = (on - today).days
    if days < 0:
        return " (đã qua)"
    return " (hôm nay)" if days == 0 else f" (còn {days} ngày)"
