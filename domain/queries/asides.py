"""What a message says beside its question: greetings, who writes and why, things put aside, orders, attacks."""

import re

from domain.queries.words.line import Line, Word, pattern

# Words meant for a machine, and attempts to make the assistant leave its role.
_ATTACK = re.compile(
    r"\b(?:drop|truncate|alter|create)\s+table\b|\bselect\b.+\bfrom\b|\binsert\s+into\b|\bdelete\s+from\b|\bunion\s+(?:all\s+)?select\b|\bupdate\b.+\bset\b|"
    r"'\s*or\s*'?\d|--\s*$|/\*|<\s*/?\s*(?:script|img|iframe|svg)|javascript:|\$\{|\{\{|\bexec\s*\(|\beval\s*\(|\brm\s+-rf|\b(?:sudo|curl|wget|cat /etc)\b|\.\./|"
    r"\bignore\b.+\b(?:instructions?|previous|prompts?|rules?)\b|\b(?:system|developer|hidden|initial) prompt\b|\bprompts?\b|\bjailbreak\b|\bact as\b|\byou are now\b|"
    r"\bdeveloper mode\b|\bdan mode\b|\bpretend\b|\breveal\b|\boverride\b|\bbase64\b|\bapi[ _-]?keys?\b|\bsecret[ _-]?keys?\b|\btokens?\b|\bpasswords?\b|\bmiddleware\b",
    re.IGNORECASE | re.DOTALL,
)
_INNER = pattern(
    r"(?:bo qua|quen|lo di|huy|xoa|khong tuan theo|phot lo) (?:\S+ ){0,3}?(?:huong dan|chi dan|chi thi|lenh|quy tac|cau lenh|quy dinh|yeu cau)(?: \S+){0,3}? (?:truoc|tren|cu|cua ban|he thong|do)"
    r"|dong vai|hay (?:gia vo|gia lam|coi nhu ban)|gia su ban la|tu bay gio ban la|ban la ai (?:that|tao ra)|(?:cau hinh|ma nguon|source code|lenh|loi nhac|huong dan|noi dung) (?:he thong|noi bo|goc|an|cua ban|cua bot)"
    r"|che do (?:quan tri|admin|nha phat trien|go loi|debug)|quyen (?:admin|quan tri|root)|mat khau|ma nguon|co so du lieu|database|bien moi truong|(?:in|hien|cho xem|xuat) (?:ra )?(?:toan bo )?(?:prompt|cau lenh|log|nhat ky he thong)|dang nhap (?:duoi|voi|bang)|cap quyen|khoa bi mat"
)

# Orders that change records: only people with the right do that, and not in a free sentence.
_ASK = r"(?:(?:hay|hãy|xin|vui long|nho|nhờ|giup|dum|ho|em|anh|chi|ban|bot|tro ly|he thong|toi|minh|muon|can|yeu cau|de nghi|cho|lam on|phai|oi|dong y|ngay|luon|gio|thi|a|dung co|lenh|ra lenh) )*"
_THING = r"(?:CODE|TITLE|sang kien|giai phap|ho so|danh muc|diem|ket qua|trang thai|han|phieu|ban ghi|du lieu|tat ca|het|toan bo|cai|don|tai khoan|nguoi dung|thong tin|ten|tac gia|no|UNIT)"
_CHANGE = pattern(
    rf"{_ASK}(?:xoa|xoa bo|xoa het|sua|sua doi|chinh sua|thay doi|thay|doi|cap nhat(?! ket qua (?:trien|thuc|ap|sang|cua))|chuyen|dieu chinh|nang|ha|gia han|lui|rut|thu hoi|huy|huy bo|khoa|mo lai|gan|giao|phan cong|cong bo|ghi de|reset|don sach|gop|tang|giam|keo dai|them|bot|dat lai|ky|ky so|danh dau)"
    rf"(?: (?:giup|ho|dum|cho|toi|em|anh|minh|ngay|luon|bo|het|lai|di|ten|han|mot|cac|nhung|hai|\d+|tat ca|toan bo|moi|so|noi dung|giai doan|bo sung)){{0,5}} {_THING}"
)
_WRITE = pattern(
    rf"{_ASK}(?:viet|soan|nghi|sang tac|goi y|che|bia)(?: (?:giup|ho|dum|cho|ra|mot|cai|toi|em|minh|anh|vai))+ (?:noi dung|ban|bai|ten|y tuong|sang kien|giai phap|doan)"
)
_DECIDE = pattern(
    rf"{_ASK}(?:duyet|phe duyet|chap thuan|cong nhan|thong qua|tu choi|bac|tra lai|tra ve|loai|tham dinh|cham|cham diem|cho qua|xac nhan|cho dau|danh rot)"
    rf"(?: (?:giup|ho|dum|cho|toi|em|anh|minh|ngay|luon|bo|het|lai|di|diem|\d+|cac|nhung|tat ca|toan bo|moi|nay|gap|thang diem|qua)){{0,5}} {_THING}"
)
_QUESTION = pattern(
    r"nao|mấy|bao nhieu|chua|khong|dau|the nao|gi|ai|bao gio|khi nao|danh sach|liet ke|thong ke|tong hop|xem|so luong|ra sao|sao|excel|file|may|cho biet|tinh hinh"
)

# Clauses that are no part of the question.
_WHO = pattern(
    r"(?:(?:da|thua|kinh|chao|xin|em|anh|chi|a|ạ|dong|quy|vi|cac|moi|nguoi|ban|oi|thi|hien|dang|ben|alo) )*(?:toi|em|minh|chau|tui|anh|chi)(?: (?:dang|hien|moi|von|ten))* (?:la|o|ben|thuoc|den tu|dang o|cong tac|lam o|lam viec|lam ben|lam tai|phu trach|ten|ten la|duoc giao)"
)
_QUESTION_WORDS = pattern(
    r"bao nhieu|mấy|danh sach|liet ke|nao|muon|thong ke|tong hop|xuat|dang ky|kiem tra|han|khi nao|bao gio|the nao|sao roi|ra sao|(?<!bat )dau|sang kien|giai phap|nop|chua|xem|so voi|so sanh|tinh hinh|CODE|trùng|file|excel|xep hang"
)
_PURPOSE = pattern(
    r"(?:de|phuc vu|nham|kip|cho kip|chuan bi|de phuc vu|vi|do|tai|boi vi|dang|sap|lat nua|chut nua|mai|sang mai|chieu mai|chieu nay|sang nay|toi nay|tuan sau|ngay mai|thu \S+)"
    r"(?: (?:toi|em|anh|chi|minh|con|kip|chieu|sang|mai|nay|phai|can|co|se|phong|ben|don vi|dong chi|lanh dao|UNIT|viec|cong tac|cuoc|buoi|tuan|thu|sap|toi))*"
    r" (?:hop|giao ban|bao cao|trinh|lam viec|tham muu|tong hop|theo doi|nam|dua|chuan bi|phuc vu|cuoc hop|buoi hop|hoi nghi|gui|bo sung|biet|tien|kip thoi|chia|phan|doi chieu|lam can cu|viet|hoan thien|on|yen tam|chu dong|sap xep|len|lap|dien|ra soat|kiem tra|don doc|nhac|in|phat bieu|tra loi|giai trinh|xu ly|ky|duyet|tiep|di)"
    r"|(?:toi|em|minh|anh|chi|ben \S+|phong \S+) (?:dang|phai|can|se|sap|chuan bi)(?: gap)? (?:viet|lam|soan|hoan thien|chuan bi|xay dung|tong hop|hop) (?:bao cao|so ket|tong ket|bai|tham luan|noi dung|de cuong|so lieu)"
)
_LATE_PURPOSE = pattern(
    r"de (?:(?:toi|em|anh|chi|minh|con|kip|chieu|sang|mai|nay|phong|ben|dong chi|lanh dao|sep|tien|ban|ho) )*(?:hop|giao ban|bao cao|trinh|lam|lam viec|tham muu|tong hop|theo doi|nam|dua|chuan bi|phuc vu|gui|biet|chia|phan|doi chieu|viet|hoan thien|on|yen tam|chu dong|sap xep|len|lap|ra soat|don doc|nhac|in|phat bieu|tra loi|giai trinh|ky|tiep|di|con|xin|nop|bo sung|thong bao|kip|so sanh|nam bat|danh gia|xem xet|chi dao|cap nhat|dieu chinh|anh|trao doi|hoc tap|hoc hoi|tham khao|duyet|dien|ghi)"
)
_MEETING = pattern(
    r"hop|giao ban|cuoc hop|hoi nghi|hop giao ban|di cong tac|lam viec voi|tiep doan|trinh \S+|buoi lam viec|doan cong tac|doan kiem tra|hoi y"
)
_SMALL_TALK = pattern(
    r"(?:(?:em|toi|minh|anh|chi|da|xin|rat|tran|trong|kinh|chan|thanh|chuc|ban|dong|quy|vi|gui|thua|alo|chao|hello|hi|a|ạ|nhe|nha|nhieu|truoc|lam|on|cac|moi|nguoi|bot|oi|tro|ly|he|thong|chi|ca|nha|ngay|moi|tot|lanh|buoi|sang|chieu|toi|vui|ve|cam|vang|ok|co|chu|bac|so|lanh|dao|do|la|phien|lam|phien|qua|mot|chut|xiu|cho|hoi|ti|gap|voi) )*"
    r"(?:chao|cam on|tran trong|kinh gui|kinh thua|thua|alo|hello|hi|lam phien|cho hoi|hoi|chuc|xin phep|phien|oi|chao buoi sang|cam on nhieu)(?: \S+){0,6}"
)

# "Không cần danh sách, chỉ cần số lượng": what is put aside makes no intent and no filter.
_PUT_ASIDE = pattern(
    r"(?:khong can|khoi can|khoi|chua can|khong muon|khong hoi|khong lay|khong yeu cau|khong phai la|khong phai|dung|thay vi|khong xin|dung co|chang can|bo qua|chu khong phai|chu khong|khong can phai)"
    r"(?: (?:cho|gui|lay|lam|ve|la|in|xem|ca|cai|nhung|cac|den|toi|em|ban|hoi|phai|dua|can|o|cua|tinh|ke))*"
    r" (?:danh sach(?: chi tiet| sang kien| ho so| don vi)?|liet ke(?: chi tiet)?|xuat(?: (?:file|excel|word|pdf))*|file(?: excel| word| pdf)?|excel|word|pdf|bieu do|so luong|tong hop|thong ke|xep hang|so sanh|chi tiet|dem|bao cao(?: chi tiet| ket qua)?|UNIT(?: (?:va|hay|hoac) UNIT)*|han(?: nop)?|dang ky(?: moi| sang kien)*|huong dan|bang|ten|PERIOD|kiem tra tieu chi|so lieu|tinh hinh)"
)
_EXCEPT_UNIT = pattern(
    r"(?:ngoai tru|tru|khong tinh|khong ke|khong bao gom|loai tru|ngoai)(?: (?:cua|ra|cac|don vi))* UNIT(?: (?:(?:va|voi) )?UNIT)*(?: ra)?"
)


def attack(typed: str, line: Line) -> bool:
    """Whether a message tries to run commands or to change or show the assistant's own workings."""
    return bool(_ATTACK.search(typed) or _INNER.search(line.text))


def order(line: Line) -> bool:
    """Whether a message orders a decision or a change of records instead of asking for something to read."""
    for _, clause in _clauses(line.words):
        text = Line(line.typed, tuple(clause))
        for shape in (_CHANGE, _DECIDE, _WRITE):
            match = shape.match(text.text)
            if match and not _QUESTION.search(text.text, match.start()):
                return True
    return False


def _clauses(words: tuple[Word, ...]) -> list[tuple[int, list[Word]]]:
    """The words between punctuation marks, each list with the place of its first word."""
    clauses: list[tuple[int, list[Word]]] = []
    for i, word in enumerate(words):
        if word.gap or not clauses:
            clauses.append((i, []))
        clauses[-1][1].append(word)
    return clauses


def without_asides(line: Line) -> Line:
    """The line without clauses about the writer, thanks, meetings and purposes; each becomes the word ASIDE."""
    for start, clause in reversed(_clauses(line.words)):
        text = Line(line.typed, tuple(clause)).text
        asks = bool(_QUESTION_WORDS.search(text))
        who = _WHO.match(text)
        late = _LATE_PURPOSE.search(text)
        told = who and not _QUESTION_WORDS.search(text, who.end())
        aside = start
        if not told and (asks or not (_PURPOSE.match(text) or _SMALL_TALK.match(text))):
            if late and late.start():
                aside = start + len(text[: late.start()].split())
            elif asks or not _MEETING.search(text):
                continue
        line = line.joined(aside, start + len(clause), "ASIDE", True)
    return line


def put_aside(line: Line) -> Line:
    """The line without what it says it does not want: "không cần danh sách", "không phải Sở Nội vụ"."""
    for shape in (_PUT_ASIDE, _EXCEPT_UNIT):
        line = line.mark(shape, "ASIDE", lambda _: True)
    return line
