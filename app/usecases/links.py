"""Where descriptions lead: chosen when they are written, looked at again on the way to the shop."""

from collections.abc import Iterable, Mapping, Sequence

from app.domain.catalog import Kind, Product, ProductStatus
from app.domain.drafts import Draft
from app.domain.ids import ProductId
from app.domain.languages import Tongue
from app.domain.links import address, chosen
from app.domain.policies.judging import problems
from app.domain.runs import Run
from app.domain.services import ServiceCode
from app.domain.stores import Store
from app.domain.texts import Link
from app.domain.voicing import banned_in
from app.ports.uow import UnitOfWork
from app.usecases.offers import place_of


def links_of(
    uow: UnitOfWork, run: Run, store: Store, products: Iterable[Product], tongue: Tongue
) -> Mapping[ProductId, tuple[Link, ...]]:
    """The links for new descriptions, by product; none where the shop wants none.

    A title in another language than the text's, as far as one can tell, is nobody's link.
    """
    if run.service is not ServiceCode.DESCRIPTION or not store.adds_links:
        return {}
    listed = [product for product in products if product.kind is Kind.PRODUCT]
    places = {product.id: place_of(store, product, run.language) for product in listed}
    kin = uow.products.kin(store.id, {p: place for p, place in places.items() if place is not None})
    policies, voice = uow.policies.of_store(store.id), uow.voices.of_store(store.id).voice

    def is_fit(title: str) -> bool:
        is_banned = banned_in(title, voice, run.language)
        is_kept_out = is_banned or problems(title, run.language, policies, ())
        return not is_kept_out and tongue.speaks(title)

    return {
        product.id: chosen(product, kin.get(product.id, ()), store.platform, is_fit)
        for product in listed
    }


def there(uow: UnitOfWork, store: Store, drafts: Sequence[Draft]) -> dict[ProductId, str]:
    """Of the products that drafts lead to, the addresses of those that shoppers can see."""
    ids = list(dict.fromkeys(link.product_id for draft in drafts for link in draft.links))
    found = uow.products.many(ids) if ids else {}
    return {
        product.id: address(product.url, product, store.platform)
        for product in found.values()
        if product.status is ProductStatus.ACTIVE and product.store_id == store.id
    }
