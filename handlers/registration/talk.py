"""Registering an initiative by chat: starting, going on, stopping, and what each answer causes."""

from dataclasses import replace
from typing import Any

from domain.forms import engine
from domain.forms.engine import Draft, Input
from domain.messages import Choice, Incoming, Kind, bold
from domain.vietnamese.text import fold
from handlers import wording
from handlers.registration import lookalikes, submitting
from handlers.registration.checking import checked
from handlers.turn import Turn
from storage import drafts, evidence, initiatives, people, rounds
from storage.drafts import DraftRow
from storage.people import Person

FLOW = "registration"
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
    put_aside(turn)
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
        row, found = _compared(turn, row, _draft(row))
        if found:
            turn.say(lookalikes.notice(found))
    _continue(turn, row, engine.begin(turn.office.registration, _draft(row), facts_of(turn, row), turn.today))


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
    earlier = own[initiative_id]
    texts = {name: getattr(earlier, name) for name in ("title", "summary", "field", "kind")}
    answers = {name: text for name, text in texts.items() if text} | earlier.answers
    return {key: value for key, value in answers.items() if key not in _ASKED_AGAIN}


def put_aside(turn: Turn) -> None:
    """Stop asking in every open form, so that only one question waits for an answer."""
    for row in drafts.open_drafts(turn.conn, turn.me.id):
        if row.shown:
            _save(turn, row, Draft(row.id, row.answers, "", row.revision + 1, False))


def active(turn: Turn) -> DraftRow | None:
    """The form whose question waits for an answer, on whichever channel it was asked."""
    return next((row for row in drafts.open_drafts(turn.conn, turn.me.id) if row.shown), None)


def resume(turn: Turn, draft_id: int) -> None:
    """Go on with an own open draft: the task list, then the question that is next."""
    row = own(turn, draft_id)
    if row is None:
        return
    if not row.shown:
        put_aside(turn)
    facts = facts_of(turn, row)
    turn.put(engine.panel(turn.office.registration, _draft(row), facts, _marks(turn, row)))
    flow = turn.office.registration
    shown = (
        engine.show(flow, _draft(row), facts)
        if row.shown
        else engine.begin(flow, _draft(row), facts, turn.today)
    )
    _continue(turn, row, shown)


def own(turn: Turn, draft_id: int) -> DraftRow | None:
    """An open draft of the person who asks; None, once that is said, when there is none with this id."""
    row = next((row for row in drafts.open_drafts(turn.conn, turn.me.id) if row.id == draft_id), None)
    if row is None:
        turn.say(
            "Bản nháp này đã nộp hoặc đã bỏ. Xem các hồ sơ của anh/chị:",
            [Choice("Sáng kiến của tôi", "m:mine")],
        )
        return None
    return row


def press(turn: Turn) -> None:
    """A button of a form; one of a draft that was put aside takes it up again."""
    found = engine.pressed(turn.incoming.choice)
    if found is None:
        raise KeyError(turn.incoming.choice)
    draft_id, given = found
    row = own(turn, draft_id)
    if row is None:
        return
    if not row.shown:
        put_aside(turn)
    take(turn, row, given)


def go_on(turn: Turn) -> None:
    """Go on in the form that waits, else with the draft that was touched last."""
    rows = drafts.open_drafts(turn.conn, turn.me.id)
    if waiting := active(turn):
        take(turn, waiting, Input(text="tiếp tục"))
    elif rows:
        resume(turn, rows[0].id)
    else:
        begin(turn)


def take(turn: Turn, row: DraftRow, given: Input) -> bool:
    """Give one input to the form; False when it is no answer and somebody else may understand it."""
    facts = facts_of(turn, row)
    result = engine.take(turn.office.registration, _draft(row), given, facts, turn.today)
    if result.event == "unknown":
        turn.otherwise = result.say
        return False
    _continue(turn, row, result)
    return True


def ask_again(turn: Turn) -> None:
    """Show the question that waits once more; nothing when none waits."""
    row = active(turn)
    if row is not None:
        shown = engine.show(turn.office.registration, _draft(row), facts_of(turn, row))
        _continue(turn, row, shown)


def hold(turn: Turn) -> bool:
    """Let the question that waits go on waiting while another message is answered; False when none waits."""
    row = active(turn)
    if row is not None:
        turn.otherwise = engine.show(turn.office.registration, _draft(row), facts_of(turn, row)).say
    return row is not None


def still_waiting(turn: Turn) -> None:
    """After a question that came in the middle of a form: the form goes on waiting."""
    row = active(turn)
    if row is not None and turn.otherwise:
        turn.say(
            f"Bản nháp “{wording.short(row.title or 'chưa có tên', 60)}” vẫn chờ câu trả lời.",
            [Choice("Tiếp tục", f"d:open:{row.id}")],
        )


def input_of(turn: Turn, row: DraftRow, incoming: Incoming) -> Input:
    """An incoming message as the form sees it; files are kept as evidence first."""
    if incoming.kind is Kind.FILE:
        return Input(files=keep_evidence(turn, row, incoming), text=incoming.text)
    if incoming.kind is Kind.OTHER:
        return Input(nonsense=incoming.text)
    return Input(text=incoming.text)


def keep_evidence(turn: Turn, row: DraftRow, incoming: Incoming) -> int:
    """Keep the message's files with the draft; says which were refused and why. Returns how many were kept."""
    kept = 0
    room = engine.files_wanted(turn.office.registration, _draft(row), facts_of(turn, row))
    for file in incoming.files:
        if file.stored is None:
            turn.say(file.problem or "Tệp này trợ lý chưa nhận được; anh/chị gửi lại giúp.")
            continue
        if kept == room:
            turn.say(f"Hồ sơ đã đủ số tệp minh chứng nên “{file.name}” chưa được nhận.")
            continue
        evidence.add(
            turn.conn,
            draft_id=row.id,
            stored_file_id=file.stored,
            person_id=turn.me.id,
            album=incoming.group,
            now=turn.now,
        )
        kept += 1
    return kept


def _continue(turn: Turn, row: DraftRow, result: engine.Turn) -> None:
    """Save what an input changed, and do what it causes."""
    flow = turn.office.registration
    if result.event.startswith("stop:"):
        _erase(turn, row)
        turn.say(turn.agency.texts.secret_stop, [Choice("Đăng ký nội dung khác", "d:new")])
        return
    if result.event == "submit":
        if row.initiative_id and _save(turn, row, result.draft):
            lookalikes.compare(turn, dict(row.answers), row.initiative_id)  # others may have filed meanwhile
            submitting.submit(turn, row, facts_of(turn, row))
        return
    if result.event == "cancel":
        confirm_drop(turn, row.id)
        return
    if {"title", "summary"} & set(result.changed):
        seen = {other["id"] for other in lookalikes.known(turn, row.initiative_id)}
        row, found = _compared(turn, row, result.draft)
        if {other["id"] for other in found} - seen:
            turn.say(lookalikes.notice(found))
        if found:
            result = engine.show(flow, result.draft, facts_of(turn, row))
    if not _save(turn, row, result.draft):
        return
    for outgoing in result.say:
        turn.put(outgoing)
    if result.event in ("save", "later"):
        _saved(turn, drafts.by_id(turn.conn, row.id))


def _erase(turn: Turn, row: DraftRow) -> None:
    """Keep nothing of a draft that must not be kept: no answer, no title in a list, no file."""
    for piece in evidence.of_draft(turn.conn, row.id):
        evidence.remove(turn.conn, piece.id, turn.now)
    if row.initiative_id:
        one = initiatives.by_id(turn.conn, row.initiative_id)
        initiatives.change(
            turn.conn,
            one.id,
            one.version,
            turn.now,
            state="withdrawn",
            title="",
            summary="",
            field="",
            kind="",
        )
    drafts.erase(turn.conn, row.id, turn.now)
    turn.record("draft_stopped", f"draft:{row.id}")


def _saved(turn: Turn, row: DraftRow) -> None:
    facts = facts_of(turn, row)
    turn.put(engine.panel(turn.office.registration, _draft(row), facts, _marks(turn, row)))


def cancel(turn: Turn) -> None:
    """ "Hủy": ask about the form that waits, or say that none does."""
    row = active(turn)
    if row:
        confirm_drop(turn, row.id)
    else:
        turn.say(
            "Không có việc nào đang làm dở. Bản nháp và hồ sơ của anh/chị vẫn được giữ.",
            [Choice("Sáng kiến của tôi", "m:mine")],
        )


def confirm_drop(turn: Turn, draft_id: int) -> None:
    """Ask before a draft is thrown away; nothing is lost by a slip of the finger."""
    row = own(turn, draft_id)
    if row:
        turn.say(
            f"Bỏ bản nháp “{wording.short(row.title or 'chưa có tên', 60)}”, hay để dành làm sau?",
            [Choice("Để dành", f"d:later:{row.id}"), Choice("Bỏ bản nháp", f"d:drop:{row.id}")],
        )


def later(turn: Turn, draft_id: int) -> None:
    """Stop asking; the draft stays."""
    row = own(turn, draft_id)
    if row:
        put_aside(turn)
        _saved(turn, drafts.by_id(turn.conn, row.id))


def drop(turn: Turn, draft_id: int) -> None:
    """Throw an own draft away, after it was confirmed."""
    row = own(turn, draft_id)
    if row is None:
        return
    if row.initiative_id:
        one = initiatives.by_id(turn.conn, row.initiative_id)
        initiatives.change(turn.conn, one.id, one.version, turn.now, state="withdrawn")
    drafts.close(turn.conn, row.id, turn.now)
    turn.record("draft_dropped", f"draft:{row.id}")
    turn.say("Đã bỏ bản nháp.", [Choice("Đăng ký mới", "d:new"), Choice("Sáng kiến của tôi", "m:mine")])


def _compared(turn: Turn, row: DraftRow, draft: Draft) -> tuple[DraftRow, list[dict[str, Any]]]:
    """The draft with its initiative, which it gets with its title so that lists show it, and its look-alikes."""
    answers = dict(draft.answers)
    values = {
        "title": answers.get("title") or "",
        "summary": answers.get("summary") or "",
        "field": answers["field"] if answers.get("field") not in (None, "none") else "",
        "kind": answers.get("kind") or "",
    }
    initiative_id = row.initiative_id
    if initiative_id is None:
        initiative_id = initiatives.begin(turn.conn, turn.me, row.round_id, turn.today.year, turn.now)
        drafts.attach(turn.conn, row.id, initiative_id)
    one = initiatives.by_id(turn.conn, initiative_id)
    initiatives.change(turn.conn, one.id, one.version, turn.now, **values)
    lookalikes.compare(turn, answers, initiative_id)
    return replace(row, initiative_id=initiative_id, answers=answers), lookalikes.known(turn, initiative_id)


def _save(turn: Turn, row: DraftRow, draft: Draft) -> bool:
    saved = drafts.save(
        turn.conn,
        row.id,
        row.revision,
        answers=dict(draft.answers),
        shown=draft.shown,
        editing=draft.editing,
        revision=draft.revision,
        title=draft.answers.get("title") or "",
        now=turn.now,
    )
    if not saved:
        turn.say(
            "Bản nháp vừa được thay đổi ở nơi khác. Mở lại để xem bản mới nhất:",
            [Choice("Mở lại", f"d:open:{row.id}")],
        )
    return saved


def _draft(row: DraftRow) -> Draft:
    return Draft(row.id, row.answers, row.shown, row.revision, row.editing)


def facts_of(turn: Turn, row: DraftRow) -> dict[str, Any]:
    """The facts of the moment for the form: office, round, profile, who heads the agency, look-alikes, the verdict so far."""
    facts: dict[str, Any] = {
        "agency": turn.agency,
        "round": rounds.by_id(turn.conn, row.round_id) if row.round_id else None,
        "lookalikes": lookalikes.known(turn, row.initiative_id),
        "profile": {"name": turn.me.name, "unit": turn.me.unit_name},
        "novelty_scope": turn.agency.novelty_scope,
        "heads": [
            one.name for one in people.in_role(turn.conn, "leader", today=turn.today) if _heads(turn, one)
        ],
        "today": turn.today,
    }
    answers = turn.office.registration.good(row.answers, facts)
    return {**facts, "not_eligible": checked(answers, facts).verdict == "not_eligible"}


def _heads(turn: Turn, person: Person) -> bool:
    """Is this the head of the agency, by the title that the agency file names?"""
    return fold(person.position) == fold(turn.agency.authority.head_title)


def _marks(turn: Turn, row: DraftRow) -> dict[str, str]:
    """What the task list adds to a section's status: how many files lie in Minh chứng."""
    number = len(evidence.of_draft(turn.conn, row.id))
    return {"evidence": f"{number} tệp"} if number else {}
