"""Thesaurus, actions and ways: what is done, by which means, with what effect. Written for this program."""

# One group a line: words and phrases that stand for one another when an idea is told again.
GROUPS = """
không dùng tiền mặt|không tiền mặt|chuyển khoản|thanh toán điện tử|thanh toán trực tuyến|vietqr|ví điện tử|quét mã trả tiền|trả tiền qua mạng|thanh toán số|trả bằng thẻ|quẹt thẻ|pos|quét mã thanh toán|momo|internet banking|trả tiền bằng điện thoại|chợ 4.0
nộp phí|nộp lệ phí|đóng phí|đóng lệ phí|thu phí|thu lệ phí|nộp tiền|đóng tiền|trả tiền|thanh toán|thu tiền
trực tuyến|qua mạng|online|trên mạng|từ xa|qua internet|internet|qua web|làm trên mạng|không gian mạng|môi trường mạng|không phải đến|khỏi đến
điện thoại|smartphone|di động|điện thoại thông minh|máy cầm tay|app|ứng dụng di động|ứng dụng điện thoại|trên máy|dế
ứng dụng|app|phần mềm|chương trình máy tính|công cụ|hệ thống|nền tảng|tiện ích
mini app|miniapp|zalo mini app|ứng dụng nhỏ
zalo|nhóm zalo|zalo oa|kênh zalo|mạng xã hội|facebook|fanpage|trang facebook|tin nhắn zalo|viber|telegram|kaizala|nhóm chat|nhóm trao đổi
tin nhắn|sms|nhắn tin|nhắn máy|gửi tin|tin báo|nhắn|báo tin
email|thư điện tử|hộp thư|gmail|e mail|mail
gọi điện|điện thoại hỏi|gọi hỏi|cuộc gọi|gọi điện thoại|gọi lại|alô|gọi từng
tổng đài|đường dây nóng|hotline|số nóng|số máy chung|callbot|tổng đài viên|số điện thoại trực|điện thoại nóng
chatbot|trợ lý ảo|robot trả lời|trả lời tự động|hỏi đáp tự động|máy trả lời|bot|người máy trả lời|trợ lý số|trợ lí ảo|tự động trả lời|chat bot
trí tuệ nhân tạo|ai|chatgpt|chat gpt|gpt|máy học|gemini|copilot|trí thông minh nhân tạo
mã qr|qr|quét mã|mã vuông|mã phản hồi nhanh|qr code|ô vuông đen trắng|mã hai chiều|mã vạch hai chiều
mã vạch|dán mã|tem mã|quét vạch|barcode|tem|nhãn mã
kiosk|ki ốt|máy tự phục vụ|tự phục vụ|máy tự động|cây tra cứu|quầy tự động|tự thao tác|màn hình cảm ứng
tra cứu|tìm kiếm|xem|tra|tìm|tra tìm|dò|kiếm|tra thông tin|tìm thấy ngay|hỏi xem
nhắc|nhắc nhở|nhắc việc|cảnh báo|báo trước|thông báo tự động|báo hạn|nhắc hạn|đốc thúc|đôn đốc|báo sớm|báo động|báo cho biết|thông báo|báo tự động|chuông báo|tín hiệu báo
đặt lịch|hẹn trước|lấy số trước|đặt hẹn|hẹn giờ|lịch hẹn|đăng ký giờ|đặt chỗ|giữ chỗ|xếp lịch|đặt trước|chọn giờ|lấy số|bốc số|số thứ tự|xếp hàng tự động|hẹn|đăng ký lịch
lịch|thời khóa biểu|xếp lịch|lịch biểu|lịch công tác|bảng lịch
xếp hàng|chờ đợi|đợi|chờ lâu|ngồi chờ|chen lấn|đông người|chờ|ùn ứ|mất thời gian chờ|hàng dài|dồn ứ|quá tải|đứng đợi
đi lại nhiều|đi lại|quay về|chạy đi chạy lại|đi nhiều lần|về làm lại|đi tới đi lui|lên xuống nhiều lần|phải đi xa|đường xa|xa xôi|lặn lội|chạy tới chạy lui
chậm|trễ|muộn|lâu|chậm trễ|kéo dài|trễ hạn|quá hạn|không kịp|trễ hẹn|ì ạch|mất nhiều ngày|mất cả tháng
nhanh|kịp thời|đúng hạn|sớm|trong ngày|trong giờ|liền tay|ngay|tức thì|lập tức|rút ngắn|nhanh gọn|mau|chóng|kịp|đúng hẹn|không trễ|lấy ngay|có ngay|tức khắc
rút ngắn thời gian|giảm thời gian|cắt giảm thời gian|bớt ngày|nhanh hơn quy định|cắt thời gian|giảm ngày
giảm|bớt|ít đi|hạ|cắt giảm|giảm thiểu|hạn chế|đỡ|vơi|thu hẹp|kéo giảm
tăng|nhiều hơn|cao hơn|nâng|cải thiện|đông hơn|thêm|gia tăng|tăng thêm
hết|không còn|chấm dứt|xóa bỏ|dứt điểm|triệt để|không có|bằng không|xóa|dẹp|sạch bóng|xóa sổ
tiết kiệm|đỡ tốn|bớt tốn|giảm chi phí|đỡ tiền|ít tốn|tiết giảm|rẻ hơn|hạ giá thành|giảm chi|tằn tiện|đỡ tốn kém
tốn kém|tốn tiền|lãng phí|hao|phung phí|chi phí cao|đắt|mất tiền|hao tốn|hao phí|đắt đỏ|tốn
mất|thất lạc|lạc|thất thoát|rơi mất|để lạc|tìm không ra|biến mất|bỏ quên|để quên
sai|nhầm|sai sót|lỗi|nhầm lẫn|thiếu chính xác|sai lệch|không đúng|lệch|không khớp|lộn|chệch|vênh
thiếu|không đủ|chưa có|không có|ít|khan hiếm|chưa đủ|thiếu hụt|không người|chẳng có|eo hẹp
thừa|dư|dôi dư|dôi|để không|bỏ không|bỏ trống|không dùng|nhàn rỗi|để trống|nằm không|bỏ hoang|không ai dùng
trùng|trùng lặp|chồng chéo|lặp lại|lặp|nhập hai lần|làm lại nhiều lần|dẫm chân|nhiều lần|lặp đi lặp lại|trùng nhau|nhập nhiều lần|giẫm chân
tập trung|dùng chung|chung|gom|một mối|quy về một đầu mối|một đầu mối|thống nhất|tích hợp|hợp nhất|một chỗ|về một nơi|một nơi|gộp chung|dồn về
gộp|ghép|sáp nhập|nhập|hợp nhất|sắp xếp lại|gom|dồn|tinh gọn|thu gọn|gom lại|kết hợp|hai trong một|tích hợp|nhập làm một|chung làm một
tách|chia|phân chia|chia nhỏ|tách riêng|phân tách|chia tách|san sẻ|chia ca
phân công|giao việc|phân nhiệm|giao nhiệm vụ|khoán việc|rõ người rõ việc|chia việc|giao cho|phân vai
luân phiên|luân chuyển|thay nhau|đổi chỗ|chuyển đổi vị trí|thay phiên|xoay vòng|hoán đổi|quay vòng|lần lượt
trực|túc trực|ca trực|trực ban|thường trực|gác|trực ca|canh|ứng trực
ngoài giờ|thứ bảy|ngày nghỉ|buổi tối|cuối tuần|ngày lễ|chủ nhật|tan tầm|ban đêm|nghỉ trưa|buổi trưa|ngày nghỉ lễ|dịp tết|nghỉ tết|giờ nghỉ
lưu động|tận nơi|tận nhà|tại nhà|về thôn|xuống bản|đến tận|tận thôn|tại chỗ|xuống tận|về cơ sở|xuống cơ sở|đến từng nhà|gõ cửa|từng ngõ|đến nhà|tới nhà|tận cửa|tận tay|mang đến|ghé nhà|xuống dân
trả kết quả tại nhà|giao tận nhà|qua bưu điện|bưu chính|chuyển phát|bưu chính công ích|gửi về nhà|ship|phát tận tay|bưu tá|gửi bưu điện|người đưa thư|giao tận tay
bưu điện|bưu cục|bưu chính|bưu tá|vnpost|điểm bưu điện|đại lý bưu điện
không hẹn|lấy liền|giải quyết ngay|trả ngay|trong ngày|không chờ|ngày không hẹn|làm xong ngay|lấy ngay|không viết giấy hẹn
không viết|không giấy|phi giấy tờ|không phải viết|điền sẵn|in sẵn|không phải điền|không cần viết|khỏi viết|không cần khai|tự điền|điền tự động|tự động điền|khỏi khai
đơn giản|gọn|dễ|giản lược|bỏ bớt|cắt bớt|cắt giảm|tinh giản|rút gọn|bớt giấy tờ|bớt thủ tục|giảm giấy tờ|lược bỏ|giảm khâu|bớt khâu
rườm rà|phức tạp|rắc rối|nhiêu khê|lòng vòng|phiền hà|cồng kềnh|nhiều khâu|nhiều cửa|lằng nhằng|khó hiểu|rối|rối rắm|rối như tơ
dễ hiểu|dễ đọc|rõ ràng|rành mạch|dễ nhớ|rõ|trực quan|cụ thể|tường minh|dễ xem|sáng sủa
sổ tay|cẩm nang|tài liệu hướng dẫn|sách nhỏ|hướng dẫn|sổ bỏ túi|cuốn sách nhỏ|tài liệu bỏ túi|bộ hướng dẫn|quyển nhỏ|handbook|cuốn nhỏ
tờ rơi|tờ gấp|pa nô|áp phích|tranh|tờ bướm|bảng hướng dẫn|infographic|tranh treo|đồ họa|tranh vẽ|hình vẽ|poster|minh họa|vẽ hình|bằng hình|tranh cổ động
video|clip|phim ngắn|quay phim|quay clip|video ngắn|đoạn phim|ghi hình|tiktok|youtube|phim|quay lại|băng hình|thước phim
ảnh|hình ảnh|chụp ảnh|chụp|ảnh chụp|chụp hình|hình chụp|tấm hình|hình
âm thanh|podcast|phát thanh|truyền thanh|loa|đài|radio|bản tin nói|loa phát thanh|loa không dây|loa thông minh|bản tin|thu âm|bản ghi âm|đọc trên loa|nghe
tuyên truyền|truyền thông|phổ biến|vận động|quảng bá|giới thiệu|phổ cập|lan tỏa|thông tin|nói cho biết|đưa tin|loan báo|cổ động
sân khấu hóa|tiểu phẩm|kịch|đóng vai|diễn|văn nghệ|hội diễn|tuồng|chèo|vở diễn|hóa thân|nhập vai
hội thi|cuộc thi|thi đua|sân chơi|gameshow|thi tìm hiểu|hội thao|đố vui|thi|đố|giải thưởng|tranh tài
trò chơi|game|chơi|vừa học vừa chơi|gamification|escape room|giải mã|giải đố|câu đố|phòng thoát hiểm|ô chữ|minigame|kahoot|quizizz
tập huấn|bồi dưỡng|đào tạo|lớp học|huấn luyện|tập|dạy|lớp tập huấn|khóa học|chỉ dẫn|dạy cách|cầm tay chỉ việc|truyền nghề|rèn|hướng dẫn cách|học cách
kèm cặp|kèm|dìu dắt|đỡ đầu|hướng dẫn người mới|thầy kèm|bạn giúp bạn|đôi bạn cùng tiến|kèm riêng|người cũ kèm người mới|cố vấn|mentor|dạy kèm|phụ đạo|bổ trợ
diễn tập|thực tập|tập dượt|tình huống giả định|thực hành|tập trận|tập tình huống|thao diễn|luyện tập|làm thử
chấm điểm|tính điểm|đánh giá|xếp hạng|xếp loại|thang điểm|bảng điểm|bộ tiêu chí|cho điểm|bình chọn|kpi|chỉ số|thước đo|đo lường|đong đếm|tiêu chí|bộ chỉ số|điểm số|tự chấm
khảo sát|lấy ý kiến|thăm dò|phiếu hỏi|đánh giá mức độ hài lòng|bấm nút|chấm sao|hỏi ý kiến|phản hồi|mức độ hài lòng|bình chọn|nút bấm|khảo sát hài lòng|cho sao|mặt cười
góp ý|phản ánh|kiến nghị|hiến kế|ý kiến|phản hồi|đề đạt|hộp thư góp ý|ý tưởng|sáng kiến nhỏ|đóng góp ý kiến|kêu|than phiền|tiếng nói|bày tỏ
khiếu nại|tố cáo|đơn thư|phàn nàn|kiện|đơn kêu cứu|khiếu kiện|thưa kiện|tố giác
xin lỗi|thư xin lỗi|nhận lỗi|cáo lỗi
khen|khen thưởng|thưởng|tuyên dương|biểu dương|tôn vinh|ghi nhận|động viên|phần thưởng|tặng thưởng|thưởng nóng|khen ngợi|vinh danh|tặng quà|quà|khích lệ
phạt|xử phạt|chế tài|phạt nguội|xử lý vi phạm|trừ điểm|răn đe|phạt tiền|kỷ luật|biên bản
công khai|minh bạch|niêm yết|công bố|dán thông báo|bày ra|ai cũng xem được|công khai minh bạch|đưa lên|cho mọi người biết|treo bảng|bảng tin
giám sát|theo dõi|kiểm soát|quản lý|kiểm tra|theo sát|nắm bắt|trông coi|nhìn thấy|canh chừng|để mắt|soi|thanh tra|coi sóc|rà soát|soát
kiểm tra chéo|đối chiếu|so khớp|kiểm chứng|so sánh|đối soát|rà|kiểm tra lại|so|thẩm định|kiểm|kiểm tra trước|xem trước|soát trước|đọc trước|duyệt trước
đếm|thống kê|tổng hợp|báo cáo|số liệu|tính toán|cộng|kê|gom số liệu|tổng kết
báo cáo|số liệu báo cáo|biểu mẫu báo cáo|tổng hợp số liệu|báo cáo định kỳ|báo cáo tự động|nộp báo cáo
biểu mẫu|mẫu đơn|mẫu|đơn mẫu|tờ khai|phiếu|mẫu sẵn|biểu|form|google form|microsoft forms|mẫu in sẵn|tờ mẫu|mẫu điện tử|hồ sơ mẫu|bản mẫu|đơn từ
bảng tính|excel|google sheets|file excel|trang tính|bảng tính liên kết|vba|sheet|pivot table
bảng kiểm|checklist|danh mục kiểm tra|bảng việc|danh sách việc|liệt kê việc|phiếu kiểm|bảng theo dõi|danh sách kiểm tra|kê việc
thẻ việc|bảng kanban|trello|bảng công việc|thẻ theo dõi|mỗi việc một thẻ|phiếu giao việc
quy trình|các bước|trình tự|lưu đồ|sơ đồ|quy trình chuẩn|sop|từng bước|sơ đồ hóa|chuẩn hóa
5s|sắp xếp|ngăn nắp|gọn gàng|dọn dẹp|sàng lọc|sạch sẽ|bố trí lại|xếp lại|kê lại|sắp đặt
iso|tiêu chuẩn|chất lượng|chuẩn mực|chuẩn hóa
bản đồ|bản đồ số|gis|định vị|gps|vị trí|tọa độ|chỉ đường|sơ đồ|google maps|bản đồ nhiệt|điểm nóng|chấm trên bản đồ|vùng đỏ|bản đồ điểm
camera|máy quay|ghi hình|mắt thần|giám sát hình ảnh|camera an ninh|camera ai
cảm biến|thiết bị đo|iot|đầu dò|thiết bị cảm ứng|sensor|đo tự động|máy đo|thiết bị tự động|đồng hồ đo|đo|thiết bị đếm
máy bay không người lái|flycam|drone|máy bay|bay chụp|ảnh chụp từ trên cao|uav|thiết bị bay|trên cao|từ trên không|bay|máy bay phun
nhận diện|nhận dạng|khuôn mặt|vân tay|sinh trắc|nhận diện khuôn mặt|quét mặt|gương mặt
định danh|vneid|căn cước|định danh điện tử|dữ liệu dân cư|căn cước công dân|đề án 06|số định danh|thẻ căn cước|ứng dụng định danh|thẻ gắn chip|chip
chữ ký số|ký số|ký điện tử|chữ ký điện tử|ký từ xa|ký trên máy|ký trên điện thoại
số hóa|quét|scan|bản điện tử|chuyển thành dữ liệu|lưu trên máy|đưa lên máy|bản mềm|bản số|file|tệp|bản scan|điện tử|giấy số|đưa vào máy tính|tệp tin
cơ sở dữ liệu|kho dữ liệu|dữ liệu chung|database|dữ liệu|kho số|ngân hàng dữ liệu|nguồn dữ liệu|kho chung|kho số liệu
liên thông|kết nối|chia sẻ dữ liệu|đồng bộ|nối|kết nối dữ liệu|tích hợp|liên kết|thông nhau|các ngành tra chung|liên ngành|trục liên thông|nối mạng
sao lưu|lưu dự phòng|backup|bản dự phòng|khôi phục|cất bản|phục hồi
tường lửa|chặn|bảo mật|an toàn thông tin|an ninh mạng|mã độc|chống tấn công|hacker|virus|lừa đảo qua mạng|mật khẩu|lọc truy cập|ngăn chặn
lưu trữ|cất giữ|kho lưu trữ|bảo quản|lưu|tủ lưu|kho|cất|lưu kho|chỉnh lý|lưu giữ
đám mây|cloud|google drive|drive|onedrive|máy chủ|nas|synology|lưu trên mạng|thư mục chung|thư mục
trang web|website|cổng thông tin|trang thông tin điện tử|trang điện tử|google sites|wordpress|cổng|trang tin
màn hình|tivi|bảng điện tử|bảng led|màn hình lớn|hiển thị|led|trình chiếu|bảng hiện
họp trực tuyến|phòng họp không giấy|họp không giấy|họp qua mạng|zoom|google meet|họp từ xa|truyền hình trực tuyến|ecabinet|họp online
họp|cuộc họp|giao ban|hội nghị|họp hành|hội họp|ngồi họp|buổi họp
đối thoại|gặp gỡ|tiếp xúc|trao đổi trực tiếp|lắng nghe|tọa đàm|cà phê|trò chuyện|café|gặp mặt|nói chuyện|cafe doanh nhân
tư vấn|hỏi đáp|giải đáp|trả lời|tham vấn|chỉ dẫn|hướng dẫn|giải thích|chuyên gia tư vấn|gỡ rối
hỗ trợ|giúp|giúp đỡ|trợ giúp|phụ giúp|đỡ đần|tương trợ|tiếp sức|làm hộ|làm giúp|đồng hành|giúp sức|hộ
tình nguyện|thiện nguyện|tình nguyện viên|xung kích|không công|tự nguyện|cộng tác viên|thanh niên tình nguyện
quyên góp|ủng hộ|đóng góp|gây quỹ|quỹ|vận động nguồn lực|xã hội hóa|góp tiền|mạnh thường quân|nhà hảo tâm|nuôi heo đất|lập quỹ|hũ gạo|góp
quỹ quay vòng|vay không lãi|cho vay|vay vốn|tín dụng|vốn ưu đãi|vay|góp vốn xoay vòng|vốn vay|vay ngân hàng|phường hụi
bốc thăm|quay số|bốc|rút thăm|chọn ngẫu nhiên|xổ số|ngẫu nhiên
đấu giá|đấu thầu|chào giá|thầu|mời thầu|chào hàng|đấu thầu qua mạng|gói thầu|nhà thầu
khoán|khoán chi|mức khoán|khoán gọn|giao khoán|định mức|trọn gói|khoán trắng
cho thuê|thuê|mượn|dùng ké|dùng chung|thuê ngoài|cho mượn|đi mượn|chia sẻ|sẻ chia
đổi|trao đổi|đổi quà|đổi lấy|quy đổi|đổi cũ lấy mới|hoán đổi|đổi rác lấy quà
tái chế|tái sử dụng|đồ cũ|phế liệu|tận dụng|linh kiện cũ|đồ bỏ đi|ve chai|đồ phế thải|dùng lại|vật liệu cũ|đồ tái chế|làm lại từ đồ cũ|đồ hỏng|máy hỏng
chế tạo|tự chế|lắp ráp|cải tiến|gia công|làm ra|chế|tự làm|lắp|sáng chế|tự lắp
sửa chữa|bảo dưỡng|bảo trì|khắc phục|sửa|tu bổ|duy tu|hỏng hóc|thay thế|tân trang|sửa sang|hỏng|hư|trục trặc
tự động|tự động hóa|máy làm|không cần người|tự chạy|tự vận hành|bấm nút|tự báo|rô bốt
thủ công|bằng tay|ghi sổ|sổ giấy|ghi tay|làm tay|chép tay|viết tay|sổ sách|giấy tờ|tay|bút giấy
phân tích|dự báo|đoán trước|mô phỏng|tính trước|lường trước|phân tích dữ liệu|thuật toán|dự đoán|ước tính
thử|thí điểm|thử nghiệm|chạy thử|làm điểm|làm thử|dùng thử|sandbox
phòng ngừa|ngăn ngừa|phòng chống|phòng tránh|ngăn chặn|đề phòng|tránh|ngăn|phòng|chống
an toàn|bảo đảm an toàn|không tai nạn|an ninh|yên tâm|yên ổn|bình yên|bảo vệ
rủi ro|nguy cơ|nguy hiểm|mất an toàn|hiểm họa|bất trắc|đe dọa
công bằng|khách quan|công tâm|không thiên vị|chống tiêu cực|minh bạch|không xin cho|cào bằng|bình đẳng
tiêu cực|tham nhũng|nhũng nhiễu|vòi vĩnh|hối lộ|bôi trơn|vặt vãnh|cò|trung gian|cò mồi|tay trong|nhờ vả|sách nhiễu
gian lận|gian dối|giả mạo|làm giả|khai gian|ghi dối|giả|khai khống|thật giả|làm khống|gian|dối trá
cam kết|ký cam kết|giao ước|thỏa thuận|lời hứa|ký kết|bản cam kết|hứa
quy tắc|nội quy|quy chế|quy định|quy ước|hương ước|bộ quy tắc|luật chơi|phép tắc|nếp
ưu tiên|luồng riêng|lối riêng|cửa riêng|quầy riêng|làn xanh|lối đi riêng|luồng xanh|được làm trước|cửa ưu tiên|khỏi xếp hàng
thân thiện|niềm nở|tươi cười|nụ cười|thái độ|lịch sự|văn minh|giao tiếp|ứng xử|cởi mở|hòa nhã|vui vẻ|chào hỏi|4 xin 4 luôn
song ngữ|hai thứ tiếng|tiếng dân tộc|phiên dịch|dịch|tiếng mẹ đẻ|tiếng thái|tiếng mông|tiếng khmer|thông dịch|biết tiếng|ngoại ngữ|tiếng nước ngoài|tiếng anh
lực lượng nòng cốt|lực lượng|đội|tổ|nhóm|câu lạc bộ|ban|tổ đội|biệt đội|hội nhóm|nhóm nòng cốt
tổ công nghệ số cộng đồng|tổ công nghệ|tổ số|đội hình tình nguyện số|nhóm hướng dẫn công nghệ
tổ lưu động|đội lưu động|xe lưu động|tổ cơ động|đội cơ động|xe chuyên dùng|lưu động
mở rộng|nhân rộng|nhân ra|lan ra|phủ khắp|toàn xã|nhiều nơi
thu hút|hấp dẫn|lôi cuốn|kéo đến|mời gọi|đông người tham gia|quan tâm|hứng thú|thích|thích thú|ham|mê|say mê|hào hứng|yêu thích
chán|ngại|lười|không thích|thờ ơ|buồn tẻ|nhàm chán|uể oải|ngán|không hứng thú|khô khan|hờ hững|lơ là|ít quan tâm
ngại|e dè|xấu hổ|mặc cảm|sợ|rụt rè|nhút nhát|giấu|e ngại|ngần ngại|lo ngại|sợ bạn biết|thiếu tự tin|tự ti
mạnh dạn|tự tin|dám nói|chủ động|tích cực|tự giác|xung phong|bạo dạn|dạn dĩ
quên|bỏ sót|sót|bỏ lỡ|lỡ|sót việc|không nhớ|lãng quên|nhớ nhớ quên quên
biết|nắm|hiểu|rõ|nhận biết|hiểu rõ|nắm được|nắm vững|thông thạo|tỏ tường
không biết|không rõ|mù mờ|lơ mơ|chưa hiểu|lúng túng|bỡ ngỡ|không nắm|chưa rõ|bối rối|chẳng hay|mơ hồ|chưa biết
riêng lẻ|rời rạc|manh mún|phân tán|tản mạn|rải rác|mỗi nơi một kiểu|mạnh ai nấy làm|nhỏ lẻ|lẻ tẻ|không đồng bộ|tự phát|lung tung|lộn xộn|lẫn lộn|bừa bộn
tìm chỗ|kiếm chỗ|hết chỗ|chỗ trống|còn chỗ|ô trống|còn trống|chỗ đậu
tranh chấp|mâu thuẫn|xích mích|cãi vã|xung đột|bất hòa|tranh giành|giành nhau|tranh cãi|va chạm|lục đục
hòa giải|giảng hòa|dàn xếp|giàn hòa|làm hòa|thương lượng|hòa giải viên|phân xử
hình thức|chiếu lệ|đối phó|qua loa|sơ sài|cho có|hời hợt|chung chung|làm cho xong|lấy lệ|đại khái
đổi thay|lạc hậu|cũ|lỗi thời|xuống cấp|cũ kỹ|cổ lỗ|cũ nát|già cỗi|không cập nhật|xập xệ
cập nhật|bổ sung|làm mới|mới nhất|thường xuyên thay|chỉnh sửa|cập nhật tuần|hằng ngày
nhân lực|người làm|biên chế|thiếu người|nhân sự|con người|lao động|đủ người|ít người|không đủ người
tăng thu|thu thêm|tăng thu nhập|lãi|lời|có thêm tiền|lợi nhuận|thu nhập|sinh lời|kiếm thêm|có lãi|làm ra tiền|bán được
giá|giá cả|đơn giá|báo giá|bình ổn|niêm yết giá|giá bán|mặc cả|nói thách|giá thật
miễn phí|0 đồng|không đồng|không mất tiền|cho không|không thu tiền|tặng|phát không|phát miễn phí
tủ|kệ|giá|ngăn|hộp|thùng|hòm|rương|ngăn kéo|tủ đồ|hộc
thẻ|thẻ từ|thẻ điện tử|thẻ nhựa|thẻ số|thẻ tên|ví giấy tờ|ví
bảng tên|dán tên|đeo thẻ|biển tên|ảnh công chức|tên và ảnh|chức danh|bảng chức danh|danh thiếp
biển báo|biển chỉ dẫn|biển cảnh báo|bảng chỉ đường|biển hiệu|bảng hiệu|vạch sơn|biển|màu sắc|màu|sơn màu|phân màu|đánh dấu
nút bấm|bấm|một chạm|một nút|nhấn|bấm chuông|chuông|ấn
giấy hẹn|phiếu hẹn|phiếu tiếp nhận|biên nhận|giấy biên nhận|tờ hẹn
trạng thái|tình trạng|tiến độ|đường đi|đến đâu|đã xong chưa|xong chưa|đi đến đâu|ở khâu nào|hành trình|tới đâu
tiến độ|kế hoạch|mốc|thời hạn|hạn|đúng tiến độ|hạn chót|đến hạn|hết hạn|sắp hết hạn
nháp|bản thảo|dự thảo|bản nháp|viết nháp|soạn trước
soạn thảo|viết văn bản|thảo|biên soạn|soạn|viết|trình bày
gửi trước|nộp trước|kiểm tra trước|chuẩn bị trước|xem trước khi nộp|trước khi nộp|soát giúp
nộp|gửi|trình|nộp hồ sơ|chuyển|gởi|đưa|nộp lên
nhận|lấy|tiếp nhận|lĩnh|thu nhận|nhận về|lãnh|đón
cấp|phát|cho phép|ban hành|trao|ra giấy|cấp giấy|xin cấp|cấp lại|làm lại|làm mới|xin giấy|làm giấy
gia hạn|kéo dài thời hạn|đổi hạn|thêm hạn|gia hạn thêm
hủy|thu hồi|xóa|bỏ|gạch|chấm dứt|đòi lại|hoàn trả|lấy lại|bãi bỏ|rút về
đăng ký|khai|khai báo|ghi danh|đăng kí|làm đơn|ghi tên|kê khai|xin|khai trình
xác nhận|chứng nhận|xác minh|chứng thực|xác thực|kiểm chứng|làm chứng|chứng giám
ủy quyền|phân cấp|giao quyền|trao quyền|ủy nhiệm|phân quyền|thay mặt|được quyền
đưa đón|chở|chuyên chở|xe đưa đón|đưa rước|vận chuyển|đưa tới|cõng|đón|rước
chung tay|cộng đồng|toàn dân|cùng làm|nhiều người cùng|dân vận|cùng nhau|hợp sức|góp sức|đồng lòng
tự quản|tự giám sát|tự bảo vệ|tự chủ|dân tự|tự trông|cộng đồng quản lý|giao cộng đồng|giao dân
thi công|xây|xây dựng|làm đường|dựng|công trình|lắp đặt|xây cất|dựng lên
thiết kế|vẽ|mô hình|bản vẽ|bim|3d|dựng hình|mô hình số|ba chiều|bản vẽ số
in|in ấn|photo|sao chụp|photocopy|in giấy|bản in|máy in
văn phòng phẩm|giấy in|mực in|giấy mực|đồ dùng văn phòng
điện|điện năng|tiền điện|tắt điện|tiết kiệm điện|công tơ|năng lượng|điện mặt trời|pin mặt trời|năng lượng mặt trời|tiêu thụ điện|đèn
nước|nước sạch|tiền nước|đồng hồ nước|rò rỉ|thất thoát nước|cấp nước|nước máy|đường ống|nguồn nước|nước sinh hoạt
phòng riêng|kín đáo|riêng tư|kín|không lộ|bí mật|giữ kín|hẹn kín|ẩn danh|giấu tên|không cần xưng tên
nghỉ ngơi|thư giãn|giải lao|giảm căng thẳng|giải tỏa|xả hơi|áp lực|căng thẳng|stress|mệt mỏi|kiệt sức
"""
