"""A submission is read for its idea: frames and places go, parts are told apart, one idea has one reading."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.similarity import Submission, read
from domain.similarity.content import Content, Text
from domain.similarity.packing import pack, unpack
from domain.similarity.words import number_at, read_words

PODCAST = Submission(
    "Một số giải pháp nâng cao hiệu quả bản tin nông nghiệp bằng podcast tại xã Hợp Thịnh",
    "Thực trạng: nông dân ít đọc. Sáng kiến “Bản tin nông nghiệp bằng podcast” ra đời nhằm giải quyết hạn chế này. "
    "Giải pháp: thu âm mười phút mỗi tuần. Hiệu quả: 300 người nghe. Giải pháp dễ áp dụng, không phát sinh nhiều kinh "
    "phí và có khả năng nhân rộng sang các đơn vị khác.",
    "UBND xã Hợp Thịnh",
    2026,
)


def plain(text: Text) -> str:
    return " ".join(word for word in text.words.split() if word != "|")


def test_a_title_is_read_without_its_frame_and_place() -> None:
    assert plain(read(PODCAST).title) == "ban tin nong nghiep bang podcast"


def test_the_parts_of_a_summary_are_told_apart_and_boilerplate_is_left_out() -> None:
    reading = read(PODCAST)
    assert plain(reading.problem) == "nong dan it doc"
    assert plain(reading.way) == "thu am muoi phut moi tuan"
    assert plain(reading.effect) == "300 nguoi nghe"


def test_a_summary_without_signposts_is_a_problem_then_the_way() -> None:
    reading = read(Submission("Đệm lót sinh học", "Mùi hôi. Trấu, men, đảo đệm. Kết quả, không mùi."))
    assert plain(reading.problem) == "mui hoi"
    assert plain(reading.way) == "trau men dao dem"
    assert plain(reading.effect) == "khong mui"


def test_chat_spellings_are_read_as_the_words_they_stand_for() -> None:
    assert (
        plain(read(Submission("Dân ko dc báo trc khi cắt nước")).title)
        == "dan khong duoc bao truoc khi cat nuoc"
    )


def test_the_quoted_title_of_another_thing_stays() -> None:
    reading = read(Submission("Chợ sạch", "Giải pháp: phong trào “Ngày chủ nhật xanh cùng tiểu thương”."))
    assert "chu nhat xanh" in plain(reading.way)


@pytest.mark.parametrize(
    "typed",
    [
        "dat lich kham benh cho nguoi cao tuoi",
        "ĐẶT LỊCH KHÁM BỆNH CHO NGƯỜI CAO TUỔI",
        "Đặt lichj khams beenhj cho nguwowif cao tuooir",
        unicodedata.normalize("NFD", "Đặt lịch khám bệnh cho người cao tuổi"),
        "Đặt lịch khám bệnh cho NCT",
        "Đặt lịch kahm bệnh cho nguời cao tuổi",
    ],
)
def test_one_title_has_one_reading_however_it_is_typed(typed: str) -> None:
    assert plain(read(Submission(typed)).title) == "dat lich kham benh cho nguoi cao tuoi"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("giảm 40 phần trăm", "giảm bốn phần mười"),
        ("40%", "40 phần trăm"),
        ("trong ba ngày", "trong 3 hôm"),
        ("sau hai tuần", "sau 14 ngày"),
        ("1.900 cuốn", "hai nghìn cuốn"),
        ("410 lượt", "bốn trăm lượt"),
    ],
)
def test_a_number_is_one_however_it_is_spelled(one: str, other: str) -> None:
    def names(text: str) -> set[str]:
        words, _ = read_words(text)
        return {name for at in range(len(words)) for name in number_at(words, at)[1]}

    assert names(one) & names(other)


def test_a_title_of_nothing_but_frame_is_still_compared_by_its_words() -> None:
    assert plain(read(Submission("Một số giải pháp nâng cao hiệu quả công tác")).title)


@pytest.mark.parametrize(
    "submission",
    [
        Submission(""),
        Submission("", "Giải pháp: nhắn tin."),
        Submission("chữ " * 5000, "Thực trạng: " + "hồ sơ chậm, " * 5000),
        Submission("9" * 20000, "1." * 10000),
        Submission("::::,,,,....;;;;", "“”\"\"''‘’"),
        Submission("\ud800\x00\u202e", "🙂" * 400),
        Submission("§¨ng ký", "Ñaêng kyù"),
    ],
)
def test_any_text_can_be_read(submission: Submission) -> None:
    reading = read(submission)
    kept = unpack(pack(reading))
    assert (kept.title.packed, kept.effect.typed) == (reading.title.packed, reading.effect.typed)
    assert pack(kept) == pack(reading)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=120), st.text(max_size=400), st.text(max_size=40))
def test_reading_never_fails_and_never_leaves_the_text(title: str, summary: str, unit: str) -> None:
    reading = read(Submission(title, summary, unit))
    for text in (reading.title, reading.problem, reading.way, reading.effect):
        words, starts = text.words.split(), list(map(int, text.starts.split()))
        assert len(words) == len(text.typed.split("\t") if text.typed else [])
        pieces = Content(text).pieces
        assert [piece.words for piece in pieces] == [
            tuple(words[start : start + len(piece.words)])
            for piece, start in zip(pieces, starts, strict=True)
        ]
        assert all(piece.weight > 0 for piece in pieces)
