"""How the program's parts are doing, and what somebody should be told about."""

from collections import Counter
from collections.abc import Callable

from bot.logs import log

ALERT_SECONDS = 600


class Health:
    """What is wrong now, by part; the program is ready when nothing is."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._troubles: dict[str, str] = {}
        self._alerted: dict[str, float] = {}
        self.alerts = 0  # how many were given since the start
        self.counts: Counter[str] = Counter()  # of events, for the metrics

    def well(self, part: str) -> None:
        """This part works."""
        if self._troubles.pop(part, None) is not None:
            log.info("recovered", part=part)

    def unwell(self, part: str, reason: str) -> None:
        """This part does not work, for a reason in a few words without names."""
        self._troubles[part] = reason
        self.alert(part, reason=reason)

    @property
    def troubles(self) -> dict[str, str]:
        """The parts that do not work, with the reason."""
        return dict(self._troubles)

    @property
    def ready(self) -> bool:
        return not self._troubles

    def count(self, event: str) -> None:
        """Count an event that is worth a number, but no line in the log."""
        self.counts[event] += 1

    def alert(self, event: str, **ids: object) -> None:
        """Tell the people who look after the program; the same event at most once in ten minutes."""
        now = self._monotonic()
        last = self._alerted.get(event)
        if last is None or now - last >= ALERT_SECONDS:
            self._alerted[event] = now
            self.alerts += 1
            log.error(event, alert=True, **ids)
