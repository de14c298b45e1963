"""Leaders' figures at scale: our tallies beside GROUP BY over the records with its best covering index, in one run.

Every answer is timed three ways: what the storage asks of the database, the whole answer to a message (read, answered,
committed), and the peer: one statement over `initiative` with an index made for it. `--rows 1000000` takes minutes.
"""

# ruff: noqa: S608  # the statements of the peers are put together from constants
import random
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import psycopg
from sqlalchemy import func, select, text

from benchmarks.measuring import Taken, options, stage, timed
from benchmarks.measuring import late as p95
from benchmarks.province import CHAT, LEADER, NOW, TODAY, UNITS, fill
from bot.agency_file import shipped
from domain.messages import Incoming, Kind
from handlers import asking
from handlers.turn import Office, Turn
from storage.counting import figures, tallies
from storage.counting.figures import Filter
from storage.database import Connection, Database, open_database, upgrade
from storage.office import people
from storage.records import initiatives
from storage.schema import initiative
from storage.talk import chats

TIMES = 200
THIS_YEAR = Filter(year=2026)
# What is asked ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Question:
    """An answer: the message that asks for it, what the storage does for it, and the peer's statement."""

    name: str
    said: str
    ask: Callable[[Connection, Filter], object]
    wanted: Filter = THIS_YEAR
    peer: str = ""


_COUNTED = "state NOT IN ('draft', 'withdrawn')"
_THIS_YEAR = f"FROM initiative WHERE year = 2026 AND {_COUNTED}"
_QUARTER = f"FROM initiative WHERE filed_at >= '2026-06-30 17:00:00' AND filed_at < '2026-09-30 17:00:00' AND {_COUNTED}"
_BY_UNIT = "SELECT unit.code, unit.name, count(*) FROM initiative JOIN unit ON unit.id = initiative.unit_id WHERE year = 2026"
_GAPS = f"SELECT name FROM unit WHERE active AND id NOT IN (SELECT unit_id {_THIS_YEAR}) ORDER BY name"
QUARTER = Filter(since=date(2026, 7, 1), until=date(2026, 9, 30))
TO_DATE = Filter(since=date(2026, 1, 1), until=TODAY)


def counted(group: str) -> Callable[[Connection, Filter], object]:
    return lambda conn, wanted: (figures.count(conn, wanted), figures.first(conn, wanted, group, 4))


def listed(conn: Connection, wanted: Filter) -> object:
    return figures.count(conn, wanted), figures.page(conn, wanted, 10, 5)


def best(group: str, *, ascending: bool = False) -> Callable[[Connection, Filter], object]:
    return lambda conn, wanted: figures.ranked(conn, wanted, group, 5, ascending=ascending)


def late(conn: Connection, wanted: Filter) -> object:
    return figures.number_overdue(conn, wanted, TODAY), figures.overdue(conn, wanted, TODAY, 8, 8)


def summed_up(conn: Connection, wanted: Filter) -> object:
    return (
        figures.by(conn, wanted, "status"),
        figures.number_overdue(conn, wanted, TODAY),
        figures.missing(conn, wanted),
        figures.units_in_scope(conn, wanted),
    )


def compared(conn: Connection, wanted: Filter) -> object:
    before = Filter(year=2025) if wanted.year else Filter(since=date(2025, 1, 1), until=date(2025, 11, 22))
    done = ("recognized",)
    return [
        (figures.by(conn, one, "field"), figures.count(conn, replace(one, states=done)))
        for one in (wanted, before)
    ]


def matrix(conn: Connection, wanted: Filter) -> object:
    """Every unit by every state: no answer shows it whole, but it is what the tally holds."""
    cells = select(tallies.tally.c.unit_id, tallies.tally.c.state, tallies.tally.c.number)
    cells = cells.where(
        tallies.tally.c.year == wanted.year,
        tallies.tally.c.field == tallies.ANY,
        tallies.tally.c.state != tallies.ANY,
    )
    return conn.execute(cells).all()


MATRIX = "unit × state, the full matrix"
QUESTIONS = [
    Question(
        "count and states",
        "bao nhiêu sáng kiến",
        counted("status"),
        peer=f"SELECT state, count(*) {_THIS_YEAR} GROUP BY state",
    ),
    Question(
        "count of one state, fields",
        "bao nhiêu sáng kiến được công nhận năm 2025",
        counted("field"),
        Filter(year=2025, states=("recognized",)),
        "SELECT field, count(*) FROM initiative WHERE year = 2025 AND state = 'recognized' GROUP BY field",
    ),
    Question(
        "count by unit",
        "bao nhiêu sáng kiến theo đơn vị",
        counted("unit"),
        peer=f"{_BY_UNIT} AND {_COUNTED} GROUP BY unit.id ORDER BY 3 DESC LIMIT 4",
    ),
    Question(
        "count by level",
        "bao nhiêu sáng kiến theo cấp",
        counted("level"),
        peer="SELECT level, count(*) FROM initiative JOIN unit ON unit.id = unit_id "
        f"WHERE year = 2026 AND {_COUNTED} GROUP BY level",
    ),
    Question(
        "communes by state",
        "bao nhiêu sáng kiến của các xã theo trạng thái",
        counted("status"),
        Filter(year=2026, level="commune"),
        "SELECT state, count(*) FROM initiative JOIN unit ON unit.id = unit_id "
        f"WHERE year = 2026 AND {_COUNTED} AND level = 'commune' GROUP BY state",
    ),
    Question(
        "one unit by state",
        "bao nhiêu sáng kiến của Xã An Dong Binh",
        counted("status"),
        Filter(year=2026, units=("D460",)),
        "SELECT state, count(*) FROM initiative JOIN unit ON unit.id = unit_id "
        f"WHERE year = 2026 AND {_COUNTED} AND unit.code = 'D460' GROUP BY state",
    ),
    Question(
        "all years by year",
        "",
        counted("year"),
        Filter(),
        f"SELECT year, count(*) FROM initiative WHERE {_COUNTED} GROUP BY year",
    ),
    Question(
        "a quarter by state",
        "bao nhiêu sáng kiến trong quý 3",
        counted("status"),
        QUARTER,
        f"SELECT state, count(*) {_QUARTER} GROUP BY state",
    ),
    Question(
        "by month",
        "tổng hợp theo tháng",
        counted("month"),
        peer=f"SELECT substr(cast(filed_at AS text), 1, 7), count(*) {_THIS_YEAR} GROUP BY 1",
    ),
    Question(
        "a quarter by unit",
        "bao nhiêu sáng kiến trong quý 3 theo đơn vị",
        counted("unit"),
        QUARTER,
        f"SELECT unit_id, count(*) {_QUARTER} GROUP BY unit_id ORDER BY 2 DESC LIMIT 4",
    ),
    Question(
        "list, third page",
        "danh sách sáng kiến",
        listed,
    ),
    Question(
        "list of two states",
        "danh sách sáng kiến chưa báo cáo kết quả",
        listed,
        Filter(year=2026, states=("accepted", "implementing")),
    ),
    Question(
        "list of one unit",
        "danh sách sáng kiến của Xã An Dong Binh",
        listed,
        Filter(year=2026, units=("D460",)),
    ),
    Question(
        "one initiative",
        "SK-2019-0001 đến đâu rồi",
        lambda conn, _: initiatives.by_code(conn, "SK-2019-0001", 2026),
    ),
    Question(
        "overdue by unit",
        "hồ sơ nào quá hạn",
        late,
    ),
    Question(
        "units with nothing",
        "đơn vị nào chưa đăng ký",
        figures.missing_units,
        peer=_GAPS,
    ),
    Question(
        "units with the most",
        "đơn vị nào nhiều nhất",
        best("unit"),
        peer=f"{_BY_UNIT} AND {_COUNTED} GROUP BY unit.id ORDER BY 3 DESC LIMIT 5",
    ),
    Question(
        "units with most recognised",
        "đơn vị nào được công nhận nhiều nhất năm 2025",
        best("unit"),
        Filter(year=2025, states=("recognized",)),
        _BY_UNIT.replace("2026", "2025")
        + " AND state = 'recognized' GROUP BY unit.id ORDER BY 3 DESC LIMIT 5",
    ),
    Question("units with the fewest", "đơn vị nào ít nhất", best("unit", ascending=True), peer=_GAPS),
    Question(
        "units by score",
        "đơn vị nào điểm cao nhất năm 2025",
        lambda conn, one: figures.scores(conn, one, "unit", 5, ascending=False),
        Filter(year=2025),
        "SELECT unit_id, avg(score), count(*) FROM initiative WHERE year = 2025 AND score IS NOT NULL "
        f"AND {_COUNTED} GROUP BY unit_id ORDER BY 2 DESC LIMIT 5",
    ),
    Question(
        "beside last year",
        "so với năm ngoái thế nào",
        compared,
        peer="SELECT year, field, count(*) FROM initiative WHERE year IN (2025, 2026) "
        f"AND {_COUNTED} GROUP BY year, field",
    ),
    Question(
        "beside the same months",
        "từ đầu năm đến nay so với cùng kỳ",
        compared,
        TO_DATE,
        "SELECT year, field, count(*) FROM initiative WHERE (filed_at >= '2025-12-31 17:00' OR "
        f"filed_at >= '2024-12-31 17:00' AND filed_at < '2025-11-22 17:00') AND {_COUNTED} GROUP BY year, field",
    ),
    Question(
        "summary", "tình hình chung", summed_up, peer=f"SELECT state, count(*) {_THIS_YEAR} GROUP BY state"
    ),
    Question(
        MATRIX, "", matrix, peer=f"SELECT unit_id, state, count(*) {_THIS_YEAR} GROUP BY unit_id, state"
    ),
]
PEER_INDICES = (
    "year, state, field, unit_id",
    "year, unit_id, state, score",
    "year, filed_at, state",
    "year, due, state",
)


# Measuring ----------------------------------------------------------------------------------------------------


def said(database: Database, office: Office, message: str) -> str:
    """The whole answer to a message, committed."""
    with database.write() as conn:
        chat = chats.at(conn, CHAT, NOW)
        person = people.by_id(conn, chat.person_id or 0)
        incoming = Incoming(CHAT.channel, CHAT.chat, "1", NOW, Kind.TEXT, message)
        chat.talk.clear()  # every message is read by itself
        turn = Turn(office, conn, incoming, NOW, chat, person, people.roles_of(conn, person.id, TODAY))
        asking.answer(turn)
        return turn.posts[0].outgoing.text


def peers(database: Database) -> dict[str, Taken]:
    with database.write() as conn:
        for number, columns in enumerate(PEER_INDICES):
            conn.execute(text(f"CREATE INDEX peer_{number} ON initiative ({columns})"))
        if database.kind == "postgresql":
            conn.execute(text("ANALYZE"))
    found = {}
    with database.read() as conn:
        for one in QUESTIONS:
            if one.peer:
                statement = text(one.peer)
                found[one.name] = timed(lambda statement=statement: conn.execute(statement).all(), 15)  # type: ignore[misc]
    with database.write() as conn:
        for number in range(len(PEER_INDICES)):
            conn.execute(text(f"DROP INDEX peer_{number}"))
    return found


def race(size: int, url: str, folder: Path, show: bool) -> None:
    upgrade(url)
    database = open_database(url)
    start = time.perf_counter()
    with database.write() as conn:
        if people.by_code(conn, LEADER) is None:
            fill(conn, size)
        size = conn.execute(select(func.count()).select_from(initiative)).scalar_one()
    if database.kind == "postgresql":
        with psycopg.connect(url, autocommit=True) as conn_:
            conn_.execute("VACUUM ANALYZE")
    spent = time.perf_counter() - start
    print(f"{size} initiatives, {UNITS} units · {database.kind} · filled in {spent:.0f} s", flush=True)
    office = Office(shipped(), None, folder)  # type: ignore[arg-type]  # no form is opened here
    ours, whole = {}, {}
    with database.read() as conn:
        for one in QUESTIONS:
            one.ask(conn, one.wanted)
            times = TIMES if timed(lambda one=one: one.ask(conn, one.wanted), 3).p50 < 20 else 15  # type: ignore[misc]
            ours[one.name] = timed(lambda one=one: one.ask(conn, one.wanted), times)  # type: ignore[misc]
    for one in QUESTIONS:
        if one.said:
            answer = said(database, office, one.said)
            if show:
                print(f"--- {one.said}\n{answer}")
            whole[one.name] = timed(lambda one=one: said(database, office, one.said), 40)  # type: ignore[misc]
    changed = []
    dice = random.Random(5)
    for _ in range(300):
        with database.write() as conn:
            record = initiatives.by_id(conn, dice.randrange(size) + 1)
            start = time.perf_counter()
            initiatives.change(conn, record.id, record.version, NOW, state="reported", due=None)
            changed.append((time.perf_counter() - start) * 1000)
    theirs = peers(database)
    print(
        "ms: p50 (p95); of the storage also the p95 of processor time, which on PostgreSQL is this process's only"
    )
    print(
        f"{'':30s} {'storage':>16s} {'processor':>10s} {'whole answer':>17s} {'GROUP BY':>19s}   ratio of p50"
    )
    for one in QUESTIONS:
        cells = [ours[one.name], whole.get(one.name), theirs.get(one.name)]
        worked = f"{p95(ours[one.name].processor):9.2f} "
        shown = [f"{cell.p50:7.2f} ({cell.p95:7.2f})" if cell else " " * 17 for cell in cells]
        ratio = f"{theirs[one.name].p50 / ours[one.name].p50:8.1f}×" if one.name in theirs else ""
        print(f"{one.name:30s} {'  '.join([shown[0] + worked, *shown[1:]])}  {ratio}")
    print(
        f"a change of state with its tallies: p50 {statistics.median(changed):.2f} ms, p95 {p95(changed):.2f} ms"
    )
    database.close()


def main() -> None:
    given = options(__doc__, rows=100_000)
    given.add_argument("--show", action="store_true", help="print the answers")
    asked = given.parse_args()
    with stage(asked.url) as (url, folder):
        race(asked.rows, url, folder, asked.show)


if __name__ == "__main__":
    main()
