"""What a check must know besides the answers: the day, the gate, look-alikes, and the office's limits."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from domain.agency import Agency
from domain.vietnamese.text import clean

GATES = ("registration", "results")
_HIGH = frozenset({"very_like", "very-like", "high", "duplicate", "rất giống", "nghiêm trọng"})


class KnownDuty(Protocol):
    """Work that rules already demand, and the words that tell of it."""

    @property
    def words(self) -> tuple[str, ...]: ...


@dataclass(frozen=True)
class CheckFacts:
    """The facts of one run. The limits have defaults, so that answers can be checked without an agency file.

    `lookalikes` are mappings as the similarity search or a JSON line gives them: `suspected` says which keys count.
    """

    today: date
    gate: str = "registration"
    lookalikes: tuple[Any, ...] = ()
    results_due: date | None = None  # of the round; without one the year's last day
    very_like: float = 85.0
    authors_most: int = 0  # 0: any number
    authors_least_share: float = 0.0  # percent
    duties: tuple[KnownDuty, ...] = ()
    reform_words: tuple[str, ...] = ()
    summary_words_least: int = 30
    request_years: int = 1
    head_title: str = ""
    heads: tuple[str, ...] = ()  # names of who heads the agency
    same_text: bool = False  # the unit filed this very text in an earlier year
    seconds: float | None = None  # in which all answers were given
    hours_left: float | None = None  # until the round closes

    @classmethod
    def of(cls, agency: Agency, *, today: date, gate: str = "registration", **others: Any) -> "CheckFacts":
        """The facts with the office's own limits; `others` are further fields."""
        return cls(
            today=today,
            gate=gate,
            very_like=agency.thresholds.very_like,
            authors_most=agency.authors.most,
            authors_least_share=agency.authors.least_share,
            duties=agency.duties,
            reform_words=tuple(word for field in agency.fields for word in field.keywords),
            summary_words_least=agency.summary_words_least,
            request_years=agency.limits.request_years,
            head_title=agency.authority.head_title,
            **others,
        )

    @property
    def last_day(self) -> date:
        """The day by which a solution must have become real: when results are due, else the end of the year."""
        return self.results_due or date(self.today.year, 12, 31)


def read_facts(data: Mapping[str, Any], agency: Agency, today: date) -> CheckFacts:
    """The facts of a JSON line: `today`, `gate`, `lookalikes`, `results_due`, `heads`, `same_text`, `seconds`, `hours_left`.

    `ValueError` carries a sentence for the person; what is not given has its default, `today` the given day.
    """
    gate = data.get("gate") or "registration"
    if gate not in GATES:
        raise ValueError(f"facts.gate phải là “registration” hoặc “results”, không phải {gate!r}.")
    found = data.get("lookalikes") or []
    if not isinstance(found, list):
        raise ValueError("facts.lookalikes phải là một danh sách.")
    heads = data.get("heads") or []
    return CheckFacts.of(
        agency,
        today=_day(data, "today") or today,
        gate=gate,
        lookalikes=tuple(found),
        results_due=_day(data, "results_due"),
        heads=tuple(name for name in heads if isinstance(name, str)) if isinstance(heads, list) else (),
        same_text=data.get("same_text") is True,
        seconds=_amount(data, "seconds"),
        hours_left=_amount(data, "hours_left"),
    )


def _day(data: Mapping[str, Any], key: str) -> date | None:
    value = data.get(key)
    if value is None:
        return None
    try:
        return date.fromisoformat(value[:10])
    except (TypeError, ValueError):
        raise ValueError(f"facts.{key} phải là ngày dạng 2026-11-22.") from None


def _amount(data: Mapping[str, Any], key: str) -> float | None:
    value = data.get(key)
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


@dataclass(frozen=True)
class Suspect:
    """A past record that says nearly the same; `upgrade` when the same author or unit filed it in an earlier year."""

    title: str
    unit: str
    year: str
    upgrade: bool
    same_text: bool


def suspected(lookalikes: tuple[Any, ...], very_like: float) -> list[Suspect]:
    """The look-alikes that call for a comparison (R3).

    One counts when its `score` (0 to 100, or a share up to 1) reaches `very_like`, its `level` is `very_like`, or it is
    `flagged`; an entry with none of the three was chosen by who listed it and counts too. An entry outside the scope of
    novelty (`in_scope` false) or judged `different` before does not.
    """
    return [_suspect(entry) for entry in lookalikes if _counts(entry, very_like)]


def _counts(entry: Any, very_like: float) -> bool:
    if not isinstance(entry, Mapping):
        return isinstance(entry, str) and bool(entry.strip())
    if entry.get("in_scope") is False or entry.get("judgement") == "different":
        return False
    score, level, flagged = entry.get("score"), entry.get("level"), entry.get("flagged")
    if score is None and level is None and flagged is None:
        return bool(entry)
    return flagged is True or _is_high(level) or _percent(score) >= very_like


def _is_high(level: Any) -> bool:
    return isinstance(level, str) and level.strip().lower() in _HIGH


def _percent(score: Any) -> float:
    if isinstance(score, bool) or not isinstance(score, int | float):
        return 0.0
    return score * 100 if 0 < score <= 1 else score


def _suspect(entry: Any) -> Suspect:
    if not isinstance(entry, Mapping):
        return Suspect(clean(entry), "", "", upgrade=False, same_text=False)
    name = entry.get("title") or entry.get("code") or entry.get("id") or ""
    return Suspect(
        title=clean(str(name)),
        unit=clean(str(entry.get("unit") or "")),
        year=clean(str(entry.get("year") or "")),
        upgrade=any(entry.get(key) is True for key in ("upgrade", "own", "same_author", "same_unit")),
        same_text=entry.get("same_text") is True,
    )
