"""What initiatives say of every idea alike: openings of titles, signposts of summaries, closing sentences.

Gathered from published titles, forms of councils and the phrases of reform plans; whole sentences are not listed:
a sentence is boilerplate when nearly all its words are the words such sentences are made of.
"""

from collections.abc import Sequence

from domain.vietnamese.syllables import tone_key
from domain.vietnamese.text import fold

# Phrases that frame a title and say nothing of its idea, longest first when matched.
TITLE_FRAMES = """
một số giải pháp|một số biện pháp|một vài giải pháp|một vài biện pháp|một vài kinh nghiệm|một số kinh nghiệm|các giải pháp|các biện pháp|một số phương pháp
giải pháp|biện pháp|sáng kiến|sáng kiến kinh nghiệm|mô hình|xây dựng mô hình|kinh nghiệm|cách làm|cách làm mới|cách làm hay|đề tài|chuyên đề|đề án
đề xuất|nghiên cứu|áp dụng|triển khai|thực hiện|triển khai thực hiện|tổ chức thực hiện|vận dụng|giải pháp mới|sáng kiến mới|đề xuất giải pháp
nâng cao hiệu quả|nâng cao chất lượng|nâng cao hiệu lực hiệu quả|nâng cao năng lực|tăng cường hiệu quả|tăng cường|đẩy mạnh|phát huy hiệu quả|phát huy vai trò
nhằm nâng cao hiệu quả|nhằm nâng cao chất lượng|góp phần nâng cao|góp phần|góp phần nâng cao hiệu quả|góp phần nâng cao chất lượng|nhằm nâng cao|nhằm|hướng tới|qua đó
đổi mới|cải tiến|hoàn thiện|tối ưu|tối ưu hóa|cải thiện|thúc đẩy
nâng cao chất lượng phục vụ người dân doanh nghiệp|nâng cao chất lượng phục vụ|phục vụ người dân và doanh nghiệp|phục vụ nhân dân
trong công tác cải cách hành chính|cải cách hành chính|công tác cải cách hành chính|gắn với công tác cải cách hành chính|gắn với cải cách hành chính
hiệu quả thực hiện nhiệm vụ|thực hiện nhiệm vụ chuyên môn|nhiệm vụ chuyên môn|thực hiện nhiệm vụ|hoàn thành tốt nhiệm vụ|hoàn thành nhiệm vụ|nhiệm vụ chính trị
đáp ứng yêu cầu nhiệm vụ|đáp ứng yêu cầu|đáp ứng yêu cầu nhiệm vụ trong tình hình mới|trong tình hình mới|trong giai đoạn hiện nay|giai đoạn hiện nay|trong thời kỳ mới|hiện nay
trong công tác|công tác|trong hoạt động|hoạt động|trong lĩnh vực|lĩnh vực|trong việc|việc|trong quá trình|quá trình|hiệu quả|chất lượng|có hiệu quả|hiệu quả của
ứng dụng công nghệ thông tin|ứng dụng công nghệ số|ứng dụng|sử dụng|tại đơn vị|trên địa bàn|tại địa phương|ở địa phương|của đơn vị|tại cơ quan|trong cơ quan
trong bối cảnh chuyển đổi số|trong thời đại số|trong kỷ nguyên số|giai đoạn|năm học|năm|về|về việc|cho việc|từ thực tiễn|dựa trên|trên cơ sở|theo hướng
"""

# Signposts of a summary's three parts: what was wrong, what was done, what came of it.
SIGNS = {
    "problem": """
thực trạng|hiện trạng|tồn tại|khó khăn|trước đây|trước khi|thực tế|xuất phát|hạn chế|bất cập|vấn đề|nguyên nhân|lý do|qua theo dõi|rà soát|nhận thấy|cho thấy|bối cảnh
sự cần thiết|đặt vấn đề|thời gian qua|thời gian trước|vướng mắc|tình hình|tình trạng|nhược điểm|bức xúc|điểm nghẽn|nỗi lo|lâu nay|từ trước đến nay|tính cấp thiết|mô tả vấn đề""",
    "way": """
giải pháp|cách làm|cách thức|biện pháp|nội dung|các bước|bản chất|triển khai|thực hiện|đề ra|cụ thể|phương pháp|mô tả giải pháp|tiến hành|hướng xử lý|khắc phục|điểm mới
tính mới|phương án|cách giải quyết|hành động|việc đã làm|sáng kiến gồm|quy trình mới|cách tiếp cận|đơn vị đã|tác giả đã|nhóm tác giả|ý tưởng|hướng giải quyết""",
    "effect": """
kết quả|hiệu quả|lợi ích|đến nay|sau khi|tính đến|qua một năm|sau thí điểm|tác dụng|giá trị|đánh giá sau|kết quả đạt được|tác động|ý nghĩa|thành quả|hiệu quả mang lại
sau một|sau hai|sau ba|sau sáu|sau 3|sau 6|sau 9|sau 12|sau hơn|qua hai|qua 6|đạt được|nhờ vậy|nhờ đó|kết quả là|số liệu|minh chứng""",
}

# Words of which framing and closing sentences are made. A sentence of seven words and more, nearly all of them
# from here, tells nothing of the idea.
FRAME_WORDS = """
sáng kiến giải pháp đề án đề tài mô hình cách làm biện pháp nhiệm vụ công tác chuyên môn đơn vị địa phương cơ quan tác giả nhóm tập thể cá nhân hội đồng cơ sở cấp trên cấp dưới
được đã đang sẽ có không cần phải là và của cho các những một số nhiều trong ngoài trên dưới tại ở từ đến qua với theo vào ra lên xuống khi sau trước này đó nên vì do bởi để nhằm mà thì cũng rất
áp dụng triển khai thực hiện tổ chức xây dựng nghiên cứu đề xuất thử nghiệm thí điểm vận dụng ban hành tham mưu chỉ đạo lãnh đạo quan tâm tạo điều kiện phối hợp chặt chẽ giữa bộ phận ngành đoàn thể liên
hiệu quả kết quả chất lượng nâng cao cao tốt hơn tích cực rõ rệt thiết thực góp phần tăng cường đẩy mạnh phát huy cải thiện đổi mới hoàn thiện duy trì tiếp tục rút kinh nghiệm chia sẻ báo cáo hội nghị chuyên đề
khả năng nhân rộng mở rộng phạm vi lan tỏa phổ biến học tập kinh phí phát sinh tận dụng trang thiết bị sẵn nguồn xã hội hóa đầu tư chi phí tiết kiệm thời gian công sức nhân lực phần còn lại chủ yếu ít lớn dễ đơn giản
tính mới khả thi sáng tạo lần đầu công nhận đánh giá ghi nhận xếp loại đạt yêu cầu quy định pháp luật hiện hành phù hợp trái điều kiện thực tế thực tiễn tình hình đặc thù đáp ứng chủ trương chính sách đảng nhà nước
cán bộ công chức viên chức người lao động người dân nhân dân doanh nghiệp khách hàng tổ chức đồng tình ủng hộ hài lòng đồng thuận hưởng ứng phục vụ cải cách hành chính thủ tục chuyển đổi chính quyền
hồ sơ minh chứng gồm kế hoạch hình ảnh số liệu so sánh theo dõi hằng hàng tháng quý năm tuần ngày giai đoạn bộ chỉ tiêu tiêu chí thống nhất đề nghị cho phép thời gian tới đơn vị bạn khác toàn
nghị quyết chương trình tổng thể kế hoạch cấp ủy căn cứ tập trung quan trọng trọng tâm thường xuyên ý nghĩa sự phát triển kinh tế xã hội mạnh dạn như quá trình yêu cầu mong muốn nhận thức trách nhiệm
hạn chế khắc phục giải quyết tồn tại khó khăn vướng mắc bất cập nguyên nhân thực trạng hiện trạng xuất phát ra đời việc làm cách thức nội dung các bước tiến hành cụ thể sau đây trên cơ sở nhờ qua đó tạo sự chuyển biến
mang lại đem lại lợi ích giá trị tác động bước đầu kiểm chứng vậy vì thế tuy nhiên mặt khác đồng thời bên cạnh ngoài ra hiện nay trước đây thời gian qua lâu nay toàn bộ hệ thống chính trị nói chung riêng đây điều
bản chất tập trung chính khó nhất lớn nhất rà soát đầu cuối cho thấy nhận thấy giao đề ra lợi thu được tháng tính đến một hai ba sáu chín mười
"""


def _table(lines: str) -> dict[int, frozenset[tuple[str, ...]]]:
    by_length: dict[int, set[tuple[str, ...]]] = {}
    for phrase in lines.replace("\n", "|").split("|"):
        if words := tuple(fold(phrase).split()):
            by_length.setdefault(len(words), set()).add(words)
    return {length: frozenset(by_length[length]) for length in sorted(by_length, reverse=True)}


_TITLE_FRAMES = _table(TITLE_FRAMES)
_SIGNS = {part: _table(lines) for part, lines in SIGNS.items()}
_FRAME_WORDS = frozenset(fold(FRAME_WORDS).split())
_TONED_FRAME_WORDS = frozenset(tone_key(word) for word in FRAME_WORDS.split())
_SHORTEST_FRAME_SENTENCE = 7
_FRAME_SHARE = 0.88


def frame_words(folded: Sequence[str]) -> list[bool]:
    """For each folded word of a title, whether it belongs to a phrase that frames any idea."""
    frame = [False] * len(folded)
    i = 0
    while i < len(folded):
        step = next((n for n, phrases in _TITLE_FRAMES.items() if tuple(folded[i : i + n]) in phrases), 0)
        frame[i : i + step] = [True] * step
        i += step or 1
    return frame


def sign_of(folded: Sequence[str]) -> str:
    """The part of a summary ("problem", "way", "effect") that a signpost in these folded words opens, or "".

    The signpost that stands last decides: "để khắc phục tồn tại, nhóm tác giả thực hiện" opens the way.
    """
    best, part_of_best = (-1, 0), ""
    for part, phrases in _SIGNS.items():
        for n, table in phrases.items():
            for i in range(len(folded) - n + 1):
                if tuple(folded[i : i + n]) in table and (i + n, n) > best:
                    best, part_of_best = (i + n, n), part
    return part_of_best


def is_frame(words: Sequence[str]) -> bool:
    """Whether a sentence is made of frame words and tells nothing of the idea; words are tone keys, or folded."""
    if len(words) < _SHORTEST_FRAME_SENTENCE:
        return False
    toned = any(not word.isascii() or word[-1:].isdigit() for word in words)
    known = _TONED_FRAME_WORDS if toned else _FRAME_WORDS
    return sum(word in known or word.isdigit() for word in words) >= _FRAME_SHARE * len(words)
