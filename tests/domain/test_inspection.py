"""Files people send: kept by content, refused with a sentence that helps, at bounded cost."""

import io
import struct
import tracemalloc
import zipfile
import zlib

import docx
import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.inspection import (
    ALLOWED,
    ARCHIVE,
    BROKEN,
    EMPTY,
    LOCKED,
    MACROS,
    OLD_OFFICE,
    OTHER,
    PROGRAM,
    TOO_BIG_INSIDE,
    UNSAFE,
    Accepted,
    Refused,
    file_name,
    inspect,
)

TYPES = '<?xml version="1.0"?><Types><Override ContentType="application/vnd.openxmlformats-officedocument.{}"/></Types>'
WORD = TYPES.format("wordprocessingml.document.main+xml")
MB = 1_000_000


def packed(parts, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in parts:
            archive.writestr(name, content)
    return out.getvalue()


def word(*parts, types=WORD):
    return packed([("[Content_Types].xml", types), ("word/document.xml", "<w:document/>"), *parts])


def real_word():
    out = io.BytesIO()
    document = docx.Document()
    document.add_paragraph("Báo cáo kết quả")
    document.save(out)
    return out.getvalue()


def real_excel():
    out = io.BytesIO()
    openpyxl.Workbook().save(out)
    return out.getvalue()


def bomb(size):
    """A document whose second part unpacks to so many zeros, packed without holding them in memory."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", WORD)
        with archive.open("word/document.xml", "w", force_zip64=size > 2**31) as part:
            for _ in range(size // MB):
                part.write(bytes(MB))
    return out.getvalue()


def encrypted(data):
    """The file with the mark of a password on its first entry."""
    at = data.rindex(b"PK\x01\x02")
    return data[: at + 8] + struct.pack("<H", 1) + data[at + 10 :]


def open_document(manifest="<manifest/>", kind="text"):
    return packed(
        [
            ("mimetype", f"application/vnd.oasis.opendocument.{kind}"),
            ("content.xml", "<a/>"),
            ("META-INF/manifest.xml", manifest),
        ]
    )


PDF = b"%PDF-1.7\n1 0 obj\n%%EOF\n"
JPG = b"\xff\xd8\xff\xe0" + bytes(20) + b"\xff\xd9"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(20) + b"IEND"
WEBP = b"RIFF" + struct.pack("<I", 16) + b"WEBPVP8 " + bytes(8)
HEIC = b"\0\0\0\x18ftypheic" + bytes(20)
MP4 = b"\0\0\0\x18ftypisom" + bytes(20)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1000)


@pytest.mark.parametrize(
    ("data", "extension"),
    [
        (PDF, "pdf"),
        (b"\xef\xbb\xbf\r\n" + PDF, "pdf"),
        (JPG, "jpg"),
        (PNG, "png"),
        (WEBP, "webp"),
        (HEIC, "heic"),
        (MP4, "mp4"),
        (real_word(), "docx"),
        (real_excel(), "xlsx"),
        (word(types=TYPES.format("presentationml.presentation.main+xml")), "pptx"),
        (open_document(), "odt"),
        (open_document(kind="spreadsheet"), "ods"),
    ],
)
def test_allowed_files_are_known_by_content_whatever_their_name_says(data, extension):
    for name in (f"Báo cáo.{extension}", "Báo cáo.exe", "Báo cáo"):
        found = inspect(data, name)
        assert isinstance(found, Accepted)
        assert found.name == f"Báo cáo.{extension}"
        assert "/" in found.mime


@pytest.mark.parametrize(
    ("data", "refused"),
    [
        (b"", EMPTY),
        (bytes(100), EMPTY),
        (PDF[:12], BROKEN),
        (PNG[:12], BROKEN),
        (JPG[:8], BROKEN),
        (WEBP[:-4], BROKEN),
        (real_word()[:-200], BROKEN),
        (real_word()[:60], BROKEN),
        (OLE + "EncryptedPackage".encode("utf-16le"), LOCKED),
        (encrypted(real_word()), LOCKED),
        (open_document("<manifest><encryption-data/></manifest>"), LOCKED),
        (OLE, OLD_OFFICE),
        (word(("word/vbaProject.bin", b"x")), MACROS),
        (word(("xl/macrosheets/sheet1.xml", b"<a/>")), MACROS),
        (word(types=WORD + "<!-- vnd.ms-word.document.macroEnabled.main+xml -->"), MACROS),
        (
            packed(
                [("mimetype", "application/vnd.oasis.opendocument.text"), ("Basic/Standard/a.xml", "<a/>")]
            ),
            MACROS,
        ),
        (word(("word/embeddings/a.zip", b"x")), UNSAFE),
        (word(("word/embeddings/a.EXE", b"x")), UNSAFE),
        (packed([("a.pdf", PDF)]), ARCHIVE),
        (packed([("a.docx", real_word())]), ARCHIVE),
        (packed([("a.exe", b"MZ")]), ARCHIVE),
        (b"PK\x05\x06" + bytes(18), ARCHIVE),
        (b"Rar!\x1a\x07\x00", ARCHIVE),
        (b"7z\xbc\xaf\x27\x1c", ARCHIVE),
        (b"\x1f\x8b\x08", ARCHIVE),
        (b"MZ\x90\x00", PROGRAM),
        (b"\x7fELF", PROGRAM),
        (b"#!/bin/sh\n", PROGRAM),
        (b"<html><script>alert(1)</script></html>", OTHER),
        (b"\0\0\0\x18ftypqqqq", OTHER),
        ("chữ thường".encode(), OTHER),
        (packed([("[Content_Types].xml", TYPES.format("drawing+xml"))]), OTHER),
        (open_document(kind="graphics"), OTHER),
    ],
)
def test_other_files_are_refused_with_the_reason(data, refused):
    assert inspect(data, "Báo cáo.pdf") == refused
    assert refused.sentence.endswith(".")


def test_the_refusal_of_an_unknown_type_names_the_types_that_are_taken():
    assert ALLOWED in OTHER.sentence
    assert ALLOWED in ARCHIVE.sentence


ENTITIES = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><a>&d;</a>'


@pytest.mark.parametrize(
    "part",
    [
        ENTITIES.encode(),
        ENTITIES.encode("utf-16"),
        ENTITIES.replace("<!DOCTYPE", "<!--" + "x" * 9000 + "--><!doctype").encode(),
        ENTITIES.replace("<!DOCTYPE", "<!--" + "x" * 50_000 + "--><!DOCTYPE").encode(),
    ],
)
def test_a_part_with_a_document_type_is_refused(part):
    assert inspect(word(("word/styles.xml", part)), "a.docx") == UNSAFE
    assert inspect(word(("word/_rels/document.xml.rels", part)), "a.docx") == UNSAFE


@pytest.mark.parametrize("size", [20 * MB, 400 * MB])
def test_a_packed_bomb_is_refused_by_its_directory_without_unpacking(size):
    data = bomb(size)
    assert len(data) < MB
    tracemalloc.start()
    assert inspect(data, "a.docx") == TOO_BIG_INSIDE
    assert tracemalloc.get_traced_memory()[1] < 10 * MB
    tracemalloc.stop()


def test_a_bomb_among_large_pictures_is_found_by_its_own_ratio():
    noise = b"".join(zlib.crc32(bytes([i, i >> 8 & 255])).to_bytes(4, "big") for i in range(256)) * 400
    data = packed([("[Content_Types].xml", WORD), ("word/media/a.jpg", noise)], zipfile.ZIP_STORED)
    assert isinstance(inspect(data, "a.docx"), Accepted)
    out = io.BytesIO(data)
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", bytes(12 * MB))
    assert inspect(out.getvalue(), "a.docx") == TOO_BIG_INSIDE


def test_thousands_of_entries_are_refused_before_the_directory_is_read():
    data = packed([("[Content_Types].xml", WORD), *((f"word/{n}.xml", "") for n in range(2500))])
    assert inspect(data, "a.docx") == TOO_BIG_INSIDE


def test_a_directory_that_hides_its_size_is_refused():
    data = word()
    locator = b"PK\x06\x07" + bytes(16)
    assert inspect(data[:-22] + locator + data[-22:], "a.docx") == TOO_BIG_INSIDE


def test_entries_that_share_their_bytes_are_refused():
    data = packed(
        [("[Content_Types].xml", WORD), *((f"word/{n}.xml", "<a/>" * 400) for n in range(3))],
        zipfile.ZIP_STORED,
    )
    first = data.index(b"PK\x01\x02")
    sized = data[: first + 20] + struct.pack("<II", 90_000, 90_000) + data[first + 28 :]
    assert inspect(sized, "a.docx") == TOO_BIG_INSIDE


def test_embedded_tables_of_charts_are_taken():
    assert isinstance(
        inspect(word(("word/embeddings/Microsoft_Excel_Sheet1.xlsx", real_excel())), "a.docx"), Accepted
    )


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../etc/passwd", "passwd.pdf"),
        ("C:\\Users\\An\\Báo cáo.PDF", "Báo cáo.pdf"),
        ("Báo cáo v1.2", "Báo cáo v1.2.pdf"),
        ("số 12.345.docx", "số 12.345.pdf"),
        (".pdf", "pdf.pdf"),
        ("", "tep.pdf"),
        ("...", "tep.pdf"),
        ("a\u202efdp.exe", "afdp.pdf"),
        ('a<b>:"c"|?*.pdf', "a b c.pdf"),
        ("một\nhai\x00.pdf", "một hai.pdf"),
    ],
)
def test_names_have_no_path_no_odd_characters_and_end_as_the_content_does(name, kept):
    assert file_name(name, "pdf") == kept


@given(st.text(), st.sampled_from(["pdf", "docx"]))
def test_every_name_is_bounded_and_safe(name, extension):
    kept = file_name(name * 5, extension)
    assert len(kept.encode()) <= 200
    assert kept.endswith(f".{extension}")
    assert not set(kept) & set('/\\<>:"|?*\n\0')
    assert not kept.startswith(".")
    assert file_name(kept, extension) == kept


GOOD = (real_word(), real_excel(), open_document(), PDF, PNG)


@given(
    st.sampled_from(GOOD),
    st.lists(st.tuples(st.integers(0, 40_000), st.binary(min_size=1, max_size=8)), max_size=6),
    st.integers(0, 400),
)
def test_damaged_files_never_raise(data, damage, cut):
    broken = bytearray(data)
    for at, junk in damage:
        broken[at % len(data) : at % len(data) + len(junk)] = junk
    assert isinstance(inspect(bytes(broken[: len(broken) - cut]), "a.docx"), Accepted | Refused)


@given(st.binary(max_size=300))
def test_no_bytes_raise(data):
    assert isinstance(inspect(data, "x"), Accepted | Refused)
    assert isinstance(inspect(b"PK\x03\x04" + data, "x"), Accepted | Refused)
