"""What fingers and input methods leave behind is read as the word that was meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.vietnamese.text import fold
from domain.vietnamese.typing import NEIGHBOURS, TEENCODE, mend, undo_keys


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("dduwowcj", "được"), ("nguwowif", "người"), ("Nooij", "nội"), ("gowf", "gờ"), ("giar", "giả"), ("thuyr", "thủy"),
        ("quar", "quả"), ("tieengs", "tiếng"), ("kie61n", "kiến"), ("d9u7o7c5", "được"), ("ho62", "hồ"),
    ],
)  # fmt: skip
def test_keys_of_telex_and_vni_are_undone(typed: str, meant: str) -> None:
    assert undo_keys(typed) == meant


@pytest.mark.parametrize("word", ["sang", "được", "Excel", "VNeID", "covid19", "năm", "qr", "zipgrade"])
def test_a_word_that_needs_no_decoding_comes_back(word: str) -> None:
    assert undo_keys(word) == word


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("cnog", "cong"),
        ("gipu", "giup"),
        ("khhi", "khi"),
        ("saau", "sau"),
        ("qauy", "quay"),
        ("nghjep", "nghiep"),
    ],
)
def test_a_slip_becomes_the_most_common_word_it_can_be(typed: str, meant: str) -> None:
    known = {"cong": 9, "giup": 9, "khi": 9, "sau": 9, "quay": 9, "nghiep": 9}
    assert mend(typed, lambda word: known.get(word, 0)) == meant


def test_a_slip_towards_no_used_word_stays_as_typed() -> None:
    assert mend("zipgr", lambda _: 0) == "zipgr"


def test_a_word_of_the_language_is_never_mended() -> None:
    assert mend("lanh", lambda word: 1000.0 if word == "nanh" else 0.0) == "lanh"


@given(st.text(max_size=30))
def test_any_token_can_be_decoded_and_mended(token: str) -> None:
    undo_keys(token)
    mend(fold(token), lambda _: 1.0)


def test_neighbouring_keys_are_neighbours_of_each_other() -> None:
    assert all(a in NEIGHBOURS[b] for a, others in NEIGHBOURS.items() for b in others)


def test_a_chat_spelling_with_several_readings_is_not_in_the_table() -> None:
    assert "dk" not in TEENCODE
    assert "đk" not in TEENCODE
