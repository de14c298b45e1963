"""Answers at national scale: look-alikes by postings, tallies for every figure, indices that spare the records."""

from collections import Counter
from datetime import UTC, datetime
from itertools import product
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
OFFICE = ZoneInfo("Asia/Ho_Chi_Minh")


def upgrade() -> None:
    _postings()
    _moments()
    _tallies()
    for name, table, columns, condition in (
        ("ix_outbox_blocked", "outbox", ["channel", "chat_key"], "state = 'failed' AND reason = 'blocked'"),
        ("ix_draft_id", "draft", ["id"], "closed_at IS NULL"),
        ("ix_reminder_ledger_subject_person_id", "reminder_ledger", ["subject", "person_id"], ""),
    ):
        _index(name, table, columns, condition)


def _postings() -> None:
    op.drop_table("sim_key")
    op.create_table(
        "sim_posting",
        sa.Column("key", sa.BigInteger(), nullable=False),
        sa.Column("initiatives", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_sim_posting")),
        sqlite_with_rowid=False,
    )
    op.add_column("sim_text", sa.Column("found_under", sa.LargeBinary(), nullable=True))
    texts = sa.table("sim_text", sa.column("algorithm"), sa.column("found_under"))
    op.execute(
        texts.update().values(algorithm="", found_under=b"")
    )  # all are prepared anew, and then found again
    with op.batch_alter_table("sim_text") as table:
        table.alter_column("found_under", existing_type=sa.LargeBinary(), nullable=False)


def _moments() -> None:
    """The moments that periods speak of as columns, and lists in the order of an index."""
    op.drop_index(op.f("ix_initiative_due"), "initiative")
    op.drop_index(op.f("ix_initiative_unit_id_state"), "initiative")
    with op.batch_alter_table("initiative") as table:
        for name, meaning in (
            ("filed_at", "coalesce(submitted_at, created_at)"),
            ("settled_at", "coalesce(decided_at, submitted_at, created_at)"),
        ):
            table.add_column(sa.Column(name, sa.DateTime(), sa.Computed(meaning, persisted=True)))
    for columns, condition in (
        (["due", "id", "state", "year", "field", "unit_id"], "due IS NOT NULL"),
        (["filed_at", "id", "state", "field", "unit_id", "year"], ""),
        (["settled_at", "id", "state", "field", "unit_id", "year"], ""),
        (["state", "year", "filed_at", "id", "field", "unit_id"], ""),
        (["state", "year", "settled_at", "id", "field", "unit_id"], ""),
        (["unit_id", "state", "year", "field", "filed_at", "settled_at"], ""),
    ):
        _index(f"ix_initiative_{'_'.join(columns)}", "initiative", columns, condition)


def _index(name: str, table: str, columns: list[str], condition: str) -> None:
    partial: dict[str, Any] = {
        f"{kind}_where": sa.text(condition) for kind in ("sqlite", "postgresql") if condition
    }
    op.create_index(op.f(name), table, columns, unique=False, **partial)


def _tallies() -> None:
    """Tallies with every sum that is asked for, counted from the records."""
    op.drop_table("tally")
    of_units = op.create_table(
        "tally",
        sa.Column("year", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("unit_id", ID, nullable=False),
        sa.Column("field", sa.String(length=20), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        *_sums(),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_tally_unit_id")),
        sa.PrimaryKeyConstraint("year", "unit_id", "field", "state", name=op.f("pk_tally")),
        sqlite_with_rowid=False,
    )
    columns = ["year", "field", "state", "number", "unit_id", "scored", "points"]
    _index(f"ix_tally_{'_'.join(columns)}", "tally", columns, "")
    of_periods = op.create_table(
        "period_tally",
        sa.Column("period", sa.String(length=20), nullable=False),
        sa.Column("year", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("span", sa.String(length=10), nullable=False),
        sa.Column("field", sa.String(length=20), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        *_sums(),
        sa.PrimaryKeyConstraint("period", "year", "span", "field", "state", name=op.f("pk_period_tally")),
        sqlite_with_rowid=False,
    )
    for table, cells in ((of_units, _unit_cells), (of_periods, _period_cells)):
        number, scored, points = Counter[Any](), Counter[Any](), Counter[Any]()
        for row in op.get_bind().execute(_COUNTED):
            for cell in cells(row):
                number[cell] += 1
                scored[cell] += row.score is not None
                points[cell] += round((row.score or 0) * 1000)
        key = [column.name for column in table.primary_key.columns]
        rows = [
            dict(zip(key, cell, strict=True))
            | {"number": number[cell], "scored": scored[cell], "points": points[cell]}
            for cell in number
        ]
        if rows:
            op.get_bind().execute(table.insert(), rows)


def _sums() -> list[sa.Column[Any]]:
    return [
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("scored", sa.Integer(), nullable=False),
        sa.Column("points", sa.BigInteger(), nullable=False),
    ]


_COUNTED: sa.Select[*tuple[Any, ...]] = sa.select(
    *(sa.column(name) for name in ("year", "unit_id", "field", "state")),
    *(sa.column(name, sa.DateTime()) for name in ("created_at", "submitted_at", "decided_at")),
    sa.column("score"),
).select_from(sa.table("initiative"))


def _unit_cells(row: Any) -> list[tuple[Any, ...]]:
    states = (row.state,) if row.state in ("draft", "withdrawn") else ("*", row.state)
    return [
        (year, row.unit_id, field, state)
        for year, field, state in product({0, row.year}, {"*", row.field}, states)
    ]


def _period_cells(row: Any) -> list[tuple[Any, ...]]:
    filed = row.submitted_at or row.created_at
    spans = [("ever", ""), *_spans("filed", filed)]
    if row.state in ("recognized", "not_recognized", "declined"):
        spans += _spans("settled", row.decided_at or filed)
    return [
        (period, year, span, row.field, row.state) for (period, span), year in product(spans, {0, row.year})
    ]


def _spans(name: str, moment: datetime) -> list[tuple[str, str]]:
    day = moment.replace(tzinfo=UTC).astimezone(OFFICE).date().isoformat()
    return [(f"{name}_month", day[:7]), (f"{name}_day", day)]
