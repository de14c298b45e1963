"""Who may do what: the table of rights, read as a story, and what holds for every action."""

from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.initiative import State
from domain.rights import ROLES, TABLE, may


@dataclass(frozen=True)
class Held:
    role: str
    unit_id: int | None = None
    round_id: int | None = None


@dataclass(frozen=True)
class Record:
    unit_id: int = 1
    person_id: int | None = 10
    round_id: int | None = 5
    state: str = "submitted"


@dataclass(frozen=True)
class Person:
    id: int


AN, BINH = Person(10), Person(11)  # An registered the record, in unit 1
RECORD, DRAFT = Record(), Record(state="draft")


@pytest.mark.parametrize("action", ["edit", "submit", "withdraw", "see_content", "see_title"])
def test_authors_act_on_their_own_record_and_colleagues_do_not(action: str) -> None:
    officer = (Held("officer", 1),)
    assert may(action, officer, RECORD, AN)
    assert may(action, officer, RECORD, BINH, authors={11}), "co-authors are authors"
    assert may(action, officer, RECORD, BINH) is (action == "see_title")


@pytest.mark.parametrize("action", ["edit", "submit", "withdraw", "see_content", "remind", "export"])
def test_the_head_of_a_unit_acts_for_that_unit_only(action: str) -> None:
    assert may(action, (Held("unit_head", 1),), RECORD, BINH)
    assert not may(action, (Held("unit_head", 2),), RECORD, BINH)
    assert not may(action, (Held("unit_head"),), RECORD, BINH), "a head without a unit heads nothing"


def test_titles_are_seen_in_the_own_unit_and_wherever_an_office_role_reaches() -> None:
    assert not may("see_title", (Held("officer", 2),), RECORD, BINH)
    assert may("see_title", (Held("focal"),), RECORD, BINH)
    assert may("see_title", (Held("admin"),), RECORD, BINH)
    assert not may("see_title", (Held("focal", 2),), RECORD, BINH)


@pytest.mark.parametrize(
    ("role", "sees"),
    [
        ("focal", True),
        ("secretary", True),
        ("council_chair", True),
        ("leader", True),
        ("viewer", True),
        ("council_member", False),
        ("standing", False),
        ("admin", False),
    ],
)
def test_content_is_for_those_who_work_on_the_record(role: str, sees: bool) -> None:
    assert may("see_content", (Held(role),), RECORD, BINH) is sees


@pytest.mark.parametrize("role", sorted(set(ROLES) - {"officer", "unit_head"}))
def test_a_draft_is_read_by_nobody_but_its_authors_and_their_head(role: str) -> None:
    assert not may("see_content", (Held(role),), DRAFT, BINH, assigned=True)
    assert may("see_content", (Held(role),), DRAFT, AN)
    assert may("see_content", (Held("unit_head", 1),), DRAFT, BINH)


def test_members_score_what_they_were_assigned_and_never_their_own() -> None:
    member = (Held("council_member"),)
    assert may("score", member, RECORD, BINH, assigned=True)
    assert may("see_content", member, RECORD, BINH, assigned=True)
    assert not may("score", member, RECORD, BINH)
    assert not may("score", member, RECORD, AN, assigned=True)
    assert not may("score", member, RECORD, BINH, assigned=True, authors={11})


def test_a_role_of_one_round_ends_with_that_round() -> None:
    secretary = (Held("secretary", None, 5),)
    assert may("see_scores_before_lock", secretary, RECORD, BINH)
    assert not may("see_scores_before_lock", secretary, replace(RECORD, round_id=6), BINH)
    assert not may("see_scores_before_lock", (Held("council_member"),), RECORD, BINH, assigned=True)


@pytest.mark.parametrize(
    ("action", "roles"),
    [
        ("return", {"focal"}),
        ("accept", {"focal"}),
        ("decline", {"focal"}),
        ("confirm", {"leader"}),
        ("conclude", {"leader"}),
        ("record_decision", {"secretary"}),
        ("export", {"focal", "secretary", "leader", "standing"}),
        ("remind", {"focal", "leader"}),
        ("remind_members", {"secretary"}),
        ("configure", {"admin"}),
        ("manage_accounts", {"admin"}),
        ("read_audit", {"admin", "leader"}),
    ],
)
def test_office_roles_do_exactly_what_the_table_says(action: str, roles: set[str]) -> None:
    for subject in (RECORD, None):
        assert {role for role in ROLES if may(action, (Held(role),), subject, BINH)} == roles


def test_without_a_record_a_role_of_one_unit_is_not_enough() -> None:
    assert may("export", (Held("focal"),))
    assert not may("export", (Held("focal", 1),))
    assert not may("export", (Held("unit_head", 1),))


HELD = st.builds(
    Held, st.sampled_from([*ROLES, "unknown"]), st.sampled_from([None, 1, 2]), st.sampled_from([None, 5, 6])
)
RECORDS = st.builds(
    Record,
    st.sampled_from([1, 2]),
    st.sampled_from([None, 10, 11]),
    st.sampled_from([None, 5, 6]),
    st.sampled_from([state.value for state in State]),
)


@given(st.sampled_from(sorted(TABLE)), RECORDS, st.booleans())
def test_somebody_without_any_role_may_nothing(action: str, record: Record, assigned: bool) -> None:
    assert not may(action, (), record, AN, authors={AN.id}, assigned=assigned)
    assert not may(action, ())


@given(st.lists(HELD), RECORDS)
def test_what_the_table_does_not_name_is_refused(held: list[Held], record: Record) -> None:
    assert not may("drop_table", held, record, AN)


@given(st.sampled_from(sorted(TABLE)), st.lists(HELD), HELD, RECORDS, st.booleans())
def test_one_more_role_never_takes_a_right_away(
    action: str, held: list[Held], more: Held, record: Record, assigned: bool
) -> None:
    if may(action, held, record, BINH, assigned=assigned):
        assert may(action, [*held, more], record, BINH, assigned=assigned)


@given(st.sampled_from(sorted(TABLE)), HELD, RECORDS)
def test_a_role_of_one_unit_never_reaches_another_units_record(
    action: str, held: Held, record: Record
) -> None:
    if held.unit_id not in (None, record.unit_id) and record.person_id != BINH.id:
        assert not may(action, (held,), record, BINH, assigned=True)
