"""One initiative or one person in a message: a code, the words of a title, an author's name."""

import re

from domain.queries.words.lexicon import PHRASES, TOPICS
from domain.queries.words.line import Line, Word, pattern, said_of, wordset
from domain.vietnamese.syllables import tone_key

_CODE = pattern(
    r"(?:(?:ma|so|ma so|ho so) )?sang kien (?:- )?(?P<y>20\d\d|\d\d(?= - ))(?: -)? (?P<n>\d{1,5})(?! (?:sang(?! kien (?:- )?\d)|giai|ho|don|cai|xa|so|phuong))"
    r"|(?P<y2>20\d\d) - (?P<n2>(?!20\d\d)\d{3,4})"
)
_SHORT_CODE = pattern(
    r"(?:(?:ma|ma so) (?:sang kien )?(?:so )?(?P<n>\d{1,4})|"
    r"(?:sang kien|ho so|giai phap|de tai) (?:so|ma|ma so) (?P<n2>\d{1,4})(?! (?:sang|giai|ho|don|cai|xa|so|phuong))|"
    r"sang kien (?P<n3>0\d{2,3}|\d{1,4}(?=(?: den| toi| the| sao| da| dang| o|$))))"
    r"(?: (?:cua )?(?:nam (?P<year>20\d\d|nay|ngoai|truoc|kia)|(?P<year2>20\d\d)))?"
)
_YEARS_AGO = {"nay": 0, "ngoai": 1, "truoc": 1, "kia": 2}
_QUOTED = re.compile(r"[\"“”«»„]([^\"“”«»„]{4,160})[\"“”«»„]|(?<!\w)'([^']{6,160})'(?!\w)")

_SURNAMES = wordset(
    "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh truong dao doan luong lam mai ha cao quach ta "
    "thai phung vuong to chu tang la khuat ma giap ninh lu luu kieu bach than nong trieu quang vi lo ban ton tong au nghiem"
)  # fmt: skip
_HONORIFIC = r"(?:anh|chi|ong|ba|dong chi|thay)"
_OWNED_BY = pattern(
    r"(?P<lead>(?:(?<!mot )cua|do|boi|tac gia|dong tac gia|chu nhiem|nguoi (?:nop|dang ky|viet|lam)|ten)(?: (?:la|ten|tac gia|dong tac gia))*)"
    rf"(?: (?:{_HONORIFIC}|chu|bac|can bo|chuyen vien|co))*"
)
_ADDRESSED = pattern(_HONORIFIC)
_HAS_DONE = pattern(
    r"(?:(?:hien|dang|da|thi|nam|PERIOD|vua) )*(?:co|dang ky|nop|gui|lam|viet|duoc|la tac gia|chu tri)"
)
# Words that end a name typed in small letters, and words that start none.
_AFTER_NAME = wordset(
    "co da dang thang quy nao the den la khong chua duoc bao mấy may gui nop trong o tai nay nhe a voi cho gi sao roi di dau ra ve tu "
    "bi va hay hoac tren duoi ngoai moi vua con nhung cac theo se sap de xem giup trùng chậm ay kia do"
)
_ROLES = wordset(
    "chanh pho chu giam truong bi lanh van phong ban anh chi em toi ong ba dong so xa phuong ubnd hoi uy doan"
)
_RARE_SURNAMES = {said_of("trương"), said_of("bàn"), said_of("đàm")}  # "trưởng", "ban" without diacritics
_NO_NAME = wordset(
    "cai du chanh pho chu giam truong bi lanh van phong ban nao nay em anh chi toi minh ta oi a nhe nha biet xem hoi co la da dang so sở ay do kia "
    "khac va cho gui duoc chua khong dung lam voi cac nhung danh gi bao tong hop thong ke xuat file excel sang kien don vi cua tai o ben phu "
    "tham thu hoi dong gap giup duyet vua moi nop lai tren duoi trong ngoai can phan xa phuong tung ai ho nguoi mot hai ba bon nam tac"
)


_HEAD = pattern(
    r"(?:cai|sang kien|giai phap|mo hinh|de tai|y tuong|ho so)(?: (?:co ten(?: la)?|ten(?: la)?|ve viec|ve|viec|la))*"
)
_PLURAL = wordset(
    "cac nhung nhieu mấy may so luong sach ke moi tung bo LIMIT them mot ky nop muon co gui tat GROUP nay theo"
)
_TAIL = pattern(
    r"(?:den|(?<!cua )toi) (?:dau|(?:buoc|giai doan|khau|muc|cho) (?:nao|gi))|(?:dang|nam) o dau|"
    r"(?:dang )?(?:nam )?o (?:(?:buoc|giai doan|khau|cho|trang thai|tinh trang)(?: nao| gi)?)"
    r"|nhu the nao|the nao|ra sao|sao roi|thi sao|tien do|trang thai gi"
    r"|"
    r"(?:(?:co|da|duoc|bi|co duoc) )+(?:(?:NO)?STATE|nop|bao cao|xong|duyet|cong nhan|ket qua|cham|xu ly|tham dinh|trien khai|thuc hien)(?: (?:ket qua|diem|xong|roi|gi|bao cao|cong nhan|vao danh muc)){0,2} (?:chua|khong|a|ha|nhi|phai khong)"
    r"|(?:NO)?STATE (?:chua|khong|a|ha|nhi)|(?:bao gio|khi nao|luc nao) (?:co|duoc|thi|moi|xong)|"
    r"ai (?:dang )?(?:xu ly|giu|tham dinh)|"
    r"(?:vuong|tac|mac|ket) (?:o )?(?:dau|gi|cho nao|khau nao)"
)
_SO_FAR = pattern(
    r"(?:den|toi) (?:dau|(?:buoc|giai doan|khau|muc) (?:nao|gi))|sao roi|(?:dang )?(?:nam )?o (?:buoc|giai doan|khau) nao"
)
# What officers make: such a word opens a title also where the rest is the business of another office.
_THING = pattern(
    "app|ung dung|phan mem|so tay|so dien tu|so theo doi|cong thong tin|trang tin|kiosk|ki ot|ban do|ma qr|qr|chatbot|tro ly ao|"
    "phieu|the|quy trinh|to cong nghe|nhom zalo|kho|cam nang|hom thu|hop thu|duong day nong|camera|kenh|bo tai lieu|video|goc|"
    "quay|tu|thu vien|tong dai|mau|bang|so hoa|cau lac bo|to luu dong|diem|may lay so|tram|he thong|zalo|tin nhan"
)
# The council's own business, asked about as a whole, is no title.
_PROCESS = pattern(
    "cham diem|tham dinh|xet duyet|xet cong nhan|phe duyet|hoi dong|cai cach hanh chinh|dang ky|bao cao|nop|phong trao|cong tac|sang kien"
)
_PERSONS = wordset("toi em minh anh me sep no ai")
_PERSONS_SAID = frozenset(
    map(said_of, wordset("tôi mình chị ông bà bác chú cô cháu bố mẹ vợ chồng bạn sếp nó"))
)
_ONLY_OF_TITLES = pattern(r".*(?:bao gio|khi nao|luc nao|STATE|chua|khong).*")
_BEFORE_TAIL = wordset(
    "trien khai xu ly dang da hien gio duoc di lam thuc ap dung STATE NOSTATE no NOW thi van con chay nam tham dinh giai quyet roi tien ket qua do co bi xet a nay ay kia PERIOD ASIDE tinh hinh no hoat dong"
)
_OWNERS = wordset("UNIT OWN AUTHOR")
_OWNED = pattern(r"(?:cua|ben) (?:UNIT|AUTHOR)")
_OF = wordset("cua o tai ben do thuoc")
_LOOKED_UP = pattern(
    r"(?:tien do|tinh hinh|trang thai|tra cuu|xem|tim|tim kiem|theo doi|ket qua|hoi|hoi ve|thong tin)(?: (?:giup|cho|toi|em|minh|anh|cua|ve|lai|xem|ho|tien do|trang thai|tinh hinh|ket qua|chi|biet|mot))*"
)
_TOPIC = pattern("|".join(sorted(TOPICS, key=len, reverse=True)))
_WORLDLY = pattern("nhat|gi|nao|nghia la|" + "|".join(sorted(TOPICS, key=len, reverse=True)))
_NO_TITLE = wordset(
    "nao cua da dang chua khong duoc bi moi thuoc trong o tai cho co gi do va hay theo nhu nhieu it nop "
    "gui tham len STATE NOSTATE PERIOD UNIT LEVEL GROUP OWN LIMIT CODE NOW nay kia ay toi em minh anh chi trùng giong trễ chậm xep bao hien the ra chi "
    "con can muon hay vua roi thi NOTWANTED khac ca tren AUTHOR dong SAME tung ai sap qua het"
)  # fmt: skip
_ASKING = wordset("gi nao dau ai mấy")
_MAY_OPEN = wordset(
    "khong xep theo nhu nhieu nop gui tham giong bao hien the ra con tung moi sap qua dong LIMIT"
)
_THAT = tone_key("mà")
_SPEAKING = wordset("hom toi em minh anh chi truoc da PERIOD UNIT don co dang ho vua moi")
_EMPTY = wordset(
    "cai sang kien giai phap ve mo hinh de tai viec la ten moi nay kia do ay nao cua toi em minh anh chi co cho hoi xin xem giup thi a oi nhe da "
    "so luong tong tinh hinh ho don vi danh sach chung bao cao dot dang ky trien khai thuc hien cchc cach hanh chinh trang thai ket qua tien cac "
    "nhung hien tai gio cong con lai nhu vay the y tuong cua voi nhieu it nhat nam nay di duoc va hay hoac"
)  # fmt: skip


def mark_codes(line: Line, year: int) -> Line:
    """The line with every initiative's code as one word CODE, written in full; a number is of the year behind it, a lone one of the given year."""
    line = line.mark(_CODE, "CODE", lambda m: _full(m["y"] or m["y2"], m["n"] or m["n2"]))
    return line.mark(_SHORT_CODE, "CODE", lambda m: _full(_year_of(m, year), m["n"] or m["n2"] or m["n3"]))


def _year_of(match: re.Match[str], year: int) -> str:
    """The year that stands behind a number ("số 45 của năm ngoái"), else the given one."""
    named = match["year"] or match["year2"] or "nay"
    return named if named.isdigit() else str(year - _YEARS_AGO[named])


def _full(year: str, number: str) -> str | None:
    return f"SK-{year if len(year) == 4 else '20' + year}-{int(number):04}" if int(number) else None


def mark_quoted(line: Line) -> Line:
    """The line with words between quotation marks as one word TITLE, as typed."""
    for match in reversed(list(_QUOTED.finditer(line.typed))):
        group = 1 if match[1] else 2
        inside = [
            i for i, w in enumerate(line.words) if match.start(group) <= w.start and w.end <= match.end(group)
        ]
        if len(inside) > 1 and inside[-1] - inside[0] + 1 == len(inside):
            line = line.joined(inside[0], inside[-1] + 1, "TITLE", match[group].strip())
    return line


def mark_author(line: Line) -> Line:
    """The line with a person's name and form of address as one word AUTHOR; its value is the name alone, as typed."""
    for first, start, match in line.find(_OWNED_BY):
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
        if (not _capital(line, end)) if capital else (words[end].key in _AFTER_NAME or dated or phrase):
            break
        end += 1
    return (
        end
        if (addressed and (capital or surname or end == start + 1)) or (surname and end - start > 1)
        else 0
    )


def mark_title(line: Line) -> Line:
    """The line with the words that describe one initiative as one word TITLE, as typed, and the question about it as ASKED.

    What was read as a field, a state or a unit inside the title is forgotten.
    """
    tail = next((found for found in line.find(_TAIL) if found[0] > 0), None)
    ends = _without_owner(line.words, tail[0] if tail else len(line.words))
    title = _headed(line, ends, asked=tail is not None)
    if tail and not title:
        title = _owned(line, ends) or _bare(line, ends, tail)
    if tail and (title or not _ONLY_OF_TITLES.match(tail[2][0])):
        line = line.joined(tail[0], tail[1], "ASKED", True)
    return line.joined(*title, "TITLE", line.between(*title)) if title else line


def _without_owner(words: tuple[Word, ...], end: int) -> int:
    """Where a title ends: before "của xã X", "đang triển khai" and the like."""
    while end and words[end - 1].key in _BEFORE_TAIL and not _outside_hours(words, end):
        end -= 1
    whole = end
    while end and words[end - 1].key in _OWNERS | {"toi", "em", "minh"}:
        own = words[end - 1].key.islower()
        end -= 1
        if end and words[end - 1].key in _OF:
            end -= 1
        elif own:
            return whole
        whole = end
    return end


def _outside_hours(words: tuple[Word, ...], end: int) -> bool:
    """Whether the words before `end` are "ngoài giờ", "trong giờ", where "giờ" is no "now"."""
    return end > 1 and words[end - 1].key == "gio" and words[end - 2].key in ("ngoai", "trong", "theo")


def _headed(line: Line, ends: int, *, asked: bool) -> tuple[int, int] | None:
    """A title behind "sáng kiến", "giải pháp", "cái" …, as (first word, word after the last)."""
    words = line.words
    for first, after, match in line.find(_HEAD):
        if after >= ends:
            break
        plain = match[0] == "cai"
        before = words[first - 1].key if first else ""
        if before in _PLURAL or match[0] == "ho so" or not _opens(words, after, asked=asked):
            continue
        looked_up = first == 0 or bool(_LOOKED_UP.search(" ".join(word.key for word in words[:first])))
        end = _title_end(words, after, ends)
        if not asked and _WORLDLY.search(" ".join(word.key for word in words[after:])):
            continue
        if (asked or looked_up) and _describes(words[after:end], 1 if asked or plain else 2, plain=plain):
            return after, end
    return None


def _title_end(words: tuple[Word, ...], start: int, ends: int) -> int:
    """A title ends at a pause, at the unit it belongs to, or at a clause about it ("mà hôm trước …")."""
    for i in range(start + 1, ends):
        if words[i].gap:
            return i
        if words[i].key in _OWNERS and words[i - 1].key in _OF:
            return i - 1
        if (
            words[i].key == "ma"
            and words[i].said in ("", _THAT)
            and i - start > 1
            and words[i + 1 : i + 2]
            and words[i + 1].key in _SPEAKING
        ):
            return i
    return ends


def _owned(line: Line, ends: int) -> tuple[int, int] | None:
    """A title without such a word before it, known by its unit: "kiosk tra cứu của xã X đến đâu rồi"."""
    words = line.words
    if not _OWNED.search(line.text):
        return None
    start = _first_telling(words, 0, ends)
    thing = _THING.match(" ".join(word.key for word in words[start:ends]))
    if (
        start >= ends
        or (words[start].key in _NO_TITLE and not thing)
        or not _describes(words[start:ends], 2, plain=False)
    ):
        return None
    return None if _TOPIC.search(" ".join(word.key for word in words[start:ends])) else (start, ends)


def _is_person(word: Word) -> bool:
    return word.said in _PERSONS_SAID if word.said else word.key in _PERSONS


def _first_telling(words: tuple[Word, ...], begins: int, ends: int) -> int:
    """The first word from `begins` on that can open a title by itself; `ends` when none does."""
    keys = [word.key for word in words[:ends]]
    opens = (
        i
        for i in range(begins, ends)
        if keys[i] not in (*_EMPTY, "ASIDE", "DOCUMENT") or _THING.match(" ".join(keys[i:]))
    )
    return next(opens, ends)


def _bare(line: Line, ends: int, tail: tuple[int, int, re.Match[str]]) -> tuple[int, int] | None:
    """A title with nothing but the question behind it: "tủ nhận hồ sơ ngoài giờ thế nào rồi"."""
    words = line.words
    if not (_SO_FAR.fullmatch(tail[2][0]) or (words[tail[1] :] and words[tail[1]].key == "roi")):
        return None
    begins = max((i for i in range(ends) if words[i].gap), default=0)
    start = _first_telling(words, begins, ends)
    described = words[start:ends]
    text = " ".join(word.key for word in described)
    if start >= ends or any((w.key.isupper() and w.key != "FIELD") or _is_person(w) for w in described):
        return None
    telling = [w for w in described if w.key.islower() and w.key not in _EMPTY]
    thing = _THING.match(text)
    if _PROCESS.search(text) or len(telling) < (2 if thing else 3) or (_TOPIC.search(text) and not thing):
        return None
    return start, ends


def _opens(words: tuple[Word, ...], i: int, *, asked: bool) -> bool:
    """Whether a title can open with a word; a question about one initiative lets it open like a sentence."""
    if not asked:
        return words[i].key not in _NO_TITLE
    registers = words[i].key == "dang" and i + 1 < len(words) and words[i + 1].key == "ky"
    return registers or words[i].key not in _NO_TITLE - _MAY_OPEN


def _describes(words: tuple[Word, ...], needed: int, *, plain: bool) -> bool:
    """Whether words say what an initiative is: enough of them are neither grammar nor a filter."""
    telling = [
        w
        for w in words
        if w.key not in _EMPTY and (w.key.islower() or w.key.isdigit() or (plain and w.key == "FIELD"))
    ]
    if any(w.key in _ASKING for w in words[-2:]) or any(w.key == "mấy" for w in words):
        return False
    return len(telling) >= needed and not any(w.key in ("CODE", "TITLE", "GROUP") for w in words)
