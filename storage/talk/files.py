"""Stored files: the bytes lie under the data folder by their hash, the row holds the only name they have."""

import hashlib
import os
import tempfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import select

from storage.database import Connection, Missing
from storage.schema import stored_file


@dataclass(frozen=True)
class StoredFile:
    """A file that is kept; `size` in bytes, `mime` by content."""

    id: int
    sha256: str
    name: str
    mime: str
    size: int


def keep(conn: Connection, data_dir: Path, data: bytes, name: str, mime: str, now: datetime) -> int:
    """Keep the bytes, then their row, and give its id; the bytes are on the disk for good when this returns."""
    digest = hashlib.sha256(data).hexdigest()
    _put(_place(data_dir, digest), data)
    row = {"sha256": digest, "name": name[:255], "mime": mime, "size": len(data), "at": now}
    return int(conn.execute(stored_file.insert().values(row).returning(stored_file.c.id)).scalar_one())


def by_id(conn: Connection, file_id: int) -> StoredFile:
    """The file; `Missing` when there is none."""
    wanted = select(*(stored_file.c[name] for name in StoredFile.__dataclass_fields__))
    row = conn.execute(wanted.where(stored_file.c.id == file_id)).first()
    if row is None:
        raise Missing(f"no file {file_id}")
    return StoredFile(**row._mapping)


def path(data_dir: Path, stored: StoredFile) -> Path:
    """Where the bytes of the file lie."""
    return _place(data_dir, stored.sha256)


def _place(data_dir: Path, digest: str) -> Path:
    return data_dir / "files" / digest[:2] / digest


def _put(place: Path, data: bytes) -> None:
    """Write the bytes under a passing name and rename: the final name never holds half a file."""
    if place.exists():
        return
    place.parent.mkdir(parents=True, exist_ok=True)
    handle, passing = tempfile.mkstemp(dir=place.parent, prefix=".new-")
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        Path(passing).replace(place)
    except BaseException:
        Path(passing).unlink(missing_ok=True)
        raise
    for folder in (place.parent, place.parent.parent):
        _sync(folder)


def _sync(folder: Path) -> None:
    """A new name in a folder lasts only after the folder itself is synced."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
