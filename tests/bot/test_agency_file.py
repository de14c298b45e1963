"""agency.toml as an administrator writes it: defaults, refusals with line numbers, and the files `init` makes."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import typer
from typer.testing import CliRunner

from bot.agency_file import DATA, WrongFile, for_level, load, places, read, shipped
from bot.commands.init import init
from bot.settings import Settings

SHIPPED = (DATA / "agency.toml").read_text(encoding="utf-8")


def refused(text: str) -> list[str]:
    with pytest.raises(WrongFile) as caught:
        read(text, "agency.toml")
    return str(caught.value).splitlines()


def test_without_a_file_the_shipped_agency_is_a_commune() -> None:
    assert load(None) is shipped()
    assert (shipped().level, shipped().authority.head_title) == ("commune", "Chủ tịch UBND xã")


def test_what_a_file_leaves_out_is_as_shipped() -> None:
    office = read('name = "UBND xã Mẫu"\n[authors]\nmost = 2\n', "agency.toml")
    assert (office.name, office.authors.most) == ("UBND xã Mẫu", 2)
    assert office.authors.least_share == shipped().authors.least_share
    assert office.notices == shipped().notices


def test_a_list_in_the_file_takes_the_place_of_the_shipped_one() -> None:
    office = read('[[fields]]\nkey = "one"\nname = "Một"\nshort = "Một"\n', "agency.toml")
    assert [field.key for field in office.fields] == ["one"]


def test_a_province_has_its_own_defaults() -> None:
    office = read('level = "province"\nname = "UBND tỉnh Mẫu"\n', "agency.toml")
    assert (office.novelty_scope, office.authority.standing) == ("province", "Sở Khoa học và Công nghệ")
    assert office.name == "UBND tỉnh Mẫu"


def test_mistakes_come_in_the_order_of_the_file_with_line_and_remedy() -> None:
    text = (
        '# cơ quan\nnam = "x"\n\n[authors]\nmost = "5"\n\n[texts]\nconsent = """\n[hours]\nmost = 1\n{ten}"""\n'
        'safety = 3\n\n[[duties]]\nwords = ["a"]\nbasis = "b"\nname = "c"\n\n[[duties]]\nwords = [\n  "a",\n]\nbasis = ""\n'
    )
    assert refused(text) == [
        "agency.toml, dòng 2: nam: không có mục tên “nam”. Có phải là “name”?",
        "agency.toml, dòng 5: authors.most: giá trị “5” không đúng loại. Cần một số nguyên, không ngoặc kép.",
        "agency.toml, dòng 8: texts.consent: chỗ trống {ten} không có ở đây. Chỗ trống được dùng: {agency}, {contact}.",
        "agency.toml, dòng 12: texts.safety: giá trị “3” không đúng loại. Cần chữ trong ngoặc kép.",
        "agency.toml, dòng 19: duties[1].name: thiếu mục này. Thêm vào, theo tệp mẫu.",
        "agency.toml, dòng 23: duties[1].basis: đang để trống. Cần điền nội dung.",
    ]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ('name = "a"\nshort_name = UBND\n', "agency.toml, dòng 2, cột 14: sai cú pháp TOML"),
        ('name = "a"\nname = "b"\n', "agency.toml, dòng 2, cột 11: sai cú pháp TOML"),
        ('name = "a"\n[authors\n', "agency.toml, dòng 2, cột 9: sai cú pháp TOML"),
        ('name = "a"\nplace =', "agency.toml, dòng 2: sai cú pháp TOML"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_toml_is_refused_at_its_line(text: str, start: str) -> None:
    (said,) = refused(text)
    assert said.startswith(start)
    assert "Chữ phải ở trong ngoặc kép" in said


def test_a_file_that_cannot_be_read_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(WrongFile, match=r"không có tệp này\. Chạy “sangkien init”"):
        load(tmp_path / "agency.toml")
    old = tmp_path / "old.toml"
    old.write_bytes('# Tệp\nname = "Xã'.encode() + b' \xcc\xe9"\n')
    with pytest.raises(WrongFile, match=r"old\.toml, dòng 2: tệp không phải UTF-8"):
        load(old)


def test_a_byte_order_mark_does_not_matter(tmp_path: Path) -> None:
    file = tmp_path / "agency.toml"
    file.write_bytes(b'\xef\xbb\xbfname = "UBND A"\r\n[authors]\r\nmost = 3\r\n')
    assert load(file).name == "UBND A"


def paths(table: Any, path: str = "") -> set[str]:
    """The paths of all keys and tables in parsed TOML, as errors name them."""
    if isinstance(table, dict):
        inner = {f"{path}.{key}".lstrip("."): value for key, value in table.items()}
    elif isinstance(table, list) and table and isinstance(table[0], dict):
        inner = {f"{path}[{number}]": value for number, value in enumerate(table)}
    else:
        return set()
    return inner.keys() | {found for below, value in inner.items() for found in paths(value, below)}


def test_every_key_of_the_shipped_file_is_found_at_its_line() -> None:
    lines, found = SHIPPED.splitlines(), places(SHIPPED)
    inside_a_line = {"index.steps[0]", "index.steps[0].accepted", "index.steps[0].points"}
    assert set(found) == paths(tomllib.loads(SHIPPED)) - inside_a_line
    for path, line in found.items():
        last = re.sub(r"\[\d+\]$", "", path).rpartition(".")[2]
        assert lines[line - 1].lstrip("[").startswith(last), path


def test_the_province_file_is_the_commune_file_with_other_values_and_all_comments() -> None:
    commune, province = for_level("commune"), for_level("province")
    assert read(province, "agency.toml") == read('level = "province"', "agency.toml")
    assert len(province.splitlines()) == len(commune.splitlines())
    assert province.count("#") == commune.count("#")
    assert tomllib.loads(province).keys() == tomllib.loads(commune).keys()


@pytest.fixture
def run() -> typer.Typer:
    app = typer.Typer()
    app.command()(init)
    return app


@pytest.mark.parametrize("level", ["commune", "province"])
def test_init_writes_files_that_the_program_accepts(run: typer.Typer, tmp_path: Path, level: str) -> None:
    done = CliRunner().invoke(run, ["--level", level, "--folder", str(tmp_path / "office")])
    assert done.exit_code == 0
    assert load(tmp_path / "office" / "agency.toml").level == level
    settings = Settings(_env_file=tmp_path / "office" / ".env.example")
    assert settings.agency_file == Path("agency.toml")
    assert not settings.configured
    assert "sangkien doctor" in done.output


def test_init_keeps_what_is_there(run: typer.Typer, tmp_path: Path) -> None:
    (tmp_path / "agency.toml").write_text('name = "của tôi"\n', encoding="utf-8")
    done = CliRunner().invoke(run, ["--folder", str(tmp_path)])
    assert done.exit_code == 0
    assert "Giữ nguyên" in done.output
    assert (tmp_path / "agency.toml").read_text(encoding="utf-8") == 'name = "của tôi"\n'
    assert (tmp_path / ".env.example").exists()


def test_init_into_a_file_fails_with_the_remedy(run: typer.Typer, tmp_path: Path) -> None:
    (tmp_path / "office").write_text("", encoding="utf-8")
    done = CliRunner().invoke(run, ["--folder", str(tmp_path / "office")])
    assert done.exit_code == 3
    assert "--folder" in done.output


def test_the_sample_settings_name_every_setting() -> None:
    text = (DATA / "env.example").read_text(encoding="utf-8")
    named = {
        line.lstrip("# ").split("=")[0]
        for line in text.splitlines()
        if line.lstrip("# ").startswith("SANGKIEN_")
    }
    assert named == {f"SANGKIEN_{name.upper()}" for name in Settings.model_fields}


def test_the_guide_explains_every_key() -> None:
    guide = Path(__file__).parents[2] / "docs" / "huong-dan-quan-tri.md"
    text = guide.read_text(encoding="utf-8")
    keys = {re.sub(r"\[\d+\]", "[]", path) for path in places(SHIPPED)}
    tables = {key.rpartition(".")[0] for key in keys}
    tables |= {table.removesuffix("[]") for table in tables}
    assert {key for key in keys - tables if f"`{key}`" not in text} == set()
