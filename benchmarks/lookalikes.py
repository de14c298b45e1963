"""Look-alikes at scale: our index beside other ways of finding them, one machine, one run, ratios.

The made-up corpus of benchmarks/corpus.py, 95 words a row. Ours searches a migrated database through the same function
as the program and reads the query as people type it; each peer searches the same texts, folded beforehand, and hands its
best forty to rapidfuzz. New ideas, which retell none, cost more: nothing stands out among what they share.
`--dev DIR` (corpus.jsonl, queries.jsonl, labels.jsonl) prints quality on a labelled set as well.
"""

import json
import resource
import statistics
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from benchmarks import corpus
from benchmarks.measuring import late, options, stage
from benchmarks.peers import peers
from domain.similarity import FLAG, Corpus, Submission
from storage.database import Database, open_database, upgrade
from storage.office import units
from storage.records import initiatives, lookalikes
from storage.schema import initiative

SLOW = 0.5  # seconds an answer; a peer that takes longer is asked few queries
FEW = 12
FILED = 200
NOW = datetime(2026, 1, 1, tzinfo=UTC)


def fill(database: Database, size: int) -> None:
    """Rows 1 to `size`, each written as the program writes it; a database that has them is left as it is."""
    with database.read() as conn:
        known = {one.code for one in units.all_units(conn)}
    if "VP" in known:
        return
    began = time.perf_counter()
    with database.write() as conn:
        unit = units.add(conn, code="VP", name="Văn phòng", aliases=[])
    for start in range(0, size, 10_000):
        rows = [corpus.submission(number) for number in range(start, min(size, start + 10_000))]
        with database.write() as conn:
            conn.execute(initiative.insert(), [_record(unit)] * len(rows))
            for number, one in enumerate(rows, start):
                lookalikes.remember(conn, number + 1, one)
    print(f"written in {time.perf_counter() - began:.0f} s")


def _record(unit: int) -> dict[str, object]:
    """An initiative as bare as it may be: only look-alikes are measured. The n-th gets the number n."""
    texts = ("title", "summary", "field", "kind", "author", "verdict")
    lists = ("answers", "grounds", "flags")
    place = {"unit_id": unit, "year": 2026, "state": "submitted", "version": 1}
    return (
        place | dict.fromkeys(texts, "") | {key: [] for key in lists} | {"created_at": NOW, "changed_at": NOW}
    )


def measured(
    name: str, asked: Sequence[corpus.Query], find: Callable[[corpus.Query], list[int]]
) -> tuple[float, float]:
    """Print one contestant's times and what it found; its median and 95th percentile in milliseconds."""
    times, found = [], defaultdict[str, list[bool]](list)
    for query in asked:
        start = time.perf_counter()
        ranked = find(query)
        times.append((time.perf_counter() - start) * 1000)
        found[query.kind].append(query.row in ranked)
    p50, p95 = statistics.median(times), late(times)
    recall = " · ".join(f"{kind} {sum(hits)}/{len(hits)}" for kind, hits in found.items() if kind != "new")
    print(f"{name:26s} p50 {p50:9.2f} ms   p95 {p95:9.2f} ms   {recall and 'in the first five: '}{recall}")
    return p50, p95


def race(size: int, folder: Path, url: str) -> None:
    upgrade(url)
    database = open_database(url)
    print(f"{size} rows · {database.kind}")
    fill(database, size)
    asked = list(corpus.retold())

    def ours(query: corpus.Query) -> list[int]:
        with database.read() as conn:
            return [found.initiative_id - 1 for found in lookalikes.search(conn, query.told, limit=5)]

    new = corpus.new_ideas()
    for query in (*asked, *new):  # as of a database that is in use
        ours(query)
    own = measured("ours, retold", asked, ours)
    measured("ours, new ideas", new, ours)
    filing(database)
    seconds, kilobytes = first_answer(url)
    print(f"a new process: first answer {1000 * seconds:.0f} ms after its imports, {kilobytes / 1024:.0f} MB")

    texts = [corpus.folded(corpus.submission(number)) for number in range(size)]
    words = statistics.fmean(len(text.split()) for text in texts[:1000])
    print(
        f"the peers' texts: {words:.0f} words, {statistics.fmean(map(len, texts[:1000])):.0f} letters on average"
    )
    for name, build in peers(texts, folder, url):
        began = time.perf_counter()
        find = build()
        built = time.perf_counter()
        find(corpus.folded(asked[0].told))
        slow = time.perf_counter() - built > SLOW
        some = asked[:: len(asked) // FEW] if slow else asked
        took = measured(name, some, lambda query, find=find: find(corpus.folded(query.told)))  # type: ignore[misc]
        times = " · ".join(f"{peer / mine:.1f} times ours" for peer, mine in zip(took, own, strict=True))
        print(f"{'':26s} {times} (p50, p95) · built in {built - began:.0f} s")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"memory at the end, all contestants: {memory:.0f} MB")
    database.close()


def filing(database: Database) -> None:
    """How long until a submission can be found by everyone: alone, and behind a search for it as in the program."""
    numbers = count(corpus.NEW_FROM + 1_000)
    with database.read() as conn:
        unit = units.all_units(conn)[0].id
    for name, searched in (("filed", False), ("searched for, then filed", True)):
        times = []
        for number in (next(numbers) for _ in range(FILED)):
            one = corpus.submission(number)
            with database.write() as conn:
                identifier = initiatives.add(
                    conn, unit_id=unit, year=one.year, state="submitted", now=NOW, title=one.title
                )
            with database.write() as conn:
                if searched:
                    lookalikes.search(conn, one)
                start = time.perf_counter()
                lookalikes.remember(conn, identifier, one)
            times.append((time.perf_counter() - start) * 1000)
            with database.write() as conn:
                lookalikes.forget(conn, identifier)
        p50, p95 = statistics.median(times), late(times)
        print(f"{name:26s} p50 {p50:9.2f} ms   p95 {p95:9.2f} ms   until every process finds it")


_FIRST_ANSWER = """
import sys, time
from storage.records import lookalikes
from storage.database import open_database
from domain.similarity import Submission
start = time.perf_counter()
with open_database(sys.argv[1]).read() as conn:
    lookalikes.search(conn, Submission(sys.argv[2], sys.argv[3]), limit=5)
print(time.perf_counter() - start, open("/proc/self/status").read().split("VmHWM:")[1].split()[0])
"""


def first_answer(url: str) -> tuple[float, float]:
    """Seconds from opening the database to the first answer in a process of its own, and its memory in kilobytes."""
    asked = corpus.submission(7)
    command = [sys.executable, "-c", _FIRST_ANSWER, url, asked.title, asked.summary]
    seconds, kilobytes = subprocess.run(command, capture_output=True, check=True).stdout.split()  # noqa: S603
    return float(seconds), float(kilobytes)


def quality(folder: Path) -> None:
    """How many repeats of a labelled set are found and flagged, the third with numbers divisible by three apart."""

    def rows(name: str) -> list[dict[str, object]]:
        return [json.loads(line) for line in (folder / name).read_text("utf-8").splitlines() if line.strip()]

    def told(row: dict[str, object]) -> Submission:
        return Submission(str(row["title"]), str(row["summary"]), str(row["unit"]), int(str(row["year"])))

    past: Corpus[str] = Corpus()
    for row in rows("corpus.jsonl"):
        past.add(str(row["id"]), told(row))
    asked = {str(row["query_id"]): told(row) for row in rows("queries.jsonl")}
    for name, apart in (("two thirds, used to fit", False), ("one third, kept apart", True)):
        hits, false_alarms, missed, first, five, repeats = 0, 0, 0, 0, 0, 0
        for label in rows("labels.jsonl"):
            identifier = str(label["query_id"])
            number = int("".join(filter(str.isdigit, identifier)))
            if label.get("debatable") or (number % 3 == 0) is not apart:
                continue
            found = past.search(asked[identifier], limit=5)
            flagged = bool(found) and found[0][1].score >= FLAG
            if label["label"] == "DUPLICATE":
                ranks = [one in label["relevant"] for one, _ in found]  # type: ignore[operator]
                repeats, first, five = repeats + 1, first + (ranks[:1] == [True]), five + any(ranks)
                hits, missed = hits + flagged, missed + (not flagged)
            else:
                false_alarms += flagged
        score = 2 * hits / (2 * hits + false_alarms + missed)
        print(
            f"{name}: first {first / repeats:.3f} · in five {five / repeats:.3f} · F1 {score:.3f} · false alarms {false_alarms}"
        )


def main() -> None:
    given = options(__doc__, rows=10_000)
    given.add_argument("--dev", type=Path)
    asked = given.parse_args()
    if asked.dev:
        quality(asked.dev)
    with stage(asked.url) as (url, folder):
        race(asked.rows, folder, url)


if __name__ == "__main__":
    main()
