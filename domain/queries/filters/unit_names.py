"""The names a unit goes by: its own, its aliases, its name before the mergers, its initials, its name without its kind."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from domain.queries.words.lexicon import COMMON_NAMES
from domain.queries.words.line import Word, read
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
class Name:
    """One name of a unit: its words as keys and as said with diacritics.

    A bare name lacks its kind (xã, sở); a weak one is also a common word and counts only behind a kind.
    """

    code: str
    key: tuple[str, ...]
    said: tuple[str, ...]
    bare: bool = False
    weak: bool = False


# One spelling for names of bodies that are as often shortened as not.
_SHORTENED = tuple(
    (long.split(), short)
    for long, short in (
        ("uy ban nhan dan", "ubnd"), ("hoi dong nhan dan", "hdnd"), ("uy ban", "ubnd"), ("van phong", "vp"), ("trung tam", "tt"),
        ("ban quan ly", "bql"), ("ban ql", "bql"), ("phuc vu hanh chinh cong", "pvhcc"), ("phuc vu hcc", "pvhcc"), ("hcc", "pvhcc"), ("bao hiem xa hoi", "bhxh"),
        ("cong an", "ca"), ("chuyen doi so", "cds"), ("doan dai bieu quoc hoi", "dbqh"), ("doan dbqh", "dbqh"), ("khu cong nghiep", "kcn"),
        ("bo chi huy", "bch"),
    )
)  # fmt: skip
_COMMUNES = ("dac khu", "phuong", "xa")
_BODIES = ("so", "ubnd", "xa", "phuong", "x", "p", "dk", "vp", "tt", "bql", "bch", "huyen", "dao", "thi")
_ABBREVIATED = ("bql", "bch", "tt", "vp")
_OF_THE_PROVINCE = ("vp", "tt", "ca", "bhxh")  # what stays a name when "tỉnh" is left out


def shortened(words: Sequence[Word]) -> tuple[list[Word], list[int]]:
    """Words with names of bodies in their short form ("Ủy ban nhân dân" is "ubnd"), and where each stood before."""
    short: list[Word] = []
    origins: list[int] = []
    i = 0
    while i < len(words):
        length, key = _short_form(words, i)
        said = words[i].said if length == 1 else ""
        short.append(replace(words[i], key=key, said=said, end=words[i + length - 1].end))
        origins.append(i)
        i += length
    return short, [*origins, len(words)]


def _short_form(words: Sequence[Word], i: int) -> tuple[int, str]:
    for long, short in _SHORTENED:
        if words[i].key == long[0] and [word.key for word in words[i : i + len(long)]] == long:
            return len(long), short
    return 1, words[i].key


def names_of(unit: Unit) -> Iterator[Name]:
    """Every name a unit goes by; an alias that the table lists is never weak."""
    former = [old for new, olds in DEPARTMENTS.items() if fold(new) == fold(unit.name) for old in olds]
    codes = () if is_syllable(fold(unit.code)) else (unit.code,)
    for name in (unit.name, *codes, *unit.aliases, *former):
        words = [word for word in shortened(read(name).words)[0] if word.key != "va"]
        key, said = tuple(word.key for word in words), tuple(word.said for word in words)
        if not key:
            continue
        kind = next((kind for kind in _COMMUNES if fold(name).startswith(f"{kind} ")), "")
        yield Name(unit.code, key, said, bare=not kind and not _tells_its_kind(key, unit))
        for head in _ABBREVIATED:
            if len(key) == 1 and key[0].startswith(head) and len(key[0]) > len(head) + 1:
                yield Name(unit.code, (head, key[0].removeprefix(head)), ("", ""))  # "BCH QS"
        if kind:
            rest = len(kind.split())
            common = fold(name).removeprefix(f"{kind} ") in COMMON_NAMES
            yield Name(unit.code, key[rest:], said[rest:], bare=True, weak=common)
        if unit.level == "department" and key[-1] == "tinh" and (len(key) > 2 or key[0] in _OF_THE_PROVINCE):
            yield Name(unit.code, key[:-1], said[:-1], bare=True)
        if unit.level == "department" and key[0] == "so" and len(key) > 2:
            yield Name(unit.code, key[1:], said[1:], bare=True, weak=True)
        if unit.level == "department" and name == unit.name:
            yield Name(unit.code, tuple(word for word in fold(name).split() if word != "va"), ())


def _tells_its_kind(key: tuple[str, ...], unit: Unit) -> bool:
    """Whether a name says by itself that it is a unit: it starts with a kind of body, or is an abbreviation."""
    if len(key) > 1:
        return key[0] in _BODIES
    return not is_syllable(key[0]) or unit.level == "department"


def parts_of(units: Iterable[Unit]) -> Iterator[Name]:
    """Parts of names that belong to one unit only: "trạm y tế", "trung tâm hành chính công", "mặt trận tổ quốc".

    A commune has none: "xã Đại" could be any.
    """
    found: dict[tuple[str, ...], dict[str, Name]] = defaultdict(dict)
    for unit in units:
        if not fold(unit.name).startswith(_COMMUNES):
            for part, bare in _parts(list(read(unit.name).words)):
                words = [word for word in shortened(part)[0] if word.key != "va"]
                key, said = tuple(word.key for word in words), tuple(word.said for word in words)
                if not bare or len(key) > 2:
                    found[key][unit.code] = Name(unit.code, key, said, bare)
    return (next(iter(named.values())) for named in found.values() if len(named) == 1)


def _parts(words: list[Word]) -> Iterator[tuple[list[Word], bool]]:
    """Parts of one name, each with whether it lacks the kind that the name begins with."""
    head = shortened(words)[1][1]
    kind, rest = words[:head], words[head:]
    if rest and rest[-1].key in ("xa", "tinh"):
        rest.pop()
    for n in range(1, len(rest) + 1):
        if n > 1 or not is_syllable(rest[0].key):
            yield kind + rest[:n], False
        if n > 3 or n == len(rest) == 3:
            yield rest[:n], True
        if len(rest) - n > 1:
            yield kind + rest[n:], False


def initials_of(units: Iterable[Unit]) -> Iterator[Name]:
    """Initials of three letters or more that belong to one unit only: "skhcn" of a department, "tt dvth" of any body."""
    codes: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for unit in units:
        words = [word for word in read(unit.name).words if word.key.isalpha() and word.key != "va"]
        initials = "".join(word.key[0] for word in words)
        if unit.level == "department" and len(initials) > 2:
            codes[initials,].append(unit.code)
        head = shortened(words)[1][1] if words else 0
        rest = "".join(word.key[0] for word in words[head:] if word.key not in ("xa", "tinh"))
        if not fold(unit.name).startswith(_COMMUNES) and len(rest) > 2:
            codes[shortened(words)[0][0].key, rest].append(unit.code)
    return (Name(found[0], key, ("",) * len(key)) for key, found in codes.items() if len(found) == 1)
