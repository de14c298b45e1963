"""Leases: which process may tick, poll or refresh, for some seconds at a time."""

from datetime import datetime, timedelta

from sqlalchemy import or_

from storage.database import Connection, insert
from storage.schema import lease


def take(conn: Connection, name: str, holder: str, now: datetime, seconds: float) -> bool:
    """Take or renew a lease for some seconds; False while another holder has it."""
    until = now + timedelta(seconds=seconds)
    new = insert(conn, lease).values(name=name, holder=holder, until=until)
    free = or_(
        lease.c.holder == holder,
        lease.c.until <= now,
        # Taken while the clock stood wrong: no lease of this length reaches that far.
        lease.c.until > now + timedelta(seconds=2 * seconds),
    )
    taken = new.on_conflict_do_update(
        index_elements=["name"], set_={"holder": holder, "until": until}, where=free
    )
    return conn.execute(taken.returning(lease.c.name)).first() is not None


def release(conn: Connection, name: str, holder: str) -> None:
    """Give a lease back, if this holder has it."""
    conn.execute(lease.delete().where(lease.c.name == name, lease.c.holder == holder))
