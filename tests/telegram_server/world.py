"""What Telegram knows: chats with their messages, updates that wait, files, menus."""

import itertools
import threading
import time
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from tests.telegram_server.checks import Refused, bad, keyboard, words

DOWNLOAD_LIMIT = 20_000_000
UPLOAD_LIMIT = 50_000_000
PRESS_LIFE = 150


@dataclass
class Message:
    """A message from the bot, as the chat shows it now."""

    id: int
    text: str
    marked: list[tuple[str, str]]
    buttons: list[list[dict[str, Any]]]
    document: bytes | None = None
    name: str = ""
    edits: int = 0
    texts: list[str] = field(default_factory=list)  # every wording it had

    @property
    def labels(self) -> list[str]:
        return [button["text"] for row in self.buttons for button in row]


@dataclass
class Chat:
    """A chat; `state` is "", "blocked", "deactivated", "gone", or the id it moved to."""

    id: int
    state: str = ""
    messages: dict[int, Message] = field(default_factory=dict)

    @property
    def kind(self) -> str:
        return "private" if self.id > 0 else "supergroup" if str(self.id).startswith("-100") else "group"

    def json(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "type": self.kind,
            **({"first_name": "An"} if self.id > 0 else {"title": "Tổ"}),
        }


class World:
    """Telegram's side of one bot; every method may be called from any thread."""

    def __init__(self) -> None:
        self.lock = threading.RLock()
        self.chats: dict[int, Chat] = {}
        self.updates: list[dict[str, Any]] = []
        self.files: dict[str, tuple[bytes, int]] = {}  # bytes, and the size that Telegram claims
        self.presses: dict[str, float] = {}
        self.answered: list[str] = []
        self.typing: list[int] = []
        self.refusals: list[str] = []
        self.menus: dict[str, list[tuple[str, str]]] = {}
        self.webhook: dict[str, Any] = {}
        self.sends: dict[int, list[str]] = defaultdict(list)  # every text that ever arrived, by chat
        self._update_ids = itertools.count(1000)
        self._message_ids = itertools.count(1)
        self._names = itertools.count(1)

    # What people do ------------------------------------------------------------------------------------------

    def happen(self, part: str, content: dict[str, Any]) -> dict[str, Any]:
        """Queue an update."""
        with self.lock:
            update = {"update_id": next(self._update_ids), part: content}
            self.updates.append(update)
            return update

    def message(self, chat_id: int, **content: Any) -> dict[str, Any]:
        """A message a person writes; private chats have their person's id."""
        with self.lock:
            chat = self.chats.setdefault(chat_id, Chat(chat_id))
            if chat.state == "blocked":
                chat.state = ""
            sender = chat_id if chat_id > 0 else content.pop("sender", 77)
            return {
                "message_id": next(self._message_ids),
                "date": int(time.time()),
                "chat": chat.json(),
                "from": {"id": sender, "is_bot": False, "first_name": "An"},
                **content,
            }

    def press(self, chat_id: int, message: Message, data: str, sender: int | None = None) -> dict[str, Any]:
        """A press on a button of one of the bot's messages."""
        with self.lock:
            press_id = str(9_000_000 + next(self._names))
            self.presses[press_id] = time.monotonic()
            return {
                "id": press_id,
                "from": {"id": sender or chat_id, "is_bot": False, "first_name": "An"},
                "chat_instance": "1",
                "message": {"message_id": message.id, "date": 1, "chat": self.chats[chat_id].json()},
                "data": data,
            }

    def file(self, data: bytes, size: int | None = None) -> dict[str, Any]:
        """A file in Telegram's store, as it stands in a message."""
        with self.lock:
            ref = f"FILE{next(self._names)}"
            self.files[ref] = (data, len(data) if size is None else size)
            return {"file_id": ref, "file_unique_id": f"U{ref}", "file_size": self.files[ref][1]}

    # What the bot does ---------------------------------------------------------------------------------------

    def call(self, method: str, given: dict[str, Any]) -> Any:
        """The result of a checked call."""
        with self.lock:
            return getattr(self, f"_do_{method}")(given)

    def _do_getMe(self, _given: dict[str, Any]) -> Any:  # noqa: N802 - the API's own name, here and below
        return {"id": 110201543, "is_bot": True, "first_name": "Trợ lý", "username": "sangkien_bot"}

    def _do_setWebhook(self, given: dict[str, Any]) -> Any:  # noqa: N802
        self.webhook = given if given["url"] else {}
        return True

    def _do_deleteWebhook(self, given: dict[str, Any]) -> Any:  # noqa: N802
        self.webhook = {}
        if given.get("drop_pending_updates"):
            self.updates.clear()
        return True

    def _do_sendMessage(self, given: dict[str, Any]) -> Any:  # noqa: N802
        chat = self._chat(given["chat_id"])
        text, marked = words(given["text"], given.get("parse_mode"), 4096, "message")
        if not text:
            raise bad("message text is empty")
        return self._deliver(chat, text, marked, given)

    def _do_sendDocument(self, given: dict[str, Any]) -> Any:  # noqa: N802
        chat = self._chat(given["chat_id"])
        text, marked = words(given.get("caption", ""), given.get("parse_mode"), 1024, "message caption")
        data = given["document"]
        if not isinstance(data, tuple):
            raise bad("wrong remote file identifier specified")
        if not data[1]:
            raise bad("file must be non-empty")
        if len(data[1]) > UPLOAD_LIMIT:
            raise Refused(413, "Request Entity Too Large")
        return self._deliver(chat, text, marked, given, document=data)

    def _deliver(
        self,
        chat: Chat,
        text: str,
        marked: list[tuple[str, str]],
        given: dict[str, Any],
        document: tuple[str, bytes] | None = None,
    ) -> Any:
        buttons = keyboard(given.get("reply_markup"))
        message = Message(next(self._message_ids), text, marked, buttons, texts=[text])
        if document:
            message.name, message.document = document
        chat.messages[message.id] = message
        self.sends[chat.id].append(text or message.name)
        return self._json(chat, message)

    def _do_editMessageText(self, given: dict[str, Any]) -> Any:  # noqa: N802
        chat = self._chat(given["chat_id"])
        message = chat.messages.get(given["message_id"])
        if message is None:
            raise bad("message to edit not found")
        if message.document is not None:
            raise bad("there is no text in the message to edit")
        text, marked = words(given["text"], given.get("parse_mode"), 4096, "message")
        if not text:
            raise bad("message text is empty")
        buttons = keyboard(given.get("reply_markup"))
        if (text, marked, buttons) == (message.text, message.marked, message.buttons):
            raise bad(
                "message is not modified: specified new message content and reply markup are exactly the same "
                "as a current content and reply markup of the message"
            )
        message.text, message.marked, message.buttons = text, marked, buttons
        message.edits += 1
        message.texts.append(text)
        return self._json(chat, message)

    def _do_answerCallbackQuery(self, given: dict[str, Any]) -> Any:  # noqa: N802
        pressed = self.presses.get(given["callback_query_id"])
        if pressed is None or time.monotonic() - pressed > PRESS_LIFE:
            raise bad("query is too old and response timeout expired or query ID is invalid")
        self.answered.append(given["callback_query_id"])
        return True

    def _do_sendChatAction(self, given: dict[str, Any]) -> Any:  # noqa: N802
        self.typing.append(self._chat(given["chat_id"]).id)
        return True

    def _do_getFile(self, given: dict[str, Any]) -> Any:  # noqa: N802
        ref = given["file_id"]
        if ref not in self.files:
            raise bad("wrong file_id or the file is temporarily unavailable")
        size = self.files[ref][1]
        if size > DOWNLOAD_LIMIT:
            raise bad("file is too big")
        return {
            "file_id": ref,
            "file_unique_id": f"U{ref}",
            "file_size": size,
            "file_path": f"documents/{ref}",
        }

    def _do_setMyCommands(self, given: dict[str, Any]) -> Any:  # noqa: N802
        for item in given["commands"]:
            name, says = item["command"], item["description"]
            if not (
                name.isascii() and name.replace("_", "a").isalnum() and name.islower() and len(name) <= 32
            ):
                raise bad("BOT_COMMAND_INVALID")
            if not 1 <= len(says) <= 256:
                raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
        if len(given["commands"]) > 100:
            raise bad("BOT_COMMANDS_TOO_MUCH")
        scope = given.get("scope", {})
        self.menus[str(scope.get("chat_id", "default"))] = [
            (item["command"], item["description"]) for item in given["commands"]
        ]
        return True

    def _chat(self, chat_id: Any) -> Chat:
        chat = self.chats.get(chat_id)
        if chat is None or chat.state == "gone":
            raise bad("chat not found")
        if chat.state == "blocked":
            raise Refused(403, "Forbidden: bot was blocked by the user")
        if chat.state == "deactivated":
            raise Refused(403, "Forbidden: user is deactivated")
        if chat.state:
            raise Refused(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                migrate_to_chat_id=int(chat.state),
            )
        return chat

    def _json(self, chat: Chat, message: Message) -> dict[str, Any]:
        return {
            "message_id": message.id,
            "date": int(time.time()),
            "chat": chat.json(),
            "from": {"id": 110201543, "is_bot": True, "first_name": "Trợ lý"},
            **({"text": message.text} if message.document is None else {"caption": message.text}),
        }
