"""The criteria run on a registration as it stands: what its form, its receipt and its record all go by."""

from typing import Any

from domain import criteria
from domain.forms import Answers, Facts


def checked(answers: Answers, facts: Facts, gate: str = "registration") -> criteria.Result:
    """What the criteria say of these answers with the facts of the moment (`agency`, `today`, `round`, `lookalikes`)."""
    into = facts.get("round")
    found: tuple[Any, ...] = tuple(facts.get("lookalikes") or ())
    given = criteria.CheckFacts.of(
        facts["agency"],
        today=facts["today"],
        gate=gate,
        lookalikes=found,
        results_due=into.results_due if into else None,
        heads=tuple(facts.get("heads") or ()),
    )
    return criteria.check(answers, given)


def explained(answers: Answers, facts: Facts, result: criteria.Result) -> criteria.Explanation:
    """The result in words, for the author."""
    found = tuple(facts.get("lookalikes") or ())
    return criteria.explain(
        result, facts["agency"], round_=facts.get("round"), lookalikes=found, answers=answers
    )
