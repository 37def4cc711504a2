"""Read single products of a shop anew, for whoever can't wait until all of it is read."""

import time
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.errors import ExternalError
from app.domain.ids import ProductId, RemoteId, StoreId, TenantId, remote_uuid
from app.ports.uow import OpenUow
from app.usecases.connections import Connections
from app.usecases.sync import audited


@dataclass(frozen=True, slots=True)
class Reread:
    """Brings the mirror up to date, one product at a time."""

    open_uow: OpenUow
    connections: Connections

    def one(self, tenant: TenantId, store_id: StoreId, remote_id: RemoteId) -> bool:
        """Whether the shop has such a product; where it hasn't (any more), ours is trashed.

        No transaction may be open.

        Raises:
            NotFound: no such shop.
            ExternalError: it doesn't answer.
        """
        try:
            with self.connections.open(tenant, store_id) as (store, client):
                product = client.product(remote_id)
        except ExternalError as error:
            if error.kind != "gone":
                raise
            gone = ProductId(remote_uuid(store_id, "product", remote_id))
            with self.open_uow(tenant) as uow:
                uow.products.trash(gone)
            return False
        with self.open_uow(tenant) as uow:
            uow.products.put(*audited(product, store))
            uow.rules.wake(store_id)
        return True

    def some(
        self, tenant: TenantId, store_id: StoreId, remote_ids: Iterable[RemoteId], within_s: float
    ) -> None:
        """As many of them as can be begun within that time.

        Raises:
            NotFound, ExternalError: as `one` does; what was read before that stays.
        """
        until = time.monotonic() + within_s
        for remote_id in remote_ids:
            if time.monotonic() > until:
                return
            self.one(tenant, store_id, remote_id)
