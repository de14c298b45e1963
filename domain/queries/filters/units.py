"""Units of the office in a message: full names, aliases, former names, initials, slips; common words only when marked."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from rapidfuzz.distance import OSA

from domain.queries.words.lexicon import COMMON_NAMES, PHRASES
from domain.queries.words.line import Line, Word, read
from domain.vietnamese.places import DEPARTMENTS
from domain.vietnamese.syllables import is_syllable
from domain.vietnamese.text import fold


@dataclass(frozen=True)
class Unit:
    """A unit as it stands in the units table; `level` is "department" or "commune"."""

    code: str
    name: str
    level: str
    aliases: tuple[str, ...] = ()
    parent: str = ""


@dataclass(frozen=True)
class _Entry:
    """One name of a unit. A bare name lacks its kind (xã, sở), a weak one is also a common word."""

    codes: tuple[str, ...]
    said: tuple[str, ...]
    bare: bool
    weak: bool


# One spelling for names of bodies that are as often shortened as not.
_SHORTENED = tuple(
    (long.split(), short)
    for long, short in (
        ("uy ban nhan dan", "ubnd"), ("hoi dong nhan dan", "hdnd"), ("uy ban", "ubnd"), ("van phong", "vp"), ("trung tam", "tt"),
        ("ban quan ly", "bql"), ("ban ql", "bql"), ("phuc vu hanh chinh cong", "pvhcc"), ("phuc vu hcc", "pvhcc"), ("bao hiem xa hoi", "bhxh"),
        ("cong an", "ca"), ("chuyen doi so", "cds"), ("doan dai bieu quoc hoi", "dbqh"), ("doan dbqh", "dbqh"), ("khu cong nghiep", "kcn"),
        ("bo chi huy", "bch"),
    )
)  # fmt: skip
_KINDS = {
    "so": "so", "s": "so", "sở": "so", "xa": "xa", "x": "xa", "phuong": "phuong", "p": "phuong", "dac khu": "dac khu", "dk": "dac khu", "ubnd": "",
    "thi tran": "xa", "tt": "xa", "huyen": "", "dao": "dac khu", "thanh pho": "phuong", "tp": "phuong",
}  # fmt: skip
_COMMUNE_KINDS = ("dac khu", "phuong", "xa")
_LEADING = re.compile(
    r"(?:^|(?<= ))(?:(?:vp|dang uy|ca|tram y te|mat tran|bo phan mot cua|lanh dao|chu tich|dia ban)(?: cua)? )*"
    r"(?:(?:hdnd|dang uy) (?:va )?)?(?:(?:ubnd|hdnd|ub|dang uy|vp|ca|dia ban)(?: cua)? )?(?:(?:xa|phuong|dac khu|x|p|huyen|thi tran|dao|sở|so|s) )?$"
)
_KNOWN_WORDS = frozenset(word for phrase in PHRASES for word in phrase.split())
_NOT_NAMES = frozenset(
    [
        "nao",
        "nay",
        "do",
        "minh",
        "toi",
        "em",
        "ta",
        "gi",
        "khac",
        "cac",
        "nhung",
        "trong",
        "cua",
        "co",
        "da",
        "dang",
        "chua",
        "khong",
        "duoc",
        "va",
        "voi",
        "hay",
        "hoac",
        "la",
        "thi",
        "den",
        "the",
        "tren",
        "con",
        "nhieu",
        "it",
        "dang",
        "nganh",
        "ban",
        "luong",
        "lieu",
        "sanh",
        "hoa",
        "phuong",
        "xa",
        "theo",
        "ve",
        "tu",
        "nop",
        "gui",
        "sang",
        "giai",
        "ho",
        "so",
        "chung",
        "a",
        "ay",
        "may",
        "bao",
        "danh",
        "nam",
        "thang",
        "quy",
        "tuan",
        "hom",
        "ra",
        "thuoc",
        "duoi",
        "cap",
        "nua",
        "tai",
        "o",
        "ma",
        "sao",
        "toan",
        "tinh",
        "ket",
        "noi",
        "qua",
        "tre",
        "cham",
        "chậm",
        "trễ",
        "mấy",
        "xuat",
        "in",
    ]
)


class Units:
    """The units of an office, found in what people type. Built once; safe to share."""

    def __init__(self, units: Iterable[Unit]) -> None:
        self._units = {unit.code: unit for unit in units}
        names: dict[tuple[str, ...], list[tuple[str, tuple[str, ...], bool, bool]]] = defaultdict(list)
        for unit in self._units.values():
            for key, said, bare in _names(unit):
                weak = (
                    unit.level == "commune"
                    and bare
                    and (" ".join(key) in COMMON_NAMES or key in (("tt",), ("vp",)))
                )
                names[key] = [n for n in names[key] if n[0] != unit.code or not n[2]]
                if not any(n[0] == unit.code for n in names[key]):
                    names[key].append((unit.code, said, bare, weak))
        for initials, code in _initials(self._units.values()).items():
            names.setdefault((initials,), [(code, ("",), False, False)])
        self._entries: dict[tuple[str, ...], _Entry] = {}
        self._first: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        for key, found in names.items():
            certain = [n for n in found if not n[2]] or found
            self._entries[key] = _Entry(
                tuple(n[0] for n in certain),
                certain[0][1],
                all(n[2] for n in certain),
                any(n[3] for n in certain),
            )
            self._first[key[0]].append(key)
        for keys in self._first.values():
            keys.sort(key=len, reverse=True)
        self._glued = [
            ("".join(key), key) for key in self._entries if sum(map(len, key)) > 4 and len(key) > 1
        ]

    def __contains__(self, code: object) -> bool:
        return code in self._units

    def __iter__(self) -> Iterator[Unit]:
        return iter(self._units.values())

    def name(self, code: str) -> str:
        """The unit's name; the code itself when there is no such unit."""
        return self._units[code].name if code in self._units else code

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
        words, origins = _shortened(line.words)
        found: list[tuple[int, int, tuple[str, ...]]] = []
        i = 0
        while i < len(words):
            after, codes = self._at(words, i, found)
            if codes:
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
        for key in self._first.get(words[i].key, ()):
            after = _match(words, i, key)
            if not after:
                continue
            entry = self._entries[key]
            if not entry.bare or self._stands_alone(words, i, after, entry, found):
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
        plural = i > 1 and words[i - 2].key in ("cac", "nhung", "tung", "moi", "may", "mấy")
        if before in _KINDS and not (plural and entry.weak):
            return True
        if not _fits(words[i:after], entry.said):
            return False
        if not entry.weak:
            return True
        listed = bool(found) and any(self.level(c) == "commune" for c in found[-1][2])
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
        if i + 1 < len(words) and (
            key in ("so", "sở", "xa", "phuong") or (key == "dac" and words[i + 1].key == "khu")
        ):
            first = (
                words[i + 2 if key == "dac" else i + 1].key
                if i + (2 if key == "dac" else 1) < len(words)
                else ""
            )
            return None if first in _NOT_NAMES else self._closest(words, i, marked=True)
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
            for glued, key in self._glued:
                allowed = 0 if len(glued) < 6 else 1 if len(glued) < 10 else 2
                if abs(len(glued) - len(typed)) > allowed or (not marked and self._entries[key].weak):
                    continue
                slips = OSA.distance(typed, glued, score_cutoff=allowed)
                if slips <= allowed and glued[0] == typed[0]:
                    best.append((slips, abs(len(key) - length), i + length, self._entries[key].codes))
        if not best:
            return None
        best.sort()
        rivals = {codes for slips, _, _, codes in best if slips == best[0][0]}
        return (best[0][2], best[0][3]) if len(rivals) == 1 else None


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


def _shortened(words: Sequence[Word]) -> tuple[list[Word], list[int]]:
    """Words with names of bodies in their short form ("Ủy ban nhân dân" is "ubnd"), and where each stood before."""
    short: list[Word] = []
    origins: list[int] = []
    i = 0
    while i < len(words):
        length, key = next(
            (
                (len(long), key)
                for long, key in _SHORTENED
                if [w.key for w in words[i : i + len(long)]] == long
            ),
            (1, words[i].key),
        )
        said = words[i].said if length == 1 else ""
        short.append(replace(words[i], key=key, said=said, end=words[i + length - 1].end))
        origins.append(i)
        i += length
    return short, [*origins, len(words)]


def _names(unit: Unit) -> Iterator[tuple[tuple[str, ...], tuple[str, ...], bool]]:
    """Every name a unit goes by, as keys, as said, and whether it is bare of its kind."""
    former = [old for new, olds in DEPARTMENTS.items() if fold(new) == fold(unit.name) for old in olds]
    codes = () if is_syllable(fold(unit.code)) else (unit.code,)
    for name in (unit.name, *codes, *unit.aliases, *former):
        words = [word for word in _shortened(read(name).words)[0] if word.key != "va"]
        key = tuple(word.key for word in words)
        if not key:
            continue
        said = tuple(word.said for word in words)
        kind = next((k for k in _COMMUNE_KINDS if fold(name).startswith(k + " ")), "")
        yield key, said, not kind and not _is_marked(key, unit)
        if kind and len(key) > len(kind.split()):
            rest = len(kind.split())
            yield key[rest:], said[rest:], True
        if (
            key[-1] == "tinh"
            and len(key) > 1
            and (len(key) > 2 or key[0] in ("vp", "tt", "ca", "bhxh"))
            and unit.level == "department"
        ):
            yield key[:-1], said[:-1], True
        if name == unit.name and unit.level == "department" and len(key) > 1:
            yield tuple(k for k in fold(name).split() if k != "va"), said, False


def _is_marked(key: tuple[str, ...], unit: Unit) -> bool:
    """Whether a name says by itself that it is a unit: it starts with a kind, or is an abbreviation."""
    if (
        key[0]
        in ("so", "ubnd", "xa", "phuong", "x", "p", "dk", "vp", "tt", "bql", "bch", "huyen", "dao", "thi")
        and len(key) > 1
    ):
        return True
    return len(key) == 1 and (not is_syllable(key[0]) or unit.level == "department")


def _initials(units: Iterable[Unit]) -> dict[str, str]:
    """Initials of three letters or more ("skhcn") that belong to one department only."""
    codes: dict[str, list[str]] = defaultdict(list)
    for unit in units:
        initials = "".join(word[0] for word in fold(unit.name).split() if word != "va")
        if unit.level == "department" and len(initials) > 2:
            codes[initials].append(unit.code)
    return {initials: found[0] for initials, found in codes.items() if len(found) == 1}
