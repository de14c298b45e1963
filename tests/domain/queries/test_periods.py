"""Words for time in questions: every rule of the table, on a Sunday and at the turn of a year."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.queries import understand
from tests.domain.queries.labelled import TODAY, office


def asked(words: str, today: date = TODAY) -> dict[str, Any]:
    query = understand(f"{words} có bao nhiêu sáng kiến", office(), today)
    assert query.intent == "count"
    return query.filters


@pytest.mark.parametrize(
    ("words", "year"),
    [
        ("năm nay", 2026),
        ("năm ngoái", 2025),
        ("năm trước", 2025),
        ("năm kia", 2024),
        ("năm 2023", 2023),
        ("2025", 2025),
        ("trong năm 2024", 2024),
        ("cả năm nay", 2026),
    ],
)
def test_a_year_is_a_year(words: str, year: int) -> None:
    assert asked(words) == {"year": year}


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("hôm nay", "2026-11-22", "2026-11-22"),
        ("hôm qua", "2026-11-21", "2026-11-21"),
        ("ngày 5/10", "2026-10-05", "2026-10-05"),
        ("ngày 5 tháng 10 năm 2025", "2025-10-05", "2025-10-05"),
        ("tuần này", "2026-11-16", "2026-11-22"),
        ("tuần trước", "2026-11-09", "2026-11-15"),
        ("thứ hai tuần này", "2026-11-16", "2026-11-16"),
        ("tháng này", "2026-11-01", "2026-11-30"),
        ("tháng trước", "2026-10-01", "2026-10-31"),
        ("tháng 2", "2026-02-01", "2026-02-28"),
        ("tháng 2/2024", "2024-02-01", "2024-02-29"),
        ("tháng 12 năm ngoái", "2025-12-01", "2025-12-31"),
        ("quý này", "2026-10-01", "2026-12-31"),
        ("quý trước", "2026-07-01", "2026-09-30"),
        ("quý I", "2026-01-01", "2026-03-31"),
        ("quý 4/2025", "2025-10-01", "2025-12-31"),
        ("6 tháng đầu năm", "2026-01-01", "2026-06-30"),
        ("9 tháng đầu năm 2025", "2025-01-01", "2025-09-30"),
        ("nửa cuối năm", "2026-07-01", "2026-12-31"),
        ("7 ngày qua", "2026-11-16", "2026-11-22"),
        ("3 ngày gần đây", "2026-11-20", "2026-11-22"),
        ("2 tuần qua", "2026-11-09", "2026-11-22"),
        ("từ đầu năm", "2026-01-01", "2026-11-22"),
        ("từ đầu năm đến nay", "2026-01-01", "2026-11-22"),
        ("từ đầu tháng", "2026-11-01", "2026-11-22"),
        ("từ 1/10", "2026-10-01", "2026-11-22"),
        ("từ tháng 9 đến nay", "2026-09-01", "2026-11-22"),
        ("kể từ tháng 9", "2026-09-01", "2026-11-22"),
        ("từ năm ngoái đến nay", "2025-01-01", "2026-11-22"),
        ("sau 15/10", "2026-10-16", "2026-11-22"),
        ("từ 1/10 đến 15/10", "2026-10-01", "2026-10-15"),
        ("từ ngày 1 đến ngày 15 tháng 10", "2026-10-01", "2026-10-15"),
        ("từ 1 đến 15/10", "2026-10-01", "2026-10-15"),
        ("1-15/10", "2026-10-01", "2026-10-15"),
        ("từ tháng 9 đến tháng 11", "2026-09-01", "2026-11-30"),
        ("từ tháng 9 đến 11", "2026-09-01", "2026-11-30"),
        ("tháng 7 - tháng 9", "2026-07-01", "2026-09-30"),
        ("từ tháng 11/2025 đến tháng 2", "2025-11-01", "2026-02-28"),
        ("từ quý 1 đến quý 3", "2026-01-01", "2026-09-30"),
        ("từ năm 2024 đến năm 2026", "2024-01-01", "2026-12-31"),
        ("2024-2026", "2024-01-01", "2026-12-31"),
        ("tháng 9 và tháng 10", "2026-09-01", "2026-10-31"),
        ("từ đầu năm đến hết tháng 9", "2026-01-01", "2026-09-30"),
        ("từ đầu năm tới tháng 9", "2026-01-01", "2026-09-30"),
        ("8-2026", "2026-08-01", "2026-08-31"),
        ("8/2026", "2026-08-01", "2026-08-31"),
        ("8.2026", "2026-08-01", "2026-08-31"),
        ("8 / 2026", "2026-08-01", "2026-08-31"),
        ("tháng 8-2026", "2026-08-01", "2026-08-31"),
        ("tháng 08 - 2026", "2026-08-01", "2026-08-31"),
        ("T8-2026", "2026-08-01", "2026-08-31"),
        ("2026-08", "2026-08-01", "2026-08-31"),
        ("từ 8-2026 đến 10-2026", "2026-08-01", "2026-10-31"),
        ("quý III-2026", "2026-07-01", "2026-09-30"),
        ("III/2026", "2026-07-01", "2026-09-30"),
        ("quý I-III", "2026-01-01", "2026-09-30"),
        ("tháng 7, 8, 9", "2026-07-01", "2026-09-30"),
        ("tháng 7 và 8", "2026-07-01", "2026-08-31"),
        ("tháng 7, 8/2025", "2025-07-01", "2025-08-31"),
        ("5.8.2026", "2026-08-05", "2026-08-05"),
        ("5 8 2026", "2026-08-05", "2026-08-05"),
        ("ngày 5-8", "2026-08-05", "2026-08-05"),
        ("1.10 - 15.10", "2026-10-01", "2026-10-15"),
        ("ngày mùng 5", "2026-11-05", "2026-11-05"),
        ("ngày mùng 5/8", "2026-08-05", "2026-08-05"),
        ("cuối tháng", "2026-11-21", "2026-11-30"),
        ("từ cuối tháng 8", "2026-08-21", "2026-11-22"),
        ("từ giữa tháng 9", "2026-09-11", "2026-11-22"),
        ("đầu quý", "2026-10-01", "2026-10-31"),
        ("cuối quý 3", "2026-09-01", "2026-09-30"),
        ("cuối năm ngoái", "2025-10-01", "2025-12-31"),
        ("từ đầu quý", "2026-10-01", "2026-11-22"),
        ("từ tuần trước", "2026-11-09", "2026-11-22"),
        ("từ hôm qua", "2026-11-21", "2026-11-22"),
        ("9 tháng năm 2026", "2026-01-01", "2026-09-30"),
        ("6T/2026", "2026-01-01", "2026-06-30"),
        ("nửa tháng qua", "2026-11-08", "2026-11-22"),
        ("hai tháng nay", "2026-09-23", "2026-11-22"),
        ("trong vòng 30 ngày", "2026-10-24", "2026-11-22"),
        ("quý gần nhất", "2026-07-01", "2026-09-30"),
        ("tháng này năm ngoái", "2025-11-01", "2025-11-30"),
    ],
)
def test_a_stretch_of_days_is_given_whole(words: str, first: str, last: str) -> None:
    assert asked(words) == {"from": first, "to": last}


@pytest.mark.parametrize(
    ("words", "last"),
    [
        ("tính đến 31/10", "2026-10-31"),
        ("đến hết tháng 9", "2026-09-30"),
        ("trước 1/10", "2026-09-30"),
        ("trước ngày 1/10/2025", "2025-09-30"),
        ("đến hết quý 2", "2026-06-30"),
        ("đến thời điểm 31/10", "2026-10-31"),
        ("tới tháng 9", "2026-09-30"),
    ],
)
def test_an_end_without_a_start_stands_alone(words: str, last: str) -> None:
    assert asked(words) == {"to": last}


@pytest.mark.parametrize(
    "words",
    [
        "đến nay", "hiện nay", "hiện tại", "đợt này", "tính đến nay", "đến giờ", "theo Công văn số 1425/UBND-NV ngày 05/7/2023", "Căn cứ Kế hoạch 15/KH-UBND ngày 10/01/2026,",
        "thực hiện Quyết định số 45/QĐ-UBND ngày 12 tháng 3 năm 2025,", "ngày 31/2", "tháng 8 âm lịch", "rằm tháng 8",
    ],
)  # fmt: skip
def test_now_and_the_dates_of_documents_are_no_period(words: str) -> None:
    assert asked(words) == {}


@pytest.mark.parametrize(
    ("message", "filters"),
    [
        ("so với năm ngoái", {"vs_year": 2025}),
        ("năm nay so với năm ngoái", {"year": 2026, "vs_year": 2025}),
        ("năm ngoái so với năm nay", {"year": 2026, "vs_year": 2025}),
        (
            "quý 3 so với cùng kỳ",
            {"from": "2026-07-01", "to": "2026-09-30", "vs_from": "2025-07-01", "vs_to": "2025-09-30"},
        ),
        ("so với cùng kỳ năm 2024", {"vs_year": 2024}),
        ("năm nay so với cùng kỳ", {"year": 2026, "vs_year": 2025}),
        (
            "tháng 2/2024 so với cùng kỳ",
            {"from": "2024-02-01", "to": "2024-02-29", "vs_from": "2023-02-01", "vs_to": "2023-02-28"},
        ),
        ("so sánh Sở Nội vụ với Sở Tư pháp năm ngoái", {"unit": ["SNV", "STP"], "year": 2025}),
    ],
)
def test_of_two_periods_the_earlier_is_compared_with(message: str, filters: dict[str, Any]) -> None:
    query = understand(message, office(), TODAY)
    assert (query.intent, query.filters) == ("compare", filters)


def test_relative_dates_cross_the_turn_of_the_year() -> None:
    new_year = date(2027, 1, 1)
    assert asked("hôm qua", new_year) == {"from": "2026-12-31", "to": "2026-12-31"}
    assert asked("tháng trước", new_year) == {"from": "2026-12-01", "to": "2026-12-31"}
    assert asked("quý trước", new_year) == {"from": "2026-10-01", "to": "2026-12-31"}
    assert asked("tuần này", new_year) == {"from": "2026-12-28", "to": "2027-01-03"}


@given(
    first=st.dates(date(2020, 1, 1), date(2026, 11, 22)), last=st.dates(date(2020, 1, 1), date(2026, 11, 22))
)
def test_a_range_of_full_dates_is_read_back(first: date, last: date) -> None:
    first, last = sorted((first, last))
    words = (
        f"từ {first.day}/{first.month}/{first.year} đến ngày {last.day} tháng {last.month} năm {last.year}"
    )
    assert asked(words) == {"from": first.isoformat(), "to": last.isoformat()}
