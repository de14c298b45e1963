"""How answers are worded: the echo of the reading, names of groups, lines that fit a phone."""

from collections.abc import Sequence

from domain.agency import Agency
from domain.initiative import LABELS
from domain.messages import Choice
from domain.queries import echo
from domain.rights import TABLE
from handlers import wording
from handlers.asking.scope import Asked
from handlers.turn import Turn
from storage.counting.figures import Group, Score

LEVELS = {"department": "sở, ban, ngành", "commune": "xã, phường, đặc khu"}
GROUP_NOUNS = {
    "unit": "đơn vị",
    "field": "lĩnh vực",
    "status": "trạng thái",
    "level": "cấp",
    "month": "tháng",
    "year": "năm",
}
LINES = 4  # of a breakdown, so that an answer stays within six


def reading(turn: Turn, question: Asked) -> str:
    """How the question was read, and as of when: "Sở Nội vụ · năm 2026 · tính đến 08:00 12/11/2026".

    Words that the reading made no use of follow, so that nobody takes a wider answer for the one asked for.
    """
    narrowed = question.filters.keys() - {"all_years"}
    parts = [echo(question.query, question.units)] if narrowed else []
    if question.year is not None and "year" not in question.filters:
        parts.append(f"năm {question.year}")
    if question.filters.get("all_years"):
        parts.append("mọi năm")
    if question.wanted.scope is not None:
        parts.append("trong đơn vị của anh/chị")
    parts.append(f"tính đến {wording.moment(turn.now)}")
    unused = f" (chưa dùng: {question.query.unread})" if question.query.unread else ""
    return " · ".join(part for part in parts if part) + unused


def group_name(agency: Agency, group: str, one: Group | Score) -> str:
    """How people call one group of a breakdown."""
    value = one.name or one.key
    if group == "status":
        return LABELS[value].lower()
    if group == "field":
        field = agency.field(value)
        return field.name if field else "chưa chọn lĩnh vực"
    if group == "level":
        return LEVELS.get(value, value)
    if group == "month":
        year, month = value.split("-")
        return f"tháng {int(month)}/{year}"
    return value


def breakdown(agency: Agency, group: str, first: Sequence[Group], of: int, total: int) -> list[str]:
    """At most four lines, of the `first` of so many groups; what does not fit is added up in the last one."""
    shown = first[: LINES if of <= LINES else LINES - 1]
    lines = [f"{group_name(agency, group, one)}: {one.number}" for one in shown]
    if of > len(shown):
        rest = total - sum(one.number for one in shown)
        lines.append(f"{of - len(shown)} {GROUP_NOUNS[group]} khác: {rest}")
    return lines


def years(question: Asked) -> list[Choice]:
    """Buttons for the year before and for all years."""
    year = question.year
    if year is None:
        return []
    return [
        Choice(f"Năm {year - 1}", f"q:{question.key}:year:{year - 1}"),
        Choice("Mọi năm", f"q:{question.key}:year:all"),
    ]


def urging(turn: Turn, question: Asked) -> list[Choice]:
    """The button that urges those whom the answer names; none for people who may remind nobody.

    Units are urged to register, not to have something in a certain state or field.
    """
    may_urge = any(held.role in TABLE["remind"] for held in turn.roles)
    narrowed = {"status", "field", "from", "to"} & question.filters.keys()
    if not may_urge or (question.query.intent == "missing_units" and narrowed):
        return []
    return [Choice("Đôn đốc", f"u:ask:{question.key}")]
