"""What the assistant says back of a reading."""

import pytest

from domain.queries import INTENTS, Query, echo, title, understand
from tests.domain.queries.labelled import TODAY, labelled, office


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "liệt kê sáng kiến của Sở Nội vụ đang chờ thẩm định năm 2026",
            "Sở Nội vụ · đang thẩm định · năm 2026",
        ),
        ("sáng kiến nào chưa được công nhận", "chưa được công nhận"),
        ("sáng kiến của các xã trừ nháp", "xã, phường, đặc khu · trừ nháp"),
        ("bao nhiêu sáng kiến quý 3", "quý 3/2026"),
        ("bao nhiêu sáng kiến tháng 10", "tháng 10/2026"),
        ("bao nhiêu sáng kiến từ 1/10 đến 15/10", "từ 01/10/2026 đến 15/10/2026"),
        ("bao nhiêu sáng kiến tính đến 31/10", "đến hết 31/10/2026"),
        ("hôm nay mấy hồ sơ", "ngày 22/11/2026"),
        ("năm nay so với năm ngoái", "năm 2026 · so với năm 2025"),
        ("top 5 xã điểm thấp nhất", "xã, phường, đặc khu · 5 mục · theo điểm · từ thấp lên cao"),
        ("tổng hợp theo lĩnh vực", "theo lĩnh vực"),
        ("giải pháp phiếu hẹn điện tử của xã Minh Tân đến đâu rồi", "Xã Minh Tân · “phiếu hẹn điện tử”"),
        ("sáng kiến về chuyển đổi số của chị Lê Thu Hà", "chuyển đổi số · tác giả Lê Thu Hà"),
        ("SK-2026-0012", "SK-2026-0012"),
        ("hạn nộp khi nào", "hạn và mốc"),
    ],
)
def test_a_reading_is_said_in_the_words_of_the_office(text: str, said: str) -> None:
    assert echo(understand(text, office(), TODAY), office()) == said


def test_every_reading_can_be_said_and_every_intent_has_a_name() -> None:
    for message in labelled():
        assert echo(understand(message.text, office(), TODAY), office())
    assert all(title(Query(intent)) for intent in INTENTS)


def test_what_another_part_keeps_in_a_question_does_no_harm() -> None:
    assert echo(Query("chart", {"all_years": True, "unit": "GONE"}), office()) == "GONE"
