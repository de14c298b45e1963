"""The criteria for initiatives as a check that advises: công văn 472/UBND-VP, Bắc Giang's conclusions of 8/2020, the charter."""

from domain.criteria.checking import check
from domain.criteria.facts import GATES, CheckFacts, read_facts, suspected
from domain.criteria.result import GROUNDS, PRECEDENCE, REQUIRED, RULESET, Result
from domain.criteria.wording import GROUND_NAMES, MISSING, WARNINGS, Explanation, explain, label, say

__all__ = [
    "GATES",
    "GROUNDS",
    "GROUND_NAMES",
    "MISSING",
    "PRECEDENCE",
    "REQUIRED",
    "RULESET",
    "WARNINGS",
    "CheckFacts",
    "Explanation",
    "Result",
    "check",
    "explain",
    "label",
    "read_facts",
    "say",
    "suspected",
]
