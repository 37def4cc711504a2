"""Answers as small as they can be: packed, where nobody could learn a secret from their size.

A page that carries a form's token and what its address says would tell the token to who can have a
browser ask for it again and again, and see how long the answers are (breachattack.com). Who could
is another site's page, and then the browser says so (w3.org/TR/fetch-metadata): such an answer is
sent as it is, as one to a browser that doesn't say. In the frame no browser asks by itself, for a
page is asked for with a session token; and what is public has no secret.
"""

import gzip
from functools import cache
from http import HTTPStatus
from typing import Literal

import brotli
from flask import Response, request

from app.web import assets
from app.web.frame import is_embedded

Coding = Literal["br", "gzip"]

KINDS = frozenset({"text/html", "text/css", "text/javascript", "image/svg+xml"})
SMALLEST_BYTES = 1_000  # less fits into one packet as it is
CODINGS: tuple[Coding, ...] = ("br", "gzip")  # the smaller one first
# of a page, in as little time as gzip's usual one; of a file, packed once for all who ask
QUICK: dict[Coding, int] = {"br": 4, "gzip": 5}
BEST: dict[Coding, int] = {"br": 11, "gzip": 9}
OWN = frozenset({"same-origin", "none"})  # a page of ours, or the person: typed, or a bookmark


def compressed(response: Response) -> Response:
    """The answer as it is sent to who asked."""
    if response.mimetype not in KINDS or response.status_code != HTTPStatus.OK:
        return response
    if not _is_safe():
        return response
    response.vary.add("Accept-Encoding")
    coding = next(filter(request.accept_encodings.quality, CODINGS), None)
    if coding is None:
        return response
    response.direct_passthrough = False
    body = response.get_data()
    if request.endpoint == assets.ENDPOINT:
        packed = packed_file(assets.lean(request.path, body), coding)
    elif len(body) >= SMALLEST_BYTES:
        packed = pack(body, coding, QUICK)
    else:
        return response
    response.set_data(packed)
    response.headers["Content-Encoding"] = coding
    return response


def pack(body: bytes, coding: Coding, effort: dict[Coding, int]) -> bytes:
    """The bytes in that coding."""
    if coding == "br":
        return bytes(brotli.compress(body, quality=effort[coding]))
    return gzip.compress(body, effort[coding], mtime=0)


@cache
def packed_file(body: bytes, coding: Coding) -> bytes:
    """One of our few files, packed as small as can be."""
    return pack(body, coding, BEST)


def _is_safe() -> bool:
    """Whether nobody else had the browser ask for it, or it holds no secret."""
    is_own = request.headers.get("Sec-Fetch-Site") in OWN
    return is_own or request.endpoint == assets.ENDPOINT or is_embedded()
