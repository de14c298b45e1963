"""Messages that are no questions: attacks on the assistant, and orders to decide or to change records."""

import re

from domain.queries.words.line import Line, clauses, pattern, said_of

# Words meant for a machine, and attempts to make the assistant leave its role.
_ATTACK = re.compile(
    r"\b(?:drop|truncate|alter|create)\s+table\b|\bselect\b.+\bfrom\b|\binsert\s+into\b|"
    r"\bdelete\s+from\b|\bunion\s+(?:all\s+)?select\b|\bupdate\b.+\bset\b|"
    r"'\s*or\s*'?\d|--\s*$|/\*|<\s*/?\s*(?:script|img|iframe|svg)|javascript:|\$\{|\{\{|"
    r"\bexec\s*\(|\beval\s*\(|\brm\s+-rf|\b(?:sudo|curl|wget|cat /etc)\b|\.\./|"
    r"\bignore\b.+\b(?:instructions?|previous|prompts?|rules?)\b|"
    r"\b(?:system|developer|hidden|initial) prompt\b|\bprompts?\b|\bjailbreak\b|\bact as\b|"
    r"\byou are now\b|"
    r"\bdeveloper mode\b|\bdan mode\b|\bpretend\b|\breveal\b|\boverride\b|\bbase64\b|"
    r"\bapi[ _-]?keys?\b|\bsecret[ _-]?keys?\b|\btokens?\b|\bpasswords?\b|\bmiddleware\b",
    re.IGNORECASE | re.DOTALL,
)
_INNER = pattern(
    r"(?:bo qua|quen|lo di|huy|xoa|khong tuan theo|phot lo) (?:\S+ ){0,3}?(?:huong dan|chi dan|chi thi|lenh|quy tac|cau lenh|quy dinh|yeu cau)(?: \S+){0,3}? (?:truoc|tren|cu|cua ban|he thong|do)"
    r"|dong vai|hay (?:gia vo|gia lam|coi nhu ban)|gia su ban la|tu bay gio ban la|"
    r"ban la ai (?:that|tao ra)|"
    r"(?:cau hinh|ma nguon|source code|lenh|loi nhac|huong dan|noi dung) (?:he thong|noi bo|goc|an|cua ban|cua bot)"
    r"|che do (?:quan tri|admin|nha phat trien|go loi|debug)|quyen (?:admin|quan tri|root)|"
    r"mat khau|ma nguon|co so du lieu|database|bien moi truong|"
    r"(?:in|hien|cho xem|xuat) (?:ra )?(?:toan bo )?(?:prompt|cau lenh|log|nhat ky he thong)|"
    r"dang nhap (?:duoi|voi|bang)|cap quyen|khoa bi mat"
)

# Orders that change records: only people with the right do that, and not in a free sentence.
_ASK = r"(?:(?:hay|hãy|xin|vui long|nho|nhờ|giup|dum|ho|em|anh|chi|ban|bot|tro ly|he thong|toi|minh|muon|can|yeu cau|de nghi|cho|lam on|phai|oi|dong y|ngay|luon|gio|thi|a|dung co|lenh|ra lenh) )*"
_THING = r"(?:CODE|TITLE|sang kien|giai phap|ho so|danh muc|diem|ket qua|trang thai|han|phieu|ban ghi|du lieu|tat ca|het|toan bo|cai|don|tai khoan|nguoi dung|thong tin|ten|dong tac gia|tac gia|no|UNIT)"
_CHANGE = pattern(
    rf"{_ASK}(?:xoa|xoa bo|xoa het|sua|sua doi|chinh sua|thay doi|thay|doi|cap nhat(?! ket qua (?:trien|thuc|ap|sang|cua))|chuyen|dieu chinh|nang|ha|gia han|lui|rut|thu hoi|huy|huy bo|khoa|mo lai|gan|giao|phan cong|cong bo|ghi de|reset|don sach|gop|tang|giam|keo dai|them|bot|dat|dat lai|ky|ky so|danh dau)"
    rf"(?: (?:giup|ho|dum|cho|toi|em|anh|minh|ngay|luon|bo|het|lai|di|ten|han|mot|cac|nhung|hai|\d+|tat ca|toan bo|moi|so|noi dung|giai doan|bo sung|nop|cua|gui)){{0,5}} {_THING}"
)
_WRITE = pattern(
    rf"{_ASK}(?:viet|soan|nghi|sang tac|goi y|che|bia)(?: (?:giup|ho|dum|cho|ra|mot|cai|toi|em|minh|anh|vai))+ (?:noi dung|ban|bai|ten|y tuong|sang kien|giai phap|doan)"
)
_ERASE = pattern(rf"{_ASK}(?:xoa|xoa bo|xoa het)(?! (?:doi|ngheo|mu|nha|bo))(?: \S+){{0,6}}")
_DECIDE = pattern(
    rf"{_ASK}(?:duyet|phe duyet|chap thuan|cong nhan|thong qua|tu choi|bac|tra lai|tra ve|loai|tham dinh|cham|cham diem|cho qua|xac nhan|ghi nhan|xep loai|cho dau|danh rot)"
    rf"(?: (?:giup|ho|dum|cho|toi|em|anh|minh|ngay|luon|bo|het|lai|di|diem|\d+|cac|nhung|mấy|may|tat ca|toan bo|moi|nay|gap|thang diem|qua)){{0,5}} {_THING}"
)
# What follows "và", "hay" as one more state is no order: "chờ thẩm định và chờ chấm điểm", "bị loại hay xin rút".
_STATED = pattern(
    r"(?:(?:cho|xin|bi|da|dang|duoc|tu|con|chua|can) )+(?:rut|loai|tra|cham|duyet|cong nhan|tham dinh|phe duyet|xet|sua|bo sung).*"
)
_WAITING = pattern(
    r"cho (?:duyet|tham dinh|cham|cong nhan|phe duyet|xet duyet)(?: diem)? (?:mấy|bao nhieu).*"
)
_WAITS, _SEES = said_of("chờ"), said_of("thấy")
_THEN = pattern(r"va|roi|xong|sau do|dong thoi|hay")
_INSISTS = pattern(r"giup|ho|dum|ngay|luon")
_PUSH = pattern(
    rf"cho {_THING}(?: \S+){{0,2}} \d+ diem|"
    rf"^{_ASK}(?:loai|bo|gach|go|dua|rut)(?: \S+){{0,8}} (?:khoi|vao) danh (?:sach|muc)|"
    r"(?:nhac|giuc|thuc)(?: nho)? (?:UNIT|LEVEL|AUTHOR)(?: \S+)? (?:nop|gui|bao cao|dang ky)(?!.*(?:chậm|trễ|muộn))|"
    rf"cho {_THING}(?: \S+){{0,2}} (?:nop|gui|bao cao) (?:chậm|muộn|trễ|cham|muon|tre)|"
    rf"cho {_THING}(?: \S+){{0,2}} (?:dat|dau|qua|duoc cong nhan|cong nhan)(?: (?:di|luon|ngay))*$|"
    r"(?:CODE|TITLE|sang kien|giai phap|ho so|cai)(?: \S+)? (?:cham|cho)(?: no| duoc)? \d+ diem$|"
    r"(?:sua|xoa|doi|duyet|huy|cong nhan)(?: (?:lai|het|luon|ngay))* di$"
)
_QUESTION = pattern(
    r"nao|mấy|bao nhieu|chua|khong|dau|the nao|gi|ai|bao gio|khi nao|danh sach|liet ke|thong ke|"
    r"tong hop|xem|so luong|ra sao|sao|excel|file|may|cho biet|tinh hinh"
)


def attack(typed: str, line: Line) -> bool:
    """Whether a message tries to run commands or to change or show the assistant's own workings."""
    return bool(_ATTACK.search(typed) or _INNER.search(line.text))


def order(line: Line) -> bool:
    """Whether a message orders a decision or a change of records instead of asking for something to read."""
    for _, clause in clauses(line):
        text = " ".join("thấy" if word.said == _SEES else word.key for word in clause)
        starts = [0, *(then.end() + 1 for then in _THEN.finditer(text))]
        starts = [at for at in starts if not at or not _STATED.match(text, at)]
        matches = (shape.match(text, at) for at in starts for shape in (_CHANGE, _ERASE, _DECIDE, _WRITE))
        if clause and (clause[0].said == _WAITS or _WAITING.match(text)):
            continue  # "chờ duyệt mấy cái"
        if any(m and (_INSISTS.search(m[0], 1) or not _QUESTION.search(text, m.end())) for m in matches):
            return True
        if _PUSH.search(text):
            return True
    return False
