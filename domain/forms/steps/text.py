"""Questions answered in the person's own words."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, ClassVar

from domain.forms.reading import Answers, Done, Facts, More, Reading, Seen, Wrong
from domain.forms.steps.step import DONE, Button, Buttons, Step, figure
from domain.vietnamese.answers import command_word, is_no, is_yes
from domain.vietnamese.text import fold

CUT: Button = ("Cắt bớt", "cut")
_SHOWN = 60  # letters of a text that is too long, as it is quoted
_LAST_WORDS = re.compile(r"(?s)(?P<said>.*[.!?…;\n])\s*(?P<last>[^.!?…;\n]{2,20})[.!?…\s]*")
_NOTHING_SAID = re.compile(r"[\W_]*\d{0,2}[\W_]*")  # signs only, or the number of an option
_SENTENCE_END = re.compile(r"[.!?…;](?=\s|$)|\n")

Judge = Callable[[str, Answers, Facts], str | None]


@dataclass(frozen=True, kw_only=True)
class Text(Step):
    """A text of at most `limit` letters and at least `least` words.

    `joined`: messages in a row are put together, a line each, until "Xong". `check` gives a sentence when the text
    does not do, given the answers before it; `advice` one to say with a text that is kept all the same.

    In work it is the text so far, or {"text": what fits so far, "long": the whole} once it was too long.
    """

    limit: int = 500
    least: int = 0
    joined: bool = False
    check: Judge | None = None
    advice: Judge | None = None

    needs: ClassVar[str] = "câu trả lời bằng chữ"

    def read(self, text: str, seen: Seen) -> Reading:
        fits, long = self._work(seen)
        if long and fold(text) in ("cat bot", "cat", "cat di"):
            return self._cut(long, seen)
        if fits and (is_no(text) or is_yes(text)):
            return self.finish(seen)
        if is_no(text) and (skipped := self.skip(seen)):
            return skipped
        if _NOTHING_SAID.fullmatch(text):
            return Wrong(f"Câu này cần {self.needs}. Anh/chị viết một câu rồi gửi.")
        piece, ended = _ended(text) if self.joined else (" ".join(text.split()), True)
        whole = f"{fits}\n{piece}" if fits else piece
        if len(whole) > self.limit:
            return More({"text": fits, "long": whole}, self._too_long(whole))
        fault = self._fault(whole, seen.answers, seen.facts)
        if fault and not self.joined:
            return Wrong(fault)
        if ended and not fault:
            return self._done(whole, seen)
        so_far = f"Đã ghi {len(whole.split())} từ. Anh/chị gửi tiếp nếu còn, hoặc bấm Xong."
        aside = " Bản dài vẫn được giữ: bấm “Cắt bớt” để dùng phần đầu của bản đó." if long else ""
        return More({"text": whole, "long": long} if long else whole, (fault or so_far) + aside)

    def _done(self, text: str, seen: Seen) -> Done:
        return Done(text, (self.advice(text, seen.answers, seen.facts) or "") if self.advice else "")

    def _cut(self, long: str, seen: Seen) -> Reading:
        """The beginning of a text that is too long, up to the end of a sentence."""
        text = shortened(long, self.limit)
        if fault := self._fault(text, seen.answers, seen.facts):
            return Wrong(fault)
        last = text[-_SHOWN:].split(" ", 1)[-1]
        return Done(text, f"Đã giữ {figure(len(text))} ký tự đầu, đến “… {last}”")

    def press(self, value: str, seen: Seen) -> Reading:
        long = self._work(seen)[1]
        return self._cut(long, seen) if value == CUT[1] and long else super().press(value, seen)

    def finish(self, seen: Seen) -> Reading:
        fits, long = self._work(seen)
        if not fits:
            return Wrong(self._too_long(long)) if long else super().finish(seen)
        fault = self._fault(fits, seen.answers, seen.facts)
        return Wrong(fault) if fault else self._done(fits, seen)

    def skip(self, seen: Seen) -> Reading | None:
        if seen.work and self.optional:
            how = "Bấm Xong" if self._work(seen)[0] else "Bấm Cắt bớt"
            return Wrong(f"Anh/chị đã gửi một phần. {how} để giữ, hoặc gõ “Làm lại” rồi “Bỏ qua”.")
        return super().skip(seen)

    def _work(self, seen: Seen) -> tuple[str, str]:
        """What fits so far, and the whole text that was too long."""
        work = seen.work
        fits, long = (work["text"], work["long"]) if isinstance(work, dict) else (work or "", "")
        return (fits, long) if len(fits) <= self.limit else ("", long or fits)

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
            f"Câu trả lời dài {figure(len(text))} ký tự, giới hạn là {figure(self.limit)}, thừa "
            f"{figure(len(text) - self.limit)}. Trợ lý đang giữ cả bài. Anh/chị gửi bản ngắn hơn, hoặc bấm “Cắt bớt” "
            "để lấy phần đầu đến hết câu."
        )

    def still_good(self, value: Any, answers: Answers, facts: Facts) -> bool:
        return isinstance(value, str) and bool(value.strip()) and self._fault(value, answers, facts) is None

    def shown(self, value: Any) -> str:
        return str(value)

    def echo(self, value: Any) -> str:
        return ""

    def buttons(self, seen: Seen) -> Buttons:
        fits, long = self._work(seen)
        ready = fits and self._fault(fits, seen.answers, seen.facts) is None
        return (*(((DONE,),) if ready else ()), *(((CUT,),) if long else ()))

    def progress(self, seen: Seen) -> str:
        fits, long = self._work(seen)
        kept = f"Đang giữ bản dài {figure(len(long))} ký tự: “{long[:_SHOWN].rstrip()}…”" if long else ""
        begun = f"Đã ghi: {fits}\nAnh/chị gửi tiếp nếu còn, hoặc bấm Xong." if fits else ""
        return "\n".join(filter(None, (kept, begun)))

    def begun(self, work: Any) -> str:
        return f"Đang viết: {work if isinstance(work, str) else work['text'] or work['long']}"

    def faults(self) -> Iterable[str]:
        yield from super().faults()
        if self.limit < 1 or self.least < 0:
            yield f"{self.key}: limits must be positive"


def shortened(text: str, limit: int) -> str:
    """The beginning of a text, at most `limit` letters, up to the end of a sentence or else of a word."""
    head = text[:limit]
    ends = [match.end() for match in _SENTENCE_END.finditer(text) if match.end() <= limit]
    if ends and ends[-1] * 2 >= limit:
        return text[: ends[-1]].strip()
    return (
        head.rsplit(" ", 1)[0] if " " in head and text[limit : limit + 1] not in ("", " ") else head
    ).strip()


def _ended(text: str) -> tuple[str, bool]:
    """A text without a "Xong" that stands alone at its end, and whether there was one."""
    match = _LAST_WORDS.fullmatch(text)
    if match and command_word(match["last"]) == "done":
        return match["said"].strip(), True
    return text, False
