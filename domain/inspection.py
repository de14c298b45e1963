"""What kind of file a person sent, told by its content, and whether it may be kept as evidence."""

import re
import struct
import zipfile
import zlib
from dataclasses import dataclass
from io import BytesIO

from domain.vietnamese.text import clean

ALLOWED = "PDF, Word (.docx), Excel (.xlsx), PowerPoint (.pptx), OpenDocument, ảnh JPG, PNG, HEIC, WEBP và video MP4"

ENTRIES_MOST = 2000
ENTRY_BYTES_MOST = 100_000_000  # one unpacked entry
TOTAL_BYTES_MOST = 300_000_000  # all unpacked entries
RATIO_MOST = 150  # unpacked to packed; looked at only above the next figure
RATIO_FROM_BYTES = 5_000_000
_DIRECTORY_BYTES_MOST = 1_000_000
_HEAD_BYTES = 16_384  # of each XML part, where a DTD would stand
_NAME_BYTES_MOST = 200

_OPEN_XML = {  # main content type → extension
    b"wordprocessingml.document.main+xml": "docx",
    b"wordprocessingml.template.main+xml": "docx",
    b"spreadsheetml.sheet.main+xml": "xlsx",
    b"spreadsheetml.template.main+xml": "xlsx",
    b"presentationml.presentation.main+xml": "pptx",
    b"presentationml.slideshow.main+xml": "pptx",
}
_OPEN_DOCUMENT = {"text": "odt", "spreadsheet": "ods", "presentation": "odp"}
_MIME = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "heic": "image/heic",
    "jpg": "image/jpeg",
    "mp4": "video/mp4",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odt": "application/vnd.oasis.opendocument.text",
    "pdf": "application/pdf",
    "png": "image/png",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "webp": "image/webp",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
_HEIC_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}
_MP4_BRANDS = {
    b"isom",
    b"iso2",
    b"iso4",
    b"iso5",
    b"iso6",
    b"mp41",
    b"mp42",
    b"avc1",
    b"M4V ",
    b"dash",
    b"3gp4",
    b"3gp5",
}
_ARCHIVES = (b"Rar!", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"PK\x05\x06", b"PK\x07\x08")
_PROGRAMS = (b"MZ", b"\x7fELF", b"#!", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"dex\n")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # Office before 2007, and the wrapping of encrypted documents
_END, _ZIP64 = b"PK\x05\x06", b"PK\x06\x07"
_MACRO_ENTRY = re.compile(
    r"(?:^|/)(?:vbaproject\.bin|vbadata\.xml|macrosheets/|activex/)|^(?:basic|scripts)/", re.IGNORECASE
)
_BAD_ENTRY = re.compile(
    r"\.(?:zip|rar|7z|gz|tgz|bz2|xz|cab|iso|jar|apk|exe|dll|msi|scr|com|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|lnk|docm|xlsm|pptm)$",
    re.IGNORECASE,
)
_DTD = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_ROOT = re.compile(rb"<[A-Za-z_]")
_EXTENSION = re.compile(r"\.([A-Za-z][A-Za-z0-9]{0,4})$")
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    NotImplementedError,
    RuntimeError,
    EOFError,
    ValueError,
    OSError,
)


@dataclass(frozen=True)
class Accepted:
    """A file to keep: its type by content, and a name without path, bounded, that ends as the content does."""

    mime: str
    name: str


@dataclass(frozen=True)
class Refused:
    """Why a file is not kept, and what helps, as the person reads it."""

    sentence: str


EMPTY = Refused("Tệp rỗng, không có nội dung. Anh/chị kiểm tra rồi gửi lại.")
BROKEN = Refused("Tệp bị hỏng, không mở được. Anh/chị xuất lại từ tệp gốc rồi gửi lại.")
LOCKED = Refused("Tệp có đặt mật khẩu. Anh/chị bỏ mật khẩu rồi gửi lại.")
MACROS = Refused("Tệp có macro nên trợ lý không nhận. Anh/chị lưu thành .docx, .xlsx hoặc PDF rồi gửi lại.")
TOO_BIG_INSIDE = Refused(
    "Tệp nở ra quá lớn khi mở nên trợ lý không nhận. Anh/chị xuất thành PDF rồi gửi lại."
)
UNSAFE = Refused("Tệp chứa phần không an toàn nên trợ lý không nhận. Anh/chị xuất thành PDF rồi gửi lại.")
ARCHIVE = Refused(f"Trợ lý không nhận tệp nén. Anh/chị gửi riêng từng tệp: {ALLOWED}.")
PROGRAM = Refused(f"Trợ lý không nhận tệp chạy được. Các loại nhận được: {ALLOWED}.")
OLD_OFFICE = Refused(
    "Tệp Office kiểu cũ (.doc, .xls, .ppt) không nhận được. Anh/chị lưu thành .docx, .xlsx, .pptx hoặc PDF rồi gửi lại."
)
OTHER = Refused(f"Loại tệp này không nhận được. Các loại nhận được: {ALLOWED}.")


def inspect(data: bytes, name: str) -> Accepted | Refused:
    """Whether the file may be kept, judged by content; a wrong extension is put right.

    Sizes inside packed files are taken from their directory before anything is unpacked, and only the heads of
    parts are unpacked, so time and memory are bounded whatever was sent. Nothing is parsed or fetched.
    """
    found = _packed(data) if data.startswith(b"PK\x03\x04") else _plain(data)
    return found if isinstance(found, Refused) else Accepted(_MIME[found], file_name(name, found))


def file_name(name: str, extension: str) -> str:
    """A name to store and to offer for download: last path part, no odd characters, at most 200 bytes with the extension."""
    last = re.split(r"[/\\]", clean(name).replace("\n", " "))[-1]
    bare = re.sub(r'[<>:"|?*]', " ", last)
    if (ending := _EXTENSION.search(bare)) and len(bare) > len(ending[0]):
        bare = bare[: ending.start()]
    bare = " ".join(bare.split()).strip(". ")
    room = _NAME_BYTES_MOST - len(extension) - 1
    bare = bare.encode()[:room].decode(errors="ignore").strip(". ")
    return f"{bare or 'tep'}.{extension}"


def _plain(data: bytes) -> str | Refused:
    """The extension of a file that is not packed."""
    if not data.strip(b"\0"):
        return EMPTY
    if data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"%PDF-"):
        return "pdf" if b"%%EOF" in data else BROKEN
    if data.startswith(b"\xff\xd8\xff"):
        return "jpg" if b"\xff\xd9" in data else BROKEN
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png" if b"IEND" in data else BROKEN
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp" if int.from_bytes(data[4:8], "little") + 8 <= len(data) else BROKEN
    if data[4:8] == b"ftyp":
        return "heic" if data[8:12] in _HEIC_BRANDS else "mp4" if data[8:12] in _MP4_BRANDS else OTHER
    if data.startswith(_OLE):
        return LOCKED if "EncryptedPackage".encode("utf-16le") in data else OLD_OFFICE
    if data.startswith(_ARCHIVES):
        return ARCHIVE
    return PROGRAM if data.startswith(_PROGRAMS) else OTHER


def _packed(data: bytes) -> str | Refused:
    """The extension of an Office or OpenDocument file."""
    try:
        if not _short_directory(data):
            return TOO_BIG_INSIDE
        with zipfile.ZipFile(BytesIO(data)) as packed:
            return _by_directory(packed.infolist(), len(data)) or _by_content(packed)
    except _BROKEN:
        return BROKEN


def _short_directory(data: bytes) -> bool:
    """Whether the directory is of ordinary size, so that reading it costs little; raises BadZipFile if there is none."""
    at = (
        len(data) - 22
        if data[-22:].startswith(_END) and data.endswith(b"\0\0")
        else data.rfind(_END, -22 - 65_536)
    )
    if at < 0:
        raise zipfile.BadZipFile
    entries, size = struct.unpack_from("<HI", data, at + 10)
    return (
        entries <= ENTRIES_MOST and size <= _DIRECTORY_BYTES_MOST and data[max(0, at - 20) : at][:4] != _ZIP64
    )


def _by_directory(entries: list[zipfile.ZipInfo], size: int) -> Refused | None:
    """What the directory alone says against the file."""
    unpacked, packed = sum(e.file_size for e in entries), sum(e.compress_size for e in entries)
    if (
        len(entries) > ENTRIES_MOST
        or unpacked > TOTAL_BYTES_MOST
        or packed > size  # entries that share their bytes
        or _swells(unpacked, packed)
        or any(e.file_size > ENTRY_BYTES_MOST or _swells(e.file_size, e.compress_size) for e in entries)
    ):
        return TOO_BIG_INSIDE
    if any(e.flag_bits & 1 for e in entries):
        return LOCKED
    if any(_MACRO_ENTRY.search(e.filename) for e in entries):
        return MACROS
    if any(_BAD_ENTRY.search(e.filename) for e in entries) and _is_document(entries):
        return UNSAFE
    if any(e.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for e in entries):
        return ARCHIVE
    return None


def _swells(unpacked: int, packed: int) -> bool:
    return unpacked > RATIO_FROM_BYTES and unpacked > RATIO_MOST * packed


def _is_document(entries: list[zipfile.ZipInfo]) -> bool:
    return any(e.filename in ("[Content_Types].xml", "mimetype") for e in entries)


def _by_content(packed: zipfile.ZipFile) -> str | Refused:
    """The extension by the type the document gives itself."""
    entries = packed.infolist()
    if not _is_document(entries):
        return ARCHIVE
    for entry in entries:
        if entry.filename.lower().endswith((".xml", ".rels")) and entry.file_size:
            head = _head(packed, entry, _HEAD_BYTES).replace(b"\0", b"")
            if _DTD.search(head) or not _ROOT.search(head):
                return UNSAFE
    names = {entry.filename for entry in entries}
    return _open_xml(packed) if "[Content_Types].xml" in names else _open_document(packed, names)


def _open_xml(packed: zipfile.ZipFile) -> str | Refused:
    types = _head(packed, "[Content_Types].xml", 1_000_000).replace(b"\0", b"")
    if b"macroEnabled" in types or b"vbaProject" in types:
        return MACROS
    return next((extension for main, extension in _OPEN_XML.items() if main in types), OTHER)


def _open_document(packed: zipfile.ZipFile, names: set[str]) -> str | Refused:
    manifest = "META-INF/manifest.xml"
    if manifest in names and b"encryption-data" in _head(packed, manifest, 1_000_000):
        return LOCKED
    kind = (
        _head(packed, "mimetype", 100)
        .decode("ascii")
        .strip()
        .removeprefix("application/vnd.oasis.opendocument.")
    )
    return _OPEN_DOCUMENT.get(kind, OTHER)


def _head(packed: zipfile.ZipFile, entry: zipfile.ZipInfo | str, size: int) -> bytes:
    with packed.open(entry) as part:
        return part.read(size)
