"""The registration form as data: every question an officer is asked, in order, with its ground."""

from domain.agency import Agency
from domain.forms import Flow, Section
from handlers.registration.questions.comparison import comparison
from handlers.registration.questions.content import content
from handlers.registration.questions.criteria import criteria
from handlers.registration.questions.evidence import evidence

SECTIONS = (
    Section("content", "Nội dung"),
    Section("comparison", "Đối chiếu"),
    Section("criteria", "Tiêu chí"),
    Section("evidence", "Minh chứng"),
)


def build(agency: Agency) -> Flow:
    """The form for this office: its fields, kinds, titles of authorities and limits are in the questions."""
    return Flow(
        key="registration",
        title="Đăng ký sáng kiến",
        version=1,
        sections=SECTIONS,
        steps=(*content(agency), *comparison(agency), *criteria(agency), *evidence(agency)),
        submit="Nộp đăng ký",
    )
