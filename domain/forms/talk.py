"""Moves of a talk: asking, going on, going back, keeping an answer; each gives a turn and changes nothing else."""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from domain.forms.asking import keeps, look, question, stands
from domain.forms.draft import Draft, Turn
from domain.forms.flow import PANEL, SUMMARY, Flow, Standing
from domain.forms.reading import Done, Facts, More, Reading, Review, Seen, Stop, Wrong, say
from domain.forms.steps import Files, Step
from domain.forms.summary import panel, summary
from domain.messages import Outgoing

_MOVED = "Câu trước không còn trong phần cần trả lời."
_PAUSED = "Bản nháp đã lưu, không có hạn. Lúc nào muốn làm tiếp, anh/chị gõ “Tiếp tục”."


@dataclass(frozen=True)
class Talk:
    """A form, a draft in the form's present words, and the facts of one turn."""

    flow: Flow
    draft: Draft
    facts: Facts

    # where the talk stands

    @cached_property
    def standings(self) -> list[Standing]:
        """The questions that are asked, as the answers are now, with what was answered."""
        return self.flow.standings(self.draft.answers, self.facts)

    def path(self) -> list[Step]:
        """The questions that are asked, as the answers are now."""
        return [standing.step for standing in self.standings]

    def next(self, after: str = "") -> Step | None:
        """The first question without a good answer behind the one named, else the first of all, else None."""
        place = next((n for n, s in enumerate(self.standings) if s.step.key == after), -1)
        in_turn = (*self.standings[place + 1 :], *self.standings[: place + 1])
        return next((s.step for s in in_turn if not s.answered), None)

    def step(self) -> Step | None:
        """The question last shown, if it is still asked."""
        return next((step for step in self.path() if step.key == self.draft.shown), None)

    def seen(self, step: Step) -> Seen:
        """What the step sees of the draft."""
        return look(self.draft, step, self.standings, self.facts)

    def files_step(self) -> Files | None:
        """The question that takes files: the one shown, else the first on the path."""
        steps = [step for step in self.path() if isinstance(step, Files)]
        return next((step for step in steps if step.key == self.draft.shown), steps[0] if steps else None)

    # what is asked

    def ask(self, key: str, note: str = "", *, editing: bool = False, changed: tuple[str, ...] = ()) -> Turn:
        """The question with this key, the summary or the list of parts, as the one last shown from now on."""
        draft = replace(self.draft, shown=key, editing=editing)
        if changed or key != self.draft.shown or editing != self.draft.editing:
            draft = replace(draft, revision=self.draft.revision + 1)
        return Turn(draft, (self._message(draft, note),), changed)

    def _message(self, draft: Draft, note: str) -> Outgoing:
        if draft.shown == SUMMARY:
            return summary(self.flow, draft, self.facts, note)
        if draft.shown == PANEL:
            parts = panel(self.flow, draft, self.facts)
            # A remark is a result, so it must come as a new message and not as an edit.
            return replace(parts, text=f"{note}\n\n{parts.text}", panel="") if note else parts
        return question(self.flow, draft, self.flow.step(draft.shown), self.facts, note)

    def onward(self, note: str = "", *, after: str = "", changed: tuple[str, ...] = ()) -> Turn:
        """The next question without an answer, or the summary when there is none."""
        step = self.next(after)
        return self.ask(step.key if step else SUMMARY, note, changed=changed)

    def again(self, note: str = "", event: str = "") -> Turn:
        """What was last shown, after a note; what is no longer asked gives way to the next question."""
        if self.draft.shown in (SUMMARY, PANEL) or self.step():
            turn = self.ask(self.draft.shown, note, editing=self.draft.editing)
        else:
            turn = self.onward(_MOVED if self.draft.shown and not note else note)
        return replace(turn, event=event)

    def pause(self, event: str) -> Turn:
        """The talk turns to other things: nothing typed from now on is an answer."""
        draft = replace(self.draft, shown="", editing=False, revision=self.draft.revision + 1)
        return Turn(draft, (Outgoing(_PAUSED),), event=event)

    # what an input causes

    def settle(self, step: Step, reading: Reading) -> Turn:
        """The turn after a question's own reading of an input."""
        match reading:
            case Done(value, note):
                return self.store(step, value, note)
            case More(work, note):
                draft = self.draft.with_work(step.key, work)
                said = question(self.flow, draft, step, self.facts)
                return Turn(draft, (replace(said, text=note) if note else said,))
            case Wrong(sentence, strange):
                return self.again(sentence, "unknown" if strange else "")
            case Stop():
                return Turn(self.draft, event=f"stop:{step.key}")
            case Review():
                return self.ask(SUMMARY)

    def store(self, step: Step, value: Any, note: str = "") -> Turn:
        """The answer kept and read back, then what comes next; says which later answers it touches."""
        counted = {s.step.key for s in self.standings if s.answered} - {step.key}
        talk = replace(self, draft=self.draft.with_answer(step.key, value))
        echo = step.echo(value) if value is not None else ""
        notes = [note or (f"Đã ghi: {echo}." if echo else ""), *talk._touched(counted)]
        return talk.onward("\n".join(filter(None, notes)), after=step.key, changed=(step.key,))

    def _touched(self, counted: set[str]) -> list[str]:
        """Sentences about answers that counted and no longer do."""
        standings = {s.step.key: s for s in self.standings}
        gone = [step.name for step in self.flow.steps if step.key in counted and step.key not in standings]
        anew = [s.step.name for s in standings.values() if s.step.key in counted and not s.answered]
        return [
            f"Không còn cần, trợ lý vẫn giữ: {', '.join(gone)}." if gone else "",
            f"Cần xem lại: {', '.join(anew)}." if anew else "",
        ]

    def skip(self, step: Step) -> Turn:
        """The question left out, or why it cannot be."""
        seen = self.seen(step)
        if reading := step.skip(seen):
            return self.settle(step, reading)
        ground = f"{say(step.why, seen.answers, self.facts)}\n" if step.why else ""
        return self.again(
            f"Câu này không bỏ qua được. {ground}Chưa có câu trả lời thì anh/chị gõ “Lưu nháp” để làm tiếp sau."
        )

    def finish(self, step: Step) -> Turn:
        """What "Xong" causes; an earlier answer stays."""
        reading = step.finish(self.seen(step))
        return (
            self.keep(step) if isinstance(reading, Wrong) and self.keeps(step) else self.settle(step, reading)
        )

    def keeps(self, step: Step) -> bool:
        """Whether the question has an earlier answer that may stay as it is."""
        return keeps(step, self.seen(step))

    def keep(self, step: Step) -> Turn:
        """The earlier answer stays as it is, what was begun of another is dropped, and the talk goes on."""
        if not stands(step, self.seen(step)):
            return self.again("Câu này chưa có câu trả lời để giữ.")
        return replace(self, draft=self.draft.with_work(step.key, None)).onward(after=step.key)

    def redo(self, step: Step) -> Turn:
        """What was given in pieces is dropped, and the question asked again."""
        return replace(self, draft=self.draft.with_work(step.key, None)).again("Anh/chị trả lời lại câu này.")

    def back(self, step: Step) -> Turn:
        """The question before, with its answer still there; from "Sửa 3" back to where the person was."""
        if self.draft.editing:
            return self.onward()
        keys = [each.key for each in self.path()]
        place = keys.index(step.key)
        return self.ask(keys[place - 1]) if place else self.again("Đây là câu đầu tiên.")

    def edit(self, row: int) -> Turn:
        """The question of a row of the summary, counted from 0, to be answered anew."""
        path = self.path()
        if not 0 <= row < len(path):
            return self.again(f"Không có câu số {row + 1}; các câu có số từ 1 đến {len(path)}.")
        return self.ask(path[row].key, editing=True)

    def submit(self) -> Turn:
        """The form handed in, or the first question that still lacks an answer."""
        if self.next():
            return self.onward("Còn câu chưa trả lời.")
        return Turn(self.draft, event="submit")

    def part(self, section: str) -> Turn:
        """The first open question of a part, else its first question; the next question of all for an unknown part."""
        standings = [s for s in self.standings if s.step.section == section]
        if not standings:
            return self.onward()
        first = next((s for s in standings if not s.answered), standings[0])
        return self.ask(first.step.key)
