"""Pairs that say nearly the same: listed for those who judge, with what was already concluded."""

from domain.judgements import concluded
from domain.messages import Choice, bold
from handlers import wording
from handlers.asking import saying
from handlers.asking.scope import Asked
from handlers.turn import Turn
from storage import comparisons, initiatives
from storage.comparisons import Pair

A_PAGE = 2


def duplicates(turn: Turn, question: Asked, page: int) -> None:
    """The pairs within the asking person's reach, the most alike first."""
    pairs = _wanted(turn, question)
    if not pairs:
        turn.say(f"{bold('0')} cặp gần giống\n{saying.reading(turn, question)}")
        return
    pages = (len(pairs) + A_PAGE - 1) // A_PAGE
    page = max(0, min(page, pages - 1))
    shown = pairs[page * A_PAGE : (page + 1) * A_PAGE]
    lines = [f"{page * A_PAGE + place}. {_line(turn, pair)}" for place, pair in enumerate(shown, 1)]
    turning = [Choice("Xem tiếp", f"q:{question.key}:page:{page + 1}")] if page + 1 < pages else []
    where = f" · trang {page + 1}/{pages}" if pages > 1 else ""
    turn.say(
        f"{bold(str(len(pairs)))} cặp gần giống{where}\n{saying.reading(turn, question)}\n"
        + "\n".join(lines),
        [Choice(pair.code, f"i:show:{pair.initiative_id}") for pair in shown if pair.code],
        turning,
        panel=f"q:{question.key}",
    )


def _wanted(turn: Turn, question: Asked) -> list[Pair]:
    pairs = comparisons.pairs(turn.conn, question.wanted.scope)
    if code := question.filters.get("code"):
        one = initiatives.by_code(turn.conn, code, turn.today.year)
        return [pair for pair in pairs if one and one.id in (pair.initiative_id, pair.other_id)]
    wanted = question.wanted
    return [
        pair
        for pair in pairs
        if pair.judgement != "different"  # no suspicion any more; named by its code, a record shows all
        and (wanted.year is None or pair.year == wanted.year)
        and (not wanted.units or pair.unit_code in wanted.units)
        and (not wanted.fields or pair.field in wanted.fields)
    ]


def _line(turn: Turn, pair: Pair) -> str:
    kept = comparisons.of(turn.conn, pair.initiative_id) if pair.judgement else []
    reason = next((one.reason for one in kept if one.other_id == pair.other_id), "")
    said = concluded(pair.judgement, wording.short(reason, 100))
    said = said or ("nâng cấp" if pair.upgrade else "chưa kết luận")
    return (
        f"{pair.score:.0f}% · {pair.code} “{wording.short(pair.title, 60)}” ({pair.unit})\n"
        f"   với {pair.other_code} “{wording.short(pair.other_title, 60)}” ({pair.other_unit}, {pair.other_year}) · {said}"
    )
