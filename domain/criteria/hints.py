"""R6 (B9): signs that a text says little. None alone proves anything, and none changes the verdict."""

from collections.abc import Iterator

from domain.criteria.facts import CheckFacts, suspected
from domain.criteria.grounds import ordinary_duty
from domain.criteria.reading import Answers, evidence_count, has_figure, rows, said
from domain.criteria.result import Finding, warns
from domain.vietnamese.text import fold, words

# How much each sign weighs; R6 is flagged from ENOUGH on, so that it takes two signs at least.
WEIGHTS = {
    "generic_title": 2,
    "same_text": 2,
    "in_haste": 2,
    "duty_known": 2,
    "last_hours": 1,
    "short_summary": 1,
    "no_figures": 1,
}
ENOUGH = 3

_HASTE_SECONDS = 30.0
_LAST_HOURS = 24.0
_WRITTEN = (
    "title",
    "summary",
    "field_reason",
    "before",
    "now",
    "expected",
    "duty_effect",
    "socioeconomic",
    "beyond_mandate",
)
_OPENINGS = (
    "nang cao",
    "tang cuong",
    "day manh",
    "doi moi",
    "cai thien",
    "hoan thien",
    "phat huy",
    "thuc hien tot",
    "thuc hien",
)
# Words that a title may be made of without naming what is done to what.
_FRAME = frozenset(
    words(
        "một số giải pháp biện pháp sáng kiến mới nhằm nâng cao tăng cường đẩy mạnh đổi mới cải thiện hoàn thiện phát huy thực hiện tốt "
        "hiệu quả hiệu lực chất lượng năng lực vai trò trách nhiệm công tác hoạt động nhiệm vụ chuyên môn chính trị lãnh đạo chỉ đạo "
        "quản lý nhà nước cải cách hành chính cchc phục vụ người dân nhân dân doanh nghiệp tổ chức cán bộ công chức trong của và về cho "
        "tại ở trên địa bàn địa phương cơ quan đơn vị ủy ban ubnd xã phường tỉnh huyện năm giai đoạn hiện nay tình hình thời gian tới "
        "góp phần gắn với các những theo"
    )
)


def says_little(answers: Answers, facts: CheckFacts) -> Iterator[Finding]:
    """The signs that show, each as a warning; the ground is flagged when they weigh enough together."""
    signs = list(_signs(answers, facts))
    flagged = sum(WEIGHTS[sign] for sign in signs) >= ENOUGH
    for sign in signs:
        yield warns(sign, "R6" if flagged else "")


def _signs(answers: Answers, facts: CheckFacts) -> Iterator[str]:
    title, summary = said(answers, "title"), said(answers, "summary")
    if is_generic(title):
        yield "generic_title"
    if len(summary.split()) < facts.summary_words_least:
        yield "short_summary"
    if not any(map(has_figure, (said(answers, key) for key in _WRITTEN))) and not any(
        has_figure(str(value)) for row in rows(answers, "results") for value in row.values()
    ):
        yield "no_figures"
    if facts.same_text or any(suspect.same_text for suspect in suspected(facts.lookalikes, facts.very_like)):
        yield "same_text"
    if facts.seconds is not None and facts.seconds < _HASTE_SECONDS:
        yield "in_haste"
    if facts.hours_left is not None and facts.hours_left < _LAST_HOURS and not evidence_count(answers):
        yield "last_hours"
    if ordinary_duty(answers, facts):
        yield "duty_known"


def is_generic(title: str) -> bool:
    """Does the title praise without an object ("Nâng cao hiệu quả công tác cải cách hành chính")?"""
    key = fold(title)
    return (
        key.startswith(_OPENINGS)
        and sum(word not in _FRAME and not word.isdigit() for word in key.split()) < 2
    )
