"""Phrases and formats shared by what the assistant says."""

from datetime import date, datetime

from domain.calendar import OFFICE_ZONE


def day(value: date) -> str:
    """dd/mm/yyyy."""
    return f"{value:%d/%m/%Y}"


def moment(value: datetime) -> str:
    """HH:MM dd/mm/yyyy in office time."""
    return f"{value.astimezone(OFFICE_ZONE):%H:%M %d/%m/%Y}"


def short(text: str, limit: int = 40) -> str:
    """At most `limit` characters, cut at a word with an ellipsis."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    space = cut.rfind(" ")
    return (cut[:space] if space > limit // 2 else cut).rstrip(" ,;.") + "…"


def number(value: float) -> str:
    """A figure in Vietnamese style: 1.234,5."""
    text = f"{value:,.2f}".rstrip("0").rstrip(".")
    return text.replace(",", " ").replace(".", ",").replace(" ", ".")
