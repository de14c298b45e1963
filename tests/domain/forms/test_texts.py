"""Answers in one's own words: in pieces, too long, or saying nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.forms import Flow, Text
from domain.forms.reading import Done, More, Seen, Wrong
from domain.forms.steps.text import shortened
from tests.domain.forms.sample import Officer, at

SEEN = Seen({}, {})
SHORT = Flow("f", "Phiếu", 1, (Text("why", "Vì sao?", limit=60), Text("then", "Rồi sao?", optional=True)))
LONG = "Người dân phải đi lại ba lần. Nay quét mã là xong. Ai cũng hài lòng với cách làm mới này."


def typed(step, text):
    return step.read(text, SEEN)


def test_a_text_over_the_limit_is_kept_whole_and_the_excess_told():
    reading = typed(Text("title", "Tên?", limit=1000), "x" * 1234)
    assert isinstance(reading, More)
    assert reading.work["long"] == "x" * 1234
    assert "dài 1.234 ký tự, giới hạn là 1.000, thừa 234" in reading.note


def test_a_text_over_the_limit_is_cut_at_a_sentence_on_request():
    officer = Officer(SHORT)
    officer.says(LONG)
    assert "why" not in officer.answers
    officer.presses("Cắt bớt")
    assert officer.answers["why"] == "Người dân phải đi lại ba lần. Nay quét mã là xong."
    assert "Đã giữ 50 ký tự đầu" in officer.read
    assert officer.draft.work("why") is None


def test_a_text_over_the_limit_survives_a_pause_and_gives_way_to_a_shorter_one():
    officer = Officer(SHORT)
    officer.says(LONG, "lưu nháp", "tiếp tục")
    assert f"Đang giữ bản dài {len(LONG)} ký tự" in officer.read
    assert "Cắt bớt" in officer.labels
    assert "giới hạn là 60" in officer.says("xong")
    officer.says("Đỡ đi lại")
    assert officer.answers["why"] == "Đỡ đi lại"


def test_the_answer_before_can_stay_when_the_new_one_is_too_long():
    officer = Officer(SHORT)
    officer.says("Đỡ đi lại", "sửa 1", LONG)
    officer.presses("Giữ nguyên")
    assert officer.answers["why"] == "Đỡ đi lại"
    assert officer.draft.work("why") is None


def test_a_piece_that_is_too_much_is_kept_aside_and_the_rest_stays():
    officer = at("before")
    officer.says("người dân phải đi lại", "x" * 300)
    assert "giới hạn là 300" in officer.read
    assert "Cắt bớt" in officer.labels
    officer.says("xong")
    assert officer.answers["before"] == "người dân phải đi lại"


def test_pieces_after_one_that_was_too_long_are_a_version_of_their_own():
    officer = at("before")
    officer.says("một cửa " * 50, "người dân phải đi lại")
    assert "Bản dài vẫn được giữ" in officer.read
    officer.says("cắt bớt")
    assert officer.answers["before"].startswith("một cửa một cửa")


@given(st.text("ab .\n", min_size=1, max_size=300), st.integers(5, 100))
def test_what_is_cut_is_the_beginning_and_within_the_limit(text, limit):
    cut = shortened(text, limit)
    assert len(cut) <= limit
    assert text.strip().startswith(cut) or cut in text


@pytest.mark.parametrize(
    "last", ["không ạ", "Xong.", "xong rồi nhé", "XONG!!!", "hết rồi ạ", "thế là hết", "ok", "xong r"]
)
def test_any_usual_word_ends_a_text_in_pieces(last):
    officer = at("before")
    officer.says("người dân phải đi lại", last)
    assert officer.answers["before"] == "người dân phải đi lại"


@pytest.mark.parametrize(
    "text", ["Người dân phải đi lại nhiều. Xong.", "Người dân phải đi lại nhiều.\nxong ạ"]
)
def test_a_done_at_the_end_of_a_message_ends_the_text_and_is_no_part_of_it(text):
    officer = at("before")
    officer.says(text)
    assert officer.answers["before"] == "Người dân phải đi lại nhiều."
    assert officer.draft.shown == "now"


def test_a_done_within_a_sentence_ends_nothing():
    officer = at("before")
    officer.says("Người dân nộp hồ sơ là xong")
    assert officer.draft.work("before") == "Người dân nộp hồ sơ là xong"


def test_what_is_typed_after_done_answers_the_next_question_only():
    officer = at("before")
    officer.says("người dân phải đi lại", "xong", "nay nộp qua mạng")
    assert officer.answers["before"] == "người dân phải đi lại"
    assert officer.answers["now"] == "nay nộp qua mạng"


@pytest.mark.parametrize("text", ["1", "2.", "...", "👍"])
def test_the_number_of_an_option_or_a_sign_is_no_text(text):
    assert isinstance(typed(Text("now", "Nay?"), text), Wrong)


def test_advice_is_said_with_an_answer_that_is_kept():
    step = Text("title", "Tên?", advice=lambda text, *_: "Tên hơi ngắn." if len(text) < 5 else None)
    assert typed(step, "Ngắn") == Done("Ngắn", "Tên hơi ngắn.")
    assert typed(step, "Đủ dài rồi") == Done("Đủ dài rồi")


def test_a_text_on_one_line_has_no_line_breaks():
    assert typed(Text("title", "Tên?"), "Một cửa\nsố") == Done("Một cửa số")
