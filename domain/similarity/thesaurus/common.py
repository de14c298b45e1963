"""Thesaurus, common words: near-synonyms of the general language that any retelling uses. Written for this program."""

GROUPS = """
nể nang|cả nể|ngại va chạm|dĩ hòa vi quý|nương nhẹ|xuê xoa|không nể nang
chạy chọt|xin xỏ|chạy suất|mua suất|xin suất|lo lót|chạy cửa sau
thông đồng|bắt tay nhau|câu kết|móc ngoặc|quân xanh quân đỏ|dìm giá|thông thầu
bốc mùi|nặng mùi|mùi khó chịu|hôi|thối|ô uế
trộn|đảo|khuấy|xới|rải|rắc|phủ|lót|xáo
ủ|ngâm|muối|lên men
góp chung|làm chung|chung nhau|cùng góp|chung tiền|góp vào|chung nhau thuê
tháo|dỡ|gỡ|bóc|tách ra|tháo dỡ|tháo rời|bóc gỡ
gắn|lắp|đặt|ghép|lắp đặt|bố trí thiết bị|nối vào
treo móc|treo|móc|mắc|giăng|dựng
vứt|ném|bỏ đi|quăng|thải bỏ|thải ra|đổ đi|quẳng|liệng
nhặt|gom|lượm|thu gom|thu nhặt|góp nhặt|vơ
chứa|đựng|đổ vào|để trong|cất vào
chia sẻ|san sẻ|kể lại|truyền lại|trao đổi|bày tỏ|chia sẻ sách
chỉ|bày|dạy|hướng dẫn|mách|bảo ban|chỉ bảo|hướng dẫn viên
nhờ|cậy|nương nhờ|trông cậy|nhờ vả
rủ|mời|kêu gọi|vận động|khuyến khích|hô hào|khuyên|khuyến khích học|cho lời khuyên|góp lời khuyên|khuyên giải|tập vận động|khuyên can
bàn|bàn bạc|thảo luận|hội ý|bàn thảo|cùng bàn
hỏi|thắc mắc|câu hỏi|hỏi han|chất vấn|chịu chất vấn
trả lời|giải đáp|đáp|hồi đáp|phúc đáp|hồi âm|thưa lại|máy giải đáp
nói chuyện|trò chuyện|tâm tình|tâm sự|chuyện trò|hàn huyên|robot trò chuyện|máy nói chuyện
nghe|lắng nghe|theo dõi|nghe ngóng|lắng tai|thính
nhìn|xem|quan sát|ngắm|trông thấy|để ý|trông
tìm ra|phát hiện|khám phá|lộ ra|vạch ra|truy ra|dò ra|không tìm ra
nhận ra|nhận biết|phân biệt|nhận diện|biết thật giả|phân biệt thật giả|nhận dạng|nhận ra mặt|tự nhận ra
giữ gìn|bảo quản|gìn giữ|nâng niu|bảo tồn|giữ
trông coi|trông nom|coi sóc|chăm|chăm sóc|chăm nom|săn sóc|chăm lo|tự chăm sóc|nhận chăm lo|dân trông coi|nhận chăm sóc|chăm lo phần
nuôi dưỡng|nuôi nấng|chăm bẵm|dưỡng|cấp dưỡng|nhận nuôi dưỡng|nghỉ dưỡng
thăm|thăm hỏi|thăm nom|ghé thăm|tới thăm|viếng thăm|đến thăm
đón|rước|tiếp|nghênh|đón nhận|được đón nhận
chở|chuyển|vận chuyển|chuyên chở|tải|thồ|khuân vác|kéo|chuyển tiền|chuyển thẳng|phát chuyển nhanh|chuyển dữ liệu|chuyển hàng|chuyển nhầm
đưa tới|mang đến|giao|đem đến|chuyển đến|giao hàng|đưa tới nhà|đem đến nhà
mua|sắm|mua sắm|tậu|đặt mua|đi chợ|người đi chợ|phiếu đi chợ|túi đi chợ
bán|bán ra|tiêu thụ|bán hàng|đem bán|buôn bán|khu bán hàng|người buôn bán|quay bán hàng
trả|hoàn|hoàn lại|trả lại|hoàn trả
thu|thu về|thu lại|gom về|thu hồi|thu hồi mã
chi|chi tiêu|tiêu|chi trả|xài
lời|lãi|có lãi|sinh lợi|lợi nhuận|lời lãi
lỗ|thua lỗ|mất vốn|thiệt|thiệt hại|tổn thất|thua thiệt|hao hụt|thiệt thòi|không thiệt hại
giàu|khá giả|dư dả|no đủ|khấm khá|ấm no|đủ ăn|khá giả hơn
nghèo|túng|thiếu thốn|khó khăn|cơ cực|khốn khó|nghèo nàn|tái nghèo|nêu khó khăn|vì sao nghèo|lý do nghèo|nghèo vì|bệnh nhân nghèo|người bệnh nghèo|nguyên nhân nghèo|nguyên do|người nghèo nằm viện
đói|thiếu ăn|đứt bữa|giáp hạt
buồn ngủ|mất ngủ|ngủ|ngủ gật|giấc ngủ
mệt|vất vả|nhọc|cực nhọc|khổ|cực|gian nan|nặng nhọc|khổ cực
thoải mái|dễ chịu|thư thái|nhẹ nhõm|khoan khoái|nhẹ người
vui|vui vẻ|phấn khởi|hồ hởi|mừng|hân hoan|hớn hở|thích thú|rộn ràng
giận|bực|bức xúc|khó chịu|cáu|bực bội|tức|nóng giận|bực mình
lo|lo lắng|băn khoăn|sợ|hồi hộp|áy náy|lo sợ
tin|tin tưởng|tin cậy|lòng tin|niềm tin|tín nhiệm|tin yêu
nghi ngờ|hoài nghi|không tin|mất lòng tin|ngờ vực|hồ nghi
thương|yêu thương|yêu|quý|mến|thân thương|trìu mến
đẹp|khang trang|sạch đẹp|mỹ quan|xinh|gọn đẹp|ngăn nắp
xấu|nhếch nhác|bẩn thỉu|luộm thuộm|bừa|nham nhở|mất mỹ quan|kém
sạch|sạch sẽ|trong lành|tinh tươm|vệ sinh|không bẩn|sạch bong|ngày vệ sinh|dọn vệ sinh
bẩn|dơ|ô nhiễm|nhơ|bụi bặm|lem luốc|dơ bẩn
trống|vắng|bỏ không|trơ trọi|hoang|trống trải|trống vắng|vắng vẻ|chiêng trống|hoang phí|xe bỏ không|thả hoang|trống trơn|để hoang|hoang hóa
đông|đông đúc|tấp nập|chật|chật chội|nườm nượp|đông vui|chật ních|kín chỗ|đầy người
hẹp|chật hẹp|nhỏ hẹp|bé|chật
rộng|rộng rãi|thoáng|mênh mông|thênh thang|rộng lớn|thông thoáng
sâu|sâu xa|thẳm
cũ|hư cũ|cũ kỹ|lâu năm|cổ|xưa|ngày xưa|thời trước|đồ hư cũ|bệnh lâu năm
mới|hiện đại|tân tiến|tiên tiến|mới mẻ|tân thời
lạ|lạ lẫm|xa lạ|khác lạ|ngoại lai
quen|quen thuộc|thân quen|quen tay|thành thạo|thuần thục
giỏi|thạo|khéo|tài|lành nghề|xuất sắc|thợ lành nghề
yếu|kém|non|yếu kém|hạn chế năng lực|chưa giỏi|ốm yếu|suy nhược|mệt
mạnh|khỏe|vững|vững mạnh|vững chắc|bền vững
hỏng|hư|hư hỏng|trục trặc|chết máy|gãy|vỡ|nứt vỡ|tắt máy|hư hỏng nặng
bền|bền lâu|lâu hỏng|chắc|chắc chắn|bền bỉ
rò|rỉ|rò rỉ|dột|thấm|chảy|ngấm|thấm dột|rò rỉ điện
nóng|nắng nóng|oi bức|nắng|hầm|nóng bức
lạnh|rét|mát|rét mướt|giá lạnh|rét đậm|trời rét
ướt|ẩm|ẩm ướt|ẩm thấp|mốc|ẩm mốc
khô|hạn|khô cạn|cạn|khô khốc
tối|tối tăm|thiếu sáng|mờ|không đủ sáng|tối mịt
sáng|sáng sủa|sáng rõ|rực rỡ|thắp sáng|chiếu sáng
ồn|ồn ào|inh ỏi|ầm ĩ|huyên náo|náo nhiệt|hát ầm ĩ
yên tĩnh|im lặng|tĩnh|lặng|tĩnh lặng
đau ốm|bệnh tật|ốm|bệnh|đau bệnh|ốm yếu
chết|tử vong|mất mạng|qua đời|thiệt mạng|từ trần|mất|tử nạn|người qua đời
bị thương|thương tích|thương vong|chấn thương|đau chân|trầy xước
lành|khỏi bệnh|bình phục|hồi phục|khỏi|phục hồi
sinh sống|cư ngụ|ở|sống|cư trú|trú ngụ
ra đi|rời đi|bỏ đi|đi khỏi|rời bỏ|rời
trở về|quay về|hồi hương|về quê|về lại|trở lại|trở lại lớp|về
khởi đầu|bắt đầu|mở đầu|khởi động|khai mạc
kết thúc|chấm dứt|hoàn thành|xong|dứt|hoàn tất|làm xong|ngày hoàn tất
tạm dừng|ngừng|dừng|ngưng|đình chỉ|tạm ngưng|ngưng điện
tiếp nối|kế thừa|tiếp tục|nối tiếp|nối dài|duy trì
lặp|tái diễn|tái phạm|vi phạm lại|lặp lại|nhắc lại|lần nữa|nhiều lượt
vi phạm|sai phạm|phạm lỗi|làm trái|lỗi|trái phép|trái quy định|phạm luật|mắc lỗi
lén|lậu|trộm|vụng trộm|chui|ngầm|trái phép
cấm|không cho|ngăn cấm|nghiêm cấm|cấm đoán
bắt|bắt giữ|tóm|bắt quả tang|vây bắt|bắt được|bắt được mạng|bị bắt|sa lưới|bắt gọn
xử lý|giải quyết|tháo gỡ|xử trí|gỡ|giải tỏa|dàn xếp|giải quyết liền|xử lý nghiêm|chờ giải quyết
vướng|mắc|vướng mắc|khúc mắc|nút thắt|trở ngại|cản trở|điểm nghẽn|gỡ vướng|tháo vướng|vướng ở đâu
tranh|giành|tranh giành|giành giật|tranh nhau|giành chỗ|tranh giành chỗ|tranh giải|tranh tụng
nhường|nhường nhịn|nhường chỗ|ưu ái|nhường đất|nhường trước
kiên trì|bền bỉ|nhẫn nại|kiên nhẫn
cố gắng|nỗ lực|phấn đấu|quyết tâm|gắng sức
lười|lười biếng|ỳ|trì trệ|ì|ỷ lại|thụ động|ỳ ạch
chăm|siêng|cần cù|siêng năng|chịu khó|chăm chỉ|siêng học
nghiêm|nghiêm túc|nghiêm khắc|chặt|chặt chẽ|xử lý nghiêm|xử nghiêm
lỏng|lỏng lẻo|buông lỏng|dễ dãi|thả nổi|thiếu chặt chẽ
thật|thực|thực sự|sự thật|đúng thực tế|thật thà
khen chê|nhận xét|bình phẩm|đánh giá|góp ý|thi đánh giá|phiếu đánh giá|tổ đánh giá|góp ý kiến
quyền lợi|lợi ích|quyền|phần lợi|được lợi|quyền được hưởng|cửa quyền|cho quyền
nghĩa vụ|bổn phận|trách nhiệm|phận sự|giao trách nhiệm|nhận trách nhiệm|nhiệm vụ
quê|quê hương|làng quê|xóm làng|thôn quê|nông thôn|làng|làng xã|bản làng
phố|thành thị|đô thị|phố xá|nội thành
núi|đồi|vùng núi|miền núi|đồi núi|triền núi|vùng cao
sông|suối|kênh|rạch|sông suối|kênh rạch|sông ngòi|bờ sông
biển|bãi biển|ven biển|bờ biển|đại dương|biển đảo|bãi tắm
đảo|hải đảo|xã đảo|ngoài khơi
trời|thời tiết|khí hậu|nắng mưa|dự báo thời tiết
mưa|mưa lớn|mưa to|mưa gió|mùa mưa
gió|giông|lốc|giông lốc|gió bão
mùa|vụ|thời vụ|mùa vụ|vụ mùa
ruộng vườn|vườn tược|nương rẫy|đồng áng|vườn|việc đồng áng
cây|cây cối|cây trồng|cây xanh
hoa màu|cây màu|rau màu|ngô|khoai|sắn|đậu|lạc|bắp
mía|vụ mía|đường mía|ruộng mía|cây mía
trang phục|quần áo|áo quần|đồng phục|áo ấm|quần áo diễn|trang phục diễn
giày dép|dép|giày|ủng
ăn|bữa|bữa cơm|ăn cơm|dùng bữa|cơm|suất cơm|sau bữa cơm
uống|nước uống|giải khát|đồ uống
ngủ nghỉ|nghỉ ngơi|nghỉ|giải lao|nghỉ chân
bàn ghế|bàn|ghế|chỗ ngồi|ghế ngồi
phòng|buồng|gian|căn phòng|khoang|phòng sinh hoạt|lãnh đạo phòng|phòng cách âm|phòng ghi âm|xà phòng|phòng lây|phòng nghỉ|sai phòng
cửa|lối vào|cổng|cửa ra vào|lối ra
tường rào|hàng rào|rào|rào chắn|rào lưới|tường bao|lan can|tay vịn
sơ đồ|lược đồ|đồ thị|biểu đồ|ma trận|hình vẽ|bảng chéo|sơ đồ hình
chức năng|nhiệm vụ|phần việc|chức trách|vai trò|phạm vi việc|đa chức năng
giẫm chân|chồng chéo|trùng việc|lấn sân|đụng việc|trùng nhiệm vụ
danh sách|bảng kê|liệt kê|thống kê|bản kê|kê|lập danh sách|rà danh sách|thống kê từng
sổ|cuốn sổ|quyển sổ|vở|tập
thư|lá thư|thư từ|thư ngỏ|bức thư
báo|tờ báo|báo chí|bài báo|tin bài|viết bài|tờ báo tiền
tin tức|tin|bản tin|thời sự|thông tin|tin nhanh|kho thông tin|lộ thông tin|thiếu thông tin|đọc bản tin
bài viết|bài đăng|đăng tải|đăng bài|đăng|đăng lên
mạng|internet|mạng xã hội|trên mạng|không gian mạng|internet miễn phí|nộp trên mạng|ký trên mạng
máy tính|máy vi tính|laptop|máy trạm|máy bàn|máy tính hóa|máy tính tự
máy|máy móc|thiết bị|dụng cụ|phương tiện|đồ nghề|dụng cụ chung|thiết bị dò|gắn thiết bị
xe|phương tiện|ô tô|xe cộ|xe máy|xe con|đội ô tô
đồ|đồ đạc|vật dụng|đồ dùng|dụng cụ|vật phẩm|dụng cụ chung|vật dụng cũ|đồ nghề
tiền|tiền bạc|kinh phí|tài chính|đồng tiền|ngân quỹ|giảm kinh phí|thiếu kinh phí
giấy phép|phép|giấy phép con|cho phép|được phép
tấm gương|gương|noi gương|làm gương|nêu gương
phong trào|cuộc vận động|chiến dịch|phát động|ra quân|ngày chủ nhật xanh
kỳ|đợt|phiên|dịp|chặng|lần|phiên xử mẫu|phiên xử|phiên giao dịch|lấy phiên|theo phiên|chia phiên|đổi phiên|cắt phiên|tới phiên|phiên chợ|phiên gác|ca trực|kíp trực|ca kíp
hàng ngày|mỗi ngày|hằng ngày|ngày nào cũng|từng ngày|dành mỗi ngày|mới từng ngày|ghi hằng ngày
hàng tuần|mỗi tuần|hằng tuần|tuần nào cũng|theo tuần|từng tuần
hàng tháng|mỗi tháng|hằng tháng|tháng nào cũng|theo tháng|từng tháng|tiền hằng tháng|hàng tháng trời
hàng quý|mỗi quý|hằng quý|theo quý
hàng năm|mỗi năm|hằng năm|năm nào cũng|thường niên
đêm|ban đêm|về đêm|khuya|đêm khuya|buổi tối|nửa khuya|lớp ban đêm
sáng sớm|buổi sáng|đầu giờ|đầu buổi|sớm mai
đầu giờ|mười phút đầu giờ|mười lăm phút đầu giờ|trước giờ học
nửa|một nửa|phân nửa|50 phần trăm|năm mươi phần trăm
gấp đôi|tăng gấp đôi|hai lần|nhân đôi
hầu hết|phần lớn|đa số|đại đa số|phần đông|gần hết|gần như tất cả
toàn bộ|tất cả|mọi|hết thảy|100 phần trăm|đầy đủ|trăm phần trăm|đủ cả
hiếm|ít gặp|khan|khan hiếm|hiếm có
nhiều|vô số|lắm|đông đảo|hàng loạt|dày đặc|cả loạt|nhiều lượt|nghỉ nhiều|đi về nhiều|nhiều bận|mất nhiều tiền|chi nhiều|nhiều công đoạn|người nhiều tuổi|đẻ nhiều|chết nhiều|hư hàng loạt|nhận nhiều phần|làm nhiều việc|mua nhiều|nhiều trang
nhỏ|bé|nhỏ xíu|con con|tí hon|mini
riêng|riêng biệt|từng người|cá nhân|cá nhân hóa|riêng lẻ|từng cá nhân|giao từng người|gặp riêng|dành riêng|bận việc riêng|đồng hồ riêng|đo riêng|công tơ riêng
chung|tập thể|cùng nhau|dùng chung|công cộng|khu tập thể|dụng cụ chung|xe chung|nhóm chung|tra chung|chung sức|chung chi|nhóm zalo chung|đi chung|chung đường|tập thể thao|mướn chung|dùng chung người|bảng chung|danh mục chung|dùng chung kho|chung cuộc
công khai trước dân|dân biết|ai cũng biết|cho dân xem|dân xem được
giữ trật tự|trật tự|nề nếp|quy củ|ổn định
nếp sống|lối sống|thói quen|tập quán|nếp
thói xấu|tật xấu|thói hư|hư hỏng|hành vi xấu|hư hỏng nặng
học hành|học tập|việc học|đi học|tới lớp|đến trường|đi học đều|được đi học
thi cử|kỳ thi|thi|mùa thi|phòng thi|qua kỳ thi
bài học|bài|kiến thức|nội dung học|thiếu kiến thức
sách vở|sách|vở|đầu sách|ấn phẩm|quyển
viết|ghi|chép|biên|ghi lại|soạn|chấp bút
vẽ|họa|tô|phác|minh họa|hội họa|tranh|tô màu|tranh giải|tranh tụng
tính|tính toán|đếm|cộng|tổng cộng|tính ra|tính toán trước
đo đếm|cân đo|đo|đo đạc|đo lường|cân|ẩm đất
kiểm|kiểm tra|soát|xét|khám|thử|cuộc kiểm tra
thử thách|thách thức|đố|câu đố|thách đố
ý kiến|quan điểm|suy nghĩ|góp ý|đề xuất|đề đạt|góp ý kiến
ước mơ|nguyện vọng|mong ước|mong muốn|khát vọng
nhu cầu|cần thiết|cần dùng|yêu cầu
lựa chọn|chọn|chọn lọc|tuyển|lọc|chọn ra|tuyển lựa|sơ tuyển|tuyển công nhân|bên tuyển|được tuyển
xếp|sắp|bày|kê|sắp xếp|bố trí|dàn|bố trí người|bố trí chức
chuyển|đổi sang|chuyển sang|chuyển thành|biến thành|thành|thành hôn|chuyển tiền|chuyển thẳng|phát chuyển nhanh|chuyển dữ liệu|chuyển sang ngành|thành tích|trưởng thành|thành nhân|chuyển hàng|thành dịch|đi thành nhóm|tán thành|khánh thành|chuyển nhầm
thay|thay thế|đổi|thế|thay cho|thay bằng
thêm|bổ sung|tăng cường|kèm theo|kèm|đi kèm|bổ sung người
bớt đi|giảm bớt|cắt bớt|lược|loại bỏ|bỏ bớt|gạt bỏ
ghép đôi|bắt cặp|kết đôi|đôi bạn|cặp đôi|theo cặp
đại diện|thay mặt|người đại diện|đứng ra|đứng ra lo
tham gia|góp mặt|dự|tham dự|có mặt|vào cuộc|báo có mặt
vắng|vắng mặt|không đến|bỏ họp|thiếu mặt|không dự|không có mặt|thưa thớt|lác đác|ít người|vắng vẻ|lèo tèo|không đến tay
tụ tập|tập trung|đông người|họp mặt|quây quần|tụ đông|kéo nhau|bu đông
đi một lần|một lần đi|đến một lần|tới một lần|lên một lần|khỏi đi lại|khỏi đi đâu|khỏi chạy|không phải đến|không phải lên|không cần đến|khỏi lên|khỏi ra|khỏi tới|không phải tới|không phải ra|khỏi đến
chính xác|chuẩn|trúng|không sai|không lệch|đúng
thiếu người|ít người|người ít|thiếu nhân lực|lực lượng mỏng|quân số mỏng|không đủ người|thiếu cán bộ|thiếu nhân sự|biên chế ít|neo người|thiếu tay|thiếu nhân công
bỏ quên|quên lãng|xếp xó|cất ngăn kéo|chìm xuồng|không ai nhắc|bị lãng quên
nhận phụ trách|đảm nhận|nhận lo|đảm đương|phụ trách|đứng ra lo|nhận chăm sóc|nhận khoán|nhận trách nhiệm|cáng đáng|lo liệu|chăm lo phần|bao thầu|nhận làm|chịu trách nhiệm|người phụ trách
thuyết phục|vận động|khuyên|động viên|nói phải trái|kêu gọi|khích lệ|rủ rê|thủ thỉ|cho lời khuyên|góp lời khuyên|khuyên giải|tập vận động|khuyên can
chuẩn bị sẵn|làm sẵn|soạn sẵn|sẵn sàng|có sẵn|sắp sẵn|lo sẵn|bày sẵn|dựng sẵn|lập sẵn|kê sẵn|soạn trước|chuẩn bị trước|làm trước
"""
