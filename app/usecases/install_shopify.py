"""Let a Shopify shop in: by its admin's session token, or by Shopify's grant page from outside."""

import hashlib
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from uuid import NAMESPACE_DNS, UUID

from app.domain.errors import ExternalError, NotFound
from app.domain.ids import RemoteId, StoreId, TenantId, UserId, new_id, remote_uuid
from app.domain.stores import Platform, Store, StoreState
from app.domain.tenants import BillingChannel, Membership, Role, Tenant, User, Viewer
from app.ports.clock import Clock
from app.ports.credentials import sealed
from app.ports.installs import ShopifyDoor, ShopifySession
from app.ports.platform import InstallAttempt, OpenPlatformUow
from app.ports.queue import Job, Queue
from app.ports.stores import Credentials
from app.ports.uow import OpenUow, UnitOfWork
from app.ports.vault import Vault
from app.usecases.connections import POLL_S, REFRESH_LEASE_S
from app.usecases.pauses import resume_runs
from app.usecases.points import Points
from app.usecases.sync import add_sync

ATTEMPT_MINUTES = 10
NOBODY = UserId(UUID(int=0))  # a shop is let in before we know any of its people


@dataclass(frozen=True, slots=True)
class InstallShopify:
    """Knows the people of a shop by their session token; the first of them connects the shop.

    Outside the admin there is no such token: there `start` and `finish` connect it.
    """

    open_uow: OpenUow
    open_platform_uow: OpenPlatformUow
    door: ShopifyDoor
    vault: Vault
    points: Points
    queue: Queue
    clock: Clock
    api_url: str
    public_url: str

    def enter(self, token: str) -> Viewer:
        """Who is looking, connecting the shop if that is still to do.

        No transaction may be open: the first time, the token is exchanged for our own key.

        Raises:
            Unauthorized: the token is not good.
            ExternalError: Shopify wouldn't exchange it.
        """
        session = self.door.verify(token)
        tenant, _store_id = _ids(session.shop)
        if not self._is_connected(session.shop):
            self._let_in(session, token)
        user = self._person(session)
        with self.open_uow(tenant) as uow:
            # Shopify let them in: that is their right here
            uow.tenants.add_member(Membership(tenant, user.id, Role.OWNER))
            role = uow.tenants.role_of(user.id) or Role.OWNER
            return Viewer(uow.tenants.get(), user, role, shop=session.shop)

    def start(self, query: str, browser: str) -> str:
        """Where to send a merchant who came with an address that Shopify signed.

        `browser` is a secret of theirs: only it can `finish`, once, within ten minutes.

        Raises:
            Unauthorized: Shopify didn't sign it, or long ago.
        """
        shop = self.door.visit(query).shop
        state = secrets.token_urlsafe(32)
        tenant, _store_id = _ids(shop)
        attempt = InstallAttempt(
            _hash(state, browser), Platform.SHOPIFY, tenant, NOBODY, shop, used=False
        )
        with self.open_platform_uow() as platform:
            platform.add_attempt(attempt, ATTEMPT_MINUTES)
        return self.door.grant_url(shop, state, f"{self.public_url}/install/shopify/callback")

    def finish(self, query: str, browser: str) -> str:
        """Connect the shop whose merchant comes back from the grant page; where to send them then.

        No transaction may be open: the code is exchanged for our own key.

        Raises:
            Unauthorized: Shopify didn't sign it, or long ago.
            NotFound: this browser began no such install, or it ended already.
            ExternalError: Shopify gave no key for the code.
        """
        came = self.door.visit(query)
        nonce_hash = _hash(came.state, browser)
        with self.open_platform_uow() as platform:
            if not platform.end_attempt(nonce_hash, Platform.SHOPIFY, came.shop):
                raise NotFound("no such install is under way in this browser")
        with self._alone_with(came.shop):
            credentials = self.door.redeem(came.shop, came.code)
            self._connect(came.shop, f"install:{nonce_hash}", credentials)
        return self.app_url(came.shop)

    def app_url(self, shop: str) -> str:
        """Where the shop's people find us: in their admin."""
        return self.door.app_url(shop)

    def _let_in(self, session: ShopifySession, token: str) -> None:
        with self._alone_with(session.shop):
            if not self._is_connected(session.shop):  # another request may have been quicker
                credentials = self.door.exchange(session.shop, token)
                self._connect(session.shop, f"install:{session.token_id}", credentials)

    @contextmanager
    def _alone_with(self, shop: str) -> Iterator[None]:
        """Nobody else gets a key of the shop's meanwhile: each one retires the others."""
        tenant, store_id = _ids(shop)
        mine = InstallAttempt(_hash(shop, ""), Platform.SHOPIFY, tenant, NOBODY, shop, used=False)
        give_up_at = time.monotonic() + REFRESH_LEASE_S
        while not self._claim(mine, store_id):
            if time.monotonic() > give_up_at:
                raise ExternalError("another install of the shop doesn't end", retryable=True)
            time.sleep(POLL_S)
        try:
            yield
        finally:
            with self.open_uow(tenant) as uow:
                uow.stores.free_key(store_id)
            with self.open_platform_uow() as platform:
                platform.end_attempt(mine.nonce_hash, Platform.SHOPIFY, shop)

    def _claim(self, mine: InstallAttempt, store_id: StoreId) -> bool:
        with self.open_platform_uow() as platform:
            if not platform.claim_attempt(mine, REFRESH_LEASE_S):
                return False
        with self.open_uow(mine.tenant_id) as uow:
            if uow.stores.claim_key(store_id, REFRESH_LEASE_S):
                return True
        with self.open_platform_uow() as platform:
            platform.end_attempt(mine.nonce_hash, Platform.SHOPIFY, mine.site)
        return False

    def _is_connected(self, shop: str) -> bool:
        tenant, store_id = _ids(shop)
        with self.open_platform_uow() as platform:
            if platform.store_of(Platform.SHOPIFY, shop) is None:
                return False
        with self.open_uow(tenant) as uow:
            return uow.stores.get(store_id).state is StoreState.CONNECTED

    def _person(self, session: ShopifySession) -> User:
        subject = f"{session.shop}/{session.user_number}"
        with self.open_platform_uow() as platform:
            known = platform.people.by_identity("shopify", subject)
            if known is None:
                fresh = User(UserId(new_id()), "", "USER")
                platform.people.add(fresh)
                known = platform.people.get(platform.people.identify("shopify", subject, fresh.id))
        return known

    def _connect(self, shop: str, key: str, credentials: Credentials) -> None:
        tenant, store_id = _ids(shop)
        name = shop.removesuffix(".myshopify.com")
        with self.open_uow(tenant) as uow:
            uow.tenants.add(Tenant(tenant, name, BillingChannel.SHOPIFY, self.clock()))
            uow.wallet.open()
            store = self._store(uow, shop)
            uow.stores.save(store)
            uow.stores.put_credentials(
                store_id,
                sealed(self.vault, credentials),
                credentials.expires_at,
                credentials.refresh_until,
            )
            resume_runs(uow, store_id, self.queue)
            run = add_sync(uow, store, key, self.clock)
            if run is not None:
                uow.after_commit(lambda: self.queue.work_on(Job.SYNC, tenant, run))
        self.points.welcome(tenant, f"shopify:{shop}")

    def _store(self, uow: UnitOfWork, shop: str) -> Store:
        """The shop, connected; what we knew of it stays until the next reading.

        Of one that was forgotten nothing is known but that it was here.
        """
        tenant, store_id = _ids(shop)
        api_url = self.api_url.format(shop=shop)
        with suppress(NotFound):
            known = uow.stores.get(store_id)
            if known.domain == shop:
                return replace(known, api_url=api_url, state=StoreState.CONNECTED)
        return Store(
            tenant,
            store_id,
            Platform.SHOPIFY,
            shop,
            shop.removesuffix(".myshopify.com"),
            f"https://{shop}",
            api_url,
            StoreState.CONNECTED,
            "en",
            "",
            self.clock(),
        )


def _hash(state: str, browser: str) -> str:
    """What is kept of an attempt: nobody finds it who doesn't have both."""
    return hashlib.sha256(f"{state}.{browser}".encode()).hexdigest()


def _ids(shop: str) -> tuple[TenantId, StoreId]:
    """One Shopify shop is one tenant, whoever of its people comes first, and how often."""
    tenant = TenantId(remote_uuid(NAMESPACE_DNS, "shopify-tenant", RemoteId(shop)))
    return tenant, StoreId(remote_uuid(tenant, "store", RemoteId(shop)))
