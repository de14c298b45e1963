"""The command menu of a chat names commands that work, each for people who may use it."""

import pytest

from bot.channels.telegram.menus import STRANGER, commands
from domain.rights import ROLES
from handlers import router
from handlers.asking.scope import OVERSEEING


@pytest.mark.parametrize("role", sorted(ROLES))
def test_every_command_of_a_menu_is_one_that_the_router_knows(role: str) -> None:
    """Nobody is offered a command that answers "no such command"."""
    assert {name for name, _ in commands([role])} <= router.COMMANDS.keys()


def test_the_menu_of_a_stranger_works_too() -> None:
    """The two words that everybody sees."""
    assert {name for name, _ in STRANGER} <= router.COMMANDS.keys()


@pytest.mark.parametrize("role", sorted(ROLES))
def test_figures_are_offered_to_those_who_oversee(role: str) -> None:
    """Who sees "thongke" in the menu is who gets an answer to it."""
    offered = {name for name, _ in commands([role])}
    assert ("thongke" in offered) is (role in OVERSEEING)


def test_names_and_descriptions_keep_the_platform_limits() -> None:
    """Lower case letters only, and a few Vietnamese words."""
    for name, says in commands(ROLES):
        assert name.isascii()
        assert name.islower()
        assert len(name) <= 32
        assert 3 <= len(says) <= 40
