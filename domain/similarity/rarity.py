"""How rare a word or a concept is in initiatives: counts frozen from a sample, so that a score never moves.

Counted in 667 past submissions (the development set, and generated ones at half weight); `benchmarks/rarity.py`
writes this module. A word or concept that is not listed stood in fewer than two.
"""

from math import log

SAMPLE = 667
RAREST = 6.0

WORD_COUNTS = """
doi:284 cong:244 so:224 lieu:223 dan:220 giam:216 ban:206 gia:198 dong:193 thong:190 hop:187 ho:180 kiem:171 khai:170 thu:155 phan:153 ket:150 du:146
nhan:145 thuc:144 to:144 vu:134 tham:131 hanh:129 vien:128 huong:128 tieu:128 trien:124 hoa:122 tra:121 sinh:118 thoi:116 tin:115 hang:112 hoi:112
chuyen:110 quy:110 danh:109 giao:107 thieu:107 ki:106 cu:105 tac:105 qua:104 quan:102 ke:102 truong:102 sach:100 gian:100 tang:98 co:98 hien:98
diem:96 sai:96 tu:94 li:94 sot:94 tri:94 anh:93 hoc:93 tap:92 xay:90 chat:86 kinh:86 lich:86 phi:84 che:83 le:82 chi:80 day:80 hinh:80 xep:80 duong:77
tai:77 trach:75 nhiem:74 tro:73 ton:72 van:72 giai:70 phat:70 chuc:70 chung:70 huan:68 noi:67 do:66 gan:66 phoi:66 chieu:62 han:62 he:62 phuc:62
linh:61 long:61 mau:61 quyet:61 vuc:61 kho:60 nhap:60 tuyen:60 tien:59 nhac:58 trang:58 phu:58 thiet:56 cam:55 can:55 ngan:55 quay:55 luc:54 cai:52
giay:52 tan:52 bang:52 bao:51 bac:50 nhom:50 y:50 hai:50 bieu:49 hoach:49 kien:48 dien:48 dung:48 rut:48 vat:48 dut:47 uy:46 thue:46 dat:46 buoc:45
phim:45 phong:45 the:45 tiet:45 xu:45 hoan:44 cheo:44 hieu:44 moi:44 nghiep:43 bo:42 truc:42 xuyen:42 bai:42 thanh:42 cho:42 tuong:42 uu:42 nang:40
trao:40 bien:40 ca:39 thuat:39 mon:38 phieu:38 ap:37 dia:37 nghiem:37 thang:37 mang:36 duy:36 thi:36 tre:36 nong:34 san:34 trinh:34 duc:33 lien:33
rong:33 keo:32 loi:32 luong:32 tuoi:32 mong:32 lech:32 doanh:31 lau:31 nguon:31 giang:30 minh:30 tru:30 2030:29 kip:29 lung:29 tung:29 trung:28
phap:28 soat:28 xung:27 tinh:26 doan:26 bach:25 pho:24 nghe:22 nien:22 truyen:22 an:22 dich:22 te:22 toan:22 ngheo:21 6:20 khoan:20 chuan:20 dao:20
sat:20 benh:18 chu:18 luu:18 mem:18 ngoai:18 binh:18 nu:17 ngu:16 phep:16 boi:16 dai:16 ghep:16 huy:16 chong:16 nghi:16 phuong:16 tich:16 toc:16 xe:16
dua:15 xuat:15 cao:14 huynh:14 muc:14 pham:14 tay:14 xet:14 cham:14 dang:13 gio:13 ma:13 tao:13 thoai:13 khoa:12 mua:12 thuong:12 19:12 canh:12
khac:12 nhat:12 18:12 25:12 muu:12 ra:12 5:11 chan:11 14:10 29:10 buu:10 cau:10 cuu:10 nuoc:10 tran:10 10:10 gioi:10 khoi:10 may:10 vi:10 video:10
15:10 27:10 ao:10 choi:10 dot:10 lac:10 nguyen:10 nuoi:10 pdca:10 vong:10 12:9 21:9 khau:9 thau:9 tuc:9 ve:9 cay:8 khach:8 tranh:8 xa:8 11:8 2020:8
24:8 chup:8 tam:8 trong:8 13:8 17:8 20:8 4:8 44:8 50:8 doc:8 luan:8 phien:8 thai:8 tram:8 tui:8 2021:7 3:7 57:7 gop:7 luat:7 manh:7 mo:7 16:6 9:6
dinh:6 gap:6 rac:6 s:6 thien:6 trat:6 30:6 34:6 36:6 7:6 8:6 90:6 biet:6 cuong:6 dau:6 hen:6 khu:6 lam:6 nan:6 sua:6 ung:6 vung:6 2:6 23:6 38:6 60:6
cum:6 khao:6 1:5 2023:5 22:5 31:5 45:5 80:5 94:5 cap:5 da:5 den:5 em:5 excel:5 ghi:5 goi:5 gom:5 kham:5 lao:5 nhung:5 thao:5 2019:4 40:4 41:4 52:4
84:4 91:4 chay:4 chua:4 dac:4 ha:4 iso:4 khuyen:4 trac:4 tue:4 42:4 46:4 49:4 54:4 56:4 62:4 72:4 86:4 88:4 97:4 98:4 99:4 am:4 ba:4 cat:4 chien:4
chon:4 cua:4 cuc:4 de:4 hiem:4 hoat:4 lanh:4 lap:4 mat:4 microsoft:4 mu:4 quet:4 rung:4 sang:4 tet:4 thuy:4 tieng:4 tim:4 trai:4 vach:4 xuc:4 2022:4
37:4 51:4 55:4 71:4 85:4 89:4 camera:4 don:4 hau:4 kieu:4 man:4 ninh:4 rua:4 sac:4 vuon:4 xanh:4 yen:4 2024:3 26:3 43:3 47:3 53:3 58:3 82:3 bong:3
chia:3 dap:3 dem:3 duoc:3 fanpage:3 gui:3 khen:3 kich:3 kin:3 lan:3 lang:3 lua:3 mam:3 nhiet:3 no:3 non:3 nop:3 ocop:3 on:3 phe:3 quen:3 ro:3 se:3
thac:3 thap:3 that:3 thoat:3 tong:3 uong:3 vai:3 vang:3 xem:3 28:2 320:2 35:2 39:2 64:2 68:2 69:2 74:2 77:2 92:2 be:2 cuoc:2 huu:2 khi:2 lo:2 mai:2
quoc:2 soc:2 xoa:2 1900:2 32:2 63:2 66:2 73:2 75:2 76:2 79:2 93:2 95:2 azota:2 bay:2 ben:2 chet:2 cot:2 covid:2 dip:2 duoi:2 duyet:2 gay:2 giong:2
go:2 goc:2 gon:2 hce:2 in:2 khan:2 loc:2 logistics:2 lot:2 luyen:2 mien:2 nam:2 ngai:2 nho:2 phut:2 roi:2 sanh:2 soan:2 son:2 su:2 suat:2 suc:2 tat:2
thich:2 thuoc:2 toa:2 toi:2 tom:2 trau:2 tttt:2 vo:2 vut:2 website:2 wordpress:2 xac:2 xin:2
"""

GROUP_COUNTS = """
giảm:206|giám sát:155|thiếu:136|kiểm tra chéo:127|chấm điểm:125|tham gia:118|gắn:115|tăng:106|bên liên quan:106|tập trung:106|lực lượng nòng cốt:104
liên thông:99|tập huấn:96|sai:94|chậm:94|sổ tay:93|cho thuê:92|chỉ tiêu:92|ngân sách:92|hàng tuần:91|thi công:91|mới:89|xử lý:89|biểu mẫu:88
cơ sở dữ liệu:86|người dân:86|mùa:82|ứng dụng:82|nhận:80|cấp:74|công khai:74|nhanh:73|tự động:72|bản đồ:72|hỗ trợ:71|quy tắc:70|họp:70|tư vấn:68
thủ tục hành chính:67|treo:66|đổi thay:66|nhắc:64|riêng lẻ:60|chung:60|nhiều:60|tiến độ:60|tờ rơi:59|lưu trữ:58|video:56|đổi:55|hết:54|tiết kiệm:54
điền vào máy:52|danh sách:52|khảo sát:52|nghe:51|tự quản:51|cán bộ:50|người uy tín:50|nhỏ:50|thiết kế:50|tăng thu:50|kiểm tra đánh giá:49|nề nếp:49
rủ nhau:49|tuyên truyền:48|tải về:48|kiểm:48|khen chê:46|khiếu nại:46|tiền:46|cầm tay chỉ việc:45|khách đến:44|cam kết:44|xếp theo nhóm:44|rủ:44
bàn giao:43|kết thúc:42|ưu tiên:42|cấp điện:41|góp ý:41|hàng năm:41|5s:40|chỉ:40|hỏi:40|không ai chịu trách nhiệm:40|nghĩa vụ:40|nhắc trước:40
nhân lực:40|phiếu:40|hài lòng:38|thanh niên:38|trưởng thôn:38|hội đồng:38|người giỏi:38|toàn bộ:38|dễ hiểu:38|tin tức:38|hội trường:37|riêng:37
thuê:37|thủ công:37|bài học:36|chia sẻ:36|quên:36|mạng:34|duyệt:34|giáo viên:34|không biết:34|đi lại nhiều:34|một người làm nhiều việc:33|đếm:33
iso:32|ban chỉ đạo:32|cũ:32|quy trình:32|quyên góp:32|tiếp nối:32|rộng:31|viễn thông:31|xếp hàng:31|phân công:30|sinh viên:30|doanh nghiệp:30|gộp:30
ý thức:30|hình thức:28|lịch:28|trả lời:28|tốn kém:27|tình nguyện:26|giảng dạy:25|nộp:24|song ngữ:24|số hóa:24|trẻ em:24|trực tuyến:24|gia đình:24
bế:23|học sinh:23|hội thi:23|đầu mối:22|lỏng:22|công chức mới:22|công nhân:21|hộ nghèo:21|khoán:20|phòng ngừa:20|thay:20|dịch bệnh:18
tiếp nhận hồ sơ:18|đơn giản:18|người cao tuổi:17|phạt:17|sửa chữa:17|tài sản công:17|phụ nữ:16|thi đua khen thưởng:16|chở:15|rút ngắn thời gian:15
đăng ký môn học:15|bệnh nhân:14|chuyển:14|phụ huynh:14|đồng bào dân tộc:14|báo cáo:14|giấy phép:14|phương pháp dạy học:14|tụ tập:14|bảng tính:13
công bằng:13|lịch công tác:13|ủy quyền:13|bài giảng:12|nghiêm:12|nông dân:12|thẻ:12|tuyển sinh:12|zalo:12|quê:12|điều dưỡng:12|đo đếm:12|cảm biến:12
giáo dục chính trị:12|mua sắm:12|tổng đài:12|hội giảng:11|mặt trận:11|thống kê:11|tủ:11|đấu giá:11|bưu điện:10|hủy:10|định danh:10
không dùng tiền mặt:10|tra cứu:10|đào tạo nghề:10|quỹ quay vòng:10|trang web:10|bảng kiểm:9|chung tay:9|hồ sơ lưu trữ:9|nhật ký:9|phòng:9|sinh sống:9
sân khấu hóa:9|trả kết quả tại nhà:9|âm thanh:9|biết:8|chợ:8|trạm nông nghiệp:8|đỏ:8|sổ theo dõi:8|thêm:8|thư viện:8|tiếng anh:8|trí tuệ nhân tạo:8
đất đai:8|chatbot:8|luân phiên:8|lãnh đạo:8|phân tích:8|phòng riêng:8|sổ:8|thùng:8|tiểu thương:8|trả:8|giá:7|kẻ xấu:7|lương:7
máy bay không người lái:7|mạnh:7|điện thoại:7|đăng ký:7|đối thoại:7|ảnh:7|chính sách:6|dùng chung một:6|kiểm tra đột xuất:6|rừng:6|thật:6|tiểu học:6
tranh:6|trò chơi:6|cây xanh:6|du lịch:6|phòng chống tham nhũng:6|phổ biến giáo dục pháp luật:6|thu:6|trùng:6|văn bản:6|văn thư:6|vị trí việc làm:6
an ninh trật tự:6|biệt phái:6|chế tạo:6|chứng thực:6|tổ lưu động:6|đại biểu hội đồng:6|chăn nuôi:5|du khách:5|học hành:5|kinh tế vi mô:5|kèm cặp:5
logistics:5|lớp học hạnh phúc:5|mã qr:5|mất:5|ngoài giờ:5|quầy:5|theo thời gian thực:5|thủy lợi:5|tính:5|xe buýt:5|xác nhận:5|đi làm xa:5|cây:4
cây ăn quả:4|di sản:4|giao thông:4|giáo viên chủ nhiệm:4|khuyến nông:4|lò đốt rác:4|người khuyết tật:4|nước:4|sáng kiến:4|thí nghiệm:4|thương:4
vỉa hè:4|xe:4|đo lường:4|chán:4|cà phê:4|giáo dục đạo đức:4|giải phóng mặt bằng:4|hàng tháng:4|học bạ:4|khám từ xa:4|kiểm toán:4|lễ hội:4|mạnh dạn:4
nông thôn mới:4|nộp phí:4|phí:4|thi cử:4|thu hút:4|thuế:4|thú y:4|tin nhắn:4|trường mầm non:4|trạm cân:4|trải nghiệm:4|tờ giấy:4|viết:4|đón:4
đầu tư công:4|bình đẳng giới:4|camera:4|cháy nổ:4|công đoàn:4|dân số:4|giữ gìn:4|hợp tác xã:4|không khí:4|kiểm soát nhiễm khuẩn:4|lý lịch tư pháp:4
người thay thế:4|quy hoạch:4|quân sự:4|tai nạn giao thông:4|thủy sản:4|tiểu đường:4|trường học xanh:4|vật tư y tế:4|đuối nước:4|biển báo:3|bàn ghế:3
báo:3|bữa ăn học đường:3|chấm bài:3|chết:3|chợ đêm:3|chức năng:3|cơ quan:3|cư trú:3|cửa:3|cựu chiến binh:3|diễn tập:3|email:3|gian lận:3
học sinh yếu:3|hội chữ thập đỏ:3|kho lạnh:3|khám bệnh:3|kế toán:3|kỹ năng sống:3|lò:3|lựa chọn:3|miễn phí:3|mua:3|nghèo:3|người có công:3
nhà ở xã hội:3|nhìn:3|nhận ra:3|nhặt:3|nước thải:3|nợ đọng:3|ocop:3|suất lương:3|sạch:3|thiên tai:3|thể thao:3|thừa:3|tin:3|toán:3|trợ cấp:3
tuyển dụng:3|tái chế:3|tường:3|vật lý:3|xếp:3|ùn tắc:3|đông:3|đặt lịch:3|bản số:2|bảo hiểm xã hội:2|chiếu sáng:2|chữ ký số:2|công chứng:2|cấp cứu:2
dịch vụ công:2|hàng giả:2|học sinh giỏi:2|khoáng sản:2|không biết chữ:2|lịch sử:2|máy:2|môi trường:2|ngư dân:2|nạn nhân:2|ong:2|phố:2|quan trắc:2
rà soát văn bản:2|sáng:2|sở hữu trí tuệ:2|thuốc bảo vệ thực vật:2|thể dục:2|trợ giúp pháp lý:2|tài xế:2|tôn giáo:2|việc làm:2|điện:2|đánh giá cán bộ:2
an toàn:2|an toàn thực phẩm:2|biên phòng:2|bàn:2|báo chí:2|bảo vệ:2|bằng chứng:2|chi:2|chăm sóc tại nhà:2|chủ trang trại:2|con đường:2|câu lạc bộ:2
cơ giới hóa:2|cầu:2|cập nhật:2|dạy học kết hợp:2|ghi âm:2|giá đất:2|giám sát giờ giảng:2|giấy phép kinh doanh:2|giữ trật tự:2|hoa màu:2|hòa giải:2
hải quan:2|hệ thống lạnh:2|in:2|khen:2|khuôn:2|khóa:2|khô:2|làng nghề:2|lúc bận:2|lười:2|marketing:2|màn hình:2|nghiệp vụ kế toán:2|nghệ nhân:2
người hiến máu:2|ngại:2|ngồi một chỗ:2|nhận diện:2|ném rác:2|núi:2|nội trú:2|nửa:2|phản ánh bằng ảnh:2|soạn thảo:2|sáp nhập xã:2|sát hạch:2|sân:2
sân chơi:2|sơ đồ:2|sơ đồ tư duy:2|số câu hỏi:2|thai phụ:2|thi hành án:2|thư:2|thể thức văn bản:2|thử:2|tin học:2|tinh thần đoàn kết:2
tiếng nói người dân:2|trung học phổ thông:2|trông coi:2|trạng thái:2|trả lời câu hỏi:2|trống:2|trực:2|tìm ra:2|tường lửa:2|tạm trú:2|tập trung chú ý:2
vi phạm:2|văn hóa:2|vứt:2|xúc tiến đầu tư:2|âm nhạc:2|ăn:2|đưa đón:2|đỗ xe:2|độc hại:2|ướt:2
"""


def _weight(count: int) -> float:
    return min(RAREST, log(SAMPLE / count))


_WORDS = {word: int(count) for word, count in (item.split(":") for item in WORD_COUNTS.split())}
_GROUPS = (item.split(":") for item in GROUP_COUNTS.strip().replace("\n", "|").split("|"))
_WORD_WEIGHTS = {word: _weight(count) for word, count in _WORDS.items()}
_GROUP_WEIGHTS = {group: _weight(int(count)) for group, count in _GROUPS}
_UNLISTED = _weight(1)


def usage(word: str) -> float:
    """How often a folded word stood in the sample; 0 for a word it did not have."""
    return _WORDS.get(word, 0)


def word_weight(word: str) -> float:
    """What a folded word weighs: the logarithm of how rare it is, at most `RAREST`."""
    return _WORD_WEIGHTS.get(word, _UNLISTED)


def concept_weight(group: str) -> float:
    """What a concept of the thesaurus weighs, on the same scale as `word_weight`."""
    return _GROUP_WEIGHTS.get(group, _UNLISTED)
