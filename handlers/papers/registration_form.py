"""Phiếu đăng ký sáng kiến, giải pháp mới (domain.md 9.1) as a Word file."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from domain.agency import Agency
from handlers import wording
from storage.office.rounds import Round
from storage.records.initiatives import Author, Initiative

if TYPE_CHECKING:
    from handlers.papers.page import Paper

_MISSING = "Chưa cung cấp"
_BY_HAND = "…" * 11
_WHOM = {"people": "người dân", "business": "doanh nghiệp", "internal": "nội bộ cơ quan"}
_STAGES = {"applied": "Đã áp dụng từ ngày", "trial": "Áp dụng thử từ ngày", "planned": "Chưa áp dụng"}
_APPROVALS = {
    "yes": "Đã được phê duyệt",
    "pending": "Đang trình phê duyệt",
    "no": "Chưa có văn bản phê duyệt",
}
_FIRST = {
    "no": "Chưa nơi nào áp dụng trước đó",
    "yes": "Đã có nơi áp dụng trước",
    "unsure": "Chưa rõ nơi khác đã áp dụng",
}
_BUDGETS = {
    "none": "Không cần kinh phí",
    "planned": "Trong dự toán được giao",
    "needed": "Cần bổ sung kinh phí",
}
_LAWFUL = {
    "yes": "Không trái quy định đang có hiệu lực",
    "no": "Có nội dung trái quy định",
    "unchecked": "Chưa rà soát",
}


def registration_form(
    agency: Agency, one: Initiative, into: Round, authors: Sequence[Author], today: date
) -> bytes:
    """The form of a submitted record, to be printed, checked and signed: a draft without number.

    Answers are written exactly as they were given; what is missing says so. Word is loaded with the first call.
    """
    from handlers.papers.page import Paper

    paper = Paper(f"Phiếu đăng ký {one.code or one.title}")
    paper.head(agency.name, one.unit_name, agency.place, today)
    paper.title("PHIẾU ĐĂNG KÝ", "Sáng kiến, giải pháp mới trong công tác cải cách hành chính")
    paper.centred(f"({into.name}; mã hồ sơ: {one.code or _MISSING.lower()})", italic=True)
    paper.centred(f"Kính gửi: {agency.name}")
    _who_and_what(paper, agency, one, authors)
    _substance(paper, agency, one)
    _results(paper, one.answers)
    _conditions(paper, one.answers)
    paper.paragraph(f"{agency.texts.truth.rstrip('.')}./.")
    paper.signatures(
        ("Xác nhận của đơn vị", "(Ký, ghi rõ họ tên, đóng dấu nếu có)"),
        ("Người đăng ký", "(Ký, ghi rõ họ tên)"),
        one.person_name,
    )
    return paper.bytes()


def _who_and_what(paper: "Paper", agency: Agency, one: Initiative, authors: Sequence[Author]) -> None:
    kind = next((kind.name for kind in agency.kinds if kind.key == one.kind), _MISSING)
    field = agency.field(one.field)
    whom = [_WHOM[value] for value in one.answers.get("beneficiaries") or [] if value in _WHOM]
    paper.item("1. Tên sáng kiến, giải pháp", one.title or _MISSING)
    paper.item("2. Tác giả")
    paper.table(
        (("TT", 0.08), ("Họ và tên", 0.36), ("Chức vụ, đơn vị công tác", 0.36), ("Tỷ lệ đóng góp (%)", 0.2)),
        [
            (str(place), author.name, _BY_HAND, wording.number(author.share))
            for place, author in enumerate(authors, 1)
        ],
    )
    paper.item("3. Đơn vị đăng ký", one.unit_name)
    paper.item(
        "4. Lĩnh vực cải cách hành chính",
        _joined(field.name if field else _MISSING, one.answers.get("field_reason")),
    )
    paper.item("5. Loại giải pháp", kind)
    paper.item("6. Đối tượng phục vụ", ", ".join(whom) or _MISSING)


def _substance(paper: "Paper", agency: Agency, one: Initiative) -> None:
    answers = one.answers
    paper.item("7. Thực trạng, cách làm trước đây", _said(answers, "before"))
    paper.item("8. Tóm tắt nội dung giải pháp", one.summary or _MISSING)
    paper.item(
        "9. Điểm mới",
        _joined(_said(answers, "now"), answers.get("difference"), answers.get("beyond_mandate")),
    )
    stage = _chosen(_STAGES, answers, "stage")
    since = _day(answers.get("first_date"))
    paper.item(
        "10. Giai đoạn, ngày áp dụng",
        f"{stage} {since or _MISSING.lower()}" if stage.endswith("ngày") else stage,
    )
    first = _chosen(_FIRST, answers, "elsewhere_first")
    paper.item(
        f"11. Áp dụng lần đầu {agency.scope_words}",
        _joined(first, answers.get("elsewhere_who")),
    )
    approval = _chosen(_APPROVALS, answers, "pilot_approval")
    paper.item("12. Phê duyệt thí điểm", _joined(approval, answers.get("approval_document")))
    paper.item("13. Sự phù hợp với quy định", _chosen(_LAWFUL, answers, "lawful"))


def _results(paper: "Paper", answers: Mapping[str, Any]) -> None:
    rows = [row for row in answers.get("results") or [] if isinstance(row, Mapping)]
    if rows or answers.get("stage") == "applied":
        paper.item("14. Kết quả đạt được", "" if rows else _MISSING)
    else:
        measured = f"Cách đo: {answers['measured_by']}" if answers.get("measured_by") else ""
        paper.item("14. Kết quả dự kiến", _joined(_said(answers, "expected"), measured))
    if rows:
        paper.table(
            (("Chỉ số", 0.38), ("Đơn vị tính", 0.16), ("Trước", 0.13), ("Sau", 0.13), ("Kỳ", 0.2)),
            [
                [_figure(row.get(key)) for key in ("indicator", "unit", "before", "after", "period")]
                for row in rows
            ],
        )
    paper.item("15. Hiệu quả đối với chuyên môn và CCHC", _said(answers, "duty_effect"))
    paper.item("16. Tác động kinh tế - xã hội", _said(answers, "socioeconomic"))


def _conditions(paper: "Paper", answers: Mapping[str, Any]) -> None:
    budget = _chosen(_BUDGETS, answers, "budget")
    paper.item("17. Người thực hiện", _said(answers, "owner"))
    paper.item("18. Thời hạn hoàn thành", _day(answers.get("finish_by")) or _MISSING)
    paper.item(
        "19. Nguồn lực, kinh phí", _joined(_said(answers, "resources"), budget, answers.get("budget_source"))
    )
    files = answers.get("evidence") or 0
    paper.item("20. Minh chứng kèm theo", f"{files} tệp" if files else _MISSING)


def _chosen(words: Mapping[str, str], answers: Mapping[str, Any], key: str) -> str:
    """How a choice is said on paper."""
    value = answers.get(key)
    return words.get(value, _MISSING) if isinstance(value, str) else _MISSING


def _said(answers: Mapping[str, Any], key: str) -> str:
    value = answers.get(key)
    return str(value) if value not in (None, "", []) else _MISSING


def _joined(*parts: Any) -> str:
    """The parts that are there, as sentences one after the other."""
    return ". ".join(str(part).rstrip(". ") for part in parts if part)


def _day(value: Any) -> str:
    """An ISO date as dd/mm/yyyy, any other answer as it is."""
    try:
        return wording.day(date.fromisoformat(value))
    except (TypeError, ValueError):
        return str(value or "")


def _figure(value: Any) -> str:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return wording.number(value) if number else str(value if value is not None else "")
