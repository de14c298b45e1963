"""What each kind of question takes for an answer."""

from dataclasses import replace

import pytest

from domain.forms import Column, Date, Quantity, Rows, Shares, Text, this_day
from domain.forms.reading import Done, More, Seen, Wrong
from domain.forms.steps.step import figure
from tests.domain.forms.sample import FORM, TODAY, at

SEEN = Seen({}, {"today": TODAY, "me": "Nguyễn Văn An"})
FIRST = Date("first", "Ngày đầu tiên áp dụng?", latest=this_day)
UNTIL = Date("until", "Khi nào xong?", prefer="future", earliest=this_day)
AUTHORS = Shares("authors", "Tác giả?", me=lambda _, facts: facts["me"], most=3, least=10)
RESULTS = FORM.step("results")
assert isinstance(RESULTS, Rows)


def typed(step, text, work=None, stored=None):
    return step.read(text, replace(SEEN, work=work, stored=stored))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("15/3/2026", "2026-03-15"),
        ("hôm qua", "2026-11-21"),
        ("ngày 10 tháng 7", "2026-07-10"),
        ("10/7/2026 ạ", "2026-07-10"),
    ],
)
def test_dates_are_stored_as_iso_text(text, day):
    assert typed(FIRST, text).value == day


def test_a_month_is_read_back_as_the_day_it_was_read_as():
    reading = typed(FIRST, "tháng 3/2026")
    assert isinstance(reading, Done)
    assert reading.value == "2026-03-01"
    assert "01/03/2026" in reading.note
    assert typed(UNTIL, "quý 4").value == "2026-12-31"


def test_a_date_out_of_bounds_is_told_with_what_was_typed_and_what_was_read():
    reading = typed(FIRST, "30/11/2027")
    assert isinstance(reading, Wrong)
    assert not reading.strange
    assert "không được sau ngày 22/11/2026" in reading.sentence
    assert "“30/11/2027”" in reading.sentence
    assert "không được trước ngày" in typed(UNTIL, "1/1/2026").sentence


def test_a_date_that_does_not_exist_is_told():
    assert "31" in typed(FIRST, "31/2/2026").sentence


def test_a_text_without_a_date_may_be_meant_for_somebody_else():
    assert typed(FIRST, "đang làm gì").strange


def test_a_stored_date_is_checked_again():
    assert FIRST.still_good("2026-03-15", {}, SEEN.facts)
    for stored in ("2026-12-01", "15/3/2026", "20260315", 5, None, ["2026-03-15"]):
        assert not FIRST.still_good(stored, {}, SEEN.facts)


def test_quick_days_are_buttons():
    assert FIRST.press("hom_nay", SEEN) == Done("2026-11-22")
    for step in (FIRST, UNTIL):
        for row in step.buttons(SEEN):
            for _, value in row:
                assert isinstance(step.press(value, SEEN), Done)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("41%", {"value": 41.0, "unit": "%"}),
        ("12,5", {"value": 12.5, "unit": "giờ"}),
        ("1.200 giờ", {"value": 1200.0, "unit": "giờ"}),
    ],
)
def test_numbers_carry_their_unit(text, value):
    assert typed(FORM.step("saved"), text) == Done(value)


def test_a_unit_that_is_not_asked_for_and_a_number_without_end_are_refused():
    assert "hồ sơ" in typed(FORM.step("saved"), "5 hồ sơ").sentence
    assert isinstance(typed(FORM.step("saved"), "9" * 400), Wrong)
    assert typed(Quantity("n", "Mấy?"), "5 hồ sơ") == Done({"value": 5.0, "unit": "hồ sơ"})


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Nguyễn Văn A 60%, Trần B 40", [("Nguyễn Văn A", 60), ("Trần B", 40)]),
        ("Nguyễn Văn A: 60%\nTrần B: 40%", [("Nguyễn Văn A", 60), ("Trần B", 40)]),
        ("Nguyễn Văn A (60%) và Trần B (40 phần trăm)", [("Nguyễn Văn A", 60), ("Trần B", 40)]),
        ("- A - 33,3%; B 33,3%; C 33,4%", [("A", 33.3), ("B", 33.3), ("C", 33.4)]),
        ("tôi 70 Trần B 30", [("Nguyễn Văn An", 70), ("Trần B", 30)]),
        ("Lê Thị Hòa", [("Lê Thị Hòa", 100)]),
        ("chỉ mình tôi", [("Nguyễn Văn An", 100)]),
    ],
)
def test_authors_are_read_with_their_shares(text, people):
    assert typed(AUTHORS, text) == Done([{"name": name, "share": share} for name, share in people])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A 60%, B 50%", "Tổng tỷ lệ là 110%, cần đúng 100%."),
        ("A 60%", "Tổng tỷ lệ là 60%, cần đúng 100%."),
        ("A, B", "Còn thiếu tỷ lệ của “A”, “B”."),
        ("A 60%, B", "Còn thiếu tỷ lệ của “B”."),
        ("60%, 40%", "Còn thiếu họ tên"),
        ("A 50%, a 50%", "trùng họ tên"),
        ("A 25 B 25 C 25 D 25", "Có 4 người, tối đa là 3."),
        ("A 95%, B 5%", "Tỷ lệ của B là 5%, cần ít nhất 10%."),
        ("hạn nộp là ngày nào", "chưa thấy họ tên"),
    ],
)
def test_shares_that_do_not_add_up_are_told(text, told):
    reading = typed(AUTHORS, text)
    assert isinstance(reading, Wrong)
    assert told in reading.sentence
    assert "ví dụ" in reading.sentence


def test_stored_shares_are_checked_again():
    assert AUTHORS.still_good([{"name": "A", "share": 100}], {}, {})
    for stored in ([], [{"name": "A"}], [{"name": "A", "share": 90}], [{"name": 1, "share": 100}], "A", [5]):
        assert not AUTHORS.still_good(stored, {}, {})


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
    assert "còn thiếu kỳ đo" in officer.says("xong")
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


def test_a_text_over_the_limit_is_refused_with_the_count():
    reading = typed(Text("title", "Tên?", limit=1000), "x" * 1234)
    assert isinstance(reading, Wrong)
    assert "dài 1.234 ký tự, giới hạn là 1.000" in reading.sentence
    assert "bớt 234 ký tự" in reading.sentence


def test_a_piece_that_is_too_much_is_refused_and_the_rest_stays():
    officer = at("before")
    officer.says("người dân phải đi lại", "x" * 300)
    assert "giới hạn là 300" in officer.read
    officer.says("xong")
    assert officer.answers["before"] == "người dân phải đi lại"


def test_no_more_ends_a_text_in_pieces():
    officer = at("before")
    officer.says("người dân phải đi lại", "không ạ")
    assert officer.answers["before"] == "người dân phải đi lại"


def test_a_text_on_one_line_has_no_line_breaks():
    assert typed(Text("title", "Tên?"), "Một cửa\nsố") == Done("Một cửa số")


@pytest.mark.parametrize(
    ("value", "shown"),
    [(1234.5, "1.234,5"), (41.0, "41"), (1e15, "1.000.000.000.000.000"), (33.333333, "33,3333"), (0, "0")],
)
def test_figures_are_in_vietnamese_style(value, shown):
    assert figure(value) == shown


def test_a_per_cent_sign_stands_close_to_its_number():
    assert FORM.step("saved").shown({"value": 41.5, "unit": "%"}) == "41,5%"
    assert FORM.step("saved").shown({"value": 3.0, "unit": "giờ"}) == "3 giờ"
