"""Lay down what descriptions consist of, per category of a store's products."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.catalog import Kind, Product
from app.domain.errors import Invalid, Outdated
from app.domain.facts import FactType, sheet
from app.domain.ids import OutlineId, ProductId, StoreId, TenantId, new_id
from app.domain.languages import base
from app.domain.outlines import MOST_CATEGORY_CHARS, Outline, Part, kept, of_product, spoken_in
from app.domain.runs import Run
from app.domain.services import ServiceCode
from app.domain.stores import Store
from app.ports.clock import Clock
from app.ports.uow import OpenUow, UnitOfWork

MOST_OUTLINES = 100  # of a store
_NAMED = frozenset(
    {
        *(FactType.ATTRIBUTE, FactType.METAFIELD, FactType.MEASURE, FactType.OPTION),
        FactType.SPECIFICATION,
    }
)


@dataclass(frozen=True, slots=True)
class Outlined:
    """A store's outlines, and what its products' data has names for."""

    store: Store
    outlines: tuple[Outline, ...]
    names: tuple[str, ...]

    def of(self, category: str) -> Outline | None:
        """That of a category by itself."""
        return next((each for each in self.outlines if each.category == category), None)


@dataclass(frozen=True, slots=True)
class Outlines:
    """Keeps them. They hold for texts that are ordered from then on."""

    open_uow: OpenUow
    clock: Clock

    def of_store(
        self, tenant: TenantId, store_id: StoreId, products: Sequence[ProductId]
    ) -> Outlined:
        """A store's, with the names of properties that these products have, most frequent first.

        Raises:
            NotFound: no such store.
        """
        with self.open_uow(tenant) as uow:
            store, outlines = uow.stores.get(store_id), uow.outlines.of_store(store_id)
            found = uow.products.many(products).values()
        times: dict[str, int] = {}
        for product in found:
            for name in {fact.name for fact in sheet(product) if fact.type in _NAMED}:
                times[name] = times.get(name, 0) + 1
        names = sorted(times, key=lambda name: (-times[name], name))
        return Outlined(store, tuple(outlines), tuple(names))

    def keep(
        self,
        tenant: TenantId,
        store_id: StoreId,
        category: str,
        parts: Sequence[Part],
        author: str,
        *,
        seen: int,
    ) -> None:
        """Make these parts what holds for a category, or for any where it is "".

        Raises:
            NotFound: no such store.
            Invalid: they can't be kept so.
            Outdated: somebody saved another version than the one that was `seen`.
        """
        tidy = kept(parts)
        if len(category) > MOST_CATEGORY_CHARS:
            raise Invalid("no category", {"category": "too_long"})
        with self.open_uow(tenant) as uow:
            uow.stores.get(store_id)
            there = {each.category: each for each in uow.outlines.of_store(store_id)}
            number = there[category].number if category in there else 0
            if number != seen:
                raise Outdated(f"the outline is at version {number}, not {seen}")
            if not number and len(there) >= MOST_OUTLINES:
                raise Invalid("too many outlines", {"parts": "too_many_outlines"})
            uow.outlines.put(
                Outline(
                    tenant,
                    OutlineId(new_id()),
                    store_id,
                    category,
                    tidy,
                    number + 1,
                    author,
                    self.clock(),
                )
            )

    def remove(self, tenant: TenantId, store_id: StoreId, category: str) -> None:
        """None for that category any more.

        Raises:
            NotFound: there is none.
        """
        with self.open_uow(tenant) as uow:
            uow.outlines.remove(store_id, category)


def outlines_of(
    uow: UnitOfWork, run: Run, store: Store, products: Iterable[Product]
) -> Mapping[ProductId, tuple[Part, ...]]:
    """What new descriptions are to consist of, by product; none where nothing is laid down."""
    if run.service is not ServiceCode.DESCRIPTION:
        return {}
    laid_down = uow.outlines.of_store(store.id)
    found = {
        product.id: of_product(laid_down, product.product_type, product.categories)
        for product in products
        if product.kind is Kind.PRODUCT
    }
    is_own = base(store.language) == run.language
    return {
        product: spoken_in(outline.parts, is_own=is_own)
        for product, outline in found.items()
        if outline is not None
    }
