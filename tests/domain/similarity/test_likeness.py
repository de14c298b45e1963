"""The same idea told again is found; the same frame around another idea is not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.similarity import FLAG, Likeness, Submission, compare, read

SMS = Submission(
    "Nhắn tin báo kết quả hồ sơ cho người dân",
    "Thực trạng: dân lên xã hỏi nhiều lần, mất công đi lại. Giải pháp: phần mềm tự động nhắn khi hồ sơ xong hoặc trễ. "
    "Hiệu quả: giảm 60 phần trăm lượt hỏi.",
    "UBND xã An Bình",
    2024,
)


def likeness(new: Submission, past: Submission = SMS) -> Likeness:
    return compare(read(new), read(past))


@pytest.mark.parametrize(
    "new",
    [
        SMS,
        Submission("nhan tin bao ket qua ho so cho nguoi dan", SMS.summary.lower()),
        Submission("Nhawns tin baso keets quar hoof sow cho người dân", SMS.summary),
        Submission("Nhắn tin báo KQ HS cho ND tại phường Hòa Bình", "", "UBND phường Hòa Bình"),
        Submission("Nhắn tni báo kết qảu hồ sơ cho ngưòi dân", SMS.summary),
        Submission("Báo kết quả hồ sơ cho người dân: nhắn tin", SMS.summary),
        Submission(
            "Một số giải pháp nâng cao hiệu quả nhắn tin báo kết quả hồ sơ cho người dân trong tình hình mới",
            "Cải cách hành chính là nhiệm vụ trọng tâm. " + SMS.summary + " Giải pháp có khả năng nhân rộng.",
        ),
        Submission("Điện thoại reo là biết giấy tờ đã có", SMS.summary),
        Submission(SMS.title, "Trước đây bà con cứ chạy lên hỏi. Nay máy gửi SMS, ai cũng rõ giấy của mình."),
        Submission(
            "Gửi SMS cho bà con khi giấy tờ đã xong",
            "Trước đây: bà con phải đi lại nhiều lần để hỏi hồ sơ. Cách làm: máy tự gửi tin khi giấy xong hay quá hạn. "
            "Kết quả: số người lên hỏi bớt sáu phần mười.",
        ),
    ],
)
def test_the_same_idea_is_found_however_it_is_told(new: Submission) -> None:
    assert likeness(new).score >= FLAG


@pytest.mark.parametrize(
    "new",
    [
        Submission(
            "Nhắn tin báo lịch cắt nước cho hộ dân",
            "Thực trạng: bị động khi mất nước. Giải pháp: nhắn theo khu phố. Hiệu quả: hộ dân trữ nước trước.",
        ),
        Submission(
            "Một số giải pháp nâng cao hiệu quả công tác chủ nhiệm lớp",
            "Thực trạng: lớp ồn. Giải pháp: đôi bạn cùng tiến. Hiệu quả: lớp nề nếp. Giải pháp có khả năng nhân rộng.",
        ),
    ],
)
def test_another_idea_in_the_same_words_around_it_is_not_flagged(new: Submission) -> None:
    assert likeness(new).score < FLAG


def test_one_tool_for_two_purposes_is_two_ideas() -> None:
    look_up = Submission(
        "Mã QR tra cứu thủ tục hành chính tại bộ phận một cửa",
        "Dân không biết cần giấy gì. Dán mã, quét xem.",
    )
    fees = Submission(
        "Mã QR thu phí, lệ phí tại bộ phận một cửa", "Dân phải mang tiền mặt. Dán mã tài khoản, chuyển khoản."
    )
    assert likeness(fees, look_up).score < FLAG


def test_the_parts_and_words_that_match_are_told() -> None:
    found = likeness(
        Submission("Nhắn tin cho dân", "Thực trạng: chậm. Giải pháp: phần mềm tự động nhắn khi hồ sơ xong.")
    )
    assert "Nhắn tin" in found.title_words
    assert "phần mềm" in found.way_words
    assert found.way > found.effect == 0
    assert found.effect_words == ()


def test_the_same_units_idea_of_an_earlier_year_is_an_upgrade() -> None:
    again = Submission(SMS.title, SMS.summary, "UBND xã An Bình", 2026)
    assert likeness(again).upgrade
    assert not likeness(Submission(SMS.title, SMS.summary, "UBND xã Yên Khê", 2026)).upgrade
    assert not likeness(Submission(SMS.title, SMS.summary, "UBND xã An Bình", 2024)).upgrade
    assert not likeness(
        Submission(SMS.title, SMS.summary, "", 2026), Submission(SMS.title, year=2020)
    ).upgrade


def test_identical_submissions_are_very_like_with_and_without_a_summary() -> None:
    assert likeness(SMS).score > 99
    assert likeness(Submission(SMS.title), Submission(SMS.title)).level == "very_like"


def test_levels_follow_the_score() -> None:
    assert likeness(Submission("Tưới nhỏ giọt cho cà phê")).level == ""


@pytest.mark.parametrize("nothing", [Submission(""), Submission("  ", "..."), Submission("và của cho các")])
def test_nothing_is_like_nothing(nothing: Submission) -> None:
    assert likeness(nothing).score < FLAG
    assert likeness(nothing, nothing).score < FLAG


SOME = "nhắn|tin|hồ|sơ|dân|quét|mã|khám|bệnh|rác|trường|học|xe|thuế|đất|lúa"
WORDS = st.lists(st.sampled_from(SOME.split("|")), max_size=8)


@settings(max_examples=80, deadline=None)
@given(WORDS, WORDS, WORDS, WORDS)
def test_a_score_is_between_0_and_100_and_the_same_from_both_sides(
    title: list[str], summary: list[str], other_title: list[str], other_summary: list[str]
) -> None:
    one = read(Submission(" ".join(title), " ".join(summary)))
    other = read(Submission(" ".join(other_title), " ".join(other_summary)))
    there, back = compare(one, other), compare(other, one)
    assert 0 <= there.score <= 100
    assert there.score == back.score
    assert (there.title, there.way, there.effect) == (back.title, back.way, back.effect)
