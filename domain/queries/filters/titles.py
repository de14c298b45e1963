"""One initiative in a message by its words: a title between quotation marks, or what stands before "đến đâu rồi"."""

import re

from domain.queries import cues
from domain.queries.words.lexicon import TOPICS
from domain.queries.words.line import Line, Word, pattern, said_of, wordset
from domain.vietnamese.syllables import tone_key

_QUOTED = re.compile(r"[\"“”«»„]([^\"“”«»„]{4,160})[\"“”«»„]|(?<!\w)'([^']{6,160})'(?!\w)")

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
_HANDED = wordset("gui nop trong len")
_THAT = tone_key("mà")
_SPEAKING = wordset("hom toi em minh anh chi truoc da PERIOD UNIT don co dang ho vua moi")
_EMPTY = wordset(
    "cai sang kien giai phap ve mo hinh de tai viec la ten moi nay kia do ay nao cua toi em minh anh chi co cho hoi xin xem giup thi a oi nhe da "
    "so luong tong tinh hinh ho don vi danh sach chung bao cao dot dang ky trien khai thuc hien cchc cach hanh chinh trang thai ket qua tien cac "
    "nhung hien tai gio cong con lai nhu vay the y tuong cua voi nhieu it nhat nam nay di duoc va hay hoac"
)  # fmt: skip


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
        if not asked and (
            cues.COMPARE.search(line.text) or _WORLDLY.search(" ".join(word.key for word in words[after:]))
        ):
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
    topic = _TOPIC.search(" ".join(word.key for word in words[start:ends]))
    return None if topic and not thing else (start, ends)


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
        if w.key not in _EMPTY | _HANDED
        and (w.key.islower() or w.key.isdigit() or (plain and w.key == "FIELD"))
    ]
    if any(w.key in _ASKING for w in words[-2:]) or any(w.key == "mấy" for w in words):
        return False
    return len(telling) >= needed and not any(w.key in ("CODE", "TITLE", "GROUP") for w in words)
