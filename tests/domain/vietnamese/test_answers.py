"""Short answers and steering words as people really type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.vietnamese.answers import command_word, is_no, is_unsure, is_yes

YES = "có|Có ạ|dạ có|Dạ có ạ|rồi|vâng ạ|ừ|uh|ok|OK em|okie|đúng|đúng rồi ạ|phải|chuẩn|đồng ý|nhất trí|y|1|đã có|có rồi nhé|👍|👍👍👍|✅|okkkkk|có có|em có"
NO = "không|Không ạ|dạ không|ko|k|K ạ|hok|chưa|dạ chưa ạ|chưa có|không có ạ|ko có|không phải|không đồng ý|0|no|👎|em chưa có ạ|không có đâu|ko có gì|không cần"
UNSURE = "chưa rõ|dạ em chưa rõ ạ|ko rõ|không biết|kb|để hỏi lại|?|???|không chắc lắm|chưa biết|chưa chắc lắm|không nhớ|hong biet"


@pytest.mark.parametrize("typed", YES.split("|"))
def test_a_yes_is_a_yes_and_nothing_else(typed: str) -> None:
    assert (is_yes(typed), is_no(typed), is_unsure(typed)) == (True, False, False)


@pytest.mark.parametrize("typed", NO.split("|"))
def test_a_no_is_a_no_and_nothing_else(typed: str) -> None:
    assert (is_yes(typed), is_no(typed), is_unsure(typed)) == (False, True, False)


@pytest.mark.parametrize("typed", UNSURE.split("|"))
def test_not_knowing_is_neither_yes_nor_no(typed: str) -> None:
    assert (is_yes(typed), is_no(typed), is_unsure(typed)) == (False, False, True)


@pytest.mark.parametrize(
    "typed",
    ["", "   ", "có 3 sáng kiến đã nộp", "không gian làm việc số", "ok thì sao", "bộ phận một cửa", "10"],
)
def test_a_sentence_is_no_short_answer(typed: str) -> None:
    assert (is_yes(typed), is_no(typed), is_unsure(typed)) == (False, False, False)


@pytest.mark.parametrize(
    ("typed", "command"),
    [
        ("Quay lại", "back"), ("quay lai a", "back"), ("lùi", "back"), ("sửa lại", "back"), ("bỏ qua", "skip"), ("Skip", "skip"),
        ("xong r", "done"), ("thế là hết", "done"), ("không còn gì nữa ạ", "done"), ("de mai", "later"), ("mai làm tiếp", "later"),
        ("xong", "done"), ("hết rồi ạ", "done"), ("Xong rồi nhé", "done"), ("hủy", "cancel"), ("huỷ", "cancel"), ("/huy", "cancel"),
        ("thôi", "cancel"), ("thoát", "cancel"), ("trợ giúp", "help"), ("giúp em với", "help"), ("hd", "help"), ("?", "help"),
        ("vì sao hỏi?", "why"), ("Tại sao hỏi", "why"), ("lưu nháp", "save"), ("để sau", "later"), ("sau nhé", "later"), ("làm lại", "redo"),
    ],
)  # fmt: skip
def test_steering_words_are_known_with_and_without_politeness(typed: str, command: str) -> None:
    assert command_word(typed) == command


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "có",
        "hủy kết quả cấp trước",
        "bộ phận một cửa",
        "sau khi áp dụng còn 3 ngày",
        "xong việc rút ngắn hồ sơ",
    ],
)
def test_an_answer_is_no_steering_word(typed: str) -> None:
    assert command_word(typed) is None


@given(st.text(max_size=120))
def test_no_text_is_yes_and_no_at_once(text: str) -> None:
    assert sum((is_yes(text), is_no(text), is_unsure(text))) <= 1
    command_word(text)
