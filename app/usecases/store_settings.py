"""What a merchant decides about one of their shops."""

from dataclasses import dataclass, replace

from app.domain.ids import StoreId, TenantId
from app.ports.uow import OpenUow


@dataclass(frozen=True, slots=True)
class StoreSettings:
    """Keeps their choices."""

    open_uow: OpenUow

    def keep_provenance(self, tenant: TenantId, store_id: StoreId, *, wanted: bool) -> None:
        """Whether the shop is told, beside each product, who wrote its texts; from now on.

        Raises:
            NotFound: no such shop.
        """
        with self.open_uow(tenant) as uow:
            uow.stores.save(replace(uow.stores.get(store_id, held=True), keeps_provenance=wanted))

    def add(
        self, tenant: TenantId, store_id: StoreId, *, links: bool = False, questions: bool = False
    ) -> None:
        """What descriptions get beneath them from now on.

        Raises:
            NotFound: no such shop.
        """
        with self.open_uow(tenant) as uow:
            store = uow.stores.get(store_id, held=True)
            uow.stores.save(replace(store, adds_links=links, adds_questions=questions))
