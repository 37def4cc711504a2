"""Reach the SEO texts that a shop's plugin keeps where the shop's key doesn't count."""

import hashlib
import secrets
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from uuid import UUID

from app.domain.catalog import Kind
from app.domain.errors import ExternalError, Invalid, NotFound
from app.domain.ids import RemoteId, StoreId, TenantId, new_id
from app.domain.stores import Platform, SeoAccess, Store, StoreState
from app.domain.tenants import Viewer
from app.ports.clock import Clock
from app.ports.credentials import opened, sealed_seo
from app.ports.installs import SeoDoor
from app.ports.platform import InstallAttempt, OpenPlatformUow
from app.ports.queries import ProductFilter, Queries
from app.ports.queue import Job, Queue
from app.ports.stores import Credentials
from app.ports.uow import OpenUow, UnitOfWork
from app.ports.vault import Vault
from app.usecases.install_woocommerce import ATTEMPT_MINUTES, MAX_NONCE_CHARS, Departure
from app.usecases.sync import add_sync

OF_SEO = "seo:"
REFUSED = "seo_refused"
LOOKED_THROUGH = 50  # for one that is no category


@dataclass(frozen=True, slots=True)
class ReachSeo:
    """Binds the shop's unsigned answer to the merchant who asked, and takes it once."""

    open_uow: OpenUow
    open_platform_uow: OpenPlatformUow
    door: SeoDoor
    queries: Queries
    vault: Vault
    queue: Queue
    clock: Clock
    public_url: str

    def start(self, viewer: Viewer, store_id: StoreId) -> Departure:
        """Where to send the merchant, so that they let us in on their shop's own screen.

        Raises:
            NotFound: no such shop of theirs.
            Invalid: there is nothing to let us in to, or no way; `fields["store"]` says which.
            ExternalError: the shop doesn't answer.
        """
        store, _seo = self._kept(viewer.tenant.id, store_id)
        if not store.keeps_seo_apart:
            raise Invalid("its SEO texts stand nowhere apart", {"store": "seo_not_apart"})
        nonce = secrets.token_urlsafe(32)
        back = f"{self.public_url}/install/wordpress/return?state={nonce}"
        grant_url = self.door.grant_url(store, back)
        attempt = InstallAttempt(
            _hash(nonce),
            Platform.WOOCOMMERCE,
            viewer.tenant.id,
            viewer.user.id,
            f"{OF_SEO}{store_id}",
            used=False,
        )
        with self.open_platform_uow() as platform:
            platform.add_attempt(attempt, ATTEMPT_MINUTES)
        return Departure(grant_url, nonce)

    def store_of(self, viewer: Viewer, nonce: str) -> StoreId:
        """The shop that an answer is about.

        Raises:
            NotFound: they didn't ask for any, it came already, or too late.
        """
        return _store_id(self._attempt(viewer, nonce))

    def finish(self, viewer: Viewer, nonce: str, answer: Mapping[str, str]) -> StoreId:
        """Take the shop's answer, prove and keep it, and have the shop read with it.

        What we had before is given back. No transaction may be open.

        Raises:
            NotFound: as in `store_of`.
            Invalid: it isn't that shop's whole answer; `fields["store"]` says why.
            ExternalError: of kind "seo_refused" where it doesn't let us write; or the shop doesn't
                answer.
        """
        attempt = self._attempt(viewer, nonce)
        with self.open_platform_uow() as platform:
            is_first = platform.end_attempt(attempt.nonce_hash, attempt.platform, attempt.site)
        if not is_first:
            raise NotFound("this answer was taken already")
        tenant, store_id = viewer.tenant.id, _store_id(attempt)
        store, before = self._kept(tenant, store_id)
        seo = self.door.credentials(store, answer)
        try:
            self.door.prove(store, seo, self._any_product(tenant, store_id))
        except ExternalError:
            self.door.revoke(store, seo)  # it is good for nothing
            raise
        self._keep(tenant, store, seo)
        if before:
            self.door.revoke(store, before)
        return store_id

    def check(self, tenant: TenantId, store_id: StoreId) -> None:
        """See whether what we have is still good; a shop that doesn't answer tells nothing."""
        store, seo = self._kept(tenant, store_id)
        if not seo or not store.keeps_seo_apart:
            return
        access = SeoAccess.GRANTED
        with suppress(ExternalError):
            try:
                self.door.prove(store, seo, self._any_product(tenant, store_id))
            except ExternalError as error:
                if error.kind != REFUSED:
                    raise
                access = SeoAccess.REFUSED
            with self.open_uow(tenant) as uow:
                uow.stores.set_seo_access(store_id, access)

    def end(self, tenant: TenantId, store_id: StoreId) -> bool:
        """Forget it; answers whether the shop has forgotten it as well.

        Raises:
            NotFound: no such shop of theirs.
        """
        try:
            store, seo = self._kept(tenant, store_id)
        except Invalid:
            return True  # it went with the shop
        is_gone = not seo or self.door.revoke(store, seo)
        with self.open_uow(tenant) as uow:
            uow.stores.put_seo(store_id, None, SeoAccess.NONE)
        return is_gone

    def _keep(self, tenant: TenantId, store: Store, seo: Mapping[str, str]) -> None:
        sealed = sealed_seo(self.vault, Credentials({}, seo=seo))
        with self.open_uow(tenant) as uow:
            uow.stores.put_seo(store.id, sealed, SeoAccess.GRANTED)
            # what its pages show was never read, though no product changed
            now = uow.stores.get(store.id, held=True)
            uow.stores.save(replace(now, read_whole_at=None))
            run = add_sync(uow, store, f"seo:{new_id()}", self.clock)
            if run is not None:
                uow.after_commit(lambda: self.queue.work_on(Job.SYNC, tenant, run))

    def _kept(self, tenant: TenantId, store_id: StoreId) -> tuple[Store, Mapping[str, str]]:
        with self.open_uow(tenant) as uow:
            store = uow.stores.get(store_id)
            if store.platform is not Platform.WOOCOMMERCE:
                raise Invalid("Shopify keeps SEO texts itself", {"store": "shopify_only"})
            if store.state is StoreState.UNINSTALLED:
                raise Invalid("no key of this shop is left", {"store": "uninstalled"})
            return store, opened(self.vault, uow.stores.credentials(store_id)).seo

    def _any_product(self, tenant: TenantId, store_id: StoreId) -> RemoteId | None:
        some = self.queries.product_ids(tenant, ProductFilter(store_id=store_id), LOOKED_THROUGH)
        with self.open_uow(tenant) as uow:
            products = uow.products.many(some).values()
        return next((each.remote_id for each in products if each.kind is Kind.PRODUCT), None)

    def _attempt(self, viewer: Viewer, nonce: str) -> InstallAttempt:
        if not 0 < len(nonce) <= MAX_NONCE_CHARS:
            raise NotFound("no such attempt")
        with self.open_platform_uow() as platform:
            attempt = platform.attempt(_hash(nonce))
        is_theirs = attempt is not None and (attempt.tenant_id, attempt.user_id) == (
            viewer.tenant.id,
            viewer.user.id,
        )
        if attempt is None or not is_theirs or not attempt.site.startswith(OF_SEO):
            raise NotFound("no such attempt")
        return attempt


def note_refusals(
    uow: UnitOfWork, store_id: StoreId, refusals: Iterable[ExternalError | None]
) -> None:
    """Where a shop shut us out of its SEO texts, offer none until it lets us in again."""
    if any(each is not None and each.kind == REFUSED for each in refusals):
        uow.stores.set_seo_access(store_id, SeoAccess.REFUSED)


def _store_id(attempt: InstallAttempt) -> StoreId:
    return StoreId(UUID(attempt.site.removeprefix(OF_SEO)))


def _hash(nonce: str) -> str:
    """Of another kind than those of WooCommerce's grant screen, whose answers anybody may send."""
    return hashlib.sha256(f"{OF_SEO}{nonce}".encode()).hexdigest()
