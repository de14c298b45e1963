"""The six grounds, the charter's rules and what is required, one rule a test."""

from typing import Any

import pytest

from bot.agency_file import shipped
from domain.criteria import CheckFacts, check, suspected
from domain.criteria.hints import is_generic
from tests.domain.criteria.cases import LOOKALIKE, PLAN, TODAY, TRIAL, answers, run


@pytest.mark.parametrize(
    ("key", "grounds"),
    [
        ("field", ("R1",)),
        ("field_reason", ("R1",)),
        ("lawful", ()),
        ("mandated", ()),
        ("before", ("R2",)),
        ("now", ("R2",)),
        ("stage", ()),
        ("first_date", ()),
        ("elsewhere_first", ()),
        ("pilot_approval", ()),
        ("approval_document", ()),
        ("results", ()),
        ("duty_effect", ()),
        ("socioeconomic", ()),
        ("owner", ("R5",)),
        ("finish_by", ("R5",)),
    ],
)
def test_each_required_answer_is_named_when_it_is_missing(key: str, grounds: tuple[str, ...]) -> None:
    result = run(answers(**{key: None}))
    assert (result.verdict, result.missing, result.grounds) == ("needs_supplement", (key,), grounds)


@pytest.mark.parametrize("key", ["expected", "measured_by"])
def test_a_trial_needs_an_expectation_and_a_measure(key: str) -> None:
    assert run(answers(TRIAL, **{key: None})).missing == (key,)


@pytest.mark.parametrize(
    "key",
    [
        "kind",
        "beneficiaries",
        "resources",
        "budget",
        "protected",
        "authors",
        "secret",
        "title",
        "summary",
        "submitted_on",
    ],
)
def test_what_no_criterion_rests_on_is_left_to_the_form(key: str) -> None:
    result = run(answers(**{key: None}))
    assert (result.verdict, result.missing) == ("eligible", ())


@pytest.mark.parametrize(
    "nothing",
    ["", "  ", ".", "…", "không", "chưa có ạ", "Chưa rõ", "chua xac dinh", "n/a", True, {}, []],
)
def test_an_answer_that_says_nothing_counts_as_missing(nothing: Any) -> None:
    assert run(answers(owner=nothing)).missing == ("owner",)


def test_before_may_say_that_there_was_nothing() -> None:
    assert run(answers(before="Chưa có")).verdict == "eligible"
    assert run(answers(before="chưa rõ")).missing == ("before",)


def test_an_unchecked_law_has_to_be_checked() -> None:
    result = run(answers(lawful="unchecked"))
    assert (result.verdict, result.missing, result.grounds) == ("needs_supplement", ("lawful",), ())


@pytest.mark.parametrize(
    "now",
    [
        "Như cũ",
        "vẫn như cũ ạ",
        "Vẫn làm như trước đây",
        "không thay đổi",
        "Giữ nguyên như cũ",
        "chưa có gì mới",
        "khong khac gi truoc day",
        "Vẫn vậy thôi",
        "Người dân đọc bảng niêm yết giấy, thiếu giấy tờ phải đi lại nhiều lần",
    ],
)
def test_r2_rules_out_what_the_author_calls_unchanged(now: str) -> None:
    result = run(answers(now=now))
    assert (result.verdict, result.grounds, result.missing) == ("not_eligible", ("R2",), ())


@pytest.mark.parametrize(
    "now",
    [
        "Không còn làm thủ công như cũ",
        "Người dân không đợi",
        "Không phải đi lại như trước đây",
        "Giữ nguyên quy trình, thêm bước nhắc hẹn qua Zalo",
        "Thẻ điện tử",
    ],
)
def test_r2_does_not_take_a_change_for_the_old_way(now: str) -> None:
    assert run(answers(now=now)).verdict == "eligible"


def test_r2_asks_again_when_the_new_point_is_only_the_title() -> None:
    result = run(answers(now=answers()["title"].upper()))
    assert (result.verdict, result.grounds, result.missing) == ("needs_supplement", ("R2",), ("now",))


def test_r3_not_knowing_of_others_is_a_warning() -> None:
    result = run(answers(elsewhere_first="unsure"))
    assert (result.verdict, result.grounds) == ("eligible", ())
    assert "elsewhere_unsure" in result.warnings


@pytest.mark.parametrize(
    ("entry", "counts"),
    [
        ({"title": "a", "score": 85}, True),
        ({"title": "a", "score": 84.9}, False),
        ({"title": "a", "score": 0.91}, True),
        ({"title": "a", "score": 0.72}, False),
        ({"title": "a", "score": 70, "level": "very_like"}, True),
        ({"title": "a", "score": 70, "level": "like"}, False),
        ({"title": "a", "flagged": True}, True),
        ({"title": "a", "flagged": False}, False),
        ({"title": "a"}, True),
        ("SK-2025-0003", True),
        ({"title": "a", "score": 99, "in_scope": False}, False),
        ({"title": "a", "score": 99, "judgement": "different"}, False),
        ({}, False),
        (None, False),
        (7, False),
        ({"score": "cao"}, False),
    ],
)
def test_which_look_alikes_call_for_a_comparison(entry: Any, counts: bool) -> None:
    assert bool(suspected((entry,), 85.0)) is counts
    assert (run(answers(), lookalikes=(entry,)).verdict == "compare") is counts


def test_r3_a_stated_difference_still_goes_to_the_comparison() -> None:
    result = run(answers(difference="Có thêm mã QR thu phí"), lookalikes=(LOOKALIKE,))
    assert (result.verdict, result.missing) == ("compare", ())


def test_r4_partly_mandated_goes_on_with_a_flag_when_the_excess_is_named() -> None:
    result = run(
        answers(mandated="partly", mandated_document="61/2018/NĐ-CP", beyond_mandate="Có mã QR tại thôn")
    )
    assert (result.verdict, result.grounds, result.missing) == ("eligible", ("R4",), ())
    assert "partly_mandated" in result.warnings


def test_r4_partly_mandated_without_excess_has_to_name_it() -> None:
    with_document = run(answers(mandated="partly", mandated_document="61/2018/NĐ-CP"))
    assert (with_document.verdict, with_document.grounds, with_document.missing) == (
        "needs_supplement",
        ("R4",),
        ("beyond_mandate",),
    )
    assert run(answers(mandated="partly")).missing == ("mandated_document", "beyond_mandate")


def test_r4_a_known_duty_is_only_a_warning() -> None:
    facts = CheckFacts.of(shipped(), today=TODAY)
    result = check(answers(title="Số hóa kết quả giải quyết thủ tục hành chính cấp xã trong 3 tháng"), facts)
    assert (result.verdict, result.grounds) == ("eligible", ())
    assert "duty_known" in result.warnings
    assert "duty_known" not in check(answers(), facts).warnings


def test_r5_money_without_a_source_is_flagged_and_blocks_nothing() -> None:
    result = run(answers(budget="needed"))
    assert (result.verdict, result.grounds, result.missing) == ("eligible", ("R5",), ())
    assert "budget_without_source" in result.warnings
    assert run(answers(budget="needed", budget_source="Dự toán 2027 của xã")).grounds == ()


def test_r5_the_word_of_a_superior_is_a_warning() -> None:
    assert "depends_on_superior" in run(answers(resources="Chờ Sở nâng cấp hệ thống")).warnings
    assert "depends_on_superior" not in run(answers()).warnings


def test_r6_needs_more_than_one_sign() -> None:
    assert run(answers(title="Nâng cao hiệu quả công tác CCHC")).grounds == ()
    assert run(answers(summary="Gắn mã QR")).grounds == ()
    assert run(answers(title="Nâng cao hiệu quả công tác CCHC", summary="Làm tốt hơn")).grounds == ("R6",)
    assert run(answers(), seconds=5.0).grounds == ()
    assert run(answers(evidence=0), seconds=5.0, hours_left=2.0).grounds == ("R6",)
    assert run(answers(), same_text=True, hours_left=2.0).grounds == ()


def test_r6_never_changes_the_verdict() -> None:
    every_sign = {"seconds": 3.0, "hours_left": 1.0, "same_text": True}
    generic = answers(title="Tăng cường công tác cải cách hành chính", summary="Tốt", evidence=0)
    assert run(generic, **every_sign).verdict == run(answers()).verdict


@pytest.mark.parametrize(
    ("title", "generic"),
    [
        ("Nâng cao hiệu quả công tác CCHC", True),
        ("Tăng cường công tác cải cách hành chính trên địa bàn xã năm 2026", True),
        ("Đẩy mạnh thực hiện nhiệm vụ chuyên môn của đơn vị", True),
        ("Nâng cao chất lượng trả kết quả bằng tin nhắn hẹn giờ", False),
        ("Gắn mã QR cho từng thủ tục", False),
        ("", False),
    ],
)
def test_a_title_is_generic_when_it_names_no_object(title: str, generic: bool) -> None:
    assert is_generic(title) is generic


def test_secret_content_is_ruled_out_and_a_doubt_is_flagged() -> None:
    assert (run(answers(secret="yes")).verdict, run(answers(secret="yes")).reasons) == (
        "not_eligible",
        ("secret",),
    )
    assert "secret_unsure" in run(answers(secret="unsure")).warnings


@pytest.mark.parametrize(
    ("first", "submitted", "barred"),
    [
        ("2025-11-20", "2026-11-20", False),
        ("2025-11-19", "2026-11-20", True),
        ("2024-02-29", "2025-02-28", False),
        ("2024-02-29", "2025-03-01", True),
        ("2025-11-21", None, True),
        ("2025-11-22", None, False),
    ],
)
def test_the_time_bar_falls_after_one_year(first: str, submitted: str | None, barred: bool) -> None:
    result = run(answers(first_date=first, submitted_on=submitted))
    assert ("time_bar" in result.warnings) is barred
    assert result.verdict == ("needs_supplement" if barred else "eligible")


def test_a_first_day_ahead_is_asked_again() -> None:
    result = run(answers(first_date="2026-11-23"))
    assert (result.verdict, result.missing) == ("needs_supplement", ("first_date",))
    assert "first_date_ahead" in result.warnings
    assert run(answers(first_date="2026-11-22")).verdict == "eligible"


def test_protection_is_a_warning_about_the_exclusion() -> None:
    result = run(answers(protected="yes"))
    assert (result.verdict, "protected" in result.warnings) == ("eligible", True)


@pytest.mark.parametrize(
    ("authors", "good"),
    [
        ([{"name": "An", "share": 60}, {"name": "Bình", "share": 40}], True),
        (
            [{"name": "An", "share": 33.5}, {"name": "Bình", "share": 33.5}, {"name": "Chi", "share": 33}],
            True,
        ),
        ([{"name": "An", "share": "60%"}, {"name": "Bình", "share": "40 %"}], True),
        ([{"name": "An", "share": 99}], False),
        ([{"name": "An", "share": 100}, {"name": "Bình"}], False),
        ([{"name": "An", "share": 110}, {"name": "Bình", "share": -10}], False),
        ([], False),
        ("An 100%", False),
    ],
)
def test_shares_add_up_to_one_hundred(authors: Any, good: bool) -> None:
    assert run(answers(authors=authors)).missing == (() if good else ("authors",))


def test_the_offices_limits_on_authors_are_told() -> None:
    two = answers(authors=[{"name": "An", "share": 95}, {"name": "Bình", "share": 5}])
    result = run(two, authors_most=1, authors_least_share=10.0)
    assert {"too_many_authors", "share_too_small"} <= set(result.warnings)
    assert result.verdict == "eligible"


def test_the_approval_needs_a_number() -> None:
    assert run(answers(approval_document="Chủ tịch đã đồng ý")).missing == ("approval_document",)
    assert run(answers(approval_document={"number": "12/QĐ-UBND", "date": "2026-08-10"})).missing == ()


def test_results_of_another_stage_do_not_count() -> None:
    kept_from_before = answers(
        TRIAL, pilot_approval="no", approval_document=None, results=answers()["results"]
    )
    assert run(kept_from_before).verdict == "needs_pilot_approval"


@pytest.mark.parametrize(
    ("row", "clear"),
    [
        ({"before": "41%", "after": "70%"}, True),
        ({"before": 0, "after": 12}, True),
        ({"before": "10 ngày", "after": "3 ngày"}, True),
        ({"before": {"value": 41.0, "unit": "%"}, "after": {"value": 70.0, "unit": "%"}}, True),
        ({"before": 70, "after": 70}, False),
        ({"before": "nhiều", "after": "ít"}, False),
        ({"before": True, "after": False}, False),
        ({"before": float("nan"), "after": 3}, False),
        ({"before": 10**400, "after": 3}, False),
    ],
)
def test_a_result_needs_two_figures_that_differ(row: dict[str, Any], clear: bool) -> None:
    assert run(answers(results=[row])).missing == (() if clear else ("results",))


def test_a_plan_needs_neither_a_first_day_nor_an_approval() -> None:
    assert run(answers(PLAN, pilot_approval=None, elsewhere_first=None)).verdict == "plan_registered"


def test_a_plan_without_owner_has_to_be_completed_first() -> None:
    result = run(answers(PLAN, owner=None))
    assert (result.verdict, result.grounds, result.missing) == ("needs_supplement", ("R5",), ("owner",))
