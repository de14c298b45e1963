"""Outgoing messages as JSON, the form in which they wait in the outbox."""

from datetime import datetime
from typing import Any

from domain.messages import Choice, FileOut, Lane, Outgoing


def to_json(outgoing: Outgoing) -> dict[str, Any]:
    """The message as JSON values; what stands at its default is left out."""
    body: dict[str, Any] = {"text": outgoing.text, "lane": outgoing.lane.value}
    if outgoing.choices:
        body["choices"] = [[_choice(choice) for choice in row] for row in outgoing.choices]
    if outgoing.files:
        body["files"] = [[file.stored, file.name] for file in outgoing.files]
    if outgoing.panel:
        body["panel"] = outgoing.panel
    if outgoing.expires:
        body["expires"] = outgoing.expires.isoformat()
    return body


def from_json(body: dict[str, Any]) -> Outgoing:
    """The message that `to_json` wrote, equal to the first."""
    expires = body.get("expires")
    return Outgoing(
        text=body["text"],
        choices=tuple(tuple(Choice(*choice) for choice in row) for row in body.get("choices", ())),
        files=tuple(FileOut(stored, name) for stored, name in body.get("files", ())),
        panel=body.get("panel", ""),
        lane=Lane(body["lane"]),
        expires=datetime.fromisoformat(expires) if expires else None,
    )


def _choice(choice: Choice) -> list[str]:
    return [choice.label, choice.data, choice.url] if choice.url else [choice.label, choice.data]
