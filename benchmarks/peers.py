"""Other ways of finding look-alikes in the same texts; each hands its best rows to rapidfuzz and gives the first five."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path

from rapidfuzz import fuzz, process

HANDED_ON = 40  # rows that an index hands to rapidfuzz

Find = Callable[[str], list[int]]


def exhaustive(texts: Sequence[str]) -> Find:
    """rapidfuzz `token_set_ratio` against every row."""

    def find(asked: str) -> list[int]:
        best = process.extract(asked, texts, scorer=fuzz.token_set_ratio, limit=5)
        return [number for _, _, number in best]

    return find


def _reranked(texts: Sequence[str], asked: str, near: Sequence[int]) -> list[int]:
    some = {number: texts[number] for number in near}
    return [number for _, _, number in process.extract(asked, some, scorer=fuzz.token_set_ratio, limit=5)]


def full_text(texts: Sequence[str], folder: Path) -> Find:
    """SQLite's FTS5 with bm25 over all words."""
    past = sqlite3.connect(folder / "fts.db")
    past.execute("CREATE VIRTUAL TABLE past USING fts5(body)")
    past.executemany("INSERT INTO past(rowid, body) VALUES (?, ?)", enumerate(texts, 1))
    past.commit()

    def find(asked: str) -> list[int]:
        words = " OR ".join(dict.fromkeys(asked.split()))
        rows = past.execute(
            "SELECT rowid FROM past WHERE past MATCH ? ORDER BY bm25(past) LIMIT ?", (words, HANDED_ON)
        )
        return _reranked(texts, asked, [number - 1 for (number,) in rows])

    return find


def _pairs(text: str) -> str:
    words = text.split()
    return " ".join(map("".join, pairwise(words)))


def tantivy(texts: Sequence[str], folder: Path, pairs: bool) -> Find:
    """tantivy (Rust) over the words, or over the pairs of neighbouring words."""
    import tantivy as library

    (folder / f"tantivy{pairs}").mkdir()
    builder = library.SchemaBuilder()
    builder.add_text_field("body", stored=False, tokenizer_name="whitespace", index_option="freq")
    builder.add_integer_field("number", stored=True, fast=True)
    index = library.Index(builder.build(), path=str(folder / f"tantivy{pairs}"))
    writer = index.writer(256_000_000, 1)
    for number, text in enumerate(texts):
        writer.add_document(library.Document(body=_pairs(text) if pairs else text, number=number))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def find(asked: str) -> list[int]:
        query = index.parse_query(_pairs(asked) if pairs else asked, ["body"])
        near = [searcher.doc(place)["number"][0] for _, place in searcher.search(query, HANDED_ON).hits]
        return _reranked(texts, asked, near)

    return find


def bm25s(texts: Sequence[str]) -> Find:
    """bm25s (NumPy), its whole index in memory."""
    import bm25s as library

    numbers: dict[str, int] = {}
    tokens = [[numbers.setdefault(word, len(numbers)) for word in text.split()] for text in texts]
    retriever = library.BM25()
    retriever.index((tokens, numbers), show_progress=False)

    def find(asked: str) -> list[int]:
        known = [[word for word in asked.split() if word in numbers]]
        near, _ = retriever.retrieve(known, k=HANDED_ON, show_progress=False)
        return _reranked(texts, asked, near[0].tolist())

    return find


def trigrams(texts: Sequence[str], url: str) -> Find:
    """PostgreSQL's pg_trgm with a GiST index."""
    import psycopg

    past = psycopg.connect(url.replace("postgresql+psycopg://", "postgresql://"), autocommit=True)
    past.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
    past.execute("CREATE TABLE peer_past (number int, body text)")
    with past.cursor() as cursor, cursor.copy("COPY peer_past FROM STDIN") as copy:
        for row in enumerate(texts):
            copy.write_row(row)
    past.execute("CREATE INDEX ON peer_past USING gist (body gist_trgm_ops(siglen=256))")
    past.execute("ANALYZE peer_past")

    def find(asked: str) -> list[int]:
        rows = past.execute("SELECT number FROM peer_past ORDER BY body <-> %s LIMIT %s", (asked, HANDED_ON))
        return _reranked(texts, asked, [number for (number,) in rows])

    return find


def peers(texts: Sequence[str], folder: Path, url: str) -> Iterator[tuple[str, Callable[[], Find]]]:
    """The peers that this machine has, by name, each built when it is called."""
    yield "rapidfuzz, exhaustive", lambda: exhaustive(texts)
    yield "FTS5 bm25, all words", lambda: full_text(texts, folder)
    if find_spec("tantivy"):
        yield "tantivy, word pairs", lambda: tantivy(texts, folder, True)
        yield "tantivy, words", lambda: tantivy(texts, folder, False)
    if find_spec("bm25s"):
        yield "bm25s, words", lambda: bm25s(texts)
    if url.startswith("postgresql"):
        yield "pg_trgm GiST", lambda: trigrams(texts, url)
