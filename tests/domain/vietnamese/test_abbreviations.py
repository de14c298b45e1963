"""Abbreviations are read as the office reads them, and stay as typed where no neighbour decides."""

import pytest

from domain.vietnamese.abbreviations import READINGS, SEVERAL, read_abbreviation


@pytest.mark.parametrize(
    ("text", "token", "meant"),
    [
        ("cải tiến tthc tại xã", "tthc", "thủ tục hành chính"),
        ("văn phòng hdnd tỉnh", "hdnd", "hội đồng nhân dân"),
        ("rèn kỹ năng cho hs lớp 2", "hs", "học sinh"),
        ("nộp hs qua mạng", "hs", "hồ sơ"),
        ("khám sk định kỳ", "sk", "sức khỏe"),
        ("hội đồng sk cấp xã", "sk", "sáng kiến"),
        ("nhắn tin qua đt cho dân", "đt", "điện thoại"),
        ("đt cấp cơ sở", "đt", "đề tài"),
        ("cấp gp xây dựng", "gp", "giấy phép"),
        ("gp nâng cao chất lượng", "gp", "giải pháp"),
        ("đủ đk dự thi", "đk", "điều kiện"),
        ("dk khám bệnh", "dk", "đăng ký"),
    ],
)
def test_the_neighbours_choose_the_reading(text: str, token: str, meant: str) -> None:
    words = text.split()
    at = words.index(token)
    assert read_abbreviation(token, words[:at], words[at + 1 :]) == meant


def test_what_no_neighbour_decides_stays_as_typed() -> None:
    assert read_abbreviation("đt", ["một"], ["nữa"]) == ""
    assert read_abbreviation("nhanh", [], []) == ""


def test_an_abbreviation_has_one_reading_or_several_never_both() -> None:
    assert not READINGS.keys() & SEVERAL.keys()


def test_only_the_last_of_several_readings_may_need_no_neighbour() -> None:
    for readings in SEVERAL.values():
        assert all(callers for _, callers in readings[:-1])
