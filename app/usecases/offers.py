"""What an order would cost, and what can't be part of it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from app.domain.asked import NOTHING, Instruction
from app.domain.builders import builder
from app.domain.catalog import Field, Product, ProductStatus, Slot
from app.domain.drafts import Draft
from app.domain.errors import Invalid
from app.domain.facts import sheet
from app.domain.ids import ProductId, StoreId, TenantId, new_id
from app.domain.languages import OFFERED, locale_of
from app.domain.limits import briefs
from app.domain.lint import Remark, remarks
from app.domain.modes import share
from app.domain.own_models import OWN_POINTS
from app.domain.points import Quote
from app.domain.routing import own
from app.domain.services import Service, ServiceCode, has_seo
from app.domain.stores import Platform, SeoAccess, Store
from app.domain.texts import Mode, SlotBrief
from app.domain.usage import Estimate, estimated, expected
from app.ports.stores import StorePlatform
from app.ports.uow import OpenUow, UnitOfWork

MAX_PRODUCTS = 1_000  # of one run; more would only hold points that nothing uses yet


@dataclass(frozen=True, slots=True)
class Order:
    """What a merchant asks for.

    `confirmed` are products whose loss they accept, `spared` those of which only what loses nothing
    is to be written; of others that would lose something, nothing is. `again` are drafts that are
    to be written once more; of their products nothing else is. `asked` is what all are to heed.
    `request_key` is the click's own: the same key never makes a second run.
    """

    store_id: StoreId
    service: ServiceCode
    products: tuple[ProductId, ...]
    language: str
    author: str
    request_key: str
    confirmed: frozenset[ProductId] = frozenset()
    spared: frozenset[ProductId] = frozenset()
    mode: Mode = Mode.REWRITE
    asked: Instruction = NOTHING
    again: Mapping[ProductId, tuple[Draft, ...]] = field(default_factory=dict)

    @property
    def is_whole(self) -> bool:
        """Whether it is for all texts of its service."""
        return self.mode is Mode.REWRITE and not self.again


@dataclass(frozen=True, slots=True)
class Refused:
    """A product that stays out of a quote.

    `losses` names what its shop would drop for good, or the rights that the merchant would have to
    grant first. `kept` are the texts of the service that would lose nothing.
    """

    product_id: ProductId
    title: str
    reason: str
    losses: tuple[str, ...] = ()
    kept: tuple[Field, ...] = ()


@dataclass(frozen=True, slots=True)
class Remarked:
    """A product of a quote with what the lint says of its short texts."""

    product_id: ProductId
    title: str
    remarks: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class Offer:
    """A quote with what it covers and what it leaves out.

    `free` are products whose writing comes with one that was paid lately.
    """

    service: Service
    store: Store
    quote: Quote
    products: tuple[ProductId, ...]
    refused: tuple[Refused, ...]
    remarked: tuple[Remarked, ...] = ()
    on_own_model: bool = False
    estimate: Estimate | None = None
    free: frozenset[ProductId] = frozenset()


@dataclass(frozen=True, slots=True)
class Offers:
    """Makes quotes from the menu."""

    open_uow: OpenUow
    platforms: Mapping[Platform, StorePlatform]
    menu: Collection[Service]

    def quote(self, tenant: TenantId, order: Order) -> Offer:
        """What the order would cost, and which products can't be part of it. Changes nothing.

        Raises:
            Invalid: no such service or language, too many products, or a store that is shut.
        """
        with self.open_uow(tenant) as uow:
            offer = self.offer(uow, order)
            products = uow.products.many(offer.products)
            return replace(
                offer,
                remarked=_linted(uow, offer, products),
                estimate=_estimate(uow, offer, order, products),
            )

    def price(self, uow: UnitOfWork, order: Order, product: Product, store: Store) -> int:
        """What one product of an order costs, whatever else may keep it out.

        Raises:
            Invalid: nothing of it is to be written.
        """
        service = self._priced(uow, order)
        if not _slots(product, store, service, order):
            raise Invalid("nothing is to be written", {"products": "none_left"})
        return _price(product, store, service, order)

    def service(self, code: ServiceCode | None) -> Service:
        """An entry of the menu, or Invalid."""
        for service in self.menu:
            if service.code is code:
                return service
        raise Invalid(f"no such service: {code}", {"service": "unknown"})

    def _priced(self, uow: UnitOfWork, order: Order) -> Service:
        """The service at what it costs now; with a model of the tenant's own it costs less."""
        service = uow.prices.now().service(self.service(order.service))
        if uow.own_models.get() is None:
            return service
        return replace(service, price_points=min(OWN_POINTS, service.price_points))

    def offer(self, uow: UnitOfWork, order: Order) -> Offer:
        """The same as `quote`, within a transaction."""
        if order.language not in OFFERED:
            raise Invalid("language not offered", {"language": "unknown"})
        if len(order.products) > MAX_PRODUCTS:
            raise Invalid("too many products for one run", {"products": "too_many"})
        is_own = uow.own_models.get() is not None
        service = self._priced(uow, order)
        store = uow.stores.get(order.store_id)
        if not store.is_reachable:
            raise Invalid("the store is not connected", {"store": str(store.state)})
        found = uow.products.many(order.products)
        alone = uow.left_alone.among(order.products)
        left: dict[ProductId, int] = {}
        refused: list[Refused] = []
        for product_id in dict.fromkeys(order.products):
            product = found.get(product_id)
            reason = self._refusal(product, store, service, order, alone)
            if reason is None and product is not None:
                left[product_id] = _price(product, store, service, order)
            elif reason is not None:
                refused.append(reason)
        covered = uow.rewrites.covered(left, service.code, order.language) if left else {}
        free = frozenset(each for each in covered if covered[each].covers(left[each]))
        prices = tuple(0 if each in free else price for each, price in left.items())
        is_plain = order.is_whole and not free
        available = uow.wallet.account().available
        quote = Quote(len(left), service.price_points, available, () if is_plain else prices)
        found_out = (tuple(left), tuple(refused))
        return Offer(service, store, quote, *found_out, on_own_model=is_own, free=free)

    def _refusal(
        self,
        product: Product | None,
        store: Store,
        service: Service,
        order: Order,
        alone: Collection[ProductId],
    ) -> Refused | None:
        if product is None or product.store_id != store.id:
            return Refused(ProductId(new_id()), "", "unknown")
        if service.translates and place_of(store, product, order.language) is None:
            return Refused(product.id, product.title, "no_language")
        unfit = _unfit(product, store, service) or _idle(product, store, service, order)
        unfit = "left_alone" if product.id in alone else unfit
        if unfit:
            return Refused(product.id, product.title, unfit)
        platform = self.platforms[store.platform]
        slots = _slots(product, store, service, order)
        scopes = {platform.scope(product.kind, slot) for slot in slots} - {"", *store.scopes}
        if store.scopes and scopes:
            return Refused(product.id, product.title, "scope", tuple(sorted(scopes)))
        losses = {slot: platform.losses(product.kind, slot, product.text(slot)) for slot in slots}
        codes = {code for lost in losses.values() for code in lost}
        kept = tuple(dict.fromkeys(slot.field for slot in slots if not losses[slot]))
        is_wanted = product.id in order.confirmed or (kept and product.id in order.spared)
        if not codes or is_wanted:
            return None
        return Refused(product.id, product.title, "losses", tuple(sorted(codes)), kept)


def _linted(
    uow: UnitOfWork, offer: Offer, products: Mapping[ProductId, Product]
) -> tuple[Remarked, ...]:
    """The products of which there is something to say, in the order's order."""
    policies = uow.policies.of_store(offer.store.id)
    linted = (
        Remarked(each.id, each.title, remarks(each, offer.store, offer.service, policies))
        for each in (products[product_id] for product_id in offer.products)
    )
    return tuple(remarked for remarked in linted if remarked.remarks)


def _estimate(
    uow: UnitOfWork, offer: Offer, order: Order, products: Mapping[ProductId, Product]
) -> Estimate | None:
    """What a merchant's own provider will bill for it; None where ours writes."""
    kept = uow.own_models.get()
    if kept is None:
        return None
    tokens = (
        expected(sheet(product), _briefs(product, offer.store, offer.service, order))
        for product in products.values()
    )
    return estimated(tokens, own(kept.model))


def place_of(store: Store, product: Product, language: str) -> str | None:
    """The locale in which the product's text in a language belongs; None where it has none."""
    return locale_of(language, product.language or store.language, store.locales)


def _slots(product: Product, store: Store, service: Service, order: Order) -> tuple[Slot, ...]:
    """What the order would write of it."""
    return tuple(brief.slot for brief in _briefs(product, store, service, order))


def _briefs(
    product: Product, store: Store, service: Service, order: Order
) -> tuple[SlotBrief, ...]:
    """What the order would ask of a writer."""
    wanted = briefs(
        service,
        product,
        store.platform,
        keeps_seo=store.keeps_seo,
        locale=place_of(store, product, order.language) or "",
        mode=order.mode,
    )
    if not order.again:
        return wanted
    again = {draft.slot for draft in order.again.get(product.id, ())}
    return tuple(brief for brief in wanted if brief.slot in again)


def _price(product: Product, store: Store, service: Service, order: Order) -> int:
    """What it costs: of what stays as it is, nothing."""
    if order.is_whole:
        return service.price_points
    locale = place_of(store, product, order.language) or ""
    fields = service.places(product, store.platform, keeps_seo=store.keeps_seo, locale=locale)
    wanted = (slot.field for slot in _slots(product, store, service, order))
    return share(service.price_points, fields, wanted)


def _unfit(product: Product, store: Store, service: Service) -> str:
    """Why the service can't be had for this product at all; "" where it can."""
    if product.status is ProductStatus.TRASHED:
        return "trashed"
    if product.kind not in service.kinds:
        return "kind"
    slots = service.slots(product, store.platform, keeps_seo=store.keeps_seo)
    if service.needs_seo_plugin and not slots:
        return _no_seo(product, store)
    if service.translates:
        return "" if slots else "nothing_to_translate"
    is_described = any(slot.field is Field.DESCRIPTION for slot in slots)
    return "builder" if is_described and builder(product) else ""


def _idle(product: Product, store: Store, service: Service, order: Order) -> str:
    """Why an order that leaves texts as they are has nothing to do."""
    is_wanted = order.is_whole or _slots(product, store, service, order)
    return "" if is_wanted else "nothing_missing"


def _no_seo(product: Product, store: Store) -> str:
    """Why nothing of a service that writes SEO texts is left to write."""
    if not has_seo(product, store.platform):
        return "no_seo_place"
    if store.keeps_seo:
        return ""  # what is there already is told once the writer was asked
    if store.seo_access is SeoAccess.REFUSED:
        return "seo_refused"
    return "shut_seo_plugin" if store.seo_plugin else "no_seo_plugin"
