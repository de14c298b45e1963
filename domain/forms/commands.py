"""Words that steer a form instead of answering it; they count only as the whole message."""

import re
from typing import Literal

from domain.vietnamese.answers import command_word
from domain.vietnamese.text import clean, fold

Word = Literal[
    "back",
    "skip",
    "done",
    "cancel",
    "help",
    "why",
    "save",
    "later",
    "redo",
    "review",
    "keep",
    "next",
    "panel",
]

_WORDS: dict[str, Word] = {
    "xem lai": "review",
    "tom tat": "review",
    "xem tom tat": "review",
    "kiem tra lai": "review",
    "giu nguyen": "keep",
    "tiep": "next",
    "tiep tuc": "next",
    "lam tiep": "next",
    "muc luc": "panel",
    "cac phan": "panel",
    "tam dung": "later",
}
_EDIT = re.compile(r"(?:sua|doi) (?:cau |muc |dong )?(?:so )?(\d{1,3})")


def word(text: str) -> Word | None:
    """The steering word that the whole message is, with or without diacritics, or None."""
    if clean(text).lower() == "dừng":  # without diacritics the word is "đúng" as well
        return "later"
    return _WORDS.get(fold(text)) or command_word(text)


def edited(text: str, names: list[str]) -> int | None:
    """Which row (from 0) "Sửa 3" or "Sửa tên giải pháp" means, among the names of the summary; may lie outside it."""
    key = fold(text)
    if match := _EDIT.fullmatch(key):
        return int(match[1]) - 1
    named = key.removeprefix("sua ").removeprefix("muc ")
    if named == key:
        return None
    found = [n for n, name in enumerate(names) if fold(name) == named]
    return found[0] if len(found) == 1 else None
