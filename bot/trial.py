"""The sample office for trials: its own database, its people already linked to the chat page."""

from datetime import datetime

from pydantic import SecretStr

from bot.channels.web.routes import TrialPerson
from bot.clock import Clock
from bot.commands.opening import Opened
from bot.sample import office as sample
from bot.sample.days import data
from bot.settings import Settings, on_loopback
from domain.agency import Agency
from domain.messages import Address
from domain.rights import ROLES
from storage.database import Connection, open_database, upgrade
from storage.office import people
from storage.talk import chats

STRANGER = "khach"  # the page's entry for somebody without an invitation


def open_trial(own: Settings, clock: Clock) -> Opened:
    """The trial's office under `data_dir/trial`; filled at the first start, kept afterwards."""
    folder = own.data_dir / "trial"
    folder.mkdir(parents=True, exist_ok=True)
    own_place: dict[str, object] = {"data_dir": folder, "database_url": None}
    if not on_loopback(own.telegram_api_url):  # real people never meet the sample office
        own_place["telegram_token"] = SecretStr("")
    settings = own.model_copy(update=own_place)
    agency = sample.agency()
    upgrade(settings.url)
    database = open_database(settings.url)
    with database.write() as conn:
        if not people.everyone(conn):
            fill(conn, agency, clock.now())
    return Opened(settings, agency, database, clock)


def fill(conn: Connection, agency: Agency, now: datetime) -> None:
    """The sample office, with every person linked to the page and the terminal as if they had used their invitation."""
    sample.build(conn, agency, now)
    for person in people.everyone(conn):
        for channel, address in (("web", f"trial:{person.code}"), ("terminal", person.code)):
            chat = chats.at(conn, Address(channel, address), now)
            chats.link(conn, chat.id, person.id, now)


def sample_people() -> list[TrialPerson]:
    """The sample people in the order of the page's list, and a stranger at its end."""
    rows = [
        TrialPerson(one["code"], one["name"], ", ".join(ROLES[role] for role in one["roles"]))
        for one in data("people")["people"]
    ]
    return [*rows, TrialPerson(STRANGER, "Người lạ", "chưa có mã mời")]
