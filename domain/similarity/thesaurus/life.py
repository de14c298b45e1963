"""Thesaurus, order and culture: police, defence, fire, heritage, festivals, community life. Written for this program."""

GROUPS = """
công an|cảnh sát|công an xã|cảnh sát khu vực|lực lượng công an|cán bộ công an|cảnh sát giao thông|ca trực|trực ban|mách công an
an ninh trật tự|trật tự|tội phạm|phòng chống tội phạm|trộm cắp|trộm|phòng ngừa tội phạm|cướp giật|mất trộm|kẻ gian|phạm tội|an ninh|hình sự|mất đồ|giật đồ|giựt dọc|giựt túi|bẻ khóa xe|mất cắp|trộm xe|người phạm tội|tổ an ninh
tuần tra|đi tuần|tuần tra đêm|bố trí tuần tra|canh gác|gác đêm|tuần đêm|đi canh|canh đêm|tuần đường|đội tuần
tố giác tội phạm|tin báo|báo tin|hộp thư tố giác|báo tin tội phạm|nguồn tin|tố giác|báo kẻ xấu|chỉ điểm|báo trúng|mách công an|tin của dân|dân báo
lừa đảo|lừa đảo qua mạng|chiêu lừa|mắc bẫy|lừa đảo trực tuyến|bị lừa|chiêu trò|lừa tiền|bị lừa đảo
tín dụng đen|vay nặng lãi|cho vay lãi nặng|đòi nợ thuê|vay nóng|tờ rơi vay tiền|xã hội đen|lãi cắt cổ|lãi cao|bốc bát họ
bạo lực gia đình|nhà tạm lánh|gia đình hạnh phúc|đánh vợ|chồng đánh|địa chỉ tin cậy|bị chồng đánh
cháy nổ|phòng cháy chữa cháy|phòng cháy|chữa cháy|cứu hỏa|bình chữa cháy|phòng hỏa|hỏa hoạn|cháy|điểm chữa cháy công cộng|chuông báo cháy|báo cháy|thoát nạn|lối thoát nạn|dập lửa|thoát hiểm|phát cháy|bà hỏa|bình bột|lối thoát hiểm
quân sự|quốc phòng|dân quân|tuyển quân|nghĩa vụ quân sự|nhập ngũ|khám tuyển|huấn luyện dân quân|quân sự địa phương|gọi nhập ngũ|tân binh|giao quân|gọi lính|đi lính|đi bộ đội|lính mới|sơ tuyển|đưa quân|tòng quân
biên phòng|biên giới|cột mốc|đường biên|đồn biên phòng|biên cương|mốc biên giới
vũ khí|vật liệu nổ|giao nộp vũ khí|súng tự chế|pháo|pháo nổ|vũ khí thô sơ
cờ bạc|đánh bạc|tệ nạn|mại dâm|tệ nạn xã hội|số đề|lô đề|đá gà
văn hóa|đời sống văn hóa|gia đình văn hóa|nếp sống văn hóa|nếp sống văn minh|thiết chế văn hóa|làng văn hóa
việc cưới việc tang|cưới tang|hủ tục|mê tín|mê tín dị đoan|tập tục lạc hậu|tiết kiệm cưới hỏi|thách cưới|đám ma|tục lệ|đòi lễ|sính lễ|lễ nặng|của hồi môn|ma chay|lệ cũ|tục cũ
lễ hội|mùa lễ hội|hội làng|vàng mã|đốt vàng mã|công đức|tiền công đức|đi lễ|hòm công đức|đình chùa|ngày hội|thùng công đức|đền chùa|hóa vàng|khách đi hội|đốt mã|hội xuân|khách đi lễ
di sản|di tích|di tích lịch sử|bảo tồn|cổ vật|di sản văn hóa|tu bổ di tích|thuyết minh|hiện vật|bảo tàng|số hóa di tích|thuyết minh tự động|di vật|nhà trưng bày|trưng bày|bày|cổ tích làng|dấu xưa|kỷ vật|gian trưng bày|triển lãm
bảo tàng ảo|tham quan ảo|thực tế ảo|vr|360|thực tế tăng cường|tham quan 3d|thực tế ảo tăng cường|ảo
dân ca|nghệ thuật truyền thống|cồng chiêng|văn nghệ dân gian|hát then|quan họ|đờn ca tài tử|truyền dạy|giữ gìn bản sắc|bản sắc|vốn cổ|điệu hát|câu hò|hát xoan|hát văn|cải lương|chiêng trống|hát ru con|điệu múa
văn nghệ|biểu diễn|chiếu phim|chiếu bóng|phim lưu động|đội văn nghệ|nhà hát|biểu diễn nghệ thuật|xem phim|phim ảnh|buổi diễn|đêm diễn
thể thao|sân bóng|phong trào thể thao|thể dục dưỡng sinh|dụng cụ thể dục|câu lạc bộ thể thao|thể dục ngoài trời|sân tập|tập thể thao|chơi thể thao
truyền thanh|đài truyền thanh|truyền thanh thông minh|loa phường|đài xã|phát thanh xã|phát thanh|đài
báo chí|phóng viên|cung cấp thông tin|tin giả|tin đồn|thông tin xấu|người phát ngôn|tin thất thiệt|đồn thổi|dư luận|tin sai
quảng cáo|rao vặt|quảng cáo rao vặt|tờ rơi quảng cáo|biển quảng cáo|dán quảng cáo|bóc xóa quảng cáo|khoan cắt bê tông
tên đường|số nhà|đặt tên đường|gắn số nhà|đánh số nhà|địa chỉ số|biển số nhà|địa chỉ|biển nhà|đánh số|đúng địa chỉ
quỹ vì người nghèo|vì người nghèo|quỹ đền ơn|quỹ vận động|các loại quỹ|đóng góp của dân|khoản đóng góp|đóng quỹ
quà tết|tặng quà tết|tết vì người nghèo|chợ tết|phiếu mua hàng|thẻ mua hàng|quà trùng|tết cho người nghèo|siêu thị 0 đồng|gian hàng 0 đồng|siêu thị không đồng|ăn tết|cái tết|tết ấm|quà cáp
quần áo|tủ quần áo|tủ đồ từ thiện|áo ấm|đồ cũ|quần áo cũ|áo quần|tủ áo|ai thừa đến cho|ai cần đến lấy|quần áo diễn
bữa cơm|nồi cháo|bếp ăn|suất cơm|phát cơm|cơm miễn phí|cháo|nấu ăn|bữa sáng|sau bữa cơm|nấu ăn thuê
gây quỹ tiết kiệm|gây quỹ|nuôi lợn đất|hũ gạo tiết kiệm|ống heo|nuôi heo đất|bỏ ống|nuôi heo|đập heo|bỏ heo|nuôi lợn nhựa|con lợn đất|dành mỗi ngày|bỏ lợn
giúp nhau làm kinh tế|phát triển kinh tế|làm kinh tế|sinh kế|mô hình kinh tế|trao bò|ngân hàng bò|vốn làm ăn|làm ăn|cần câu|kinh tế gia đình|kế sinh nhai|cho vốn|nghề kiếm sống|trao bò giống
bình đẳng giới|giới|trọng nam khinh nữ|định kiến giới|phân biệt giới
tảo hôn|hôn nhân cận huyết|cưới sớm|kết hôn cận huyết|lấy vợ sớm|lấy nhau sớm|gả con nhỏ|về nhà người
chăm lo đời sống|tháng công nhân|phúc lợi|chăm lo đoàn viên|mái ấm công đoàn|đời sống công nhân
dân vận khéo|dân vận|vận động quần chúng|nắm tình hình nhân dân|gần dân|sát dân
quy chế dân chủ|dân biết dân bàn|dân chủ cơ sở|thanh tra nhân dân|ban giám sát cộng đồng|dân chủ
họp thôn|họp dân|họp tổ dân phố|sinh hoạt khu dân cư|vắng họp|họp xóm|họp tổ|đi họp|hội nghị thôn|họp làng|họp bà con
tinh thần đoàn kết|đoàn kết|tình làng nghĩa xóm|ngày hội đại đoàn kết|gắn bó|đùm bọc|keo sơn|thuận hòa
phòng chống rửa tiền|ngân hàng|tài khoản|rút tiền|atm|mở tài khoản|quỹ tín dụng|chi nhánh ngân hàng|qua tài khoản|thẻ ngân hàng|gửi ngân hàng|nhà băng
tiếng nói người dân|hộp thư|thùng thư|hòm thư|hộp thư đổi mới|hòm thư góp ý|hộp thư kín|thùng kín
gương người tốt việc tốt|người tốt việc tốt|gương điển hình|điển hình tiên tiến|gương sáng
nhà truyền thống|phòng truyền thống|giáo dục truyền thống|về nguồn|địa chỉ đỏ|truyền thống cách mạng|lịch sử địa phương
lịch sử đảng bộ|biên soạn lịch sử|nhân chứng lịch sử|kể chuyện lịch sử|sử làng
nhân viên lễ tân|tiếp đón|người đón tiếp|chỉ dẫn|người hướng dẫn|hướng dẫn tại sảnh|đón khách|đứng cửa|chỗ đón khách
nước uống|chỗ ngồi|phòng chờ|góc chờ|góc đọc|ghế chờ|khu chờ|chỗ chờ
xe đạp|xe đạp công cộng|đi bộ|xe điện|phương tiện xanh|đi bộ đội|lối đi bộ|cầu đi bộ
hồ bơi|công viên|khu vui chơi|sân chơi thiếu nhi|điểm vui chơi|chỗ vui chơi
nghĩa tình|tri ân|thăm hỏi|thăm tặng quà|thăm viếng|viếng|chia sẻ nỗi đau|tình người
tang văn minh|không rải vàng mã|vòng hoa luân chuyển|vòng hoa|cỗ bàn|ăn uống linh đình
thùng|hộp|hòm|rương|bao|túi|thùng kín
gạch đá|lốp xe|lốp xe cũ|thùng gỗ|vỏ xe|bánh xe cũ|gỗ vụn|pallet|lốp cao su
đánh giá nhanh|chấm|bình bầu|bình chọn|bình chọn khen
độc hại|hóa chất|chất độc|phơi nhiễm
lối thoát thứ hai|đường thoát|lối thoát hiểm|lồng sắt|mở lối thoát|lối thoát nạn|chuồng cọp|cửa thoát|thang dây|dây thang
ngân hàng bò|bò xoay vòng|giao bò|trao bò giống|quỹ bò giống
đi làm công ích|ngày công|công ích
nước ngoài bỏ rơi|bị bỏ rơi|bị chủ quỵt|chủ bỏ trốn
đại sứ quán|sứ quán|lãnh sự
đưa về nước|về nước|hồi hương
hết hạn hợp đồng|mãn hợp đồng|hết hợp đồng
giúp đúng thứ cần|đúng bệnh|giúp đúng chỗ|kê đơn|đúng địa chỉ|giúp đúng người
mẫu nhà|kiểu nhà|mẫu thiết kế|thiết kế sẵn|nhà mẫu|bản vẽ mẫu
thuê vẽ|thuê thiết kế|thuê người vẽ|kiến trúc sư|tiền vẽ
diện tích|kích thước|khổ đất|rộng hẹp
khóa mã|mật khẩu|dãy số|khóa số
lấy ngoài giờ|nhận ngoài giờ
điện thoại reo|chuông reo|cuộc gọi
"""
