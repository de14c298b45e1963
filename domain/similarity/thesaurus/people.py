"""Thesaurus, people and offices: whom an initiative serves and who acts. Written for this program."""

GROUPS = """
người dân|nhân dân|bà con|công dân|dân|người làm thủ tục|dân làng|cư dân|hộ dân|khách|nhiều người|mọi người|quần chúng
người cao tuổi|người già|cao niên|cụ già|các cụ|ông bà|cao tuổi|hưu trí|cụ ông cụ bà|lão|tuổi già|người lớn tuổi|ông cụ|bà cụ|cụ
trẻ em|trẻ|trẻ nhỏ|bé|em nhỏ|thiếu nhi|trẻ con|con trẻ|con em|các cháu|cháu|các em|đứa trẻ|con nhỏ|nhi đồng
trẻ sơ sinh|em bé|sơ sinh|mới sinh|con mới đẻ|sinh con|có con|đẻ
phụ nữ|chị em|nữ|đàn bà|hội viên phụ nữ|hội phụ nữ|các chị|các mẹ|bà mẹ|mẹ|nữ giới
thai phụ|bà bầu|mang thai|sản phụ|phụ nữ có thai|bầu bí|mẹ bầu|có bầu|thai sản|thai nghén
nuôi con nhỏ|vắt sữa|sữa mẹ|cho con bú|nuôi con|trữ sữa|bú|con bú
thanh niên|đoàn viên|thanh thiếu niên|tuổi trẻ|bạn trẻ|đoàn thanh niên|giới trẻ|trai tráng|lớp trẻ
nông dân|bà con nông dân|người trồng|hộ sản xuất|nhà nông|hộ nông dân|chủ vườn|hội nông dân|người làm ruộng|dân cày
công nhân|người lao động|thợ|công nhân khu công nghiệp|lao động|anh chị em công nhân|người làm thuê|người thợ|nhân công
doanh nghiệp|công ty|nhà đầu tư|hộ kinh doanh|doanh nhân|cơ sở sản xuất|xí nghiệp|chủ doanh nghiệp|nhà máy|hãng|khởi nghiệp|chủ quán|mở quán|buôn bán|mở hàng
tiểu thương|người bán hàng|chủ sạp|hộ buôn bán|người bán|bán hàng rong|chợ|sạp|bán rong|hàng rong
cán bộ|công chức|viên chức|nhân viên|người thi hành công vụ|cán bộ công chức|anh chị em cơ quan|công bộc|cán bộ xã|nhân viên nhà nước
công chức mới|cán bộ mới|người mới|nhân viên mới|mới tuyển|mới vào nghề|công chức trẻ|cán bộ trẻ|tập sự|mới nhận việc
lãnh đạo|thủ trưởng|người đứng đầu|chủ tịch|sếp|cấp trên|giám đốc|hiệu trưởng|trưởng phòng|ban giám hiệu|cán bộ quản lý
trưởng thôn|tổ trưởng dân phố|cán bộ thôn|tổ dân phố|khu phố|trưởng bản|thôn trưởng|trưởng ấp|ban công tác mặt trận|khối phố
người uy tín|già làng|trưởng bản|chức sắc|trưởng họ|người có uy tín|trưởng tộc|bô lão|nhà sư|linh mục|mục sư
đồng bào dân tộc|dân tộc thiểu số|vùng cao|người dân tộc|miền núi|vùng sâu vùng xa|bản làng|đồng bào|buôn làng|vùng đồng bào|rẻo cao|người mông|người dao|người thái|khmer
tôn giáo|giáo dân|nhà thờ|chùa|phật tử|tín đồ|giáo xứ|cơ sở thờ tự|tín ngưỡng|tăng ni|cha xứ
hộ nghèo|người nghèo|nghèo|cận nghèo|khó khăn|hoàn cảnh khó khăn|thoát nghèo|giảm nghèo|gia cảnh khó|yếu thế|túng thiếu|nhà nghèo|thu nhập thấp
người khuyết tật|khuyết tật|tàn tật|người mù|khiếm thị|khiếm thính|xe lăn|người điếc|người câm|ngôn ngữ ký hiệu|chữ nổi|tật nguyền|trẻ tự kỷ|tự kỷ|câm điếc
không biết chữ|mù chữ|xóa mù chữ|ít chữ|chưa biết chữ|không đọc được
người có công|thương binh|liệt sĩ|gia đình chính sách|bệnh binh|mẹ việt nam anh hùng|tri ân|đền ơn đáp nghĩa|nghĩa trang liệt sĩ|thân nhân liệt sĩ|người có công với cách mạng|mộ liệt sĩ
cựu chiến binh|bộ đội|quân nhân|xuất ngũ|chiến sĩ|lính|bộ đội xuất ngũ|quân đội|cựu binh
đi làm xa|đi làm ăn xa|xa quê|lao động ngoài tỉnh|người xa nhà|đi xa|con em xa quê|xuất khẩu lao động|làm việc ở nước ngoài|ly hương|kiều bào|người việt ở nước ngoài|tha hương
tạm trú|người thuê trọ|nhà trọ|phòng trọ|khu trọ|xóm trọ|thuê nhà|ở trọ|lưu trú|khách lưu trú|chủ nhà trọ|người ở trọ
người nước ngoài|chuyên gia nước ngoài|khách quốc tế|khách tây|khách nước ngoài|du khách quốc tế
du khách|khách du lịch|khách tham quan|lữ khách|khách thăm|người tham quan|khách đến
tài xế|lái xe|bác tài|xe ôm|người lái|tài xế công nghệ|shipper|tài xế xe tải|người điều khiển xe|nhà xe|xe hợp đồng|xe khách|grab|taxi
đảng viên|chi bộ|đảng ủy|sinh hoạt chi bộ|cấp ủy|đảng|tổ đảng|chi ủy|công tác đảng|kết nạp đảng|đảng phí|chi bộ bốn tốt
đại biểu hội đồng|hội đồng nhân dân|đại biểu|cử tri|tiếp xúc cử tri|kỳ họp|chất vấn|người đại diện|đại biểu dân cử
mặt trận|mặt trận tổ quốc|đoàn thể|hội đoàn thể|hội quần chúng|các hội
công đoàn|đoàn viên công đoàn|công đoàn cơ sở|tổ công đoàn|liên đoàn lao động
hội chữ thập đỏ|chữ thập đỏ|nhân đạo|từ thiện|cứu trợ|thiện nguyện|cháo từ thiện|bếp ăn từ thiện|bữa cơm nghĩa tình|suất ăn miễn phí
hội đồng|tổ thẩm định|ban giám khảo|hội đồng tư vấn|tổ tư vấn|nhóm chuyên gia|chuyên gia|nhà khoa học|phản biện
ban chỉ đạo|ban điều hành|tổ chỉ đạo|ban chỉ huy|tổ công tác|ban bệ
đội tuyển|năng khiếu|học sinh giỏi|tài năng|mũi nhọn|giỏi
người lạc|đi lạc|mất tích|lạc đường|tìm người|thất lạc người thân|tìm trẻ lạc|người già lạc|tìm người nhà
nạn nhân|người bị hại|bị đánh|bạo hành|bạo lực|bạo lực gia đình|đánh đập|ngược đãi|xâm hại|hành hạ|bạo hành trẻ em|bị bạo lực|bắt nạt|bạo lực học đường|xâm hại trẻ em
người nghiện|cai nghiện|ma túy|nghiện ma túy|sau cai|nghiện|phòng chống ma túy|con nghiện|methadone|chất cấm
người mãn hạn tù|tái hòa nhập|chấp hành xong án|lầm lỡ|đặc xá|người ra tù|hoàn lương|án treo|người mới ra trại
vị thành niên|thanh thiếu niên hư|thanh thiếu niên chậm tiến|trẻ vi phạm pháp luật|thanh niên hư
mồ côi|trẻ mồ côi|không nơi nương tựa|bỏ rơi|đỡ đầu|mẹ đỡ đầu|nhận nuôi|con nuôi|nhận đỡ đầu
neo đơn|sống một mình|cô đơn|người già neo đơn|không con cháu|đơn thân|một thân một mình|cô quạnh
gia đình|vợ chồng|hộ gia đình|nhà|tổ ấm|gia đình trẻ|tiền hôn nhân|hôn nhân|kết hôn|cưới|cha mẹ|bố mẹ|phụ huynh
dòng họ|họ tộc|gia tộc|tộc họ
hàng xóm|láng giềng|tổ liên gia|liên gia|cụm dân cư|khu dân cư|xóm|ngõ|thôn xóm|cụm hộ
bảo vệ|an ninh cơ sở|tuần tra|dân phòng|dân quân|tổ bảo vệ|lực lượng bảo vệ|trật tự viên|đi tuần
đầu mối|người liên hệ|cán bộ đầu mối|thư ký|phụ trách
nữ công chức|công chức nữ|cán bộ nữ|nữ cán bộ|nữ viên chức
con công chức|con cán bộ|gửi con|trông trẻ|giữ trẻ|trông con|nhà trẻ|phòng trông trẻ|giữ con|nhóm trẻ|trẻ nghỉ hè|coi trẻ
người hiến máu|hiến máu|cho máu|ngân hàng máu|kho máu|nhóm máu|tiếp máu|máu hiếm|truyền máu|máu
nghệ nhân|già nghề|nghệ nhân dân gian|nghệ sĩ|người giữ nghề
ngư dân|người đi biển|tàu cá|thuyền|ghe|đánh bắt|tàu thuyền|đi biển|chủ tàu|thuyền trưởng|khai thác thủy sản|đánh cá|cảng cá|thuyền viên
chủ trang trại|trang trại|chủ trại|trại|gia trại|nông trại|trại chăn nuôi|trại nuôi
nhà khoa học|nghiên cứu viên|nghiên cứu khoa học|đề tài khoa học|làm khoa học
khách hàng|người mua|người tiêu dùng|khách mua|người dùng|người sử dụng|người đi mua
bên liên quan|các ngành|liên ngành|nhiều ngành|các phòng|các bên|giữa các phòng|ba bên|phối hợp
cơ quan|công sở|trụ sở|nơi làm việc|văn phòng|nhiệm sở|tòa nhà|trụ sở làm việc
quầy|bộ phận một cửa|một cửa|nơi tiếp nhận|ô cửa|bàn tiếp dân|quầy giao dịch|trung tâm hành chính công|trung tâm phục vụ hành chính công|điểm tiếp nhận|cửa
tiếp công dân|tiếp dân|gặp dân|lịch tiếp dân|phòng tiếp dân
"""
