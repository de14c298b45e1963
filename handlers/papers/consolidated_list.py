"""Biểu tổng hợp danh mục (domain.md 9.4): the same columns in Excel and in Word."""

import io
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from domain import criteria
from domain.agency import Agency
from domain.initiative import LABELS
from domain.vietnamese.text import clean
from handlers import wording
from storage.records.initiatives import Initiative

CELL_MOST = 32_767  # letters that Excel holds in a cell
SUMMARY_WORDS = 50
_APPROVALS = {"yes": "Đã có", "pending": "Đang trình", "no": "Chưa"}
_STAGES = {"applied": "Đã áp dụng", "trial": "Áp dụng thử", "planned": "Chưa áp dụng"}

Column = tuple[str, float, Callable[[Agency, Initiative], Any]]  # label, width in letters, value


def _field(agency: Agency, one: Initiative) -> str:
    field = agency.field(one.field)
    return field.name if field else ""


def _kind(agency: Agency, one: Initiative) -> str:
    return next((kind.name for kind in agency.kinds if kind.key == one.kind), "")


def _summary(_agency: Agency, one: Initiative) -> str:
    words = one.summary.split()
    return " ".join(words[:SUMMARY_WORDS]) + ("…" if len(words) > SUMMARY_WORDS else "")


def _results(_agency: Agency, one: Initiative) -> str:
    rows = one.answers.get("results") or []
    return "; ".join(
        f"{row.get('indicator', '')}: {_figure(row, 'before')} → {_figure(row, 'after')}" for row in rows
    )


def _figure(row: dict[str, Any], key: str) -> str:
    value = row.get(key)
    shown = wording.number(value) if isinstance(value, int | float) else str(value or "")
    return f"{shown} {row.get('unit') or ''}".strip()


def _approval(_agency: Agency, one: Initiative) -> str:
    said = _APPROVALS.get(one.answers.get("pilot_approval") or "", "")
    document = one.answers.get("approval_document")
    return f"{said}: {document}" if document else said


def _remarks(_agency: Agency, one: Initiative) -> str:
    parts = [criteria.label(one.verdict)] if one.verdict else []
    parts += [", ".join(one.grounds)] if one.grounds else []
    parts += ["đăng ký bổ sung"] if one.late else []
    return "; ".join(parts)


COLUMNS: tuple[Column, ...] = (
    ("Mã", 14, lambda _agency, one: one.code or ""),
    ("Tên sáng kiến, giải pháp", 46, lambda _agency, one: one.title),
    ("Tác giả", 26, lambda _agency, one: one.author),
    ("Đơn vị", 28, lambda _agency, one: one.unit_name),
    ("Lĩnh vực", 24, _field),
    ("Loại", 20, _kind),
    ("Tóm tắt", 50, _summary),
    ("Giai đoạn", 14, lambda _agency, one: _STAGES.get(one.answers.get("stage") or "", "")),
    ("Ngày áp dụng", 13, lambda _agency, one: one.first_date),
    ("Phê duyệt thí điểm", 20, _approval),
    ("Kết quả nổi bật", 40, _results),
    ("Điểm", 8, lambda _agency, one: one.score),
    ("Trạng thái", 18, lambda _agency, one: LABELS[one.state]),
    ("Ghi chú", 26, _remarks),
)
IN_WORD = (
    "Mã",
    "Tên sáng kiến, giải pháp",
    "Tác giả",
    "Đơn vị",
    "Lĩnh vực",
    "Trạng thái",
)  # what fits a portrait page
_SHARES = (0.13, 0.32, 0.15, 0.14, 0.13, 0.13)


def excel(agency: Agency, rows: Sequence[Initiative], reading: str, today: date) -> bytes:
    """A workbook with the list and its totals; every text stands in its cell literally, never as a formula."""
    import xlsxwriter  # imported when first needed

    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    sheet = book.add_worksheet("Danh mục")
    bold = book.add_format(
        {"bold": True, "text_wrap": True, "valign": "top", "border": 1, "bg_color": "#E7EDF5"}
    )
    body = book.add_format({"text_wrap": True, "valign": "top", "border": 1})
    day = book.add_format({"num_format": "dd/mm/yyyy", "valign": "top", "border": 1})
    sheet.write_string(
        0,
        0,
        f"{agency.name}: danh mục sáng kiến, giải pháp mới CCHC (DỰ THẢO)",
        book.add_format({"bold": True, "font_size": 14}),
    )
    sheet.write_string(1, 0, f"{reading}; lập ngày {wording.day(today)}")
    for place, (label, width, _) in enumerate([("TT", 5.0, _kind), *COLUMNS]):
        sheet.set_column(place, place, width)
        sheet.write_string(3, place, label, bold)
    for number, one in enumerate(rows, 1):
        sheet.write_number(3 + number, 0, number, body)
        for place, (_, _, value_of) in enumerate(COLUMNS, 1):
            value = value_of(agency, one)
            if isinstance(value, date):
                sheet.write_datetime(3 + number, place, value, day)
            elif isinstance(value, int | float):
                sheet.write_number(3 + number, place, value, body)
            else:
                sheet.write_string(3 + number, place, _cell(value), body)
    for offset, line in enumerate(totals(agency, rows)):
        sheet.write_string(5 + len(rows) + offset, 1, line)
    sheet.freeze_panes(4, 3)
    sheet.autofilter(3, 0, 3 + len(rows), len(COLUMNS))
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(3)
    book.close()
    return out.getvalue()


def _cell(value: Any) -> str:
    text = clean(str(value or ""))
    return text if len(text) <= CELL_MOST else text[: CELL_MOST - 1] + "…"


def word(agency: Agency, rows: Sequence[Initiative], reading: str, today: date) -> bytes:
    """The list as a paper in the office's page style, marked DỰ THẢO."""
    from handlers.papers.page import Paper  # imported when first needed

    paper = Paper("Danh mục sáng kiến, giải pháp mới CCHC")
    paper.head(agency.superior, agency.name, agency.place, today)
    paper.title("DANH MỤC", "Sáng kiến, giải pháp mới trong công tác cải cách hành chính")
    paper.centred(f"({reading})", italic=True)
    shown = [column for column in COLUMNS if column[0] in IN_WORD]
    columns = [
        ("TT", 0.06),
        *((label, share * 0.94) for (label, _, _), share in zip(shown, _SHARES, strict=True)),
    ]
    paper.table(
        columns,
        [
            [str(number), *(_cell(value_of(agency, one)) for _, _, value_of in shown)]
            for number, one in enumerate(rows, 1)
        ],
    )
    for line in totals(agency, rows):
        paper.paragraph(line)
    paper.signatures(
        ("Người lập biểu", "(Ký, ghi rõ họ tên)"), ("Thủ trưởng đơn vị", "(Ký, ghi rõ họ tên)"), ""
    )
    return paper.bytes()


def totals(agency: Agency, rows: Sequence[Initiative]) -> list[str]:
    """The footer: how many in all, by field and by unit."""
    fields = Counter(_field(agency, one) or "chưa chọn" for one in rows)
    units = Counter(one.unit_name for one in rows)
    return [
        f"Tổng số: {len(rows)}.",
        "Theo lĩnh vực: " + "; ".join(f"{name} {number}" for name, number in fields.most_common()) + ".",
        "Theo đơn vị: " + "; ".join(f"{name} {number}" for name, number in units.most_common()) + ".",
    ]
