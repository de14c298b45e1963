"""One's own drafts and submissions, one record's story, and withdrawing it."""

from datetime import date

from domain import criteria
from domain.calendar import OFFICE_ZONE, add_working_days
from domain.initiative import LABELS, OPEN, Move, State, next_step
from domain.judgements import concluded
from domain.messages import Choice, bold
from domain.rights import may
from handlers import judging, wording
from handlers.paging import Page
from handlers.turn import Turn
from storage import audit
from storage.database import Missing
from storage.office import rounds
from storage.records import comparisons, criteria_runs, evidence, initiatives, lookalikes
from storage.records.initiatives import Initiative
from storage.talk import drafts
from storage.talk.drafts import DraftRow

A_PAGE = 5


def mine(turn: Turn, page: int = 0) -> None:
    """Own drafts first, then own submissions, newest first; five a page."""
    open_drafts = drafts.open_drafts(turn.conn, turn.me.id)
    records = [one for one in initiatives.of_person(turn.conn, turn.me.id) if one.code]
    everything: list[DraftRow | Initiative] = [*open_drafts, *records]
    if not everything:
        turn.say("Anh/chị chưa có bản nháp hay hồ sơ nào.", [Choice("Đăng ký sáng kiến", "d:new")])
        return
    at = Page.at(page, len(everything), A_PAGE)
    shown = everything[at.shown]
    lines = [f"{place}. {_line(turn, one)}" for place, one in enumerate(shown, at.first + 1)]
    head = f"{len(open_drafts)} bản nháp, {len(records)} hồ sơ đã nộp{at.said}"
    turn.say(
        "\n".join([bold(head), *lines]),
        *([_resuming(one)] for one in shown if isinstance(one, DraftRow)),
        [Choice(str(one.code), f"i:show:{one.id}") for one in shown if isinstance(one, Initiative)],
        at.turning("m:mine"),
        panel="mine",
    )


def _resuming(row: DraftRow) -> Choice:
    return Choice(wording.short(f"Tiếp: {row.title or 'bản nháp'}", 30), f"d:open:{row.id}")


def _line(turn: Turn, one: DraftRow | Initiative) -> str:
    title = f"“{wording.short(one.title or 'chưa có tên', 60)}”"
    if isinstance(one, DraftRow):
        return f"Nháp {title} · sửa lần cuối {wording.moment(one.changed_at)}"
    following = f"\n   {_next(turn, one)}" if one.state in OPEN else ""
    return f"{one.code} {title} · {LABELS[one.state].lower()}{following}"


def _next(turn: Turn, one: Initiative) -> str:
    """Who does what next, until when, and by how much that is late."""
    until = one.due
    if one.state == "submitted" and one.submitted_at:
        filed = one.submitted_at.astimezone(OFFICE_ZONE).date()
        until = add_working_days(filed, turn.agency.promise_days, turn.agency.holidays)
    if until is None:
        return f"Tiếp theo: {next_step(one.state)}."
    late = f", quá hạn {(turn.today - until).days} ngày" if until < turn.today else ""
    doing = "tác giả triển khai, báo cáo kết quả" if one.state == "accepted" else next_step(one.state)
    return f"Tiếp theo: {doing} trước hết ngày {wording.day(until)}{late}."


def _found(turn: Turn, initiative_id: int) -> Initiative | None:
    try:
        return initiatives.by_id(turn.conn, initiative_id)
    except Missing:
        return None


def allowed(turn: Turn, action: str, one: Initiative) -> bool:
    """May the person do this to the record, co-authors counted as authors?"""
    authors = [author.person_id for author in initiatives.authors_of(turn.conn, one.id) if author.person_id]
    return may(action, turn.roles, one, turn.me, authors=authors)


def show(turn: Turn, initiative_id: int) -> None:
    """One record's story for those who may see it: state, next step, deadline, verdict, history."""
    one = _found(turn, initiative_id)
    if one is None or not allowed(turn, "see_title", one):
        turn.say("Anh/chị không có quyền xem hồ sơ này, hoặc hồ sơ không tồn tại. Cần xem, hỏi đầu mối CCHC.")
        return
    if not allowed(turn, "see_content", one):
        turn.say(
            f"{bold(one.code or 'Bản nháp')} {one.title}\n{one.unit_name} · {one.year} · {LABELS[one.state].lower()}\n"
            "Nội dung hồ sơ do tác giả, thủ trưởng đơn vị và đầu mối CCHC xem."
        )
        return
    following = f" {_next(turn, one)}" if one.state in OPEN else ""
    parts = [
        f"{bold(one.code or 'Bản nháp')} {one.title}",
        f"{one.unit_name} · {one.author} · {one.year}",
        *([] if one.person_id == turn.me.id else [wording.short(one.summary, 200)]),
        f"Trạng thái: {bold(LABELS[one.state].lower())}.{following}",
        *_checked(turn, one),
        *_pairs(turn, one),
    ]
    parts += _history(turn, one)
    buttons = []
    if one.state == State.RETURNED and one.person_id == turn.me.id:
        buttons.append(Choice("Bổ sung, nộp lại", f"d:supplement:{one.id}"))
    if one.state in OPEN and allowed(turn, "withdraw", one):
        buttons.append(Choice("Rút hồ sơ", f"i:withdraw:{one.id}"))
    turn.say("\n".join(filter(None, parts)), judging.buttons(turn, one), buttons)


def _checked(turn: Turn, one: Initiative) -> list[str]:
    """What the last check said and what is still missing; an imported record was never checked."""
    number = len(evidence.of_initiative(turn.conn, one.id))
    lines = [f"Minh chứng: {number} tệp." if number else "Minh chứng: chưa có tệp."]
    if not number and one.state not in OPEN:
        lines = []
    if run := criteria_runs.newest(turn.conn, one.id):
        named = "; ".join(f"{ground} {criteria.GROUND_NAMES[ground].lower()}" for ground in run.grounds)
        grounds = f" ({named})" if named and turn.has("focal", "secretary") else ""
        missing = "; ".join(
            criteria.MISSING[key] for key in run.missing if not (key == "evidence" and number)
        )
        lacking = f" Còn thiếu: {missing}." if missing and one.state in OPEN else ""
        lines.insert(0, f"Kiểm tra tiêu chí: {criteria.label(run.verdict)}{grounds}.{lacking}")
    if reason := one.answers.get("insist_reason"):
        lines.append(f"Lý do tác giả vẫn nộp: {wording.short(reason, 200)}")
    return lines


def _pairs(turn: Turn, one: Initiative) -> list[str]:
    """The look-alikes that travel with the record, for its author and those who judge."""
    lines = []
    pairs = comparisons.of(turn.conn, one.id)[:3]
    for pair in pairs:
        other = initiatives.by_id(turn.conn, pair.other_id)
        said = concluded(pair.judgement, wording.short(pair.reason, 160))
        lines.append(
            f"Gần giống {pair.score:.0f}%: {other.code} “{wording.short(other.title, 60)}”, {other.unit_name}, {other.year}"
            + (f" · {said}" if said else " · nâng cấp" if pair.upgrade else "")
        )
    differences = dict.fromkeys(pair.difference for pair in pairs if pair.difference)
    return [*lines, *(f"Điểm khác tác giả nêu: {wording.short(text, 160)}" for text in differences)]


def _history(turn: Turn, one: Initiative) -> list[str]:
    moves = [
        f"{wording.moment(row.at)}: {LABELS[row.new].lower()}"
        for row in audit.of(turn.conn, f"initiative:{one.id}")
        if row.new in LABELS
    ]
    return ["Lịch sử: " + "; ".join(moves[-4:])] if moves else []


def offer_withdrawal(turn: Turn) -> None:
    """Which of the own open records to withdraw."""
    records = [
        one
        for one in initiatives.of_person(turn.conn, turn.me.id)
        if one.code and one.state in OPEN and allowed(turn, "withdraw", one)
    ]
    if not records:
        turn.say("Anh/chị không có hồ sơ nào rút được.", [Choice("Sáng kiến của tôi", "m:mine")])
        return
    rows = (
        [Choice(wording.short(f"{one.code} {one.title}"), f"i:withdraw:{one.id}")] for one in records[:A_PAGE]
    )
    turn.say("Anh/chị muốn rút hồ sơ nào?", *rows)


def withdraw(turn: Turn, initiative_id: int, *, confirmed: bool, seen: int = 0) -> None:
    """Withdraw an own open record after a second look; the focal officers are told."""
    one = _found(turn, initiative_id)
    if one is None or not allowed(turn, "withdraw", one):
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
    notice = turn.agency.notices.withdrawn.format(
        code=bold(str(one.code)), title=one.title, unit=one.unit_name, author=one.author, reason=""
    )
    turn.tell_role("focal", None, notice)


def deadlines(turn: Turn) -> None:
    """The next dates of the open rounds."""
    open_now = rounds.open_rounds(turn.conn, turn.today)
    if not open_now:
        turn.say("Hiện chưa có đợt nào mở. Khi mở đợt, trợ lý sẽ nhắn.")
        return
    for one in open_now:
        dates = (
            ("Đăng ký: hết ngày", one.registration_closes),
            ("Báo cáo kết quả: hết ngày", one.results_due),
            ("Dự kiến xét công nhận: ngày", one.recognition_on),
        )
        lines = [f"{name} {wording.day(on)}{_left(on, turn.today)}" for name, on in dates]
        turn.say(f"{bold(one.name)}\n" + "\n".join(lines))


def _left(on: date, today: date) -> str:
    days = (on - today).days
    if days < 0:
        return " (đã qua)"
    return " (hôm nay)" if days == 0 else f" (còn {days} ngày)"
