"""Initiatives: codes, versions, authors, submissions, and a tally that never drifts."""

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from domain.initiative import State
from storage.counting.tallies import ANY, EVER, tally
from storage.database import Connection, Database, Missing
from storage.office import people
from storage.records import initiatives
from storage.records.initiatives import Author
from storage.schema import initiative
from tests.storage.conftest import NOW, Office

LATER = NOW + timedelta(hours=3)


def begin(conn: Connection, office: Office) -> int:
    return initiatives.begin(conn, office.an, office.round, 2026, NOW)


def test_a_new_initiative_is_an_empty_draft_of_the_persons_unit(database: Database, office: Office) -> None:
    with database.write() as conn:
        one = initiatives.by_id(conn, begin(conn, office))
    assert (one.state, one.code, one.version, one.title, one.answers) == ("draft", None, 1, "", {})
    assert (one.unit_id, one.unit_name, one.person_name) == (office.hall, office.an.unit_name, office.an.name)
    assert (one.round_id, one.year, one.author) == (office.round, 2026, office.an.name)
    assert one.created_at == one.changed_at == NOW


def test_everything_that_is_changed_comes_back(database: Database, office: Office) -> None:
    values = {
        "code": "SK-2026-0001",
        "state": "submitted",
        "title": "Trả kết quả qua mã QR",
        "answers": {"title": "Trả kết quả qua mã QR", "authors": [{"name": "An", "share": 100.0}]},
        "verdict": "needs_supplement",
        "grounds": ("R5", "R6"),
        "flags": ("time_bar",),
        "late": True,
        "first_date": date(2026, 3, 15),
        "due": date(2027, 1, 31),
        "submitted_at": NOW,
        "score": 82.5,
    }
    with database.write() as conn:
        one = begin(conn, office)
        assert initiatives.change(conn, one, 1, LATER, **values)
        after = initiatives.by_id(conn, one)
    assert {name: getattr(after, name) for name in values} == values
    assert (after.version, after.changed_at, after.created_at) == (2, LATER, NOW)


def test_a_change_from_an_old_version_changes_nothing(database: Database, office: Office) -> None:
    with database.write() as conn:
        one = begin(conn, office)
        assert initiatives.change(conn, one, 1, NOW, state="submitted")
        assert not initiatives.change(conn, one, 1, NOW, state="withdrawn")
        assert initiatives.by_id(conn, one).state == "submitted"
        assert counted(conn) == recounted(conn)


def test_an_unknown_initiative_is_an_error_by_id_and_nothing_by_code(
    database: Database, office: Office
) -> None:
    with database.write() as conn:
        with pytest.raises(Missing):
            initiatives.by_id(conn, 999)
        assert initiatives.by_code(conn, "SK-2026-0001", 2026) is None


@pytest.mark.parametrize(
    ("typed", "year", "found"),
    [
        ("12", 2026, "SK-2026-0012"),
        ("0012", 2026, "SK-2026-0012"),
        ("sk12", 2026, "SK-2026-0012"),
        ("SK 12", 2026, "SK-2026-0012"),
        ("SK-2026-0012", 2025, "SK-2026-0012"),
        ("sk-2026-12", 2025, "SK-2026-0012"),
        ("2026-12", 2025, "SK-2026-0012"),
        ("sk-2024-vp-07", 2026, "SK-2024-VP-07"),
        ("12", 2025, None),
        ("sk", 2026, None),
        ("", 2026, None),
        ("%", 2026, None),
        ("một hai", 2026, None),
    ],
)
def test_a_code_is_found_as_people_type_it(
    database: Database, office: Office, typed: str, year: int, found: str | None
) -> None:
    with database.write() as conn:
        for code in ("SK-2026-0012", "SK-2024-VP-07"):
            initiatives.add(
                conn, code=code, unit_id=office.hall, year=int(code[3:7]), state="recognized", now=NOW
            )
        one = initiatives.by_code(conn, typed, year)
    assert (one.code if one else None) == found


def test_codes_go_on_after_the_highest_imported_one(database: Database, office: Office) -> None:
    with database.write() as conn:
        for code in ("SK-2026-0041", "SK-2026-0007", "SK-2025-0100", "KH-2026-99"):
            initiatives.add(conn, code=code, unit_id=office.hall, year=2026, state="recognized", now=NOW)
        assert initiatives.next_code(conn, 2026) == "SK-2026-0042"
        assert initiatives.next_code(conn, 2026) == "SK-2026-0043"
        assert initiatives.next_code(conn, 2027) == "SK-2027-0001"


def test_co_authors_find_the_record_among_their_own(database: Database, office: Office) -> None:
    with database.write() as conn:
        one = begin(conn, office)
        named = [
            {"name": "Nguyễn Văn An", "share": 60.0},
            {"name": "Trần Thị Bình", "share": 40.0, "person_id": office.binh.id},
        ]
        initiatives.set_authors(conn, one, named)
        initiatives.set_authors(conn, one, named)
        assert initiatives.authors_of(conn, one) == [
            Author("Nguyễn Văn An", 60.0),
            Author("Trần Thị Bình", 40.0, office.binh.id),
        ]
        assert [found.id for found in initiatives.of_person(conn, office.binh.id)] == [one]
        assert [found.id for found in initiatives.of_person(conn, office.an.id)] == [one]
        initiatives.set_authors(conn, one, [])
        assert initiatives.of_person(conn, office.binh.id) == []


def test_what_was_submitted_is_kept_with_its_wording(database: Database, office: Office) -> None:
    first = [{"key": "title", "question": "Tên sáng kiến?", "answer": "QR", "shown": "QR"}]
    second = [{"key": "title", "question": "Tên giải pháp?", "answer": "QR 2", "shown": "QR 2"}]
    with database.write() as conn:
        one = begin(conn, office)
        assert initiatives.freeze(conn, one, office.an.id, first, NOW) == 1
        assert initiatives.freeze(conn, one, office.an.id, second, LATER) == 2
        assert [(made.number, made.at, made.form) for made in initiatives.frozen(conn, one)] == [
            (1, NOW, first),
            (2, LATER, second),
        ]


def counted(conn: Connection) -> Counter[tuple[object, ...]]:
    """The tally of single years, fields and states, without what stands at zero."""
    rows = conn.execute(
        select(tally.c.year, tally.c.unit_id, tally.c.field, tally.c.state, tally.c.number).where(
            tally.c.year != EVER, tally.c.field != ANY, tally.c.state != ANY
        )
    )
    return Counter({tuple(row[:4]): row.number for row in rows if row.number})


def recounted(conn: Connection) -> Counter[tuple[object, ...]]:
    """What the tally should say."""
    wanted = select(initiative.c.year, initiative.c.unit_id, initiative.c.field, initiative.c.state)
    return Counter(tuple(row) for row in conn.execute(wanted))


CHANGES = st.fixed_dictionaries(
    {},
    optional={
        "state": st.sampled_from([state.value for state in State]),
        "unit_id": st.sampled_from(["hall", "school"]),
        "field": st.sampled_from(["", "digital", "procedures"]),
        "year": st.sampled_from([2025, 2026]),
        "title": st.just("Tên mới"),
    },
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 1), CHANGES), max_size=12))
def test_the_tally_is_always_what_counting_gives(
    database: Database, office: Office, moves: list[tuple[int, int, dict[str, object]]]
) -> None:
    """New records, changes of what is counted and of what is not, and changes that came too late."""
    with database.write() as conn:
        made: list[int] = []
        for which, behind, change in moves:
            if which >= len(made):
                made.append(initiatives.begin(conn, office.binh, None, 2026, NOW))
                continue
            values = dict(change)
            if "unit_id" in values:
                values["unit_id"] = getattr(office, str(values["unit_id"]))
            seen = initiatives.by_id(conn, made[which])
            done = initiatives.change(conn, made[which], seen.version - behind, NOW, **values)
            assert done is (behind == 0)
        assert counted(conn) == recounted(conn)


def test_an_author_who_left_keeps_the_name_on_the_record(database: Database, office: Office) -> None:
    with database.write() as conn:
        one = begin(conn, office)
        people.update(conn, office.an.id, active_to=date(2026, 1, 1))
        assert initiatives.by_id(conn, one).person_name == office.an.name
