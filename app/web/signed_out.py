"""A sign-in that ended under somebody's work: they sign in beside it, and what they sent goes."""

import re

from flask import Blueprint, make_response, render_template, request
from flask.typing import ResponseReturnValue

from app.domain.errors import Unauthorized
from app.domain.permissions import Permission
from app.domain.tenants import Viewer
from app.web import mishaps
from app.web.guards import csrf_token, signed_in, workspace_of_form

bp = Blueprint("signed_out", __name__)

# what must not lie in a page: it is typed again
SECRET = re.compile("password|secret|code|consumer|api_key")


@bp.get("/signed-in")
@signed_in(Permission.OWN_ACCOUNT)
def here(who: Viewer) -> ResponseReturnValue:
    """Where a sign-in beside the work ends; what the other tab reads, to go on."""
    return render_template(
        "sign_in/here.html", plain=True, workspace=who.tenant.id, token=csrf_token(who)
    )


def page() -> ResponseReturnValue:
    """The answer to a form of somebody who isn't signed in any more: it can be sent again."""
    title, text = mishaps.mishap(Unauthorized("signed out"))
    body = render_template(
        "errors/signed_out.html",
        title=title,
        text=text,
        workspace=workspace_of_form(),
        fields=_sent(),
        address=request.full_path.rstrip("?"),
    )
    return make_response(body, 401)


def _sent() -> list[tuple[str, str]]:
    """The form's fields; none where one of them is a secret, or a file."""
    fields = list(request.form.items(multi=True))
    is_private = any(SECRET.search(name) for name, _value in fields)
    return [] if is_private or request.files else fields
