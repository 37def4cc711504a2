"""REST with one WooCommerce shop: each way it can fail has its typed outcome."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import httpx

from app.domain.errors import ExternalError, Moved
from integrations.http import Answer, failure, retry_after_s
from integrations.woocommerce.access import access
from integrations.woocommerce.moves import led_to, wants_slash
from integrations.woocommerce.sending import Sends

OK = frozenset({200, 201})
GONE = frozenset(
    {
        "woocommerce_rest_product_invalid_id",
        "woocommerce_rest_already_trashed",
        "woocommerce_rest_term_invalid",
    }
)
OWN = "woocommerce_rest_"  # begins the code of each refusal that is WooCommerce's own
# WordPress's own word on a key that WooCommerce doesn't know, where somebody made an application
# password once: it then takes whatever comes by Basic for one, and the key for a user's name.
# Source: wp-includes/user.php, `wp_authenticate_application_password`
NOBODY = "invalid_username"
OFF = frozenset({"rest_no_route", "wp_die", "internal_server_error"})
UNAUTHORIZED, FORBIDDEN, SERVERS_OWN = 401, 403, 500
TELLING = frozenset({402, 408, 413, 423, 425, 429, 430})  # what `failure` understands by itself
MOVED = frozenset({301, 308})
# Source: WordPress, WP_REST_Server::serve_request
NAMED_IN_QUERY = frozenset({"PUT", "DELETE"})
UNHEARD = frozenset({403, 405, 406, 501})
_DECODER = json.JSONDecoder()
_WITHIN = ("[", "{", ",", ":")  # before a value that is part of another
_NOTICE = re.compile(r"<|(?:PHP |User )?(?:notice|warning|deprecated|fatal error)\b", re.IGNORECASE)
_EMPTY = re.compile(r"[\s>](\[\]|\{\})\Z")


class Walled(ExternalError):  # noqa: N818  the house's way
    """Whatever stands before the shop let a call not through, perhaps for what was in it."""

    def __init__(self, message: str, retry_after_s: float | None) -> None:
        super().__init__(message, retryable=True, retry_after_s=retry_after_s)


class Broke(ExternalError):  # noqa: N818  the house's way
    """PHP broke off while it answered: for want of memory, or over one thing of a list."""

    def __init__(self, message: str, retry_after_s: float | None) -> None:
        super().__init__(message, retryable=True, retry_after_s=retry_after_s)


@dataclass(frozen=True, slots=True)
class Rest:
    """A shop's REST API with one key. `root` ends with a slash, such as `https://x/wp-json/`."""

    http: Sends
    root: str
    auth: httpx.Auth | None = field(repr=False)

    @classmethod
    def of(cls, http: Sends, root: str, values: Mapping[str, str]) -> "Rest":
        """With a store's credentials, sent in the way that the shop takes."""
        return cls(http, root, access(root, values))

    def answer(self, method: str, path: str, **content: Any) -> Answer:
        """What the shop answers, whatever that is.

        Many hosts let no PUT and no DELETE through: what those didn't hand on goes again as a POST,
        which WordPress takes for what its address says. Some want a slash at every address's end.

        Raises:
            ExternalError: nothing.
        """
        answer = self._once(method, path, **content)
        if answer.status in MOVED and wants_slash(f"{self.root}{path}", answer.headers):
            path = f"{path}/"
            answer = self._once(method, path, **content)
        if method not in NAMED_IN_QUERY or not _is_unheard(answer):
            return answer
        params = {**(content.pop("params", None) or {}), "_method": method}
        return self._once("POST", path, params=params, **content)

    def _once(self, method: str, path: str, **content: Any) -> Answer:
        return self.http.send(
            method,
            f"{self.root}{path}",
            # without it a broken WordPress answers in HTML
            headers={"Accept": "application/json"},
            auth=self.auth,
            **content,
        )

    def get(self, path: str, **params: object) -> Any:
        """The JSON behind a path.

        Raises:
            ExternalError: everything but a success with JSON.
        """
        return self._send("GET", path, params=params)

    def index(self, fields: str) -> Any:
        """What the shop says of itself to anybody; the same errors as `get`.

        Without the key, which opens WooCommerce's part alone: a WordPress in which somebody made an
        application password refuses it here, and plugins that count failed logins shut us out.
        """
        return replace(self, auth=None).get("", _fields=fields)

    def part(self, path: str, **params: object) -> tuple[Any, int | None]:
        """A part of a list, and how many it has in all where that is told; errors as of `get`."""
        answer, body = self._answer("GET", path, params=params)
        count = answer.headers.get("x-wp-total", "")
        return body, int(count) if count.isascii() and count.isdigit() else None

    def total(self, path: str, **params: object) -> int:
        """How many there are in a list; the same errors as `get`."""
        _body, total = self.part(path, **params)
        if total is None:
            raise ExternalError("woocommerce: a list without a total", retryable=True)
        return total

    def post(self, path: str, body: Mapping[str, object]) -> Any:
        """Make something; the same errors as `get`."""
        return self._send("POST", path, json=body)

    def put(self, path: str, body: Mapping[str, object]) -> Any:
        """Change something; the same errors as `get`."""
        return self._send("PUT", path, json=body)

    def delete(self, path: str, **params: object) -> Any:
        """Take something away; the same errors as `get`."""
        return self._send("DELETE", path, params=params)

    def _send(self, method: str, path: str, **content: Any) -> Any:
        return self._answer(method, path, **content)[1]

    def _answer(self, method: str, path: str, **content: Any) -> tuple[Answer, Any]:
        answer = self.answer(method, path, **content)
        body = said(answer)
        if answer.status not in OK:
            raise refusal(answer, body)
        if body is None:
            # a write may have been done all the same, so it is worth another look
            raise ExternalError(
                f"woocommerce: {answer.status} and no JSON", retryable=True, kind="garbled"
            )
        return answer, body


def said(answer: Answer) -> Any:
    """The JSON of an answer; None: there is none. What was cut off is none either.

    PHP puts its notices before it, or behind it, where caches leave their remarks as well.
    """
    text = answer.body.decode("utf-8", "replace").strip("\ufeff \r\n\t")
    starts = [0, *(at for at in (text.find('{"'), text.find('[{"')) if at > 0)]
    for start in sorted(starts):
        if text[:start].rstrip()[-1:] in _WITHIN:
            continue  # a part of what was cut off
        try:
            told, end = _DECODER.raw_decode(text, start)
        except (ValueError, RecursionError):
            continue
        behind = text[end:].lstrip()
        if not behind or _NOTICE.match(behind):
            return told
    empty = _EMPTY.search(text) if len(starts) == 1 and text[:1] not in _WITHIN else None
    return json.loads(empty[1]) if empty else None


def _is_unheard(answer: Answer) -> bool:
    """Whether somebody before WordPress turned a call away: all that is its own has a code."""
    told = said(answer)
    return answer.status in UNHEARD and not (isinstance(told, dict) and "code" in told)


def refusal(answer: Answer, body: Any) -> ExternalError:
    """What an answer that isn't a success means.

    Source: the running stores' answers, tests/data/woocommerce.
    """
    code = body.get("code", "") if isinstance(body, dict) else ""
    message = str(body.get("message", "")) if isinstance(body, dict) else ""
    told = f"woocommerce answered {answer.status} {code} {message[:200]}".strip()
    if code in GONE or is_of_the_key(answer.status, code):
        kind = "gone" if code in GONE else "unauthorized"
        return ExternalError(told, retryable=False, kind=kind)
    if answer.status in MOVED:
        there = led_to(answer.headers.get("location", ""))
        place = there.partition("://")[2]
        return Moved(f"woocommerce answered {answer.status} moved {place}".strip(), there)
    if code not in OFF and _is_anothers(answer.status, code):
        return Walled(told, retry_after_s(answer))
    if answer.status == SERVERS_OWN:
        return Broke(told, retry_after_s(answer))
    if code in OFF:  # the plugin is off for an update
        wait_s = retry_after_s(answer)
        return ExternalError(told, retryable=True, retry_after_s=wait_s, kind="unavailable")
    return failure(answer, "woocommerce", f"{code} {message}".strip())


def is_of_the_key(status: int, code: str) -> bool:
    """Whether that is what a shop says to a key that it doesn't take."""
    return status == UNAUTHORIZED and (code.startswith(OWN) or code == NOBODY)


def _is_anothers(status: int, code: str) -> bool:
    """Whether a refusal is a firewall's or a security plugin's: our key may be as good as ever.

    All that WordPress refuses has a code; and what leads elsewhere for now, or lets us wait for
    something else than an answer, is a wall before it.
    """
    if status in (UNAUTHORIZED, FORBIDDEN):
        return not code.startswith(OWN)
    return not code and status < SERVERS_OWN and status not in TELLING


def refused(error: Mapping[str, Any]) -> ExternalError:
    """What the error of one item of a batch means."""
    code = str(error.get("code", ""))
    told = f"{code} {str(error.get('message', ''))[:200]}".strip()
    return ExternalError(told, retryable=False, kind="gone" if code in GONE else "refused")
