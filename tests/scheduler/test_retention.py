"""What is kept for a limited time goes when the time is over, and nothing else does."""

from datetime import timedelta

from domain.messages import Address, Lane, Outgoing
from scheduler.retention import AT_ONCE, clear
from scheduler.tick import Beat, tick
from storage.schema import inbox as updates
from storage.schema import outbox as messages
from storage.talk import inbox, outbox
from tests.bot.road import rows
from tests.scheduler.conftest import BEGAN, Office

KEPT = timedelta(days=30)
HERE = Address("telegram", "an")


def came(office: Office, key: str, *, handled: bool = True) -> None:
    with office.database.write() as conn:
        inbox.receive(conn, "telegram", key, key, "{}", BEGAN)
        if handled:
            conn.execute(
                updates.update().where(updates.c.update_key == key).values(state="done", done_at=BEGAN)
            )


def went(office: Office, cause: str, state: str) -> None:
    with office.database.write() as conn:
        outbox.put(conn, cause, 0, HERE, Outgoing("Chào", lane=Lane.NOTICE), BEGAN)
        conn.execute(messages.update().where(messages.c.cause == cause).values(state=state))


def test_settled_messages_go_after_their_time(office: Office) -> None:
    """What still waits stays however old it is, and the newest row of each table stays so that no number comes back."""
    came(office, "handled")
    came(office, "waits", handled=False)
    came(office, "newest")
    for state in ("sent", "failed", "expired", "retry", "sent"):
        went(office, f"{state}:{len(rows(office.database, 'outbox'))}", state)
    assert clear(office.database, office.agency, BEGAN + KEPT) == 0
    assert clear(office.database, office.agency, BEGAN + KEPT + timedelta(seconds=1)) == 4
    assert [row["update_key"] for row in rows(office.database, "inbox")] == ["waits", "newest"]
    assert [row["cause"] for row in rows(office.database, "outbox")] == ["retry:3", "sent:4"]


def test_a_long_past_goes_in_several_transactions(office: Office) -> None:
    """More rows than one transaction takes are all cleared."""
    with office.database.write() as conn:
        for number in range(AT_ONCE + 20):
            inbox.receive(conn, "telegram", str(number), "an", "{}", BEGAN)
        conn.execute(updates.update().values(state="done", done_at=BEGAN))
    assert clear(office.database, office.agency, BEGAN + 2 * KEPT) == AT_ONCE + 19


def test_the_first_tick_of_a_day_clears(office: Office) -> None:
    """Not every tick: it would look through everything each time."""
    evening = Beat(BEGAN + KEPT, 0)
    tick(office.database, office.agency, evening, None, "a")
    came(office, "old")
    came(office, "newest")
    same_day = Beat(BEGAN + KEPT + timedelta(hours=2), 7200)
    tick(office.database, office.agency, same_day, evening, "a")
    assert len(rows(office.database, "inbox")) == 2
    tick(office.database, office.agency, Beat(same_day.at + timedelta(days=1), 93600), same_day, "a")
    assert [row["update_key"] for row in rows(office.database, "inbox")] == ["newest"]
