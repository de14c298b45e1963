"""N0 to N3: what it is about; title and summary come early, so that look-alikes are found while writing."""

from domain.agency import Agency
from domain.forms import Answers, Choice, Choices, Facts, In, Option, Step, Text
from domain.vietnamese.answers import is_no, is_unsure, is_yes
from domain.vietnamese.boilerplate import frame_words
from domain.vietnamese.text import fold
from handlers.registration import grounds

_TITLE_LETTERS, _SUMMARY_LETTERS, _LINE_LETTERS = 300, 3000, 600
_LABEL = 20  # letters of a button on a phone
_GENERAL = 0.8  # of a title's words that could stand in any title
_KIND_WORDS = {
    "technical": ("phần mềm", "thiết bị", "công nghệ", "công cụ"),
    "managerial": ("tổ chức", "điều hành", "cách quản lý"),
    "operational": ("nghiệp vụ", "quy trình", "thủ tục", "cách làm"),
    "applied_tech": ("tiến bộ kỹ thuật", "ứng dụng công nghệ"),
}


def content(agency: Agency) -> tuple[Step, ...]:
    """N0 to N3, with title and summary first so that look-alikes are found while writing."""
    laws = tuple(
        basis.title for basis in agency.legal_bases if basis.key in ("state_secrets_law", "personal_data_law")
    )
    return (
        Choice(
            "secret",
            "Nội dung này có tài liệu mật hoặc dữ liệu cá nhân của người dân không?",
            hint="Không chắc thì vẫn làm tiếp được; xin không gửi phần đó.",
            why=grounds.guarded(laws),
            options=(
                Option(
                    "no", "Không", words=("không mật", "không có tài liệu mật", "không có dữ liệu cá nhân")
                ),
                Option("yes", "Có"),  # ends the form, so nothing but a plain yes may mean it
                Option("unsure", "Không chắc", words=("có thể có", "hình như có", "chắc không")),
            ),
            stops=("yes",),
            section="content",
            label="Tài liệu mật, dữ liệu cá nhân",
        ),
        Text(
            "title",
            "Tên sáng kiến, giải pháp mới?",
            hint=(
                f"Nêu việc làm mới và làm cho ai, từ {agency.title_words_least} đến {agency.title_words_most} từ. "
                "Ví dụ: Nhắc lịch trả kết quả qua Zalo cho người nộp hồ sơ đất đai."
            ),
            why=grounds.NOT_TWICE,
            limit=_TITLE_LETTERS,
            check=_no_title,
            advice=lambda text, _answers, _facts: _title_advice(agency, text),
            section="content",
            label="Tên",
            example="Nhắc lịch trả kết quả qua Zalo cho người nộp hồ sơ đất đai",
        ),
        Text(
            "summary",
            "Tóm tắt: vướng ở đâu, làm gì, được gì?",
            hint=f"Nên từ {agency.summary_words_least} từ, có số liệu. Gửi nhiều tin cũng được, hết thì bấm Xong.",
            why=grounds.DUTY_AND_REFORM,
            limit=_SUMMARY_LETTERS,
            least=5,
            joined=True,
            section="content",
            label="Tóm tắt",
            example="Người dân phải đi lại nhiều lần vì không biết ngày có kết quả. Nay tin nhắn tự báo trước 1 ngày",
        ),
        Choice(
            "kind",
            "Thuộc loại giải pháp nào?",
            why=grounds.KINDS,
            options=tuple(
                Option(
                    kind.key,
                    _short(kind.name),
                    kind.examples,
                    words=(kind.name, *_KIND_WORDS.get(kind.key, ())),
                )
                for kind in agency.kinds
            ),
            section="content",
            label="Loại giải pháp",
        ),
        Choice(
            "field",
            "Gắn với lĩnh vực CCHC nào?",
            hint=lambda answers, _facts: _guess(agency, answers),
            why=f"{grounds.CLOSE_TO_REFORM} {grounds.DUTY_AND_REFORM}",
            options=(
                *(
                    Option(field.key, field.short, words=(field.name, *field.keywords))
                    for field in agency.fields
                ),
                Option(
                    "none",
                    "Không thuộc",
                    words=("không", "không thuộc lĩnh vực nào", "lĩnh vực khác", "khác"),
                ),
            ),
            section="content",
            label="Lĩnh vực CCHC",
        ),
        Text(
            "field_reason",
            "Vì sao gắn với lĩnh vực đó?",
            hint="Một câu: thủ tục, chỉ tiêu hoặc việc CCHC nào tốt lên. Ví dụ: Rút ngắn thời gian chờ của thủ tục khai sinh.",
            why=grounds.CLOSE_TO_REFORM,
            when=In("field", tuple(field.key for field in agency.fields)),
            limit=_LINE_LETTERS,
            section="content",
            label="Vì sao gắn với lĩnh vực",
            example="Rút ngắn thời gian chờ của thủ tục khai sinh",
        ),
        Choices(
            "beneficiaries",
            "Phục vụ ai?",
            hint="Chọn một hoặc nhiều.",
            why=grounds.SERVES,
            options=(
                Option(
                    "people", "Người dân", words=("nhân dân", "công dân", "bà con", "phụ huynh", "học sinh")
                ),
                Option("business", "Doanh nghiệp", words=("công ty", "hộ kinh doanh", "hợp tác xã")),
                Option(
                    "internal",
                    "Nội bộ cơ quan",
                    words=("cán bộ", "công chức", "viên chức", "cơ quan", "đơn vị"),
                ),
            ),
            section="content",
            label="Phục vụ ai",
        ),
    )


def _no_title(text: str, _answers: Answers, _facts: Facts) -> str | None:
    """A yes, a no or a number is no title."""
    if any(map(str.isalpha, text)) and not (is_yes(text) or is_no(text) or is_unsure(text)):
        return None
    return f"“{text}” chưa phải tên sáng kiến."


def _title_advice(agency: Agency, text: str) -> str | None:
    """What to say of a title that is kept but would be better shorter, longer or less general."""
    words = fold(text).split()
    change = "Muốn sửa, anh/chị gõ “Sửa tên”."
    if len(words) > agency.title_words_most:
        return f"Đã ghi. Tên dài {len(words)} từ, nên gọn trong {agency.title_words_most} từ. {change}"
    if len(words) < agency.title_words_least:
        return f"Đã ghi. Tên nên từ {agency.title_words_least} từ trở lên, nêu việc làm mới và làm cho ai. {change}"
    if sum(frame_words(words)) >= _GENERAL * len(words):
        return f"Đã ghi. Tên còn chung, nên nêu việc làm mới và làm cho ai. {change}"
    return None


def _short(name: str) -> str:
    """A kind's name for a button: without "Giải pháp" in front, with the usual abbreviation, cut at a word."""
    name = name.removeprefix("Giải pháp ").replace("tiến bộ kỹ thuật", "TBKT")
    name = name[:1].upper() + name[1:]
    return name if len(name) <= _LABEL else name[:_LABEL].rsplit(" ", 1)[0] + "…"


def _guess(agency: Agency, answers: Answers) -> str:
    """The field whose words stand in title and summary most often, as a hint."""
    text = f" {fold(' '.join(answers.get(key) or '' for key in ('title', 'summary')))} "
    found = {field.name: sum(f" {fold(word)} " in text for word in field.keywords) for field in agency.fields}
    best = max(found, key=lambda name: found[name])
    return f"Theo tên và tóm tắt, có thể là: {best}." if found[best] else ""
