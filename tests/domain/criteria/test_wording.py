"""What authors and officials read about a check."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest

from bot.agency_file import shipped
from domain.criteria import (
    GROUND_NAMES,
    GROUNDS,
    MISSING,
    PRECEDENCE,
    REQUIRED,
    WARNINGS,
    explain,
    label,
    say,
)
from domain.criteria.hints import WEIGHTS
from domain.criteria.wording import ADVICE, GROUND_TEXTS, MARKS, REASONS, VERDICTS
from tests.domain.criteria.cases import LOOKALIKE, PENDING, PLAN, TRIAL, UNAPPROVED, answers, run

AGENCY = shipped()


@dataclass(frozen=True)
class Round:
    results_due: date


@pytest.mark.parametrize(
    ("given", "facts", "headline"),
    [
        (answers(), {}, "✅ Hồ sơ đã có đủ thông tin theo bộ tiêu chí. Kết luận cuối cùng thuộc Hội đồng."),
        (
            answers(UNAPPROVED),
            {},
            "✅ Chưa có phê duyệt thí điểm nhưng đã có kết quả. Hội đồng sẽ xem mức “rõ rệt, nổi bật”.",
        ),
        (
            answers(UNAPPROVED, TRIAL),
            {},
            "🟡 Mới áp dụng thử và chưa được phê duyệt: cần văn bản cho phép thí điểm, hoặc kết quả cụ thể.",
        ),
        (
            answers(PENDING, TRIAL),
            {},
            "🟡 Đang chờ văn bản phê duyệt. Có số/ký hiệu thì nhắn lại để cập nhật.",
        ),
        (
            answers(PLAN),
            {},
            "🔵 Được ghi nhận là đăng ký kế hoạch. Cần áp dụng hoặc áp dụng thử trước hết ngày 15/11/2027.",
        ),
        (
            answers(),
            {"lookalikes": (LOOKALIKE,)},
            "🟠 Có 1 hồ sơ gần giống. Anh/chị nêu điểm khác; đầu mối sẽ đối chiếu.",
        ),
        (
            answers(mandated="yes", mandated_document="Nghị định 61/2018/NĐ-CP", elsewhere_first="yes"),
            {},
            "🔴 Theo câu trả lời, giải pháp chưa phù hợp vì: việc này đã được quy định bắt buộc tại Nghị định 61/2018/NĐ-CP; "
            "đã có nơi áp dụng trước trong xã. Có thể sửa và kiểm tra lại.",
        ),
    ],
)
def test_each_verdict_is_said_as_the_office_says_it(
    given: dict[str, Any], facts: dict[str, Any], headline: str
) -> None:
    found = facts.get("lookalikes", ())
    text = say(run(given, **facts), AGENCY, round_=Round(date(2027, 11, 15)), lookalikes=found, answers=given)
    assert text.splitlines()[0] == headline


def test_what_is_missing_is_counted_and_named_with_its_date() -> None:
    text = say(run(answers(owner=None, lawful="unchecked")), AGENCY, due=date(2026, 12, 1))
    assert text.splitlines() == [
        "🟡 Còn thiếu 2 mục. Anh/chị bổ sung trước hết ngày 01/12/2026: rà soát quy định đang có hiệu lực; người thực hiện.",
        "- Bổ sung người làm, thời hạn, nguồn lực.",
    ]


def test_the_time_bar_alone_asks_for_an_explanation() -> None:
    explained = explain(run(answers(first_date="2025-08-15")), AGENCY)
    assert explained.headline == "Có nội dung cần anh/chị bổ sung, giải trình."
    assert explained.points[0].startswith("Đã quá 1 năm kể từ ngày áp dụng đầu tiên.")


def test_a_comparison_names_the_look_alike_and_what_was_stated() -> None:
    given = answers(difference="Thêm giọng đọc")
    upgrade = ({**LOOKALIKE, "upgrade": True},)
    explained = explain(run(given, lookalikes=upgrade), AGENCY, lookalikes=list(upgrade), answers=given)
    assert explained.headline == "Có 1 hồ sơ gần giống. Điểm khác đã ghi; đầu mối sẽ đối chiếu."
    assert explained.points == (
        "Có hồ sơ gần giống: Gắn mã QR cho thủ tục hành chính (UBND xã Tân Lập, 2025). Điểm khác anh/chị nêu đã được ghi.",
        "Hồ sơ được ghi là nâng cấp, kế thừa hồ sơ năm trước.",
    )


def test_an_author_never_reads_the_word_of_ground_r6() -> None:
    perfunctory = answers(title="Tăng cường công tác cải cách hành chính", summary="Tốt", evidence=0)
    result = run(perfunctory, seconds=2.0, hours_left=1.0, same_text=True)
    text = say(result, AGENCY, answers=perfunctory)
    assert result.grounds == ("R6",)
    assert "Nội dung còn chung chung: thêm việc làm cụ thể, số liệu, thời gian." in text
    every = [
        *GROUND_NAMES.values(),
        *GROUND_TEXTS.values(),
        *REASONS.values(),
        *ADVICE.values(),
        *WARNINGS.values(),
        *MISSING.values(),
    ]
    assert not any("đối phó" in words.lower() for words in every)


def test_signs_of_haste_are_for_officials_only() -> None:
    assert {"in_haste", "last_hours", "same_text"}.isdisjoint(ADVICE)


def test_everything_that_a_check_can_say_has_words() -> None:
    assert set(VERDICTS) == set(MARKS) == set(PRECEDENCE)
    assert set(GROUND_NAMES) == set(GROUND_TEXTS) == set(GROUNDS)
    assert set(MISSING) == set(REQUIRED)
    assert set(WEIGHTS) | set(ADVICE) <= set(WARNINGS)
    assert label("compare") == "cần đối chiếu"
