"""Free-text questions: one message becomes one intent with filters, or "unknown" (reference: the office's word lists)."""

from domain.queries.filters.units import Unit, Units
from domain.queries.query import Query
from domain.queries.reading import understand

__all__ = ["Query", "Unit", "Units", "understand"]
