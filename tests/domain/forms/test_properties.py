"""Whatever is typed and pressed, in whatever order, and however the form changes meanwhile."""

import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from domain.forms import (
    Choice,
    Draft,
    Flow,
    Input,
    Option,
    Text,
    begin,
    frozen,
    panel,
    pressed,
    show,
    summary,
    take,
)
from domain.forms.steps import Step
from tests.domain.forms.sample import FACTS, FORM, STEPS, TODAY, WHOLE

KEYS = [step.key for step in STEPS]
WORDS = (
    *WHOLE,
    *(
        "quay lại",
        "Sửa 3",
        "sửa 99",
        "sua 6",
        "bỏ qua",
        "lưu nháp",
        "để sau",
        "vì sao hỏi",
        "trợ giúp",
        "hủy",
        "xem lại",
        "xong",
    ),
    *(
        "giữ nguyên",
        "tiếp tục",
        "mục lục",
        "làm lại",
        "nộp đăng ký",
        "1",
        "2",
        "3",
        "0",
        "99",
        "?",
        "/han",
        "không",
        "có",
        "ok",
    ),
    *(
        "31/2",
        "2027",
        "An 60%, Bình 40%",
        "An 60%, Bình 50%",
        "xóa dòng 1",
        "10 ngày xuống 3 ngày",
        "9" * 400 + " giờ",
        "1, 3",
        "x" * 400,
        "cắt bớt",
        "đang làm",
        "chưa có số liệu",
        "Chờ: 2 giờ xuống 30 phút",
        "Chờ: 10 ngày xuống 3 ngày",
        "Người dân đi lại nhiều. Xong.",
        "An và Bình chia đều",
    ),
)
texts = st.sampled_from(WORDS) | st.text(max_size=60)
typed = st.builds(lambda text: ("type", text), texts)
fresh = st.builds(lambda n: ("press", n), st.integers(0, 40))
stale = st.builds(
    lambda key, value, back: ("stale", (key, value, back)),
    st.sampled_from([*KEYS, "_summary", "gone"]),
    st.sampled_from(
        ["no", "applied", "+people", "!back", "!skip", "!done", "!submit", "me", "yes", "title", "none", ""]
    ),
    st.integers(1, 9),
)
other = st.builds(lambda n: ("files", n), st.integers(1, 4)) | st.just(("nonsense", "nhãn dán"))
inputs = st.lists(typed | typed | fresh | stale | other, max_size=25)


def changed(form: Flow, kind: int, place: int) -> Flow:
    """The form as a later release might have it."""
    steps: tuple[Step, ...] = form.steps
    step = steps[place % len(steps)]
    if kind == 0:
        used = set().union(*(s.when.keys for s in steps if s.when and not callable(s.when)))
        steps = tuple(s for s in steps if s is not step or s.key in used)
    elif kind == 1:
        steps = (*steps[:place], Text(f"new_{place}", "Câu mới?", section="criteria"), *steps[place:])
    elif kind == 2:
        steps = tuple(
            replace(s, options=(Option("other", "Khác"), *s.options[1:]), stops=())
            if isinstance(s, Choice)
            else s
            for s in steps
        )
    else:
        steps = tuple(replace(s, limit=5) if isinstance(s, Text) else s for s in steps)
    return replace(form, version=form.version + 1, steps=steps)


forms = st.builds(
    lambda kind, place: changed(FORM, kind, place), st.integers(0, 3), st.integers(0, len(STEPS) - 1)
)


def loaded(draft: Draft) -> Draft:
    """The draft after it was stored as JSON and read again."""
    return replace(draft, answers=json.loads(json.dumps(draft.answers, allow_nan=False)))


def counted(draft: Draft) -> dict[str, object]:
    """The answers without what is still in work."""
    return {key: value for key, value in draft.answers.items() if key in KEYS}


def buttons(turn):
    return [b for o in turn.say for row in o.choices for b in row]


def input_of(turn, kind: str, what) -> Input:
    if kind == "type":
        return Input(text=what)
    if kind == "files":
        return Input(files=what)
    if kind == "nonsense":
        return Input(nonsense=what)
    if kind == "stale":
        key, value, back = what
        return Input(choice=(key, value), revision=turn.draft.revision - back)
    shown = buttons(turn)
    return pressed(shown[what % len(shown)].data)[1] if shown else Input()


def asks_one_thing(form: Flow, turn) -> bool:
    """Whether exactly one question, the summary or the list of parts is put, or the handler is told what happened."""
    if turn.event in ("submit", "cancel", "later", "save") or turn.event.startswith("stop:"):
        return True
    shown = turn.draft.shown
    on_path = {step.key for step in form.path(turn.draft.answers, FACTS)}
    return (
        bool(turn.say)
        and (shown in on_path or shown in ("_summary", "_panel"))
        and bool(turn.say[-1].choices)
    )


def run(form: Flow, draft: Draft, steps):
    turn = begin(form, draft, FACTS, TODAY)
    for kind, what in steps:
        before = turn.draft
        turn = take(form, before, input_of(turn, kind, what), FACTS, TODAY)
        assert asks_one_thing(form, turn)
        assert loaded(turn.draft) == turn.draft
        assert turn.draft.revision >= before.revision
        assert all(data.data.startswith(f"f:7:{turn.draft.revision}:") for data in buttons(turn))
        if kind == "stale":
            assert turn.draft.answers == before.answers
        if not turn.changed:
            assert counted(turn.draft) == counted(before)
        assert {k for k in KEYS if turn.draft.answers.get(k) != before.answers.get(k)} <= set(turn.changed)
    return turn


@given(inputs, forms, inputs)
def test_any_talk_with_a_form_that_changes_leaves_one_question_or_the_summary(first, newer, then):
    turn = run(FORM, Draft(7, {}), first)
    assert asks_one_thing(newer, show(newer, turn.draft, FACTS))
    turn = run(newer, turn.draft, then)
    assert summary(newer, turn.draft, FACTS).text
    assert panel(newer, turn.draft, FACTS, {}).text
    assert json.dumps(frozen(newer, turn.draft.answers, FACTS), allow_nan=False)


@given(inputs)
def test_the_remaining_questions_can_always_be_answered_up_to_the_summary(steps):
    """No talk leads into a corner: answering what is asked ends at the summary."""
    turn = begin(FORM, run(FORM, Draft(7, {}), steps).draft, FACTS, TODAY)
    answer = {
        "secret": ["Không"], "title": ["Một cửa số hóa"], "beneficiaries": ["1"], "before": ["làm lại", "nộp tại quầy", "xong"],
        "now": ["nộp qua mạng"], "stage": ["2"], "first_date": ["15/3/2026"], "saved": ["bỏ qua"], "authors": ["tôi"],
        "note": ["bỏ qua"], "note_more": ["thêm"], "evidence": ["xong"], "truthful": ["đúng"],
        "results": ["làm lại", "Hồ sơ quá hạn: 9 hồ sơ còn 5 hồ sơ; quý 1", "xong"],
    }  # fmt: skip
    for _ in range(len(KEYS)):
        if turn.draft.shown == "_summary":
            break
        for text in answer[turn.draft.shown]:
            turn = take(FORM, turn.draft, Input(text=text), FACTS, TODAY)
    assert turn.draft.shown == "_summary"
    assert take(FORM, turn.draft, Input(text="nộp"), FACTS, TODAY).event == "submit"


@given(st.text(max_size=5000), st.sampled_from([*KEYS, "_summary", "_panel", "", "gone"]))
def test_no_text_is_too_strange_for_any_question(text, shown):
    assert take(FORM, Draft(7, {}, shown), Input(text=text), FACTS, TODAY)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(KEYS), json_values))
def test_no_stored_answer_is_too_strange_to_come_back_to(answers):
    turn = show(FORM, Draft(7, answers), FACTS)
    assert asks_one_thing(FORM, turn)
    assert summary(FORM, turn.draft, FACTS)
    frozen(FORM, answers, FACTS)
