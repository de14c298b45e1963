"""From an incoming message to the handler that answers it."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from domain.forms.commands import word as steering
from domain.messages import Address, Incoming, Kind, Outgoing, Post
from domain.secrecy import bears_mark
from domain.vietnamese.text import clean, fold
from handlers import accounts, asking, items, judging, loose_files, menu, reminding, typed_buttons, urging
from handlers.buttons import Part, UnknownButton, parts
from handlers.registration import leaving, opening, talk
from handlers.turn import Office, Turn
from storage.database import Connection, Missing
from storage.office import people
from storage.talk import chats, inbox

TEXT_LIMIT = 20_000  # characters of one message that a turn looks at


def handle(office: Office, conn: Connection, incoming: Incoming, now: datetime) -> list[Post]:
    """Everything one incoming message causes, within the caller's transaction."""
    if incoming.kind is Kind.STOPPED:
        chats.blocked(conn, incoming.address, now)
        return []
    if incoming.kind is Kind.MIGRATED:
        chats.migrated(conn, incoming.address, incoming.text)
        return []
    if not incoming.private:
        return _group(incoming)
    chat = chats.visited(conn, incoming.address, now)
    turn = Turn(office, conn, incoming, now, chat)
    if chat.person_id is not None:
        turn.person = people.by_id(conn, chat.person_id)
        turn.roles = people.roles_of(conn, chat.person_id, turn.today)
    if turn.person is None or not turn.roles:
        _blank_secret(turn)
        typed_buttons.take(turn, by_number=True)
        accounts.stranger(turn)
    elif _blank_secret(turn):
        turn.say(turn.agency.texts.secret_suspicion)
        if accounts.agreed(turn):
            talk.ask_again(turn)
    elif not accounts.agreed(turn):
        typed_buttons.take(turn, by_number=True)
        if accounts.ask_consent(turn):
            _go_on(turn)
    else:
        _answer(turn)
    typed_buttons.keep(turn)
    return turn.posts


def _group(incoming: Incoming) -> list[Post]:
    """Nothing is said in groups except where to talk, and only to somebody who calls."""
    if incoming.text.startswith("/start"):
        text = "Trợ lý chỉ làm việc trong cuộc trò chuyện riêng. Anh/chị mở trò chuyện riêng với trợ lý rồi nhắn lại."
        return [Post(Address(incoming.channel, incoming.chat), Outgoing(text))]
    return []


def _blank_secret(turn: Turn) -> bool:
    """Keep nothing of a message that bears a mark of state secrecy; False when it bears none."""
    incoming = turn.incoming
    marked = incoming.kind is not Kind.CHOICE and bears_mark(clean(incoming.text), turn.agency.secret_marks)
    if marked:
        inbox.blank(turn.conn, incoming.channel, incoming.key)
    return marked


def _go_on(turn: Turn) -> None:
    """The person has just agreed to the notice: what they typed before it is answered now, or the menu is shown."""
    agreed = turn.incoming
    for text in (said := accounts.said_before(turn)):
        turn.incoming = replace(agreed, kind=Kind.TEXT, text=text, choice="")
        _answer(turn)
    if not said:
        menu.show(turn)


def _answer(turn: Turn) -> None:
    """A known person: a button, a command, an answer to the question that waits, or a free message."""
    incoming = turn.incoming
    if incoming.kind is Kind.EDITED:
        turn.say(
            "Trợ lý không đọc tin đã sửa. Muốn đổi câu trả lời, anh/chị gõ “Sửa” kèm số của dòng, ví dụ “Sửa 3”."
        )
    elif incoming.kind is Kind.CONTACT:
        turn.say("Trợ lý không cần số liên hệ ở bước này.")
    elif incoming.kind is Kind.CHOICE:
        _press(turn)
    elif slash := _SLASH.match(incoming.text.lower()):
        COMMANDS.get(slash[1], menu.unknown)(turn)
    elif typed_buttons.take(turn, by_number=False):
        _press(turn)
    elif incoming.kind is Kind.TEXT and (word := WHOLE_MESSAGES.get(fold(incoming.text))):
        COMMANDS[word](turn)
    elif _in_between(turn) or not _form(turn):
        _free(turn)


def _in_between(turn: Turn) -> bool:
    """Is this a question to the office that came where a form waits for words? It ends like one and can be read."""
    text = turn.incoming.text.strip()
    return text.endswith("?") and not steering(text) and asking.understood(turn) and talk.hold(turn)


def _free(turn: Turn) -> None:
    """A message that answers no form: files, a button that is typed, a word about a reminder, or a question."""
    incoming = turn.incoming
    if incoming.kind is Kind.FILE:
        loose_files.receive(turn)
    elif incoming.kind is Kind.OTHER:
        turn.say(f"Trợ lý chưa đọc được {incoming.text}. Anh/chị gõ chữ giúp, ví dụ “đăng ký”.")
    elif not turn.otherwise and typed_buttons.take(turn, by_number=True):
        _press(turn)
    elif not (reminding.typed(turn) or judging.typed(turn)):
        asking.answer(turn)
    talk.still_waiting(turn)


def _form(turn: Turn) -> bool:
    """Give the message to the form whose question waits; False when none waits or it is no answer."""
    row = talk.active(turn)
    if row is None:
        return False
    return talk.take(turn, row, talk.input_of(turn, row, turn.incoming))


def _press(turn: Turn) -> None:
    """A button, by the word before its first colon; a button nobody knows gets a kind word."""
    word, *rest = parts(turn.incoming.choice)
    try:
        if not isinstance(word, str) or word not in PRESSES:
            raise UnknownButton
        PRESSES[word](turn, rest)
    except (UnknownButton, Missing):
        menu.show(turn, "Nút này không dùng được nữa.")


def _form_press(turn: Turn, _rest: list[Part]) -> None:
    talk.press(turn)


def _draft_press(turn: Turn, rest: list[Part]) -> None:
    match rest:
        case ["new"]:
            opening.begin(turn)
        case ["intro"]:
            opening.introduce(turn)
        case ["start"]:
            opening.start(turn)
        case ["preview"]:
            opening.preview(turn)
        case ["reuse"]:
            opening.offer_reuse(turn)
        case ["reuse", int(number)]:
            opening.start(turn, reuse=number)
        case ["open", int(number)]:
            talk.resume(turn, number)
        case ["supplement", int(number)]:
            opening.supplement(turn, number)
        case ["later", int(number)]:
            leaving.later(turn, number)
        case ["drop", int(number)]:
            leaving.drop(turn, number)
        case _:
            raise UnknownButton


def _item_press(turn: Turn, rest: list[Part]) -> None:
    match rest:
        case ["show", int(number)]:
            items.show(turn, number)
        case ["withdraw", int(number)]:
            items.withdraw(turn, number, confirmed=False)
        case ["withdrawn", int(number), int(seen)]:
            items.withdraw(turn, number, confirmed=True, seen=seen)
        case _:
            raise UnknownButton


def _menu_press(turn: Turn, rest: list[Part]) -> None:
    match rest:
        case ["menu"]:
            menu.show(turn)
        case ["mine"]:
            items.mine(turn)
        case ["mine", int(page)]:
            items.mine(turn, page)
        case ["deadlines"]:
            items.deadlines(turn)
        case [str(intent)]:
            asking.ask(turn, intent)
        case _:
            raise UnknownButton


def _account_press(turn: Turn, rest: list[Part]) -> None:
    match rest:
        case ["leave", *_]:
            accounts.leave(turn)
        case ["withdraw", *_]:
            accounts.withdraw_consent(turn)
        case ["export", *_]:
            accounts.export(turn)
        case _:  # an invitation's or the notice's button, pressed again
            menu.show(turn)


PRESSES: dict[str, Callable[[Turn, list[Part]], None]] = {
    "f": _form_press,
    "d": _draft_press,
    "i": _item_press,
    "m": _menu_press,
    "a": _account_press,
    "e": loose_files.press,
    "q": asking.press,
    "r": reminding.press,
    "u": urging.press,
    "j": judging.press,
}

# domain.md 12.5: the slash word, and the words that mean the same as a whole message
COMMANDS: dict[str, Callable[[Turn], None]] = {
    "start": menu.show,
    "batdau": menu.show,
    "trogiup": menu.show,
    "help": menu.show,
    "menu": menu.show,
    "dangky": opening.begin,
    "cuatoi": items.mine,
    "tieptuc": opening.go_on,
    "han": items.deadlines,
    "dulieu": accounts.my_data,
    "kiemtra": lambda turn: asking.ask(turn, "checklist"),
    "timtrung": lambda turn: asking.look_up(turn),
    "trangthai": lambda turn: asking.stand(turn),
    "danhmuc": lambda turn: asking.ask(turn, "list"),
    "huy": leaving.cancel,
    "nhac": urging.last,
    "rut": items.offer_withdrawal,
    "roi": accounts.leave,
    "thongke": lambda turn: asking.ask(turn, "summary"),
    "chuanop": lambda turn: asking.ask(turn, "missing_units"),
}
_SLASH = re.compile(r"/([a-z_]+)(?:@\w+)?(?:\s|$)")
WHOLE_MESSAGES = {
    "bat dau": "menu",
    "menu": "menu",
    "tiep tuc": "tieptuc",
    "lam tiep": "tieptuc",
    "cua toi": "cuatoi",
    "ho so cua toi": "cuatoi",
    "sang kien cua toi": "cuatoi",
    "con thieu gi": "kiemtra",
    "don doc": "nhac",
    "huy": "huy",
    "huy bo": "huy",
    "huy lien ket": "roi",
    "rut ho so": "rut",
    "xin rut ho so": "rut",
    "rut sang kien": "rut",
    "du lieu cua toi": "dulieu",
    "quyen rieng tu": "dulieu",
    "xoa du lieu": "dulieu",
}
