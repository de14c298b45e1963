"""Buttons that are typed instead of pressed: their number or their label, where no question of a form waits."""

from dataclasses import replace

from domain.messages import Choice, Kind
from domain.vietnamese.text import fold
from handlers.turn import Turn

KEPT = 20


def keep(turn: Turn) -> None:
    """Remember the buttons that this turn showed last; the questions of a form read theirs themselves."""
    shown = [
        [choice.label, choice.data]
        for post in turn.posts
        if post.address == turn.incoming.address
        for row in post.outgoing.choices
        for choice in row
        if not choice.url and _outside_question(choice)
    ][:KEPT]
    if turn.posts and shown != turn.talk.get("buttons", []):
        turn.remember(buttons=shown or None)


def _outside_question(choice: Choice) -> bool:
    return not choice.data.startswith("f:") or ":_panel:" in choice.data


def take(turn: Turn, *, by_number: bool) -> bool:
    """Turn a typed label, or the number of its place, into the press of that button; False when it is none."""
    key = fold(turn.incoming.text) if turn.incoming.kind is Kind.TEXT else ""
    shown = turn.talk.get("buttons", [])
    found = [data for label, data in shown if key and fold(label) == key]
    if by_number and key.isdecimal() and 1 <= int(key) <= len(shown):
        found = [shown[int(key) - 1][1]]
    if len(found) != 1:
        return False
    turn.incoming = replace(turn.incoming, kind=Kind.CHOICE, choice=found[0])
    return True
