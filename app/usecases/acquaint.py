"""Ask a shop what it says of itself: its name, its languages, and what it lets us do."""

from dataclasses import dataclass

from app.domain.ids import StoreId, TenantId
from app.domain.stores import Store
from app.ports.queue import Queue
from app.ports.uow import OpenUow
from app.usecases.connections import Connections
from app.usecases.pauses import resume_granted
from app.usecases.sync import told


@dataclass(frozen=True, slots=True)
class Acquaint:
    """Keeps what we know of a shop itself up to date."""

    open_uow: OpenUow
    connections: Connections
    queue: Queue

    def again(self, tenant: TenantId, store_id: StoreId) -> Store:
        """Ask anew; runs that waited for a right which we have by now go on.

        Raises:
            NotFound: no such shop.
            ExternalError: it doesn't answer.
        """
        with self.connections.open(tenant, store_id) as (_store, client):
            facts = client.shop()
        with self.open_uow(tenant) as uow:
            store = told(uow.stores.get(store_id), facts)
            uow.stores.save(store)
            resume_granted(uow, store_id, store.scopes, self.queue)
        return store
