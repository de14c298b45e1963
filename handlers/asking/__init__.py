"""Questions by message: read, answered within the asking person's rights, and changed by a button."""

from handlers.asking.answering import answer, ask, look_up, meant, press, recalled, stand, understood

__all__ = ["answer", "ask", "look_up", "meant", "press", "recalled", "stand", "understood"]
