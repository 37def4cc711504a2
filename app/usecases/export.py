"""Hand out where a shop's texts come from: as a table, and as a feed for Merchant Center."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.catalog import Field, Product
from app.domain.cells import cell
from app.domain.drafts import Draft
from app.domain.feeds import Entry, ensure_ids, entries, feed
from app.domain.ids import ProductId, StoreId, TenantId
from app.domain.provenance import provenance
from app.domain.revisions import Revision
from app.ports.uow import OpenUow

MOST = 10_000  # writes; of the latest a shop asks
AT_ONCE = 500
Made = tuple[Revision, Draft]
TOLD = (
    *("provider", "model", "prompt", "voice", "asked", "asked_by"),
    *("facts", "checks_passed", "checks_missed"),
    *("approved_by", "changed_percent"),
)
COLUMNS = ("product", "title", "field", "written_at", "undone", "text", *TOLD)


@dataclass(frozen=True, slots=True)
class Export:
    """Reads what was written, and changes nothing."""

    open_uow: OpenUow

    def table(self, tenant: TenantId, store_id: StoreId) -> list[tuple[str, ...]]:
        """A row of COLUMNS for each text that we wrote, newest first; no cell is a formula.

        Raises:
            NotFound: no such store.
        """
        with self.open_uow(tenant) as uow:
            uow.stores.get(store_id)
            made = uow.revisions.made(store_id, MOST)
        return [
            _row(product, revision, draft)
            for product, revision, draft in self._with_products(tenant, made)
        ]

    def feed(
        self, tenant: TenantId, store_id: StoreId, pattern: str, *, seo_titles: bool
    ) -> tuple[bytes, int]:
        """The feed of what a model wrote and stands in the shop unchanged, and its items' count.

        Raises:
            NotFound: no such store.
            Invalid: the pattern of the items' numbers is none.
        """
        with self.open_uow(tenant) as uow:
            store = uow.stores.get(store_id)
            made = uow.revisions.made(store_id, MOST)
        numbers = ensure_ids(pattern)
        written: dict[ProductId, tuple[Product, dict[Field, str]]] = {}
        for product, revision, draft in self._with_products(tenant, made):
            if _stands(product, revision) and provenance(draft).is_ai:
                _product, texts = written.setdefault(product.id, (product, {}))
                texts.setdefault(revision.slot.field, revision.stored or "")
        items: list[Entry] = []
        for product, texts in written.values():
            items += entries(product, texts, numbers, seo_titles=seo_titles)
        return feed(store.name, store.url, items), len(items)

    def _with_products(
        self, tenant: TenantId, made: Sequence[Made]
    ) -> Iterator[tuple[Product, Revision, Draft]]:
        ids = list(dict.fromkeys(revision.product_id for revision, _draft in made))
        products: dict[ProductId, Product] = {}
        for start in range(0, len(ids), AT_ONCE):
            with self.open_uow(tenant) as uow:
                products |= uow.products.many(ids[start : start + AT_ONCE])
        for revision, draft in made:
            if revision.product_id in products:
                yield products[revision.product_id], revision, draft


def _stands(product: Product, revision: Revision) -> bool:
    """Whether the shop has the text as we left it, in its own language."""
    is_ours = (product.text(revision.slot) or "") == (revision.stored or "")
    return is_ours and revision.undone_by is None and not revision.slot.locale


def _row(product: Product, revision: Revision, draft: Draft) -> tuple[str, ...]:
    told = provenance(draft).told()
    cells = (
        product.remote_id,
        product.title,
        str(revision.slot),
        revision.created_at.isoformat(timespec="seconds"),
        "yes" if revision.undone_by else "no",
        revision.stored or "",
        *(told[name] for name in TOLD),
    )
    return tuple(map(cell, cells))
