"""The thesaurus is data in one form, and a concept is found only where its words stand."""

import pytest

from domain.similarity.concepts import concepts
from domain.similarity.rarity import concept_weight, usage, word_weight
from domain.similarity.thesaurus import SOURCES
from domain.similarity.words import read_words

LINES = [line for source in SOURCES for line in source.GROUPS.strip().splitlines()]


def groups_in(text: str) -> set[str]:
    return {group for concept in concepts(read_words(text)[0]) for group in concept.groups}


def test_every_line_is_a_group_of_terms_in_lower_case_without_repeats() -> None:
    for line in LINES:
        terms = line.split("|")
        assert len(terms) > 1, line
        assert all(term and term == term.strip().lower() for term in terms), line
        assert len(set(terms)) == len(terms), line
        assert not set(line) & set(";\t"), line  # these stand between what is packed


def test_no_two_groups_have_one_name() -> None:
    names = [line.split("|")[0] for line in LINES]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("người cao tuổi", "các cụ"),
        ("trả kết quả tại nhà", "qua bưu điện"),
        ("không dùng tiền mặt", "vietqr"),
        ("đặt lịch", "lấy số trước"),
        ("đái tháo đường", "bệnh tiểu đường"),
        ("đuối nước", "tập bơi"),
        ("khong dung tien mat", "chuyển khoản"),
    ],
)
def test_two_ways_of_saying_share_a_concept(one: str, other: str) -> None:
    assert groups_in(one) & groups_in(other)


@pytest.mark.parametrize(
    ("text", "group"),
    [("kết quả cao", "cây ăn quả"), ("cần thiết", "trạm cân"), ("bản đồ", "bán"), ("thực hiện", "thực")],
)
def test_a_word_inside_another_or_with_other_marks_is_no_concept(text: str, group: str) -> None:
    assert group not in groups_in(text)


def test_the_longer_phrase_hides_the_shorter_inside_it() -> None:
    found = concepts(read_words("không dùng tiền mặt")[0])
    assert [(concept.start, concept.end) for concept in found] == [(0, 4)]


def test_what_everybody_says_weighs_less_than_what_few_say() -> None:
    assert word_weight("quan") < word_weight("podcast")
    assert concept_weight("giám sát") < concept_weight("thế chấp")
    assert usage("khong co trong mau") == 0
