"""Mail on a development machine, which goes no further than a folder: what it says, and its links.

In production there is no such page.
"""

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from app.domain.errors import NotFound
from app.domain.permissions import Door, through
from app.web.frame import container

bp = Blueprint("outbox", __name__)

SHOWN = 20


@bp.get("/dev/mail")
@through(Door.PUBLIC)
def show() -> ResponseReturnValue:
    """The newest mails."""
    outbox = container().outbox
    if outbox is None:
        raise NotFound("mail really goes out here")
    return render_template(
        "letters/outbox.html", layout="base.html", plain=True, mails=outbox.latest(SHOWN)
    )
