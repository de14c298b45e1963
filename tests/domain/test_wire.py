"""Outgoing messages survive the outbox unchanged."""

import json
from datetime import UTC

from hypothesis import given
from hypothesis import strategies as st

from domain import wire
from domain.messages import Choice, FileOut, Lane, Outgoing

text = st.text(max_size=20)
choices = st.builds(Choice, st.text(min_size=1, max_size=9), st.text(min_size=1, max_size=9), text)
messages = st.builds(
    Outgoing,
    text,
    st.lists(st.lists(choices, max_size=3).map(tuple), max_size=3).map(tuple),
    st.lists(st.builds(FileOut, st.integers(1), text), max_size=2).map(tuple),
    text,
    st.sampled_from(Lane),
    st.none() | st.datetimes(timezones=st.just(UTC)),
)


@given(messages)
def test_a_message_comes_back_as_it_went_in(message: Outgoing) -> None:
    """Through JSON text and back nothing is lost or changed."""
    assert wire.from_json(json.loads(json.dumps(wire.to_json(message)))) == message
