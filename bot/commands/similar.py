"""`sangkien similar`: which past submissions a new one is like, from a file or from two texts."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

from domain.similarity import ALGORITHM, FLAG, Corpus, Likeness, Submission, compare, read

RANKED = 10
_LEVELS = {"very_like": "rất giống", "like": "tương tự", "": "không đáng kể"}


class BadLine(ValueError):
    """A line that holds no submission; the text says why."""


def similar(
    corpus: Annotated[
        Path | None,
        typer.Option(help="Tệp JSON lines các hồ sơ đã nộp: id, title, summary, unit, year, field."),
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Đọc hồ sơ mới từ đầu vào chuẩn, in mỗi hồ sơ một dòng JSON.")
    ] = False,
    explain: Annotated[
        tuple[str, str] | None,
        typer.Option(help="So một cặp: hai mã trong --corpus, hoặc hai đoạn “tiêu đề | tóm tắt”."),
    ] = None,
) -> None:
    """Tìm hồ sơ gần giống.

    Ví dụ: sangkien similar --json --corpus kho.jsonl < moi.jsonl
           sangkien similar --explain "Nhắn tin báo kết quả" "Gửi SMS khi xong hồ sơ"
    Mã thoát 1 khi có dòng không đọc được.
    """
    if explain is None and corpus is None:
        typer.echo("Cần --corpus TỆP, hoặc --explain với hai hồ sơ. Xem: sangkien similar --help", err=True)
        raise typer.Exit(2)
    try:
        past = dict(_past(corpus)) if corpus else {}
    except OSError as error:
        typer.echo(f"{corpus}: không đọc được tệp ({error.strerror}).", err=True)
        raise typer.Exit(3) from None
    except BadLine as bad:
        typer.echo(f"{corpus}: {bad}", err=True)
        raise typer.Exit(2) from None
    if explain:
        one, other = (past.get(text) or _spoken(text) for text in explain)
        typer.echo(explanation(one, other))
        return
    if not _answer(past, as_json=as_json):
        raise typer.Exit(1)


def _answer(past: dict[str, Submission], *, as_json: bool) -> bool:
    """Rank the past for every line of standard input; True when each line could be read."""
    index: Corpus[str] = Corpus()
    for identifier, submission in past.items():
        index.add(identifier, submission)
    good = True
    for number, line in enumerate(sys.stdin.buffer, 1):
        if not line.strip():
            continue
        try:
            record = _record(line)
            new = _submission(record)
        except BadLine as bad:
            typer.echo(f"dòng {number}: {bad}", err=True)
            good = False
            continue
        found = index.search(new, limit=RANKED)
        if as_json:
            _print(
                {
                    "query_id": record.get("query_id"),
                    "ranked": [[identifier, likeness.score] for identifier, likeness in found],
                    "flagged": bool(found) and found[0][1].score >= FLAG,
                }
            )
        else:
            lines = [
                f"  {likeness.score:5.1f}  {identifier}  {past[identifier].title}"
                for identifier, likeness in found
            ]
            typer.echo("\n".join((new.title, *lines)))
    return good


def _print(value: dict[str, Any]) -> None:
    # Half of a surrogate pair cannot be written as UTF-8; the backslash form is what JSON has for it.
    sys.stdout.buffer.write(json.dumps(value, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n")
    sys.stdout.buffer.flush()


def _past(file: Path) -> Iterator[tuple[str, Submission]]:
    with file.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                try:
                    record = _record(line)
                    yield str(record.get("id")), _submission(record)
                except BadLine as bad:
                    raise BadLine(f"dòng {number}: {bad}") from None


def _record(line: bytes) -> dict[str, Any]:
    try:
        record = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise BadLine("không phải JSON (UTF-8) hợp lệ.") from None
    if not isinstance(record, dict):
        raise BadLine("mỗi dòng phải là một đối tượng JSON có “title”.")
    return record


def _submission(record: dict[str, Any]) -> Submission:
    texts = {name: record.get(name) or "" for name in ("title", "summary", "unit", "field")}
    year = record.get("year") or 0
    if not all(isinstance(text, str) for text in texts.values()) or not isinstance(year, int):
        raise BadLine("“title”, “summary”, “unit”, “field” phải là chữ, “year” phải là số.")
    return Submission(**texts, year=year)


def _spoken(text: str) -> Submission:
    title, _, summary = text.partition("|")
    return Submission(title.strip(), summary.strip())


def explanation(one: Submission, other: Submission) -> str:
    """One pair as a reader sees it: the score, each part's share, and the words that match."""
    likeness = compare(read(one), read(other))
    rows = [
        f"Hồ sơ mới:   {one.title}",
        f"Hồ sơ trước: {other.title}",
        f"Điểm giống: {likeness.score:.1f}/100 ({_LEVELS[likeness.level]}; báo từ {FLAG:.0f}), thuật toán {ALGORITHM}",
        *_parts(likeness),
    ]
    if likeness.upgrade:
        rows.append("Cùng đơn vị, năm trước: có thể là nâng cấp, kế thừa.")
    return "\n".join(rows)


def _parts(likeness: Likeness) -> Iterator[str]:
    for name, share, words in (
        ("Tiêu đề", likeness.title, likeness.title_words),
        ("Cách làm", likeness.way, likeness.way_words),
        ("Hiệu quả", likeness.effect, likeness.effect_words),
    ):
        yield f"{name}: {share:.0f}%" + (f" · từ trùng hoặc cùng nghĩa: {', '.join(words)}" if words else "")
