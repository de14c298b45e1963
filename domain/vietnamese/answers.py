"""Short answers as people type them: yes, no, not sure, and the words that steer a form (domain.md 12.2)."""

import re
from typing import Literal

from domain.vietnamese.text import fold

Command = Literal["back", "skip", "done", "cancel", "help", "why", "save", "later", "redo"]

_EMOJI = {
    "👍": " ok ",
    "✅": " ok ",
    "👌": " ok ",
    "✔": " ok ",
    "☑": " ok ",
    "🆗": " ok ",
    "👎": " khong ",
    "❌": " khong ",
}
_OPENING = re.compile(
    r"^(?:(?:cho (?:em|toi|minh) hoi|xin hoi|alo|thua|thoi thi|em|e|minh|toi|thi|da) )+(?=\S)"
)
_CLOSING = re.compile(
    r"(?<=\S)(?: (?:a|ah|ak|nhe|nha|nhi|ne|e|em|oi|voi|day|do|anh chi|anh|chi|ban|bot|tro ly|luon|di))+$"
)
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_REPEATED = re.compile(r"^(\S+)(?: \1)+$")


def _phrases(listed: str) -> frozenset[str]:
    return frozenset(phrase.strip() for phrase in listed.split("|"))


_YES = _phrases(
    "co|roi|da|vang|u|uh|uhm|um|uk|ok|oke|okie|okay|dung|phai|chuan|y|yes|duoc|chac chan|chac roi|1|"
    "da co|co roi|roi co|co chu|u co|vang co|dung roi|vang dung|u dung|dung vay|dung the|chinh xac|phai roi|chuan roi|"
    "duoc roi|ok roi|du roi|da du|tat nhien|di nhien|dong y|nhat tri|tan thanh|xac nhan|toi dong y|hoan toan dong y"
)
_NO = _phrases(
    "khong|ko|k|kh|kg|khg|hok|hk|hong|hem|chua|0|no|khong co|khong phai|khong dung|khong dong y|khong nhat tri|khong duoc|"
    "ko co|k co|ko phai|k phai|ko dong y|chua co|chua phai|chua du|van chua|chua dau|khong dau|ko dau|sai|sai roi|khong he|"
    "khong co dau|ko co dau|chua co dau|khong co gi|ko co gi|khong co gi ca|khong co gi dau|"
    "khong can|ko can|k can|khong can gi|ko can gi|khong can them|khong can them gi"
)
_UNSURE = _phrases(
    "chua ro|khong ro|ko ro|k ro|khong biet|ko biet|k biet|kb|chua biet|khong chac|ko chac|k chac|chua chac|khong chac chan|"
    "chua chac chan|khong chac lam|de hoi lai|hoi lai|de xem lai|chua xac dinh|chua xac dinh duoc|chiu|phan van|"
    "chua chac lam|chua chac dau|khong ro lam|chua ro lam|hong biet|hok biet|khong nho|khong nho ro|ko nho|chua nho|quen roi"
)
_COMMANDS: dict[Command, frozenset[str]] = {
    "back": _phrases(
        "quay lai|lui|lui lai|tro lai|back|sua lai|cau truoc|quay lai cau truoc|ve cau truoc|quaylai"
    ),
    "skip": _phrases(
        "bo qua|skip|bo qua cau nay|khong tra loi|qua cau khac|cau sau|cau tiep theo|boqua|next"
    ),
    "done": _phrases(
        "xong|xong roi|het|het roi|done|the thoi|vay thoi|du roi|da xong|hoan tat|hoan thanh|chi vay thoi|"
        "xong r|xong het|xong het roi|ok xong|het r|da het|the la het|the la xong|vay la xong|vay la het|chi co vay|chi co the|"
        "khong con|khong con gi|khong con gi nua|het y"
    ),
    "cancel": _phrases(
        "huy|huy bo|thoi|bo|dung lai|cancel|thoat|stop|khong lam nua|thoi khong lam nua|huy dang ky"
    ),
    "help": _phrases("tro giup|trogiup|giup|giup do|hd|huong dan|huongdan|help|menu"),
    "why": _phrases(
        "vi sao hoi|vi sao|tai sao|tai sao hoi|vi sao lai hoi|sao lai hoi|vi sao can|hoi de lam gi|sao hoi"
    ),
    "save": _phrases("luu|luu nhap|luu ban nhap|luu lai|save|luunhap"),
    "later": _phrases(
        "de sau|sau|luc khac|lan sau|de luc khac|mai lam tiep|lam sau|toi lam sau|desau|"
        "de mai|de mai lam|de mai lam tiep|mai lam|hom khac|de hom khac|lam tiep sau|"
        "gui sau|se gui sau|mai gui|bo sung sau|se bo sung sau|nop sau"
    ),
    "redo": _phrases("lam lai|nhap lai|go lai|bat dau lai|lam lai tu dau|viet lai|lamlai"),
}


def _key(text: str) -> str:
    """The folded answer, emoji read as words and stretched letters shortened ("okkkk")."""
    for emoji, word in _EMOJI.items():
        text = text.replace(emoji, word)
    return _REPEATED.sub(r"\1", _STRETCHED.sub(r"\1", fold(text)))


def _means(text: str, phrases: frozenset[str]) -> bool:
    """Whether the answer is one of the phrases, as typed or without polite words around it."""
    if len(text) > 80:
        return False
    key = _key(text)
    bare = _CLOSING.sub("", _OPENING.sub("", key))
    return not phrases.isdisjoint((key, bare, _CLOSING.sub("", key), _REPEATED.sub(r"\1", bare)))


def is_yes(text: str) -> bool:
    """Whether the whole answer is a yes ("dạ có ạ", "ok", "👍", "1"); never true together with `is_no`."""
    return _means(text, _YES) and not _means(text, _NO) and not is_unsure(text)


def is_no(text: str) -> bool:
    """Whether the whole answer is a no ("ko", "chưa có ạ", "👎", "0")."""
    return _means(text, _NO) and not is_unsure(text)


def is_unsure(text: str) -> bool:
    """Whether the person says that they do not know; a lone "?" counts, so ask this before `command_word`."""
    return _means(text, _UNSURE) or (bool(text.strip()) and not text.strip(" ?？"))


def command_word(text: str) -> Command | None:
    """The steering word that the whole message is, typed with or without a slash or diacritics; else None."""
    if text.strip() and not text.strip(" ?？"):
        return "help"
    return next((command for command, phrases in _COMMANDS.items() if _means(text, phrases)), None)
