"""`sangkien check`: lines in, lines out, whatever the lines are."""

import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from bot.commands.check import check
from tests.domain.criteria.cases import LOOKALIKE, PLAN, answers

app = typer.Typer()
app.command()(check)

FACTS = {"today": "2026-11-22", "gate": "registration", "lookalikes": []}


@pytest.fixture(autouse=True)
def _without_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("AGENCY_FILE", "NOW"):
        monkeypatch.delenv(f"SANGKIEN_{name}", raising=False)


def run(*lines: object, options: tuple[str, ...] = ("--json",)) -> Result:
    text = "\n".join(
        line if isinstance(line, str) else json.dumps(line, ensure_ascii=False) for line in lines
    )
    return CliRunner().invoke(app, options, input=text)


def test_each_record_gives_one_line_in_order() -> None:
    done = run(
        {"id": "a", "answers": answers(), "facts": FACTS},
        {"id": 2, "answers": answers(owner=None), "facts": FACTS},
        {"id": "c", "answers": answers(), "facts": {**FACTS, "lookalikes": [LOOKALIKE]}},
        {"id": "d", "answers": answers(PLAN), "facts": {**FACTS, "gate": "results"}},
    )
    printed = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.exit_code == 0
    assert [list(line) for line in printed] == [["id", "verdict", "grounds", "missing", "warnings"]] * 4
    assert [(line["id"], line["verdict"], line["grounds"], line["missing"]) for line in printed] == [
        ("a", "eligible", [], []),
        (2, "needs_supplement", ["R5"], ["owner"]),
        ("c", "compare", ["R3"], ["difference"]),
        ("d", "needs_supplement", [], ["stage"]),
    ]


@pytest.mark.parametrize(
    ("line", "id_"),
    [
        ("{nothing", None),
        ("[1, 2]", None),
        ('"text"', None),
        ("[" * 100_000, None),
        ('{"id": "x", "answers": {"evidence": NaN}}', None),
        ('{"id": "x"}', "x"),
        ('{"id": "x", "answers": []}', "x"),
        ('{"id": "x", "answers": {}, "facts": [1]}', "x"),
        ('{"id": "x", "answers": {}, "facts": {"gate": "later"}}', "x"),
        ('{"id": "x", "answers": {}, "facts": {"today": "31/2"}}', "x"),
        ('{"id": "x", "answers": {}, "facts": {"today": 5}}', "x"),
        ('{"id": "x", "answers": {}, "facts": {"lookalikes": "none"}}', "x"),
    ],
)
def test_a_bad_line_is_said_in_its_place_and_the_others_go_on(line: str, id_: str | None) -> None:
    done = run(line, {"id": "good", "answers": answers(), "facts": FACTS})
    bad, good = [json.loads(text) for text in done.stdout.splitlines()]
    assert done.exit_code == 1
    assert set(bad) == {"id", "error"}
    assert bad["id"] == id_
    assert bad["error"]
    assert (good["id"], good["verdict"]) == ("good", "eligible")


def test_bytes_that_are_no_text_are_a_bad_line() -> None:
    done = CliRunner().invoke(app, ["--json"], input=b'\xff\xfe{"id": 1}\n\n  \n')
    assert done.exit_code == 1
    assert len(done.stdout.splitlines()) == 1


def test_half_a_surrogate_pair_comes_back_as_it_was() -> None:
    done = run('{"id": "\\ud800", "answers": {"owner": "\\ud800"}}')
    assert json.loads(done.stdout)["id"] == "\ud800"


def test_without_facts_the_day_is_today() -> None:
    done = run({"id": 1, "answers": answers(first_date="2001-01-01", submitted_on=None)})
    assert "time_bar" in json.loads(done.stdout)["warnings"]


def test_the_report_is_written_for_readers() -> None:
    done = run({"id": "SK-2026-0012", "answers": answers(owner=None), "facts": FACTS}, "{", options=())
    assert done.exit_code == 1
    assert done.stdout.splitlines()[:4] == [
        "SK-2026-0012 · Gắn mã QR cho từng thủ tục hành chính tại bộ phận một cửa",
        "🟡 Còn thiếu 1 mục. Anh/chị bổ sung: người thực hiện.",
        "- Bổ sung người làm, thời hạn, nguồn lực.",
        "Căn cứ: R5 Chưa rõ tính khả thi.",
    ]


def test_a_file_can_be_checked_and_a_missing_one_is_the_environments_fault(tmp_path: Path) -> None:
    path = tmp_path / "records.jsonl"
    path.write_text(json.dumps({"id": 1, "answers": answers(), "facts": FACTS}), encoding="utf-8")
    assert json.loads(run(options=("--json", str(path))).stdout)["verdict"] == "eligible"
    assert run(options=("--json", str(tmp_path / "none.jsonl"))).exit_code == 3


def test_a_wrong_agency_file_is_the_environments_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = tmp_path / "agency.toml"
    wrong.write_text("nonsense = 1\n", encoding="utf-8")
    monkeypatch.setenv("SANGKIEN_AGENCY_FILE", str(wrong))
    done = run({"id": 1, "answers": {}})
    assert done.exit_code == 3
    assert "nonsense" in done.stderr
