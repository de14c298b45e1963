"""Questions answered in the person's own words."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, ClassVar

from domain.forms.reading import Answers, Done, Facts, More, Reading, Seen, Wrong
from domain.forms.steps.step import DONE, Buttons, Step, figure
from domain.vietnamese.answers import is_no


@dataclass(frozen=True, kw_only=True)
class Text(Step):
    """A text of at most `limit` letters and at least `least` words.

    `joined`: messages in a row are put together, a line each, until "Xong". `check` gives a sentence
    when the text does not do, given the answers before it.
    """

    limit: int = 500
    least: int = 0
    joined: bool = False
    check: Callable[[str, Answers, Facts], str | None] | None = None

    needs: ClassVar[str] = "câu trả lời bằng chữ"

    def read(self, text: str, seen: Seen) -> Reading:
        if is_no(text) and seen.work:
            return self.finish(seen)
        if is_no(text) and self.optional:
            return Done(None)
        if self.joined:
            return self._joined(text, seen)
        text = " ".join(text.split())
        fault = self._fault(text, seen.answers, seen.facts)
        return Wrong(fault) if fault else Done(text)

    def _joined(self, piece: str, seen: Seen) -> Reading:
        text = f"{seen.work}\n{piece}" if seen.work else piece
        if len(text) > self.limit:
            return Wrong(self._too_long(text))
        fault = self._fault(text, seen.answers, seen.facts)
        return More(text, fault or f"Đã ghi {len(text.split())} từ. Anh/chị gửi tiếp nếu còn, hoặc bấm Xong.")

    def finish(self, seen: Seen) -> Reading:
        if not seen.work:
            return super().finish(seen)
        fault = self._fault(seen.work, seen.answers, seen.facts)
        return Wrong(fault) if fault else Done(seen.work)

    def skip(self, seen: Seen) -> Reading | None:
        if seen.work:
            return Wrong("Anh/chị đã gửi một phần. Bấm Xong để giữ, hoặc gõ “Làm lại” rồi “Bỏ qua”.")
        return super().skip(seen)

    def _fault(self, text: str, answers: Answers, facts: Facts) -> str | None:
        if len(text) > self.limit:
            return self._too_long(text)
        count = len(text.split())
        if count < self.least:
            more = "Anh/chị gửi thêm." if self.joined else "Anh/chị viết rõ hơn rồi gửi lại."
            return f"Câu trả lời mới có {count} từ, cần ít nhất {self.least} từ. {more}"
        return self.check(text, answers, facts) if self.check else None

    def _too_long(self, text: str) -> str:
        return (
            f"Câu trả lời dài {figure(len(text))} ký tự, giới hạn là {figure(self.limit)}. Anh/chị rút bớt "
            f"{figure(len(text) - self.limit)} ký tự rồi gửi lại; tin vừa gửi vẫn còn ở trên để chép lại."
        )

    def still_good(self, value: Any, answers: Answers, facts: Facts) -> bool:
        return isinstance(value, str) and bool(value.strip()) and self._fault(value, answers, facts) is None

    def shown(self, value: Any) -> str:
        return str(value)

    def echo(self, value: Any) -> str:
        return ""

    def buttons(self, seen: Seen) -> Buttons:
        ready = seen.work and self._fault(seen.work, seen.answers, seen.facts) is None
        return ((DONE,),) if ready else ()

    def progress(self, seen: Seen) -> str:
        return f"Đã ghi: {seen.work}\nAnh/chị gửi tiếp nếu còn, hoặc bấm Xong." if seen.work else ""

    def faults(self) -> Iterable[str]:
        yield from super().faults()
        if self.limit < 1 or self.least < 0:
            yield f"{self.key}: limits must be positive"
