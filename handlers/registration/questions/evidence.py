"""N18 to N21: authors, evidence, and the author's word beside what the check says so far."""

from collections.abc import Mapping

from domain.agency import Agency
from domain.forms import Answers, Confirm, Fact, Facts, Files, Shares, Step, Text
from handlers.registration import grounds
from handlers.registration.checking import checked, explained


def evidence(agency: Agency) -> tuple[Step, ...]:
    """N18 to N21: authors, evidence, and the author's word, beside what the check says so far."""
    limits = f"Nhiều nhất {agency.authors.most} người"
    if agency.authors.least_share:
        limits += f", mỗi người ít nhất {agency.authors.least_share:g}%"
    return (
        Shares(
            "authors",
            "Tác giả và tỷ lệ đóng góp?",
            hint=f"{limits}, tổng đủ 100%. Ví dụ: Nguyễn Văn An 60%, Trần Thị Bình 40%.",
            why=grounds.AUTHORS,
            most=agency.authors.most,
            least=agency.authors.least_share,
            me=_own_name,
            section="evidence",
            label="Tác giả",
        ),
        Files(
            "evidence",
            "Đính kèm minh chứng: ảnh, bảng số liệu, giấy xác nhận?",
            hint=f"{agency.texts.file_warning} Mỗi tệp đến 20 MB: ảnh, PDF, Word, Excel. Chưa có thì để sau.",
            why=grounds.REPORTED,
            section="evidence",
            label="Minh chứng",
        ),
        Text(
            "insist_reason",
            "Vẫn nộp thì lý do là gì?",
            hint=_why_not,
            why="Kết quả kiểm tra chỉ để tham khảo; đầu mối và Hội đồng quyết định.",
            when=Fact("not_eligible"),
            limit=600,
            section="evidence",
            label="Lý do vẫn nộp",
            example="Xã đã có nhưng chưa nơi nào làm cho thôn vùng cao",
        ),
        Confirm(
            "truth",
            agency.texts.truth,
            hint=_verdict_so_far,
            why="Người nộp chịu trách nhiệm về nội dung đăng ký; kết luận thuộc Hội đồng.",
            yes="Tôi cam đoan",
            no="Xem lại",
            section="evidence",
            label="Cam đoan",
        ),
    )


def _own_name(_answers: Answers, facts: Facts) -> str:
    profile: Mapping[str, str] = facts.get("profile") or {}
    return profile.get("name", "")


def _verdict_so_far(answers: Answers, facts: Facts) -> str:
    """N20: what the check says of the answers given, with hints; advice only."""
    return explained(answers, facts, checked(answers, facts)).text


def _why_not(answers: Answers, facts: Facts) -> str:
    """What the author's own answers rule out, and the two ways on."""
    result = checked(answers, facts)
    if result.verdict != "not_eligible":
        return ""
    return f"{explained(answers, facts, result).headline} Muốn sửa, gõ “Xem lại”."
