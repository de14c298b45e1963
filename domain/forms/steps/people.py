"""The question who the authors are and what part each has."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, ClassVar

from domain.forms.reading import Answers, Done, Facts, Reading, Seen, Wrong
from domain.forms.steps.step import Buttons, Step, figure, has_text, is_figure, quoted
from domain.vietnamese.text import fold

_FIGURE, _PER_CENT = r"\d+(?:[.,]\d+)?", r"\s*(?:%|phần trăm|phan tram)?"
_SHARE = re.compile(rf"([^\d]*?)({_FIGURE}){_PER_CENT}")
_EACH = re.compile(
    rf"[\s,;:-]*\b(?:mỗi|moi) (?:người|nguoi)[\s:]*(?:là |la )?({_FIGURE}){_PER_CENT}", re.IGNORECASE
)
_EQUALLY = re.compile(
    r"[\s,;:-]*\b(?:(?:chia|đóng góp|dong gop|cùng|cung) (?:đều|deu)(?: nhau)?|(?:đều|bằng|ngang|như|deu|bang|nhu) nhau)\b",
    re.IGNORECASE,
)
_TOGETHER = re.compile(
    rf"(\D*?)[\s:(]*({_FIGURE}(?:\s?[-/:]\s?{_FIGURE})+){_PER_CENT}\W*"
)  # "An, Bình 60-40"
_AROUND = " \n\t,;:.-–—+()=•*"
_JOINER = re.compile(r"^(?:và|va|với|cùng|cho)\s+")
_BETWEEN = re.compile(r"[,;\n&+]|(?<=\S)\s+(?:và|va|với|cùng)\s+(?=\S)")  # "Và" in capitals is a family name
_TITLE = re.compile(r"^(?:[Aa]nh|[Cc]hị|chi|ông|bà|em|cô|thầy|[Đđ]/c|[Đđ]ồng chí|dong chi)\s+(?=\S)")
_SELF = frozenset({"toi", "minh", "em", "ban than", "ca nhan toi", "chi minh toi", "minh toi", "mot minh", "mot minh toi", "chi co toi", "chi toi", "minh em", "chi minh em", "chi co em"})  # fmt: skip
_POLITE = re.compile(r"(?: (?:thoi|a|nhe|nha|day|lam))+$")
_ASKING = re.compile(
    r"\?|(?<![đd\d ])/|\b(?:nào|gì|bao nhiêu|bao giờ|thế nào|được không|hay không)\b"
)  # in no name
_NAME_LENGTH = 80
_NAME_WORDS = (2, 6)  # of a name that stands without a share


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
        me = self._me(seen)
        if me and (fold(text) == "1" or self.exactly(text)):
            return Done([{"name": me, "share": self.total}])
        if _ASKING.search(text.lower()):
            return Wrong(f"Trợ lý chưa thấy họ tên trong {quoted(text)}. {self._how()}", strange=True)
        people, without = self._people(text, me)
        if len(without) == 1 and not people:
            if without[0] != me and not _NAME_WORDS[0] <= len(without[0].split()) <= _NAME_WORDS[1]:
                return Wrong(
                    f"Trợ lý chưa thấy họ tên đầy đủ trong {quoted(text)}. {self._how()}", strange=True
                )
            people, without = [{"name": without[0], "share": self.total}], []
        if without:
            names = ", ".join(map(quoted, without))
            return Wrong(f"Còn thiếu tỷ lệ của {names}; bằng nhau thì thêm “chia đều”. {self._how()}")
        fault = self._fault(people)
        return Wrong(f"{fault} {self._how()}") if fault else Done(people, self._advice(people))

    def press(self, value: str, seen: Seen) -> Reading:
        me = self._me(seen)
        return (
            Done([{"name": me, "share": self.total}]) if value == "me" and me else super().press(value, seen)
        )

    def exactly(self, text: str) -> bool:
        """Whether the text says that the writer is the only author ("mình tôi thôi" cancels nothing here)."""
        return _POLITE.sub("", fold(text)) in _SELF | {fold(self.alone)}

    def _me(self, seen: Seen) -> str:
        return self.me(seen.answers, seen.facts) if self.me else ""

    def _people(self, text: str, me: str) -> tuple[list[dict[str, Any]], list[str]]:
        """Those named with a share, and the names that have none."""
        if each := _EACH.search(text):
            names = _names(text[: each.start()] + "," + text[each.end() :], me)
            return [_person(name, _number(each[1])) for name in names], []
        plain = _EQUALLY.sub(",", text)
        if plain != text and not any(map(str.isdigit, plain)):
            names = _names(plain, me)
            return [
                _person(name, share) for name, share in zip(names, self._equal(len(names)), strict=True)
            ], []
        if together := _TOGETHER.fullmatch(text):
            names, shares = _names(together[1], me), re.findall(_FIGURE, together[2])
            if len(names) == len(shares):
                return [_person(name, _number(share)) for name, share in zip(names, shares, strict=True)], []
        people: list[dict[str, Any]] = []
        without: list[str] = []
        end = 0
        for match in _SHARE.finditer(plain):
            *bare, name = _names(match[1], me) or [""]
            without += bare
            people.append(_person(name, _number(match[2])))
            end = match.end()
        return people, without + _names(plain[end:], me)

    def _equal(self, count: int) -> list[float]:
        """Equal shares in tenths; the first has what is left over."""
        if not count:
            return []
        share = int(self.total * 10 / count) / 10
        return [round(self.total - share * (count - 1), 1), *[share] * (count - 1)]

    def _advice(self, people: list[dict[str, Any]]) -> str:
        """What is read back when somebody is named by one word only."""
        short = [person["name"] for person in people if " " not in person["name"]]
        if not short:
            return ""
        return (
            f"Đã ghi: {self.shown(people)}.\nHồ sơ cần đủ họ tên của {', '.join(short)}; muốn sửa, anh/chị gõ "
            f"“Sửa {self.name.lower()}”."
        )

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
    """The names in a stretch of text, without "anh", "chị"; "tôi" is the person who writes."""
    found = []
    for part in _BETWEEN.split(text):
        name = _JOINER.sub("", " ".join(part.strip(_AROUND).split())).strip(_AROUND)
        if name:
            found.append(me if me and fold(name) in _SELF else _TITLE.sub("", name))
    return found


def _number(typed: str) -> float:
    return min(float(typed.replace(",", ".")), 1e6)


def _person(name: str, share: float) -> dict[str, Any]:
    return {"name": name, "share": int(share) if share.is_integer() else share}
