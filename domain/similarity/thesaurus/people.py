"""Thesaurus, people and offices: whom an initiative serves and who acts. Written for this program."""

GROUPS = """
người dân|nhân dân|bà con|công dân|dân|người làm thủ tục|dân làng|cư dân|hộ dân|khách|nhiều người|mọi người|quần chúng|người có việc|người trong xã|người làng|khách đi hội|họp bà con|hỏi khách|kéo khách|hút khách|đông khách|bà con cùng|bà con tự|khách phương xa|khách ghé|khách thập phương|khách đi lễ|người dân bầu|khách lấy hàng|khách quen|tiếp bà con|chở khách thuê|bám khách|gọi tên khách|gọi khách|chỗ rước khách|dẫn khách|khách tới|khách thuê|khách đi xe|khách đường dài|quá tải khách|quá khách|khách ruột
người cao tuổi|người già|cao niên|cụ già|các cụ|ông bà|cao tuổi|hưu trí|cụ ông cụ bà|lão|tuổi già|người lớn tuổi|ông cụ|bà cụ|cụ|người có tuổi|người nhiều tuổi|lớp già|cha mẹ già
trẻ em|trẻ|trẻ nhỏ|bé|em nhỏ|thiếu nhi|trẻ con|con trẻ|con em|các cháu|cháu|các em|đứa trẻ|con nhỏ|nhi đồng|con nít|em bé|tuổi thơ|gả con nhỏ|có em bé
trẻ sơ sinh|em bé|sơ sinh|mới sinh|con mới đẻ|sinh con|có con|đẻ|chào đời|vừa sinh|vừa lọt lòng|sinh nở|ca sinh|có em bé|sinh con khỏe
phụ nữ|chị em|nữ|đàn bà|hội viên phụ nữ|hội phụ nữ|các chị|các mẹ|bà mẹ|mẹ|nữ giới|các bà mẹ
thai phụ|bà bầu|mang thai|sản phụ|phụ nữ có thai|bầu bí|mẹ bầu|có bầu|thai sản|thai nghén|mẹ mang bầu|có em bé
nuôi con nhỏ|vắt sữa|sữa mẹ|cho con bú|nuôi con|trữ sữa|bú|con bú
thanh niên|đoàn viên|thanh thiếu niên|tuổi trẻ|bạn trẻ|đoàn thanh niên|giới trẻ|trai tráng|lớp trẻ|trai gái|người trẻ|trai làng
nông dân|bà con nông dân|người trồng|hộ sản xuất|nhà nông|hộ nông dân|chủ vườn|hội nông dân|người làm ruộng|dân cày|người làm vườn|nhà vườn|người cấy|dân ruộng|người nuôi|chủ ruộng|tay cày|người làm nông|hộ trồng|hộ làm vườn
công nhân|người lao động|thợ|công nhân khu công nghiệp|lao động|anh chị em công nhân|người làm thuê|người thợ|nhân công|người làm ca|dân xưởng|người làm công|tuyển công nhân|xóm lao động|thiếu nhân công|công nhân điện
doanh nghiệp|công ty|nhà đầu tư|hộ kinh doanh|doanh nhân|cơ sở sản xuất|xí nghiệp|chủ doanh nghiệp|nhà máy|hãng|khởi nghiệp|chủ quán|mở quán|buôn bán|mở hàng|xưởng máy|giới chủ|người thuê|bên thuê|chủ xưởng|nhà sản xuất|chủ cơ sở|nhà tuyển dụng|bên tuyển|lập doanh nghiệp|người buôn bán|thuê công ty
tiểu thương|người bán hàng|chủ sạp|hộ buôn bán|người bán|bán hàng rong|chợ|sạp|bán rong|hàng rong|người buôn bán|chủ hàng|chủ quầy|hàng quán|chủ tiệm|dân buôn
cán bộ|công chức|viên chức|nhân viên|người thi hành công vụ|cán bộ công chức|anh chị em cơ quan|công bộc|cán bộ xã|nhân viên nhà nước|người của xã|người phụ trách|tư pháp xã|người nhà nước|chấm cán bộ|cán bộ xóm|nhân viên bản|thiếu cán bộ
công chức mới|cán bộ mới|người mới|nhân viên mới|mới tuyển|mới vào nghề|công chức trẻ|cán bộ trẻ|tập sự|mới nhận việc|lính mới|mới ra trường
lãnh đạo|thủ trưởng|người đứng đầu|chủ tịch|sếp|cấp trên|giám đốc|hiệu trưởng|trưởng phòng|ban giám hiệu|cán bộ quản lý|người cầm lái|bí thư|thủ lĩnh|trưởng ban|quan chức|người có chức|gặp lãnh đạo|gặp chủ tịch|chức trưởng phòng|lãnh đạo phòng
trưởng thôn|tổ trưởng dân phố|cán bộ thôn|tổ dân phố|khu phố|trưởng bản|thôn trưởng|trưởng ấp|ban công tác mặt trận|khối phố|trưởng xóm|trưởng khu|tổ trưởng|trưởng khóm|trưởng buôn|thôn xóm|cán bộ xóm
người uy tín|già làng|trưởng bản|chức sắc|trưởng họ|người có uy tín|trưởng tộc|bô lão|nhà sư|linh mục|mục sư|trưởng dòng họ|sư trụ trì|trưởng lão|nhà sư phạm
đồng bào dân tộc|dân tộc thiểu số|vùng cao|người dân tộc|miền núi|vùng sâu vùng xa|bản làng|đồng bào|buôn làng|vùng đồng bào|rẻo cao|người mông|người dao|người thái|khmer|người thiểu số|người bản|xóm bản|người tày|người nùng|người ê đê|thôn bản|bản vùng sâu|dân bản
tôn giáo|giáo dân|nhà thờ|chùa|phật tử|tín đồ|giáo xứ|cơ sở thờ tự|tín ngưỡng|tăng ni|cha xứ|nơi thờ phụng|nơi thờ tự|cha sở|sư thầy|thánh thất|hội thánh|chư tăng
hộ nghèo|người nghèo|nghèo|cận nghèo|khó khăn|hoàn cảnh khó khăn|thoát nghèo|giảm nghèo|gia cảnh khó|yếu thế|túng thiếu|nhà nghèo|thu nhập thấp|nhà khó|gia đình khó|hộ khó|gia cảnh|túng bấn|bần cùng|khốn khó|giúp người nghèo|tái nghèo|nêu khó khăn|vì sao nghèo|lý do nghèo|nghèo vì|bệnh nhân nghèo|người bệnh nghèo
người khuyết tật|khuyết tật|tàn tật|người mù|khiếm thị|khiếm thính|xe lăn|người điếc|người câm|ngôn ngữ ký hiệu|chữ nổi|tật nguyền|trẻ tự kỷ|tự kỷ|câm điếc|khiếm khuyết|mù lòa|tàn phế|không may mắn|lối xe lăn|xe đẩy
không biết chữ|mù chữ|xóa mù chữ|ít chữ|chưa biết chữ|không đọc được|không biết đọc|không biết viết|thoát mù|biết cái chữ|chưa biết đọc|học chữ|dạy chữ|lớp chữ|đọc viết được|biết chữ|chữ nghĩa|con chữ|không rành chữ
người có công|thương binh|liệt sĩ|gia đình chính sách|bệnh binh|mẹ việt nam anh hùng|tri ân|đền ơn đáp nghĩa|nghĩa trang liệt sĩ|thân nhân liệt sĩ|người có công với cách mạng|mộ liệt sĩ|nhà chính sách
cựu chiến binh|bộ đội|quân nhân|xuất ngũ|chiến sĩ|lính|bộ đội xuất ngũ|quân đội|cựu binh|quân hàm xanh|đi bộ đội
đi làm xa|đi làm ăn xa|xa quê|lao động ngoài tỉnh|người xa nhà|đi xa|con em xa quê|xuất khẩu lao động|làm việc ở nước ngoài|ly hương|kiều bào|người việt ở nước ngoài|tha hương|xứ người|con phương xa|sang nước ngoài|rời quê
tạm trú|người thuê trọ|nhà trọ|phòng trọ|khu trọ|xóm trọ|thuê nhà|ở trọ|lưu trú|khách lưu trú|chủ nhà trọ|người ở trọ|dãy trọ|nhà cho thuê|người trọ|dân trọ|ở thuê|xóm lao động|nhà lưu trú
người nước ngoài|chuyên gia nước ngoài|khách quốc tế|khách tây|khách nước ngoài|du khách quốc tế
du khách|khách du lịch|khách tham quan|lữ khách|khách thăm|người tham quan|khách đến|lữ hành|người đi chơi|khách phương xa|khách ghé|khách thập phương|khách đi lễ
tài xế|lái xe|bác tài|xe ôm|người lái|tài xế công nghệ|shipper|tài xế xe tải|người điều khiển xe|nhà xe|xe hợp đồng|xe khách|grab|taxi|người cầm lái|người chạy xe|phụ xe|thi lái xe
đảng viên|chi bộ|đảng ủy|sinh hoạt chi bộ|cấp ủy|đảng|tổ đảng|chi ủy|công tác đảng|kết nạp đảng|đảng phí|chi bộ bốn tốt|sinh hoạt đảng
đại biểu hội đồng|hội đồng nhân dân|đại biểu|cử tri|tiếp xúc cử tri|kỳ họp|chất vấn|người đại diện|đại biểu dân cử|người dân bầu|chịu chất vấn
mặt trận|mặt trận tổ quốc|đoàn thể|hội đoàn thể|hội quần chúng|các hội|các đoàn thể
công đoàn|đoàn viên công đoàn|công đoàn cơ sở|tổ công đoàn|liên đoàn lao động
hội chữ thập đỏ|chữ thập đỏ|nhân đạo|từ thiện|cứu trợ|thiện nguyện|cháo từ thiện|bếp ăn từ thiện|bữa cơm nghĩa tình|suất ăn miễn phí|làm phúc|bác ái|phát cháo|giúp người nghèo|giúp người khó
hội đồng|tổ thẩm định|ban giám khảo|hội đồng tư vấn|tổ tư vấn|nhóm chuyên gia|chuyên gia|nhà khoa học|phản biện|nhóm chấm|nhóm thẩm định|tổ thẩm tra|nhóm kiểm chứng|ban thẩm định|tổ đánh giá|nhóm xét|đánh hội đồng|hội đồng chấm
ban chỉ đạo|ban điều hành|tổ chỉ đạo|ban chỉ huy|tổ công tác|ban bệ
đội tuyển|năng khiếu|học sinh giỏi|tài năng|mũi nhọn|giỏi
người lạc|đi lạc|mất tích|lạc đường|tìm người|thất lạc người thân|tìm trẻ lạc|người già lạc|tìm người nhà
nạn nhân|người bị hại|bị đánh|bạo hành|bạo lực|bạo lực gia đình|đánh đập|ngược đãi|xâm hại|hành hạ|bạo hành trẻ em|bị bạo lực|bắt nạt|bạo lực học đường|xâm hại trẻ em|bị chồng đánh|ăn hiếp|đánh hội đồng|quấy rối|bị hại
người nghiện|cai nghiện|ma túy|nghiện ma túy|sau cai|nghiện|phòng chống ma túy|con nghiện|methadone|chất cấm|cắt cơn
người mãn hạn tù|tái hòa nhập|chấp hành xong án|lầm lỡ|đặc xá|người ra tù|hoàn lương|án treo|người mới ra trại|mãn hạn tù|người lầm lỗi|hòa nhập lại
vị thành niên|thanh thiếu niên hư|thanh thiếu niên chậm tiến|trẻ vi phạm pháp luật|thanh niên hư
mồ côi|trẻ mồ côi|không nơi nương tựa|bỏ rơi|đỡ đầu|mẹ đỡ đầu|nhận nuôi|con nuôi|nhận đỡ đầu|nhận nuôi dưỡng|bị bỏ rơi
neo đơn|sống một mình|cô đơn|người già neo đơn|không con cháu|đơn thân|một thân một mình|cô quạnh|côi cút|lẻ bóng|đơn chiếc|thui thủi|không người thân|không ai chăm
gia đình|vợ chồng|hộ gia đình|nhà|tổ ấm|gia đình trẻ|tiền hôn nhân|hôn nhân|kết hôn|cưới|cha mẹ|bố mẹ|phụ huynh|người nhà|thân nhân|người thân|họ hàng|ruột thịt|lập gia đình|cha mẹ già|người nhà nước|gia đình khó|trước hôn nhân|thiếu cha mẹ
dòng họ|họ tộc|gia tộc|tộc họ|họ hàng|trưởng tộc|cả họ|chi họ|thân tộc|trưởng dòng họ
hàng xóm|láng giềng|tổ liên gia|liên gia|cụm dân cư|khu dân cư|xóm|ngõ|thôn xóm|cụm hộ|nhà bên|kế bên|nhà kề|cạnh nhà|sát vách|mười hộ|mười nhà|cụm nhà|tổ hàng xóm
bảo vệ|an ninh cơ sở|tuần tra|dân phòng|dân quân|tổ bảo vệ|lực lượng bảo vệ|trật tự viên|đi tuần|tổ an ninh|bảo vệ xong
đầu mối|người liên hệ|cán bộ đầu mối|thư ký|phụ trách|người phụ trách
nữ công chức|công chức nữ|cán bộ nữ|nữ cán bộ|nữ viên chức
con công chức|con cán bộ|gửi con|trông trẻ|giữ trẻ|trông con|nhà trẻ|phòng trông trẻ|giữ con|nhóm trẻ|trẻ nghỉ hè|coi trẻ|coi con
người hiến máu|hiến máu|cho máu|ngân hàng máu|kho máu|nhóm máu|tiếp máu|máu hiếm|truyền máu|máu|vô máu
nghệ nhân|già nghề|nghệ nhân dân gian|nghệ sĩ|người giữ nghề|thợ khéo|thợ thủ công|thợ lành nghề
ngư dân|người đi biển|tàu cá|thuyền|ghe|đánh bắt|tàu thuyền|đi biển|chủ tàu|thuyền trưởng|khai thác thủy sản|đánh cá|cảng cá|thuyền viên|dân chài|ngư phủ|làng chài|xóm chài|làng biển|người đi khơi|bạn chài|vạn chài
chủ trang trại|trang trại|chủ trại|trại|gia trại|nông trại|trại chăn nuôi|trại nuôi
nhà khoa học|nghiên cứu viên|nghiên cứu khoa học|đề tài khoa học|làm khoa học|giới nghiên cứu|nhà nghiên cứu|viện trường|viện nghiên cứu|trường đại học|nhà chuyên môn|chuyên gia|giới khoa học
khách hàng|người mua|người tiêu dùng|khách mua|người dùng|người sử dụng|người đi mua|khách lấy hàng|người đi chợ|khách quen|người uống
bên liên quan|các ngành|liên ngành|nhiều ngành|các phòng|các bên|giữa các phòng|ba bên|phối hợp|các ban ngành|mấy ngành|các cơ quan|các sở
cơ quan|công sở|trụ sở|nơi làm việc|văn phòng|nhiệm sở|tòa nhà|trụ sở làm việc|ủy ban|công đường|cửa quan|các cơ quan|ba cơ quan
quầy|bộ phận một cửa|một cửa|nơi tiếp nhận|ô cửa|bàn tiếp dân|quầy giao dịch|trung tâm hành chính công|trung tâm phục vụ hành chính công|điểm tiếp nhận|cửa|bàn tiếp nhận|bàn làm việc|ô tiếp nhận|ra phường|lên phường|lên xã|ra xã|lên ủy ban|ra ủy ban
tiếp công dân|tiếp dân|gặp dân|lịch tiếp dân|phòng tiếp dân|dân tới gặp|gặp chủ tịch|tiếp bà con
"""
