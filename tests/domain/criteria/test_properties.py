"""What holds for any answers at all."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.criteria import GROUNDS, PRECEDENCE, REQUIRED, WARNINGS, CheckFacts, check
from domain.criteria.result import conclude, lacks, leads_to, rules_out
from tests.domain.criteria.cases import COMPLETE, LOOKALIKE, TODAY

CHOICES = {
    "secret": ["no", "yes", "unsure"],
    "field": ["procedures", "digital", "none"],
    "lawful": ["yes", "no", "unchecked"],
    "mandated": ["no", "yes", "partly", "unsure"],
    "stage": ["applied", "trial", "planned"],
    "elsewhere_first": ["no", "yes", "unsure"],
    "pilot_approval": ["yes", "pending", "no"],
    "budget": ["none", "planned", "needed"],
    "protected": ["no", "yes", "unsure"],
}
KEYS = sorted({*COMPLETE, *REQUIRED, "budget_source", "elsewhere_who"})
ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=30)
    | st.sampled_from(["2026-08-20", "31/2/2026", "như cũ", "?"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*KEYS, "share", "before", "after", "value"]), inner, max_size=3)
    ),
    max_leaves=6,
)
PLAUSIBLE = st.fixed_dictionaries(
    {},
    optional={
        key: st.sampled_from(CHOICES[key])
        if key in CHOICES
        else st.sampled_from([COMPLETE.get(key, "Nội dung 1"), "", "như cũ"])
        for key in KEYS
    },
)
FACTS = st.builds(
    CheckFacts,
    today=st.just(TODAY),
    gate=st.sampled_from(["registration", "results"]),
    lookalikes=st.sampled_from([(), (LOOKALIKE,), ({**LOOKALIKE, "score": 70, "level": "like"},)]),
)


@given(
    st.dictionaries(st.sampled_from(KEYS), ANYTHING),
    st.lists(ANYTHING, max_size=2),
    st.sampled_from(["registration", "results", "?"]),
)
@settings(max_examples=300, deadline=None)
def test_no_answers_raise_and_the_verdict_is_one_of_eight(
    given_: dict[str, Any], lookalikes: list[Any], gate: str
) -> None:
    result = check(given_, CheckFacts(today=TODAY, gate=gate, lookalikes=tuple(lookalikes)))
    assert result.verdict in PRECEDENCE
    assert set(result.grounds) <= set(GROUNDS)
    assert set(result.missing) <= set(REQUIRED)
    assert set(result.warnings) <= set(WARNINGS)


@given(PLAUSIBLE, FACTS)
@settings(max_examples=300, deadline=None)
def test_a_ready_verdict_lacks_nothing_and_a_refusal_has_a_reason(
    given_: dict[str, Any], facts: CheckFacts
) -> None:
    result = check(given_, facts)
    if result.verdict in ("eligible", "eligible_council_judges", "plan_registered"):
        assert not result.missing
        assert not result.reasons
    assert (result.verdict == "not_eligible") is bool(result.reasons)
    if result.verdict == "compare":
        assert "R3" in result.grounds


@given(
    PLAUSIBLE,
    FACTS,
    st.sampled_from(
        [
            "field_reason",
            "before",
            "duty_effect",
            "socioeconomic",
            "owner",
            "finish_by",
            "expected",
            "measured_by",
        ]
    ),
)
@settings(max_examples=300, deadline=None)
def test_giving_a_missing_answer_never_makes_it_worse(
    given_: dict[str, Any], facts: CheckFacts, key: str
) -> None:
    without = check({k: v for k, v in given_.items() if k != key}, facts)
    with_it = check({**given_, key: COMPLETE.get(key, "Đạt 70% vào cuối quý")}, facts)
    assert PRECEDENCE.index(with_it.verdict) >= PRECEDENCE.index(without.verdict)
    assert set(with_it.missing) == set(without.missing) - {key}


@given(st.lists(st.sampled_from(PRECEDENCE), min_size=1))
def test_the_strongest_of_several_verdicts_holds(verdicts: list[str]) -> None:
    result = conclude(map(leads_to, verdicts))
    assert PRECEDENCE.index(result.verdict) == min(map(PRECEDENCE.index, verdicts))


def test_the_order_of_strength_is_the_offices() -> None:
    assert conclude([lacks("owner"), leads_to("compare")]).verdict == "compare"
    assert conclude([lacks("owner"), leads_to("plan_registered")]).verdict == "needs_supplement"
    assert conclude([leads_to("awaiting_approval"), lacks("results")]).verdict == "awaiting_approval"
    assert (
        conclude([leads_to("needs_pilot_approval"), leads_to("awaiting_approval")]).verdict
        == "needs_pilot_approval"
    )
    assert conclude([leads_to("compare"), rules_out("R1", "R1")]).verdict == "not_eligible"
    assert (
        conclude([leads_to("eligible_council_judges"), leads_to("plan_registered")]).verdict
        == "plan_registered"
    )
    assert conclude([]).verdict == "eligible"
