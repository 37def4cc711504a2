"""Stores: what is connected, how it is, and connecting more."""

from typing import Any
from uuid import UUID

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.diagnoses import Ailment, Unwell
from app.domain.errors import Conflict, Invalid, NotFound
from app.domain.ids import StoreId
from app.domain.permissions import Permission
from app.domain.tenants import BillingChannel, Viewer
from app.ports.activity import StoreOverview
from app.ports.stores import Credentials
from app.web import mishaps, remedies
from app.web.departures import arrived, leave, onward, under_way
from app.web.frame import container, go, request_key, sent_key, tell
from app.web.guards import signed_in
from app.web.seo_words import seo_trouble

bp = Blueprint("stores", __name__)

KEY_PARTS = ("consumer_key", "consumer_secret")
OF_THE_KEY = frozenset(ailment for ailment in Ailment if ailment.startswith("key_"))


@bp.get("/stores")
@signed_in(Permission.SEE)
def index(who: Viewer) -> ResponseReturnValue:
    """All shops with what their audit says."""
    return _index(who)


@bp.post("/stores/woocommerce")
@signed_in(Permission.CONNECT_STORES)
def connect_woocommerce(who: Viewer) -> ResponseReturnValue:
    """Find the shop and send the merchant to its own grant screen."""
    _ensure_direct(who)
    address = request.form.get("address", "")
    try:
        return leave(container().install_woocommerce.start(who, address))
    except Unwell as unwell:
        return _unwell(unwell, address), 422
    except Invalid as error:
        return _index(who, address, mishaps.invalid(error)), 422
    except Conflict:
        return _index(who, address, mishaps.taken()), 409


@bp.get("/stores/woocommerce/keys")
@signed_in(Permission.CONNECT_STORES)
def keys(who: Viewer) -> ResponseReturnValue:
    """The form for keys that were made by hand, and how to make them."""
    _ensure_direct(who)
    return _keys(request.args.get("address", ""), {})


@bp.post("/stores/woocommerce/keys")
@signed_in(Permission.CONNECT_STORES)
def connect_by_keys(who: Viewer) -> ResponseReturnValue:
    """Connect a shop with such keys."""
    _ensure_direct(who)
    address, install = request.form.get("address", ""), container().install_woocommerce
    try:
        site = install.by_hand(who, address, _sent_keys())
    except Unwell as unwell:
        return _unwell(unwell, address, with_keys=True), 422
    except Invalid as error:
        return _keys(address, mishaps.by_field(error)), 422
    except Conflict:
        return _keys(address, {"address": mishaps.taken()}), 409
    tell("good", _("%(shop)s is connected, and is being read now.", shop=site.name))
    return onward(who)


@bp.get("/stores/<uuid:store_id>")
@signed_in(Permission.SEE)
def show(who: Viewer, store_id: UUID) -> ResponseReturnValue:
    """One shop's connection."""
    return render_template("stores/show.html", shown=_overview(who, store_id), found=None)


@bp.post("/stores/<uuid:store_id>/check")
@signed_in(Permission.READ_STORES)
def check(who: Viewer, store_id: UUID) -> ResponseReturnValue:
    """See how the shop is; one that is well goes on where it waited."""
    found = container().examine.store(who.tenant.id, StoreId(store_id))
    if found is None:
        tell("good", _("The connection is well: we can read and write."))
        return go("stores.show", store_id=store_id)
    shown = _overview(who, store_id)
    return render_template("stores/show.html", shown=shown, found=found, remedies=remedies)


@bp.get("/stores/<uuid:store_id>/move")
@signed_in(Permission.CONNECT_STORES)
def move_form(who: Viewer, store_id: UUID) -> ResponseReturnValue:
    """The form for a shop's new address."""
    return _move(who, store_id, address=request.args.get("address", ""))


@bp.post("/stores/<uuid:store_id>/move")
@signed_in(Permission.CONNECT_STORES)
def move(who: Viewer, store_id: UUID) -> ResponseReturnValue:
    """Find the shop at its new address and ask; once confirmed, follow it there."""
    address, moving = request.form.get("address", ""), container().move
    try:
        if not request.form.get("confirmed"):
            _store, site = moving.find(who.tenant.id, StoreId(store_id), address)
            return _move(who, store_id, address=site.url, site=site)
        given = _sent_keys() if any(map(request.form.get, KEY_PARTS)) else None
        moved = moving.store(who.tenant.id, StoreId(store_id), address, given)
    except Unwell as unwell:
        page = _unwell(unwell, address, store_id=store_id)
        return page, 422
    except Invalid as error:
        return _move(who, store_id, address=address, wrong=mishaps.by_field(error)), 422
    except Conflict:
        wrong = {"address": mishaps.taken_here()}
        return _move(who, store_id, address=address, wrong=wrong), 409
    tell("good", _("Your shop is at %(place)s now, with all its history.", place=moved.domain))
    return go("stores.show", store_id=store_id)


@bp.post("/stores/<uuid:store_id>/sync")
@signed_in(Permission.READ_STORES)
def sync(who: Viewer, store_id: UUID) -> ResponseReturnValue:
    """Read the shop again."""
    run = container().sync.request(who.tenant.id, StoreId(store_id), sent_key("sync"))
    return go("runs.show", run_id=run)


@bp.post("/stores/<uuid:store_id>/disconnect")
@signed_in(Permission.CONNECT_STORES)
def disconnect(who: Viewer, store_id: UUID) -> ResponseReturnValue:
    """Part with a shop."""
    parting = container().disconnect.store(who.tenant.id, StoreId(store_id))
    left = [] if parting.webhooks_gone else [_webhooks_stay()]
    left += [] if parting.password_gone else [seo_trouble("seo_not_revoked")]
    if left:
        tell("warn", " ".join(left))
    return go("stores.index")


def _webhooks_stay() -> str:
    return _(
        "Your shop didn’t answer, so our webhooks still stand there. Delete those named"
        " Rooz Auto: WooCommerce, Settings, Advanced, Webhooks."
    )


def _ensure_direct(who: Viewer) -> None:
    if who.tenant.billing_channel is not BillingChannel.DIRECT:
        raise Invalid("a Shopify workspace has its one shop", {"address": "shopify_only"})


def _sent_keys() -> Credentials:
    return container().install_woocommerce.checked(
        *(request.form.get(name, "") for name in KEY_PARTS)
    )


def _overview(who: Viewer, store_id: UUID) -> StoreOverview:
    return container().queries.overview(who.tenant.id, StoreId(store_id))


def _index(who: Viewer, address: str = "", wrong: str = "") -> str:
    return render_template(
        "stores/index.html",
        stores=container().queries.overviews(who.tenant.id),
        can_connect=who.tenant.billing_channel is BillingChannel.DIRECT,
        address=address,
        wrong=wrong,
        key=request_key(),
        **_waiting(who),
    )


def _waiting(who: Viewer) -> dict[str, str]:
    """The page on which keys that are on their way are waited for, and why the last weren't taken.

    Both are "" where none are under way.
    """
    leaving = under_way()
    if leaving is not None:
        departure, page = leaving
        try:
            arrival = container().install_woocommerce.outcome(who, departure.nonce)
        except NotFound:
            arrived()  # or nobody waits for them any more
        else:
            if not arrival.has_keys:
                why = remedies.title(arrival.refusal.ailment) if arrival.refusal else ""
                return {"waiting": page, "refused": why}
            arrived()
    return {"waiting": "", "refused": ""}


def _keys(address: str, wrong: dict[str, str]) -> str:
    # what was typed as a secret is never sent back
    return render_template("stores/keys.html", address=address, wrong=wrong)


def _move(who: Viewer, store_id: UUID, **given: Any) -> str:
    page = {"address": "", "wrong": {}, "site": None, **given}
    return render_template("stores/move.html", shown=_overview(who, store_id), **page)


def _unwell(
    unwell: Unwell, address: str, *, with_keys: bool = False, store_id: UUID | None = None
) -> str:
    """The page that says what is wrong with a shop, and how to mend it."""
    found = unwell.diagnosis
    return render_template(
        "stores/unwell.html",
        found=found,
        remedies=remedies,
        address=address,
        with_keys=with_keys or found.ailment in OF_THE_KEY,
        store_id=store_id,
    )
