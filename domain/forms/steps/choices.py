"""Questions answered by choosing: one option, several, or a yes."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, ClassVar

from domain.forms.matching import Option, exact, fitting, pick, pick_several
from domain.forms.reading import Answers, Done, Facts, More, Reading, Review, Seen, Stop, Wrong
from domain.forms.steps.step import DONE, Button, Buttons, Step, quoted
from domain.vietnamese.answers import is_no, is_yes
from domain.vietnamese.text import fold

LABEL_LENGTH = 24
_NARROW = 14  # two labels up to this long stand side by side on a phone


def in_rows(buttons: Iterable[Button]) -> Buttons:
    """Buttons two in a row where their labels are short enough, else one in a row."""
    every = tuple(buttons)
    if any(len(label) > _NARROW for label, _ in every):
        return tuple((button,) for button in every)
    return tuple(every[i : i + 2] for i in range(0, len(every), 2))


def _option_faults(key: str, options: tuple[Option, ...]) -> Iterable[str]:
    if not options:
        yield f"{key}: no options"
    for option in options:
        if not option.value or option.value.startswith("!") or ":" in option.value:
            yield f"{key}: bad option value {option.value!r}"
        if not 0 < len(option.label) <= LABEL_LENGTH:
            yield f"{key}: the label {option.label!r} must have 1 to {LABEL_LENGTH} letters"
    values = [value for option in options for value in (option.value, *option.was)]
    if len(set(values)) < len(values):
        yield f"{key}: two options with one value"
    labels = {fold(option.label): option for option in options}
    if len(labels) < len(options):
        yield f"{key}: two options with one label"
    for option in options:
        for word in option.words:
            if labels.get(fold(word), option) is not option:
                yield f"{key}: {word!r} of {option.value!r} is the label of another option"


def _today(value: Any, options: tuple[Option, ...]) -> Any:
    """The present name of a choice value that was renamed."""
    return next((option.value for option in options if value in option.was), value)


@dataclass(frozen=True, kw_only=True)
class Choice(Step):
    """One of the options; the answer is its value. A value in `stops` ends the form."""

    options: tuple[Option, ...]
    stops: tuple[str, ...] = ()

    needs: ClassVar[str] = "một trong các lựa chọn"

    def read(self, text: str, seen: Seen) -> Reading:
        found = fitting(text, self.options) or pick_several(text, self.options) or []
        if len(found) != 1:
            return _not_among(text, self.options, found, "gõ số hay tên lựa chọn, ví dụ “1”")
        if found[0].value in self.stops and not self._says(text, found[0].label):
            label = found[0].label
            return Wrong(
                f"{quoted(text)} có phải là “{label}” không? Nếu phải, anh/chị bấm hoặc gõ “{label}”."
            )
        return self.press(found[0].value, seen)

    def _says(self, text: str, label: str) -> bool:
        """Whether the words of a label stand in the text: an "ok" by the way must not end a form."""
        return self.exactly(text) or f" {fold(label)} " in f" {fold(text)} "

    def press(self, value: str, seen: Seen) -> Reading:
        if value not in self.values():
            return super().press(value, seen)
        return Stop() if value in self.stops else Done(value)

    def exactly(self, text: str) -> bool:
        """Whether the text is the number or a whole name of an option."""
        return exact(text, self.options) is not None

    def still_good(self, value: Any, answers: Answers, facts: Facts) -> bool:
        return isinstance(value, str) and value in self.values() and value not in self.stops

    def shown(self, value: Any) -> str:
        return next(option.label for option in self.options if option.value == value)

    def buttons(self, seen: Seen) -> Buttons:
        return in_rows((option.label, option.value) for option in self.options)

    def renamed(self, value: Any) -> Any:
        return _today(value, self.options)

    def values(self) -> tuple[str, ...]:
        return tuple(option.value for option in self.options)

    def faults(self) -> Iterable[str]:
        yield from super().faults()
        yield from _option_faults(self.key, self.options)
        if not set(self.stops) <= set(self.values()):
            yield f"{self.key}: stops at a value that is no option"


@dataclass(frozen=True, kw_only=True)
class Choices(Step):
    """One or more of the options; the answer is the list of their values in the form's order."""

    options: tuple[Option, ...]

    needs: ClassVar[str] = "một hoặc nhiều lựa chọn"

    def read(self, text: str, seen: Seen) -> Reading:
        found = pick_several(text, self.options)
        if found is None:
            return _not_among(text, self.options, fitting(text, self.options), "gõ các số, ví dụ “1, 2”")
        return Done([option.value for option in found])

    def press(self, value: str, seen: Seen) -> Reading:
        """A button ticks (`+value`) or unticks (`-value`), so that pressing twice does no harm."""
        sign, choice = value[:1], value[1:]
        if sign not in ("+", "-") or choice not in self.values():
            return super().press(value, seen)
        ticked = {*self._ticked(seen), choice} if sign == "+" else {*self._ticked(seen)} - {choice}
        return More([v for v in self.values() if v in ticked])

    def finish(self, seen: Seen) -> Reading:
        ticked = self._ticked(seen)
        return Done(ticked) if ticked else Wrong("Anh/chị chọn ít nhất một mục rồi bấm Xong.")

    def exactly(self, text: str) -> bool:
        """Whether the text is the number or a whole name of an option."""
        return exact(text, self.options) is not None

    def _ticked(self, seen: Seen) -> list[str]:
        values = seen.work if seen.work is not None else seen.stored
        return [v for v in self.values() if isinstance(values, list) and v in values]

    def still_good(self, value: Any, answers: Answers, facts: Facts) -> bool:
        return isinstance(value, list) and bool(value) and all(v in self.values() for v in value)

    def shown(self, value: Any) -> str:
        return ", ".join(option.label for option in self.options if option.value in value)

    def buttons(self, seen: Seen) -> Buttons:
        ticked = self._ticked(seen)
        toggles = (
            (f"✓ {option.label}", f"-{option.value}")
            if option.value in ticked
            else (option.label, f"+{option.value}")
            for option in self.options
        )
        return (*in_rows(toggles), (DONE,)) if ticked else in_rows(toggles)

    def begun(self, work: Any) -> str:
        return f"Đang chọn: {self.shown(work)}"

    def progress(self, seen: Seen) -> str:
        ticked = self._ticked(seen)
        return f"Đang chọn: {self.shown(ticked)}. Chọn thêm, hoặc bấm Xong." if seen.work and ticked else ""

    def renamed(self, value: Any) -> Any:
        return [_today(v, self.options) for v in value] if isinstance(value, list) else value

    def values(self) -> tuple[str, ...]:
        return tuple(option.value for option in self.options)

    def faults(self) -> Iterable[str]:
        yield from super().faults()
        yield from _option_faults(self.key, self.options)


@dataclass(frozen=True, kw_only=True)
class Confirm(Step):
    """A statement to agree with; the answer is true. "No" leads to the summary, where answers can be changed."""

    yes: str = "Đúng"
    no: str = "Sửa"

    needs: ClassVar[str] = "lời xác nhận"

    def read(self, text: str, seen: Seen) -> Reading:
        options = (Option("yes", self.yes), Option("no", self.no))
        option = pick(text, options)
        if option is None:
            return Wrong(
                f"Trợ lý chưa rõ {quoted(text)}. Anh/chị trả lời “{self.yes}” hoặc “{self.no}”.", strange=True
            )
        return self.press(option.value, seen)

    def press(self, value: str, seen: Seen) -> Reading:
        if value == "yes":
            return Done(True)
        return Review() if value == "no" else super().press(value, seen)

    def exactly(self, text: str) -> bool:
        """Whether the text is a plain yes or no, or the words of a button."""
        return is_yes(text) or is_no(text) or fold(text) in (fold(self.yes), fold(self.no))

    def still_good(self, value: Any, answers: Answers, facts: Facts) -> bool:
        return value is True

    def shown(self, value: Any) -> str:
        return self.yes

    def echo(self, value: Any) -> str:
        return ""

    def buttons(self, seen: Seen) -> Buttons:
        return (((self.yes, "yes"), (self.no, "no")),)


def _not_among(text: str, options: tuple[Option, ...], fits: list[Option], how: str) -> Wrong:
    """What to say of a text that means no one option; where it `fits` several, which of them is asked."""
    if fits:
        labels = " hay ".join(option.label for option in fits)
        return Wrong(f"{quoted(text)} có thể là {labels}. Anh/chị chọn một.")
    sentence = f"Trợ lý chưa thấy {quoted(text)} trong {len(options)} lựa chọn. Anh/chị bấm nút, hoặc {how}."
    return Wrong(sentence, strange=not fold(text).isdigit())
