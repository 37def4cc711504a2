"""Tell owners that a program of theirs hears of nothing any more, for it failed for days."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.ids import SubscriptionId, TenantId
from app.domain.interface_languages import spoken
from app.domain.letters import MailAddress, Posting
from app.domain.subscriptions import Subscription
from app.domain.tenants import Role
from app.ports.mail import Letter
from app.ports.platform import OpenPlatformUow
from app.ports.uow import OpenUow
from app.usecases.letters import LATER_S, Letters

AT_ONCE = 50
NAME = "subscription_off"


@dataclass(frozen=True, slots=True)
class SubscriptionMail:
    """One mail to each owner who has an address with us, else to the workspace's own."""

    open_uow: OpenUow
    open_platform_uow: OpenPlatformUow
    letters: Letters

    def deliver(self) -> int:
        """Tell all who don't know yet; answers how many subscriptions were told of."""
        with self.open_platform_uow() as platform:
            due = platform.due.switched_off(AT_ONCE)
        return sum(self._tell(tenant, subscription) for tenant, subscription in due)

    def _tell(self, tenant: TenantId, subscription: SubscriptionId) -> bool:
        """Claim it, send it, and keep what became of it: a kill in between loses it, no more."""
        owners = self._owners(tenant)
        with self.open_uow(tenant) as uow:
            claimed = uow.subscriptions.claim_letter(subscription)
            to, stores = uow.mail_addresses.get(), uow.stores.all()
        if claimed is None:
            return False
        home = self.letters.home(stores[0]) if stores else self.letters.public_url
        people = owners or _workspaces_own(to)
        postings = [self.letters.post(_letter(who, claimed, home)) for who in people]
        posting = next((p for p in (Posting.SENT, Posting.LATER) if p in postings), Posting.SPARED)
        with self.open_uow(tenant) as uow:
            uow.subscriptions.settle_letter(subscription, posting, LATER_S)
        return posting is Posting.SENT

    def _owners(self, tenant: TenantId) -> list[tuple[str, str]]:
        """Their addresses, and the languages that they read."""
        with self.open_platform_uow() as platform:
            members = [m for m in platform.members.of(tenant) if m.role is Role.OWNER and m.address]
            return [
                (each.address, spoken(platform.people.get(each.user_id).language).code)
                for each in members
            ]


def _workspaces_own(kept: MailAddress | None) -> Sequence[tuple[str, str]]:
    is_confirmed = kept is not None and kept.confirmed_at is not None
    return [(kept.address, kept.language)] if kept and is_confirmed else []


def _letter(who: tuple[str, str], subscription: Subscription, home: str) -> Letter:
    address, language = who
    values = {
        "name": subscription.wishes.name,
        "url": f"{home}/subscriptions/{subscription.id}",
    }
    return Letter(address, language, NAME, values)
