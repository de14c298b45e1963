"""What people read about a check: ready texts for authors (domain.md 2.3, 3) and short labels for officials."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any, Protocol

from domain.agency import Agency
from domain.criteria.facts import Suspect, suspected
from domain.criteria.reading import Answers, stated
from domain.criteria.result import Result

NO_ANSWERS: Answers = MappingProxyType({})

MARKS = {
    "eligible": "✅",
    "eligible_council_judges": "✅",
    "needs_supplement": "🟡",
    "needs_pilot_approval": "🟡",
    "awaiting_approval": "🟡",
    "plan_registered": "🔵",
    "compare": "🟠",
    "not_eligible": "🔴",
}

VERDICTS = {
    "eligible": "đủ thông tin theo tiêu chí",
    "eligible_council_judges": "đủ thông tin, Hội đồng xem mức hiệu quả",
    "needs_supplement": "cần bổ sung",
    "needs_pilot_approval": "cần phê duyệt thí điểm",
    "awaiting_approval": "chờ phê duyệt thí điểm",
    "plan_registered": "đăng ký kế hoạch",
    "compare": "cần đối chiếu",
    "not_eligible": "chưa phù hợp",
}

GROUND_NAMES = {
    "R1": "Không sát nội dung CCHC",
    "R2": "Chưa rõ tính mới",
    "R3": "Có thể trùng lặp",
    "R4": "Đã có quy định bắt buộc",
    "R5": "Chưa rõ tính khả thi",
    "R6": "Nội dung còn chung chung",
}

GROUND_TEXTS = {
    "R1": "Chưa thấy gắn với 6 lĩnh vực CCHC. Nêu rõ thủ tục, chỉ tiêu hoặc công việc CCHC được cải thiện.",
    "R2": "Nêu điểm khác so với cách làm trước đây.",
    "R3": "Có hồ sơ gần giống: {like}. {difference}",
    "R4": "Việc này đã được quy định bắt buộc{basis}. Chỉ phần vượt yêu cầu mới tính là mới.",
    "R5": "Bổ sung người làm, thời hạn, nguồn lực.",
    "R6": "Nội dung còn chung chung: thêm việc làm cụ thể, số liệu, thời gian.",
}

REASONS = {
    "R1": "chưa gắn với lĩnh vực CCHC nào",
    "R2": "cách làm vẫn như trước đây",
    "R3": "đã có nơi áp dụng trước{scope}",
    "R4": "việc này đã được quy định bắt buộc{basis}",
    "unlawful": "có nội dung trái quy định đang có hiệu lực",
    "secret": "có tài liệu mật hoặc dữ liệu cá nhân của người dân, không đăng ký qua tin nhắn",
}

MISSING = {
    "field": "lĩnh vực CCHC",
    "field_reason": "một câu nêu vì sao gắn với lĩnh vực CCHC",
    "lawful": "rà soát quy định đang có hiệu lực",
    "mandated": "đã có quy định bắt buộc hay chưa",
    "mandated_document": "số, ký hiệu văn bản quy định",
    "beyond_mandate": "phần vượt yêu cầu của quy định",
    "difference": "điểm khác với hồ sơ gần giống",
    "before": "cách làm trước đây",
    "now": "điểm mới trong cách làm",
    "stage": "đã áp dụng hoặc áp dụng thử",
    "first_date": "ngày đầu tiên áp dụng",
    "elsewhere_first": "đã có nơi nào áp dụng trước hay chưa",
    "pilot_approval": "đã được phê duyệt thí điểm hay chưa",
    "approval_document": "số, ngày văn bản phê duyệt thí điểm",
    "results": "kết quả đo được, trước và sau",
    "expected": "kết quả dự kiến, có số liệu",
    "measured_by": "cách đo kết quả",
    "duty_effect": "việc chuyên môn và CCHC tốt hơn thế nào",
    "socioeconomic": "tác động kinh tế - xã hội tại địa phương",
    "owner": "người thực hiện",
    "finish_by": "thời hạn hoàn thành",
    "authors": "tỷ lệ đóng góp của các tác giả, tổng đủ 100%",
    "evidence": "minh chứng kết quả",
}

WARNINGS = {
    "time_bar": "Đã quá thời hạn yêu cầu công nhận kể từ ngày áp dụng đầu tiên",
    "first_date_ahead": "Ngày đầu tiên áp dụng ở sau hôm nay",
    "still_planned": "Đến hạn báo cáo mà chưa áp dụng",
    "protected": "Đang được bảo hộ sở hữu trí tuệ: thuộc trường hợp loại trừ của Điều lệ Sáng kiến",
    "protected_unsure": "Chưa rõ có đang được bảo hộ sở hữu trí tuệ không",
    "council_mandatory": "Người đứng đầu là tác giả: bắt buộc lập Hội đồng và người đó không tham gia Hội đồng",
    "too_many_authors": "Số tác giả nhiều hơn mức cơ quan quy định",
    "share_too_small": "Có tác giả dưới tỷ lệ đóng góp tối thiểu",
    "upgrade": "Nâng cấp, kế thừa hồ sơ năm trước",
    "budget_without_source": "Cần kinh phí nhưng chưa có nguồn",
    "after_last_day": "Hoàn thành sau hạn báo cáo kết quả",
    "depends_on_superior": "Phụ thuộc hệ thống hoặc quyết định của cấp trên",
    "partly_mandated": "Một phần đã có quy định; chỉ phần vượt yêu cầu tính là mới",
    "mandate_unsure": "Chưa rõ đã có quy định bắt buộc chưa",
    "duty_known": "Gần với việc đã có quy định bắt buộc",
    "elsewhere_unsure": "Chưa rõ đã có nơi nào áp dụng trước chưa",
    "expected_without_figure": "Kết quả dự kiến chưa có số liệu",
    "no_reform_word": "Chưa thấy từ ngữ của lĩnh vực CCHC",
    "generic_title": "Tên còn chung chung",
    "short_summary": "Tóm tắt còn ngắn",
    "no_figures": "Chưa có số liệu",
    "same_text": "Giống hệt nội dung năm trước của đơn vị",
    "in_haste": "Trả lời rất nhanh",
    "last_hours": "Gửi sát giờ đóng và chưa có minh chứng",
    "secret_unsure": "Chưa chắc có tài liệu mật hoặc dữ liệu cá nhân hay không",
}

# What an author is told of a warning; those not here are for officials only.
ADVICE = {
    "time_bar": "Đã quá {years} năm kể từ ngày áp dụng đầu tiên. Anh/chị kiểm tra lại ngày, hoặc nêu lý do; đầu mối sẽ xem.",
    "first_date_ahead": "Ngày đầu tiên áp dụng đang ở sau hôm nay. Anh/chị nhập lại, hoặc chọn “Chưa áp dụng”.",
    "still_planned": "Hồ sơ còn là kế hoạch. Khi đã áp dụng hoặc áp dụng thử, anh/chị cập nhật rồi báo cáo kết quả.",
    "protected": "Giải pháp đang được bảo hộ sở hữu trí tuệ thì không được công nhận là sáng kiến (Điều lệ Sáng kiến, Điều 3).",
    "council_mandatory": "Người đứng đầu là tác giả nên phải lập Hội đồng, và người đó không tham gia Hội đồng.",
    "too_many_authors": "Cơ quan quy định nhiều nhất {most} tác giả.",
    "share_too_small": "Cơ quan quy định mỗi tác giả đóng góp ít nhất {least}%.",
    "budget_without_source": "Cần kinh phí: nêu nguồn dự kiến.",
    "after_last_day": "Thời hạn hoàn thành ở sau hạn báo cáo kết quả. Nêu phần sẽ xong trước hạn.",
    "depends_on_superior": "Có phần phụ thuộc cấp trên: nêu cách phối hợp.",
    "partly_mandated": "Chỉ phần vượt yêu cầu của quy định mới tính là mới.",
    "mandate_unsure": "Xem lại việc này đã có quy định bắt buộc chưa.",
    "duty_known": "Việc này gần với việc đã có quy định bắt buộc. Nêu rõ phần vượt yêu cầu.",
    "elsewhere_unsure": "Hỏi thêm xem đã có nơi nào{scope} áp dụng trước chưa.",
    "expected_without_figure": "Thêm số liệu vào kết quả dự kiến.",
    "no_reform_word": "Nêu rõ thủ tục, chỉ tiêu hoặc công việc CCHC được cải thiện.",
    "secret_unsure": "Xem lại nội dung và tệp: không gửi tài liệu mật, dữ liệu cá nhân của người dân.",
    "protected_unsure": "Hỏi thêm xem giải pháp có đang được bảo hộ sở hữu trí tuệ không.",
}


class Milestones(Protocol):
    """A round, as far as texts name its days."""

    @property
    def results_due(self) -> date: ...


@dataclass(frozen=True)
class Explanation:
    """A verdict in words: one headline, then what the author can do, one point a line."""

    mark: str
    headline: str
    points: tuple[str, ...]

    @property
    def text(self) -> str:
        """The whole as one message; points start with a dash."""
        return "\n".join((f"{self.mark} {self.headline}", *(f"- {point}" for point in self.points)))


def label(verdict: str) -> str:
    """A verdict in a few lower-case words, for lists and cards."""
    return VERDICTS[verdict]


def say(
    result: Result,
    agency: Agency,
    *,
    round_: Milestones | None = None,
    lookalikes: tuple[Any, ...] | list[Any] = (),
    answers: Answers = NO_ANSWERS,
    due: date | None = None,
) -> str:
    """The explanation as one message."""
    return explain(result, agency, round_=round_, lookalikes=lookalikes, answers=answers, due=due).text


def explain(
    result: Result,
    agency: Agency,
    *,
    round_: Milestones | None = None,
    lookalikes: tuple[Any, ...] | list[Any] = (),
    answers: Answers = NO_ANSWERS,
    due: date | None = None,
) -> Explanation:
    """What the author reads: verdict, what is missing, what each ground asks for, hints; never a word of blame.

    `due` is the day until which missing answers are awaited; `lookalikes` and `answers` are those that were checked.
    """
    suspects = suspected(tuple(lookalikes), agency.thresholds.very_like)
    places = {
        "scope": f" {agency.scope_words}",
        "basis": _basis(answers),
        "like": _like(suspects),
        "difference": "Nêu điểm khác."
        if "difference" in result.missing
        else "Điểm khác anh/chị nêu đã được ghi.",
        "years": agency.limits.request_years,
        "most": agency.authors.most,
        "least": f"{agency.authors.least_share:g}",
    }
    return Explanation(
        MARKS[result.verdict],
        _headline(result, places, round_, len(suspects), due),
        tuple(_points(result, places)),
    )


def _headline(
    result: Result, places: Mapping[str, Any], round_: Milestones | None, suspects: int, due: date | None
) -> str:
    match result.verdict:
        case "eligible":
            return "Hồ sơ đã có đủ thông tin theo bộ tiêu chí. Kết luận cuối cùng thuộc Hội đồng."
        case "eligible_council_judges":
            return "Chưa có phê duyệt thí điểm nhưng đã có kết quả. Hội đồng sẽ xem mức “rõ rệt, nổi bật”."
        case "needs_supplement":
            return _supplement(result, due)
        case "needs_pilot_approval":
            return (
                "Mới áp dụng thử và chưa được phê duyệt: cần văn bản cho phép thí điểm, hoặc kết quả cụ thể."
            )
        case "awaiting_approval":
            return "Đang chờ văn bản phê duyệt. Có số/ký hiệu thì nhắn lại để cập nhật."
        case "plan_registered":
            by = f" trước hết ngày {_day(round_.results_due)}" if round_ else " trước hạn báo cáo kết quả"
            return f"Được ghi nhận là đăng ký kế hoạch. Cần áp dụng hoặc áp dụng thử{by}."
        case "compare":
            stated_or_not = "Anh/chị nêu điểm khác" if "difference" in result.missing else "Điểm khác đã ghi"
            return f"Có {suspects or 'một số'} hồ sơ gần giống. {stated_or_not}; đầu mối sẽ đối chiếu."
        case _:
            reasons = "; ".join(REASONS[reason].format(**places) for reason in result.reasons)
            return f"Theo câu trả lời, giải pháp chưa phù hợp vì: {reasons}. Có thể sửa và kiểm tra lại."


def _supplement(result: Result, due: date | None) -> str:
    if not result.missing:
        return "Có nội dung cần anh/chị bổ sung, giải trình."
    when = f" trước hết ngày {_day(due)}" if due else ""
    return f"Còn thiếu {len(result.missing)} mục. Anh/chị bổ sung{when}: {_listed(result)}."


def _listed(result: Result) -> str:
    return "; ".join(MISSING[key] for key in result.missing)


def _points(result: Result, places: Mapping[str, Any]) -> list[str]:
    """Lines below the headline: what else is missing, what each ground asks for, and advice."""
    points = []
    if result.missing and result.verdict != "needs_supplement":
        points.append(f"Còn thiếu: {_listed(result)}.")
    asked = [
        ground for ground in result.grounds if ground not in result.reasons and _asks(ground, result, places)
    ]
    points += [GROUND_TEXTS[ground].format(**places) for ground in asked]
    points += [ADVICE[code].format(**places) for code in result.warnings if code in ADVICE]
    if "upgrade" in result.warnings:
        points.append("Hồ sơ được ghi là nâng cấp, kế thừa hồ sơ năm trước.")
    return list(dict.fromkeys(points))


def _asks(ground: str, result: Result, places: Mapping[str, Any]) -> bool:
    """Has the ground a text of its own here, beyond what the warnings already say?"""
    if ground == "R3":
        return bool(places["like"])
    if ground == "R4":
        return "partly_mandated" not in result.warnings
    if ground == "R5":
        return bool({"owner", "finish_by"} & set(result.missing))
    return True


def _basis(answers: Answers) -> str:
    document = stated(answers, "mandated_document")
    return f" tại {document}" if document else ""


def _like(suspects: list[Suspect]) -> str:
    """The nearest look-alike: title, then unit and year in brackets when known."""
    if not suspects:
        return ""
    nearest = suspects[0]
    where = ", ".join(filter(None, (nearest.unit, nearest.year)))
    return f"{nearest.title} ({where})" if where else nearest.title


def _day(day: date) -> str:
    return f"{day:%d/%m/%Y}"
