"""Look-alikes of what is being written: what the officer sees, and what the form needs to know."""

from typing import Any

from domain.initiative import LABELS
from domain.messages import bold
from domain.similarity import ALGORITHM, Submission
from domain.vietnamese.text import fold
from handlers.turn import Turn
from storage.office import units
from storage.records import comparisons, initiatives
from storage.records import lookalikes as index

SHOWN = 3
WORDS = 8


def submission_of(turn: Turn, answers: dict[str, Any], unit_id: int, year: int) -> Submission:
    """The draft as the look-alike rules see it."""
    return Submission(
        title=answers.get("title") or "",
        summary=answers.get("summary") or "",
        unit=units.by_id(turn.conn, unit_id).name,
        year=year,
        field=answers.get("field") or "",
    )


def compare(turn: Turn, answers: dict[str, Any], initiative_id: int) -> None:
    """Search for look-alikes of the draft as it stands now and keep them with it, at most three."""
    text = submission_of(turn, answers, turn.me.unit_id, turn.today.year)
    found = [
        other
        for other in index.search(turn.conn, text, limit=SHOWN, excluding=(initiative_id,))
        if other.likeness.score >= turn.agency.thresholds.like
    ]
    comparisons.keep_only(turn.conn, initiative_id, [other.initiative_id for other in found])
    for other in found:
        likeness = other.likeness
        words: dict[str, str] = {}
        for word in (*likeness.title_words, *likeness.way_words, *likeness.effect_words):
            words.setdefault(fold(word), word)
        comparisons.record(
            turn.conn,
            initiative_id,
            other.initiative_id,
            score=round(likeness.score, 1),
            algorithm=ALGORITHM,
            words=list(words.values())[:WORDS],
            difference=answers.get("difference") or "",
            upgrade=_is_upgrade(turn, other.initiative_id),
            now=turn.now,
        )


def _is_upgrade(turn: Turn, other_id: int) -> bool:
    """The same unit or author filed the other one in an earlier year."""
    other = initiatives.by_id(turn.conn, other_id)
    own = other.unit_id == turn.me.unit_id or other.person_id == turn.me.id
    return own and other.year < turn.today.year


def known(turn: Turn, initiative_id: int | None) -> list[dict[str, Any]]:
    """The look-alikes that are kept with a draft, as plain facts for its form and the criteria."""
    if initiative_id is None:
        return []
    return [
        {
            "id": pair.other_id,
            "code": pair.other_code,
            "title": pair.other_title,
            "unit": pair.other_unit,
            "year": pair.other_year,
            "state": pair.other_state,
            "score": pair.score,
            "level": "very_like" if pair.score >= turn.agency.thresholds.very_like else "like",
            "words": pair.words,
            "upgrade": pair.upgrade,
            "judgement": pair.judgement,
            "author_id": pair.other_author_id,
        }
        for pair in comparisons.of(turn.conn, initiative_id)
    ]


def lines(found: list[dict[str, Any]]) -> str:
    """The look-alikes as the officer reads them: title, unit, year, state, and the words that match."""
    parts = []
    for number, other in enumerate(found, 1):
        note = " · nâng cấp hồ sơ của đơn vị mình" if other["upgrade"] else ""
        parts.append(
            f"{number}. {bold(other['title'])}\n"
            f"{other['unit']} · {other['year']} · {LABELS[other['state']].lower()} · giống {other['score']:.0f}%{note}"
            + (f"\nTừ trùng: {', '.join(other['words'])}" if other["words"] else "")
        )
    return "\n".join(parts)


def notice(found: list[dict[str, Any]]) -> str:
    """What is said when look-alikes turn up while writing; it asks for the difference and accuses nobody."""
    return (
        f"Có {len(found)} hồ sơ gần giống trong kho:\n{lines(found)}\n"
        "Anh/chị cứ tiếp tục; trợ lý sẽ hỏi điểm khác để đầu mối và Hội đồng đối chiếu."
    )
