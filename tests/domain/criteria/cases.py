"""A complete registration and ways to change it, so that each test shows only what it is about."""

from datetime import date
from typing import Any

from domain.criteria import CheckFacts, Result, check

TODAY = date(2026, 11, 22)

COMPLETE: dict[str, Any] = {
    "secret": "no",
    "title": "Gắn mã QR cho từng thủ tục hành chính tại bộ phận một cửa",
    "summary": (
        "Trước đây người dân phải đọc bảng niêm yết giấy hoặc hỏi cán bộ. Mỗi thủ tục nay có một mã QR dán tại quầy và tại nhà "
        "văn hóa thôn, quét ra thành phần hồ sơ, biểu mẫu điền sẵn và đường dẫn nộp trực tuyến; tỷ lệ nộp trực tuyến tăng từ 41% lên 70%."
    ),
    "kind": "operational",
    "field": "procedures",
    "field_reason": "Rút ngắn thời gian chuẩn bị hồ sơ của 120 thủ tục cấp xã",
    "beneficiaries": ["people"],
    "lawful": "yes",
    "mandated": "no",
    "before": "Người dân đọc bảng niêm yết giấy, thiếu giấy tờ phải đi lại nhiều lần",
    "now": "Quét mã QR tại quầy hoặc ở thôn để xem giấy tờ và nộp ngay trên điện thoại",
    "stage": "applied",
    "first_date": "2026-08-20",
    "elsewhere_first": "no",
    "pilot_approval": "yes",
    "approval_document": "12/QĐ-UBND ngày 10/8/2026",
    "results": [
        {
            "indicator": "Tỷ lệ hồ sơ trực tuyến",
            "unit": "%",
            "before": 41,
            "after": 70,
            "period": "quý III/2026",
        }
    ],
    "duty_effect": "Cán bộ một cửa không phải giải thích lại thành phần hồ sơ",
    "socioeconomic": "Người dân bớt một lượt đi lại cho mỗi hồ sơ",
    "owner": "Nguyễn Văn An, Trung tâm Phục vụ hành chính công",
    "finish_by": "2026-12-20",
    "resources": "Máy in tem sẵn có",
    "budget": "none",
    "protected": "no",
    "authors": [{"name": "Nguyễn Văn An", "share": 100}],
    "evidence": 2,
    "submitted_on": "2026-11-20",
}

TRIAL = {
    "stage": "trial",
    "results": None,
    "expected": "Tỷ lệ hồ sơ trực tuyến đạt 70%",
    "measured_by": "Số liệu hệ thống một cửa cuối quý",
}
PLAN = {
    "stage": "planned",
    "first_date": None,
    "results": None,
    "evidence": None,
    "pilot_approval": "no",
    "approval_document": None,
}
UNAPPROVED = {"pilot_approval": "no", "approval_document": None}
PENDING = {"pilot_approval": "pending", "approval_document": None}
LOOKALIKE = {
    "code": "SK-2025-0003",
    "title": "Gắn mã QR cho thủ tục hành chính",
    "unit": "UBND xã Tân Lập",
    "year": 2025,
    "score": 93.0,
    "level": "very_like",
}


def answers(*changes: dict[str, Any], **more: Any) -> dict[str, Any]:
    """The complete answers with changes; None takes an answer away."""
    changed = dict(COMPLETE)
    for change in (*changes, more):
        changed.update(change)
    return {key: value for key, value in changed.items() if value is not None}


def run(given: dict[str, Any], **facts: Any) -> Result:
    """The check of these answers on the day of the tests."""
    return check(given, CheckFacts(**{"today": TODAY, **facts}))
