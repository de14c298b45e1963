"""One tick: is it our turn, can the clock be believed, what is due."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.agency import Agency
from domain.calendar import office_day
from scheduler.digests import digest
from scheduler.reminders import remind
from scheduler.retention import clear
from storage import leases
from storage.database import Database
from storage.records import lookalikes

LEASE_SECONDS = 30
JUMP = timedelta(hours=6)


@dataclass(frozen=True)
class Beat:
    """Both clocks read together: the time of day, and seconds that never jump."""

    at: datetime
    monotonic: float


@dataclass(frozen=True)
class Ticked:
    """What a tick did. `jump` is how far the clock moved against `trusted`, when that holds reminders back."""

    trusted: Beat
    queued: int = 0
    leading: bool = True
    jump: timedelta = timedelta()


def tick(database: Database, agency: Agency, beat: Beat, trusted: Beat | None, holder: str) -> Ticked:
    """Queue what is due, if this process (`holder`) leads and the clock goes on from the last `trusted` beat; on the
    first tick of a day also clear what was kept long enough.

    A clock that moved by more than 6 hours holds reminders until it is back or the program was started anew;
    ledger lines carry calendar dates, so a smaller move repeats nothing. Give `Ticked.trusted` to the next tick.
    """
    if trusted is not None:
        passed = timedelta(seconds=beat.monotonic - trusted.monotonic)
        jump = beat.at - trusted.at - passed
        if abs(jump) > JUMP:
            return Ticked(trusted, jump=jump)
    with database.write() as conn:
        leading = leases.take(conn, "reminders", holder, beat.at, LEASE_SECONDS)
    queued = digest(database, agency, beat.at) + remind(database, agency, beat.at) if leading else 0
    if leading and (trusted is None or office_day(trusted.at) < office_day(beat.at)):
        clear(database, agency, beat.at)
    if leading:
        with database.write() as conn:
            lookalikes.renew(conn)  # a few at a time, after a release with other rules
    return Ticked(beat, queued, leading)
