"""Past submissions are found by the keys they share, and ranked by likeness, in a corpus of any size."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from domain.similarity import Corpus, Submission, read
from domain.similarity.corpus import CANDIDATES, FOLLOWED, candidates
from domain.similarity.keys import KEYS_STORED, keys, weighted_keys

LONG = Submission(
    "Tưới nhỏ giọt cho cà phê",
    "Thực trạng: thiếu nước. " + " ".join(f"cách thứ {n} van số {n}," for n in range(400)),
)
PAST = {
    "loa": Submission(
        "Bản tin phát thanh bằng tiếng Mông", "Dân không hiểu. Thu âm, phát loa.", "UBND xã Nậm Sài", 2021
    ),
    "bơi": Submission(
        "Dạy bơi phòng chống đuối nước cho học sinh",
        "Trẻ đuối nước. Bể bơi di động.",
        "Trường THCS Hạ Sơn",
        2022,
    ),
    "thuế": Submission(
        "Nhắc nộp thuế nhà đất qua Zalo", "Quên nộp. Nhắn tin trước hạn.", "Chi cục Thuế Ba Vì", 2023
    ),
}


def corpus() -> Corpus[str]:
    filled: Corpus[str] = Corpus()
    for identifier, submission in PAST.items():
        filled.add(identifier, submission)
    return filled


def test_a_reworded_idea_comes_first() -> None:
    found = corpus().search(
        Submission("Lớp tập bơi cho trẻ để khỏi chết đuối", "Nhiều em chết đuối. Mở lớp ở hồ bơi.")
    )
    assert found[0][0] == "bơi"
    assert [likeness.score for _, likeness in found] == sorted((lk.score for _, lk in found), reverse=True)


def test_what_shares_nothing_is_not_found() -> None:
    assert corpus().search(Submission("Ghép tạng")) == []
    assert corpus().search(Submission("")) == []


def test_a_score_does_not_depend_on_what_else_is_in_the_corpus() -> None:
    new, filled = Submission("Dạy bơi cho học sinh"), corpus()
    before = filled.search(new)[0][1].score
    for number in range(30):
        filled.add(f"thêm {number}", Submission(f"Dạy múa cho học sinh lớp {number}", "Học sinh thích."))
    assert dict(filled.search(new, limit=50))["bơi"].score == before


def test_of_equals_the_earlier_filing_comes_first() -> None:
    filled: Corpus[str] = Corpus()
    for identifier, year in (("a", 2024), ("b", 2021), ("c", 2023)):
        filled.add(identifier, Submission("Dạy bơi cho học sinh", "Bể bơi di động.", "", year))
    found = filled.search(Submission("Dạy bơi cho học sinh", "Bể bơi di động.", "", 2026))
    assert [identifier for identifier, _ in found] == ["b", "c", "a"]


def test_the_limit_holds() -> None:
    assert len(corpus().search(Submission("Nhắn tin thuế, dạy bơi, phát thanh"), limit=2)) == 2


def test_keys_fit_a_signed_big_integer_and_are_bounded_and_steady() -> None:
    for submission in (*PAST.values(), LONG):
        found = keys(read(submission))
        assert found == keys(read(submission))
        assert len(set(found)) == len(found) <= KEYS_STORED
        assert all(0 <= key < 1 << 63 for key in found)


def test_the_rarest_keys_are_kept_beside_those_of_the_title() -> None:
    reading = read(LONG)
    weights = weighted_keys(reading)
    of_title = keys(read(Submission(LONG.title)))
    others = [weight for key, weight in weights.items() if key not in of_title]
    assert len(weights) == KEYS_STORED
    assert others == sorted(others, reverse=True)


def test_a_key_of_too_many_submissions_is_not_followed() -> None:
    filled: Corpus[int] = Corpus()
    for number in range(FOLLOWED + 1):
        filled.add(number, Submission("Dạy bơi"))
    filled.add(FOLLOWED + 1, Submission("Dạy bơi ở hồ tháo lắp"))
    found = [one for one, _ in filled.search(Submission("Dạy bơi ở hồ tháo lắp"))]
    assert found == [FOLLOWED + 1]


def test_those_that_share_the_most_keys_are_weighed() -> None:
    assert candidates({1: [7], 2: [7, 8], 3: [8, 9], 4: [9]}, {1: 9.0, 2: 9.0, 3: 1.0, 4: 0.5}) == [7, 8, 9]


@given(st.lists(st.lists(st.integers(0, 9), max_size=6, unique=True), max_size=12))
def test_whoever_shares_the_most_is_a_candidate(crowd: list[list[int]]) -> None:
    weights = {key: float(len(crowd) - key) for key in range(len(crowd))}
    shared = Counter[int]()
    for key, found in enumerate(crowd):
        shared.update(dict.fromkeys(found, weights[key]))
    most = {one for one, weight in shared.items() if weight == max(shared.values())}
    first = candidates(dict(enumerate(crowd)), weights)[: len(most)]
    assert len(first) == min(len(most), CANDIDATES)
    assert most.issuperset(first)
