"""What must be found before a tenant is known."""

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from app.domain.ids import (
    StoreId,
    TenantId,
    UserId,
    WebhookId,
)
from app.domain.routing import TableChange
from app.domain.stores import Platform
from app.domain.usage import Spent
from app.ports.accounts import Links, Notices
from app.ports.api_sessions import ApiSessions
from app.ports.audit_log import AuditTrail
from app.ports.directory import Directory
from app.ports.due import Due
from app.ports.guests import GuestBook
from app.ports.people import People
from app.ports.prices import PriceBook
from app.ports.second_steps import SecondSteps
from app.ports.sites import Sites
from app.ports.teams import Members
from app.ports.vitals import Vitals


@dataclass(frozen=True, slots=True)
class InstallAttempt:
    """An install under way. `tenant_id` and `user_id` are who started it, if they are known.

    `refusal` is why the key that came last wasn't taken, as its platform's use case wrote it.
    """

    nonce_hash: str
    platform: Platform
    tenant_id: TenantId
    user_id: UserId
    site: str
    used: bool
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class Intake:
    """A webhook as it came in, verified. `store_id` names the shop; the body is not kept."""

    id: WebhookId
    tenant_id: TenantId
    store_id: StoreId
    topic: str
    remote_id: str
    event_id: str = ""
    triggered_at: datetime | None = None


class PlatformUow(Protocol):
    """One transaction over what must be found before a tenant is known."""

    @property
    def members(self) -> Members:
        """The people in workspaces."""
        ...

    @property
    def people(self) -> People:
        """Users and their browsers."""
        ...

    @property
    def notices(self) -> Notices:
        """Mail about accounts that is to be written."""
        ...

    @property
    def links(self) -> Links:
        """Links in such mail."""
        ...

    @property
    def api_sessions(self) -> ApiSessions:
        """Programs that people signed in."""
        ...

    @property
    def second_steps(self) -> SecondSteps:
        """Authenticators and recovery codes."""
        ...

    @property
    def sites(self) -> Sites:
        """Rivals' sites, and what was read of them."""
        ...

    @property
    def audit_log(self) -> AuditTrail:
        """What admins did."""
        ...

    @property
    def directory(self) -> Directory:
        """All workspaces."""
        ...

    @property
    def vitals(self) -> Vitals:
        """How the platform is."""
        ...

    @property
    def guests(self) -> GuestBook:
        """Admins who look into workspaces."""
        ...

    @property
    def prices(self) -> PriceBook:
        """What things cost."""
        ...

    @property
    def due(self) -> Due:
        """Work that nobody is at."""
        ...

    def store_of(self, platform: Platform, domain: str) -> tuple[TenantId, StoreId] | None:
        """Whose shop this is, or whose it was last, in whatever state."""
        ...

    def owner_of(self, platform: Platform, domain: str) -> TenantId | None:
        """Who has the shop connected, if anybody has."""
        ...

    def tenant_of_store(self, store: StoreId) -> TenantId | None:
        """Whose shop this is, by our own id for it."""
        ...

    def add_attempt(self, attempt: InstallAttempt, minutes: int) -> None:
        """An install begins."""
        ...

    def attempt(self, nonce_hash: str) -> InstallAttempt | None:
        """The install under way with this nonce, unless its time is over."""
        ...

    def use_attempt(self, nonce_hash: str) -> None:
        """Its callback came."""
        ...

    def refuse_attempt(self, nonce_hash: str, refusal: str) -> None:
        """Its callback came, and why the key in it can't be taken."""
        ...

    def claim_attempt(self, attempt: InstallAttempt, seconds: float) -> bool:
        """Whether this call alone has that install now; until it is ended, or its time is over."""
        ...

    def end_attempt(self, nonce_hash: str, platform: Platform, site: str) -> bool:
        """Whether this call alone may end the install of the site; then none can any more."""
        ...

    def take_in(self, platform: Platform, delivery_id: str, intake: Intake) -> bool:
        """Keep a webhook; False where this delivery has come before."""
        ...

    def drain(self, limit: int) -> list[Intake]:
        """Take webhooks that nobody has looked at, or not to the end within a minute."""
        ...

    def drained(self, webhook: WebhookId) -> None:
        """That one is dealt with."""
        ...

    def tidy(self, receipts: Sequence[str]) -> None:
        """Let go of what was dealt with long ago, and of installs that nobody can end any more.

        Webhooks of the topics in `receipts` stay. Some go at a time, the oldest first.
        """
        ...

    def note_table(self, text: str, author: UserId | None) -> None:
        """Keep for good that somebody saved a router table."""
        ...

    def table_changes(self, limit: int) -> list[TableChange]:
        """Router tables that were saved, the latest first."""
        ...

    def forget(self, tenant: TenantId, domain: str, receipts: Sequence[str]) -> None:
        """The people of a Shopify shop, and what came in of it but webhooks of these topics."""
        ...

    def spent(self, since: datetime) -> list[Spent]:
        """What each model did since then, the dearest first."""
        ...

    def welcome(self, key_hash: str, tenant: TenantId) -> bool:
        """Whether the one gift for this domain or e-mail is this tenant's; asking claims it."""
        ...

    def setting(self, name: str) -> str | None:
        """A platform-wide setting."""
        ...

    def settings(self, names: Collection[str]) -> Mapping[str, str]:
        """Several of them, as far as they were ever set."""
        ...

    def hold_setting(self, name: str) -> None:
        """Nobody else who holds it changes it until the transaction ends."""
        ...

    def set_setting(self, name: str, value: str) -> None:
        """Change it."""
        ...


OpenPlatformUow = Callable[[], AbstractContextManager[PlatformUow]]
