"""Questions by message: read, answered within the asking person's rights, and changed by a button."""

from handlers.asking.answering import answer, ask, look_up, press

__all__ = ["answer", "ask", "look_up", "press"]
