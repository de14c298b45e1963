"""The sample office's open round: what came in so far, in many states, and drafts that wait."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from bot.sample.days import Days, data
from domain import criteria
from domain.agency import Agency
from domain.forms import engine
from domain.initiative import State
from domain.similarity import ALGORITHM, Submission
from handlers.registration import form
from storage import audit
from storage.database import Connection
from storage.office import people, rounds
from storage.office.people import Person
from storage.office.rounds import Round
from storage.records import comparisons, criteria_runs, initiatives, lookalikes
from storage.talk import drafts

_DAYS = ("first_date", "finish_by")  # answers that the data gives as days from today
_BY_AUTHOR = frozenset({State.SUBMITTED, State.IMPLEMENTING, State.REPORTED, State.WITHDRAWN})
_NOTHING_DUE = frozenset({State.REPORTED, State.DECLINED, State.WITHDRAWN})


def begin(conn: Connection, agency: Agency, days: Days) -> None:
    """Open the round 20 days ago; registration closes in 12 days, results are due in 60."""
    round_id = rounds.create(
        conn,
        name=f"Đợt sáng kiến CCHC năm {days.today.year}",
        year=days.today.year,
        opens=days.day(-20),
        registration_closes=days.day(12),
        results_due=days.day(60),
        recognition_on=days.day(90),
    )
    into, given = rounds.by_id(conn, round_id), data("current")
    staff = {person.code: person for person in people.everyone(conn)}
    for record in sorted(given["records"], key=lambda record: record["moves"][0][1]):
        _register(conn, agency, days, record, staff[record["person"]], into)
    for one in given["drafts"]:
        _leave_open(conn, days, one, staff[one["person"]], into)


def _register(
    conn: Connection, agency: Agency, days: Days, record: Mapping[str, Any], me: Person, into: Round
) -> None:
    """One record as if it had been submitted on its day and moved on since."""
    answers = _answers(record["answers"], days)
    submitted = days.moment(days.day(record["moves"][0][1]))
    text = Submission(answers["title"], answers["summary"], me.unit_name, into.year, answers["field"])
    alike = _alike(conn, text, me)
    facts = criteria.CheckFacts.of(
        agency, today=submitted.date(), lookalikes=tuple(alike), results_due=into.results_due
    )
    result = criteria.check(answers, facts)
    initiative_id = initiatives.add(
        conn,
        code=initiatives.next_code(conn, into.year),
        unit_id=me.unit_id,
        person_id=me.id,
        round_id=into.id,
        year=into.year,
        now=submitted,
        title=answers["title"],
        summary=answers["summary"],
        field=answers["field"],
        kind=answers["kind"],
        author=", ".join(one["name"] for one in answers["authors"]),
        answers=answers,
        verdict=result.verdict,
        grounds=list(result.grounds),
        flags=list(result.warnings),
        first_date=date.fromisoformat(answers["first_date"]) if "first_date" in answers else None,
        submitted_at=submitted,
        **_standing(record, days, into),
    )
    known = {person.name: person.id for person in people.everyone(conn)}
    authors = [{**one, "person_id": known.get(one["name"])} for one in answers["authors"]]
    initiatives.set_authors(conn, initiative_id, authors)
    criteria_runs.record(conn, initiative_id, gate="registration", result=result, now=submitted)
    initiatives.freeze(conn, initiative_id, me.id, _frozen(agency, days, answers, alike, me, into), submitted)
    _compare(conn, initiative_id, alike, answers, submitted)
    lookalikes.remember(conn, initiative_id, text)
    _trail(conn, initiative_id, record, days, me)


def _standing(record: Mapping[str, Any], days: Days, into: Round) -> dict[str, Any]:
    """State, what is due, and when it was decided, after the last move."""
    state, offset = record["moves"][-1]
    over = state in (State.DECLINED, State.WITHDRAWN)
    due = days.day(record["due"]) if "due" in record else into.results_due
    return {
        "state": state,
        "due": None if state in _NOTHING_DUE else due,
        "decided_at": days.moment(days.day(offset), 15) if over else None,
    }


def _alike(conn: Connection, text: Submission, me: Person) -> list[dict[str, Any]]:
    """The look-alikes that its author was shown, as plain facts for the form and the criteria."""
    facts = []
    for found in lookalikes.search(conn, text, limit=3):
        likeness, other = found.likeness, initiatives.by_id(conn, found.initiative_id)
        if likeness.level:
            facts.append(
                {
                    "id": other.id,
                    "code": other.code,
                    "title": other.title,
                    "unit": other.unit_name,
                    "year": other.year,
                    "state": other.state,
                    "score": round(likeness.score, 1),
                    "level": likeness.level,
                    "words": [*likeness.title_words, *likeness.way_words][:8],
                    "upgrade": other.unit_id == me.unit_id and other.year < text.year,
                }
            )
    return facts


def _frozen(
    agency: Agency,
    days: Days,
    answers: Mapping[str, Any],
    alike: list[dict[str, Any]],
    me: Person,
    into: Round,
) -> list[dict[str, Any]]:
    """The answers with the wording that was asked."""
    facts = {
        "agency": agency,
        "round": into,
        "lookalikes": alike,
        "profile": {"name": me.name, "unit": me.unit_name},
        "novelty_scope": agency.novelty_scope,
        "today": days.today,
    }
    return engine.frozen(form.build(agency), answers, facts)


def _compare(
    conn: Connection,
    initiative_id: int,
    alike: list[dict[str, Any]],
    answers: Mapping[str, Any],
    at: datetime,
) -> None:
    for fact in alike:
        comparisons.record(
            conn,
            initiative_id,
            fact["id"],
            score=fact["score"],
            algorithm=ALGORITHM,
            words=fact["words"],
            difference=answers.get("difference", ""),
            upgrade=fact["upgrade"],
            now=at,
        )


def _trail(
    conn: Connection, initiative_id: int, record: Mapping[str, Any], days: Days, author: Person
) -> None:
    """The audit of its moves: the author submits, starts, reports and withdraws, the focal officer does the rest."""
    (focal,) = people.in_role(conn, "focal")
    old = State.DRAFT.value
    for new, offset in record["moves"]:
        own = new in _BY_AUTHOR
        audit.write(
            conn,
            now=days.moment(days.day(offset), 9 if new == State.SUBMITTED else 15),
            person_id=(author if own else focal).id,
            channel="web",
            action=new,
            subject=f"initiative:{initiative_id}",
            old=old,
            new=new,
            reason="" if own else record.get("reason", ""),
        )
        old = new


def _leave_open(conn: Connection, days: Days, one: Mapping[str, Any], me: Person, into: Round) -> None:
    """A draft last touched some days ago."""
    answers, edited = one["answers"], days.moment(days.day(one["edited"]), 16)
    initiative_id = initiatives.begin(conn, me, into.id, into.year, edited)
    kept = {key: answers[key] for key in ("title", "summary", "field", "kind") if key in answers}
    initiatives.change(conn, initiative_id, 1, edited, **kept)
    drafts.start(
        conn,
        me.id,
        "registration",
        edited,
        initiative_id=initiative_id,
        round_id=into.id,
        answers=answers,
        title=answers["title"],
    )


def _answers(given: Mapping[str, Any], days: Days) -> dict[str, Any]:
    """The answers with days from today as ISO dates."""
    return {key: days.day(value).isoformat() if key in _DAYS else value for key, value in given.items()}
