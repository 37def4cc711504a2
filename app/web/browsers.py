"""Where a request comes from, as accounts remember it."""

from flask import request

from app.domain.accounts import LONGEST_AGENT, Browser, network_of
from app.web import reader


def browser() -> Browser:
    """The one that asks."""
    return Browser(
        request.headers.get("User-Agent", "")[:LONGEST_AGENT],
        network_of(request.remote_addr or ""),
        reader.language().code,
    )
