"""Let a Shopify shop in: its admin's session token is all that it needs."""

from dataclasses import dataclass
from uuid import NAMESPACE_DNS

from app.domain.ids import RemoteId, StoreId, TenantId, UserId, new_id, remote_uuid
from app.domain.stores import Platform, Store, StoreState
from app.domain.tenants import BillingChannel, Membership, Role, Tenant, User, Viewer
from app.ports.clock import Clock
from app.ports.credentials import sealed
from app.ports.installs import ShopifyDoor, ShopifySession
from app.ports.platform import OpenPlatformUow
from app.ports.queue import Job, Queue
from app.ports.stores import Credentials
from app.ports.uow import OpenUow
from app.ports.vault import Vault
from app.usecases.pauses import resume_runs
from app.usecases.points import Points
from app.usecases.sync import add_sync


@dataclass(frozen=True, slots=True)
class InstallShopify:
    """Knows the people of a shop by their session token; the first of them connects the shop."""

    open_uow: OpenUow
    open_platform_uow: OpenPlatformUow
    door: ShopifyDoor
    vault: Vault
    points: Points
    queue: Queue
    clock: Clock
    api_url: str

    def enter(self, token: str) -> Viewer:
        """Who is looking, connecting the shop if that is still to do.

        No transaction may be open: the first time, the token is exchanged for our own key.

        Raises:
            Unauthorized: the token is not good.
            ExternalError: Shopify wouldn't exchange it.
        """
        session = self.door.verify(token)
        tenant, store_id = _ids(session.shop)
        if not self._is_connected(session.shop, tenant, store_id):
            self._connect(session, self.door.exchange(session.shop, token), tenant, store_id)
        user = self._person(session)
        with self.open_uow(tenant) as uow:
            # Shopify let them in: that is their right here
            uow.tenants.add_member(Membership(tenant, user.id, Role.OWNER))
            role = uow.tenants.role_of(user.id) or Role.OWNER
            return Viewer(uow.tenants.get(), user, role, shop=session.shop)

    def _is_connected(self, shop: str, tenant: TenantId, store_id: StoreId) -> bool:
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

    def _connect(
        self,
        session: ShopifySession,
        credentials: Credentials,
        tenant: TenantId,
        store_id: StoreId,
    ) -> None:
        now = self.clock()
        name = session.shop.removesuffix(".myshopify.com")
        store = Store(
            tenant,
            store_id,
            Platform.SHOPIFY,
            session.shop,
            name,
            f"https://{session.shop}",
            self.api_url.format(shop=session.shop),
            StoreState.CONNECTED,
            "en",
            "",
            now,
        )
        with self.open_uow(tenant) as uow:
            uow.tenants.add(Tenant(tenant, name, BillingChannel.SHOPIFY, now))
            uow.wallet.open()
            uow.stores.save(store)
            uow.stores.put_credentials(
                store_id,
                sealed(self.vault, credentials),
                credentials.expires_at,
                credentials.refresh_until,
            )
            resume_runs(uow, store_id, self.queue)
            run = add_sync(uow, store, f"install:{session.token_id}", self.clock)
            if run is not None:
                uow.after_commit(lambda: self.queue.work_on(Job.SYNC, tenant, run))
        self.points.welcome(tenant, f"shopify:{session.shop}")


def _ids(shop: str) -> tuple[TenantId, StoreId]:
    """One Shopify shop is one tenant, whoever of its people comes first, and how often."""
    tenant = TenantId(remote_uuid(NAMESPACE_DNS, "shopify-tenant", RemoteId(shop)))
    return tenant, StoreId(remote_uuid(tenant, "store", RemoteId(shop)))
