"""Once a day: what the office keeps for a limited time only is cleared."""

from datetime import datetime, timedelta

from domain.agency import Agency
from storage import retention
from storage.database import Database

AT_ONCE = 1000  # rows of one transaction, so that no turn waits long for it


def clear(database: Database, agency: Agency, now: datetime) -> int:
    """Delete settled messages older than the agency's `conversations_days`; gives how many rows went."""
    before = now - timedelta(days=agency.retention.conversations_days)
    cleared = 0
    while True:
        with database.write() as conn:
            rows = retention.clear(conn, before, AT_ONCE)
        cleared += rows
        if rows < AT_ONCE:
            return cleared
