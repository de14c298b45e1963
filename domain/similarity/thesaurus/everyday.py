"""Thesaurus, everyday happenings: what befalls people, things and fields, as they would tell it. Written for this program."""

GROUPS = """
kẻ trộm|kẻ gian|tên trộm|đạo chích|kẻ cắp|trộm cướp|bọn trộm|kẻ xấu|báo kẻ xấu
rình rập|lén|thậm thụt|lợi dụng đêm|nửa khuya|đêm khuya|lúc vắng|trốn tránh|trút trộm|làm chui|chui lủi
đổ ra|đổ thẳng|xả thẳng
đột nhiên|ngẫu nhiên|bất chợt|đột xuất|thình lình|không báo trước|bất ngờ
vượt ngưỡng|quá mức|vượt mức|vượt chuẩn|quá hạn mức|vượt khung|quá giới hạn|cao quá
bất thường|khác thường|lạ thường|không bình thường|đột biến|tăng vọt|cao ngất
chảy xiết|dồn nước|luồng nước
khơi thông|nạo vét|móc bùn|dọn bùn|thông dòng
bồi lắng|bùn lầy|cạn lòng|bùn đọng|đầy bùn|lắng bùn
tắc|nghẹt|nghẽn
tranh thủ|tận dụng|nhân lúc|sẵn dịp|sẵn có|lợi dụng lúc
kết hợp với|gắn với|lồng vào|lồng ghép|đi đôi với|kèm với|song song
bày ra|bày bán|trưng bày|bày biện|dọn ra|bày hàng|gian trưng bày
bỏ dở|dang dở|nửa chừng|giữa chừng|đứt quãng|bỏ ngang|bỏ cuộc|đứt gánh
vươn lên|khá lên|đi lên|thoát nghèo|đổi đời|khá giả hơn|bớt khổ|thoát cảnh
lặp lại như cũ|tái nghèo|tái diễn|lại như cũ|tái phạm
cơ hội|dịp|thời cơ|có cửa
người tài|nhân tài|người giỏi|hiền tài|người có tài
bổ nhiệm|cất nhắc|đề bạt|giao chức|nâng đỡ|lên chức|thăng chức|bố trí chức|trao ghế
ghế|chức vụ|chức danh|vị trí|chức trưởng phòng|lãnh đạo phòng
khép kín|gói gọn|trong nội bộ|thiếu công khai|không công khai
xì xào|điều tiếng|dị nghị|tai tiếng|tiếng xấu|mang tiếng|đàm tiếu|dư luận
giám khảo|ban giám khảo|hội đồng chấm|người chấm
liên lạc|gọi nhau|báo nhau
kênh chung|nhóm chung|nhóm liên lạc|nhóm zalo chung|một kênh
cầu cứu|kêu cứu|gọi cứu|gọi giúp|kêu giúp|xin cứu|gọi cấp cứu
gặp nạn|lâm nạn|bị nạn|gặp sự cố|gặp chuyện|gặp rủi ro|hoạn nạn|sa cơ
nhẹ dạ|cả tin|sập bẫy|mắc lừa|bị gạt|dính bẫy|bị lừa đảo|mắc mưu|bị bịp|sa bẫy|bị dụ
lừa gạt|lừa đảo|bịp bợm|thủ đoạn|bị lừa đảo
tiền công|thù lao|công xá|trả công|tiền bồi dưỡng|công lao động|ngày công|hoa hồng
hoa hồng|hưởng phần trăm|ăn chia|chia phần trăm
tạm ngừng kinh doanh|đóng cửa tiệm|nghỉ bán|dẹp tiệm
quầy hàng|gian hàng|sạp hàng|cửa hàng|ki ốt|gian|quầy
chủ nhân|chủ hộ|gia chủ|chủ nhà|người chủ|chủ sở hữu
bạn học|bạn bè|bạn cùng lớp|bè bạn|chúng bạn
tựa nương|chỗ dựa|nơi nương tựa|điểm tựa|chỗ tựa|bao bọc|chở che|cưu mang|đùm bọc
mất cha mẹ|mồ côi|côi cút|mất bố|mất mẹ|thiếu cha mẹ
ông bà nuôi|nội ngoại
lớn khôn|trưởng thành|khôn lớn|nên người|đủ 18 tuổi|đến 18 tuổi|thành nhân
ghé thăm|tới chơi|thăm nom|ghé chơi|lui tới|qua lại thăm|tới lui thăm
lễ tết|dịp tết|ngày tết|ngày lễ|dịp lễ|giáp tết
đám tiệc|cỗ bàn|tiệc tùng|ăn cỗ|ăn cưới|ăn giỗ|nấu cỗ|cỗ cưới|đám cưới|tiệc cưới|đám giỗ|giỗ chạp|mâm cỗ|liên hoan|nấu cỗ thuê
nấu thuê|thợ nấu|nấu cỗ thuê|đội nấu|nhóm nấu|nấu đám
trúng thực|ngộ độc|đau bụng|tiêu chảy|nôn ói|thổ tả
lưu mẫu|để dành mẫu|để lại mẫu
chất kích thích|thuốc kích|hóa chất|chất cấm|thuốc độc|chất tăng trọng|phẩm màu
bị bệnh|đổ bệnh|lây bệnh|nhiễm|mắc|dính bệnh
chết dần|hao hụt|chết rải rác|hao|chết nhiều|rớt
sống được|tỷ lệ sống|sống sót|còn sống|đậu
thắng lợi|được mùa|bội thu|trúng mùa|trúng vụ|năng suất cao
mất mùa|thất bát|thất thu|hư hại|mất trắng|hư hàng loạt|ruộng hư|không thất thu
chờ giá|chờ thương lái|phụ thuộc lái|bán qua lái|ép giá
đóng gói|gói hàng|đóng hộp|bao bì|đóng bao|in tem|nhãn mác
giao hàng|gửi hàng|giao giùm|ship hàng|chuyển hàng
xe ôm|xe hai bánh|chở khách thuê|bác tài|xe thồ
xăng dầu|tiền xăng|nhiên liệu|xăng xe|tiêu hao xăng|đổ xăng
đi chung đường|cùng hướng|ghép chuyến|cùng lối|cùng chuyến|đi chung|chung đường|ghép xe
quãng đường|cây số|số km|ki lô mét|đoạn đường đi
đội xe|đội ô tô|tổ xe|đoàn xe
còn nợ|chưa nộp|chưa đóng|thiếu tiền|nợ tiền|khất nợ|nợ thuế|trốn nộp
tiền mặt|tiền giấy|cầm tiền|ôm tiền|bao tiền|tiền lẻ|đồng lẻ|bạc lẻ
tài khoản|thẻ atm|thẻ ngân hàng|mở thẻ|lập thẻ|vào thẻ|qua tài khoản
biên lai|phiếu thu|vé thu|xé vé|hóa đơn|chứng từ thu|tem vé
thất thu|thất thoát|thu sót|thu thiếu|bỏ sót hộ|thu không đủ|không thất thu
thu đủ|thu đúng|không thất thu|đúng đủ
chi sai|chi nhầm|chi khống|trả nhầm|phát nhầm|phát sai|chi trùng|hưởng sai|trục lợi
người đã mất|người quá cố|người đã khuất|người qua đời|người chết|người đã chết|kẻ khuất|không người chết
di chuyển khó|không đi được|nằm một chỗ|nằm liệt|liệt giường|ốm liệt|đi không nổi|chống gậy|chân yếu|già yếu|đau yếu|ốm đau|mắt mờ
lên danh sách|lập danh sách|kê tên|ghi tên từng|điểm danh từng|rà danh sách|thống kê từng|nắm từng
tới lớp|đến lớp|không bỏ học|trở lại lớp|được đi học
hiểm trở|leo đồi|trèo núi|lội suối|băng rừng
vùng lõm|trắng sóng|lõm sóng|mất sóng|không có sóng|sóng yếu|dò sóng|hứng sóng|điểm lõm
bắt sóng|phủ sóng|có sóng|có mạng|bắt được mạng|phát wifi|vào mạng|lên mạng|nối mạng|internet|internet miễn phí
vệ tinh|chảo thu
nước mặn|nhiễm mặn|nước lợ|mặn xâm nhập|nước biển lấn|xâm nhập mặn|vị mặn|hạn mặn|bị mặn|lọc nước mặn
lọc mặn|khử mặn|khử muối|lọc nước mặn|thẩm thấu ngược
nước mưa|nước trời|nước mái
hầm chứa|hồ trữ
vác|khênh|cõng
chống ngập|thoát nước|tiêu nước|rút nước|chống úng
chạy lũ|chạy nước|chạy lụt|sơ tán|di dời|rời đi|rút ra|di tản|dời đi|đi tránh lũ|tránh trú
trú tạm|tá túc|ở nhờ|trú nhờ|trú ẩn|ở tạm|nơi trú
mực nước|mức lũ|đỉnh lũ|mức ngập|độ sâu|ngập sâu|mức nước
thuyền|ghe|xuồng|đò|vỏ lãi
ra khơi|xuất bến|nhổ neo|đi biển|đi khơi|bám biển
cập bến|về bến|cập cảng|vào bờ|về bờ|vào cảng
lưới|ngư cụ
đuổi bắt|dẹp|ra quân|truy quét|cưỡng chế|giải tỏa
lấn chiếm|tràn ra|chiếm dụng|choán|chiếm lòng đường
bám đeo|chèo kéo|đeo bám|níu kéo|níu áo|bám theo|mời mọc|bu bám|vây lấy|bám khách
ăn xin|lang thang|xin ăn|ăn mày
hàng rong|bán rong|bán dạo|xe đẩy|hàng gánh|bán hàng rong
dọa dẫm|đe dọa|uy hiếp|hăm dọa|khủng bố|đe nẹt
vòng cổ|đeo vòng|đai cổ|thẻ tai|đeo thẻ|vòng đeo cổ|đeo số
mũi tiêm|chích đủ|tiêm đủ
tờ hẹn|giấy mời tiêm|phiếu hẹn tiêm|giấy hẹn|lịch hẹn|ngày hẹn
buổi tiêm|ngày tiêm|lịch tiêm|buổi chích|đợt tiêm
bùng phát|bùng lên|bùng dịch|lan rộng|lây lan|ổ dịch|lan nhanh|thành dịch
di truyền|mang gen|gen bệnh|mầm bệnh|bẩm sinh
chưa lập gia đình|chưa cưới|độc thân|trước khi cưới|trước hôn nhân|tiền hôn nhân
có thai|mang bầu|có bầu|bầu bì|mang thai
ốm yếu|xanh xao|gầy gò|gầy yếu|thấp bé|yếu ớt
răng hàm|răng sữa|sún răng
thức khuya|mất ngủ|khó ngủ|thao thức
người viết|người soạn|soạn giả|tác giả bài
phát thanh viên|người đọc|giọng đọc|đọc bản tin|máy đọc|xướng ngôn
đứt dây|hỏng dây|nối dây|dây đứt|sửa dây|đường dây cũ|cây gãy|cây đổ|cột gãy|đổ cây|gãy cành|cây ngã
đúng giờ hẹn|cài giờ|đặt giờ|đặt sẵn giờ|hẹn giờ|bộ hẹn giờ
ghi chép lại|viết nhật ký|ghi hằng ngày|chép sổ|ghi nhật ký
mã số vùng trồng|mã vùng|mã số vườn|mã vườn|cắt mã|giữ mã|thu hồi mã
bón phân|vãi đạm|rải phân|vãi phân|phân đạm|rắc phân
ngày cách ly|trước khi hái
xuất khẩu|sang thị trường|xuất ngoại|bán sang
trót lọt|trôi chảy|suôn sẻ|êm xuôi|êm đẹp|thuận lợi|thông suốt|ổn thỏa
bị trả lại|bị trả|gạt về|từ chối|hoàn lại|bị gạt|trả hồ sơ|bị bác|không nhận
thiếu chữ ký|quên ký|chưa ký|thiếu dấu|sót chữ ký
dồn cuối năm|dồn dập|tháng chạp|tháng mười hai|cuối năm|cuối kỳ|cuối tháng
chủ nhật xanh|ngày vệ sinh
cuối tháng|đầu tháng|tháng một lần
nửa tháng|hai tuần|mười lăm ngày|15 ngày
ba tháng|hằng quý|mỗi quý|quý nào cũng|từng quý|cuối quý|theo quý
nửa năm|sáu tháng
mỗi năm|một năm|12 tháng|mười hai tháng|cả năm|quanh năm
hàng trăm|trên trăm|hơn trăm|cả trăm
hàng nghìn|cả nghìn|nghìn lượt|ngàn lượt
hầu như|gần như|hầu hết|gần hết
một phần ba|hai phần ba|già nửa|quá nửa|hơn nửa|phân nửa|non nửa
lời chào|đón chào|chào đón|chào đời|ra đời
chị em phụ nữ|chị em|các bà|các chị|phụ nữ|phái nữ
"""
