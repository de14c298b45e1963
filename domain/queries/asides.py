"""What a message says beside its question: who writes and why, thanks, stories, things put aside."""

from dataclasses import replace

from domain.queries import intents
from domain.queries.words.line import Line, Word, clauses, not_behind, one_of, pattern, said_of, wordset

# A clause that asks, by a question word, a request, or a verb that tells what to do.
_QUESTION_WORDS = one_of("""
    bao nhieu, mấy, nao, the nao, ra sao, sao roi, sao, dau roi, den dau, toi dau, o dau, ban dau, khi nao, bao gio, bao lau,
    top, LIMIT, nho, giup, vui long, de nghi, lam on, chi hoi
""")
_WISHED = one_of("""
    dang ky, nop, hoi, biet, xem, lam, bao cao, xin, kiem tra, gui, tim, xuat, nho, tao, khai, dang, tra cuu
""")
_NEEDED = one_of("""
    xem, biet, tim, xuat, danh sach, so lieu ve, nop, dang ky, bao cao ket qua, lam bao cao ket qua
""")
_ONLY_WANTED = one_of("so luong, tong so, danh sach, biet, ten, so, xem, file, excel, sang kien, cac, nhung")
_POLITE_END = one_of("a, nhi, vay, the, ha, em, anh, chi, ban, nhe, nha, voi, roi, dong")
_BEFORE_ORDER = one_of("em, anh, chi, ban, a, da, thi, va, roi, hay, cu, bot, gio, nay, oi, toi, minh")
_ORDERS = one_of("""
    liet ke, thong ke, tong hop, tom tat, xuat, gui, in, so sanh, kiem tra, xem, tim, loc, ra soat, lay, tra cuu, ke, dem, xep hang, dang ky,
    nop, tao, tai, mo, huong dan, xin
""")
_ASKS = pattern(
    rf"{_QUESTION_WORDS}|(?<!thay )(?<!nghe )gi|(?<!chu )nhat(?! (?:mot|la|\d+))|(?:chua|khong)(?: {_POLITE_END})*$|"
    r"cho (?:\S+ ){0,3}?(?:hoi(?! (?:nghi|dong|thao))|biet|xem|xin)|xin (?:hoi|danh|so|file|tinh|bao|cac|nhung)|"
    rf"muon {_WISHED}|chi (?:can|lay|hoi|xem) {_ONLY_WANTED}|"
    rf"can (?:em|anh|chi|ban|tro ly) {_ORDERS}|(?<!cho )(?:toi|anh|chi) (?:chi )?hoi (?:UNIT|ve|LEVEL)|(?<!khong )(?<!chua )(?<!chang )can {_NEEDED}"
)
_WAITED_FOR = one_of("tham dinh, duyet, cham, xet, cong nhan, kiem tra, bo sung, phe duyet")
_TELLS = pattern(rf"^(?:{_BEFORE_ORDER} )*(?:{_ORDERS}|cho(?! {_WAITED_FOR}))")
# A clause that tells a story: it has a person in it, opens with a reason or a greeting, or closes like a remark.
_TELLS_OF = pattern(
    r".*(?<!\S)(?:toi(?! (?:nay|gio|ngay|thang|quy|het|hom|cuoi|dau|\d))|em|minh|anh|chi|chung toi|chau|OWN|dong chi|sep|lanh dao|thu truong|ba con|moi nguoi)(?!\S).*"
    r"|(?:(?:da|thi|va|a|dang|rat|xin) )*(?:de(?! tai)|vi|boi|tai vi|nhan tien|chuan bi|phuc vu|nham|kip|cho kip|cam on|loi|tran trong|"
    r"kinh|chao|thua|alo|hello|hi|hom truoc|truoc khi|lat nua|phien|chuc)(?: .*)?"
    r"|.*(?<!\S)(?:hop|giao ban|hoi nghi|cuoc hop|di cong tac|lam viec voi|tiep doan|di co so)(?!\S).*"
    r"|theo (?!tung|GROUP|linh vuc|don vi|trang thai|cap|thang|diem|LEVEL|UNIT|DOCUMENT).*"
    r"|(?!.*(?:\d|thang|quy|tuan|nam (?:nay|ngoai|truoc))).* (?:roi|lam)"
)
_WHO = pattern(
    r"(?:(?:da|thua|kinh|chao|xin|em|anh|chi|a|dong|quy|vi|cac|moi|nguoi|ban|oi|thi|hien|dang|ben|alo) )*(?:toi|em|minh|chau|tui)(?: (?:dang|hien|moi|von|ten))* "
    r"(?:la|o|ben|thuoc|den tu|cong tac|lam viec|lam ben|lam tai|lam o|phu trach|ten|duoc giao) .*"
)
_REFERS = pattern(r"(?:sang kien|giai phap|cai|mo hinh|ho so|de tai) (?:do|nay|ay|tren|kia|vua roi|nay)|no")
# "Tình hình sáng kiến của xã", after a story that names the commune.
_THE_UNIT = pattern(
    r"(?:cua|o|tai) (?:xa|phuong|sở|so|don vi)(?: (?:do|ay))?(?= |$)(?! (?:nao|toi|minh|em|UNIT))"
)
_REFERS_TO_SOME = pattern(r"(?:nhung|cac|mấy) (?:cai|sang kien|giai phap|ho so|don vi) (?:do|ay|nay|kia)")
_ABOUT = pattern(r"sang kien|giai phap|mo hinh|de tai|cai|CODE|ho so")
_WHERE = pattern(
    r"(?:den|toi) dau|the nao|ra sao|sao roi|(?:buoc|giai doan|khau) nao|(?:chua|khong)$|duyet|"
    r"cong nhan|chap thuan|ket qua"
)
_NAMED = pattern(r"(?:sang kien|giai phap|mo hinh|de tai|cai) (?!nao|do|nay)\S+ .*")

# What a request is for: "để tôi báo cáo lãnh đạo", "trước giờ họp".
_PURPOSE = pattern(
    r"(?:de(?! (?:tai|xuat|an|nghi|y|nhap)(?!\S))|nham|phuc vu|cho kip|kip cho|tien cho|lam can cu) .*"
    r"|"
    r"(?:truoc|trong|o|tai|sau)(?: (?:gio|khi|luc|cuoc|buoi|phien|ngay))? (?:hop|giao ban|hoi nghi|lam viec)(?!\S).*"
    r"|(?:truoc|luc|vao|vao luc|khoang) \d{1,2} (?:gio|h|g)(?!\S).*"
)
_MEANS = pattern(r"(?:lam (?:sao|the nao|gi)|cach|giai phap (?:nao|gi)|cach nao|phai lam gi)$")
_DUE = pattern("han|moc|deadline")
# Words that join the names of a question's filters; a clause with any other word tells something.
_LINKS = wordset(
    "cua o tai ve trong thuoc doi voi rieng chi cac nhung sang kien giai phap ho so de tai tinh den tu toi thi la nhe "
    "thoi a con va hay hoac loc linh vuc mang nhom cap khoi theo dang ky nop gui duoc da len nam thang quy tuan don vi "
    "co quan toan bo tat ca het nua luon cung ke tru ngoai khong ra gom loai xet cai muc ban tong danh sach sở xa"
)
_REQUESTS = wordset("nho em anh chi cho ban de giup toi xin vui bot tro muon can mong lam gui minh dong")
_SO = said_of("nên")
_STILL_ASKS = pattern(
    r"bao nhieu|mấy|nao|the nao|ra sao|dau|khi nao|bao gio|bao lau|gi|(?:chua|khong)$|"
    r"dang ky(?! sang| giai| cua| cac| nhung)"
)
_BECAUSE = pattern(r"(?:vi|do|boi vi|tai vi|nhan|dang|sap)(?: \S+){2,14}? nen")

# "Không cần danh sách, chỉ cần số lượng": what is put aside makes no intent and no filter.
# "Đừng", not the end of "áp dụng", "không đúng", "nội dung".
_NEVER = not_behind("khong chua ap su ung xay noi tac tin tuyen") + "dung"
_UNWANTED = one_of("""
    khong can, khoi can, khoi, chua can, khong muon, khong hoi, khong lay, khong yeu cau, khong phai la, khong phai, _NEVER, thay vi,
    khong xin, dung co, chang can, bo qua, chu khong phai, chu khong, khong can phai
""").replace("_NEVER", _NEVER)
_BETWEEN = one_of("""
    cho, gui, lay, lam, ve, la, in, xem, ca, cai, nhung, cac, den, noi, nhac, toi, em, ban, hoi, phai, dua, can, o, cua, tinh, ke
""")
_REFUSED = one_of("""
    danh sach(?: chi tiet| sang kien| ho so| don vi)?, liet ke(?: chi tiet)?, xuat(?: (?:file|excel|word|pdf))*,
    file(?: excel| word| pdf)?, excel, word, pdf, bieu do, so luong, tong hop, thong ke, xep hang, so sanh, chi tiet, dem,
    bao cao(?: chi tiet| ket qua)?, UNIT(?: (?:va|hay|hoac) UNIT)*, CODE, AUTHOR, han(?: nop)?,
    dang ky(?: moi| sang kien)*, huong dan, bang, ten, PERIOD, kiem tra tieu chi, so lieu, tinh hinh
""")
_PUT_ASIDE = pattern(rf"{_UNWANTED}(?: {_BETWEEN})* {_REFUSED}")
_INSTEAD = pattern(r"(?:khong phai|khong hoi|khong noi|chua phai)(?: \S+){1,4}? ma(?: la| hoi| chi)*")
_EXCEPT_UNIT = pattern(
    r"(?:ngoai tru|tru|khong tinh|khong ke|khong bao gom|loai tru|ngoai)(?: (?:cua|ra|cac|don vi))* UNIT(?: (?:(?:va|voi) )?UNIT)*(?: ra)?"
)


_NOT_DONE = pattern(
    r"(?:khong|dung|chua) (?:so sanh|liet ke|xuat(?: file| excel| word)?|thong ke|tong hop|xep hang)(?: (?:gi|ca|nua|lam gi))*"
)
_EXCEPT_LEVEL = pattern(
    r"(?:ngoai tru|tru|khong tinh|khong ke|loai tru|ngoai|(?:khong|dung)(?: (?:noi|hoi|nhac|ke|lay|can|phai|la|den|ve|toi))+)(?: cac)? LEVEL(?: ra)?"
)
_NOT_STATE = pattern(
    r"(?:khong phai|dung lay|khong lay|khong hoi|khong can)(?: (?:la|ho so|sang kien|cai|nhung|cac|ve|cua))* (?:NO)?STATE"
)


def without_asides(line: Line) -> Line:
    """The line with what is beside its question as words ASIDE.

    Where some clauses ask, those that only tell a story go; of them stay a code, a unit that nobody else names, and
    the initiative that the question refers back to ("sáng kiến đó"). A clause that asks loses its purpose.
    """
    line = _without_purposes(_split_at_reasons(line))
    parts = [(start, clause, Line(line.typed, tuple(clause)).text) for start, clause in clauses(line)]
    asking = [bool(_ASKS.search(text) or _TELLS.search(text)) for _, _, text in parts]
    if not any(asking):
        asking = [not _WHO.fullmatch(text) for _, _, text in parts]
    if not any(asking):
        return line
    wanted = " ".join(text for (_, _, text), asks in zip(parts, asking, strict=True) if asks)
    for (start, clause, text), asks in reversed(list(zip(parts, asking, strict=True))):
        referred = _REFERS.search(text) if asks and _NAMED.search(line.text[: line.text.find(text)]) else None
        if referred:
            line = line.joined(start, start + len(text[: referred.end()].split()), "ASIDE", True)
        elif not asks and _TELLS_OF.fullmatch(text):
            line = _only(line, start, start + len(clause), _kept(clause, text, wanted))
    return line


def without_stories(line: Line) -> Line:
    """The line, its filters marked, without the clauses that tell something while others ask by themselves.

    What stays of them is as in `without_asides`; a clause of names alone ("Sở Y tế, năm nay, …") belongs to the question.
    """
    parts = [(start, clause, Line(line.typed, tuple(clause)).text) for start, clause in clauses(line)]
    asking = [bool(_ASKS.search(text) or _TELLS.search(text)) for _, _, text in parts]
    wanted = " ".join(text for (_, _, text), asks in zip(parts, asking, strict=True) if asks)
    asked = tuple(word for (_, clause, _), asks in zip(parts, asking, strict=True) if asks for word in clause)
    if not wanted or all(asking) or not intents.intent_of(Line(line.typed, asked)):
        return line
    for (start, clause, text), asks in reversed(list(zip(parts, asking, strict=True))):
        if asks or "TITLE" in text or _only_names(clause):
            continue
        if not (_NAMED.search(text) and (_REFERS.search(wanted) or not _ABOUT.search(wanted))):
            line = _only(line, start, start + len(clause), _kept(clause, text, wanted))
    return line


def _only_names(clause: list[Word]) -> bool:
    return all(word.key in _LINKS or not word.key.islower() for word in clause)


def _split_at_reasons(line: Line) -> Line:
    """The line with a pause behind a "nên" that a request follows: "Giám đốc hỏi nên nhờ em …"."""
    words = list(line.words)
    for i in range(2, len(words) - 1):
        if words[i].key == "nen" and words[i].said in ("", _SO) and words[i + 1].key in _REQUESTS:
            words[i + 1] = replace(words[i + 1], gap=",")
    return Line(line.typed, tuple(words))


def _without_purposes(line: Line) -> Line:
    """The line without what requests are for and why they come."""
    for start, clause in reversed(clauses(line)):
        text = Line(line.typed, tuple(clause)).text
        purpose = _PURPOSE.search(text)
        if (
            purpose
            and purpose.start()
            and not (_STILL_ASKS.search(purpose[0]) or _MEANS.search(text[: purpose.start()].rstrip()))
        ):
            line = line.joined(
                start + len(text[: purpose.start()].split()), start + len(clause), "ASIDE", True
            )
        elif because := _BECAUSE.match(text):
            line = line.joined(start, start + len(because[0].split()), "ASIDE", True)
    return line


def _kept(clause: list[Word], text: str, wanted: str) -> set[int]:
    """Which words of a story matter to the question beside it."""
    kept = {i for i, word in enumerate(clause) if word.key == "CODE"}
    if kept or _WHO.fullmatch(text):
        return kept
    if _THE_UNIT.search(wanted):
        return {i for i, word in enumerate(clause) if word.key == "UNIT"}
    if _REFERS_TO_SOME.search(wanted):
        return set(range(len(clause)))
    named = _NAMED.search(text)
    refers = _REFERS.search(wanted) or not (_ABOUT.search(wanted) or _DUE.search(wanted))
    if named and refers and _WHERE.search(wanted):
        return set(range(len(text[: named.start()].split()), len(clause)))
    if not _WHOSE.search(wanted) and not _PERSON.search(text):
        return {i for i, word in enumerate(clause) if word.key == "UNIT"}
    return set()


_WHOSE = pattern("UNIT|LEVEL|GROUP|(?:cac|tung|moi|theo) (?:sở|so|xa|phuong)|don vi nao")
_PERSON = pattern(r"toi|em|minh|anh|chi|chung toi|chau|dong chi")


def _only(line: Line, start: int, after: int, kept: set[int]) -> Line:
    """The line with all words between two places as ASIDE, save the kept ones."""
    end = after
    for i in range(after - 1, start - 2, -1):
        if i < start or i - start in kept:
            if i + 1 < end:
                line = line.joined(i + 1, end, "ASIDE", True)
            end = i
    return line


def put_aside(line: Line) -> Line:
    """The line without what it says it does not want: "không cần danh sách", "không phải Sở Nội vụ"."""
    for shape in (_INSTEAD, _PUT_ASIDE, _NOT_DONE, _EXCEPT_UNIT):
        line = line.mark(shape, "ASIDE", lambda _: True)
    return line


def put_aside_marked(line: Line) -> Line:
    """The same for levels and states: "trừ các sở ra", "không phải hồ sơ đã duyệt"."""
    for shape in (_EXCEPT_LEVEL, _NOT_STATE):
        line = line.mark(shape, "ASIDE", lambda _: True)
    return line
