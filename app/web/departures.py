"""The step over to a shop's own grant screen: a page between, from which the browser goes on.

A form that is answered by another site's address is stopped by our own `form-action 'self'`, in
Chromium at least; a page that leads there isn't a form any more. It is also where the browser's
back button lands when the shop shows an error, so it waits for the keys and explains what can
keep them away.
"""

import time

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue
from itsdangerous import BadSignature, URLSafeTimedSerializer

from app.domain.errors import NotFound
from app.usecases.install_woocommerce import Departure
from app.web.frame import settings

FRESH_S = 15  # after that it is the back button that led here, and nobody is sent on again
GOOD_S = 600  # as long as an attempt


def leave(departure: Departure) -> ResponseReturnValue:
    """Send the browser to the page between."""
    sealed = _signer().dumps([departure.grant_url, departure.nonce])
    return redirect(url_for("installs.woocommerce_approve", to=sealed), code=303)


def departure() -> tuple[Departure, bool]:
    """What the address of the page between says, and whether the merchant has just set out.

    Signed, for else a link could lead from our page to any other.

    Raises:
        NotFound: it isn't ours, or its time is over.
    """
    try:
        (grant_url, nonce), begun_at = _signer().loads(
            request.args.get("to", ""), max_age=GOOD_S, return_timestamp=True
        )
    except (BadSignature, ValueError):
        raise NotFound("no such install") from None
    return Departure(grant_url, nonce), time.time() - begun_at.timestamp() < FRESH_S


def _signer() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(settings().signing_secret, salt="departure")
