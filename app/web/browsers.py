"""Where a request comes from, as accounts remember it."""

from flask import request
from flask_babel import get_locale

from app.domain.accounts import LONGEST_AGENT, Browser, network_of
from app.domain.interface_languages import OTHERWISE


def browser() -> Browser:
    """The one that asks."""
    return Browser(
        request.headers.get("User-Agent", "")[:LONGEST_AGENT],
        network_of(request.remote_addr or ""),
        str(get_locale() or OTHERWISE),
    )
