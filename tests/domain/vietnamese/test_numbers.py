"""Numbers and changes as officers type them in results."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.vietnamese.numbers import Change, Quantity, read_change, read_number


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


@pytest.mark.parametrize("typed", ["", "không có gì", "abc", "đang đo", "%", "TCVN3"])
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
        ("2 giờ → 15 phút", 120, 15, "phút"),
        ("10 -> 3", 10, 3, ""),
        ("từ 2 triệu còn 500k", 2_000_000, 500_000, "đồng"),
        ("mười ngày xuống ba ngày", 10, 3, "ngày"),
    ],
)
def test_a_change_is_read_with_one_unit(typed: str, before: float, after: float, unit: str) -> None:
    assert read_change(typed) == Change(before, after, unit)


@pytest.mark.parametrize(
    "typed", ["tăng 20%", "10 ngày, 3 người", "10 ngày, 3 ngày", "từ 10 ngày lên 70%", "nhanh hơn nhiều", ""]
)
def test_one_number_or_two_that_do_not_compare_are_no_change(typed: str) -> None:
    assert read_change(typed) is None


@given(whole=st.integers(0, 10**9), cents=st.integers(1, 99))
def test_vietnamese_notation_is_read_back(whole: int, cents: int) -> None:
    typed = f"{whole:,}".replace(",", ".") + f",{cents:02}"
    assert read_number(typed) == Quantity(pytest.approx(whole + cents / 100), "")


@given(
    before=st.integers(0, 10**6),
    after=st.integers(0, 10**6),
    unit=st.sampled_from(["ngày", "giờ", "hồ sơ", "%", "lượt", "bước"]),
)
def test_a_plain_change_is_read_back(before: int, after: int, unit: str) -> None:
    assert read_change(f"giảm từ {before} {unit} xuống còn {after} {unit}") == Change(before, after, unit)


@given(st.text(max_size=300))
def test_any_text_is_read_without_failing(text: str) -> None:
    read_number(text)
    read_change(text)
