"""/metrics: a few numbers for a monitoring system on this machine; never people or texts."""

import ipaddress
from contextlib import suppress

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.clock import Clock
from bot.health import Health
from storage.database import Database
from storage.talk import traffic

PATH = "/metrics"
_TYPE = "text/plain; version=0.0.4"


def metrics(database: Database, clock: Clock, health: Health) -> Route:
    """The route, in Prometheus' text format; for others than this machine, also through a proxy, it does not exist."""

    def endpoint(request: Request) -> Response:
        if not _from_here(request):
            return PlainTextResponse("Not Found", 404)
        return PlainTextResponse(page(database, clock, health), media_type=_TYPE)

    return Route(PATH, endpoint)


def page(database: Database, clock: Clock, health: Health) -> str:
    """The numbers of this moment, a line each."""
    with database.read() as conn:
        road = traffic.now_on_the_road(conn)
    age = (clock.now() - road.oldest).total_seconds() if road.oldest else 0
    events = {f'{{event="{name}"}}': count for name, count in sorted(health.counts.items())}
    families = (
        ("sangkien_ready", "gauge", {"": int(health.ready)}),
        ("sangkien_inbox_waiting", "gauge", {"": road.waiting}),
        ("sangkien_inbox_oldest_seconds", "gauge", {"": round(max(0, age), 1)}),
        (
            "sangkien_outbox_messages",
            "gauge",
            {f'{{state="{state}"}}': number for state, number in road.leaving.items()},
        ),
        ("sangkien_alerts_total", "counter", {"": health.alerts}),
        ("sangkien_events_total", "counter", events),
    )
    lines = []
    for name, kind, values in families:
        lines.append(f"# TYPE {name} {kind}")
        lines += [f"{name}{labels} {value}" for labels, value in values.items()]
    return "\n".join(lines) + "\n"


def _from_here(request: Request) -> bool:
    if request.client is None or "x-forwarded-for" in request.headers:
        return False
    with suppress(ValueError):
        return ipaddress.ip_address(request.client.host).is_loopback
    return False
