"""Answers as small as they can be: gzip, where nobody could learn a secret from their size.

A page that carries a form's token and what its address says would tell the token to who can have a
browser ask for it again and again, and see how long the answers are (breachattack.com). In the
frame no browser does so by itself, for a page is asked for with a session token; and what is public
has no secret.
"""

import gzip
from http import HTTPStatus

from flask import Response, request

from app.web.frame import is_embedded

KINDS = frozenset({"text/html", "text/css", "text/javascript", "image/svg+xml"})
SMALLEST_BYTES = 1_000  # less fits into one packet as it is
LEVEL = 5


def compressed(response: Response) -> Response:
    """The answer as it is sent to who asked."""
    if response.mimetype not in KINDS or response.status_code != HTTPStatus.OK:
        return response
    if request.endpoint != "static" and not is_embedded():
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
