"""The HTTP server: the chat page, webhooks, and what supervisors ask."""

from collections.abc import Sequence

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route
from urllib.parse import urlsplit

from bot.health import Health
from bot.settings import Settings

LOOPBACK = ("127.0.0.1", "localhost", "[::1]")


class Server:
    """Serves until `stop`; on loopback unless the settings say otherwise."""

    def __init__(self, settings: Settings, routes: Sequence[BaseRoute], health: Health) -> None:
        self._health = health
        own = [
            Route("/", lambda _request: RedirectResponse("/chat")),
            Route("/healthz", self._alive),
            Route("/readyz", self._ready),
        ]
        # a page elsewhere may not talk to us under a name that only points here
        hosts = [*LOOPBACK, settings.host, urlsplit(settings.public_url).hostname or settings.host]
        app = Starlette(
            routes=[*own, *routes], middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=hosts)]
        )
        config = uvicorn.Config(
            app,
            host=settings.host,
            port=settings.port,
            log_config=None,
            access_log=False,
            server_header=False,
            lifespan="off",
            timeout_graceful_shutdown=2,
        )
        self._server = _Server(config)

    async def run(self) -> None:
        await self._server.serve()

    async def stop(self) -> None:
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

    def install_signal_handlers(self) -> None:
        return

    def capture_signals(self):  # type: ignore[no-untyped-def]
        from contextlib import nullcontext

        return nullcontext()
