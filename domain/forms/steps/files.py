"""The question that takes files."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, ClassVar

from domain.forms.reading import Answers, Done, Facts, More, Reading, Seen, Wrong
from domain.forms.steps.step import DONE, Buttons, Step, is_figure
from domain.vietnamese.answers import is_no


@dataclass(frozen=True, kw_only=True)
class Files(Step):
    """Files that the handler has stored; the answer is how many, and "Để sau" is none."""

    most: int = 10

    needs: ClassVar[str] = "tệp hoặc ảnh"

    def count(self, seen: Seen) -> int:
        """How many files have been given so far."""
        return next((n for n in (seen.work, seen.stored) if is_figure(n)), 0)

    def receive(self, files: int, seen: Seen) -> More | Wrong:
        """What so many more stored files mean."""
        given = self.count(seen) + files
        if given > self.most:
            return Wrong(f"Câu này nhận tối đa {self.most} tệp, hiện đã có {self.count(seen)}.")
        return More(given, f"Đã nhận {given} tệp. Anh/chị gửi tiếp nếu còn, hoặc bấm Xong.")

    def read(self, text: str, seen: Seen) -> Reading:
        if is_no(text):
            return Done(self.count(seen))
        return Wrong(
            f"Câu này nhận tệp hoặc ảnh, tối đa {self.most} tệp. Chưa có thì anh/chị gõ “Để sau”.",
            strange=True,
        )

    def press(self, value: str, seen: Seen) -> Reading:
        return Done(self.count(seen)) if value == "none" else super().press(value, seen)

    def finish(self, seen: Seen) -> Reading:
        return Done(self.count(seen))

    def still_good(self, value: Any, answers: Answers, facts: Facts) -> bool:
        return isinstance(value, int) and is_figure(value) and value >= 0

    def shown(self, value: Any) -> str:
        return f"{value} tệp" if value else "Bổ sung sau"

    def buttons(self, seen: Seen) -> Buttons:
        return ((DONE,),) if self.count(seen) else ((("Để sau", "none"),),)

    def begun(self, work: Any) -> str:
        return f"Đã nhận {work} tệp"

    def progress(self, seen: Seen) -> str:
        given = self.count(seen)
        return f"Đã có {given} tệp. Anh/chị gửi tiếp nếu còn, hoặc bấm Xong." if given else ""

    def faults(self) -> Iterable[str]:
        yield from super().faults()
        if self.most < 1:
            yield f"{self.key}: takes no file"
