"""Who has most and least, and how a period stands beside an earlier one."""

from dataclasses import replace
from datetime import date

from domain.calendar import years_after
from domain.messages import Choice, bold
from domain.queries.echo import period_name
from handlers import wording
from handlers.asking import saying
from handlers.asking.scope import Asked
from handlers.turn import Turn
from storage.counting import figures
from storage.counting.figures import Filter

SHOWN = 5
MOST = 20


def ranking(turn: Turn, question: Asked) -> None:
    """The first ones in order, by number or by average score; the fewest when the lowest are asked for."""
    group = question.filters.get("group_by", "unit")
    ascending = question.filters.get("order") == "asc"
    limit = min(int(question.filters.get("limit") or SHOWN), MOST)
    if question.filters.get("by") == "score":
        scored, of = figures.scores(turn.conn, question.wanted, group, limit, ascending=ascending)
        said = [
            f"{saying.group_name(turn.agency, group, one)}: {wording.number(one.average)} điểm ({one.number} hồ sơ)"
            for one in scored
        ]
        if not said:
            turn.say(f"{bold('0')} hồ sơ đã có điểm\n{saying.reading(turn, question)}")
            return
    else:
        counted, of = figures.ranked(turn.conn, question.wanted, group, limit, ascending=ascending)
        said = [f"{saying.group_name(turn.agency, group, one)}: {one.number} sáng kiến" for one in counted]
    lines = [f"{place}. {one}" for place, one in enumerate(said, 1)]
    if of > limit:
        lines.append(f"Còn {of - limit} {saying.GROUP_NOUNS[group]} nữa.")
    turn.say(
        "\n".join([bold(lines[0].removeprefix("1. ")), saying.reading(turn, question), *lines[1:]]),
        _turned(question, ascending),
    )


def _turned(question: Asked, ascending: bool) -> list[Choice]:
    other = "most" if ascending else "least"
    label = "Nhiều nhất" if ascending else "Ít nhất"
    return [
        Choice(label, f"q:{question.key}:order:{other}"),
        Choice("Xuất Excel", f"q:{question.key}:as:export"),
    ]


def compare(turn: Turn, question: Asked) -> None:
    """Both numbers first, then the difference and what was recognised in each."""
    now, before = question.wanted, _earlier(turn, question)
    group = question.filters.get("group_by") or "field"
    if group == "unit":
        rows, _ = figures.first(turn.conn, now, group, 3)
        named = replace(before, units=tuple(one.key for one in rows))
        earlier = figures.by(turn.conn, named, group)
        here, there = figures.count(turn.conn, now), figures.count(turn.conn, before)
    else:
        rows, earlier = figures.by(turn.conn, now, group), figures.by(turn.conn, before, group)
        here, there = (sum(one.number for one in spread) for spread in (rows, earlier))
    earlier_name = period_name(None if before.dated else before.year, before.since, before.until)
    lines = [
        f"{bold(str(here))} sáng kiến, {_change(here, there)} {earlier_name} ({there})",
        saying.reading(turn, question),
    ]
    if not now.states:
        recognised = ("recognized",)
        mine = figures.count(turn.conn, replace(now, states=recognised))
        theirs = figures.count(turn.conn, replace(before, states=recognised))
        lines.append(f"Được công nhận: {mine} ({earlier_name}: {theirs})")
    theirs_by_key = {one.key: one.number for one in earlier}
    lines += [
        f"{saying.group_name(turn.agency, group, one)}: {one.number} ({earlier_name}: {theirs_by_key.get(one.key, 0)})"
        for one in rows[:3]
    ]
    turn.say("\n".join(lines), [Choice("Xem danh sách", f"q:{question.key}:as:list")])


def _change(here: int, there: int) -> str:
    if here == there:
        return "bằng"
    share = f" ({wording.number(round(abs(here - there) / there * 100, 1))}%)" if there else ""
    return f"{'tăng' if here > there else 'giảm'} {abs(here - there)}{share} so với"


def _earlier(turn: Turn, question: Asked) -> Filter:
    """The earlier period that was named, else the same span a year before."""
    filters = question.filters
    if {"vs_year", "vs_from", "vs_to"} & filters.keys():
        return replace(
            question.wanted,
            year=filters.get("vs_year"),
            since=_date(filters.get("vs_from")),
            until=_date(filters.get("vs_to")),
        )
    wanted = question.wanted
    if wanted.since or wanted.until:
        return replace(wanted, since=_year_before(wanted.since), until=_year_before(wanted.until))
    return replace(wanted, year=(wanted.year or turn.today.year) - 1)


def _date(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None


def _year_before(day: date | None) -> date | None:
    return years_after(day, -1) if day else None
