"""The answers put together: what the summary shows, what it takes, what is frozen."""

from domain.forms import Draft, frozen, summary
from tests.domain.forms.sample import FACTS, FORM, at


def test_files_that_came_early_are_counted_on_the_summary():
    officer = at("title")
    officer.sends(2)
    assert "Đính kèm minh chứng: Đã nhận 2 tệp" in officer.says("xem lại")


def test_what_is_begun_is_told_on_the_summary():
    officer = at("before")
    officer.says("người dân phải đi lại")
    assert "Cách làm cũ: Đang viết: người dân phải đi lại" in officer.says("xem lại")
    officer = at("results")
    officer.says("Tỷ lệ hài lòng đạt 95%")
    assert "Kết quả đo được: Đang ghi: Tỷ lệ hài lòng: 95%" in officer.says("xem lại")


def test_a_text_on_an_unfinished_summary_is_told_what_to_do_there():
    officer = at("stage")
    said = officer.says("xem lại", "rồi sao nữa")
    assert "Để nộp" not in said
    assert "gõ “Làm tiếp”" in said
    officer.says("ok")
    assert officer.draft.shown == "stage"


def test_long_answers_are_shortened_on_the_card_only():
    officer = at("now")
    officer.says("nộp qua mạng " * 20)
    officer.says("xem lại")
    assert "…" in officer.read
    assert officer.answers["now"].endswith("nộp qua mạng")


def test_an_incomplete_form_is_not_handed_in():
    officer = at("stage")
    officer.says("xem lại", "nộp")
    assert officer.turn.event == ""
    assert officer.draft.shown == "stage"


def test_a_plain_ok_on_the_summary_does_not_hand_in():
    officer = at("_summary")
    assert "Nộp đăng ký" in officer.says("ok")
    assert officer.turn.event == ""
    officer.says("hạn nộp ngày nào")
    assert officer.turn.event == "unknown"


def test_disagreeing_with_the_statement_leads_to_the_summary():
    officer = at("truthful")
    officer.presses("Sửa")
    assert officer.draft.shown == "_summary"
    assert "Còn 1 câu chưa trả lời." in officer.read
    assert officer.labels[0] == "Làm tiếp"
    officer.presses("Làm tiếp")
    assert officer.draft.shown == "truthful"


def test_the_frozen_answers_hold_the_wording_that_was_asked():
    officer = at("_summary")
    rows = {row["key"]: row for row in frozen(FORM, officer.draft.answers, FACTS)}
    assert rows["first_date"] == {
        "key": "first_date",
        "question": "Ngày đầu tiên áp dụng?",
        "answer": "2026-03-15",
        "shown": "15/03/2026",
    }
    assert rows["note"]["answer"] is None
    assert rows["note"]["shown"] == "Chưa cung cấp"


def test_the_summary_reads_a_stored_draft_of_an_older_form():
    assert "Một cửa số" in summary(FORM, Draft(7, {"name": "Một cửa số hóa"}), FACTS).text
