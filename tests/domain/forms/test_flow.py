"""Mistakes in a form are refused when it is built; the path follows answers and facts."""

from dataclasses import replace

import pytest

from domain.forms import All, Any_, Choice, Fact, Flow, Has, In, Is, Not, Option, Section, Text
from domain.forms.draft import Draft
from domain.forms.talk import Talk
from tests.domain.forms.sample import FACTS, FORM, STEPS, WHOLE, Officer

YES_NO = (Option("yes", "Có"), Option("no", "Không"))
ONE, TWO = Text("one", "Một?"), Text("two", "Hai?")


@pytest.mark.parametrize(
    ("steps", "reason"),
    [
        ((), "no questions"),
        ((ONE, ONE), "two questions with the key one"),
        ((ONE, replace(TWO, was=("one",))), "two questions with the key one"),
        ((replace(ONE, when=Is("two", "x")), TWO), "one: asks about two"),
        ((ONE, replace(TWO, when=Not(All(Has("one"), Has("three"))))), "two: asks about three"),
        ((replace(ONE, when=Has("one")),), "one: asks about one"),
        ((Text("Một", "Một?"),), "bad key"),
        ((Text("_summary", "Một?"),), "bad key"),
        ((Choice("one", "Một?", options=()),), "no options"),
        ((Choice("one", "Một?", options=(*YES_NO, Option("yes", "Vâng"))),), "two options with one value"),
        ((Choice("one", "Một?", options=(*YES_NO, Option("maybe", "Cò"))),), "two options with one label"),
        (
            (Choice("one", "Một?", options=(Option("a", "Một nhãn dài quá hai mươi bốn chữ"),)),),
            "must have 1 to 24",
        ),
        ((Choice("one", "Một?", options=(Option("!a", "Một"),)),), "bad option value"),
        ((Choice("one", "Một?", options=YES_NO, stops=("stop",)),), "stops at a value"),
        ((Choice("one", "Một?", options=(Option("a" * 40, "Một"),)),), "too long for a button"),
        ((Text("one", lambda *_: "Một?"),), "needs a label"),
    ],
)
def test_a_form_with_a_mistake_is_refused_and_the_reason_told(steps, reason):
    with pytest.raises(ValueError, match=reason):
        Flow("f", "F", 1, steps)


def test_a_question_in_an_unknown_part_is_refused():
    with pytest.raises(ValueError, match="unknown section"):
        Flow("f", "F", 1, (replace(ONE, section="b"),), (Section("a", "A"),))


def test_the_path_follows_the_answers():
    applied = {"secret": "no", "stage": "applied"}
    assert [s.key for s in FORM.path(applied, FACTS)].count("results") == 1
    assert "results" not in [s.key for s in FORM.path({**applied, "stage": "trial"}, FACTS)]
    assert "difference" in [s.key for s in FORM.path({}, {**FACTS, "lookalikes": [1]})]


def test_a_condition_does_not_see_answers_off_the_path():
    form = Flow(
        "f",
        "F",
        1,
        (Choice("a", "A?", options=YES_NO), replace(ONE, when=Is("a", "yes")), replace(TWO, when=Has("one"))),
    )
    answers = {"a": "no", "one": "x"}
    assert [s.key for s in form.path(answers, {})] == ["a"]
    assert [s.key for s in form.path({**answers, "a": "yes"}, {})] == ["a", "one", "two"]


def test_the_next_question_lies_ahead_before_it_lies_behind():
    def following(answers, after=""):
        return Talk(FORM, Draft(7, answers), FACTS).next(after).key

    assert following({}) == "secret"
    assert following({}, after="now") == "stage"
    assert following({"truthful": True}, after="evidence") == "secret"


def test_only_answers_on_the_path_count():
    officer = Officer()
    officer.says(*WHOLE)
    answers = {**officer.answers, "stage": "planned", "title": 7, "unknown": 1}
    good = FORM.good(answers, FACTS)
    assert "first_date" not in good
    assert "title" not in good
    assert "unknown" not in good
    assert good["note"] is None


def test_the_released_keys_and_values_are_listed():
    released = FORM.released()
    assert "stage: applied trial planned" in released
    assert "title" in released
    assert len(released) == len(STEPS)


@pytest.mark.parametrize(
    ("condition", "holds", "keys"),
    [
        (Is("a", 1), True, {"a"}),
        (Is("many", "x"), True, {"many"}),
        (Is("a", 2), False, {"a"}),
        (In("a", (1, 2)), True, {"a"}),
        (In("many", ("z", "y")), True, {"many"}),
        (Has("none"), False, {"none"}),
        (Has("missing"), False, {"missing"}),
        (Fact("f"), True, set()),
        (Fact("g"), False, set()),
        (All(Is("a", 1), Fact("f")), True, {"a"}),
        (All(Is("a", 1), Has("none")), False, {"a", "none"}),
        (Any_(Has("none"), Is("a", 1)), True, {"a", "none"}),
        (Any_(), False, set()),
        (Not(Has("none")), True, {"none"}),
    ],
)
def test_conditions_hold_and_name_their_questions(condition, holds, keys):
    assert condition.holds({"a": 1, "many": ["x", "y"], "none": None}, {"f": [1]}) is holds
    assert condition.keys == keys
