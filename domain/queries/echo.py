"""A reading in words a person can check at a glance: "Sở Nội vụ · đang thẩm định · năm 2026"."""

from calendar import monthrange
from datetime import date
from typing import Any

from domain.queries.filters.units import Units
from domain.queries.query import STATES, Query

_INTENTS = {
    "count": "số lượng", "list": "danh sách", "status": "một sáng kiến", "overdue": "quá hạn", "missing_units": "đơn vị chưa có",
    "deadlines": "hạn và mốc", "summary": "tổng hợp", "ranking": "xếp hạng", "compare": "so sánh", "duplicates": "trùng nhau",
    "export": "xuất tệp", "register": "đăng ký", "my_items": "sáng kiến của tôi", "checklist": "kiểm tra tiêu chí",
    "report_results": "báo cáo kết quả", "help": "hướng dẫn", "unknown": "chưa hiểu",
}  # fmt: skip
_LEVELS = {"department": "sở, ban, ngành", "commune": "xã, phường, đặc khu"}
_FIELDS = {
    "institutions": "cải cách thể chế", "procedures": "thủ tục hành chính", "apparatus": "tổ chức bộ máy",
    "civil_service": "chế độ công vụ", "public_finance": "tài chính công", "digital": "chuyển đổi số",
}  # fmt: skip
_STATES = {
    "draft": "nháp", "submitted": "đang thẩm định", "returned": "trả bổ sung", "accepted": "đã chấp thuận", "declined": "không vào danh mục",
    "implementing": "đang triển khai", "reported": "đã báo cáo kết quả", "scored": "đã chấm điểm", "recognized": "được công nhận",
    "not_recognized": "không được công nhận", "withdrawn": "đã rút",
}  # fmt: skip
_TOGETHER = {
    frozenset(
        {"submitted", "returned", "accepted", "implementing", "reported", "scored"}
    ): "chưa được công nhận",
    frozenset({"accepted", "implementing"}): "chưa báo cáo kết quả",
    frozenset({"submitted", "returned"}): "chưa được chấp thuận",
    frozenset({"recognized", "not_recognized"}): "đã có kết quả xét công nhận",
}
_GROUPS = {
    "unit": "theo đơn vị",
    "field": "theo lĩnh vực",
    "status": "theo trạng thái",
    "level": "theo cấp",
    "month": "theo tháng",
}


def echo(query: Query, units: Units) -> str:
    """What was understood, part by part between " · "; the intent's name when no filter narrows it down."""
    return " · ".join(_parts(query.filters, units)) or title(query)


def title(query: Query) -> str:
    """The intent in a word or two, for a button."""
    return _INTENTS.get(query.intent, "")


def _parts(filters: dict[str, Any], units: Units) -> list[str]:
    parts = [" và ".join(units.name(code) for code in _several(filters.get("unit")))]
    parts += [_LEVELS[filters["level"]]] if "level" in filters else []
    parts.append(" và ".join(_FIELDS[name] for name in _several(filters.get("field"))))
    parts.append(_states(filters.get("status", [])))
    parts.append(", ".join(_several(filters.get("code"))))
    parts += [f"“{filters['title']}”"] if "title" in filters else []
    parts += [f"tác giả {filters['author']}"] if "author" in filters else []
    parts.append(_period(filters, ""))
    against = _period(filters, "vs_")
    parts.append(f"so với {against}" if against else "")
    parts += [f"{filters['limit']} mục"] if "limit" in filters else []
    parts += ["theo điểm"] if filters.get("by") == "score" else []
    parts += ["từ thấp lên cao"] if filters.get("order") == "asc" else []
    parts += [_GROUPS[filters["group_by"]]] if "group_by" in filters else []
    return [part for part in parts if part]


def _several(value: Any) -> list[str]:
    return list(value) if isinstance(value, list) else [value] if value else []


def _states(states: list[str]) -> str:
    if together := _TOGETHER.get(frozenset(states)):
        return together
    if len(states) > len(STATES) // 2:
        return "trừ " + ", ".join(_STATES[state] for state in STATES if state not in states)
    return " hoặc ".join(_STATES[state] for state in states)


def _period(filters: dict[str, Any], prefix: str) -> str:
    first, last = (
        date.fromisoformat(day) if (day := filters.get(f"{prefix}{end}")) else None for end in ("from", "to")
    )
    return period_name(filters.get(f"{prefix}year"), first, last)


def period_name(year: int | None, first: date | None, last: date | None) -> str:
    """How a period is called: "năm 2026", "quý 3/2026", "từ 05/08/2026 đến 12/08/2026"; "" for any time."""
    if year:
        return f"năm {year}"
    if first and last:
        return _stretch(first, last)
    if first:
        return f"từ {_day(first)}"
    return f"đến hết {_day(last)}" if last else ""


def _stretch(first: date, last: date) -> str:
    if first == last:
        return f"ngày {_day(first)}"
    whole = first.day == 1 and last.day == monthrange(last.year, last.month)[1] and first.year == last.year
    if whole and first.month == last.month:
        return f"tháng {first.month}/{first.year}"
    if whole and first.month % 3 == 1 and last.month == first.month + 2:
        return f"quý {last.month // 3}/{first.year}"
    return f"từ {_day(first)} đến {_day(last)}"


def _day(day: date) -> str:
    return f"{day:%d/%m/%Y}"
