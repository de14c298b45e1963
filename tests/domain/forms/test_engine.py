"""Talks with a form: what an officer types and presses, and what comes back."""

from dataclasses import replace

import pytest

from domain.forms import Draft, Input, begin, files_wanted, frozen, panel, pressed, show, take
from domain.messages import plain
from tests.domain.forms.sample import FACTS, FORM, STEPS, TODAY, WHOLE, Officer, at


def test_typed_answers_alone_lead_to_the_summary_and_it_is_sent_from_there():
    officer = Officer()
    assert "Nội dung này có tài liệu mật không?" in officer.read
    officer.says(*WHOLE)
    assert officer.draft.shown == "_summary"
    assert "2. Tên sáng kiến: Một cửa số hóa" in officer.read
    assert "Chưa cung cấp" in officer.read
    assert officer.labels[0] == "Nộp đăng ký"
    officer.says("nop dang ky")
    assert officer.turn.event == "submit"


def test_buttons_alone_do_the_same_as_typing():
    officer = Officer()
    officer.presses("Không")
    officer.says("Một cửa số hóa")
    officer.presses("Người dân")
    officer.presses("Nội bộ")
    officer.presses("Xong")
    assert officer.answers["beneficiaries"] == ["people", "internal"]
    assert officer.draft.shown == "before"


def test_progress_is_told_by_parts():
    assert "Phần 2/3 · Tiêu chí" in at("stage").read


def test_a_question_that_ends_the_form_stores_nothing():
    officer = Officer()
    officer.says("Có")
    assert officer.turn.event == "stop:secret"
    assert officer.turn.say == ()
    assert officer.answers == {}


@pytest.mark.parametrize(
    "typed", ["1", "Đã áp dụng", "da ap dung", "dạ, đã áp dụng ạ", "đã áp dụng rồi", "ĐÃ ÁP DỤNG", "số 1"]
)
def test_an_option_is_found_by_number_label_or_bare_letters(typed):
    officer = at("stage")
    officer.says(typed)
    assert officer.answers["stage"] == "applied"
    assert "Đã ghi: Đã áp dụng." in officer.read


@pytest.mark.parametrize("typed", ["áp dụng", "dạ", "em"])
def test_words_that_fit_several_options_are_not_guessed(typed):
    officer = at("stage")
    officer.says(typed)
    assert "stage" not in officer.answers


def test_what_fits_no_option_changes_nothing_and_may_be_meant_for_somebody_else():
    officer = at("stage")
    before = officer.draft
    said = officer.says("bao nhiêu sáng kiến đã nộp")
    assert officer.draft == before
    assert officer.turn.event == "unknown"
    assert "“bao nhiêu sáng kiến đã nộp”" in said
    assert "Đã làm đến đâu?" in said
    officer.says("7")
    assert officer.turn.event == ""


def test_a_long_answer_in_pieces_is_put_together_until_done():
    officer = at("before")
    assert "Xong" in officer.says("ten la", "ung dung QR")
    assert "before" not in officer.answers
    officer.says("xong")
    assert officer.answers["before"] == "ten la\nung dung QR"
    assert officer.draft.shown == "now"


def test_pieces_survive_a_pause():
    officer = at("before")
    officer.says("người dân phải đi lại")
    officer.says("lưu nháp")
    assert officer.turn.event == "save"
    back = begin(FORM, officer.draft, FACTS, TODAY)
    assert back.draft.shown == "before"
    assert "Đã ghi: người dân phải đi lại" in back.say[0].text


def test_nothing_typed_after_a_pause_is_an_answer():
    officer = at("title")
    officer.says("Để sau")
    assert officer.turn.event == "later"
    officer.says("hôm nay có mấy hồ sơ mới")
    assert "title" not in officer.answers


def test_going_back_shows_the_answer_and_keeps_it_on_request():
    officer = at("stage")
    assert "Nộp qua mạng" in officer.says("quay lai")
    assert officer.draft.shown == "now"
    officer.presses("Giữ nguyên")
    assert officer.draft.shown == "stage"
    assert officer.answers["now"] == "Nộp qua mạng"


def test_going_back_and_answering_anew_goes_on_where_the_person_was():
    officer = at("stage")
    officer.says("quay lại", "Nộp qua điện thoại")
    assert officer.draft.shown == "stage"


def test_there_is_nothing_before_the_first_question():
    officer = Officer()
    assert "Đây là câu đầu tiên" in officer.says("Quay lại")
    assert "Quay lại" not in officer.labels


def test_a_row_edited_from_the_summary_leads_back_to_it():
    officer = at("_summary")
    officer.says("Sửa 2")
    assert officer.draft.shown == "title"
    officer.says("Một cửa không giấy tờ")
    assert officer.draft.shown == "_summary"
    assert "Một cửa không giấy tờ" in officer.read


def test_a_row_can_be_edited_by_tapping_by_number_and_by_its_name():
    officer = at("_summary")
    officer.presses("Sửa")
    officer.presses("Sửa 2")
    assert officer.draft.shown == "title"
    officer.says("quay lại")
    assert officer.draft.shown == "_summary"
    officer.says("5")
    assert officer.draft.shown == "now"
    officer.says("giữ nguyên", "sửa tên sáng kiến")
    assert officer.draft.shown == "title"


def test_sua_works_in_the_middle_of_the_form_and_leads_back_there():
    officer = at("stage")
    officer.says("sua 2", "Tên khác dài hơn")
    assert officer.draft.shown == "stage"
    assert officer.answers["title"] == "Tên khác dài hơn"


def test_an_edit_that_opens_new_questions_asks_them_before_the_summary():
    officer = at("_summary")
    officer.says("sửa 6", "Chưa áp dụng")
    assert officer.draft.shown == "_summary"
    assert "Không còn cần, trợ lý vẫn giữ: Ngày đầu tiên, Kết quả đo được." in officer.read
    officer.says("sửa ghi chú", "có một điều")
    assert officer.draft.shown == "note_more"


def test_answers_off_the_path_are_kept_but_neither_shown_nor_sent():
    officer = at("_summary")
    officer.says("sửa 6", "3")
    assert officer.answers["first_date"] == "2026-03-15"
    assert "15/03/2026" not in officer.read
    assert "first_date" not in FORM.good(officer.draft.answers, FACTS)
    assert "first_date" not in {row["key"] for row in frozen(FORM, officer.draft.answers, FACTS)}
    officer.says("sửa 6", "1")
    assert officer.draft.shown == "_summary"
    assert "15/03/2026" in officer.read


def test_a_later_answer_that_no_longer_fits_is_asked_again():
    officer = at("_summary")
    officer.says("sửa 4", "Nộp qua mạng", "xong")
    assert officer.draft.shown == "now"
    assert "Cần xem lại: Cách làm mới" in officer.read
    assert "Giữ nguyên" not in officer.labels


def test_a_question_that_must_be_answered_says_why_it_cannot_be_skipped():
    officer = Officer()
    said = officer.says("Bỏ qua")
    assert "không bỏ qua được" in said
    assert "Luật Bảo vệ bí mật nhà nước." in said
    assert officer.answers == {}


@pytest.mark.parametrize("typed", ["bỏ qua", "không", "ko có", "skip", "để sau"])
def test_an_optional_question_is_skipped_by_any_word_for_it(typed):
    officer = at("note")
    officer.says(typed)
    assert officer.answers["note"] is None
    assert officer.draft.shown == "evidence"


def test_no_is_an_answer_where_a_text_is_needed():
    officer = at("now")
    officer.says("không")
    assert officer.answers["now"] == "không"


def test_steering_words_inside_an_answer_do_not_steer():
    officer = at("now")
    officer.says("Không phải quay lại nhiều lần, hồ sơ xong trong ngày")
    assert officer.answers["now"] == "Không phải quay lại nhiều lần, hồ sơ xong trong ngày"


def test_why_is_answered_with_the_ground_and_the_question():
    officer = Officer()
    said = officer.presses("Vì sao hỏi?")
    assert said.startswith("Luật Bảo vệ bí mật nhà nước.")
    assert "tài liệu mật không?" in said
    assert "Phiếu đăng ký" in at("title").says("vì sao hỏi")


def test_help_says_what_is_needed_here():
    said = at("title").says("trợ giúp")
    assert "ví dụ: Một cửa số" in said
    assert "Quay lại" in said


def test_cancel_is_left_to_the_handler_and_changes_nothing():
    officer = at("title")
    before = officer.draft
    officer.says("hủy")
    assert officer.turn.event == "cancel"
    assert officer.draft == before


def test_a_slash_command_is_never_an_answer():
    officer = at("title")
    officer.says("/han nop bao cao")
    assert officer.turn.event == "unknown"
    assert "title" not in officer.answers


def test_a_button_of_an_earlier_question_gets_a_kind_word_and_changes_nothing():
    officer = Officer()
    old = officer.button("Không")
    officer.presses("Không")
    before = officer.draft
    said = officer.press(old)
    assert said.startswith("Nút này thuộc câu trước")
    assert "Tên sáng kiến?" in said
    assert officer.draft == before


def test_a_button_stays_good_when_the_same_question_was_asked_again():
    officer = Officer()
    old = officer.button("Không")
    officer.says("nhầm nút")
    officer.press(old)
    assert officer.answers["secret"] == "no"


def test_ticking_twice_is_ticking_once():
    officer = at("beneficiaries")
    tick = officer.button("Nội bộ")
    officer.press(tick)
    officer.press(tick)
    officer.presses("Xong")
    assert officer.answers["beneficiaries"] == ["internal"]


def test_ticks_are_changed_in_place_and_can_be_taken_back():
    officer = at("beneficiaries")
    officer.presses("Nội bộ")
    assert officer.turn.say[0].panel
    officer.presses("✓ Nội bộ")
    assert "Xong" not in officer.labels
    officer.says("xong")
    assert officer.draft.shown == "beneficiaries"


def test_a_sticker_gets_a_word_about_what_is_needed():
    officer = at("first_date")
    turn = take(FORM, officer.draft, Input(nonsense="nhãn dán"), FACTS, TODAY)
    assert "chưa đọc được nhãn dán. Câu này cần một ngày." in turn.say[0].text
    assert turn.draft == officer.draft


def test_files_at_their_question_are_counted():
    officer = at("evidence")
    assert officer.sends(2).startswith("Đã nhận 2 tệp.")
    assert files_wanted(FORM, officer.draft, FACTS) == 1
    officer.sends(1)
    assert "tối đa 3 tệp" in officer.sends(1)
    officer.presses("Xong")
    assert officer.answers["evidence"] == 3


def test_files_that_come_early_are_kept_for_their_question_and_the_caption_answers():
    officer = at("title")
    officer.sends(1, "Một cửa số hóa")
    assert officer.answers["title"] == "Một cửa số hóa"
    assert "Đã nhận 1 tệp" in officer.turn.say[0].text
    officer.says(*WHOLE[2:-2])
    assert officer.draft.shown == "evidence"
    assert "Đã có 1 tệp" in officer.read
    officer.says("xong")
    assert officer.answers["evidence"] == 1


def test_files_that_come_after_their_question_are_added():
    officer = at("_summary")
    officer.sends(2)
    assert officer.answers["evidence"] == 2
    assert officer.turn.changed == ("evidence",)
    assert officer.draft.shown == "_summary"


@pytest.mark.parametrize("typed", ["không biết", "ko", "dạ"])
def test_a_yes_or_a_no_is_meant_for_nobody_else(typed):
    officer = at("first_date")
    officer.says(typed)
    assert officer.turn.event == ""
    assert officer.draft.shown == "first_date"


def test_facts_of_the_moment_open_a_question():
    officer = at("stage")
    officer.facts["lookalikes"] = ["SK-2025-0007"]
    officer.says("Đã áp dụng")
    officer.says(
        "15/3/2026",
        "Hồ sơ quá hạn: 9 hồ sơ còn 5 hồ sơ; quý 1",
        "xong",
        "bỏ qua",
        "tôi",
        "bỏ qua",
        "xong",
        "đúng",
    )
    assert officer.draft.shown == "difference"


def test_a_renamed_question_and_a_renamed_value_are_found_again():
    old = Draft(7, {"secret": "no", "name": "Một cửa số hóa", "stage": "pilot"}, "name", 4)
    turn = show(FORM, old, FACTS)
    assert turn.draft.shown == "title"
    assert turn.draft.answers == {"secret": "no", "title": "Một cửa số hóa", "stage": "trial"}


def test_a_newer_form_asks_only_what_is_missing():
    officer = at("_summary")
    fewer = tuple(s for s in STEPS if s.key != "title")
    options = tuple(o for s in STEPS if s.key == "stage" for o in s.options if o.value != "applied")
    newer = replace(
        FORM, version=2, steps=tuple(replace(s, options=options) if s.key == "stage" else s for s in fewer)
    )
    turn = begin(newer, officer.draft, FACTS, TODAY)
    assert turn.draft.shown == "stage"
    assert take(newer, turn.draft, Input(text="Áp dụng thử"), FACTS, TODAY).draft.shown == "_summary"


def test_a_question_that_went_away_gives_way_to_the_next():
    officer = at("note")
    officer.says("có")
    assert officer.draft.shown == "note_more"
    newer = replace(FORM, steps=tuple(s for s in STEPS if s.key != "note_more"))
    turn = take(newer, officer.draft, Input(text="thêm một ý"), FACTS, TODAY)
    assert turn.draft.shown == "evidence"
    assert "không còn" in turn.say[0].text


def test_the_list_of_parts_has_three_words_for_status():
    officer = at("stage")
    out = panel(FORM, officer.draft, FACTS, {"people": "0/1"})
    assert plain(out.text).split("\n") == [
        "Phiếu đăng ký",
        "1. Nội dung: Xong",
        "2. Tiêu chí: Đang làm",
        "3. Tác giả (0/1): Chưa làm",
    ]


def test_a_part_can_be_done_before_the_others_and_the_rest_is_asked_after():
    officer = at("beneficiaries")
    officer.says("mục lục")
    officer.presses("Tác giả")
    assert officer.draft.shown == "saved"
    officer.says("quay lại")
    officer.says("mục lục", "2")
    assert officer.draft.shown == "before"
    officer.says("các phần", "tiếp tục")
    assert officer.draft.shown == "beneficiaries"


def test_an_old_list_of_parts_still_leads_to_its_part():
    officer = at("stage")
    old = panel(FORM, officer.draft, FACTS, {})
    officer.says("1")
    officer.press(old.choices[2][0])
    assert officer.draft.shown == "saved"


def test_data_of_other_buttons_is_no_form_button():
    assert pressed("f:7:3:stage:applied") == (7, Input(choice=("stage", "applied"), revision=3))
    for data in ("r:7:3:stage:applied", "f:7:3:stage", "f:x:3:stage:a", "f:7:3:stage:", ""):
        assert pressed(data) is None
