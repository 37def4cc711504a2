"""The hatch: takes Shopify's webhooks in before Flask is asked, for they come by the hundred.

A taken one needs no session, no page and no language: what Flask does around a view costs more than
taking it in. All else goes on to Flask, and so does each refusal, for errors have one table.
"""

import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from app.usecases.webhooks import Webhooks
from app.web import answers

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

PATH = "/webhooks/shopify"
REFUSED = "rooz.refused"  # in the environment: why the hatch didn't take it
LONGEST_LENGTH = 7  # digits
ANSWER = [
    ("Content-Type", "text/plain; charset=utf-8"),
    ("Content-Length", "0"),
    *answers.ALWAYS.items(),
    *answers.UNKEPT.items(),
    *answers.INERT.items(),
]


@dataclass(frozen=True, slots=True)
class Hatch:
    """Stands before `flask`; no body longer than `most_bytes` is read here."""

    flask: "WSGIApplication"
    webhooks: Callable[[], Webhooks]
    most_bytes: int

    def __call__(
        self, environ: "WSGIEnvironment", start_response: "StartResponse"
    ) -> Iterable[bytes]:
        """Answer a webhook, or have Flask answer what came."""
        length = _length(environ)
        if not 0 < length <= self.most_bytes:
            return self.flask(environ, start_response)
        begun = answers.begun(environ.get("HTTP_X_REQUEST_ID", ""))
        body = environ["wsgi.input"].read(length)
        try:
            tenant = self.webhooks().from_shopify(WsgiHeaders(environ), body)
        except Exception as error:  # noqa: BLE001  whatever it is, Flask's table of errors has it
            environ["wsgi.input"], environ[REFUSED] = io.BytesIO(body), error
            return self.flask(environ, start_response)
        answers.ended(begun, "POST", PATH, 200, str(tenant) if tenant else None)
        start_response("200 OK", [*ANSWER, ("X-Request-Id", begun.request_id)])
        return ()


def _length(environ: "WSGIEnvironment") -> int:
    """Of a webhook's body; 0 for whatever isn't one, or doesn't say it plainly."""
    if environ["PATH_INFO"] != PATH or environ["REQUEST_METHOD"] != "POST":
        return 0
    told = environ.get("CONTENT_LENGTH", "")
    is_plain = told.isascii() and told.isdigit() and len(told) <= LONGEST_LENGTH
    return 0 if not is_plain or "HTTP_TRANSFER_ENCODING" in environ else int(told)


class WsgiHeaders(Mapping[str, str]):
    """A request's, by lower-case names, as WSGI has them."""

    def __init__(self, environ: "WSGIEnvironment") -> None:
        self.environ = environ

    def __getitem__(self, name: str) -> str:
        told: str = self.environ[_key(name)]
        return told

    def __iter__(self) -> Iterator[str]:
        told = (name for name in self.environ if name.startswith("HTTP_"))
        return (name.removeprefix("HTTP_").replace("_", "-").lower() for name in told)

    def __len__(self) -> int:
        return sum(1 for _ in self)


@cache  # the names that we ask for are few
def _key(name: str) -> str:
    return f"HTTP_{name.upper().replace('-', '_')}"
