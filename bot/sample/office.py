"""The sample office: an invented commune in the middle of a round."""

from datetime import datetime

from bot import agency_file
from bot.sample import past_years, this_round
from bot.sample.days import HERE, Days, data
from domain.agency import Agency
from domain.rights import UNIT_ROLES
from storage.database import Connection
from storage.office import people, units


def agency() -> Agency:
    """The sample office's own agency file over the shipped one."""
    return agency_file.load(HERE / "agency.toml")


def build(conn: Connection, agency: Agency, now: datetime) -> None:
    """Fill an empty, migrated database: units, people, three past rounds, and one that opened 20 days ago."""
    days = Days(now)
    _hire(conn, now)
    past_years.remember(conn, agency, days)
    this_round.begin(conn, agency, days)


def _hire(conn: Connection, now: datetime) -> None:
    """The units and the people with their roles."""
    office = data("people")
    ids: dict[str, int] = {}
    for unit in office["units"]:
        parent = ids[unit.pop("parent")] if "parent" in unit else None
        ids[unit["code"]] = units.add(conn, **unit, parent_id=parent)
    for one in office["people"]:
        unit_id, roles = ids[one.pop("unit")], one.pop("roles")
        person_id = people.add(conn, **one, unit_id=unit_id, now=now)
        for role in roles:
            people.grant(conn, person_id, role, unit_id if role in UNIT_ROLES else None)
