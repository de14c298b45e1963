"""Words that look alike without diacritics, told apart: "mấy" and "máy", "chậm" and "chấm", "trùng" and "trung"."""

import re
from dataclasses import dataclass, replace

from domain.queries.words.line import Line, Word, said_of
from domain.vietnamese.syllables import tone_key


@dataclass(frozen=True)
class _Sense:
    """One word among its look-alikes: how it is spelled, which spellings are others, and where it stands.

    In `where` and `surely` "@" is the word among up to three neighbours on each side: the first holds for a word
    typed without diacritics or with odd ones, the second even against another spelling, which then is a slip.
    """

    meant: str
    others: frozenset[str]
    where: re.Pattern[str]
    surely: re.Pattern[str]


def _sense(meant: str, others: str, where: tuple[str, ...], surely: str = "(?!)") -> _Sense:
    return _Sense(
        meant, frozenset(map(tone_key, others.split())), re.compile("|".join(where)), re.compile(surely)
    )


_COUNTED = (
    "sang kien|giai phap|ho so|cai|don vi|so|xa|phuong|dac khu|UNIT|ngay|thang|tuan|linh vuc|de tai|noi|co quan|y tuong|"
    "muc|diem|phan tram|gio|dot|nguoi|truong hop|so nganh|ban|tre|qua han|cham|chua|da"
)

_BASE = said_of("cơ")

_SENSES = {
    "may": _sense(
        "mấy",
        "máy mây mày may",
        (
            rf"(?<!cai )(?<!bo )@ (?:{_COUNTED})\b",
            r"(?:duoc|thu|hang|la|tong|con|xong|ky|gui|nop|nhan|duyet|lai|han|rut|hien|co|khai) @$",
        ),
        r"(?:co|duoc|bao|con) @ (?:sang kien|giai phap|ho so|don vi)\b",
    ),
    "cham": _sense(
        "chậm",
        "chấm",
        (
            r"@ (?:nop|bao cao|han|tien do|tre|tra|dang ky|gui|nhat|ngay|muon|xu ly|trien khai|thuc hien)\b",
            r"^(?!.*\b(?:da|duoc|cho|dang|hoi dong|chua|xong|doi|diem)\b(?: duoc)? @)(?!.*@ (?:diem|thi|xong|thu|phieu|lai|\d+ diem|cho)\b)",
        ),
        r"@ (?:tien do|nop|han)\b",
    ),
    "muon": _sense(
        "muộn",
        "muốn mượn mướn",
        (
            r"(?:nop|bao cao|ky|bi|gui|qua|tre|chậm|nao|ai|han|ket qua) @(?: (?:han|roi|the|qua|nhat|bao|nhieu|khong|chua)|$)",
            r"^@$",
        ),
    ),
    "trung": _sense(
        "trùng",
        "trung trúng trứng",
        (
            r"@ (?:lap|nhau|voi|ai|ten|y tuong|noi dung|khong|ko|hay|chua|sang kien|giai phap|cao|tren|nhieu|hoan toan)\b",
            r"(?:bi|co|nao|khong|la|gi|kien|phap|nghi|hieu|xem|tra|soat|nang|nhung|cac|cap|may|so|phat hien) @$",
            r"^@$",
        ),
        r"@ (?:lap|nhau|y tuong|noi dung)\b|(?:kien|phap|so|bi) @ (?:khong|chua)\b",
    ),
    "tre": _sense(
        "trễ",
        "trẻ tre",
        (
            r"@ (?:han|nop|bao cao|tien do|hen|roi|qua|nhat|ngay|dang ky|gui|cai|ho so)\b",
            r"(?:bi|nao|dang|ai|con|nop|chậm|cham|gi|qua|cao|sap|da|UNIT) @(?:$| (?:khong|the|nhieu|nua|roi|vay))",
            r"^@$",
        ),
        r"@ (?:han|nop|bao cao)\b",
    ),
    "so": _sense(
        "sở",
        "số so sổ sợ",
        (
            r"(?<!ho )(?<!doi )(?<!quyen )(?<!phu )(?<!tong )@ (?:ban nganh|nganh|nao|minh|ban)\b",
            r"^@ (?:chua|con|dang|bi|trễ|tre|chậm|cham)\b",
            r"@ va (?:cac )?(?:xa|phuong)\b",
            r"(?:hai|ba|bon|nam|6|bay|tam|chin|muoi) @ (?:co|dung|dan|diem|duoc|it|nhieu|dang ky|nao|xep)\b",
            r"(?:cac|cap|khoi|tung|moi) @ voi\b",
            r"(?:cac|cap|khoi|tung|moi|theo|nhung|may|mấy|\d+) @(?! (?:luong|lieu|sanh|voi|sang|ho so|giai|ngay|hoa|dien|nha|dong|diem|ky|cung)\b)(?: |$)",
            r"^@$",
        ),
    ),
}


# Words of the central provinces, known by their diacritics: "xã mô", "răng rồi", "năm ni".
_CENTRAL = {
    said_of(said): key
    for said, key in (("mô", "nao"), ("răng", "sao"), ("rứa", "vay"), ("nớ", "do"), ("chừ", "gio"))
}
_TIMES = frozenset(("nam", "thang", "tuan", "quy", "hom", "bua", "dot"))


def in_common_words(line: Line) -> Line:
    """The line with words of one region as those everybody uses."""
    words = list(line.words)
    for i, word in enumerate(words):
        following = words[i + 1].key if i + 1 < len(words) else ""
        if word.said and word.said in _CENTRAL and following not in ("hinh", "ham"):
            words[i] = replace(word, key=_CENTRAL[word.said], said="")
        elif word.key == "ni" and i and words[i - 1].key in _TIMES:
            words[i] = replace(word, key="nay", said="")
    return Line(line.typed, tuple(words))


def told_apart(line: Line) -> Line:
    """The line with look-alikes under different keys, by their diacritics or, without them, by their neighbours."""
    words = list(line.words)
    for i, word in enumerate(words):
        if (sense := _SENSES.get(word.key)) and _is_meant(words, i, sense):
            words[i] = replace(word, key=sense.meant)
    return Line(line.typed, tuple(words))


def _is_meant(words: list[Word], i: int, sense: _Sense) -> bool:
    said = words[i].said
    if sense.meant == "sở" and i and (words[i - 1].said == _BASE or words[i - 1].key == "ho"):
        return False  # "cơ sở", "hồ sơ"
    if said == tone_key(sense.meant):
        return True
    first = next((n for n in range(i, max(0, i - 3), -1) if words[n].gap == "."), max(0, i - 3))
    after = next((n for n in range(i + 1, min(len(words), i + 4)) if words[n].gap), i + 4)
    around = " ".join(
        (*(word.key for word in words[first:i]), "@", *(word.key for word in words[i + 1 : after]))
    )
    return bool((sense.surely if said and said in sense.others else sense.where).search(around))
