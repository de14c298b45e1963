"""The tables of the look-alikes: keys, and the prepared text of each submission."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "sim_key",
        sa.Column("key", sa.BigInteger(), nullable=False),
        sa.Column("initiative_id", ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["initiative_id"], ["initiative.id"], name=op.f("fk_sim_key_initiative_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("key", "initiative_id", name=op.f("pk_sim_key")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_sim_key_initiative_id"), "sim_key", ["initiative_id"], unique=False)
    op.create_table(
        "sim_text",
        sa.Column("initiative_id", ID, nullable=False),
        sa.Column("algorithm", sa.String(length=20), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("field", sa.String(length=80), nullable=False),
        sa.Column("prepared", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["initiative_id"], ["initiative.id"], name=op.f("fk_sim_text_initiative_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("initiative_id", name=op.f("pk_sim_text")),
    )
    op.create_index(op.f("ix_sim_text_algorithm"), "sim_text", ["algorithm"], unique=False)
