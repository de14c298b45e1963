"""The program's clock: the only place that reads the time."""

import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from domain.calendar import OFFICE_ZONE

# Linux stops its monotonic clock while a laptop sleeps, which then looks like a clock that was moved.
_SINCE_BOOT = getattr(time, "CLOCK_BOOTTIME", None)


@dataclass(frozen=True)
class Clock:
    """The time of day in UTC, shifted when a trial starts at another moment (`SANGKIEN_NOW`)."""

    shift: timedelta = field(default=timedelta())

    @classmethod
    def starting_at(cls, moment: datetime) -> "Clock":
        """A clock that reads `moment` now and runs on from there; a moment without zone is in office time."""
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=OFFICE_ZONE)
        return cls(moment - datetime.now(UTC))

    def now(self) -> datetime:
        return datetime.now(UTC) + self.shift

    def monotonic(self) -> float:
        """Seconds that never jump and go on while the machine sleeps, for telling a moved clock from time that passed."""
        return time.monotonic() if _SINCE_BOOT is None else time.clock_gettime(_SINCE_BOOT)
