"""A rival's shop and ours side by side: what it is, and how good its content is by our audit."""

from dataclasses import dataclass

from app.domain.ids import CompetitorJobId, TenantId
from app.domain.rival_audit import Shelf, shelf
from app.domain.stores import Platform
from app.ports.uow import OpenUow
from app.usecases.compare import MOST_PRODUCTS


@dataclass(frozen=True, slots=True)
class Ours:
    """All our shops together."""

    platforms: tuple[Platform, ...]
    languages: tuple[str, ...]
    shelf: Shelf


@dataclass(frozen=True, slots=True)
class Profiles:
    """Both shops in the same measures; `ours` is None before a shop of ours was read."""

    theirs: Shelf
    ours: Ours | None


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Puts a rival's shop beside ours."""

    open_uow: OpenUow

    def of_job(self, tenant: TenantId, job: CompetitorJobId) -> Profiles:
        """Both, or NotFound."""
        with self.open_uow(tenant) as uow:
            uow.competitors.get(job)
            found = uow.competitors.products(job, MOST_PRODUCTS)
            stores, own = uow.stores.all(), uow.products.shelf()
        platforms = tuple(dict.fromkeys(store.platform for store in stores))
        spoken = (code for store in stores for code in (store.language, *store.locales))
        languages = tuple(dict.fromkeys(filter(None, spoken)))
        theirs = shelf(found, platforms[0] if platforms else Platform.SHOPIFY)
        return Profiles(theirs, Ours(platforms, languages, own) if own.count else None)
