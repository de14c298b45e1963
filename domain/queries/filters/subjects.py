"""One initiative or one person in a message by code or by name."""

import re

from domain.queries.words.lexicon import PHRASES
from domain.queries.words.line import Line, pattern, said_of, wordset

_CODE = pattern(
    r"(?:(?:ma|so|ma so|ho so) )?sang kien (?:- )?(?P<y>20\d\d|\d\d(?= - ))(?: -)? (?P<n>\d{1,5})(?! (?:sang(?! kien (?:- )?\d)|giai|ho|don|cai|xa|so|phuong))"
    r"|(?P<y2>20\d\d) - (?P<n2>(?!20\d\d)\d{3,4})"
)
_SHORT_CODE = pattern(
    r"(?:(?:ma|ma so) (?:sang kien )?(?:so )?(?P<n>\d{1,4})|"
    r"(?:sang kien|ho so|giai phap|de tai) (?:so|ma|ma so) (?P<n2>\d{1,4})(?! (?:sang|giai|ho|don|cai|xa|so|phuong))|"
    r"sang kien (?P<n3>0\d{2,3}|\d{1,4}(?=(?:(?: cua)? nam \S+)?(?: (?:den|toi|the|sao|ra sao|da|dang|o)(?!\S))|$)))"
    r"(?: (?:cua )?(?:nam (?P<year>20\d\d|nay|ngoai|truoc|kia)|(?P<year2>20\d\d)))?"
)
_YEARS_AGO = {"nay": 0, "ngoai": 1, "truoc": 1, "kia": 2}

_SURNAMES = wordset(
    "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh truong dao doan luong lam mai ha cao quach ta "
    "thai phung vuong to chu tang la khuat ma giap ninh lu luu kieu bach than nong trieu quang vi lo ban ton tong au nghiem vang giang thao sung deo khang"
)  # fmt: skip
_HONORIFIC = r"(?:anh|chi|ong|ba|dong chi|thay)"
_OWNED_BY = pattern(
    r"(?P<lead>(?:(?<!mot )cua|do|boi|tac gia|dong tac gia|chu nhiem|nguoi (?:nop|dang ky|viet|lam)|ten)(?: (?:la|ten|tac gia|dong tac gia))*)"
    rf"(?: (?:{_HONORIFIC}|chu|bac|can bo|chuyen vien|co))*"
)
_ADDRESSED = pattern(_HONORIFIC)
_HAS_DONE = pattern(
    r"(?:(?:o|cua|ben|tai|thuoc|lam o) )?(?:UNIT )?(?:(?:hien|dang|da|thi|nam|PERIOD|vua) )*(?:co|dang ky|nop|gui|lam|viet|duoc|la tac gia|chu tri|dung ten|tham gia|de xuat)"
)
# Words that end a name typed in small letters, and words that start none.
_AFTER_NAME = wordset(
    "co da dang thang quy nao the den la khong chua duoc bao mấy may gui nop trong o tai nay nhe a voi cho gi sao roi di dau ra ve tu "
    "bi va hay hoac tren duoi ngoai moi vua con nhung cac theo se sap de xem giup trùng chậm ay kia do"
)
_ROLES = wordset(
    "chanh pho chu giam truong bi lanh van phong ban anh chi em toi ong ba dong so xa phuong ubnd hoi uy doan"
)
# Surnames and given names that are other words without diacritics ("trưởng", "ban", "tháng").
_RARE_SURNAMES = frozenset(map(said_of, ("trương", "bàn", "đàm", "đỗ", "dư")))
_SPILT = said_of("đổ")
_GIVEN = frozenset(
    map(said_of, ("thắng", "thăng", "quý", "tú", "tự", "tứ", "vệ", "bảo", "đạt", "tính", "tài"))
)
_NOT_GIVEN = frozenset(map(said_of, ("làm", "đứng")))
_NO_NAME = wordset(
    "cai du chanh pho chu giam truong bi lanh van phong ban nao nay em anh chi toi minh ta oi a nhe nha biet xem hoi co la da dang so sở ay do kia "
    "khac va cho gui duoc chua khong dung lam voi cac nhung danh gi bao tong hop thong ke xuat file excel sang kien don vi cua tai o ben phu "
    "tham thu hoi dong gap giup duyet vua moi nop lai tren duoi trong ngoai can xa phuong tung ai ho nguoi mot hai ba bon nam tac"
)


def mark_codes(line: Line, year: int) -> Line:
    """The line with every initiative's code as one word CODE, written in full; a number is of the year behind it, a lone one of the given year."""
    for first, after, m in reversed(list(line.find(_CODE))):
        years = re.fullmatch(r"20\d\d", m["n"] or "") and not line.between(first, after).lower().startswith(
            "sk"
        )
        if not years:  # "sáng kiến 2024-2025" names two years
            code = _full(m["y"] or m["y2"], m["n"] or m["n2"])
            line = line.joined(first, after, "CODE", code) if code else line
    return line.mark(_SHORT_CODE, "CODE", lambda m: _full(_year_of(m, year), m["n"] or m["n2"] or m["n3"]))


def _year_of(match: re.Match[str], year: int) -> str:
    """The year that stands behind a number ("số 45 của năm ngoái"), else the given one."""
    named = match["year"] or match["year2"] or "nay"
    return named if named.isdigit() else str(year - _YEARS_AGO[named])


def _full(year: str, number: str) -> str | None:
    return f"SK-{year if len(year) == 4 else '20' + year}-{int(number):04}" if int(number) else None


def mark_author(line: Line) -> Line:
    """The line with a person's name and form of address as one word AUTHOR; its value is the name alone, as typed."""
    for first, start, match in line.find(_OWNED_BY):
        if line.words[first].said == _SPILT:
            continue
        if end := _name_end(line, start, addressed=match[0].split()[-1] in _FORMS):
            return line.joined(first + len(match["lead"].split()), end, "AUTHOR", line.between(start, end))
    for _, start, _match in line.find(_ADDRESSED):
        end = _name_end(line, start, addressed=_capital(line, start))
        if end and _HAS_DONE.match(" ".join(word.key for word in line.words[end:])):
            return line.joined(start, end, "AUTHOR", line.between(start, end))
    return line


_FORMS = wordset("anh chi ong ba thay co chu bac")


def _capital(line: Line, i: int) -> bool:
    """Whether a word was given a capital on purpose: the message also has small initials."""
    if i >= len(line.words):
        return False
    return line.typed[line.words[i].start].isupper() and any(
        w.start and line.typed[w.start].islower() for w in line.words
    )


def _name_end(line: Line, start: int, *, addressed: bool) -> int:
    """The word after a name that starts at `start`; 0 when no name stands there.

    A name is a surname with a given name, or one name behind a form of address; capitals, where used, bound it.
    """
    words = line.words
    if start >= len(words) or words[start].gap or not words[start].key.islower():
        return 0
    capital = _capital(line, start)
    if words[start].key in (_ROLES if capital else _NO_NAME) and words[start].said not in _RARE_SURNAMES:
        return 0
    surname = words[start].key in _SURNAMES
    end = start + 1
    while (
        end < len(words)
        and end - start < 5
        and words[end].key.islower()
        and words[end].key.isalpha()
        and not words[end].gap
    ):
        following = words[end + 1].key if end + 1 < len(words) else ""
        dated = words[end].key == "nam" and (
            following in ("nay", "ngoai", "truoc", "kia") or following.isdigit()
        )
        phrase = f"{words[end].key} {following}" in PHRASES or (words[end].key == "thi" and end > start + 1)
        middle = words[end].key == "a" and end == start + 1 and end + 1 < len(words)  # "Vàng A Sử"
        ends = (
            (words[end].key in _AFTER_NAME and not middle) or words[end].said in _NOT_GIVEN or dated or phrase
        )
        small = ends and words[end].said not in _GIVEN
        if (not _capital(line, end)) if capital else small:
            break
        end += 1
    return (
        end
        if (addressed and (capital or surname or end == start + 1)) or (surname and end - start > 1)
        else 0
    )
