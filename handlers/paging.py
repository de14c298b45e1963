"""One page of a list: where it begins, how it is said, and the buttons that turn it."""

from dataclasses import dataclass

from domain.messages import Choice


@dataclass(frozen=True)
class Page:
    """Page `number` (from 0) of `pages`, with `size` entries each."""

    number: int
    pages: int
    size: int

    @classmethod
    def at(cls, wanted: int, total: int, size: int) -> "Page":
        """The page that is wanted, or the nearest there is."""
        pages = max(1, (total + size - 1) // size)
        return cls(max(0, min(wanted, pages - 1)), pages, size)

    @property
    def first(self) -> int:
        """How many entries stand on the pages before."""
        return self.number * self.size

    @property
    def shown(self) -> slice:
        """The entries of this page."""
        return slice(self.first, self.first + self.size)

    @property
    def said(self) -> str:
        """ " · trang 2/3", or nothing when there is only one."""
        return f" · trang {self.number + 1}/{self.pages}" if self.pages > 1 else ""

    def turning(self, button: str) -> list[Choice]:
        """Buttons to the page before and after; `button` is their data up to the number."""
        buttons = []
        if self.number:
            buttons.append(Choice("Trang trước", f"{button}:{self.number - 1}"))
        if self.number + 1 < self.pages:
            buttons.append(Choice("Trang sau", f"{button}:{self.number + 1}"))
        return buttons
