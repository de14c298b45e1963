"""Drafts: nothing typed is lost, and two turns never overwrite each other."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.database import Connection, Database, Missing
from storage.records import initiatives
from storage.talk import drafts
from storage.talk.drafts import DraftRow
from tests.storage.conftest import NOW, Office

LATER = NOW + timedelta(days=8)


def save(conn: Connection, row: DraftRow, **changed: Any) -> bool:
    values = {
        "answers": row.answers,
        "shown": row.shown,
        "editing": row.editing,
        "revision": row.revision + 1,
        "title": row.title,
        "now": LATER,
        **changed,
    }
    return drafts.save(conn, row.id, row.revision, **values)


def test_a_draft_comes_back_as_it_was_saved(database: Database, office: Office) -> None:
    with database.write() as conn:
        row = drafts.start(conn, office.an.id, "registration", NOW, round_id=office.round)
        assert (row.answers, row.shown, row.revision, row.editing, row.closed) == ({}, "", 0, False, False)
        answers = {"title": "Một cửa số", "results": [{"before": 41.0, "after": 70.0}], "skipped": None}
        assert save(conn, row, answers=answers, shown="summary", editing=True, title="Một cửa số")
    with database.read() as conn:
        after = drafts.by_id(conn, row.id)
    assert (after.answers, after.shown, after.editing) == (answers, "summary", True)
    assert (after.revision, after.title, after.changed_at) == (1, "Một cửa số", LATER)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.text(alphabet="abcdefg_", min_size=1), JSON, max_size=5))
def test_any_answers_come_back_unchanged(database: Database, office: Office, answers: dict[str, Any]) -> None:
    """PostgreSQL keeps JSON as text, so that even a NUL that slipped through comes back."""
    with database.write() as conn:
        row = drafts.start(conn, office.an.id, "registration", NOW, answers=answers)
        assert row.answers == answers
        assert drafts.by_id(conn, row.id).answers == answers


def test_the_slower_of_two_turns_changes_nothing(database: Database, office: Office) -> None:
    with database.write() as conn:
        row = drafts.start(conn, office.an.id, "registration", NOW)
        assert save(conn, row, answers={"title": "trên Telegram"})
        assert not save(conn, row, answers={"title": "trên Zalo"})
        assert drafts.by_id(conn, row.id).answers == {"title": "trên Telegram"}


def test_open_drafts_are_the_persons_own_and_the_last_touched_comes_first(
    database: Database, office: Office
) -> None:
    with database.write() as conn:
        one = drafts.start(conn, office.an.id, "registration", NOW)
        two = drafts.start(conn, office.an.id, "results", NOW)
        drafts.start(conn, office.binh.id, "registration", NOW)
        assert [row.id for row in drafts.open_drafts(conn, office.an.id)] == [two.id, one.id]
        save(conn, one)
        assert [row.id for row in drafts.open_drafts(conn, office.an.id)] == [one.id, two.id]
        drafts.close(conn, one.id, LATER)
        assert [row.id for row in drafts.open_drafts(conn, office.an.id)] == [two.id]


def test_a_closed_draft_is_readable_but_takes_nothing_more(database: Database, office: Office) -> None:
    with database.write() as conn:
        row = drafts.start(conn, office.an.id, "registration", NOW, answers={"title": "QR"}, title="QR")
        drafts.close(conn, row.id, LATER)
        drafts.close(conn, row.id, LATER + timedelta(days=1))
        after = drafts.by_id(conn, row.id)
        assert (after.closed_at, after.answers) == (LATER, {"title": "QR"})
        assert not save(conn, after, answers={})
        with pytest.raises(Missing):
            drafts.by_id(conn, row.id + 1)


def test_of_an_erased_draft_nothing_is_kept(database: Database, office: Office) -> None:
    with database.write() as conn:
        row = drafts.start(conn, office.an.id, "registration", NOW, answers={"title": "Mật"}, title="Mật")
        drafts.erase(conn, row.id, LATER)
        after = drafts.by_id(conn, row.id)
    assert (after.answers, after.title, after.closed) == ({}, "", True)


def test_a_draft_knows_its_initiative(database: Database, office: Office) -> None:
    with database.write() as conn:
        row = drafts.start(conn, office.an.id, "registration", NOW)
        one = initiatives.begin(conn, office.an, office.round, 2026, NOW)
        drafts.attach(conn, row.id, one)
        assert drafts.by_id(conn, row.id).initiative_id == one
