"""Measured results, a line at a time: what is read, what is asked for, what is told."""

from dataclasses import replace

import pytest

from domain.forms import Column, Flow, Rows, Text
from domain.forms.reading import Done, More, Seen, Wrong
from tests.domain.forms.sample import FORM, TODAY, Officer, at

SEEN = Seen({}, {"today": TODAY})
RESULTS = FORM.step("results")
assert isinstance(RESULTS, Rows)
OPTIONAL = Flow("f", "Phiếu", 1, (replace(RESULTS, when=None, optional=True), Text("note", "Ghi chú?")))


def typed(step, text, work=None, stored=None):
    return step.read(text, replace(SEEN, work=work, stored=stored))


def row(indicator, unit, before, after, period):
    return {"indicator": indicator, "unit": unit, "before": before, "after": after, "period": period}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tỷ lệ hồ sơ trực tuyến: 41% lên 70%, quý III",
            row("Tỷ lệ hồ sơ trực tuyến", "%", 41.0, 70.0, "quý III"),
        ),
        (
            "Hồ sơ mức độ 4: từ 41,5% lên 70,2% trong quý 3/2026",
            row("Hồ sơ mức độ 4", "%", 41.5, 70.2, "quý 3/2026"),
        ),
        (
            "Thời gian chờ giảm từ 10 ngày còn 3 ngày (năm 2026)",
            row("Thời gian chờ", "ngày", 10.0, 3.0, "năm 2026"),
        ),
        ("Số lượt đi lại; lượt; 3; 1; tháng 10", row("Số lượt đi lại", "lượt", 3.0, 1.0, "tháng 10")),
    ],
)
def test_a_line_of_results_is_read_whole(text, expected):
    reading = typed(RESULTS, text)
    assert isinstance(reading, More)
    assert reading.work["rows"] == [expected]


def test_several_lines_are_several_rows_and_the_last_possible_one_completes_the_answer():
    line = "Chỉ số {}: 1 ngày lên 2 ngày, quý I"
    reading = typed(RESULTS, "\n".join(line.format(n) for n in "abc"))
    assert isinstance(reading, Done)
    assert len(reading.value) == 3
    assert "tối đa 3 dòng" in typed(RESULTS, "\n".join(line.format(n) for n in "abcd")).sentence


def test_what_a_row_lacks_is_asked_cell_by_cell_and_survives_a_restart():
    officer = at("results")
    assert "Số trước khi áp dụng?" in officer.says("Tỷ lệ hài lòng đạt 95%")
    assert "Kỳ đo?" in officer.says("80")
    officer.says("lưu nháp", "tiếp tục")
    assert "Đang ghi: Tỷ lệ hài lòng: 80 → 95%" in officer.read
    officer.says("quý II", "xong")
    assert officer.answers["results"] == [row("Tỷ lệ hài lòng", "%", 80.0, 95.0, "quý II")]


def test_an_optional_cell_can_be_skipped():
    officer = at("results")
    officer.says("Thời gian chờ: 10 ngày còn 3 ngày", "bỏ qua", "xong")
    assert officer.answers["results"] == [row("Thời gian chờ", "ngày", 10.0, 3.0, None)]


def test_a_number_without_end_is_no_result():
    assert typed(RESULTS, "Chỉ số: " + "9" * 400 + " lên 1").work["row"] == {"indicator": "Chỉ số"}
    assert isinstance(
        typed(RESULTS, "9" * 400, work={"rows": [], "row": {"indicator": "A", "unit": "%"}}), Wrong
    )


def test_rows_can_be_dropped():
    officer = at("results")
    officer.says("A: 1 ngày lên 2 ngày, quý I", "B: 1 ngày lên 2 ngày, quý I", "xóa dòng 1")
    assert "1. B" in officer.read
    officer.presses("Xóa dòng cuối")
    assert "Xong" not in officer.labels
    assert "ít nhất 1 dòng" in officer.says("xong")


def test_rows_are_added_to_when_they_are_edited():
    officer = at("saved")
    officer.says("sửa kết quả đo được", "Thời gian chờ: 10 ngày còn 3 ngày, quý I", "xong")
    assert [r["indicator"] for r in officer.answers["results"]] == ["Tỷ lệ hồ sơ trực tuyến", "Thời gian chờ"]
    assert officer.draft.shown == "saved"


def test_stored_rows_are_checked_again():
    good = row("A", "%", 1.0, 2.0, None)
    assert RESULTS.still_good([good], {}, {})
    for stored in (
        [],
        [good] * 4,
        [good | {"before": "1"}],
        [good | {"unit": ""}],
        [good | {"after": True}],
        {"a": 1},
        ["x"],
    ):
        assert not RESULTS.still_good(stored, {}, {})


def test_a_table_without_texts_needs_no_name():
    table = Rows("t", "Số?", columns=(Column("n", "Số", "number"),), least=1, most=2)
    assert typed(table, "5").work["rows"] == [{"n": 5.0}]


@pytest.mark.parametrize(
    ("text", "indicator", "before", "after", "unit"),
    [
        ("Số buổi: 3 buổi xuống 1 buổi, tháng 10/2026", "Số buổi", 3, 1, "buổi"),
        ("Số cuộc họp: 40 xuống 10 cuộc", "Số cuộc họp", 40, 10, "cuộc"),
        ("Đi lại giảm từ 3 lần còn 1 lần", "Đi lại", 3, 1, "lần"),
        ("Tỷ lệ trước 41 sau 70 %", "Tỷ lệ", 41, 70, "%"),
        ("Hồ sơ mức độ 4 tăng từ 41% lên 70%", "Hồ sơ mức độ 4", 41, 70, "%"),
        ("Thời gian chờ; 5 ngày; 2 ngày; quý 3", "Thời gian chờ", 5, 2, "ngày"),
        ("Chi phí - 12 triệu đồng xuống 4 triệu đồng", "Chi phí", 12_000_000, 4_000_000, "đồng"),
    ],
)
def test_any_noun_is_a_unit_and_the_name_ends_where_the_figures_begin(text, indicator, before, after, unit):
    reading = typed(RESULTS, text)
    assert isinstance(reading, More)
    found = [*reading.work["rows"], reading.work["row"]][0]
    assert (found["indicator"], found["before"], found["after"], found["unit"]) == (
        indicator,
        before,
        after,
        unit,
    )


def test_two_units_are_told_with_the_same_in_one_and_the_name_is_kept():
    officer = at("results")
    said = officer.says("Thời gian chờ: 2 giờ xuống 30 phút")
    assert "Hai số khác đơn vị: 2 giờ và 30 phút." in said
    assert "120 phút xuống 30 phút" in said
    officer.says("120 phút xuống 30 phút", "quý II", "xong")
    assert officer.answers["results"] == [row("Thời gian chờ", "phút", 120.0, 30.0, "quý II")]


def test_a_difference_alone_asks_for_before_and_after():
    officer = at("results")
    said = officer.says("Tỷ lệ lỗi giảm 30%")
    assert "30% mới là mức chênh" in said
    assert "cả số trước và số sau" in said
    assert "mức chênh" in officer.says("giảm 30%")
    officer.says("50%", "20%", "bỏ qua", "xong")
    assert officer.answers["results"] == [row("Tỷ lệ lỗi", "%", 50.0, 20.0, None)]


def test_a_figure_in_another_unit_than_the_row_is_told():
    officer = at("results")
    officer.says("Tỷ lệ hài lòng đạt 95%")
    assert "tính bằng %" in officer.says("80 hồ sơ")
    officer.says("80")
    assert "80 → 95%" in officer.says("quý II")


@pytest.mark.parametrize(
    "text",
    ["chưa có số liệu", "Chưa có số liệu cụ thể ạ", "không có", "chưa đo", "bên em chưa thống kê", "ko biết"],
)
def test_nothing_to_put_in_skips_the_question_where_that_may_be(text):
    officer = Officer(OPTIONAL)
    officer.says(text)
    assert officer.answers["results"] is None
    assert officer.draft.shown == "note"
    needed = at("results")
    assert "ít nhất 1 dòng" in needed.says(text)
    assert "results" not in needed.answers


def test_a_date_is_no_figure():
    assert isinstance(typed(RESULTS, "31/12/2026"), Wrong)
    assert isinstance(typed(RESULTS, "Hoàn thành 31/12/2026"), Wrong)


def test_a_sentence_without_figures_is_no_indicator_and_no_unit():
    prose = "Người dân không còn phải chờ đợi lâu tại bộ phận một cửa như các năm trước đây nữa"
    assert isinstance(typed(RESULTS, prose), Wrong)
    work = {"rows": [], "row": {"indicator": "A", "before": 1.0, "after": 2.0}}
    asked = typed(RESULTS, prose, work=work)
    assert isinstance(asked, Wrong)
    assert "chưa phải đơn vị tính" in asked.sentence
    assert typed(RESULTS, "phan tram", work=work).work["row"]["unit"] == "%"


def test_what_is_missing_is_named_in_whole_words():
    columns = tuple(
        replace(c, lacking="số trước khi áp dụng") if c.key == "before" else c for c in RESULTS.columns
    )
    step = replace(RESULTS, columns=columns)
    work = {"rows": [], "row": {"indicator": "A", "after": 2.0, "unit": "%"}}
    assert "còn thiếu số trước khi áp dụng" in step.finish(replace(SEEN, work=work)).sentence


def test_done_leaves_out_what_may_be_left_out():
    officer = at("results")
    officer.says("Thời gian chờ: 10 ngày còn 3 ngày", "xong")
    assert officer.answers["results"] == [row("Thời gian chờ", "ngày", 10.0, 3.0, None)]


def test_the_next_line_is_not_taken_for_the_period_of_the_one_before():
    officer = at("results")
    officer.says("Thời gian chờ: 10 ngày còn 3 ngày", "Đi lại: 3 lần còn 1 lần", "quý II", "xong")
    assert [r["indicator"] for r in officer.answers["results"]] == ["Thời gian chờ", "Đi lại"]
    assert [r["period"] for r in officer.answers["results"]] == [None, "quý II"]


@pytest.mark.parametrize(
    "period", ["sau 3 tháng", "6 tháng đầu năm", "quý 3/2026 so với quý 3/2025", "năm học 2025-2026"]
)
def test_a_period_with_figures_is_no_next_line(period):
    officer = at("results")
    officer.says("Thời gian chờ: 10 ngày còn 3 ngày", period, "xong")
    assert officer.answers["results"] == [row("Thời gian chờ", "ngày", 10.0, 3.0, period)]


def test_a_row_begun_can_be_dropped_and_the_question_skipped():
    officer = at("results")
    officer.says("Giảm nhiều hồ sơ trễ hẹn", "xóa dòng cuối")
    assert officer.draft.work("results") == {"rows": [], "row": {}}
    free = Officer(OPTIONAL)
    said = free.says("Giảm nhiều hồ sơ trễ hẹn", "bỏ qua")
    assert "Đã bỏ dòng ghi dở: Giảm nhiều hồ sơ trễ hẹn." in said
    assert free.answers["results"] is None
