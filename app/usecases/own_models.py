"""A merchant's own text model: tried out, kept sealed, taken away again."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from urllib.parse import urlsplit

from app.domain.addresses import normalised
from app.domain.errors import Invalid
from app.domain.ids import TenantId
from app.domain.own_models import LONGEST_KEY, OwnModel
from app.domain.routing import LONGEST_MODEL
from app.ports.clock import Clock
from app.ports.queue import Queue
from app.ports.text_models import Endpoint, Providers
from app.ports.uow import OpenUow
from app.ports.vault import Vault
from app.usecases.editing import anything, ensure_as_seen
from app.usecases.pauses import resume_waiting


@dataclass(frozen=True, slots=True)
class OwnModels:
    """Keeps it. `allowed` are "host:port" that may be called though they are private."""

    open_uow: OpenUow
    providers: Providers
    vault: Vault
    queue: Queue
    clock: Clock
    allowed: Collection[str]

    def show(self, tenant: TenantId) -> OwnModel | None:
        """The tenant's, where there is one; its key stays sealed."""
        with self.open_uow(tenant) as uow:
            return uow.own_models.get()

    def save(
        self,
        tenant: TenantId,
        address: str,
        model: str,
        key: str,
        author: str,
        *,
        is_as_seen: Callable[[OwnModel | None], bool] = anything,
    ) -> OwnModel:
        """Have it write a title; if it can, keep it, and go on with what waited for it.

        An empty `key` is the one that is kept already, where the address is still the same.

        Raises:
            Invalid: `fields` says of "address", "model" or "key" what is wrong with it, or of
                "trial" as which kind of failure it ended.
            Outdated: it isn't as it was seen.
        """
        base_url = self._address(address)
        name = model.strip()
        if not name or len(name) > LONGEST_MODEL:
            raise Invalid("no model", {"model": "missing"})
        secret = key.strip() or self._kept_key(tenant, base_url)
        if not secret or len(secret) > LONGEST_KEY or not secret.isascii():
            raise Invalid("no key", {"key": "missing"})
        trouble = self.providers.try_out(Endpoint(base_url, secret), name).trouble
        if trouble:
            raise Invalid(f"the trial ended: {trouble}", {"trial": trouble})
        own = OwnModel(tenant, base_url, name, self.vault.seal(secret), author, self.clock())
        with self.open_uow(tenant) as uow:
            uow.tenants.hold()
            ensure_as_seen(uow.own_models.get(), is_as_seen)
            uow.own_models.save(own)
            resume_waiting(uow, self.queue)
        return own

    def remove(self, tenant: TenantId) -> None:
        """Forget it and its key. What was ordered with it waits until there is one again."""
        with self.open_uow(tenant) as uow:
            uow.own_models.remove()

    def _address(self, typed: str) -> str:
        base_url = normalised(typed, self.allowed)
        parts = urlsplit(base_url)
        # a key never travels in the clear, but to a machine that was named in the settings
        if parts.scheme != "https" and parts.netloc not in self.allowed:
            raise Invalid("a key would travel in the clear", {"address": "address_http"})
        return base_url.removesuffix("/chat/completions")

    def _kept_key(self, tenant: TenantId, base_url: str) -> str:
        kept = self.show(tenant)
        same = kept is not None and kept.base_url == base_url
        return self.vault.open(kept.sealed_key) if kept is not None and same else ""
