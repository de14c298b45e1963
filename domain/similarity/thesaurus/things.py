"""Thesaurus, things and doings: the plain nouns and verbs of daily life and work, and their near-synonyms. Written for this program."""

GROUPS = """
quên tắt|bỏ máy chạy|để đèn sáng|không tắt|bật suốt|chạy suốt
rơ le|tự ngắt|ngắt tự động|bộ hẹn giờ|tự tắt
linh kiện|đồ điện tử|phụ tùng|mạch điện|bo mạch|linh phụ kiện
từng giọt|nhỏ giọt
van|khóa nước|van nước
xem bài trước|học trước|chuẩn bị bài|lớp học đảo ngược
thụ động|ngồi nghe|ít mở miệng|ngồi im|chép bài
khóa trên|đàn anh|năm trên|năm cuối
đuối|theo không kịp|không theo kịp|học không kịp|hụt hơi
sách nói|sách để nghe|đọc truyện|truyện ghi âm|đọc thu âm|sách ghi âm
phòng thu|phòng cách âm|phòng ghi âm|thu tiếng
lạc|đi lạc|không nhớ đường|quên đường|loanh quanh|không tìm ra
chỉ đường|dẫn lối|dẫn đường|chỉ lối|đưa lối|tìm đường
ví điện tử|ví giấy tờ|ví số
quà trùng|giống hệt|quà giống nhau|nhận nhiều phần|trùng quà
đầu cơ|ôm vé|gom vé|găm hàng|vé chợ đen|phe phẩy
giới hạn|chỉ được mua|mỗi người chỉ|khống chế|định mức mua
kiêm|kiêm nhiệm|làm luôn|gánh thêm|làm thêm việc|ôm thêm
phụ cấp|tiền bồi dưỡng|ít tiền|thù lao thấp
ký thay|ký khống|ký hộ|chấm công hộ|ghi khống|điểm danh hộ
chấm công|báo có mặt|công làm|ngày công|quẹt vân tay|sổ ký|bảng công|chấm công hộ
thư mục|ngăn lưu|ngăn tài liệu|cặp tài liệu|tệp minh chứng
mất điểm|trừ điểm oan|hụt điểm|bị trừ
đủ điểm|được điểm|điểm tối đa|không mất điểm|tròn điểm
vật liệu|xi măng|sắt thép|cát đá|gạch
dự toán|bảng tính giá|khái toán
sát thực tế|sát giá|đúng giá|sát đời sống|thực tế
xa thực tế|không sát|xa rời|viển vông|không khả thi
số máy chung|một số máy|một số gọi|gọi một số|đầu số
thuê ngoài|thuê công ty|đặt dịch vụ|hợp đồng ngoài
điều phối|phân luồng tin
sổ đi biển|chuyến biển|nhật ký biển|ghi chuyến|nhật ký khai thác
chấp hành|tuân thủ|làm đúng|nghe theo|theo đúng
bóng bàn|cầu lông|bóng chuyền|đánh bóng|tập thể thao|chơi thể thao
khóa cửa|im ỉm|không mở cửa|bỏ không|để trống|xe bỏ không
chia giờ|lịch chơi|khung giờ|xếp giờ|theo giờ|chọn khung giờ
nghỉ lấy chồng|lấy chồng|làm vợ|theo chồng
tới nhà vận động|thăm nhà|vận động ra lớp
ngoại lai|giống lạ|cây lạ|cây ngoại|nhập nội
bản địa|quê mình|tại chỗ|bản xứ|của địa phương|cây quê
gây giống|gây cây
vé điện tử|máy in vé|bán vé máy
mỗi tuần|bảy ngày|tuần một lần
tạm ứng|tiền ứng|ứng trước|ứng vốn|khoản ứng
để lâu|nằm đó|lâu không trả|treo|lâu năm|bệnh lâu năm
ba bên|ba cơ quan|ba nơi|các bên|ba ngành|bên thứ ba
ngồi lại|họp bàn|khớp nợ|đối chiếu|cân đối chiếu
chốt|xác định rõ|dứt khoát|ấn định|quy định rõ
chip|thiết bị dò|gắn thiết bị|định vị
thả rông|thả rừng|chăn ngoài rừng|thả hoang
dắt trộm|bị dắt|bắt trộm|mất trộm|trộm trâu
giấy thông báo|thư ngỏ|tờ thông báo|giấy báo|thông báo giấy|giấy mời
to tiếng|ồn|tiếng ồn|át tiếng|ầm ĩ|hát ầm ĩ
không nghe|nghe không rõ|khó nghe
gọi số|gọi lượt|đọc số|gọi tên khách|gọi khách|tới lượt|tới phiên
cỡ lớn|khổ lớn|cỡ to
trật tự|ngồi yên|yên vị|ngay ngắn|không lộn xộn|nề nếp|quy củ
biểu diễn|diễn|ra mắt|trình làng
đoạt giải|giải nhất|giải nhì|giải thưởng|được giải|giật giải|đạt giải
nhàm|cũ rích|lặp đi lặp lại|tẻ nhạt|đơn điệu|khô cứng
hiện vật|vật thật|giáo cụ|mẫu vật
trao đổi thẳng|phản biện|nói thẳng|bàn thẳng|góp lời|góp ý kiến|góp lời khuyên
chỉnh sửa|chỉnh|sửa|thay đổi
người trong nghề|dân trong nghề|người am hiểu|người sành|người rành nghề
một nửa thời gian|nửa khóa|nửa thời gian
vừa học vừa làm|đào tạo kép|học và làm|học trong xưởng
lóng ngóng|thiếu thực hành|lý thuyết suông|không biết làm
thực hành|làm thật|bắt tay làm|làm bài tập|luyện|thiếu thực hành
có việc|được nhận làm|được tuyển|có việc làm|vào làm|đi làm ngay|người có việc
giữ sổ|người làm sổ|kế toán|làm sổ sách
thuê chung|chung nhau thuê|góp tiền thuê|mướn chung|dùng chung người
đất trống|đất bỏ|khu đất|phơi nắng|đất sạch|đất công|quỹ đất
ngắn hạn|từng quý|thuê ngắn
chết máy|tắt máy|hỏng xe|xe hư|ngập máy
né chỗ ngập|tránh chỗ ngập|vòng đường khác|đi đường khác|báo ngập|tránh ngập
nhiều trong một|tích hợp|đa chức năng|đa năng|làm nhiều việc|gom vào một
rối mắt|riêng lẻ|chằng chịt|rối
tủ lạnh cộng đồng|tủ đồ ăn|tủ mát|tủ cơm|tủ bánh mì
cây nước|bình nước|trụ nước
lớp hè|sinh hoạt hè|trại hè|hè vui|học hè
nhảy|dân vũ|khiêu vũ|aerobic
góc đọc|góc sách|tủ sách|kệ sách|góc thư viện|xe sách
đọc sách|ham đọc|lười đọc|văn hóa đọc|mê sách|say sách
hội thoại|đối đáp|nói chuyện|giao tiếp|đàm thoại|máy nói chuyện
bấm giờ|đếm giờ|canh giờ|đặt giờ
tự học|tự mày mò|tự nghiên cứu|học một mình
kiểm tra đầu giờ|hỏi bài cũ|khảo bài|dò bài|trả bài
bài tập về nhà|bài tập
trò nghịch|nghịch|hiếu động|phá phách
học sinh cá biệt|trò cá biệt|em cá biệt|trò ngỗ nghịch
ngồi sai tư thế|gù lưng|cận thị|mỏi mắt|tư thế ngồi
cặp nặng|ba lô
khẩu trang|phòng lây|giãn cách
khám tại nhà|thăm bệnh|khám tận nhà|khám lưu động
nhắc uống thuốc|quên thuốc|hộp chia thuốc|bỏ thuốc
đơn thuốc cũ|toa cũ|toa thuốc|đơn thuốc
chỗ nghỉ|phòng nghỉ|ghế nghỉ|nhà lưu trú
loét|lở loét|nằm lâu|xoay người
nhầm thuốc|phát nhầm|lấy nhầm
chờ khám|đợi khám|xếp hàng khám|chờ bác sĩ
bữa ăn bệnh viện|cháo bệnh viện|suất ăn|cơm bệnh nhân
trầm cảm|buồn chán|u uất|sầu muộn
rượu|nhậu|men rượu|bia rượu
đua xe|nẹt pô|phóng nhanh|lạng lách|quá tốc độ|chạy nhanh
đội mũ|mũ bảo hiểm|nón bảo hiểm
cỏ dại|cỏ|um tùm
dây leo|bụi rậm
lá khô|lá rụng|cành cây|rác vườn
phân ủ|ủ rác|rác bếp|rác hữu cơ|thức ăn thừa
túi vải|giỏ nhựa|túi đi chợ
chai nước|ly nhựa|ống hút|cốc nhựa|hộp xốp
dầu ăn cũ|dầu thải|dầu mỡ|dầu nhớt
xà bông|nước rửa|chất tẩy|nước tẩy rửa|enzym
đèn pin|đèn chớp|đèn báo|đèn nháy|đèn hiệu
dốc|trơn trượt
cầu thang|bậc thang|lối xe lăn
ghế đá|ghế ngồi|băng ghế|ghế chờ
mái che|bạt che|mái tôn|chỗ trú nắng
quạt|làm mát|mát mẻ
cây bóng mát|bóng cây|cây xanh|tán lá
hồ nước|ao
úng|ngập|ngập úng|lụt
gỗ|củi|lâm sản
than|bếp củi|bếp ga
bếp|nấu nướng|nấu ăn|nấu ăn thuê
muối|diêm dân
mắm|đồ khô|cá khô
bánh|đồ ăn vặt|quà vặt
trà|chè xanh|búp chè
nấm|nấm rơm
bò sữa|vắt sữa|trại bò
thức ăn gia súc|cám|ủ chua|cỏ voi
chuồng|chuồng trại|trại nuôi|nhà nuôi
tem|nhãn
hội chợ|phiên chợ|triển lãm|gian trưng bày
livestream|phát trực tiếp|bán trực tiếp|quay bán hàng
shipper|người giao|giao tận nơi|giao nhanh
trả góp|góp dần
vay|mượn
bảo lãnh|tín chấp
lãi suất|lãi
thu nhập|đồng lương|mức sống
hết thời|hết hiệu lực|thôi áp dụng|hết hạn dùng|bãi bỏ|lỗi thời|hết giá trị|chết yểu
dẫn nhầm|viện dẫn|dẫn chiếu|dựa vào|căn cứ vào|trích dẫn|sai căn cứ|dẫn sai
bỏ túi|ăn chặn|đút túi|chiếm dụng|biển thủ
cả ngày|suốt ngày|cả buổi|hết ngày
giải ngân|cầm được tiền|nhận được tiền|được rót vốn|tiền về tay|nhận tiền vay
người đứng đầu tổ|tổ trưởng|trưởng nhóm|trưởng tổ|nhóm trưởng
bỏ mứa|bỏ suất|bỏ cơm|bỏ bữa|ăn không hết|ăn dở|thừa cơm|chê cơm|ăn ít
sạch bát|ăn hết suất|ăn hết|hết suất|ngon miệng
cấp dưỡng|nhà bếp|cô nuôi|đầu bếp|người nấu|đội bếp|bếp trường
món ăn|thực đơn|mâm cơm|bữa cơm|sau bữa cơm
giấy báo|thông báo|tờ báo tiền|giấy nhắc|giấy đòi|tờ thông báo|thông báo giấy
không tới tay|không nhận được|không đến tay|thất lạc giấy|đưa không tới
tiền đất|thuế đất|thuế nhà đất
xỉu|bất tỉnh|choáng|say xe|say nắng|đột quỵ
xử trí|cấp cứu|cứu chữa|sơ cứu|ứng cứu|cứu kịp|gọi cấp cứu|túi sơ cứu|đồ sơ cứu
tuyệt chủng|mai một|mất dần|thất truyền|vắng bóng|lụi tàn|tuyệt
giữ lại|lưu giữ|gìn giữ|giữ gìn|bảo tồn|giữ giống
cổ|xưa|cha ông|lâu đời|truyền thống|đời trước
bới|lục lọi
đình công|phản đối|bãi công|lãn công|làm reo
điểm đón|chỗ rước khách|chỗ đón khách|điểm dừng|nơi đón
ấp úng|lúng túng|nói lắp bắp|không nói được|bối rối
nhà báo|phóng viên|báo chí|báo đài|giới truyền thông|ký giả|báo giới
hoang tàn|xuống cấp|đổ nát|tàn tạ|hư nát|dột nát|mục nát|hư hỏng nặng
thuyết minh|hướng dẫn viên|dẫn khách
khách tham quan|khách tới|lượt khách|khách ghé|lượt người|người tới
nhiệt độ|độ nóng|nóng lên|độ lạnh|giữ lạnh|nhiệt|nhiệt tình|sốc nhiệt
giật điện|chạm điện|bị giật|điện giật|phóng điện|chạm dây
thợ điện|thợ dây|công nhân điện
giữ ẩm|ngậm nước|đủ ẩm|giữ nước
chết khô|cháy lá|chết đứng|chết nắng
cản gió|chắn gió|chắn cát|chắn sóng|hàng dương|rừng chắn
kiện tụng|tranh tụng|đang kiện|bị kiện|ra tòa|đáo tụng đình
sang tay|sang tên|chuyển nhượng|bán nhà|bán đất|sang nhượng
xin đổi|đổi ca|hoán ca|đổi phiên|đổi lịch
chấp thuận|bấm chịu|gật đầu|đồng ý|ưng thuận|duyệt|cho phép
trưởng khoa|trưởng đơn vị
cuốc bộ|đi bộ|đi chân|tản bộ|thả bộ|đi bộ đội|lối đi bộ|cầu đi bộ
áo phản quang|áo sáng|áo dạ quang|áo màu
đi theo đoàn|nối đuôi nhau|đi thành nhóm|xếp hàng đi
ngôi sao|gắn sao|chấm sao|năm sao|hạng sao
tu sửa|sửa sang|sửa nhà|chỉnh trang|tân trang|làm lại nhà
tối tăm|ẩm thấp|chật tối|thiếu ánh sáng|bí bách
mở miệng|lên tiếng nói|cất lời
cười|nụ cười
ho|cay mắt|khó thở|bệnh phổi|viêm phổi|đau phổi
ống khói|ống dẫn khói|ống dẫn hơi|ống thoát
đắp|xây|dựng lò
kiếm củi|củi|chất đốt
cứu thoát|thoát chết|bế ra|cứu ra|được cứu|sống sót
bới móc|soi mói|bắt bẻ|hạch hỏi
mạo danh|giả danh|mạo nhận|giả mạo|đội lốt|lấy tên
mất giá|rớt giá|xuống giá|rẻ mạt|hạ giá
bán đắt|được giá|giá cao|lên giá|giá tăng
chán ngán|ngán|chán ngắt
đứng trước|đối mặt|đối diện|giáp mặt
câu hỏi khó|hỏi khó|tình huống|hỏi xoáy
luyện tập|tập|rèn|tập dượt|luyện
đắt hàng|bán chạy|hết veo|cháy hàng|đông khách|mua nhiều
hàng tươi|rau tươi|đồ tươi|thực phẩm tươi|rau thịt
nghỉ bán|dọn hàng|hết chợ|chợ tan|tan chợ|hàng quán dọn
chập tối|chiều tối|tối mịt|sẩm tối|nhá nhem
rạng sáng|tờ mờ sáng|sáng sớm|hừng đông|tảng sáng
mưa lớn|mưa to|mưa xối|trời mưa|mưa như trút
mở nước|xả lũ|xả đập|mở đập|xả hồ|xả nước|tuôn nước
hạ du|ven sông|xóm dưới|hạ lưu|dưới đập|cuối nguồn
thượng nguồn|đầu nguồn|hồ trên|trên đập|thượng lưu
cuốn trôi|bị nước lôi|nước cuốn|bị cuốn|cuốn đi
đơn độc|một mình|lủi thủi|đơn lẻ|lẻ loi
hiếu học|ham học|chăm học|siêng học
sửa lỗi|chữa lỗi|uốn nắn|chấn chỉnh|chỉnh đốn
chống đối|không chịu|không nghe|bất hợp tác|cãi lại|phản ứng
đồng tình|ủng hộ|hưởng ứng|tán thành|nhất trí|đồng thuận
rút lui|bỏ về|rút ra|thoái lui|rời bỏ
trao quyền|giao quyền|cho quyền|tự quyết
bận|không rảnh|kẹt việc
ngủ|giấc ngủ|chợp mắt|ngon giấc
quét|dọn dẹp|làm sạch
cắt|chặt|phát
đào|khoan|xới
mở|khai trương|khánh thành
đóng|chặn lại
che|phủ
khiêng|khuân
xin|thỉnh cầu
nói|trình bày|kể|tường thuật|lỗi trình bày
im|lặng thinh|không nói
đoán|ước chừng|phỏng chừng
nhớ|ghi nhớ|không quên|thuộc lòng|nằm lòng
nghĩ|suy nghĩ|suy tính
quyết|chốt hạ|định đoạt
làm quen|quen dần|thích nghi|bắt nhịp
dạy|bày|chỉ|truyền|giảng|rèn cặp
học|tiếp thu|học hỏi|lĩnh hội
đọc|ngâm
đi|lui tới
chạy|phóng|lao
gọn|ngắn gọn|gọn gàng|súc tích
tốt|chất lượng
khỏe|sung sức|dẻo dai
nhẹ|đỡ nặng
cao|chót vót
xa|xa xôi|hẻo lánh|heo hút|khuất nẻo
gần|sát bên|lân cận|quanh vùng
cứng|chắc
ngon|hợp khẩu vị|vừa miệng
rẻ|bình dân|giá mềm|phải chăng
đắt|mắc|cao giá|giá cao
đầy|quá tải|chật cứng|quá tải khách
cạn|vơi|hết sạch|trống trơn
bạn trẻ|lớp trẻ|thế hệ trẻ|người trẻ|trẻ tuổi|con cháu
khách trọ|người thuê|người ở trọ|khách thuê
hành khách|khách đi xe|khách đường dài|người đi xe
tài liệu mật|bí mật|tài liệu kín|tối mật
trang bị|sắm|cấp phát|mua sắm|cung cấp
trang tin|bản tin|chuyên trang|đọc bản tin|bảng|bảng tin
giao lưu|gặp gỡ|kết bạn|làm quen|trò chuyện|robot trò chuyện
mệnh lệnh|chỉ thị|chỉ đạo
thói quen|nếp|lề thói|tập tính|quen thói
tính nết|tính cách|nhân cách|bản tính|tính khí
năng khiếu|khiếu|tài lẻ|sở trường
sở thích|thú vui|thích|thích nghi
danh sách chung|bảng chung|danh mục chung|một bảng
khung mẫu|khuôn|bản khung|mẫu|khuôn phép
người thay|làm đỡ|làm thay|thay nhau làm|người đỡ việc
đi vắng|nghỉ|ốm|vắng mặt|bận việc riêng
nằm chờ|nằm lại|bị để đó|nằm đó|chờ giải quyết
về không|công cốc|uổng công|mất công|phí công
đồ chơi|búp bê|xếp hình|lắp ghép
mượn|cho mượn|cho đem về|lấy về dùng
điền số|điền ô|bảng số|con số
viết dài|lê thê|dài dòng|mấy trang|nhiều trang
chợ cóc|họp chợ|chợ tự phát|chợ tạm|bán giữa lộ|chợ lề đường
ô trống|kẻ ô|vạch ô|chia ô|kẻ vạch
giấu bệnh|không khai bệnh
tay lái|vô lăng|cầm lái|lái xe|điều khiển xe|thi lái xe
từ khóa|dò chữ|chữ khóa|dò từ
gợi ý|mách|đề xuất|gợi mở
chuyển sai|giao nhầm|đưa nhầm|chuyển nhầm|sai phòng|nhầm chỗ
lao công|người quét dọn|tạp vụ|người dọn
nhịn|chịu đựng
cây thuốc|cây chữa bệnh|thuốc nam|lá thuốc|cây trị bệnh|lá chữa bệnh
trả trước|nạp trước|mua trước|nạp tiền|nạp thẻ
đòi tiền|thu nợ|đòi nợ|thu tiền nợ|đi thu
rải rác|phân tán|ở xa nhau|nhà thưa|dân thưa|chết rải rác
hết khóa|học xong|học hết|hoàn thành
bỏ lớp|vắng lớp|lớp vắng|nghỉ ngang|bỏ học nghề
chợ đầu mối|chợ lớn|chợ bán buôn|chợ sỉ|vựa lớn
giá bèo|bán rẻ|giá thấp|rẻ như cho
cách xa|cách nhau|xa nhau|ở xa|nghìn cây số
đạo cụ|phông màn|quần áo diễn|trang phục diễn|đồ diễn
kho chung|dùng chung kho
chở quá người|nhồi thêm người|quá tải khách|nhồi nhét|quá khách
rời bến|nhổ neo|xuất bến|khởi hành|lên đường
nông trường|lâm trường
cỏ mọc|bỏ hoang|để hoang|hoang hóa
nếm|ăn thử|thử món|dùng thử bữa
quét đường|dọn đường|cầm chổi|quét dọn|dọn vệ sinh
lao động công ích|công ích
đàn ông|nam giới|trai tráng|con trai
hành nghề|làm nghề|theo nghề|sống bằng nghề
phát bằng|cấp chứng chỉ|cấp bằng|có bằng
ngôn ngữ ký hiệu|nói bằng tay|ký hiệu tay|ra dấu
không nghe được|khiếm thính|lãng tai|nặng tai
chim chuột|chim|chuột
khép|tự đóng|đóng lại
vật tư chống dịch|khẩu trang|hàng chống dịch|đồ bảo hộ
kiểm kê|đếm kho|kiểm kho|kiểm hàng|đếm hàng
ổ cắm|trạm sạc|cắm điện|sạc điện|chỗ sạc|trụ sạc
lớp đông|chật lớp|nhồi học sinh|sĩ số đông|quá đông
hai ca|sáng chiều|chia ca|học ca
gạch thay|bầu hộ|bầu thay|bỏ phiếu hộ
lá phiếu|phiếu bầu|bầu cử|bỏ phiếu|bỏ phiếu hộ
móc túi|tự trả|tự bù|bỏ tiền túi|tự chịu
xài quá|vượt định mức|dùng lố|vượt mức|dùng vượt
nghìn lượt|lượt
xem bằng mắt|soi|nhìn kỹ|ngó kỹ
đáp số|kết luận|chung cuộc
gửi tiền|gửi tiết kiệm|sổ tiết kiệm|gửi ngân hàng
mua chịu|ghi nợ|thiếu chịu|bán chịu
cửa sổ|khung cửa
mái tôn|mái ngói|lợp mái|mái nhà
cống thoát|mương thoát|cống ngầm
vỉa than|mỏ than|hầm lò|lò than
ca sáng|buổi sáng|ban sáng
khách quen|khách ruột|bạn hàng|mối quen
tiền boa|tiền thưởng thêm|tiền cà phê
sửa xe|vá xe|cứu hộ xe|kéo xe hỏng
mất ví|mất giấy tờ|rơi ví|rơi giấy tờ
trả lại của rơi|trả của rơi
xích mích vợ chồng|ly hôn|ly thân
bệnh nghề|bệnh nghề nghiệp|bụi phổi|điếc nghề
thợ hàn|thợ xây|thợ hồ|phụ hồ|thợ nề
cai thầu|nhà thầu|bên thi công|chủ thầu
chậm lương|nợ lương|quỵt lương|lương trễ
đường dây nóng|số nóng|gọi nóng|số gọi gấp
giữ chỗ|xí phần|giành chỗ|xếp chỗ trước|tranh giành chỗ
nước đọng|vũng nước|chum vại|lu khạp
giặt|giặt là
gùi|thúng|rổ rá
cối|máy xát
chày|đòn bẩy|tay quay
keo|hồ dán
sơn|quét vôi
tường bong|tường nứt|nứt tường|bong tróc
hầm|cống chui
cầu vượt|cầu bộ hành|cầu đi bộ
trạm thu phí|thu phí đường|bot
vé tháng|thẻ tháng|vé lượt
trễ chuyến|lỡ chuyến|trễ tàu|lỡ tàu
say nắng|cảm nắng|sốc nhiệt
rắn cắn|ong đốt|côn trùng đốt
bỏng|phỏng|cháy da
gãy xương|gãy tay|gãy chân|bong gân
sốt|co giật
đau lưng|đau khớp|nhức mỏi|đau vai
gầy|ốm nhom|nhẹ cân|sụt cân
"""
