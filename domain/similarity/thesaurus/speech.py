"""Thesaurus, everyday turns: how officers retell an office phrase in plain words. Written for this program."""

GROUPS = """
nồng độ cồn|hơi thở|máy thổi|thổi nồng độ cồn|đo cồn|hơi cồn|kiểm tra hơi thở|men rượu|thiết bị thổi
ghi âm|giọng nói|nhận giọng|chuyển giọng nói thành văn bản|chuyển lời thành chữ|bóc băng|máy ghi|nghe và viết|gỡ băng|đọc ra chữ|tiếng nói|nói thay gõ|máy nghe|truyện ghi âm|sách ghi âm|phòng ghi âm|lên tiếng nói
biên bản họp|ghi biên bản|biên bản cuộc họp|chép biên bản|thư ký cuộc họp|ghi chép cuộc họp
đoàn kiểm tra|đoàn thanh tra|kiểm tra doanh nghiệp|thanh tra doanh nghiệp|kế hoạch thanh tra|làm phiền doanh nghiệp|tiếp đoàn
trạm nông nghiệp|khuyến nông|thú y|bảo vệ thực vật|ngành nông nghiệp
suất lương|biên chế|định suất|số người hưởng lương|quỹ lương|người hưởng lương|biên chế ít
ra giấy|cấp giấy|cấp phép|phát giấy phép|có giấy|được cấp|duyệt cấp|xuất ra giấy|có giấy khen
trả tận tay|đưa tận tay|mang tới nhà|gửi tận nhà|nhận tại nhà|ở nhà cũng nhận được|khỏi lên xã|không phải lên xã|không cần lên xã|khỏi phải đi
một lần|lên một lần|đi một lần|chỉ một lần|không phải quay lại|xong luôn|đi một chuyến|một lần đi|đến một lần|tới một lần|tháng một lần|tuần một lần
việc gì cũng|mọi việc|nhiều việc một lúc|làm một thể|cùng lúc|một lượt|hai việc một lần|gộp thủ tục
tự làm|tự nộp|tự khai|tự đăng ký|dân tự thao tác|tự bấm|tự thực hiện|tự tay|tự làm đau|thứ tự làm
làm thay|nộp hộ|khai hộ|nhờ người làm|làm giúp người dân|khai giúp|điền giúp|điền hộ|viết hộ
cầm tay chỉ việc|chỉ từng bước|dắt từng bước|hướng dẫn từng bước|từng thao tác|làm mẫu|chỉ tận nơi
chưa quen|bỡ ngỡ|không rành|lạ lẫm|không thạo|chưa thạo|không biết dùng|không biết sử dụng|lóng ngóng|chưa biết cách|ít người dùng|ít dùng|không rành tiếng|không rành chữ
ngồi một chỗ|ở nhà|tại chỗ|không cần đi|ngay tại thôn|ngay tại bản|ngay tại chỗ|tại cơ sở|nhận ở nhà
nơi xa|đường sá xa|cách xa|xa trung tâm|đi hàng chục cây số|cách trở|vùng xa|hẻo lánh|xa xã
chữ ký|ký tên|ký duyệt|trình ký|chờ ký|ký giấy|phê duyệt|ký phê duyệt|sót chữ ký
duyệt|phê duyệt|xét duyệt|thông qua|đồng ý|chấp thuận|chuẩn y|thông qua nhau
đọc không hiểu|khó hiểu|chữ nghĩa khó|dài dòng|văn bản dài|lê thê|nhiều chữ|ngắn gọn|rút gọn|súc tích|độ dễ hiểu
nói cho dân hiểu|giải thích|cắt nghĩa|nói dễ hiểu|diễn giải|phân tích cho dân|giải thích luật
treo|dán|niêm yết|gắn|đính|dựng bảng|lắp bảng|để tại|móc|giăng|mắc
khung giờ|theo giờ|giờ cao điểm|ca|khung thời gian|giờ giấc|theo ca|chọn khung giờ
lúc bận|cao điểm|dồn việc|việc nhiều|quá tải|đông việc|đầu năm học|cuối năm|lúc đông|lúc dồn việc|bận rộn|bận|quá tải khách
rảnh|nhàn|ít việc|rỗi|nhàn rỗi|thấp điểm
tìm mãi không thấy|tìm lâu|khó tìm|lục tìm|bới tìm|tìm mất công|mất thời gian tìm|dễ tìm
một chỗ xem hết|xem được hết|nhìn là biết|liếc qua là biết|biết ngay|thấy ngay|xem ngay|bảng tổng hợp|bảng theo dõi chung|dashboard|bảng điều khiển|bảng chỉ huy|trung tâm điều hành|ioc
theo thời gian thực|cập nhật liên tục|tức thời|từng phút|trực tiếp|ngay lúc đó|gặp trực tiếp|bán trực tiếp
đỏ|vàng|xanh|đèn màu|cảnh báo màu|tín hiệu màu|ba màu|tô màu|đèn đỏ
nhắc trước|báo trước hạn|trước hạn|trước ngày|trước một tuần|nhắc ngày
gọi tên|loa gọi|gọi số|gọi lượt|đến lượt|tới lượt|gọi tên khách
chuyển tay|luân chuyển|chuyền tay|qua nhiều tay|qua nhiều khâu|khâu trung gian|chuyển qua lại
ở đâu|nằm ở đâu|đến khâu nào|đang ở phòng nào|ai đang giữ|ai giữ|nằm ở phòng nào|đường đi của hồ sơ|kẹt ở đâu|vướng ở đâu
không ai chịu trách nhiệm|đùn đẩy|né tránh|đổ lỗi|rõ trách nhiệm|chịu trách nhiệm|trách nhiệm|quy trách nhiệm|đá bóng|giao trách nhiệm|nhận trách nhiệm
không thấy mặt|biết mặt|biết tên|rõ tên|ai làm việc gì|không biết ai|nhìn tên|nhìn mặt|biết ai phụ trách
trả lời câu hỏi|câu hỏi thường gặp|hỏi nhanh đáp gọn|hỏi đáp|câu hỏi lặp|hỏi đi hỏi lại|hỏi hoài|hỏi gì đáp nấy|hỏi nhiều|faq|mục hỏi đáp
số câu hỏi|lượt hỏi|người hỏi|hỏi trực tiếp|cuộc gọi hỏi|đến hỏi
bớt họp|giảm họp|ít họp|đỡ họp|họp ngắn|họp nhiều|họp quá nhiều|họp liên miên|đỡ họp hành
cho nghỉ|nghỉ việc|thôi việc|nghỉ hưu|chuẩn bị nghỉ hưu|về hưu
học thêm|nâng cao tay nghề|tự bồi dưỡng|học thường xuyên|tự học|học hỏi|trau dồi
người giỏi|chuyên gia|người có kinh nghiệm|người từng trải|bậc thầy|tay nghề cao
dạy lẫn nhau|học từ đồng nghiệp|chia sẻ kinh nghiệm|truyền kinh nghiệm|trao đổi nghiệp vụ|sinh hoạt nghiệp vụ|mỗi tuần một nghiệp vụ
sổ theo dõi|sổ ghi chép|ghi sổ|sổ sách giấy|ghi vào sổ|sổ tay ghi|vở ghi
điền vào máy|nhập máy|gõ vào máy|nhập liệu|nhập dữ liệu|đánh máy|nhập tay|gõ lại|gõ|lỗi đánh máy
điện thoại ai cũng có|điện thoại cũ|điện thoại cục gạch|máy phổ thông
tải về|cài đặt|cài|tải ứng dụng|cài phần mềm|cài app
kích hoạt|mở tài khoản|tạo tài khoản|đăng ký tài khoản|tài khoản định danh|mã kích hoạt|lập tài khoản
làm tại cổng trường|đón phụ huynh|đậu xe trước cổng|cổng trường
chở con đi học|đưa con đến lớp|đi học an toàn|đến trường an toàn|đường đến trường
không ai trông|không người trông|gửi con ở đâu|con không ai giữ|bố mẹ đi làm|không ai coi|trẻ ở nhà một mình
nghỉ hè|mùa hè|kỳ nghỉ|dịp hè|hè|ba tháng hè
giấu bố mẹ|không dám nói|ngại nói|không dám kể|khó nói|sợ lộ|nói ra
bị trêu|bị bắt nạt|chế giễu|trêu chọc|cô lập
mê điện thoại|nghiện game|nghiện điện thoại|dán mắt vào màn hình|xem điện thoại nhiều|chơi điện tử
tập trung chú ý|mất tập trung|nghe giảng|tiếp thu|hiểu bài|nắm bài|thuộc bài|ghi nhớ|nhớ lâu|học thuộc|nhớ bài|mau nhớ|dễ thuộc|mẹo nhớ|nhớ từ|thuộc|dễ nhớ
mẹo|bí quyết|cách hay|thủ thuật|mẹo nhớ|bí kíp
phát biểu|giơ tay|trình bày|thuyết trình|nói trước đám đông|tự tin nói|nói trước lớp|hùng biện|lỗi trình bày
so sánh trước sau|trước và sau|đối chiếu trước sau
thi đỗ|đậu|trúng tuyển|qua môn|đạt điểm|tỷ lệ đỗ|đỗ tốt nghiệp|rớt|trượt|nợ môn|học lại|thi lại|điểm cao|điểm khá|qua kỳ thi|núi trượt|đất trượt|núi sắp trượt|sụt trượt|trơn trượt|ngã
viết cảm nhận|cảm nhận|ghi cảm nghĩ|nhật ký đọc|kể lại sách|giới thiệu sách|điểm sách|cảm nghĩ
đổi sách|trao sách|hội sách|góp sách|luân chuyển sách|sách xoay vòng|phiên chợ sách|chia sẻ sách|sách cũ
lười đọc|ít đọc|không cầm sách|ngại đọc|ít cầm sách|không đọc sách
hát cho nghe|kể cho nghe|nghe kể|kể|thuật lại|người thật việc thật
làm đồ chơi|tự làm đồ chơi|đồ chơi từ|sáng tạo đồ chơi|chai lọ|vỏ hộp|lõi giấy
bé tự ăn|tự xúc|tự mặc|tự rửa tay|tự dọn|tự xếp|tự xếp loại
biếng ăn|ăn hết suất|lười ăn|kén ăn|ăn ngon|ăn uống|ăn uống sạch
lo lắng|sợ hãi|hoang mang|bồn chồn|yên lòng|an tâm|bớt lo|đỡ lo|khỏi lo
gọi hỏi thăm|hỏi thăm|thăm hỏi qua điện thoại|gọi chăm sóc|gọi kiểm tra|gọi nhắc|gọi chăm|gọi điện thăm
bỏ thuốc giữa chừng|uống thuốc đều|uống đúng giờ|quên uống thuốc|tuân thủ điều trị|uống hết thuốc|dùng thuốc đúng|bỏ điều trị|điều trị|dùng thuốc|người điều trị
tái phát|biến chứng|trở nặng|nặng thêm|chuyển nặng|bệnh nặng
phát hiện muộn|đến viện muộn|biết bệnh trễ|phát hiện ca|phát hiện ra|tìm ra bệnh
giành giật sự sống|cứu sống|cứu được|qua cơn nguy kịch|thoát chết|cứu
chờ kết quả|đợi kết quả|trả kết quả xét nghiệm|nhận kết quả qua điện thoại|xem kết quả qua mạng
đau|đau đớn|giảm đau|bớt đau|nhức
bế|nâng|di chuyển người bệnh|đẩy xe|xe đẩy|cáng|khiêng|lật người
đồ ăn|thức ăn|món ăn|thực phẩm|nguyên liệu nấu|rau thịt|thực đơn món|mẫu thức ăn|tủ đồ ăn|thức ăn thừa|đồ ăn vặt|thực phẩm tươi
kiểm tra thực phẩm|nguồn thực phẩm|nhập thực phẩm|giao nhận thực phẩm|thực phẩm trường học
bán trên điện thoại|lên mạng bán|chốt đơn|quay trực tiếp bán hàng|phát trực tiếp|bán trực tiếp trên mạng
bán không được|không ai mua|ế ẩm|tồn đọng hàng|ứ hàng|hàng tồn|khó bán|dễ bán|bán chạy|hết hàng bán|bán hết
tư thương|thương lái|lái buôn|người thu mua|đầu nậu|thu mua|ép giá|chờ thương lái
chung vốn|góp vốn|hùn vốn|cùng đầu tư|hùn tiền
nhà nào cũng|từng hộ|mỗi nhà|mỗi hộ|từng nhà|hộ gia đình|từng nhà một|mỗi hộ một|mỗi nhà một
dồn điền đổi thửa|đổi ruộng|gom ruộng|tích tụ ruộng đất|cánh đồng lớn|cánh đồng mẫu|ruộng manh mún|gom đất
xen canh|trồng xen|luân canh|đa canh|chuyển đổi cây trồng|chuyển đổi cơ cấu|đổi cây trồng|trồng cây khác
con nước|triều|ngập úng|úng|tiêu úng|nước rút
ruồi muỗi|côn trùng|bẫy|bẫy đèn|bả|diệt côn trùng|bẫy bả|ruồi|côn trùng hại|côn trùng đốt
cá chết|tôm chết|chết hàng loạt|hao hụt|chết non|chết sớm|tỷ lệ sống|chết yểu
nước thải chăn nuôi|mùi chuồng|xả thẳng|xả bậy|xả trộm|xả lén|thải ra sông|thải ra kênh
rừng bị chặt|chặt trộm|đốn gỗ|khai thác gỗ|phá rừng|mất rừng|chặt cây|cưa trộm|chặt phá|chặt hạ
canh lửa|chòi canh|phát hiện khói|báo cháy sớm|báo khói|đám cháy
nước lên|báo lũ|cảnh báo lũ|mực nước|thước nước|đo mực nước|nước lũ dâng|báo ngập|ngập sâu
đá lăn|đất đá|vết nứt|núi lở|cảnh báo sạt lở|sụt đất|đất đá đổ|đất đá vùi
đường xấu|ổ gà|hố|vá đường|sửa đường|đường hỏng|đường lầy|lầy lội|mặt đường hỏng|lấp ổ gà|đường hư|đường lở|dặm vá
đèn hỏng|bóng cháy|tối om|đường tối|không có đèn|thay bóng
phản ánh bằng ảnh|chụp gửi|gửi ảnh|báo bằng ảnh|chụp ảnh gửi|nhắn kèm ảnh|gửi hình
ném rác|đổ trộm|đổ bậy|đổ rác bừa bãi|vứt bừa|bãi rác tự phát|đống rác|vứt
gom theo giờ|giờ thu gom|đổ đúng giờ|lịch thu gom|xe rác|kẻng
đổi rác lấy cây|đổi rác lấy gạo|đổi nhựa lấy|đổi phế liệu lấy|đổi lấy quà
gạch sinh thái|gạch nhựa|chai nhựa làm|biến rác thành|rác thành tiền|biến rác thành tiền
người đi đường|khách bộ hành|sang đường|vạch qua đường|người đi bộ|qua đường|vạch sang đường
chạy quá tốc độ|tốc độ|phóng nhanh|giảm tốc|gờ giảm tốc|chạy nhanh vượt ẩu|quá tốc độ
xe hết hạn|hạn đăng kiểm|đăng kiểm|kiểm định xe|kiểm tra xe|xe quá hạn
cân trên đường|cân khi xe chạy|cân không dừng|né trạm|trốn trạm|xe nặng
gửi xe ở đâu|chỗ đậu|tìm chỗ đậu|lòng vòng tìm chỗ|bãi trống|kiếm chỗ đậu|lòng vòng|chạy lòng vòng|đi lòng vòng
mua vé chợ đen|phe vé|vé chợ đen|đầu cơ vé|mua vé qua mạng|đặt vé|gom vé|cò vé
mở cửa tối|làm việc buổi tối|làm ngoài giờ|trực tối|mở cửa ngày nghỉ|mở cửa thứ bảy
kịp giờ|chạy đua|sát giờ|nước đến chân|cận ngày|gấp|khẩn|khẩn cấp|hỏa tốc|nút khẩn cấp
bị phạt|bị trừ lương|trừ tiền|đóng phạt|phạt nặng|nộp phạt
bằng chứng|minh chứng|chứng cứ|căn cứ|tài liệu chứng minh|hồ sơ chứng minh|thư mục minh chứng|hình làm bằng|bằng cớ|vật chứng|sai căn cứ|tệp minh chứng|căn cứ vào
chứng minh nghèo|giấy chứng nhận hộ nghèo|xác nhận hộ nghèo|thẻ hộ nghèo|sổ hộ nghèo|danh sách hộ nghèo
nhầm tên|sai tên|sai thông tin|sai ngày sinh|khớp thông tin|thông tin sai|sai lệch thông tin
mất giấy|mất sổ|làm lại giấy|cấp lại giấy|mất giấy tờ|rách nát|hư hỏng giấy|nhà rách nát
tờ giấy|giấy|bằng giấy|trên giấy|in ra giấy|giấy tờ in|bản giấy|hồ sơ giấy|văn bản giấy|dùng giấy|giấy in
dùng chung một|nhiều xã dùng chung|liên xã|cụm xã|hai xã|ba xã|các xã chung|chung của ba xã|mấy xã chung
một người làm nhiều việc|kiêm nhiệm|đa năng|kiêm|gánh nhiều việc|làm hai việc
nhiều ban|nhiều đầu mối|nhiều tầng|nhiều lớp|tầng nấc|trung gian|nhiều phòng|nhiều tầng nấc|làm trung gian
người thay thế|làm thay|trực thay|người dự phòng|dự phòng|dự bị|thế chỗ|chép dự phòng
lên tiếng|nói thẳng|dám nói|phản biện|góp lời|bàn bạc|hỏi ý|hỏi ý dân|góp lời khuyên|lên tiếng nói|phát ngôn
bỏ phiếu|biểu quyết|bầu|bình bầu|bầu chọn|bỏ phiếu kín|chọn lựa|chọn bằng phiếu|bình chọn|bình chọn khen|bỏ phiếu hộ
quà tặng|phần quà|suất quà|tặng phẩm|hiện vật|túi quà|giỏ quà|quà
phiếu|thẻ|coupon|phiếu mua hàng|tem phiếu|voucher|phiếu đổi quà|phiếu quà|chọn bằng phiếu|phiếu đánh giá|phiếu rà|phiếu thu|phiếu đi chợ|cầm phiếu|phiếu bầu|thẻ mua hàng|tự chọn hàng
chọn đồ|tự chọn|tự lấy|ai cần thì lấy|ai thừa thì cho|nhu cầu thì lấy|tùy chọn|tự chọn hàng
cho đi|nhường|san sẻ|đem cho|góp đồ|tặng lại|góp lại|nhường đất|nhường trước
cùng ăn cùng ở|ba cùng|bám dân|xuống ở với dân|về tận bản|sống cùng dân|nằm vùng
tiếng loa|đọc trên loa|phát trên loa|nghe loa|loa nén|thu sẵn phát lại|tiếng đồng bào
đi từng ngõ gõ từng nhà|rà từng ngõ|đến từng hộ|xuống từng nhà|tới từng hộ|đi từng nhà
khách đến|người tới|lượt khách|lượt người|người ghé|đón khách|lượt|chuyến|lượt đi|ghép chuyến|cùng chuyến|chuyến biển|ghi chuyến|chỗ đón khách|lỡ chuyến
xe đi chung|đi ké|ghép xe|xe ghép|đi nhờ|chung xe
khóa|mở khóa|chìa khóa|khóa số|cửa tự động|cửa từ|ra vào|kiểm soát ra vào|then cài
người lạ|kẻ lạ|khách lạ|đột nhập|xâm nhập|rình rập|xâm nhập mạng|mặn xâm nhập
trộm chó|trộm xe|mất xe|mất đồ|mất cắp|trộm vặt|bắt chó|chó thả|chó thả rông|chó mèo|khuyển|chó nhà|nuôi chó
lừa người già|giả danh công an|cuộc gọi giả|giả mạo cán bộ|mạo danh|số lạ
đánh nhau|ẩu đả|xô xát|gây gổ|bạo lực
uống rượu lái xe|say xỉn|rượu chè|uống rượu|bia rượu
kẻ xấu|đối tượng|đối tượng xấu|phần tử|tội phạm|hung thủ|báo kẻ xấu
tường|bức tường|vẽ tường|bích họa|tranh tường|tranh bích họa|quét sơn|sơn|kê lên tường|tường thuật|tường nứt|nứt tường
con đường|tuyến đường|đoạn đường|ngõ hẻm|hẻm|ngách|đường phố|tuyến phố|đoạn đường đi|ngõ
sân|bãi đất trống|đất trống|khu đất hoang|đất công bỏ hoang|đất bỏ hoang|ruộng bỏ hoang
nhà cũ|trụ sở cũ|trụ sở dôi dư|nhà bỏ không|phòng bỏ không|trường cũ|trụ sở bỏ không
cho thuê ngoài giờ|khai thác mặt bằng|tận dụng chỗ trống|dùng ngoài giờ|cho thuê hội trường
mua chung|gom mua|mua một lần|mua sỉ|đặt hàng chung|mua theo nhóm|mua tập trung
đúng nhu cầu|theo nhu cầu|mua đủ dùng|theo mức dùng|theo mức tiêu thụ|dùng bao nhiêu mua bấy nhiêu|sát nhu cầu|đặt đủ
hết đột ngột|hết giữa chừng|không kịp mua|đứt hàng|cạn kho|thiếu đột xuất|hết lúc cần
hạn dùng|hết hạn sử dụng|quá đát|cận hạn|date|hạn sử dụng|thuốc cận hạn|hết hạn dùng
hai ngăn|kéo|kanban|thẻ báo|thẻ đặt hàng|báo hết|ngăn dự phòng
tai nghe|kính|ống nghe|micro|mic|máy trợ thính|trợ thính
robot|cánh tay robot|rô bốt|tay máy|máy tự hành|máy hút|người máy|robotics|robot trò chuyện
in 3d|in ba chiều|mô hình nhựa|mẫu in
bản số|bản đọc trên máy|sách số|sách điện tử|ebook|đọc trên máy|sách nói|sách tiếng
một trang|ngắn gọn một trang|tờ một mặt|bản tóm tắt|tóm tắt|rút gọn một trang|tóm lược
tờ điều tra|phiếu hỏi ý kiến|hỏi ý kiến dân|phiếu thăm dò|phiếu khảo sát
sức dân|công sức|ngày công|góp công|hiến công|công lao động|đổi công|vần công|công cho nhau
cây thay vòng hoa|tang lễ xanh|cưới xanh|tiệc gọn|cỗ nhỏ|cỗ gọn
người mất chưa kịp|chậm báo tử|gạch tên|xóa tên|xóa hộ khẩu|cắt trợ cấp|khai trừ
điểm danh bằng|chấm công bằng|quẹt thẻ chấm công|khuôn mặt chấm công|vân tay chấm công|chấm công điện tử
ai đi muộn|đi làm muộn|đúng giờ|giờ làm|ra ngoài trong giờ|bỏ vị trí|sau giờ làm
chuyển nghề|đổi nghề|học nghề mới|việc làm mới|tạo việc làm|có việc làm|giải quyết việc làm
nghề phụ|việc lúc nông nhàn|làm thêm|thêm nghề|nghề tay trái|làm thêm việc
vốn nhỏ|vay ít|vay xoay vòng|luân phiên vay|cho vay luân phiên|quỹ xoay vòng
tự chủ tài chính|nguồn thu|tăng nguồn thu|tự lo kinh phí|thu sự nghiệp
nợ đọng|khoản nợ|nợ quá hạn|đòi nợ|thu hồi nợ|thu nợ|để lâu không trả|nợ
giữ lời hứa|lời hứa với dân|việc đã hứa|hứa rồi làm|thực hiện lời hứa|cam kết với dân
kiến nghị cử tri|ý kiến cử tri|theo dõi kiến nghị|trả lời cử tri|giải quyết kiến nghị
kết luận|kết luận thanh tra|kiến nghị thanh tra|thực hiện kết luận|sau kết luận|ban hành rồi bỏ
làm mới cách họp|sinh hoạt chuyên đề|sinh hoạt đảng|nghị quyết chi bộ|ra nghị quyết
học nghị quyết|quán triệt nghị quyết|triển khai nghị quyết|nghị quyết trên điện thoại
giữ nghề|truyền nghề|lớp truyền dạy|dạy nghề cho con cháu|mai một|thất truyền|lưu truyền|giữ gìn
khách tự nghe|thuyết minh bằng điện thoại|quét mã nghe|hướng dẫn viên ảo|nghe giới thiệu|tự tham quan
sơ đồ chỗ|sơ đồ chỉ dẫn|lối đi|bảng chỉ lối|chỉ lối|vạch kẻ|mũi tên|kẻ vạch|lối đi bộ
xếp theo nhóm|phân khu|phân loại|phân nhóm|chia nhóm|theo nhóm|phân theo|xếp loại|tự xếp loại
rủ nhau|cùng chơi|gắn kết|kết bạn|kết nối|giao lưu|trang kết nối
thùng tiền|minh bạch tiền|tiền lễ|kiểm đếm tiền|đếm tiền|thùng|thùng kín
kiểm tra đột xuất|bất ngờ|không báo trước|đột xuất|vi hành
người xem|khán giả|người nghe|lượt xem|lượt nghe|người theo dõi|thính giả
gửi lời chúc|thiệp|thư chúc mừng|chúc mừng|lời chúc|thư cảm ơn|cảm ơn
"""
