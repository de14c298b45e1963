"""Thesaurus, schools and training: pupils, teaching, subjects, campus life. Written for this program."""

GROUPS = """
học sinh|học trò|người học|các em|em học sinh|hssv|trò|con em|học sinh sinh viên|cô cậu|tuổi mới lớn|chở học sinh|nhồi học sinh
sinh viên|hssv|học viên|người học|bạn trẻ đại học|tân sinh viên|sinh viên năm nhất|năm nhất|khóa mới|lứa mới
giáo viên|thầy cô|nhà giáo|cô giáo|thầy giáo|giảng viên|người dạy|đội ngũ giáo viên|thầy|người đứng lớp|nhà sư phạm|phụ giáo viên
phụ huynh|cha mẹ học sinh|cha mẹ|gia đình học sinh|bố mẹ|ban đại diện cha mẹ|mẹ của trẻ|các bà mẹ|cha mẹ già|thiếu cha mẹ
giáo viên chủ nhiệm|chủ nhiệm|chủ nhiệm lớp|công tác chủ nhiệm|cố vấn học tập|lớp chủ nhiệm
trường mầm non|mầm non|mẫu giáo|nhà trẻ|trẻ mầm non|lớp mầm|lớp lá|lớp chồi|trẻ 3 tuổi|trẻ 4 tuổi|trẻ 5 tuổi|mẫu giáo bé|mẫu giáo lớn|trẻ năm tuổi|bé bản nhỏ|điểm bản|điểm lẻ
tiểu học|lớp 1|lớp 2|lớp 3|lớp 4|lớp 5|cấp một|học sinh nhỏ
trung học cơ sở|thcs|lớp 6|lớp 7|lớp 8|lớp 9|cấp hai
trung học phổ thông|thpt|lớp 10|lớp 11|lớp 12|cấp ba
giảng dạy|dạy học|dạy|lên lớp|truyền thụ|tiết dạy|giờ dạy|giờ giảng|tiết học|buổi học|giờ học|bài dạy|dạy và học|lên bục giảng|bài học|giảng đường|bỏ buổi học
phương pháp dạy học|đổi mới phương pháp|cách dạy|phương pháp giảng dạy|dạy học tích cực|phương pháp|lấy người học làm trung tâm|tích cực hóa
bài giảng|giáo án|học liệu|tài liệu học tập|bài giảng điện tử|slide|trình chiếu|học liệu mở|kho học liệu|tài nguyên học tập|giáo trình|powerpoint|bài soạn|soạn bài|tư liệu dạy
dạy học trực tuyến|học trực tuyến|e learning|học qua mạng|lớp học ảo|học online|lms|moodle|dạy online|google classroom|dạy qua mạng|dạy từ xa|học từ xa
dạy học kết hợp|blended|lớp học đảo ngược|học trước ở nhà|học trộn
dạy học dự án|dự án học tập|học theo dự án|làm dự án|liên môn|xuyên môn|tích hợp liên môn|stem|steam|giáo dục stem|chủ đề liên môn
trải nghiệm|hoạt động trải nghiệm|tham quan|thực tế|đi thực tế|học ngoài trời|trải nghiệm thực tế|dã ngoại|học qua trải nghiệm|đi thực địa|học ngoài lớp|ngoại khóa
làm việc nhóm|thảo luận nhóm|học nhóm|hoạt động nhóm|nhóm học tập|học theo nhóm
sơ đồ tư duy|mind map|tư duy thị giác|vẽ sơ đồ|bản đồ tư duy|tư duy hình ảnh
thí nghiệm|thực hành|phòng thí nghiệm|thí nghiệm ảo|thực nghiệm|dụng cụ thí nghiệm|đồ dùng dạy học|giáo cụ|thí nghiệm đơn giản|thiếu thực hành
kiểm tra đánh giá|đề kiểm tra|đề thi|ngân hàng đề|câu hỏi thi|ra đề|thi cử|coi thi|kiểm tra|bài kiểm tra|ngân hàng câu hỏi|ma trận đề|đề cương|bài thi|làm bài|thi học kỳ|cuộc kiểm tra
chấm bài|chấm thi|chấm trắc nghiệm|trắc nghiệm|zipgrade|azota|chấm điểm bài|chấm bằng điện thoại|quét phiếu|sửa bài|chấm tay|bài làm
điểm danh|sĩ số|vắng học|chuyên cần|có mặt|nghỉ học|quét thẻ vào lớp|trốn học|bỏ tiết|vắng mặt|nghỉ nhiều|đi học đều|bỏ buổi học|vắng lớp|điểm danh từng|điểm danh hộ|báo có mặt|sĩ số đông
bỏ học|nghỉ học giữa chừng|duy trì sĩ số|chống bỏ học|học sinh nghỉ học|không bỏ học|trở lại trường|ra lớp|huy động trẻ ra lớp|vận động ra lớp|đến lớp|thôi học|bỏ lớp|nghỉ học|dừng học|bỏ học nghề
học bạ|sổ điểm|sổ liên lạc|học bạ số|hồ sơ học sinh|sổ điện tử|sổ liên lạc điện tử|sổ theo dõi học sinh
văn bằng|bằng tốt nghiệp|chứng chỉ|cấp bằng|phôi bằng|quản lý văn bằng|tra cứu văn bằng|xác minh bằng|cấp chứng chỉ|bằng cấp|tấm bằng
tuyển sinh|xét tuyển|nhập học|đăng ký nhập học|tuyển sinh đầu cấp|thí sinh|hồ sơ nhập học|tuyển học viên|vào lớp 1|lớp 10|nguyện vọng|đăng ký xét tuyển
hướng nghiệp|chọn nghề|tư vấn nghề|tư vấn hướng nghiệp|định hướng nghề nghiệp|phân luồng|chọn ngành|ngày hội việc làm|chọn trường|phân luồng tin
đào tạo nghề|học nghề|dạy nghề|giáo dục nghề nghiệp|trường nghề|lớp nghề|nghề|tay nghề|đào tạo kép|xưởng thực hành|học việc|thi tay nghề|bỏ học nghề
thực tập doanh nghiệp|liên kết doanh nghiệp|gắn kết doanh nghiệp|ký kết với doanh nghiệp|thực tập|học tại nhà máy|đào tạo tại doanh nghiệp|kiến tập|học tại xưởng
học phí|đóng học phí|thu học phí|các khoản thu|tiền trường|thu đầu năm|lạm thu|tiền học
học bổng|suất học bổng|quỹ học bổng|tiếp bước đến trường|khuyến học|khuyến tài|giúp học sinh nghèo|quà học sinh|cặp lá yêu thương|tiền ăn học|nuôi ăn học|giúp tiền học|khuyến khích học|vào đại học|đỗ đại học
nội trú|bán trú|ký túc xá|ăn ở tại trường|bếp ăn bán trú|học sinh nội trú|phòng ở|khu nội trú|cơm bán trú|ở lại trường|ký túc
bữa ăn học đường|bếp ăn|suất ăn|thực đơn|ăn bán trú|bữa trưa|bữa ăn|bếp ăn tập thể|bữa phụ|nhà ăn|căng tin|cơm trưa|khẩu phần|cơm bán trú|cơm nắm|cấp dưỡng|bếp trường
suy dinh dưỡng|thấp còi|thiếu cân|béo phì|dinh dưỡng|nhẹ cân|thừa cân|còi cọc|cân nặng|chậm lớn|gầy còm|ốm o|ăn thiếu chất|béo
học sinh yếu|học sinh yếu kém|chậm tiến bộ|phụ đạo|học kém|mất gốc|yếu kém|học lực yếu|học đuối|tiếp thu chậm
học sinh giỏi|bồi dưỡng học sinh giỏi|mũi nhọn|đội tuyển|học lực khá giỏi|khá giỏi
kỹ năng sống|kỹ năng mềm|tự phục vụ|rèn kỹ năng|kỹ năng|kỹ năng tự bảo vệ|tự lập|tự bảo vệ|biết tự lo|tự chăm sóc|học kỹ năng
kỹ năng đọc|đọc hiểu|rèn đọc|luyện đọc|đọc đúng|đọc diễn cảm|tập đọc|đánh vần
chính tả|lỗi chính tả|viết đúng|viết sai|luyện viết|chữ đẹp|chữ viết|rèn chữ|vở sạch chữ đẹp|viết chữ|sai chính tả|soát chính tả
toán|môn toán|giải toán|toán học|tính nhẩm|bảng cửu chương|phép tính|phân số|làm toán|cộng trừ nhân chia
vật lý|vật lí|môn lý|môn vật lý
hóa học|môn hóa|phản ứng hóa học|phân hóa học
sinh học|môn sinh|giải phẫu
ngữ văn|văn học|môn văn|tác phẩm văn học|làm văn|viết văn|thơ|truyện|kể chuyện|đọc văn|cảm thụ|kể chuyện luật|đọc truyện|truyện ghi âm
lịch sử|môn sử|học sử|giờ sử|lịch sử địa phương|bảo tàng|sử
địa lý|địa lí|môn địa
tin học|lập trình|scratch|máy tính|viết phần mềm|phòng máy|phòng tin học|gõ máy|code|lập trình viên|robot|robotics|máy tính hóa|robot trò chuyện|máy tính tự
tiếng anh|ngoại ngữ|anh văn|từ vựng|phát âm|nghe nói|giao tiếp tiếng anh|từ mới|học từ|học tiếng|ngữ âm|nghe hiểu|học ngoại ngữ|vốn từ|nhớ từ
tiếng việt|dạy tiếng việt|tăng cường tiếng việt|nói tiếng việt|biết tiếng phổ thông|tiếng phổ thông|tiếng kinh|dạy nói|tập nói|nói được câu|nói câu đơn|đặt câu|nói sõi|đặt được câu
âm nhạc|hát|ca hát|nhạc|đàn|dân ca|hát ru|làn điệu|học hát|ca khúc|nhạc cụ|hát ru con
mỹ thuật|vẽ tranh|hội họa|tạo hình|tô màu|nặn|xé dán
thể dục|thể thao|vận động|giáo dục thể chất|thể chất|tập thể dục|bơi|bóng đá|chạy|võ|rèn luyện thân thể|tập thể thao|chơi thể thao|tập vận động
đuối nước|bơi|dạy bơi|học bơi|bể bơi|phòng chống đuối nước|phao cứu sinh|áo phao|chết đuối|hồ đập|ao hồ|sông nước|bể bơi di động|tập bơi|tập nổi|chết nước|dạy nổi|lớp bơi|bơi lội|vật nổi
giáo dục đạo đức|đạo đức|lễ phép|nhân cách|nói tục|nói lời hay|việc tốt|hành vi|ứng xử|chửi thề|ngoan|gương tốt|văng tục|lời hay ý đẹp|biết vâng lời|nết na|tử tế|làm người tốt
giáo dục chính trị|chính trị|lý tưởng|tư tưởng|lý luận chính trị|lý tưởng cách mạng|tuần sinh hoạt công dân|học tập và làm theo bác|gương bác
giới tính|sức khỏe sinh sản|dậy thì|giáo dục giới tính|vị thành niên|tảo hôn|kết hôn sớm|lấy chồng sớm|tuổi dậy thì
tâm lý|tham vấn tâm lý|tư vấn tâm lý|tâm lý học đường|khủng hoảng|trầm cảm|buồn|lo âu|tâm sự|nỗi buồn|chuyện buồn|tổn thương|chuyên gia tâm lý|tâm tư|nỗi niềm|chuyện thầm kín|nỗi lòng|dại dột|tự làm đau|tự tử|nghĩ quẩn|tự hại
lớp học hạnh phúc|trường học hạnh phúc|hạnh phúc|niềm vui đến trường|mỗi ngày đến trường là một ngày vui
trường học xanh|xanh sạch đẹp|không gian xanh|trồng cây|cây xanh|vườn trường|khuôn viên|góc xanh|vườn rau
hoạt động góc|góc chơi|đồ chơi|góc học tập|góc sáng tạo|đồ chơi tự làm|chơi góc|góc lớp
trò chơi dân gian|ô ăn quan|nhảy dây|trò cũ|kéo co|đánh chuyền|trò xưa
sân chơi|khu vui chơi|chỗ chơi|xích đu|cầu trượt|đu quay|khu chơi|nơi vui chơi|bãi chơi|góc vui chơi
câu lạc bộ|clb|sinh hoạt câu lạc bộ|nhóm sở thích|đội nhóm|hội quán|nhóm sinh hoạt|nhóm cùng sở thích
sinh hoạt lớp|giờ sinh hoạt|sinh hoạt dưới cờ|chào cờ|tiết sinh hoạt
nề nếp|nội quy lớp|kỷ luật tích cực|đi học muộn|tự quản|đồng phục
cổng trường|ùn tắc cổng trường|giờ tan học|đón con|trước cổng trường|đưa con đi học|tan trường|đón trẻ|trước trường|tan học
xe đưa đón học sinh|xe buýt trường học|đưa đón học sinh|đò đến trường|đi học xa|chở học sinh
sách giáo khoa|sách cũ|tặng sách|góp sách|quyên sách|trao sách|đổi sách|vở
nhật ký|ghi chép|viết nhật ký|sổ ghi|ghi lại|ghi chép bệnh|ghi nhật ký
hội giảng|giáo viên giỏi|dự giờ|thi giảng|tổ chuyên môn|sinh hoạt chuyên môn|thao giảng|dự thi giáo viên
nghiên cứu khoa học|khoa học kỹ thuật|đề tài|bài báo|hội thảo khoa học|làm nghiên cứu
đăng ký môn học|học phần|tín chỉ|chọn môn|thời khóa biểu|môn học
cựu sinh viên|cựu học sinh|sinh viên cũ|ra trường|mới ra trường
tốt nghiệp|ra trường|lễ tốt nghiệp|xét tốt nghiệp|mới ra trường
khởi nghiệp|startup|ý tưởng kinh doanh|lập nghiệp|khởi sự
ý thức|nhận thức|thái độ học tập|động cơ học tập|tự học|tinh thần tự học|chăm chỉ|tự giác học|học suốt đời|học tập suốt đời|ham học|chịu học|chăm học|ý thức được
marketing|tiếp thị|quảng cáo|truyền thông tuyển sinh|thương hiệu trường
lễ tân|khánh tiết|tiệc|teabreak|tiếp khách|đón tiếp|nghi lễ
kinh tế vi mô|kinh tế học|toán kinh tế|quản trị chiến lược|kế toán quản trị|môn kinh tế
nghiệp vụ kế toán|học kế toán|kế toán
logistics|ngoại thương|vận tải bảo hiểm|xuất nhập khẩu|kho vận|lưu kho
chứng khoán|thị trường chứng khoán|cổ phiếu|vietstock|ttck
hòa nhập|trẻ hòa nhập|trẻ khuyết tật học hòa nhập|lớp hòa nhập|giáo dục đặc biệt|hòa nhập lại
trẻ vào lớp 1|tiền tiểu học|chuẩn bị vào lớp 1|làm quen chữ cái|chữ cái|con số
trợ giảng|phụ cô|cùng đứng lớp|phụ giảng|người phụ lớp|phụ giáo viên
lớp xóa mù|lớp ban đêm|lớp tối
học sinh dạy người lớn|trò làm thầy|cháu làm thầy|lớp học ngược|trò dạy lại
"""
