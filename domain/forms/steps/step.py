"""What every kind of question has in common."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping
from dataclasses import KW_ONLY, dataclass
from typing import Any, ClassVar

from domain.forms.conditions import Condition
from domain.forms.reading import Answers, Done, Facts, Reading, Seen, Wording, Wrong

Button = tuple[str, str]  # label, value
Buttons = tuple[tuple[Button, ...], ...]  # rows

NAME_LENGTH = 40
_LARGEST = 1e15
DONE: Button = ("Xong", "!done")


@dataclass(frozen=True)
class Step(ABC):
    """One question of a form; `key` is a public format, `was` lists the keys it had before."""

    key: str
    ask: Wording
    _: KW_ONLY
    hint: Wording = ""
    why: Wording = ""  # the ground, quoted when somebody asks "Vì sao hỏi?"
    when: Condition | Callable[[Answers, Facts], bool] | None = None
    optional: bool = False
    section: str = ""
    label: str = ""  # how the summary calls it
    was: tuple[str, ...] = ()
    example: str = ""

    needs: ClassVar[str]  # what an answer looks like, after "Câu này cần"

    @property
    def name(self) -> str:
        """How the summary calls the question."""
        if self.label:
            return self.label
        question = self.ask.split("?")[0].strip() if isinstance(self.ask, str) else self.key
        return question if len(question) <= NAME_LENGTH else question[: NAME_LENGTH - 1].rstrip() + "…"

    @abstractmethod
    def read(self, text: str, seen: Seen) -> Reading:
        """What a typed text (clean, not empty) means as an answer."""

    def press(self, value: str, seen: Seen) -> Reading:
        """What a pressed button of this question means."""
        return Wrong("Nút này không còn dùng được.")

    def exactly(self, text: str) -> bool:
        """Whether the text is surely an answer here, even where it is a steering word elsewhere."""
        return False

    def finish(self, seen: Seen) -> Reading:
        """What "Xong" means here."""
        return Wrong("Câu này chưa có câu trả lời.")

    def skip(self, seen: Seen) -> Reading | None:
        """What "Bỏ qua" means here, or None where the question cannot be skipped."""
        return Done(None) if self.optional else None

    @abstractmethod
    def still_good(self, value: Any, answers: Answers, facts: Facts) -> bool:
        """Whether a stored answer (any JSON value) fits the question as it is now."""

    @abstractmethod
    def shown(self, value: Any) -> str:
        """A good answer as people read it."""

    def echo(self, value: Any) -> str:
        """How a new answer is read back; empty where the person has just typed the very words."""
        return self.shown(value)

    def buttons(self, seen: Seen) -> Buttons:
        """Rows of buttons for answering."""
        return ()

    def progress(self, seen: Seen) -> str:
        """What has been given of an answer that is not complete."""
        return ""

    def begun(self, work: Any) -> str:
        """The same in a few words, for the summary."""
        return ""

    def renamed(self, value: Any) -> Any:
        """A stored answer in today's words, where choice values were renamed."""
        return value

    def values(self) -> tuple[str, ...]:
        """The released choice values or column keys; empty where answers are free."""
        return ()

    def faults(self) -> Iterable[str]:
        """What is wrong with the question itself; checked when the form is built."""
        if not isinstance(self.ask, str) and not self.label:
            yield f"{self.key}: a question that is worked out needs a label"


def applies(step: Step, answers: Answers, facts: Facts) -> bool:
    """Whether the question is asked, given the good answers before it."""
    if step.when is None:
        return True
    return step.when(answers, facts) if callable(step.when) else step.when.holds(answers, facts)


def quoted(text: str) -> str:
    """A short quotation of what somebody typed, on one line."""
    line = " ".join(text.split())
    return f"“{line if len(line) <= 60 else line[:59].rstrip() + '…'}”"


def figure(value: float) -> str:
    """A number in Vietnamese style, with at most four decimals: 1.234,5."""
    digits = f"{value:,.4f}".rstrip("0").rstrip(".")
    return digits.replace(",", " ").replace(".", ",").replace(" ", ".")


def measured(number: str, unit: str) -> str:
    """A number with its unit: 70%, 3 ngày."""
    return f"{number}{unit}" if unit == "%" else f"{number} {unit}".rstrip()


def is_figure(value: Any) -> bool:
    """Whether a JSON value is a number of sensible size (true and false are not numbers)."""
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= _LARGEST


def has_text(value: Any, key: str) -> bool:
    """Whether a JSON value is an object with a text under the key."""
    return isinstance(value, Mapping) and isinstance(value.get(key), str) and bool(value[key])
