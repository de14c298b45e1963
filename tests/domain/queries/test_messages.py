"""Every labelled message has its reading, whatever stood before it and however it is dressed up."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.queries import FIELDS, INTENTS, STATES, Query, understand
from domain.vietnamese.text import fold
from tests.domain.queries.labelled import TODAY, Labelled, commune, labelled, office

MESSAGES = labelled()
PLAIN = [
    m
    for m in MESSAGES
    if m.kind in ("plain", "multi_filter") and "title" not in m.filters and "author" not in m.filters
]

ASKED = (
    "count",
    "list",
    "overdue",
    "missing_units",
    "deadlines",
    "ranking",
    "compare",
    "duplicates",
    "summary",
)


@pytest.mark.parametrize("message", MESSAGES, ids=lambda m: m.text[:60])
def test_a_message_is_read_as_it_is_meant(message: Labelled) -> None:
    query = understand(message.text, office(), TODAY)
    assert message.is_met_by(query), (query.intent, query.filters)


@pytest.mark.parametrize("message", labelled("commune.txt"), ids=lambda m: m.text[:60])
def test_a_message_of_a_commune_is_read_by_its_own_units(message: Labelled) -> None:
    query = understand(message.text, commune(), TODAY)
    assert message.is_met_by(query), (query.intent, query.filters)


def test_the_labels_use_only_known_intents_states_and_fields() -> None:
    for message in MESSAGES:
        assert set(message.intents) <= set(INTENTS)
        assert set(message.filters.get("status", [])) <= set(STATES)
        assert set(message.filters.get("field", [])) <= set(FIELDS)
        assert all(code in office() for code in message.filters.get("unit", []))


def test_every_intent_and_kind_has_messages() -> None:
    assert {intent for message in MESSAGES for intent in message.intents} == set(INTENTS)
    assert len({message.kind for message in MESSAGES}) == 9


@given(
    message=st.sampled_from(MESSAGES),
    before=st.sampled_from(["", "\u200b", "  ", "\n"]),
    after=st.sampled_from(["", " ", "?", " ạ", "\u00a0"]),
)
@settings(max_examples=80)
def test_invisible_and_polite_trimmings_change_nothing(message: Labelled, before: str, after: str) -> None:
    own = understand(message.text, office(), TODAY)
    trimmed = understand(f"{before}{message.text}{after}", office(), TODAY)
    if own.intent not in ("unknown", "help"):
        assert (trimmed.intent, trimmed.filters) == (own.intent, own.filters)


@given(
    message=st.sampled_from([m for m in PLAIN if "," not in m.text and m.intents[0] in ASKED]),
    before=st.sampled_from(
        ["Dạ em chào anh chị ạ, ", "Anh ơi, ", "Kính gửi đồng chí. ", "Tôi là Chủ tịch UBND tỉnh, "]
    ),
    after=st.sampled_from(
        [". Xin cảm ơn.", " vậy em", " nhé em", " ạ, em cảm ơn nhiều", ", trân trọng cảm ơn anh"]
    ),
)
@settings(max_examples=80)
def test_greetings_and_thanks_change_nothing(message: Labelled, before: str, after: str) -> None:
    text = f"{before}{message.text.rstrip('?. ')}{after}"
    query = understand(text, office(), TODAY)
    assert message.is_met_by(query), (text, query.intent, query.filters)


@given(message=st.sampled_from(PLAIN))
@settings(max_examples=120)
def test_capitals_and_decomposed_letters_change_nothing(message: Labelled) -> None:
    for text in (message.text.upper(), unicodedata.normalize("NFD", message.text)):
        assert message.is_met_by(understand(text, office(), TODAY)), text


@given(message=st.sampled_from(MESSAGES))
@settings(max_examples=60)
def test_a_reading_that_is_sure_has_no_alternatives_and_a_refusal_offers_three_at_most(
    message: Labelled,
) -> None:
    query = understand(message.text, office(), TODAY)
    assert 0 <= query.confidence <= 1
    if query.intent != "unknown":
        assert query.alternatives == ()
        return
    assert query.filters == {}
    assert len(query.alternatives) <= 3
    assert all(isinstance(meant, Query) and meant.intent in INTENTS for meant in query.alternatives)


def test_a_unit_without_a_question_is_said_back_with_what_it_could_mean() -> None:
    query = understand("Sở Nội vụ", office(), TODAY)
    assert query.intent == "unknown"
    assert query.understood == "Sở Nội vụ"
    assert [meant.intent for meant in query.alternatives] == ["list", "count", "summary"]
    assert all(meant.filters == {"unit": "SNV"} for meant in query.alternatives)


def test_small_messages_without_diacritics_mean_what_they_mean_with_them() -> None:
    same = [
        m for m in MESSAGES
        if m.kind == "elliptical" and understand(fold(m.text), office(), TODAY).intent in m.intents
    ]  # fmt: skip
    elliptical = [m for m in MESSAGES if m.kind == "elliptical"]
    assert len(same) >= 0.95 * len(elliptical)
