"""Marks of state secrecy in what people write: a text that bears one is not kept."""

import re
from collections.abc import Iterable

_COMPOUND = r"(?<!BẢO )(?<!BÍ )"  # "BẢO MẬT", "BÍ MẬT" are ordinary words
_ALONE = r"(?! [^\W\d_]*[A-ZĐÀ-Ỹ]{2})"  # "MẬT KHẨU", "MẬT ONG" in a text that is all in capitals


def bears_mark(text: str, marks: Iterable[str]) -> bool:
    """Does a mark such as "MẬT" or "TỐI MẬT" stand in this clean text as words of their own, in capitals?"""
    return any(re.search(rf"{_COMPOUND}\b{re.escape(mark)}\b{_ALONE}", text) for mark in marks)
