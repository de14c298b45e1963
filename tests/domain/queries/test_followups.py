"""Short messages that go on from the last question, and those that do not."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.queries import Query, understand
from tests.domain.queries.labelled import TODAY, Labelled, labelled, office

LAST = understand("bao nhiêu sáng kiến của Sở Nội vụ được công nhận năm nay", office(), TODAY)


@pytest.mark.parametrize(
    ("text", "intent", "filters"),
    [
        ("còn xã Yên Bình?", "count", {"unit": "X-YENBINH", "status": ["recognized"], "year": 2026}),
        ("thế còn Sở Tài chính thì sao", "count", {"unit": "STC", "status": ["recognized"], "year": 2026}),
        ("Sở Y tế", "count", {"unit": "SYT", "status": ["recognized"], "year": 2026}),
        ("năm ngoái thì sao", "count", {"unit": "SNV", "status": ["recognized"], "year": 2025}),
        (
            "tháng 10",
            "count",
            {"unit": "SNV", "status": ["recognized"], "from": "2026-10-01", "to": "2026-10-31"},
        ),
        ("chỉ cấp xã", "count", {"level": "commune", "status": ["recognized"], "year": 2026}),
        ("còn bị trả lại?", "count", {"unit": "SNV", "status": ["returned"], "year": 2026}),
        ("xuất excel đi", "export", {"unit": "SNV", "status": ["recognized"], "year": 2026}),
        ("liệt kê ra", "list", {"unit": "SNV", "status": ["recognized"], "year": 2026}),
        (
            "so với năm ngoái",
            "compare",
            {"unit": "SNV", "status": ["recognized"], "year": 2026, "vs_year": 2025},
        ),
    ],
)
def test_a_short_message_changes_the_last_question(text: str, intent: str, filters: dict[str, Any]) -> None:
    query = understand(text, office(), TODAY, previous=LAST)
    assert (query.intent, query.filters) == (intent, filters)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("hạn nộp khi nào", "deadlines"), ("SK-2026-0012 đến đâu rồi", "status"), ("sáng kiến của tôi", "my_items"), ("đăng ký sáng kiến", "register"),
        ("trời đẹp quá", "unknown"), ("cảm ơn em", "unknown"), ("bao nhiêu sáng kiến", "count"), ("xóa SK-2026-0012", "unknown"),
    ],
)  # fmt: skip
def test_a_question_of_its_own_forgets_the_last_one(text: str, intent: str) -> None:
    alone = understand(text, office(), TODAY)
    after = understand(text, office(), TODAY, previous=LAST)
    assert after.intent == intent
    assert (after.intent, after.filters) == (alone.intent, alone.filters)


def test_a_changed_question_can_be_changed_again() -> None:
    query = LAST
    for text in ("còn xã Yên Bình?", "năm ngoái thì sao", "xuất excel đi"):
        query = understand(text, office(), TODAY, previous=query)
    assert query.intent == "export"
    assert query.filters == {"unit": "X-YENBINH", "status": ["recognized"], "year": 2025}


@given(
    message=st.sampled_from(labelled()),
    previous=st.sampled_from([LAST, Query("unknown"), Query("chart", {"all_years": True})]),
)
@settings(max_examples=80)
def test_a_long_message_means_the_same_after_any_question(message: Labelled, previous: Query) -> None:
    if len(message.text.split()) > 12:
        after = understand(message.text, office(), TODAY, previous=previous)
        alone = understand(message.text, office(), TODAY)
        assert (after.intent, after.filters) == (alone.intent, alone.filters)
