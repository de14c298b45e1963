"""How fast messages may leave."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.channel import Telegram
from bot.channels.web.channel import WebChannel
from bot.pace import Pace, Rate
from tests.telegram_server import TOKEN

AN, BINH, GROUP = "5", "6", "-40"


def test_a_chat_gets_a_few_at_once_and_then_one_a_second() -> None:
    """A burst passes, then the chat waits while others go on; a group waits longer."""
    pace = Telegram(TOKEN, "http://127.0.0.1/", "http://127.0.0.1/").pace
    assert pace
    assert [pace.take(AN, 0) for _ in range(5)] == [True] * 4 + [False]
    assert pace.take(BINH, 0)
    assert not pace.take(AN, 0.9)
    assert pace.take(AN, 1.1)
    assert [pace.take(GROUP, 10) for _ in range(5)] == [True] * 4 + [False]
    assert not pace.take(GROUP, 12)
    assert pace.take(GROUP, 13.1)


def test_all_chats_of_a_channel_share_a_limit() -> None:
    """What is used up by some chats is not there for another, until time has passed."""
    pace = Pace(Rate(1, 2), Rate(1, 4), Rate(1, 4))
    assert [pace.take(chat, 0) for chat in ("1", "2", "3")] == [True, True, False]
    assert pace.take("3", 1)


def test_the_chat_page_has_no_pace() -> None:
    """Nobody limits what we show on our own page."""
    assert WebChannel(Path()).pace is None


@given(st.lists(st.tuples(st.integers(1, 3), st.floats(0, 2)), max_size=60))
def test_no_stretch_of_time_sees_more_than_burst_and_rate(tries: list[tuple[int, float]]) -> None:
    """Between any two messages that left, at most the burst and the rate's share left, by chat and over all."""
    pace = Pace(Rate(3, 5), Rate(1, 2), Rate(1, 2))
    now = 0.0
    left: list[tuple[int, float]] = []
    for chat, wait in tries:
        now += wait
        if pace.take(str(chat), now):
            left.append((chat, now))
    for first in range(len(left)):
        for last in range(first, len(left)):
            span = left[last][1] - left[first][1]
            between = left[first : last + 1]
            assert len(between) <= 5 + 3 * span + 1e-6
            assert sum(chat == left[first][0] for chat, _ in between) <= 2 + span + 1e-6
