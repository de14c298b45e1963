"""Telegram's HTML: read as strictly as the server reads it, with the server's own complaints."""

import html
import re

_TAG = re.compile(r"<(/?)([a-zA-Z0-9-]*)([^<>]*)>?")
_ENTITY = re.compile(r"&(#\d+|#x[0-9a-fA-F]+|lt|gt|amp|quot);")
_KNOWN = {
    "b",
    "strong",
    "i",
    "em",
    "u",
    "ins",
    "s",
    "strike",
    "del",
    "code",
    "pre",
    "a",
    "blockquote",
    "span",
}


class BadEntities(Exception):
    """The markup cannot be read; the text is Telegram's own."""


def parse(text: str) -> tuple[str, list[tuple[str, str]]]:
    """The words without markup and the marked pieces as (tag, words)."""
    words: list[str] = []
    marked: list[tuple[str, str]] = []
    open_tags: list[tuple[str, int]] = []
    at = 0
    while at < len(text):
        if text[at] == "&":
            entity = _ENTITY.match(text, at)
            words.append(html.unescape(entity[0]) if entity else "&")
            at = entity.end() if entity else at + 1
            continue
        if text[at] != "<":
            words.append(text[at])
            at += 1
            continue
        offset = len(text[:at].encode())
        tag = _TAG.match(text, at)
        assert tag is not None
        closing, name = tag[1], tag[2].lower()
        if not tag[0].endswith(">"):
            raise BadEntities(
                f"Unclosed start tag at byte offset {offset}"
                if not closing
                else f"Unclosed end tag at byte offset {offset}"
            )
        if closing:
            if not open_tags:
                raise BadEntities(f"Unexpected end tag at byte offset {offset}")
            opened, start = open_tags.pop()
            if name and name != opened:
                raise BadEntities(
                    f'Unmatched end tag at byte offset {offset}, expected "</{opened}>", found "</{name}>"'
                )
            marked.append((opened, "".join(words)[start:]))
        else:
            if name not in _KNOWN:
                raise BadEntities(f'Unsupported start tag "{name}" at byte offset {offset}')
            open_tags.append((name, len("".join(words))))
        at = tag.end()
    if open_tags:
        raise BadEntities(f'Can\'t find end tag corresponding to start tag "{open_tags[-1][0]}"')
    return "".join(words), marked
