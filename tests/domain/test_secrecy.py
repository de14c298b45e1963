"""A mark of secrecy is told from the words that only look like one."""

import pytest

from domain.secrecy import bears_mark

MARKS = ("TUYỆT MẬT", "TỐI MẬT", "MẬT")


@pytest.mark.parametrize(
    "text",
    [
        "MẬT",
        "Độ mật: MẬT",
        "Công an xã\nTỐI MẬT\nKế hoạch bảo vệ mục tiêu",
        "TÀI LIỆU MẬT",
        "Trích văn bản (TUYỆT MẬT), trang 2",
        "Tài liệu MẬT của đơn vị",
    ],
)
def test_a_mark_is_seen_wherever_it_stands(text: str) -> None:
    """Alone on its line, in brackets, behind a colon or inside a sentence."""
    assert bears_mark(text, MARKS)


@pytest.mark.parametrize(
    "text",
    [
        "Đổi mật khẩu dùng một lần cho người cao tuổi",
        "SỔ TAY BẢO MẬT THÔNG TIN CHO CÁN BỘ MỘT CỬA",
        "GIỮ BÍ MẬT ĐỜI TƯ CỦA NGƯỜI DÂN",
        "HỖ TRỢ HỘ NUÔI ONG BÁN MẬT ONG RỪNG",
        "Mật ong Thanh Lâm Hạ",
        "MẬTMÃ",
    ],
)
def test_ordinary_words_are_no_mark(text: str) -> None:
    """Compounds, lower case and longer words are left alone, also in a title that is all in capitals."""
    assert not bears_mark(text, MARKS)


def test_an_office_without_marks_sees_none() -> None:
    """The list is the office's own."""
    assert not bears_mark("MẬT", ())
