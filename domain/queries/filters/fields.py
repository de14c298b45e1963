"""Fields of reform, levels of units, what figures are grouped by, how many are wanted, and in which order."""

from collections.abc import Callable
from dataclasses import replace
from re import Match
from typing import Any

from domain.queries.words.line import PRONOUNS, Line, is_pronoun, pattern
from domain.vietnamese.text import fold

_NUMBERS = {
    "mot": 1, "hai": 2, "ba": 3, "bon": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9, "muoi": 10,
    "muoi lam": 15, "hai muoi": 20, "hai chuc": 20, "mot chuc": 10, "chuc": 10,
}  # fmt: skip
_N = rf"(?P<n>\d{{1,3}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"

# Full names of fields stand by themselves; the others need a word that makes them a subject.
_FIELDS = (
    ("institutions", r"(?:cai cach |hoan thien |xay dung )?the che", r"(?:xay dung )?(?:van ban )?quy pham(?: phap luat)?|xay dung phap luat"),
    ("procedures", r"(?:cai cach |kiem soat |don gian hoa )?thu tuc hanh chinh(?: cong)?|"
r"(?:bo phan |co che )?mot cua(?: lien thong)?|cai cach thu tuc", r"thu tuc"),
    ("apparatus", r"(?:cai cach |kien toan |tinh gon )?(?:to chuc )?bo may(?: hanh chinh| nha nuoc)*|"
r"sap xep (?:to chuc|bo may)(?: bo may)?|to chuc bo may", r"to chuc"),
    ("civil_service", r"(?:cai cach )?(?:che do )?cong vu|can bo cong chuc(?: vien chuc)?", r"can bo|cong chuc|vien chuc|doi ngu can bo"),
    ("public_finance", r"(?:cai cach |quan ly )?tai chinh cong", r"ngan sach(?: nha nuoc)?|tai chinh"),
    ("digital", r"chuyen doi so|"
r"(?:xay dung )?(?:chinh quyen|chinh phu|hanh chinh) (?:so|dien tu)(?: (?:va )?chinh quyen so)?|"
r"so hoa|ung dung cong nghe thong tin", r"cong nghe thong tin|cong nghe so|dien tu|kinh te so"),
)  # fmt: skip
_CERTAIN = tuple(
    (pattern(rf"(?:(?:linh vuc|mang|nhom|cong tac) )*(?:{names})"), field) for field, names, _ in _FIELDS
)
_LIKELY = tuple(
    (pattern(rf"(?:(?:linh vuc|mang|nhom|cong tac|noi dung|chu de) )+(?:{names})"), field)
    for field, _, names in _FIELDS
) + tuple(
    (
        pattern(
            rf"(?<=sang kien )(?:{n})|(?<=giai phap )(?:{n})|(?<=ve )(?:{n})|(?<=lien quan )(?:{n})|(?<=lien quan den )(?:{n})|(?<=lien quan toi )(?:{n})|(?<=FIELD )(?:va )?(?:{n})"
        ),
        f,
    )
    for f, _, n in _FIELDS
)

_OWN = pattern(
    r"(?:(?:(?<!ho )so|sở|xa|phuong|don vi|co quan|dia phuong|phong|ban|vp|nganh|dac khu|noi|ubnd|ben|khoi|cap|tinh)(?: cua)? )(?:chung )?(?:toi|minh|em|ta|tui|chau|chung em|anh em)"
    r"(?: (?:dang(?! ky)|cong tac|lam viec|phu trach|quan ly))*"
    r"|(?<!cac )(?<!nhung )(?:sở|xa|phuong|dac khu|don vi|co quan) (?:nay|ay|do(?! (?:ai|UNIT|AUTHOR)))"
)
_DEPARTMENTS = (
    r"(?:cap|khoi|nhom)? ?(?:sở|so) ban nganh(?: tinh| cap tinh)?|"
    r"(?:khoi |cap |cac )?(?:sở|so) nganh(?: cap tinh| tinh)?|"
    r"(?:(?:don vi|co quan|phong ban)(?: chuyen mon)? )?cap (?:tinh|sở|so)"
    r"|ban nganh(?: cap tinh| tinh)?|"
    r"(?:khoi |cac |nhung )?sở(?: va ban nganh| nganh| tinh)?|"
    r"(?:khoi|cac co quan) (?:tinh|cap tinh|chuyen mon)|sở ban"
)
_COMMUNES = (
    r"(?:cap|khoi|cac|nhung|ubnd|don vi|dia phuong)? ?(?:cap )?(?:xa|phuong)(?: (?:xa|phuong|va|dac khu|hoac|hay))* (?:xa|phuong|dac khu)(?: dac khu)?"
    r"|(?:(?:don vi|co quan|dia phuong|ubnd) )?cap (?:xa|phuong|co so)|"
    r"(?:khoi |cac |nhung |ubnd )*(?:xa|(?<!dia )phuong(?! an| phap| thuc| tien| huong)|dac khu)"
)
_LEVELS = ((pattern(_DEPARTMENTS), "department"), (pattern(_COMMUNES), "commune"))

_EACH = r"(?:(?:phan |chia |nhom |tach |boc tach |gom |liet ke |thong ke |sap xep )*theo(?: (?:tung|moi|cac|nhung|nhom|khoi))?|(?:cho |o |cua )?(?:tung|moi))"
_GROUPS: tuple[tuple[str, str], ...] = (
    (rf"{_EACH} (?:don vi|co quan|dia phuong|noi|phong ban)(?! (?:toi|minh|em))", "unit"),
    (rf"{_EACH} (?:linh vuc|mang|nhom linh vuc|noi dung cai cach)(?! FIELD)", "field"),
    (rf"{_EACH} (?:trang thai|tinh trang|giai doan|buoc|khau)", "status"),
    (rf"{_EACH} (?:cap|khoi)(?: don vi| hanh chinh)?|theo LEVEL (?:va|voi) LEVEL", "level"),
    (rf"{_EACH} thang|hang thang|tung thang|theo (?:cac )?thang", "month"),
    (r"(?:theo(?: tung| moi| cac)?|tung|moi|cua tung|cua moi) LEVEL", "unit"),
)
_GROUP_PATTERNS = tuple((pattern(expression), group) for expression, group in _GROUPS)
_GROUP_ASKED = ((pattern(r"linh vuc nao|mang nao|nhom nao|linh vuc gi|(?:cac|nhung|xep hang) linh vuc"), "field"), (pattern(r"thang nao"), "month"), (pattern(r"trang thai nao"), "status"), (pattern(r"cap nao|khoi nao"), "level"))  # fmt: skip

_TOP = pattern(rf"(?:top|tốp|top dau|nhom) {_N}")
_COUNTED = r"(?:don vi|co quan|dia phuong|sang kien|giai phap|ho so|LEVEL|linh vuc|cai|tac gia|noi|ban ghi|ket qua|xa|so|sở|phuong|de tai|y tuong)"
_SO_MANY = pattern(rf"{_N}(?= {_COUNTED}(?!\S))")
_BY_SCORE = pattern(
    r"(?:theo |ve |co |tong |so |xet |dat |diem )*diem(?: (?:so|trung binh|cham|tong|binh quan|danh gia))?"
)
_LAST = pattern(
    r"(?:it|thap|kem|te|cham|yeu|be|nho|chot|duoi)(?: \S+){0,3}? nhat|"
    r"it (?:sang kien|giai phap|ho so|diem|nhat)|dung (?:cuoi|chot|bet)|cuoi bang|chot bang|"
    r"(?:xep |o |hang )*(?:cuoi cung|bet bang|bet|doi so|chot|tup duoi|top cuoi|nhom cuoi)|"
    r"tu (?:thap den cao|thap len cao|it den nhieu|duoi len(?: tren)?)|(?:cuoi|chot) cung|"
    r"tang dan|top (?:cuoi|duoi)|xep cuoi"
)


def number(word: str) -> int:
    """A count in figures or words."""
    return int(word) if word.isdigit() else _NUMBERS[word]


def mark_top(line: Line) -> Line:
    """The line with "top 5" as one word LIMIT, before its figure can be taken for a day."""
    return line.mark(_TOP, "LIMIT", lambda match: number(match["n"]))


def mark(line: Line) -> Line:
    """The line with fields, own units, levels and groupings as words FIELD, OWN, LEVEL, GROUP."""
    for first, after, _ in reversed(list(line.find(_OWN))):
        own = [word for word in line.words[first:after] if word.key in PRONOUNS]
        if all(map(is_pronoun, own)) and not any(word.gap for word in line.words[first + 1 : after]):
            line = line.joined(first, after, "OWN", True)
    for shape, field in (*_CERTAIN, *_LIKELY):
        line = line.mark(shape, "FIELD", _always(field))
    for shape, level in _LEVELS:
        line = line.mark(shape, "LEVEL", _always(level))
    for shape, group in _GROUP_PATTERNS:
        line = line.mark(shape, "GROUP", _grouped(line, group))
    return line


def own_levels(line: Line, known: Callable[[str], bool]) -> Line:
    """The line with levels that the office has no unit of as its own ("toàn xã" in a commune's office)."""
    words = []
    for word in line.words:
        if word.key == "LEVEL" and not known(word.value):
            word = replace(word, key="OWN")
        elif word.key == "GROUP" and word.value[1] and not known(word.value[1]):
            word = replace(word, value=(word.value[0], ""))
        words.append(word)
    return Line(line.typed, tuple(words))


def _always(value: str) -> Callable[[Match[str]], str]:
    return lambda _: value


def _grouped(line: Line, group: str) -> Callable[[Match[str]], tuple[str, str]]:
    """A grouping with the level it speaks of ("theo từng xã"), if any."""

    def value(match: Match[str]) -> tuple[str, str]:
        levels = [
            w.value
            for w in line.words[line.at(match.start()) : line.at(match.end() - 1) + 1]
            if w.key == "LEVEL"
        ]
        return group, levels[0] if group == "unit" and levels else ""

    return value


def levels(line: Line) -> list[str]:
    """The levels a line speaks of, each once; "của xã" beside a unit's name is that unit again."""
    grouped = [level for _, level in line.values("GROUP") if level]
    named = "UNIT" in line.text
    spoken = [
        word.value
        for i, word in enumerate(line.words)
        if word.key == "LEVEL" and not (named and i and line.words[i - 1].key in _OF and _is_one(line, i))
    ]
    return list(dict.fromkeys([*spoken, *grouped]))


_OF = ("cua", "o", "tai")


def _is_one(line: Line, i: int) -> bool:
    """Whether a word for a level speaks of one unit: "xã", not "các xã", "cấp xã" or "xã nào"."""
    following = line.words[i + 1].key if i + 1 < len(line.words) else ""
    return fold(line.between(i, i + 1)) in ("xa", "phuong", "so") and following != "nao"


def group(line: Line) -> str:
    """What figures are grouped by, "" when it is not said."""
    groups = line.values("GROUP")
    if groups:
        return str(groups[0][0])
    return ""


def group_asked(line: Line) -> str:
    """What a ranking ranks when it is not units: "lĩnh vực nào nhiều nhất" is "field"; "" for units."""
    return next((group for shape, group in _GROUP_ASKED if shape.search(line.text)), "")


def limit(line: Line) -> int | None:
    """How many are wanted: "top 5", "năm đơn vị dẫn đầu"; None when it is not said or is one."""
    marked: list[Any] = line.values("LIMIT")
    if marked:
        return int(marked[0])
    found = [number(match["n"]) for _, _, match in line.find(_SO_MANY)]
    return found[0] if found and found[0] > 1 else None


def by_score(line: Line) -> bool:
    """Whether a ranking goes by points."""
    return bool(_BY_SCORE.search(line.text))


def ascending(line: Line) -> bool:
    """Whether the fewest, the lowest or the last are asked for."""
    return bool(_LAST.search(line.text))
