"""`sangkien version`: which release this is."""

from importlib.metadata import version as installed

import typer


def version() -> None:
    """In phiên bản chương trình. Ví dụ: sangkien version"""
    typer.echo(f"sangkien {installed('sangkien')}")
