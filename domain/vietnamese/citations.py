"""Legal citations in a text: kind of document, number, date, and the issuing body's tail."""

import re

_KINDS = (
    r"nghị\s+định|nghị\s+quyết|quyết\s+định|thông\s+tư(?:\s+liên\s+tịch)?|chỉ\s+thị|kế\s+hoạch|công\s+văn|hướng\s+dẫn|thông\s+báo|"
    r"công\s+điện|pháp\s+lệnh|luật|nghi\s+dinh|nghi\s+quyet|quyet\s+dinh|thong\s+tu(?:\s+lien\s+tich)?|chi\s+thi|ke\s+hoach|cong\s+van|"
    r"huong\s+dan|thong\s+bao|NĐ|NQ|QĐ|TT|CT|KH|CV|HD|TB"
)
_NUMBER = (
    r"\d{1,5}\s*[/\-]\s*(?:\d{4}\s*[/\-]\s*)?[A-ZĐa-zđ][A-ZĐa-zđ&.]*(?:\s*[\-–]\s*[A-ZĐa-zđ][A-ZĐa-zđ&.]*)*"
)
_DATE = (
    r"(?:,?\s*(?:ngày|ngay)\s+\d{1,2}\s*(?:[/.\-]|tháng|thang)\s*\d{1,2}\s*(?:(?:[/.\-]|năm|nam)\s*\d{4})?)"
)
_BODY = r"(?:\s*(?:của|cua)\s+(?:Thủ tướng Chính phủ|Chính phủ|Quốc hội|Bộ [A-ZĐ][^,.;:)]{2,40}|UBND [^,.;:)]{2,40}|HĐND [^,.;:)]{2,40}|Ủy ban nhân dân [^,.;:)]{2,40}))"
_CITATION = re.compile(
    rf"(?:\b(?:{_KINDS})\s+)?(?:(?:số|so)\s+)?\b{_NUMBER}{_DATE}?{_BODY}?|\b(?:{_KINDS})\s+(?:số|so)\s+\d{{1,5}}{_DATE}?{_BODY}?",
    re.IGNORECASE,
)


_LIKELY = re.compile(r"\d\s*[/\-]|(?:số|so)\s+\d", re.IGNORECASE)


def without_citations(text: str) -> str:
    """The text with every numbered legal document taken out ("Nghị quyết 08/2023/NQ-HĐND ngày 3/4/2023 của …")."""
    return _CITATION.sub(" ", text) if _LIKELY.search(text) else text
