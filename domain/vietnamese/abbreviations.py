"""Office abbreviations with their readings, and which reading the neighbouring words call for.

Source: domain.md 12.3, gathered from titles and forms of Vietnamese agencies.
"""

from collections.abc import Sequence

# abbreviation: reading, or several readings each with the words that call for it; the last, without such
# words, is what is read when no neighbour decides. Without a last one the abbreviation stays as typed.
READINGS: dict[str, str] = {
    "cchc": "cải cách hành chính", "tthc": "thủ tục hành chính", "ubnd": "ủy ban nhân dân", "hđnd": "hội đồng nhân dân",
    "mttq": "mặt trận tổ quốc", "ubmttq": "ủy ban mặt trận tổ quốc", "hđsk": "hội đồng sáng kiến",
    "hđtđkt": "hội đồng thi đua khen thưởng", "skkn": "sáng kiến kinh nghiệm", "skct": "sáng kiến cải tiến",
    "gpm": "giải pháp mới", "dvc": "dịch vụ công", "dvctt": "dịch vụ công trực tuyến", "dvcqg": "dịch vụ công quốc gia",
    "cntt": "công nghệ thông tin", "cđs": "chuyển đổi số", "cpđt": "chính phủ điện tử", "cqđt": "chính quyền điện tử",
    "cps": "chính phủ số", "cqs": "chính quyền số", "đmst": "đổi mới sáng tạo", "khcn": "khoa học công nghệ",
    "tnhs": "tiếp nhận hồ sơ", "tntkq": "tiếp nhận và trả kết quả", "tnvtkq": "tiếp nhận và trả kết quả",
    "tkq": "trả kết quả", "bpmc": "bộ phận một cửa", "bp1c": "bộ phận một cửa", "1c": "một cửa", "mclt": "một cửa liên thông",
    "ttpvhcc": "trung tâm phục vụ hành chính công", "pvhcc": "phục vụ hành chính công", "hcc": "hành chính công",
    "tthcc": "trung tâm hành chính công", "kstthc": "kiểm soát thủ tục hành chính",
    "vpcp": "văn phòng chính phủ", "vpub": "văn phòng ủy ban", "snv": "sở nội vụ", "skhcn": "sở khoa học và công nghệ",
    "stp": "sở tư pháp", "syt": "sở y tế", "sgdđt": "sở giáo dục và đào tạo", "sxd": "sở xây dựng",
    "snnmt": "sở nông nghiệp và môi trường", "sct": "sở công thương", "svhttdl": "sở văn hóa thể thao và du lịch",
    "stttt": "sở thông tin và truyền thông", "bnv": "bộ nội vụ", "bkhcn": "bộ khoa học và công nghệ", "btc": "bộ tài chính",
    "bca": "bộ công an", "btp": "bộ tư pháp", "gdđt": "giáo dục và đào tạo",
    "cb": "cán bộ", "vc": "viên chức", "nlđ": "người lao động", "cbcc": "cán bộ công chức", "cbccvc": "cán bộ công chức viên chức",
    "ccvc": "công chức viên chức", "cbccvclđ": "cán bộ công chức viên chức người lao động", "cbvc": "cán bộ viên chức",
    "cbgv": "cán bộ giáo viên", "cbgvnv": "cán bộ giáo viên nhân viên", "cbql": "cán bộ quản lý", "pct": "phó chủ tịch",
    "gđ": "giám đốc", "pgđ": "phó giám đốc", "cvp": "chánh văn phòng", "vb": "văn bản", "vbqppl": "văn bản quy phạm pháp luật",
    "qppl": "quy phạm pháp luật", "ktxh": "kinh tế xã hội", "qpan": "quốc phòng an ninh", "antt": "an ninh trật tự",
    "ttatxh": "trật tự an toàn xã hội", "ntm": "nông thôn mới", "đa06": "đề án 06", "vneid": "định danh điện tử vneid",
    "cccd": "căn cước công dân", "cmnd": "chứng minh nhân dân", "đdđt": "định danh điện tử", "csdl": "cơ sở dữ liệu",
    "csdlqg": "cơ sở dữ liệu quốc gia", "pm": "phần mềm", "httt": "hệ thống thông tin", "qlvb": "quản lý văn bản",
    "qlvbđh": "quản lý văn bản và điều hành", "cks": "chữ ký số", "tđkt": "thi đua khen thưởng", "cstđ": "chiến sĩ thi đua",
    "cstđcs": "chiến sĩ thi đua cơ sở", "lđtt": "lao động tiên tiến", "htxsnv": "hoàn thành xuất sắc nhiệm vụ",
    "httnv": "hoàn thành tốt nhiệm vụ", "đg": "đánh giá", "kq": "kết quả", "bckq": "báo cáo kết quả", "bc": "báo cáo",
    "đtg": "đồng tác giả", "đv": "đơn vị", "qlnn": "quản lý nhà nước", "tcc": "tài chính công", "ttđt": "trang thông tin điện tử",
    "cttđt": "cổng thông tin điện tử", "shtt": "sở hữu trí tuệ", "dn": "doanh nghiệp", "tdp": "tổ dân phố",
    "bvdlcn": "bảo vệ dữ liệu cá nhân", "dlcn": "dữ liệu cá nhân", "bmnn": "bí mật nhà nước", "attt": "an toàn thông tin",
    "atgt": "an toàn giao thông", "attp": "an toàn thực phẩm", "vsattp": "vệ sinh an toàn thực phẩm", "atvstp": "an toàn vệ sinh thực phẩm",
    "pccc": "phòng cháy chữa cháy", "cnch": "cứu nạn cứu hộ", "bhyt": "bảo hiểm y tế", "bhxh": "bảo hiểm xã hội",
    "bhtn": "bảo hiểm thất nghiệp", "bhtg": "bảo hiểm tiền gửi", "kcb": "khám chữa bệnh", "bv": "bệnh viện", "bn": "bệnh nhân", "nb": "người bệnh",
    "nvyt": "nhân viên y tế", "tyt": "trạm y tế", "ttyt": "trung tâm y tế", "bs": "bác sĩ", "đd": "điều dưỡng", "ttb": "trang thiết bị",
    "gv": "giáo viên", "hssv": "học sinh sinh viên", "sv": "sinh viên", "gvcn": "giáo viên chủ nhiệm", "phhs": "phụ huynh học sinh",
    "thcs": "trung học cơ sở", "thpt": "trung học phổ thông", "mn": "mầm non", "gdtx": "giáo dục thường xuyên", "gdnn": "giáo dục nghề nghiệp",
    "sgk": "sách giáo khoa", "ctgdpt": "chương trình giáo dục phổ thông", "clb": "câu lạc bộ", "cmhs": "cha mẹ học sinh",
    "hsg": "học sinh giỏi", "cđ": "cao đẳng", "đh": "đại học", "nckh": "nghiên cứu khoa học", "đtn": "đoàn thanh niên",
    "lhpn": "liên hiệp phụ nữ", "hlhpn": "hội liên hiệp phụ nữ", "ccb": "cựu chiến binh", "nct": "người cao tuổi", "nkt": "người khuyết tật",
    "dtts": "dân tộc thiểu số", "ncc": "người có công", "gpmb": "giải phóng mặt bằng", "gcn": "giấy chứng nhận",
    "gcnqsdđ": "giấy chứng nhận quyền sử dụng đất", "qsdđ": "quyền sử dụng đất", "qsd": "quyền sử dụng", "đkkd": "đăng ký kinh doanh", "đkdn": "đăng ký doanh nghiệp",
    "xdcb": "xây dựng cơ bản", "đtc": "đầu tư công", "đtxd": "đầu tư xây dựng", "nsnn": "ngân sách nhà nước", "kbnn": "kho bạc nhà nước",
    "tscđ": "tài sản cố định", "tsc": "tài sản công", "ttkdtm": "thanh toán không dùng tiền mặt", "ktdtm": "không dùng tiền mặt",
    "hđđt": "hóa đơn điện tử", "htx": "hợp tác xã", "sxkd": "sản xuất kinh doanh", "sxnn": "sản xuất nông nghiệp",
    "bvtv": "bảo vệ thực vật", "vsmt": "vệ sinh môi trường", "bvmt": "bảo vệ môi trường", "tnmt": "tài nguyên môi trường",
    "rtsh": "rác thải sinh hoạt", "pctt": "phòng chống thiên tai", "tkcn": "tìm kiếm cứu nạn", "qlrr": "quản lý rủi ro",
    "pctn": "phòng chống tham nhũng", "pcthtn": "phòng chống tham nhũng tiêu cực", "ktgs": "kiểm tra giám sát", "kntc": "khiếu nại tố cáo",
    "pakn": "phản ánh kiến nghị", "pbgdpl": "phổ biến giáo dục pháp luật", "tgpl": "trợ giúp pháp lý", "vphc": "vi phạm hành chính",
    "xlvphc": "xử lý vi phạm hành chính",  "ttxd": "trật tự xây dựng",
    "ca": "công an", "qs": "quân sự", "dqtv": "dân quân tự vệ", "nvqs": "nghĩa vụ quân sự", "anm": "an ninh mạng",
    "mxh": "mạng xã hội", "tcm": "tay chân miệng", "sxh": "sốt xuất huyết", "tcmr": "tiêm chủng mở rộng", "sdd": "suy dinh dưỡng",
    "dskhhgđ": "dân số kế hoạch hóa gia đình", "khhgđ": "kế hoạch hóa gia đình", "tnxh": "tệ nạn xã hội", "lđtbxh": "lao động thương binh xã hội",
    "xkld": "xuất khẩu lao động", "xklđ": "xuất khẩu lao động", "gtvt": "giao thông vận tải", "gtnt": "giao thông nông thôn",
    "vhvn": "văn hóa văn nghệ", "tdtt": "thể dục thể thao", "vhtt": "văn hóa thể thao", "nvh": "nhà văn hóa", "dlst": "du lịch sinh thái",
    "qlđt": "quản lý đô thị", "qldđ": "quản lý đất đai", "vpđk": "văn phòng đăng ký", "vpđkđđ": "văn phòng đăng ký đất đai", "vlxd": "vật liệu xây dựng",
    "tphcm": "thành phố hồ chí minh", "hcm": "hồ chí minh", "tw": "trung ương",
}  # fmt: skip

SEVERAL: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "cc": (("chứng chỉ", ("văn bằng", "hành nghề", "cấp")), ("công chứng", ("phòng", "văn phòng", "bản sao")), ("công chức", ())),
    "hs": (
        ("học sinh", ("lớp", "trường", "giáo viên", "gv", "tiểu học", "thcs", "thpt", "dạy", "giỏi", "yếu", "kém", "phụ huynh", "kỹ năng", "rèn", "cho", "em", "môn", "đạo đức")),
        ("hồ sơ", ()),
    ),
    "sk": (("sức khỏe", ("khám", "chăm sóc", "sổ", "hồ sơ", "bảo vệ", "kiểm tra", "tư vấn", "theo dõi")), ("sáng kiến", ())),
    "gp": (("giấy phép", ("cấp", "xin", "lái xe", "xây dựng", "kinh doanh", "thu hồi")), ("giải pháp", ())),
    "đt": (
        ("điện thoại", ("số", "gọi", "qua", "trên", "bằng", "nhắn")),
        ("đề tài", ("cấp", "khoa học", "nghiên cứu")),
        ("đào tạo", ("gd", "giáo dục", "sở", "nghề", "bồi dưỡng")),
        ("đầu tư", ("dự án", "công", "chủ", "vốn")),
    ),
    "ct": (
        ("chủ tịch", ("phó", "ubnd", "hđnd", "đồng chí")),
        ("chương trình", ("mục tiêu", "ocop", "khuyến nông", "thực hiện")),
        ("chính trị", ("lý luận", "giáo dục", "sinh hoạt")),
        ("công tác", ()),
    ),
    "tp": (("thành phố", ("ubnd", "tại", "trên", "địa bàn", "cấp", "hồ", "đà")), ("trưởng phòng", ("phó",)), ("tư pháp", ("sở", "phòng", "công chức")), ("thực phẩm", ("an toàn", "vệ sinh"))),
    "cv": (("công văn", ("số", "đến", "đi", "phát hành", "soạn")), ("chuyên viên", ("các", "cho", "của", "mỗi"))),
    "mc": (("minh chứng", ("thư mục", "kho", "hồ sơ", "nộp")), ("một cửa", ("bộ phận", "tại", "quầy", "cửa"))),
    "đk": (("điều kiện", ("đủ", "các", "theo")), ("đăng ký", ())),
    "dk": (("điều kiện", ("đủ", "các", "theo")), ("đăng ký", ())),
    "lđ": (("lao động", ("người", "tai nạn", "an toàn", "thị trường", "hợp đồng", "xuất khẩu")), ("lãnh đạo", ())),
    "th": (("tiểu học", ("trường", "học sinh", "cấp")), ("tổng hợp", ("báo cáo", "phòng", "chuyên viên")), ("trường hợp", ("mỗi", "các", "một số")), ("thực hiện", ())),
    "nv": (("nhân viên", ("giáo viên", "cán bộ", "gv", "y tế")), ("nội vụ", ("sở", "phòng", "bộ")), ("nghiệp vụ", ("tập huấn", "bồi dưỡng", "chuyên môn")), ("nhiệm vụ", ())),
    "nd": (("nội dung", ("các", "theo", "về")), ("nông dân", ("hội", "hộ")), ("người dân", ())),
    "tt": (
        ("thông tư", ("số", "theo")),
        ("trung tâm", ("tại", "của")),
        ("trực tuyến", ("họp", "thi", "học", "dạy", "nộp", "đăng ký", "hồ sơ", "bán")),
        ("thanh toán", ("ngân hàng", "phí", "qua")),
        ("thị trấn", ("ubnd",)),
        ("thông tin", ()),
    ),
    "kh": (("khoa học", ("nghiên cứu", "công nghệ", "đề tài")), ("khách hàng", ("chăm sóc", "phục vụ")), ("kế hoạch", ())),
    "qđ": (("quyết định", ("số", "ban hành", "theo")), ("quy định", ())),
    "tb": (("thiết bị", ("trang", "dạy học", "y tế", "quản lý")), ("thương binh", ("liệt sĩ",)), ("thông báo", ())),
    "xh": (("xuất huyết", ("sốt",)), ("xã hội", ())),
    "ql": (("quốc lộ", ("tuyến", "dọc")), ("quản lý", ())),
    "vp": (("vi phạm", ("xử lý", "xử phạt", "hành vi", "hành chính")), ("văn phòng", ())),
    "tg": (("tác giả", ("nhóm", "đồng")), ("thời gian", ())),
    "hd": (("hợp đồng", ("ký",)), ("hướng dẫn", ())),
    "hđ": (("hội đồng", ("thành viên", "chủ tịch")), ("hợp đồng", ("ký", "lao động")), ("hóa đơn", ("xuất",)), ("hoạt động", ())),
    "gd": (("giao dịch", ("ngân hàng", "quầy", "phòng")), ("giáo dục", ())),
    "cn": (("công nghệ", ("khoa học", "ứng dụng")), ("công nghiệp", ("khu", "cụm")), ("công nhân", ("nhà trọ", "đoàn viên")), ("chăn nuôi", ("trang trại", "hộ"))),
    "dt": (("di tích", ("lịch sử", "quản lý")), ("dân tộc", ("đồng bào", "người")), ("diện tích", ())),
    "ts": (("tuyển sinh", ("tư vấn", "công tác", "đầu cấp")), ("tài sản", ())),
}  # fmt: skip

_SPAN = 3


def read_abbreviation(token: str, before: Sequence[str], after: Sequence[str]) -> str:
    """What an abbreviated token stands for, decided by the words near it; "" when it stays as typed.

    `token` is lower case without dots; it may lack its bar and hooks ("hdnd"). Neighbours may be as typed.
    """
    token = _WITH_MARKS.get(token, token)
    if (single := READINGS.get(token)) is not None:
        return single
    near = f" {' '.join(before[-_SPAN:])} {' '.join(after[:_SPAN])} "
    for reading, callers in SEVERAL.get(token, ()):
        if not callers or any(f" {caller} " in near for caller in callers):
            return reading
    return ""


def _bare(abbreviation: str) -> str:
    return abbreviation.replace("đ", "d")


_WITH_MARKS = {
    _bare(a): a for a in (*SEVERAL, *READINGS) if _bare(a) not in READINGS and _bare(a) not in SEVERAL
}
