"""Pressed buttons: their data taken apart, and what is raised by one that nobody knows."""

Part = str | int
_LONGEST_NUMBER = 18  # digits that every database holds


class UnknownButton(Exception):
    """The button's data means nothing to us: it is of an earlier release, or made up."""


def parts(data: str) -> list[Part]:
    """The data between its colons; what is a number comes as one."""
    return [
        int(one) if one.isdecimal() and one.isascii() and len(one) <= _LONGEST_NUMBER else one
        for one in data.split(":")
    ]
