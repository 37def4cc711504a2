"""What tells a product apart in its shop: an address of its own, and a phrase to be found by."""

from collections.abc import Iterable
from functools import partial

from app.domain.catalog import Product
from app.domain.handles import candidates
from app.domain.ids import ProductId
from app.domain.phrases import chosen
from app.domain.runs import Run
from app.domain.services import ServiceCode
from app.domain.stores import Store
from app.domain.texts import Mode
from app.ports.uow import UnitOfWork
from app.usecases.offers import place_of


def addresses_of(
    uow: UnitOfWork, run: Run, store: Store, products: Iterable[Product]
) -> dict[ProductId, str]:
    """Better ones for products whose own tells nothing, each once, with an order of SEO texts."""
    is_wanted = run.mode in (Mode.REWRITE, Mode.IMPROVE)
    if run.service is not ServiceCode.SEO or not is_wanted:
        return {}
    # a translation has its own address, which follows its title
    own = (product for product in products if not place_of(store, product, run.language))
    wanted = {product.id: candidates(product) for product in own}
    taken = uow.products.taken(store.id, {one for some in wanted.values() for one in some})
    found: dict[ProductId, str] = {}
    for product, some in wanted.items():
        free = next((one for one in some if one not in taken), "")
        if free:
            found[product] = free
            taken.add(free)
    return found


def phrases_of(
    uow: UnitOfWork, run: Run, store: Store, products: Iterable[Product]
) -> dict[ProductId, str]:
    """What products are to be found by in the language of their titles."""
    if run.service is not ServiceCode.SEO:
        return {}
    own = [each for each in products if place_of(store, each, run.language) == ""]
    return chosen(own, partial(uow.products.saying, store.id))
