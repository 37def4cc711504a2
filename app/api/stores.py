"""Stores: connect one, see how it is, have it read; for programs."""

from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints

from app.api.callers import container
from app.api.orders import Started, fresh_key
from app.api.repeats import secret
from app.api.routes import blueprint, known
from app.api.shapes import NO_NUL, Asked, Moment, Told
from app.domain.diagnoses import Ailment
from app.domain.errors import Invalid
from app.domain.ids import StoreId
from app.domain.permissions import Permission
from app.domain.stores import Platform, SeoAccess, StoreState
from app.domain.tenants import BillingChannel, Viewer
from app.ports.activity import StoreOverview

bp = blueprint("stores_api", "/api/v1/stores", "Stores")

Address = Annotated[str, StringConstraints(min_length=1, max_length=2_000, pattern=NO_NUL)]
KeyPart = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=NO_NUL)]


class StoreShape(Told):
    """A connected shop."""

    id: UUID
    platform: Platform
    name: str
    domain: str
    url: str
    state: StoreState
    language: str
    locales: list[str] = Field(description="Languages of its translations.")
    currency: str
    seo_plugin: str
    seo_access: SeoAccess = Field(
        description="A way in of its own to SEO texts that the plugin keeps apart."
    )
    products: int
    average_score: int
    connected_at: Moment
    synced_at: Moment | None
    last_run: UUID | None


class Stores(Told):
    """All shops of the workspace."""

    items: list[StoreShape]


class StorePath(Asked):
    """A store."""

    store_id: UUID


class ConnectionPath(Asked):
    """A connection under way."""

    connection: Annotated[str, StringConstraints(min_length=1, max_length=100, pattern=NO_NUL)]


class AddressForm(Asked):
    """Where the shop is."""

    address: Address = Field(examples=["https://shop.example"])


class KeysForm(AddressForm):
    """Keys that somebody made in the shop's settings, to read and write."""

    consumer_key: KeyPart
    consumer_secret: KeyPart


class Departure(Told):
    """Where the merchant approves us; and the name of this connection, good for ten minutes."""

    grant_url: str = Field(description="Have the merchant open it in a browser.")
    connection: str = Field(description="Ask with it whether they did.")


class ConnectionState(Told):
    """Whether the shop's keys came."""

    has_keys: bool
    site: str
    refused: Ailment | None = Field(description="Why the keys that came last weren't taken.")


class Connected(Told):
    """A shop that is connected and being read."""

    name: str
    url: str


class Health(Told):
    """How a shop is."""

    is_well: bool
    ailment: Ailment | None


class Parted(Told):
    """A shop that was parted with."""

    is_clean: bool = Field(description="Whether our webhooks are gone from there.")
    password_gone: bool = Field(
        description="Whether the way in to SEO texts is, if there was one of its own."
    )


@bp.get("", responses={"200": Stores})
@known(Permission.SEE)
def stores(who: Viewer) -> Stores:
    """All shops with what their audit says."""
    return Stores(items=[_store(each) for each in container().queries.overviews(who.tenant.id)])


@bp.get("/<uuid:store_id>", responses={"200": StoreShape})
@known(Permission.SEE)
def store(who: Viewer, path: StorePath) -> StoreShape:
    """One shop."""
    return _store(container().queries.overview(who.tenant.id, StoreId(path.store_id)))


@bp.post("/woocommerce", responses={"201": Departure})
@known(Permission.CONNECT_STORES)
@secret
def connect(who: Viewer, body: AddressForm) -> tuple[Departure, int]:
    """Begin to connect a WooCommerce shop: its merchant approves in the shop itself."""
    _ensure_direct(who)
    begun = container().install_woocommerce.start(who, body.address)
    return Departure(grant_url=begun.grant_url, connection=begun.nonce), 201


@bp.get("/woocommerce/connections/<connection>", responses={"200": ConnectionState})
@known(Permission.CONNECT_STORES)
def connection(who: Viewer, path: ConnectionPath) -> ConnectionState:
    """Whether the shop's keys came."""
    found = container().install_woocommerce.outcome(who, path.connection)
    return ConnectionState(
        has_keys=found.has_keys,
        site=found.site.url,
        refused=None if found.refusal is None else found.refusal.ailment,
    )


@bp.post("/woocommerce/keys", responses={"201": Connected})
@known(Permission.CONNECT_STORES)
def connect_by_keys(who: Viewer, body: KeysForm) -> tuple[Connected, int]:
    """Connect a WooCommerce shop with keys that somebody made there."""
    _ensure_direct(who)
    install = container().install_woocommerce
    given = install.checked(body.consumer_key, body.consumer_secret)
    site = install.by_hand(who, body.address, given)
    return Connected(name=site.name, url=site.url), 201


@bp.post("/<uuid:store_id>/sync", responses={"202": Started})
@known(Permission.READ_STORES)
def sync(who: Viewer, path: StorePath) -> tuple[Started, int]:
    """Have the shop read again."""
    run = container().sync.request(who.tenant.id, StoreId(path.store_id), fresh_key("sync"))
    return Started(run_id=run), 202


@bp.post("/<uuid:store_id>/check", responses={"200": Health})
@known(Permission.READ_STORES)
def check(who: Viewer, path: StorePath) -> Health:
    """See how the shop is; one that is well goes on where it waited."""
    found = container().examine.store(who.tenant.id, StoreId(path.store_id))
    return Health(is_well=found is None, ailment=None if found is None else found.ailment)


@bp.post("/<uuid:store_id>/disconnect", responses={"200": Parted})
@known(Permission.CONNECT_STORES)
def disconnect(who: Viewer, path: StorePath) -> Parted:
    """Part with a WooCommerce shop."""
    parting = container().disconnect.store(who.tenant.id, StoreId(path.store_id))
    return Parted(is_clean=parting.webhooks_gone, password_gone=parting.password_gone)


def _ensure_direct(who: Viewer) -> None:
    if who.tenant.billing_channel is not BillingChannel.DIRECT:
        raise Invalid("a Shopify workspace has its one shop", {"address": "shopify_only"})


def _store(found: StoreOverview) -> StoreShape:
    shop = found.store
    return StoreShape(
        id=shop.id,
        platform=shop.platform,
        name=shop.name,
        domain=shop.domain,
        url=shop.url,
        state=shop.state,
        language=shop.language,
        locales=list(shop.locales),
        currency=shop.currency,
        seo_plugin=shop.seo_plugin,
        seo_access=shop.seo_access,
        products=found.products,
        average_score=found.average_score,
        connected_at=shop.connected_at,
        synced_at=shop.synced_at,
        last_run=None if found.last_run is None else found.last_run.id,
    )
