"""The program's clock: the only place that reads the time."""

import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

OFFICE_ZONE = ZoneInfo("Asia/Ho_Chi_Minh")


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
        """Seconds that never jump, for telling a moved clock from time that passed."""
        return time.monotonic()
