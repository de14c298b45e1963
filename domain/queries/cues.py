"""Words that tell what a message asks: each pattern is one kind of question, over a line of recognized words."""

import re

from domain.queries.words.line import one_of, pattern, wordset

ANCHOR = pattern(
    r"ho so(?: \S+){0,3} (?:NO)?STATE|sang kien|giai phap|de tai|CODE|TITLE|y tuong|"
    r"(?:mấy|bao nhieu|nhung|cac) cai"
)
LATE = pattern(
    r"chậm(?! nhat (?:la(?! ai| don vi| LEVEL| nhung| UNIT)|khi|bao gio|ngay nao|den|vao|phai|thi))|trễ|"
    r"muộn(?! nhat (?:la|khi|bao gio|ngay))|qua (?:han|thoi han|ky han)|lo han|(?:da |bi )het han|"
    r"het han (?:roi )?(?:ma|nhung)|"
    r"(?:khong|chua) (?:dung|kip) (?:han|tien do|thoi han)|no (?:bao cao|ho so)|"
    r"den han (?:roi )?(?:ma )?(?:van )?(?:chua|NOSTATE)|ton dong"
)
_WHO = r"(?:(?:cac |nhung |so |mấy |bao nhieu )*(?:don vi|co quan|dia phuong|LEVEL|noi|ben|phong ban|(?:truong|thon|phong|hoi|tram|doan the)(?= nao)|ai)(?: (?:nao|gi|thuoc \S+|khac|LEVEL|trong tinh|PERIOD|NOW|ASIDE|toan tinh))*)"
_LACKS = (
    r"(?:(?:den|toi|gio|nay|NOW|PERIOD|ma|hien|van|con|thi|la|ma|cho|toi|gio nay|ASIDE) )*"
    r"(?:(?:chua|khong|chang|chua he|chua thay|khong he|van chua)(?: (?:he|thay|ai|ma|phat sinh|co ai))* ?(?:co|dang ky|nop|gui|tham gia|phat sinh|nao|duoc|trinh|bao cao|ai|thuc hien|co ten|gioi thieu|de xuat|len|xay dung|khai bao)"
    r"|(?:con )?thieu|con trong$|trong tron|bang khong|0 sang kien|NOSTATE|"
    r"(?:chua|khong)(?: (?:a|nhi|the|vay|ha))*$)"
)
MISSING = pattern(
    rf"{_WHO} {_LACKS}|"
    r"(?:con )?thieu (?:cua )?(?:mấy |nhung |cac |bao nhieu )?(?:ai|don vi|LEVEL|ai|co quan|noi nao)|"
    rf"(?:chua|khong) (?:dang ky|nop|gui|tham gia|co)(?: \S+){{0,2}} (?:la )?(?:nhung |cac )?(?:don vi|LEVEL|ai)(?: nao)?"
    r"|(?:don vi|LEVEL|noi) trang|trang sang kien|"
    r"(?:danh sach|cac|nhung|so|so luong|mấy|bao nhieu|liet ke) (?:don vi|LEVEL|co quan)(?: \S+){0,2} (?:chua|khong)(?: co| nop| dang ky| gui| tham gia)"
)
TIME_RANK = pattern(r"(?:moi|gan day|gan|som|cu|lau|vua roi|sau cung) nhat")
RANK = pattern(
    r"(?<!thong )(?<!duy )(?<!hop )(?<!dong )(?<!cap )(?<!chu )(?<!sinh )(?<!moi )(?<!gan )(?<!day )(?<!thu )(?<!som )(?<!cu )(?<!chậm )(?<!muộn )nhat(?! (?:mot|\d+|la|dinh|thiet|tri|quan|thong|ky)(?!\S))|"
    r"dung (?:cuoi|chot|bet|thu|dau(?! UNIT| LEVEL| co quan| don vi| tinh| so))|dan dau|"
    r"(?:cuoi|chot|dau|top|bet) bang|doi so|bet|xep (?:hang|thu|dau|cuoi|tren|duoi)|bang xep hang|"
    r"xep loai|thu hang|"
    r"(?:dung|xep|vi tri|UNIT|LEVEL|OWN)(?: (?:o|vao|hang|vi tri|duoc))* thu mấy|"
    r"hang (?:mấy|nhat|dau|may)|LIMIT(?! (?:sang kien|giai phap|ho so)(?: \S+)? (?:moi|gan))|top|"
    r"thu bac|(?:nhieu|cao) (?:den|xuong) (?:it|thap)|(?:it|thap) (?:den|len) (?:nhieu|cao)|"
    r"vi tri (?:thu )?(?:mấy|nao|bao nhieu)|nao(?: co| dat)? diem (?:cao|thap)|noi bat|tieu bieu|xuat sac|dau tau|"
    r"(?:nhieu|it) (?:sang kien|giai phap) nhat|(?:nhieu|it|cao|thap|tot|kem|yeu|manh) nhat la|quan quan|thi dua thu"
)
COMPARE = pattern(
    r"(?<!ho )so (?:voi|cung|sanh)|(?<!ho )(?<!tong )(?<!con )so PERIOD|so sang kien(?: \S+){0,4} PERIOD voi PERIOD|so sanh|doi sanh|hon kem|"
    r"tang (?:hay|hoac|giam|bao nhieu|may|the nao|truong)|tang giam|giam bao nhieu|"
    r"chenh(?: lech)?|SAME|cung ky|(?:nhieu|it|cao|thap|tot|kem|khac) (?:hon )(?:hay|hoac)|"
    r"(?:nhieu|it|cao|thap) hon(?: (?:ca|han|so voi))? (?:PERIOD|UNIT)|"
    r"(?:hon|kem|bang) (?:duoc )?PERIOD|"
    r"PERIOD (?:va|voi|hay) PERIOD(?: (?:thi )?(?:nam|ben|cai|thang|quy|ky) nao (?:nhieu|it|cao|thap|tot) hon| khac)|"
    r"(?:UNIT|LEVEL) (?:va |voi |hay |hoac )?(?:UNIT|LEVEL)(?: \S+){0,4} (?:nhieu|it|cao|thap|tot|manh) hon|"
    r"tien bo hon|"
    r"(?:ai|ben nao|don vi nao|LEVEL nao|noi nao|cai nao)(?: (?:nhieu|it|cao|thap)(?: \S+){0,4})? hon|"
    r"doi chieu (?:PERIOD|UNIT|so lieu)|khac (?:gi|nhau)(?: the nao)? (?:PERIOD|so)|"
    r"(?:dat|lai) (?:PERIOD )?(?:voi|ben canh) (?:PERIOD|UNIT)"
)
DUPLICATE = pattern(r"(?<!khong )trùng(?: lap| nhau| y tuong| ten| noi dung)*|"
r"giong (?:nhau|voi|het|y|sang kien|cai|ai|hay|hoan|khong)|giong|tuong tu nhau|tuong tu|"
r"na na(?: nhau)?|lap lai|sao chep|dao (?:van|y tuong)|copy|"
r"(?:co )?ai (?:da )?lam (?:cai nay |truoc )?(?:chua|roi)")  # fmt: skip
DEADLINE = pattern(
    r"(?<!gioi )(?<!quyen )(?<!tham )(?<!den )han(?! che| su dung| hep| ngach| muc| quoc| han)|thoi han|"
    r"ky han|han (?:chot|cuoi|chu|nop)|moc(?: thoi gian| thoi diem)?|"
    r"(?:ngay )?chot(?! (?:bang|lai|danh sach|so)(?!\S))|deadline|"
    r"con (?:lai )?(?:mấy|bao nhieu) (?:ngay|tuan|thang|hom|gio)|con bao lau|bao lau nua|"
    r"(?:ngay|thoi diem|thoi gian) (?:nop|het|cuoi|dong|ket thuc|bat dau|mo|cong nhan|cham)(?: \S+)*? (?:la )?(?:khi nao|bao gio|nao|gi|$)|"
    r"sap (?:toi |den )?han|den han|"
    r"lich (?:cua )?NOW|lich (?:trinh|nop|dang ky|xet|cham|cong nhan|bao cao|cua dot|dot)|"
    r"lo trinh|ke hoach thoi gian|(?:chậm|muộn) nhat(?! la (?:ai|don vi|LEVEL|nhung|UNIT))|con kip|kip (?:nop|dang ky)"
)
_WHEN = r"(?:khi nao|bao gio|ngay nao|luc nao|thang nao|hom nao|thoi gian nao|ngay bao nhieu|den bao gio|den khi nao)"
_EVENT = r"(?:nop|het|dong|khoa so|chot|mo|bat dau|ket thuc|cham|hop|cong nhan|xet|bao cao|dang ky|to chuc|cong bo|dot|han|tham dinh|gui|phai|STATE|tong ket|xong|thi)"
DATED = pattern(rf"{_WHEN}(?: \S+){{0,5}}? {_EVENT}|{_EVENT}(?: \S+){{0,8}}? {_WHEN}")
DUE_WHEN = pattern(
    rf"(?:han|han chot|han cuoi|moc)(?: \S+){{0,8}}? {_WHEN}|{_WHEN}(?: \S+){{0,4}}? (?:het|toi|den) han"
)
# "In" is to print only where an order stands: not "in" as a part of another word's sense.
_PRINTS_AFTER = wordset("ASIDE toi em anh chi ban giup minh hay can va roi de muon lai ra nho xin")
_PRINTED = one_of("""
    ra, danh, bao, giup, cho, file, phieu, bang, cac, toan, het, sang, bieu, tong, so, ho, UNIT, toi, em
""")
_PRINT = rf"(?:^|{'|'.join(f'(?<={word} )' for word in sorted(_PRINTS_AFTER))})in(?= {_PRINTED}|$)"
EXPORT_VERB = pattern(
    r"(?<!de )(?<!san )(?<!nang )(?<!dot )(?<!dien )xuat(?! (?:sac|hien|phat|nhap|khau|ban)(?!\S))|"
    rf"ket xuat|tai (?:ve|xuong|file|bao cao|danh sach|bang)|{_PRINT}|export|download"
)
FILE = pattern(
    r"excel|word|pdf|file|csv|xlsx|xls|(?:ban|dang) doc|ban mem|ban in|spreadsheet|bang tinh|tep|tap tin"
)
# "Cho xem mấy sáng kiến …", "mấy cái nào": some, not how many.
SOME = pattern(
    r"(?:mo|xem|coi|dua|gui (?:toi|em|anh|minh|cho)|loc|liet ke|ke|tim|lay|in|xuat)(?: (?!co|duoc|biet|tong|dang ky|nop)\S+){0,3}? mấy|"
    r"mấy(?: \S+){1,4}? nao"
)
_COUNTABLE = r"(?:sang kien|giai phap|ho so|de tai|don vi|co quan|LEVEL|y tuong)"
COUNT = pattern(
    r"bao nhieu(?! (?:diem|tien|ngay|phan tram|nguoi|lau|trieu|tuoi|do|can bo|giay|gio|buoc|tieu chi|thanh vien|phieu bau)(?!\S))|"
    r"(?<!thu )mấy(?! (?:gio|tuoi|do|diem|buoc|ngay|hom|tieu chi|thang|tuan|tien|giay|thu|bua|lan)(?!\S))|"
    r"so luong|tong so|tong cong|dem|con so|"
    rf"(?<!mot )(?<!trong )(?<!vai )(?<!ma )(?<!ho )(?<!nhieu )so {_COUNTABLE}"
)
SUMMARY = pattern(r"tinh hinh|tong hop|thong ke|tong quan|toan canh|so lieu|bieu do|"
r"bao cao (?:nhanh|tong hop|chung|tong quan|tong the|so bo|tom tat)|tom tat|tong ket|tong the|"
r"co cau|phan bo|ty le|ti le|buc tranh|dien bien|tong thuat|cac con so|khai quat|tien do chung")  # fmt: skip
HOW = pattern(
    r"(?:nhu )?the nao|ra sao|sao roi|thi sao|den dau|toi dau|tien do|co gi (?:moi|khac)|"
    r"lam duoc gi|on khong|ket qua (?:gi|the nao|ra sao)"
)
LIST = pattern(
    r"danh sach|liet ke|ke (?:ra|ten|het)|(?:cho (?:\S+ ){0,2}?)?xem|"
    r"(?:sang kien|giai phap|ho so|de tai|cai|(?:NO)?STATE) (?:nao|gi)|"
    r"(?:nhung|cac|mấy) (?:sang kien|giai phap|ho so|cai|de tai)|gom (?:nhung )?gi|"
    r"(?:la|co|dang ky|nop|gui)(?: duoc)? (?:nhung )?(?:gi|cai nao|nhung cai|nhung ai)|tim|loc|"
    r"co gi|liet|show|list|dua (?:ra|toi)|lay (?:ra|cho|danh)|moi nhat|gan nhat"
)
MINE = pattern(
    r"cua (?:ban than |rieng |chinh |ca nhan )?(?:toi|em|minh|tui|chau|tao|tớ)(?! (?:khong|quan ly))|"
    r"(?:toi|em|minh|tui)(?: (?:da|dang|co|tung|vua|con|thi))* (?:dang ky|nop|gui|tao|viet|lam|soan|STATE|co(?! the))(?: \S+){0,2} (?:nhung gi|gi|nao|mấy|bao nhieu|(?:nhung|cac) (?:sang kien|giai phap|ho so|cai)|roi|chua|den dau)|"
    r"(?:cho|de|giup) (?P<self>anh|chi)(?: \S+){1,5} cua (?P=self)(?= ASIDE|$)|"
    r"(?:toi|em|minh) co (?:mấy|nhung|bao nhieu|cac) (?:sang kien|cai|ho so|giai phap)"
    r"|"
    r"(?:sang kien|ho so|giai phap|ban|STATE|cai|don)(?: ma)? (?:toi|em|minh)(?: (?:da|dang|vua|tung|moi))* (?:dang ky|nop|gui|tao|soan|STATE|lam|viet|luu)|"
    r"(?:ho so|sang kien|giai phap|ban STATE|STATE) (?:em|minh|toi)(?: (?:dau|roi|the nao|den dau|$))"
)
_LEADS_TO_REGISTERING = one_of(r"""
    muon, can, xin, dinh, cho(?: \S+)?, giup(?: \S+)?, huong dan(?: \S+)?, de, bat dau, tien hanh, hay, tham gia, toi, em, minh, moi,
    lam, nho, tiep tuc, cach, se, phai, duoc, thu tuc, bay gio, lai, gio
""")
_REGISTERING = one_of(r"""
    mot, them, moi, cho, toi, em, ngay, 1, lai, tiep, luon, di, gium, giup, ho, a, nhe, voi, so, nay, ve, FIELD, \d, cai, ca, mấy, ung,
    don vi
""")
_HANDS_IN = one_of("nop, gui, tao, them, khai, khai bao, lap, viet, trinh, de xuat, dien, bat dau, de nghi")
_HANDED = one_of("""
    mot, them, moi, 1, len, cho, vao, ho so, phieu, don, ban, luon, ngay, toi, em, giup, ve, dang ky
""")
_IDEA = one_of("sang kien, giai phap, y tuong, de tai, phieu dang ky, don dang ky")
REGISTER = pattern(
    rf"{_LEADS_TO_REGISTERING} (?:\S+ ){{0,2}}?dang ky(?! (?:nao|chua|bao nhieu|mấy|roi|han|nhieu|it))|"
    rf"^(?:\S+ ){{0,2}}?dang ky(?: {_REGISTERING})*(?: (?:sang kien|giai phap|y tuong|de tai|cai tien|mo hinh))?|"
    rf"{_HANDS_IN}(?: {_HANDED})* {_IDEA}(?: (?:moi|cua (?:toi|em|minh)|nay|CODE))*|"
    r"co (?:mot |1 )?(?:sang kien|giai phap|y tuong)(?: moi)?(?: \S+){0,8} (?:muon|can|dinh|xin|dang ky|nop)"
)
QUESTION = pattern(
    r"bao nhieu|mấy|nao|chua|khong|khi nao|bao gio|danh sach|liet ke|the nao|(?<!bat )dau|nhieu|"
    r"ai|so luong|thong ke|tong hop"
)
CHECK = pattern(
    r"(?:kiem tra|ra soat|xem|check|doi chieu|tu danh gia|danh gia|soat|tu kiem tra|cham thu|test|tra|thu)(?: \S+){0,8}? (?:tieu chi|tieu chuan|dieu kien)|"
    r"(?:du|dat|dap ung|thoa man|hop|dung|khop)(?: \S+){0,3}? (?:tieu chi|tieu chuan|dieu kien)|"
    r"tieu chi(?: \S+){0,4} (?:chua|khong|nao|gi|the nao|giup|kiem tra)|checklist|bang kiem|"
    r"^tieu chi(?: .*)?$|co (?:duoc coi la|phai la|tinh la|duoc tinh la) sang kien"
)
LEADERS_CHECK = pattern(
    r"(?:bao nhieu|nhung|cac|danh sach|liet ke|so luong|mấy) (?:sang kien|giai phap|ho so)|"
    r"(?:sang kien|ho so|giai phap) nao"
)
_FILLS_IN = one_of("""
    nop, gui, lam, viet, lap, khai, dien, cap nhat, bat dau, thuc hien, tao, soan, hoan thanh, trinh, bo sung, nhap, day, up
""")
_FILLED = one_of("""
    mot, cai, ban, giup, cho, toi, em, minh, luon, ngay, file, lai, xong, noi dung, so lieu, phan, tiep, moi
""")
_OF_RESULTS = one_of("trien khai, thuc hien, ap dung, dat duoc, sang kien, cua sang kien, CODE, cho")
_LEADS_TO_REPORTING = one_of(r"""
    muon, can, xin, cho \S+, toi, em, minh, giup, de, den luc, huong dan(?: \S+)?, cach, bat dau
""")
_REPORTED_ON = one_of("""
    trien khai, thuc hien, ap dung, cua, cho, sang kien, CODE, TITLE, giai phap, a, nhe, di, moi, ve, toi, em, minh
""")
REPORT = pattern(
    rf"{_FILLS_IN}(?: {_FILLED})* (?:bao cao(?: (?:ket qua|thuc hien|trien khai|ap dung|hieu qua|sang kien))*|ket qua(?: {_OF_RESULTS})+)|"
    rf"{_LEADS_TO_REPORTING} bao cao(?: ve)?(?: ket qua| (?:viec )?(?:trien khai|thuc hien|ap dung))(?: {_OF_RESULTS})*|"
    rf"^bao cao ket qua(?: {_REPORTED_ON}.*)?$|"
    r"cap nhat ket qua|(?:mo|lay|xin|tai|cho) (?:\S+ )?(?:mau|bieu mau|phieu) bao cao ket qua"
)
HELP = pattern(
    r"huong dan|tro giup|hoi (?:(?:bot|ban|tro ly|duoc|nhung|cau) )*gi|(?:dung|su dung|xai)(?: \S+){0,2} ASKED|"
    r"(?:bot|ban|em|he thong|tro ly|may|day|no|chat)(?: (?:nay|oi))?(?: (?:co the|biet|co))*(?: giup)?(?: (?:duoc|toi|em|anh|minh))* (?:lam|giup|tra loi|ho tro|dung)(?: (?:duoc|toi|em|anh|minh|nhung|ve|cho))* (?:gi|viec gi|the nao|cau hoi|nhung)|"
    r"(?:dung|su dung|xai|thao tac|cach dung|cach su dung|hoi)(?: \S+){0,3} (?:the nao|ra sao|sao|kieu gi|cach nao)|"
    r"cach (?:dung|su dung|hoi|tra cuu|thao tac|dang nhap|xai)|help|menu|"
    r"(?:co )?(?:nhung )?(?:lenh|chuc nang|tinh nang|cau hoi|cau lenh) (?:nao|gi)|"
    r"ho tro (?:gi|nhung|toi|em|minh|voi|duoc)|"
    r"(?:lam|bat dau|phai lam) (?:sao|the nao|tu dau|nhu the nao|gi)$|huong dan su dung"
)


GIVE_HELP = pattern(r"(?:tro )?giup(?: (?:do|toi|em|minh|voi|a|nhe|e|anh|gi|duoc))*")
OF = re.compile(r"(?:^| )(?:cua|o|tai|thuoc|do|tu|ben|sang kien|giai phap|ho so)(?: (?:cac|nhung))* $")
WANTS = pattern(
    r"(?:muon|can|xin|dinh|giup|cho|nho)(?: (?:duoc|phep|tien hanh|lam|thu tuc|ho so|mot|toi|em|minh|anh|chi|them|tham gia|bat dau|lai))* "
    r"(?:dang ky|nop|gui|khai|khai bao|tao|trinh|de xuat)(?! (?:nao|roi|chua|bao nhieu|mấy))"
)


ABOUT_FIGURES = pattern(r"bao nhieu|mấy|danh sach|liet ke|so luong|tinh hinh|thong ke|tong hop|tong so")
COUNTED = pattern(
    r"cai|ho so|don vi|(?:NO)?STATE|LEVEL|UNIT|OWN|PERIOD|NOW|FIELD|GROUP|AUTHOR|tong so|dang ky|"
    r"nop|gui|so luong|tong cong"
)
BARE_SUBJECT = pattern(
    r"(?:(?:ve|cua|anh|chi|con|linh vuc|mang|cac|nhung|ASIDE|PERIOD|LEVEL|UNIT) )*(?:FIELD|AUTHOR)(?: (?:PERIOD|LEVEL|UNIT|cua|va|FIELD))*"
)
# "Sáng kiến là gì", "giải pháp nào để giảm cân" ask about the word or the world, not about what was submitted.
DEFINITION = pattern(
    r"(?:nghia )?la (?:gi|cai gi|sao)(?: (?:vay|a|the|nhi|ha))*$|"
    r"giai phap (?:nao|gi) (?:de|cho|giup|nham) .*"
)
LISTING = pattern(r"danh sach|liet ke")
NAMED = pattern(r"sang kien|giai phap|(?:NO)?STATE")
