"""The command menu of a chat: what a person of these roles can ask for, in Vietnamese."""

from collections.abc import Iterable

from telegram import BotCommandScopeChat
from telegram.error import TelegramError

from bot.channels.telegram.channel import Telegram
from bot.logs import log

_OFFICER = frozenset({"officer", "unit_head", "focal"})
_OVERSEER = frozenset(
    {"focal", "leader", "unit_head", "standing", "secretary", "council_chair", "viewer", "admin"}
)
_URGERS = frozenset({"leader", "focal", "unit_head"})
_ANYBODY: frozenset[str] = frozenset()

# The command, what the menu says, and who has it (nobody named: every linked person).
_COMMANDS = (
    ("dangky", "Đăng ký sáng kiến, giải pháp mới", _OFFICER),
    ("kiemtra", "Kiểm tra theo tiêu chí", _OFFICER),
    ("timtrung", "Tìm hồ sơ gần giống", _OFFICER),
    ("cuatoi", "Hồ sơ của tôi", _OFFICER),
    ("trangthai", "Hồ sơ đang ở bước nào", _ANYBODY),
    ("han", "Các hạn sắp tới", _ANYBODY),
    ("thongke", "Thống kê, tổng hợp", _OVERSEER),
    ("chuanop", "Đơn vị chưa nộp", _OVERSEER),
    ("nhac", "Đôn đốc hồ sơ chậm, đơn vị chưa có", _URGERS),
    ("danhmuc", "Danh sách sáng kiến", _OVERSEER),
    ("dulieu", "Dữ liệu cá nhân của tôi", _ANYBODY),
    ("huy", "Thôi việc đang làm", _ANYBODY),
    ("trogiup", "Trợ giúp", _ANYBODY),
)
STRANGER = (("start", "Bắt đầu"), ("trogiup", "Trợ giúp"))


def commands(roles: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """The menu for a person with these roles, as (command, description); a stranger's when there is no role."""
    held = frozenset(roles)
    if not held:
        return STRANGER
    return tuple((name, says) for name, says, who in _COMMANDS if not who or who & held)


async def set_default_menu(telegram: Telegram) -> None:
    """Show strangers the least; best effort."""
    await _try(telegram, STRANGER, None)


class Menus:
    """Keeps each chat's menu at its person's roles; a menu is no right, only a reminder of words."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram
        self._shown: dict[str, tuple[tuple[str, str], ...]] = {}

    def strange(self, chat: str) -> bool:
        """Was no menu but a stranger's set for the chat since the start?"""
        return self._shown.get(chat, STRANGER) == STRANGER

    async def show(self, chat: str, roles: Iterable[str]) -> None:
        """Set the chat's menu if it is another than the one set last; best effort."""
        wanted = commands(roles)
        if self._shown.get(chat) != wanted and await _try(self._telegram, wanted, chat):
            self._shown[chat] = wanted


async def _try(telegram: Telegram, menu: tuple[tuple[str, str], ...], chat: str | None) -> bool:
    scope = BotCommandScopeChat(int(chat)) if chat else None
    try:
        return await telegram.bot.set_my_commands(menu, scope=scope)
    except TelegramError as error:
        log.info("menu_not_set", error=type(error).__name__)
        return False
