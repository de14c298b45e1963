"""Which intent a line of recognized words has: the rules of queries.md, the stronger word first."""

import re

from domain.queries.filters import fields
from domain.queries.words.line import Line, pattern

_ANCHOR = pattern(
    r"ho so(?: \S+){0,3} (?:NO)?STATE|sang kien|giai phap|de tai|CODE|TITLE|y tuong|(?:mấy|bao nhieu|nhung|cac) cai"
)
_THINGS = r"(?:sang kien|giai phap|ho so|de tai|cai|y tuong|mo hinh|don vi|co quan|LEVEL|dia phuong|noi|tac gia|nguoi|linh vuc|STATE|UNIT|don|phieu|lan|dot|truong hop|don vi)"

_LATE = pattern(
    r"chậm(?! nhat (?:la|khi|bao gio|ngay nao|den|vao|phai|thi))|trễ|muộn(?! nhat (?:la|khi|bao gio|ngay))|qua (?:han|thoi han|ky han)|lo han|(?:da |bi )het han|het han (?:roi )?(?:ma|nhung)|"
    r"(?:khong|chua) (?:dung|kip) (?:han|tien do|thoi han)|no (?:bao cao|ho so)|den han (?:roi )?(?:ma )?(?:van )?(?:chua|NOSTATE)|ton dong"
)
_WHO = r"(?:(?:cac |nhung |so |mấy |bao nhieu )*(?:don vi|co quan|dia phuong|LEVEL|noi|ben|phong ban|ai)(?: (?:nao|gi|thuoc \S+|khac|LEVEL|trong tinh|PERIOD|NOW|ASIDE|toan tinh))*)"
_LACKS = (
    r"(?:(?:den|toi|gio|nay|NOW|PERIOD|ma|hien|van|con|thi|la|ma|cho|toi|gio nay|ASIDE) )*"
    r"(?:(?:chua|khong|chang|chua he|chua thay|khong he|van chua)(?: (?:he|thay|ai|ma|phat sinh|co ai))* ?(?:co|dang ky|nop|gui|tham gia|phat sinh|nao|duoc|trinh|bao cao|ai|thuc hien|co ten|gioi thieu|de xuat|len|xay dung|khai bao)"
    r"|(?:con )?thieu|con trong$|trong tron|bang khong|0 sang kien|NOSTATE|(?:chua|khong)(?: (?:a|nhi|the|vay|ha))*$)"
)
_MISSING = pattern(
    rf"{_WHO} {_LACKS}|(?:con )?thieu (?:cua )?(?:mấy |nhung |cac |bao nhieu )?(?:ai|don vi|LEVEL|ai|co quan|noi nao)|(?:chua|khong) (?:dang ky|nop|gui|tham gia|co)(?: \S+){{0,2}} (?:la )?(?:nhung |cac )?(?:don vi|LEVEL|ai)(?: nao)?"
    r"|(?:don vi|LEVEL|noi) trang|trang sang kien|(?:danh sach|cac|nhung|so|so luong|mấy|bao nhieu|liet ke) (?:don vi|LEVEL|co quan)(?: \S+){0,2} (?:chua|khong)(?: co| nop| dang ky| gui| tham gia)"
)
_TIME_RANK = pattern(r"(?:moi|gan day|gan|som|cu|lau|vua roi|sau cung) nhat")
_RANK = pattern(
    r"(?<!thong )(?<!duy )(?<!hop )(?<!dong )(?<!cap )(?<!chu )(?<!sinh )(?<!moi )(?<!gan )(?<!day )(?<!thu )(?<!som )(?<!cu )(?<!chậm )(?<!muộn )nhat(?! la| dinh| thiet| tri| quan| thong| ky)|dung (?:cuoi|chot|bet|thu|dau(?! UNIT| LEVEL| co quan| don vi| tinh| so))|dan dau|"
    r"(?:cuoi|chot|dau|top|bet) bang|doi so|bet|xep (?:hang|thu|dau|cuoi|tren|duoi)|bang xep hang|xep loai|thu hang|(?:dung|xep|vi tri|UNIT|LEVEL|OWN)(?: (?:o|vao|hang|vi tri|duoc))* thu mấy|hang (?:mấy|nhat|dau|may)|LIMIT(?! (?:sang kien|giai phap|ho so)(?: \S+)? (?:moi|gan))|top|thu bac|(?:nhieu|cao) (?:den|xuong) (?:it|thap)|(?:it|thap) (?:den|len) (?:nhieu|cao)|"
    r"vi tri (?:thu )?(?:mấy|nao|bao nhieu)|noi bat|tieu bieu|xuat sac|dau tau|(?:nhieu|it) (?:sang kien|giai phap) nhat|quan quan|thi dua thu"
)
_COMPARE = pattern(
    r"so (?:voi|cung|sanh)|so PERIOD|so sanh|doi sanh|hon kem|tang (?:hay|hoac|giam|bao nhieu|may|the nao|truong)|tang giam|giam bao nhieu|chenh(?: lech)?|SAME|cung ky|(?:nhieu|it|cao|thap|tot|kem|khac) (?:hon )(?:hay|hoac)|"
    r"(?:nhieu|it|cao|thap) hon(?: (?:ca|han|so voi))? (?:PERIOD|UNIT)|(?:hon|kem|bang) (?:duoc )?PERIOD|PERIOD (?:va|voi|hay) PERIOD(?: (?:thi )?(?:nam|ben|cai|thang|quy|ky) nao (?:nhieu|it|cao|thap|tot) hon| khac)|"
    r"(?:UNIT|LEVEL) (?:va |voi |hay |hoac )?(?:UNIT|LEVEL)(?: \S+){0,4} (?:nhieu|it|cao|thap|tot|manh) hon|tien bo hon|(?:ai|ben nao|don vi nao|LEVEL nao|noi nao|cai nao) (?:nhieu|it|cao|thap)(?: \S+){0,2} hon|doi chieu (?:PERIOD|UNIT|so lieu)|khac (?:gi|nhau)(?: the nao)? (?:PERIOD|so)|(?:dat|lai) (?:PERIOD )?(?:voi|ben canh) (?:PERIOD|UNIT)"
)
_DUPLICATE = pattern(r"(?<!khong )trùng(?: lap| nhau| y tuong| ten| noi dung)*|giong (?:nhau|voi|het|y|sang kien|cai|ai|hay|hoan|khong)|giong|tuong tu nhau|tuong tu|na na(?: nhau)?|lap lai|sao chep|dao (?:van|y tuong)|copy|(?:co )?ai (?:da )?lam (?:cai nay |truoc )?(?:chua|roi)")  # fmt: skip
_DEADLINE = pattern(
    r"(?<!gioi )(?<!quyen )(?<!tham )(?<!den )han(?! che| hep| ngach| muc| quoc| han)|thoi han|ky han|han (?:chot|cuoi|chu|nop)|moc(?: thoi gian| thoi diem)?|(?:ngay )?chot(?! bang| lai| danh sach| so)|deadline|"
    r"con (?:lai )?(?:mấy|bao nhieu) (?:ngay|tuan|thang|hom|gio)|con bao lau|bao lau nua|(?:ngay|thoi diem|thoi gian) (?:nop|het|cuoi|dong|ket thuc|bat dau|mo|cong nhan|cham)(?: \S+)*? (?:la )?(?:khi nao|bao gio|nao|gi|$)|sap (?:toi |den )?han|den han|"
    r"lich (?:cua )?NOW|lich (?:trinh|nop|dang ky|xet|cham|cong nhan|bao cao|cua dot|dot)|lo trinh|ke hoach thoi gian|chậm nhat|muộn nhat|con kip|kip (?:nop|dang ky)"
)
_WHEN = r"(?:khi nao|bao gio|ngay nao|luc nao|thang nao|hom nao|thoi gian nao|ngay bao nhieu|den bao gio|den khi nao)"
_EVENT = r"(?:nop|het|dong|chot|mo|bat dau|ket thuc|cham|hop|cong nhan|xet|bao cao|dang ky|to chuc|cong bo|dot|han|tham dinh|gui|phai|STATE|tong ket|xong|thi)"
_DATED = pattern(rf"{_WHEN}(?: \S+){{0,5}}? {_EVENT}|{_EVENT}(?: \S+){{0,8}}? {_WHEN}")
_DUE_WHEN = pattern(
    rf"(?:han|han chot|han cuoi|moc)(?: \S+){{0,8}}? {_WHEN}|{_WHEN}(?: \S+){{0,4}}? (?:het|toi|den) han"
)
_EXPORT_VERB = pattern(
    r"(?<!de )(?<!san )(?<!nang )(?<!dot )(?<!dien )xuat(?! sac| hien| phat| nhap| khau| ban)|ket xuat|tai (?:ve|xuong|file|bao cao|danh sach|bang)|(?:^|(?<=ASIDE )|(?<=toi )|(?<=em )|(?<=anh )|(?<=giup )|(?<=minh )|(?<=hay )|(?<=can )|(?<=va )|(?<=roi )|(?<=de )|(?<=muon )|(?<=lai )|(?<=ra )|(?<=nho )|(?<=xin ))in(?= (?:ra|danh|bao|giup|cho|file|phieu|bang|cac|toan|het|sang|bieu|tong|so|ho|UNIT|toi|em)|$)|export|download"
)
_FILE = pattern(r"excel|word|pdf|file|csv|xlsx|xls|docx|doc|ban mem|ban in|spreadsheet|bang tinh|tep|tap tin")
_COUNT = pattern(
    r"bao nhieu(?! (?:diem|tien|ngay|phan tram|nguoi|lau|trieu|tuoi|do|can bo|giay|gio|buoc|tieu chi|thanh vien|phieu bau))|mấy(?! (?:gio|tuoi|do|diem|buoc|ngay|hom|tieu chi|thang|tuan|tien|giay|thu|bua|lan))|so luong|tong so|tong cong|dem|con so"
)
_SUMMARY = pattern(r"tinh hinh|tong hop|thong ke|tong quan|toan canh|so lieu|bieu do|bao cao (?:nhanh|tong hop|chung|tong quan|tong the|so bo|tom tat)|tom tat|tong ket|tong the|co cau|phan bo|ty le|ti le|buc tranh|dien bien|tong thuat|cac con so|khai quat|tien do chung")  # fmt: skip
_HOW = pattern(
    r"(?:nhu )?the nao|ra sao|sao roi|thi sao|den dau|toi dau|tien do|co gi (?:moi|khac)|lam duoc gi|on khong|ket qua (?:gi|the nao|ra sao)"
)
_LIST = pattern(
    r"danh sach|liet ke|ke (?:ra|ten|het)|(?:cho (?:\S+ ){0,2}?)?xem|(?:sang kien|giai phap|ho so|de tai|cai|(?:NO)?STATE) (?:nao|gi)|(?:nhung|cac|mấy) (?:sang kien|giai phap|ho so|cai|de tai)|gom (?:nhung )?gi|(?:la|co|dang ky|nop|gui)(?: duoc)? (?:nhung )?(?:gi|cai nao|nhung cai|nhung ai)|tim|loc|co gi|liet|show|list|dua (?:ra|toi)|lay (?:ra|cho|danh)|moi nhat|gan nhat"
)
_MINE = pattern(
    r"cua (?:ban than |rieng |chinh |ca nhan )?(?:toi|em|minh|tui|chau|tao|tớ)(?! (?:khong|quan ly))|(?:toi|em|minh|tui)(?: (?:da|dang|co|tung|vua|con|thi))* (?:dang ky|nop|gui|tao|viet|lam|soan|STATE|co(?! the))(?: \S+){0,2} (?:nhung gi|gi|nao|mấy|bao nhieu|(?:nhung|cac) (?:sang kien|giai phap|ho so|cai)|roi|chua|den dau)|(?:toi|em|minh) co (?:mấy|nhung|bao nhieu|cac) (?:sang kien|cai|ho so|giai phap)"
    r"|(?:sang kien|ho so|giai phap|ban|STATE|cai|don)(?: ma)? (?:toi|em|minh)(?: (?:da|dang|vua|tung|moi))* (?:dang ky|nop|gui|tao|soan|STATE|lam|viet|luu)|(?:ho so|sang kien|giai phap|ban STATE|STATE) (?:em|minh|toi)(?: (?:dau|roi|the nao|den dau|$))"
)
_REGISTER = pattern(
    r"(?:muon|can|xin|dinh|cho(?: \S+)?|giup(?: \S+)?|huong dan(?: \S+)?|de|bat dau|tien hanh|hay|tham gia|toi|em|minh|moi|lam|nho|tiep tuc|cach|se|phai|duoc|thu tuc|bay gio|lai|gio) (?:\S+ ){0,2}?dang ky(?! (?:nao|chua|bao nhieu|mấy|roi|han|nhieu|it))"
    r"|^(?:\S+ ){0,2}?dang ky(?: (?:mot|them|moi|cho|toi|em|ngay|1|lai|tiep|luon|di|gium|giup|ho|a|nhe|voi|so|nay|ve|FIELD|\d|cai|ca|mấy|ung|don vi))*(?: (?:sang kien|giai phap|y tuong|de tai|cai tien|mo hinh))?"
    r"|(?:nop|gui|tao|them|khai|khai bao|lap|viet|trinh|de xuat|dien|bat dau|de nghi)(?: (?:mot|them|moi|1|len|cho|vao|ho so|phieu|don|ban|luon|ngay|toi|em|giup|ve|dang ky))* (?:sang kien|giai phap|y tuong|de tai|phieu dang ky|don dang ky)(?: (?:moi|cua (?:toi|em|minh)|nay|CODE))*"
    r"|co (?:mot |1 )?(?:sang kien|giai phap|y tuong)(?: moi)?(?: \S+){0,8} (?:muon|can|dinh|xin|dang ky|nop)"
)
_QUESTION = pattern(
    r"bao nhieu|mấy|nao|chua|khong|khi nao|bao gio|danh sach|liet ke|the nao|(?<!bat )dau|nhieu|ai|so luong|thong ke|tong hop"
)
_CHECK = pattern(
    r"(?:kiem tra|ra soat|xem|check|doi chieu|tu danh gia|danh gia|soat|tu kiem tra|cham thu|test|tra|thu)(?: \S+){0,8}? (?:tieu chi|tieu chuan|dieu kien)|(?:du|dat|dap ung|thoa man|hop|dung|khop)(?: \S+){0,3}? (?:tieu chi|tieu chuan|dieu kien)|tieu chi(?: \S+){0,4} (?:chua|khong|nao|gi|the nao|giup|kiem tra)|checklist|bang kiem|^tieu chi(?: .*)?$|co (?:duoc coi la|phai la|tinh la|duoc tinh la) sang kien"
)
_LEADERS_CHECK = pattern(
    r"(?:bao nhieu|nhung|cac|danh sach|liet ke|so luong|mấy) (?:sang kien|giai phap|ho so)|(?:sang kien|ho so|giai phap) nao"
)
_REPORT = pattern(
    r"(?:nop|gui|lam|viet|lap|khai|dien|cap nhat|bat dau|thuc hien|tao|soan|hoan thanh|trinh|bo sung|nhap|day|up)(?: (?:mot|cai|ban|giup|cho|toi|em|minh|luon|ngay|file|lai|xong|noi dung|so lieu|phan|tiep|moi))* (?:bao cao(?: (?:ket qua|thuc hien|trien khai|ap dung|hieu qua|sang kien))*|ket qua(?: (?:trien khai|thuc hien|ap dung|dat duoc|sang kien|cua sang kien|CODE|cho))+)"
    r"|(?:muon|can|xin|cho \S+|toi|em|minh|giup|de|den luc|huong dan(?: \S+)?|cach|bat dau) bao cao(?: ve)?(?: ket qua| (?:viec )?(?:trien khai|thuc hien|ap dung))(?: (?:trien khai|thuc hien|ap dung|sang kien|CODE|cho))*|^bao cao ket qua(?: (?:trien khai|thuc hien|ap dung|cua|cho|sang kien|CODE|TITLE|giai phap|a|nhe|di|moi|ve|toi|em|minh).*)?$|cap nhat ket qua"
)
_HELP = pattern(
    r"huong dan|tro giup|hoi (?:duoc )?(?:nhung )?gi|(?:dung|su dung|xai)(?: \S+)? ASKED|(?:bot|ban|em|he thong|tro ly|may|day|no|chat)(?: (?:nay|oi))?(?: (?:co the|biet|co))*(?: giup)?(?: (?:duoc|toi|em|anh|minh))* (?:lam|giup|tra loi|ho tro|dung)(?: (?:duoc|toi|em|anh|minh|nhung|ve|cho))* (?:gi|viec gi|the nao|cau hoi|nhung)|"
    r"(?:dung|su dung|xai|thao tac|cach dung|cach su dung|hoi)(?: \S+){0,3} (?:the nao|ra sao|sao|kieu gi|cach nao)|cach (?:dung|su dung|hoi|tra cuu|thao tac|dang nhap|xai)|help|menu|(?:co )?(?:nhung )?(?:lenh|chuc nang|tinh nang|cau hoi|cau lenh) (?:nao|gi)|ho tro (?:gi|nhung|toi|em|minh|voi|duoc)|(?:lam|bat dau|phai lam) (?:sao|the nao|tu dau|nhu the nao|gi)$|huong dan su dung"
)


_GIVE_HELP = pattern(r"(?:tro )?giup(?: (?:do|toi|em|minh|voi|a|nhe|e|anh|gi|duoc))*")
_OF = re.compile(r"(?:^| )(?:cua|o|tai|thuoc|do|tu|ben)(?: (?:cac|nhung))* $")
_WANTS = pattern(
    r"(?:muon|can|xin|dinh|giup|cho|nho)(?: (?:duoc|phep|tien hanh|lam|thu tuc|ho so|mot|toi|em|minh|anh|chi|them|tham gia|bat dau|lai))* "
    r"(?:dang ky|nop|gui|khai|khai bao|tao|trinh|de xuat)(?! (?:nao|roi|chua|bao nhieu|mấy))"
)


_ABOUT_FIGURES = pattern(r"bao nhieu|mấy|danh sach|liet ke|so luong|tinh hinh|thong ke|tong hop|tong so")
_COUNTED = pattern(
    r"cai|ho so|don vi|(?:NO)?STATE|LEVEL|UNIT|OWN|PERIOD|NOW|FIELD|GROUP|AUTHOR|tong so|dang ky|nop|gui|so luong|tong cong"
)
_BARE_SUBJECT = pattern(
    r"(?:(?:ve|cua|anh|chi|con|linh vuc|mang|cac|nhung|ASIDE|PERIOD|LEVEL|UNIT) )*(?:FIELD|AUTHOR)(?: (?:PERIOD|LEVEL|UNIT|cua|va|FIELD))*"
)
# "Sáng kiến là gì", "giải pháp nào để giảm cân" ask about the word or the world, not about what was submitted.
_DEFINITION = pattern(
    r"(?:nghia )?la (?:gi|cai gi|sao)(?: (?:vay|a|the|nhi|ha))*$|giai phap (?:nao|gi) (?:de|cho|giup|nham) .*"
)


def anchor(line: Line) -> int | None:
    """Where a message first names initiatives; None when it does not."""
    return next((first for first, _, _ in line.find(_ANCHOR)), None)


def intent_of(line: Line) -> str:
    """The intent of a line, "" when no word of it asks anything."""
    text = line.text
    one = "CODE" in text or "TITLE" in text or bool(line.values("ASKED") and line.values("AUTHOR"))
    question = bool(_QUESTION.search(text))
    if _CHECK.search(text) and not _LEADERS_CHECK.search(text):
        return "checklist"
    if _DUPLICATE.search(text):
        return "duplicates"
    reports = _REPORT.search(text) and not _deadline(text)
    if one and not _FILE.search(text) and not reports and not _EXPORT_VERB.search(text):
        return "status"
    if _EXPORT_VERB.search(text) or (_FILE.search(text) and not _DEADLINE.search(text)):
        return "export"
    if _LATE.search(text) and not _DUE_WHEN.search(text):
        return "overdue"
    if _COMPARE.search(text) and not _deadline(text):
        return "compare"
    if _RANK.search(text) and not _TIME_RANK.search(text):
        return "ranking"
    if _deadline(text):
        return "deadlines"
    if _lacking(text) and not _mine(text):
        return "missing_units"
    if _REPORT.search(text) and not _COUNT.search(text):
        return "report_results"
    if _mine(text):
        return "my_items"
    if _REGISTER.search(text) and not question_of_others(line, question=question):
        return "register"
    return _figures(line)


def compares(line: Line) -> bool:
    """Whether a line sets a period or a side against another."""
    return bool(_COMPARE.search(line.text))


def _lacking(text: str) -> bool:
    """Whether units without something are asked for; "sáng kiến của xã nào chưa …" asks for initiatives."""
    return any(not _OF.search(text[: match.start()]) for match in _MISSING.finditer(text))


def _mine(text: str) -> bool:
    return bool(_MINE.search(text))


def _deadline(text: str) -> bool:
    return bool(_DEADLINE.search(text) or _DATED.search(text))


def question_of_others(line: Line, *, question: bool) -> bool:
    """Whether "đăng ký" is asked about others, not offered by the writer."""
    told = any(
        word.key in ("UNIT", "LEVEL", "AUTHOR", "GROUP", "PERIOD", "LIMIT", "STATE", "NOSTATE")
        for word in line.words
    )
    return (not _WANTS.search(line.text) and (question or told)) or bool(_ABOUT_FIGURES.search(line.text))


def _figures(line: Line) -> str:
    text = line.text
    if _DEFINITION.search(text) and not _TIME_RANK.search(text):
        return ""
    if _HELP.search(text):
        return "help"
    if _TIME_RANK.search(text):
        return "list"
    counted = _COUNT.search(text)
    if counted and anchor(line) is None and not _COUNTED.search(text):
        return ""
    if counted and not (
        counted[0] in ("so luong", "tong so", "tong cong", "con so") and _SUMMARY.search(text)
    ):
        return "count"
    if pattern(r"danh sach|liet ke").search(text) and _ANCHOR.search(text):
        return "list"
    if _SUMMARY.search(text):
        return "summary"
    if _HOW.search(text) or "ASKED" in text:
        return "summary"
    if _LIST.search(text) or pattern(r"sang kien|giai phap|(?:NO)?STATE").search(text):
        return "list"
    if "GROUP" in text:
        return "summary"
    if _GIVE_HELP.search(text):
        return "help"
    return "list" if _BARE_SUBJECT.fullmatch(text) else ""


def group_for(intent: str, line: Line) -> str:
    """The grouping that goes with an intent: units go without saying in a ranking, levels set side by side do not."""
    group = fields.group(line)
    both = len(set(fields.levels(line))) > 1
    if intent == "ranking":
        asked = fields.group_asked(line)
        return group if group and group != "unit" else asked
    if both and intent in ("compare", "summary", "count") and not group:
        return "level"
    return group
