"""The question who the authors are and what part each has."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, ClassVar

from domain.forms.reading import Answers, Done, Facts, Reading, Seen, Wrong
from domain.forms.steps.step import Buttons, Step, figure, has_text, is_figure, quoted
from domain.vietnamese.text import fold

_SHARE = re.compile(r"([^\d]*?)(\d+(?:[.,]\d+)?)\s*(?:%|phần trăm)?")
_AROUND = " \n\t,;:.-–—+()=•*"
_JOINER = re.compile(r"^(?:và|va|với|cùng)\s+", re.IGNORECASE)
_SELF = frozenset(
    {"toi", "minh", "em", "ban than", "chi minh toi", "minh toi", "mot minh", "mot minh toi", "chi co toi"}
)
_ASKING = re.compile(r"[?/]|\b(?:nào|gì|bao nhiêu|bao giờ|thế nào|được không|hay không)\b")  # in no name
_NAME_LENGTH = 80


@dataclass(frozen=True, kw_only=True)
class Shares(Step):
    """People with their parts of `total`, stored as [{"name", "share"}]; one person alone has all of it.

    `least` is the smallest part of one person, `most` how many people there may be, `me` the name meant by "tôi".
    """

    total: int = 100
    most: int = 10
    least: float = 0
    me: Callable[[Answers, Facts], str] | None = None
    alone: str = "Chỉ mình tôi"

    needs: ClassVar[str] = "họ tên kèm tỷ lệ của từng người"

    def read(self, text: str, seen: Seen) -> Reading:
        if _ASKING.search(text.lower()):
            return Wrong(f"Trợ lý chưa thấy họ tên trong {quoted(text)}. {self._how()}", strange=True)
        me = self._me(seen)
        people, without = self._people(me if fold(text) in ("1", fold(self.alone)) and me else text, me)
        if len(people) + len(without) == 1 and without:
            people, without = [{"name": without[0], "share": self.total}], []
        if without:
            return Wrong(f"Còn thiếu tỷ lệ của {', '.join(map(quoted, without))}. {self._how()}")
        fault = self._fault(people)
        return Wrong(f"{fault} {self._how()}") if fault else Done(people)

    def press(self, value: str, seen: Seen) -> Reading:
        me = self._me(seen)
        return (
            Done([{"name": me, "share": self.total}]) if value == "me" and me else super().press(value, seen)
        )

    def _me(self, seen: Seen) -> str:
        return self.me(seen.answers, seen.facts) if self.me else ""

    def _people(self, text: str, me: str) -> tuple[list[dict[str, Any]], list[str]]:
        """Those named with a share, and the names that have none."""
        people: list[dict[str, Any]] = []
        without: list[str] = []
        end = 0
        for match in _SHARE.finditer(text):
            *bare, name = _names(match[1], me) or [""]
            without += bare
            share = min(float(match[2].replace(",", ".")), 1e6)
            people.append({"name": name, "share": int(share) if share.is_integer() else share})
            end = match.end()
        return people, without + _names(text[end:], me)

    def _fault(self, people: list[dict[str, Any]]) -> str | None:
        names = [fold(person["name"]) for person in people]
        if not names or not all(names):
            return "Còn thiếu họ tên kèm theo tỷ lệ."
        if any(len(person["name"]) > _NAME_LENGTH for person in people):
            return f"Họ tên dài quá {_NAME_LENGTH} ký tự."
        if len(set(names)) < len(names):
            return "Có hai người trùng họ tên; anh/chị ghi thêm chức vụ để phân biệt."
        if len(people) > self.most:
            return f"Có {len(people)} người, tối đa là {self.most}."
        if small := next((p for p in people if p["share"] <= 0 or p["share"] < self.least), None):
            least = f"ít nhất {figure(self.least)}%" if self.least else "lớn hơn 0"
            return f"Tỷ lệ của {small['name']} là {figure(small['share'])}%, cần {least}."
        total = round(sum(person["share"] for person in people), 2)
        return None if total == self.total else f"Tổng tỷ lệ là {figure(total)}%, cần đúng {self.total}%."

    def _how(self) -> str:
        return (
            f"Anh/chị gửi họ tên kèm tỷ lệ, ví dụ: {self.example or 'Nguyễn Văn An 60%, Trần Thị Bình 40%'}."
        )

    def still_good(self, value: Any, answers: Answers, facts: Facts) -> bool:
        if not isinstance(value, list) or not value:
            return False
        whole = all(has_text(person, "name") and is_figure(person.get("share")) for person in value)
        return whole and self._fault(value) is None

    def shown(self, value: Any) -> str:
        return ", ".join(f"{person['name']} {figure(person['share'])}%" for person in value)

    def buttons(self, seen: Seen) -> Buttons:
        return (((self.alone, "me"),),) if self._me(seen) else ()

    def values(self) -> tuple[str, ...]:
        return ("name", "share")

    def faults(self) -> Iterable[str]:
        yield from super().faults()
        if self.most < 1 or self.total <= 0 or self.least * self.most < 0:
            yield f"{self.key}: shares must be positive"


def _names(text: str, me: str) -> list[str]:
    """The names in a stretch of text; "tôi" is the person who writes."""
    found = []
    for part in re.split(r"[,;\n]", text):
        name = _JOINER.sub("", " ".join(part.strip(_AROUND).split())).strip(_AROUND)
        if name:
            found.append(me if me and fold(name) in _SELF else name)
    return found
