"""Which intent a line of recognized words has: the rules of queries.md, the stronger word first."""

from domain.queries import cues
from domain.queries.filters import fields
from domain.queries.words.line import Line


def anchor(line: Line) -> int | None:
    """Where a message first names initiatives; None when it does not."""
    return next((first for first, _, _ in line.find(cues.ANCHOR)), None)


def intent_of(line: Line) -> str:
    """The intent of a line, "" when no word of it asks anything."""
    text = line.text
    one = "CODE" in text or "TITLE" in text or bool(line.values("ASKED") and line.values("AUTHOR"))
    question = bool(cues.QUESTION.search(text))
    if cues.CHECK.search(text) and not cues.LEADERS_CHECK.search(text):
        return "checklist"
    if cues.DUPLICATE.search(text):
        return "duplicates"
    reports = cues.REPORT.search(text) and not _deadline(text)
    if one and not cues.FILE.search(text) and not reports and not cues.EXPORT_VERB.search(text):
        return "status"
    if cues.EXPORT_VERB.search(text) or (cues.FILE.search(text) and not cues.DEADLINE.search(text)):
        return "export"
    if cues.LATE.search(text) and not cues.DUE_WHEN.search(text):
        return "overdue"
    if cues.COMPARE.search(text) and not _deadline(text):
        return "compare"
    if cues.RANK.search(text) and not cues.TIME_RANK.search(text):
        return "ranking"
    if _deadline(text):
        return "deadlines"
    if _lacking(text) and not _mine(text):
        return "missing_units"
    if cues.REPORT.search(text) and not cues.COUNT.search(text):
        return "report_results"
    if _mine(text):
        return "my_items"
    offered = cues.REGISTER.search(text) and not cues.TIME_RANK.search(text)
    if offered and not _asks_of_others(line, question=question):
        return "register"
    return _figures(line)


def compares(line: Line) -> bool:
    """Whether a line sets a period or a side against another."""
    return bool(cues.COMPARE.search(line.text))


def _lacking(text: str) -> bool:
    """Whether units without something are asked for; "sáng kiến của xã nào chưa …" asks for initiatives."""
    return any(not cues.OF.search(text[: match.start()]) for match in cues.MISSING.finditer(text))


def _mine(text: str) -> bool:
    return bool(cues.MINE.search(text))


def _deadline(text: str) -> bool:
    return bool(cues.DEADLINE.search(text) or cues.DATED.search(text))


def _asks_of_others(line: Line, *, question: bool) -> bool:
    """Whether "đăng ký" is asked about others, not offered by the writer."""
    told = any(
        word.key in ("UNIT", "LEVEL", "AUTHOR", "GROUP", "PERIOD", "LIMIT", "STATE", "NOSTATE")
        for word in line.words
    )
    return (not cues.WANTS.search(line.text) and (question or told)) or bool(
        cues.ABOUT_FIGURES.search(line.text)
    )


def _figures(line: Line) -> str:
    text = line.text
    if cues.DEFINITION.search(text) and not cues.TIME_RANK.search(text):
        return ""
    if cues.HELP.search(text):
        return "help"
    if cues.TIME_RANK.search(text):
        return "list"
    counted = None if cues.SOME.search(text) else cues.COUNT.search(text)
    if counted and anchor(line) is None and not cues.COUNTED.search(text):
        return ""
    if counted and not (counted[0].split()[0] in ("so", "tong", "con") and cues.SUMMARY.search(text)):
        return "count"
    if cues.LISTING.search(text) and cues.ANCHOR.search(text):
        return "list"
    if cues.SUMMARY.search(text):
        return "summary"
    if cues.HOW.search(text) or "ASKED" in text:
        return "summary"
    if cues.LIST.search(text) or cues.NAMED.search(text):
        return "list"
    if "GROUP" in text:
        return "summary"
    if cues.GIVE_HELP.search(text):
        return "help"
    return "list" if cues.BARE_SUBJECT.fullmatch(text) else ""


def group_for(intent: str, line: Line) -> str:
    """The grouping that goes with an intent: units go without saying in a ranking, levels set side by side do not."""
    group = fields.group(line)
    both = len(set(fields.levels(line))) > 1
    if intent == "ranking":
        asked = fields.group_asked(line)
        return group if group and group != "unit" else asked
    if both and intent in ("compare", "summary", "count") and not group:
        return "level"
    return group
