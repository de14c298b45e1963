"""Which option people mean by what they type."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.forms import Choice, Flow, Option
from domain.forms.matching import fitting, pick, pick_several
from domain.forms.reading import Seen, Wrong

MANDATED = (
    Option("no", "Chưa"),
    Option("yes", "Có"),
    Option("partly", "Một phần"),
    Option("unsure", "Không rõ"),
)
APPROVAL = (Option("approved", "Đã có"), Option("pending", "Đang trình"), Option("not_yet", "Chưa"))
LAWFUL = (Option("a", "Không"), Option("b", "Có"), Option("c", "Chưa rà soát"))
WHOM = (Option("people", "Người dân"), Option("business", "Doanh nghiệp"), Option("internal", "Nội bộ"))


@pytest.mark.parametrize(
    ("typed", "options", "value"),
    [
        ("2", MANDATED, "yes"),
        ("2.", MANDATED, "yes"),
        ("ko", MANDATED, "no"),
        ("không", MANDATED, "no"),
        ("chưa có ạ", MANDATED, "no"),
        ("vâng", MANDATED, "yes"),
        ("👍", MANDATED, "yes"),
        ("ko rõ", MANDATED, "unsure"),
        ("chưa biết", MANDATED, "unsure"),
        ("một phần thôi ạ", MANDATED, "partly"),
        ("MOT PHAN", MANDATED, "partly"),
        ("đang", APPROVAL, "pending"),
        ("dang trinh", APPROVAL, "pending"),
        ("có rồi", APPROVAL, "approved"),
        ("chưa", LAWFUL, "c"),
        ("không", LAWFUL, "a"),
        ("em chọn doanh nghiệp", WHOM, "business"),
        ("0", WHOM, None),
        ("4", WHOM, None),
        ("quản lý", WHOM, None),
        ("", WHOM, None),
    ],
)
def test_typed_words_find_their_option(typed, options, value):
    option = pick(typed, options)
    assert (option.value if option else None) == value


@pytest.mark.parametrize(
    ("typed", "values"),
    [
        ("1,3", ["people", "internal"]),
        ("3 1", ["people", "internal"]),
        ("nội bộ và người dân", ["people", "internal"]),
        ("noi bo, doanh nghiep", ["business", "internal"]),
        ("tất cả", ["people", "business", "internal"]),
        ("2", ["business"]),
        ("1 va 3", ["people", "internal"]),
        ("13", ["people", "internal"]),
        ("1. 3.", ["people", "internal"]),
        ("ca 3", ["people", "business", "internal"]),
        ("tất cả mọi người", ["people", "business", "internal"]),
        ("cả hai", None),
        ("nguoi dan thoi", ["people"]),
        ("dân với doanh nghiep", ["people", "business"]),
        ("44", None),
        ("1, 9", None),
        ("người dân, khác", None),
        ("", None),
    ],
)
def test_typed_lists_find_their_options_in_the_forms_order(typed, values):
    found = pick_several(typed, WHOM)
    assert (found and [option.value for option in found]) == values


STAGE = (
    Option("applied", "Đã áp dụng", words=("có", "rồi", "đang làm", "làm rồi", "áp dụng rồi")),
    Option("trial", "Áp dụng thử", words=("có", "rồi", "đang làm", "đang thử", "thí điểm")),
    Option("planned", "Chưa áp dụng", words=("chưa", "chưa làm", "dự kiến")),
)
FIELD = (
    Option("procedures", "Thủ tục hành chính"),
    Option("apparatus", "Tổ chức bộ máy"),
    Option("finance", "Tài chính công"),
    Option("service", "Chế độ công vụ"),
    Option("none", "Không thuộc"),
)


@pytest.mark.parametrize(
    ("typed", "options", "values"),
    [
        ("áp dụng rồi", STAGE, ["applied"]),
        ("dạ làm rồi ạ", STAGE, ["applied"]),
        ("bên em làm rồi", STAGE, ["applied"]),
        ("đang thử", STAGE, ["trial"]),
        ("dang thi diem", STAGE, []),
        ("thi diem a", STAGE, ["trial"]),
        ("chưa làm", STAGE, ["planned"]),
        ("dạ chưa", STAGE, ["planned"]),
        ("ko có", STAGE, ["planned"]),
        ("đang làm", STAGE, ["applied", "trial"]),
        ("có rồi ạ", STAGE, ["applied", "trial"]),
        ("ừ", STAGE, ["applied", "trial"]),
        ("vâng ạ", STAGE, ["applied", "trial"]),
        ("áp dụng", STAGE, ["applied", "trial"]),
        ("chưa chắc lắm", STAGE, []),
        ("chưa chắc lắm", MANDATED, ["unsure"]),
        ("bộ máy", FIELD, ["apparatus"]),
        ("công", FIELD, ["finance", "service"]),
        ("thuộc", FIELD, []),
        ("dân", WHOM, ["people"]),
    ],
)
def test_other_words_find_their_options_and_shared_ones_find_each(typed, options, values):
    assert [option.value for option in fitting(typed, options)] == values


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("thu tuc hanh chinhs", "procedures"),
        ("thủ tục hành chinh", "procedures"),
        ("thur tucj hanhf chinhs", "procedures"),
        ("thutuc hanh chinh", "procedures"),
        ("to chuc bo amy", "apparatus"),
        ("che do cong vuj", "service"),
        ("the che do cong vu", None),
        ("tai chin cong", "finance"),
        ("quan ly dat dai", None),
        ("khong", "none"),
        ("cong 1", None),
    ],
)
def test_a_slip_of_the_fingers_is_forgiven_in_long_names(typed, value):
    found = pick(typed, FIELD)
    assert (found.value if found else None) == value


def test_what_two_options_share_is_asked_for_by_their_labels():
    step = Choice("stage", "Đã làm đến đâu?", options=STAGE)
    reading = step.read("đang làm", Seen({}, {}))
    assert isinstance(reading, Wrong)
    assert reading.sentence == "“đang làm” có thể là Đã áp dụng hay Áp dụng thử. Anh/chị chọn một."
    assert not reading.strange
    assert "Đã áp dụng hay Chưa áp dụng" in step.read("1 và 3", Seen({}, {})).sentence


def test_a_word_that_is_the_label_of_another_option_is_a_fault_of_the_form():
    options = (Option("a", "Có", words=("chưa",)), Option("b", "Chưa"))
    with pytest.raises(ValueError, match="label of another option"):
        Flow("f", "Phiếu", 1, (Choice("c", "Sao?", options=options),))


labels = st.text("abcdegh ", min_size=2, max_size=12).map(lambda t: " ".join(t.split())).filter(len)


@given(st.lists(labels, min_size=1, max_size=6, unique=True), st.data())
def test_every_label_and_every_number_finds_its_own_option(names, data):
    options = tuple(Option(f"v{n}", name) for n, name in enumerate(names))
    n = data.draw(st.integers(0, len(options) - 1))
    assert pick(names[n].upper(), options) == options[n]
    assert pick(str(n + 1), options) == options[n]
