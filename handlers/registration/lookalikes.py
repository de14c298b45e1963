"""Look-alikes of what is being written: what the officer sees, and what the form needs to know."""

from typing import Any

from domain.initiative import LABELS
from domain.messages import bold
from domain.similarity import Submission
from handlers.turn import Turn
from storage import initiatives, lookalikes, units

SHOWN = 3


def submission_of(turn: Turn, answers: dict[str, Any], unit_id: int, year: int) -> Submission:
    """The draft as the look-alike rules see it."""
    return Submission(
        title=answers.get("title") or "",
        summary=answers.get("summary") or "",
        unit=units.by_id(turn.conn, unit_id).name,
        year=year,
        field=answers.get("field") or "",
    )


def find(turn: Turn, answers: dict[str, Any], initiative_id: int | None) -> list[dict[str, Any]]:
    """At most three past submissions that say the same, as plain facts for the form and the criteria."""
    if not answers.get("title"):
        return []
    text = submission_of(turn, answers, turn.me.unit_id, turn.today.year)
    found = lookalikes.search(
        turn.conn, text, limit=SHOWN, excluding=() if initiative_id is None else (initiative_id,)
    )
    return [_fact(turn, other.initiative_id, other.likeness) for other in found if other.likeness.level]


def _fact(turn: Turn, initiative_id: int, likeness: Any) -> dict[str, Any]:
    other = initiatives.by_id(turn.conn, initiative_id)
    own = other.unit_id == turn.me.unit_id or other.person_id == turn.me.id
    words = [*likeness.title_words, *likeness.way_words, *likeness.effect_words]
    return {
        "id": other.id,
        "code": other.code,
        "title": other.title,
        "unit": other.unit_name,
        "year": other.year,
        "state": other.state,
        "score": round(likeness.score, 1),
        "level": likeness.level,
        "words": list(dict.fromkeys(words))[:8],
        "upgrade": own and other.year < turn.today.year,
    }


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
