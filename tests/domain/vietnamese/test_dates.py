"""Dates as officers type them, against days worked out by hand; today is Sunday 22 November 2026."""

from contextlib import suppress
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.vietnamese.dates import Refused, read_date
from domain.vietnamese.spans import date_line, figures, spans

TODAY = date(2026, 11, 22)
DAYS = st.dates(min_value=date(1950, 1, 1), max_value=date(2079, 12, 31))
DATE_WORDS = [
    "từ",
    "đến",
    "ngày",
    "tháng",
    "năm",
    "quý",
    "tuần",
    "1",
    "2",
    "31",
    "2025",
    "99",
    "nay",
    "trước",
    "sau",
    "đầu",
    "3/4",
    "-",
]

EXACT = {
    "10/7/2023": "2023-07-10",
    "10-7-23": "2023-07-10",
    "10.7.2023": "2023-07-10",
    "10072023": "2023-07-10",
    "2026-11-30": "2026-11-30",
    "05/06/79": "2079-06-05",
    "05/06/80": "1980-06-05",
    "ngày 10 tháng 7 năm 2023": "2023-07-10",
    "Ngày 10 tháng Bảy năm 2023": "2023-07-10",
    "ngay 10 thang 7 nam ngoai": "2025-07-10",
    "mùng 5 tháng chạp năm 2025": "2025-12-05",
    "hôm nay": "2026-11-22",
    "hnay": "2026-11-22",
    "hqua": "2026-11-21",
    "hôm kia": "2026-11-20",
    "mai": "2026-11-23",
    "sáng mai": "2026-11-23",
    "mốt": "2026-11-24",
    "ngày kia": "2026-11-24",
    "14 giờ ngày mai": "2026-11-23",
    "5 giờ chiều mai": "2026-11-23",
    "3 ngày nữa": "2026-11-25",
    "hai tuần nữa": "2026-12-06",
    "1 tháng nữa": "2026-12-22",
    "cách đây 2 tuần": "2026-11-08",
    "2 tháng trước": "2026-09-22",
    "thứ 6 tuần này": "2026-11-20",
    "thứ sáu tuần sau": "2026-11-27",
    "thứ Hai tuần trước": "2026-11-09",
    "thứ hai tới": "2026-11-23",
    "thứ sáu vừa rồi": "2026-11-20",
    "chủ nhật vừa rồi": "2026-11-15",
    "trước ngày 30 tháng 11 năm 2026": "2026-11-30",
    "9:30 01/12/2026": "2026-12-01",
    "ngày 15 tháng sau": "2026-12-15",
    "áp dụng từ ngày 1/3/2025 tại bộ phận một cửa": "2025-03-01",
}


@pytest.mark.parametrize(("typed", "day"), EXACT.items())
def test_a_full_or_relative_date_is_the_same_day_for_past_and_future(typed: str, day: str) -> None:
    for prefer in ("past", "future"):
        reading = read_date(typed, TODAY, prefer=prefer)  # type: ignore[arg-type]
        assert reading is not None
        assert (reading.day.isoformat(), reading.approximate, reading.precision) == (day, False, "day")


@pytest.mark.parametrize(
    ("typed", "past", "future"),
    [
        ("10/7", "2026-07-10", "2027-07-10"),
        ("10-7", "2026-07-10", "2027-07-10"),
        ("30.11", "2025-11-30", "2026-11-30"),
        ("22/11", "2026-11-22", "2026-11-22"),
        ("ngày 10 tháng 7", "2026-07-10", "2027-07-10"),
        ("8h30 ngày 30/11", "2025-11-30", "2026-11-30"),
        ("30/11 lúc 17h", "2025-11-30", "2026-11-30"),
        ("trước 30/11", "2025-11-30", "2026-11-30"),
        ("29/2", "2024-02-29", "2028-02-29"),
        ("thứ 6", "2026-11-20", "2026-11-27"),
        ("T6", "2026-11-20", "2026-11-27"),
        ("thứ sáu", "2026-11-20", "2026-11-27"),
        ("CN", "2026-11-15", "2026-11-29"),
        ("ngày 15", "2026-11-15", "2026-12-15"),
    ],
)
def test_a_date_without_its_year_is_the_nearest_on_the_preferred_side(
    typed: str, past: str, future: str
) -> None:
    assert str(read_date(typed, TODAY, prefer="past").day) == past  # type: ignore[union-attr]
    assert str(read_date(typed, TODAY, prefer="future").day) == future  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("typed", "precision", "past", "future"),
    [
        ("tháng 11/2025", "month", "2025-11-01", "2025-11-30"),
        ("11/2025", "month", "2025-11-01", "2025-11-30"),
        ("T11", "month", "2026-11-01", "2026-11-30"),
        ("tháng 12", "month", "2025-12-01", "2026-12-31"),
        ("tháng năm", "month", "2026-05-01", "2027-05-31"),
        ("tháng năm năm 2025", "month", "2025-05-01", "2025-05-31"),
        ("tháng sáu", "month", "2026-06-01", "2027-06-30"),
        ("thang sau", "month", "2026-12-01", "2026-12-31"),
        ("tháng 2/2028", "month", "2028-02-01", "2028-02-29"),
        ("khoảng tháng 3 năm ngoái", "month", "2025-03-01", "2025-03-31"),
        ("đầu tháng 3 năm 2026", "month", "2026-03-01", "2026-03-01"),
        ("giữa tháng 4 năm 2026", "month", "2026-04-15", "2026-04-15"),
        ("cuối tháng", "month", "2026-11-30", "2026-11-30"),
        ("cuối tháng sau", "month", "2026-12-31", "2026-12-31"),
        ("quý 1/2026", "quarter", "2026-01-01", "2026-03-31"),
        ("Q1", "quarter", "2026-01-01", "2027-03-31"),
        ("quý IV", "quarter", "2026-10-01", "2026-12-31"),
        ("cuối quý này", "quarter", "2026-12-31", "2026-12-31"),
        ("năm 2024", "year", "2024-01-01", "2024-12-31"),
        ("đầu năm", "year", "2026-01-01", "2026-01-01"),
        ("cuối năm ngoái", "year", "2025-12-31", "2025-12-31"),
        ("6 tháng đầu năm 2025", "year", "2025-01-01", "2025-06-30"),
        ("tuần sau", "day", "2026-11-23", "2026-11-29"),
    ],
)
def test_a_longer_stretch_is_its_first_day_in_the_past_and_its_last_in_the_future(
    typed: str, precision: str, past: str, future: str
) -> None:
    for prefer, day in (("past", past), ("future", future)):
        reading = read_date(typed, TODAY, prefer=prefer)  # type: ignore[arg-type]
        assert reading is not None
        assert (str(reading.day), reading.approximate, reading.precision) == (day, True, precision)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("31/2", "Tháng 2/2026 không có ngày 31. Anh/chị nhập lại, ví dụ 28/2/2026."),
        ("ngày 30 tháng 2 năm 2024", "Tháng 2/2024 không có ngày 30. Anh/chị nhập lại, ví dụ 29/2/2024."),
        ("31/11/2026", "Tháng 11/2026 không có ngày 31. Anh/chị nhập lại, ví dụ 30/11/2026."),
        ("1/13", "Một năm không có tháng 13. Anh/chị nhập lại, ví dụ 27/3/2026."),
        ("29/2/2026", "Tháng 2/2026 không có ngày 29. Anh/chị nhập lại, ví dụ 28/2/2026."),
    ],
)
def test_a_day_that_does_not_exist_is_refused_with_a_sentence_and_an_example(
    typed: str, sentence: str
) -> None:
    with pytest.raises(Refused) as refusal:
        read_date(typed, TODAY)
    assert str(refusal.value) == sentence


@pytest.mark.parametrize(
    "typed", ["", "chưa rõ", "một sáng kiến", "70%", "12345678901234567890", "rồi ạ", "/", "99"]
)
def test_a_text_without_a_date_gives_none(typed: str) -> None:
    assert read_date(typed, TODAY) is None


@given(
    day=DAYS,
    form=st.sampled_from(
        [
            "{d}/{m}/{y}",
            "{d:02}-{m:02}-{y}",
            "{d}.{m}.{y}",
            "{y}-{m:02}-{d:02}",
            "ngày {d} tháng {m} năm {y}",
            "{d:02}{m:02}{y}",
        ]
    ),
)
def test_every_day_is_read_back_in_every_form(day: date, form: str) -> None:
    reading = read_date(form.format(d=day.day, m=day.month, y=day.year), TODAY)
    assert reading is not None
    assert reading.day == day


@given(day=DAYS, today=DAYS)
def test_a_day_and_month_alone_lies_within_a_year_of_today_on_the_preferred_side(
    day: date, today: date
) -> None:
    if (day.month, day.day) == (2, 29):
        day -= timedelta(days=1)
    past = read_date(f"{day.day}/{day.month}", today, prefer="past")
    future = read_date(f"{day.day}/{day.month}", today, prefer="future")
    assert past is not None
    assert future is not None
    assert past.day <= today <= future.day
    assert (past.day.month, past.day.day) == (future.day.month, future.day.day) == (day.month, day.day)
    assert (today - past.day).days < 366
    assert (future.day - today).days < 366


@given(st.text(max_size=200))
def test_any_text_gives_a_reading_or_nothing_or_a_refusal(text: str) -> None:
    with suppress(Refused):
        reading = read_date(text, TODAY)
        assert reading is None or 1900 <= reading.day.year <= 2199


@given(
    st.lists(
        st.sampled_from(DATE_WORDS),
        max_size=12,
    )
)
def test_any_mix_of_date_words_gives_ordered_spans_that_do_not_overlap(said: list[str]) -> None:
    line = date_line(" ".join(said))
    found = spans(line, TODAY)
    assert all(f.span.first <= f.span.last for f in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@pytest.mark.parametrize(
    ("token", "read"),
    [
        ("1-15/10", ["1", "-", "15/10"]),
        ("2024-2026", ["2024", "-", "2026"]),
        ("2026-11-30", ["30/11/2026"]),
        ("1.234", ["1.234"]),
        ("15.10", ["15/10"]),
    ],
)
def test_runs_of_figures_are_split_where_a_range_is_meant(token: str, read: list[str]) -> None:
    assert figures(token) == read
