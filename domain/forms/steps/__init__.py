"""The kinds of questions a form can ask."""

from domain.forms.matching import Option
from domain.forms.steps.cells import Column
from domain.forms.steps.choices import Choice, Choices, Confirm
from domain.forms.steps.figures import Date, Quantity, this_day
from domain.forms.steps.files import Files
from domain.forms.steps.people import Shares
from domain.forms.steps.rows import Rows
from domain.forms.steps.step import Step
from domain.forms.steps.text import Text

__all__ = [
    "Choice",
    "Choices",
    "Column",
    "Confirm",
    "Date",
    "Files",
    "Option",
    "Quantity",
    "Rows",
    "Shares",
    "Step",
    "Text",
    "this_day",
]
