"""Places and agencies in a text: provinces before and after the mergers of 2025, departments and their successors.

Sources: Nghị quyết 202/2025/QH15 (34 provinces), Nghị định 45/2025/NĐ-CP (departments under the province).
"""

from collections.abc import Sequence
from functools import lru_cache

from domain.vietnamese.text import fold

# Today's province: the old ones that went into it (its own old self is understood).
PROVINCES: dict[str, tuple[str, ...]] = {
    "Hà Nội": (), "Huế": (), "Lai Châu": (), "Điện Biên": (), "Sơn La": (), "Lạng Sơn": (), "Quảng Ninh": (),
    "Thanh Hóa": (), "Nghệ An": (), "Hà Tĩnh": (), "Cao Bằng": (), "Tuyên Quang": ("Hà Giang",), "Lào Cai": ("Yên Bái",),
    "Thái Nguyên": ("Bắc Kạn",), "Phú Thọ": ("Vĩnh Phúc", "Hòa Bình"), "Bắc Ninh": ("Bắc Giang",), "Hưng Yên": ("Thái Bình",),
    "Hải Phòng": ("Hải Dương",), "Ninh Bình": ("Hà Nam", "Nam Định"), "Quảng Trị": ("Quảng Bình",), "Đà Nẵng": ("Quảng Nam",),
    "Quảng Ngãi": ("Kon Tum",), "Gia Lai": ("Bình Định",), "Khánh Hòa": ("Ninh Thuận",), "Lâm Đồng": ("Đắk Nông", "Bình Thuận"),
    "Đắk Lắk": ("Phú Yên",), "Hồ Chí Minh": ("Bình Dương", "Bà Rịa - Vũng Tàu"), "Đồng Nai": ("Bình Phước",),
    "Tây Ninh": ("Long An",), "Cần Thơ": ("Sóc Trăng", "Hậu Giang"), "Vĩnh Long": ("Bến Tre", "Trà Vinh"),
    "Đồng Tháp": ("Tiền Giang",), "Cà Mau": ("Bạc Liêu",), "An Giang": ("Kiên Giang",),
}  # fmt: skip

# Today's department: the names it went by before March 2025.
DEPARTMENTS: dict[str, tuple[str, ...]] = {
    "Sở Tài chính": ("Sở Kế hoạch và Đầu tư",),
    "Sở Xây dựng": ("Sở Giao thông vận tải",),
    "Sở Nông nghiệp và Môi trường": ("Sở Nông nghiệp và Phát triển nông thôn", "Sở Tài nguyên và Môi trường"),
    "Sở Khoa học và Công nghệ": ("Sở Thông tin và Truyền thông",),
    "Sở Nội vụ": ("Sở Lao động - Thương binh và Xã hội",),
    "Sở Dân tộc và Tôn giáo": ("Ban Dân tộc", "Ban Tôn giáo"),
}

_LONGEST_TAIL = 16


Phrases = dict[str, tuple[tuple[str, ...], ...]]


def _phrases(lines: str) -> Phrases:
    """Folded phrases under their first word, longest first."""
    by_first: dict[str, tuple[tuple[str, ...], ...]] = {}
    for words in sorted((tuple(phrase.split()) for phrase in lines.split("|")), key=len, reverse=True):
        by_first[words[0]] = (*by_first.get(words[0], ()), words)
    return by_first


_LEVELS = _phrases("xa|phuong|thi tran|huyen|quan|thi xa|thanh pho|tp|tinh|dac khu|thon|ban|ap|khu vuc")
_AGENCIES = _phrases(
    "ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|so|phong|trung tam|truong|nha truong|benh vien|chi cuc|cuc|cong an|dang uy|huyen uy|"
    "tinh uy|thanh uy|kho bac|bao hiem xa hoi|dien luc|tram y te|van phong|ban quan ly|hoi|doan|vien|chi nhanh|cong ty|khoa|toa an|"
    "don vi|dia phuong|co quan|lop|co so|khu|cac|bo phan|mot cua"
)
_LINKS = _phrases("tai|tren dia ban|o|thuoc|cua|trong pham vi")
_PROVINCE_NAMES = _phrases("|".join(fold(name) for new, old in PROVINCES.items() for name in (new, *old)))


@lru_cache(maxsize=4096)
def unit_key(name: str) -> str:
    """The key of an agency's name under which its name before the mergers of 2025 is found as well.

    `unit_key("Sở Giao thông vận tải tỉnh Hải Dương") == unit_key("Sở Xây dựng Hải Phòng")`.
    """
    key = f" {fold(name)} "
    for table in (DEPARTMENTS, PROVINCES):
        for new, old in table.items():
            for former in old:
                key = key.replace(f" {fold(former)} ", f" {fold(new)} ")
    for level in ("tinh", "thanh pho", "tp"):
        key = key.replace(f" {level} ", " ")
    return key.strip()


_folded = lru_cache(maxsize=1 << 15)(fold)


def _at(folded: Sequence[str], start: int, phrases: Phrases) -> int:
    """How many words of one of the phrases stand at `start`; 0 when none does."""
    if start >= len(folded):
        return 0
    for phrase in phrases.get(folded[start], ()):
        if tuple(folded[start : start + len(phrase)]) == phrase:
            return len(phrase)
    return 0


def place_words(words: Sequence[str], unit: str = "", *, tail: bool = False) -> list[bool]:
    """For each word as typed, whether it only says where: own unit, "xã An Bình", "tỉnh Hà Nam".

    With `tail` (titles), "tại/ở/trên địa bàn" with an agency or place up to the end counts as well.
    """
    folded = [_folded(word) for word in words]
    where = [False] * len(words)
    own = fold(unit).split()
    for i, word in enumerate(folded):
        if len(own) > 1 and word == own[0] and folded[i : i + len(own)] == own:
            where[i : i + len(own)] = [True] * len(own)
        if word in _LEVELS and (level := _at(folded, i, _LEVELS)):
            end = i + level + _at(folded, i + level, _PROVINCE_NAMES)
            cased = words[i][:1].islower()
            while cased and end < len(words) and words[end].istitle():
                end += 1
            if end > i + level:
                where[i:end] = [True] * (end - i)
    if not tail:
        return where
    for i in range(max(2, len(words) - _LONGEST_TAIL), len(words)):
        if link := _at(folded, i, _LINKS):
            after = i + link
            if (
                (after < len(words) and where[after])
                or _at(folded, after, _AGENCIES)
                or _at(folded, after, _LEVELS)
            ):
                return where[:i] + [True] * (len(words) - i)
    return where
