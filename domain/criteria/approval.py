"""The criteria of công văn 472/UBND-VP: approved for a pilot or clearly effective; applied or trialled for the first time."""

from collections.abc import Iterator

from domain.criteria.facts import CheckFacts
from domain.criteria.reading import Answers, day, evidence_count, has_clear_result, has_figure, one_of, stated
from domain.criteria.result import Finding, lacks, leads_to, warns

STAGES = ("applied", "trial", "planned")
APPROVALS = ("yes", "pending", "no")


def pilot_and_stage(answers: Answers, facts: CheckFacts) -> Iterator[Finding]:
    """(A or B) and (P or Q), row by row as in domain.md 2.2."""
    approval = one_of(answers, "pilot_approval", APPROVALS)
    stage = one_of(answers, "stage", STAGES)
    if approval == "yes" and not has_figure(stated(answers, "approval_document")):
        yield lacks("approval_document")  # A8: the number of the paper that allows the pilot
    if stage == "planned":
        yield from _planned(facts)
        return
    if not stage:
        yield lacks("stage")
    if not approval:
        yield lacks("pilot_approval")
    if stage:
        yield from _begun(answers, facts)
    if stage == "applied":
        yield from _applied(answers, approval)
    elif stage == "trial":
        yield from _trial(answers, approval)


def _planned(facts: CheckFacts) -> Iterator[Finding]:
    """A plan may be registered (B10: implement what was registered) but cannot be reported or scored."""
    if facts.gate == "registration":
        yield leads_to("plan_registered")
    else:
        yield lacks("stage")
        yield warns("still_planned")


def _begun(answers: Answers, facts: CheckFacts) -> Iterator[Finding]:
    """A12, A16: since when; and papers that prove it once results are reported (A13)."""
    first = day(answers, "first_date", facts.today)
    if first is None:
        yield lacks("first_date")
    elif first > facts.today:
        yield lacks("first_date")
        yield warns("first_date_ahead")
    if facts.gate == "results" and not evidence_count(answers):
        yield lacks("evidence")


def _applied(answers: Answers, approval: str) -> Iterator[Finding]:
    """A13: figures before and after. Without approval (A9) they need proof too, for the council to judge them."""
    measured = has_clear_result(answers)
    proven = measured and evidence_count(answers) > 0
    if not measured:
        yield lacks("results")
    if approval not in ("no", "pending"):
        return
    if proven:
        yield leads_to("eligible_council_judges")
        return
    if measured:
        yield lacks("evidence")
    if approval == "pending":
        yield leads_to("awaiting_approval")


def _trial(answers: Answers, approval: str) -> Iterator[Finding]:
    """A16: what is expected and how it is measured. Potential alone does not replace approval (A9)."""
    for key in ("expected", "measured_by"):
        if not stated(answers, key):
            yield lacks(key)
    expected = stated(answers, "expected")
    if expected and not has_figure(expected):
        yield warns("expected_without_figure")
    if approval == "no":
        yield leads_to("needs_pilot_approval")
    elif approval == "pending":
        yield leads_to("awaiting_approval")


def better_work(answers: Answers) -> Iterator[Finding]:
    """A14, A15, A10: better duty and administrative reform, and an effect on local life."""
    for key in ("duty_effect", "socioeconomic"):
        if not stated(answers, key):
            yield lacks(key)
