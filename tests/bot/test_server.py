"""What the server says to supervisors and monitoring, and to whom."""

import socket
from collections.abc import Callable
from datetime import UTC, datetime

import httpx
import pytest

from bot.clock import Clock
from bot.health import Health
from bot.metrics import metrics, page
from bot.server import CannotListen, Server
from bot.settings import Settings
from domain.messages import Address, Outgoing
from storage.database import Database
from storage.talk import inbox, outbox

pytestmark = pytest.mark.asyncio
Ask = Callable[..., httpx.AsyncClient]


@pytest.fixture
def server(database: Database) -> Server:
    health = Health(Clock().monotonic)
    settings = Settings(listen="127.0.0.1:0", public_url="https://sangkien.example.vn", _env_file=None)  # type: ignore[call-arg]
    return Server(settings, [metrics(database, Clock(), health)], health)


def ask(server: Server, *, host: str = "127.0.0.1", client: str = "127.0.0.1") -> httpx.AsyncClient:
    transport = httpx.ASGITransport(server.app, client=(client, 5000))
    return httpx.AsyncClient(transport=transport, base_url=f"http://{host}")


async def test_it_is_alive_and_ready(server: Server) -> None:
    async with ask(server) as client:
        assert (await client.get("/healthz")).json() == {"alive": True}
        assert (await client.get("/readyz")).json() == {"ready": True, "troubles": {}}


@pytest.mark.parametrize(
    ("host", "status"),
    [("127.0.0.1", 200), ("localhost", 200), ("sangkien.example.vn", 200), ("evil.example", 400)],
)
async def test_a_name_that_only_points_here_is_not_served(server: Server, host: str, status: int) -> None:
    """A page elsewhere cannot reach us by giving its own name our address."""
    async with ask(server, host=host) as client:
        assert (await client.get("/healthz")).status_code == status


async def test_numbers_are_for_this_machine_only(server: Server) -> None:
    """E17: neither another machine nor somebody behind a proxy on this one sees that they exist."""
    async with ask(server) as client:
        assert "sangkien_ready 1" in (await client.get("/metrics")).text
        through = await client.get("/metrics", headers={"X-Forwarded-For": "203.0.113.5"})
        assert through.status_code == 404
    async with ask(server, client="203.0.113.5") as client:
        assert (await client.get("/metrics")).status_code == 404


async def test_the_numbers_say_what_waits_and_name_nobody(database: Database) -> None:
    """Every line is a name, labels of ours, and a number."""
    health = Health(lambda: 0.0)
    health.count("turn")
    health.unwell("telegram token", "refused")
    began = datetime(2026, 11, 23, 1, 30, tzinfo=UTC)
    clock = Clock.starting_at(datetime(2026, 11, 23, 1, 31, tzinfo=UTC))
    with database.write() as conn:
        inbox.receive(conn, "telegram", "1", "person 5", "{}", began)
        outbox.put(conn, "test", 0, Address("telegram", "person 5"), Outgoing("Chào Nam"), began)
    said = page(database, clock, health)
    lines = dict(line.rsplit(" ", 1) for line in said.splitlines() if not line.startswith("#"))
    assert lines["sangkien_ready"] == "0"
    assert lines["sangkien_inbox_waiting"] == "1"
    assert 60 <= float(lines["sangkien_inbox_oldest_seconds"]) < 70
    assert lines['sangkien_outbox_messages{state="queued"}'] == "1"
    assert lines['sangkien_outbox_messages{state="retry"}'] == "0"
    assert lines["sangkien_alerts_total"] == "1"
    assert lines['sangkien_events_total{event="turn"}'] == "1"
    assert "person" not in said
    assert "Nam" not in said


async def test_an_address_that_is_taken_is_said_in_words() -> None:
    """Not a traceback: the command turns it into a sentence with the remedy."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        settings = Settings(listen=f"127.0.0.1:{taken.getsockname()[1]}", _env_file=None)  # type: ignore[call-arg]
        with pytest.raises(CannotListen, match="in use"):
            Server(settings, [], Health(lambda: 0.0))
