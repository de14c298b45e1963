"""The HTTP server: the chat page, webhooks, and what supervisors ask."""

import socket
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from urllib.parse import urlsplit

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from bot.health import Health
from bot.settings import Settings

LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
LAST_REQUESTS = 2  # seconds that requests under way have left when the server stops


class CannotListen(Exception):
    """The address cannot be listened on; the text is the system's reason."""


class Server:
    """Listens as soon as it is made and serves from `run` to `stop`; on loopback unless the settings say otherwise.

    `CannotListen` when it may not listen there.
    """

    def __init__(self, settings: Settings, routes: Sequence[BaseRoute], health: Health) -> None:
        self._health = health
        own = [
            Route("/", lambda _request: RedirectResponse("/chat")),
            Route("/healthz", self._alive),
            Route("/readyz", self._ready),
        ]
        # a page elsewhere may not talk to us under a name that only points here
        hosts = [*LOOPBACK, settings.host, urlsplit(settings.public_url).hostname or settings.host]
        self.app = Starlette(
            routes=[*own, *routes], middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=hosts)]
        )
        family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
        try:
            self._socket = socket.create_server((settings.host, settings.port), family=family)
        except OSError as error:
            raise CannotListen(error.strerror) from error
        self._server = _Server(
            uvicorn.Config(
                self.app,
                log_config=None,
                access_log=False,
                server_header=False,
                lifespan="off",
                timeout_graceful_shutdown=LAST_REQUESTS,
            )
        )

    async def run(self) -> None:
        await self._server.serve([self._socket])

    def stop(self) -> None:
        """Take no more requests; `run` ends when those under way are answered, or cut after `LAST_REQUESTS`."""
        self._server.should_exit = True

    async def _alive(self, _request: Request) -> Response:
        return JSONResponse({"alive": True})

    async def _ready(self, _request: Request) -> Response:
        """Ready when nothing is wrong; the parts that do not work are named, never people or texts."""
        return JSONResponse(
            {"ready": self._health.ready, "troubles": self._health.troubles},
            200 if self._health.ready else 503,
        )


class _Server(uvicorn.Server):
    """Signals are the program's own affair."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield
