"""Thesaurus, actions and ways: what is done, by which means, with what effect. Written for this program."""

# One group a line: words and phrases that stand for one another when an idea is told again.
GROUPS = """
không dùng tiền mặt|không tiền mặt|chuyển khoản|thanh toán điện tử|thanh toán trực tuyến|vietqr|ví điện tử|quét mã trả tiền|trả tiền qua mạng|thanh toán số|trả bằng thẻ|quẹt thẻ|pos|quét mã thanh toán|momo|internet banking|trả tiền bằng điện thoại|chợ 4.0|quét trả|chuyển tiền|bắn tiền|chuyển thẳng|trả qua thẻ|qua tài khoản|vào thẳng thẻ
nộp phí|nộp lệ phí|đóng phí|đóng lệ phí|thu phí|thu lệ phí|nộp tiền|đóng tiền|trả tiền|thanh toán|thu tiền|đóng góp tiền|đi thu|người thu|bộ thanh toán|không thu phí|thu tiền nợ|thu phí đường
trực tuyến|qua mạng|online|trên mạng|từ xa|qua internet|internet|qua web|làm trên mạng|không gian mạng|môi trường mạng|không phải đến|khỏi đến|ngồi nhà|không cần giấy|qua điện thoại|qua màn hình|qua điện tử|internet miễn phí|nộp trên mạng|nộp trực tuyến|gửi từ xa|nộp từ xa|ký trên mạng|ký qua mạng|nói qua mạng
điện thoại|smartphone|di động|điện thoại thông minh|máy cầm tay|app|ứng dụng di động|ứng dụng điện thoại|trên máy|dế|máy trong tay|máy cầm theo|máy đời mới|qua điện thoại|bảng trên máy|dựng trên máy
ứng dụng|app|phần mềm|chương trình máy tính|công cụ|hệ thống|nền tảng|tiện ích|máy tính hóa
mini app|miniapp|zalo mini app|ứng dụng nhỏ
zalo|nhóm zalo|zalo oa|kênh zalo|mạng xã hội|facebook|fanpage|trang facebook|tin nhắn zalo|viber|telegram|kaizala|nhóm chat|nhóm trao đổi|nhóm chung|nhóm nhắn tin|nhóm xóm|nhóm zalo chung
tin nhắn|sms|nhắn tin|nhắn máy|gửi tin|tin báo|nhắn|báo tin|máy rung báo|nhóm nhắn tin
email|thư điện tử|hộp thư|gmail|e mail|mail
gọi điện|điện thoại hỏi|gọi hỏi|cuộc gọi|gọi điện thoại|gọi lại|alô|gọi từng|gọi báo|a lô|gọi cho|quay số|bốc máy|nhấc máy|gọi tự động|điện cho|gọi trước|gọi điện thăm
tổng đài|đường dây nóng|hotline|số nóng|số máy chung|callbot|tổng đài viên|số điện thoại trực|điện thoại nóng
chatbot|trợ lý ảo|robot trả lời|trả lời tự động|hỏi đáp tự động|máy trả lời|bot|người máy trả lời|trợ lý số|trợ lí ảo|tự động trả lời|chat bot|máy đáp|robot trò chuyện|máy nói chuyện|trợ lý máy|máy giải đáp
trí tuệ nhân tạo|ai|chatgpt|chat gpt|gpt|máy học|gemini|copilot|trí thông minh nhân tạo|máy thông minh|máy biết học|học máy|máy biết nghĩ
mã qr|qr|quét mã|mã vuông|mã phản hồi nhanh|qr code|ô vuông đen trắng|mã hai chiều|mã vạch hai chiều|mã vạch vuông|ô vuông|mã dán|dán mã|giơ máy quét|giơ máy lên|tấm mã|quét một cái
mã vạch|dán mã|tem mã|quét vạch|barcode|tem|nhãn mã|mã vạch vuông
kiosk|ki ốt|máy tự phục vụ|tự phục vụ|máy tự động|cây tra cứu|quầy tự động|tự thao tác|màn hình cảm ứng|máy chạm
tra cứu|tìm kiếm|xem|tra|tìm|tra tìm|dò|kiếm|tra thông tin|tìm thấy ngay|hỏi xem|hỏi ra|truy ra|bấm là ra|lục tìm|lần
nhắc|nhắc nhở|nhắc việc|cảnh báo|báo trước|thông báo tự động|báo hạn|nhắc hạn|đốc thúc|đôn đốc|báo sớm|báo động|báo cho biết|thông báo|báo tự động|chuông báo|tín hiệu báo|gọi nhắc|tín hiệu|báo động giả|tờ thông báo|thông báo giấy
đặt lịch|hẹn trước|lấy số trước|đặt hẹn|hẹn giờ|lịch hẹn|đăng ký giờ|đặt chỗ|giữ chỗ|xếp lịch|đặt trước|chọn giờ|lấy số|bốc số|số thứ tự|xếp hàng tự động|hẹn|đăng ký lịch|lấy phiên|lấy lượt|chọn khung giờ|đăng ký trước|xí chỗ|giữ lượt|bắt số|lấy số liệu|bộ hẹn giờ
lịch|thời khóa biểu|xếp lịch|lịch biểu|lịch công tác|bảng lịch|bảng giờ|ngày giờ
xếp hàng|chờ đợi|đợi|chờ lâu|ngồi chờ|chen lấn|đông người|chờ|ùn ứ|mất thời gian chờ|hàng dài|dồn ứ|quá tải|đứng đợi|rồng rắn|tranh giành chỗ|đông nghẹt|đông nghịt|kẹt người|xếp hàng khám|xếp hàng đi|quá tải khách|ngóng
đi lại nhiều|đi lại|quay về|chạy đi chạy lại|đi nhiều lần|về làm lại|đi tới đi lui|lên xuống nhiều lần|phải đi xa|đường xa|xa xôi|lặn lội|chạy tới chạy lui|lên xuống|tới lui|chạy lòng vòng|đi lòng vòng|bôn ba|tốn công đi|mất công|bỏ công|đi về nhiều|đi nhiều nơi|chạy nhiều nơi|chạy mấy cửa|gõ nhiều cửa|mấy bận|đôi ba lần|nhiều bận|đi xa|khỏi đi lại
chậm|trễ|muộn|lâu|chậm trễ|kéo dài|trễ hạn|quá hạn|không kịp|trễ hẹn|ì ạch|mất nhiều ngày|mất cả tháng|ì|trì trệ|dây dưa|lề mề|cả tuần|cả tháng|hàng tháng trời|mấy tháng trời|dài cổ|mỏi mòn|đợi mãi|rề rà|tồn đọng|quá hạn mức|theo không kịp|học không kịp
nhanh|kịp thời|đúng hạn|sớm|trong ngày|trong giờ|liền tay|ngay|tức thì|lập tức|rút ngắn|nhanh gọn|mau|chóng|kịp|đúng hẹn|không trễ|lấy ngay|có ngay|tức khắc|chớp nhoáng|tức tốc|tức thời|gấp rút|nháy mắt|vài phút|vài tiếng|trong tích tắc|chốc lát|trong buổi|trong vài giờ|trong nửa ngày|máy đo nhanh|phát chuyển nhanh|ngay lập tức|luồng nhanh|nhanh nhẹn|lan nhanh|khen kịp thời|chạy nhanh|giao nhanh
rút ngắn thời gian|giảm thời gian|cắt giảm thời gian|bớt ngày|nhanh hơn quy định|cắt thời gian|giảm ngày
giảm|bớt|ít đi|hạ|cắt giảm|giảm thiểu|hạn chế|đỡ|vơi|thu hẹp|kéo giảm|xuống còn|rút xuống|rút còn|chỉ còn|kéo xuống|ít hẳn|thưa dần
tăng|nhiều hơn|cao hơn|nâng|cải thiện|đông hơn|thêm|gia tăng|tăng thêm|vọt lên|lên tới|nhích lên|đội lên|leo thang|thu nhiều hơn
hết|không còn|chấm dứt|xóa bỏ|dứt điểm|triệt để|không có|bằng không|xóa|dẹp|sạch bóng|xóa sổ|chẳng còn|không ai còn|mất hẳn|vắng bóng|sạch trơn|dứt hẳn|tuyệt đối không|không xảy ra|tuyệt nhiên không|không một|biến mất|không còn sợ|không có sóng|không có đất
tiết kiệm|đỡ tốn|bớt tốn|giảm chi phí|đỡ tiền|ít tốn|tiết giảm|rẻ hơn|hạ giá thành|giảm chi|tằn tiện|đỡ tốn kém|bớt được|đỡ được|dành dụm|không tốn|ít tiền|đỡ mất|bớt chi|giảm tốn|lợi được|giảm phí tổn|đỡ phải chi|giảm kinh phí|để dành|tích lũy|tích cóp|ống tiết kiệm|tiền tiết kiệm|gửi tiết kiệm|sổ tiết kiệm
tốn kém|tốn tiền|lãng phí|hao|phung phí|chi phí cao|đắt|mất tiền|hao tốn|hao phí|đắt đỏ|tốn|mất nhiều tiền|bỏ tiền|đội chi phí|đội giá|cắt cổ|chi lớn|chi nhiều|phí tổn|hoang phí|không tốn tiền|chẳng mất tiền
mất|thất lạc|lạc|thất thoát|rơi mất|để lạc|tìm không ra|biến mất|bỏ quên|để quên|thất tán|rơi rớt|đánh rơi|không tìm thấy|tìm không thấy|bặt tăm|thất lạc giấy
sai|nhầm|sai sót|lỗi|nhầm lẫn|thiếu chính xác|sai lệch|không đúng|lệch|không khớp|lộn|chệch|vênh|lẫn lộn|sơ suất|chưa chuẩn|không chuẩn|trục trặc|thiếu sót|khiếm khuyết
thiếu|không đủ|chưa có|không có|ít|khan hiếm|chưa đủ|thiếu hụt|không người|chẳng có|eo hẹp|khuyết|vắng|không đáp ứng|chưa đáp ứng|cần thêm|không kham nổi|không xuể|ăn thiếu chất|đong thiếu|thiếu sót|không người chết|thiếu thông tin|thiếu hiểu biết|thiếu kiến thức|không người thân|thiếu nhân lực|thiếu cán bộ|thiếu nhân sự|thiếu tay|thiếu nhân công|thiếu công khai|thiếu cha mẹ|thiếu tiền|thu thiếu|thu không đủ|không có sóng|thiếu dấu|thiếu kinh phí|thiếu vốn|thiếu nguồn|thiếu thực hành|thiếu ánh sáng|thiếu đất|không có đất|thiếu chịu|không tiền|kẹt tiền|không ruộng
thừa|dư|dôi dư|dôi|để không|bỏ không|bỏ trống|không dùng|nhàn rỗi|để trống|nằm không|bỏ hoang|không ai dùng|đắp chiếu|phủ bạt|trùm mền|bỏ xó|xếp xó|bỏ phí|phí hoài|phơi mưa nắng|xe bỏ không
trùng|trùng lặp|chồng chéo|lặp lại|lặp|nhập hai lần|làm lại nhiều lần|dẫm chân|nhiều lần|lặp đi lặp lại|trùng nhau|nhập nhiều lần|giẫm chân|chi trùng|trùng quà
tập trung|dùng chung|chung|gom|một mối|quy về một đầu mối|một đầu mối|thống nhất|tích hợp|hợp nhất|một chỗ|về một nơi|một nơi|gộp chung|dồn về|dụng cụ chung|xe chung|nhóm chung|tra chung|chung sức|chung chi|nhóm zalo chung|đi chung|chung đường|nằm một chỗ|mướn chung|dùng chung người|bảng chung|danh mục chung|dùng chung kho|chung cuộc
gộp|ghép|sáp nhập|nhập|hợp nhất|sắp xếp lại|gom|dồn|tinh gọn|thu gọn|gom lại|kết hợp|hai trong một|tích hợp|nhập làm một|chung làm một|hợp lại|góp lại|quy tụ|quy về|làm một
tách|chia|phân chia|chia nhỏ|tách riêng|phân tách|chia tách|san sẻ|chia ca|cắt khúc|cắt đoạn|phân đoạn|xé lẻ|phân khúc|phân phát
phân công|giao việc|phân nhiệm|giao nhiệm vụ|khoán việc|rõ người rõ việc|chia việc|giao cho|phân vai|cắt cử|chia nhau|giao từng người|giao trách nhiệm|phân người|cử người|cắt người|bố trí người|giao phó|phân phần|phân cho|chia đầu việc
luân phiên|luân chuyển|thay nhau|đổi chỗ|chuyển đổi vị trí|thay phiên|xoay vòng|hoán đổi|quay vòng|lần lượt|xoay tua|theo phiên|chia phiên|xoay ca|đổi lượt|thay lượt|theo lượt|đổi phiên|cắt phiên|thay ca|làm lần lượt|bò xoay vòng|thay nhau làm
trực|túc trực|ca trực|trực ban|thường trực|gác|trực ca|canh|ứng trực|trông|canh chừng|ca kíp|ngày đêm|24 giờ|24 trên 24|lúc nào cũng
ngoài giờ|thứ bảy|ngày nghỉ|buổi tối|cuối tuần|ngày lễ|chủ nhật|tan tầm|ban đêm|nghỉ trưa|buổi trưa|ngày nghỉ lễ|dịp tết|nghỉ tết|giờ nghỉ|sau giờ làm|tan ca|tan sở|tối|sau bữa cơm|lúc lên đèn|buổi đêm|không kể giờ|khuya|hết giờ|đêm hôm|nửa khuya|lớp ban đêm|nhận ngoài giờ
lưu động|tận nơi|tận nhà|tại nhà|về thôn|xuống bản|đến tận|tận thôn|tại chỗ|xuống tận|về cơ sở|xuống cơ sở|đến từng nhà|gõ cửa|từng ngõ|đến nhà|tới nhà|tận cửa|tận tay|mang đến|ghé nhà|xuống dân|tận giường|tận lớp|tận bản|tận xóm|tận ruộng|tận vườn|tận bếp|về bản|về làng|xuống thôn|xuống xóm|xuống làng|xuống ấp|tới nơi|đến nơi|đến từng|tới từng|xuống từng|mang tới|đem tới|đem đến|chở tới|vào từng|ghé từng|về tới|lội tới|tận chỗ|xuống hiện trường|trao tại nhà|giao tới nhà|đưa tới nhà|đưa đến nhà|phát tận nhà|trao tận tay|giao tận cửa|đưa tận nhà|đem đến nhà|vốn lưu động|khám tận nhà|giao tận nơi
trả kết quả tại nhà|giao tận nhà|qua bưu điện|bưu chính|chuyển phát|bưu chính công ích|gửi về nhà|ship|phát tận tay|bưu tá|gửi bưu điện|người đưa thư|giao tận tay|trao tại nhà|giao tới nhà|đưa tới nhà|đưa đến nhà|phát tận nhà|nhận ở nhà|trao tận tay|giao tận cửa|đưa tận nhà|đem đến nhà
bưu điện|bưu cục|bưu chính|bưu tá|vnpost|điểm bưu điện|đại lý bưu điện|bưu phẩm|phát chuyển nhanh|gửi thư|đường thư|người phát thư|giao nhận
không hẹn|lấy liền|giải quyết ngay|trả ngay|trong ngày|không chờ|ngày không hẹn|làm xong ngay|lấy ngay|không viết giấy hẹn|trong buổi|xong liền|làm liền|giải quyết liền|nhận liền|trả liền|ngay lập tức|lấy luôn|có luôn|ngay tại quầy
không viết|không giấy|phi giấy tờ|không phải viết|điền sẵn|in sẵn|không phải điền|không cần viết|khỏi viết|không cần khai|tự điền|điền tự động|tự động điền|khỏi khai
đơn giản|gọn|dễ|giản lược|bỏ bớt|cắt bớt|cắt giảm|tinh giản|rút gọn|bớt giấy tờ|bớt thủ tục|giảm giấy tờ|lược bỏ|giảm khâu|bớt khâu|giản đơn|gọn gàng|bớt rườm rà|đỡ rườm rà|bỏ giấy tờ|bớt giấy|bớt công đoạn|cắt công đoạn|bỏ bước|ít bước|cắt khâu|rút bớt|tối giản|tinh gọn|giảm bước
rườm rà|phức tạp|rắc rối|nhiêu khê|lòng vòng|phiền hà|cồng kềnh|nhiều khâu|nhiều cửa|lằng nhằng|khó hiểu|rối|rối rắm|rối như tơ|lắm khâu|nhiều công đoạn|loằng ngoằng|lắt léo|chồng chất|nhiều tầng nấc|vòng vo|vòng vèo|khó làm|khó nhằn|chạy lòng vòng|đi lòng vòng|gõ nhiều cửa|bớt rườm rà|đỡ rườm rà
dễ hiểu|dễ đọc|rõ ràng|rành mạch|dễ nhớ|rõ|trực quan|cụ thể|tường minh|dễ xem|sáng sủa|dễ nhìn|ai cũng hiểu|dễ thuộc|nói vắn tắt|dân dã|nôm na|đời thường|gần gũi|cô đọng|gãy gọn
sổ tay|cẩm nang|tài liệu hướng dẫn|sách nhỏ|hướng dẫn|sổ bỏ túi|cuốn sách nhỏ|tài liệu bỏ túi|bộ hướng dẫn|quyển nhỏ|handbook|cuốn nhỏ|cuốn sổ|bỏ túi|sách mỏng|tài liệu|tài liệu cũ|tài liệu giấy|tài liệu rời|tài liệu số|kho tài liệu|ngăn tài liệu|cặp tài liệu|hướng dẫn viên|tài liệu kín
tờ rơi|tờ gấp|pa nô|áp phích|tranh|tờ bướm|bảng hướng dẫn|infographic|tranh treo|đồ họa|tranh vẽ|hình vẽ|poster|minh họa|vẽ hình|bằng hình|tranh cổ động|tờ in|tờ phát tay|bảng vẽ|sơ đồ hình|chữ to|khổ lớn|chữ lớn|khẩu hiệu|băng rôn|bích chương|tranh giải|tranh tụng
video|clip|phim ngắn|quay phim|quay clip|video ngắn|đoạn phim|ghi hình|tiktok|youtube|phim|quay lại|băng hình|thước phim|đoạn ngắn|phóng sự|đoạn quay|chiếu phim|hình quay lại|gọi video
ảnh|hình ảnh|chụp ảnh|chụp|ảnh chụp|chụp hình|hình chụp|tấm hình|hình|bấm máy|ống kính
âm thanh|podcast|phát thanh|truyền thanh|loa|đài|radio|bản tin nói|loa phát thanh|loa không dây|loa thông minh|bản tin|thu âm|bản ghi âm|đọc trên loa|nghe|tiếng loa|qua loa|âm thanh lớn|đọc bản tin|đọc thu âm
tuyên truyền|truyền thông|phổ biến|vận động|quảng bá|giới thiệu|phổ cập|lan tỏa|thông tin|nói cho biết|đưa tin|loan báo|cổ động|nói cho dân|phân tích cho|rỉ tai|loan tin|truyền tai nhau|thuyết phục|cổ vũ|kho thông tin|lộ thông tin|thiếu thông tin|tập vận động|giới truyền thông
sân khấu hóa|tiểu phẩm|kịch|đóng vai|diễn|văn nghệ|hội diễn|tuồng|chèo|vở diễn|hóa thân|nhập vai|tấu hài|hoạt cảnh|vào vai|cải lương|lên sân khấu|làm nhân vật
hội thi|cuộc thi|thi đua|sân chơi|gameshow|thi tìm hiểu|hội thao|đố vui|thi|đố|giải thưởng|tranh tài|đua nhau|cuộc đua|đấu trường|tranh giải|giật giải|rung chuông vàng|điểm thi đua
trò chơi|game|chơi|vừa học vừa chơi|gamification|escape room|giải mã|giải đố|câu đố|phòng thoát hiểm|ô chữ|minigame|kahoot|quizizz|vừa đùa|thẻ bài|bộ thẻ|lật thẻ|xúc xắc|tiếp sức
tập huấn|bồi dưỡng|đào tạo|lớp học|huấn luyện|tập|dạy|lớp tập huấn|khóa học|chỉ dẫn|dạy cách|cầm tay chỉ việc|truyền nghề|rèn|hướng dẫn cách|học cách|mở lớp|lớp ngắn ngày|bày cho|bày cách|chỉ cách|truyền đạt|học nghiệp vụ|học kỹ năng|được học|lên lớp|tiền bồi dưỡng|lớp học ngược
kèm cặp|kèm|dìu dắt|đỡ đầu|hướng dẫn người mới|thầy kèm|bạn giúp bạn|đôi bạn cùng tiến|kèm riêng|người cũ kèm người mới|cố vấn|mentor|dạy kèm|phụ đạo|bổ trợ|người đi trước|đàn anh|người dày dạn|theo sát|sát sao từng|cầm tay
diễn tập|thực tập|tập dượt|tình huống giả định|thực hành|tập trận|tập tình huống|thao diễn|luyện tập|làm thử|tập thử|đóng giả|giả lập|báo động giả|tập phản xạ|tập ứng phó|dàn cảnh|tập tành|tập rượt|thiếu thực hành
chấm điểm|tính điểm|đánh giá|xếp hạng|xếp loại|thang điểm|bảng điểm|bộ tiêu chí|cho điểm|bình chọn|kpi|chỉ số|thước đo|đo lường|đong đếm|tiêu chí|bộ chỉ số|điểm số|tự chấm|cộng điểm|trừ điểm|thang bậc|tính công|bình bầu|ghi điểm|cân đong|điểm thi đua|vào điểm|lấy điểm|bình chọn khen|thi đánh giá|phiếu đánh giá|tổ đánh giá|trừ điểm oan|tự tính điểm|tự cho điểm|tự xếp loại|tự đánh giá
khảo sát|lấy ý kiến|thăm dò|phiếu hỏi|đánh giá mức độ hài lòng|bấm nút|chấm sao|hỏi ý kiến|phản hồi|mức độ hài lòng|bình chọn|nút bấm|khảo sát hài lòng|cho sao|mặt cười|hỏi dân|hỏi ý dân|hỏi khách|chấm thái độ|phiếu đánh giá|dân chấm|ngôi sao|chấm bằng sao|bình chọn khen
góp ý|phản ánh|kiến nghị|hiến kế|ý kiến|phản hồi|đề đạt|hộp thư góp ý|ý tưởng|sáng kiến nhỏ|đóng góp ý kiến|kêu|than phiền|tiếng nói|bày tỏ|mách|báo lên|thưa gửi|đề xuất|than thở|than vãn|phàn nàn|ta thán|hiến ý|báo về|góp ý kiến|lên tiếng nói
khiếu nại|tố cáo|đơn thư|phàn nàn|kiện|đơn kêu cứu|khiếu kiện|thưa kiện|tố giác|kêu cứu|thưa gửi|đơn từ|vượt cấp|gửi đơn|kéo nhau lên|than phiền|kêu ca|ta thán|kêu hoài|bất bình|bức xúc|lời than|điều tiếng|phản ánh
xin lỗi|thư xin lỗi|nhận lỗi|cáo lỗi
khen|khen thưởng|thưởng|tuyên dương|biểu dương|tôn vinh|ghi nhận|động viên|phần thưởng|tặng thưởng|thưởng nóng|khen ngợi|vinh danh|tặng quà|quà|khích lệ|nêu gương|giấy khen|bằng khen|tán dương|ca ngợi|trao thưởng|có giấy khen|tiền thưởng thêm
phạt|xử phạt|chế tài|phạt nguội|xử lý vi phạm|trừ điểm|răn đe|phạt tiền|kỷ luật|biên bản|bị phạt|nộp phạt|bắt lỗi|xử lý nghiêm|lập biên bản|xử nghiêm|nêu tên|bêu tên|phê bình|kiểm điểm|nhắc nhở|trừ điểm oan
công khai|minh bạch|niêm yết|công bố|dán thông báo|bày ra|ai cũng xem được|công khai minh bạch|đưa lên|cho mọi người biết|treo bảng|bảng tin|treo lên|dán lên|kê lên tường|nêu rõ|trưng ra|đăng lên|dán ở|treo ở|viết lên bảng|ai cũng thấy|ai cũng xem|không giấu|phơi bày|đưa lên mạng|thiếu công khai|không công khai
giám sát|theo dõi|kiểm soát|quản lý|kiểm tra|theo sát|nắm bắt|trông coi|nhìn thấy|canh chừng|để mắt|soi|thanh tra|coi sóc|rà soát|soát|theo dấu|canh|trông chừng|để tâm|dõi theo|tai mắt|kiểm đếm|quan sát|bám sát|trông giữ|giám thị|cuộc kiểm tra|dân trông coi
kiểm tra chéo|đối chiếu|so khớp|kiểm chứng|so sánh|đối soát|rà|kiểm tra lại|so|thẩm định|kiểm|kiểm tra trước|xem trước|soát trước|đọc trước|duyệt trước|đối sánh|khớp số|xem lại|coi lại|soát lại|tự soát|dò|thử lại|cân đối chiếu|nhóm thẩm định|nhóm kiểm chứng|ban thẩm định
đếm|thống kê|tổng hợp|báo cáo|số liệu|tính toán|cộng|kê|gom số liệu|tổng kết|con số|tính|đong đếm|thu số liệu|lấy số liệu|truyền số liệu|gửi số liệu|nguồn số liệu|số liệu gốc|tính toán trước|báo cáo khống|thống kê từng
báo cáo|số liệu báo cáo|biểu mẫu báo cáo|tổng hợp số liệu|báo cáo định kỳ|báo cáo tự động|nộp báo cáo|báo số|báo cáo khống
biểu mẫu|mẫu đơn|mẫu|đơn mẫu|tờ khai|phiếu|mẫu sẵn|biểu|form|google form|microsoft forms|mẫu in sẵn|tờ mẫu|mẫu điện tử|hồ sơ mẫu|bản mẫu|đơn từ|tờ đơn|đơn có sẵn|chọn bằng phiếu|phiếu đánh giá|phiếu rà|phiếu thu|phiếu đi chợ|cầm phiếu|phiếu bầu
bảng tính|excel|google sheets|file excel|trang tính|bảng tính liên kết|vba|sheet|pivot table|tờ tính|bảng trên máy|file tính|bảng số|công thức tính|bảng tính giá
bảng kiểm|checklist|danh mục kiểm tra|bảng việc|danh sách việc|liệt kê việc|phiếu kiểm|bảng theo dõi|danh sách kiểm tra|kê việc|gạch đầu dòng|tích vào ô|tích từng ô|danh mục việc|bảng đầu việc|bảng rà|bảng soát|bảng tự soát|bảng tự kiểm|phiếu rà
thẻ việc|bảng kanban|trello|bảng công việc|thẻ theo dõi|mỗi việc một thẻ|phiếu giao việc
quy trình|các bước|trình tự|lưu đồ|sơ đồ|quy trình chuẩn|sop|từng bước|sơ đồ hóa|chuẩn hóa|làm lần lượt|thứ tự làm|các khâu|từng khâu|từng công đoạn|các công đoạn|sơ đồ hình
5s|sắp xếp|ngăn nắp|gọn gàng|dọn dẹp|sàng lọc|sạch sẽ|bố trí lại|xếp lại|kê lại|sắp đặt|kê dọn|xếp đặt|đâu vào đấy|gọn ghẽ
iso|tiêu chuẩn|chất lượng|chuẩn mực|chuẩn hóa
bản đồ|bản đồ số|gis|định vị|gps|vị trí|tọa độ|chỉ đường|sơ đồ|google maps|bản đồ nhiệt|điểm nóng|chấm trên bản đồ|vùng đỏ|bản đồ điểm|nền ảnh|ảnh vệ tinh|lộ trình|vết đi|sơ đồ hình
camera|máy quay|ghi hình|mắt thần|giám sát hình ảnh|camera an ninh|camera ai|ống kính|hình quay lại
cảm biến|thiết bị đo|iot|đầu dò|thiết bị cảm ứng|sensor|đo tự động|máy đo|thiết bị tự động|đồng hồ đo|đo|thiết bị đếm|bộ cảm ứng|máy báo|truyền số liệu|gửi số liệu|tự báo về|truyền tín hiệu|phát tín hiệu|tự ghi số|máy đo nhanh
máy bay không người lái|flycam|drone|máy bay|bay chụp|ảnh chụp từ trên cao|uav|thiết bị bay|trên cao|từ trên không|bay|máy bay phun|phi cơ
nhận diện|nhận dạng|khuôn mặt|vân tay|sinh trắc|nhận diện khuôn mặt|quét mặt|gương mặt|nhận mặt|nhận ra mặt|lăn tay|tự nhận ra|máy nhận|mống mắt|đọc biển số|quẹt vân tay
định danh|vneid|căn cước|định danh điện tử|dữ liệu dân cư|căn cước công dân|đề án 06|số định danh|thẻ căn cước|ứng dụng định danh|thẻ gắn chip|chip|tài khoản định danh|giấy tùy thân|thẻ tùy thân|chứng minh thư
chữ ký số|ký số|ký điện tử|chữ ký điện tử|ký từ xa|ký trên máy|ký trên điện thoại|ký trên mạng|chứng thư số|ký qua mạng|usb ký
số hóa|quét|scan|bản điện tử|chuyển thành dữ liệu|lưu trên máy|đưa lên máy|bản mềm|bản số|file|tệp|bản scan|điện tử|giấy số|đưa vào máy tính|tệp tin|đưa lên mạng|lên máy|lưu máy|lưu vào máy|nạp vào máy|nhập vào máy|chép vào máy|bản chụp|dạng số|hồ sơ số|bản ảnh|tài liệu số|qua điện tử|kho điện tử|đồ điện tử
cơ sở dữ liệu|kho dữ liệu|dữ liệu chung|database|dữ liệu|kho số|ngân hàng dữ liệu|nguồn dữ liệu|kho chung|kho số liệu|kho thông tin|nguồn số liệu|danh bạ|kho tài liệu|số liệu gốc|kho điện tử|chuyển dữ liệu|truyền dữ liệu|cứu dữ liệu|rò dữ liệu
liên thông|kết nối|chia sẻ dữ liệu|đồng bộ|nối|kết nối dữ liệu|tích hợp|liên kết|thông nhau|các ngành tra chung|liên ngành|trục liên thông|nối mạng|thông suốt|chuyển dữ liệu|truyền dữ liệu|tra chung|đẩy sang|chuyển sang ngành|thông qua nhau|trang kết nối|gắn kết
sao lưu|lưu dự phòng|backup|bản dự phòng|khôi phục|cất bản|phục hồi|cất thêm bản|lưu thêm bản|chép dự phòng|lưu hai nơi|lấy lại được|cứu dữ liệu
tường lửa|chặn|bảo mật|an toàn thông tin|an ninh mạng|mã độc|chống tấn công|hacker|virus|lừa đảo qua mạng|mật khẩu|lọc truy cập|ngăn chặn|mã hóa|khóa mật|lộ thông tin|rò dữ liệu|tin tặc|xâm nhập mạng|lộ lọt|an toàn mạng
lưu trữ|cất giữ|kho lưu trữ|bảo quản|lưu|tủ lưu|kho|cất|lưu kho|chỉnh lý|lưu giữ|giữ lại|bỏ vào tập|cho vào tập|xếp vào tủ
đám mây|cloud|google drive|drive|onedrive|máy chủ|nas|synology|lưu trên mạng|thư mục chung|thư mục
trang web|website|cổng thông tin|trang thông tin điện tử|trang điện tử|google sites|wordpress|cổng|trang tin|trang mạng|trang kết nối|lên mạng xem|trang của xã
màn hình|tivi|bảng điện tử|bảng led|màn hình lớn|hiển thị|led|trình chiếu|bảng hiện|màn chiếu|tấm bảng điện|bảng chạy chữ|qua màn hình
họp trực tuyến|phòng họp không giấy|họp không giấy|họp qua mạng|zoom|google meet|họp từ xa|truyền hình trực tuyến|ecabinet|họp online|qua màn hình|cầu truyền hình|nói qua mạng|gọi hình|gọi video|điểm cầu
họp|cuộc họp|giao ban|hội nghị|họp hành|hội họp|ngồi họp|buổi họp
đối thoại|gặp gỡ|tiếp xúc|trao đổi trực tiếp|lắng nghe|tọa đàm|cà phê|trò chuyện|café|gặp mặt|nói chuyện|cafe doanh nhân|ngồi lại|nghe dân|gặp trực tiếp|gặp lãnh đạo|gặp chủ tịch|gặp riêng|ngồi uống nước|bàn tròn|robot trò chuyện|máy nói chuyện|tiền cà phê
tư vấn|hỏi đáp|giải đáp|trả lời|tham vấn|chỉ dẫn|hướng dẫn|giải thích|chuyên gia tư vấn|gỡ rối|chỉ bảo|chỉ vẽ|chỉ lối|mách nước|cho lời khuyên|góp lời khuyên|gỡ vướng|tháo vướng|cắt nghĩa|chỉ cho|giải thích luật|máy giải đáp|hướng dẫn viên
hỗ trợ|giúp|giúp đỡ|trợ giúp|phụ giúp|đỡ đần|tương trợ|tiếp sức|làm hộ|làm giúp|đồng hành|giúp sức|hộ|đỡ|chung sức|trợ lực|trợ thủ|san sẻ|bảo bọc|lo cho|trợ giá|tài trợ|tiền hỗ trợ|hỗ trợ vốn
tình nguyện|thiện nguyện|tình nguyện viên|xung kích|không công|tự nguyện|cộng tác viên|thanh niên tình nguyện|không lấy công|làm từ tâm|thiện tâm|áo xanh|xung phong|tổ tự nguyện|không công khai
quyên góp|ủng hộ|đóng góp|gây quỹ|quỹ|vận động nguồn lực|xã hội hóa|góp tiền|mạnh thường quân|nhà hảo tâm|nuôi heo đất|lập quỹ|hũ gạo|góp|kêu gọi|gom tiền|đóng quỹ|ống tiết kiệm|tiền tiết kiệm|heo đất|lợn đất|hảo tâm|nguồn xã hội|người có lòng|tài trợ|gây vốn|đóng góp tiền|góp tiền thuê
quỹ quay vòng|vay không lãi|cho vay|vay vốn|tín dụng|vốn ưu đãi|vay|góp vốn xoay vòng|vốn vay|vay ngân hàng|phường hụi|vay xoay vòng|mượn tiền|vốn mồi|vốn xoay|ứng vốn|tiền vốn|hỗ trợ vốn|vốn lưu động|vốn làm ăn
bốc thăm|quay số|bốc|rút thăm|chọn ngẫu nhiên|xổ số|ngẫu nhiên
đấu giá|đấu thầu|chào giá|thầu|mời thầu|chào hàng|đấu thầu qua mạng|gói thầu|nhà thầu
khoán|khoán chi|mức khoán|khoán gọn|giao khoán|định mức|trọn gói|khoán trắng|khoán việc|định suất|nộp khoán|nhận khoán|định mức mua|vượt định mức
cho thuê|thuê|mượn|dùng ké|dùng chung|thuê ngoài|cho mượn|đi mượn|chia sẻ|sẻ chia|mướn|thuê mướn|chia sẻ sách|nhà cho thuê|dùng chung người|dùng chung kho
đổi|trao đổi|đổi quà|đổi lấy|quy đổi|đổi cũ lấy mới|hoán đổi|đổi rác lấy quà|tặng lại|trao lại
tái chế|tái sử dụng|đồ cũ|phế liệu|tận dụng|linh kiện cũ|đồ bỏ đi|ve chai|đồ phế thải|dùng lại|vật liệu cũ|đồ tái chế|làm lại từ đồ cũ|đồ hỏng|máy hỏng|đồ bỏ|đồ hư cũ|vật dụng cũ|phế thải|đồ thừa|làm lại|xài lại|xe bỏ không|dùng lần nữa|rác tái chế|làm lại mới|làm lại nhà
chế tạo|tự chế|lắp ráp|cải tiến|gia công|làm ra|chế|tự làm|lắp|sáng chế|tự lắp|tự đóng|hàn|làm lấy|mày mò|hoán cải|cải tạo|độ lại|tự làm đau|thứ tự làm
sửa chữa|bảo dưỡng|bảo trì|khắc phục|sửa|tu bổ|duy tu|hỏng hóc|thay thế|tân trang|sửa sang|hỏng|hư|trục trặc|thay mới|làm lại mới|nâng cấp
tự động|tự động hóa|máy làm|không cần người|tự chạy|tự vận hành|bấm nút|tự báo|rô bốt|máy tự|tự nó|tự nhảy|tự bật|tự tắt|tự đóng|tự sinh|tự soạn|tự gửi|máy lo|tự nhắn|tự gọi|tự cập nhật|máy tính tự|tự xếp|tự hiện|gọi tự động|tự báo về|ngắt tự động|tự xếp loại
thủ công|bằng tay|ghi sổ|sổ giấy|ghi tay|làm tay|chép tay|viết tay|sổ sách|giấy tờ|tay|bút giấy|bằng giấy|trên giấy|bằng sổ|ghi vào sổ|cầm bút ghi|bằng mắt|bằng sức người|cuốc xẻng|còng lưng|đồ thủ công|thợ thủ công|hàng thủ công|giấy tờ xe|giấy tờ chi|giấy tờ cũ|bỏ giấy tờ|giấy tờ bệnh|làm sổ sách|nói bằng tay|rơi giấy tờ
phân tích|dự báo|đoán trước|mô phỏng|tính trước|lường trước|phân tích dữ liệu|thuật toán|dự đoán|ước tính|tiên liệu|biết trước|báo trước|ước lượng|tính toán trước|dự kiến|tính thử|xem thử|phân tích cho|bấm thử
thử|thí điểm|thử nghiệm|chạy thử|làm điểm|làm thử|dùng thử|sandbox|thí nghiệm|làm mẫu|chạy mẫu|dùng trước|điểm mẫu|dùng thử bữa
phòng ngừa|ngăn ngừa|phòng chống|phòng tránh|ngăn chặn|đề phòng|tránh|ngăn|phòng|chống|chặn|khỏi bị|không để|né tránh|cảnh giác|coi chừng|phòng sinh hoạt|trốn tránh|lãnh đạo phòng|chống gậy|chống úng|đi tránh lũ|tránh trú|phòng cách âm|phòng ghi âm|tránh chỗ ngập|tránh ngập|xà phòng|phòng lây|phòng nghỉ|sai phòng
an toàn|bảo đảm an toàn|không tai nạn|an ninh|yên tâm|yên ổn|bình yên|bảo vệ|bình an|an ổn|yên lành|khỏi lo|vô sự|không thiệt hại|bảo toàn|không người chết|không chết người|an toàn mạng|tổ an ninh|bảo vệ xong
rủi ro|nguy cơ|nguy hiểm|mất an toàn|hiểm họa|bất trắc|đe dọa|gặp rủi ro
công bằng|khách quan|công tâm|không thiên vị|chống tiêu cực|minh bạch|không xin cho|cào bằng|bình đẳng|công minh|không thiên lệch|không nể nang|đều nhau|sòng phẳng|thẳng thắn|vô tư|thiên vị|vị nể
tiêu cực|tham nhũng|nhũng nhiễu|vòi vĩnh|hối lộ|bôi trơn|vặt vãnh|cò|trung gian|cò mồi|tay trong|nhờ vả|sách nhiễu|ăn chặn|bớt xén|xà xẻo|cắt xén|đút lót|lót tay|quà cáp|phong bì|ăn tiền|chung chi|xin xỏ|đi đêm|khuất tất|mờ ám|làm tiền|vòi tiền|hành dân|hạch sách|gây khó dễ|làm trung gian|môi giới
gian lận|gian dối|giả mạo|làm giả|khai gian|ghi dối|giả|khai khống|thật giả|làm khống|gian|dối trá|báo cáo khống|viết khống|báo khống|kê khống|khai man|man trá|trí trá|mánh khóe|luồn lách|che giấu|giấu giếm|qua mặt
cam kết|ký cam kết|giao ước|thỏa thuận|lời hứa|ký kết|bản cam kết|hứa|giao kèo|ký giấy
quy tắc|nội quy|quy chế|quy định|quy ước|hương ước|bộ quy tắc|luật chơi|phép tắc|nếp|luật tục|khuôn phép|quy ước làng|quy ước thôn|quy định rõ|lệ làng|lệ họ
ưu tiên|luồng riêng|lối riêng|cửa riêng|quầy riêng|làn xanh|lối đi riêng|luồng xanh|được làm trước|cửa ưu tiên|khỏi xếp hàng|được trước|làm trước|lo trước|đi trước|nhường trước|mở lối|dành riêng|dành cho|ưu ái|luồng nhanh
thân thiện|niềm nở|tươi cười|nụ cười|thái độ|lịch sự|văn minh|giao tiếp|ứng xử|cởi mở|hòa nhã|vui vẻ|chào hỏi|4 xin 4 luôn|dễ gần|vui tươi|nhã nhặn|cười tươi|hỏi han|chào mời|tử tế|ân cần|nhiệt tình|hách dịch|cau có|cửa quyền|quát tháo|khó tính|lạnh nhạt|chấm thái độ
song ngữ|hai thứ tiếng|tiếng dân tộc|phiên dịch|dịch|tiếng mẹ đẻ|tiếng thái|tiếng mông|tiếng khmer|thông dịch|biết tiếng|ngoại ngữ|tiếng nước ngoài|tiếng anh|hai thứ chữ|hai loại chữ|tiếng bản|tiếng người bản|tiếng đồng bào|tiếng quê|cả hai tiếng|tiếng ê đê|tiếng ba na|tiếng gia rai|tiếng chăm|tiếng hoa|tiếng tày|tiếng nùng|tiếng dao|tiếng mường|không rành tiếng
lực lượng nòng cốt|lực lượng|đội|tổ|nhóm|câu lạc bộ|ban|tổ đội|biệt đội|hội nhóm|nhóm nòng cốt|lực lượng mỏng|nguồn lực
tổ công nghệ số cộng đồng|tổ công nghệ|tổ số|đội hình tình nguyện số|nhóm hướng dẫn công nghệ
tổ lưu động|đội lưu động|xe lưu động|tổ cơ động|đội cơ động|xe chuyên dùng|lưu động|vốn lưu động
mở rộng|nhân rộng|nhân ra|lan ra|phủ khắp|toàn xã|nhiều nơi|đi nhiều nơi|chạy nhiều nơi
thu hút|hấp dẫn|lôi cuốn|kéo đến|mời gọi|đông người tham gia|quan tâm|hứng thú|thích|thích thú|ham|mê|say mê|hào hứng|yêu thích|cuốn hút|kéo khách|gây tò mò|chăm chú|say sưa|hăng hái|hăm hở|khoái|đông dần|hưởng ứng|được đón nhận|hút khách|hút người|đông khách|tấp nập|thích nghi
chán|ngại|lười|không thích|thờ ơ|buồn tẻ|nhàm chán|uể oải|ngán|không hứng thú|khô khan|hờ hững|lơ là|ít quan tâm|ngủ gật|buồn ngủ|chẳng mấy ai|chẳng ai nghe|nghe không vào|không vào tai|chẳng buồn|đối phó|bỏ ngoài tai|không màng|không mấy ai|phớt lờ|ít ai dùng|đìu hiu|vắng hoe|vắng tanh|vắng người
ngại|e dè|xấu hổ|mặc cảm|sợ|rụt rè|nhút nhát|giấu|e ngại|ngần ngại|lo ngại|sợ bạn biết|thiếu tự tin|tự ti|ngần ngừ|mắc cỡ|ngượng|không dám|chẳng dám|lo sợ|kín tiếng|im lặng
mạnh dạn|tự tin|dám nói|chủ động|tích cực|tự giác|xung phong|bạo dạn|dạn dĩ|xông xáo|không còn sợ|hết sợ|bớt sợ|hết ngại|năng động|nhanh nhẹn|hoạt bát|lanh lợi|tiên phong|đi đầu
quên|bỏ sót|sót|bỏ lỡ|lỡ|sót việc|không nhớ|lãng quên|nhớ nhớ quên quên|trôi mất|bị lãng quên|bỏ sót hộ|không nhớ đường
biết|nắm|hiểu|rõ|nhận biết|hiểu rõ|nắm được|nắm vững|thông thạo|tỏ tường|biết ngay|nhận thức|ý thức được|nhìn là biết
không biết|không rõ|mù mờ|lơ mơ|chưa hiểu|lúng túng|bỡ ngỡ|không nắm|chưa rõ|bối rối|chẳng hay|mơ hồ|chưa biết|chẳng biết|mù tịt|không hay|không rành|ít hiểu|không hiểu|chẳng rõ|mò mẫm|loay hoay|lơ ngơ|ngơ ngác|lạc lối|thiếu thông tin|thiếu hiểu biết|thiếu kiến thức|chưa nắm|bó tay|không rành tiếng|không biết đọc|không biết viết|chưa biết đọc|không rành chữ|nghe không rõ|không biết làm
riêng lẻ|rời rạc|manh mún|phân tán|tản mạn|rải rác|mỗi nơi một kiểu|mạnh ai nấy làm|nhỏ lẻ|lẻ tẻ|không đồng bộ|tự phát|lung tung|lộn xộn|lẫn lộn|bừa bộn|mỗi bộ phận|vụn vặt|tứ tán|rải đều|dàn trải|cào bằng|lẻ mẻ|lộn nhào|ngổn ngang|vương vãi|chất đống|chết rải rác|không lộn xộn|chợ tự phát|bừa
tìm chỗ|kiếm chỗ|hết chỗ|chỗ trống|còn chỗ|ô trống|còn trống|chỗ đậu|kiếm chỗ làm|tìm chỗ làm
tranh chấp|mâu thuẫn|xích mích|cãi vã|xung đột|bất hòa|tranh giành|giành nhau|tranh cãi|va chạm|lục đục|cãi cọ|cãi nhau|hục hặc|kình cãi|bất đồng|gây lộn|cự cãi|xô xát|ẩu đả|đụng độ|tranh nhau|lình xình|va chạm xe|tranh giành chỗ|gỡ mâu thuẫn|hiềm khích|cơm không lành
hòa giải|giảng hòa|dàn xếp|giàn hòa|làm hòa|thương lượng|hòa giải viên|phân xử|hàn gắn|phân giải|giải hòa|làm trung gian|khuyên giải|dàn hòa|làm lành|gỡ mâu thuẫn|khuyên can
hình thức|chiếu lệ|đối phó|qua loa|sơ sài|cho có|hời hợt|chung chung|làm cho xong|lấy lệ|đại khái|cho xong|lấy có|làm màu|thành tích|hô khẩu hiệu|sáo rỗng|nể nang|hòa cả làng|không nể nang
đổi thay|lạc hậu|cũ|lỗi thời|xuống cấp|cũ kỹ|cổ lỗ|cũ nát|già cỗi|không cập nhật|xập xệ
cập nhật|bổ sung|làm mới|mới nhất|thường xuyên thay|chỉnh sửa|cập nhật tuần|hằng ngày|sửa ngay|mới từng ngày|thêm mới|chỉnh lại|chép thêm|làm tươi|điền thêm|bổ sung người|tự cập nhật|ghi hằng ngày
nhân lực|người làm|biên chế|thiếu người|nhân sự|con người|lao động|đủ người|ít người|không đủ người|người làm vườn|người làm nông|người làm ca|người làm công|xóm lao động|thiếu nhân lực|thiếu nhân sự|biên chế ít|người làm sổ
tăng thu|thu thêm|tăng thu nhập|lãi|lời|có thêm tiền|lợi nhuận|thu nhập|sinh lời|kiếm thêm|có lãi|làm ra tiền|bán được|kiếm được|thu về|kiếm khá|khấm khá|doanh thu|có tiền|dôi tiền|đời sống khá|doanh số|thu tăng|thu cao|nhích lên|thu nhiều hơn|thu khá|rác bán được
giá|giá cả|đơn giá|báo giá|bình ổn|niêm yết giá|giá bán|mặc cả|nói thách|giá thật|mấy đồng|bao nhiêu tiền
miễn phí|0 đồng|không đồng|không mất tiền|cho không|không thu tiền|tặng|phát không|phát miễn phí|không lấy tiền|không tính tiền|không tốn tiền|không thu phí|chẳng mất tiền|tài trợ|không tính công|không tính cước|cấp không|internet miễn phí
tủ|kệ|giá|ngăn|hộp|thùng|hòm|rương|ngăn kéo|tủ đồ|hộc|kiện|cất ngăn kéo|thùng kín|tủ đồ ăn
thẻ|thẻ từ|thẻ điện tử|thẻ nhựa|thẻ số|thẻ tên|ví giấy tờ|ví|dải đeo|vòng đeo|đeo ở cổ
bảng tên|dán tên|đeo thẻ|biển tên|ảnh công chức|tên và ảnh|chức danh|bảng chức danh|danh thiếp
biển báo|biển chỉ dẫn|biển cảnh báo|bảng chỉ đường|biển hiệu|bảng hiệu|vạch sơn|biển|màu sắc|màu|sơn màu|phân màu|đánh dấu|cọc tiêu|cột báo|tấm bảng|bảng nhắc|vạch kẻ|kẻ vạch|cột mốc
nút bấm|bấm|một chạm|một nút|nhấn|bấm chuông|chuông|ấn|bấm nút|công tắc|nút gọi|nút khẩn cấp|rung chuông vàng|chuông reo|kẻng
giấy hẹn|phiếu hẹn|phiếu tiếp nhận|biên nhận|giấy biên nhận|tờ hẹn|phiếu hẹn tiêm
trạng thái|tình trạng|tiến độ|đường đi|đến đâu|đã xong chưa|xong chưa|đi đến đâu|ở khâu nào|hành trình|tới đâu|tới khâu nào|xong hay chưa|kẹt ở đâu|vướng ở đâu|nhắc tiến độ|đoạn đường đi
tiến độ|kế hoạch|mốc|thời hạn|hạn|đúng tiến độ|hạn chót|đến hạn|hết hạn|sắp hết hạn|ngày hoàn tất|ngày xong|ngày chót|bao giờ xong|trước hạn|đúng kỳ|lộ trình|kế hoạch giấy|nhắc tiến độ|hết hạn dùng
nháp|bản thảo|dự thảo|bản nháp|viết nháp|soạn trước|soạn sẵn|làm sẵn|chuẩn bị sẵn|viết sẵn|chuẩn bị trước|làm trước|văn bản nháp|dự án luật
soạn thảo|viết văn bản|thảo|biên soạn|soạn|viết|trình bày|lỗi trình bày
gửi trước|nộp trước|kiểm tra trước|chuẩn bị trước|xem trước khi nộp|trước khi nộp|soát giúp
nộp|gửi|trình|nộp hồ sơ|chuyển|gởi|đưa|nộp lên|chuyển tiền|chuyển thẳng|phát chuyển nhanh|lộ trình|chuyển dữ liệu|trình báo|chuyển hàng|trình làng|văn bản trình|chuyển nhầm
nhận|lấy|tiếp nhận|lĩnh|thu nhận|nhận về|lãnh|đón|cầm về|bàn tiếp nhận|ô tiếp nhận
cấp|phát|cho phép|ban hành|trao|ra giấy|cấp giấy|xin cấp|cấp lại|làm lại|làm mới|xin giấy|làm giấy|ra được giấy|phê cho|làm lại mới|xuất ra giấy|làm lại nhà
gia hạn|kéo dài thời hạn|đổi hạn|thêm hạn|gia hạn thêm
hủy|thu hồi|xóa|bỏ|gạch|chấm dứt|đòi lại|hoàn trả|lấy lại|bãi bỏ|rút về|vô hiệu|thu lại|đòi về|buộc trả|lấy lại được|thu hồi mã
đăng ký|khai|khai báo|ghi danh|đăng kí|làm đơn|ghi tên|kê khai|xin|khai trình|ghi sổ|vào sổ|nộp đơn|báo tên|đề đơn|đưa tên|viết đơn|báo trước|kê tên|trình báo|đăng ký trước|không ghi tên|ghi tên từng
xác nhận|chứng nhận|xác minh|chứng thực|xác thực|kiểm chứng|làm chứng|chứng giám|chứng thật|đóng dấu|làm tin|chứng minh|tra lại|chứng giùm|đóng dấu sao|nhóm kiểm chứng
ủy quyền|phân cấp|giao quyền|trao quyền|ủy nhiệm|phân quyền|thay mặt|được quyền|viết giấy nhờ|nhờ đứng tên|đứng tên giúp|lãnh thay|lấy thay|nhận hộ
đưa đón|chở|chuyên chở|xe đưa đón|đưa rước|vận chuyển|đưa tới|cõng|đón|rước|đưa tới nhà
chung tay|cộng đồng|toàn dân|cùng làm|nhiều người cùng|dân vận|cùng nhau|hợp sức|góp sức|đồng lòng|góp tay|cả làng cùng|bà con cùng|xúm vào|dân làm|sức dân|nhà cộng đồng
tự quản|tự giám sát|tự bảo vệ|tự chủ|dân tự|tự trông|cộng đồng quản lý|giao cộng đồng|giao dân|bà con tự|do dân bầu|tổ tự nguyện|dân trông coi|bầu tổ
thi công|xây|xây dựng|làm đường|dựng|công trình|lắp đặt|xây cất|dựng lên|cất|làm mới|đổ bê tông|khởi công|vốn công trình|công trình chậm|bên thi công
thiết kế|vẽ|mô hình|bản vẽ|bim|3d|dựng hình|mô hình số|ba chiều|bản vẽ số|phác thảo|kiến trúc|đồ án|hình khối|dựng trên máy|mẫu thiết kế|thiết kế sẵn|bản vẽ mẫu|thuê thiết kế
in|in ấn|photo|sao chụp|photocopy|in giấy|bản in|máy in|xuất ra giấy|giấy photo|máy in vé
văn phòng phẩm|giấy in|mực in|giấy mực|đồ dùng văn phòng
điện|điện năng|tiền điện|tắt điện|tiết kiệm điện|công tơ|năng lượng|điện mặt trời|pin mặt trời|năng lượng mặt trời|tiêu thụ điện|đèn|tấm pin|quang năng|tiêu thụ|ngắt điện|pin năng lượng|tấm pin mặt trời|tấm quang năng
nước|nước sạch|tiền nước|đồng hồ nước|rò rỉ|thất thoát nước|cấp nước|nước máy|đường ống|nguồn nước|nước sinh hoạt|nước uống|rò rỉ điện
phòng riêng|kín đáo|riêng tư|kín|không lộ|bí mật|giữ kín|hẹn kín|ẩn danh|giấu tên|không cần xưng tên|giấu danh tính|không xưng tên|không ghi tên|khuyết danh|tế nhị|bảo mật|không ai biết
nghỉ ngơi|thư giãn|giải lao|giảm căng thẳng|giải tỏa|xả hơi|áp lực|căng thẳng|stress|mệt mỏi|kiệt sức|mệt nhoài|quá sức|kiệt quệ|thở phào|nhẹ đầu
"""
