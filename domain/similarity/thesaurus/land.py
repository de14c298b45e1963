"""Thesaurus, land and works: farming, fishing, forests, environment, roads, utilities, trade. Written for this program."""

GROUPS = """
nông nghiệp|trồng trọt|sản xuất nông nghiệp|canh tác|làm nông|nhà nông|đồng ruộng|ruộng|làm ruộng|nông sản
lúa|cấy lúa|ruộng lúa|gieo cấy|gieo sạ|thóc|gạo|cấy|mạ|sạ|khay mạ|máy cấy|lúa gạo|cây lúa|nhổ mạ
rau|rau sạch|rau an toàn|rau màu|vườn rau|rau xanh|nhà lưới|nhà màng|thủy canh|rau hữu cơ|trồng rau
cây ăn quả|vườn cây|trái cây|xoài|bưởi|cam|nhãn|vải thiều|thanh long|sầu riêng|chuối|dưa|hoa quả|vườn tạp|quả ngọt|mít
cà phê|hồ tiêu|chè|cao su|điều|ca cao|cây công nghiệp|trà|mắc ca
hoa|hoa kiểng|cây cảnh|trồng hoa|hoa tết|lan|cây kiểng|vườn hoa
phân bón|phân hữu cơ|ủ phân|phân chuồng|compost|phân vi sinh|ủ rác|bón phân|hữu cơ|phân xanh|ủ thành phân|làm phân
thuốc bảo vệ thực vật|thuốc trừ sâu|bảo vệ thực vật|sâu bệnh|vỏ thuốc|bao bì thuốc|phun thuốc|sâu hại|rầy|thiên địch|thuốc sâu|vỏ chai thuốc|vỏ bao bì|chuột|diệt chuột
tưới|tưới nhỏ giọt|tưới tiết kiệm|tưới nước|hệ thống tưới|tưới tự động|van hẹn giờ|tưới tiêu|bơm nước|khô hạn|hạn hán|thiếu nước|mùa khô|nước tưới
thủy lợi|kênh mương|trạm bơm|cống|đê|hồ chứa|đập|mương|nạo vét|kênh|máng|nước ruộng
xâm nhập mặn|độ mặn|nước mặn|hạn mặn|ngăn mặn|đo mặn|mặn
khuyến nông|chuyển giao kỹ thuật|hướng dẫn kỹ thuật|cán bộ khuyến nông|tiến bộ kỹ thuật|trạm khuyến nông|kỹ thuật canh tác
chăn nuôi|nuôi|vật nuôi|gia súc|gia cầm|đàn|nuôi nhốt|chuồng trại|chuồng|thả nuôi
gà|nuôi gà|vịt|gia cầm|trứng|đàn gà|chim|gà vịt|vịt biển
lợn|heo|nuôi lợn|đàn lợn|dịch tả lợn|nuôi heo
trâu bò|bò|trâu|đàn bò|bò sữa|nuôi bò|dê|vỗ béo|cỏ
ong|nuôi ong|mật ong|tằm|dâu tằm|yến|nhà yến|nuôi yến
đệm lót sinh học|men vi sinh|chế phẩm sinh học|vi sinh|trấu|mùi hôi|đệm lót|khử mùi|men|hôi thối|hôi hám|mùi
thú y|dịch bệnh gia súc|dịch bệnh vật nuôi|kiểm dịch|lò mổ|giết mổ|trạm thú y|tiêm vật nuôi|lở mồm long móng|tụ huyết trùng|lò giết mổ|mổ heo
thủy sản|nuôi tôm|tôm|cá|nuôi cá|ao nuôi|ao|nuôi trồng thủy sản|lồng bè|ao lót bạt|con giống|cá lồng|cua|nghêu|ao tôm
nhật ký khai thác|giám sát hành trình|khai thác bất hợp pháp|iuu|nhật ký biển|ghi chép đi biển|thẻ vàng|định vị tàu
rừng|lâm nghiệp|kiểm lâm|trồng rừng|bảo vệ rừng|phá rừng|vườn ươm|ươm cây|cây bản địa|lâm tặc|cây giống|giống cây|khai thác rừng|tuần rừng|phủ xanh|rừng phòng hộ
cháy rừng|phòng cháy rừng|chữa cháy rừng|đốt nương|lửa rừng|đốt rẫy
nương rẫy|ruộng bậc thang|đất dốc|nương|rẫy|sạt lở đất|xói mòn
hợp tác xã|tổ hợp tác|liên kết sản xuất|htx|xã viên|liên kết chuỗi|chuỗi liên kết|bao tiêu|làm chung
ocop|đặc sản|sản phẩm địa phương|sản phẩm ocop|mỗi xã một sản phẩm|nông sản đặc trưng|đặc sản quê
tiêu thụ nông sản|bán hàng online|bán nông sản|thương mại điện tử|sàn thương mại điện tử|livestream|bán qua mạng|đầu ra|giải cứu|bán trên mạng|bán hàng qua mạng|chợ trực tuyến|lên sàn|gian hàng|bán online|ế|ế hàng
rớt giá|được mùa mất giá|mất giá|thương lái ép giá|ép giá|giá thấp|rộ|chính vụ|vụ rộ|bán giá cao|bán rẻ
kho lạnh|bảo quản nông sản|trữ lạnh|sấy|chế biến|sơ chế|đông lạnh|trữ|phơi|phòng sấy|nhà phơi|máy sấy|phơi sấy|tủ lạnh
cơ giới hóa|máy nông nghiệp|máy gặt|máy cày|máy móc|máy làm đất|cơ khí|máy gieo
giống|cây giống|con giống|giống mới|lai tạo|nhân giống|hạt giống
rơm|rơm rạ|đốt rơm|đốt rơm rạ|phụ phẩm|vỏ trấu|bã|phụ phẩm nông nghiệp|rạ|nấm rơm|khói đồng
khí sinh học|biogas|hầm biogas|chất thải chăn nuôi|nước thải chăn nuôi|phân lợn
môi trường|ô nhiễm|bảo vệ môi trường|sạch đẹp|vệ sinh môi trường|làm sạch|ô nhiễm môi trường|bẩn|dơ|xả thải
rác|rác thải|thu gom rác|phân loại rác|rác sinh hoạt|rác thải sinh hoạt|đổ rác|điểm đen rác|bãi rác|xả rác|vứt rác|thùng rác|phân loại rác tại nguồn|gom rác|rác hữu cơ|đống rác|túi rác|giờ đổ rác
lò đốt rác|đốt rác|xử lý rác|nhà máy rác|tiêu hủy rác|thiêu rác|chôn lấp
rác nhựa|nhựa|túi ni lông|túi nilon|nhựa dùng một lần|đồ nhựa|giỏ đi chợ|chai nhựa|làn nhựa|rác thải nhựa|ni lông|nilon|hộp xốp
pin cũ|thu gom pin|pin|rác điện tử|rác nguy hại|chất thải nguy hại|ắc quy|bóng đèn hỏng|thiết bị hỏng
phế liệu|ve chai|thu gom phế liệu|bán ve chai|giấy vụn|vỏ lon|đồng nát|gom phế liệu|nhặt ve chai
nước thải|xử lý nước thải|cống thoát nước|thoát nước|bể lắng|xả nước thải|cống rãnh|hố ga|nắp cống
ngập|chống ngập|ngập lụt|ngập nước|lụt|mưa ngập|triều cường|đường ngập|ngập đường|nước dâng|lội nước
không khí|bụi|khói bụi|quan trắc|chất lượng không khí|xả khói|khói|tiếng ồn|ồn|karaoke|loa kẹo kéo|hát karaoke
quan trắc|trạm quan trắc|đo môi trường|giám sát môi trường|số liệu quan trắc
khoáng sản|mỏ|cát|khai thác cát|cát tặc|mỏ cát|khai thác lậu|khai thác đá|đất san lấp|khai thác trái phép|hút cát|mỏ đá|xúc trộm
trạm cân|cân xe|cân|xe quá tải|quá tải|quá khổ|tải trọng|cân động|xe chở nặng|chở quá nặng|cân tải trọng|chở hàng nặng|siêu trường siêu trọng|chở nặng
giấy phép lưu hành|lưu hành xe|cấp phép xe|phù hiệu|phù hiệu xe|xin phép chạy|giấy phép xe|giấy chạy đường
giao thông|đường sá|đường|đi đường|lưu thông|đường bộ|xe cộ|tham gia giao thông|ngoài đường
đường nông thôn|giao thông nông thôn|bê tông hóa|đường làng|đường thôn|đường ngõ|đường quê|mở rộng đường|đổ bê tông
tai nạn giao thông|an toàn giao thông|điểm đen|tai nạn|va quệt|mũ bảo hiểm|gờ giảm tốc|gương cầu|khúc cua|tử vong|đụng xe|đâm xe|đội mũ bảo hiểm|góc khuất|chỗ cua|tai nạn xe
ùn tắc|kẹt xe|tắc đường|phân luồng giao thông|đèn tín hiệu|đèn giao thông|tắc nghẽn|đèn xanh đèn đỏ|ùn|tắc|kẹt đường
đỗ xe|bãi đỗ xe|giữ xe|gửi xe|bãi xe|đậu xe|chỗ đỗ|bãi giữ xe|chỗ để xe|chỗ gửi xe|đỗ xe sai|bãi đậu
xe buýt|xe khách|vận tải hành khách|bến xe|vé xe|tuyến buýt|bến|xe tết|nhà xe|phe vé|mua vé|vé|vé tàu|trạm chờ
xe tải|xe chở hàng|xe đầu kéo|container|xe ben|xe hàng
cầu|cầu dân sinh|cầu treo|cầu yếu|đò|bến đò|phà|tải cầu|sức chịu của cầu|cầu tạm|cầu khỉ|qua sông
vỉa hè|lòng lề đường|lấn chiếm vỉa hè|trật tự đô thị|quản lý đô thị|đô thị|phố phường|lề đường|chiếm vỉa hè|đội đô thị
chiếu sáng|đèn đường|đèn chiếu sáng|thắp sáng|ánh sáng|cột đèn|đèn công cộng|bóng đèn|thắp sáng đường quê|đèn năng lượng mặt trời|đèn led|cột đèn thông minh|đường tối
cây xanh|trồng cây|cây đô thị|cắt tỉa cây|cây đổ|cây bóng mát|hàng cây|công viên|số hóa cây xanh|đường hoa|tỉa cành
cấp điện|mất điện|cúp điện|cắt điện|lưới điện|đường dây|sự cố điện|điện lực|cao thế|trạm biến áp|hotline điện|lịch cắt điện|dây điện|đường dây điện|ngắt điện
kiểm tra đường dây|leo cột|soi đường dây|kiểm tra cột điện|trèo cột|hành lang lưới điện
công tơ|ghi chỉ số|chỉ số điện|đồng hồ điện|công tơ điện tử|hóa đơn tiền điện|ghi số điện
thiên tai|bão lũ|lũ lụt|phòng chống thiên tai|mưa bão|lũ|lũ quét|cứu hộ|bão|vùng lũ|mùa nước|nước lũ|cứu hộ cứu nạn|sơ tán|mùa lũ
sạt lở|lở đất|sụt lún|nứt đất|đất lở|rào chắn|đường sạt|bờ sông lở|trượt đất
nhà vệ sinh|công trình vệ sinh|toilet|hố xí|nhà tiêu|nhà vệ sinh công cộng|cầu tiêu
nhà tạm|nhà dột nát|xóa nhà tạm|nhà đại đoàn kết|nhà tình thương|nhà tình nghĩa|mái ấm|sửa nhà|nhà xiêu vẹo
nghĩa trang|hỏa táng|chôn cất|mai táng|mộ|an táng|nghĩa địa|điện táng|địa táng|thiêu|xe tang
chợ|chợ truyền thống|ban quản lý chợ|chợ quê|sạp hàng|chợ phiên|ngành hàng chợ|chợ búa|khu chợ
chợ đêm|phố đi bộ|phố ẩm thực|kinh tế đêm|phố đêm
hàng giả|hàng nhái|buôn lậu|gian lận thương mại|quản lý thị trường|hàng kém chất lượng|hàng lậu|thật giả|hàng dỏm|đồ giả|hàng thật
giá cả thị trường|bình ổn giá|tăng giá|điểm báo giá|giá tết|niêm yết giá|giá tăng vô lý|chặt chém
đo lường|cân đối chứng|cân gian|cân thiếu|cân điêu|xăng dầu|cây xăng|cân sai
công nghiệp|nhà máy|dây chuyền|sản xuất|xưởng|phân xưởng|công xưởng|dây chuyền sản xuất|máy móc nhà máy
khuôn|đồ gá|dao cắt|máy tiện|hàn|phôi|gia công cơ khí|cơ khí
làng nghề|nghề truyền thống|thủ công mỹ nghệ|đan lát|dệt|thổ cẩm|thêu|gốm|nghề cổ
du lịch|điểm đến|tour|homestay|du lịch cộng đồng|tham quan|du lịch sinh thái|điểm tham quan|lưu trú|khách sạn
viễn thông|wifi|sóng|mạng internet|lõm sóng|wifi miễn phí|phủ sóng|mất sóng|điểm mất sóng|mạng
bưu điện văn hóa|điểm phục vụ|đại lý dịch vụ công|điểm hỗ trợ dịch vụ công|điểm phục vụ hành chính công
kết cấu|chống thấm|nứt|bê tông|vật liệu|xi măng|móng|cốt thép
lò|nồi hơi|hơi nước|nhiệt|than|củi|đốt
máy bơm|động cơ|mô tơ|biến tần|tua bin|bôi trơn|dầu mỡ
hệ thống lạnh|điều hòa|máy lạnh|quạt|thông gió
"""
