"""How fast messages may leave."""

from hypothesis import given
from hypothesis import strategies as st

from bot.pace import Pace, Rate
from domain.messages import Address

AN, BINH, GROUP = Address("telegram", "5"), Address("telegram", "6"), Address("telegram", "-40")


def test_a_chat_gets_a_few_at_once_and_then_one_a_second() -> None:
    """A burst passes, then the chat waits while others go on; a group waits longer."""
    pace = Pace()
    assert [pace.take(AN, 0) for _ in range(5)] == [True] * 4 + [False]
    assert pace.take(BINH, 0)
    assert not pace.take(AN, 0.9)
    assert pace.take(AN, 1.1)
    assert [pace.take(GROUP, 10) for _ in range(5)] == [True] * 4 + [False]
    assert not pace.take(GROUP, 12)
    assert pace.take(GROUP, 13.1)


def test_channels_have_a_limit_over_all_their_chats_each() -> None:
    """What one channel has used up is no loss to another."""
    pace = Pace(everything=Rate(1, 2))
    assert [pace.take(Address("telegram", str(chat)), 0) for chat in (1, 2, 3)] == [True, True, False]
    assert pace.take(Address("zalo_bot", "1"), 0)


@given(st.lists(st.tuples(st.integers(1, 3), st.floats(0, 2)), max_size=60))
def test_no_stretch_of_time_sees_more_than_burst_and_rate(tries: list[tuple[int, float]]) -> None:
    """Between any two messages that left, at most the burst and the rate's share left, by chat and over all."""
    pace = Pace(Rate(3, 5), Rate(1, 2), Rate(1, 2))
    now = 0.0
    left: list[tuple[int, float]] = []
    for chat, wait in tries:
        now += wait
        if pace.take(Address("telegram", str(chat)), now):
            left.append((chat, now))
    for first in range(len(left)):
        for last in range(first, len(left)):
            span = left[last][1] - left[first][1]
            between = left[first : last + 1]
            assert len(between) <= 5 + 3 * span + 1e-6
            assert sum(chat == left[first][0] for chat, _ in between) <= 2 + span + 1e-6
