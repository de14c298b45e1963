"""Which options a typed text means: number, label, other words for it, a beginning, a yes or a no, one slip of a finger."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from domain.vietnamese.answers import is_no, is_unsure, is_yes
from domain.vietnamese.syllables import is_syllable
from domain.vietnamese.text import clean, fold
from domain.vietnamese.typing import TEENCODE, undo_keys

# Words around an answer that carry nothing: "dạ, số 1 ạ", "bên em chọn kỹ thuật nhé", "chỉ người dân thôi".
_BEFORE = frozenset({"da", "vang", "thua", "em", "toi", "minh", "ben", "bon", "chung", "chon", "chac", "nghi", "la", "thi", "so", "cau", "muc", "dap", "an", "y", "chi", "cho", "phuc", "vu", "thuoc", "linh", "loai"})  # fmt: skip
_AFTER = frozenset({"a", "ah", "ak", "nhe", "nha", "nhi", "oi", "em", "anh", "chi", "thoi", "roi", "day", "do", "luon", "nua"})  # fmt: skip
_NOT = frozenset({"khong", "chua", "trai"})  # a label that begins so means the opposite of the rest of it
_BETWEEN = re.compile(r"[,;\n/&+]|\bvà\b|\bva\b|\bvới\b", re.IGNORECASE)
_NUMBERS = re.compile(r"\d{1,2}(?:[\s.]+\d{1,2})+\.?")
_ALL = re.compile(
    r"(?:da )?(?:(?:tat ca|toan bo|het)(?: moi nguoi| moi doi tuong| cac (?:doi tuong|muc))?|ca (?P<count>hai|ba|bon|[2-9]))"
    r"(?: doi tuong| muc| deu| luon| nhe| a)*"
)
_FAR = 99
_COUNTS = {"hai": 2, "ba": 3, "bon": 4}
_SHORTEST_SLIP, _TWO_SLIPS = 5, 10  # letters of a label in which one, two slips are forgiven


@dataclass(frozen=True)
class Option:
    """One answer to choose: the stored value, the words on the button, a line that explains, former values.

    `words` are other ways to say it; what two options share makes the bot ask which is meant.
    """

    value: str
    label: str
    explain: str = ""
    was: tuple[str, ...] = ()
    words: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The label and the other ways to say it."""
        return (self.label, *self.words)


Options = Sequence[Option]


def pick(text: str, options: Options) -> Option | None:
    """The one option that the text means, or None when there is none or more than one."""
    found = fitting(text, options)
    return found[0] if len(found) == 1 else None


def fitting(text: str, options: Options) -> list[Option]:
    """The options that the text may mean, by the first reading that finds any; several where it leaves that open."""
    return _direct(text, options) or _bare(fold(text), options) or _slipped(text, options)


def exact(text: str, options: Options) -> Option | None:
    """The option whose number, label or other name is the whole text."""
    key = fold(text)
    found = _numbered(key, options) if key.isdigit() else _called(key, options)
    return found[0] if len(found) == 1 else None


def pick_several(text: str, options: Options) -> list[Option] | None:
    """The options that a typed list means ("1,3", "người dân và nội bộ", "cả ba"), in the form's order; None if a part fits none."""
    key = fold(text)
    if every := _ALL.fullmatch(key):
        count = every["count"]
        whole = count is None or int(_COUNTS.get(count, count)) == len(options)
        return list(options) if whole else None
    if one := pick(text, options):
        return [one]
    found = [pick(part, options) for part in _parts(text, key, len(options))]
    if not found or None in found:
        return None
    return [option for option in options if option in found]


def _parts(text: str, key: str, count: int) -> list[str]:
    """The pieces of a typed list; "13" is 1 and 3 where there are not so many options."""
    if key.isdigit() and count < 10 and len(set(key)) == len(key) <= count:
        return list(key)
    parts = text.replace(".", " ").split() if _NUMBERS.fullmatch(text.strip()) else _BETWEEN.split(text)
    return [part for part in parts if part.strip()]


def _direct(text: str, options: Options) -> list[Option]:
    """The options that the text means as it stands."""
    key = fold(text)
    if key.isdigit():
        return _numbered(key, options) or _meant(text, options)
    return _called(key, options) or _part(key, text, options) or _meant(text, options)


def _numbered(key: str, options: Options) -> list[Option]:
    return list(options[int(key) - 1 : int(key)]) if len(key) <= 2 and int(key) else []


def _called(key: str, options: Options) -> list[Option]:
    """The option with this label, else those with this other name."""
    labelled = [option for option in options if fold(option.label) == key]
    return labelled or [option for option in options if key in map(fold, option.words)]


def _part(key: str, text: str, options: Options) -> list[Option]:
    """The options whose label has these words: "áp dụng" is in "Đã áp dụng" and in "Áp dụng thử".

    "không" does not mean "Không rõ", "cần" does not mean "Không cần", and with diacritics "dạ" is not in "Đã áp dụng".
    """
    if len(key) < 2 or key in _BEFORE:
        return []
    if not text.isascii():
        options = [o for o in options if f" {clean(text)} ".lower() in f" {o.label} ".lower()]
    return [
        option
        for option in options
        if _has(fold(option.label), key) and (is_unsure(text) or not is_unsure(option.label))
    ]


def _has(label: str, key: str) -> bool:
    begins = f"{label} ".startswith(f"{key} ")
    return begins or (len(key) > 2 and f" {key} " in f"{label} " and label.split()[0] not in _NOT)


def _meant(text: str, options: Options) -> list[Option]:
    """The options for yes, no or not sure, when the text is a word for it."""
    kind = _kind(text)
    return [option for option in options if kind in _kinds(option)] if kind else []


def _kind(text: str) -> str:
    return "yes" if is_yes(text) else "no" if is_no(text) else "unsure" if is_unsure(text) else ""


def _kinds(option: Option) -> set[str]:
    return {option.value} if option.value in ("yes", "no", "unsure") else set(map(_kind, option.names)) - {""}


def _bare(key: str, options: Options) -> list[Option]:
    """The options meant when polite words around are left out, as few as possible ("dạ đã áp dụng ạ")."""
    words = key.split()
    before = next((n for n, word in enumerate(words) if word not in _BEFORE), len(words))
    after = next((n for n, word in enumerate(reversed(words)) if word not in _AFTER), len(words))
    for last in range(len(words), len(words) - after - 1, -1):
        for first in range(before + 1):
            bare = " ".join(words[first:last])
            if bare and bare != key and (found := _direct(bare, options)):
                return found
    return []


def _slipped(text: str, options: Options) -> list[Option]:
    """The options with the name nearest to the text: "ko", Telex letters left over, letters missing or swapped."""
    key = fold(" ".join(TEENCODE.get(word.lower()) or undo_keys(word) for word in text.split()))
    if any(map(str.isdigit, key)):
        return []
    apart = {option.value: min(_apart(key, fold(name)) for name in option.names) for option in options}
    least = min(apart.values(), default=_FAR)
    return [option for option in options if apart[option.value] == least < _FAR]


def _apart(key: str, name: str) -> int:
    """By how many slips two texts differ, or that they are no slips of each other.

    A slip leaves a word that is none; "công vụ" is not "công cụ". Only one letter of a long name may make another word.
    """
    slips = OSA.distance(key, name)
    forgiven = 2 if len(name) >= _TWO_SLIPS else 1 if len(name) >= _SHORTEST_SLIP else 0
    other_words = any(is_syllable(word) for word in key.split() if word not in name.split())
    return _FAR if slips > forgiven or (other_words and (slips > 1 or len(name) < _TWO_SLIPS)) else slips
