"""A form that is being filled in, as a value, and what one turn gets and gives."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from domain.forms.reading import Answers, Seen
from domain.messages import Choice, Outgoing

_WORK = "_work"  # beside the answers: what is not complete yet, by step key
_BUTTON = re.compile(r"f:([0-9]{1,18}):([0-9]{1,9}):([a-z0-9_]+):(.+)")


@dataclass(frozen=True)
class Draft:
    """The answers by step key, and the question last shown: "" for none, a step key, "_summary" or "_panel".

    `revision` rises whenever another question is shown or an answer changes; `editing`: this one came from "Sửa".
    """

    id: int
    answers: Mapping[str, Any]
    shown: str = ""
    revision: int = 0
    editing: bool = False

    def work(self, key: str) -> Any:
        """What has been given of an answer that is not complete, or None."""
        return self.answers.get(_WORK, {}).get(key)

    def with_work(self, key: str, work: Any) -> "Draft":
        """The draft with this work on an answer; None ends it."""
        kept = {k: v for k, v in self.answers.get(_WORK, {}).items() if k != key}
        if work is not None:
            kept[key] = work
        answers = {k: v for k, v in self.answers.items() if k != _WORK}
        return replace(self, answers={**answers, _WORK: kept} if kept else answers)

    def with_answer(self, key: str, value: Any) -> "Draft":
        """The draft with this answer; what was in work for it is done."""
        draft = self.with_work(key, None)
        return replace(draft, answers={**draft.answers, key: value})

    def seen(self, key: str, good: Answers, facts: Mapping[str, Any]) -> Seen:
        """What the step with this key sees."""
        return Seen(good, facts, self.answers.get(key), self.work(key))

    def button(self, label: str, step: str, value: str) -> Choice:
        """A button of this draft's present revision: `f:<draft>:<revision>:<step>:<value>`."""
        return Choice(label, f"f:{self.id}:{self.revision}:{step}:{value}")


@dataclass(frozen=True)
class Input:
    """What a person did: typed text, a pressed button (step key, value) with its revision, files that were stored.

    `nonsense` names in Vietnamese what cannot be read here: "nhãn dán", "tin thoại".
    """

    text: str = ""
    choice: tuple[str, str] | None = None
    revision: int | None = None
    files: int = 0
    nonsense: str = ""


@dataclass(frozen=True)
class Turn:
    """The draft after an input and what is said.

    `event`: "" | "submit" | "later" | "save" | "cancel" | "stop:<step>" | "unknown". Submit, cancel and stop
    say nothing and change nothing: the handler goes on. "unknown" says that the text did not fit; the
    handler may find another meaning for it and drop what is said here.
    """

    draft: Draft
    say: tuple[Outgoing, ...] = ()
    changed: tuple[str, ...] = ()
    event: str = ""


def pressed(data: str) -> tuple[int, Input] | None:
    """The draft id and the input that a form button's data stands for, or None when it is no form button."""
    match = _BUTTON.fullmatch(data)
    return match and (int(match[1]), Input(choice=(match[3], match[4]), revision=int(match[2])))
