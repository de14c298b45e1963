"""Lawfulness, secrets and the Initiative Charter (Nghị định 13/2012/NĐ-CP): time bar, protection, authors, council."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from domain.criteria.facts import CheckFacts
from domain.criteria.reading import Answers, day, number, one_of, rows
from domain.criteria.result import Finding, lacks, rules_out, warns
from domain.vietnamese.text import fold


def lawful(answers: Answers) -> Iterator[Finding]:
    """A11, asked on every path: approval cannot cure what is against the law. Secret content is not for this channel."""
    has_secrets = one_of(answers, "secret", ("no", "yes", "unsure"))
    if has_secrets == "yes":
        yield rules_out("secret")
    elif has_secrets == "unsure":
        yield warns("secret_unsure")
    answer = one_of(answers, "lawful", ("yes", "no", "unchecked"))
    if answer == "no":
        yield rules_out("unlawful")
    elif answer != "yes":
        yield lacks("lawful")


def in_time(answers: Answers, facts: CheckFacts) -> Iterator[Finding]:
    """Charter article 5: recognition is asked for within one year of the first application."""
    if one_of(answers, "stage", ("applied", "trial")) == "":
        return
    first = day(answers, "first_date", facts.today)
    asked = day(answers, "submitted_on", facts.today) or facts.today
    if first and _years_after(first, facts.request_years) < (asked.year, asked.month, asked.day):
        yield warns("time_bar", verdict="needs_supplement")


def _years_after(first: date, years: int) -> tuple[int, int, int]:
    return first.year + years, first.month, first.day


def unprotected(answers: Answers) -> Iterator[Finding]:
    """Charter article 3(2)b: not under intellectual-property protection."""
    protected = one_of(answers, "protected", ("no", "yes", "unsure"))
    if protected == "yes":
        yield warns("protected")
    elif protected == "unsure":
        yield warns("protected_unsure")


def authors(answers: Answers, facts: CheckFacts) -> Iterator[Finding]:
    """Charter article 5(3)b: each author's share, together 100; article 7: a council when the head is an author."""
    if answers.get("authors") is None:
        return
    listed = list(rows(answers, "authors"))
    shares = [number(author.get("share")) for author in listed]
    given = [share for share in shares if share is not None and share > 0]
    if not given or len(given) < len(shares) or abs(sum(given) - 100) > 0.001:
        yield lacks("authors")
        return
    if facts.authors_most and len(given) > facts.authors_most:
        yield warns("too_many_authors")
    if len(given) > 1 and min(given) < facts.authors_least_share:
        yield warns("share_too_small")
    if any(_is_head(author, facts) for author in listed):
        yield warns("council_mandatory")


def _is_head(author: Mapping[str, Any], facts: CheckFacts) -> bool:
    name, position = author.get("name"), author.get("position")
    if author.get("head") is True:
        return True
    if isinstance(name, str) and fold(name) in {fold(head) for head in facts.heads} - {""}:
        return True
    return isinstance(position, str) and bool(facts.head_title) and fold(position) == fold(facts.head_title)
