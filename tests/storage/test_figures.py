"""Leaders' figures: whatever happened to the records, each figure is what counting them one by one gives."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from statistics import fmean
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select

from domain.calendar import OFFICE_ZONE
from domain.initiative import OPEN, State
from storage.counting import figures, tallies
from storage.counting.figure_source import whole_months
from storage.counting.figures import DECIDED, NOT_COUNTED, Filter
from storage.counting.tallies import period_tally, tally
from storage.database import Connection, Database
from storage.office import units
from storage.records import initiatives
from storage.records.initiatives import Initiative
from storage.schema import initiative
from tests.storage.conftest import NOW, TODAY, Office

SLOWLY = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
UNITS = ("VP", "THCS", "XA1", "XA2", "CU")  # the last one was dissolved
FIELDS = ("", "digital", "procedures")
STATES = tuple(state.value for state in State)
DAYS = st.dates(date(2025, 6, 20), date(2026, 11, 30))
MOMENTS = st.datetimes(
    datetime(2025, 6, 20),  # noqa: DTZ001  # hypothesis adds the zone
    datetime(2026, 11, 30),  # noqa: DTZ001
    timezones=st.just(UTC),
)
VALUES = {
    "state": st.sampled_from(STATES) | st.sampled_from(DECIDED),
    "unit": st.sampled_from(UNITS),
    "field": st.sampled_from(FIELDS),
    "year": st.sampled_from((2025, 2026)),
    "submitted_at": st.none() | MOMENTS,
    "decided_at": st.none() | MOMENTS,
    "due": st.none() | DAYS,
    "score": st.none() | st.integers(0, 1000).map(lambda tenths: tenths / 10),
    "author": st.sampled_from(("Nguyễn Văn An", "Trần Thị Bình", "100%_")),
}
RECORDS = st.lists(st.fixed_dictionaries(VALUES), max_size=9)
CHANGES = st.lists(st.tuples(st.integers(0, 8), st.fixed_dictionaries({}, optional=VALUES)), max_size=6)
FILTERS = st.builds(
    Filter,
    scope=st.none() | st.frozensets(st.integers(1, 5), max_size=3),
    units=st.lists(st.sampled_from(UNITS), max_size=2, unique=True).map(tuple),
    level=st.sampled_from(("", "", "commune", "department")),
    fields=st.lists(st.sampled_from(FIELDS), max_size=2, unique=True).map(tuple),
    states=st.lists(st.sampled_from(STATES), max_size=4, unique=True).map(tuple),
    year=st.sampled_from((None, 2025, 2026, 2027)),
    since=st.none() | DAYS,
    until=st.none() | DAYS,
    author=st.sampled_from(("", "", "", "an", "%")),
)
OFFICE = FILTERS.map(lambda one: replace(one, scope=None, units=(), level="", author=""))
DECISIONS = st.lists(st.sampled_from(DECIDED), min_size=1, unique=True).map(tuple)
WIDE = st.one_of(  # any; what leaders ask most, of the whole office; and of decisions, which have periods of their own
    FILTERS,
    OFFICE,
    st.builds(lambda one, states: replace(one, states=states, fields=()), OFFICE, DECISIONS),
)


@pytest.fixture
def ids(database: Database, office: Office) -> dict[str, int]:
    """The units by code: two of the office, two communes of the same name and a dissolved one."""
    with database.write() as conn:
        units.update(conn, office.hall, level="department")
        found = {"VP": office.hall, "THCS": office.school}
        for code in ("XA1", "XA2", "CU"):
            found[code] = units.add(conn, code=code, name="Xã Cũ" if code == "CU" else "Xã Tân An")
        units.update(conn, found["CU"], active=False)
    return found


def write(conn: Connection, ids: dict[str, int], records: list[dict[str, Any]], changes: list[Any]) -> None:
    """Add these records and change some of them, beginning anew."""
    for table in (initiative, tally, period_tally):
        conn.execute(delete(table))
    made = [_add(conn, ids, one, number) for number, one in enumerate(records)]
    for which, change in changes:
        if which < len(made):
            seen = initiatives.by_id(conn, made[which])
            initiatives.change(conn, seen.id, seen.version, NOW, **_named(ids, change))


def _add(conn: Connection, ids: dict[str, int], values: dict[str, Any], number: int) -> int:
    return initiatives.add(conn, now=NOW - timedelta(days=20 * number), **_named(ids, values))


def _named(ids: dict[str, int], values: dict[str, Any]) -> dict[str, Any]:
    if "unit" not in values:
        return values
    return {**{name: one for name, one in values.items() if name != "unit"}, "unit_id": ids[values["unit"]]}


def everything(conn: Connection) -> list[Initiative]:
    return initiatives.by_ids(conn, conn.execute(select(initiative.c.id)).scalars().all())


LEVEL = {"VP": "department", "THCS": "commune", "XA1": "commune", "XA2": "commune", "CU": "commune"}


def spoken_of(one: Initiative, wanted: Filter) -> datetime:
    filed = one.submitted_at or one.created_at
    only_decided = wanted.states and set(wanted.states) <= set(DECIDED)
    return ((one.decided_at or filed) if only_decided else filed).astimezone(OFFICE_ZONE)


def meant(rows: list[Initiative], wanted: Filter) -> list[Initiative]:
    """The records that a filter means, looked at one by one."""
    return [
        one
        for one in rows
        if (wanted.scope is None or one.unit_id in wanted.scope)
        and (not wanted.units or one.unit_code in wanted.units)
        and (not wanted.level or LEVEL[one.unit_code] == wanted.level)
        and (not wanted.fields or one.field in wanted.fields)
        and (one.state in wanted.states if wanted.states else one.state not in NOT_COUNTED)
        and (wanted.year is None or one.year == wanted.year)
        and (wanted.since is None or spoken_of(one, wanted).date() >= wanted.since)
        and (wanted.until is None or spoken_of(one, wanted).date() <= wanted.until)
        and wanted.author.lower() in one.author.lower()
    ]


def keys(wanted: Filter) -> dict[str, Callable[[Initiative], str]]:
    return {
        "unit": lambda one: one.unit_code,
        "level": lambda one: LEVEL[one.unit_code],
        "field": lambda one: one.field,
        "status": lambda one: one.state,
        "year": lambda one: str(one.year),
        "month": lambda one: f"{spoken_of(one, wanted):%Y-%m}",
    }


@SLOWLY
@given(RECORDS, CHANGES, st.lists(WIDE, min_size=1, max_size=6))
def test_every_number_is_what_counting_the_records_gives(
    database: Database, ids: dict[str, int], records: Any, changes: Any, filters: list[Filter]
) -> None:
    with database.write() as conn:
        write(conn, ids, records, changes)
        rows = everything(conn)
        for wanted in filters:
            found = meant(rows, wanted)
            assert figures.count(conn, wanted) == len(found)
            for group, key in keys(wanted).items():
                counted = Counter(map(key, found))
                spread = figures.by(conn, wanted, group)
                assert {one.key: one.number for one in spread} == counted
                numbers = [one.number for one in spread]
                ordered = sorted(counted) if group == "month" else sorted(numbers, reverse=True)
                assert ([one.key for one in spread] if group == "month" else numbers) == ordered
                assert figures.first(conn, wanted, group, 2) == (spread[:2], len(counted))


@SLOWLY
@given(RECORDS, CHANGES, st.lists(WIDE, min_size=1, max_size=6), st.booleans())
def test_rankings_gaps_and_scores_are_those_of_the_records(
    database: Database,
    ids: dict[str, int],
    records: Any,
    changes: Any,
    filters: list[Filter],
    ascending: bool,
) -> None:
    with database.write() as conn:
        write(conn, ids, records, changes)
        rows = everything(conn)
        for wanted in filters:
            found = meant(rows, wanted)
            names = {one.code: one.name for one in units.all_units(conn)}
            within = [
                code
                for code in names
                if (wanted.scope is None or ids[code] in wanted.scope)
                and (not wanted.units or code in wanted.units)
                and (not wanted.level or LEVEL[code] == wanted.level)
            ]
            have = Counter(one.unit_code for one in found)
            gaps = sorted(names[code] for code in within if code not in have)
            assert figures.missing_units(conn, wanted) == (gaps, len(gaps))
            assert figures.missing_units(conn, wanted, 1) == (gaps[:1], len(gaps))
            assert figures.missing(conn, wanted) == len(gaps)
            assert figures.units_in_scope(conn, wanted) == len(within)

            first, of = figures.ranked(conn, wanted, "unit", 3, ascending=ascending)
            numbers = sorted([0] * (len(gaps) * ascending) + list(have.values()), reverse=not ascending)
            assert ([one.number for one in first], of) == (numbers[:3], len(numbers))
            assert all(one.number == have[one.key] for one in first if one.number)

            for group, key in (("unit", keys(wanted)["unit"]), ("field", keys(wanted)["field"])):
                scored: defaultdict[str, list[float]] = defaultdict(list)
                for one in found:
                    if one.score is not None:
                        scored[key(one)].append(one.score)
                best, of = figures.scores(conn, wanted, group, 2, ascending=ascending)
                averages = sorted((fmean(each) for each in scored.values()), reverse=not ascending)
                assert [one.average for one in best] == pytest.approx(averages[:2])
                assert of == len(scored)
                assert all(one.number == len(scored[one.key]) for one in best)


@SLOWLY
@given(RECORDS, CHANGES, st.lists(WIDE, min_size=1, max_size=6), st.integers(0, 5))
def test_lists_go_from_the_newest_and_lateness_from_the_latest(
    database: Database, ids: dict[str, int], records: Any, changes: Any, filters: list[Filter], offset: int
) -> None:
    with database.write() as conn:
        write(conn, ids, records, changes)
        rows = everything(conn)
        for wanted in filters:

            def newest(one: Initiative, wanted: Filter = wanted) -> tuple[Any, ...]:
                year = 0 if wanted.dated else one.year
                return year, spoken_of(one, wanted), one.id

            listed = sorted(meant(rows, wanted), key=newest, reverse=True)
            assert figures.page(conn, wanted, offset, 3) == listed[offset : offset + 3]
            late = [
                one
                for one in meant(rows, replace(wanted, states=()) if not wanted.states else wanted)
                if one.state in OPEN and one.state != "draft" and one.due and one.due < TODAY
            ]
            late = [one for one in late if _in_period(one, wanted)]
            late.sort(key=lambda one: (one.due or TODAY, one.id))
            assert figures.overdue(conn, wanted, TODAY) == late
            assert figures.overdue(conn, wanted, TODAY, offset, 2) == late[offset : offset + 2]
            assert figures.number_overdue(conn, wanted, TODAY) == len(late)


def _in_period(one: Initiative, wanted: Filter) -> bool:
    """Late ones are open, so a period speaks of when they were submitted."""
    filed = (one.submitted_at or one.created_at).astimezone(OFFICE_ZONE).date()
    return not (wanted.since and filed < wanted.since) and not (wanted.until and filed > wanted.until)


@SLOWLY
@given(RECORDS, CHANGES)
def test_the_tallies_are_those_of_a_count_from_scratch(
    database: Database, ids: dict[str, int], records: Any, changes: Any
) -> None:
    """Also of records that were discarded."""
    with database.write() as conn:
        write(conn, ids, records, changes)
        for one in everything(conn):
            if one.state == State.DRAFT:
                initiatives.discard(conn, one.id)
        kept = _cells(conn)
        again = [tallies.counted(dict(row._mapping)) for row in conn.execute(select(initiative))]
        for table in (tally, period_tally):
            conn.execute(delete(table))
        tallies.move(conn, (), again)
        assert kept == _cells(conn)


def _cells(conn: Connection) -> set[tuple[Any, ...]]:
    """Every cell that does not stand at zero."""
    return {
        tuple(row) for table in (tally, period_tally) for row in conn.execute(select(table)) if any(row[-3:])
    }


@pytest.mark.parametrize(
    "change",
    [
        {"name": "Xã Tân Bình"},
        {"aliases": ["Tân Bình"]},
        {"level": "department"},
        {"parent_id": 1},
        {"code": "XA9"},
        {"active": False},
    ],
)
def test_any_change_of_a_unit_shows_in_the_stamp(
    database: Database, ids: dict[str, int], change: dict[str, Any]
) -> None:
    with database.write() as conn:
        before = figures.stamp_of_units(conn)
        assert figures.stamp_of_units(conn) == before
        units.update(conn, ids["XA1"], **change)
        assert figures.stamp_of_units(conn) != before


def days_of(since: date, until: date) -> Iterator[date]:
    while since <= until:
        yield since
        since += timedelta(days=1)


@given(st.none() | DAYS, st.none() | DAYS)
def test_whole_months_and_days_make_the_period_without_gap_or_overlap(
    since: date | None, until: date | None
) -> None:
    (first, last), parts = whole_months(since, until)
    for day in days_of(date(2025, 5, 1), date(2027, 1, 31)):
        inside = (since is None or since <= day) and (until is None or day <= until)
        hits = (first <= f"{day:%Y-%m}" <= last) + sum(a <= day.isoformat() <= b for a, b in parts)
        assert hits == inside
