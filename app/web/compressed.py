"""Answers as small as they can be: gzip, where nobody could learn a secret from their size.

A page that carries a form's token and what its address says would tell the token to who can have a
browser ask for it again and again, and see how long the answers are (breachattack.com). Who could
is another site's page, and then the browser says so (w3.org/TR/fetch-metadata): such an answer is
sent as it is, as one to a browser that doesn't say. In the frame no browser asks by itself, for a
page is asked for with a session token; and what is public has no secret.
"""

import gzip
from http import HTTPStatus

from flask import Response, request

from app.web.frame import is_embedded

KINDS = frozenset({"text/html", "text/css", "text/javascript", "image/svg+xml"})
SMALLEST_BYTES = 1_000  # less fits into one packet as it is
LEVEL = 5
OWN = frozenset({"same-origin", "none"})  # a page of ours, or the person: typed, or a bookmark


def compressed(response: Response) -> Response:
    """The answer as it is sent to who asked."""
    if response.mimetype not in KINDS or response.status_code != HTTPStatus.OK:
        return response
    if not _is_safe():
        return response
    response.vary.add("Accept-Encoding")
    if not request.accept_encodings.quality("gzip"):
        return response
    response.direct_passthrough = False
    body = response.get_data()
    if len(body) >= SMALLEST_BYTES:
        response.set_data(gzip.compress(body, LEVEL, mtime=0))
        response.headers["Content-Encoding"] = "gzip"
    return response


def _is_safe() -> bool:
    """Whether nobody else had the browser ask for it, or it holds no secret."""
    is_own = request.headers.get("Sec-Fetch-Site") in OWN
    return is_own or request.endpoint == "static" or is_embedded()
