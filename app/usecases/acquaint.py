"""Ask a shop what it says of itself: its name, its languages, and what it lets us do."""

from dataclasses import dataclass, replace
from functools import partial

from app.domain.ids import StoreId, TenantId, new_id
from app.domain.stores import Store
from app.ports.clock import Clock
from app.ports.queue import Job, Queue
from app.ports.uow import OpenUow, UnitOfWork
from app.usecases.connections import Connections
from app.usecases.pauses import resume_granted
from app.usecases.sync import add_sync, told


@dataclass(frozen=True, slots=True)
class Acquaint:
    """Keeps what we know of a shop itself up to date."""

    open_uow: OpenUow
    connections: Connections
    queue: Queue
    clock: Clock

    def again(self, tenant: TenantId, store_id: StoreId) -> Store:
        """Ask anew; runs that waited for a right which we have by now go on.

        What a new right, another language or another plugin lets us see is read: all of the shop.

        Raises:
            NotFound: no such shop.
            ExternalError: it doesn't answer.
        """
        with self.connections.open(tenant, store_id) as (_store, client):
            facts = client.shop()
        with self.open_uow(tenant) as uow:
            known = uow.stores.get(store_id, held=True)  # it may be uninstalled just now
            store = told(known, facts)
            if not store.is_read_as(known):
                store = replace(store, read_whole_at=None)
                self._read(uow, store)
            uow.stores.save(store)
            resume_granted(uow, store_id, store.scopes, self.queue)
        return store

    def _read(self, uow: UnitOfWork, store: Store) -> None:
        run = add_sync(uow, store, f"acquainted:{new_id()}", self.clock)
        if run is not None:
            uow.after_commit(partial(self.queue.work_on, Job.SYNC, store.tenant_id, run))
