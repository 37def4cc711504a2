"""Idempotency-Key: what is sent again is answered again, and not done again."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

from flask import Response, request

from app.api.callers import container
from app.domain.errors import Invalid, ToldOnce
from app.domain.tenants import Viewer
from app.ports.replies import Reply

View = TypeVar("View", bound=Callable[..., Any])

HEADER = "Idempotency-Key"
REPLAYED = "Idempotency-Replayed"
LONGEST_KEY = 200
KEPT_HEADERS = ("Content-Type", "Location", "ETag")


def secret(view: View) -> View:
    """A view whose answer isn't kept, for it tells a secret."""
    view.__dict__["tells_secret"] = True
    return view


def answered_once(
    who: Viewer, work: Callable[[], Response], *, tells_secret: bool = False
) -> Response:
    """Do it, unless the same request was answered before. What failed may be sent again."""
    given = request.headers.get(HEADER)
    if given is None:
        return work()
    if not 1 <= len(given) <= LONGEST_KEY or not given.isascii() or not given.isprintable():
        raise Invalid("not a key", {HEADER: "malformed"})
    key = f"{who.user.id}:{given}"
    replies, tenant = container().replies, who.tenant.id
    earlier = replies.begin(tenant, key, _request_hash())
    if earlier is not None:
        if tells_secret:
            raise ToldOnce("its answer is told once")
        return _again(earlier)
    try:
        response = work()
    except BaseException:
        replies.drop(tenant, key)
        raise
    if response.is_streamed:  # it goes on while it is sent; whose work it is keeps it
        replies.drop(tenant, key)
    else:
        reply = _reply(response)
        replies.keep(tenant, key, replace(reply, body="") if tells_secret else reply)
    return response


def request_key(kind: str) -> str | None:
    """The caller's key as orders keep it, so that even one whose answer was lost is made once."""
    given = request.headers.get(HEADER)
    return None if given is None else f"{kind}:{hashlib.sha256(given.encode()).hexdigest()[:40]}"


def _request_hash() -> str:
    told = f"{request.method}\n{request.full_path}\n{request.mimetype}"
    return hashlib.sha256(told.encode() + b"\n" + request.get_data()).hexdigest()


def _reply(response: Response) -> Reply:
    headers = {name: response.headers[name] for name in KEPT_HEADERS if name in response.headers}
    body = response.get_data(as_text=True)
    return Reply(_request_hash(), response.status_code, headers, body)


def _again(earlier: Reply) -> Response:
    return Response(earlier.body, earlier.status, {**earlier.headers, REPLAYED: "true"})
