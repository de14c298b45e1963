"""Forms as data: flows of questions, and the pure engine that talks a person through them."""

from domain.forms.conditions import All, Any_, Condition, Fact, Has, In, Is, Not
from domain.forms.engine import (
    Draft,
    Input,
    Turn,
    begin,
    files_wanted,
    frozen,
    panel,
    pressed,
    show,
    summary,
    take,
)
from domain.forms.flow import Flow, Section
from domain.forms.reading import Answers, Facts
from domain.forms.steps import (
    Choice,
    Choices,
    Column,
    Confirm,
    Date,
    Files,
    Option,
    Quantity,
    Rows,
    Shares,
    Step,
    Text,
    this_day,
)

__all__ = [
    "All", "Answers", "Any_", "Choice", "Choices", "Column", "Condition", "Confirm", "Date", "Draft", "Fact", "Facts", "Files",
    "Flow", "Has", "In", "Input", "Is", "Not", "Option", "Quantity", "Rows", "Section", "Shares", "Step", "Text", "Turn", "begin",
    "files_wanted", "frozen", "panel", "pressed", "show", "summary", "take", "this_day",
]  # fmt: skip
