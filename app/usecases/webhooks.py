"""Take webhooks in, and look at the shop where one hints that something changed."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass

from app.domain.catalog import ProductStatus
from app.domain.errors import ExternalError, NotFound, RoozError, Unauthorized
from app.domain.ids import ProductId, RemoteId, StoreId, TenantId, WebhookId, new_id, remote_uuid
from app.domain.stores import Platform, StoreState
from app.ports.installs import Secrets, WebhookDoor, WebhookHint
from app.ports.intake import WebhookIntake
from app.ports.platform import Intake, OpenPlatformUow
from app.ports.queue import Queue
from app.ports.uow import OpenUow
from app.ports.vault import Vault
from app.usecases.acquaint import Acquaint
from app.usecases.connections import Connections
from app.usecases.privacy import Privacy
from app.usecases.reread import Reread

UNINSTALLED = frozenset({"app/uninstalled"})
REDACTED = frozenset({"shop/redact"})
PRODUCTS = ("products/", "collections/", "product.")
GONE = ("/delete", ".deleted")
SHOP = frozenset({"app/scopes_update", "shop/update"})
AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class Webhooks:
    """A webhook is a hint: its headers are unsigned, so the product is read again from the shop."""

    open_uow: OpenUow
    open_platform_uow: OpenPlatformUow
    doors: Mapping[Platform, WebhookDoor]
    connections: Connections
    vault: Vault
    queue: Queue
    privacy: Privacy
    acquaint: Acquaint
    reread: Reread
    shopify_secrets: Secrets
    intake: WebhookIntake

    def from_shopify(self, headers: Mapping[str, str], body: bytes) -> TenantId | None:
        """Keep one of Shopify's, and answer whose it is; again changes nothing.

        Raises:
            Unauthorized: not signed by Shopify.
        """
        door = self.doors[Platform.SHOPIFY]
        hint = self._verified(door, headers, body)
        webhook = WebhookId(new_id())
        taken = self.intake.take_in(webhook, Platform.SHOPIFY, door.shop_of(headers), hint)
        if taken is None:
            return None
        if taken.is_new:
            self.queue.look_at(webhook)
        return taken.tenant_id

    def from_woocommerce(
        self, store_id: StoreId, headers: Mapping[str, str], body: bytes
    ) -> TenantId:
        """Keep one of a WooCommerce shop's, signed with that shop's own secret; whose is it?

        Raises:
            Unauthorized: an unknown shop, or not signed by it.
        """
        with self.open_platform_uow() as platform:
            tenant = platform.tenant_of_store(store_id)
        if tenant is None:
            raise Unauthorized("no such store")
        with self.open_uow(tenant) as uow:
            kept = uow.stores.webhook_secret(store_id)
        if kept is None:
            raise Unauthorized("this store signs no webhooks")
        hint = self.doors[Platform.WOOCOMMERCE].verify(headers, body, self.vault.open(kept))
        self._keep(Platform.WOOCOMMERCE, tenant, store_id, hint)
        return tenant

    def drain(self) -> int:
        """Look at what came in. Answers how many hints were followed."""
        with self.open_platform_uow() as platform:
            taken = platform.drain(AT_ONCE)
        followed = 0
        seen: set[tuple[StoreId, str, str]] = set()
        ill: set[StoreId] = set()  # each would be waited for again, and all others with it
        for intake in taken:
            subject = _subject(intake)
            if intake.store_id in ill:
                continue  # taken again once its minute is over
            if subject not in seen and not self._is_followed(intake):
                ill.add(intake.store_id)
                continue
            seen.add(subject)
            with self.open_platform_uow() as platform:
                platform.drained(intake.id)
            followed += 1
        return followed

    def _is_followed(self, intake: Intake) -> bool:
        try:
            self._follow(intake)
        except ExternalError as error:
            # the first reading after a reconnect finds what changed meanwhile
            return not error.retryable or error.kind == "reconnect"
        except RoozError:
            return True  # nobody's next hint waits for one that can't be followed
        return True

    def _verified(self, door: WebhookDoor, headers: Mapping[str, str], body: bytes) -> WebhookHint:
        """For an hour after a rotation Shopify may still sign with the old secret."""
        *earlier, last = self.shopify_secrets()
        for secret in earlier:
            try:
                return door.verify(headers, body, secret)
            except Unauthorized:
                continue
        return door.verify(headers, body, last)

    def _keep(
        self, source: Platform, tenant: TenantId, store_id: StoreId, hint: WebhookHint
    ) -> None:
        intake = Intake(WebhookId(new_id()), tenant, store_id, hint.topic, hint.remote_id)
        with self.open_platform_uow() as platform:
            is_new = platform.take_in(source, f"{store_id}/{hint.delivery_id}", intake)
        if is_new:
            self.queue.look_at(intake.id)

    def _follow(self, intake: Intake) -> None:
        if intake.topic in UNINSTALLED:
            if self._is_sure(intake) or not self._lets_us_in(intake):
                self.connections.close(intake.tenant_id, intake.store_id, StoreState.UNINSTALLED)
        elif intake.topic in REDACTED:
            self._forget(intake)
        elif intake.topic in SHOP:
            self.acquaint.again(intake.tenant_id, intake.store_id)
        elif intake.remote_id and intake.topic.startswith(PRODUCTS):
            self._read_again(intake)
        elif intake.topic.startswith(PRODUCTS):
            # one was gone before it was told of, and nothing says which
            with self.open_uow(intake.tenant_id) as uow:
                uow.stores.check_soon(intake.store_id)
        # customers/redact and customers/data_request: we keep nothing of customers; the row that
        # came in is the receipt. bulk_operations/finish: who waits for one looks for itself, for
        # Shopify doesn't promise to tell

    def _is_sure(self, intake: Intake) -> bool:
        """Whether the shop took us away: it is what was signed, and we didn't come back since."""
        try:
            with self.open_uow(intake.tenant_id) as uow:
                granted_at = uow.stores.credentials(intake.store_id).granted_at
        except NotFound:
            return True  # there is no key any more
        is_late = granted_at and intake.triggered_at and granted_at > intake.triggered_at
        return bool(intake.remote_id) and not is_late

    def _lets_us_in(self, intake: Intake) -> bool:
        try:
            with self.connections.open(intake.tenant_id, intake.store_id) as (_store, client):
                client.shop()
        except ExternalError as error:
            if error.retryable and error.kind != "reconnect":
                raise
            return False
        return True

    def _forget(self, intake: Intake) -> None:
        """Nothing is forgotten for a body that names no shop, nor of one that came back."""
        shop = (intake.tenant_id, intake.store_id)
        with suppress(NotFound):  # it was forgotten before
            if not intake.remote_id or self.privacy.forget_shop(*shop) or self._lets_us_in(intake):
                return
            # nobody told us that it took us away
            self.connections.close(*shop, StoreState.UNINSTALLED)
            self.privacy.forget_shop(*shop)

    def _is_known(self, intake: Intake) -> bool:
        """Whether the mirror has it as of that very change, which mostly was our own."""
        product = ProductId(remote_uuid(intake.store_id, "product", RemoteId(intake.remote_id)))
        with self.open_uow(intake.tenant_id) as uow:
            known = uow.products.many([product]).get(product)
        if known is None or known.status is ProductStatus.TRASHED or intake.topic.endswith(GONE):
            return False
        return known.updated_at == intake.triggered_at

    def _read_again(self, intake: Intake) -> None:
        if self._is_known(intake):
            return
        with suppress(NotFound):  # the store was taken away in between
            self.reread.one(intake.tenant_id, intake.store_id, RemoteId(intake.remote_id))


def _subject(intake: Intake) -> tuple[StoreId, str, str]:
    """What is looked at once, however many hint at it: a product, or what one event was about."""
    if intake.topic.startswith(PRODUCTS):
        return intake.store_id, "product", intake.remote_id
    return intake.store_id, intake.topic, intake.event_id or str(intake.id)
