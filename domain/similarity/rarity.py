"""How rare a word or a concept is in initiatives: counts frozen from a sample, so that a score never moves.

Counted in 838 texts: past submissions and, by half, two thirds of the queries of the development set, hand-written ones and,
by half, generated ones; `benchmarks/rarity.py` writes the tables. A concept of the general language counts at least 8, for
the sample is small and everybody uses such words. A word or concept that is not listed stood in fewer than two.
"""

from math import log

SAMPLE = 838
RAREST = 6.0

WORD_COUNTS = """
doi:313 cong:290 ban:258 dan:255 giam:254 so:249 lieu:236 gia:222 dong:214 ho:214 hop:214 thong:205 kiem:188 to:188 thu:184 khai:183 nhan:183 phan:168
ket:164 du:156 thuc:151 vu:150 vien:148 tra:146 tham:142 hoa:140 hanh:138 sinh:136 tieu:136 huong:136 hang:135 tin:135 hoi:131 ki:131 danh:130 quy:130
cu:129 chuyen:128 truong:124 thieu:124 trien:124 ke:123 thoi:122 quan:121 sach:121 giao:118 tac:116 tu:114 anh:114 co:111 tang:111 gian:108 hien:108
hoc:108 diem:106 sai:106 li:106 tap:106 qua:106 lich:102 chi:100 day:100 phat:99 phi:98 tri:98 sot:96 xay:96 chat:95 van:94 kinh:94 le:94 dien:94
hinh:92 tai:91 chung:90 do:90 duong:90 che:90 chuc:88 tro:86 tien:85 xep:85 noi:82 ton:82 nhiem:80 bao:79 trach:78 can:77 gan:76 giai:76 giay:76
mau:73 han:72 kho:72 phu:71 tuyen:71 huan:70 cam:70 phoi:70 nhap:68 trang:68 he:68 chieu:66 nhac:66 long:66 phuc:66 quyet:66 quay:64 ngan:64 thiet:64
phong:63 y:63 thue:62 vuc:62 bang:62 linh:62 dat:61 nhom:60 truc:60 dung:59 the:59 cai:58 luc:58 bac:58 tan:58 cho:54 hieu:54 kien:54 thanh:54
nghiep:53 bien:52 bieu:52 uy:52 bo:52 hoach:52 dut:51 san:51 tiet:51 hai:50 moi:50 xu:50 loi:50 tre:50 vat:50 nang:49 rut:49 mang:48 phim:48 ca:48
tuoi:47 buoc:46 hoan:46 cheo:46 may:46 trao:45 tuong:45 bai:44 lien:44 luong:44 nong:44 thang:44 trung:44 doanh:44 nghiem:44 uu:44 tinh:43 dia:42
thi:42 xuyen:42 mon:41 tru:41 keo:40 phieu:40 rong:40 an:39 thuat:39 ap:38 lau:37 trinh:37 gio:36 minh:36 duy:36 doan:35 mong:35 duc:34 nghe:34
nguon:34 phap:34 xe:34 giang:32 lech:32 benh:32 kip:32 khoan:30 soat:30 tung:30 lung:30 pho:30 tay:30 2030:29 dao:29 mem:29 truyen:29 dich:28 mua:28
sat:28 binh:27 te:27 xung:27 mat:26 nghi:26 toan:26 luu:26 ngheo:26 nien:26 biet:26 bach:25 nuoc:25 thoai:25 cham:24 tich:24 chu:24 dai:24 dang:22
nu:22 pham:22 xet:22 6:22 chong:22 muc:22 canh:21 chuan:21 doc:20 ghep:20 cau:20 dua:20 phep:20 ao:20 khach:20 ngu:20 phuong:20 xuat:20 chan:19 dem:19
goi:19 ngoai:19 boi:18 ma:18 thuong:18 toc:18 cao:18 tram:18 ve:18 xa:18 cuu:18 dau:18 em:18 gui:18 huy:18 nuoi:17 15:16 gioi:16 khoa:16 tao:16 gop:16
tam:16 vi:16 vong:16 14:16 bat:16 ghi:16 5:15 chay:15 dot:15 4:14 chup:14 huynh:14 nop:14 ra:14 sua:14 tuc:14 20:14 ba:14 dinh:14 khoi:14 lac:14
nhat:14 thau:14 25:14 buu:14 khau:14 phut:14 tranh:14 10:13 18:13 3:13 cap:13 khu:13 nan:13 toi:13 trong:13 vung:13 gom:12 nguyen:12 19:12 2:12 27:12
30:12 in:12 khac:12 phien:12 tran:12 cay:12 choi:12 chon:12 gap:12 lua:12 muu:12 thai:12 be:11 soan:11 ung:11 11:10 24:10 29:10 bay:10 luan:10
video:10 12:10 21:10 9:10 cum:10 lao:10 luat:10 tieng:10 vach:10 don:10 hen:10 lanh:10 lap:10 no:10 pdca:10 quen:10 rac:10 ro:10 den:9 lo:9 man:9
manh:9 trai:9 tui:9 17:8 50:8 cat:8 chet:8 chia:8 dap:8 hiem:8 hoat:8 loa:8 muon:8 xem:8 1:8 2020:8 44:8 90:8 cua:8 kham:8 lam:8 lan:8 mien:8 mo:8
song:8 tim:8 viet:8 13:8 45:8 8:8 80:8 cuoc:8 da:8 khuyen:8 lai:8 mai:8 om:8 thao:8 thien:8 thoat:8 thuoc:8 trat:8 von:8 vuon:8 2021:7 22:7 31:7 57:7
88:7 am:7 de:7 lon:7 mu:7 ong:7 s:7 sang:7 suc:7 trac:7 vay:7 xanh:7 16:6 38:6 40:6 60:6 7:6 chua:6 dac:6 khao:6 lang:6 nai:6 on:6 roi:6 than:6 thay:6
thuy:6 ti:6 vang:6 vo:6 xac:6 100:6 34:6 36:6 54:6 58:6 ben:6 camera:6 cuong:6 dam:6 muoi:6 quet:6 ruong:6 that:6 troi:6 23:6 37:6 41:6 71:6 91:6
chau:6 gon:6 kenh:6 o:6 sac:6 tat:6 ten:6 tet:6 tha:6 tho:6 tom:6 tong:6 vai:6 xom:6 yen:6 1900:5 2023:5 42:5 82:5 86:5 94:5 bam:5 chap:5 chuong:5
cuoi:5 dep:5 excel:5 ha:5 huu:5 khen:5 khieu:5 kich:5 mac:5 nam:5 nau:5 ne:5 nhung:5 su:5 thac:5 treo:5 xang:5 xin:5 2019:4 48:4 52:4 84:4 85:4 cuc:4
go:4 hau:4 iso:4 khoe:4 kin:4 leo:4 loat:4 nen:4 ngo:4 nho:4 ranh:4 rung:4 som:4 tue:4 uong:4 xuong:4 32:4 46:4 49:4 56:4 62:4 64:4 72:4 97:4 98:4
99:4 bau:4 boc:4 bong:4 chien:4 coi:4 ga:4 giong:4 goc:4 heo:4 khan:4 loc:4 mam:4 microsoft:4 ngai:4 nhiet:4 non:4 sim:4 suat:4 thich:4 thua:4 tron:4
xuc:4 0:4 2022:4 28:4 35:4 51:4 55:4 89:4 cot:4 di:4 duoc:4 kieu:4 lot:4 moc:4 ngoi:4 nguoi:4 ninh:4 phe:4 quang:4 que:4 rua:4 rui:4 sanh:4 se:4 soi:4
va:4 vet:4 xoa:4 xon:4 2024:3 26:3 320:3 410:3 43:3 47:3 53:3 620:3 76:3 8400:3 93:3 chinh:3 con:3 cung:3 dip:3 duoi:3 duyet:3 fanpage:3 gieo:3 hon:3
hung:3 keu:3 khung:3 khuya:3 me:3 nham:3 niem:3 ocop:3 quanh:3 quoc:3 ray:3 ri:3 sam:3 soc:3 son:3 thap:3 thung:3 toa:3 trau:3 trom:3 tuy:3 vuong:3
vuot:3 xoay:3 yeu:3 118:2 210:2 39:2 61:2 68:2 69:2 70:2 74:2 77:2 83:2 92:2 bom:2 bot:2 bua:2 buon:2 chep:2 chot:2 cuon:2 gay:2 ghe:2 guong:2 hong:2
khi:2 khien:2 khuc:2 liet:2 met:2 mui:2 neo:2 ngam:2 oxi:2 rau:2 sau:2 ta:2 uoc:2 vinh:2 vut:2 wordpress:2 1200:2 400:2 63:2 640:2 66:2 700:2 73:2
740:2 75:2 78:2 79:2 95:2 azota:2 bia:2 bui:2 bung:2 cha:2 chatbot:2 chiem:2 covid:2 deo:2 gat:2 giap:2 gin:2 giot:2 giuong:2 hao:2 hce:2 hem:2 hut:2
ich:2 la:2 lit:2 logistics:2 lop:2 lui:2 luoi:2 luyen:2 men:2 mung:2 muong:2 neu:2 ngap:2 ngau:2 ngot:2 nguoc:2 nguong:2 nhien:2 nhieu:2 nhu:2 nut:2
phao:2 rai:2 rinh:2 ruoi:2 sap:2 tiec:2 tttt:2 vot:2 website:2 wifi:2 xai:2 xau:2 yet:2 zalo:2
"""

GROUP_COUNTS = """
giảm:252|giám sát:173|thiếu:168|chậm:162|kiểm tra chéo:139|chấm điểm:132|lực lượng nòng cốt:132|tập trung:122|người dân:121|tham gia:120|tập huấn:119
tăng:116|bên liên quan:112|liên thông:110|sai:108|sổ tay:105|cho thuê:103|nhanh:103|thi công:101|gắn:100|mới:100|cấp:98|ngân sách:98|tiến độ:98
hàng tuần:96|ứng dụng:96|biểu mẫu:95|mùa:95|xử lý:94|thủ tục hành chính:93|chỉ tiêu:92|nhận:91|cơ sở dữ liệu:90|khiếu nại:90|văn bản:87|công khai:86
tự động:85|hỗ trợ:84|bản đồ:82|hết:82|quy tắc:77|nhắc:76|tư vấn:76|chung:74|họp:74|nhiều:73|đổi thay:73|cán bộ:72|riêng lẻ:72|tăng thu:65|chỉ:64
tiết kiệm:64|lưu trữ:63|tờ rơi:63|danh sách:62|video:60|đổi:60|thủ công:59|ngồi lại:58|tiền:58|kiểm:57|nhỏ:57|nghe:56|người uy tín:56|tuyên truyền:56
khảo sát:55|tự quản:55|kiểm tra đánh giá:54|nộp:54|thiết kế:54|điền vào máy:54|góp ý:52|khách đến:52|rủ nhau:52|tài sản công:52|đếm:52|nề nếp:51
tải về:51|cam kết:50|không biết:50|kết thúc:50|rủ:50|hỏi:49|nhân lực:49|biết:48|doanh nghiệp:48|ghế:48|rải rác:48|treo:48|trưởng thôn:48
cầm tay chỉ việc:47|phiếu:47|khen chê:46|tin tức:46|xếp theo nhóm:46|kết hợp với:45|ưu tiên:45|ba bên:44|bàn giao:44|cũ:44|cấp điện:44
lên danh sách:44|quyên góp:44|trang web:44|thanh niên:43|5s:42|dễ hiểu:42|hàng năm:42|hội đồng:42|khách tham quan:42|nghĩa vụ:42|nhắc trước:42
toàn bộ:42|gia đình:41|hài lòng:41|mỗi năm:41|dồn cuối năm:40|hết khóa:40|hội trường:40|không ai chịu trách nhiệm:40|riêng:40|trẻ em:40|trực tuyến:40
xếp hàng:40|quên:39|bài học:38|lịch:38|người giỏi:38|nhà khoa học:38|trang tin:38|chia sẻ:37|duyệt:36|giáo viên:36|hoang tàn:36|iso:36|phòng ngừa:36
tốn kém:36|đi lại nhiều:36|cuối tháng:34|giảng dạy:34|phân công:34|quy trình:34|sinh viên:34|kiêm:33|một người làm nhiều việc:33|rộng:33
ban chỉ đạo:32|gộp:32|hình thức:32|học sinh:32|tiếp nối:32|cao:30|hội thi:30|số hóa:30|trả lời:30|tình nguyện:30|ý thức:30|thay:29|ấp úng:29|chuyển:28
chở:28|hộ nghèo:28|phạt:28|song ngữ:28|trí tuệ nhân tạo:28|điện thoại:28|đơn giản:28|bế:26|công chức mới:26|dạy:26|khoán:26|người cao tuổi:26
đầu mối:26|bệnh nhân:24|công nhân:24|nhận phụ trách:24|phụ nữ:24|thi đua khen thưởng:24|ảnh:24|chị em phụ nữ:22|cảm biến:22|lỏng:22|sửa chữa:22|tủ:22
đoàn thể:22|dịch bệnh:21|tiếp nhận hồ sơ:21|máy:20|ngoài giờ:20|tra cứu:20|tốt:20|viết:20|âm thanh:20|thẻ:19|trả:19|đo đếm:19|chính xác:18|lưu động:18
sổ:18|thêm:18|tiểu thương:18|đăng ký:18|đồng bào dân tộc:18|bảng tính:17|lãnh đạo:17|mua sắm:17|phụ huynh:17|sinh sống:17|trở về:17|báo:16|chết:16
chợ:16|công bằng:16|hủy:16|luân phiên:16|mất:16|nông dân:16|phòng:16|trực:16|tụ tập:16|xe:16|đi:16|đêm:16|đăng ký môn học:16|định danh:16|giá:15
học:15|kèm cặp:15|rút ngắn thời gian:15|tin nhắn:15|bài giảng:14|báo cáo:14|chủ nhân:14|giấy phép:14|gần:14|nước:14|phương pháp dạy học:14
quỹ quay vòng:14|trùng:14|tính:14|tổng đài:14|zalo:14|đất đai:14|đỏ:14|chế tạo:13|cắt:13|lịch công tác:13|nghiêm:13|phí:13|quê:13|điện:13|ủy quyền:13
bưu điện:12|chi:12|chăn nuôi:12|cơ quan:12|giáo dục chính trị:12|giữ gìn:12|hàng tháng:12|hồ sơ lưu trữ:12|in:12|kỳ:12|lựa chọn:12|miễn phí:12|mạng:12
mặt trận:12|mở:12|nhật ký:12|phân tích:12|thu:12|thủy lợi:12|trả kết quả tại nhà:12|tuyển sinh:12|vẽ:12|xe đưa đón học sinh:12|điều dưỡng:12
đào tạo nghề:12|đối thoại:12|bán:11|chatbot:11|hội giảng:11|nhận ra:11|nộp phí:11|thư viện:11|thống kê:11|xác nhận:11|biển báo:10|bảng kiểm:10
chỉnh sửa:10|giống:10|học hành:10|hợp tác xã:10|khen:10|không dùng tiền mặt:10|kẻ xấu:10|luyện tập:10|lúa:10|lúc bận:10|lương:10|mua:10|mạnh:10
nhận diện:10|nước thải:10|phòng riêng:10|quầy:10|soạn thảo:10|sân khấu hóa:10|thiếu người:10|thủy sản:10|tin:10|tiếng anh:10|tranh:10
trạm nông nghiệp:10|trộm chó:10|tờ giấy:10|đi làm xa:10|đường dây nóng:10|đặt hàng nghiên cứu:10|chung tay:9|công nghiệp:9|ngại:9|sổ theo dõi:9|thừa:9
tổ lưu động:9|văn thư:9|ai đi muộn:8|an ninh trật tự:8|an toàn:8|ba tháng:8|biên bản họp:8|biên lai:8|biếng ăn:8|biển:8|biểu diễn:8|buồn ngủ:8
buổi tiêm:8|bài tập về nhà:8|bài viết:8|bàn:8|bàn ghế:8|bày ra:8|bám đeo:8|bán không được:8|bán trên điện thoại:8|bán đắt:8|bánh:8|bé tự ăn:8|bò sữa:8
bón phân:8|bóng bàn:8|bùng phát:8|bạn học:8|bạn trẻ:8|bản số:8|bản địa:8|bảo lãnh:8|bấm giờ:8|bất thường:8|bẩn:8|bận:8|bắt:8|bắt sóng:8|bằng chứng:8
bếp:8|bền:8|bệnh nghề:8|bị bệnh:8|bị phạt:8|bị thương:8|bị trêu:8|bị trả lại:8|bỏ dở:8|bỏ lớp:8|bỏ mứa:8|bỏ phiếu:8|bỏ quên:8|bỏ thuốc giữa chừng:8
bỏ túi:8|bỏng:8|bốc mùi:8|bồi lắng:8|bổ nhiệm:8|bới:8|bới móc:8|bớt họp:8|bớt đi:8|bữa ăn bệnh viện:8|ca sáng:8|cai thầu:8|canh lửa:8|chai nước:8
che:8|chi sai:8|chia giờ:8|chim chuột:8|chip:8|cho nghỉ:8|cho thuê ngoài giờ:8|cho đi:8|chung vốn:8|chuyển nghề:8|chuyển sai:8|chuyển tay:8
chuẩn bị sẵn:8|chuồng:8|chày:8|chán:8|chán ngán:8|chính sách:8|chăm:8|chưa lập gia đình:8|chưa quen:8|chạy:8|chạy chọt:8|chạy lũ:8|chạy quá tốc độ:8
chảy xiết:8|chấm công:8|chấp hành:8|chấp thuận:8|chất kích thích:8|chậm lương:8|chập tối:8|chết dần:8|chết khô:8|chết máy:8|chỉ đường:8|chọn đồ:8
chống ngập:8|chống đối:8|chốt:8|chỗ nghỉ:8|chờ giá:8|chờ khám:8|chờ kết quả:8|chở con đi học:8|chở quá người:8|chợ cóc:8|chợ đầu mối:8|chủ nhật xanh:8
chứa:8|chức năng:8|chứng minh nghèo:8|chữ ký:8|con nước:8|con đường:8|cuốc bộ:8|cuốn trôi:8|cá chết:8|cách xa:8|cân trên đường:8|câu hỏi khó:8|cây:8
cây bóng mát:8|cây nước:8|cây thay vòng hoa:8|cây thuốc:8|còn nợ:8|có thai:8|có việc:8|công khai trước dân:8|cùng ăn cùng ở:8|cơ hội:8|cười:8|cạn:8
cả ngày:8|cản gió:8|cấm:8|cấp dưỡng:8|cầu cứu:8|cầu thang:8|cầu vượt:8|cập bến:8|cặp nặng:8|cỏ dại:8|cỏ mọc:8|cố gắng:8|cối:8|cống thoát:8|cổ:8
cỡ lớn:8|cứng:8|cứu thoát:8|cửa:8|cửa sổ:8|danh sách chung:8|di chuyển khó:8|di truyền:8|du lịch:8|dây leo:8|dùng chung một:8|dạy lẫn nhau:8
dầu ăn cũ:8|dẫn nhầm:8|dắt trộm:8|dọa dẫm:8|dốc:8|dồn điền đổi thửa:8|dự toán:8|ghi chép lại:8|ghi âm:8|ghé thăm:8|ghép đôi:8|ghế đá:8|giao hàng:8
giao lưu:8|giao thông:8|giành giật sự sống:8|giàu:8|giày dép:8|giá bèo:8|giám khảo:8|gió:8|giải ngân:8|giấu bệnh:8|giấu bố mẹ:8|giấy báo:8
giấy thông báo:8|giẫm chân:8|giận:8|giật điện:8|giặt:8|giỏi:8|giới hạn:8|giữ chỗ:8|giữ lại:8|giữ lời hứa:8|giữ nghề:8|giữ sổ:8|giữ trật tự:8|giữ ẩm:8
gom theo giờ:8|gây giống:8|gãy xương:8|góc đọc:8|góp chung:8|gùi:8|gạch sinh thái:8|gạch thay:8|gấp đôi:8|gầy:8|gặp nạn:8|gọi hỏi thăm:8|gọi số:8
gọi tên:8|gọi điện:8|gọn:8|gỗ:8|gợi ý:8|gửi lời chúc:8|gửi tiền:8|gửi xe ở đâu:8|hai ca:8|hai ngăn:8|hiếm:8|hiếu học:8|hiểm trở:8|hiện vật:8|ho:8
hoa hồng:8|hoa màu:8|hàng nghìn:8|hàng ngày:8|hàng quý:8|hàng rong:8|hàng trăm:8|hàng tươi:8|hành khách:8|hành nghề:8|hát cho nghe:8|hạ du:8
hạn dùng:8|hầm:8|hầm chứa:8|hầu hết:8|hầu như:8|hẹp:8|hết thời:8|hết đột ngột:8|học nghị quyết:8|học sinh cá biệt:8|học thêm:8|hỏng:8|hồ nước:8
hội chợ:8|hội thoại:8|im:8|in 3d:8|keo:8|khiêng:8|kho chung:8|khung giờ:8|khung mẫu:8|khách quen:8|khách trọ:8|khách tự nghe:8|khám bệnh:8
khám tại nhà:8|khép:8|khép kín:8|khóa:8|khóa cửa:8|khóa trên:8|khô:8|không ai trông:8|không nghe:8|không nghe được:8|không thấy mặt:8|không tới tay:8
khơi thông:8|khẩu trang:8|khỏe:8|khởi đầu:8|kiên trì:8|kiếm củi:8|kiến nghị cử tri:8|kiểm kê:8|kiểm toán:8|kiểm tra thực phẩm:8|kiểm tra đầu giờ:8
kiểm tra đột xuất:8|kiện tụng:8|kênh chung:8|kích hoạt:8|ký thay:8|kẻ trộm:8|kết luận:8|kịp giờ:8|lao công:8|lao động công ích:8|linh kiện:8
livestream:8|liên lạc:8|lo:8|lo lắng:8|loét:8|làm mới cách họp:8|làm quen:8|làm thay:8|làm tại cổng trường:8|làm đồ chơi:8|lành:8|lá khô:8|lá phiếu:8
lãi suất:8|lén:8|lên tiếng:8|lóng ngóng:8|lưu mẫu:8|lưới:8|lười:8|lười đọc:8|lạ:8|lạc:8|lạnh:8|lấn chiếm:8|lặp:8|lặp lại như cũ:8|lễ tết:8|lọc mặn:8
lỗ:8|lớn khôn:8|lớp hè:8|lớp đông:8|lời:8|lời chào:8|lừa gạt:8|lừa người già:8|mua chung:8|mua chịu:8|mua vé chợ đen:8|muối:8|mái che:8|mái tôn:8
máy bay không người lái:8|máy tính:8|mã số vùng trồng:8|mê điện thoại:8|mía:8|móc túi:8|món ăn:8|mũi tiêm:8|mưa:8|mưa lớn:8|mượn:8|mạo danh:8
mất cha mẹ:8|mất giá:8|mất giấy:8|mất mùa:8|mất ví:8|mất điểm:8|mắm:8|mẹo:8|mệnh lệnh:8|mệt:8|mỗi tuần:8|một chỗ xem hết:8|một lần:8
một nửa thời gian:8|một phần ba:8|một trang:8|mở cửa tối:8|mở miệng:8|mở nước:8|mực nước:8|nghi ngờ:8|nghèo:8|nghìn lượt:8|nghĩ:8|nghề phụ:8
nghỉ bán:8|nghỉ hè:8|nghỉ lấy chồng:8|ngon:8|ngoại lai:8|ngày cách ly:8|ngôi sao:8|ngôn ngữ ký hiệu:8|người lạ:8|người mất chưa kịp:8|người thay:8
người thay thế:8|người trong nghề:8|người tài:8|người viết:8|người xem:8|người đi đường:8|người đã mất:8|người đứng đầu tổ:8|ngắn hạn:8|ngồi một chỗ:8
ngồi sai tư thế:8|ngủ:8|ngủ nghỉ:8|nhiều ban:8|nhiều trong một:8|nhiệt độ:8|nhu cầu:8|nhà báo:8|nhà cũ:8|nhà nào cũng:8|nhàm:8|nhìn:8|nhường:8|nhảy:8
nhầm thuốc:8|nhầm tên:8|nhắc uống thuốc:8|nhặt:8|nhẹ:8|nhẹ dạ:8|nhịn:8|nhớ:8|nhờ:8|nuôi dưỡng:8|né chỗ ngập:8|ném rác:8|nói:8|nói cho dân hiểu:8
nói chuyện:8|nóng:8|nông trường:8|núi:8|năng khiếu:8|nơi xa:8|nước lên:8|nước mưa:8|nước mặn:8|nước thải chăn nuôi:8|nước đọng:8|nấm:8|nấu thuê:8
nằm chờ:8|nếm:8|nếp sống:8|nể nang:8|nồng độ cồn:8|nợ đọng:8|nửa:8|nửa năm:8|nửa tháng:8|phong trào:8|phát biểu:8|phát bằng:8|phát hiện muộn:8
phát thanh viên:8|phân ủ:8|phòng thu:8|phản ánh bằng ảnh:8|phố:8|phụ cấp:8|quen:8|quyết:8|quyền lợi:8|quà trùng:8|quà tặng:8|quãng đường:8|quét:8
quét đường:8|quên tắt:8|quạt:8|quầy hàng:8|ra giấy:8|ra khơi:8|ra đi:8|robot:8|ruồi muỗi:8|ruộng vườn:8|rình rập:8|rò:8|rút lui:8|răng hàm:8|rơ le:8
rượu:8|rạng sáng:8|rảnh:8|rắn cắn:8|rẻ:8|rối mắt:8|rời bến:8|rừng bị chặt:8|sang tay:8|say nắng:8|shipper:8|so sánh trước sau:8|suất lương:8
sách nói:8|sách vở:8|sáng:8|sáng sớm:8|sát thực tế:8|sân:8|sâu:8|sông:8|sơ đồ:8|sơ đồ chỗ:8|sơn:8|sạch:8|sạch bát:8|số câu hỏi:8|số máy chung:8
sống được:8|sốt:8|sổ đi biển:8|sở thích:8|sức dân:8|sửa lỗi:8|sửa xe:8|tai nghe:8|tay lái:8|tem:8|than:8|theo thời gian thực:8|thi cử:8|thi đỗ:8
thiên tai:8|thiếu chữ ký:8|thoải mái:8|thu nhập:8|thu đủ:8|thuyết minh:8|thuyết phục:8|thuyền:8|thuê chung:8|thuê ngoài:8|thuế:8|tháo:8|thói quen:8
thói xấu:8|thông đồng:8|thùng:8|thùng tiền:8|thăm:8|thư:8|thư mục:8|thương:8|thượng nguồn:8|thả rông:8|thất thu:8|thật:8|thắng lợi:8|thể dục:8
thợ hàn:8|thợ điện:8|thụ động:8|thức khuya:8|thức ăn gia súc:8|thử thách:8|thực hành:8|tiếng loa:8|tiền boa:8|tiền công:8|tiền mặt:8|tiền đất:8
tiểu học:8|to tiếng:8|trang bị:8|trang phục:8|tranh thủ:8|trao quyền:8|trao đổi thẳng:8|treo móc:8|truyền thanh:8|trà:8|trò chơi:8|trò nghịch:8
trót lọt:8|trông coi:8|trú tạm:8|trúng thực:8|trưởng khoa:8|trạm thu phí:8|trả góp:8|trả lại của rơi:8|trả lời câu hỏi:8|trả trước:8|trả tận tay:8
trầm cảm:8|trật tự:8|trễ chuyến:8|trống:8|trộn:8|trời:8|tu sửa:8|tuyệt chủng:8|tài khoản:8|tài liệu mật:8|tách:8|tái phát:8|tìm mãi không thấy:8
tìm ra:8|tính nết:8|túi vải:8|tư thương:8|tưới:8|tường:8|tường bong:8|tường rào:8|tạm dừng:8|tạm ngừng kinh doanh:8|tạm ứng:8|tấm gương:8
tập trung chú ý:8|tắc:8|tối:8|tối tăm:8|tới lớp:8|tới nhà vận động:8|tờ hẹn:8|tờ điều tra:8|tủ lạnh cộng đồng:8|từ khóa:8|từng giọt:8
tự chủ tài chính:8|tự học:8|tự làm:8|tựa nương:8|uống:8|uống rượu lái xe:8|van:8|vay:8|vi phạm:8|viết cảm nhận:8|viết dài:8|việc gì cũng:8|vui:8|vác:8
vé tháng:8|vé điện tử:8|ví điện tử:8|vòng cổ:8|vùng lõm:8|vươn lên:8|vướng:8|vượt ngưỡng:8|vật liệu:8|vật tư chống dịch:8|vắng:8|về không:8|vệ tinh:8
vỉa than:8|vốn nhỏ:8|vứt:8|vừa học vừa làm:8|xa:8|xa thực tế:8|xe hết hạn:8|xe ôm:8|xe đi chung:8|xem bài trước:8|xem bằng mắt:8|xen canh:8|xin:8
xin đổi:8|xuất khẩu:8|xà bông:8|xài quá:8|xì xào:8|xích mích vợ chồng:8|xăng dầu:8|xấu:8|xếp:8|xỉu:8|xử trí:8|yên tĩnh:8|yếu:8|áo phản quang:8
ô trống:8|ông bà nuôi:8|úng:8|ý kiến:8|ăn:8|ăn xin:8|đau:8|đau lưng:8|đau ốm:8|đi chung đường:8|đi một lần:8|đi theo đoàn:8|đi từng ngõ gõ từng nhà:8
đi vắng:8|điền số:8|điều phối:8|điểm danh bằng:8|điểm đón:8|điện thoại ai cũng có:8|đoàn kiểm tra:8|đoán:8|đoạt giải:8|đua xe:8|đuối:8|đuổi bắt:8
đàn ông:8|đào:8|đá lăn:8|đám tiệc:8|đánh nhau:8|đáp số:8|đèn hỏng:8|đèn pin:8|đình công:8|đòi tiền:8|đói:8|đón:8|đóng:8|đóng gói:8|đông:8
đúng giờ hẹn:8|đúng nhu cầu:8|đơn thuốc cũ:8|đơn độc:8|đưa tới:8|đưa đón:8|đường xấu:8|đại diện:8|đạo cụ:8|đảo:8|đất trống:8|đầu cơ:8|đầu giờ:8|đầy:8
đắp:8|đắt:8|đắt hàng:8|đặt lịch:8|đẹp:8|để lâu:8|đọc:8|đọc không hiểu:8|đọc sách:8|đồ:8|đồ chơi:8|đồ ăn:8|đồng tình:8|đổ ra:8|đổi rác lấy cây:8
đổi sách:8|đội mũ:8|đội xe:8|đột nhiên:8|đủ điểm:8|đứng trước:8|đứt dây:8|ước mơ:8|ướt:8|ốm yếu:8|ống khói:8|ồn:8|ổ cắm:8|ở đâu:8|ủ:8|camera:7
du khách:7|hàng xóm:7|thú y:7|tranh chấp:7|tuyển dụng:7|tài xế:7|xe buýt:7|biệt phái:6|bỏ học:6|cháy nổ:6|chứng thực:6|cây xanh:6|cây ăn quả:6
công an:6|cơ giới hóa:6|di sản:6|diễn tập:6|dân số:6|gian lận:6|giáo dục đạo đức:6|giải phóng mặt bằng:6|giấy phép kinh doanh:6|khuyến nông:6
không khí:6|kinh tế vi mô:6|kế toán:6|logistics:6|lớp học hạnh phúc:6|mã qr:6|người khuyết tật:6|nông nghiệp:6|nút bấm:6|phòng chống tham nhũng:6
phổ biến giáo dục pháp luật:6|quan trắc:6|rừng:6|thuốc bảo vệ thực vật:6|thí nghiệm:6|trâu bò:6|trạm cân:6|trải nghiệm:6|trợ cấp:6|tường lửa:6
tố giác tội phạm:6|viễn thông:6|văn hóa:6|vỉa hè:6|vị trí việc làm:6|xét nghiệm:6|đo lường:6|đại biểu hội đồng:6|đỗ xe:6|bốc thăm:5|bữa ăn học đường:5
cà phê:5|cấp cứu:5|cựu chiến binh:5|kỹ năng sống:5|lò:5|lò đốt rác:5|lý lịch tư pháp:5|lễ hội:5|môi trường:5|nghiệp vụ kế toán:5|sáng kiến:5
tai nạn giao thông:5|trung học phổ thông:5|trường mầm non:5|tìm chỗ:5|vật tư y tế:5|đầu tư công:5|an toàn thực phẩm:4|biên phòng:4|bình đẳng giới:4
bảo hiểm xã hội:4|bảo vệ:4|bằng lái:4|chấm bài:4|chợ đêm:4|công đoàn:4|diện tích:4|dịch vụ công:4|email:4|giáo viên chủ nhiệm:4|giấy phép xây dựng:4
gây quỹ tiết kiệm:4|hoa:4|học bạ:4|hội chữ thập đỏ:4|kho lạnh:4|khoáng sản:4|khám từ xa:4|không biết chữ:4|kiểm soát nhiễm khuẩn:4|kết hôn:4
lao động tự do:4|làng nghề:4|lịch sử:4|màn hình:4|mạnh dạn:4|mở rộng:4|ngư dân:4|nhà ở xã hội:4|nháp:4|nông thôn mới:4|ong:4|phòng chống rửa tiền:4
quy hoạch:4|quân sự:4|rác:4|rủi ro:4|sinh đẻ:4|sức khỏe:4|thu hút:4|thân thiện:4|thể thao:4|thể thức văn bản:4|tin học:4|tiêu cực:4|tiểu đường:4
trường học xanh:4|trạm y tế:4|trạng thái:4|trật tự xây dựng:4|trẻ sơ sinh:4|tái chế:4|tôn giáo:4|việc làm:4|vật lý:4|xúc tiến đầu tư:4
xử phạt vi phạm hành chính:4|ùn tắc:4|đuối nước:4|đơn thuốc:4|đấu giá:4|đệm lót sinh học:4|chẩn đoán hình ảnh:3|công chứng:3|công tơ:3|cư trú:3|cầu:3
cập nhật:3|dòng họ:3|giúp nhau làm kinh tế:3|gà:3|hàng giả:3|học sinh yếu:3|họp trực tuyến:3|khuôn:3|khóa mã:3|không hẹn:3|lợn:3|máy làm sạch:3
người có công:3|người hiến máu:3|nạn nhân:3|ocop:3|pháp luật:3|sách giáo khoa:3|thử:3|tinh thần đoàn kết:3|tiếng nói người dân:3|toán:3
trợ giúp pháp lý:3|tạm trú:3|tảo hôn:3|xâm nhập mặn:3|độc hại:3|ương giống:3|báo chí:2|bản tin:2|bảo hiểm y tế:2|bệnh viện:2|chiếu sáng:2|chính tả:2
chăm sóc tại nhà:2|chủ trang trại:2|chữ ký số:2|con công chức:2|câu lạc bộ:2|cải cách hành chính:2|dạy chữ cái:2|dạy học kết hợp:2|giá cả thị trường:2
giá đất:2|giám sát giờ giảng:2|giường bệnh:2|giới tính:2|gương người tốt:2|hòa giải:2|hải quan:2|hệ thống lạnh:2|học bổng:2|học sinh giỏi:2|hồ bơi:2
hộ tịch:2|khai tử:2|kiosk:2|kiểm tra đường dây:2|kỷ luật kỷ cương:2|lương hưu:2|lễ tân:2|lối thoát thứ hai:2|lớp xóa mù:2|marketing:2|mã vạch:2
mẫu nhà:2|mắt:2|neo đơn:2|nghệ nhân:2|ngữ văn:2|nhà truyền thống:2|nhà tạm:2|nhà vệ sinh:2|nước sinh hoạt vùng cao:2|nước uống:2|nội trú:2
quyết toán:2|rau:2|rà soát văn bản:2|rò điện:2|rớt giá:2|suất ăn bệnh viện:2|sáp nhập xã:2|sát hạch:2|sân chơi:2|sơ đồ tư duy:2|sổ bán hàng:2
sở hữu trí tuệ:2|thai phụ:2|thi hành án:2|thu thuế hộ kinh doanh:2|thuê vẽ:2|truy xuất nguồn gốc:2|việc cưới việc tang:2|văn nghệ:2|xe công:2
xả trộm:2|điểm danh:2|điện thoại reo:2|đánh giá cán bộ:2|đánh giá nhanh:2|đấu giá tài sản:2
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
