"""A message read: from typed text to one intent with filters, or to "unknown" with what it could have meant."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from domain.queries import asides, intents, refusals
from domain.queries.echo import echo
from domain.queries.filters import fields, periods, states, subjects, titles
from domain.queries.filters.units import Units
from domain.queries.followups import refined
from domain.queries.query import Query
from domain.queries.words.courtesy import without_courtesy
from domain.queries.words.lexicon import BESIDE, FILLERS, PHRASES, TOPICS
from domain.queries.words.line import LONGEST, Line, pattern, read, wordset
from domain.queries.words.spelling import mended, with_hinges
from domain.vietnamese.text import fold

# "Hạn đóng bảo hiểm xã hội" is not about what the unit owes the council.
_DUE_OTHERWISE = pattern(r"(?<!cua )(?<!cho )(?<!voi )(?<!o )(?:UNIT|FIELD)")
# "In cho tôi công văn số 123" wants the document itself.
_DOCUMENT_WANTED = pattern(
    r"(?:in|xuat|tai|gui|cho|xem|tim)(?: (?:cho|giup|toi|em|anh|minh|ra|file|ve|xem|ban))* DOCUMENT"
)
_DUE_HERE = pattern(r"bao cao ket qua|dang ky|sang kien|giai phap")
_MEETS = ("hop STATE", "hop NOSTATE")  # "khi nào họp xét công nhận"
SURE = 0.5  # below it a message is not understood

_SAYS_NOTHING = ("ASIDE", "NOW", "DOCUMENT", "ASKED")
# What may follow "của" and is nobody's name.
_NO_OWNER = wordset(
    "toi em minh anh chi ban ta chung chau chuong dia tui ong ba bac chu co dong he cac nhung tung moi ca toan tat mot rieng chinh ai "
    "don co tinh dot nam thang quy tuan ngay la da dang duoc bi chua khong nao gi trong o tai va voi thi ma de den tu "
    "nay do ay kia truoc sau ra roi nhe a theo nhieu it cung hay hoac xem cho giup van lan phia ben xa phuong so cap khoi nguoi khac noi"
)
_ONE = pattern("CODE|TITLE")
# What a writer does with an own initiative, whatever else is told about it.
_OWN_DOING = ("register", "checklist", "report_results")

_WHOSE = "unit level field status author"
_WHEN = "year from to"
_TAKES = {
    intent: frozenset(keys.split())
    for intent, keys in {
        "count": f"{_WHOSE} {_WHEN} group_by", "list": f"{_WHOSE} {_WHEN} limit group_by", "status": "unit code title author",
        "overdue": f"{_WHOSE} {_WHEN} group_by limit", "missing_units": f"unit level field status {_WHEN}", "deadlines": _WHEN,
        "summary": f"{_WHOSE} {_WHEN} group_by", "ranking": f"unit level field status {_WHEN} group_by limit by order",
        "compare": f"unit level field status {_WHEN} vs_year vs_from vs_to group_by", "duplicates": f"{_WHOSE} {_WHEN} code",
        "export": f"{_WHOSE} {_WHEN} code group_by limit", "register": "field", "my_items": f"field status {_WHEN}",
        "checklist": "code", "report_results": "code", "help": "", "unknown": "",
    }.items()
}  # fmt: skip


def spelled(text: str, units: Units, today: date) -> Line:
    """The line of a message, mended, with its units, codes, author and quoted title recognized."""
    line = periods.without_documents(units.mark(with_hinges(without_courtesy(read(text)))))
    line = titles.mark_quoted(subjects.mark_author(line))
    line = units.mark_slips(units.mark(mended(units.mark_slips(line, kinds=True))))
    return subjects.mark_codes(line, today.year)


def marked(line: Line, units: Units, today: date) -> Line:
    """The line with everything else recognized in it: asides, periods, states, fields, a title."""
    line = asides.without_asides(line)
    line = periods.mark(fields.mark_top(line), today)
    line = asides.put_aside(line)
    line = fields.own_levels(fields.mark(states.mark(line)), units.has_level)
    line = asides.without_stories(asides.put_aside_marked(line))
    return line if "TITLE" in line.text or "CODE" in line.text else titles.mark_title(line)


def filters_of(intent: str, line: Line, today: date) -> dict[str, Any]:
    """The filters that an intent takes from a line."""
    codes = list(dict.fromkeys(code for codes in line.values("UNIT") for code in codes))
    levels = [] if intent == "compare" and len(codes) > 1 else fields.levels(line)
    group = intents.group_for(intent, line)
    named = {
        "unit": _one_or_more(codes),
        "level": levels[0] if len(levels) == 1 else None,
        "field": _one_or_more(list(dict.fromkeys(line.values("FIELD")))),
        "status": states.lacked(line)
        if intent == "missing_units"
        else states.asked(line, late=intent == "overdue", own=intent == "my_items"),
        "code": _one_or_more(list(dict.fromkeys(line.values("CODE")))),
        "title": next(iter(line.values("TITLE")), None),
        "author": next(iter(line.values("AUTHOR")), None),
        "limit": fields.limit(line),
        "by": "score" if fields.by_score(line) else None,
        "order": "asc" if fields.ascending(line) else None,
        "group_by": group or None,
        **(
            periods.compared(line, today)
            if intent == "compare"
            else periods.asked(line, today, ahead=intent == "deadlines")
        ),
    }
    return taken(intent, {key: value for key, value in named.items() if value})


def taken(intent: str, filters: dict[str, Any]) -> dict[str, Any]:
    """Of some filters, those that mean something to an intent."""
    return {key: value for key, value in filters.items() if key in _TAKES[intent]}


def _one_or_more(values: list[Any]) -> Any:
    return values[0] if len(values) == 1 else values or None


def understand(text: str, units: Units, today: date, *, previous: Query | None = None) -> Query:
    """The reading of one message; never fails. One longer than `LONGEST` characters is not understood.

    With `previous`, the last question of the same talk, a short message may change that question instead.
    """
    if len(text) > LONGEST:
        return Query("unknown")
    line = spelled(text, units, today)
    if refusals.attack(line.typed, line) or refusals.order(line):
        return Query("unknown")
    told = intents.anchor(line) is not None
    line = marked(line, units, today)
    intent = intents.intent_of(line)
    sure = confidence(line, intent, told=told)
    read_alone = (
        Query(intent, filters_of(intent, line, today), sure, unread=unread(line))
        if intent and sure >= SURE
        else Query("unknown", {}, sure)
    )
    if previous:
        found = read_alone.filters or _all_filters(line, today)
        if changed := refined(read_alone, found, line, previous, anchored=intents.anchor(line) is not None):
            return replace(changed, filters=taken(changed.intent, changed.filters), unread=unread(line))
    if read_alone.intent != "unknown":
        return read_alone
    return _not_understood(intent, sure, _all_filters(line, today), units)


def _all_filters(line: Line, today: date) -> dict[str, Any]:
    """Every filter that stands in a line, whatever it is asked for."""
    found: dict[str, Any] = {}
    for intent in ("status", "list", "compare" if intents.compares(line) else "count"):
        found |= filters_of(intent, line, today)
    return found


def _not_understood(intent: str, sure: float, found: dict[str, Any], units: Units) -> Query:
    """An "unknown" that says what was recognized and offers the three likeliest readings."""
    offered = [intent] if intent and sure > 0 else []
    if "title" in found or "code" in found:
        offered.append("status")
    offered += ["list", "count", "summary"] if found else ["summary", "deadlines", "help"]
    meant = [Query(name, taken(name, found)) for name in dict.fromkeys(offered)][:3]
    understood = echo(Query("unknown", found), units) if found else ""
    return Query("unknown", {}, sure, tuple(meant), understood)


def confidence(line: Line, intent: str, *, told: bool) -> float:
    """How sure a reading is: the less of a message stays unexplained, and the nearer it is to initiatives, the surer.

    `told` says that the whole message names initiatives, if only beside its question.
    """
    if not intent:
        return 0.1
    strange, topics, used = tally(line)
    if intent == "deadlines" and not _DUE_HERE.search(line.text):
        strange += len(_DUE_OTHERWISE.findall(line.text))
    anchor = intents.anchor(line)
    if anchor is None and _DOCUMENT_WANTED.search(line.text):
        return 0.4
    if anchor is None and told:
        return max(0.05, round(0.9 - 0.1 * strange - 0.3 * topics, 2))
    if anchor is None:
        return max(0.05, round(0.97 - 0.5 * strange - 0.6 * topics, 2))
    if intent in _OWN_DOING:
        return max(0.55, round(0.97 - 0.06 * strange - 0.06 * topics, 2))
    clause = max((i for i, word in enumerate(line.words[: anchor + 1]) if word.gap), default=0)
    about = tally(Line(line.typed, line.words[clause:anchor]))[1]
    if strange + topics > used and not _ONE.search(line.text):
        return 0.4  # a wider answer than was asked
    return max(0.05, round(max(0.97 - 0.06 * strange - 0.06 * topics, 0.55) - 0.6 * about, 2))


def tally(line: Line) -> tuple[int, int, int]:
    """How many words of a line are strange, how many phrases are other matters, and how much else tells something."""
    kinds = [kind for _, _, kind in _chunks(line)]
    return kinds.count("strange"), kinds.count("topic"), kinds.count("used")


def unread(line: Line) -> str:
    """The words of a line that no rule made use of, as they were typed; neighbours together, the others by commas."""
    spans: list[tuple[int, int]] = []
    for first, after, kind in _chunks(line):
        joins = bool(spans) and spans[-1][1] == first and not line.words[first].gap
        letter = joins and kind == "filler" and len(line.between(first, after)) == 1  # "loại B"
        if kind in ("strange", "topic") or letter:
            spans = [*spans[:-1], (spans[-1][0], after)] if joins else [*spans, (first, after)]
    return ", ".join(dict.fromkeys(line.between(first, after) for first, after in spans))


def _chunks(line: Line) -> Iterator[tuple[int, int, str]]:
    """A line cut into what was recognized or is known ("used"), "filler", other matters ("topic") and "strange" words."""
    words = [word.key if word.key.isupper() else fold(word.key) for word in line.words]
    i = 0
    owner = (
        False  # whether words behind "của" go on, which are somebody's name even where each is a usual word
    )
    while i < len(words):
        for length in (4, 3, 2, 1):
            kind = _kind(" ".join(words[i : i + length]), length)
            if kind or length == 1:
                break
        owner = owner and kind != "used" and _names(line, i)
        yield i, min(i + length, len(words)), "strange" if owner and kind == "filler" else kind or "strange"
        owner = owner or (length == 1 and words[i] == "cua")
        i += length


def _names(line: Line, i: int) -> bool:
    """Whether a word behind "của" can be a part of a name: no pause before it, no grammar, unless it has a capital."""
    word = line.words[i]
    if word.gap or word.key.isupper():
        return False
    capital = line.typed[word.start].isupper() and not line.typed.isupper()
    return capital or word.key not in _NO_OWNER


def _kind(phrase: str, length: int) -> str:
    if phrase in TOPICS:
        return "topic"
    if (phrase in FILLERS or phrase in BESIDE) and not (length > 1 and phrase in PHRASES):
        return "filler"
    if phrase in PHRASES or phrase in _MEETS:
        return "used"
    if length == 1 and phrase.isdigit() and len(phrase) < 4:
        return "filler"
    return ("filler" if phrase in _SAYS_NOTHING else "used") if length == 1 and phrase.isupper() else ""
