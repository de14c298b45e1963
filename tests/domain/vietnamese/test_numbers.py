"""Numbers and changes as officers type them in results."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.vietnamese.numbers import (
    Change,
    Difference,
    Quantity,
    Unlike,
    read_measure,
    read_number,
    read_unit,
)


def said(typed: str) -> object:
    """What the figures of a line say."""
    measure = read_measure(typed)
    return measure and measure.what


@pytest.mark.parametrize(
    ("typed", "value", "unit"),
    [
        ("1tr5", 1_500_000, "đồng"),
        ("1,5 triệu", 1_500_000, "đồng"),
        ("2 triệu rưỡi", 2_500_000, "đồng"),
        ("500k", 500_000, "đồng"),
        ("20 nghìn đồng", 20_000, "đồng"),
        ("2 tỷ", 2e9, "đồng"),
        ("2tỉ3", 2.3e9, "đồng"),
        ("1.500.000đ", 1_500_000, "đồng"),
        ("1,234,567 đồng", 1_234_567, "đồng"),
        ("70%", 70, "%"),
        ("70 phần trăm", 70, "%"),
        ("0,5 %", 0.5, "%"),
        ("1.234,5", 1234.5, ""),
        ("1.5 giờ", 1.5, "giờ"),
        ("1 tiếng rưỡi", 1.5, "tiếng"),
        ("3 ngày làm việc", 3, "ngày làm việc"),
        ("khoảng 3 ngay", 3, "ngày"),
        ("1.200 hồ sơ", 1200, "hồ sơ"),
        ("15 phút/hồ sơ", 15, "phút"),
        ("12 ca trực", 12, "ca trực"),
        ("mười lăm phút", 15, "phút"),
        ("hai mươi mốt ngày", 21, "ngày"),
        ("năm ngày", 5, "ngày"),
        ("2 triệu người", 2_000_000, "người"),
        ("7", 7, ""),
    ],
)
def test_a_number_is_read_with_its_unit(typed: str, value: float, unit: str) -> None:
    assert read_number(typed) == Quantity(value, unit)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "không có gì",
        "abc",
        "đang đo",
        "%",
        "TCVN3",
        "31/12/2026",
        "tháng 10",
        "quý 3/2026",
        "giảm một phần năm",
    ],
)
def test_a_text_without_a_number_gives_none(typed: str) -> None:
    assert read_number(typed) is None


@pytest.mark.parametrize(
    ("typed", "before", "after", "unit"),
    [
        ("từ 41% lên 70%", 41, 70, "%"),
        ("từ 41 lên 70%", 41, 70, "%"),
        ("tỷ lệ hồ sơ trực tuyến tăng từ 41,5 % lên 70 %", 41.5, 70, "%"),
        ("10 ngày xuống 3 ngày", 10, 3, "ngày"),
        ("giảm từ 10 xuống còn 3 ngày", 10, 3, "ngày"),
        ("trước 5 bước, nay 2", 5, 2, "bước"),
        ("trước: 10 ngày; nay: 3 ngày", 10, 3, "ngày"),
        ("trước đây 10 ngày, sau khi áp dụng còn 3 ngày", 10, 3, "ngày"),
        ("10 -> 3", 10, 3, ""),
        ("từ 2 triệu còn 500k", 2_000_000, 500_000, "đồng"),
        ("mười ngày xuống ba ngày", 10, 3, "ngày"),
        ("3 buổi xuống 1 buổi", 3, 1, "buổi"),
        ("40 xuống 10 cuộc", 40, 10, "cuộc"),
        ("40 xuống 10 buổi mỗi tuần", 40, 10, "buổi"),
        ("40 cuộc họp xuống 10 cuộc", 40, 10, "cuộc họp"),
        ("từ 3 lần đi lại còn 1 lần", 3, 1, "lần đi lại"),
        ("12 triệu đồng xuống 4 triệu đồng", 12_000_000, 4_000_000, "đồng"),
        ("5 ngày → 2 ngày", 5, 2, "ngày"),
        ("120 phút còn 35 phút", 120, 35, "phút"),
        ("15 phút/hồ sơ còn 5 phút", 15, 5, "phút/hồ sơ"),
        ("41% hồ sơ lên 70%", 41, 70, "%"),
        ("41% -> 70%", 41, 70, "%"),
        ("trước 41 sau 70 %", 41, 70, "%"),
        ("10 ngày trước, nay 3 ngày", 10, 3, "ngày"),
        ("70% so với 41% trước đây", 41, 70, "%"),
        ("nay 70%, trước 41%", 41, 70, "%"),
        ("năm 2025: 41%, năm 2026: 70%", 41, 70, "%"),
        ("Hồ sơ mức độ 4 tăng từ 41% lên 70%", 41, 70, "%"),
        ("3 ca trực còn 2 ca trực nhờ phần mềm", 3, 2, "ca trực"),
    ],
)
def test_a_change_is_read_with_one_unit(typed: str, before: float, after: float, unit: str) -> None:
    assert said(typed) == Change(before, after, unit)


@pytest.mark.parametrize(
    ("typed", "by"),
    [
        ("tăng 20%", Quantity(20, "%")),
        ("tỷ lệ lỗi giảm được hơn 30 %", Quantity(30, "%")),
        ("rút ngắn 2 ngày", Quantity(2, "ngày")),
        ("tiết kiệm khoảng 3 buổi", Quantity(3, "buổi")),
    ],
)
def test_by_how_much_it_changed_is_neither_before_nor_after(typed: str, by: Quantity) -> None:
    assert said(typed) == Difference(by)


@pytest.mark.parametrize(
    ("typed", "value", "unit"),
    [("giảm còn 30%", 30, "%"), ("tăng lên 70%", 70, "%"), ("đạt 95 điểm", 95, "điểm"), ("80", 80, "")],
)
def test_one_figure_that_was_reached_is_a_quantity(typed: str, value: float, unit: str) -> None:
    assert said(typed) == Quantity(value, unit)


def test_two_units_are_told_apart_and_times_are_put_in_the_smaller_one() -> None:
    hours = said("2 giờ xuống 30 phút")
    assert hours == Unlike(Quantity(2, "giờ"), Quantity(30, "phút"))
    assert isinstance(hours, Unlike)
    assert hours.alike == Change(120, 30, "phút")
    other = said("từ 10 ngày lên 70%")
    assert isinstance(other, Unlike)
    assert other.alike is None


@pytest.mark.parametrize(
    "typed",
    [
        "10 ngày, 3 người",
        "10 ngày, 3 ngày",
        "nhanh hơn nhiều",
        "",
        "31/12/2026",
        "5-7 ngày còn 2-3 ngày",
        "8/10 lên 10/10",
    ],
)
def test_dates_ranges_and_figures_side_by_side_are_not_guessed(typed: str) -> None:
    assert said(typed) is None


def test_a_measure_says_where_its_figures_stand() -> None:
    line = "Số buổi họp: 3 buổi xuống 1 buổi, tháng 10/2026"
    measure = read_measure(line)
    assert measure
    assert line[measure.start : measure.end] == "3 buổi xuống 1 buổi"


@pytest.mark.parametrize(
    ("typed", "unit"),
    [
        ("phan tram", "%"),
        ("Hồ sơ.", "hồ sơ"),
        ("buổi họp", "buổi họp"),
        ("%", "%"),
        ("3 buổi", ""),
        ("đo bằng phần mềm một cửa của xã", ""),
    ],
)
def test_a_unit_is_a_few_words_without_figures(typed: str, unit: str) -> None:
    assert read_unit(typed) == unit


@given(whole=st.integers(0, 10**9), cents=st.integers(1, 99))
def test_vietnamese_notation_is_read_back(whole: int, cents: int) -> None:
    typed = f"{whole:,}".replace(",", ".") + f",{cents:02}"
    assert read_number(typed) == Quantity(pytest.approx(whole + cents / 100), "")


@given(
    before=st.integers(0, 10**6),
    after=st.integers(0, 10**6),
    unit=st.sampled_from(["ngày", "giờ", "hồ sơ", "%", "lượt", "bước", "buổi", "ca trực", "chốt kiểm soát"]),
)
def test_a_plain_change_is_read_back(before: int, after: int, unit: str) -> None:
    assert said(f"giảm từ {before} {unit} xuống còn {after} {unit}") == Change(before, after, unit)


@given(st.text(max_size=300))
def test_any_text_is_read_without_failing(text: str) -> None:
    read_number(text)
    measure = read_measure(text)
    assert measure is None or 0 <= measure.start < measure.end
