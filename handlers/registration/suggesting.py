"""A question in one's own words that also offers ready ones."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from domain.forms import Answers, Facts, Option, Text
from domain.forms.matching import exact, pick_several
from domain.forms.reading import Done, Reading, Seen, Wrong
from domain.forms.steps.choices import in_rows
from domain.forms.steps.step import Buttons
from domain.vietnamese.text import fold

_NUMBERS = re.compile(r"\d{1,2}(?:(?:[\s,;.+&]|và|va)+\d{1,2})*\.?")
Offers = Callable[[Answers, Facts], tuple[Option, ...]]


@dataclass(frozen=True, kw_only=True)
class Suggested(Text):
    """A text; a pressed suggestion, its number or its label gives the suggestion's `explain` as the answer."""

    offers: Offers

    def read(self, text: str, seen: Seen) -> Reading:
        offers = self.offers(seen.answers, seen.facts)
        ending = f" {fold(text)}"  # "tôi" for "Chính tôi", "chi phí" for "Tiết kiệm chi phí"
        if _NUMBERS.fullmatch(text):
            picked = pick_several(text, offers)
            return (
                Done("; ".join(option.explain for option in picked))
                if picked
                else self._none_such(text, offers)
            )
        offered = exact(text, offers) or next((o for o in offers if fold(o.label).endswith(ending)), None)
        return Done(offered.explain) if offered else super().read(text, seen)

    def _none_such(self, text: str, offers: tuple[Option, ...]) -> Wrong:
        return Wrong(
            f"Chưa có lựa chọn số {text.strip()}; có {len(offers)} lựa chọn. Anh/chị bấm nút, hoặc viết một câu."
        )

    def press(self, value: str, seen: Seen) -> Reading:
        offered = self.offers(seen.answers, seen.facts)
        pressed = next((option for option in offered if option.value == value), None)
        return Done(pressed.explain) if pressed else super().press(value, seen)

    def buttons(self, seen: Seen) -> Buttons:
        offered = in_rows((option.label, option.value) for option in self.offers(seen.answers, seen.facts))
        return (*super().buttons(seen), *offered)
