"""The chat page over HTTP: who is looking, what they send, and the stream of what is new."""

import asyncio
import hashlib
import json
import re
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from dataclasses import dataclass
from importlib import resources
from typing import Any
from urllib.parse import urlsplit

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.channels.web.channel import FILE_LIMIT, WebChannel, upload_path
from bot.clock import Clock
from domain import wire
from domain.vietnamese.text import clean
from storage.database import Database
from storage.talk import conversation, files, inbox
from storage.talk.conversation import Entry, Position

COOKIE = "sangkien_chat"
BODY_LIMIT = 1 << 20
TEXT_LIMIT = 20_000
FILES_AT_ONCE = 10
LOOK_AGAIN = 1.0  # seconds; another process may have delivered something


@dataclass(frozen=True)
class TrialPerson:
    """Somebody of the sample office whom a trial may speak as."""

    code: str
    name: str
    does: str


class ChatPage:
    """The routes of the page. `people` are the sample people in a trial; without them nobody can be chosen."""

    def __init__(
        self,
        database: Database,
        channel: WebChannel,
        clock: Clock,
        office_name: str,
        arrived: Callable[[], None],
        people: tuple[TrialPerson, ...] = (),
    ) -> None:
        self.database = database
        self.channel = channel
        self.clock = clock
        self.office_name = office_name
        self.arrived = arrived
        self.people = people

    def routes(self) -> list[Route]:
        return [
            Route("/chat", self.page),
            Route("/chat/page.css", _asset("page.css", "text/css")),
            Route("/chat/page.js", _asset("page.js", "text/javascript")),
            Route("/chat/office", self.office),
            Route("/chat/events", self.events),
            Route("/chat/messages", self.message, methods=["POST"]),
            Route("/chat/files", self.upload, methods=["POST"]),
            Route("/chat/files/{row:int}/{place:int}", self.download),
        ]

    # Who is looking --------------------------------------------------------------------------------------------

    def _chat(self, request: Request) -> str:
        """The chat of this page: a sample person's in a trial, else the one that the cookie names."""
        chosen = request.query_params.get("as", "")
        if self.people:
            known = {person.code for person in self.people}
            return f"trial:{chosen if chosen in known else self.people[0].code}"
        session = request.cookies.get(COOKIE, "")
        # only a hash is stored, so that the database opens nobody's talk
        return hashlib.sha256(session.encode()).hexdigest()[:40] if len(session) >= 32 else ""

    async def page(self, request: Request) -> Response:
        answer = Response(_read("page.html"), media_type="text/html")
        answer.headers["Content-Security-Policy"] = (
            "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'"
        )
        answer.headers["Referrer-Policy"] = "no-referrer"
        if not self.people and not self._chat(request):
            answer.set_cookie(
                COOKIE,
                secrets.token_urlsafe(32),
                max_age=400 * 24 * 3600,
                path="/chat",
                httponly=True,
                samesite="strict",
                secure=request.url.scheme == "https",
            )
        return answer

    async def office(self, request: Request) -> Response:
        people = [{"code": one.code, "name": one.name, "does": one.does} for one in self.people]
        chosen = self._chat(request).removeprefix("trial:")
        return JSONResponse({"name": self.office_name, "people": people, "as": chosen})

    # What is new -----------------------------------------------------------------------------------------------

    async def events(self, request: Request) -> Response:
        """A stream of server-sent events; the browser comes back with the last position it saw."""
        chat = self._chat(request)
        if not chat:
            return PlainTextResponse("Mở lại trang trò chuyện.", 403)
        seen = Position.read(request.headers.get("Last-Event-ID", ""))
        return StreamingResponse(
            self._stream(request, chat, seen),
            media_type="text/event-stream",
            headers={"Cache-Control": "no-store"},
        )

    async def _stream(self, request: Request, chat: str, position: Position) -> AsyncIterator[str]:
        news = self.channel.listen(chat)
        try:
            if position == Position():
                yield "event: fresh\ndata: {}\n\n"
            while not await request.is_disconnected():
                with self.database.read() as conn:
                    entries, position = conversation.after(conn, self.channel.name, chat, position)
                if entries:
                    shown = json.dumps([self._shown(entry) for entry in entries], ensure_ascii=False)
                    yield f"id: {position}\ndata: {shown}\n\n"
                    continue
                if news.is_set():  # announced before the row was marked sent: look again soon
                    news.clear()
                    await asyncio.sleep(0.03)
                    continue
                try:
                    await asyncio.wait_for(news.wait(), LOOK_AGAIN)
                except TimeoutError:
                    yield ": still here\n\n"
        finally:
            self.channel.leave(chat, news)

    def _shown(self, entry: Entry) -> dict[str, Any]:
        body = entry.body
        at = entry.at.isoformat()
        if entry.mine:
            names = [{"name": file["name"], "href": ""} for file in body.get("files", [])]
            text = body.get("text") or body.get("label") or ""
            return {
                "id": entry.message_id,
                "who": "me",
                "at": at,
                "text": text,
                "choices": [],
                "files": names,
            }
        said = wire.from_json(body)
        attached = [
            {"name": file.name, "href": f"/chat/files/{entry.id}/{place}"}
            for place, file in enumerate(said.files)
        ]
        choices = [
            [{"label": one.label, "data": one.data, "url": one.url} for one in row] for row in said.choices
        ]
        return {
            "id": entry.message_id,
            "who": "bot",
            "at": at,
            "text": said.text,
            "choices": choices,
            "files": attached,
        }

    # What people send ------------------------------------------------------------------------------------------

    async def message(self, request: Request) -> Response:
        """One typed message or pressed button, as JSON with a key of its own."""
        chat = self._chat(request)
        if not chat or not _same_page(request):
            return PlainTextResponse("Mở lại trang trò chuyện rồi gửi lại.", 403)
        raw = await _bounded(request, BODY_LIMIT)
        if raw is None:
            return PlainTextResponse("Tin quá dài; tối đa 20.000 ký tự.", 413)
        body = _valid(raw)
        if body is None:
            return PlainTextResponse("Trang trò chuyện đã cũ. Anh/chị tải lại trang.", 400)
        self._receive(chat, body.pop("key"), body)
        return Response(status_code=204)

    async def upload(self, request: Request) -> Response:
        """Files of one message; each is bounded while it comes in."""
        chat = self._chat(request)
        if not chat or not _same_page(request):
            return PlainTextResponse("Mở lại trang trò chuyện rồi gửi lại.", 403)
        length = request.headers.get("Content-Length", "")
        if not length.isdigit() or int(length) > FILES_AT_ONCE * FILE_LIMIT:
            return PlainTextResponse(
                f"Mỗi tệp tối đa {FILE_LIMIT // 1_000_000} MB, mỗi lần {FILES_AT_ONCE} tệp.", 413
            )
        async with request.form(max_files=FILES_AT_ONCE, max_fields=0) as form:
            uploads = [one for one in form.getlist("files") if isinstance(one, UploadFile)]
            kept = [
                {
                    "ref": secrets.token_hex(16),
                    "name": clean(one.filename or "") or "tep",
                    "size": one.size or 0,
                }
                for one in uploads
            ]
            if not kept:
                return PlainTextResponse("Chưa có tệp nào được chọn.", 400)
            for one, file in zip(uploads, kept, strict=True):
                if int(str(file["size"])) <= FILE_LIMIT:
                    data = await one.read()
                    await asyncio.to_thread(_keep, upload_path(self.channel.uploads, str(file["ref"])), data)
        self._receive(chat, secrets.token_hex(16), {"files": kept})
        return Response(status_code=204)

    def _receive(self, chat: str, key: str, body: dict[str, Any]) -> None:
        key = f"{chat}:{key}"  # one page's keys never meet another's
        payload = json.dumps({"chat": chat, "key": key, **body}, ensure_ascii=False)
        with self.database.write() as conn:
            inbox.receive(conn, self.channel.name, key, chat, payload, self.clock.now())
        self.channel.announce(chat)
        self.arrived()

    async def download(self, request: Request) -> Response:
        """A file of a delivered message, for the chat it was delivered to."""
        chat = self._chat(request)
        with self.database.read() as conn:
            body = conversation.delivered(conn, self.channel.name, chat, request.path_params["row"])
            attached = wire.from_json(body).files if body else ()
            place = request.path_params["place"]
            stored = files.by_id(conn, attached[place].stored) if place < len(attached) else None
        if stored is None:
            return PlainTextResponse("Tệp không còn, hoặc không thuộc cuộc trò chuyện này.", 404)
        return FileResponse(
            files.path(self.channel.uploads.parent, stored), filename=stored.name, media_type=stored.mime
        )


def _keep(path: Any, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


_KEY = re.compile(r"[A-Za-z0-9-]{8,40}")


def _valid(raw: bytes) -> dict[str, Any] | None:
    """The message, if it is one: a key, and a text or a button's data, each within its bounds."""
    with suppress(ValueError, RecursionError):
        body = json.loads(raw)
        if not isinstance(body, dict) or not _KEY.fullmatch(str(body.get("key", ""))):
            return None
        kept = {
            name: clean(str(body[name]))[:TEXT_LIMIT]
            for name in ("key", "text", "choice", "label", "pressed")
            if body.get(name)
        }
        if kept.get("text") or 0 < len(kept.get("choice", "").encode()) <= 64:
            return kept
    return None


async def _bounded(request: Request, limit: int) -> bytes | None:
    """The body, or None when it is longer than `limit` bytes; reading stops there."""
    data = b""
    async for chunk in request.stream():
        data += chunk
        if len(data) > limit:
            return None
    return data


def _same_page(request: Request) -> bool:
    """Was this sent by our own page? A foreign page's request says where it comes from."""
    origin = request.headers.get("Origin")
    return origin is None or urlsplit(origin).netloc == request.headers.get("Host")


def _read(name: str) -> str:
    return resources.files(__package__).joinpath(name).read_text(encoding="utf-8")


def _asset(name: str, media_type: str) -> Callable[[Request], Any]:
    async def serve(_request: Request) -> Response:
        return Response(_read(name), media_type=media_type)

    return serve
