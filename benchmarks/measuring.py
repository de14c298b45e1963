"""What the benchmarks share: timing a piece of work, and their command line."""

import statistics
import tempfile
import time
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path


def options(doc: str | None, *, rows: int) -> ArgumentParser:
    """The options of a benchmark that fills a database: how many rows, and where."""
    given = ArgumentParser(description=doc, formatter_class=RawDescriptionHelpFormatter)
    given.add_argument("--rows", type=int, default=rows)
    given.add_argument(
        "--url",
        help="a database, empty or filled by an earlier run of this size; a SQLite file of its own when left out",
    )
    return given


@contextmanager
def stage(url: str | None) -> Iterator[tuple[str, Path]]:
    """Where a benchmark works: the given database or a file of its own, whose size is told, and a folder."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        yield url or f"sqlite:///{folder}/office.db", folder
        if not url:
            print(f"file: {(folder / 'office.db').stat().st_size / 1e6:.0f} MB")


@dataclass(frozen=True)
class Taken:
    """Milliseconds of each run by the clock, and of this process's processor time, where waiting does not count."""

    clock: list[float]
    processor: list[float]

    @property
    def p50(self) -> float:
        return statistics.median(self.clock)

    @property
    def p95(self) -> float:
        return late(self.clock)


def late(times: list[float]) -> float:
    """The 95th percentile."""
    return sorted(times)[min(len(times) - 1, int(0.95 * len(times)))]


def timed(run: Callable[[], object], times: int) -> Taken:
    clock, processor = [], []
    for _ in range(times):
        start, working = time.perf_counter(), time.thread_time()
        run()
        processor.append((time.thread_time() - working) * 1000)
        clock.append((time.perf_counter() - start) * 1000)
    return Taken(clock, processor)
