"""Submitting a registration: the checks that travel with it, the code, the receipt and its papers."""

from datetime import date
from typing import Any

from domain import criteria
from domain.calendar import add_working_days
from domain.calendar_file import Deadline, calendar_file
from domain.forms import engine
from domain.initiative import LABELS, Move, State
from domain.messages import Choice, FileOut, bold
from domain.vietnamese.text import fold
from handlers import wording
from handlers.papers.registration_form import registration_form
from handlers.registration import lookalikes
from handlers.registration.checking import checked, explained
from handlers.turn import Turn
from storage.office import rounds
from storage.office.rounds import Round
from storage.records import criteria_runs, evidence, initiatives
from storage.records import lookalikes as index
from storage.records.initiatives import Initiative
from storage.talk import drafts
from storage.talk.drafts import DraftRow

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def submit(turn: Turn, row: DraftRow, facts: dict[str, Any]) -> None:
    """Turn a finished draft into a submitted record: one transaction, one code, one receipt."""
    open_now = rounds.open_rounds(turn.conn, turn.today)
    into = next((one for one in open_now if one.id == row.round_id), open_now[0] if open_now else None)
    if into is None:
        turn.say(
            "Chưa có đợt đăng ký nào mở nên chưa nộp được; bản nháp được giữ nguyên. Khi mở đợt, trợ lý sẽ nhắn.",
            [Choice("Sáng kiến của tôi", "m:mine")],
        )
        return
    if row.initiative_id is None:
        raise ValueError("a draft without a title cannot be submitted")
    answers = turn.office.registration.good(row.answers, facts)
    result = checked(answers, facts)
    one = initiatives.by_id(turn.conn, row.initiative_id)
    if Move.check(one.state, State.SUBMITTED) is None:
        drafts.close(turn.conn, row.id, turn.now)
        turn.say(
            f"{one.code} đang ở trạng thái “{LABELS[one.state].lower()}” nên không nộp lại được.",
            [Choice("Xem hồ sơ", f"i:show:{one.id}")],
        )
        return
    code = one.code or initiatives.next_code(turn.conn, into.year)
    changed = initiatives.change(
        turn.conn,
        one.id,
        one.version,
        turn.now,
        code=code,
        round_id=into.id,
        year=into.year,
        state=State.SUBMITTED,
        title=answers["title"],
        summary=answers.get("summary") or "",
        field=answers["field"] if answers.get("field") not in (None, "none") else "",
        kind=answers.get("kind") or "",
        author=", ".join(author["name"] for author in answers.get("authors") or []) or turn.me.name,
        answers=answers,
        verdict=result.verdict,
        grounds=list(result.grounds),
        flags=list(result.warnings),
        late=one.late if one.submitted_at else turn.today > into.registration_closes,
        first_date=date.fromisoformat(answers["first_date"]) if answers.get("first_date") else None,
        due=into.results_due,
        submitted_at=one.submitted_at or turn.now,
    )
    if not changed:
        turn.say(
            "Hồ sơ vừa được thay đổi ở nơi khác. Mở lại để xem bản mới nhất:",
            [Choice("Mở lại", f"d:open:{row.id}")],
        )
        return
    initiatives.set_authors(turn.conn, one.id, _authors(turn, answers))
    initiatives.freeze(
        turn.conn, one.id, turn.me.id, engine.frozen(turn.office.registration, answers, facts), turn.now
    )
    criteria_runs.record(turn.conn, one.id, gate="registration", result=result, now=turn.now)
    evidence.adopt(turn.conn, row.id, one.id)
    drafts.close(turn.conn, row.id, turn.now)
    index.remember(
        turn.conn, one.id, lookalikes.submission_of(turn, answers, one.unit_id, into.year)
    )  # findable at once
    turn.record("submitted", f"initiative:{one.id}", old=one.state, new=State.SUBMITTED)
    submitted = initiatives.by_id(turn.conn, one.id)
    _receipt(turn, submitted, into, result, facts)
    _notify(turn, submitted, facts["lookalikes"], again=one.state == State.RETURNED)


def _authors(turn: Turn, answers: dict[str, Any]) -> list[dict[str, Any]]:
    """The declared authors; the one who registers is known by account, the others by name."""
    declared = answers.get("authors") or [{"name": turn.me.name, "share": 100}]
    mine = fold(turn.me.name)
    return [{**one, "person_id": turn.me.id} if fold(one["name"]) == mine else one for one in declared]


def _receipt(
    turn: Turn, one: Initiative, into: Round, result: criteria.Result, facts: dict[str, Any]
) -> None:
    """The receipt: code, time, promised date, verdict, what happens next, and the papers."""
    late = "Hồ sơ nộp sau hạn đăng ký nên ghi là đăng ký bổ sung.\n" if one.late else ""
    receipt = turn.agency.notices.receipt.format(
        code=bold(str(one.code)),
        title=one.title,
        at=wording.moment(turn.now),
        promised=wording.day(_promised(turn)),
    )
    turn.say(
        f"{receipt}\n{late}{explained(one.answers, facts, result).text}\n"
        f"Báo cáo kết quả trước hết ngày {wording.day(into.results_due)}.",
        [Choice("Sáng kiến của tôi", "m:mine"), Choice("Xem hồ sơ", f"i:show:{one.id}")],
        files=[_form(turn, one, into), _calendar(turn, one, into)],
    )


def _promised(turn: Turn) -> date:
    """The last day for the focal officer's answer to what is submitted today."""
    return add_working_days(turn.today, turn.agency.promise_days, turn.agency.holidays)


def _form(turn: Turn, one: Initiative, into: Round) -> FileOut:
    """The registration form as a Word file, marked DỰ THẢO."""
    paper = registration_form(turn.agency, one, into, initiatives.authors_of(turn.conn, one.id), turn.today)
    return turn.keep_file(paper, f"Phieu-dang-ky-{one.code}.docx", WORD)


def _calendar(turn: Turn, one: Initiative, into: Round) -> FileOut:
    """The next deadlines of the record as a calendar file."""
    deadlines = [
        Deadline(f"{one.code}-results", f"Hạn báo cáo kết quả {one.code}", into.results_due, one.title),
        Deadline(
            f"{one.code}-recognition", f"Dự kiến xét công nhận {one.code}", into.recognition_on, one.title
        ),
    ]
    return turn.keep_file(
        calendar_file(turn.agency.name, deadlines, turn.now), f"Han-{one.code}.ics", "text/calendar"
    )


def _notify(turn: Turn, one: Initiative, found: list[dict[str, Any]], *, again: bool) -> None:
    """Tell the focal officers what came in, with what travels with it, and authors of this round who wrote the like."""
    open_pairs = [other for other in found if other["judgement"] != "different"]
    flag = f" {len(open_pairs)} hồ sơ gần giống, xem để đối chiếu." if open_pairs else ""
    notices = turn.agency.notices
    text = (notices.resubmitted if again else notices.new_for_focal).format(
        code=bold(str(one.code)), title=one.title, unit=one.unit_name, author=one.author
    )
    turn.tell_role(
        "focal",
        None,
        f"{text}\nKiểm tra tiêu chí: {criteria.label(one.verdict)}.{flag}\n"
        f"Trả lời tác giả trước hết ngày {wording.day(_promised(turn))}.",
        [Choice("Xem hồ sơ", f"i:show:{one.id}")],
    )
    for other in open_pairs:
        if other["year"] == one.year and other["author_id"] and not again:
            turn.tell(
                other["author_id"],
                f"Có hồ sơ mới nộp gần giống {bold(str(other['code']))} của anh/chị: {one.title} ({one.unit_name}). "
                "Hồ sơ nộp trước được ưu tiên; đầu mối sẽ đối chiếu, anh/chị không phải làm gì.",
            )
