"""Words for states in questions: every row of the table, in several frames, with and without diacritics."""

import pytest

from domain.queries import STATES, understand
from domain.vietnamese.text import fold
from tests.domain.queries.labelled import TODAY, office

UNDECIDED = ("submitted", "returned", "accepted", "implementing", "reported", "scored")
SAID = {
    ("draft",): "còn nháp|chưa gửi|đang soạn dở|mới lưu nháp",
    ("submitted",): "chờ thẩm định|đang thẩm định|chưa thẩm định|chờ duyệt|chờ xét duyệt|đang chờ phê duyệt",
    ("returned",): "bị trả lại|trả về|bị yêu cầu sửa|chờ bổ sung|phải bổ sung|cần chỉnh sửa",
    ("accepted",): "được chấp thuận|đã duyệt|được phê duyệt|chưa triển khai|chưa thực hiện|chưa áp dụng",
    ("submitted", "returned"): "chưa được chấp thuận|chưa duyệt|vẫn chưa được phê duyệt",
    ("declined",): "không đưa vào danh mục|bị từ chối khi đăng ký|không vào danh mục",
    ("implementing",): "đang triển khai|đang thực hiện|đang áp dụng|đang thí điểm|đang làm thí điểm",
    (
        "accepted",
        "implementing",
    ): "chưa báo cáo kết quả|chưa gửi báo cáo kết quả|được chấp thuận, đang triển khai",
    ("reported",): "đã báo cáo kết quả|chờ chấm điểm|chưa chấm điểm|đã có báo cáo kết quả",
    ("scored",): "đã chấm điểm|chờ công nhận|chờ xét công nhận|đã chấm điểm nhưng chưa được công nhận",
    ("recognized",): "được công nhận|đã công nhận",
    UNDECIDED: "chưa được công nhận|chưa công nhận",
    ("not_recognized",): "không được công nhận|không đạt|bị loại",
    ("recognized", "not_recognized"): "đã có kết quả xét công nhận|đã xét công nhận",
    ("withdrawn",): "đã rút|xin rút|xin thôi",
    ("submitted", "reported"): "chờ thẩm định và chờ chấm điểm",
    ("not_recognized", "withdrawn"): "bị loại hay xin rút",
}
ALL_BUT = {
    ("withdrawn",): "trừ những cái đã rút|không tính số đã rút|bỏ những cái đã rút ra",
    ("draft",): "không kể bản nháp|chưa tính bản nháp|không tính hồ sơ chưa gửi",
    ("recognized",): "ngoài những cái đã được công nhận|ngoại trừ đã công nhận",
    ("draft", "withdrawn"): "trừ nháp và đã rút|không bao gồm bản nháp, đã rút",
    ("not_recognized", "withdrawn"): "không kể những sáng kiến bị loại và đã rút",
}
FRAMES = (
    "có bao nhiêu sáng kiến {}",
    "danh sách hồ sơ {} của Sở Y tế",
    "sáng kiến của các xã {}",
    "bao nhiêu hồ sơ {} trong tháng 10",
)
ROWS = [(words, set(states)) for states, listed in SAID.items() for words in listed.split("|")] + [
    (words, set(STATES) - set(states)) for states, listed in ALL_BUT.items() for words in listed.split("|")
]


@pytest.mark.parametrize(("words", "states"), ROWS, ids=lambda value: value if isinstance(value, str) else "")
def test_words_for_a_state_mean_it_wherever_they_stand(words: str, states: set[str]) -> None:
    for frame in FRAMES:
        message = frame.format(words)
        for text in (message, fold(message)):
            assert set(understand(text, office(), TODAY).filters["status"]) == states, text


def test_the_whole_of_the_initiatives_is_no_exception() -> None:
    query = understand("xuất toàn bộ sáng kiến được công nhận", office(), TODAY)
    assert query.filters == {"status": ["recognized"]}


def test_what_is_asked_about_ones_own_is_no_state() -> None:
    assert understand("sáng kiến của tôi đã duyệt chưa", office(), TODAY).filters == {}
