"""One turn of a form: `(flow, draft, input, facts) → draft, things to say`; pure, whatever is typed or pressed."""

from dataclasses import replace
from datetime import date

from domain.forms import commands
from domain.forms.asking import STEERING
from domain.forms.draft import Draft, Input, Turn, pressed
from domain.forms.flow import PANEL, SUMMARY, Flow
from domain.forms.reading import Facts, Wrong, say
from domain.forms.steps import Files, Step
from domain.forms.summary import frozen, panel, rows_to_edit, summary
from domain.forms.talk import Talk
from domain.messages import Outgoing
from domain.vietnamese.answers import is_no, is_unsure, is_yes
from domain.vietnamese.text import clean, fold

__all__ = [
    "Draft",
    "Input",
    "Turn",
    "begin",
    "files_wanted",
    "frozen",
    "panel",
    "pressed",
    "show",
    "summary",
    "take",
]

_STALE = "Nút này thuộc câu trước nên trợ lý không ghi. Câu đang hỏi:"
_HELP = (
    "Anh/chị bấm nút hoặc gõ câu trả lời; với lựa chọn, gõ số hay tên đều được. "
    "Lúc nào cũng gõ được: Quay lại, Bỏ qua, Sửa 3, Xem lại, Vì sao hỏi, Lưu nháp, Để sau, Hủy."
)


def begin(flow: Flow, draft: Draft, facts: Facts, today: date) -> Turn:
    """The first question that has no answer yet, or the summary; also for coming back to a draft after a pause."""
    return _talk(flow, replace(draft, shown="", editing=False), {**facts, "today": today}).onward()


def show(flow: Flow, draft: Draft, facts: Facts) -> Turn:
    """The present question once more; what is no longer asked gives way to the next question."""
    return _talk(flow, draft, facts).again()


def take(flow: Flow, draft: Draft, given: Input, facts: Facts, today: date) -> Turn:
    """The turn that an input causes. It never raises, and a refused input changes no answer."""
    talk = _talk(flow, draft, {**facts, "today": today})
    if given.choice is not None:
        return _press(talk, *given.choice, given.revision)
    if given.files:
        return _receive(talk, given.files, clean(given.text))
    if given.nonsense:
        step = talk.step()
        return talk.again(
            f"Trợ lý chưa đọc được {given.nonsense}." + (f" Câu này cần {step.needs}." if step else "")
        )
    text = clean(given.text)
    return _read(talk, text) if text else talk.again()


def files_wanted(flow: Flow, draft: Draft, facts: Facts) -> int:
    """How many more files the draft takes; 0 when the form asks for none."""
    talk = _talk(flow, draft, facts)
    step = talk.files_step()
    return max(0, step.most - step.count(talk.seen(step))) if step else 0


def _talk(flow: Flow, draft: Draft, facts: Facts) -> Talk:
    """The draft in the form's present words: renamed questions and values are found again."""
    return Talk(
        flow, replace(draft, answers=flow.renamed(draft.answers), shown=flow.current_key(draft.shown)), facts
    )


def _press(talk: Talk, key: str, value: str, revision: int | None) -> Turn:
    if key == PANEL:  # leads somewhere and answers nothing, so an old one does no harm
        return talk.pause("later") if value == "!later" else talk.part(value)
    step = talk.step()
    if revision != talk.draft.revision or key != talk.draft.shown or (step is None and key != SUMMARY):
        return talk.again(_STALE)
    if step is None:
        return _press_on_summary(talk, value)
    if value in STEERING:
        return _steer(talk, STEERING[value], step)
    return talk.settle(step, step.press(value, talk.seen(step)))


def _receive(talk: Talk, files: int, caption: str) -> Turn:
    """Files go to their question, whichever is shown; a caption may answer the question shown."""
    step = talk.files_step()
    if step is None:
        return talk.again("Biểu mẫu này không nhận tệp.")
    reading = step.receive(files, talk.seen(step))
    if talk.draft.shown == step.key:
        return talk.settle(step, reading)
    if isinstance(reading, Wrong):
        return talk.again(reading.sentence)
    given = reading.work
    note = f"Đã nhận {given} tệp cho mục “{step.name}”."
    answered = step.key in talk.flow.good(talk.draft.answers, talk.facts)
    keep = talk.draft.with_answer if answered else talk.draft.with_work
    talk, changed = replace(talk, draft=keep(step.key, given)), (step.key,) if answered else ()
    if not (caption and talk.step()):
        return replace(talk.again(note), changed=changed)
    turn = _read(talk, caption)
    return replace(turn, say=(Outgoing(note), *turn.say), changed=(*changed, *turn.changed))


def _read(talk: Talk, text: str) -> Turn:
    """A typed text: what is surely an answer first, then a steering word, then any answer."""
    step = talk.step()
    if step and step.exactly(text):
        return talk.settle(step, step.read(text, talk.seen(step)))
    row = commands.edited(text, [each.name for each in talk.path()])
    if row is not None:
        return talk.edit(row)
    command = commands.word(text)
    match command:
        case "cancel":
            return Turn(talk.draft, event="cancel")
        case "save":
            return talk.pause(command)
        case "review":
            return talk.ask(SUMMARY)
        case "panel":
            return talk.ask(PANEL if talk.flow.sections else SUMMARY)
        case None if text.startswith("/"):
            return talk.again("Đây là lệnh, không phải câu trả lời.", "unknown")
    if talk.draft.shown == SUMMARY:
        return _typed_on_summary(talk, text, command)
    if talk.draft.shown == PANEL:
        return _typed_on_panel(talk, text, command)
    if step is None:
        return talk.again()
    return _steer(talk, command, step) if command else _answer(talk, text, step)


def _answer(talk: Talk, text: str, step: Step) -> Turn:
    reading = step.read(text, talk.seen(step))
    short = is_no(text) or is_yes(text) or is_unsure(text)
    if step.optional and isinstance(reading, Wrong) and is_no(text):
        return talk.skip(step)
    if short and isinstance(reading, Wrong):  # a yes or a no is meant for nobody else
        return talk.again(reading.sentence)
    return talk.settle(step, reading)


def _steer(talk: Talk, command: commands.Word, step: Step) -> Turn:
    """The turn after a steering word or button at a question."""
    match command:
        case "back":
            return talk.back(step)
        case "skip":
            return talk.skip(step)
        case "done":
            return talk.finish(step)
        case "keep":
            return talk.keep(step)
        case "next" if talk.keeps(step):
            return talk.keep(step)
        case "redo":
            return talk.redo(step)
        case "later" if isinstance(step, Files):
            return talk.finish(step)
        case "later" if step.optional:
            return talk.skip(step)
        case "save" | "later":
            return talk.pause(command)
        case "why":
            why = say(step.why, talk.seen(step).answers, talk.facts)
            return talk.again(why or f"Câu này cần cho “{talk.flow.title}”.")
        case "help":
            example = f", ví dụ: {step.example}" if step.example else ""
            return talk.again(f"Câu này cần {step.needs}{example}. {_HELP}")
        case _:
            return talk.again()


def _press_on_summary(talk: Talk, value: str) -> Turn:
    match value:
        case "!submit":
            return talk.submit()
        case "!edit":
            return _which_row(talk)
        case "!save":
            return talk.pause("save")
        case "!next":
            return talk.onward()
        case _:
            row = next((n for n, step in enumerate(talk.path()) if step.key == value), None)
            return talk.again() if row is None else talk.edit(row)


def _typed_on_summary(talk: Talk, text: str, command: commands.Word | None) -> Turn:
    key = fold(text)
    unfinished = talk.next() is not None
    how = (
        "Còn câu chưa trả lời. Anh/chị gõ “Làm tiếp” để trả lời, hoặc “Sửa” và số của câu."
        if unfinished
        else f"Để nộp, anh/chị bấm hoặc gõ “{talk.flow.submit}”."
    )
    if key in (fold(talk.flow.submit), "nop", "gui", "dong y nop", "xac nhan nop"):
        return talk.submit()
    if key.isdecimal() and len(key) <= 3:
        return talk.edit(int(key) - 1)
    if key in ("sua", "doi"):
        return _which_row(talk)
    match command:
        case "back" if talk.path():
            return talk.ask(talk.path()[-1].key)
        case "later":
            return talk.pause(command)
        case "help":
            return talk.again(f"{how} {_HELP}")
        case "next" if unfinished:
            return talk.onward()
        case None if unfinished and is_yes(text):
            return talk.onward()
        case _:
            return talk.again(how, "" if command or is_yes(text) else "unknown")


def _which_row(talk: Talk) -> Turn:
    return Turn(talk.draft, (rows_to_edit(talk.flow, talk.draft, talk.facts),))


def _typed_on_panel(talk: Talk, text: str, command: commands.Word | None) -> Turn:
    if command == "later":
        return talk.pause(command)
    if command in ("next", "done", "back"):
        return talk.onward()
    used = {step.section for step in talk.path()}
    sections = [section for section in talk.flow.sections if section.key in used]
    for number, section in enumerate(sections, 1):
        if fold(text) in (str(number), fold(section.name)):
            return talk.part(section.key)
    return talk.again("Anh/chị chọn một phần, hoặc gõ “Tiếp tục”.", "" if command else "unknown")
