"""Thesaurus, health: hospitals, prevention, food safety, social care. Written for this program."""

GROUPS = """
bệnh nhân|người bệnh|người ốm|ca bệnh|bệnh|người đến khám|ốm đau|con bệnh|người nằm viện|người đau|ca mắc|người điều trị|cơm bệnh nhân|bệnh nhân nghèo|người bệnh nghèo
bác sĩ|thầy thuốc|y bác sĩ|nhân viên y tế|y sĩ|cán bộ y tế|lương y|thầy lang|bác sỹ|bác sĩ tuyến trên|bác sĩ xem|chờ bác sĩ
điều dưỡng|y tá|hộ lý|nữ hộ sinh|chăm sóc người bệnh|cô y tá|đội ngũ điều dưỡng
trạm y tế|y tế cơ sở|y tế xã|y tế thôn bản|trung tâm y tế|phòng khám|cơ sở y tế|bệnh xá|y tế tuyến dưới|y tế bản|y tế thôn|nhân viên bản|y tế làng
bệnh viện|nhà thương|cơ sở khám chữa bệnh|viện|nằm viện|nhập viện|khoa phòng|tiền nằm viện|cháo bệnh viện
khám bệnh|khám chữa bệnh|khám|đi khám|phòng khám|khám sức khỏe|thăm khám|lượt khám|khám định kỳ|khám tổng quát|xem bệnh|bắt mạch|xem sức khỏe|bác sĩ xem|khám lại|thẻ khám bệnh
đăng ký khám|đặt lịch khám|lấy số khám|hẹn khám|chờ khám|quy trình khám bệnh|hẹn giờ khám|đặt khám
tái khám|khám lại|hẹn tái khám|quay lại khám|bỏ tái khám|khám định kỳ|đến kỳ khám|tái hẹn
khám từ xa|tư vấn từ xa|telemedicine|hội chẩn từ xa|khám qua video|hội chẩn|khám qua mạng|hội chẩn qua mạng|bác sĩ tuyến trên
bệnh án điện tử|bệnh án|hồ sơ bệnh án|hồ sơ sức khỏe|sổ khám bệnh|hồ sơ sức khỏe điện tử|sổ sức khỏe|bệnh án giấy|sổ bệnh|giấy tờ bệnh|ghi chép bệnh|hồ sơ bệnh
đơn thuốc|kê đơn|thuốc|toa thuốc|đơn thuốc điện tử|cấp thuốc|phát thuốc|nhà thuốc|hiệu thuốc|uống thuốc|kê thuốc|toa|thuốc cỏ|thuốc diệt cỏ|chích thuốc ngừa|thuốc kích|thuốc độc|quên thuốc|hộp chia thuốc|tủ thuốc|thuốc tồn|hạn thuốc|thuốc cận hạn|lá thuốc|thuốc ngừa|liều thuốc|thuốc tiêm|lô thuốc|kho thuốc|thuốc chích|vắc xin
hết thuốc|kho thuốc|dự trữ thuốc|kho dược|thiếu thuốc|quản lý thuốc|tồn kho|hết hàng|cơ số thuốc|hàng tồn|dự trù
kháng sinh|lạm dụng kháng sinh|thuốc quá hạn|dùng thuốc hợp lý|tương tác thuốc|tự ý mua thuốc
vật tư y tế|vật tư tiêu hao|oxy|máy thở|trang thiết bị y tế|dụng cụ y tế|bình oxy|khí thở|ô xy
xét nghiệm|mẫu máu|mẫu xét nghiệm|lấy mẫu|phòng xét nghiệm|ống máu|kết quả xét nghiệm|bệnh phẩm|ống nghiệm|lấy máu|chích máu|giọt máu|thử|mẫu bệnh phẩm|mẫu thử
chẩn đoán hình ảnh|x quang|siêu âm|chụp chiếu|pacs|ct|chụp phim|phim x quang|nội soi|phim
cấp cứu|sơ cứu|cứu thương|hồi sức|cấp cứu ban đầu|xe cứu thương|115|sơ cấp cứu|ngừng tim|túi cứu thương|báo động đỏ|ép tim|cấp cứu ngoại viện|cứu người|cứu mạng|ca nguy kịch|xe cứu|cứu chữa kịp|giờ vàng|gọi cấp cứu|túi sơ cứu|đồ sơ cứu|hộp cứu thương|bộ cứu thương|tủ thuốc
phẫu thuật|mổ|ca mổ|sau mổ|hậu phẫu|phòng mổ|gây mê|trước mổ|lịch mổ|mổ xẻ
vết thương|băng bó|loét|thay băng|chăm sóc vết thương|loét tì đè|vết mổ|lở loét|xoay trở
phục hồi chức năng|vật lý trị liệu|tập đi|phục hồi|sau đột quỵ|tập luyện tại nhà|liệt|phục hồi vận động|tập vận động
đột quỵ|tai biến|nhồi máu|tai biến mạch máu não|đột tử
tiểu đường|đái tháo đường|đường huyết|bệnh mạn tính|cao huyết áp|tăng huyết áp|huyết áp|bệnh mãn tính|không lây nhiễm|mạn tính|đường máu|áp huyết|bệnh nền|bệnh lâu năm|tăng xông|lên máu
lao|bệnh lao|hiv|viêm gan|bệnh phong|bệnh lao phổi|phát hiện lao
ung thư|tầm soát|sàng lọc|phát hiện sớm|khám sàng lọc|tầm soát ung thư|u bướu
sốt xuất huyết|muỗi|lăng quăng|bọ gậy|diệt muỗi|diệt lăng quăng|sốt rét|đậy nắp chum|loăng quăng|ổ nước đọng|ngủ màn|mắc màn
dịch bệnh|phòng dịch|chống dịch|covid|truy vết|cách ly|ổ dịch|covid 19|khai báo y tế|dịch|lây nhiễm|bùng dịch|lây lan|hàng chống dịch
tiêm chủng|tiêm phòng|vắc xin|tiêm ngừa|mũi tiêm|vaccine|lịch tiêm|tiêm|chích ngừa|bỏ mũi|chủng ngừa|chích thuốc ngừa|đi chích|chích cho trẻ|mũi chích|mũi ngừa|chích đủ mũi|chích|chủng
bệnh dại|chó dại|chó cắn|tiêm phòng dại|chó mèo|chó thả rông|tiêm dại|rọ mõm|vật nuôi|thú cưng|chó bị dại|chích dại|chó thả chạy|chó đã tiêm|nuôi chó
kiểm soát nhiễm khuẩn|nhiễm khuẩn|rửa tay|vệ sinh tay|khử khuẩn|nhiễm trùng|sát khuẩn|tiệt khuẩn|vô khuẩn|rửa tay thường quy|bàn tay|xà phòng
chất thải y tế|rác thải y tế|kim tiêm|phân loại rác y tế|bơm kim tiêm
sinh đẻ|đỡ đẻ|cô đỡ|đẻ rơi|đẻ tại nhà|sinh con|chuyển dạ|cô đỡ thôn bản|bà mụ|vượt cạn|sinh nở|đẻ|bà đỡ|sinh khó|sinh con khỏe
sau sinh|trầm cảm sau sinh|hậu sản|mẹ sau sinh|ở cữ|sau đẻ|bà đẻ|mới đẻ|mẹ mới sinh
dân số|kế hoạch hóa gia đình|sinh con thứ ba|cộng tác viên dân số|mức sinh|con thứ ba|đẻ dày|tránh thai|mất cân bằng giới tính|sinh đẻ có kế hoạch|sinh nhiều|sinh dày|đẻ nhiều|đông con
tiền hôn nhân|khám tiền hôn nhân|trước khi cưới|tan máu bẩm sinh|sàng lọc sơ sinh|trước sinh|dị tật|chuẩn bị cưới|trước hôn nhân|tan máu|bệnh di truyền|gen bệnh|sinh con khỏe
mắt|khám mắt|kính|cận thị|cắt kính|thị lực|mờ mắt|đục thủy tinh thể|đeo kính|mắt kém|nhìn kém
răng|nha|răng miệng|khám răng|sâu răng|nha học đường|chải răng|đánh răng
tâm thần|bệnh tâm thần|sức khỏe tâm thần|động kinh|mất trí|sa sút trí tuệ
y học cổ truyền|thuốc nam|đông y|châm cứu|vườn thuốc nam|cây thuốc|dược liệu|thảo dược|xoa bóp|bấm huyệt|lá thuốc
an toàn thực phẩm|vệ sinh thực phẩm|ngộ độc|thực phẩm bẩn|thực phẩm sạch|ngộ độc thực phẩm|thức ăn đường phố|test nhanh thực phẩm|lưu mẫu|an toàn vệ sinh|hàn the|đồ ăn bẩn|quán ăn|đám tiệc|nấu cỗ|hàng ăn|ăn uống sạch|trúng thực|nấu tiệc|nấu ăn thuê|bếp núc|thợ nấu|thịt cá|mẫu thức ăn|rau bẩn|nấu cỗ thuê
viện phí|thanh toán viện phí|tạm ứng viện phí|đóng viện phí|tiền viện|nộp viện phí|ra viện|xuất viện|thủ tục ra viện|tiền nằm viện
giường bệnh|buồng bệnh|khoa phòng|nằm ghép|phòng bệnh|giường|tận giường|liệt giường
suất ăn bệnh viện|cháo|dinh dưỡng lâm sàng|chế độ ăn|cháo từ thiện|khẩu phần ăn
nhầm người bệnh|an toàn người bệnh|vòng tay|nhận dạng người bệnh|sự cố y khoa|nhầm lẫn thuốc|nhầm mẫu|nhầm bệnh nhân|vòng đeo tay
người nhà bệnh nhân|thân nhân|người nuôi bệnh|thăm nuôi|người chăm sóc|người nhà|người nhà nước|chăm bệnh
chuyển tuyến|giấy chuyển tuyến|chuyển viện|tuyến trên|vượt tuyến
té ngã|ngã|trượt ngã|phòng ngã|bị ngã|vấp ngã
chăm sóc tại nhà|bác sĩ gia đình|thăm khám tại nhà|y tế tại nhà|bác sĩ đến nhà|thăm nhà|giảm nhẹ|cuối đời|khám tại nhà
thuốc lá|hút thuốc|không khói thuốc|cai thuốc|khói thuốc|bỏ thuốc|bỏ hút thuốc|cấm hút thuốc|cai thuốc lá
sức khỏe|chăm sóc sức khỏe|rèn luyện sức khỏe|sức khỏe cộng đồng|thể lực|khỏe mạnh|khỏe|xem sức khỏe
vi chất|uống sữa|sữa học đường|giun|tẩy giun|vitamin|sắt
hiến tạng|ghép tạng|hiến xác|hiến mô
máy làm sạch|lọc nước|nước uống|nước lọc|máy lọc|lọc nước mặn
que thử|thử thai|que thử thai|túi sạch|gói đỡ đẻ|bộ dụng cụ đỡ đẻ|túi đỡ đẻ|gói đẻ sạch
"""
