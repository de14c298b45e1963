"""Who the authors are and what part each has, as officers type it."""

import pytest

from domain.forms import Shares
from domain.forms.reading import Done, Seen, Wrong
from tests.domain.forms.sample import at

SEEN = Seen({}, {"me": "Nguyễn Văn An"})
AUTHORS = Shares("authors", "Tác giả?", me=lambda _, facts: facts["me"], most=3, least=10)


def typed(text):
    return AUTHORS.read(text, SEEN)


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
        ("chi minh toi a", [("Nguyễn Văn An", 100)]),
        ("tôi 100%", [("Nguyễn Văn An", 100)]),
        ("tôi 60% chị Trần Lan 40%", [("Nguyễn Văn An", 60), ("Trần Lan", 40)]),
        ("Trần Nam và Lê Lan chia đều", [("Trần Nam", 50), ("Lê Lan", 50)]),
        ("Trần Nam, Lê Lan mỗi người 50%", [("Trần Nam", 50), ("Lê Lan", 50)]),
        (
            "Trần Nam, Lê Lan, Và Bá Xồng đóng góp đều nhau",
            [("Trần Nam", 33.4), ("Lê Lan", 33.3), ("Và Bá Xồng", 33.3)],
        ),
        ("toi va chi Lê Lan 60-40", [("Nguyễn Văn An", 60), ("Lê Lan", 40)]),
        ("đ/c Lê Văn Bằng 70%, Trần Nam 30%", [("Lê Văn Bằng", 70), ("Trần Nam", 30)]),
    ],
)
def test_authors_are_read_with_their_shares(text, people):
    assert typed(text).value == [{"name": name, "share": share} for name, share in people]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A 60%, B 50%", "Tổng tỷ lệ là 110%, cần đúng 100%."),
        ("A 60%", "Tổng tỷ lệ là 60%, cần đúng 100%."),
        ("A, B", "Còn thiếu tỷ lệ của “A”, “B”"),
        ("A 60%, B", "Còn thiếu tỷ lệ của “B”"),
        ("60%, 40%", "Còn thiếu họ tên"),
        ("A 50%, a 50%", "trùng họ tên"),
        ("A 25 B 25 C 25 D 25", "Có 4 người, tối đa là 3."),
        ("A 95%, B 5%", "Tỷ lệ của B là 5%, cần ít nhất 10%."),
        ("hạn nộp là ngày nào", "chưa thấy họ tên"),
        ("60-40", "Còn thiếu họ tên"),
        ("mỗi người 50%", "Còn thiếu họ tên"),
        ("chia đều", "Còn thiếu họ tên"),
        ("tôi và chị Lan", "Còn thiếu tỷ lệ của “Nguyễn Văn An”, “Lan”; bằng nhau thì thêm “chia đều”."),
        ("Trần Nam, Lê Lan mỗi người 60%", "Tổng tỷ lệ là 120%"),
        ("vâng", "họ tên đầy đủ"),
    ],
)
def test_shares_that_do_not_add_up_are_told(text, told):
    reading = typed(text)
    assert isinstance(reading, Wrong)
    assert told in reading.sentence
    assert "ví dụ" in reading.sentence


def test_stored_shares_are_checked_again():
    assert AUTHORS.still_good([{"name": "A", "share": 100}], {}, {})
    for stored in ([], [{"name": "A"}], [{"name": "A", "share": 90}], [{"name": 1, "share": 100}], "A", [5]):
        assert not AUTHORS.still_good(stored, {}, {})


def test_the_writer_alone_is_no_wish_to_stop():
    """ "Thôi" cancels a form, "mình tôi thôi" names the only author."""
    officer = at("authors")
    officer.says("mình tôi thôi")
    assert officer.turn.event == ""
    assert officer.answers["authors"] == [{"name": "Nguyễn Văn An", "share": 100}]


def test_a_name_of_one_word_is_kept_with_the_advice_to_write_it_whole():
    reading = typed("An 60, Binh 40")
    assert isinstance(reading, Done)
    assert reading.value == [{"name": "An", "share": 60}, {"name": "Binh", "share": 40}]
    assert "Đã ghi: An 60%, Binh 40%." in reading.note
    assert "đủ họ tên của An, Binh" in reading.note
    assert typed("Trần An 60, Lê Bình 40").note == ""
