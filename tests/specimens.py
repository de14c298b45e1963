"""Small real files of every kind that people send, made in memory."""

import io
import struct
import zipfile
import zlib


def load(name: str) -> bytes:
    """The bytes of a file whose kind its name tells: anh.png, bao-cao.pdf, so-lieu.docx, bom.docx …"""
    kind = name.rpartition(".")[2]
    makers = {
        "png": png,
        "jpg": jpg,
        "pdf": pdf,
        "docx": docx,
        "exe": lambda: b"MZ" + bytes(200),
        "txt": lambda: b"",
    }
    return makers[kind]()


def png() -> bytes:
    """One grey pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b"\0\x80"))
        + chunk(b"IEND", b"")
    )


def jpg() -> bytes:
    """The beginning and the end of a JPEG, as cameras write them."""
    return b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00" + bytes(64) + b"\xff\xd9"


def pdf() -> bytes:
    """A PDF without pages."""
    return b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


def docx() -> bytes:
    """A Word file with one paragraph."""
    from docx import Document

    document = Document()
    document.add_paragraph("Số liệu trước và sau khi áp dụng.")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def macro_docx() -> bytes:
    """A Word file that carries a macro."""
    out = io.BytesIO(docx())
    with zipfile.ZipFile(out, "a") as file:
        file.writestr("word/vbaProject.bin", b"\xd0\xcf\x11\xe0")
    return out.getvalue()
