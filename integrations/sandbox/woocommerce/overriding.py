"""The method that a call means where it says so in its address, as WordPress takes it."""

from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import parse_qs

from flask import request

SENT_AS = "practice.sent_as"
Application = Callable[[dict[str, Any], Any], Iterable[bytes]]


def overriding(inner: Application) -> Application:
    """The same shop, for hosts that let nothing through but GET and POST.

    Source: WordPress, WP_REST_Server::serve_request (`_method`).
    """

    def application(environ: dict[str, Any], start: Any) -> Iterable[bytes]:
        [meant] = parse_qs(environ["QUERY_STRING"]).get("_method", [""])[:1]
        environ[SENT_AS] = environ["REQUEST_METHOD"]
        if meant and environ["REQUEST_METHOD"] == "POST":
            environ["REQUEST_METHOD"] = meant
        return inner(environ, start)

    return application


def sent_as() -> str:
    """The method with which the call came."""
    return str(request.environ[SENT_AS])
