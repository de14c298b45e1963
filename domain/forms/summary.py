"""The answers put together: the summary before sending, the frozen answers after it, the list of parts."""

from collections.abc import Mapping
from typing import Any

from domain.forms.draft import Draft
from domain.forms.flow import PANEL, SUMMARY, Flow, Standing
from domain.forms.reading import Answers, Facts, say
from domain.messages import Choice, Outgoing, bold

SKIPPED, OPEN = "Chưa cung cấp", "Chưa trả lời"
_SHORT = 120  # letters of an answer on the card
_IN_A_ROW = 4


def summary(flow: Flow, draft: Draft, facts: Facts, note: str = "") -> Outgoing:
    """Every question with its answer in numbered rows; the first button says what it does."""
    standings = flow.standings(flow.renamed(draft.answers), facts)
    rows = [
        f"{n}. {standing.step.name}: {_short(_answer(standing) if standing.answered else _begun(standing, draft))}"
        for n, standing in enumerate(standings, 1)
    ]
    complete = all(standing.answered for standing in standings)
    todo = "" if complete else f"Còn {sum(not s.answered for s in standings)} câu chưa trả lời."
    lines = [
        bold(f"{flow.title}: xem lại"),
        *rows,
        "",
        todo,
        "Sửa một câu: gõ “Sửa” và số của câu, ví dụ “Sửa 3”.",
    ]
    text = "\n".join(line for n, line in enumerate(lines) if line or n == len(rows) + 1)
    forward = (flow.submit, "!submit") if complete else ("Làm tiếp", "!next")
    buttons = (
        (draft.button(forward[0], SUMMARY, forward[1]),),
        (draft.button("Sửa", SUMMARY, "!edit"), draft.button("Lưu nháp", SUMMARY, "!save")),
    )
    return Outgoing(f"{note}\n\n{text}" if note else text, buttons)


def rows_to_edit(flow: Flow, draft: Draft, facts: Facts) -> Outgoing:
    """The question which row to change, with a button for each."""
    steps = flow.path(draft.answers, facts)
    numbers = [draft.button(f"Sửa {n}", SUMMARY, step.key) for n, step in enumerate(steps, 1)]
    rows = tuple(tuple(numbers[i : i + _IN_A_ROW]) for i in range(0, len(numbers), _IN_A_ROW))
    return Outgoing("Anh/chị muốn sửa câu số mấy?", (*rows, (draft.button("Quay lại", SUMMARY, "!back"),)))


def frozen(flow: Flow, answers: Answers, facts: Facts) -> list[dict[str, Any]]:
    """The answers that count, with the wording that was asked: {key, question, answer, shown} in the form's order.

    A skipped question is there with answer None. Answers off the path are not there.
    """
    good: dict[str, Any] = {}
    kept = []
    for s in flow.standings(flow.renamed(answers), facts):
        if s.answered:
            question = say(s.step.ask, dict(good), facts)
            kept.append({"key": s.step.key, "question": question, "answer": s.value, "shown": _answer(s)})
            good[s.step.key] = s.value
    return kept


def panel(flow: Flow, draft: Draft, facts: Facts, marks: Mapping[str, str] | None = None) -> Outgoing:
    """The parts of the form, each "Chưa làm", "Đang làm" or "Xong"; `marks` adds a word to a part, by its key ("1/3")."""
    lines = [bold(flow.title)]
    rows: list[tuple[Choice, ...]] = []
    standings = flow.standings(flow.renamed(draft.answers), facts)
    for section in flow.sections:
        mine = [standing for standing in standings if standing.step.section == section.key]
        if not mine:
            continue
        done = sum(standing.answered for standing in mine)
        status = "Xong" if done == len(mine) else "Đang làm" if done else "Chưa làm"
        mark = f" ({marks[section.key]})" if marks and section.key in marks else ""
        lines.append(f"{len(rows) + 1}. {section.name}{mark}: {status}")
        rows.append((draft.button(section.name, PANEL, section.key),))
    complete = all(standing.answered for standing in standings)
    rows.append(
        (
            draft.button("Xem lại và nộp" if complete else "Làm tiếp", PANEL, "!next"),
            draft.button("Để sau", PANEL, "!later"),
        )
    )
    return Outgoing("\n".join(lines), tuple(rows), panel=f"f:{draft.id}")


def _answer(standing: Standing) -> str:
    if not standing.answered:
        return OPEN
    return SKIPPED if standing.value is None else standing.step.shown(standing.value)


def _begun(standing: Standing, draft: Draft) -> str:
    """What has been given of an answer that is open still, files that came early above all."""
    work = draft.work(standing.step.key)
    return (work and standing.step.begun(work)) or OPEN


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHORT else line[: _SHORT - 1].rstrip() + "…"
