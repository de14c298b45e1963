"""What the sample office registered in the three years before, each year in its closed round."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from bot.sample.days import Days, data
from domain.agency import Agency
from domain.initiative import State
from domain.similarity import Submission
from storage.database import Connection
from storage.office import people, rounds, units
from storage.office.rounds import Round
from storage.records import initiatives, lookalikes

_SHARES = {1: (100,), 2: (60, 40)}  # percent, by number of authors


def remember(conn: Connection, agency: Agency, days: Days) -> None:
    """Add the past records with codes, authors and decisions, and make them findable as look-alikes."""
    past = data("past")
    closed = {ago: _round(conn, agency, days, ago) for ago in {one["years_ago"] for one in past}}
    for number, one in enumerate(past):
        _add(conn, days, one, closed[one["years_ago"]], number)


def _round(conn: Connection, agency: Agency, days: Days, years_ago: int) -> Round:
    year, usual = days.today.year - years_ago, agency.calendar
    round_id = rounds.create(
        conn,
        name=f"Đợt sáng kiến CCHC năm {year}",
        opens=usual.opens.in_year(year),
        registration_closes=usual.registration_closes.in_year(year),
        results_due=usual.results_due.in_year(year),
        recognition_on=usual.recognition_on.in_year(year),
    )
    rounds.close(conn, round_id, days.moment(date(year, 12, 31)))
    return rounds.by_id(conn, round_id)


def _add(conn: Connection, days: Days, one: Mapping[str, Any], into: Round, number: int) -> None:
    unit = {unit.code: unit for unit in units.all_units(conn)}[one["unit"]]
    names = one["author"].split("; ")
    known = {person.name: person.id for person in people.everyone(conn)}
    submitted = days.moment(into.opens + timedelta(days=number))
    decided = {State.DECLINED: into.registration_closes, State.WITHDRAWN: into.results_due}
    initiative_id = initiatives.add(
        conn,
        code=initiatives.next_code(conn, into.year),
        unit_id=unit.id,
        person_id=known.get(names[0]),
        round_id=into.id,
        year=into.year,
        state=one["state"],
        now=submitted,
        title=one["title"],
        summary=one["summary"],
        field=one["field"],
        author=", ".join(names),
        submitted_at=submitted,
        decided_at=days.moment(decided.get(one["state"], into.recognition_on)),
    )
    shares = zip(names, _SHARES[len(names)], strict=True)
    authors = [{"name": name, "share": share, "person_id": known.get(name)} for name, share in shares]
    initiatives.set_authors(conn, initiative_id, authors)
    text = Submission(one["title"], one["summary"], unit.name, into.year, one["field"])
    lookalikes.remember(conn, initiative_id, text)
