"""Keys that a person's programs call with: make one, see them, take one back."""

from datetime import timedelta
from uuid import UUID

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.api_keys import Scope
from app.domain.errors import Invalid, ToldOnce
from app.domain.ids import ApiKeyId
from app.domain.permissions import Permission
from app.domain.tenants import Viewer
from app.web import key_words
from app.web.frame import container, form_number, go, request_key, tell
from app.web.guards import signed_in

bp = Blueprint("api_keys", __name__, url_prefix="/keys")

DAYS = (30, 90, 365)


@bp.get("")
@signed_in(Permission.MANAGE_KEYS)
def show(who: Viewer) -> ResponseReturnValue:
    """One's keys in this workspace; those that begin as the address says."""
    return _page(who)


@bp.post("")
@signed_in(Permission.MANAGE_KEYS)
def make(who: Viewer) -> ResponseReturnValue:
    """A new key. This page shows it, and no other ever does."""
    try:
        name, days = request.form.get("name", ""), request.form.get("days", "")
        scopes = {Scope(scope) for scope in request.form.getlist("scope")}
        ends = timedelta(days=int(days)) if days in map(str, DAYS) else None
        expires_at = None if ends is None else container().clock() + ends
        _made, key = container().api_keys.make(who, name, scopes, expires_at, form_number())
    except ValueError:
        raise Invalid("no such right", {"scopes": "unknown"}) from None
    except Invalid as error:
        return _page(who, wrong=key_words.wrong(error), name=name, chosen=scopes), 422
    except ToldOnce:
        tell("warn", _("That key was made already. It is shown one time only."))
        return go("api_keys.show")
    return _page(who, key=key)


@bp.post("/<uuid:shown_key_id>/remove")
@signed_in(Permission.MANAGE_KEYS)
def remove(who: Viewer, shown_key_id: UUID) -> ResponseReturnValue:
    """It is good no more."""
    container().api_keys.remove(who, ApiKeyId(shown_key_id))
    tell("info", _("The key is good no more."))
    return go("api_keys.show")


def _page(who: Viewer, **given: object) -> str:
    prefix = request.args.get("prefix", "").replace("\0", "").strip()[:60]
    page = {"key": "", "wrong": {}, "name": "", "chosen": {Scope.READ}, **given}
    return render_template(
        "api_keys/show.html",
        keys=container().api_keys.all(who, prefix),
        prefix=prefix,
        number=request_key(),
        scopes=Scope,
        days=DAYS,
        now=container().clock(),
        key_words=key_words,
        **page,
    )
