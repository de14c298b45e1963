"""Every row of the truth table of công văn 472/UBND-VP, and the worked cases of the office."""

from typing import Any

import pytest

from tests.domain.criteria.cases import LOOKALIKE, PENDING, PLAN, TRIAL, UNAPPROVED, answers, run

NO_FIGURES: dict[str, Any] = {"results": []}
WEAK: dict[str, Any] = {
    "results": [{"indicator": "Số lượt quét", "unit": "lượt", "before": None, "after": 900}]
}
NO_PROOF: dict[str, Any] = {"evidence": 0}
NO_EXPECTATION: dict[str, Any] = {"expected": None, "measured_by": None}

ROWS = [
    ("approved, applied, figures and proof", [], "eligible", ()),
    ("approved, applied, no results", [NO_FIGURES], "needs_supplement", ("results",)),
    ("approved, trial, figure expected and a way to measure", [TRIAL], "eligible", ()),
    (
        "approved, trial, nothing expected",
        [TRIAL, NO_EXPECTATION],
        "needs_supplement",
        ("expected", "measured_by"),
    ),
    ("unapproved, applied, clear figures and proof", [UNAPPROVED], "eligible_council_judges", ()),
    ("unapproved, applied, no results", [UNAPPROVED, NO_FIGURES], "needs_supplement", ("results",)),
    ("unapproved, applied, no figure before", [UNAPPROVED, WEAK], "needs_supplement", ("results",)),
    ("unapproved, applied, figures without proof", [UNAPPROVED, NO_PROOF], "needs_supplement", ("evidence",)),
    ("unapproved, trial", [UNAPPROVED, TRIAL], "needs_pilot_approval", ()),
    ("pending, applied, clear figures and proof", [PENDING], "eligible_council_judges", ()),
    ("pending, applied, no results", [PENDING, NO_FIGURES], "awaiting_approval", ("results",)),
    ("pending, applied, figures without proof", [PENDING, NO_PROOF], "awaiting_approval", ("evidence",)),
    ("pending, trial", [PENDING, TRIAL], "awaiting_approval", ()),
    (
        "pending, trial, nothing expected",
        [PENDING, TRIAL, NO_EXPECTATION],
        "awaiting_approval",
        ("expected", "measured_by"),
    ),
    ("planned, unapproved", [PLAN], "plan_registered", ()),
    ("planned, pending", [PLAN, PENDING], "plan_registered", ()),
    (
        "planned, approved",
        [PLAN, {"pilot_approval": "yes", "approval_document": "12/QĐ-UBND"}],
        "plan_registered",
        (),
    ),
]


@pytest.mark.parametrize(
    ("changes", "verdict", "missing"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS]
)
def test_each_row_of_the_truth_table(
    changes: list[dict[str, Any]], verdict: str, missing: tuple[str, ...]
) -> None:
    result = run(answers(*changes))
    assert (result.verdict, result.grounds, result.missing) == (verdict, (), missing)


@pytest.mark.parametrize("changes", [row[1] for row in ROWS], ids=[row[0] for row in ROWS])
def test_what_is_unlawful_is_not_eligible_on_any_row(changes: list[dict[str, Any]]) -> None:
    result = run(answers(*changes, lawful="no"))
    assert (result.verdict, result.grounds, result.reasons) == ("not_eligible", (), ("unlawful",))


@pytest.mark.parametrize("changes", [row[1] for row in ROWS], ids=[row[0] for row in ROWS])
def test_what_was_applied_elsewhere_first_fails_r3_on_any_row(changes: list[dict[str, Any]]) -> None:
    result = run(answers(*changes, elsewhere_first="yes"))
    assert (result.verdict, result.grounds) == ("not_eligible", ("R3",))


@pytest.mark.parametrize("changes", [row[1] for row in ROWS], ids=[row[0] for row in ROWS])
def test_a_machine_suspicion_asks_to_compare_on_any_row_and_never_rules_out(
    changes: list[dict[str, Any]],
) -> None:
    result = run(answers(*changes), lookalikes=(LOOKALIKE,))
    assert (result.verdict, result.grounds) == ("compare", ("R3",))
    assert "difference" in result.missing


def case_10(**more: Any) -> dict[str, Any]:
    generic = "Nâng cao hiệu quả công tác cải cách hành chính của xã nhà"
    return answers(title="Nâng cao hiệu quả công tác CCHC", summary=generic, owner=None, **more)


def test_case_1_approved_applied_and_measured_is_eligible() -> None:
    assert run(answers(evidence=0)).verdict == "eligible"


def test_case_2_unapproved_with_figures_and_confirmation_is_for_the_council() -> None:
    assert run(answers(UNAPPROVED)).verdict == "eligible_council_judges"


def test_case_3_unapproved_short_trial_without_figures_needs_the_pilot_approval() -> None:
    assert (
        run(answers(UNAPPROVED, TRIAL, expected=None, first_date="2026-11-08")).verdict
        == "needs_pilot_approval"
    )


def test_case_4_an_idea_for_next_quarter_is_registered_as_a_plan() -> None:
    result = run(answers(PLAN, finish_by="2027-03-31"))
    assert (result.verdict, result.grounds) == ("plan_registered", ())
    assert "after_last_day" in result.warnings


def test_case_5_flowers_in_the_yard_are_no_administrative_reform() -> None:
    result = run(answers(title="Trồng hoa khuôn viên trụ sở", field="none", field_reason=None))
    assert (result.verdict, result.grounds, result.missing) == ("not_eligible", ("R1",), ())


def test_case_6_posting_procedures_is_already_mandatory() -> None:
    result = run(answers(title="Niêm yết công khai TTHC tại bộ phận một cửa", mandated="yes"))
    assert (result.verdict, result.grounds) == ("not_eligible", ("R4",))


def test_case_7_the_title_of_another_commune_is_compared() -> None:
    result = run(answers(), lookalikes=({**LOOKALIKE, "score": 100, "title": answers()["title"]},))
    assert (result.verdict, result.grounds, result.missing) == ("compare", ("R3",), ("difference",))


def test_case_8_fifteen_months_after_the_first_day_the_time_bar_is_told() -> None:
    result = run(answers(first_date="2025-08-15"))
    assert (result.verdict, result.grounds, result.missing) == ("needs_supplement", (), ())
    assert "time_bar" in result.warnings


def test_case_9_shares_that_add_up_to_110_are_refused() -> None:
    result = run(answers(authors=[{"name": "An", "share": 60}, {"name": "Bình", "share": 50}]))
    assert (result.verdict, result.missing) == ("needs_supplement", ("authors",))


def test_case_10_a_generic_text_without_owner_gets_hints() -> None:
    result = run(case_10())
    assert (result.verdict, result.grounds, result.missing) == ("needs_supplement", ("R5", "R6"), ("owner",))


def test_case_11_a_trial_whose_approval_is_pending_waits() -> None:
    assert run(answers(TRIAL, PENDING)).verdict == "awaiting_approval"


def test_case_12_against_the_rules_is_not_eligible() -> None:
    assert run(answers(lawful="no")).verdict == "not_eligible"


def test_case_13_the_head_as_author_makes_a_council_mandatory() -> None:
    by_name = run(answers(), heads=("NGUYỄN VĂN AN",))
    by_position = run(
        answers(authors=[{"name": "Trần Thị Bình", "share": 100, "position": "Chủ tịch UBND xã"}]),
        head_title="Chủ tịch UBND xã",
    )
    assert by_name.verdict == by_position.verdict == "eligible"
    assert "council_mandatory" in by_name.warnings
    assert "council_mandatory" in by_position.warnings
    assert "council_mandatory" not in run(answers(), heads=("Trần Thị Bình",)).warnings


def test_case_14_an_improved_own_item_is_compared_as_an_upgrade() -> None:
    result = run(
        answers(difference="Thêm giọng đọc cho người cao tuổi"), lookalikes=({**LOOKALIKE, "upgrade": True},)
    )
    assert (result.verdict, result.grounds, result.missing) == ("compare", ("R3",), ())
    assert "upgrade" in result.warnings


def test_at_the_results_gate_evidence_is_required() -> None:
    assert run(answers(evidence=0)).missing == ()
    result = run(answers(evidence=0), gate="results")
    assert (result.verdict, result.missing) == ("needs_supplement", ("evidence",))
    assert run(answers(), gate="results").verdict == "eligible"


def test_at_the_results_gate_a_plan_has_to_become_real() -> None:
    result = run(answers(PLAN), gate="results")
    assert (result.verdict, result.missing) == ("needs_supplement", ("stage",))
    assert "still_planned" in result.warnings


def test_at_the_results_gate_an_approved_trial_counts() -> None:
    assert run(answers(TRIAL), gate="results").verdict == "eligible"
    assert run(answers(TRIAL, UNAPPROVED), gate="results").verdict == "needs_pilot_approval"
