"""What fingers and input methods leave behind: Telex and VNI letters, chat spellings, slips to a neighbouring key."""

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

from domain.vietnamese.syllables import is_syllable, plain_i
from domain.vietnamese.text import fold

_TELEX_TONE = {"f": "\u0300", "s": "\u0301", "x": "\u0303", "r": "\u0309", "j": "\u0323"}
_VNI_TONE = {"1": "\u0301", "2": "\u0300", "3": "\u0309", "4": "\u0303", "5": "\u0323"}
_TELEX_LETTERS = (
    ("uow", "ươ"),
    ("dd", "đ"),
    ("aa", "â"),
    ("ee", "ê"),
    ("oo", "ô"),
    ("aw", "ă"),
    ("ow", "ơ"),
    ("uw", "ư"),
)
_VNI_LETTERS = (
    ("uo7", "ươ"),
    ("d9", "đ"),
    ("a6", "â"),
    ("e6", "ê"),
    ("o6", "ô"),
    ("a8", "ă"),
    ("o7", "ơ"),
    ("u7", "ư"),
)
_VOWEL = re.compile(r"[aeiouyăâêôơưàáảãạ]", re.IGNORECASE)

# Chat spellings that stand for one word only (domain.md 12.2); dk/đk has three readings and is not here.
TEENCODE = {
    "ko": "không", "k": "không", "kg": "không", "khg": "không", "hok": "không", "hong": "không", "hk": "không",
    "dc": "được", "đc": "được", "vs": "với", "j": "gì", "r": "rồi", "ntn": "như thế nào",
    "bh": "bao giờ", "ng": "người", "trc": "trước", "z": "vậy", "nx": "nữa", "cx": "cũng", "ms": "mới",
    "cty": "công ty", "ib": "nhắn riêng", "wa": "qua", "ngta": "người ta",
}  # fmt: skip

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_PLACE = {letter: (row, column) for row, letters in enumerate(_ROWS) for column, letter in enumerate(letters)}
NEIGHBOURS = {
    a: frozenset(b for b, (r, c) in _PLACE.items() if b != a and abs(r - row) <= 1 and abs(c - column) <= 1)
    for a, (row, column) in _PLACE.items()
}


def _composed(word: str, tones: dict[str, str], letters: tuple[tuple[str, str], ...]) -> str:
    """The word that keystrokes spell: the last tone key after a vowel is the tone."""
    tone = ""
    kept: list[str] = []
    for character in word:
        if character in tones and _VOWEL.search("".join(kept)):
            tone = tones[character]
        else:
            kept.append(character)
    text = "".join(kept)
    for keys, letter in letters:
        text = text.replace(keys, letter)
    if not tone:
        return text
    vowels = [m.start() for m in re.finditer(r"[aeiouyăâêôơư]", text)]
    if len(vowels) > 1 and text.startswith(("gi", "qu")):
        vowels = vowels[1:]
    if not vowels:
        return text
    marked = next((i for i in reversed(vowels) if text[i] in "ăâêôơư"), None)
    closed = vowels[-1] < len(text) - 1
    at = marked if marked is not None else vowels[-1] if closed or len(vowels) == 1 else vowels[-2]
    return unicodedata.normalize("NFC", text[: at + 1] + tone + text[at + 1 :])


@lru_cache(maxsize=16384)
def undo_keys(word: str) -> str:
    """A word whose Telex or VNI keys were left undone, decoded: "dduwowcj" and "d9u7o7c5" to "được".

    A word that already is a Vietnamese syllable, or that decodes to none, comes back as it was.
    """
    low = word.lower()
    if not low.isalnum() or is_syllable(fold(low)):
        return word
    for tones, letters in (
        ((_VNI_TONE, _VNI_LETTERS),) if any(c.isdigit() for c in low) else ((_TELEX_TONE, _TELEX_LETTERS),)
    ):
        decoded = _composed(low, tones, letters)
        if decoded != low and decoded.isalpha() and is_syllable(fold(decoded)):
            return decoded
    return word


def _slips(word: str) -> dict[str, float]:
    """Every spelling one slip away, with how easily the slip happens (smaller is easier)."""
    found: dict[str, float] = {}
    for i in range(len(word)):
        left, here, rest = word[:i], word[i], word[i + 1 :]
        found.setdefault(left + rest, 1.0 if i and word[i - 1] == here else 2.5)
        if rest:
            found[left + rest[0] + here + rest[1:]] = 1.0
        for other in NEIGHBOURS.get(here, ()):
            found.setdefault(left + other + rest, 2.0)
    for i in range(len(word) + 1):
        for letter in "abcdeghiklmnopqrstuvxy":
            found.setdefault(word[:i] + letter + word[i:], 2.0)
    return found


def mend(folded: str, commonness: Callable[[str], float]) -> str:
    """The common syllable that a folded non-word was most likely meant to be, or the word itself.

    `commonness` says how often a folded syllable is used (0 and up); a slip is undone only towards a used one.
    """
    if is_syllable(folded) or not folded.isalpha() or not 3 <= len(folded) <= 8 or not _VOWEL.search(folded):
        return folded
    best = max(
        (
            (commonness(plain_i(word)) / (cost * cost), word)
            for word, cost in _slips(folded).items()
            if is_syllable(word)
        ),
        default=(0.0, folded),
    )
    return best[1] if best[0] > 0 else folded
