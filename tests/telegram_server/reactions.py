"""What the server may do with a call instead of answering it."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Fail:
    """Answer with an error; nothing is done."""

    code: int
    description: str = ""
    parameters: dict[str, Any] = field(default_factory=dict)
    body: bytes | None = None  # instead of the JSON, as a proxy in between would answer


@dataclass(frozen=True)
class Cut:
    """Break the connection; nothing is done."""


@dataclass(frozen=True)
class CutAfter:
    """Do what is asked, then break the connection instead of answering."""


@dataclass(frozen=True)
class Delay:
    """Answer only after so many seconds."""

    seconds: float
