"""How the tables came about, release by release (Alembic); revisions are numbered upwards."""

HEAD = "0003"  # the last revision of this release
