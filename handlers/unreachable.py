"""Somebody stopped the assistant: the focal officers hear of it, so that a person can call."""

from datetime import datetime

from domain.calendar import office_day
from domain.messages import Address, Lane, Outgoing
from storage.database import Connection
from storage.office import people
from storage.talk import chats, outbox


def tell_focal(conn: Connection, address: Address, cause: str, now: datetime) -> int:
    """Queue a notice to every focal officer with a chat about the person of this chat; how many were told.

    `cause` names the message that could not be delivered, so that it is told once. Nothing for strangers.
    """
    person_id = chats.person_at(conn, address)
    if person_id is None:
        return 0
    person = people.by_id(conn, person_id)
    text = f"{person.name} ({person.unit_name}) đã dừng nhận tin nên trợ lý không nhắn được. Anh/chị báo giúp bằng cách khác."
    told = 0
    for focal in people.in_role(conn, "focal", person.unit_id, office_day(now)):
        reachable = chats.of_person(conn, focal.id)
        if focal.id != person_id and reachable and reachable[0].blocked_at is None:
            to = Address(reachable[0].channel, reachable[0].address)
            outbox.put(conn, f"unreachable:{cause}", told, to, Outgoing(text, lane=Lane.NOTICE), now)
            told += 1
    return told
