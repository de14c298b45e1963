"""How the tables came about, release by release (Alembic); revisions are numbered upwards."""

HEAD = "0002"  # the last revision of this release
