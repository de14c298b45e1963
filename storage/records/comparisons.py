"""Comparisons: the look-alikes an author was shown, what the author said, and how a pair was judged."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, select

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


_other, _elsewhere = initiative.alias("other"), unit.alias("elsewhere")
_PAIR = (  # what is told of a pair and of the earlier record, whoever asks
    comparison.c.initiative_id,
    comparison.c.other_id,
    _other.c.code.label("other_code"),
    _other.c.title.label("other_title"),
    _elsewhere.c.name.label("other_unit"),
    _other.c.year.label("other_year"),
    comparison.c.score,
    comparison.c.upgrade,
    comparison.c.judgement,
)


def _pairs(*columns: ColumnElement[Any]) -> Select[Any]:
    """Pairs with these columns besides, the most alike first."""
    return (
        select(*_PAIR, *columns)
        .join_from(comparison, _other, _other.c.id == comparison.c.other_id)
        .join(_elsewhere, _elsewhere.c.id == _other.c.unit_id)
        .order_by(comparison.c.score.desc(), comparison.c.id)
    )


_OF = _pairs(
    comparison.c.id,
    _other.c.state.label("other_state"),
    _other.c.person_id.label("other_author_id"),
    comparison.c.algorithm,
    comparison.c.words,
    comparison.c.difference,
    comparison.c.at,
    comparison.c.judged_by,
    comparison.c.judged_at,
    comparison.c.reason,
).where(comparison.c.initiative_id == bindparam("initiative"))
_later, _at = initiative.alias("later"), unit.alias("at")
_ALL = (
    _pairs(
        _later.c.code,
        _later.c.title,
        _at.c.name.label("unit"),
        _at.c.code.label("unit_code"),
        _later.c.year,
        _later.c.field,
    )
    .join(_later, _later.c.id == comparison.c.initiative_id)
    .join(_at, _at.c.id == _later.c.unit_id)
    .where(_later.c.state.not_in(("draft", "withdrawn")))
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
    wanted = _ALL if scope is None else _ALL.where(_later.c.unit_id.in_(scope))
    return [Pair(**row._mapping) for row in conn.execute(wanted)]
