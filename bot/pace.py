"""How fast messages may leave: by chat and over all chats of a channel."""

from dataclasses import dataclass

from domain.messages import Address


@dataclass(frozen=True)
class Rate:
    """`burst` messages at once, then `per_second`."""

    per_second: float
    burst: float


# About what Telegram allows: 30 a second over all, one a second in a chat, 20 a minute in a group.
EVERYTHING = Rate(28, 28)
CHAT = Rate(1, 4)
GROUP = Rate(20 / 60, 4)
_REMEMBERED = 10_000  # chats; those at rest are forgotten beyond that


class Pace:
    """Says for each chat whether a message may leave now; nobody waits in here."""

    def __init__(self, everything: Rate = EVERYTHING, chat: Rate = CHAT, group: Rate = GROUP) -> None:
        self._everything = everything
        self._chat = chat
        self._group = group
        self._buckets: dict[object, tuple[float, float]] = {}  # how full, and when that was

    def take(self, address: Address, now: float) -> bool:
        """May a message leave for this chat at `now` (monotonic seconds)? If so, it counts."""
        rate = self._group if address.chat.startswith("-") else self._chat
        whole = self._level(address.channel, self._everything, now)
        own = self._level(address, rate, now)
        if whole + 1 > self._everything.burst or own + 1 > rate.burst:
            return False
        self._buckets[address.channel] = (whole + 1, now)
        self._buckets[address] = (own + 1, now)
        if len(self._buckets) > _REMEMBERED:
            minute_ago = now - 60
            self._buckets = {key: level for key, level in self._buckets.items() if level[1] > minute_ago}
        return True

    def _level(self, key: object, rate: Rate, now: float) -> float:
        level, at = self._buckets.get(key, (0.0, now))
        return max(0.0, level - (now - at) * rate.per_second)
