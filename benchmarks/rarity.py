"""Counts words and concepts in past submissions and prints the two tables of domain/similarity/rarity.py.

    python -m benchmarks.rarity corpus.jsonl generated.jsonl:0.5

A file's rows count as much as the number behind its colon says, or once. Concepts of the general language count at
least `GENERAL_LEAST`: a small sample has few of the words that everybody uses, and none is rare.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from domain.similarity import Submission, read
from domain.similarity.content import Content
from domain.similarity.thesaurus import common, everyday, speech, things

WIDTH = 150
GENERAL = (common, everyday, speech, things)
GENERAL_LEAST = 8


def wrapped(items: Iterable[str], between: str) -> str:
    """The items in lines of at most `WIDTH` characters."""
    lines = [""]
    for item in items:
        if lines[-1] and len(lines[-1]) + len(item) >= WIDTH:
            lines.append("")
        lines[-1] += f"{between}{item}" if lines[-1] else item
    return "\n".join(lines)


def counted(counts: Counter[str]) -> list[str]:
    return [f"{name}:{round(n)}" for name, n in sorted(counts.items(), key=lambda c: (-c[1], c[0])) if n >= 2]


def main() -> None:
    if not sys.argv[1:]:
        print(__doc__)  # it measures nothing by itself
        return
    words: Counter[str] = Counter()
    groups: Counter[str] = Counter()
    rows = 0.0
    for argument in sys.argv[1:]:
        file, _, share = argument.partition(":")
        for line in Path(file).read_text("utf-8").splitlines():
            row = json.loads(line)
            reading = read(Submission(row["title"], row["summary"], row["unit"]))
            whole = Content(reading.title, reading.problem, reading.way, reading.effect)
            once = float(share or 1)
            rows += once
            words.update(dict.fromkeys(whole.singles, once))
            groups.update(dict.fromkeys((g for g in whole.groups if g[0] != "#"), once))
    for source in GENERAL:
        for line in source.GROUPS.strip().splitlines():
            name = line.split("|")[0]
            groups[name] = max(groups[name], GENERAL_LEAST)
    print(
        f"SAMPLE = {round(rows)}\n\nWORD_COUNTS\n{wrapped(counted(words), ' ')}\n\nGROUP_COUNTS\n{wrapped(counted(groups), '|')}"
    )


if __name__ == "__main__":
    main()
