"""Let a WooCommerce shop in: through its own grant screen."""

import hashlib
import json
import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass

from app.domain.errors import Conflict, Invalid, NotFound
from app.domain.ids import RemoteId, StoreId, TenantId, remote_uuid
from app.domain.stores import Platform, Store, StoreState
from app.domain.tenants import Viewer
from app.ports.clock import Clock
from app.ports.credentials import sealed
from app.ports.installs import WooDoor, WooSite
from app.ports.platform import InstallAttempt, OpenPlatformUow
from app.ports.queue import Job, Queue
from app.ports.stores import Credentials, StorePlatform
from app.ports.uow import OpenUow
from app.ports.vault import Vault
from app.usecases.pauses import resume_runs
from app.usecases.points import Points
from app.usecases.sync import add_sync, told

ATTEMPT_MINUTES = 10
MAX_NONCE_CHARS = 100


@dataclass(frozen=True, slots=True)
class InstallWooCommerce:
    """Binds WooCommerce's unsigned callback to the merchant who asked for it."""

    open_uow: OpenUow
    open_platform_uow: OpenPlatformUow
    door: WooDoor
    platform: StorePlatform
    vault: Vault
    points: Points
    queue: Queue
    clock: Clock
    public_url: str
    callback_url: str

    def start(self, viewer: Viewer, address: str) -> str:
        """Where to send the merchant, so that they approve us in their own shop.

        Raises:
            Invalid: no WooCommerce shop that we may call is at the address.
            Conflict: another workspace has that shop.
        """
        site = self.door.discover(address)
        self._ensure_free(viewer.tenant.id, site)
        nonce = secrets.token_urlsafe(32)
        attempt = InstallAttempt(
            _hash(nonce),
            Platform.WOOCOMMERCE,
            viewer.tenant.id,
            viewer.user.id,
            json.dumps(asdict(site)),
            used=False,
        )
        with self.open_platform_uow() as platform:
            platform.add_attempt(attempt, ATTEMPT_MINUTES)
        return self.door.grant_url(
            site.url,
            nonce,
            f"{self.public_url}/install/woocommerce/return",
            f"{self.callback_url}/install/woocommerce/callback",
        )

    def callback(self, body: Mapping[str, object]) -> StoreId:
        """Take the keys that WooCommerce posts; a second approval replaces them.

        Raises:
            NotFound: no install with this nonce is under way.
            Invalid: the keys are not of the form that they have, or may not write.
            Conflict: another workspace has that shop.
            ExternalError: the shop doesn't take its own keys.
        """
        attempt = self._attempt(body)
        credentials = self.door.credentials(body)
        site = WooSite(**json.loads(attempt.site))
        self._ensure_free(attempt.tenant_id, site)
        store = self._prove(self._store(attempt.tenant_id, site), credentials)
        with self.open_uow(attempt.tenant_id) as uow:
            uow.wallet.open()
            uow.stores.save(store)
            uow.stores.put_credentials(store.id, sealed(self.vault, credentials), None, None)
            resume_runs(uow, store.id, self.queue)
            key = f"install:{attempt.nonce_hash}"
            run = add_sync(uow, store, key, self.clock)
            if run is not None:
                uow.after_commit(lambda: self.queue.work_on(Job.SYNC, attempt.tenant_id, run))
        with self.open_platform_uow() as platform:
            platform.use_attempt(attempt.nonce_hash)
        self.points.welcome(attempt.tenant_id, f"woocommerce:{site.domain}")
        return store.id

    def outcome(self, viewer: Viewer, nonce: str) -> bool:
        """Whether the shop's keys arrived, for the page to which the merchant comes back.

        Raises:
            NotFound: no such install of theirs is under way.
        """
        attempt = self._attempt({"user_id": nonce})
        if attempt.tenant_id != viewer.tenant.id:
            raise NotFound("no such install")
        return attempt.used

    def _attempt(self, body: Mapping[str, object]) -> InstallAttempt:
        nonce = body.get("user_id")
        if not isinstance(nonce, str) or not 0 < len(nonce) <= MAX_NONCE_CHARS:
            raise Invalid("a callback names its install", {"user_id": "missing"})
        with self.open_platform_uow() as platform:
            attempt = platform.attempt(_hash(nonce))
        if attempt is None or attempt.platform is not Platform.WOOCOMMERCE:
            raise NotFound("no such install")
        return attempt

    def _ensure_free(self, tenant: TenantId, site: WooSite) -> None:
        with self.open_platform_uow() as platform:
            owner = platform.owner_of(Platform.WOOCOMMERCE, site.domain)
        if owner is not None and owner != tenant:
            raise Conflict("another workspace has this shop")

    def _prove(self, store: Store, credentials: Credentials) -> Store:
        with self.platform.connect(store, credentials) as client:
            return told(store, client.shop())

    def _store(self, tenant: TenantId, site: WooSite) -> Store:
        store_id = StoreId(remote_uuid(tenant, "store", RemoteId(site.domain)))
        return Store(
            tenant,
            store_id,
            Platform.WOOCOMMERCE,
            site.domain,
            site.name,
            site.url,
            site.api_url,
            StoreState.CONNECTED,
            "en",
            "",
            self.clock(),
        )


def _hash(nonce: str) -> str:
    return hashlib.sha256(nonce.encode()).hexdigest()
