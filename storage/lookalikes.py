"""Look-alikes: the keys and the prepared text of every submission that may be repeated, and the search among them."""

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    bindparam,
    select,
    text,
)

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

# One statement walks all keys, each only as far as it is followed; the submissions of a key come as one text,
# which costs a fifth of a row for each.
_PROBE = "SELECT wanted.key, (SELECT {joined} FROM (SELECT initiative_id FROM sim_key WHERE key = wanted.key LIMIT {most}) AS found) FROM {wanted}"
_PROBE_SQLITE = text(
    _PROBE.format(
        joined="group_concat(initiative_id)",
        most=FOLLOWED + 1,
        wanted="(SELECT value AS key FROM json_each(:wanted)) AS wanted",
    )
)
_PROBE_POSTGRESQL = text(
    _PROBE.format(
        joined="string_agg(initiative_id::text, ',')",
        most=FOLLOWED + 1,
        wanted="unnest(CAST(:wanted AS bigint[])) AS wanted(key)",
    )
)
_PREPARED = select(sim_text.c.initiative_id, sim_text.c.prepared).where(
    sim_text.c.initiative_id.in_(bindparam("ids", expanding=True)), sim_text.c.algorithm == ALGORITHM
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
    near = map(int, candidates(_postings(conn, list(weights)), weights, limit))
    rows = conn.execute(_PREPARED, {"ids": [one for one in near if one not in excluding]})
    past = {one: unpack(prepared) for one, prepared in rows}
    return [Found(one, likeness) for one, likeness in ranked(new, past, limit)]


def _postings(conn: Connection, wanted: Sequence[int]) -> Iterator[tuple[int, list[str]]]:
    """Each key in this order with the submissions under it, one more than are followed at most."""
    on_sqlite = conn.dialect.name == "sqlite"
    given = json.dumps(wanted) if on_sqlite else wanted
    for key, found in conn.execute(_PROBE_SQLITE if on_sqlite else _PROBE_POSTGRESQL, {"wanted": given}):
        yield key, found.split(",") if found else []
