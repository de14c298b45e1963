"""Ideas told again in other words are found, and other ideas in like words are not warned of: totals that may not fall.

`rewordings/` has made-up past submissions and new ones, labelled: retold by somebody of another unit, or another idea with
the same tool, object or field. Sets A and B have summaries of some 75 words (the thesaurus was widened after reading A, not
B), the short set a title and three short sentences. The hardest are still missed: the floors are what was reached.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from domain.similarity import FLAG, Corpus, Submission

ROWS = Path(__file__).parent / "rewordings"


class Totals(NamedTuple):
    """Of retold ideas: first, in the first five, warned of. Of other ideas: warned of."""

    first: int
    five: int
    warned: int
    false: int


def rows(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (ROWS / f"{name}.jsonl").read_text("utf-8").splitlines()]


def submission(row: dict[str, Any]) -> Submission:
    return Submission(row["title"], row["summary"], row["unit"], row["year"])


@cache
def past() -> Corpus[str]:
    corpus: Corpus[str] = Corpus()
    for row in rows("past"):
        corpus.add(row["id"], submission(row))
    return corpus


def totals(of: str) -> Totals:
    first = five = warned = false = 0
    for row in rows("new"):
        if row["set"] != of:
            continue
        found = [(identifier, like.score) for identifier, like in past().search(submission(row), limit=5)]
        warns = bool(found) and found[0][1] >= FLAG
        if row["label"] == "DUPLICATE":
            places = [identifier for identifier, _ in found]
            first += places[:1] == row["relevant"]
            five += row["relevant"][0] in places
            warned += warns and row["relevant"][0] in places
        else:
            false += warns
    return Totals(first, five, warned, false)


@pytest.mark.parametrize(
    ("of", "floor"),
    [
        ("A", Totals(first=26, five=27, warned=15, false=3)),
        ("B", Totals(first=25, five=25, warned=16, false=4)),
        ("short", Totals(first=68, five=70, warned=34, false=9)),
    ],
)
def test_no_fewer_retold_ideas_are_found_and_no_more_others_warned_of(of: str, floor: Totals) -> None:
    reached = totals(of)
    assert reached.first >= floor.first
    assert reached.five >= floor.five
    assert reached.warned >= floor.warned
    assert reached.false <= floor.false


def test_an_exact_copy_hides_none_that_is_warned_of_without_it() -> None:
    """A copy shares every key with the new submission; the one that says the same in other words is seen all the same."""
    beside: Corpus[str] = Corpus()
    for row in rows("past"):
        beside.add(row["id"], submission(row))
    retold = [row for row in rows("new") if row["label"] == "DUPLICATE"]
    for row in retold:
        alone = warned_of(past(), row)
        beside.add(row["query_id"], submission(row))
        assert not alone or warned_of(beside, row), row["query_id"]


def warned_of(corpus: Corpus[str], row: dict[str, Any]) -> bool:
    found = {identifier: like.score for identifier, like in corpus.search(submission(row), limit=5)}
    return found.get(row["relevant"][0], 0.0) >= FLAG
