"""Notifications: the page, the bell, and how one wants to hear of what."""

import hashlib
from collections.abc import Mapping
from typing import Any
from uuid import UUID

import orjson
from flask import Blueprint, Response, redirect, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.errors import Invalid
from app.domain.happenings import Kind
from app.domain.ids import NotificationId
from app.domain.notifications import Reader, Way
from app.domain.permissions import Permission
from app.domain.tenants import Viewer
from app.web import notification_words
from app.web.frame import container, go, tell, whole
from app.web.guards import signed_in

bp = Blueprint("notifications", __name__, url_prefix="/notifications")

SHOWN = 50
MOST_NUMBER = 2**53  # as browsers count


@bp.get("")
@signed_in(Permission.SEE)
def index(who: Viewer) -> ResponseReturnValue:
    """The newest first; all, or what isn't read."""
    before, unread = whole("before", 0, MOST_NUMBER) or None, request.args.get("only") == "unread"
    shown = container().notifications.page(Reader.of(who), SHOWN, before, unread=unread)
    return render_template(
        "notifications/index.html",
        shown=shown,
        only_unread=unread,
        is_latest=before is None,
        notification_words=notification_words,
    )


@bp.get("/<uuid:notification_id>")
@signed_in(Permission.SEE)
def show(who: Viewer, notification_id: UUID) -> ResponseReturnValue:
    """What it tells of; who looks there has read it."""
    told = container().notifications.read(Reader.of(who), NotificationId(notification_id))
    return redirect(notification_words.address(told), code=303)


@bp.post("/<uuid:notification_id>/read")
@signed_in(Permission.OWN_ACCOUNT)
def read(who: Viewer, notification_id: UUID) -> ResponseReturnValue:
    """Read, without a look."""
    container().notifications.read(Reader.of(who), NotificationId(notification_id))
    return go("notifications.index")


@bp.post("/read")
@signed_in(Permission.OWN_ACCOUNT)
def read_all(who: Viewer) -> ResponseReturnValue:
    """All that the page showed, and before it."""
    container().notifications.read_all(Reader.of(who), whole("up_to", 0, MOST_NUMBER))
    return go("notifications.index")


@bp.get("/bell")
@signed_in(Permission.SEE)
def bell(who: Viewer) -> ResponseReturnValue:
    """For scripts: how many aren't read, and the newest of them. 304 where nothing is new."""
    found, names = container().notifications.bell(Reader.of(who))
    said = {
        "unread": notification_words.number(found.unread) if found.unread else "",
        "label": notification_words.bell_label(found.unread),
        "news": [
            {
                "number": each.number,
                "text": notification_words.sentence(each, names),
                "url": f"{bp.url_prefix}/{each.id}",
            }
            for each in found.latest
        ],
    }
    body = orjson.dumps(said)
    answer = Response(body, content_type="application/json")
    answer.set_etag(hashlib.sha256(body).hexdigest()[:16])
    return answer.make_conditional(request)


@bp.get("/pass")
@signed_in(Permission.SEE)
def fresh_pass(who: Viewer) -> ResponseReturnValue:
    """By which a page of theirs may listen, within a minute."""
    return {"pass": container().listen.sealed_pass(who)}


@bp.get("/settings")
@signed_in(Permission.OWN_ACCOUNT)
def settings(who: Viewer) -> ResponseReturnValue:
    """How one hears of what."""
    return _settings(who)


@bp.post("/settings")
@signed_in(Permission.OWN_ACCOUNT)
def choose(who: Viewer) -> ResponseReturnValue:
    """So from now on."""
    reader = Reader.of(who)
    try:
        container().notifications.choose(reader, _chosen(reader))
    except Invalid as error:
        return _settings(who, notification_words.wrong(error)), 422
    tell("good", _("Saved: it holds from now on."))
    return go("notifications.settings")


def _chosen(reader: Reader) -> Mapping[Kind, Way]:
    try:
        return {k: Way(request.form[k]) for k in Kind if k in reader.kinds and k in request.form}
    except ValueError:
        raise Invalid("no such way", {"way": "unknown"}) from None


def _settings(who: Viewer, wrong: str = "") -> str:
    reader, told = Reader.of(who), container().notifications
    has_mail = told.has_mail(reader)
    offered: dict[str, Any] = {
        "ways": told.ways(reader),
        "offered_ways": [way for way in Way if has_mail or way in (Way.OFF, Way.ON)],
        "has_mail": has_mail,
    }
    return render_template(
        "notifications/settings.html",
        wrong=wrong,
        notification_words=notification_words,
        **offered,
    )
