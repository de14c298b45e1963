"""Thesaurus, tasks of the field: whole things agencies do and the several ways they are named. Written for this program."""

GROUPS = """
làm thủ tục cho người không đi lại được|phục vụ người già tại nhà|làm giấy tờ tại nhà|đến nhà làm thủ tục|chứng thực tại nhà|làm căn cước tại nhà
cấp căn cước|làm căn cước|làm thẻ căn cước|cấp cccd|thu nhận căn cước|lăn tay chụp ảnh|làm chứng minh thư
tra cứu hồ sơ|theo dõi hồ sơ|xem hồ sơ đến đâu|tình trạng hồ sơ|kiểm tra tiến độ hồ sơ|hỏi hồ sơ|hồ sơ xong chưa|xem kết quả hồ sơ
lưu trữ kết quả|kho kết quả số|dùng lại giấy tờ|tái sử dụng giấy tờ|kho dữ liệu cá nhân|khỏi nộp lại|không phải nộp lại giấy tờ|kết quả số hóa
thông báo kết quả|báo kết quả|tin báo có kết quả|nhắn khi xong|báo khi có kết quả|báo xong hồ sơ
trễ hẹn hồ sơ|hồ sơ quá hạn|hồ sơ trễ|lùi hẹn|hẹn lại|hồ sơ tồn đọng|hồ sơ chậm|tồn hồ sơ
hài lòng|sự hài lòng|chấm điểm cán bộ|đánh giá cán bộ một cửa|người dân chấm điểm|khách chấm điểm|dân đánh giá|vừa lòng|vừa ý|mát lòng|được lòng dân|khen ngợi|đồng tình|khen|mừng|hả lòng|hả dạ|phấn khởi|vui vẻ|đồng thuận
văn phòng không giấy tờ|phòng họp không giấy|công sở số|văn phòng điện tử|không in tài liệu|bỏ tài liệu giấy|giảm văn bản giấy|hạn chế văn bản giấy|cắt giảm giấy tờ in
bàn giao tài liệu khi sáp nhập|chỉnh lý hồ sơ|bàn giao hồ sơ cũ|hồ sơ tồn đọng kho|tài liệu tích đống
sổ hộ tịch cũ|số hóa hộ tịch|nhập dữ liệu hộ tịch|chuyển sổ hộ tịch vào máy
làm sạch dữ liệu|chuẩn hóa dữ liệu|rà soát dữ liệu dân cư|đối chiếu dữ liệu|dữ liệu đúng đủ sạch sống|dữ liệu sai|khớp dữ liệu
nâng lương đến hạn|nhắc nâng lương|sổ lương|theo dõi nâng lương|quên nâng lương
quản lý nhân sự|hồ sơ cán bộ|hồ sơ công chức|hồ sơ nhân viên|quản lý cán bộ|lý lịch cán bộ|dữ liệu cán bộ|nhân sự|thiếu nhân sự
nghỉ phép|đơn nghỉ phép|xin nghỉ|lịch nghỉ|ngày phép|đăng ký nghỉ
đi công tác|lịch đi công tác|giấy đi đường|đăng ký xe công|điều xe
sinh hoạt công đoàn|gia đình công chức|ngày hội công chức|sân chơi công sở|thể thao công sở
học tiếng dân tộc|dạy tiếng dân tộc|nói tiếng dân tộc|cán bộ biết tiếng|học tiếng mông|học tiếng thái|học tiếng khmer
đạo đức nghề nghiệp|y đức|lương tâm nghề nghiệp|chuẩn mực nhà giáo
quản lý lớp học|kỷ luật lớp|lớp trật tự|ổn định lớp|giữ trật tự lớp
khởi động tiết học|mở đầu bài học|vào bài|mở bài|hoạt động khởi động|gây hứng thú đầu giờ
học sinh dân tộc|học sinh vùng cao|học sinh miền núi|trẻ dân tộc|học trò vùng cao
dạy chữ cái|làm quen chữ|học chữ|nhận mặt chữ|bảng chữ cái|học âm vần
làm quen với toán|số đếm|nhận biết số|học đếm|con số
phát triển ngôn ngữ|nói rõ|phát âm chuẩn|vốn từ|nói ngọng|sửa ngọng|chậm nói|nói lắp|nói lắp bắp
phát triển vận động|vận động tinh|vận động thô|thể lực trẻ|bé khéo tay|vận động cho trẻ
đọc bản đồ|kỹ năng bản đồ|atlat|atlat địa lí
xem đồng hồ|giờ phút|đọc giờ|học xem giờ|kim giờ
giải toán có lời văn|bài toán lời văn|toán đố|toán có lời văn|tóm tắt bài toán
nghị luận|văn nghị luận|viết đoạn văn|văn miêu tả|tập làm văn|viết bài văn|dàn ý
an toàn phòng thí nghiệm|hóa chất phòng thí nghiệm|tai nạn thí nghiệm
nhà vệ sinh trường học|vệ sinh trường học|công trình vệ sinh trường
nước sạch học đường|nước uống học đường|lọc nước cho học sinh
tiết kiệm điện trường học|tắt điện lớp học|điện nước nhà trường|mức tiêu thụ điện nước
quản lý tài sản trường|thiết bị trường|mượn thiết bị|đăng ký mượn đồ dùng|sổ mượn thiết bị
phân công chuyên môn|thời khóa biểu|xếp thời khóa biểu|xếp giờ dạy|báo giảng|lịch báo giảng
hồ sơ giáo viên|sổ sách giáo viên|giáo án điện tử|hồ sơ chuyên môn|ký giáo án|duyệt giáo án
họp phụ huynh|liên lạc với phụ huynh|phối hợp gia đình|nhắn phụ huynh|trao đổi với gia đình|gia đình và nhà trường
quỹ lớp|thu chi lớp|công khai quỹ|tiền quỹ
góc thư viện|thư viện xanh|thư viện lưu động|thư viện ngoài trời|tủ sách lớp học|xe sách|thùng sách
văn hóa ứng xử học đường|chào hỏi|xếp hàng|biết cảm ơn|cảm ơn xin lỗi|lễ phép|xếp hàng khám|xếp hàng đi
an toàn mạng học sinh|dùng mạng an toàn|mạng xã hội học đường|lừa đảo học sinh|bắt nạt trên mạng
tự đánh giá|kiểm định chất lượng|kiểm định|trường chuẩn|chuẩn quốc gia|đánh giá ngoài|bảo đảm chất lượng
khảo sát cựu sinh viên|theo dõi việc làm sinh viên|sinh viên có việc làm|tỷ lệ có việc
ký túc xá|phòng nội trú|quản lý nội trú|sinh viên ở trọ
mô phỏng|phòng thực hành ảo|doanh nghiệp mô phỏng|mô hình giả lập|thực hành ảo|máy ảo|giả lập
dạy nghề cho nông dân|lớp nghề nông thôn|lao động nông thôn|đào tạo nghề nông thôn
giám sát giờ giảng|báo cáo giờ giảng|khối lượng giảng dạy|giờ dạy giáo viên|kê khai giờ giảng
đón tiếp bệnh nhân|tiếp đón người bệnh|hướng dẫn bệnh nhân|chỉ dẫn bệnh nhân|phân luồng bệnh nhân|sàng lọc ban đầu
hẹn kết quả|trả kết quả cận lâm sàng|kết quả xét nghiệm qua tin nhắn
khám cho công nhân|khám sức khỏe công nhân|khám tại nhà máy|bệnh nghề nghiệp
khám cho học sinh|y tế học đường|khám sức khỏe học đường|sức khỏe học sinh|tật khúc xạ
khám lưu động|đoàn khám từ thiện|khám vùng sâu|xe khám|khám bệnh miễn phí|phòng khám di động
quản lý bệnh nhân tại xã|bệnh mạn tính tại trạm|sổ theo dõi huyết áp|đo huyết áp tại nhà|câu lạc bộ tăng huyết áp
chăm sóc giảm nhẹ|cuối đời|bệnh nhân nặng tại nhà|chăm sóc cuối đời
chăm sóc da kề da|kangaroo|da kề da|trẻ sinh non|sinh non|ấp kangaroo
tắm bé|vệ sinh trẻ|chăm sóc trẻ sơ sinh|rốn|vàng da
giảm đau sau mổ|ra viện sớm|phục hồi sớm|eras|nằm viện ngắn|rút ngắn ngày nằm viện
tủ trực|hộp cấp cứu|hộp chống sốc|xe tiêm|tủ thuốc cấp cứu|thuốc trực
kiểm kê thuốc|xuất nhập thuốc|thẻ kho|nhập trước xuất trước|sắp xếp kho thuốc
vận chuyển mẫu|chuyển mẫu bệnh phẩm|mẫu gửi tuyến trên|giao nhận mẫu
máy y tế hỏng|bảo trì máy y tế|sửa máy y tế|quản lý trang thiết bị y tế
đồ vải|giặt là|quần áo bệnh nhân|chăn ga
tái sử dụng dụng cụ|tiệt trùng dụng cụ|rửa dụng cụ|khử khuẩn dụng cụ
tiêm nhầm|hai người kiểm|kiểm tra chéo thuốc|năm đúng|phát nhầm thuốc
tư vấn sức khỏe qua điện thoại|nhóm zalo sức khỏe|hỏi bác sĩ qua mạng|tư vấn bệnh qua mạng
phòng khám sức khỏe sinh sản|chăm sóc thai sản|khám thai|sổ khám thai|thai kỳ|theo dõi thai
suy dinh dưỡng trẻ em|bữa ăn dinh dưỡng|nấu bột|hướng dẫn nấu ăn|bà mẹ nuôi con|cho trẻ ăn|bột dinh dưỡng
nước sinh hoạt vùng cao|bể nước|nước tự chảy|bể chứa nước|giếng|giếng khoan|lu chứa nước|trữ nước
lúa chất lượng cao|lúa hữu cơ|cánh đồng không dấu chân|lúa đặc sản|lúa tôm|lúa cá
sạ hàng|sạ cụm|giảm giống|ba giảm ba tăng|một phải năm giảm|ngập khô xen kẽ|giảm phát thải
máy phun thuốc|phun bằng máy bay|bay phun|phun thuốc bằng thiết bị bay
nhật ký sản xuất|sổ tay nông hộ|ghi chép sản xuất|nhật ký nông hộ|nhật ký đồng ruộng|ghi chép mùa vụ
cấp mã vùng trồng|mã số trang trại|mã vùng nuôi|mã cơ sở đóng gói|mã số cơ sở nuôi|cấp mã số
bao trái|bọc quả|bao quả|túi bọc trái|ra hoa trái vụ|xử lý ra hoa|trái vụ|rải vụ
nuôi ghép|nuôi xen|tuần hoàn|kinh tế tuần hoàn|vườn ao chuồng|khép kín
thức ăn chăn nuôi|ủ chua|ủ chua thức ăn|thức ăn tự phối|thức ăn ủ|cám
nuôi không kháng sinh|an toàn sinh học|chăn nuôi an toàn|nuôi sạch
ương giống|vèo|ương|hai giai đoạn|con bột|thả giống|hồ bạt|bể bạt|ủ giống|hồ vải bạt
quạt nước|sục khí|oxy đáy|máy sục|thiếu oxy ao
lồng nổi|lồng bè|nuôi trong lồng|lồng nhựa|bè nuôi
bảo vệ nguồn lợi thủy sản|xung điện|đánh bắt tận diệt|kích điện|thả cá|tái tạo nguồn lợi|cấm đánh bắt
giao rừng|khoán bảo vệ rừng|giữ rừng|cộng đồng giữ rừng|chi trả dịch vụ môi trường rừng
cứu hộ động vật|động vật hoang dã|thú rừng|thả về rừng|săn bắt|bẫy thú|động vật rừng
du lịch xanh|không rác thải nhựa|điểm du lịch sạch|du lịch trách nhiệm
đường hoa|hàng rào xanh|tuyến đường kiểu mẫu|đường sáng xanh sạch đẹp|con đường bích họa|ngõ xanh
bãi rác thành vườn hoa|xóa điểm đen rác|điểm rác thành điểm hoa|xóa bãi rác tự phát
camera rác|phạt đổ rác trộm|ghi hình đổ rác|xử phạt đổ rác
thu phí rác|tiền rác|phí vệ sinh|thu tiền rác qua mạng|phí thu gom
đấu nối nước thải|hố ga|nạo vét cống|cống nghẹt|tắc cống|khơi thông cống|ngăn mùi
chống rò nước|dò rò rỉ|nước thất thoát|thất thoát nước|van nước|giảm áp
đọc công tơ từ xa|ghi điện từ xa|đồng hồ thông minh|chốt số điện
vệ sinh lưới điện|rửa sứ|sứ cách điện|sửa điện nóng|không cắt điện|hotline sửa chữa lưới|thi công nóng
tiếp xúc đường dây|cây đổ vào đường dây|chim làm tổ|diều vướng dây|vi phạm hành lang
báo mất điện|lịch cắt điện|tra lịch cúp điện|thông báo ngừng cấp điện|nhắn tin cắt điện|biết trước cắt điện
tiết kiệm năng lượng|giảm tiêu hao|giảm hao|định mức tiêu hao|suất tiêu hao|hao nhiên liệu|tiết kiệm nhiên liệu
giảm phế phẩm|hàng lỗi|tỷ lệ lỗi|phế phẩm|sản phẩm lỗi|kiểm tra lỗi
dừng máy|thời gian dừng máy|máy ngừng|sự cố máy|giảm dừng máy|thay khuôn|thay dao
băng tải|cẩu|nâng hạ|xe nâng|tời|ròng rọc|palăng|kích
bôi trơn tự động|tra dầu|châm dầu|thay nhớt
chống kẹt|chống tắc|tắc nghẽn vật liệu|thông tắc
an toàn điện|giật điện|điện giật|chống giật|dây tiếp đất|chập điện|dây điện câu móc
thoát nạn nhà ở|lối thoát hiểm thứ hai|chuồng cọp|nhà ống|nhà trọ cháy|cắt chuồng cọp
điểm chữa cháy cộng đồng|bình chữa cháy dùng chung|tổ liên gia an toàn|chuông báo cháy liên gia
xe chữa cháy nhỏ|xe máy chữa cháy|ngõ nhỏ chữa cháy|chữa cháy trong hẻm
khai báo lưu trú qua mạng|đăng ký lưu trú online|khách sạn khai báo|nhà nghỉ khai báo|nhà trọ khai báo
quản lý người nước ngoài|khai báo người nước ngoài|tạm trú người nước ngoài
camera nhà dân|góp camera|camera cộng đồng|camera xã hội hóa|mắt thần an ninh
tổ tự quản an ninh|tiếng kẻng an ninh|kẻng|cổng an ninh|đoạn đường tự quản|zalo an ninh
học luật giao thông|đi xe an toàn|học sinh đi xe máy|xe máy học sinh|đội mũ cho con|giao thông học đường
nghĩa vụ quân sự minh bạch|công khai danh sách gọi nhập ngũ|gọi nhập ngũ|trốn nghĩa vụ|động viên nhập ngũ|khám nghĩa vụ
hậu phương quân đội|thăm bộ đội|gia đình quân nhân
tìm mộ|thông tin liệt sĩ|tra cứu mộ|bia mộ|danh tính liệt sĩ|ảnh liệt sĩ|phục dựng ảnh
chi trả trợ cấp qua tài khoản|trợ cấp qua thẻ|lĩnh trợ cấp tại nhà|nhận trợ cấp qua ngân hàng|chi trả an sinh không tiền mặt
rà soát hộ nghèo|bình xét hộ nghèo|hộ nghèo giả|xét hộ nghèo|chấm điểm hộ nghèo|bình chọn hộ nghèo
đỡ đầu hộ nghèo|cán bộ giúp hộ nghèo|mỗi đơn vị giúp một hộ|nhận giúp hộ nghèo|địa chỉ giúp đỡ
bảo hiểm cho người nghèo|tặng thẻ bảo hiểm|mua bảo hiểm trả góp|bảo hiểm y tế hộ gia đình|nuôi heo mua bảo hiểm
nợ bảo hiểm|trốn đóng bảo hiểm|chậm đóng bảo hiểm|thu hồi nợ bảo hiểm
chợ việc làm|phiên giao dịch việc làm lưu động|tuyển dụng trực tuyến|việc làm trên zalo|bảng tin việc làm
dạy nghề cho phạm nhân|học nghề trong trại|việc cho người ra tù|người lầm lỗi có việc
hòa giải tranh chấp đất|tranh chấp ranh giới|ranh đất|mốc ranh|lấn ranh|tranh chấp đất đai
đo đạc bằng máy bay|bản đồ địa chính số|đo đất|trích đo|vẽ thửa đất|ranh thửa
đăng ký đất qua mạng|biến động đất|sang tên sổ đỏ|chuyển nhượng|tách thửa|cập nhật biến động|chỉnh lý biến động
xác nhận tình trạng nhà đất|tra giá đất|giá đất số|tra cứu đất
công khai quy hoạch bằng mã|xem quy hoạch trên điện thoại|bản đồ quy hoạch trực tuyến|hỏi quy hoạch
nhà trái phép|xây nhà trái phép|phát hiện xây dựng trái phép|ảnh công trình|giám sát xây dựng bằng ảnh
giám sát công trình|nhật ký công trình|giám sát đầu tư cộng đồng|kiểm tra công trình|chất lượng công trình|nghiệm thu
hồ sơ quyết toán chậm|đôn đốc quyết toán|nhắc quyết toán|tồn đọng quyết toán
nợ xây dựng cơ bản|nợ nhà thầu|nợ đọng xây dựng|khoản nợ công trình|thanh toán nhà thầu
thu thuế hộ kinh doanh|thuế khoán|khoán thuế|hộ khoán|bản đồ hộ kinh doanh|quản lý hộ kinh doanh
hóa đơn may mắn|lấy hóa đơn|xuất hóa đơn|hóa đơn từ máy tính tiền|máy tính tiền
tài sản dùng chung|kho tài sản dùng chung|điều chuyển tài sản|tài sản nhàn rỗi|đồ dùng nhàn rỗi|thừa chỗ này thiếu chỗ kia
đấu giá trực tuyến|đấu giá qua mạng|đấu giá ẩn danh|trả giá trên mạng|đấu giá trên hệ thống
mua sắm trực tuyến|mua sắm công|mua sắm tập trung|gom nhu cầu mua
lương trả đúng ngày|chậm lương|trả lương trễ|lương về trễ|lịch trả lương
khoán xe công|khoán điện thoại|khoán văn phòng phẩm|khoán chi hành chính
thu gom ý kiến cán bộ|hộp thư nội bộ|kênh nội bộ|góp ý ẩn danh|ý kiến nội bộ
thông báo lịch họp|lịch tuần cơ quan|bảng lịch công tác|lịch làm việc trong tuần|lịch lãnh đạo|nhắc lịch họp|lịch làm việc
quản lý nhiệm vụ lãnh đạo giao|giao việc qua phần mềm|theo dõi ý kiến chỉ đạo|sổ giao việc điện tử
điểm tin|điểm báo|tổng hợp báo chí|theo dõi dư luận|rà tin trên mạng|tin xấu độc|xử lý tin giả
cổng hỏi đáp pháp luật|hỏi luật qua zalo|tư vấn luật qua mạng|hỏi luật
phiên tòa giả định|xử thử|tòa giả định|diễn án|đóng tòa|tòa án giả|diễn phiên tòa|kịch xử án|phiên xử mẫu
thi tìm hiểu trực tuyến|thi trắc nghiệm trực tuyến|cuộc thi trên mạng|thi qua mạng
loa thông minh|truyền thanh ứng dụng công nghệ thông tin|đọc bản tin bằng máy|phát thanh tự động|giọng đọc máy
bảng tin điện tử thôn|màn hình nhà văn hóa|bảng tin thôn
nhà văn hóa mở cửa|sinh hoạt nhà văn hóa|nhà văn hóa đông người|nhà văn hóa thôn|nhà văn hóa bỏ không
lớp hát dân ca|dạy cồng chiêng|dạy múa|truyền dạy dân ca|câu lạc bộ dân ca
số hóa bảo tàng|số hóa hiện vật|kho hiện vật số|ảnh hiện vật|quét ba chiều hiện vật
hướng dẫn du lịch tự động|thuyết minh đa ngữ|bản đồ du lịch số|mã quét du lịch
quản lý tiền công đức|đếm tiền công đức|công đức qua mã|công đức không tiền mặt
xử lý kiến nghị dân|phản ánh hiện trường|ứng dụng phản ánh|dân báo hỏng|báo sự cố|gửi phản ánh
giải đáp chính sách cho đồng bào|nói chính sách bằng tiếng dân tộc|thông tin chính sách cho dân
đưa hàng về bản|bán hàng lưu động|xe bán hàng|phiên chợ lưu động|hàng việt về nông thôn
phụ nữ khởi nghiệp|chị em khởi nghiệp|phụ nữ làm kinh tế|tổ vay vốn phụ nữ|phụ nữ phát triển kinh tế|tiết kiệm vay vốn
chi hội nghề nghiệp|tổ hội nghề nghiệp|nông dân cùng nghề|nhóm cùng sở thích
đoàn viên đảm nhận|công trình thanh niên|ngày thứ bảy tình nguyện|mùa hè xanh|thanh niên xung kích|việc của đoàn|đoàn xã
mẹ đỡ đầu|cha đỡ đầu|con nuôi đồn|nâng bước em tới trường|nhận nuôi học sinh|nhận làm mẹ|nhận nuôi dưỡng|nhận bảo trợ|nhận chăm lo|mẹ nuôi
bữa sáng miễn phí|bếp ăn nghĩa tình|nấu cháo cho bệnh nhân|cơm cho người nghèo|suất ăn từ thiện
ngôi nhà trí tuệ|dạy học miễn phí|lớp học tình thương|lớp học ban đêm|lớp học không đồng
máy tính cho em|sóng và máy tính|tặng máy tính|điện thoại cũ cho học sinh
hiến máu tại chỗ|ngân hàng máu sống|danh sách nhóm máu|gọi người hiến máu
tủ thuốc cộng đồng|tủ thuốc miễn phí|thuốc cho người nghèo
"""
