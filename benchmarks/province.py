"""A made-up province for the benchmarks: two thousand units, records of eight years in the states of life."""

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from typing import Any

from domain.messages import Address
from storage.counting import figures, tallies
from storage.database import Connection
from storage.office import people, rounds, units
from storage.schema import initiative
from storage.talk import chats

NOW = datetime(2026, 11, 22, 2, tzinfo=UTC)
TODAY = date(2026, 11, 22)
YEARS = range(2019, 2027)
UNITS = 2_000
LEADER = "ld"
DEPARTMENTS = 40
AT_ONCE = 20_000
FIELDS = ["institutions", "procedures", "apparatus", "civil_service", "public_finance", "digital", ""]
PAST = {"recognized": 55, "not_recognized": 20, "declined": 15, "withdrawn": 10}
PRESENT = {
    "draft": 5,
    "submitted": 15,
    "returned": 5,
    "accepted": 15,
    "declined": 5,
    "implementing": 25,
    "reported": 12,
    "scored": 8,
    "recognized": 5,
    "not_recognized": 2,
    "withdrawn": 3,
}
WAITING = {"returned", "accepted", "implementing"}  # their next step is the author's, and has a day
SYLLABLES = [
    "an", "binh", "cau", "dong", "giang", "hai", "khanh", "lam", "minh", "nam", "phong", "quang", "son", "tan", "trung", "van", "xuan", "yen", "lien", "huong",
]  # fmt: skip
SUMMARY = "Thực trạng: người dân phải đi lại nhiều lần để bổ sung giấy tờ. Giải pháp: rà soát, công khai danh mục, nhắc trước khi đến hẹn. Hiệu quả: giảm thời gian chờ."


CHAT = Address("telegram", "1")  # where the leader writes


def records(size: int, places: list[int], round_of: dict[int, int]) -> Iterator[dict[str, Any]]:
    """As in life: past years are decided, this year's are everywhere; a few units are silent this year."""
    dice = random.Random(7)
    silent = set(dice.sample(places, len(places) // 30))
    busy = [place for place in places if place not in silent]
    empty: dict[str, Any] = {
        "kind": "",
        "verdict": "",
        "answers": {},
        "grounds": [],
        "flags": [],
        "version": 1,
    }
    for number in range(size):
        year = YEARS[number * len(YEARS) // size]
        states = PRESENT if year == TODAY.year else PAST
        state = dice.choices(list(states), list(states.values()))[0]
        begun = datetime(year, 2, 1, 1, tzinfo=UTC) + timedelta(minutes=dice.randrange(290 * 24 * 60))
        filed = None if state == "draft" else begun
        decided = begun + timedelta(days=dice.randrange(1, 60)) if states is PAST else None
        late = dice.random() < 0.05
        yield {
            **empty,
            "code": None if state == "draft" else f"SK-{year}-{number + 1:04}",
            "round_id": round_of[year],
            "unit_id": dice.choice(busy if states is PRESENT else places),
            "state": state,
            "year": year,
            "title": f"Cải tiến {' '.join(dice.choices(SYLLABLES, k=8))}",
            "summary": SUMMARY,
            "field": dice.choice(FIELDS),
            "author": f"{dice.choice(SYLLABLES)} {dice.choice(SYLLABLES)}".title(),
            "due": TODAY + timedelta(days=dice.randrange(-90, 0) if late else 30)
            if state in WAITING
            else None,
            "submitted_at": filed,
            "decided_at": decided if state in figures.DECIDED else None,
            "score": dice.randrange(500, 1000) / 10
            if state in ("scored", "recognized", "not_recognized")
            else None,
            "created_at": begun,
            "changed_at": begun,
        }


def fill(conn: Connection, size: int) -> None:
    places = []
    for number in range(UNITS):
        name = f"{SYLLABLES[number % 20]} {SYLLABLES[number // 20 % 20]} {SYLLABLES[number // 400]}".title()
        kind, level = ("Sở", "department") if number < DEPARTMENTS else ("Xã", "commune")
        places.append(units.add(conn, code=f"D{number}", name=f"{kind} {name}", level=level))
    round_of = {
        year: rounds.create(
            conn,
            name=f"Đợt {year}",
            opens=date(year, 2, 1),
            registration_closes=date(year, 11, 30),
            results_due=date(year, 12, 15),
            recognition_on=date(year, 12, 31),
        )
        for year in YEARS
    }
    leader = people.add(conn, code=LEADER, name="Nguyễn Văn An", unit_id=places[0], now=NOW)
    people.grant(conn, leader, "leader")
    chat = chats.at(conn, CHAT, NOW)
    chats.link(conn, chat.id, leader, NOW)
    stream = records(size, places, round_of)
    while batch := list(islice(stream, AT_ONCE)):
        conn.execute(initiative.insert(), batch)
        tallies.move(conn, (), map(tallies.counted, batch))
