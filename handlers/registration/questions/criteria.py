"""N8 to N17: how far, since when, whether first and approved; results or expectation; who, until when, with what."""

from collections.abc import Mapping

from domain.agency import Agency
from domain.forms import Answers, Choice, Column, Date, Facts, In, Is, Option, Rows, Step, Text, this_day
from handlers.registration import grounds
from handlers.registration.suggesting import Suggested

_LINE_LETTERS = 600
# How far it is, in other words; what two options share makes the bot ask which is meant.
_AT_WORK = ("có", "rồi", "đang làm", "đang triển khai", "đang thực hiện")
_APPLIED = (
    *_AT_WORK,
    "áp dụng rồi",
    "đang áp dụng",
    "đã làm",
    "làm rồi",
    "đã triển khai",
    "triển khai rồi",
    "đã thực hiện",
)
_TRIAL = (
    *_AT_WORK,
    "đang thử",
    "làm thử",
    "đang làm thử",
    "thí điểm",
    "đang thí điểm",
    "thử nghiệm",
    "đang áp dụng thử",
)
_PLANNED = (
    "chưa",
    "chưa làm",
    "chưa triển khai",
    "chưa thực hiện",
    "sắp làm",
    "dự kiến",
    "kế hoạch",
    "mới có ý tưởng",
    "ý tưởng",
)
_LOCAL_EFFECTS = (
    Option("time", "Tiết kiệm thời gian", "Tiết kiệm thời gian cho người dân, doanh nghiệp"),
    Option("cost", "Tiết kiệm chi phí", "Tiết kiệm chi phí cho người dân, doanh nghiệp hoặc ngân sách"),
    Option("satisfaction", "Tăng hài lòng", "Tăng mức hài lòng của người dân, doanh nghiệp"),
)


def criteria(agency: Agency) -> tuple[Step, ...]:
    """The questions of the criteria of công văn 472/UBND-VP, then those of feasibility."""
    return (*_first_use(agency), *_effect(), *_feasibility())


def _first_use(agency: Agency) -> tuple[Step, ...]:
    """N8 to N11: how far, since when, whether first, whether approved."""
    approver = agency.authority.pilot_approver
    return (
        Choice(
            "stage",
            "Đã làm đến đâu?",
            why=grounds.FIRST_OR_TRIAL,
            options=(
                Option("applied", "Đã áp dụng", words=_APPLIED),
                Option("trial", "Áp dụng thử", words=_TRIAL),
                Option("planned", "Chưa áp dụng", words=_PLANNED),
            ),
            section="criteria",
            label="Đã làm đến đâu",
        ),
        Date(
            "first_date",
            lambda answers, _facts: (
                f"Ngày đầu tiên {'áp dụng thử' if answers.get('stage') == 'trial' else 'áp dụng'}?"
            ),
            hint="Nhớ tháng cũng được. Ví dụ: 27/3/2026, tháng 3/2026.",
            why=grounds.WITHIN_A_YEAR,
            when=In("stage", ("applied", "trial")),
            prefer="past",
            latest=this_day,
            section="criteria",
            label="Ngày đầu tiên áp dụng",
        ),
        Choice(
            "elsewhere_first",
            lambda answers, _facts: (
                f"Đã có nơi nào {agency.scope_words} áp dụng cách làm này chưa?"
                if answers.get("stage") == "planned"
                else f"Trước ngày đó đã có nơi nào {agency.scope_words} áp dụng chưa?"
            ),
            why=grounds.FIRST,
            options=(
                Option(
                    "no",
                    "Chưa",
                    words=("chưa nơi nào", "chưa có nơi nào", "chưa thấy", "đầu tiên", "là nơi đầu tiên"),
                ),
                Option("yes", "Có", words=("có nơi làm rồi", "có nơi rồi", "nơi khác làm rồi")),
                Option("unsure", "Không rõ"),
            ),
            section="criteria",
            label="Nơi khác áp dụng trước",
        ),
        Text(
            "elsewhere_who",
            "Nơi nào, từ khi nào?",
            why=grounds.FIRST,
            when=Is("elsewhere_first", "yes"),
            optional=True,
            limit=_LINE_LETTERS,
            section="criteria",
            label="Nơi đã áp dụng trước",
        ),
        Choice(
            "pilot_approval",
            f"Đã được {approver} phê duyệt cho phép thí điểm chưa?",
            why=grounds.approved(approver),
            options=(
                Option(
                    "yes",
                    "Đã có",
                    words=("có văn bản", "đã duyệt", "duyệt rồi", "đã phê duyệt", "được duyệt rồi"),
                ),
                Option(
                    "pending",
                    "Đang trình",
                    words=("đã trình", "trình rồi", "chờ duyệt", "đang chờ", "đang chờ duyệt", "đang xin"),
                ),
                Option("no", "Chưa", words=("chưa trình", "chưa xin", "chưa duyệt", "chưa được duyệt")),
            ),
            section="criteria",
            label="Phê duyệt thí điểm",
        ),
        Text(
            "approval_document",
            "Văn bản phê duyệt: số, ký hiệu, ngày, người ký?",
            hint="Ví dụ: 12/QĐ-UBND ngày 27/3/2026. Chưa có số thì bỏ qua; có rồi nhắn lại.",
            why=grounds.approved(approver),
            when=Is("pilot_approval", "yes"),
            optional=True,
            limit=_LINE_LETTERS,
            section="criteria",
            label="Văn bản phê duyệt",
            example="12/QĐ-UBND ngày 27/3/2026",
            check=_with_number,
        ),
    )


def _effect() -> tuple[Step, ...]:
    """N12 to N14: results or expectation, better work, local life."""
    return (
        Rows(
            "results",
            "Kết quả đo được: trước bao nhiêu, sau bao nhiêu?",
            hint="Mỗi dòng một chỉ số. Ví dụ: Tỷ lệ hồ sơ trực tuyến: 41% lên 70%, quý III/2026. Chưa có số liệu thì bỏ qua.",
            why=grounds.HAS_RESULTS,
            when=Is("stage", "applied"),
            optional=True,
            columns=(
                Column(
                    "indicator",
                    "Chỉ số",
                    ask="Số liệu này là của chỉ số nào?",
                    example="Tỷ lệ hồ sơ trực tuyến",
                    lacking="tên chỉ số",
                ),
                Column(
                    "before",
                    "Trước",
                    "number",
                    ask="Trước khi áp dụng là bao nhiêu?",
                    example="41",
                    lacking="số trước khi áp dụng",
                ),
                Column(
                    "after",
                    "Sau",
                    "number",
                    ask="Sau khi áp dụng là bao nhiêu?",
                    example="70",
                    lacking="số sau khi áp dụng",
                ),
                Column("unit", "Đơn vị tính", "unit", ask="Tính bằng gì?", example="%, ngày, hồ sơ, đồng"),
                Column(
                    "period",
                    "Kỳ",
                    ask="Số liệu của kỳ nào?",
                    optional=True,
                    example="quý III/2026",
                    lacking="kỳ của số liệu",
                ),
            ),
            least=1,
            section="criteria",
            label="Kết quả đo được",
            example="Tỷ lệ hồ sơ trực tuyến: 41% lên 70%, quý III/2026",
        ),
        Text(
            "expected",
            "Dự kiến đạt gì, khi nào có?",
            hint="Nêu một con số. Ví dụ: Giảm thời gian chờ từ 30 xuống 10 phút, sau 3 tháng.",
            why=grounds.MAY_HAVE_RESULTS,
            when=In("stage", ("trial", "planned")),
            limit=_LINE_LETTERS,
            section="criteria",
            label="Kết quả dự kiến",
            example="Giảm thời gian chờ từ 30 xuống 10 phút, sau 3 tháng",
        ),
        Text(
            "measured_by",
            "Đo kết quả bằng cách nào?",
            hint="Ví dụ: Số liệu hệ thống một cửa, phiếu khảo sát 100 người.",
            why=grounds.MAY_HAVE_RESULTS,
            when=Is("stage", "trial"),
            limit=_LINE_LETTERS,
            section="criteria",
            label="Cách đo kết quả",
            example="Số liệu hệ thống một cửa",
        ),
        Text(
            "duty_effect",
            "Giúp việc chuyên môn và CCHC tốt hơn thế nào?",
            hint="Một câu. Ví dụ: Cán bộ một cửa không phải nhập lại thông tin.",
            why=grounds.BETTER_WORK,
            limit=_LINE_LETTERS,
            section="criteria",
            label="Việc chuyên môn, CCHC tốt hơn",
            example="Cán bộ một cửa không phải nhập lại thông tin",
        ),
        Suggested(
            "socioeconomic",
            "Tác động kinh tế - xã hội tại địa phương?",
            hint="Chọn, hoặc viết một câu có số liệu.",
            why=grounds.LOCAL_LIFE,
            offers=lambda _answers, _facts: _LOCAL_EFFECTS,
            limit=_LINE_LETTERS,
            section="criteria",
            label="Tác động kinh tế - xã hội",
            example="Mỗi hồ sơ bớt một lượt đi lại, khoảng 50.000 đồng",
        ),
    )


def _feasibility() -> tuple[Step, ...]:
    """N15 to N17: who, until when, with what; and whether somebody holds a right in it."""
    return (
        Suggested(
            "owner",
            "Ai chịu trách nhiệm thực hiện?",
            why=grounds.FEASIBLE,
            offers=_oneself,
            limit=_LINE_LETTERS,
            section="criteria",
            label="Người thực hiện",
            example="Trần Thị Bình, Trung tâm Phục vụ hành chính công",
        ),
        Date(
            "finish_by",
            "Khi nào hoàn thành?",
            hint="Ví dụ: 27/12/2026, cuối quý 4.",
            why=grounds.FEASIBLE,
            prefer="future",
            section="criteria",
            label="Thời hạn hoàn thành",
        ),
        Text(
            "resources",
            "Cần thêm gì: thiết bị, phần mềm, đơn vị khác phối hợp?",
            hint="Không cần thì bỏ qua.",
            why=grounds.FEASIBLE,
            optional=True,
            limit=_LINE_LETTERS,
            section="criteria",
            label="Nguồn lực",
        ),
        Choice(
            "budget",
            "Kinh phí?",
            why=grounds.FEASIBLE,
            options=(
                Option(
                    "none",
                    "Không cần",
                    words=("không", "không tốn", "không mất tiền", "miễn phí", "0 đồng", "tự làm"),
                ),
                Option(
                    "planned", "Trong dự toán", words=("có", "có trong dự toán", "có dự toán rồi", "có sẵn")
                ),
                Option("needed", "Cần bổ sung", words=("có", "cần thêm", "xin thêm", "chưa có", "thiếu")),
            ),
            section="criteria",
            label="Kinh phí",
        ),
        Text(
            "budget_source",
            "Kinh phí bổ sung lấy từ nguồn nào?",
            hint="Chưa rõ thì bỏ qua; đầu mối sẽ thấy lưu ý này.",
            why=grounds.FEASIBLE,
            when=Is("budget", "needed"),
            optional=True,
            limit=_LINE_LETTERS,
            section="criteria",
            label="Nguồn kinh phí",
        ),
        Choice(
            "protected",
            "Có đang được bảo hộ sở hữu trí tuệ (bằng độc quyền) không?",
            why=grounds.UNPROTECTED,
            options=(
                Option("no", "Không", words=("chưa đăng ký", "không được bảo hộ", "chưa được bảo hộ")),
                Option("yes", "Có", words=("có bằng", "đang được bảo hộ", "được bảo hộ")),
                Option("unsure", "Không rõ"),
            ),
            section="criteria",
            label="Bảo hộ sở hữu trí tuệ",
        ),
    )


def _oneself(_answers: Answers, facts: Facts) -> tuple[Option, ...]:
    """The officer as the one who does it, with the unit."""
    profile: Mapping[str, str] = facts.get("profile") or {}
    name, unit = profile.get("name", ""), profile.get("unit", "")
    return (Option("me", "Chính tôi", f"{name}, {unit}" if unit else name),) if name else ()


def _with_number(text: str, _answers: Answers, _facts: Facts) -> str | None:
    """An approval is named by its number."""
    return (
        None
        if any(map(str.isdigit, text))
        else "Chưa thấy số văn bản. Ví dụ: 12/QĐ-UBND ngày 27/3/2026. Chưa có số thì bỏ qua."
    )
