"""Look-alikes: the keys and the prepared text of every submission that may be repeated, and the search among them."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, String, Table, Text, TextClause, text

from domain.similarity import ALGORITHM, Likeness, Submission, read
from domain.similarity.corpus import FOLLOWED, candidates, ranked
from domain.similarity.keys import keys, weighted_keys
from domain.similarity.packing import pack, unpack
from domain.vietnamese.text import clean
from storage.database import Connection
from storage.schema import Id, metadata

sim_key = Table(
    "sim_key",
    metadata,
    Column("key", BigInteger, primary_key=True),
    Column("initiative_id", Id, ForeignKey("initiative.id", ondelete="CASCADE"), primary_key=True),
    Index(None, "initiative_id"),
    sqlite_with_rowid=False,  # the primary key is the table: half the size, one walk a key
)

sim_text = Table(
    "sim_text",
    metadata,
    Column("initiative_id", Id, ForeignKey("initiative.id", ondelete="CASCADE"), primary_key=True),
    Column("algorithm", String(20), nullable=False, index=True),  # the version that prepared it
    Column("title", Text, nullable=False),
    Column("summary", Text, nullable=False),
    Column("unit", Text, nullable=False),
    Column("year", Integer, nullable=False),
    Column("field", String(80), nullable=False),
    Column("prepared", Text, nullable=False),
)


@dataclass(frozen=True)
class Found:
    """A past submission and how like the new one it is."""

    initiative_id: int
    likeness: Likeness


def remember(conn: Connection, initiative_id: int, submission: Submission) -> None:
    """Make a submission findable as of this transaction; what was remembered of it before is replaced."""
    forget(conn, initiative_id)
    reading = read(submission)
    conn.execute(
        sim_text.insert().values(
            initiative_id=initiative_id,
            algorithm=ALGORITHM,
            title=clean(submission.title),
            summary=clean(submission.summary),
            unit=clean(submission.unit),
            year=submission.year,
            field=clean(submission.field),
            prepared=pack(reading),
        )
    )
    if found_under := keys(reading):
        rows = [{"key": key, "initiative_id": initiative_id} for key in found_under]
        conn.execute(sim_key.insert(), rows)


def forget(conn: Connection, initiative_id: int) -> None:
    """Make a submission findable no longer."""
    conn.execute(sim_key.delete().where(sim_key.c.initiative_id == initiative_id))
    conn.execute(sim_text.delete().where(sim_text.c.initiative_id == initiative_id))


def renew(conn: Connection, limit: int = 200) -> int:
    """Prepare anew at most `limit` submissions that an older algorithm prepared; how many there were, 0 when done."""
    older = sim_text.select().where(sim_text.c.algorithm != ALGORITHM).limit(limit)
    rows = conn.execute(older).all()
    for row in rows:
        remember(conn, row.initiative_id, Submission(row.title, row.summary, row.unit, row.year, row.field))
    return len(rows)


def search(
    conn: Connection, submission: Submission, *, limit: int = 10, excluding: Collection[int] = ()
) -> list[Found]:
    """The past submissions most like a new one, best first, at most `limit`; never those in `excluding`."""
    new = read(submission)
    weights = weighted_keys(new)
    near = [
        one for one in candidates(_postings(conn, list(weights)).items(), weights) if one not in excluding
    ]
    prepared = sim_text.select().with_only_columns(sim_text.c.initiative_id, sim_text.c.prepared)
    rows = conn.execute(prepared.where(sim_text.c.initiative_id.in_(near)))
    past = {row.initiative_id: unpack(row.prepared) for row in rows}
    return [Found(one, likeness) for one, likeness in ranked(new, past, limit)]


def _postings(conn: Connection, wanted: Sequence[int]) -> dict[int, list[int]]:
    """The submissions under each key, one more than are followed at most."""
    found: dict[int, list[int]] = defaultdict(list)
    if wanted:
        named = {f"k{number}": key for number, key in enumerate(wanted)}
        for key, initiative_id in conn.execute(_probe(len(wanted)), named):
            found[key].append(initiative_id)
    return found


@lru_cache(maxsize=256)
def _probe(count: int) -> TextClause:
    """One statement that walks `count` keys, each only as far as it is followed; the index alone answers it."""
    one = "SELECT * FROM (SELECT key, initiative_id FROM sim_key WHERE key = :k{0} LIMIT {1}) AS s{0}"
    return text(" UNION ALL ".join(one.format(number, FOLLOWED + 1) for number in range(count)))
