"""The command `understand`: a line in, a line out, whatever the line holds."""

import json
from pathlib import Path

from typer.testing import CliRunner

from bot.cli import app

UNITS = Path(__file__).parents[1] / "domain" / "queries" / "units.csv"
ARGUMENTS = ["understand", "--json", "--units", str(UNITS), "--now", "2026-11-22"]


def test_every_line_gives_one_json_object_in_order() -> None:
    lines = [
        "bao nhiêu sáng kiến được công nhận năm nay",
        "",
        "SK-2026-0012 đến đâu rồi",
        "   ",
        "sáng kiến của snv",
    ]
    ran = CliRunner().invoke(app, ARGUMENTS, input="\n".join(lines) + "\n")
    readings = [json.loads(line) for line in ran.stdout.splitlines()]
    assert ran.exit_code == 0
    assert [set(reading) for reading in readings] == [{"intent", "filters", "confidence"}] * len(lines)
    assert readings[0]["intent"] == "count"
    assert readings[0]["filters"] == {"status": ["recognized"], "year": 2026}
    assert [reading["intent"] for reading in readings] == ["count", "unknown", "status", "unknown", "list"]
    assert readings[4]["filters"] == {"unit": "SNV"}


def test_bytes_that_are_no_text_and_a_last_line_without_its_end_are_lines_too() -> None:
    ran = CliRunner().invoke(app, ARGUMENTS, input=b"\xff\xfe\x00\nb\xc3\n" + "hạn nộp khi nào".encode())
    assert [json.loads(line)["intent"] for line in ran.stdout.splitlines()] == [
        "unknown",
        "unknown",
        "deadlines",
    ]


def test_without_json_the_reading_is_said_in_words() -> None:
    ran = CliRunner().invoke(
        app, [a for a in ARGUMENTS if a != "--json"], input="sáng kiến của snv đang chờ thẩm định\n"
    )
    assert ran.stdout == "danh sách: Sở Nội vụ · đang thẩm định\n"


def test_a_wrong_day_is_wrong_use_and_a_missing_table_is_the_environment() -> None:
    assert CliRunner().invoke(app, ["understand", "--now", "hôm qua"], input="").exit_code == 2
    assert CliRunner().invoke(app, ["understand", "--units", "không-có.csv"], input="").exit_code == 3
