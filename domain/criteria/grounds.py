"""The grounds R1 to R5 on which Thông báo kết luận 8/2020 (Bắc Giang) turns registrations down."""

import re
from collections.abc import Iterator
from functools import lru_cache

from domain.criteria.facts import CheckFacts, suspected
from domain.criteria.reading import Answers, day, one_of, said, stated
from domain.criteria.result import Finding, lacks, rules_out, warns
from domain.vietnamese.text import fold

FIELDS = ("institutions", "procedures", "apparatus", "civil_service", "public_finance", "digital")

# The author says that nothing changes; the whole answer must say so, for "không phải làm như cũ" says the opposite.
_UNCHANGED = re.compile(
    r"(?:(?:van|cach lam|lam|thuc hien|quy trinh|moi viec|tat ca|hien nay|bay gio|nay|thi|la|deu|cu|chi) )*"
    r"(?:nhu (?:cu|truoc(?: day| kia| nay)?|hien (?:nay|tai)|vay)|giong (?:nhu )?(?:cu|truoc(?: day)?)|van (?:vay|the)|giu nguyen"
    r"|(?:khong|chua) (?:co )?(?:gi )?(?:thay doi|moi|khac)(?: gi)?(?: (?:so voi )?(?:truoc(?: day)?|cu))?)"
    r"(?: (?:nhu (?:cu|truoc(?: day)?)|khong (?:co gi )?(?:thay doi|moi)|thoi|a))*"
)
_SUPERIOR = re.compile(
    r"\b(?:cap tren|trung uong|bo chu quan|bo nganh|so chu quan|cho (?:bo|so|tinh)|tinh cap|so cap|bo cap)\b"
)


def close_to_reform(answers: Answers, facts: CheckFacts) -> Iterator[Finding]:
    """R1 (B4, A2): tied to a field of administrative reform, with one sentence that says how."""
    field = one_of(answers, "field", (*FIELDS, "none"))
    if field == "none":
        yield rules_out("R1", "R1")
        return
    if not field:
        yield lacks("field", "R1")
    if not stated(answers, "field_reason"):
        yield lacks("field_reason", "R1")
    if facts.reform_words and not _mentions(
        answers, ("title", "summary", "field_reason"), facts.reform_words
    ):
        yield warns("no_reform_word")


def new(answers: Answers) -> Iterator[Finding]:
    """R2 (B5): how it was done before and how now; the author's own "như cũ" means nothing is new."""
    before, now = said(answers, "before"), stated(answers, "now")
    if not before:
        yield lacks("before", "R2")
    if said(answers, "now") and _same_as_before(before, said(answers, "now")):
        yield rules_out("R2", "R2")
    elif not now or fold(now) == fold(said(answers, "title")):
        yield lacks("now", "R2")


def _same_as_before(before: str, now: str) -> bool:
    key = fold(now)
    return key == fold(before) or bool(_UNCHANGED.fullmatch(key[:200]))


def first(answers: Answers, facts: CheckFacts) -> Iterator[Finding]:
    """R3 (B6, A12): the first of its kind in the scope. Only the author's own word rules out; a machine asks to compare."""
    elsewhere = one_of(answers, "elsewhere_first", ("no", "yes", "unsure"))
    if elsewhere == "yes":
        yield rules_out("R3", "R3")
    elif elsewhere == "unsure":
        yield warns("elsewhere_unsure")
    elif not elsewhere and answers.get("stage") != "planned":
        yield lacks("elsewhere_first")  # a plan has no first day that another could have come before
    suspects = suspected(facts.lookalikes, facts.very_like)
    if suspects:
        yield Finding("compare", "R3")
        if not stated(answers, "difference"):
            yield lacks("difference", "R3")
    if any(suspect.upgrade for suspect in suspects):
        yield warns("upgrade")


def beyond_rules(answers: Answers, facts: CheckFacts) -> Iterator[Finding]:
    """R4 (B7): not yet laid down by rules; of what is, only the part beyond them counts as new."""
    mandated = one_of(answers, "mandated", ("no", "yes", "partly", "unsure"))
    if mandated == "yes":
        yield rules_out("R4", "R4")
    elif mandated == "partly":
        yield from _partly_mandated(answers)
    elif mandated == "unsure":
        yield warns("mandate_unsure")
    elif not mandated:
        yield lacks("mandated")
    if ordinary_duty(answers, facts):
        yield warns("duty_known")


def _partly_mandated(answers: Answers) -> Iterator[Finding]:
    named = bool(stated(answers, "mandated_document"))
    if stated(answers, "beyond_mandate"):
        yield warns("partly_mandated", "R4")
        return
    yield lacks("beyond_mandate", "R4")
    if not named:
        yield lacks("mandated_document", "R4")


def ordinary_duty(answers: Answers, facts: CheckFacts) -> bool:
    """Do title or summary name work that rules already demand, by the office's list?"""
    return _mentions(
        answers, ("title", "summary"), tuple(words for duty in facts.duties for words in duty.words)
    )


def _mentions(answers: Answers, keys: tuple[str, ...], phrases: tuple[str, ...]) -> bool:
    text = f" {fold(' '.join(said(answers, key) for key in keys))} "
    return any(phrase in text for phrase in _folded(phrases))


@lru_cache(maxsize=16)
def _folded(phrases: tuple[str, ...]) -> tuple[str, ...]:
    """The office's phrases as keys between spaces; the same few lists come with every check."""
    return tuple(f" {key} " for key in map(fold, phrases) if key)


def feasible(answers: Answers, facts: CheckFacts) -> Iterator[Finding]:
    """R5 (B8): who does it and until when; money without a source and the word of others are flagged."""
    if not stated(answers, "owner"):
        yield lacks("owner", "R5")
    finish = day(answers, "finish_by", facts.today)
    if finish is None:
        yield lacks("finish_by", "R5")
    elif finish > facts.last_day:
        yield warns("after_last_day")
    if one_of(answers, "budget", ("none", "planned", "needed")) == "needed" and not stated(
        answers, "budget_source"
    ):
        yield warns("budget_without_source", "R5")
    if _SUPERIOR.search(fold(said(answers, "resources"))):
        yield warns("depends_on_superior")
