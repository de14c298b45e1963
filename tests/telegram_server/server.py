"""The HTTP side of the Bot API server, in a thread of its own, and what tests say to it."""

import asyncio
import json
import threading
import time
from collections import Counter, deque
from contextlib import suppress
from types import TracebackType
from typing import Any

import httpx
import uvicorn
from starlette.requests import ClientDisconnect, Request
from starlette.types import Receive, Scope, Send

from tests.telegram_server import checks
from tests.telegram_server.checks import Refused
from tests.telegram_server.reactions import Cut, CutAfter, Delay, Fail
from tests.telegram_server.world import Chat, Message, World

TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"
SECRET = "webhook-secret-of-the-tests"

Reaction = Fail | Cut | CutAfter | Delay


class TelegramServer:
    """Use as a context manager; `url` and `file_url` go into the settings."""

    def __init__(self, *, repeat_unit: float = 0.05) -> None:
        self._repeat_unit = repeat_unit
        self._news = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        self._polls = 0
        self.reset()

    def reset(self) -> None:
        """A new world, without people, messages, plans or memories."""
        self.world = World()
        self.calls: list[tuple[str, dict[str, Any]]] = []  # every call that was understood, done or not
        self.posts: Counter[int] = Counter()  # answers of the webhook, by status; 0 for none
        self._plans: dict[str, deque[tuple[int | None, Reaction]]] = {}
        self._always: dict[str, tuple[int | None, Reaction]] = {}
        self._posting: set[str] = set()

    # The server itself ---------------------------------------------------------------------------------------

    def __enter__(self) -> "TelegramServer":
        config = uvicorn.Config(
            self._app, host="127.0.0.1", port=0, log_config=None, lifespan="off", ws="none", interface="asgi3"
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        while not self._server.started:
            time.sleep(0.005)
        port = self._server.servers[0].sockets[0].getsockname()[1]
        self.root = f"http://127.0.0.1:{port}"
        self.url = f"{self.root}/bot"
        self.file_url = f"{self.root}/file/bot"
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.should_exit = True
        self._server.force_exit = True
        self._wake()
        self._thread.join(5)

    def _run(self) -> None:
        async def serve() -> None:
            self._loop = asyncio.get_running_loop()
            posting = asyncio.create_task(self._post_updates())
            await self._server.serve()
            posting.cancel()

        asyncio.run(serve())

    def _wake(self) -> None:
        self._loop.call_soon_threadsafe(self._news.set)

    # What people do ------------------------------------------------------------------------------------------

    def update(self, part: str, content: dict[str, Any]) -> int:
        """Any update; gives its number."""
        number = self.world.happen(part, content)["update_id"]
        self._wake()
        return int(number)

    def text(self, chat: int, text: str, **more: Any) -> int:
        """A person writes."""
        return self.update("message", self.world.message(chat, text=text, **more))

    def document(self, chat: int, name: str, data: bytes, *, size: int | None = None, **more: Any) -> int:
        """A person sends a file; `size` is what Telegram claims."""
        file = {**self.world.file(data, size), "file_name": name}
        return self.update("message", self.world.message(chat, document=file, **more))

    def photo(self, chat: int, data: bytes, **more: Any) -> int:
        """A person sends a picture, which Telegram offers in two sizes."""
        small = {**self.world.file(b"small"), "width": 90, "height": 60}
        large = {**self.world.file(data), "width": 900, "height": 600}
        return self.update("message", self.world.message(chat, photo=[small, large], **more))

    def press(self, chat: int, label: str, message: Message | None = None, **more: Any) -> int:
        """A person presses the button with this label, on the newest message that has it."""
        shown = [message] if message else reversed(self.sent(chat))
        for each in shown:
            for button in (button for row in each.buttons for button in row if button["text"] == label):
                return self.update(
                    "callback_query", self.world.press(chat, each, button["callback_data"], **more)
                )
        raise AssertionError(f"no button {label!r} in chat {chat}")

    @property
    def refusals(self) -> list[str]:
        """What was answered with an error that no test asked for."""
        return self.world.refusals

    # What the test asks --------------------------------------------------------------------------------------

    def sent(self, chat: int) -> list[Message]:
        """The bot's messages in a chat as they stand now."""
        with self.world.lock:
            return list(self.world.chats.setdefault(chat, Chat(chat)).messages.values())

    def texts(self, chat: int) -> list[str]:
        return [message.text for message in self.sent(chat)]

    def state(self, chat: int, state: str) -> None:
        """Make a chat "blocked", "deactivated", "gone", or moved to a new id."""
        with self.world.lock:
            self.world.chats.setdefault(chat, Chat(chat)).state = state
            if state.lstrip("-").isdigit():
                self.world.chats.setdefault(int(state), Chat(int(state)))

    def plan(self, method: str, *reactions: Reaction, chat: int | None = None) -> None:
        """What becomes of the next calls of this method, for one chat or any."""
        self._plans.setdefault(method, deque()).extend((chat, each) for each in reactions)

    def always(self, method: str, reaction: Reaction | None, chat: int | None = None) -> None:
        """What becomes of every call of this method, until None."""
        if reaction is None:
            self._always.pop(method, None)
        else:
            self._always[method] = (chat, reaction)

    def count(self, method: str) -> int:
        return sum(called == method for called, _ in self.calls)

    # Calls ---------------------------------------------------------------------------------------------------

    async def _app(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope["path"]
        if path.startswith(f"/file/bot{TOKEN}/documents/"):
            data = self.world.files[path.rsplit("/", 1)[1]][0]
            await _bytes(send, 200, data, "application/octet-stream")
        elif path.startswith(f"/bot{TOKEN}/"):
            with suppress(ClientDisconnect):  # a caller that was stopped in the middle of its call
                await self._react(path.rsplit("/", 1)[1], Request(scope, receive), send)
        else:
            known = path.startswith("/bot110201543:")
            await _json(send, _error(401, "Unauthorized") if known else _error(404, "Not Found"))

    async def _react(self, method: str, request: Request, send: Send) -> None:
        """Answer a call, or do to it what the test planned."""
        world = self.world  # that of the test in which the call was made, however late it is done
        raw, uploads = await _parameters(request)
        reaction = self._reaction(method, raw.get("chat_id"))
        if isinstance(reaction, Delay):
            await asyncio.sleep(reaction.seconds)
        if isinstance(reaction, Cut):
            await _cut(send)
        elif isinstance(reaction, Fail):
            self.calls.append((method, dict(raw)))
            if reaction.body is None:
                await _json(send, _error(reaction.code, reaction.description, reaction.parameters))
            else:
                await _bytes(send, reaction.code, reaction.body, "text/html")
        else:
            answer = await self._answer(world, method, raw, uploads)
            await (_cut(send) if isinstance(reaction, CutAfter) else _json(send, answer))

    async def _answer(
        self, world: World, method: str, raw: dict[str, str], uploads: dict[str, tuple[str, bytes]]
    ) -> dict[str, Any]:
        try:
            given = checks.arguments(method, raw, uploads)
            self.calls.append((method, given))
            result = await self._get_updates(given) if method == "getUpdates" else world.call(method, given)
        except Refused as refused:
            world.refusals.append(refused.description)
            return _error(refused.code, refused.description, refused.parameters)
        return {"ok": True, "result": result}

    def _reaction(self, method: str, chat: str | None) -> Reaction | None:
        plan = self._plans.get(method)
        if plan and plan[0][0] in (None, int(chat or 0)):
            return plan.popleft()[1]
        wanted, reaction = self._always.get(method, (None, None))
        return reaction if reaction and wanted in (None, int(chat or 0)) else None

    async def _get_updates(self, given: dict[str, Any]) -> list[dict[str, Any]]:
        if self.world.webhook:
            raise Refused(
                409,
                "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the "
                "webhook first",
            )
        self._polls += 1
        mine = self._polls
        self._news.set()  # ends an older poll
        await asyncio.sleep(0)
        offset = given.get("offset", 0)
        with self.world.lock:
            self.world.updates = [each for each in self.world.updates if each["update_id"] >= offset]
        until = time.monotonic() + given.get("timeout", 0)
        while True:
            if mine != self._polls:
                raise Refused(
                    409,
                    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is "
                    "running",
                )
            waiting = [each for each in self.world.updates if each["update_id"] >= offset]
            left = until - time.monotonic()
            if waiting or left <= 0 or self._server.should_exit:
                return waiting[: given.get("limit", 100)]
            self._news.clear()
            try:
                await asyncio.wait_for(self._news.wait(), left)
            except TimeoutError:
                continue

    # The webhook ---------------------------------------------------------------------------------------------

    async def _post_updates(self) -> None:
        """Post what waits to the webhook: one at a time for a chat, again after growing waits until it is taken."""
        async with httpx.AsyncClient(timeout=10) as client:
            while True:
                await asyncio.sleep(0.002)
                if not self.world.webhook:
                    continue
                for update in list(self.world.updates):
                    queue = _queue(update)
                    if queue not in self._posting:
                        self._posting.add(queue)
                        task = asyncio.create_task(self._post(client, update, queue))
                        self._tasks.add(task)
                        task.add_done_callback(self._tasks.discard)

    async def _post(self, client: httpx.AsyncClient, update: dict[str, Any], queue: str) -> None:
        wait = 0.0
        world, posting = self.world, self._posting
        try:
            while world is self.world and world.webhook:
                try:
                    answer = await client.post(
                        self.world.webhook["url"],
                        json=update,
                        headers={
                            "X-Telegram-Bot-Api-Secret-Token": self.world.webhook.get("secret_token", "")
                        },
                    )
                    status = answer.status_code
                except httpx.HTTPError:
                    status = 0
                self.posts[status] += 1
                if 200 <= status < 300:
                    with world.lock:
                        world.updates.remove(update)
                    return
                await asyncio.sleep(wait)
                wait = min(2 * wait or 2 * self._repeat_unit, 60 * self._repeat_unit)
        finally:
            posting.discard(queue)


def _queue(update: dict[str, Any]) -> str:
    """Telegram keeps the order within a chat's messages and, apart from them, within a person's presses."""
    if "callback_query" in update:
        return f"press {update['callback_query']['from']['id']}"
    content = next(value for key, value in update.items() if key != "update_id")
    return f"chat {content['chat']['id']}"


async def _parameters(request: Request) -> tuple[dict[str, str], dict[str, tuple[str, bytes]]]:
    raw = {name: str(value) for name, value in request.query_params.items()}
    uploads = {}
    if request.headers.get("content-type"):
        async with request.form() as form:
            for name, value in form.items():
                if isinstance(value, str):
                    raw[name] = value
                else:
                    uploads[name] = (value.filename or "", await value.read())
    return raw, uploads


def _error(code: int, description: str, parameters: dict[str, Any] | None = None) -> dict[str, Any]:
    answer = {"ok": False, "error_code": code, "description": description}
    return {**answer, "parameters": parameters} if parameters else answer


async def _json(send: Send, answer: dict[str, Any]) -> None:
    await _bytes(send, answer.get("error_code", 200), json.dumps(answer).encode(), "application/json")


async def _bytes(send: Send, status: int, body: bytes, kind: str) -> None:
    headers = [(b"content-type", kind.encode()), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


async def _cut(send: Send) -> None:
    """Promise a body and never send it: the server then closes the connection."""
    headers = [(b"content-type", b"application/json"), (b"content-length", b"1000")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
