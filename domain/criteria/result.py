"""What a check says: verdict, grounds, missing answers, warnings; and the findings it is put together from."""

from collections.abc import Iterable
from dataclasses import dataclass

RULESET = "472-2023+BG-2020/1"  # stored with every run; raise the number when a rule changes

# Strongest first (domain.md 2.3): of several that apply, the first is the verdict.
PRECEDENCE = (
    "not_eligible",
    "compare",
    "needs_pilot_approval",
    "awaiting_approval",
    "needs_supplement",
    "plan_registered",
    "eligible_council_judges",
    "eligible",
)

GROUNDS = ("R1", "R2", "R3", "R4", "R5", "R6")

# The answers that a criterion rests on, in the order in which the form asks for them.
REQUIRED = (
    "field",
    "field_reason",
    "lawful",
    "mandated",
    "mandated_document",
    "beyond_mandate",
    "difference",
    "before",
    "now",
    "stage",
    "first_date",
    "elsewhere_first",
    "pilot_approval",
    "approval_document",
    "results",
    "expected",
    "measured_by",
    "duty_effect",
    "socioeconomic",
    "owner",
    "finish_by",
    "authors",
    "evidence",
)


@dataclass(frozen=True)
class Finding:
    """One thing that a rule found: what it does to the verdict, which ground it belongs to, which answer it lacks."""

    verdict: str = ""  # "" leaves the verdict as it is
    ground: str = ""
    lacks: str = ""  # answer key
    warning: str = ""
    reason: str = ""  # why the author's own answers rule the solution out


def leads_to(verdict: str) -> Finding:
    """The answers lead to this verdict unless a stronger one applies."""
    return Finding(verdict)


def lacks(key: str, ground: str = "") -> Finding:
    """An answer is missing or says too little."""
    return Finding("needs_supplement", ground, lacks=key)


def rules_out(reason: str, ground: str = "") -> Finding:
    """The author's own answer rules the solution out for now."""
    return Finding("not_eligible", ground, reason=reason)


def warns(warning: str, ground: str = "", verdict: str = "") -> Finding:
    """Something people should look at."""
    return Finding(verdict, ground, warning=warning)


@dataclass(frozen=True)
class Result:
    """The outcome of one run; it is advice that travels with the record and never blocks it.

    `missing` names answer keys; a verdict of one of the two eligible kinds or `plan_registered` has none.
    `grounds` are all grounds of refusal that the answers touch, from ruled out to merely flagged.
    `reasons` tells what made the verdict `not_eligible`: a ground, `unlawful` or `secret`.
    """

    verdict: str
    grounds: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    ruleset: str = RULESET


def conclude(findings: Iterable[Finding]) -> Result:
    """The result that findings add up to; none at all means that nothing is lacking."""
    found = list(findings)
    grounds = {finding.ground for finding in found}
    missing = {finding.lacks for finding in found}
    return Result(
        verdict=min((f.verdict for f in found if f.verdict), key=PRECEDENCE.index, default="eligible"),
        grounds=tuple(ground for ground in GROUNDS if ground in grounds),
        missing=tuple(key for key in REQUIRED if key in missing),
        warnings=tuple(dict.fromkeys(f.warning for f in found if f.warning)),
        reasons=tuple(dict.fromkeys(f.reason for f in found if f.reason)),
    )
