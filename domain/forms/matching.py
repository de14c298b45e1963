"""Which option a typed text means: its number, its label with or without diacritics, a beginning, a yes or a no."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from domain.vietnamese.answers import is_no, is_unsure, is_yes
from domain.vietnamese.text import clean, fold

# Words around an answer that carry nothing: "dạ, số 1 ạ", "em chọn kỹ thuật nhé".
_BEFORE = frozenset({"da", "vang", "thua", "em", "toi", "minh", "chon", "chac", "la", "thi", "so", "cau", "muc", "dap", "an", "y"})  # fmt: skip
_AFTER = frozenset({"a", "nhe", "nha", "nhi", "oi", "em", "anh", "chi", "thoi", "roi", "day"})
_BETWEEN = re.compile(r"[,;\n/&+]|\bvà\b|\bva\b", re.IGNORECASE)
_NUMBERS = re.compile(r"\d{1,2}(?:[\s.]+\d{1,2})+")
_ALL = frozenset({"tat ca", "toan bo", "ca hai", "ca ba", "ca bon", "ca 2", "ca 3", "ca 4"})


@dataclass(frozen=True)
class Option:
    """One answer to choose: the stored value, the words on the button, a line that explains, former values."""

    value: str
    label: str
    explain: str = ""
    was: tuple[str, ...] = ()


def pick(text: str, options: Sequence[Option]) -> Option | None:
    """The one option that the text means, or None when there is none or more than one."""
    key = fold(text)
    return exact(text, options) or _begins(key, options, text) or _meant(text, options) or _bare(key, options)


def exact(text: str, options: Sequence[Option]) -> Option | None:
    """The option whose number or label is the whole text."""
    key = fold(text)
    if key.isdigit():
        return options[int(key) - 1] if len(key) <= 2 and 1 <= int(key) <= len(options) else None
    return _only([option for option in options if fold(option.label) == key])


def pick_several(text: str, options: Sequence[Option]) -> list[Option] | None:
    """The options that a typed list means ("1,3", "người dân và nội bộ", "tất cả"), in the form's order; None if a part fits none."""
    if fold(text) in _ALL:
        return list(options)
    if whole := pick(text, options):
        return [whole]
    parts = text.replace(".", " ").split() if _NUMBERS.fullmatch(text.strip()) else _BETWEEN.split(text)
    found = [pick(part, options) for part in parts if part.strip()]
    if not found or None in found:
        return None
    return [option for option in options if option in found]


def _only(found: Sequence[Option]) -> Option | None:
    return found[0] if len(found) == 1 else None


def _begins(key: str, options: Sequence[Option], text: str) -> Option | None:
    """The one label that begins with these words, if no other has them ("áp dụng" is in "Đã áp dụng" too).

    "không" does not mean "Không rõ", and with diacritics "dạ" is no beginning of "Đã áp dụng".
    """
    if len(key) < 2:
        return None
    if not text.isascii():
        options = [o for o in options if f" {o.label} ".lower().find(f" {clean(text)} ".lower()) >= 0]
    having = [option for option in options if f" {key} " in f" {fold(option.label)} "]
    having = [option for option in having if is_unsure(text) or _kind(option) != "unsure"]
    return _only(having) if having and fold(having[0].label).startswith(key) else None


def _meant(text: str, options: Sequence[Option]) -> Option | None:
    """The option for yes, no or not sure, when the text is a word for it."""
    kind = "yes" if is_yes(text) else "no" if is_no(text) else "unsure" if is_unsure(text) else ""
    return _only([option for option in options if _kind(option) == kind]) if kind else None


def _kind(option: Option) -> str:
    if option.value in ("yes", "no", "unsure"):
        return option.value
    if is_unsure(option.label):
        return "unsure"
    return "no" if is_no(option.label) else "yes" if is_yes(option.label) else ""


def _bare(key: str, options: Sequence[Option]) -> Option | None:
    """The option meant when polite words around it are left out, as few as possible ("dạ đã áp dụng ạ")."""
    words = key.split()
    while words and words[-1] in _AFTER:
        words.pop()
    while words:
        bare = " ".join(words)
        if bare != key and (option := exact(bare, options) or _begins(bare, options, bare)):
            return option
        if words.pop(0) not in _BEFORE:
            return None
    return None
