"""Criteria runs: what the check said about an initiative, at which gate and under which rule set."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from domain.criteria import RULESET, Result
from storage.database import Connection
from storage.schema import criteria_run


@dataclass(frozen=True)
class CriteriaRun:
    """One check; `gate` is `registration` or `results`, verdict and grounds are words of DESIGN section 6."""

    id: int
    initiative_id: int
    gate: str
    ruleset: str
    verdict: str
    grounds: tuple[str, ...]
    missing: tuple[str, ...]
    warnings: tuple[str, ...]
    at: datetime


def record(conn: Connection, initiative_id: int, *, gate: str, result: Result, now: datetime) -> int:
    """Keep a check with the rule set it was made under, and give its id."""
    values = {
        "initiative_id": initiative_id,
        "gate": gate,
        "ruleset": RULESET,
        "verdict": result.verdict,
        "grounds": list(result.grounds),
        "missing": list(result.missing),
        "warnings": list(result.warnings),
        "at": now,
    }
    return int(conn.execute(criteria_run.insert().values(values).returning(criteria_run.c.id)).scalar_one())


def newest(conn: Connection, initiative_id: int, gate: str | None = None) -> CriteriaRun | None:
    """The last check of an initiative, at one gate or at any."""
    wanted = select(criteria_run).where(criteria_run.c.initiative_id == initiative_id)
    if gate is not None:
        wanted = wanted.where(criteria_run.c.gate == gate)
    row = conn.execute(wanted.order_by(criteria_run.c.id.desc()).limit(1)).first()
    if row is None:
        return None
    lists = {name: tuple(getattr(row, name)) for name in ("grounds", "missing", "warnings")}
    return CriteriaRun(**{**row._mapping, **lists})
