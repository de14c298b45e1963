"""Telegram: python-telegram-bot as a client of the Bot API; receiving and sending are our own."""

import sys

# httpx looks for its own command line, and with it for rich and pygments: 0.1 s and 8 MB of every start for nothing.
# It goes without when the module cannot be imported.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]
