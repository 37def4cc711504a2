"""Authlib's client for OAuth's code flow, sending as we send everything."""

import warnings
from collections.abc import Callable, Mapping
from urllib.parse import parse_qsl, urlencode

import httpx

from integrations.http import Answer, Http

with warnings.catch_warnings():
    # Authlib would rather have httpx2, and says so in every process. Goes when httpx does.
    import authlib.deprecate  # sets a filter of its own, which has to come before ours

    warnings.simplefilter("ignore", authlib.deprecate.AuthlibDeprecationWarning)
    from authlib.integrations.httpx_client import OAuth2Client, OAuthError

__all__ = ["OAuth2Client", "OAuthError", "Sending"]

READABLE = frozenset({200, 400, 401})  # a key, or an error with a name
KEPT = ("Accept", "Content-Type", "Authorization")


class Sending(httpx.BaseTransport):
    """Sends Authlib's requests with a total, a cap and a line in the log."""

    def __init__(
        self,
        http: Http,
        failure: Callable[[Answer], Exception],
        readable: frozenset[int] = READABLE,
        dropped: frozenset[str] = frozenset(),
    ) -> None:
        """`dropped` are fields of the form that the other side doesn't know."""
        self.http, self.failure, self.readable, self.dropped = http, failure, readable, dropped

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The answer, whole, if it is one that Authlib can make something of."""
        headers = {name: request.headers[name] for name in KEPT if name in request.headers}
        form = parse_qsl(request.read().decode(), keep_blank_values=True)
        sent = urlencode([pair for pair in form if pair[0] not in self.dropped])
        answer = self.http.send(request.method, str(request.url), headers=headers, content=sent)
        if answer.status not in self.readable:
            raise self.failure(answer)
        return httpx.Response(answer.status, content=answer.body, headers=_kind(answer.headers))


def _kind(headers: Mapping[str, str]) -> dict[str, str]:
    kind = headers.get("content-type")
    return {} if kind is None else {"Content-Type": kind}
