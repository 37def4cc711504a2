"""Programs that hear of what happens: add one, see what went there, send it again."""

from collections.abc import Mapping
from uuid import UUID

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.errors import Conflict, Invalid, ToldOnce
from app.domain.ids import DeliveryId, SubscriptionId
from app.domain.permissions import Permission
from app.domain.subscriptions import CHOICES
from app.domain.tenants import Viewer
from app.usecases.subscriptions import Form
from app.web import subscription_words
from app.web.frame import container, form_number, go, request_key, tell
from app.web.guards import signed_in

bp = Blueprint("subscriptions", __name__, url_prefix="/subscriptions")

SHOWN = 50


@bp.get("")
@signed_in(Permission.CHANGE_SETTINGS)
def index(who: Viewer) -> ResponseReturnValue:
    """All of them, and a form for one more."""
    return _index(who)


@bp.post("")
@signed_in(Permission.CHANGE_SETTINGS)
def make(who: Viewer) -> ResponseReturnValue:
    """One more. The page that follows shows its secret, and no other ever does."""
    form = _form()
    try:
        made, secret = container().subscriptions.make(
            who.tenant.id, form, who.author, form_number()
        )
    except Invalid as error:
        return _index(who, form, subscription_words.wrong(error)), 422
    except ToldOnce:
        tell("warn", _("It was added already. Its secret is shown one time only."))
        return go("subscriptions.index")
    return _page(who, made.id, secret=secret)


@bp.get("/<uuid:shown_subscription_id>")
@signed_in(Permission.CHANGE_SETTINGS)
def show(who: Viewer, shown_subscription_id: UUID) -> ResponseReturnValue:
    """One, and what went there."""
    return _page(who, SubscriptionId(shown_subscription_id))


@bp.post("/<uuid:shown_subscription_id>")
@signed_in(Permission.CHANGE_SETTINGS)
def change(who: Viewer, shown_subscription_id: UUID) -> ResponseReturnValue:
    """Another name or address, or other events."""
    subscription_id, form = SubscriptionId(shown_subscription_id), _form()
    kept = container().subscriptions.get(who.tenant.id, subscription_id)
    try:
        container().subscriptions.change(who.tenant.id, subscription_id, form, is_on=kept.is_on)
    except Invalid as error:
        wrong = subscription_words.wrong(error)
        return _page(who, subscription_id, form=form, wrong=wrong), 422
    tell("good", _("Saved."))
    return go("subscriptions.show", shown_subscription_id=shown_subscription_id)


@bp.post("/<uuid:shown_subscription_id>/switch")
@signed_in(Permission.CHANGE_SETTINGS)
def switch(who: Viewer, shown_subscription_id: UUID) -> ResponseReturnValue:
    """On or off."""
    is_on = request.form.get("on") == "1"
    container().subscriptions.switch(
        who.tenant.id, SubscriptionId(shown_subscription_id), is_on=is_on
    )
    tell("info", _("It hears of everything from now on.") if is_on else _("Nothing is sent there."))
    return go("subscriptions.show", shown_subscription_id=shown_subscription_id)


@bp.post("/<uuid:shown_subscription_id>/secret")
@signed_in(Permission.CHANGE_SETTINGS)
def renew(who: Viewer, shown_subscription_id: UUID) -> ResponseReturnValue:
    """Another secret. This page shows it, and no other ever does."""
    subscription_id = SubscriptionId(shown_subscription_id)
    _renewed, secret = container().subscriptions.renew(who.tenant.id, subscription_id)
    return _page(who, subscription_id, secret=secret)


@bp.post("/<uuid:shown_subscription_id>/test")
@signed_in(Permission.CHANGE_SETTINGS)
def test(who: Viewer, shown_subscription_id: UUID) -> ResponseReturnValue:
    """Send an event that says nothing."""
    try:
        container().subscriptions.test(who.tenant.id, SubscriptionId(shown_subscription_id))
    except Conflict:
        tell("warn", _("The test before is still on its way, or it is switched off."))
    else:
        tell("info", _("The test is on its way. Look again in a moment."))
    return go("subscriptions.show", shown_subscription_id=shown_subscription_id)


@bp.post("/<uuid:shown_subscription_id>/deliveries/<uuid:shown_delivery_id>/redeliver")
@signed_in(Permission.CHANGE_SETTINGS)
def redeliver(
    who: Viewer, shown_subscription_id: UUID, shown_delivery_id: UUID
) -> ResponseReturnValue:
    """Send that one again."""
    subscription_id = SubscriptionId(shown_subscription_id)
    try:
        delivery_id = DeliveryId(shown_delivery_id)
        container().subscriptions.again(who.tenant.id, subscription_id, delivery_id)
    except Conflict:
        tell("warn", _("Switch it on first."))
    else:
        tell("info", _("It is on its way once more."))
    return go("subscriptions.show", shown_subscription_id=shown_subscription_id)


@bp.post("/<uuid:shown_subscription_id>/remove")
@signed_in(Permission.CHANGE_SETTINGS)
def remove(who: Viewer, shown_subscription_id: UUID) -> ResponseReturnValue:
    """It hears of nothing any more."""
    container().subscriptions.remove(who.tenant.id, SubscriptionId(shown_subscription_id))
    tell("info", _("Removed. Nothing is sent there any more."))
    return go("subscriptions.index")


def _form() -> Form:
    sent = request.form
    return Form(sent.get("name", ""), sent.get("url", ""), sent.getlist("event"))


def _index(who: Viewer, form: Form | None = None, wrong: Mapping[str, str] | None = None) -> str:
    return render_template(
        "subscriptions/index.html",
        all=container().subscriptions.all(who.tenant.id),
        form=form or Form("", "", [str(each) for each in CHOICES[:2]]),
        wrong=wrong or {},
        choices=CHOICES,
        number=request_key(),
        subscription_words=subscription_words,
    )


def _page(
    who: Viewer,
    subscription_id: SubscriptionId,
    secret: str = "",
    form: Form | None = None,
    wrong: Mapping[str, str] | None = None,
) -> str:
    before = _uuid(request.args.get("before", ""))
    found = container().subscriptions.get(who.tenant.id, subscription_id)
    rows = container().subscriptions.deliveries(who.tenant.id, subscription_id, SHOWN + 1, before)
    kept = found.wishes
    return render_template(
        "subscriptions/show.html",
        subscription=found,
        secret=secret,
        form=form or Form(kept.name, kept.url, kept.events),
        wrong=wrong or {},
        choices=CHOICES,
        deliveries=rows[:SHOWN],
        following=rows[SHOWN - 1].id if len(rows) > SHOWN else None,
        is_first=before is None,
        subscription_words=subscription_words,
    )


def _uuid(typed: str) -> DeliveryId | None:
    try:
        return DeliveryId(UUID(typed))
    except ValueError:
        return None
