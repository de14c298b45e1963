"""The sample's days, counted from the day of the trial, and its data files."""

import json
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from domain.calendar import OFFICE_ZONE

HERE = Path(__file__).parent


def data(name: str) -> Any:
    """What stands in one of the sample's data files."""
    return json.loads((HERE / f"{name}.json").read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Days:
    """Days and moments around the moment of the trial."""

    now: datetime

    @property
    def today(self) -> date:
        return self.now.astimezone(OFFICE_ZONE).date()

    def day(self, offset: int) -> date:
        """So many days from today."""
        return self.today + timedelta(days=offset)

    def moment(self, day: date, hour: int = 9) -> datetime:
        """That hour of the day in office time, never one that is still to come."""
        return min(datetime.combine(day, time(hour), OFFICE_ZONE), self.now)
