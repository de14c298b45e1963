"""The registration form as a Word file: page style of Nghị định 30/2020/NĐ-CP, and texts exactly as given."""

import io
import subprocess
import sys
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from docx.shared import Pt
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.agency_file import read, shipped
from domain.vietnamese.text import clean
from handlers.papers.page import long_date
from handlers.papers.registration_form import registration_form
from storage.office.rounds import Round
from storage.records.initiatives import Author, Initiative

NOW = datetime(2026, 2, 5, 3, 0, tzinfo=UTC)
TODAY = date(2026, 2, 5)
ROUND = Round(
    1, "Đợt sáng kiến CCHC năm 2026", 2026, date(2026, 1, 15), date(2026, 3, 31), date(2026, 11, 15), date(2026, 12, 20), None
)  # fmt: skip
OFFICE = read('name = "UBND xã Thanh Lâm Hạ"\nplace = "Thanh Lâm Hạ"\n', "agency.toml")
ANSWERS = {
    "field_reason": "Hướng dẫn thành phần hồ sơ",
    "beneficiaries": ["people", "business"],
    "lawful": "yes",
    "before": "Hỏi từng người",
    "now": "Quét mã tại chỗ",
    "stage": "applied",
    "first_date": "2026-01-09",
    "elsewhere_first": "no",
    "pilot_approval": "yes",
    "approval_document": "12/QĐ-UBND",
    "results": [
        {"indicator": "Tỷ lệ trực tuyến", "unit": "%", "before": 41, "after": 70.5, "period": "3 tháng"}
    ],
    "duty_effect": "Ít hỏi lại",
    "socioeconomic": "Tiết kiệm đi lại",
    "owner": "Phạm Đức Nam",
    "finish_by": "2026-10-30",
    "resources": "Máy in",
    "budget": "planned",
    "evidence": 2,
}


def paper(
    answers: Mapping[str, Any] = ANSWERS,
    *,
    title: str = "Mã QR theo từng thủ tục",
    summary: str = "Dán mã tại quầy.",
    authors: tuple[Author, ...] = (Author("Phạm Đức Nam", 100),),
) -> Document:
    """The form of such a record, read back."""
    one = Initiative(
        id=1, code="SK-2026-0012", round_id=1, unit_id=1, person_id=1, state="submitted", version=2, year=2026,
        title=title, summary=summary, field="procedures", kind="operational", author="Phạm Đức Nam",
        answers=dict(answers), verdict="eligible", grounds=(), flags=(), late=False, first_date=None, due=None,
        submitted_at=NOW, decided_at=None, score=None, created_at=NOW, changed_at=NOW,
        unit_code="TTHCC", unit_name="Trung tâm Phục vụ hành chính công", person_name="Phạm Đức Nam",
    )  # fmt: skip
    return docx.Document(io.BytesIO(registration_form(OFFICE, one, ROUND, authors, TODAY)))


def text_of(document: Document) -> str:
    """All text of the body, tables included, in order."""
    return "\n".join(
        "".join(piece.text or "" for piece in paragraph.iter(qn("w:t")))
        for paragraph in document.element.body.iter(qn("w:p"))
    )


def test_the_page_is_a4_with_the_margins_and_font_of_the_decree() -> None:
    document = paper()
    (section,) = document.sections
    lengths = (section.page_width, section.page_height, section.top_margin, section.bottom_margin)
    assert [round(length.mm, 1) for length in lengths if length] == [210, 297, 20, 20]
    sides = (section.left_margin, section.right_margin)
    assert [round(length.mm, 1) for length in sides if length] == [30, 15]
    normal = document.styles["Normal"]
    assert (normal.font.name, normal.font.size) == ("Times New Roman", Pt(13))
    fonts = normal.element.rPr.rFonts
    assert {fonts.get(qn(f"w:{script}")) for script in ("ascii", "hAnsi", "eastAsia", "cs")} == {
        "Times New Roman"
    }
    sizes = {run.font.size for paragraph in document.paragraphs for run in paragraph.runs}
    assert sizes <= {None, Pt(13), Pt(14)}


def test_pages_after_the_first_have_their_number_in_the_middle_of_the_top_margin() -> None:
    (section,) = paper().sections
    assert section.different_first_page_header_footer
    assert section.first_page_header.paragraphs[0].text == ""
    (number,) = section.header.paragraphs
    assert "PAGE" in "".join(part.text or "" for part in number._p.iter(qn("w:instrText")))
    assert number.alignment == 1


def test_the_head_names_office_unit_state_and_day_and_says_that_it_is_a_draft() -> None:
    left, right = paper().tables[0].rows[0].cells
    assert left.text.split("\n") == [
        "UBND XÃ THANH LÂM HẠ",
        "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
        "",
        "DỰ THẢO",
    ]
    assert right.text.split("\n") == [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "",
        "Thanh Lâm Hạ, ngày 05 tháng 02 năm 2026",
    ]
    assert right.paragraphs[0].runs[0].bold
    assert right.paragraphs[3].runs[0].italic
    borders = [
        p._p.find(f".//{qn('w:pBdr')}") for p in (left.paragraphs[2], right.paragraphs[2], left.paragraphs[3])
    ]
    assert [len(border) for border in borders] == [1, 1, 4]


def test_days_under_10_and_the_months_1_and_2_have_a_leading_zero() -> None:
    assert long_date(date(2026, 3, 9)) == "ngày 09 tháng 3 năm 2026"
    assert long_date(date(2026, 12, 31)) == "ngày 31 tháng 12 năm 2026"


def test_every_answer_stands_on_the_paper() -> None:
    text = text_of(paper())
    for said in (
        "PHIẾU ĐĂNG KÝ",
        "(Đợt sáng kiến CCHC năm 2026; mã hồ sơ: SK-2026-0012)",
        "1. Tên sáng kiến, giải pháp: Mã QR theo từng thủ tục",
        "4. Lĩnh vực cải cách hành chính: Cải cách thủ tục hành chính. Hướng dẫn thành phần hồ sơ",
        "5. Loại giải pháp: Giải pháp tác nghiệp",
        "6. Đối tượng phục vụ: người dân, doanh nghiệp",
        "7. Thực trạng, cách làm trước đây: Hỏi từng người",
        "8. Tóm tắt nội dung giải pháp: Dán mã tại quầy.",
        "9. Điểm mới: Quét mã tại chỗ",
        "10. Giai đoạn, ngày áp dụng: Đã áp dụng từ ngày 09/01/2026",
        "11. Áp dụng lần đầu trong xã: Chưa nơi nào áp dụng trước đó",
        "12. Phê duyệt thí điểm: Đã được phê duyệt. 12/QĐ-UBND",
        "14. Kết quả đạt được:",
        "18. Thời hạn hoàn thành: 30/10/2026",
        "19. Nguồn lực, kinh phí: Máy in. Trong dự toán được giao",
        "20. Minh chứng kèm theo: 2 tệp",
        "chịu trách nhiệm về nội dung đăng ký./.",
    ):
        assert said in text
    assert "Chưa cung cấp" not in text


def test_results_and_authors_are_tables_with_vietnamese_figures() -> None:
    tables = paper(authors=(Author("Lan", 62.5), Author("Nam", 37.5))).tables
    assert [cell.text for cell in tables[1].rows[2].cells][1::2] == ["Nam", "37,5"]
    assert [cell.text for cell in tables[2].rows[1].cells] == [
        "Tỷ lệ trực tuyến",
        "%",
        "41",
        "70,5",
        "3 tháng",
    ]
    assert tables[2].rows[0]._tr.find(f".//{qn('w:tblHeader')}") is not None


def test_a_trial_tells_what_is_expected_and_how_it_is_measured() -> None:
    text = text_of(
        paper(
            {
                "stage": "trial",
                "first_date": "2026-01-09",
                "expected": "Còn 5 ngày",
                "measured_by": "Sổ theo dõi",
            }
        )
    )
    assert "10. Giai đoạn, ngày áp dụng: Áp dụng thử từ ngày 09/01/2026" in text
    assert "14. Kết quả dự kiến: Còn 5 ngày. Cách đo: Sổ theo dõi" in text


def test_an_empty_record_says_what_was_not_given() -> None:
    text = text_of(paper({}, title="", summary="", authors=()))
    assert text.count("Chưa cung cấp") >= 12
    assert "None" not in text


@pytest.mark.parametrize("name", ['<b>A</b> & "x"', "{{ 7*7 }} {% x %}", "=HYPERLINK(1)", "&lt;w:p/&gt;"])
def test_markup_and_templates_are_printed_literally(name: str) -> None:
    text = text_of(paper({**ANSWERS, "before": name}, title=name, authors=(Author(name, 100),)))
    assert text.count(name) == 3


def test_control_characters_and_lone_surrogates_are_left_out() -> None:
    text = text_of(paper(title="A\x00\x08\x0b\ud800\ufffe\x02B", summary="Dòng một\r\nDòng hai\tcuối"))
    assert "1. Tên sáng kiến, giải pháp: AB" in text
    assert "8. Tóm tắt nội dung giải pháp: Dòng một\nDòng hai cuối" in text


def test_a_long_text_keeps_every_word() -> None:
    summary = "\n".join(f"Đoạn {number} " + "kể rất dài dòng " * 50 for number in range(100))
    assert text_of(paper(summary=summary)).count("kể rất dài dòng") == 5000


@settings(max_examples=25, deadline=None)
@given(value=st.one_of(st.text(), st.integers(), st.none(), st.lists(st.text(), max_size=2)), text=st.text())
def test_whatever_was_answered_there_is_a_paper(value: Any, text: str) -> None:
    answers = {key: value if key not in ("beneficiaries", "results") else [] for key in ANSWERS} | {
        "stage": "applied"
    }
    answers["results"] = [{"indicator": text, "before": value}, text]
    document = paper(answers, title=text)
    assert f"1. Tên sáng kiến, giải pháp: {clean(text)}".split("\n")[0].rstrip() in text_of(document)


def test_word_is_loaded_only_with_the_first_paper() -> None:
    code = "import sys, handlers.papers.registration_form; sys.exit('docx' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_shipped_declaration_ends_with_the_end_mark() -> None:
    assert shipped().texts.truth.rstrip(".") + "./." in text_of(paper())
