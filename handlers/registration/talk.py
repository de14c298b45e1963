"""The talk of a registration that is under way: what each input causes, and what is kept of it."""

from dataclasses import replace
from typing import Any

from domain.forms import engine
from domain.forms.engine import Draft, Input
from domain.forms.flow import SUMMARY
from domain.initiative import State
from domain.messages import Choice, Incoming, Kind
from domain.vietnamese.text import fold
from handlers import wording
from handlers.buttons import UnknownButton
from handlers.registration import lookalikes, submitting
from handlers.registration.checking import checked
from handlers.turn import Turn
from storage.office import people, rounds
from storage.office.people import Person
from storage.records import evidence, initiatives
from storage.talk import drafts
from storage.talk.drafts import DraftRow

FLOW = "registration"


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
    turn.put(engine.panel(turn.office.registration, as_draft(row), facts, _marks(turn, row)))
    flow = turn.office.registration
    shown = (
        engine.show(flow, as_draft(row), facts)
        if row.shown
        else engine.begin(flow, as_draft(row), facts, turn.today)
    )
    go_from(turn, row, shown)


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
        raise UnknownButton
    draft_id, given = found
    row = own(turn, draft_id)
    if row is None:
        return
    if not row.shown:
        put_aside(turn)
    take(turn, row, given)


def take(turn: Turn, row: DraftRow, given: Input) -> bool:
    """Give one input to the form; False when it is no answer and somebody else may understand it."""
    facts = facts_of(turn, row)
    result = engine.take(turn.office.registration, as_draft(row), given, facts, turn.today)
    if result.event == "unknown":
        turn.otherwise = result.say
        return False
    go_from(turn, row, result)
    return True


def ask_again(turn: Turn) -> None:
    """Show the question that waits once more; nothing when none waits."""
    row = active(turn)
    if row is not None:
        shown = engine.show(turn.office.registration, as_draft(row), facts_of(turn, row))
        go_from(turn, row, shown)


def hold(turn: Turn) -> bool:
    """Let the question that waits go on waiting while another message is answered; False when none waits."""
    row = active(turn)
    if row is not None:
        turn.otherwise = engine.show(turn.office.registration, as_draft(row), facts_of(turn, row)).say
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
    room = engine.files_wanted(turn.office.registration, as_draft(row), facts_of(turn, row))
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


def go_from(turn: Turn, row: DraftRow, result: engine.Turn) -> None:
    """Save what an input changed, and do what it causes."""
    flow = turn.office.registration
    if result.event.startswith("stop:"):
        erase(turn, row)
        turn.say(turn.agency.texts.secret_stop, [Choice("Đăng ký nội dung khác", "d:new")])
        return
    if result.event == "submit":
        if row.initiative_id and _save(turn, row, result.draft):
            lookalikes.compare(turn, dict(row.answers), row.initiative_id)  # others may have filed meanwhile
            submitting.submit(turn, row, facts_of(turn, row))
        return
    if result.event == "cancel":
        confirm_drop(turn, row)
        return
    if {"title", "summary"} & set(result.changed):
        seen = {other["id"] for other in lookalikes.known(turn, row.initiative_id)}
        row, found = compared(turn, row, result.draft)
        if {other["id"] for other in found} - seen:
            turn.say(lookalikes.notice(found))
        if found and result.draft.shown == SUMMARY:  # it has a row more now
            result = engine.show(flow, result.draft, facts_of(turn, row))
    if not _save(turn, row, result.draft):
        return
    for outgoing in result.say:
        turn.put(outgoing)
    if result.event in ("save", "later"):
        show_parts(turn, row)


def compared(turn: Turn, row: DraftRow, draft: Draft) -> tuple[DraftRow, list[dict[str, Any]]]:
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
    if one.state == State.DRAFT:  # a submitted record changes only when it is submitted again
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


def as_draft(row: DraftRow) -> Draft:
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


def show_parts(turn: Turn, row: DraftRow) -> None:
    """The task list of a draft as it is kept now."""
    kept = drafts.by_id(turn.conn, row.id)
    turn.put(engine.panel(turn.office.registration, as_draft(kept), facts_of(turn, kept), _marks(turn, kept)))


def confirm_drop(turn: Turn, row: DraftRow) -> None:
    """Ask before a draft is thrown away; nothing is lost by a slip of the finger."""
    turn.say(
        f"Bỏ bản nháp “{wording.short(row.title or 'chưa có tên', 60)}”, hay để dành làm sau?",
        [Choice("Để dành", f"d:later:{row.id}"), Choice("Bỏ bản nháp", f"d:drop:{row.id}")],
    )


def erase(turn: Turn, row: DraftRow) -> None:
    """Keep nothing of a draft that must not be kept: no answer, no title in a list, no file."""
    for piece in evidence.of_draft(turn.conn, row.id):
        evidence.remove(turn.conn, piece.id, turn.now)
    discard_record(turn, row)
    drafts.erase(turn.conn, row.id, turn.now)
    turn.record("draft_stopped", f"draft:{row.id}")


def discard_record(turn: Turn, row: DraftRow) -> None:
    """Forget the initiative of a draft that was never submitted; a submitted one stays as it is."""
    if row.initiative_id and initiatives.by_id(turn.conn, row.initiative_id).state == State.DRAFT:
        initiatives.discard(turn.conn, row.initiative_id)


def _marks(turn: Turn, row: DraftRow) -> dict[str, str]:
    """What the task list adds to a section's status: how many files lie in Minh chứng."""
    number = len(evidence.of_draft(turn.conn, row.id))
    return {"evidence": f"{number} tệp"} if number else {}
