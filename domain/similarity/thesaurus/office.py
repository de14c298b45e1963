"""Thesaurus, the office: procedures, documents, money, staff, land and permits. Written for this program."""

GROUPS = """
thủ tục hành chính|thủ tục|hồ sơ|giấy tờ|việc giấy tờ|làm giấy tờ|giấy má|làm giấy|thủ tục giấy tờ|bộ hồ sơ|xin giấy tờ
dịch vụ công|dịch vụ công trực tuyến|cổng dịch vụ công|dịch vụ công quốc gia|nộp hồ sơ trực tuyến|nộp hồ sơ qua mạng|làm thủ tục qua mạng|toàn trình
tiếp nhận hồ sơ|nhận hồ sơ|thu hồ sơ|nộp hồ sơ|tiếp nhận|nộp giấy tờ
trả kết quả|nhận kết quả|lấy kết quả|giao kết quả|trả giấy|phát kết quả|trả hồ sơ
phi địa giới|không phụ thuộc địa giới|bất kỳ nơi nào|nộp ở đâu cũng được|ngoài địa giới|không phân biệt nơi cư trú|nơi nào cũng được|nộp khác nơi
sự kiện đời sống|tình huống đời sống|vòng đời|theo sự kiện|gói thủ tục|trọn gói|việc lớn của đời người|sinh con mua nhà|liên thông thủ tục
khai sinh|giấy khai sinh|làm khai sinh|trẻ mới sinh|đăng ký khai sinh
khai tử|chứng tử|báo tử|giấy báo tử|người mất|người chết|đám tang|tang lễ|mai táng|qua đời|việc tang|tang gia|gia đình có tang|chia buồn|tử tuất|mai táng phí
kết hôn|đăng ký kết hôn|giấy kết hôn|cô dâu chú rể|đám cưới|tân hôn|trao giấy kết hôn|cưới xin|tình trạng hôn nhân|độc thân|cưới hỏi|việc cưới
hộ tịch|sổ hộ tịch|trích lục|cải chính|nhân thân|dữ liệu hộ tịch|sổ gốc|giấy tờ nhân thân
cư trú|hộ khẩu|thường trú|tạm trú|đăng ký cư trú|nhân khẩu|tạm vắng|nhập hộ khẩu|khai báo tạm trú|chỗ ở
chứng thực|sao y|bản sao|công chứng|chứng thực bản sao|sao y bản chính|chứng thực chữ ký|bản sao điện tử|chứng thực điện tử
công chứng|phòng công chứng|công chứng viên|văn phòng công chứng|hợp đồng công chứng|giao dịch nhà đất
lý lịch tư pháp|lý lịch|tiền án|phiếu lý lịch|án tích|giấy xác nhận không tiền án
hộ chiếu|xuất nhập cảnh|passport|đi nước ngoài|visa|thị thực|xuất cảnh
bằng lái|giấy phép lái xe|đổi bằng lái|sát hạch lái xe|đăng ký xe|biển số|đăng kiểm|biển số xe|xe máy|cà vẹt|đổi giấy phép lái xe|bấm biển
giấy phép kinh doanh|đăng ký kinh doanh|đăng ký doanh nghiệp|thành lập doanh nghiệp|mở công ty|lập công ty|khởi sự kinh doanh|mở doanh nghiệp|hộ kinh doanh|mở cửa hàng|khai trương
giấy phép xây dựng|cấp phép xây dựng|xin phép xây nhà|phép xây dựng|xây nhà|cất nhà|làm nhà|xây dựng nhà ở|giấy phép làm nhà
trật tự xây dựng|xây trái phép|xây không phép|xây lấn|công trình vi phạm|lấn chiếm|xây dựng trái phép|xây lụi|cơi nới
quy hoạch|thông tin quy hoạch|bản đồ quy hoạch|đất quy hoạch|tra quy hoạch|lộ giới|chỉ giới
đất đai|thửa đất|đất|sổ đỏ|giấy chứng nhận|quyền sử dụng đất|sổ hồng|nhà đất|biến động đất đai|đo đạc|địa chính|thửa|ruộng đất|sổ nhà
thế chấp|xóa thế chấp|giải chấp|đăng ký thế chấp|thế chấp ngân hàng|cầm cố|vay thế chấp|bảo đảm tiền vay
sổ giả|giấy tờ giả|phôi sổ|phôi|tài liệu giả|bằng giả|sổ đỏ giả|con dấu giả
phong tỏa|ngăn chặn giao dịch|kê biên|lệnh ngăn chặn|đóng băng|cấm giao dịch
giải phóng mặt bằng|bồi thường|tái định cư|thu hồi đất|đền bù|di dời|bàn giao mặt bằng|mặt bằng|tạm ứng bồi thường|hiến đất|đền bù giải tỏa|giải tỏa
nhà ở xã hội|căn hộ|chung cư|nhà thu nhập thấp|nhà tập thể|mua nhà|nhà giá rẻ|cư dân chung cư
đầu tư công|giải ngân|dự án đầu tư|vốn đầu tư|tiến độ dự án|chủ đầu tư|công trình đầu tư|rót vốn|tiêu vốn|xây dựng cơ bản
quyết toán|thanh quyết toán|tất toán|quyết toán dự án|thanh toán vốn|hoàn ứng|tạm ứng|thu hồi tạm ứng|ứng tiền
ngân sách|thu ngân sách|chi ngân sách|dự toán|kho bạc|kinh phí|công quỹ|tiền nhà nước|tài chính
thuế|nộp thuế|khai thuế|thu thuế|nợ thuế|hóa đơn|hóa đơn điện tử|quyết toán thuế|đội thuế|thuế nhà đất|chống thất thu|thất thu|thuế hộ kinh doanh|cán bộ thuế
phí|lệ phí|biên lai|biên lai điện tử|thu phí|nộp phí
lương|tiền lương|trả lương|chi lương|phụ cấp|lĩnh lương|lương hưu|chi trả lương|thu nhập tăng thêm|nâng lương|bảng lương|chi trả qua thẻ|nâng bậc lương|đến hạn nâng lương
công tác phí|tiền đi đường|khoán công tác phí|đi công tác|thanh toán công tác|tiền tàu xe
tài sản công|tài sản|kiểm kê|kiểm kê tài sản|sổ tài sản|trang thiết bị|công cụ dụng cụ|máy móc|xe công|đồ đạc|đồ đạc cơ quan|vật tư|thanh lý
xe công|ô tô công|xe cơ quan|điều xe|xe dùng chung|đi chung xe|lệnh điều xe
hội trường|phòng họp|nhà văn hóa|cơ sở vật chất|sân bãi|nhà sinh hoạt cộng đồng|phòng chung
mua sắm|mua sắm tập trung|đặt hàng|mua chung|đấu thầu|chào giá|đi chợ|mua bán
kế toán|sổ sách kế toán|chứng từ|phần mềm kế toán|kế toán trưởng|hạch toán|hóa đơn chứng từ
kiểm toán|kiểm toán nội bộ|thanh tra|kiểm tra tài chính|kết luận thanh tra|đoàn thanh tra|thanh kiểm tra|sau thanh tra
kê khai tài sản|tài sản thu nhập|minh bạch tài sản|khai tài sản
phòng chống tham nhũng|chống tham nhũng|liêm chính|liêm khiết|xung đột lợi ích
văn thư|công văn|văn bản đến|văn bản đi|phát hành văn bản|quản lý văn bản|luân chuyển văn bản|giấy tờ đến|văn bản giấy|công văn đến|công văn đi|đóng dấu
văn bản|công văn|tài liệu|giấy tờ hành chính|văn kiện|văn bản hành chính|tờ trình
thể thức văn bản|soạn thảo văn bản|lỗi chính tả|lỗi thể thức|viện dẫn|số hiệu|căn cứ pháp lý|trình bày văn bản|căn cứ văn bản|dẫn luật|dẫn văn bản
rà soát văn bản|kiểm tra văn bản|hệ thống hóa văn bản|văn bản hết hiệu lực|văn bản quy phạm pháp luật|văn bản chồng chéo|xây dựng pháp luật|quy phạm pháp luật
hiệu lực|hết hiệu lực|còn hiệu lực|bị thay thế|bãi bỏ|văn bản cũ
hồ sơ lưu trữ|lưu trữ|kho lưu trữ|chỉnh lý tài liệu|nộp lưu|lập hồ sơ công việc|tài liệu lưu trữ|hồ sơ cũ|lục hồ sơ|tìm hồ sơ cũ
pháp luật|luật|kiến thức pháp luật|hiểu luật|điều luật|quy định pháp luật|luật pháp|am hiểu pháp luật
phổ biến giáo dục pháp luật|tuyên truyền pháp luật|tủ sách pháp luật|tìm hiểu pháp luật|ngày pháp luật|phiên tòa giả định|nói chuyện luật|câu lạc bộ pháp luật
trợ giúp pháp lý|luật sư|tư vấn pháp luật|bào chữa|giúp pháp lý|luật sư miễn phí
xử phạt vi phạm hành chính|vi phạm hành chính|lập biên bản|mức phạt|quyết định xử phạt|biên bản vi phạm|xử phạt|nộp phạt
thi hành án|án dân sự|thi hành án dân sự|kê biên|chấp hành viên|tòa án|xét xử|phiên tòa|đương sự|triệu tập|bản án|giấy triệu tập|hầu tòa|ra tòa|phòng xử
đấu giá tài sản|đấu giá đất|đấu giá viên|dìm giá|thông đồng
thi đua khen thưởng|thi đua|khen thưởng|bình xét|danh hiệu|bằng khen|hồ sơ khen thưởng|giấy khen
sáng kiến|ý tưởng|cải tiến|hộp thư đổi mới|đổi mới sáng tạo|ngân hàng sáng kiến|kho sáng kiến|hiến kế|ý tưởng nhỏ|nghĩ ra cách mới
đánh giá cán bộ|đánh giá công chức|xếp loại công chức|chấm điểm công chức|kpi|nhật ký công việc|theo dõi công việc hằng ngày|chấm công|đo hiệu suất|đánh giá chung chung
kỷ luật kỷ cương|kỷ cương|kỷ luật|giờ giấc|đi muộn|chấm công|đi trễ về sớm|giờ hành chính|nề nếp|nền nếp|uống rượu|rượu bia|nồng độ cồn|hút thuốc|uống rượu trưa|nhậu|hơi men
văn hóa công sở|đạo đức công vụ|thái độ phục vụ|quy tắc ứng xử|văn hóa ứng xử|giao tiếp ứng xử|nụ cười công sở
tuyển dụng|thi tuyển|xét tuyển|tuyển công chức|tuyển chọn|thi công chức|tuyển người|tìm việc|ứng tuyển|phỏng vấn
vị trí việc làm|bản mô tả công việc|biên chế|tinh giản biên chế|định biên|sắp xếp nhân sự|chức danh
sát hạch|kiểm tra năng lực|thi nghiệp vụ|kiểm tra kiến thức|sát hạch công chức|trắc nghiệm|bài thi|kiểm tra tay nghề|khảo thí
bàn giao|bàn giao công việc|chuyển giao|nhận bàn giao|giao lại việc|tiếp quản|bàn giao hồ sơ
biệt phái|điều động|mượn công chức|tăng cường cán bộ|cử cán bộ|chia người|cho mượn người|điều chuyển|chi viện|san sẻ nhân lực|theo mùa vụ|lúc cao điểm
làm việc từ xa|làm việc tại nhà|làm việc linh hoạt|giờ linh hoạt|làm ở nhà
sắp xếp bộ máy|tổ chức bộ máy|sáp nhập phòng|tinh gọn bộ máy|đầu mối bên trong|kiện toàn|bộ máy|cồng kềnh|nhập trạm|nhập đội|một tổ đa năng
sáp nhập xã|sáp nhập đơn vị hành chính|hai cấp|chính quyền địa phương hai cấp|nhập xã|địa giới|địa giới hành chính|đổi địa chỉ|địa danh mới|mốc địa giới
cải cách hành chính|chỉ số cải cách|par index|chỉ số hài lòng|sipas|papi|pci|ddci|điểm cải cách
chỉ đạo điều hành|giao việc|nhiệm vụ được giao|kết luận cuộc họp|theo dõi nhiệm vụ|ý kiến chỉ đạo|đôn đốc|việc được giao|nhắc việc
lịch công tác|lịch họp|lịch tuần|đăng ký xe|đăng ký phòng họp|đặt phòng
bản tin|báo tường|thông tin nội bộ|trang tin nội bộ|bản tin tuần|bản tin tháng|tờ tin
chính sách|chế độ|hỗ trợ chính sách|tư vấn chính sách|chính sách mới|phản biện chính sách|chủ trương
trợ cấp|bảo trợ xã hội|trợ cấp xã hội|chi trả trợ cấp|tiền trợ cấp|hưởng chế độ|an sinh|an sinh xã hội|trợ cấp hằng tháng|trả trợ cấp
bảo hiểm xã hội|bảo hiểm|sổ bảo hiểm|bảo hiểm tự nguyện|bảo hiểm thất nghiệp|đóng bảo hiểm|thẻ bảo hiểm|bhxh
bảo hiểm y tế|thẻ bảo hiểm y tế|thẻ bảo hiểm|mua bảo hiểm y tế|bhyt toàn dân|khám bảo hiểm
việc làm|tìm việc|giới thiệu việc làm|sàn việc làm|phiên giao dịch việc làm|tuyển lao động|thất nghiệp|kiếm việc|chợ việc làm|có việc
an toàn lao động|tai nạn lao động|bảo hộ lao động|vệ sinh lao động|suýt xảy ra tai nạn|đồ bảo hộ
tranh chấp lao động|đình công|nợ lương|quan hệ lao động|hợp đồng lao động|ngừng việc
giá đất|đơn giá|vật liệu xây dựng|giá vật liệu|báo giá|bảng giá|giá vật tư
nông thôn mới|tiêu chí nông thôn mới|thôn kiểu mẫu|vườn mẫu|khu dân cư kiểu mẫu|nông thôn mới nâng cao|làng kiểu mẫu
thống kê|điều tra|tổng điều tra|phiếu điều tra|số liệu thống kê|điều tra viên|thu thập số liệu
xúc tiến đầu tư|thu hút đầu tư|mời gọi đầu tư|nhà đầu tư|cụm công nghiệp|khu công nghiệp|tháo gỡ khó khăn cho doanh nghiệp
hải quan|thông quan|xuất nhập khẩu|tờ khai hải quan|cửa khẩu|xuất khẩu|khai báo hải quan|vnaccs|kiểm hóa
chỉ tiêu|khoán chỉ tiêu|giao chỉ tiêu|kế hoạch năm
sở hữu trí tuệ|nhãn hiệu|chỉ dẫn địa lý|thương hiệu|bản quyền|đăng ký nhãn hiệu
truy xuất nguồn gốc|nguồn gốc|xuất xứ|tem truy xuất|mã số vùng trồng|vùng trồng|hàng rõ nguồn gốc
thư viện|sách|đọc sách|tủ sách|văn hóa đọc|bạn đọc|phòng đọc|mượn sách|kệ sách|ngày hội sách|cuốn sách|thư viện điện tử|thư viện số|đọc
"""
