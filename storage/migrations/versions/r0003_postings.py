"""Look-alikes are found by postings: one row a key, with all initiatives under it."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
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
