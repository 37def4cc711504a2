"""Who looks at other people's shops: the page that our crawler names to those it visits."""

from urllib.parse import urlsplit

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from app.domain.permissions import Door, through
from app.web.frame import settings

bp = Blueprint("visits", __name__)


@bp.get("/crawler")
@through(Door.PUBLIC)
def show() -> ResponseReturnValue:
    """For whoever found us in the log of their shop; nobody has to sign in."""
    host = urlsplit(settings().public_url).hostname
    # each domain has this address (RFC 2142, 4)
    return render_template("visits/show.html", contact=f"abuse@{host}", plain=True)
