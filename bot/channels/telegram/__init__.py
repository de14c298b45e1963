"""Telegram: python-telegram-bot as a client of the Bot API; receiving and sending are our own."""
