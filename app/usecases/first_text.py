"""A first text: the product that gains most by one, and what it costs."""

from dataclasses import dataclass

from app.domain.catalog import Product
from app.domain.ids import StoreId, TenantId
from app.domain.services import ServiceCode
from app.ports.queries import Queries
from app.ports.services import Lack
from app.usecases.offers import Offers, Order

LOOKED_AT = 10  # of those that gain most; some can't be written without losing something
TRIED = (ServiceCode.DESCRIPTION, ServiceCode.SEO)  # what shoppers see comes first


@dataclass(frozen=True, slots=True)
class Proposal:
    """One product, the service that would write for it, and its price; `available` is to spend."""

    product: Product
    store_id: StoreId
    service: ServiceCode
    language: str
    points: int
    available: int


@dataclass(frozen=True, slots=True)
class FirstText:
    """Finds what to try first."""

    queries: Queries
    offers: Offers

    def find(self, tenant: TenantId, store: StoreId, language: str) -> Proposal | None:
        """The product to begin with; None where nothing is missing that we could write.

        Raises:
            Invalid: the store is shut.
        """
        for service in TRIED:
            lack = Lack(store, service, language)
            ids = tuple(self.queries.lacking(tenant, lack, LOOKED_AT))
            offer = self.offers.quote(tenant, Order(store, service, ids, language, "", ""))
            if not offer.products:
                continue
            first = offer.products[0]
            with self.offers.open_uow(tenant) as uow:
                product = uow.products.many([first])[first]
            points = 0 if first in offer.free else offer.service.price_points
            return Proposal(product, store, service, language, points, offer.quote.available)
        return None
