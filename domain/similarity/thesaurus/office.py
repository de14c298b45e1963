"""Thesaurus, the office: procedures, documents, money, staff, land and permits. Written for this program."""

GROUPS = """
thủ tục hành chính|thủ tục|hồ sơ|giấy tờ|việc giấy tờ|làm giấy tờ|giấy má|làm giấy|thủ tục giấy tờ|bộ hồ sơ|xin giấy tờ|giấy tờ hành chính|việc công|hành chính|giấy tờ xe|giấy tờ chi|giấy tờ cũ|giấy má cũ|tập hồ sơ|xếp hồ sơ|lập hồ sơ|bìa hồ sơ|bỏ giấy tờ|hồ sơ số|giấy tờ bệnh|hồ sơ bệnh|rơi giấy tờ
dịch vụ công|dịch vụ công trực tuyến|cổng dịch vụ công|dịch vụ công quốc gia|nộp hồ sơ trực tuyến|nộp hồ sơ qua mạng|làm thủ tục qua mạng|toàn trình|nộp trên mạng|nộp trực tuyến|làm trên cổng|gửi từ xa|nộp từ xa
tiếp nhận hồ sơ|nhận hồ sơ|thu hồ sơ|nộp hồ sơ|tiếp nhận|nộp giấy tờ|bàn tiếp nhận|ô tiếp nhận
trả kết quả|nhận kết quả|lấy kết quả|giao kết quả|trả giấy|phát kết quả|trả hồ sơ
phi địa giới|không phụ thuộc địa giới|bất kỳ nơi nào|nộp ở đâu cũng được|ngoài địa giới|không phân biệt nơi cư trú|nơi nào cũng được|nộp khác nơi
sự kiện đời sống|tình huống đời sống|vòng đời|theo sự kiện|gói thủ tục|trọn gói|việc lớn của đời người|sinh con mua nhà|liên thông thủ tục
khai sinh|giấy khai sinh|làm khai sinh|trẻ mới sinh|đăng ký khai sinh|đặt tên con
khai tử|chứng tử|báo tử|giấy báo tử|người mất|người chết|đám tang|tang lễ|mai táng|qua đời|việc tang|tang gia|gia đình có tang|chia buồn|tử tuất|mai táng phí|nhà có tang|hậu sự|tang ma|tiền chôn cất|tiền tuất|nhà hiếu|việc hiếu|đưa tang|người thân mất|tang chế|không người chết|người qua đời
kết hôn|đăng ký kết hôn|giấy kết hôn|cô dâu chú rể|đám cưới|tân hôn|trao giấy kết hôn|cưới xin|tình trạng hôn nhân|độc thân|cưới hỏi|việc cưới|lấy nhau|lấy vợ|lấy chồng|cưới vợ|nên duyên|cặp đôi|đôi trẻ|đôi lứa|thành hôn|hôn thú|lễ cưới|lập gia đình
hộ tịch|sổ hộ tịch|trích lục|cải chính|nhân thân|dữ liệu hộ tịch|sổ gốc|giấy tờ nhân thân
cư trú|hộ khẩu|thường trú|tạm trú|đăng ký cư trú|nhân khẩu|tạm vắng|nhập hộ khẩu|khai báo tạm trú|chỗ ở|nơi ở
chứng thực|sao y|bản sao|công chứng|chứng thực bản sao|sao y bản chính|chứng thực chữ ký|bản sao điện tử|chứng thực điện tử|bản chính|đóng dấu sao|giấy photo
công chứng|phòng công chứng|công chứng viên|văn phòng công chứng|hợp đồng công chứng|giao dịch nhà đất
lý lịch tư pháp|lý lịch|tiền án|phiếu lý lịch|án tích|giấy xác nhận không tiền án|giấy xin việc
hộ chiếu|xuất nhập cảnh|passport|đi nước ngoài|visa|thị thực|xuất cảnh|sổ thông hành|giấy thông hành
bằng lái|giấy phép lái xe|đổi bằng lái|sát hạch lái xe|đăng ký xe|biển số|đăng kiểm|biển số xe|xe máy|cà vẹt|đổi giấy phép lái xe|bấm biển|thi lái xe|giấy tờ xe|sang tên xe|đọc biển số
giấy phép kinh doanh|đăng ký kinh doanh|đăng ký doanh nghiệp|thành lập doanh nghiệp|mở công ty|lập công ty|khởi sự kinh doanh|mở doanh nghiệp|hộ kinh doanh|mở cửa hàng|khai trương|mở tiệm|mở hàng|ra kinh doanh|mở quán|mở cơ sở|lập doanh nghiệp
giấy phép xây dựng|cấp phép xây dựng|xin phép xây nhà|phép xây dựng|xây nhà|cất nhà|làm nhà|xây dựng nhà ở|giấy phép làm nhà|phép xây|xin xây|dựng nhà
trật tự xây dựng|xây trái phép|xây không phép|xây lấn|công trình vi phạm|lấn chiếm|xây dựng trái phép|xây lụi|cơi nới|nhà không phép|xây chui
quy hoạch|thông tin quy hoạch|bản đồ quy hoạch|đất quy hoạch|tra quy hoạch|lộ giới|chỉ giới
đất đai|thửa đất|đất|sổ đỏ|giấy chứng nhận|quyền sử dụng đất|sổ hồng|nhà đất|biến động đất đai|đo đạc|địa chính|thửa|ruộng đất|sổ nhà|ruộng vườn|bìa đỏ|sổ mục kê|địa bạ
thế chấp|xóa thế chấp|giải chấp|đăng ký thế chấp|thế chấp ngân hàng|cầm cố|vay thế chấp|bảo đảm tiền vay
sổ giả|giấy tờ giả|phôi sổ|phôi|tài liệu giả|bằng giả|sổ đỏ giả|con dấu giả
phong tỏa|ngăn chặn giao dịch|kê biên|lệnh ngăn chặn|đóng băng|cấm giao dịch
giải phóng mặt bằng|bồi thường|tái định cư|thu hồi đất|đền bù|di dời|bàn giao mặt bằng|mặt bằng|tạm ứng bồi thường|hiến đất|đền bù giải tỏa|giải tỏa|bàn giao đất|nhường đất|thu hồi|thu đất|lấy đất|mở đường|áp giá|không nhận tiền|thu hồi mã
nhà ở xã hội|căn hộ|chung cư|nhà thu nhập thấp|nhà tập thể|mua nhà|nhà giá rẻ|cư dân chung cư|khu tập thể|căn nhà
đầu tư công|giải ngân|dự án đầu tư|vốn đầu tư|tiến độ dự án|chủ đầu tư|công trình đầu tư|rót vốn|tiêu vốn|xây dựng cơ bản|vốn công trình|rót tiền|công trình chậm|dự án|được rót vốn
quyết toán|thanh quyết toán|tất toán|quyết toán dự án|thanh toán vốn|hoàn ứng|tạm ứng|thu hồi tạm ứng|ứng tiền|chốt sổ|khóa sổ|kết sổ
ngân sách|thu ngân sách|chi ngân sách|dự toán|kho bạc|kinh phí|công quỹ|tiền nhà nước|tài chính|tiền của xã|tiền của dân|thu chi|chi tiêu|giảm kinh phí|thiếu kinh phí
thuế|nộp thuế|khai thuế|thu thuế|nợ thuế|hóa đơn|hóa đơn điện tử|quyết toán thuế|đội thuế|thuế nhà đất|chống thất thu|thất thu|thuế hộ kinh doanh|cán bộ thuế|nộp khoán|xuất hóa đơn|không thất thu
phí|lệ phí|biên lai|biên lai điện tử|thu phí|nộp phí|không thu phí|thu phí đường
lương|tiền lương|trả lương|chi lương|phụ cấp|lĩnh lương|lương hưu|chi trả lương|thu nhập tăng thêm|nâng lương|bảng lương|chi trả qua thẻ|nâng bậc lương|đến hạn nâng lương|thù lao tháng|cải lương|đồng lương|quỵt lương|lương trễ
công tác phí|tiền đi đường|khoán công tác phí|đi công tác|thanh toán công tác|tiền tàu xe
tài sản công|tài sản|kiểm kê|kiểm kê tài sản|sổ tài sản|trang thiết bị|công cụ dụng cụ|máy móc|xe công|đồ đạc|đồ đạc cơ quan|vật tư|thanh lý|đồ công|cơ sở vật chất|dụng cụ chung
xe công|ô tô công|xe cơ quan|điều xe|xe dùng chung|đi chung xe|lệnh điều xe|đội xe|xe chung|đặt xe|điều động xe
hội trường|phòng họp|nhà văn hóa|cơ sở vật chất|sân bãi|nhà sinh hoạt cộng đồng|phòng chung|nhà họp|hội quán|đình làng|nhà rông|nhà sinh hoạt|nhà cộng đồng|phòng sinh hoạt
mua sắm|mua sắm tập trung|đặt hàng|mua chung|đấu thầu|chào giá|đi chợ|mua bán|người đi chợ|sổ mua bán|phiếu đi chợ|túi đi chợ
kế toán|sổ sách kế toán|chứng từ|phần mềm kế toán|kế toán trưởng|hạch toán|hóa đơn chứng từ|người giữ sổ|thủ quỹ|giấy tờ chi|bộ thanh toán|chứng từ thu
kiểm toán|kiểm toán nội bộ|thanh tra|kiểm tra tài chính|kết luận thanh tra|đoàn thanh tra|thanh kiểm tra|sau thanh tra|đoàn kiểm tra|sau kết luận|cuộc kiểm tra
kê khai tài sản|tài sản thu nhập|minh bạch tài sản|khai tài sản
phòng chống tham nhũng|chống tham nhũng|liêm chính|liêm khiết|xung đột lợi ích
văn thư|công văn|văn bản đến|văn bản đi|phát hành văn bản|quản lý văn bản|luân chuyển văn bản|giấy tờ đến|văn bản giấy|công văn đến|công văn đi|đóng dấu|đóng dấu sao
văn bản|công văn|tài liệu|giấy tờ hành chính|văn kiện|văn bản hành chính|tờ trình|giấy mời|thông báo|kế hoạch giấy|ban hành|bản văn|lỗi văn bản|tài liệu cũ|tài liệu giấy|tài liệu rời|tài liệu số|kho tài liệu|ra văn bản|ngăn tài liệu|cặp tài liệu|tờ thông báo|thông báo giấy|văn bản nháp|tài liệu kín|văn bản trình|có hiệu lực|văn thư
thể thức văn bản|soạn thảo văn bản|lỗi chính tả|lỗi thể thức|viện dẫn|số hiệu|căn cứ pháp lý|trình bày văn bản|căn cứ văn bản|dẫn luật|dẫn văn bản|sai chính tả|soát lỗi|lỗi đánh máy|sai thể thức|căn lề|lỗi trình bày|soát chính tả|lỗi văn bản|sai căn cứ
rà soát văn bản|kiểm tra văn bản|hệ thống hóa văn bản|văn bản hết hiệu lực|văn bản quy phạm pháp luật|văn bản chồng chéo|xây dựng pháp luật|quy phạm pháp luật
hiệu lực|hết hiệu lực|còn hiệu lực|bị thay thế|bãi bỏ|văn bản cũ|có hiệu lực
hồ sơ lưu trữ|lưu trữ|kho lưu trữ|chỉnh lý tài liệu|nộp lưu|lập hồ sơ công việc|tài liệu lưu trữ|hồ sơ cũ|lục hồ sơ|tìm hồ sơ cũ|kho giấy|giấy tờ cũ|tài liệu cũ|tài liệu giấy|giấy má cũ|tập hồ sơ|tập giấy|bó giấy|xếp hồ sơ|lập hồ sơ|bìa hồ sơ|tài liệu rời
pháp luật|luật|kiến thức pháp luật|hiểu luật|điều luật|quy định pháp luật|luật pháp|am hiểu pháp luật|phép nước|điều khoản
phổ biến giáo dục pháp luật|tuyên truyền pháp luật|tủ sách pháp luật|tìm hiểu pháp luật|ngày pháp luật|phiên tòa giả định|nói chuyện luật|câu lạc bộ pháp luật|nói luật|học luật|giảng luật|đọc luật|hiểu luật|kể chuyện luật|giải thích luật
trợ giúp pháp lý|luật sư|tư vấn pháp luật|bào chữa|giúp pháp lý|luật sư miễn phí|luật gia|giúp kiện
xử phạt vi phạm hành chính|vi phạm hành chính|lập biên bản|mức phạt|quyết định xử phạt|biên bản vi phạm|xử phạt|nộp phạt
thi hành án|án dân sự|thi hành án dân sự|kê biên|chấp hành viên|tòa án|xét xử|phiên tòa|đương sự|triệu tập|bản án|giấy triệu tập|hầu tòa|ra tòa|phòng xử|hầu kiện|nguyên đơn|bị đơn|xử án|bị cáo|bị hại|người phạm tội|công tố|kiểm sát viên|tuyên án|phiên xử|tòa án giả|diễn phiên tòa
đấu giá tài sản|đấu giá đất|đấu giá viên|dìm giá|thông đồng
thi đua khen thưởng|thi đua|khen thưởng|bình xét|danh hiệu|bằng khen|hồ sơ khen thưởng|giấy khen|bình bầu|khen cao|xét khen|bình chọn khen|vinh danh|trao thưởng|khen người tốt|điểm thi đua|có giấy khen
sáng kiến|ý tưởng|cải tiến|hộp thư đổi mới|đổi mới sáng tạo|ngân hàng sáng kiến|kho sáng kiến|hiến kế|ý tưởng nhỏ|nghĩ ra cách mới
đánh giá cán bộ|đánh giá công chức|xếp loại công chức|chấm điểm công chức|kpi|nhật ký công việc|theo dõi công việc hằng ngày|chấm công|đo hiệu suất|đánh giá chung chung|chấm cán bộ|hiệu suất|làm được gì|chấm công hộ
kỷ luật kỷ cương|kỷ cương|kỷ luật|giờ giấc|đi muộn|chấm công|đi trễ về sớm|giờ hành chính|nề nếp|nền nếp|uống rượu|rượu bia|nồng độ cồn|hút thuốc|uống rượu trưa|nhậu|hơi men|la cà|bỏ việc|lề lối|đi trễ|về sớm|chấm công hộ|bỏ hút thuốc|cấm hút thuốc
văn hóa công sở|đạo đức công vụ|thái độ phục vụ|quy tắc ứng xử|văn hóa ứng xử|giao tiếp ứng xử|nụ cười công sở|cách ăn nói|cách cư xử
tuyển dụng|thi tuyển|xét tuyển|tuyển công chức|tuyển chọn|thi công chức|tuyển người|tìm việc|ứng tuyển|phỏng vấn|tuyển|kiếm người|tuyển lao động|chiêu mộ|nhận vào làm|được nhận|xin vào làm|kiếm chỗ làm|tìm chỗ làm|sơ tuyển|tuyển công nhân|nhà tuyển dụng|bên tuyển|được tuyển
vị trí việc làm|bản mô tả công việc|biên chế|tinh giản biên chế|định biên|sắp xếp nhân sự|chức danh|biên chế ít
sát hạch|kiểm tra năng lực|thi nghiệp vụ|kiểm tra kiến thức|sát hạch công chức|trắc nghiệm|bài thi|kiểm tra tay nghề|khảo thí|thi lại|thi tay nghề|thi đánh giá|cho thi
bàn giao|bàn giao công việc|chuyển giao|nhận bàn giao|giao lại việc|tiếp quản|bàn giao hồ sơ|trao lại|nối việc|bàn giao đất
biệt phái|điều động|mượn công chức|tăng cường cán bộ|cử cán bộ|chia người|cho mượn người|điều chuyển|chi viện|san sẻ nhân lực|theo mùa vụ|lúc cao điểm|cắm xã|xuống xã giúp|bổ sung người|điều người|điều động xe
làm việc từ xa|làm việc tại nhà|làm việc linh hoạt|giờ linh hoạt|làm ở nhà
sắp xếp bộ máy|tổ chức bộ máy|sáp nhập phòng|tinh gọn bộ máy|đầu mối bên trong|kiện toàn|bộ máy|cồng kềnh|nhập trạm|nhập đội|một tổ đa năng
sáp nhập xã|sáp nhập đơn vị hành chính|hai cấp|chính quyền địa phương hai cấp|nhập xã|địa giới|địa giới hành chính|đổi địa chỉ|địa danh mới|mốc địa giới
cải cách hành chính|chỉ số cải cách|par index|chỉ số hài lòng|sipas|papi|pci|ddci|điểm cải cách|cải cách|nâng hạng|chỉ số
chỉ đạo điều hành|giao việc|nhiệm vụ được giao|kết luận cuộc họp|theo dõi nhiệm vụ|ý kiến chỉ đạo|đôn đốc|việc được giao|nhắc việc|sếp giao|đầu việc|theo việc|thúc việc|nhắc tiến độ|việc giao
lịch công tác|lịch họp|lịch tuần|đăng ký xe|đăng ký phòng họp|đặt phòng
bản tin|báo tường|thông tin nội bộ|trang tin nội bộ|bản tin tuần|bản tin tháng|tờ tin|đọc bản tin
chính sách|chế độ|hỗ trợ chính sách|tư vấn chính sách|chính sách mới|phản biện chính sách|chủ trương|quyền được hưởng|quyết sách|cơ chế|đường lối|tiền chính sách|nhà chính sách
trợ cấp|bảo trợ xã hội|trợ cấp xã hội|chi trả trợ cấp|tiền trợ cấp|hưởng chế độ|an sinh|an sinh xã hội|trợ cấp hằng tháng|trả trợ cấp|lĩnh tiền|phát tiền|tiền hỗ trợ|tiền chính sách|tiền bảo trợ|chi trả|chi tiền|tiền hằng tháng
bảo hiểm xã hội|bảo hiểm|sổ bảo hiểm|bảo hiểm tự nguyện|bảo hiểm thất nghiệp|đóng bảo hiểm|thẻ bảo hiểm|bhxh|nón bảo hiểm
bảo hiểm y tế|thẻ bảo hiểm y tế|thẻ bảo hiểm|mua bảo hiểm y tế|bhyt toàn dân|khám bảo hiểm|thẻ khám bệnh|thẻ bhyt|thẻ y tế
việc làm|tìm việc|giới thiệu việc làm|sàn việc làm|phiên giao dịch việc làm|tuyển lao động|thất nghiệp|kiếm việc|chợ việc làm|có việc|chỗ làm|phiên giao dịch|tuyển công nhân|mất việc|ghép nghề|người có việc|việc làm đẹp
an toàn lao động|tai nạn lao động|bảo hộ lao động|vệ sinh lao động|suýt xảy ra tai nạn|đồ bảo hộ|tai nạn nghề|bảo hộ|ngã giàn giáo
tranh chấp lao động|đình công|nợ lương|quan hệ lao động|hợp đồng lao động|ngừng việc
giá đất|đơn giá|vật liệu xây dựng|giá vật liệu|báo giá|bảng giá|giá vật tư
nông thôn mới|tiêu chí nông thôn mới|thôn kiểu mẫu|vườn mẫu|khu dân cư kiểu mẫu|nông thôn mới nâng cao|làng kiểu mẫu|xóm mẫu|làng mẫu|xã kiểu mẫu
thống kê|điều tra|tổng điều tra|phiếu điều tra|số liệu thống kê|điều tra viên|thu thập số liệu|thu số liệu|lấy số liệu|thống kê từng
xúc tiến đầu tư|thu hút đầu tư|mời gọi đầu tư|nhà đầu tư|cụm công nghiệp|khu công nghiệp|tháo gỡ khó khăn cho doanh nghiệp|gọi vốn|mời đầu tư|khu chế xuất|cụm xưởng
hải quan|thông quan|xuất nhập khẩu|tờ khai hải quan|cửa khẩu|xuất khẩu|khai báo hải quan|vnaccs|kiểm hóa
chỉ tiêu|khoán chỉ tiêu|giao chỉ tiêu|kế hoạch năm
sở hữu trí tuệ|nhãn hiệu|chỉ dẫn địa lý|thương hiệu|bản quyền|đăng ký nhãn hiệu|giữ tên
truy xuất nguồn gốc|nguồn gốc|xuất xứ|tem truy xuất|mã số vùng trồng|vùng trồng|hàng rõ nguồn gốc|hàng từ đâu|gốc gác|lai lịch|từ đâu ra
thư viện|sách|đọc sách|tủ sách|văn hóa đọc|bạn đọc|phòng đọc|mượn sách|kệ sách|ngày hội sách|cuốn sách|thư viện điện tử|thư viện số|đọc|xe sách|truyện|thư viện lưu động|đọc truyện|truyện ghi âm
bộ máy|guồng máy|cơ cấu
sổ bán hàng|sổ mua bán|sổ trong máy
lương hưu|hưu trí|tiền hưu|hưu bổng|lĩnh hưu
khen đột xuất|khen ngay|khen nóng|khen kịp thời|thưởng nóng|khen liền|có giấy khen
gương người tốt|người tốt việc tốt|việc tử tế|việc tốt|việc hay|điều đẹp|nghĩa cử|chuyện đẹp|chuyện đáng quý|việc làm đẹp|gương tốt|việc nghĩa
lời hứa|cam kết với dân|giữ lời|đã hứa|nói với dân|hứa với dân|hứa hẹn|lời nói|thực hiện lời hứa|hứa trước dân
giải trình|nêu lý do|chịu chất vấn
lao động tự do|việc bấp bênh|làm thuê
đề tài nghiên cứu|đề tài|đề tài khoa học|nghiên cứu xong
đặt hàng nghiên cứu|ra đề|bài toán|nêu khó khăn|đề bài|đặt hàng|bên cần nêu
đưa vào sản xuất|dùng thật|chuyển giao
nghiệm thu|bảo vệ xong
đoàn thể|hội đoàn|các hội|hội nào|mỗi hội|hội viên|chi hội|các đoàn thể
mặt trận đoàn thể|các đoàn thể|từng hội đoàn
"""
