"""What a merchant decides about one of their shops."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from app.domain.ids import StoreId, TenantId
from app.domain.stores import Store
from app.ports.uow import OpenUow
from app.usecases.editing import anything, ensure_as_seen


@dataclass(frozen=True, slots=True)
class StoreSettings:
    """Keeps their choices."""

    open_uow: OpenUow

    def keep_provenance(
        self,
        tenant: TenantId,
        store_id: StoreId,
        *,
        wanted: bool,
        is_as_seen: Callable[[Store], bool] = anything,
    ) -> None:
        """Whether the shop is told, beside each product, who wrote its texts; from now on.

        Raises:
            NotFound: no such shop.
            Outdated: it isn't as it was seen.
        """
        with self.open_uow(tenant) as uow:
            store = uow.stores.get(store_id, held=True)
            ensure_as_seen(store, is_as_seen)
            uow.stores.save(replace(store, keeps_provenance=wanted))

    def add(
        self,
        tenant: TenantId,
        store_id: StoreId,
        *,
        links: bool = False,
        questions: bool = False,
        is_as_seen: Callable[[Store], bool] = anything,
    ) -> None:
        """What descriptions get beneath them from now on.

        Raises:
            NotFound: no such shop.
            Outdated: it isn't as it was seen.
        """
        with self.open_uow(tenant) as uow:
            store = uow.stores.get(store_id, held=True)
            ensure_as_seen(store, is_as_seen)
            uow.stores.save(replace(store, adds_links=links, adds_questions=questions))
