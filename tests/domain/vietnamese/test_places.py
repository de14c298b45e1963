"""Where something was done is told from what was done."""

import pytest

from domain.vietnamese.places import PROVINCES, place_words, unit_key


def kept(title: str, unit: str = "", *, tail: bool = True) -> str:
    words = title.split()
    where = place_words(words, unit, tail=tail)
    return " ".join(word for word, out in zip(words, where, strict=True) if not out)


@pytest.mark.parametrize(
    ("title", "idea"),
    [
        ("Họp thôn trực tuyến tại xã Đồng Tâm", "Họp thôn trực tuyến"),
        ("to phu nu gay quy hoc bong tren dia ban tinh lam dong", "to phu nu gay quy hoc bong"),
        ("Kiosk tự phục vụ tại Trung tâm Phục vụ hành chính công tỉnh Quảng Trị", "Kiosk tự phục vụ"),
        ("Một số biện pháp rèn đọc ở trường tiểu học", "Một số biện pháp rèn đọc"),
        ("Dán tên công chức tại quầy", "Dán tên công chức tại quầy"),
        ("Khám bệnh tại nhà cho người cao tuổi", "Khám bệnh tại nhà cho người cao tuổi"),
    ],
)
def test_the_place_at_the_end_of_a_title_is_left_out(title: str, idea: str) -> None:
    assert kept(title) == idea


def test_the_units_own_name_and_named_communes_are_left_out_of_a_sentence() -> None:
    sentence = "Vì vậy UBND xã An Bình cùng huyện Ba Vì mở lớp đêm"
    assert kept(sentence, "UBND xã An Bình", tail=False) == "Vì vậy cùng mở lớp đêm"


@pytest.mark.parametrize(
    ("before", "today"),
    [
        ("Sở Giao thông vận tải tỉnh Hải Dương", "Sở Xây dựng Hải Phòng"),
        ("Sở Kế hoạch và Đầu tư tỉnh Bình Dương", "Sở Tài chính Thành phố Hồ Chí Minh"),
        ("Ban Dân tộc tỉnh Hà Giang", "Sở Dân tộc và Tôn giáo tỉnh Tuyên Quang"),
        ("UBND xã Hòa Bình", "ubnd xã hoà bình"),
    ],
)
def test_a_unit_and_its_successor_have_one_key(before: str, today: str) -> None:
    assert unit_key(before) == unit_key(today)


def test_two_units_have_two_keys() -> None:
    assert unit_key("Sở Y tế Hà Nội") != unit_key("Sở Y tế Huế")


def test_sixty_three_provinces_became_thirty_four() -> None:
    assert len(PROVINCES) == 34
    assert sum(1 + len(old) for old in PROVINCES.values()) == 63
