"""Units of the office in a message: named exactly, shortened, with a slip; common words only when written as a unit."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from domain.queries.filters.unit_names import Name, Unit, initials_of, names_of, parts_of, shortened
from domain.queries.words.lexicon import PHRASES, TOPICS
from domain.queries.words.line import PRONOUNS, Line, Word, is_pronoun, read, said_of, wordset
from domain.vietnamese.syllables import is_syllable
from domain.vietnamese.text import fold

__all__ = ["Unit", "Units"]


@dataclass(frozen=True)
class _Entry:
    """What one name stands for: several units when they share it."""

    codes: tuple[str, ...]
    name: Name


# A word before a name: the kind of unit it says.
_KINDS = {
    "so": "so", "s": "so", "sở": "so", "xa": "xa", "x": "xa", "phuong": "phuong", "p": "phuong", "dac khu": "dac khu", "dk": "dac khu", "ubnd": "",
    "thi tran": "xa", "tt": "xa", "huyen": "", "dao": "dac khu", "thanh pho": "phuong", "tp": "phuong",
}  # fmt: skip
# What may stand before a commune's name and belongs to it: "UBND", "Văn phòng HĐND và UBND", "Công an".
_LEADING = re.compile(
    r"(?:^|(?<= ))(?:(?:vp|dang uy|ca|tram y te|mat tran|bo phan mot cua|lanh dao|chu tich|dia ban)(?: cua)? )*"
    r"(?:(?:hdnd|dang uy) (?:va )?)?(?:(?:ubnd|hdnd|ub|dang uy|vp|ca|dia ban)(?: cua)? )?(?:(?:xa|phuong|dac khu|x|p|huyen|thi tran|dao|sở|so|s) )?$"
)
_KNOWN_WORDS = frozenset(word for phrase in PHRASES for word in phrase.split())
_NOT_NAMES = wordset(
    "nao nay do minh toi em ta gi khac cac nhung trong cua co da dang chua khong duoc va voi hay hoac la "
    "thi den the tren con nhieu it nganh ban luong lieu sanh hoa phuong xa theo ve tu nop gui sang giai "
    "ho so chung a ay may bao danh nam thang quy tuan hom ra thuoc duoi cap nua o ma sao toan tinh "
    "ket noi qua tre cham chậm trễ mấy xuat in"
)


_BASE, _MINISTRY = said_of("cơ"), said_of("bộ")


class Units:
    """The units of an office, found in what people type. Built once; safe to share."""

    def __init__(self, units: Iterable[Unit]) -> None:
        self._units = {unit.code: unit for unit in units}
        names: dict[tuple[str, ...], dict[str, Name]] = defaultdict(dict)
        for name in (name for unit in self._units.values() for name in names_of(unit)):
            known = names[name.key].get(name.code)
            if known is None or (known.bare, known.weak) > (name.bare, name.weak):
                names[name.key][name.code] = name
        for name in (*initials_of(self._units.values()), *parts_of(self._units.values())):
            names.setdefault(name.key, {name.code: name})
        self._entries: dict[tuple[str, ...], _Entry] = {}
        self._first: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        for key, found in names.items():
            surest = [name for name in found.values() if not name.bare] or list(found.values())
            self._entries[key] = _Entry(tuple(name.code for name in surest), surest[0])
            self._first[key[0]].append(key)
        for keys in self._first.values():
            keys.sort(key=len, reverse=True)
        self._glued: dict[str, list[tuple[str, tuple[str, ...]]]] = defaultdict(list)
        for key in self._entries:
            name = self._entries[key].name
            if name.weak and self.level(name.code) == "department":
                continue  # "xã đứng" is no slip of "xây dựng"
            if len(key) > 1 and len(glued := "".join(key)) > 4:
                self._glued[glued[0]].append((glued, key))

    def __contains__(self, code: object) -> bool:
        return code in self._units

    def __iter__(self) -> Iterator[Unit]:
        return iter(self._units.values())

    def name(self, code: str) -> str:
        """The unit's name; the code itself when there is no such unit."""
        return self._units[code].name if code in self._units else code

    def has_level(self, level: str) -> bool:
        """Whether "sở" or "xã" can mean some of the units; in a commune's own office "xã" is the office itself."""
        return not self._units or any(unit.level == level for unit in self._units.values())

    def level(self, code: str) -> str:
        """The unit's level, "" when there is no such unit."""
        return self._units[code].level if code in self._units else ""

    def find(self, text: str) -> tuple[Unit, ...]:
        """The units that a text names, in its order; one name that several units share gives them all."""
        line = self.mark_slips(self.mark(read(text)))
        codes = dict.fromkeys(code for codes in line.values("UNIT") for code in codes)
        return tuple(self._units[code] for code in codes)

    def mark(self, line: Line) -> Line:
        """The line with every unit named exactly as one word UNIT, whose value is a tuple of codes."""
        words, origins = shortened(line.words)
        found: list[tuple[int, int, tuple[str, ...]]] = []
        i = 0
        while i < len(words):
            after, codes = self._at(words, i, found)
            if codes and not _is_all(line, words, i, after):
                first = _first_of(words, i)
                while found and found[-1][1] > first:
                    found.pop()  # "Văn phòng UBND" before "xã X" is a part of the commune
                found.append((first, after, codes))
                i = after
            else:
                i += 1
        for first, after, codes in reversed(found):
            line = line.joined(origins[first], origins[after], "UNIT", codes)
        return line

    def _at(
        self, words: Sequence[Word], i: int, found: list[tuple[int, int, tuple[str, ...]]]
    ) -> tuple[int, tuple[str, ...]]:
        """The longest unit's name at a word, as (word after it, codes)."""
        if words[i].key == "so" and i and words[i - 1].key == "ho":
            return i, ()  # "hồ sơ tài chính công"
        for key in self._first.get("so" if words[i].key == "sở" else words[i].key, ()):
            after = _match(words, i, key)
            if not after:
                continue
            entry = self._entries[key]
            if not entry.name.bare or self._stands_alone(words, i, after, entry, found):
                return after, self._of_kind(words, i, entry)
        return i, ()

    def _of_kind(self, words: Sequence[Word], i: int, entry: _Entry) -> tuple[str, ...]:
        """Among units of one name, those of the kind (xã, phường) that stands before it."""
        kind = _KINDS.get(words[i - 1].key, "") if i else ""
        fitting = tuple(c for c in entry.codes if kind and fold(self._units[c].name).startswith(kind + " "))
        return fitting or entry.codes

    def _stands_alone(
        self,
        words: Sequence[Word],
        i: int,
        after: int,
        entry: _Entry,
        found: list[tuple[int, int, tuple[str, ...]]],
    ) -> bool:
        """Whether a name without its kind is meant as a unit: not a common word, not another word by its diacritics."""
        before = words[i - 1].key if i else ""
        if before == "bo" and words[i - 1].said in ("", _MINISTRY):
            return False  # "Bộ Nội vụ"
        asked = i > 1 and words[i - 2].key in ("nhanh", "hinh", "lieu", "cao", "chung")
        if before == "ve" and not asked and self.level(entry.codes[0]) != "commune":
            return False  # "sáng kiến về một cửa" is about the subject
        if f"{before} {words[i].key}" in TOPICS and entry.name.bare:
            return False  # "công văn hỏi"
        plural = i > 1 and words[i - 2].key in ("cac", "nhung", "tung", "moi", "may", "mấy")
        if before in _KINDS and not (plural and entry.name.weak):
            return True
        if not _fits(words[i:after], entry.name.said):
            return False
        if not entry.name.weak:
            return True
        kind = self.level(entry.codes[0])
        if kind == "department" and before == "ben":
            return True
        listed = bool(found) and any(self.level(c) == kind for c in found[-1][2])
        if listed and found[-1][1] == i:
            return words[i].gap == ","
        return listed and found[-1][1] == i - 1 and before in ("va", "hoac", "hay", "voi")

    def mark_slips(self, line: Line, *, kinds: bool = False) -> Line:
        """The line with unit names that have a slip or lack a space ("xã tân lâpp", "sở ngoai vụu") marked as well.

        With `kinds`, only those behind their kind.
        """
        i = 0
        while i < len(line.words):
            if found := self._near(line.words, i, kinds=kinds):
                first = _first_of(line.words, i)
                line = line.joined(first, found[0], "UNIT", found[1])
                i = first
            i += 1
        return line

    def _near(self, words: Sequence[Word], i: int, *, kinds: bool) -> tuple[int, tuple[str, ...]] | None:
        key = words[i].key
        if not key.islower() or key.isdigit():
            return None
        kind = 2 if [word.key for word in words[i : i + 2]] == ["dac", "khu"] else 1
        if (kind == 2 or key in ("so", "sở", "xa", "phuong")) and i + 1 < len(words):
            first = words[i + kind] if i + kind < len(words) else None
            named = first and (
                first.key not in _NOT_NAMES or (first.key in PRONOUNS and not is_pronoun(first))
            )
            return self._closest(words, i, marked=True) if named and not _is_base(words, i) else None
        if kinds or (is_syllable(key) and key in _KNOWN_WORDS):
            return None
        return self._closest(words, i, marked=False)

    def _closest(self, words: Sequence[Word], i: int, *, marked: bool) -> tuple[int, tuple[str, ...]] | None:
        """The one unit whose name is nearest to the words from `i` on, within the slips its length allows."""
        best: list[tuple[int, int, int, tuple[str, ...]]] = []
        for length in range(1, min(6, len(words) - i) + 1):
            window = words[i : i + length]
            if length > 1 and window[-1].key in ("xa", "phuong", "so", "sở", "thi"):
                break
            if not all(w.key.islower() and w.key.isascii() for w in window) or any(w.gap for w in window[1:]):
                break
            typed = "".join("so" if w.key == "sở" else w.key for w in window if w.key != "va")
            if marked and length == 1:
                continue
            if not marked and all(is_syllable(w.key) for w in window) and len(window) > 1:
                continue
            plain = all(is_syllable(w.key) for w in window)
            for glued, key in self._glued.get(typed[:1], ()):
                if plain and not all(map(is_syllable, key)):
                    continue  # "sở khen" is no slip of "sở KHCN"
                allowed = 0 if len(glued) < 6 else 1 if len(glued) < 10 else 2
                if abs(len(glued) - len(typed)) > allowed or (not marked and self._entries[key].name.weak):
                    continue
                slips = OSA.distance(typed, glued, score_cutoff=allowed)
                if slips <= allowed:
                    said = sum(word.key != "va" for word in window)
                    best.append((slips, abs(len(key) - said), -length, self._entries[key].codes))
        if not best:
            return None
        best.sort()
        rivals = {codes for slips, _, _, codes in best if slips == best[0][0]}
        return (i - best[0][2], best[0][3]) if len(rivals) == 1 else None


def _is_all(line: Line, words: Sequence[Word], i: int, after: int) -> bool:
    """Whether "ca tinh" is "cả tỉnh": the police of a province are "CA tỉnh" or have their diacritics."""
    plain = words[i].key == "ca" and line.typed[words[i].start : words[i].end] == "ca"
    owner = i > 0 and words[i - 1].key in ("cua", "ben")
    return plain and not owner and not any(word.said for word in words[i:after])


def _is_base(words: Sequence[Word], i: int) -> bool:
    """Whether "sở" is a part of "cơ sở", or "sơ" of "hồ sơ"."""
    return bool(i) and (words[i - 1].said == _BASE or words[i - 1].key == "ho")


def _fits(words: Sequence[Word], said: tuple[str, ...]) -> bool:
    """Whether what was typed with diacritics is spelled as the name is."""
    kept = [word.said for word in words if word.key != "va"]
    return len(kept) != len(said) or all(
        not typed or typed == name for typed, name in zip(kept, said, strict=True)
    )


def _match(words: Sequence[Word], i: int, key: tuple[str, ...]) -> int:
    """The word after a name that stands at `i`; 0 when it does not stand there. "và" and commas do not matter."""
    at = i
    for n, part in enumerate(key):
        if n and at < len(words) and words[at].key == "va":
            at += 1
        if at >= len(words) or (words[at].key != part and not (part == "so" and words[at].key == "sở")):
            return 0
        if n and words[at].gap == "." and len(words[at - 1].key) > 2:
            return 0
        at += 1
    return at


def _first_of(words: Sequence[Word], i: int) -> int:
    """Where a unit's name at `i` really begins: "UBND", "Văn phòng HĐND và UBND" or a kind before it belong to it."""
    before = " ".join(word.key for word in words[:i])
    lead = _LEADING.search(f"{before} " if before else "")
    first = i - (len(lead[0].split()) if lead else 0)
    return i if any(word.gap for word in words[first + 1 : i + 1]) else first
