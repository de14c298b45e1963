"""Every call is checked against the Bot API's own description: names, required ones, types, limits."""

import json
import os
import re
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from tests.telegram_server.entities import BadEntities, parse

MAX_BUTTONS = 100


class Refused(Exception):
    """The server's answer to a wrong call."""

    def __init__(self, code: int, description: str, **parameters: Any) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


def bad(description: str) -> Refused:
    return Refused(400, f"Bad Request: {description}")


@lru_cache
def description() -> dict[str, Any]:
    """The methods and types we use; the whole Bot API where SANGKIEN_BOT_API_SPEC names its description."""
    whole = os.environ.get("SANGKIEN_BOT_API_SPEC")
    if whole:
        return shortened(json.loads(Path(whole).read_text()))
    return own_description()


def own_description() -> dict[str, Any]:
    known: dict[str, Any] = json.loads((Path(__file__).parent / "methods.json").read_text())
    return known


def shortened(whole: dict[str, Any]) -> dict[str, Any]:
    """The published description in the shape of ours."""

    def fields(thing: dict[str, Any]) -> dict[str, Any]:
        return {
            field["name"]: {"types": field["types"], "required": field["required"]}
            for field in thing.get("fields", [])
        }

    return {
        part: {name: fields(thing) for name, thing in whole[part].items()} for part in ("methods", "types")
    }


def arguments(method: str, raw: dict[str, str], uploads: dict[str, tuple[str, bytes]]) -> dict[str, Any]:
    """The call's parameters as values; raises `Refused` when the description does not allow them."""
    fields = description()["methods"].get(method)
    if fields is None:
        raise Refused(404, "Not Found")
    given: dict[str, Any] = {}
    for name, value in raw.items():
        if name not in fields:
            raise bad(f"{method} has no parameter {name}")
        given[name] = _value(f"{method}.{name}", value, fields[name]["types"])
    for name in uploads:
        if name not in fields or "InputFile" not in fields[name]["types"]:
            raise bad(f"{method} takes no file {name}")
        given[name] = uploads[name]
    for name, field in fields.items():
        if field["required"] and name not in given:
            raise bad(f"parameter {name} is required")
    return given


def _value(name: str, raw: str, types: list[str]) -> Any:
    for kind in types:
        if kind == "Integer" and re.fullmatch(r"-?\d+", raw):
            return int(raw)
        if kind == "Boolean" and raw in ("true", "false"):
            return raw == "true"
        if kind == "String":
            return raw
        if kind[0].isupper() and kind not in ("Integer", "Boolean", "String", "InputFile"):
            try:
                parsed = json.loads(raw)
            except ValueError:
                raise bad(f"can't parse {name}: it is no JSON") from None
            _fits(name, parsed, kind)
            return parsed
    raise bad(f"can't parse {name}: expected {' or '.join(types)}")


def _fits(name: str, value: Any, kind: str) -> None:
    """Does a JSON value have this type? Types outside the description are taken as they are."""
    if kind.startswith("Array of "):
        if not isinstance(value, list):
            raise bad(f"can't parse {name}: expected an array")
        for item in value:
            _fits(name, item, kind.removeprefix("Array of "))
        return
    plain = {"String": str, "Integer": int, "Boolean": bool}.get(kind)
    if plain:
        if type(value) is not plain:
            raise bad(f"can't parse {name}: expected {kind}")
        return
    if kind == "BotCommandScope":
        kind += "".join(word.capitalize() for word in str(value.get("type", "default")).split("_"))
    fields = description()["types"].get(kind)
    if fields is None:
        return
    if not isinstance(value, dict):
        raise bad(f"can't parse {name}: expected {kind}")
    for key in value:
        if key not in fields:
            raise bad(f"{kind} has no field {key}")
    for key, field in fields.items():
        if key in value:
            _fits_one_of(f"{name}.{key}", value[key], field["types"])
        elif field["required"]:
            raise bad(f"{kind} needs {key}")


def _fits_one_of(name: str, value: Any, types: list[str]) -> None:
    for kind in types:
        try:
            _fits(name, value, kind)
        except Refused:
            continue
        return
    raise bad(f"can't parse {name}: expected {' or '.join(types)}")


def units(text: str) -> int:
    """Length as Telegram counts it."""
    return len(text.encode("utf-16-le")) // 2


def words(text: str, mode: str | None, limit: int, what: str) -> tuple[str, list[tuple[str, str]]]:
    """The text without markup, within its limit."""
    if mode not in (None, "HTML"):
        raise bad("unsupported parse_mode")
    marked: list[tuple[str, str]] = []
    if mode:
        try:
            text, marked = parse(text)
        except BadEntities as complaint:
            raise bad(f"can't parse entities: {complaint}") from None
    text = text.strip()
    if units(text) > limit:
        raise bad(f"{what} is too long")
    return text, marked


def keyboard(markup: dict[str, Any] | None) -> list[list[dict[str, Any]]]:
    """The buttons, each within the limits."""
    rows: list[list[dict[str, Any]]] = (markup or {}).get("inline_keyboard", [])
    if sum(map(len, rows)) > MAX_BUTTONS:
        raise bad("reply markup is too long")
    for button in (button for row in rows for button in row):
        actions = set(button) - {"text", "style", "icon_custom_emoji_id"}
        if not button["text"].strip():
            raise bad("text buttons are unallowed in the inline keyboard")
        if len(actions) != 1:
            raise bad("exactly one action is needed in an inline keyboard button")
        if "callback_data" in button and not 1 <= len(button["callback_data"].encode()) <= 64:
            raise bad("BUTTON_DATA_INVALID")
        if "url" in button and urlsplit(button["url"]).scheme not in ("http", "https", "tg"):
            raise bad(f"inline keyboard button URL '{button['url']}' is invalid: Unsupported URL protocol")
    return rows
