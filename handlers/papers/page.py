"""The page of an administrative paper (Nghị định 30/2020/NĐ-CP): size, margins, font, heads, paragraphs, tables."""

import io
from collections.abc import Sequence
from datetime import date
from typing import Any

from docx import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Length, Mm, Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from domain.vietnamese.text import clean

FONT = "Times New Roman"
BODY, NOTHING = Pt(13), Pt(0)
LEFT, CENTRE, BOTH = WD_ALIGN_PARAGRAPH.LEFT, WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.JUSTIFY
_TEXT_WIDTH = Mm(210 - 30 - 15)
_HEAD_LEFT, _HEAD_RIGHT = Mm(70), Mm(95)


class Paper:
    """A paper that grows from top to bottom; every text is written literally, what Word cannot hold is left out."""

    def __init__(self, title: str) -> None:
        self._document = Document()
        self._document.core_properties.title = clean(title)
        self._document.core_properties.author = ""
        self._document.core_properties.comments = ""
        self._document.core_properties.language = "vi-VN"
        self._set_font()
        self._set_page()

    def head(self, superior: str, issuer: str, place: str, day: date) -> None:
        """Agency block on the left with the draft mark, quốc hiệu and tiêu ngữ on the right, place and date below."""
        left, right = self._columns(_HEAD_LEFT, _HEAD_RIGHT)
        if superior:
            _put(left, superior.upper(), size=Pt(12))
        _put(left, issuer.upper(), bold=True, size=Pt(12))
        _rule(left, _HEAD_LEFT, share=0.4)
        _framed(_put(left, "DỰ THẢO", bold=True, size=Pt(12), above=Pt(6)), _HEAD_LEFT)
        _put(right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True, size=Pt(12))
        _put(right, "Độc lập - Tự do - Hạnh phúc", bold=True, size=BODY)
        _rule(right, _HEAD_RIGHT, share=0.64)
        _put(right, f"{place}, {long_date(day)}", italic=True, size=BODY, above=Pt(6))

    def title(self, *lines: str) -> None:
        """The kind of paper and what it is about, bold in the middle."""
        for number, line in enumerate(lines):
            above = Pt(18) if number == 0 else Pt(0)
            _put(self._document, line, bold=True, size=Pt(14), above=above)

    def centred(self, text: str, *, italic: bool = False) -> None:
        """A line in the middle."""
        _put(self._document, text, italic=italic, size=BODY, above=Pt(6))

    def item(self, label: str, text: str = "") -> None:
        """A labelled paragraph; further lines of the text stand as paragraphs of their own."""
        first, *rest = clean(text).split("\n")
        paragraph = self._body(keep_with_next=not first)
        _run(paragraph, f"{label}: " if first else f"{label}:", bold=True)
        _run(paragraph, first)
        for line in filter(None, rest):
            _run(self._body(), line)

    def paragraph(self, text: str) -> None:
        """Body text."""
        for line in filter(None, clean(text).split("\n")):
            _run(self._body(), line)

    def table(self, columns: Sequence[tuple[str, float]], rows: Sequence[Sequence[str]]) -> None:
        """A ruled table; each column has a label and its share of the page's width. The first row repeats on each page."""
        table = self._document.add_table(rows=0, cols=len(columns), style="Table Grid")
        table.alignment = WD_TABLE_ALIGNMENT.CENTER
        table.autofit = False
        widths = [Length(int(_TEXT_WIDTH * share)) for _, share in columns]
        for column, width in zip(table.columns, widths, strict=True):
            column.width = width
        for number, row in enumerate([[label for label, _ in columns], *rows]):
            cells = table.add_row().cells
            for cell, width, text in zip(cells, widths, row, strict=True):
                cell.width = width
                align = CENTRE if number == 0 or len(text) < 10 else LEFT
                _put(cell, text, bold=number == 0, size=Pt(12), align=align, above=Pt(2))
        _mark(table.rows[0]._tr.get_or_add_trPr(), "w:tblHeader")
        for line in table.rows:
            _mark(line._tr.get_or_add_trPr(), "w:cantSplit")

    def signatures(self, left: Sequence[str], right: Sequence[str], name: str) -> None:
        """Two places to sign; the first line of each is bold, the rest in italics; the name stands under the right one."""
        cells = self._columns(Length(int(_TEXT_WIDTH / 2)), Length(int(_TEXT_WIDTH / 2)))
        for cell, lines, under in zip(cells, (left, right), ("", name), strict=True):
            for number, line in enumerate((*lines, "", "", "", under)):
                upper = line.upper() if number == 0 else line
                strong = number == 0 or number > len(lines)
                text = _put(
                    cell, upper, bold=strong, italic=not strong, size=BODY, above=Pt(12 if number == 0 else 0)
                )
                text.paragraph_format.keep_with_next = True

    def bytes(self) -> bytes:
        """The file."""
        file = io.BytesIO()
        self._document.save(file)
        return file.getvalue()

    def _set_font(self) -> None:
        normal = self._document.styles["Normal"]
        normal.font.name, normal.font.size = FONT, BODY
        fonts = normal.element.get_or_add_rPr().get_or_add_rFonts()
        for script in ("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"):
            fonts.set(qn(script), FONT)
        normal.paragraph_format.space_after = Pt(0)

    def _set_page(self) -> None:
        section = self._document.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.top_margin, section.bottom_margin = Mm(20), Mm(20)
        section.left_margin, section.right_margin = Mm(30), Mm(15)
        section.header_distance = Mm(10)
        section.different_first_page_header_footer = True
        number = section.header.paragraphs[0]
        number.alignment = CENTRE
        for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
            run = number.add_run()
            run.font.size = BODY
            part = OxmlElement("w:fldChar" if kind else "w:instrText")
            if kind:
                part.set(qn("w:fldCharType"), kind)
            part.text = text or None
            run._r.append(part)

    def _body(self, *, keep_with_next: bool = False) -> Paragraph:
        paragraph = self._document.add_paragraph()
        paragraph.alignment = BOTH
        layout = paragraph.paragraph_format
        layout.first_line_indent, layout.space_before, layout.line_spacing = Mm(10), Pt(6), 1.15
        layout.keep_with_next = keep_with_next
        return paragraph

    def _columns(self, *widths: Length) -> Sequence[_Cell]:
        """The cells of a table without rules, one for each width."""
        table = self._document.add_table(rows=1, cols=len(widths))
        table.alignment = WD_TABLE_ALIGNMENT.CENTER
        table.autofit = False
        _mark(table.rows[0]._tr.get_or_add_trPr(), "w:cantSplit")
        for column, cell, width in zip(table.columns, table.rows[0].cells, widths, strict=True):
            column.width = cell.width = width
        return list(table.rows[0].cells)


def long_date(day: date) -> str:
    """ngày 05 tháng 02 năm 2026: days under 10 and months 1, 2 with a leading zero."""
    month = f"{day.month:02}" if day.month < 3 else str(day.month)
    return f"ngày {day.day:02} tháng {month} năm {day.year}"


def _put(
    into: Any,
    text: str,
    *,
    size: Length,
    bold: bool = False,
    italic: bool = False,
    align: WD_ALIGN_PARAGRAPH = CENTRE,
    above: Length = NOTHING,
) -> Paragraph:
    """A new paragraph in a document or cell; the empty one that every new cell has is used first."""
    blank = isinstance(into, _Cell) and len(into.paragraphs) == 1 and not into.paragraphs[0].runs
    paragraph: Paragraph = into.paragraphs[0] if blank else into.add_paragraph()
    paragraph.alignment = align
    paragraph.paragraph_format.space_before = above
    run = _run(paragraph, clean(text), bold=bold)
    run.italic, run.font.size = italic or None, size
    return paragraph


def _run(paragraph: Paragraph, text: str, *, bold: bool = False) -> Any:
    run = paragraph.add_run(text)
    run.bold = bold or None
    return run


def _rule(cell: _Cell, width: Length, *, share: float) -> None:
    """A line under the text above, over that share of the cell's width."""
    paragraph = cell.add_paragraph()
    side = Length(int(width * (1 - share) / 2))
    layout = paragraph.paragraph_format
    layout.left_indent, layout.right_indent, layout.line_spacing = side, side, Pt(3)
    _border(paragraph, "top")


def _framed(paragraph: Paragraph, width: Length) -> None:
    """A frame around a short text."""
    side = Length(int(width * 0.3))
    paragraph.paragraph_format.left_indent, paragraph.paragraph_format.right_indent = side, side
    _border(paragraph, "top", "left", "bottom", "right")


def _border(paragraph: Paragraph, *sides: str) -> None:
    borders = OxmlElement("w:pBdr")
    for side in sides:
        line = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", "6"), ("space", "1"), ("color", "000000")):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    paragraph._p.get_or_add_pPr().insert_element_before(
        borders, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:rPr"
    )


def _mark(properties: Any, name: str) -> None:
    properties.append(OxmlElement(name))
