"""Look-alikes: the keys and the prepared text of every submission that may be repeated, and the search among them."""

import json
import struct
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
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

NUMBER = 4  # bytes of an initiative's number in a posting

sim_posting = Table(
    "sim_posting",
    metadata,
    Column("key", BigInteger, primary_key=True),
    # The numbers of the initiatives found under the key, one after the other; nothing from the moment on that there
    # were more than `FOLLOWED`: the key tells nothing then, and needs no room.
    Column("initiatives", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
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
    Column("found_under", LargeBinary, nullable=False),  # its keys, 8 bytes each
)

# One statement reads or writes all keys of a submission; the database takes them apart, which costs a tenth of a
# parameter each. Keys are written in their order, so that two who write the same ones wait and do not block each other.
_WANTED = {
    "sqlite": "SELECT value AS key FROM json_each(:keys)",
    "postgresql": "SELECT unnest(CAST(:keys AS bigint[])) AS key",
}
_BYTES = {"sqlite": "BLOB", "postgresql": "bytea"}
_FIND = {
    kind: text(f"SELECT key, initiatives FROM sim_posting WHERE key IN ({wanted})")  # noqa: S608 - ours, no one's input
    for kind, wanted in _WANTED.items()
}
_FILE = {
    kind: text(f"""
        INSERT INTO sim_posting (key, initiatives)
        SELECT key, CAST(:initiative AS {_BYTES[kind]}) FROM ({wanted}) AS wanted WHERE true ORDER BY key
        ON CONFLICT (key) DO UPDATE SET initiatives = CASE
            WHEN length(sim_posting.initiatives) < {NUMBER * FOLLOWED}
            THEN CAST(sim_posting.initiatives || excluded.initiatives AS {_BYTES[kind]})
            ELSE CAST('' AS {_BYTES[kind]}) END
        WHERE length(sim_posting.initiatives) > 0""")  # noqa: S608 - ours, no one's input
    for kind, wanted in _WANTED.items()
}
_KEEP = sim_text.insert()
_FORGET = (
    sim_text.delete().where(sim_text.c.initiative_id == bindparam("of")).returning(sim_text.c.found_under)
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
    reading = read(submission)
    under = keys(reading)
    known = _forgotten_text(conn, initiative_id)
    prepared = {
        "initiative_id": initiative_id,
        "algorithm": ALGORITHM,
        "title": clean(submission.title),
        "summary": clean(submission.summary),
        "unit": clean(submission.unit),
        "year": submission.year,
        "field": clean(submission.field),
        "prepared": pack(reading),
        "found_under": struct.pack(f"<{len(under)}q", *under),
    }
    conn.execute(_KEEP, prepared)
    _take_out(conn, known.difference(under), initiative_id)
    if new := set(under) - known:
        conn.execute(
            _FILE[conn.dialect.name], {"keys": _given(conn, new), "initiative": _number(initiative_id)}
        )


def forget(conn: Connection, initiative_id: int) -> None:
    """Make a submission findable no longer."""
    _take_out(conn, _forgotten_text(conn, initiative_id), initiative_id)


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
    rows = conn.execute(_FIND[conn.dialect.name], {"keys": _given(conn, weights)})
    postings = {key: _numbers(initiatives) for key, initiatives in rows}
    near = candidates(postings, weights, limit, excluding)
    rows = conn.execute(_PREPARED, {"ids": near})
    past = {one: unpack(prepared) for one, prepared in rows}
    return [Found(one, likeness) for one, likeness in ranked(new, past, limit)]


def _forgotten_text(conn: Connection, initiative_id: int) -> set[int]:
    """Delete the prepared text; the keys under which it was found."""
    packed = conn.execute(_FORGET, {"of": initiative_id}).scalar() or b""
    return {key for (key,) in struct.iter_unpack("<q", packed)}


def _take_out(conn: Connection, of: Collection[int], initiative_id: int) -> None:
    """Take an initiative out of the postings of these keys."""
    if not of:
        return
    held = select(sim_posting).where(sim_posting.c.key.in_(of)).order_by(sim_posting.c.key).with_for_update()
    left = {
        key: [one for one in _numbers(initiatives) if one != initiative_id]
        for key, initiatives in conn.execute(held)
        if initiatives
    }
    if kept := [
        {"of": key, "initiatives": b"".join(map(_number, ones))} for key, ones in left.items() if ones
    ]:
        conn.execute(sim_posting.update().where(sim_posting.c.key == bindparam("of")), kept)
    conn.execute(
        sim_posting.delete().where(sim_posting.c.key.in_([key for key, ones in left.items() if not ones]))
    )


def _given(conn: Connection, wanted: Iterable[int]) -> str | list[int]:
    return json.dumps(list(wanted)) if conn.dialect.name == "sqlite" else list(wanted)


def _number(initiative_id: int) -> bytes:
    return initiative_id.to_bytes(NUMBER, "little")


def _numbers(initiatives: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(initiatives) // NUMBER}I", initiatives)
