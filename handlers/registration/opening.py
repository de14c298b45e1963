"""How a registration begins: from nothing, from an earlier record, from a draft, or from a record that was returned."""

from dataclasses import replace
from typing import Any

from domain.forms import engine
from domain.forms.engine import Input
from domain.forms.flow import SUMMARY
from domain.initiative import State
from domain.messages import Choice, bold
from handlers import wording
from handlers.buttons import UnknownButton
from handlers.registration import lookalikes, talk
from handlers.registration.talk import FLOW
from handlers.turn import Turn
from storage.office import rounds
from storage.records import initiatives
from storage.talk import drafts

OPEN_DRAFTS_MOST = 10


def begin(turn: Turn) -> None:
    """Offer what is open, or start at once."""
    already = [row for row in drafts.open_drafts(turn.conn, turn.me.id) if row.flow == FLOW]
    if not already:
        introduce(turn)
        return
    rows = [
        [Choice(wording.short(row.title or "Bản nháp chưa có tên"), f"d:open:{row.id}")]
        for row in already[:5]
    ]
    turn.say(
        f"Anh/chị đang có {len(already)} bản nháp. Tiếp tục bản nào, hay đăng ký mới?",
        *rows,
        [Choice("Đăng ký mới", "d:intro")],
    )


def introduce(turn: Turn) -> None:
    """Say what is needed, how long it takes and what happens then, before the first question."""
    open_now = rounds.open_rounds(turn.conn, turn.today)
    if open_now:
        closes = wording.day(open_now[0].registration_closes)
        when = f"{open_now[0].name}, nhận đăng ký đến hết ngày {closes}."
    else:
        when = "Hiện chưa có đợt đăng ký nào mở; anh/chị vẫn soạn được bản nháp, khi mở đợt thì nộp."
    earlier = [one for one in initiatives.of_person(turn.conn, turn.me.id) if one.state != "draft"]
    buttons = [Choice("Bắt đầu", "d:start")]
    if earlier:
        buttons.append(Choice("Dùng lại hồ sơ trước", "d:reuse"))
    turn.say(
        f"{bold('Đăng ký sáng kiến, giải pháp mới CCHC')}\n{when}\n"
        "Khoảng 7 phút, mỗi tin một câu; dừng lúc nào cũng được, câu trả lời được giữ.\n"
        f"{turn.agency.texts.safety}",
        buttons,
        [Choice("Xem trước câu hỏi", "d:preview")],
    )


def preview(turn: Turn) -> None:
    """Every section of the form with what it asks."""
    flow = turn.office.registration
    parts = []
    for section in flow.sections:
        names = [step.label or step.key for step in flow.steps if step.section == section.key]
        parts.append(f"{bold(section.name)}: {'; '.join(names)}.")
    parts.append("Tùy câu trả lời, có câu không cần hỏi.")
    turn.say("\n".join(parts), [Choice("Bắt đầu", "d:start")])


def offer_reuse(turn: Turn) -> None:
    """Let the officer take over the texts of an earlier record."""
    earlier = [one for one in initiatives.of_person(turn.conn, turn.me.id) if one.state != "draft"]
    if not earlier:
        introduce(turn)
        return
    rows = [[Choice(wording.short(f"{one.code} {one.title}"), f"d:reuse:{one.id}")] for one in earlier[:5]]
    turn.say("Dùng lại nội dung của hồ sơ nào? Ngày, kết quả và minh chứng sẽ được hỏi lại.", *rows)


def start(turn: Turn, reuse: int | None = None) -> None:
    """Open a new draft and ask the first question."""
    if len(drafts.open_drafts(turn.conn, turn.me.id)) >= OPEN_DRAFTS_MOST:
        turn.say(
            f"Anh/chị đang có {OPEN_DRAFTS_MOST} bản nháp. Nộp hoặc bỏ bớt một bản trước khi mở bản mới."
        )
        return
    talk.put_aside(turn)
    open_now = rounds.open_rounds(turn.conn, turn.today)
    row = drafts.start(
        turn.conn,
        person_id=turn.me.id,
        flow=FLOW,
        round_id=open_now[0].id if open_now else None,
        answers=_taken_over(turn, reuse),
        now=turn.now,
    )
    if row.answers.get("title"):
        row, found = talk.compared(turn, row, talk.as_draft(row))
        if found:
            turn.say(lookalikes.notice(found))
    facts = talk.facts_of(turn, row)
    talk.go_from(turn, row, engine.begin(turn.office.registration, talk.as_draft(row), facts, turn.today))


# What is never taken over: declarations, what is of its time, and what was said of other look-alikes.
_ASKED_AGAIN = frozenset(
    {"secret", "stage", "first_date", "pilot_approval", "results", "expected", "finish_by"}
    | {"evidence", "difference", "insist_reason", "truth"}
)


def _taken_over(turn: Turn, initiative_id: int | None) -> dict[str, Any]:
    """The answers of an own earlier record that may be used again; dates, figures and declarations are asked anew."""
    if initiative_id is None:
        return {}
    own = {one.id: one for one in initiatives.of_person(turn.conn, turn.me.id)}
    if initiative_id not in own:
        raise UnknownButton
    earlier = own[initiative_id]
    texts = {name: getattr(earlier, name) for name in ("title", "summary", "field", "kind")}
    answers = {name: text for name, text in texts.items() if text} | earlier.answers
    return {key: value for key, value in answers.items() if key not in _ASKED_AGAIN}


def go_on(turn: Turn) -> None:
    """Go on in the form that waits, else with the draft that was touched last."""
    rows = drafts.open_drafts(turn.conn, turn.me.id)
    if waiting := talk.active(turn):
        talk.take(turn, waiting, Input(text="tiếp tục"))
    elif rows:
        talk.resume(turn, rows[0].id)
    else:
        begin(turn)


def supplement(turn: Turn, initiative_id: int) -> None:
    """Take up an own record that was returned: its answers lie open in the summary, to be changed and sent again."""
    one = next((one for one in initiatives.of_person(turn.conn, turn.me.id) if one.id == initiative_id), None)
    if one is None or one.state != State.RETURNED:
        turn.say("Hồ sơ này không chờ anh/chị bổ sung.", [Choice("Sáng kiến của tôi", "m:mine")])
        return
    open_now = (row for row in drafts.open_drafts(turn.conn, turn.me.id) if row.initiative_id == one.id)
    row = next(open_now, None)
    if row is not None:
        talk.resume(turn, row.id)
        return
    talk.put_aside(turn)
    row = drafts.start(
        turn.conn,
        person_id=turn.me.id,
        flow=FLOW,
        initiative_id=one.id,
        round_id=one.round_id,
        answers={key: value for key, value in one.answers.items() if key != "truth"},
        title=one.title,
        now=turn.now,
    )
    turn.say(
        f"Bổ sung hồ sơ {bold(str(one.code))}: sửa các câu cần sửa, gửi thêm tệp nếu có, rồi nộp lại. Mã hồ sơ giữ nguyên."
    )
    shown = replace(talk.as_draft(row), shown=SUMMARY)
    talk.go_from(turn, row, engine.show(turn.office.registration, shown, talk.facts_of(turn, row)))
