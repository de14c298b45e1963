"""What questions for a date and for a number take for an answer."""

import pytest

from domain.forms import Date, Quantity, this_day
from domain.forms.reading import Done, Seen, Wrong
from domain.forms.steps.step import figure
from tests.domain.forms.sample import FORM, TODAY

SEEN = Seen({}, {"today": TODAY})
FIRST = Date("first", "Ngày đầu tiên áp dụng?", latest=this_day)
UNTIL = Date("until", "Khi nào xong?", prefer="future", earliest=this_day)


def typed(step, text):
    return step.read(text, SEEN)


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
    ("value", "shown"),
    [(1234.5, "1.234,5"), (41.0, "41"), (1e15, "1.000.000.000.000.000"), (33.333333, "33,3333"), (0, "0")],
)
def test_figures_are_in_vietnamese_style(value, shown):
    assert figure(value) == shown


def test_a_per_cent_sign_stands_close_to_its_number():
    assert FORM.step("saved").shown({"value": 41.5, "unit": "%"}) == "41,5%"
    assert FORM.step("saved").shown({"value": 3.0, "unit": "giờ"}) == "3 giờ"
