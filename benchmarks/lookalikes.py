"""Look-alikes at scale: our index beside exhaustive rapidfuzz and SQLite's FTS5 with bm25, one machine, one run, ratios.

The corpus is made up: 90-word submissions of phrases from the thesaurus and of syllables. Planted queries retell an
early row five ways; new ideas retell none, and cost more, since nothing stands out among what they share. `--dev DIR` (corpus.jsonl, queries.jsonl, labels.jsonl) prints quality on a labelled set as well.
Ours searches a migrated database through the same function as the program; each peer searches the same texts.
"""

import argparse
import json
import random
import resource
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from rapidfuzz import fuzz, process

from domain.similarity import FLAG, Corpus, Submission
from domain.similarity.thesaurus import SOURCES
from domain.vietnamese.text import fold
from storage import initiatives, lookalikes, units
from storage.database import Connection, open_database, upgrade

QUERIES_A_KIND = 12
NEW_IDEAS = 60
NEW_FROM = 10_000_000  # rows of these numbers are in no corpus
EXHAUSTIVE_QUERIES = 12
SYLLABLES = [
    "an",
    "binh",
    "cau",
    "dong",
    "giang",
    "hai",
    "khanh",
    "lam",
    "minh",
    "nam",
    "phong",
    "quang",
    "son",
    "tan",
    "trung",
    "van",
    "xuan",
    "yen",
    "lien",
    "huong",
]
GROUPS = [line.split("|") for source in SOURCES for line in source.GROUPS.strip().splitlines()]


def submission(number: int) -> Submission:
    """The row of that number; the same in every run."""
    dice = random.Random(number)

    def phrases(count: int) -> str:
        told = (dice.choice(dice.choice(GROUPS)) for _ in range(count))
        return " ".join(
            f"{phrase} {dice.choice(SYLLABLES)}" if dice.random() < 0.3 else phrase for phrase in told
        )

    summary = f"Thực trạng: {phrases(7)}, {phrases(3)}. Giải pháp: {phrases(8)}; {phrases(5)}. Hiệu quả: {phrases(5)}, giảm {dice.randint(11, 99)} phần trăm."
    return Submission(
        phrases(4).capitalize(),
        summary,
        f"UBND xã {dice.choice(SYLLABLES).title()}",
        2015 + dice.randrange(11),
    )


def shuffled(text: str, dice: random.Random) -> str:
    parts = text.split()
    half = len(parts) // 2
    return " ".join((*parts[half:], *parts[:half])) if dice else text


def bare(text: str, dice: random.Random) -> str:
    return " ".join(word for word in fold(text).split() if dice.random() > 0.1)


def misspelt(text: str, dice: random.Random) -> str:
    def slip(word: str) -> str:
        at = dice.randrange(len(word) - 1) if len(word) > 2 and dice.random() < 0.15 else None
        return word if at is None else word[:at] + word[at + 1] + word[at] + word[at + 2 :]

    return " ".join(map(slip, text.split()))


def shortened(text: str, dice: random.Random) -> str:
    words = text.split()
    start = dice.randrange(max(1, len(words) // 3))
    return " ".join(words[start : start + max(4, len(words) // 2)])


def reworded(text: str, dice: random.Random) -> str:
    """Each phrase of the thesaurus replaced by another of its group, two times in three."""
    for group in GROUPS:
        for phrase in group[:6]:
            if " " in phrase and f" {phrase} " in f" {text} " and dice.random() < 0.66:
                text = text.replace(phrase, dice.choice(group), 1)
                break
    return text


KINDS: dict[str, Callable[[str, random.Random], str]] = {
    "clauses moved": shuffled,
    "no marks, words lost": bare,
    "misspelt": misspelt,
    "shortened": shortened,
    "reworded": reworded,
}


def queries() -> Iterator[tuple[str, int, Submission]]:
    dice = random.Random(7)
    for kind, change in KINDS.items():
        for _ in range(QUERIES_A_KIND):
            row = dice.randrange(1000)
            past = submission(row)
            yield (
                kind,
                row,
                Submission(change(past.title, dice), change(past.summary, dice), "UBND phường Tân An", 2026),
            )


def fill(conn: Connection, size: int) -> None:
    unit = units.add(conn, code="VP", name="Văn phòng", aliases=[])
    for number in range(size):
        one = submission(number)
        identifier = initiatives.add(
            conn,
            unit_id=unit,
            year=one.year,
            state="submitted",
            now=datetime(2026, 1, 1, tzinfo=UTC),
            title=one.title,
        )
        assert identifier == number + 1
        lookalikes.remember(conn, identifier, one)


def new_ideas() -> list[tuple[str, int, Submission]]:
    return [("new", -1, submission(NEW_FROM + number)) for number in range(NEW_IDEAS)]


def measured(
    name: str, asked: list[tuple[str, int, Submission]], find: Callable[[Submission], list[int]]
) -> tuple[float, float]:
    """Print one contestant's times and recall; its median and 95th percentile in milliseconds."""
    times, found = [], {kind: [0, 0] for kind in (*KINDS, "new")}
    for kind, row, query in asked:
        start = time.perf_counter()
        ranked = find(query)
        times.append((time.perf_counter() - start) * 1000)
        found[kind][0] += row in ranked[:5]
        found[kind][1] += 1
    times.sort()
    recall = " · ".join(
        f"{kind} {hit}/{count}" for kind, (hit, count) in found.items() if count and kind != "new"
    )
    p50, p95 = statistics.median(times), times[min(len(times) - 1, int(0.95 * len(times)))]
    print(f"{name:28s} p50 {p50:9.2f} ms   p95 {p95:9.2f} ms   {recall and 'in the first five: '}{recall}")
    return p50, p95


def race(size: int, folder: Path, url: str) -> None:
    upgrade(url)
    database = open_database(url)
    start = time.perf_counter()
    with database.write() as conn:
        fill(conn, size)
    spent = time.perf_counter() - start
    print(f"{size} rows · {database.kind} · written in {spent:.0f} s, {spent / size * 1000:.2f} ms a row")
    asked = list(queries())

    def ours(query: Submission) -> list[int]:
        with database.read() as conn:
            return [found.initiative_id - 1 for found in lookalikes.search(conn, query, limit=5)]

    texts = {
        number: fold(f"{one.title} {one.summary}")
        for number, one in ((n, submission(n)) for n in range(size))
    }

    def exhaustive(query: Submission) -> list[int]:
        best = process.extract(
            fold(f"{query.title} {query.summary}"), texts, scorer=fuzz.token_set_ratio, limit=5
        )
        return [number for _, _, number in best]

    full_text = sqlite3.connect(folder / "fts.db")
    full_text.execute("CREATE VIRTUAL TABLE past USING fts5(body)")
    full_text.executemany(
        "INSERT INTO past(rowid, body) VALUES (?, ?)", ((n + 1, body) for n, body in texts.items())
    )
    full_text.commit()

    def bm25(query: Submission) -> list[int]:
        words = " OR ".join(dict.fromkeys(fold(f"{query.title} {query.summary}").split()))
        rows = full_text.execute(
            "SELECT rowid FROM past WHERE past MATCH ? ORDER BY bm25(past) LIMIT 5", (words,)
        )
        return [row[0] - 1 for row in rows]

    for _, _, query in asked:
        ours(query)
    base = measured("ours, retold", asked, ours)
    measured("ours, new ideas", new_ideas(), ours)
    few = asked[:: max(1, len(asked) // EXHAUSTIVE_QUERIES)]
    peers = {"rapidfuzz, exhaustive": exhaustive, "FTS5 bm25, all words": bm25}
    for name, find in peers.items():
        p50, p95 = (peer / own for peer, own in zip(measured(name, few, find), base, strict=True))
        print(f"{'':28s} {p50:13.0f} times ours {p95:13.0f} times ours")
    written = []
    for number in range(1, 101):
        start = time.perf_counter()
        with database.write() as conn:
            lookalikes.remember(conn, number, submission(number - 1))
        written.append((time.perf_counter() - start) * 1000)
    print(f"a change is findable after p50 {statistics.median(written):.2f} ms, read, written and committed")
    seconds, kilobytes = first_answer(url)
    print(f"a new process: first answer {1000 * seconds:.0f} ms after its imports, {kilobytes / 1024:.0f} MB")
    print(
        f"memory at the end, all contestants: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB"
    )
    database.close()


_FIRST_ANSWER = """
import sys, time
from storage import lookalikes
from storage.database import open_database
from domain.similarity import Submission
start = time.perf_counter()
with open_database(sys.argv[1]).read() as conn:
    lookalikes.search(conn, Submission(sys.argv[2], sys.argv[3]), limit=5)
print(time.perf_counter() - start, open("/proc/self/status").read().split("VmHWM:")[1].split()[0])
"""


def first_answer(url: str) -> tuple[float, float]:
    """Seconds from opening the database to the first answer in a process of its own, and its memory in kilobytes."""
    asked = submission(7)
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
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--rows", type=int, default=10_000)
    options.add_argument("--url", help="an empty database; a SQLite file of its own when left out")
    options.add_argument("--dev", type=Path)
    given = options.parse_args()
    if given.dev:
        quality(given.dev)
    with tempfile.TemporaryDirectory() as folder:
        race(given.rows, Path(folder), given.url or f"sqlite:///{folder}/office.db")
        if not given.url:
            print(f"file: {(Path(folder) / 'office.db').stat().st_size / 1e6:.0f} MB")


if __name__ == "__main__":
    main()
