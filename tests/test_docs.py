"""What the documents say must hold: links, commands, settings, keys and words of the program."""

import re
import shlex
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import typer

from bot.agency_file import DATA, places
from bot.channels.telegram import menus
from bot.cli import COMMANDS, app
from bot.settings import Settings
from domain import criteria
from domain.initiative import LABELS
from domain.rights import ROLES

ROOT = Path(__file__).parents[1]
DOCS = sorted([ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").rglob("*.md")])
GUIDES = [path for path in DOCS if path.name.startswith("huong-dan-")]

_LINK = re.compile(r'\]\(([^)\s]+)\)|src="([^"]+)"')
_COMMAND = re.compile(r"(?:^|`|[ ]{4}|“)(?:\.venv/bin/)?sangkien ([a-z-][^`”\n]*)", re.MULTILINE)
_SETTING = re.compile(r"SANGKIEN_[A-Z_]*[A-Z]")
_CRASH = "SANGKIEN_CRASH_AT"  # for tests only; no setting


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def anchors(path: Path) -> set[str]:
    """The places of a document that links can point at, as its headings give them."""
    headings = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("path", DOCS, ids=name)
def test_every_link_and_picture_is_there(path: Path) -> None:
    for inline, source in _LINK.findall(path.read_text(encoding="utf-8")):
        target, _, anchor = (inline or source).partition("#")
        if target.startswith(("http:", "https:")):
            continue
        found = path.parent / target if target else path
        assert found.exists(), f"{name(path)} points at {target}"
        assert not anchor or anchor in anchors(found), f"{name(path)} points at {target}#{anchor}"


def test_every_picture_is_shown_and_light() -> None:
    shown = {
        Path(inline or source).name
        for path in DOCS
        for inline, source in _LINK.findall(path.read_text(encoding="utf-8"))
    }
    pictures = list((ROOT / "docs" / "pictures").iterdir())
    assert pictures
    for picture in pictures:
        assert picture.name in shown, f"{picture.name} stands in no document"
        assert picture.stat().st_size <= 150_000, f"{picture.name} is too heavy"


@cache
def program() -> Any:
    return typer.main.get_command(app)


def options_of(words: list[str]) -> set[str] | None:
    """The options of the command that the words begin with; None when there is no such command."""
    if not words or words[0] not in COMMANDS:
        return None
    command = program().get_command(None, words[0])
    below = getattr(command, "commands", {})
    if below:
        if len(words) < 2 or words[1] not in below:
            return None
        command = below[words[1]]
    return {"--help", *(option for one in command.params for option in one.opts if option.startswith("-"))}


def commands(path: Path) -> list[str]:
    return _COMMAND.findall(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", DOCS, ids=name)
def test_every_command_named_exists_with_its_options(path: Path) -> None:
    for line in commands(path):
        words = shlex.split(line, comments=True)
        if words == ["--help"]:
            continue
        known = options_of(words)
        assert known is not None, f"{name(path)}: sangkien {line}"
        for word in words:
            assert not word.startswith("--") or word in known, f"{name(path)}: sangkien {line}"


def test_every_command_stands_in_some_document() -> None:
    named = {shlex.split(line, comments=True)[0] for path in DOCS for line in commands(path)}
    assert set(COMMANDS) <= named


def test_every_setting_is_explained_and_no_other_is_named() -> None:
    known = {f"SANGKIEN_{field.upper()}" for field in Settings.model_fields}
    operating = (ROOT / "docs" / "van-hanh.md").read_text(encoding="utf-8")
    assert set(_SETTING.findall(operating)) == known
    for path in DOCS:
        found = set(_SETTING.findall(path.read_text(encoding="utf-8"))) - {_CRASH}
        assert all(any(one.startswith(named) for one in known) for named in found), name(path)


def test_every_menu_command_is_explained_in_a_guide() -> None:
    guides = "\n".join(path.read_text(encoding="utf-8") for path in GUIDES)
    for command, _ in (*menus.commands(ROLES), *menus.STRANGER):
        assert f"| /{command} |" in guides, f"/{command}"


def pairs(heading: str) -> dict[str, str]:
    """The table below a heading of the glossary: key and Vietnamese."""
    text = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    table = text.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    return dict(re.findall(r"^\| `(\w+)` \| (.+?) \|$", table, re.MULTILINE))


def test_the_glossary_says_what_the_program_says() -> None:
    assert pairs("Roles") == ROLES
    assert pairs("States") == LABELS
    assert pairs("Grounds") == dict(criteria.GROUND_NAMES)
    assert pairs("Verdicts") == {key: criteria.label(key) for key in pairs("Verdicts")}


def test_every_key_of_the_agency_file_is_explained() -> None:
    guide = (ROOT / "docs" / "huong-dan-quan-tri.md").read_text(encoding="utf-8")
    shipped = places((DATA / "agency.toml").read_text(encoding="utf-8"))
    for path in shipped:
        key = re.sub(r"\[\d+\]", "[]", path)
        holds_others = any(other.startswith((f"{path}.", f"{path}[")) for other in shipped)
        assert holds_others or f"`{key}`" in guide, key
