"""A question as a message: progress, wording, what is given so far, buttons."""

from collections.abc import Iterable, Sequence

from domain.forms.commands import Word
from domain.forms.draft import Draft
from domain.forms.flow import Flow, Standing
from domain.forms.reading import Facts, Seen, say
from domain.forms.steps import Choice, Choices, Step
from domain.forms.steps.step import DONE, Button
from domain.messages import Choice as Pressable
from domain.messages import Outgoing, bold

BACK: Button = ("Quay lại", "!back")
SKIP: Button = ("Bỏ qua", "!skip")
WHY: Button = ("Vì sao hỏi?", "!why")
SAVE: Button = ("Lưu nháp", "!save")
KEEP: Button = ("Giữ nguyên", "!keep")
_SMALL_BUTTONS = 3  # beside each other on a phone

STEERING: dict[str, Word] = {
    BACK[1]: "back",
    SKIP[1]: "skip",
    WHY[1]: "why",
    SAVE[1]: "save",
    KEEP[1]: "keep",
    DONE[1]: "done",
}


def question(flow: Flow, draft: Draft, step: Step, facts: Facts, note: str = "") -> Outgoing:
    """The question as it is asked now, after a note about what was before."""
    standings = flow.standings(draft.answers, facts)
    seen = look(draft, step, standings, facts)
    ask, hint = say(step.ask, seen.answers, facts), say(step.hint, seen.answers, facts)
    lines = [progress(flow, step, standings), bold(ask), hint, *_explained(step), _given(step, seen)]
    body = "\n".join(line for line in lines if line)
    # What is ticked is changed in place; everything else is a new message.
    panel = f"f:{draft.id}:{draft.revision}" if isinstance(step, Choices) else ""
    return Outgoing(f"{note}\n\n{body}" if note else body, buttons(draft, seen, step, standings), panel=panel)


def look(draft: Draft, step: Step, standings: Iterable[Standing], facts: Facts) -> Seen:
    """What the step sees: good answers of the questions before it, and its own."""
    before = {}
    for standing in standings:
        if standing.step.key == step.key:
            break
        if standing.answered:
            before[standing.step.key] = standing.value
    return draft.seen(step.key, before, facts)


def progress(flow: Flow, step: Step, standings: Iterable[Standing]) -> str:
    """Where the question stands, by parts: "Phần 2/4 · Tiêu chí"; parts without questions are not counted."""
    used = {standing.step.section for standing in standings}
    sections = [section for section in flow.sections if section.key in used]
    for number, section in enumerate(sections, 1):
        if section.key == step.section:
            return f"Phần {number}/{len(sections)} · {section.name}"
    return ""


def buttons(
    draft: Draft, seen: Seen, step: Step, standings: Sequence[Standing]
) -> tuple[tuple[Pressable, ...], ...]:
    """Answers first, then one row of small buttons."""
    answers = step.buttons(seen)
    keep = stands(step, seen) and not any(DONE in row for row in answers)
    small = [
        *([BACK] if draft.editing or standings[0].step.key != step.key else []),
        *([SKIP] if step.optional else []),
        *([WHY] if step.why else []),
        SAVE,
    ]
    rows = (*answers, *(((KEEP,),) if keep else ()), tuple(small[:_SMALL_BUTTONS]))
    return tuple(tuple(draft.button(label, step.key, value) for label, value in row) for row in rows)


def stands(step: Step, seen: Seen) -> bool:
    """Whether there is an earlier answer that still fits."""
    return seen.stored is not None and step.still_good(seen.stored, seen.answers, seen.facts)


def keeps(step: Step, seen: Seen) -> bool:
    """Whether there is an earlier answer that still fits, and nothing begun of another."""
    return seen.work is None and stands(step, seen)


def _explained(step: Step) -> list[str]:
    """Options with explanations as a numbered list; plain ones need only their buttons."""
    if not isinstance(step, Choice | Choices) or not any(option.explain for option in step.options):
        return []
    return [
        f"{number}. {option.label}: {option.explain}" if option.explain else f"{number}. {option.label}"
        for number, option in enumerate(step.options, 1)
    ]


def _given(step: Step, seen: Seen) -> str:
    """What is there of an answer: pieces in work, or the answer that stands or no longer fits."""
    if work := step.progress(seen):
        return work
    if keeps(step, seen):
        return f"Đang ghi: {step.shown(seen.stored)}"
    if isinstance(seen.stored, str) and seen.stored and not step.values():
        return f"Bản trước, nay cần sửa: {seen.stored}"
    return ""
