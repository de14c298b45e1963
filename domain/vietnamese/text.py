"""Cleaning text for storage and folding it into keys; stored text is never changed beyond `clean`."""

import re
import unicodedata
from functools import lru_cache

# Icelandic eth looks exactly like Đ and stands in text pasted from old converters (domain.md 12.1).
_ETH = str.maketrans({"Ð": "Đ", "ð": "đ"})
_DOTLESS_D = str.maketrans({"đ": "d", "Đ": "d"})
_SPACES = re.compile(r"[^\S\n]+")
_NOT_WORD = re.compile(r"[^a-z0-9]+")
_SHORT = 64


def clean(text: str) -> str:
    """What is stored: NFC, eth read as đ, invisible and control characters dropped, spaces collapsed.

    Line breaks survive (at most one blank line in a row); lone surrogates, C0/C1 controls, zero-width
    characters, bidi marks, soft hyphens and the BOM go (reliability.md 1.7). The result can be encoded
    as UTF-8, and `clean(clean(t)) == clean(t)`.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    kept = text if text.replace("\n", "").isprintable() else _visible(text)
    kept = unicodedata.normalize("NFC", kept.translate(_ETH))
    lines = (_SPACES.sub(" ", line).strip() for line in kept.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _visible(text: str) -> str:
    return "".join(c for c in text if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Cn"))


def fold(text: str) -> str:
    """The key of a text: lower case, no diacritics, đ as d, single spaces between runs of a-z0-9.

    Two spellings of one word (hoà and hòa, NFC and NFD, ĐĂNG KÝ and đăng ký) have one key. Only for
    matching: many Vietnamese words share a key.
    """
    return _short_key(text) if len(text) <= _SHORT else _key(text)


def _key(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text.translate(_ETH).casefold().translate(_DOTLESS_D))
    plain = "".join(c for c in decomposed if not unicodedata.combining(c))
    return _NOT_WORD.sub(" ", unicodedata.normalize("NFKC", plain)).strip()


_short_key = lru_cache(maxsize=1 << 14)(_key)  # words and phrases, which come again and again


def words(text: str) -> list[str]:
    """The folded words of a text, in order."""
    return fold(text).split()
