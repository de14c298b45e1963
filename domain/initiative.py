"""The states of an initiative and the moves between them (domain.md 7.2, 7.3), as data."""

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """Where an initiative stands; other facts about it are dated attributes, not states."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    IMPLEMENTING = "implementing"
    REPORTED = "reported"
    SCORED = "scored"
    RECOGNIZED = "recognized"
    NOT_RECOGNIZED = "not_recognized"
    WITHDRAWN = "withdrawn"


LABELS: dict[str, str] = {
    State.DRAFT: "Nháp",
    State.SUBMITTED: "Đã nộp",
    State.RETURNED: "Trả bổ sung",
    State.ACCEPTED: "Trong danh mục",
    State.DECLINED: "Không vào danh mục",
    State.IMPLEMENTING: "Đang triển khai",
    State.REPORTED: "Đã báo cáo kết quả",
    State.SCORED: "Đã chấm",
    State.RECOGNIZED: "Được công nhận",
    State.NOT_RECOGNIZED: "Không công nhận",
    State.WITHDRAWN: "Đã rút",
}

CLOSED: frozenset[str] = frozenset({State.DECLINED, State.RECOGNIZED, State.NOT_RECOGNIZED, State.WITHDRAWN})
OPEN: frozenset[str] = frozenset(State) - CLOSED

_NEXT_STEPS: dict[str, str] = {
    State.DRAFT: "tác giả hoàn thành và nộp",
    State.SUBMITTED: "đầu mối CCHC kiểm tra",
    State.RETURNED: "tác giả bổ sung và nộp lại",
    State.ACCEPTED: "tác giả triển khai",
    State.IMPLEMENTING: "tác giả báo cáo kết quả",
    State.REPORTED: "Hội đồng chấm điểm",
    State.SCORED: "lãnh đạo kết luận",
}


def next_step(state: str) -> str:
    """Who does what next, as it reads after “Tiếp theo:”."""
    return _NEXT_STEPS.get(state, "không, hồ sơ đã kết thúc")


@dataclass(frozen=True)
class Move:
    """A permitted change of state.

    `by` and `tells` name roles of DESIGN section 6, or `author` for those who wrote the record and `clock` for
    the scheduler; any of `by` may make it. `needs` is what must be there first; `confirmed_by` must agree.
    """

    start: str
    end: str
    by: tuple[str, ...]
    needs: tuple[str, ...] = ()
    tells: tuple[str, ...] = ()
    confirmed_by: tuple[str, ...] = ()

    @staticmethod
    def check(start: str, end: str) -> "Move | None":
        """The move between these states, or None when there is none: no state is skipped silently."""
        return _BY_ENDS.get((start, end))


_S = State

MOVES: tuple[Move, ...] = (
    Move(_S.DRAFT, _S.SUBMITTED, ("author", "unit_head"), ("criteria_run", "truth"), ("author", "focal")),
    Move(_S.SUBMITTED, _S.RETURNED, ("focal",), ("missing_items", "date"), ("author", "co_authors")),
    Move(_S.RETURNED, _S.SUBMITTED, ("author", "unit_head"), ("changed_content",), ("focal",)),
    Move(_S.SUBMITTED, _S.ACCEPTED, ("focal",), (), ("author", "unit_head"), ("leader",)),
    Move(
        _S.SUBMITTED,
        _S.DECLINED,
        ("focal",),
        ("reason_code",),
        ("author", "unit_head"),
        ("leader",),
    ),
    Move(_S.ACCEPTED, _S.IMPLEMENTING, ("author", "clock")),
    Move(_S.IMPLEMENTING, _S.REPORTED, ("author", "unit_head"), ("results_form",), ("focal", "unit_head")),
    Move(_S.REPORTED, _S.RETURNED, ("focal",), ("missing_items", "date"), ("author",)),
    Move(_S.RETURNED, _S.REPORTED, ("author", "unit_head"), ("changed_content",), ("focal",)),
    Move(
        _S.REPORTED, _S.SCORED, ("secretary",), ("members", "rubric", "quorum", "sheets"), ("council_chair",)
    ),
    Move(_S.SCORED, _S.RECOGNIZED, ("leader", "secretary"), ("vote", "decision"), ("author", "unit_head")),
    Move(
        _S.SCORED,
        _S.NOT_RECOGNIZED,
        ("leader", "secretary"),
        ("vote", "decision", "reason_code"),
        ("author", "unit_head"),
    ),
    *(
        Move(state, _S.WITHDRAWN, ("author", "unit_head"), ("confirmation",), ("focal",))
        for state in State
        if state in OPEN
    ),
)
_BY_ENDS = {(move.start, move.end): move for move in MOVES}

CORRECTED_BY = ("admin", "secretary")  # both together, with a reason


def moves_from(state: str) -> tuple[Move, ...]:
    """What can happen next to an initiative in this state."""
    return tuple(move for move in MOVES if move.start == state)


def corrections(state: str) -> frozenset[str]:
    """The states a wrong one may be taken back to: those it can come from."""
    return frozenset(move.start for move in MOVES if move.end == state)
