"""Outgoing messages in Telegram's terms: HTML, inline keyboards, parts that fit the limits."""

import html
from dataclasses import replace

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.channels.splitting import split, units
from domain.messages import BOLD_OFF, BOLD_ON, Capabilities, Outgoing

CAPABILITIES = Capabilities()
_NO_WORDS = "…"  # Telegram takes no empty text


def as_html(text: str) -> str:
    """The text for `parse_mode=HTML`: everything escaped, light emphasis as <b>; the only place that does it."""
    return html.escape(text, quote=False).replace(BOLD_ON, "<b>").replace(BOLD_OFF, "</b>")


def keyboard(outgoing: Outgoing) -> InlineKeyboardMarkup | None:
    """The buttons, at most `CAPABILITIES.buttons` and `CAPABILITIES.buttons_per_row`."""
    rows = []
    room = CAPABILITIES.buttons
    for row in outgoing.choices:
        for start in range(0, len(row), CAPABILITIES.buttons_per_row):
            wanted = row[start : start + CAPABILITIES.buttons_per_row][:room]
            room -= len(wanted)
            if wanted:
                rows.append(
                    [
                        InlineKeyboardButton(choice.label, url=choice.url)
                        if choice.url
                        else InlineKeyboardButton(choice.label, callback_data=choice.data)
                        for choice in wanted
                    ]
                )
    return InlineKeyboardMarkup(rows) if rows else None


def parts(outgoing: Outgoing) -> list[Outgoing]:
    """The message as parts of one call each: a file with a short text is one, else the text goes first.

    The buttons and the panel belong to the last text.
    """
    if len(outgoing.files) == 1 and units(outgoing.text) <= CAPABILITIES.caption_limit:
        return [outgoing]
    files = [replace(outgoing, text="", choices=(), panel="", files=(file,)) for file in outgoing.files]
    if not outgoing.text and not outgoing.choices and files:
        return files
    *before, last = split(outgoing.text.strip() or _NO_WORDS, CAPABILITIES.text_limit)
    texts = [replace(outgoing, text=text, choices=(), panel="", files=()) for text in before]
    return [*texts, replace(outgoing, text=last, files=()), *files]
