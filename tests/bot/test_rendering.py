"""Outgoing messages in Telegram's terms: nothing is lost in cutting, and the strict server takes every result."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels import splitting
from bot.channels.telegram import render
from bot.channels.telegram.menus import STRANGER, commands
from domain.messages import BOLD_OFF, BOLD_ON, Choice, FileOut, Outgoing, bold, plain
from domain.vietnamese.text import clean
from tests.telegram_server import checks
from tests.telegram_server.entities import parse

words = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cf", "Cs"])).map(clean)


@given(words, st.lists(words))
def test_html_shows_exactly_what_was_written(text: str, pieces: list[str]) -> None:
    """D11, D14: whatever people type, Telegram reads back the same words, and only our marks are bold."""
    marked = text + "".join(bold(piece) for piece in pieces)
    shown, entities = parse(render.as_html(marked))
    assert shown == plain(marked)
    assert entities == [("b", piece) for piece in pieces]


@given(st.text(st.sampled_from("aă🏢 .;\n" + BOLD_ON + BOLD_OFF), max_size=200), st.integers(4, 40))
def test_parts_fit_and_lose_nothing_but_the_space_between_them(text: str, limit: int) -> None:
    """Every part is within the limit in UTF-16 units, and all letters come in their order."""
    parts = splitting.split(text, limit)
    assert all(checks.units(plain(part)) <= limit for part in parts)

    def letters(value: str) -> str:
        return "".join(plain(value).split())

    assert letters("".join(parts)) == letters(text)


@pytest.mark.parametrize(
    ("text", "limit", "parts"),
    [
        ("Một câu. Hai câu. Ba câu.", 18, ["Một câu. Hai câu.", "Ba câu."]),
        ("dòng một\ndòng hai\ndòng ba", 20, ["dòng một\ndòng hai", "dòng ba"]),
        ("đoạn một\n\nđoạn hai. Rồi", 16, ["đoạn một", "đoạn hai. Rồi"]),
        ("khôngcóchỗnàođểcắt", 10, ["khôngcóchỗ", "nàođểcắt"]),
        ("🏢🏢🏢", 4, ["🏢🏢", "🏢"]),
        ("", 10, [""]),
    ],
)
def test_a_text_is_cut_at_the_best_place(text: str, limit: int, parts: list[str]) -> None:
    """Paragraphs before lines, lines before sentences, sentences before words, never inside a letter."""
    assert splitting.split(text, limit) == parts


def test_emphasis_goes_on_in_the_next_part() -> None:
    """A bold passage that is cut is bold in both parts, and each part is well formed."""
    parts = splitting.split(bold("Một câu. Hai câu."), 10)
    assert parts == [bold("Một câu."), bold("Hai câu.")]


def test_a_message_that_fits_is_one_part() -> None:
    """Cutting what is one part already gives it back unchanged."""
    for message in (
        Outgoing("Chào", ((Choice("Có", "a:1"),),), panel="p"),
        Outgoing("Tệp", files=(FileOut(1, "a.pdf"),)),
        Outgoing("", files=(FileOut(1, "a.pdf"),)),
    ):
        assert render.parts(message) == [message]


def test_a_file_with_a_long_text_comes_after_it() -> None:
    """D09: a caption holds 1 024 units; a longer text goes first, with the buttons, and every file follows alone."""
    files = (FileOut(1, "a.pdf"), FileOut(2, "b.pdf"))
    choices = ((Choice("Có", "a:1"),),)
    assert [len(part.files) for part in render.parts(Outgoing("x" * 1024, choices, files[:1]))] == [1]
    parts = render.parts(Outgoing("x" * 1025, choices, files))
    assert [(part.text, bool(part.choices), len(part.files)) for part in parts] == [
        ("x" * 1025, True, 0),
        ("", False, 1),
        ("", False, 1),
    ]
    assert [part for whole in parts for part in render.parts(whole)] == parts


def test_a_message_without_words_still_arrives() -> None:
    """Telegram takes no empty text; buttons alone get a sign to hang on."""
    (part,) = render.parts(Outgoing(" ", ((Choice("Có", "a:1"),),)))
    assert part.text.strip()


def test_buttons_stay_within_what_telegram_takes() -> None:
    """At most eight in a row and a hundred in all; a link is a link."""
    many = tuple(Choice(str(number), f"d:{number}") for number in range(120))
    markup = render.keyboard(Outgoing("x", (many, (Choice("Trang", "", "https://a.example/x"),))))
    assert markup is not None
    rows = checks.keyboard(markup.to_dict())
    assert sum(map(len, rows)) == 100
    assert max(map(len, rows)) == 8
    link = render.keyboard(Outgoing("x", ((Choice("Trang", "", "https://a.example/x"),),)))
    assert link is not None
    assert link.to_dict()["inline_keyboard"] == [[{"text": "Trang", "url": "https://a.example/x"}]]


def test_each_role_has_its_menu() -> None:
    """A stranger sees the least; an officer can register, a leader can count; nobody is without help."""
    assert commands([]) == STRANGER
    officer, leader, member = (
        {name for name, _ in commands([role])} for role in ("officer", "leader", "council_member")
    )
    assert "dangky" in officer
    assert "thongke" not in officer
    assert "thongke" in leader
    assert "dangky" not in leader
    assert {"trangthai", "han", "dulieu", "trogiup", "huy"} <= officer & leader & member
