"""What is no office record goes after its time: messages that came in and went out, once they are settled."""

from datetime import datetime

from sqlalchemy import ColumnElement, Table, func, select

from storage.database import Connection
from storage.schema import inbox, outbox

SETTLED = ("sent", "failed", "expired")


def clear(conn: Connection, before: datetime, most: int) -> int:
    """Delete at most `most` of each, oldest first, and give how many rows went.

    Those are handled updates that were settled before that moment, and messages queued before it that wait for nothing.
    """
    return _delete(conn, inbox, inbox.c.done_at < before, most) + _delete(
        conn, outbox, (outbox.c.created_at < before) & outbox.c.state.in_(SETTLED), most
    )


def _delete(conn: Connection, table: Table, old: ColumnElement[bool], most: int) -> int:
    newest = select(func.max(table.c.id)).scalar_subquery()  # stays, so that no id is given a second time
    rows = select(table.c.id).where(old, table.c.id < newest).order_by(table.c.id).limit(most)
    return conn.execute(table.delete().where(table.c.id.in_(rows))).rowcount
