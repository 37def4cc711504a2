"""The step over to a shop's own grant screen: a page between, from which the browser goes on.

A form that is answered by another site's address is stopped by our own `form-action 'self'`, in
Chromium at least; a page that leads there isn't a form any more. Who comes back from over there
without the keys waits on the same page, and reads what can keep them away.
"""

import time

from flask import redirect, request, session, url_for
from flask.typing import ResponseReturnValue
from itsdangerous import BadSignature, URLSafeTimedSerializer

from app.domain.errors import NotFound
from app.domain.tenants import Viewer
from app.usecases.install_woocommerce import Departure
from app.web.frame import container, go, settings

FRESH_S = 15  # after that somebody came back, and is sent on only by their own click
GOOD_S = 600  # as long as an attempt
UNDER_WAY = "departure"
CONNECTING = "installs.woocommerce_approve"


def leave(departure: Departure, between: str = CONNECTING) -> ResponseReturnValue:
    """Send the browser to the page between, by its endpoint."""
    sealed = _signer().dumps([departure.grant_url, departure.nonce])
    if between == CONNECTING:
        session[UNDER_WAY] = sealed
    return redirect(url_for(between, to=sealed), code=303)


def departure() -> tuple[Departure, bool]:
    """What the address of the page between says, and whether the merchant has just set out.

    Signed, for else a link could lead from our page to any other.

    Raises:
        NotFound: it isn't ours, or its time is over.
    """
    found, age_s = _opened(request.args.get("to", ""))
    return found, age_s < FRESH_S and not request.args.get("wait")


def onward(who: Viewer) -> ResponseReturnValue:
    """Send whoever has connected their first shop to what comes next, others to their shops."""
    is_first = len(container().queries.stores(who.tenant.id)) == 1
    return go("dashboard.show" if is_first else "stores.index")


def under_way() -> tuple[Departure, str] | None:
    """The last departure of this browser, as long as it is good, and the page to wait for it."""
    sealed = session.get(UNDER_WAY, "")
    try:
        found, _age_s = _opened(sealed)
    except NotFound:
        return None
    return found, url_for("installs.woocommerce_approve", to=sealed, wait=1)


def arrived() -> None:
    """Nothing of this browser's is under way any more."""
    session.pop(UNDER_WAY, None)


def _opened(sealed: str) -> tuple[Departure, float]:
    try:
        (grant_url, nonce), begun_at = _signer().loads(
            sealed, max_age=GOOD_S, return_timestamp=True
        )
    except (BadSignature, ValueError):
        raise NotFound("no such install") from None
    return Departure(grant_url, nonce), time.time() - begun_at.timestamp()


def _signer() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(settings().signing_secret, salt="departure")
