"""The command line: one line per command, each in its own module, imported when it is called."""

import importlib
from typing import Any

import typer
from typer.core import TyperGroup

# name: module and attribute; what is not asked for is not imported
COMMANDS = {
    "run": ("bot.commands.run", "run"),
    "init": ("bot.commands.init", "init"),
    "invite": ("bot.commands.invite", "invite"),
    "units": ("bot.commands.imports", "units"),
    "people": ("bot.commands.imports", "people"),
    "initiatives": ("bot.commands.imports", "initiatives"),
    "round": ("bot.commands.rounds", "rounds"),
    "understand": ("bot.commands.understand", "understand"),
    "similar": ("bot.commands.similar", "similar"),
    "check": ("bot.commands.check", "check"),
    "chat": ("bot.commands.chat", "chat"),
    "doctor": ("bot.commands.doctor", "doctor"),
    "db": ("bot.commands.db", "db"),
    "version": ("bot.commands.version", "version"),
}


class Commands(TyperGroup):
    """Finds a command by its name in the table above."""

    def list_commands(self, ctx: Any) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        if cmd_name not in COMMANDS:
            return None
        module, name = COMMANDS[cmd_name]
        found = getattr(importlib.import_module(module), name)
        if isinstance(found, typer.Typer):
            group = typer.main.get_command(found)
            group.name = cmd_name
            return group
        single = typer.Typer(add_completion=False)
        single.command(cmd_name)(found)
        return typer.main.get_command(single)


app = typer.Typer(
    cls=Commands,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Trợ lý đăng ký và theo dõi sáng kiến CCHC bằng trò chuyện.",
)


@app.callback()
def _sangkien() -> None:
    """Trợ lý đăng ký và theo dõi sáng kiến CCHC bằng trò chuyện. Ví dụ: sangkien run --trial"""


def main() -> None:
    """The program `sangkien`."""
    app()
