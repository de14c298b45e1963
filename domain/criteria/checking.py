"""The one checklist of both gates: every rule asked, every finding weighed."""

from collections.abc import Callable, Iterator

from domain.criteria.approval import better_work, pilot_and_stage
from domain.criteria.charter import authors, in_time, lawful, unprotected
from domain.criteria.facts import CheckFacts
from domain.criteria.grounds import beyond_rules, close_to_reform, feasible, first, new
from domain.criteria.hints import says_little
from domain.criteria.reading import Answers
from domain.criteria.result import Finding, Result, conclude

ON_ANSWERS: tuple[Callable[[Answers], Iterator[Finding]], ...] = (lawful, new, better_work, unprotected)
ON_ANSWERS_AND_FACTS: tuple[Callable[[Answers, CheckFacts], Iterator[Finding]], ...] = (
    close_to_reform,
    beyond_rules,
    first,
    pilot_and_stage,
    feasible,
    in_time,
    authors,
    says_little,
)


def check(answers: Answers, facts: CheckFacts) -> Result:
    """What the answers amount to at the gate of `facts`; answers that do not fit their key count as not given."""
    found = [finding for rule in ON_ANSWERS for finding in rule(answers)]
    found += [finding for rule in ON_ANSWERS_AND_FACTS for finding in rule(answers, facts)]
    return conclude(found)
