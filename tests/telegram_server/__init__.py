"""A strict Bot API server on loopback: checks every call, keeps what each chat got, plays bad days on request."""

from tests.telegram_server.reactions import Cut, CutAfter, Delay, Fail
from tests.telegram_server.server import SECRET, TOKEN, TelegramServer

__all__ = ["SECRET", "TOKEN", "Cut", "CutAfter", "Delay", "Fail", "TelegramServer"]
