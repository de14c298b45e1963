"""Questions answered with a date or a number."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar, Literal

from domain.forms.reading import Answers, Done, Facts, Reading, Seen, Wrong
from domain.forms.steps.step import Buttons, Step, figure, is_figure, measured, quoted
from domain.vietnamese.dates import Refused, read_date
from domain.vietnamese.numbers import read_number
from domain.vietnamese.text import fold

Bound = Callable[[Answers, Facts], date | None]

_QUICK = {"past": ("Hôm nay", "Hôm qua", "Đầu tháng này"), "future": ("Cuối tháng này", "Cuối năm nay")}
_EXAMPLE = {
    "past": "27/3/2026, 27 tháng 3, tháng 3/2026, hôm qua",
    "future": "27/12/2026, tháng 12/2026, quý 4, cuối năm",
}


def this_day(_: Answers, facts: Facts) -> date | None:
    """A bound for `earliest` or `latest`: the office's today, where the facts hold it."""
    return facts.get("today")


def on_paper(day: date) -> str:
    """A date as people read it: 27/03/2026."""
    return f"{day:%d/%m/%Y}"


@dataclass(frozen=True, kw_only=True)
class Date(Step):
    """A day, stored as ISO text. `prefer` says on which side of today a date without a year lies.

    A month or a quarter is read as its first day in the past, its last day in the future, and read back.
    """

    prefer: Literal["past", "future"] = "past"
    earliest: Bound | None = None
    latest: Bound | None = None

    needs: ClassVar[str] = "một ngày"

    def read(self, text: str, seen: Seen) -> Reading:
        try:
            reading = read_date(text, seen.facts["today"], prefer=self.prefer)
        except Refused as refused:
            return Wrong(str(refused))
        if reading is None:
            example = self.example or _EXAMPLE[self.prefer]
            return Wrong(
                f"Trợ lý chưa thấy ngày trong {quoted(text)}. Anh/chị gửi ngày, ví dụ: {example}.",
                strange=True,
            )
        fault = self._fault(reading.day, seen.answers, seen.facts)
        if fault:
            return Wrong(
                f"{fault} Anh/chị gửi {quoted(text)}, đọc là {on_paper(reading.day)}. Anh/chị gửi lại ngày khác."
            )
        rough = f"Đã ghi: {on_paper(reading.day)} (từ {quoted(text)}). Có ngày chính xác hơn thì anh/chị gõ “Quay lại”."
        return Done(reading.day.isoformat(), rough if reading.approximate else "")

    def press(self, value: str, seen: Seen) -> Reading:
        quick = {slug: label for label, slug in self._quick()}
        return self.read(quick[value], seen) if value in quick else super().press(value, seen)

    def _quick(self) -> tuple[tuple[str, str], ...]:
        return tuple((label, fold(label).replace(" ", "_")) for label in _QUICK[self.prefer])

    def _fault(self, day: date, answers: Answers, facts: Facts) -> str | None:
        earliest = self.earliest(answers, facts) if self.earliest else None
        latest = self.latest(answers, facts) if self.latest else None
        if earliest and day < earliest:
            return f"Mục “{self.name}” không được trước ngày {on_paper(earliest)}."
        if latest and day > latest:
            return f"Mục “{self.name}” không được sau ngày {on_paper(latest)}."
        return None

    def still_good(self, value: Any, answers: Answers, facts: Facts) -> bool:
        if not isinstance(value, str):
            return False
        try:
            day = date.fromisoformat(value)
        except ValueError:
            return False
        return value == day.isoformat() and self._fault(day, answers, facts) is None

    def shown(self, value: Any) -> str:
        return on_paper(date.fromisoformat(value))

    def buttons(self, seen: Seen) -> Buttons:
        quick = self._quick()
        return (quick[:2], *((last,) for last in quick[2:]))


@dataclass(frozen=True, kw_only=True)
class Quantity(Step):
    """A number with its unit, stored as {"value": 41.0, "unit": "%"}; the first of `units` holds when none is said."""

    units: tuple[str, ...] = ()

    needs: ClassVar[str] = "một con số"

    def read(self, text: str, seen: Seen) -> Reading:
        number = read_number(text)
        if number is None:
            return Wrong(f"Trợ lý chưa thấy con số trong {quoted(text)}. {self._how()}", strange=True)
        if not is_figure(number.value):
            return Wrong(f"Con số quá lớn. {self._how()}")
        unit = number.unit or (self.units[0] if self.units else "")
        known = {fold(each) or each: each for each in self.units}
        if self.units and (fold(unit) or unit) not in known:
            return Wrong(f"Đơn vị “{unit}” không dùng ở câu này. {self._how()}")
        return Done({"value": number.value, "unit": known.get(fold(unit) or unit, unit)})

    def _how(self) -> str:
        units = f" theo đơn vị {', '.join(self.units)}" if self.units else ""
        example = self.example or f"41{' ' + self.units[0] if self.units else ''}"
        return f"Anh/chị gửi một số{units}, ví dụ: {example}."

    def still_good(self, value: Any, answers: Answers, facts: Facts) -> bool:
        if not isinstance(value, dict) or not is_figure(value.get("value")):
            return False
        return value.get("unit") in self.units if self.units else isinstance(value.get("unit"), str)

    def shown(self, value: Any) -> str:
        return measured(figure(value["value"]), value["unit"])

    def values(self) -> tuple[str, ...]:
        return self.units

    def faults(self) -> Iterable[str]:
        yield from super().faults()
        if len(set(self.units)) < len(self.units):
            yield f"{self.key}: one unit twice"
