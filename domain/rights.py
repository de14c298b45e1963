"""Who may do what (domain.md 7.4); what the table does not name is refused."""

from collections.abc import Collection, Iterable
from enum import Enum
from typing import Protocol

from domain.initiative import State

ROLES: dict[str, str] = {
    "officer": "cán bộ",
    "unit_head": "thủ trưởng đơn vị",
    "focal": "đầu mối CCHC",
    "secretary": "thư ký Hội đồng",
    "council_member": "thành viên Hội đồng",
    "council_chair": "chủ tịch Hội đồng",
    "leader": "lãnh đạo",
    "standing": "cơ quan thường trực",
    "admin": "quản trị",
    "viewer": "chỉ xem",
}
UNIT_ROLES = frozenset({"officer", "unit_head"})  # held in a unit; the others hold for the whole agency


class Held(Protocol):
    """A role somebody holds; without a unit for the whole agency, without a round always."""

    @property
    def role(self) -> str: ...
    @property
    def unit_id(self) -> int | None: ...
    @property
    def round_id(self) -> int | None: ...


class Subject(Protocol):
    """The record an action is about."""

    @property
    def unit_id(self) -> int: ...
    @property
    def person_id(self) -> int | None: ...
    @property
    def round_id(self) -> int | None: ...
    @property
    def state(self) -> str: ...


class Actor(Protocol):
    """The person who acts."""

    @property
    def id(self) -> int: ...


class Reach(Enum):
    """How far a role carries an action."""

    UNIT = "the unit where the role is held"
    SCOPE = "the unit and round of the role, everything when it names none"
    ASSIGNED = "records assigned to the person, never an own one"
    OWN = "records the person registered or is an author of"


_SCOPE, _UNIT = Reach.SCOPE, Reach.UNIT
_AUTHOR = {"author": Reach.OWN, "unit_head": _UNIT}

TABLE: dict[str, dict[str, Reach]] = {
    "edit": _AUTHOR,
    "submit": _AUTHOR,
    "withdraw": _AUTHOR,
    "see_title": {"author": Reach.OWN, **dict.fromkeys(ROLES, _SCOPE), "officer": _UNIT, "unit_head": _UNIT},
    "see_content": {
        **_AUTHOR,
        "focal": _SCOPE,
        "council_member": Reach.ASSIGNED,
        "council_chair": _SCOPE,
        "secretary": _SCOPE,
        "leader": _SCOPE,
        "viewer": _SCOPE,
    },
    "return": {"focal": _SCOPE},
    "accept": {"focal": _SCOPE},
    "decline": {"focal": _SCOPE},
    "confirm": {"leader": _SCOPE},
    "score": {"council_member": Reach.ASSIGNED},
    "see_scores_before_lock": {"secretary": _SCOPE},
    "record_decision": {"secretary": _SCOPE},
    "conclude": {"leader": _SCOPE},
    "remind": {"unit_head": _UNIT, "focal": _SCOPE, "leader": _SCOPE},
    "remind_members": {"secretary": _SCOPE},
    "export": {
        "unit_head": _UNIT,
        "focal": _SCOPE,
        "secretary": _SCOPE,
        "leader": _SCOPE,
        "standing": _SCOPE,
    },
    "configure": {"admin": _SCOPE},
    "manage_accounts": {"admin": _SCOPE},
    "read_audit": {"admin": _SCOPE, "leader": _SCOPE},
}
_DRAFTS_STAY_WITH = frozenset({"author", "unit_head"})  # what is not submitted yet is nobody else's to read


def may(
    action: str,
    roles: Iterable[Held],
    subject: Subject | None = None,
    me: Actor | None = None,
    *,
    authors: Collection[int] = (),
    assigned: bool = False,
) -> bool:
    """May somebody who holds these roles today do this, to this record or in general?

    Without a subject only roles that reach beyond one unit count. `authors` are the ids of the record's
    co-authors; `assigned` tells that the record was given to this person to judge. Somebody without any role
    may do nothing, not even with an own record.
    """
    held = tuple(roles)
    allowed = TABLE.get(action, {})
    if subject is not None and action == "see_content" and subject.state == State.DRAFT:
        allowed = {role: reach for role, reach in allowed.items() if role in _DRAFTS_STAY_WITH}
    own = subject is not None and me is not None and (subject.person_id == me.id or me.id in authors)
    if held and own and "author" in allowed:
        return True
    return any(
        _reaches(allowed[role.role], role, subject, judging=assigned and not own)
        for role in held
        if role.role in allowed
    )


def _reaches(reach: Reach, role: Held, subject: Subject | None, *, judging: bool) -> bool:
    """Does this role, with this reach, cover the record?"""
    if subject is None:
        return reach is Reach.SCOPE and role.unit_id is None
    if role.round_id not in (None, subject.round_id):
        return False
    if reach is Reach.UNIT:
        return role.unit_id == subject.unit_id
    in_scope = role.unit_id in (None, subject.unit_id)
    return in_scope and (reach is Reach.SCOPE or judging)
