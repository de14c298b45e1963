"""How much waits on the road of messages, as numbers."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select, text

from storage.database import Connection
from storage.schema import inbox, outbox

OPEN = ("queued", "sending", "retry", "uncertain")
# Written out, because SQLite uses a partial index only for the very words it was made with.
_NEW = text("inbox.state = 'new'")
_OPEN = text("outbox.state IN ('queued','sending','retry','uncertain')")


@dataclass(frozen=True)
class Traffic:
    """Updates that wait for their turn, since when the oldest does, and messages on their way by state."""

    waiting: int
    oldest: datetime | None
    leaving: dict[str, int]


def now_on_the_road(conn: Connection) -> Traffic:
    """What waits at this moment; cheap however long the past is."""
    waiting, oldest = conn.execute(select(func.count(), func.min(inbox.c.received_at)).where(_NEW)).one()
    states = select(outbox.c.state, func.count().label("number")).where(_OPEN).group_by(outbox.c.state)
    found = {row.state: row.number for row in conn.execute(states)}
    return Traffic(waiting, oldest, {state: found.get(state, 0) for state in OPEN})
