"""Thesaurus, order and culture: police, defence, fire, heritage, festivals, community life. Written for this program."""

GROUPS = """
công an|cảnh sát|công an xã|cảnh sát khu vực|lực lượng công an|cán bộ công an|cảnh sát giao thông
an ninh trật tự|trật tự|tội phạm|phòng chống tội phạm|trộm cắp|trộm|phòng ngừa tội phạm|cướp giật|mất trộm|kẻ gian|phạm tội|an ninh|hình sự
tuần tra|đi tuần|tuần tra đêm|bố trí tuần tra|canh gác|gác đêm|tuần đêm
tố giác tội phạm|tin báo|báo tin|hộp thư tố giác|báo tin tội phạm|nguồn tin|tố giác
lừa đảo|lừa đảo qua mạng|chiêu lừa|mắc bẫy|lừa đảo trực tuyến|bị lừa|chiêu trò|lừa tiền
tín dụng đen|vay nặng lãi|cho vay lãi nặng|đòi nợ thuê|vay nóng|tờ rơi vay tiền
bạo lực gia đình|nhà tạm lánh|gia đình hạnh phúc|đánh vợ|chồng đánh|địa chỉ tin cậy
cháy nổ|phòng cháy chữa cháy|phòng cháy|chữa cháy|cứu hỏa|bình chữa cháy|phòng hỏa|hỏa hoạn|cháy|điểm chữa cháy công cộng|chuông báo cháy|báo cháy|thoát nạn|lối thoát nạn|dập lửa|thoát hiểm|phát cháy
quân sự|quốc phòng|dân quân|tuyển quân|nghĩa vụ quân sự|nhập ngũ|khám tuyển|huấn luyện dân quân|quân sự địa phương|gọi nhập ngũ|tân binh|giao quân
biên phòng|biên giới|cột mốc|đường biên|đồn biên phòng|biên cương|mốc biên giới
vũ khí|vật liệu nổ|giao nộp vũ khí|súng tự chế|pháo|pháo nổ|vũ khí thô sơ
cờ bạc|đánh bạc|tệ nạn|mại dâm|tệ nạn xã hội|số đề|lô đề|đá gà
văn hóa|đời sống văn hóa|gia đình văn hóa|nếp sống văn hóa|nếp sống văn minh|thiết chế văn hóa|làng văn hóa
việc cưới việc tang|cưới tang|hủ tục|mê tín|mê tín dị đoan|tập tục lạc hậu|tiết kiệm cưới hỏi|thách cưới|đám ma|tục lệ
lễ hội|mùa lễ hội|hội làng|vàng mã|đốt vàng mã|công đức|tiền công đức|đi lễ|hòm công đức|đình chùa|ngày hội|thùng công đức|đền chùa|hóa vàng
di sản|di tích|di tích lịch sử|bảo tồn|cổ vật|di sản văn hóa|tu bổ di tích|thuyết minh|hiện vật|bảo tàng|số hóa di tích|thuyết minh tự động|di vật|nhà trưng bày|trưng bày|bày
bảo tàng ảo|tham quan ảo|thực tế ảo|vr|360|thực tế tăng cường|tham quan 3d|thực tế ảo tăng cường|ảo
dân ca|nghệ thuật truyền thống|cồng chiêng|văn nghệ dân gian|hát then|quan họ|đờn ca tài tử|truyền dạy|giữ gìn bản sắc|bản sắc|vốn cổ
văn nghệ|biểu diễn|chiếu phim|chiếu bóng|phim lưu động|đội văn nghệ|nhà hát|biểu diễn nghệ thuật
thể thao|sân bóng|phong trào thể thao|thể dục dưỡng sinh|dụng cụ thể dục|câu lạc bộ thể thao|thể dục ngoài trời|sân tập
truyền thanh|đài truyền thanh|truyền thanh thông minh|loa phường|đài xã|phát thanh xã
báo chí|phóng viên|cung cấp thông tin|tin giả|tin đồn|thông tin xấu|người phát ngôn|tin thất thiệt|đồn thổi|dư luận|tin sai
quảng cáo|rao vặt|quảng cáo rao vặt|tờ rơi quảng cáo|biển quảng cáo|dán quảng cáo|bóc xóa quảng cáo|khoan cắt bê tông
tên đường|số nhà|đặt tên đường|gắn số nhà|đánh số nhà|địa chỉ số|biển số nhà|địa chỉ
quỹ vì người nghèo|vì người nghèo|quỹ đền ơn|quỹ vận động|các loại quỹ|đóng góp của dân|khoản đóng góp|đóng quỹ
quà tết|tặng quà tết|tết vì người nghèo|chợ tết|phiếu mua hàng|thẻ mua hàng|quà trùng|tết cho người nghèo|siêu thị 0 đồng|gian hàng 0 đồng|siêu thị không đồng
quần áo|tủ quần áo|tủ đồ từ thiện|áo ấm|đồ cũ|quần áo cũ|áo quần|tủ áo|ai thừa đến cho|ai cần đến lấy
bữa cơm|nồi cháo|bếp ăn|suất cơm|phát cơm|cơm miễn phí|cháo|nấu ăn|bữa sáng
gây quỹ tiết kiệm|gây quỹ|nuôi lợn đất|hũ gạo tiết kiệm|ống heo|nuôi heo đất|bỏ ống
giúp nhau làm kinh tế|phát triển kinh tế|làm kinh tế|sinh kế|mô hình kinh tế|trao bò|ngân hàng bò|vốn làm ăn|làm ăn|cần câu|kinh tế gia đình
bình đẳng giới|giới|trọng nam khinh nữ|định kiến giới|phân biệt giới
tảo hôn|hôn nhân cận huyết|cưới sớm|kết hôn cận huyết|lấy vợ sớm
chăm lo đời sống|tháng công nhân|phúc lợi|chăm lo đoàn viên|mái ấm công đoàn|đời sống công nhân
dân vận khéo|dân vận|vận động quần chúng|nắm tình hình nhân dân|gần dân|sát dân
quy chế dân chủ|dân biết dân bàn|dân chủ cơ sở|thanh tra nhân dân|ban giám sát cộng đồng|dân chủ
họp thôn|họp dân|họp tổ dân phố|sinh hoạt khu dân cư|vắng họp|họp xóm|họp tổ|đi họp|hội nghị thôn
tinh thần đoàn kết|đoàn kết|tình làng nghĩa xóm|ngày hội đại đoàn kết|gắn bó
phòng chống rửa tiền|ngân hàng|tài khoản|rút tiền|atm|mở tài khoản|quỹ tín dụng|chi nhánh ngân hàng
tiếng nói người dân|hộp thư|thùng thư|hòm thư|hộp thư đổi mới|hòm thư góp ý
gương người tốt việc tốt|người tốt việc tốt|gương điển hình|điển hình tiên tiến|gương sáng
nhà truyền thống|phòng truyền thống|giáo dục truyền thống|về nguồn|địa chỉ đỏ|truyền thống cách mạng|lịch sử địa phương
lịch sử đảng bộ|biên soạn lịch sử|nhân chứng lịch sử|kể chuyện lịch sử|sử làng
nhân viên lễ tân|tiếp đón|người đón tiếp|chỉ dẫn|người hướng dẫn|hướng dẫn tại sảnh|đón khách|đứng cửa
nước uống|chỗ ngồi|phòng chờ|góc chờ|góc đọc|ghế chờ|khu chờ|chỗ chờ
xe đạp|xe đạp công cộng|đi bộ|xe điện|phương tiện xanh
hồ bơi|công viên|khu vui chơi|sân chơi thiếu nhi|điểm vui chơi|chỗ vui chơi
nghĩa tình|tri ân|thăm hỏi|thăm tặng quà|thăm viếng|viếng|chia sẻ nỗi đau
tang văn minh|không rải vàng mã|vòng hoa luân chuyển|vòng hoa|cỗ bàn|ăn uống linh đình
thùng|hộp|hòm|rương|bao|túi
gạch đá|lốp xe|lốp xe cũ|thùng gỗ|vỏ xe|bánh xe cũ|gỗ vụn|pallet|lốp cao su
đánh giá nhanh|chấm|bình bầu|bình chọn
độc hại|hóa chất|chất độc|phơi nhiễm
"""
