"""Opens a shop with a key that is still good, and notices when the shop has shut us out."""

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta

from app.domain.errors import ExternalError, Moved
from app.domain.ids import StoreId, TenantId
from app.domain.runs import RunState
from app.domain.stores import Platform, Store, StoreState
from app.ports.clock import Clock
from app.ports.connections import SealedCredentials
from app.ports.credentials import opened, sealed
from app.ports.stores import Credentials, StoreClient, StorePlatform
from app.ports.uow import OpenUow
from app.ports.vault import Vault
from app.usecases.cancel import end_run
from app.usecases.happenings import tell_shut
from app.usecases.pauses import pause_runs

REFRESH_EARLY = timedelta(minutes=5)
REFRESH_LEASE_S = 30.0  # longer than any refresh call may take
WAIT_FOR_REFRESH_S = 25.0  # for a refresh that another worker has under way
POLL_S = 0.2


@dataclass(frozen=True, slots=True)
class Connections:
    """The one way from a use case to a shop."""

    open_uow: OpenUow
    platforms: Mapping[Platform, StorePlatform]
    vault: Vault
    now: Clock

    @contextmanager
    def open(self, tenant: TenantId, store_id: StoreId) -> Iterator[tuple[Store, StoreClient]]:
        """The shop and a client for it. No transaction may be open around this.

        A key that the shop no longer takes marks the store, ends its runs and gives the points of
        what wasn't delivered back, before the error goes on. One that can't be refreshed any more
        pauses them. Where a shop's address leads elsewhere, that is kept for its merchant to see.

        Raises:
            ExternalError: of kind "unauthorized" where the shop shut us out, "reconnect" where its
                runs wait until the merchant lets us in again.
        """
        store, credentials = self._credentials(tenant, store_id)
        try:
            with self.platforms[store.platform].connect(store, credentials) as client:
                yield store, client
        except ExternalError as error:
            if error.kind == "unauthorized":
                self.close(tenant, store_id, StoreState.RECONNECT)
            if isinstance(error, Moved):
                with self.open_uow(tenant) as uow:
                    uow.stores.set_leads_to(store_id, error.leads_to)
            raise

    def close(self, tenant: TenantId, store_id: StoreId, state: StoreState) -> None:
        """The shop is shut to us: no job calls it again, and nothing stays held for it."""
        with self.open_uow(tenant) as uow:
            if state is StoreState.UNINSTALLED or uow.stores.get(store_id).is_reachable:
                uow.stores.set_state(store_id, state)
                if state is StoreState.RECONNECT:
                    tell_shut(uow, store_id)
            if state is StoreState.UNINSTALLED:
                uow.stores.drop_credentials(store_id)
            for run in uow.runs.unfinished(store_id):
                end_run(uow, run, RunState.FAILED, str(state))

    def _pause(self, tenant: TenantId, store_id: StoreId, generation: int) -> None:
        with self.open_uow(tenant) as uow:
            uow.stores.set_state(store_id, StoreState.RECONNECT)
            if not uow.stores.still_has(store_id, generation):
                # the merchant let us in meanwhile: nothing of this stays
                raise ExternalError("there is another key by now", retryable=True)
            pause_runs(uow, store_id)
            tell_shut(uow, store_id)

    def _credentials(self, tenant: TenantId, store_id: StoreId) -> tuple[Store, Credentials]:
        give_up_at = time.monotonic() + WAIT_FOR_REFRESH_S
        while True:
            store, kept, mine = self._look(tenant, store_id)
            if mine:
                return store, self._refresh(tenant, store, kept)
            if not self._is_over(kept):
                return store, opened(self.vault, kept)
            if time.monotonic() > give_up_at:
                raise ExternalError("another refresh doesn't end", retryable=True)
            time.sleep(POLL_S)

    def _look(self, tenant: TenantId, store_id: StoreId) -> tuple[Store, SealedCredentials, bool]:
        with self.open_uow(tenant) as uow:
            store = uow.stores.get(store_id)
            if store.state is StoreState.RECONNECT:
                raise _waiting("store is reconnect")
            if not store.is_reachable:
                raise ExternalError(f"store is {store.state}", retryable=False, kind="unauthorized")
            kept = uow.stores.credentials(store_id)
            mine = self._is_due(kept) and uow.stores.claim_refresh(
                store_id, kept.generation, REFRESH_LEASE_S
            )
        return store, kept, mine

    def _is_due(self, kept: SealedCredentials) -> bool:
        return kept.expires_at is not None and kept.expires_at - REFRESH_EARLY <= self.now()

    def _is_over(self, kept: SealedCredentials) -> bool:
        return kept.expires_at is not None and kept.expires_at <= self.now()

    def _refresh(self, tenant: TenantId, store: Store, kept: SealedCredentials) -> Credentials:
        try:
            fresh = self.platforms[store.platform].refresh(store, opened(self.vault, kept))
        except ExternalError as error:
            if error.kind != "unauthorized":
                raise
            self._pause(tenant, store.id, kept.generation)
            raise _waiting("the key can't be refreshed any more") from error
        with self.open_uow(tenant) as uow:
            uow.stores.refreshed(
                store.id,
                kept.generation,
                sealed(self.vault, fresh),
                fresh.expires_at,
                fresh.refresh_until,
            )
        return fresh


def _waiting(why: str) -> ExternalError:
    return ExternalError(why, retryable=True, kind="reconnect")
