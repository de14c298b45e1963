"""The chat page's addresses without a browser: what they take, from whom, and what they refuse."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest
import pytest_asyncio
from starlette.applications import Starlette

from bot.channels.web.channel import FILE_LIMIT, WebChannel, upload_path
from bot.channels.web.routes import BODY_LIMIT, ChatPage, TrialPerson
from bot.clock import Clock
from domain.messages import Address, FileIn, FileOut, Kind, Outgoing
from storage.database import Database
from storage.talk import files, outbox
from tests.bot.road import rows, until

pytestmark = pytest.mark.asyncio
NOW = datetime(2026, 11, 23, 1, 30, tzinfo=UTC)
HOST = "http://127.0.0.1:8080"
PEOPLE = (TrialPerson("AN", "An", "cán bộ"), TrialPerson("BINH", "Bình", "lãnh đạo"))
KEY = "0123456789abcdef"


@dataclass
class Page:
    """The page's addresses, and somebody who asks there."""

    database: Database
    channel: WebChannel
    ask: httpx.AsyncClient
    arrived: list[None]

    async def send(self, body: object, path: str = "/chat/messages", **headers: str) -> int:
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        return (await self.ask.post(path, content=content, headers=headers)).status_code

    def received(self) -> list[dict[str, object]]:
        return [json.loads(row["payload"]) for row in rows(self.database, "inbox")]

    def deliver(self, chat: str, text: str, *stored: int) -> int:
        """Put a message into a chat as delivered, and give its row."""
        said = Outgoing(text, files=tuple(FileOut(one, "phiếu.docx") for one in stored))
        with self.database.write() as conn:
            outbox.put(conn, f"test:{chat}:{text}", 0, Address("web", chat), said, NOW)
            [row] = outbox.lease(conn, ["web"], NOW, 1, lambda _: True)
            outbox.sent(conn, row, f"out-{row.id}", NOW)
        return row.id


def opened(database: Database, folder: Path, people: tuple[TrialPerson, ...]) -> Page:
    channel = WebChannel(folder / "uploads")
    arrived: list[None] = []
    page = ChatPage(database, channel, Clock(), "Xã thử", lambda: arrived.append(None), people)
    app = Starlette(routes=page.routes())
    return Page(
        database,
        channel,
        httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=HOST),
        arrived,
    )


@pytest_asyncio.fixture
async def page(database: Database, tmp_path: Path) -> AsyncIterator[Page]:
    """The page of a real office, without sample people; the asker has opened it and got a cookie."""
    made = opened(database, tmp_path, ())
    async with made.ask:
        await made.ask.get("/chat")
        yield made


@pytest_asyncio.fixture
async def trial(database: Database, tmp_path: Path) -> AsyncIterator[Page]:
    """The page of a trial."""
    made = opened(database, tmp_path, PEOPLE)
    async with made.ask:
        yield made


async def test_a_message_is_kept_once_however_often_it_is_sent(page: Page) -> None:
    """The page repeats what it is not sure of, under the same key."""
    for _ in range(3):
        assert await page.send({"key": KEY, "text": "xin chào"}) == 204
    [kept] = page.received()
    assert kept["text"] == "xin chào"
    assert page.arrived == [None] * 3


async def test_the_cookie_is_for_this_page_only_and_stored_nowhere(page: Page) -> None:
    """Scripts cannot read it, other sites cannot send it, and the database holds no more than a hash."""
    fresh = await page.ask.get("/chat", headers={"Cookie": ""})
    cookie = fresh.headers.get("set-cookie", "") or (await opened_cookie(page))
    assert {"HttpOnly", "SameSite=strict", "Path=/chat"} <= {part.strip() for part in cookie.split(";")}
    await page.send({"key": KEY, "text": "xin chào"})
    secret = page.ask.cookies["sangkien_chat"]
    assert all(secret not in str(row) for row in rows(page.database, "inbox"))


async def opened_cookie(page: Page) -> str:
    page.ask.cookies.clear()
    return str((await page.ask.get("/chat")).headers["set-cookie"])


async def test_without_a_cookie_nothing_is_taken_or_shown(page: Page) -> None:
    """Also a cookie that is too short to be ours is none."""
    for cookie in ("", "sangkien_chat=short"):
        page.ask.cookies.clear()
        headers = {"Cookie": cookie} if cookie else {}
        assert await page.send({"key": KEY, "text": "xin chào"}, **headers) == 403
        assert (await page.ask.get("/chat/events", headers=headers)).status_code == 403
        upload = await page.ask.post("/chat/files", files={"files": ("a.pdf", b"%PDF")}, headers=headers)
        assert upload.status_code == 403
    assert page.received() == []


async def test_a_foreign_page_cannot_write_in_somebodys_name(page: Page) -> None:
    """A browser says which page sends; ours is under the same host and port."""
    message = {"key": KEY, "text": "xin chào"}
    for origin in (
        "http://evil.example",
        "null",
        "http://127.0.0.1:8081",
        "https://127.0.0.1:8080.evil.example",
    ):
        assert await page.send(message, Origin=origin) == 403
        upload = await page.ask.post(
            "/chat/files", files={"files": ("a.pdf", b"%PDF")}, headers={"Origin": origin}
        )
        assert upload.status_code == 403
    assert page.received() == []
    assert await page.send(message, Origin=HOST) == 204


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"no json",
        b"[1]",
        b"\xff\xfe",
        b'{"key": "0123456789abcdef", "text": "\\ud800"}',
        b"[" * 100_000,
        {"text": "no key"},
        {"key": "short", "text": "x"},
        {"key": "bad key with spaces", "text": "x"},
        {"key": KEY},
        {"key": KEY, "text": ""},
        {"key": KEY, "choice": ""},
        {"key": KEY, "choice": "x" * 65},
        {"key": KEY, "choice": "đ" * 33},
        {"key": [KEY], "text": "x"},
        {"key": KEY, "files": [{"ref": "0" * 32, "name": "a", "size": 1}]},
    ],
    ids=lambda body: str(body)[:40],
)
async def test_what_is_no_message_is_refused(page: Page, body: object) -> None:
    """A wrong key, no words, too long a button, deep or broken JSON: 400, and nothing is kept."""
    assert await page.send(body) == 400
    assert page.received() == []


async def test_a_body_without_end_is_cut(page: Page) -> None:
    """More than a megabyte is not read; a long text within it is cut to what a turn looks at."""
    assert await page.send(b"x" * (BODY_LIMIT + 1)) == 413
    assert await page.send({"key": KEY, "text": "đ" * 30_000}) == 204
    [kept] = page.received()
    assert kept["text"] == "đ" * 20_000


async def test_what_people_type_is_cleaned_before_it_is_kept(page: Page) -> None:
    """Marks of our own emphasis, controls and halves of characters never get in, in texts, labels or file names."""
    typed = {"key": KEY, "choice": "m:menu", "label": "\x02Đậm\x03", "pressed": "out-1"}
    assert await page.send(typed) == 204
    raw = b'{"key": "fedcba9876543210", "text": "a\\ud800\\u202eb\\u0002c"}'
    assert await page.send(raw) == 204
    await page.ask.post("/chat/files", files={"files": ("bi\u0300nh\u200b.pdf", b"%PDF")})
    pressed, written, sent = page.received()
    assert pressed["label"] == "Đậm"
    assert written["text"] == "abc"
    assert [file["name"] for file in sent["files"]] == ["bình.pdf"]  # type: ignore[attr-defined]


async def test_only_known_parts_of_a_message_are_kept(page: Page) -> None:
    """Nobody can slip in another chat or files."""
    extra = {"chat": "trial:LD01", "files": [{"ref": "x"}], "who": "me"}
    assert await page.send({"key": KEY, "text": "x", **extra}) == 204
    [kept] = page.received()
    assert set(kept) == {"chat", "key", "text"}
    assert kept["chat"] != "trial:LD01"


async def test_nobody_speaks_as_a_sample_person_outside_a_trial(page: Page, trial: Page) -> None:
    """`as` is heard only in a trial, and only for its people."""
    await page.send({"key": KEY, "text": "x"}, path="/chat/messages?as=BINH")
    await trial.send({"key": KEY, "text": "x"}, path="/chat/messages?as=BINH")
    await trial.send({"key": KEY, "text": "x"}, path="/chat/messages?as=nobody")
    assert [kept["chat"] for kept in page.received()][1:] == ["trial:BINH", "trial:AN"]
    assert len(str(page.received()[0]["chat"])) == 40


async def test_files_come_in_under_names_of_their_own(page: Page) -> None:
    """What people call a file is no path; the bytes are what they sent, and a file that is too large is refused later."""
    large = b"x" * (FILE_LIMIT + 1)
    sent = {"files": ("../../etc/passwd", b"%PDF"), "more": ("b.pdf", b"x")}
    many = [("files", sent["files"]), ("files", ("phim.mp4", large))]
    assert (await page.ask.post("/chat/files", files=many)).status_code == 204
    [row] = rows(page.database, "inbox")
    incoming = page.channel.read(row["payload"], NOW)
    assert incoming is not None
    assert incoming.kind is Kind.FILE
    first, second = incoming.files
    assert await page.channel.fetch(first.ref, FILE_LIMIT) == b"%PDF"
    assert isinstance(second, FileIn)
    assert second.size == len(large)
    assert not upload_path(page.channel.uploads, second.ref).exists()
    assert [file.name for file in page.channel.uploads.iterdir()] == [first.ref]


async def test_uploads_have_limits(page: Page) -> None:
    """No file, too many files, or a length that is not said: refused with a sentence."""
    assert (await page.ask.post("/chat/files", files={"other": ("a", b"x")})).status_code == 400
    eleven = [("files", (f"{number}.pdf", b"x")) for number in range(11)]
    assert (await page.ask.post("/chat/files", files=eleven)).status_code == 400

    async def endless() -> AsyncIterator[bytes]:
        yield b"x"

    answer = await page.ask.post("/chat/files", content=endless())
    assert answer.status_code == 413
    assert "20 MB" in answer.text
    assert page.received() == []


@pytest.mark.parametrize("ref", ["", "../" * 10 + "ab", "A" * 32, "0" * 31, "0" * 33])
async def test_a_reference_is_no_path(page: Page, ref: str) -> None:
    with pytest.raises(ValueError, match="no reference"):
        upload_path(page.channel.uploads, ref)


async def test_a_file_is_for_the_chat_that_got_it(trial: Page, tmp_path: Path) -> None:
    """Another person's address of it, a place that is not there and a row that does not exist all say the same."""
    with trial.database.write() as conn:
        stored = files.keep(conn, tmp_path, b"PK docx", "x.docx", "application/zip", NOW)
    row = trial.deliver("trial:AN", "Biên nhận", stored)
    mine = await trial.ask.get(f"/chat/files/{row}/0?as=AN")
    assert (mine.status_code, mine.content) == (200, b"PK docx")
    assert "attachment" in mine.headers["content-disposition"]
    for address in (f"{row}/0?as=BINH", f"{row}/1?as=AN", f"{row + 1}/0?as=AN"):
        assert (await trial.ask.get(f"/chat/files/{address}")).status_code == 404


async def test_the_stream_goes_on_where_the_page_left_off(trial: Page) -> None:
    """A new page gets everything, one that comes back only what is new."""
    await trial.send({"key": KEY, "text": "một"}, path="/chat/messages?as=AN")
    trial.deliver("trial:AN", "Chào anh/chị")
    trial.deliver("trial:BINH", "Không cho An")
    first = await stream(trial, "")
    assert "fresh" in first
    assert "Chào anh/chị" in first
    assert "Không cho An" not in first
    position = first.split("id: ")[1].split("\n")[0]
    trial.deliver("trial:AN", "Tin mới")
    later = await stream(trial, position)
    assert "Tin mới" in later
    assert "Chào anh/chị" not in later
    assert "fresh" not in later


async def stream(page: Page, position: str) -> str:
    """What the stream of An's page gives at once."""
    made = ChatPage(page.database, page.channel, Clock(), "", lambda: None, PEOPLE)
    heard = ""

    class Gone:
        async def is_disconnected(self) -> bool:
            return "data: [" in heard

    from storage.talk.conversation import Position

    async for part in made._stream(Gone(), "trial:AN", Position.read(position)):  # type: ignore[arg-type]
        heard += part
    return heard


async def test_an_open_page_hears_at_once_what_is_delivered(trial: Page) -> None:
    """Whoever listens is told; who left is forgotten."""
    news = trial.channel.listen("trial:AN")
    await trial.channel.send("trial:AN", Outgoing("x"), None)
    await asyncio.wait_for(news.wait(), 1)
    trial.channel.leave("trial:AN", news)
    news.clear()
    trial.channel.announce("trial:AN")
    await until(lambda: not news.is_set())
