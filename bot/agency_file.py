"""Reading agency.toml: the office's own values over the shipped ones; every mistake with its file and line."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from domain import agency
from domain.agency import Agency
from domain.shapes import WrongTable

DATA = Path(__file__).parent / "data"
_SYNTAX = re.compile(r"(?P<what>.*?) \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)")


class WrongFile(Exception):
    """The agency file cannot be used; the text names file, line, what is wrong and what would be right."""


@cache
def shipped() -> Agency:
    """The agency as the program ships it: sound values for a commune without its own name."""
    return agency.read(_table("agency.toml"))


def load(path: Path | None) -> Agency:
    """The agency of that file, the shipped one without a path; values that the file leaves out are the shipped ones."""
    if path is None:
        return shipped()
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise WrongFile(f"{path}: không có tệp này. Chạy “sangkien init” để tạo tệp mẫu.") from None
    except OSError as error:
        raise WrongFile(f"{path}: không đọc được tệp ({error.strerror}). Kiểm tra quyền đọc tệp.") from None
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise WrongFile(
            f"{path}, dòng {line}: tệp không phải UTF-8. Lưu lại tệp với bảng mã UTF-8."
        ) from None
    return read(text, str(path))


def read(text: str, name: str) -> Agency:
    """The agency of an agency file's text; `name` is how errors call the file."""
    try:
        own = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise WrongFile(f"{name}, {_said(error, text)}") from None
    level = own.get("level")
    base = over(_table("agency.toml"), _table("agency-province.toml") if level == "province" else {})
    try:
        return agency.read(over(base, own))
    except WrongTable as error:
        lines = places(text)
        placed = sorted(
            ((_line(wrong.path, lines), wrong) for wrong in error.wrongs), key=lambda pair: pair[0]
        )
        raise WrongFile("\n".join(f"{name}, dòng {line}: {wrong}" for line, wrong in placed)) from None


def over(base: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    """One table laid over another: tables are joined key by key, anything else is replaced as a whole."""
    joined = dict(base)
    for key, value in own.items():
        both = isinstance(value, Mapping) and isinstance(base.get(key), Mapping)
        joined[key] = over(base[key], value) if both else value
    return joined


def for_level(level: str) -> str:
    """The text of a whole agency file for an office of that level, comments included."""
    text = (DATA / "agency.toml").read_text(encoding="utf-8")
    if level == "commune":
        return text
    special = (DATA / f"agency-{level}.toml").read_text(encoding="utf-8")
    lines, wanted = text.splitlines(), special.splitlines()
    where = places(text)
    for path, number in places(special).items():
        if "=" not in wanted[number - 1]:
            continue
        lines[where[path] - 1] = wanted[number - 1] + _comment(lines[where[path] - 1])
    return "\n".join(lines) + "\n"


def places(text: str) -> dict[str, int]:
    """The line (from 1) on which each key and table of a valid TOML text begins, by path (`fields[2].key`)."""
    found: dict[str, int] = {}
    for path, line in _walk(text):
        found.setdefault(path, line)
    return found


_HEADER = re.compile(r"\s*(\[\[?)\s*([^\]]+?)\s*\]")
_KEY = re.compile(r"\s*([\w.\-\"']+(?:\s*\.\s*[\w\-\"']+)*)\s*=")
_PIECE = re.compile(r'"""|\'\'\'|"(?:\\.|[^"\\])*"|\'[^\']*\'|#.*|[\[{]|[\]}]', re.DOTALL)


def _walk(text: str) -> Iterator[tuple[str, int]]:
    """Each path with its line; lines inside a value (long text, list on several lines) begin nothing."""
    table, counts = "", dict[str, int]()
    closing, depth = "", 0
    for number, line in enumerate(text.splitlines(), 1):
        rest = line
        if closing:
            if closing not in line:
                continue
            rest, closing = line.split(closing, 1)[1], ""
        elif not depth:
            if header := _HEADER.match(line):
                table = _name(header[2])
                if header[1] == "[[":
                    counts[table] = counts.get(table, -1) + 1
                    yield table, number
                    table = f"{table}[{counts[table]}]"
                yield table, number
                continue
            if key := _KEY.match(line):
                yield f"{table}.{_name(key[1])}" if table else _name(key[1]), number
                rest = line[key.end() :]
        closing, depth = _state_after(rest, depth)


def _state_after(rest: str, depth: int) -> tuple[str, int]:
    """The long quote left open at the end of a line, and how many brackets are open."""
    position = 0
    while piece := _PIECE.search(rest, position):
        position = piece.end()
        if piece[0] in ('"""', "'''"):
            end = rest.find(piece[0], position)
            if end < 0:
                return piece[0], depth
            position = end + 3
        elif piece[0] in "[{":
            depth += 1
        elif piece[0] in "]}":
            depth -= 1
    return "", depth


def _comment(line: str) -> str:
    """The comment at the end of a line, with the spaces before it."""
    start = next((piece.start() for piece in _PIECE.finditer(line) if piece[0].startswith("#")), len(line))
    return line[len(line[:start].rstrip()) :]


def _name(key: str) -> str:
    return ".".join(part.strip().strip("\"'") for part in key.split("."))


def _line(path: str, lines: Mapping[str, int]) -> int:
    """The line of that key, or of the nearest table around it that the file has; 1 when it has none."""
    while path and path not in lines:
        path = re.sub(r"(\.[^.\[\]]+|\[\d+\]|^[^.\[\]]+)$", "", path)
    return lines.get(path, 1)


def _said(error: tomllib.TOMLDecodeError, text: str) -> str:
    said = _SYNTAX.match(str(error))
    line = said["line"] if said and said["line"] else str(text.count("\n") + 1)
    what = said["what"] if said else str(error)
    column = f", cột {said['column']}" if said and said["column"] else ""
    advice = "Chữ phải ở trong ngoặc kép, mỗi mục một dòng dạng tên = giá trị, mỗi tên chỉ viết một lần"
    return f"dòng {line}{column}: sai cú pháp TOML ({what}). {advice}."


def _table(file: str) -> dict[str, Any]:
    return tomllib.loads((DATA / file).read_text(encoding="utf-8"))
