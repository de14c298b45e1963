"""Stored files and evidence: the bytes lie under their hash, whole or not at all."""

import os
from datetime import timedelta
from pathlib import Path

import pytest

from storage.database import Connection, Database, Missing
from storage.records import evidence, initiatives
from storage.talk import drafts, files
from tests.storage.conftest import NOW, Office

PDF = b"%PDF-1.7 " + b"x" * 1000


def keep(conn: Connection, data_dir: Path, data: bytes = PDF, name: str = "báo cáo.pdf") -> int:
    return files.keep(conn, data_dir, data, name, "application/pdf", NOW)


def test_the_bytes_come_back_under_the_name_they_came_with(database: Database, tmp_path: Path) -> None:
    with database.write() as conn:
        stored = files.by_id(conn, keep(conn, tmp_path))
    assert (stored.name, stored.mime, stored.size) == ("báo cáo.pdf", "application/pdf", len(PDF))
    assert files.path(tmp_path, stored).read_bytes() == PDF
    with database.read() as conn, pytest.raises(Missing):
        files.by_id(conn, 999)


def test_the_same_bytes_lie_there_once_whatever_their_names(database: Database, tmp_path: Path) -> None:
    with database.write() as conn:
        one, two = keep(conn, tmp_path), keep(conn, tmp_path, name="../../etc/passwd")
        first, second = files.by_id(conn, one), files.by_id(conn, two)
    assert one != two
    assert files.path(tmp_path, first) == files.path(tmp_path, second)
    assert [
        path for path in tmp_path.rglob("*") if path.is_file() and path.parent.parent.name == "files"
    ] == [files.path(tmp_path, first)]


def test_a_disk_that_refuses_leaves_neither_half_a_file_nor_a_row(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: int) -> None:
        raise OSError(28, "No space left on device")

    def store() -> int:
        with database.write() as conn:
            return keep(conn, tmp_path / "data")

    with monkeypatch.context() as full:
        full.setattr(os, "fsync", refuse)
        with pytest.raises(OSError, match="space"):
            store()
    assert [path for path in (tmp_path / "data").rglob("*") if path.is_file()] == []
    with database.write() as conn:
        assert files.by_id(conn, store_id := keep(conn, tmp_path / "data")).id == store_id
        assert store_id == 1 or database.kind == "postgresql"


def test_evidence_of_a_draft_goes_over_to_its_initiative(
    database: Database, office: Office, tmp_path: Path
) -> None:
    with database.write() as conn:
        draft = drafts.start(conn, office.an.id, "registration", NOW).id
        one = initiatives.begin(conn, office.an, office.round, 2026, NOW)
        kept, dropped = (
            evidence.add(
                conn,
                draft_id=draft,
                stored_file_id=keep(conn, tmp_path, name=name),
                person_id=office.an.id,
                album="a1",
                now=NOW,
            )
            for name in ("ảnh 1.pdf", "ảnh 2.pdf")
        )
        assert [(piece.id, piece.file.name, piece.album) for piece in evidence.of_draft(conn, draft)] == [
            (kept, "ảnh 1.pdf", "a1"),
            (dropped, "ảnh 2.pdf", "a1"),
        ]
        assert evidence.remove(conn, dropped, NOW)
        assert not evidence.remove(conn, dropped, NOW + timedelta(days=1))
        evidence.adopt(conn, draft, one)
        assert [piece.id for piece in evidence.of_initiative(conn, one)] == [kept]
        assert evidence.by_id(conn, dropped) is None
        piece = evidence.by_id(conn, kept)
        assert piece is not None
        assert (piece.initiative_id, piece.draft_id, piece.person_id) == (one, draft, office.an.id)
