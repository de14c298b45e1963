"""A small form with every kind of question, and an officer who fills it in; each input passes through JSON."""

import json
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from domain.forms import (
    Choice,
    Choices,
    Column,
    Confirm,
    Date,
    Draft,
    Fact,
    Files,
    Flow,
    Has,
    In,
    Input,
    Is,
    Option,
    Quantity,
    Rows,
    Section,
    Shares,
    Text,
    Turn,
    begin,
    pressed,
    take,
    this_day,
)
from domain.messages import Choice as Button
from domain.messages import plain

TODAY = date(2026, 11, 22)
FACTS: dict[str, Any] = {"me": "Nguyễn Văn An", "lookalikes": []}


def _now_differs(text, answers, facts):
    return "Cách làm mới đang giống hệt cách làm cũ." if text == answers.get("before") else None


STEPS = (
    Choice(
        "secret",
        "Nội dung này có tài liệu mật không?",
        options=(Option("no", "Không"), Option("yes", "Có"), Option("unsure", "Không chắc")),
        stops=("yes",),
        section="content",
        why="Luật Bảo vệ bí mật nhà nước.",
        label="Tài liệu mật",
    ),
    Text(
        "title", "Tên sáng kiến?", limit=100, least=3, section="content", example="Một cửa số", was=("name",)
    ),
    Choices(
        "beneficiaries",
        "Phục vụ ai?",
        options=(
            Option("people", "Người dân"),
            Option("business", "Doanh nghiệp"),
            Option("internal", "Nội bộ"),
        ),
        section="content",
    ),
    Text("before", "Cách làm cũ?", joined=True, limit=300, least=2, section="criteria"),
    Text("now", "Cách làm mới?", limit=300, check=_now_differs, section="criteria"),
    Text("difference", "Khác ở điểm nào?", when=Fact("lookalikes"), section="criteria"),
    Choice(
        "stage",
        "Đã làm đến đâu?",
        options=(
            Option("applied", "Đã áp dụng"),
            Option("trial", "Áp dụng thử", was=("pilot",)),
            Option("planned", "Chưa áp dụng"),
        ),
        section="criteria",
    ),
    Date(
        "first_date",
        lambda answers, _: f"Ngày đầu tiên {'áp dụng' if answers['stage'] == 'applied' else 'áp dụng thử'}?",
        label="Ngày đầu tiên",
        when=In("stage", ("applied", "trial")),
        latest=this_day,
        section="criteria",
    ),
    Rows(
        "results",
        "Kết quả đo được?",
        when=Is("stage", "applied"),
        columns=(
            Column("indicator", "Chỉ số"),
            Column("unit", "Đơn vị tính", "unit"),
            Column("before", "Số trước khi áp dụng", "number"),
            Column("after", "Số sau khi áp dụng", "number"),
            Column("period", "Kỳ đo", optional=True, example="quý III/2026"),
        ),
        least=1,
        most=3,
        section="criteria",
        example="Tỷ lệ hồ sơ trực tuyến: 41% lên 70%, quý III",
    ),
    Quantity("saved", "Tiết kiệm mỗi tháng bao nhiêu?", units=("giờ", "%"), optional=True, section="people"),
    Shares("authors", "Tác giả và tỷ lệ đóng góp?", me=lambda _, facts: facts["me"], section="people"),
    Text("note", "Ghi chú?", optional=True, section="people"),
    Text("note_more", "Nói rõ ghi chú?", when=Has("note"), section="people"),
    Files("evidence", "Đính kèm minh chứng?", most=3, section="people"),
    Confirm("truthful", "Nội dung trên đúng sự thật?", section="people"),
)
FORM = Flow(
    "registration",
    "Phiếu đăng ký",
    1,
    STEPS,
    (Section("content", "Nội dung"), Section("criteria", "Tiêu chí"), Section("people", "Tác giả")),
)

# Answers that lead to the summary, in the order of the questions.
WHOLE = (
    "Không",
    "Một cửa số hóa",
    "người dân",
    "Nộp giấy tại quầy",
    "Xong",
    "Nộp qua mạng",
    "Đã áp dụng",
    "15/3/2026",
    "Tỷ lệ hồ sơ trực tuyến: 41% lên 70%, quý III",
    "Xong",
    "12 giờ",
    "Chỉ mình tôi",
    "bỏ qua",
    "Để sau",
    "Đúng",
)


@dataclass
class Officer:
    """Somebody who fills in a form; the draft is saved and loaded between any two inputs."""

    form: Flow = FORM
    facts: dict[str, Any] = field(default_factory=lambda: dict(FACTS))
    draft: Draft = field(default_factory=lambda: Draft(7, {}))
    turn: Turn = field(init=False)

    def __post_init__(self) -> None:
        self._settle(begin(self.form, self.draft, self.facts, TODAY))

    def says(self, *texts: str) -> str:
        for text in texts:
            self._take(Input(text=text))
        return self.read

    def sends(self, files: int, caption: str = "") -> str:
        return self._take(Input(files=files, text=caption))

    def presses(self, label: str) -> str:
        """Press the button with this label on the last message."""
        return self.press(self.button(label))

    def press(self, button: Button) -> str:
        found = pressed(button.data)
        assert found
        assert found[0] == self.draft.id
        return self._take(found[1])

    def button(self, label: str) -> Button:
        return next(b for o in reversed(self.turn.say) for row in o.choices for b in row if b.label == label)

    @property
    def labels(self) -> list[str]:
        return [b.label for o in self.turn.say for row in o.choices for b in row]

    @property
    def read(self) -> str:
        return "\n".join(plain(o.text) for o in self.turn.say)

    @property
    def answers(self) -> dict[str, Any]:
        return dict(self.draft.answers)

    def _take(self, given: Input) -> str:
        self._settle(take(self.form, self.draft, given, self.facts, TODAY))
        return self.read

    def _settle(self, turn: Turn) -> None:
        loaded = replace(turn.draft, answers=json.loads(json.dumps(turn.draft.answers, allow_nan=False)))
        assert loaded == turn.draft, "a restart changes nothing"
        self.turn, self.draft = turn, loaded


def at(key: str, form: Flow = FORM, **facts: Any) -> Officer:
    """An officer who answered everything before this question."""
    officer = Officer(form, {**FACTS, **facts})
    for text in WHOLE:
        if officer.draft.shown == key:
            return officer
        officer.says(text)
    assert officer.draft.shown == key
    return officer
