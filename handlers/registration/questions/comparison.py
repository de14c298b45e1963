"""N4 to N7: beside the law, the rules, past submissions and the old way."""

from collections.abc import Mapping
from typing import Any

from domain.agency import Agency
from domain.forms import Answers, Choice, Fact, Facts, In, Is, Option, Step, Text
from handlers.registration import grounds

_LINE_LETTERS, _LINES_LETTERS = 600, 1200
_LOOKALIKES = 3


def comparison(agency: Agency) -> tuple[Step, ...]:
    """N4 to N7: against the law, the rules, past submissions and the old way."""
    rules = "tỉnh, xã" if agency.level == "commune" else "trung ương, tỉnh"
    return (
        # Asked so that "có" and "không" mean the same in the question and in the answer's value.
        Choice(
            "lawful",
            "Cách làm này có phù hợp quy định pháp luật hiện hành không?",
            hint="Chưa rà soát thì hồ sơ ghi “cần bổ sung”.",
            why=grounds.LAWFUL,
            options=(
                Option(
                    "yes",
                    "Phù hợp",
                    words=("đúng quy định", "đúng luật", "hợp pháp", "không trái", "không vi phạm"),
                ),
                Option(
                    "no",
                    "Trái quy định",
                    words=("không phù hợp", "chưa phù hợp", "sai quy định", "trái luật"),
                ),
                Option(
                    "unchecked",
                    "Chưa rà soát",
                    words=("chưa rõ", "chưa xem", "chưa kiểm tra", "chưa đối chiếu"),
                ),
            ),
            section="comparison",
            label="Phù hợp pháp luật",
        ),
        Choice(
            "mandated",
            f"Cách làm này đã có trong quy trình, quy định bắt buộc của {rules} chưa?",
            why=grounds.BEYOND_RULES,
            options=(
                Option(
                    "no",
                    "Chưa",
                    words=("chưa có quy định", "chưa quy định", "ngoài quy định", "vượt quy định"),
                ),
                Option("yes", "Có", words=("có quy định", "có quy định rồi", "đã quy định")),
                Option("partly", "Một phần", words=("có một phần", "một số", "một ít", "phần nào")),
                Option("unsure", "Không rõ"),
            ),
            section="comparison",
            label="Đã có quy định bắt buộc",
        ),
        Text(
            "mandated_document",
            "Văn bản nào quy định? Ghi số, ký hiệu.",
            hint="Chưa nhớ số thì bỏ qua.",
            why=grounds.BEYOND_RULES,
            when=In("mandated", ("yes", "partly")),
            optional=True,
            limit=_LINE_LETTERS,
            section="comparison",
            label="Văn bản quy định",
            example="Quyết định 25/2025/QĐ-UBND",
        ),
        Text(
            "beyond_mandate",
            "Phần nào vượt yêu cầu của quy định?",
            hint="Chỉ phần vượt mới tính là mới. Ví dụ: quy định niêm yết giấy, đây thêm bản nghe bằng tiếng dân tộc.",
            why=grounds.BEYOND_RULES,
            when=Is("mandated", "partly"),
            optional=True,
            limit=_LINE_LETTERS,
            section="comparison",
            label="Phần vượt quy định",
        ),
        Text(
            "difference",
            "Giải pháp của anh/chị khác ở điểm nào?",
            hint=_lookalikes,
            why=grounds.NOT_TWICE,
            when=Fact("lookalikes"),
            optional=True,
            limit=_LINES_LETTERS,
            section="comparison",
            label="Điểm khác hồ sơ gần giống",
        ),
        Text(
            "before",
            "Trước đây việc này làm thế nào?",
            hint="Một, hai câu. Ví dụ: Người dân đến quầy hỏi, cán bộ tra sổ giấy.",
            why=grounds.NEW,
            limit=_LINES_LETTERS,
            section="comparison",
            label="Cách làm trước đây",
            example="Người dân đến quầy hỏi, cán bộ tra sổ giấy",
        ),
        Text(
            "now",
            "Nay làm mới ở điểm nào?",
            hint="Một, hai câu. Ví dụ: Người dân quét mã QR, thấy ngay hồ sơ đang ở bước nào.",
            why=grounds.NEW,
            limit=_LINES_LETTERS,
            section="comparison",
            label="Điểm mới",
            example="Người dân quét mã QR, thấy ngay hồ sơ đang ở bước nào",
        ),
    )


def _lookalikes(_answers: Answers, facts: Facts) -> str:
    """The nearest look-alikes, a line each: title, unit, year."""
    found: list[Mapping[str, Any]] = facts.get("lookalikes") or []
    lines = []
    for number, other in enumerate(found[:_LOOKALIKES], 1):
        where = ", ".join(str(other[key]) for key in ("unit", "year") if other.get(key))
        name = other.get("title") or other.get("code") or ""
        lines.append(f"{number}. {name} ({where})" if where else f"{number}. {name}")
    return "\n".join(
        ["Hồ sơ gần giống:", *lines, "Điểm khác giúp đầu mối, Hội đồng đối chiếu; không phải lý do loại."]
    )
