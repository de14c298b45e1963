"""Which option people mean by what they type."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.forms import Option
from domain.forms.matching import pick, pick_several

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
        ("1, 9", None),
        ("người dân, khác", None),
        ("", None),
    ],
)
def test_typed_lists_find_their_options_in_the_forms_order(typed, values):
    found = pick_several(typed, WHOM)
    assert (found and [option.value for option in found]) == values


labels = st.text("abcdegh ", min_size=2, max_size=12).map(lambda t: " ".join(t.split())).filter(len)


@given(st.lists(labels, min_size=1, max_size=6, unique=True), st.data())
def test_every_label_and_every_number_finds_its_own_option(names, data):
    options = tuple(Option(f"v{n}", name) for n, name in enumerate(names))
    n = data.draw(st.integers(0, len(options) - 1))
    assert pick(names[n].upper(), options) == options[n]
    assert pick(str(n + 1), options) == options[n]
