"""Free-text questions: one message becomes one intent with filters, or "unknown" with what it could have meant."""

from domain.queries.echo import echo, title
from domain.queries.filters.units import Unit, Units
from domain.queries.query import FIELDS, INTENTS, STATES, Query
from domain.queries.reading import understand

__all__ = ["FIELDS", "INTENTS", "STATES", "Query", "Unit", "Units", "echo", "title", "understand"]
