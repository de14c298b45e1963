"""The words of the field: phrases of questions about initiatives, fillers, other matters of an office, abbreviations."""

from domain.vietnamese.abbreviations import READINGS
from domain.vietnamese.text import fold
from domain.vietnamese.typing import TEENCODE


def _listed(text: str) -> frozenset[str]:
    return frozenset(
        fold(phrase) for line in text.splitlines() for phrase in line.split("|") if phrase.strip()
    )


# What questions about initiatives are made of. Pairs in them are what slips of the fingers are mended towards.
PHRASES = _listed("""
sang kien|giai phap|giai phap moi|cai cach hanh chinh|cai cach|hanh chinh|de tai|mo hinh|y tuong|cach lam|ho so|phieu dang ky|danh muc
don vi|co quan|dia phuong|phong ban|so ban nganh|so nganh|ban nganh|cap so|cap xa|cap tinh|cap phuong|xa phuong|phuong xa|dac khu|toan tinh|ca tinh|uy ban
hoi dong|hop hoi dong|hop xet|hoi dong hop|tac gia|dong tac gia|linh vuc|trang thai|tinh trang|dot dang ky|dong dot|mo dot|dong dang ky|bao gio dong|khi nao dong|dot nay|dang trien khai|dang thuc hien|dang ap dung|da duyet|phat dong|nguoi nop|nguoi dang ky|ca nhan|tap the
bao nhieu|so luong|tong so|tong cong|danh sach|liet ke|ke ten|cho xem|cho biet|thong ke|tong hop|tinh hinh|tong quan|so lieu|bieu do|toan canh
chi tiet|dien bien|bao cao|bao cao nhanh|bao cao ket qua|ket qua|bao cao tong hop|tong ket|co cau|ty le|phan bo|phan loai|phan theo|chia theo
theo tung|theo linh vuc|theo don vi|theo trang thai|theo thang|theo cap|hang thang|tung thang|tung don vi|moi don vi|tung xa|tung so|tung phuong|tung linh vuc
dang ky|dang ky moi|tham gia|nop ho so|gui len|gui ve|nop len|trinh len|khai bao|tao moi|bat dau|tham dinh|xet duyet|phe duyet|chap thuan|duoc duyet
da duyet|chua duyet|tra lai|tra ve|bi tra|yeu cau sua|yeu cau bo sung|bo sung|chinh sua|tu choi|vao danh muc|trien khai|thuc hien|ap dung|thi diem
cham diem|diem so|so diem|diem trung binh|cong nhan|duoc cong nhan|xet cong nhan|khong dat|bi loai|ban nhap|luu nhap|soan do|da rut|xin rut|xin thoi|da nop|da gui
chua dang ky|doi so|tup duoi|xa nao|so nao|phuong nao|don vi nao|nao chua|chua nop|chua gui|chua co|con thieu|con lai|ngoai tru|khong tinh|khong ke|tru ra|qua han|tre han|sap han|den han|het han|dung han|han chot|han cuoi|han nop
thoi han|thoi gian|moc thoi gian|cac moc|khi nao|chung nao|bua nao|bao gio|luc nao|ngay nao|hom nao|thang nao|con may ngay|bao lau|lich trinh|ke hoach dang ky|ngay cuoi
nhieu nhat|it nhat|cao nhat|thap nhat|tot nhat|kem nhat|moi nhat|gan nhat|dung dau|dung cuoi|dung thu|dan dau|cuoi bang|dau bang|diem cao|diem thap|xep hang|xep thu|thu may|bang xep hang
so voi|so sanh|hon kem|tang giam|tang hay giam|chenh lech|cung ky|nhieu hon|it hon|cao hon|thap hon|trung lap|trung nhau|bi trung|giong nhau|tuong tu
xuat file|xuat excel|gui file|tai ve|tai xuong|in ra|excel|word|pdf|file|ban mem|xuat danh sach|ket xuat
kiem tra|tieu chi|tieu chuan|du dieu kien|dieu kien|dap ung|ra soat|doi chieu|tu danh gia|huong dan|tro giup|giup do|cach dung|su dung|cach su dung|lam duoc gi
den dau|toi dau|the nao|nhu the nao|ra sao|sao roi|tien do|xu ly|buoc nao|giai doan|khau nao|theo doi|tra cuu|tim kiem|tim giup|ma so|xem lai
nam nay|nam ngoai|nam truoc|nam kia|thang nay|thang truoc|thang sau|tuan nay|tuan truoc|tuan sau|quy nay|quy truoc|hom nay|hom qua|ngay mai|gan day|dau nam|cuoi nam
dau thang|cuoi thang|den nay|den gio|hien nay|hien tai|tro lai day|tinh den|tu dau|nua dau|vua qua|vua roi|6 thang|giai doan|ngay qua|thang qua|tuan qua
cua toi|cua em|cua minh|toi muon|em muon|xuat|nop|gui|han|moc|chot|trùng|giong|chậm|trễ|muộn|mấy|bao cao|top|cham|dem|nhat|chua|nao|ai|xem|cai
deadline|checklist|tien trinh|nhac viec|don doc|nhac nho|ke hoach|cong bo|to chuc|ket thuc|mo dang ky|dong dang ky|duoc giao|thong tin|du lieu|lien quan|so ngay|phan tram|truong nao|thon nao|phong nao|hoi nao|tram nao|ban nao|noi nao|ben nao
""")

# Subjects of the six fields: known words, yet no sign by themselves that a message is about initiatives.
SUBJECTS = _listed("""
mot cua|thu tuc|thu tuc hanh chinh|so hoa|chuyen doi so|chinh quyen so|chinh quyen dien tu|the che|van ban quy pham|quy pham phap luat
to chuc bo may|bo may|can bo|cong chuc|vien chuc|cong vu|che do cong vu|tai chinh cong|ngan sach|sap xep to chuc|cong nghe thong tin|app|chatbot|kiosk|camera|video
""")

# Words that carry no question of their own: address, politeness, particles, grammar.
FILLERS = _listed("""
a|ah|ak|ạ|oi|nhe|nha|nhi|nhe em|ne|e|em|anh|chi|ban|minh|toi|ta|chung|ho|bac|co|chu|ong|ba|dong chi|quy vi|bot|tro ly|he thong|da|vang|thua|kinh|chao|xin|vui long
lam on|cam on|cam|on|nhieu|nho|giup|ho|dum|voi|cho|de|thi|la|ma|va|voi|hay|hoac|cung|nua|luon|ngay|di|day|do|kia|ay|nay|ne|vay|the|a|u|nhu|nhung|tuy|neu|khi|luc
cac|nhung|cai|con|chiec|mot|vai|tung|moi|tat ca|tat|ca|het|toan bo|toan|bo|trong|ngoai|tren|duoi|tai|o|tu|den|toi|ve|cua|do|boi|vi|nen|bang|qua|lai|ra|vao|len|xuong
duoc|bi|co|khong|chua|da|dang|se|vua|moi|roi|xong|dau|gi|nao|sao|ai|the nao|bao|biet|xem|thay|can|muon|phai|nen|can|hoi|tra loi|noi|bao|chi|xin hoi|cho hoi|alo|hello|hi
nguoi|viec|van|chi|rieng|tuc|hien|gio|bay gio|lan|lan nay|dot|nam|thang|ngay|tuan|quy|so|xa|phuong|sap|con|dung|kha|rat|qua|lam|hon|kem|it|nhieu|tong|tiep|theo
thu|khac|nhau|cung|chung|cho nen|boi vi|hay la|ok|oke|uh|um|help|ngoai ra|dong thoi|truoc|sau|giua|dau tien|cuoi cung|cuoi|tinh|cap|thuoc|gom|phan|ten|ma|nhom|mang
phia|ben|chut|ti|xiu|giup do|gap|som|nhanh|kip|day du|cu the|ro|chinh xac|lai|thoi|sang|chieu|toi nay|tu nay|khoang|bua|hom|gui|ben minh|hinh nhu
lich|quan trong|bet|chot|de nghi|lenh|hai|ba|bon|nam|bay|chin|nhan|mo|menu|dao|tom|may|tre|trung|cham|muon|chuc|muoi|diem|dung|bang|in|lap|hang|vi tri|thu|khi|ban|mong|kinh mong|rieng|nhan duoc|nhat|list|show|dong y|cuoi|top|cach|phan|gioi thieu|quy dinh|nhu vay|y la|nghia la|thuc su|that|chac|phien|cung cap|thong tin|sang kien|tren dia ban|dia ban|pham vi|muc|ban|la bao|rang
nhac|nhac toi|mau|bieu mau|ho tro|du|ghi nhan|chuong trinh|phong trao|tich cuc|hieu qua|soi noi|manh|tot|yeu|hoan thanh|check|thieu|trong nam|thuong truc|bo phan|co quan thuong truc|de xuat|gui ve|hoan toan|phat hien|doc|bi thieu|con thieu
""")

# Words that stand beside a question and narrow nothing; unlike fillers, no slip is mended towards them.
BESIDE = _listed("""
tim|loc|tra|cu|no|trân trọng|xin loi|xin phep|phep|hoi tham|them|tăng bao nhiêu|giảm bao nhiêu|có tăng|có giảm|trang|trao doi|bieu duong|chuan bi|doi chieu|csv|du lieu|buc tranh
theo doi|quan tam|phan hoi|tham khao|thanh cong|doan ket|thong nhat|tien phong|quyet tam|phat bieu|trinh ky|hoan thien|bi|phan cong|cu the|tam|bao h|h|xet|lo|luu y|chu y|can nho|ghi nho|dung ten|gia hạn|câu|câu hỏi
chu tich|pho chu tich|giam doc|pho giam doc|bi thu|chanh van phong|mai|tranh
""")

# Everyday words that are left as they are typed, although one slip makes a word of the field of them.
EVERYDAY = _listed("""
dua|lay|giu|tao|hoc|choi|uong|song|mat|tim|goi|nghe|noi|doc|ghi|chep|quen|nho|thich|ghet|mua|ban|tra|vay|muon|thue|cap|cat|keo|day|mang|chay|bay|ngu|dung|ngoi
dep|xau|tot|tre|gia|cao|thap|dai|ngan|rong|hep|nang|nhe|am|lanh|nong|mua|gio|nang|bao|kho|de|than|sai|that|gia|sach|ban|sang|toi|dam|nhat|trong|ngoai
nha|cua|duong|song|nui|bien|rung|xe|tau|may|dien|nuoc|lua|dat|troi|trang|sao|cay|hoa|qua|con|ga|cho|meo|bo|lon|ca|chim|nguoi|dan|tre|gia|me|cha|anh|chi|em
khach|hang|tien|vang|bac|luong|thuong|phi|thue|no|von|lai|lo|loi|hai|thue|phep|nghi|lam|viec|ca|kip|to|doi|nhom|phong|khoa|lop|truong|thay|co|tro|ban|be|hop|giao|khoi
dich|benh|thuoc|kham|chua|mo|dau|met|om|khoe|yeu|chet|song|sinh|cuoi|hoi|le|tet|nam|mung|vui|buon|lo|so|gian|yeu|thuong|nho|mong|uoc|mo|tin|nghi|hieu|biet|quen
danh dau|dau|danh|hen|quet|rut|gon|tich|hop|lien|ket|noi|tu|quay|bang|bien|lai|kenh|kho|goc|tram|the|cay|loa|anh|ky|lich|nhac|tuyen|mang|bao|hai|long|giai|ho|tich|khai
""")

# Other matters of an office and of life: a message that speaks of them is not about initiatives.
TOPICS = _listed("""
luong|phu cap|tien thuong|thuong tet|nghi phep|xin nghi|phep nam|nghi le|nghi tet|nghi huu|nghi om|thai san|lam them|tang ca|cham cong|cong tac phi|tam ung|thanh toan
lich hop|phong hop|giay moi|hop giao ban|cuoc hop|hoi nghi|hoi thao|lich cong tac|lich truc|truc ban|lich lam viec|lich tiep dan|tiep cong dan
thoi tiet|troi mua|mua to|bao so|nhiet do|gia vang|gia xang|xo so|bong da|ty so|tran dau|an trua|an sang|an gi|nha hang|quan an|cafe|ca phe|ke chuyen|chuyen cuoi|bai hat|bai tho|lam tho
can cuoc|cccd|cmnd|ho khau|tam tru|tam vang|khai sinh|ket hon|ly hon|khai tu|ho chieu|visa|giay phep lai xe|bang lai|so do|dat dai|giay phep xay dung|cap phep|xin cap|cap doi|cap lai|thua dat|chung thuc|cong chung
thue thu nhap|thu nhap ca nhan|thue|bao hiem y te|vien phi|hoc phi|tuyen sinh|tuyen dung|thi tuyen|thi nang ngach|nang ngach|nang luong|bo nhiem|luan chuyen|quy hoach|ky luat|dang vien|chi bo|dang phi
cong van|to trinh|du toan|quyet toan|mua sam|dau thau|hop dong|hoa don|tai san cong|van phong pham|may in|may tinh|muc in|wifi|mang internet|mat khau|password|tai khoan|dang nhap|email|so dien thoai|dien thoai|chu ky so
xe cong|xe may|dat xe|dieu xe|bien so|ve may bay|khach san|du lich he|kham suc khoe|vac xin|benh vien|dich benh|lu lut|tai nan|giao thong
don thu|khieu nai|to cao|phan anh|dan so|ho ngheo|giam ngheo|nong thon moi|cong trinh|du an|giai phong mat bang|xay truong|rac thai
thi dua|khen thuong|chien si thi dua|bang khen|giay khen|danh gia can bo|xep loai|ke khai tai san|tap huan|boi duong|dao tao|lop hoc|hoc lop|chung chi|bang cap|hoi thi|van nghe|the thao
sinh nhat|dam cuoi|hieu hi|tham hoi|qua tet|team building|tuyen truyen|bai viet|dich giup|viet code|python|dong vai|bai van|giai toan|toan lop|ngu phap|tieng anh|wikipedia|google|facebook|zalo|chatgpt|gpt
chi so cai cach|bo chi so|chi so hai long|diem chi so|par index|pci|papi|sipas|muc tieu|nghi quyet|nghi dinh|thong tu|quyet dinh|luat|chi thi|thong bao|ke hoach|bau cu|dai hoi|nghia vu quan su|an ninh|tham nhung|thanh tra dot xuat
sap nhap|sau sap nhap|tru so|nha van hoa|den muon|di muon|di tre|den tre|ve tre|ve muon|chi so chuyen doi|hien mau|gia ve|ve tau|ve xe|gia ca|gia nha|gia lua|gia dien|mon toan|mon van|lop hoc|doi tuyen|chung ket|kinh phi|muc thuong|hoc bong|vay von|ngan hang|lai suat|co phieu|mua nha|ban nha|suc khoe|bac si|nguoi yeu
bao nhieu tien|so tien|tien mat|tien cong|hoc sinh|sinh vien|giao vien|giai ngan|dau tu cong|quy phong chong|bao tri|sua may|nha dat|ty gia|lich thi dau|dap an|don xin|mau don|giay xac nhan|van thu|dong phuc
""")

# Names of communes that are common words as well: read as a unit only behind xã, phường, UBND or its abbreviation.
COMMON_NAMES = _listed("""
doi moi|thanh cong|thong nhat|trung tam|hoa binh|doan ket|tu do|dan chu|tien phong|van hoa|dai dong|quyet thang|hop thanh
phat trien|tien bo|doc lap|hanh phuc|hop tac|hop nhat|hien dai|van minh|thang loi|lien ket|nhan dan|binh dang|tri tue|hoc tap
an ninh|cong ly|tan tien|tien tien|tien len|dong tam|dong loi|nhat tri|tu cuong|kien quoc|van thang|trung thanh|hoa hop|hung thinh
thanh binh|an toan|phu hop|cong hoa|tien thang|hop ly|dong thuan|ket noi|xung phong|moi|tan hop|trung tinh|trung thuc|cao su
trong tam|dong y|toan thang|tien loi|thuan loi|an binh|hop tien|thong nong|cong bang|sang tao|tin nhiem|tien hoa|binh minh|binh yen
thanh lap|dai hoc|thi dua|nong nghiep|xay dung|giao duc|khoa hoc|du lich|tai chinh|thanh tra tinh
""")

# Short forms of chats and offices: what they stand for (folded), by themselves.
_OFFICE = (
    "gpm", "đv", "bc", "kq", "bckq", "cđs", "cqs", "cqđt", "cpđt", "cps", "tthc", "mclt", "bpmc", "cchc", "tcc", "cbcc", "cbccvc", "vbqppl",
    "qppl", "cntt", "tw",
)  # fmt: skip
SHORT = {
    **{fold(short): fold(word) for short, word in TEENCODE.items()},
    **{fold(short): fold(READINGS[short]) for short in _OFFICE},
    "sk": "sang kien", "skien": "sang kien", "gp": "giai phap", "ds": "danh sach", "dsach": "danh sach", "dvi": "don vi",
    "cq": "co quan", "bn": "bao nhieu", "bnh": "bao nhieu", "bnhieu": "bao nhieu", "bnhiu": "bao nhieu", "nhiu": "nhieu",
    "sl": "so luong", "tk": "thong ke", "tke": "thong ke", "lv": "linh vuc", "bcao": "bao cao", "kqua": "ket qua",
    "td": "tham dinh", "tdinh": "tham dinh", "hs": "ho so", "hso": "ho so", "dk": "dang ky", "dki": "dang ky", "dky": "dang ky",
    "hd": "huong dan", "hdan": "huong dan", "hdsd": "huong dan su dung", "xh": "xep hang", "bxh": "bang xep hang", "mc": "mot cua",
    "ktra": "kiem tra", "kt": "kiem tra", "tkhai": "trien khai", "qh": "qua han", "qhan": "qua han",
    "trhan": "tre han", "thop": "tong hop", "hnay": "hom nay", "hqua": "hom qua", "nngoai": "nam ngoai",
    "tnay": "thang nay", "ss": "so sanh", "kh": "khong", "hem": "khong", "dx": "duoc", "rui": "roi", "tn": "the nao",
    "bg": "bao gio", "e": "em", "ch": "chua", "chx": "chua", "s": "sao", "v": "vay", "mn": "moi nguoi", "mk": "minh", "m": "minh",
    "b": "ban", "lm": "lam", "dn": "the nao", "ik": "di", "nka": "nhe", "nhoa": "nhe", "pls": "giup", "xp": "xa phuong",
    "sbn": "so ban nganh", "tdn": "the nao", "exel": "excel", "excell": "excel", "ecxel": "excel", "tsk": "tong so sang kien",
    "nvu": "nhiem vu", "tip": "tiep", "thik": "thich", "bit": "biet", "vik": "viec", "coi": "xem", "tui": "toi", "gium": "giup", "nghen": "nhe", "nhen": "nhe", "dzay": "vay",
}  # fmt: skip

# Short forms that depend on a neighbour: (what stands before, what stands after, reading).
SHORT_BY_NEIGHBOUR: dict[str, tuple[tuple[str, str, str], ...]] = {
    "dk": (("du|cac|dung|dat|hop", "", "dieu kien"),),
    "cn": (("duoc|da|chua|khong|xet|cho|dc|ko|k|doi", "", "cong nhan"),),
    "th": (("dang|chua|da|duoc", "", "thuc hien"), ("", "", "tong hop")),
    "tk": (("dang|da|chua|duoc|dc", "", "trien khai"),),
    "tt": (("theo|tung|moi|cung", "", "trang thai"),),
    "tc": (("tra|kt|ktra|du|dat|ung|xem|soat|check|chieu", "", "tieu chi"),),
    "ts": (("", "sk|sang|hs|ho|giai|gp", "tong so"),),
    "cd": (("cho|da|chua|duoc|dang", "", "cham diem"),),
    "tg": (("", "nop|dang|het|ket|mo|dong|bao|cham|tham|gui|bat|trinh|dk", "thoi gian"), ("", "", "tac gia")),
    "nnay": (("thang|quy|tuan|den|nam|hom|hien", "", "nay"), ("", "", "nam nay")),
    "giu": (("", "len|ve", "gui"), ("da|vua|moi", "", "gui")),
    "bi": (("", "nhieu|nhiu", "bao"),),
    "chung": (("", "nao", "khi"),),
    "t": (("", r"\d+(?:/\d{4})?", "thang"), (r"\d+", "dau|cuoi|qua|gan", "thang")),
    "n": (("", r"nay|ngoai|\d{4}", "nam"),),
    "hn": (("", "", "hom nay"),),
    "ad": (("dang", "", "ap dung"),),
    "tl": (("bi|tra", "", "tra lai"),),
    "pd": (("cho|da|duoc|chua|dang|phe", "", "phe duyet"),),
    "ct": (("da|duoc|chua|cho", "", "chap thuan"),),
    "bs": (("cho|yeu cau|can|phai|cau", "", "bo sung"),),
    "dm": (("vao|trong", "", "danh muc"),),
    "d": (("so|chuyen|cham", "", "diem"),),
    "c": (("1", "", "mot cua"),),
    "x": (("cac|nhung|moi|tung|cap|khoi", "", "xa"),),
    "p": (("cac|nhung|moi|tung|cap|khoi|x|xa", r"(?!\d).*", "phuong"),),
}
