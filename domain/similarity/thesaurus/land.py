"""Thesaurus, land and works: farming, fishing, forests, environment, roads, utilities, trade. Written for this program."""

GROUPS = """
nông nghiệp|trồng trọt|sản xuất nông nghiệp|canh tác|làm nông|nhà nông|đồng ruộng|ruộng|làm ruộng|nông sản|việc đồng áng|nghề nông|mùa màng|chân ruộng|nước về ruộng|nước tới ruộng|tận ruộng|dân ruộng|chủ ruộng|người làm nông|ruộng hư|cày cấy|làm nương
lúa|cấy lúa|ruộng lúa|gieo cấy|gieo sạ|thóc|gạo|cấy|mạ|sạ|khay mạ|máy cấy|lúa gạo|cây lúa|nhổ mạ|xuống giống|chân ruộng
rau|rau sạch|rau an toàn|rau màu|vườn rau|rau xanh|nhà lưới|nhà màng|thủy canh|rau hữu cơ|trồng rau|củ quả|luống rau|khu vườn
cây ăn quả|vườn cây|trái cây|xoài|bưởi|cam|nhãn|vải thiều|thanh long|sầu riêng|chuối|dưa|hoa quả|vườn tạp|quả ngọt|mít|cây trái|hồng xiêm|trái ngọt
cà phê|hồ tiêu|chè|cao su|điều|ca cao|cây công nghiệp|trà|mắc ca|vườn tiêu|tiền cà phê
hoa|hoa kiểng|cây cảnh|trồng hoa|hoa tết|lan|cây kiểng|vườn hoa|kiểng|chậu cây|sen đá|điểm sắc
phân bón|phân hữu cơ|ủ phân|phân chuồng|compost|phân vi sinh|ủ rác|bón phân|hữu cơ|phân xanh|ủ thành phân|làm phân|phân đạm|phân tro|bón lót|phân lân|phân ủ|ủ hoai|vãi phân|phân hóa học|bón gốc
thuốc bảo vệ thực vật|thuốc trừ sâu|bảo vệ thực vật|sâu bệnh|vỏ thuốc|bao bì thuốc|phun thuốc|sâu hại|rầy|thiên địch|thuốc sâu|vỏ chai thuốc|vỏ bao bì|chuột|diệt chuột|thuốc cỏ|thuốc diệt cỏ|châu chấu|ốc bươu|sâu keo|côn trùng hại|sâu đục thân|bệnh lùn|vàng lùn|lùn xoắn lá|đạo ôn
tưới|tưới nhỏ giọt|tưới tiết kiệm|tưới nước|hệ thống tưới|tưới tự động|van hẹn giờ|tưới tiêu|bơm nước|khô hạn|hạn hán|thiếu nước|mùa khô|nước tưới|lấy nước|chia nước|dẫn nước|nước về ruộng|đưa nước|nước tới ruộng|khát nước|hạn khô|mở nước|phun sương|phun mưa|khát|hạn
thủy lợi|kênh mương|trạm bơm|cống|đê|hồ chứa|đập|mương|nạo vét|kênh|máng|nước ruộng|thủy nông|hồ thủy lợi|mương thoát|thủy điện
xâm nhập mặn|độ mặn|nước mặn|hạn mặn|ngăn mặn|đo mặn|mặn|nước lợ|lọc nước mặn
khuyến nông|chuyển giao kỹ thuật|hướng dẫn kỹ thuật|cán bộ khuyến nông|tiến bộ kỹ thuật|trạm khuyến nông|kỹ thuật canh tác|người của trạm|bên kỹ thuật|trạm kỹ thuật|kỹ thuật viên
chăn nuôi|nuôi|vật nuôi|gia súc|gia cầm|đàn|nuôi nhốt|chuồng trại|chuồng|thả nuôi|chăn thả|nuôi con|con vật|gia súc lớn|đàn gia súc|trâu bò
gà|nuôi gà|vịt|gia cầm|trứng|đàn gà|chim|gà vịt|vịt biển|ngỗng
lợn|heo|nuôi lợn|đàn lợn|dịch tả lợn|nuôi heo|nuôi lợn nhựa
trâu bò|bò|trâu|đàn bò|bò sữa|nuôi bò|dê|vỗ béo|cỏ|gia súc lớn
ong|nuôi ong|mật ong|tằm|dâu tằm|yến|nhà yến|nuôi yến
đệm lót sinh học|men vi sinh|chế phẩm sinh học|vi sinh|trấu|mùi hôi|đệm lót|khử mùi|men|hôi thối|hôi hám|mùi|bốc mùi|nồng nặc
thú y|dịch bệnh gia súc|dịch bệnh vật nuôi|kiểm dịch|lò mổ|giết mổ|trạm thú y|tiêm vật nuôi|lở mồm long móng|tụ huyết trùng|lò giết mổ|mổ heo|mổ
thủy sản|nuôi tôm|tôm|cá|nuôi cá|ao nuôi|ao|nuôi trồng thủy sản|lồng bè|ao lót bạt|con giống|cá lồng|cua|nghêu|ao tôm|vuông
nhật ký khai thác|giám sát hành trình|khai thác bất hợp pháp|iuu|nhật ký biển|ghi chép đi biển|thẻ vàng|định vị tàu
rừng|lâm nghiệp|kiểm lâm|trồng rừng|bảo vệ rừng|phá rừng|vườn ươm|ươm cây|cây bản địa|lâm tặc|cây giống|giống cây|khai thác rừng|tuần rừng|phủ xanh|rừng phòng hộ|cây bản xứ
cháy rừng|phòng cháy rừng|chữa cháy rừng|đốt nương|lửa rừng|đốt rẫy|lửa lan|đốt thực bì|cháy lan
nương rẫy|ruộng bậc thang|đất dốc|nương|rẫy|sạt lở đất|xói mòn|nơi nương tựa|làm nương
hợp tác xã|tổ hợp tác|liên kết sản xuất|htx|xã viên|liên kết chuỗi|chuỗi liên kết|bao tiêu|làm chung|tổ sản xuất|nhóm sản xuất|tổ nhóm|nhóm hộ|tốp hộ|nhóm nhà
ocop|đặc sản|sản phẩm địa phương|sản phẩm ocop|mỗi xã một sản phẩm|nông sản đặc trưng|đặc sản quê|sản phẩm quê|của ngon quê|sản vật
tiêu thụ nông sản|bán hàng online|bán nông sản|thương mại điện tử|sàn thương mại điện tử|livestream|bán qua mạng|đầu ra|giải cứu|bán trên mạng|bán hàng qua mạng|chợ trực tuyến|lên sàn|gian hàng|bán online|ế|ế hàng|chợ mạng|đơn hàng|đăng bán
rớt giá|được mùa mất giá|mất giá|thương lái ép giá|ép giá|giá thấp|rộ|chính vụ|vụ rộ|bán giá cao|bán rẻ
kho lạnh|bảo quản nông sản|trữ lạnh|sấy|chế biến|sơ chế|đông lạnh|trữ|phơi|phòng sấy|nhà phơi|máy sấy|phơi sấy|tủ lạnh|kho mát|giữ lạnh|ướp lạnh|làm khô
cơ giới hóa|máy nông nghiệp|máy gặt|máy cày|máy móc|máy làm đất|cơ khí|máy gieo|máy cấy|máy kéo|máy xới|máy nông cụ|máy múc|máy xúc|xe múc|thuê máy|xe cuốc|lái máy|điều khiển máy
giống|cây giống|con giống|giống mới|lai tạo|nhân giống|hạt giống|cây con|ủ giống|xuống giống|trao bò giống|quỹ bò giống|giống hệt|quà giống nhau|giống lạ|giữ giống|lúa giống|giống lúa|thóc giống
rơm|rơm rạ|đốt rơm|đốt rơm rạ|phụ phẩm|vỏ trấu|bã|phụ phẩm nông nghiệp|rạ|nấm rơm|khói đồng|đốt đồng
khí sinh học|biogas|hầm biogas|chất thải chăn nuôi|nước thải chăn nuôi|phân lợn
môi trường|ô nhiễm|bảo vệ môi trường|sạch đẹp|vệ sinh môi trường|làm sạch|ô nhiễm môi trường|bẩn|dơ|xả thải|dơ bẩn|xanh sạch|chất thải|môi sinh|bẩn thỉu|xả thải trộm
rác|rác thải|thu gom rác|phân loại rác|rác sinh hoạt|rác thải sinh hoạt|đổ rác|điểm đen rác|bãi rác|xả rác|vứt rác|thùng rác|phân loại rác tại nguồn|gom rác|rác hữu cơ|đống rác|túi rác|giờ đổ rác|đồ bẩn|xe rác|đồ thải
lò đốt rác|đốt rác|xử lý rác|nhà máy rác|tiêu hủy rác|thiêu rác|chôn lấp|đem chôn|chôn rác|đem đốt
rác nhựa|nhựa|túi ni lông|túi nilon|nhựa dùng một lần|đồ nhựa|giỏ đi chợ|chai nhựa|làn nhựa|rác thải nhựa|ni lông|nilon|hộp xốp|bình không|vỏ chai|vỏ lon|chai lọ|túi bóng
pin cũ|thu gom pin|pin|rác điện tử|rác nguy hại|chất thải nguy hại|ắc quy|bóng đèn hỏng|thiết bị hỏng|rác độc
phế liệu|ve chai|thu gom phế liệu|bán ve chai|giấy vụn|vỏ lon|đồng nát|gom phế liệu|nhặt ve chai|rác tái chế|rác bán được
nước thải|xử lý nước thải|cống thoát nước|thoát nước|bể lắng|xả nước thải|cống rãnh|hố ga|nắp cống|nước bẩn|nước dơ|nước độc|nước cống|cống xả|nước đen|miệng cống|cuối cống|cống
ngập|chống ngập|ngập lụt|ngập nước|lụt|mưa ngập|triều cường|đường ngập|ngập đường|nước dâng|lội nước
không khí|bụi|khói bụi|quan trắc|chất lượng không khí|xả khói|khói|tiếng ồn|ồn|karaoke|loa kẹo kéo|hát karaoke|âm thanh lớn|hát hò|hát ầm ĩ|hát loa|mù mịt
quan trắc|trạm quan trắc|đo môi trường|giám sát môi trường|số liệu quan trắc|trạm đo|điểm đo|máy đo nhanh|đo nước|mẫu nước
khoáng sản|mỏ|cát|khai thác cát|cát tặc|mỏ cát|khai thác lậu|khai thác đá|đất san lấp|khai thác trái phép|hút cát|mỏ đá|xúc trộm|khai thác trộm|đào trộm|múc trộm|đất đá|đất đá đổ|đất đá vùi|sỏi đá|đất cát
trạm cân|cân xe|cân|xe quá tải|quá tải|quá khổ|tải trọng|cân động|xe chở nặng|chở quá nặng|cân tải trọng|chở hàng nặng|siêu trường siêu trọng|chở nặng|quá tải khách
giấy phép lưu hành|lưu hành xe|cấp phép xe|phù hiệu|phù hiệu xe|xin phép chạy|giấy phép xe|giấy chạy đường
giao thông|đường sá|đường|đi đường|lưu thông|đường bộ|xe cộ|tham gia giao thông|ngoài đường|xe qua lại|giảng đường|tuần đường|đường xóm|đường liên thôn|vệ đường|hai bên đường|ven đường|nghẽn đường|thông đường|đường điện|đường truyền|mở đường|đường lối|đường thư|công đường|đường máu|chung đường|chiếm lòng đường|đường thoát|không nhớ đường|quên đường|dẫn đường|tìm đường|vòng đường khác|đi đường khác|đường hư|đường lở|khách đường dài|lên đường|dọn đường|thu phí đường
đường nông thôn|giao thông nông thôn|bê tông hóa|đường làng|đường thôn|đường ngõ|đường quê|mở rộng đường|đổ bê tông|lộ làng|đường xóm|ngõ xóm|lối đi|lối xóm|đường liên thôn|vệ đường|hai bên đường|ven đường|lối đi bộ
tai nạn giao thông|an toàn giao thông|điểm đen|tai nạn|va quệt|mũ bảo hiểm|gờ giảm tốc|gương cầu|khúc cua|tử vong|đụng xe|đâm xe|đội mũ bảo hiểm|góc khuất|chỗ cua|tai nạn xe|đâm nhau|đụng nhau|tông xe|xe đâm|đâm trực diện|cua gấp|khuất tầm nhìn|va chạm xe|tai nạn nghề
ùn tắc|kẹt xe|tắc đường|phân luồng giao thông|đèn tín hiệu|đèn giao thông|tắc nghẽn|đèn xanh đèn đỏ|ùn|tắc|kẹt đường|nghẽn đường|kẹt cứng|dòng xe|thông đường
đỗ xe|bãi đỗ xe|giữ xe|gửi xe|bãi xe|đậu xe|chỗ đỗ|bãi giữ xe|chỗ để xe|chỗ gửi xe|đỗ xe sai|bãi đậu|đậu|bãi gửi|để xe|dừng đỗ|chỗ gửi|làm bãi xe|giữ xe tạm|bãi xe tạm|chỗ giữ xe|đậu tạm
xe buýt|xe khách|vận tải hành khách|bến xe|vé xe|tuyến buýt|bến|xe tết|nhà xe|phe vé|mua vé|vé|vé tàu|trạm chờ|xe đưa đón|xe tuyến|tuyến xe
xe tải|xe chở hàng|xe đầu kéo|container|xe ben|xe hàng
cầu|cầu dân sinh|cầu treo|cầu yếu|đò|bến đò|phà|tải cầu|sức chịu của cầu|cầu tạm|cầu khỉ|qua sông|qua suối
vỉa hè|lòng lề đường|lấn chiếm vỉa hè|trật tự đô thị|quản lý đô thị|đô thị|phố phường|lề đường|chiếm vỉa hè|đội đô thị|lối đi bộ|hè|quán cóc|hàng quán lấn|chợ lề đường
chiếu sáng|đèn đường|đèn chiếu sáng|thắp sáng|ánh sáng|cột đèn|đèn công cộng|bóng đèn|thắp sáng đường quê|đèn năng lượng mặt trời|đèn led|cột đèn thông minh|đường tối|bóng điện|đèn ngõ|đèn cao áp|thiếu ánh sáng
cây xanh|trồng cây|cây đô thị|cắt tỉa cây|cây đổ|cây bóng mát|hàng cây|công viên|số hóa cây xanh|đường hoa|tỉa cành|cây con|cây giống|trồng thêm cây|cây bóng|tán cây|mảng xanh
cấp điện|mất điện|cúp điện|cắt điện|lưới điện|đường dây|sự cố điện|điện lực|cao thế|trạm biến áp|hotline điện|lịch cắt điện|dây điện|đường dây điện|ngắt điện|trụ điện|cột điện|đường điện|ngưng điện|dây nhợ|lắp điện|thợ điện|đường dây cũ
kiểm tra đường dây|leo cột|soi đường dây|kiểm tra cột điện|trèo cột|hành lang lưới điện
công tơ|ghi chỉ số|chỉ số điện|đồng hồ điện|công tơ điện tử|hóa đơn tiền điện|ghi số điện|số điện tháng|chép số điện|đọc số|chốt số|ghi số|leo trụ
thiên tai|bão lũ|lũ lụt|phòng chống thiên tai|mưa bão|lũ|lũ quét|cứu hộ|bão|vùng lũ|mùa nước|nước lũ|cứu hộ cứu nạn|sơ tán|mùa lũ|lụt lội|nước lớn|trận lụt|cứu hộ xe
sạt lở|lở đất|sụt lún|nứt đất|đất lở|rào chắn|đường sạt|bờ sông lở|trượt đất|núi trượt|đất trượt|núi sắp trượt|đất đá đổ|taluy|mái dốc|đất sạt|sụt trượt|đất ngậm nước|đổ ụp|đất xê dịch|vùi lấp|đất đá vùi
nhà vệ sinh|công trình vệ sinh|toilet|hố xí|nhà tiêu|nhà vệ sinh công cộng|cầu tiêu|nhà cầu|hố tiêu|nhà xí
nhà tạm|nhà dột nát|xóa nhà tạm|nhà đại đoàn kết|nhà tình thương|nhà tình nghĩa|mái ấm|sửa nhà|nhà xiêu vẹo|nhà rách nát|nhà dột|mái nhà|nhà sập
nghĩa trang|hỏa táng|chôn cất|mai táng|mộ|an táng|nghĩa địa|điện táng|địa táng|thiêu|xe tang|nơi an nghỉ|bia mộ|mồ mả|tiền chôn cất
chợ|chợ truyền thống|ban quản lý chợ|chợ quê|sạp hàng|chợ phiên|ngành hàng chợ|chợ búa|khu chợ|khu bán hàng
chợ đêm|phố đi bộ|phố ẩm thực|kinh tế đêm|phố đêm
hàng giả|hàng nhái|buôn lậu|gian lận thương mại|quản lý thị trường|hàng kém chất lượng|hàng lậu|thật giả|hàng dỏm|đồ giả|hàng thật|hàng rởm|cân thiếu|hàng gian|tráo hàng
giá cả thị trường|bình ổn giá|tăng giá|điểm báo giá|giá tết|niêm yết giá|giá tăng vô lý|chặt chém
đo lường|cân đối chứng|cân gian|cân thiếu|cân điêu|xăng dầu|cây xăng|cân sai|cân non|cân đối chiếu|đong thiếu|cân lại
công nghiệp|nhà máy|dây chuyền|sản xuất|xưởng|phân xưởng|công xưởng|dây chuyền sản xuất|máy móc nhà máy|chuyền may|công trường|học tại xưởng|tổ sản xuất|nhóm sản xuất|cụm xưởng|dân xưởng|xưởng máy|chủ xưởng|nhà sản xuất|học trong xưởng
khuôn|đồ gá|dao cắt|máy tiện|hàn|phôi|gia công cơ khí|cơ khí|khuôn phép
làng nghề|nghề truyền thống|thủ công mỹ nghệ|đan lát|dệt|thổ cẩm|thêu|gốm|nghề cổ|làng thợ|đồ gỗ|đồ mây|mây tre|nghề tay|đồ thủ công|thợ thủ công|nghề xưa|đồ mỹ nghệ|hàng thủ công
du lịch|điểm đến|tour|homestay|du lịch cộng đồng|tham quan|du lịch sinh thái|điểm tham quan|lưu trú|khách sạn|đi chơi|điểm chơi|cảnh đẹp|thắng cảnh|khách lưu trú|nghỉ dưỡng|danh thắng|nhà lưu trú
viễn thông|wifi|sóng|mạng internet|lõm sóng|wifi miễn phí|phủ sóng|mất sóng|điểm mất sóng|mạng|đường truyền|tín hiệu|internet miễn phí
bưu điện văn hóa|điểm phục vụ|đại lý dịch vụ công|điểm hỗ trợ dịch vụ công|điểm phục vụ hành chính công
kết cấu|chống thấm|nứt|bê tông|vật liệu|xi măng|móng|cốt thép
lò|nồi hơi|hơi nước|nhiệt|than|củi|đốt|nhiệt tình|sốc nhiệt
máy bơm|động cơ|mô tơ|biến tần|tua bin|bôi trơn|dầu mỡ
hệ thống lạnh|điều hòa|máy lạnh|quạt|thông gió|máy mát
xả trộm|xả lén|xả bậy|tuôn nước độc|xả chui|xả đêm|lén xả|xả thải trộm
rò điện|chạm chập|chập điện|rò rỉ điện|hở điện|chạm điện|câu trộm điện|cháy chập
"""
