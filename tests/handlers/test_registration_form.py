"""The registration form: what it asks whom, how it reads on a phone, and that its answers are what the criteria expect."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise, product
from pathlib import Path
from typing import Any

import pytest

from bot.agency_file import for_level, read, shipped
from domain import criteria
from domain.criteria import CheckFacts
from domain.forms import Draft, Files, Input, Step, Turn, begin, frozen, take
from domain.forms.steps import Choice, Choices
from domain.messages import plain
from handlers.registration import grounds
from handlers.registration.form import build

TODAY = date(2026, 11, 22)
RELEASED = Path(__file__).with_name("registration_released.txt")


@dataclass(frozen=True)
class Round:
    results_due: date


FACTS: dict[str, Any] = {
    "agency": shipped(),
    "round": Round(date(2026, 12, 15)),
    "lookalikes": [],
    "profile": {"name": "Nguyễn Văn An", "unit": "Trung tâm Phục vụ hành chính công"},
    "novelty_scope": "commune",
    "today": TODAY,
}
LOOKALIKES = [
    {
        "title": "Gắn mã QR cho thủ tục",
        "unit": "UBND xã Tân Lập",
        "year": 2025,
        "score": 91.0,
        "level": "very_like",
    }
]
FORM = build(shipped())

# What the officer types at each question; "Xong" ends the answers that come in pieces.
TYPED: dict[str, tuple[str, ...]] = {
    "secret": ("không ạ",),
    "title": ("Gắn mã QR cho từng thủ tục tại bộ phận một cửa",),
    "summary": (
        "Người dân phải hỏi nhiều lần vì bảng niêm yết dài.",
        "Nay quét mã QR là xem được, đạt 70%.",
        "Xong",
    ),
    "kind": ("tác nghiệp",),
    "field": ("thu tuc hanh chinh",),
    "field_reason": ("Rút ngắn thời gian của 120 thủ tục",),
    "beneficiaries": ("1, 2",),
    "lawful": ("có",),
    "mandated": ("chưa",),
    "mandated_document": ("61/2018/NĐ-CP",),
    "beyond_mandate": ("Có bản nghe bằng tiếng Tày",),
    "difference": ("Có bản nghe và nộp ngay được",),
    "before": ("Người dân đọc bảng niêm yết giấy",),
    "now": ("Quét mã QR xem giấy tờ và nộp ngay trên điện thoại",),
    "stage": ("1",),
    "first_date": ("20/8/2026",),
    "elsewhere_first": ("chưa có ạ",),
    "elsewhere_who": ("Xã Tân Lập từ năm 2025",),
    "pilot_approval": ("rồi",),
    "approval_document": ("12/QĐ-UBND ngày 10/8/2026",),
    "results": ("Tỷ lệ hồ sơ trực tuyến: 41% lên 70%, quý III/2026", "Xong"),
    "expected": ("Tỷ lệ hồ sơ trực tuyến đạt 70% sau 3 tháng",),
    "measured_by": ("Số liệu hệ thống một cửa",),
    "duty_effect": ("Cán bộ không phải giải thích lại",),
    "socioeconomic": ("tiet kiem thoi gian",),
    "owner": ("1",),
    "finish_by": ("20/12/2026",),
    "resources": ("không",),
    "budget": ("không cần",),
    "budget_source": ("Dự toán bổ sung 2027",),
    "protected": ("không",),
    "authors": ("Nguyễn Văn An 60%, Trần Thị Bình 40%",),
    "evidence": ("Để sau",),
    "insist_reason": ("Chưa nơi nào làm cho thôn vùng cao",),
    "truth": ("đúng",),
}


def say(draft: Draft, text: str, facts: Mapping[str, Any] = FACTS) -> Turn:
    return take(FORM, draft, Input(text=text), facts, TODAY)


def talk(*, facts: Mapping[str, Any] = FACTS, **typed: str | tuple[str, ...]) -> tuple[Draft, list[str]]:
    """A whole registration by typed text; returns the draft at the summary and the keys asked, in order."""
    script = {**TYPED, **{key: (text,) if isinstance(text, str) else text for key, text in typed.items()}}
    draft, asked = begin(FORM, Draft(7, {}), facts, TODAY).draft, []
    while any(step.key == draft.shown for step in FORM.path(draft.answers, facts)) and len(asked) < 50:
        key = draft.shown
        asked.append(key)
        for text in script[key]:
            draft = say(draft, text, facts).draft
        assert draft.shown != key, f"{key} did not take {script[key]}"
    return draft, asked


def answers_of(draft: Draft, facts: Mapping[str, Any] = FACTS) -> dict[str, Any]:
    return FORM.good(draft.answers, facts)


def checked(draft: Draft, facts: Mapping[str, Any] = FACTS) -> criteria.Result:
    found = CheckFacts.of(shipped(), today=TODAY, lookalikes=tuple(facts["lookalikes"]))
    return criteria.check(answers_of(draft, facts), found)


def at(key: str, facts: Mapping[str, Any] = FACTS, **answers: Any) -> Draft:
    """A draft at which this question was last shown."""
    return Draft(7, answers, key, 3)


def test_the_released_keys_and_values_stay_as_they_are() -> None:
    released = RELEASED.read_text(encoding="utf-8").splitlines()
    assert FORM.released() == released, (
        "Keys and choice values of the registration are a public format: open drafts and `sangkien check` rely on them. "
        "A renamed one keeps its old name in `was=`; a new one is added to registration_released.txt."
    )


def test_every_answer_that_the_criteria_rest_on_is_asked_for() -> None:
    assert set(criteria.REQUIRED) <= {step.key for step in FORM.steps}


def branches() -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Every combination of the answers that decide what else is asked."""
    keys = ("field", "mandated", "stage", "elsewhere_first", "pilot_approval", "budget")
    options = [FORM.step(key).values() for key in keys]
    every = [dict(zip(keys, values, strict=True)) for values in product(*options)]
    return [(answers, {**FACTS, "lookalikes": found}) for answers in every for found in ([], LOOKALIKES)]


def test_no_path_has_more_than_25_questions_that_must_be_answered() -> None:
    def must(step: Step) -> bool:
        return not step.optional and not isinstance(step, Files)

    longest = max(
        (FORM.path(answers, facts) for answers, facts in branches()), key=lambda path: sum(map(must, path))
    )
    assert sum(map(must, longest)) <= 25, [step.key for step in longest if must(step)]


def test_what_a_plan_cannot_have_is_not_asked() -> None:
    asked = {step.key for step in FORM.path({"stage": "planned"}, FACTS)}
    assert asked.isdisjoint({"first_date", "results", "measured_by"})
    assert "expected" in asked


@pytest.mark.parametrize(
    ("answer", "opened"),
    [
        ({"mandated": "yes"}, {"mandated_document"}),
        ({"mandated": "partly"}, {"mandated_document", "beyond_mandate"}),
        ({"elsewhere_first": "yes"}, {"elsewhere_who"}),
        ({"pilot_approval": "yes"}, {"approval_document"}),
        ({"stage": "applied"}, {"first_date", "results"}),
        ({"stage": "trial"}, {"first_date", "expected", "measured_by"}),
        ({"budget": "needed"}, {"budget_source"}),
        ({"field": "digital"}, {"field_reason"}),
        ({"field": "none"}, set()),
    ],
)
def test_an_answer_opens_only_its_own_questions(answer: dict[str, str], opened: set[str]) -> None:
    without = {step.key for step in FORM.path({}, FACTS)}
    assert {step.key for step in FORM.path(answer, FACTS)} - without == opened


def test_title_and_summary_come_first_and_the_parts_follow_each_other() -> None:
    assert [step.key for step in FORM.steps[:3]] == ["secret", "title", "summary"]
    parts = [step.section for step in FORM.steps]
    assert sorted(set(parts), key=parts.index) == [section.key for section in FORM.sections]
    assert sum(a != b for a, b in pairwise(parts)) == len(FORM.sections) - 1


@pytest.mark.parametrize("level", ["commune", "province"])
def test_questions_fit_a_phone(level: str) -> None:
    form = build(read(for_level(level), "agency.toml"))
    for step in form.steps:
        if isinstance(step, Choice | Choices):
            assert all(len(option.label) <= 20 for option in step.options), step.key
            assert len(step.options) <= 4 or step.key == "field", step.key
        asked = step.ask if isinstance(step.ask, str) else step.ask({}, FACTS)
        assert len(asked) <= 110, step.key
        if step.key not in ("truth", "insist_reason"):  # theirs is the verdict in words
            hint = step.hint if isinstance(step.hint, str) else step.hint({}, FACTS)
            assert len(hint) <= 170, step.key
        assert step.label, step.key


def test_a_solution_that_its_author_rules_out_is_submitted_only_with_a_reason() -> None:
    """The reason is asked for with what speaks against the solution, and travels with the record."""
    facts = {**FACTS, "not_eligible": True}
    draft, asked = talk(facts=facts, lawful="trái quy định")
    assert "insist_reason" in asked
    assert answers_of(draft, facts)["insist_reason"] == "Chưa nơi nào làm cho thôn vùng cao"
    shown = at("insist_reason", facts, **{k: v for k, v in draft.answers.items() if k != "insist_reason"})
    assert "trái quy định" in plain(say(shown, "Vì sao hỏi?", facts).say[-1].text)


def test_every_question_says_on_what_ground_it_is_asked() -> None:
    for step in FORM.steps:
        assert isinstance(step.why, str)
        assert step.why, step.key
    quoting = {step.key for step in FORM.steps if "“" in str(step.why)}
    assert {
        "field",
        "lawful",
        "mandated",
        "difference",
        "now",
        "stage",
        "pilot_approval",
        "results",
        "expected",
        "owner",
    } <= quoting


def test_no_text_calls_an_author_perfunctory() -> None:
    texts = [str(value) for value in vars(grounds).values() if isinstance(value, str)]
    texts += [str(part) for step in FORM.steps for part in (step.ask, step.hint, step.why, step.label)]
    assert not any("đối phó" in text for text in texts)


def test_a_registration_by_typed_text_ends_at_the_summary_and_is_eligible() -> None:
    draft, asked = talk()
    answers = answers_of(draft)
    assert all(standing.answered for standing in FORM.standings(draft.answers, FACTS))
    assert asked == [step.key for step in FORM.path(draft.answers, FACTS)]
    assert answers["first_date"] == "2026-08-20"
    assert answers["beneficiaries"] == ["people", "business"]
    assert answers["owner"] == "Nguyễn Văn An, Trung tâm Phục vụ hành chính công"
    assert answers["resources"] is None
    assert answers["results"][0]["after"] == 70
    assert answers["evidence"] == 0
    result = checked(draft)
    assert (result.verdict, result.grounds, result.missing) == ("eligible", (), ())
    assert say(draft, "Nộp đăng ký").event == "submit"


@pytest.mark.parametrize(
    ("typed", "verdict"),
    [
        ({"pilot_approval": "chưa", "stage": "áp dụng thử"}, "needs_pilot_approval"),
        ({"pilot_approval": "đang trình", "stage": "2"}, "awaiting_approval"),
        ({"pilot_approval": "chưa", "stage": "chưa áp dụng"}, "plan_registered"),
        ({"results": "bỏ qua"}, "needs_supplement"),
        ({"approval_document": "bỏ qua"}, "needs_supplement"),
        ({"lawful": "không"}, "not_eligible"),
        ({"lawful": "chưa rà soát"}, "needs_supplement"),
        ({"mandated": "có rồi"}, "not_eligible"),
        ({"mandated": "một phần"}, "eligible"),
        ({"mandated": "một phần", "beyond_mandate": "bỏ qua"}, "needs_supplement"),
        ({"elsewhere_first": "có"}, "not_eligible"),
        ({"field": "không thuộc"}, "not_eligible"),
        ({"now": "vẫn như cũ"}, "not_eligible"),
        ({"budget": "cần bổ sung", "budget_source": "bỏ qua"}, "eligible"),
    ],
)
def test_what_is_typed_leads_to_the_verdict_it_means(typed: dict[str, str], verdict: str) -> None:
    assert checked(talk(**typed)[0]).verdict == verdict


def test_look_alikes_are_listed_and_the_difference_is_asked() -> None:
    facts = {**FACTS, "lookalikes": LOOKALIKES}
    draft, asked = talk(facts=facts)
    assert asked.index("difference") == asked.index("mandated") + 1
    assert checked(draft, facts).verdict == "compare"
    assert "difference" not in talk()[1]
    before = at(
        "mandated",
        **{key: value for key, value in draft.answers.items() if key in asked[: asked.index("mandated")]},
    )
    shown = say(before, "chưa", facts).say[-1].text
    assert "1. Gắn mã QR cho thủ tục (UBND xã Tân Lập, 2025)" in shown


@pytest.mark.parametrize("typed", ["Có", "2", "co a", "vâng có"])
def test_secret_content_stops_the_form(typed: str) -> None:
    assert say(at("secret"), typed).event == "stop:secret"


@pytest.mark.parametrize("typed", ["ok", "ừ", "chắc là được"])
def test_a_yes_by_the_way_does_not_end_the_form(typed: str) -> None:
    turn = say(at("secret"), typed)
    assert turn.event == ""
    assert "có phải là “Có” không?" in turn.say[0].text


@pytest.mark.parametrize(
    ("key", "typed", "value"),
    [
        ("secret", "không có tài liệu mật ạ", "no"),
        ("lawful", "đúng quy định", "yes"),
        ("lawful", "không trái", "yes"),
        ("lawful", "không phù hợp", "no"),
        ("lawful", "ko phù hợp", "no"),
        ("lawful", "k trái", "yes"),
        ("stage", "áp dụng rồi", "applied"),
        ("stage", "đang thử", "trial"),
        ("stage", "chưa làm", "planned"),
        ("stage", "đang làm", None),
        ("stage", "có rồi ạ", None),
        ("elsewhere_first", "chua thay", "no"),
        ("pilot_approval", "trình rồi", "pending"),
        ("pilot_approval", "chưa duyệt", "no"),
        ("field", "chuyển đổi số", "digital"),
        ("field", "thu tuc hanh chinhs", "procedures"),
        ("kind", "tac ngiep", "operational"),
        ("budget", "miễn phí", "none"),
        ("budget", "có", None),
        ("secret", "ko", "no"),
        ("secret", "chưa chắc", "unsure"),
        ("lawful", "dạ có ạ", "yes"),
        ("lawful", "ko", "no"),
        ("lawful", "chưa", "unchecked"),
        ("lawful", "trai quy dinh", "no"),
        ("mandated", "ko biết", "unsure"),
        ("mandated", "mot phan a", "partly"),
        ("elsewhere_first", "không rõ", "unsure"),
        ("pilot_approval", "co roi", "yes"),
        ("pilot_approval", "dang trinh", "pending"),
        ("stage", "ap dung thu", "trial"),
        ("stage", "chưa", "planned"),
        ("budget", "khong", "none"),
        ("protected", "không", "no"),
        ("kind", "Quản lý", "managerial"),
    ],
)
def test_short_answers_mean_what_the_question_asks(key: str, typed: str, value: str) -> None:
    assert say(at(key), typed).draft.answers.get(key) == value


@pytest.mark.parametrize(
    ("title", "advice"),
    [
        ("Phiếu", "từ 8 từ trở lên"),
        ("Một số giải pháp nâng cao hiệu quả công tác cải cách hành chính", "còn chung"),
        ("Nhắc lịch trả kết quả qua Zalo cho người nộp hồ sơ đất đai " * 3, "Tên dài 42 từ"),
    ],
)
def test_a_poor_title_is_kept_with_advice(title: str, advice: str) -> None:
    turn = say(at("title"), title)
    assert turn.draft.answers["title"] == title.strip()
    assert advice in turn.say[0].text
    assert "“Sửa tên”" in turn.say[0].text
    assert say(turn.draft, "Sửa tên").draft.shown == "title"


def test_a_good_title_needs_no_advice_and_a_yes_is_no_title() -> None:
    assert (
        not say(at("title"), "Nhắc lịch trả kết quả qua Zalo cho người nộp hồ sơ")
        .say[0]
        .text.startswith("Đã ghi")
    )
    assert "title" not in say(at("title"), "vâng ạ").draft.answers


def test_several_suggestions_are_picked_by_their_numbers() -> None:
    both = say(at("socioeconomic"), "1 và 3").draft.answers["socioeconomic"]
    assert "thời gian" in both
    assert "hài lòng" in both
    assert "socioeconomic" not in say(at("socioeconomic"), "7").draft.answers


def test_the_officer_alone_is_one_button() -> None:
    draft = talk()[0]
    alone = take(
        FORM, at("authors", **draft.answers), Input(choice=("authors", "me"), revision=3), FACTS, TODAY
    )
    assert alone.draft.answers["authors"] == [{"name": "Nguyễn Văn An", "share": 100}]


def test_shares_over_one_hundred_are_refused_with_their_total() -> None:
    refused = say(at("authors"), "Nguyễn Văn An 60%, Trần Thị Bình 50%")
    assert "authors" not in refused.draft.answers
    assert "110%" in refused.say[0].text


def test_a_first_day_in_the_future_is_refused() -> None:
    refused = say(at("first_date", stage="applied"), "30/11/2027")
    assert "first_date" not in refused.draft.answers


def test_a_pressed_suggestion_and_an_own_sentence_both_answer() -> None:
    shown = at("socioeconomic")
    pressed = take(FORM, shown, Input(choice=("socioeconomic", "cost"), revision=3), FACTS, TODAY)
    assert pressed.draft.answers["socioeconomic"].startswith("Tiết kiệm chi phí")
    own = say(shown, "Mỗi hồ sơ bớt 50.000 đồng đi lại")
    assert own.draft.answers["socioeconomic"] == "Mỗi hồ sơ bớt 50.000 đồng đi lại"


def test_the_field_is_guessed_from_title_and_summary() -> None:
    question = say(
        at("kind", title="Nhắc lịch trả kết quả một cửa", summary="Tin nhắn báo ngày trả hồ sơ"), "tác nghiệp"
    )
    hint = FORM.step("field").hint
    assert callable(hint)
    assert (
        hint(question.draft.answers, FACTS) == "Theo tên và tóm tắt, có thể là: Cải cách thủ tục hành chính."
    )
    assert hint({}, FACTS) == ""


def test_before_the_authors_word_the_check_is_shown() -> None:
    draft = talk()[0]
    answers = {
        key: value for key, value in draft.answers.items() if key not in ("evidence", "truth", "owner")
    }
    answers["owner"] = "Nguyễn Văn An"
    turn = say(at("evidence", **answers), "Để sau")
    text = plain(turn.say[-1].text)
    assert turn.draft.shown == "truth"
    assert shipped().texts.truth in text
    assert "✅ Hồ sơ đã có đủ thông tin theo bộ tiêu chí. Kết luận cuối cùng thuộc Hội đồng." in text


def test_the_wording_that_was_asked_can_be_kept_for_every_answer() -> None:
    draft = talk()[0]
    kept = frozen(FORM, draft.answers, FACTS)
    assert [entry["key"] for entry in kept] == [step.key for step in FORM.path(draft.answers, FACTS)]
    assert (
        next(entry for entry in kept if entry["key"] == "first_date")["question"] == "Ngày đầu tiên áp dụng?"
    )
    assert all(entry["question"] for entry in kept)
