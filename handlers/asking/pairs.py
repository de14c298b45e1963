"""Pairs that say nearly the same: listed for those who judge, with what was already concluded."""

from domain.judgements import concluded
from domain.messages import Choice, bold
from handlers import wording
from handlers.asking import saying
from handlers.asking.scope import Asked
from handlers.paging import Page
from handlers.turn import Turn
from storage.records import comparisons, initiatives
from storage.records.comparisons import Pair

A_PAGE = 2


def duplicates(turn: Turn, question: Asked) -> None:
    """The pairs within the asking person's reach, the most alike first."""
    pairs = _wanted(turn, question)
    if not pairs:
        turn.say(f"{bold('0')} cặp gần giống\n{saying.reading(turn, question)}")
        return
    at = Page.at(question.page, len(pairs), A_PAGE)
    shown = pairs[at.shown]
    lines = [f"{place}. {_line(turn, pair)}" for place, pair in enumerate(shown, at.first + 1)]
    turn.say(
        f"{bold(str(len(pairs)))} cặp gần giống{at.said}\n{saying.reading(turn, question)}\n"
        + "\n".join(lines),
        [Choice(pair.code, f"i:show:{pair.initiative_id}") for pair in shown if pair.code],
        at.turning(f"q:{question.key}:page"),
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
