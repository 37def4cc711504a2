"""What a merchant decides about a shop: what we do there, and where it is; for programs."""

from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints

from app.api.callers import container
from app.api.conditions import conditional_if_told, is_as_seen_if_told, likened
from app.api.routes import blueprint, known
from app.api.shapes import NO_NUL, Asked, Told
from app.api.stores import AddressForm
from app.domain.ids import StoreId
from app.domain.permissions import Permission
from app.domain.stores import Store
from app.domain.tenants import Viewer

bp = blueprint("store_settings_api", "/api/v1/stores", "Stores")

KeyPart = Annotated[str, StringConstraints(max_length=200, pattern=NO_NUL)]


class StorePath(Asked):
    """A store."""

    store_id: UUID


class StoreSettings(Told):
    """What was decided about it."""

    keeps_provenance: bool = Field(description="The shop is told, beside each product, who wrote.")
    adds_links: bool = Field(description="Beneath new descriptions stand links.")
    adds_questions: bool = Field(description="Beneath new descriptions stand questions.")
    rights: list[str] = Field(description="What the shop lets us do; empty where it names none.")


class ProvenanceForm(Asked):
    """Whether the shop is told."""

    keeps_provenance: bool


class AdditionsForm(Asked):
    """What stands beneath new descriptions."""

    adds_links: bool
    adds_questions: bool


class MoveForm(AddressForm):
    """Where the shop is now, with new keys where the old ones aren't good there."""

    consumer_key: KeyPart = ""
    consumer_secret: KeyPart = ""


class Found(Told):
    """The shop at the new address."""

    name: str
    url: str


Answer = tuple[StoreSettings, int, dict[str, str]]


@bp.get("/<uuid:store_id>/settings", responses={"200": StoreSettings})
@known(Permission.SEE)
def settings(who: Viewer, path: StorePath) -> Answer:
    """What was decided about it. Its ETag is what you may send as If-Match."""
    return _shown(who, StoreId(path.store_id))


@bp.put("/<uuid:store_id>/settings/provenance", responses={"200": StoreSettings})
@known(Permission.CHANGE_SETTINGS)
@conditional_if_told
def keep_provenance(who: Viewer, path: StorePath, body: ProvenanceForm) -> Answer:
    """Tell the shop who wrote its texts, or don't; from now on."""
    store, is_same = StoreId(path.store_id), is_as_seen_if_told()
    container().store_settings.keep_provenance(
        who.tenant.id,
        store,
        wanted=body.keeps_provenance,
        is_as_seen=lambda kept: is_same(_settings(kept)),
    )
    return _shown(who, store)


@bp.put("/<uuid:store_id>/settings/additions", responses={"200": StoreSettings})
@known(Permission.GUIDE_WRITING)
@conditional_if_told
def add(who: Viewer, path: StorePath, body: AdditionsForm) -> Answer:
    """Put something beneath new descriptions, or don't; from now on."""
    store, is_same = StoreId(path.store_id), is_as_seen_if_told()
    container().store_settings.add(
        who.tenant.id,
        store,
        links=body.adds_links,
        questions=body.adds_questions,
        is_as_seen=lambda kept: is_same(_settings(kept)),
    )
    return _shown(who, store)


@bp.post("/<uuid:store_id>/rights", responses={"200": StoreSettings})
@known(Permission.CONNECT_STORES)
def ask_rights(who: Viewer, path: StorePath) -> StoreSettings:
    """Ask the shop anew what we may do; what waited for a right goes on."""
    return _settings(container().acquaint.again(who.tenant.id, StoreId(path.store_id)))


@bp.post("/<uuid:store_id>/move/find", responses={"200": Found})
@known(Permission.CONNECT_STORES)
def find(who: Viewer, path: StorePath, body: AddressForm) -> Found:
    """See which shop is at its new address. Changes nothing, and shows no key there."""
    _store, site = container().move.find(who.tenant.id, StoreId(path.store_id), body.address)
    return Found(name=site.name, url=site.url)


@bp.post("/<uuid:store_id>/move", responses={"200": Found})
@known(Permission.CONNECT_STORES)
def move(who: Viewer, path: StorePath, body: MoveForm) -> Found:
    """Follow the shop to its new address, with all its history."""
    parts = (body.consumer_key, body.consumer_secret)
    given = container().install_woocommerce.checked(*parts) if any(parts) else None
    store = StoreId(path.store_id)
    moved = container().move.store(who.tenant.id, store, body.address, given)
    return Found(name=moved.name, url=moved.url)


def _shown(who: Viewer, store: StoreId) -> Answer:
    shown = _settings(container().queries.store(who.tenant.id, store).store)
    return shown, 200, likened(shown)


def _settings(store: Store) -> StoreSettings:
    return StoreSettings(
        keeps_provenance=store.keeps_provenance,
        adds_links=store.adds_links,
        adds_questions=store.adds_questions,
        rights=sorted(store.scopes),
    )
