"""How fast messages of a channel may leave: over all its chats, in a chat, in a group."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Rate:
    """`burst` messages at once, then `per_second`."""

    per_second: float
    burst: float


_REMEMBERED = 10_000  # chats; those at rest are forgotten beyond that


class Pace:
    """Says for each chat of one channel whether a message may leave now; nobody waits in here."""

    def __init__(self, everything: Rate, chat: Rate, group: Rate) -> None:
        self._everything = everything
        self._chat = chat
        self._group = group
        self._buckets: dict[str, tuple[float, float]] = {}  # how full, and when that was; "" is the channel's

    def take(self, chat: str, now: float) -> bool:
        """May a message leave for this chat at `now` (monotonic seconds)? If so, it counts."""
        rate = self._group if chat.startswith("-") else self._chat
        whole = self._level("", self._everything, now)
        own = self._level(chat, rate, now)
        if whole + 1 > self._everything.burst or own + 1 > rate.burst:
            return False
        self._buckets[""] = (whole + 1, now)
        self._buckets[chat] = (own + 1, now)
        if len(self._buckets) > _REMEMBERED:
            minute_ago = now - 60
            self._buckets = {key: level for key, level in self._buckets.items() if level[1] > minute_ago}
        return True

    def _level(self, key: str, rate: Rate, now: float) -> float:
        level, at = self._buckets.get(key, (0.0, now))
        return max(0.0, level - (now - at) * rate.per_second)
