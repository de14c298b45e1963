"""From a message to its reading and from the reading to its answer; the reading is always said."""

import hashlib
import json
import re
from collections.abc import Callable
from dataclasses import replace

from domain.messages import Choice
from domain.queries import Query, understand
from domain.vietnamese.text import fold
from handlers import items, menu, wording
from handlers.asking import about_one, counting, exporting, lists, pairs, ranking
from handlers.asking.counting import GROUPS
from handlers.asking.scope import OVERSEEING, Asked, asked, known_units
from handlers.buttons import Part, UnknownButton
from handlers.registration import opening
from handlers.turn import Turn
from storage.counting import figures
from storage.records import initiatives

_THANKS = re.compile(r"(?:(?:ok|oke|vang|da|xin|toi) )*cam on(?: (?:em|tro ly|ban|nhieu|nhe|nha|a))*|thanks?")
_GREETING = re.compile(r"(?:xin )?chao(?: (?:em|tro ly|ban|anh|chi|ca nha|buoi sang|a))*|hi|hello|alo")
REMEMBERED = 6  # questions per chat whose buttons still work
LEADERS_ONLY = frozenset(
    {"missing_units", "ranking", "compare", "duplicates", "export", "export_word", "chart", "summary"}
)


def answer(turn: Turn) -> None:
    """Answer a free message, or say that it was not understood and what could be meant."""
    query = _reading(turn)
    said = fold(turn.incoming.text)
    if query.intent in ("count", "summary", "ranking") and "bieu do" in said:
        query = replace(query, intent="chart")
    if query.intent == "export" and "word" in said.split():
        query = replace(query, intent="export_word")
    # Where a form waits, any few words could be taken for the title of an initiative.
    vague = turn.otherwise and query.intent == "status" and "code" not in query.filters
    if _THANKS.fullmatch(said):
        turn.say("Cảm ơn anh/chị. Cần gì, anh/chị cứ nhắn.")
    elif _GREETING.fullmatch(said):
        menu.show(turn)
    elif query.intent == "unknown" or vague:
        _not_understood(turn, query)
    else:
        _respond(turn, query)


def understood(turn: Turn) -> bool:
    """Can the message be read as a question to the office?"""
    return _reading(turn).intent != "unknown"


def _reading(turn: Turn) -> Query:
    """The message by itself; together with the last question only where it asks for no more than another view of it."""
    text, known = turn.incoming.text, known_units(turn)
    alone = understand(text, known, turn.today)
    unnarrowed = alone.filters.keys() <= {"group_by"}
    goes_on = (
        alone.intent in ("unknown", "compare")
        or (alone.intent in ("list", "export") and unnarrowed)
        or (alone.intent == "summary" and alone.filters.keys() == {"group_by"})
    )
    return understand(text, known, turn.today, previous=_last(turn)) if goes_on else alone


def ask(turn: Turn, intent: str) -> None:
    """The question that a button or command stands for, without filters."""
    named = SHORT_NAMES.get(intent, intent)
    if named not in DOING and named not in ANSWERS:
        raise UnknownButton
    _respond(turn, Query(named, {}, 1.0))


def look_up(turn: Turn) -> None:
    """Search past submissions for the words behind the command."""
    _, _, words = turn.incoming.text.partition(" ")
    about_one.look_alike(turn, words)


def stand(turn: Turn) -> None:
    """Where the initiative behind the command stands, named by code, number or title; without one, the own ones."""
    _, _, named = turn.incoming.text.partition(" ")
    if not named.strip():
        items.mine(turn)
    elif initiatives.by_code(turn.conn, named, turn.today.year):
        _respond(turn, Query("status", {"code": named.strip()}, 1.0))
    else:
        _respond(turn, Query("status", {"title": named.strip()}, 1.0))


def press(turn: Turn, rest: list[Part]) -> None:
    """A button under an answer: `q:<question>:<what>:<value>`."""
    key, *pressed = rest or [""]
    query = recalled(turn).get(str(key))
    if query is None:
        turn.say("Câu hỏi này đã cũ. Anh/chị hỏi lại giúp, ví dụ “bao nhiêu sáng kiến”.")
        return
    match pressed:
        case ["as", str(intent)] if intent in ANSWERS or intent in DOING:
            _respond(turn, replace(query, intent=intent))
        case ["by", str(group)] if group in GROUPS:
            _respond(turn, replace(query, filters={**query.filters, "group_by": group}))
        case ["drop", str(name)]:
            kept_filters = {other: one for other, one in query.filters.items() if other != name}
            _respond(turn, replace(query, filters=kept_filters))
        case ["year", "all"]:
            _respond(turn, replace(query, filters={**_undated(query), "all_years": True}))
        case ["year", int(year)]:
            _respond(turn, replace(query, filters={**_undated(query), "year": year}))
        case ["order", way]:
            others = {name: value for name, value in query.filters.items() if name != "order"}
            _respond(turn, replace(query, filters={**others, "order": "asc"} if way == "least" else others))
        case ["page", int(page)]:
            _respond(turn, query, page=page)
        case _:
            raise UnknownButton


def _undated(query: Query) -> dict[str, object]:
    dates = ("year", "from", "to", "all_years")
    return {name: value for name, value in query.filters.items() if name not in dates}


def _last(turn: Turn) -> Query | None:
    """The last question of this chat, for short follow-ups."""
    return next(reversed(recalled(turn).values()), None)


def recalled(turn: Turn) -> dict[str, Query]:
    """The questions of this chat whose buttons still work, by key, the last one last."""
    kept = turn.talk.get("asked", {})
    return {key: Query(one["intent"], one["filters"], 1.0) for key, one in kept.items()}


def meant(turn: Turn, query: Query, page: int = 0) -> Asked:
    """The question with everything its answer needs, remembered for the buttons under the answer."""
    return asked(turn, query, _keep(turn, query), known_units(turn), page)


def _keep(turn: Turn, query: Query) -> str:
    """Remember a question under a short key, so that its buttons mean it also when others follow."""
    said = {"intent": query.intent, "filters": query.filters}
    key = "k" + hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()[:7]  # never a number
    earlier = {other: one for other, one in turn.talk.get("asked", {}).items() if other != key}
    kept = dict(list(earlier.items())[-(REMEMBERED - 1) :])
    turn.remember(asked={**kept, key: said})
    return key


def _respond(turn: Turn, query: Query, page: int = 0) -> None:
    if query.intent in DOING:
        DOING[query.intent](turn)
        return
    if query.intent in LEADERS_ONLY and not turn.has(*OVERSEEING):
        turn.say(
            "Câu này dành cho lãnh đạo, thủ trưởng đơn vị và đầu mối. Anh/chị xem được hồ sơ của mình:",
            [Choice("Sáng kiến của tôi", "m:mine")],
        )
        return
    question = meant(turn, query, page)
    if question.wanted.units and not figures.units_in_scope(turn.conn, question.wanted):
        turn.say("Anh/chị xem được số liệu trong đơn vị của mình. Cần của đơn vị khác, xin hỏi đầu mối CCHC.")
        return
    ANSWERS[query.intent](turn, question)


def _not_understood(turn: Turn, query: Query) -> None:
    """Say so, with what was understood and three things that could be meant; a form that waits says it in its own words."""
    if turn.otherwise:
        for outgoing in turn.otherwise:
            turn.put(outgoing)
        turn.otherwise = ()
        return
    guesses = [guess for guess in query.alternatives if guess.intent in DOING or guess.intent in ANSWERS][:3]
    rows = []
    for guess in guesses:
        label = wording.short(INTENTS[guess.intent], 30)
        rows.append([Choice(label, f"q:{_keep(turn, guess)}:as:{guess.intent}")])
    part = f" Trợ lý chỉ nhận ra: {query.understood}." if query.understood else ""
    if rows:
        turn.say(f"Trợ lý chưa hiểu ý anh/chị.{part} Có phải anh/chị muốn:", *rows)
    else:
        menu.show(turn, f"Trợ lý chưa hiểu ý anh/chị.{part}")


def _results_later(turn: Turn) -> None:
    turn.say("Báo cáo kết quả chưa nhận qua tin nhắn ở bản này. Anh/chị gửi đầu mối CCHC trước hạn sau:")
    items.deadlines(turn)


# How menu buttons call some intents
SHORT_NAMES = {"status": "my_items", "missing": "missing_units", "check": "checklist"}
# What a reading makes the assistant do, rather than answer
DOING: dict[str, Callable[[Turn], None]] = {
    "register": opening.begin,
    "my_items": items.mine,
    "checklist": about_one.checklist,
    "report_results": _results_later,
    "deadlines": items.deadlines,
    "help": menu.show,
}
ANSWERS: dict[str, Callable[[Turn, Asked], None]] = {
    "count": counting.count,
    "summary": counting.summary,
    "missing_units": counting.missing_units,
    "list": lists.page,
    "overdue": lists.overdue,
    "status": about_one.status,
    "ranking": ranking.ranking,
    "compare": ranking.compare,
    "duplicates": pairs.duplicates,
    "export": exporting.excel,
    "export_word": exporting.word,
    "chart": counting.chart,
}
INTENTS = {
    "count": "Đếm số sáng kiến",
    "list": "Xem danh sách",
    "status": "Xem một hồ sơ",
    "overdue": "Hồ sơ quá hạn",
    "missing_units": "Đơn vị chưa có",
    "deadlines": "Hạn và lịch",
    "summary": "Tình hình chung",
    "ranking": "Xếp hạng đơn vị",
    "compare": "So sánh hai kỳ",
    "duplicates": "Hồ sơ gần giống",
    "export": "Xuất tệp",
    "register": "Đăng ký sáng kiến",
    "my_items": "Sáng kiến của tôi",
    "checklist": "Kiểm tra tiêu chí",
    "report_results": "Báo cáo kết quả",
    "help": "Trợ giúp",
}
