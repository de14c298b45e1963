"""`sangkien similar`: past submissions in a file, new ones on standard input, a pair explained."""

import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from bot.commands.similar import similar

app = typer.Typer()
app.command()(similar)

PAST = [
    {"id": "D1", "title": "Dạy bơi phòng chống đuối nước cho học sinh", "summary": "Bể bơi di động.", "unit": "Trường Hạ Sơn", "year": 2022, "field": ""},
    {"id": "D2", "title": "Nhắc nộp thuế nhà đất qua Zalo", "summary": "", "unit": "Chi cục Thuế", "year": 2023, "field": ""},
]  # fmt: skip


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    file = tmp_path / "kho.jsonl"
    file.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in PAST), encoding="utf-8")
    return file


def run(*options: str, lines: str = "") -> Result:
    return CliRunner().invoke(app, options, input=lines)


def test_each_new_submission_gives_one_line_with_its_ranking(corpus: Path) -> None:
    new = [
        {"query_id": "q1", "title": "day boi cho hoc sinh phong chong duoi nuoc", "summary": "", "unit": "", "year": 2026, "field": ""},
        {"query_id": "q2", "title": "Ghép tạng"},
    ]  # fmt: skip
    done = run("--json", "--corpus", str(corpus), lines="\n".join(json.dumps(one) for one in new))
    assert done.exit_code == 0
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert first["query_id"] == "q1"
    assert first["ranked"][0][0] == "D1"
    assert 0 <= first["ranked"][0][1] <= 100
    assert first["flagged"] is True
    assert second == {"query_id": "q2", "ranked": [], "flagged": False}


def test_without_json_a_reader_sees_titles(corpus: Path) -> None:
    done = run("--corpus", str(corpus), lines='{"title": "Dạy bơi cho trẻ"}')
    assert "Dạy bơi phòng chống đuối nước cho học sinh" in done.stdout


@pytest.mark.parametrize("line", ["không phải JSON", "[1]", '{"title": 5}', '{"title": "a", "year": "nay"}'])
def test_a_line_that_is_no_submission_is_named_and_the_others_are_answered(corpus: Path, line: str) -> None:
    done = run("--json", "--corpus", str(corpus), lines=f'{line}\n{{"query_id": "q", "title": "Dạy bơi"}}')
    assert done.exit_code == 1
    assert "dòng 1" in done.output
    assert '"q"' in done.stdout


def test_a_pair_is_explained_by_identifier_or_by_text(corpus: Path) -> None:
    done = run("--corpus", str(corpus), "--explain", "Tập bơi cho em nhỏ | Hồ bơi lắp ghép.", "D1")
    assert done.exit_code == 0
    assert "Dạy bơi phòng chống đuối nước cho học sinh" in done.stdout
    assert "Tiêu đề" in done.stdout
    assert "thuật toán" in done.stdout


def test_nothing_to_compare_with_is_wrong_use() -> None:
    assert run("--json").exit_code == 2


def test_a_missing_file_is_the_environments_fault(tmp_path: Path) -> None:
    assert run("--json", "--corpus", str(tmp_path / "không có.jsonl")).exit_code == 3


def test_a_broken_corpus_is_wrong_use_and_the_line_is_named(tmp_path: Path) -> None:
    broken = tmp_path / "kho.jsonl"
    broken.write_text('{"id": "D1", "title": "a"}\n{', encoding="utf-8")
    done = run("--json", "--corpus", str(broken))
    assert done.exit_code == 2
    assert "dòng 2" in done.output
