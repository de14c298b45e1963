"""Stored text keeps what was written; keys are one for every way of typing it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.vietnamese.syllables import is_syllable, plain_i, tone_key
from domain.vietnamese.text import clean, fold, words


@given(st.text())
def test_cleaning_twice_is_cleaning_once_and_gives_text_that_can_be_stored(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    once.encode("utf-8")
    assert all(unicodedata.category(c) not in ("Cc", "Cf", "Cs") for c in once if c not in "\n\t")


@given(st.text())
def test_a_key_is_words_of_latin_letters_and_digits(text: str) -> None:
    key = fold(text)
    assert key == " ".join(words(text))
    assert all(c in "abcdefghijklmnopqrstuvwxyz0123456789 " for c in key)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("hoà giải", "hòa giải"),
        ("ĐĂNG KÝ", "đăng ký"),
        ("Ðăng ký", "Đăng ký"),
        ("tiếp\u00a0nhận\u200b hồ sơ", "tiếp nhận hồ sơ"),
        (unicodedata.normalize("NFD", "thủ tục"), "thủ tục"),
        ("một cửa – “nhanh”", 'một cửa - "nhanh"'),
    ],
)
def test_two_ways_of_typing_one_text_have_one_key(one: str, other: str) -> None:
    assert fold(clean(one)) == fold(clean(other))


def test_cleaning_keeps_line_breaks_and_drops_what_nobody_sees() -> None:
    assert clean(" một\u200b \t cửa\r\n\r\n\r\n\r\nhai\ufeff ") == "một cửa\n\nhai"


@pytest.mark.parametrize(("one", "other"), [("hoà", "hòa"), ("thuỷ", "thủy"), ("kỹ", "kĩ"), ("quý", "quý")])
def test_the_place_of_the_tone_mark_and_i_or_y_make_no_other_word(one: str, other: str) -> None:
    assert tone_key(one) == tone_key(other)


@pytest.mark.parametrize(("one", "other"), [("cân", "cần"), ("bán", "bàn"), ("sổ", "số"), ("thư", "thu")])
def test_words_that_differ_by_a_mark_stay_different(one: str, other: str) -> None:
    assert tone_key(one) != tone_key(other)


@pytest.mark.parametrize("word", ["tay", "tuy", "may", "huy", "y"])
def test_y_after_a_vowel_or_alone_stays(word: str) -> None:
    assert plain_i(word) == word


def test_syllables_are_told_from_slips_and_foreign_words() -> None:
    assert all(is_syllable(w) for w in words("nghiêng thuyền khuỷu quýt giếng oanh ướt phường"))
    assert not any(is_syllable(w) for w in ["cnog", "gowf", "dduwowcj", "zipgrade", "khhi"])
