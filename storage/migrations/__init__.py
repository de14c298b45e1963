"""How the tables came about, release by release (Alembic)."""
