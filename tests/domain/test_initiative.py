"""The states of an initiative and who may move it where."""

import itertools

import pytest

from domain.initiative import (
    CLOSED,
    CORRECTED_BY,
    LABELS,
    MOVES,
    OPEN,
    Move,
    State,
    corrections,
    moves_from,
    next_step,
)
from domain.rights import ROLES


def test_every_state_has_a_label_and_a_next_step() -> None:
    assert set(LABELS) == set(State)
    assert len(set(LABELS.values())) == len(State)
    assert {state for state in State if next_step(state).startswith("không")} == CLOSED


def test_the_usual_road_leads_from_draft_to_recognition() -> None:
    road = ["draft", "submitted", "accepted", "implementing", "reported", "scored", "recognized"]
    assert all(Move.check(start, end) for start, end in itertools.pairwise(road))


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("draft", "accepted"),
        ("submitted", "implementing"),
        ("submitted", "draft"),
        ("accepted", "reported"),
        ("reported", "recognized"),
        ("declined", "accepted"),
        ("recognized", "withdrawn"),
        ("withdrawn", "submitted"),
        ("submitted", "submitted"),
        ("no such state", "submitted"),
    ],
)
def test_no_state_is_skipped_and_a_closed_one_stays_closed(start: str, end: str) -> None:
    assert Move.check(start, end) is None


def test_what_is_closed_has_no_way_out_and_what_is_open_can_be_withdrawn() -> None:
    assert set(State) == OPEN | CLOSED
    assert all(not moves_from(state) for state in CLOSED)
    assert all(Move.check(state, "withdrawn") for state in OPEN)


def test_every_state_can_be_reached_from_a_draft() -> None:
    reached, found = set(), {"draft"}
    while found:
        reached |= found
        found = {str(move.end) for state in found for move in moves_from(state)} - reached
    assert reached == set(State)


def test_moves_name_known_roles_and_each_pair_once() -> None:
    known = {*ROLES, "author", "co_authors", "clock"}
    for move in MOVES:
        assert known.issuperset((*move.by, *move.tells, *move.confirmed_by)), move
    assert len({(move.start, move.end) for move in MOVES}) == len(MOVES)


def test_a_refusal_needs_a_reason_and_a_return_needs_items_and_a_date() -> None:
    for move in MOVES:
        if move.end in ("declined", "not_recognized"):
            assert "reason_code" in move.needs
        if move.end == "returned":
            assert {"missing_items", "date"} <= set(move.needs)
            assert move.by == ("focal",)


def test_the_focal_officer_proposes_and_the_leader_confirms() -> None:
    for end in ("accepted", "declined"):
        move = Move.check("submitted", end)
        assert move is not None
        assert (move.by, move.confirmed_by) == (("focal",), ("leader",))


def test_a_wrong_state_goes_back_to_where_it_can_come_from() -> None:
    assert corrections("returned") == {"submitted", "reported"}
    assert corrections("draft") == frozenset()
    assert set(CORRECTED_BY) <= set(ROLES)
