"""Words that a reading makes no use of are told, and too many of them leave a message not understood."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.queries import understand
from tests.domain.queries.labelled import TODAY, Labelled, labelled, office


@pytest.mark.parametrize(
    ("text", "intent", "unread"),
    [
        ("liệt kê sáng kiến năm nay của Bí thư Đoàn", "list", "Bí thư Đoàn"),
        ("bao nhiêu sáng kiến của hội viên được công nhận", "count", "hội viên"),
        ("xuất excel sáng kiến của Sở Y tế loại B", "export", "loại B"),
        ("bao nhiêu sáng kiến của Sở Nội vụ được công nhận năm nay", "count", ""),
        ("Em chào anh, em mới đi chợ về, cho em hỏi có bao nhiêu sáng kiến ạ", "count", ""),
    ],
)
def test_words_that_no_rule_used_are_told_as_typed(text: str, intent: str, unread: str) -> None:
    query = understand(text, office(), TODAY)
    assert (query.intent, query.unread) == (intent, unread)


@pytest.mark.parametrize(
    "text",
    [
        "Sáng kiến của giáo viên THPT đạt giải quốc gia năm nào?",
        "các sáng kiến phòng chống cháy rừng của Liên hợp quốc",
        "bao nhiêu sáng kiến hòa đàm giữa hai miền đã đổ vỡ trong lịch sử",
    ],
)
def test_a_message_mostly_unread_is_not_understood(text: str) -> None:
    query = understand(text, office(), TODAY)
    assert query.intent == "unknown"
    assert query.unread == ""


@given(st.sampled_from(labelled()))
def test_what_is_told_stands_in_the_message(message: Labelled) -> None:
    for part in filter(None, understand(message.text, office(), TODAY).unread.split(", ")):
        assert all(word in message.text for word in part.split())
