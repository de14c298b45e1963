"""Comparisons: the look-alikes an author was shown, what the author said, and how a pair was judged."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select

from storage.database import Connection, insert
from storage.schema import comparison, initiative, unit


@dataclass(frozen=True)
class Comparison:
    """A pair as it was shown last; `judgement` is empty, `different`, `duplicate` or `upgrade`."""

    id: int
    initiative_id: int
    other_id: int
    other_code: str | None
    other_title: str
    other_unit: str
    other_year: int
    other_state: str
    other_author_id: int | None
    score: float  # 0 to 100
    algorithm: str
    words: list[Any]
    difference: str
    upgrade: bool
    at: datetime
    judgement: str
    judged_by: int | None
    judged_at: datetime | None
    reason: str


_OF = (
    select(
        comparison.c.id,
        comparison.c.initiative_id,
        comparison.c.other_id,
        initiative.c.code.label("other_code"),
        initiative.c.title.label("other_title"),
        unit.c.name.label("other_unit"),
        initiative.c.year.label("other_year"),
        initiative.c.state.label("other_state"),
        initiative.c.person_id.label("other_author_id"),
        comparison.c.score,
        comparison.c.algorithm,
        comparison.c.words,
        comparison.c.difference,
        comparison.c.upgrade,
        comparison.c.at,
        comparison.c.judgement,
        comparison.c.judged_by,
        comparison.c.judged_at,
        comparison.c.reason,
    )
    .join(initiative, initiative.c.id == comparison.c.other_id)
    .join(unit, unit.c.id == initiative.c.unit_id)
    .where(comparison.c.initiative_id == bindparam("initiative"))
    .order_by(comparison.c.score.desc(), comparison.c.id)
)


def record(
    conn: Connection,
    initiative_id: int,
    other_id: int,
    score: float,
    algorithm: str,
    words: Sequence[Any],
    difference: str,
    upgrade: bool,
    now: datetime,
) -> None:
    """Keep a look-alike as it is shown now; a judgement given before stays."""
    shown = {
        "score": score,
        "algorithm": algorithm,
        "words": list(words),
        "difference": difference,
        "upgrade": upgrade,
        "at": now,
    }
    new = insert(conn, comparison).values(initiative_id=initiative_id, other_id=other_id, **shown)
    conn.execute(new.on_conflict_do_update(index_elements=["initiative_id", "other_id"], set_=shown))


def keep_only(conn: Connection, initiative_id: int, other_ids: Collection[int]) -> None:
    """Forget the pairs with others than these, where nobody has judged them."""
    conn.execute(
        comparison.delete().where(
            comparison.c.initiative_id == initiative_id,
            comparison.c.other_id.not_in(other_ids),
            comparison.c.judgement == "",
        )
    )


def of(conn: Connection, initiative_id: int) -> list[Comparison]:
    """The look-alikes of an initiative, the most alike first."""
    return [Comparison(**row._mapping) for row in conn.execute(_OF, {"initiative": initiative_id})]


def judge(
    conn: Connection,
    initiative_id: int,
    other_id: int,
    judgement: str,
    person_id: int,
    reason: str,
    now: datetime,
) -> bool:
    """Write how a person judged the pair: `different`, `duplicate` or `upgrade`; False when it was never shown."""
    pair = (comparison.c.initiative_id == initiative_id, comparison.c.other_id == other_id)
    values = {"judgement": judgement, "judged_by": person_id, "reason": reason, "judged_at": now}
    return conn.execute(comparison.update().where(*pair).values(values)).rowcount == 1


@dataclass(frozen=True)
class Pair:
    """Two records that say nearly the same, the later one first."""

    initiative_id: int
    code: str | None
    title: str
    unit: str
    unit_code: str
    year: int
    field: str
    other_id: int
    other_code: str | None
    other_title: str
    other_unit: str
    other_year: int
    score: float
    upgrade: bool
    judgement: str


def pairs(conn: Connection, scope: frozenset[int] | None) -> list[Pair]:
    """Every pair whose later record is in one of these units (None: any), the most alike first."""
    later, other = initiative.alias("later"), initiative.alias("other")
    at, elsewhere = unit.alias("at"), unit.alias("elsewhere")
    wanted = (
        select(
            later.c.id.label("initiative_id"),
            later.c.code,
            later.c.title,
            at.c.name.label("unit"),
            at.c.code.label("unit_code"),
            later.c.year,
            later.c.field,
            other.c.id.label("other_id"),
            other.c.code.label("other_code"),
            other.c.title.label("other_title"),
            elsewhere.c.name.label("other_unit"),
            other.c.year.label("other_year"),
            comparison.c.score,
            comparison.c.upgrade,
            comparison.c.judgement,
        )
        .join_from(comparison, later, later.c.id == comparison.c.initiative_id)
        .join(at, at.c.id == later.c.unit_id)
        .join(other, other.c.id == comparison.c.other_id)
        .join(elsewhere, elsewhere.c.id == other.c.unit_id)
        .where(later.c.state.not_in(("draft", "withdrawn")))
        .order_by(comparison.c.score.desc(), comparison.c.id)
    )
    if scope is not None:
        wanted = wanted.where(later.c.unit_id.in_(scope))
    return [Pair(**row._mapping) for row in conn.execute(wanted)]
