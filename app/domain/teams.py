"""Who works in a workspace: its members, who is invited, and who is offered to own it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.errors import Invalid, NotFound
from app.domain.ids import InvitationId, TenantId, UserId
from app.domain.tenants import BillingChannel, Role, Tenant

INVITED_FOR = timedelta(days=7)
OFFERED_FOR = timedelta(days=7)
MOST_OPEN = 50  # invitations of a workspace that nobody has answered
MOST_WORKSPACES = 20  # that one person may have made or joined, for a new one to be made


@dataclass(frozen=True, slots=True)
class Member:
    """A person in a workspace. `address` is "" for who has no password with us."""

    user_id: UserId
    name: str
    role: Role
    address: str = ""
    is_of_shopify: bool = False


@dataclass(frozen=True, slots=True)
class Invitation:
    """A person who was asked in and hasn't answered; of the mailed link we keep a hash."""

    tenant_id: TenantId
    id: InvitationId
    address: str
    role: Role
    language: str
    author: UserId
    token_hash: str
    sent_at: datetime

    def is_over(self, now: datetime) -> bool:
        """Whether its link is good no more."""
        return now - self.sent_at >= INVITED_FOR


@dataclass(frozen=True, slots=True)
class Offer:
    """An owner asks a member to be one too; who `hands_over` is an editor from then on."""

    from_id: UserId
    to_id: UserId
    hands_over: bool
    made_at: datetime

    def is_over(self, now: datetime) -> bool:
        """Whether it can be taken no more."""
        return now - self.made_at >= OFFERED_FOR


def ensure_ours(tenant: Tenant) -> None:
    """Refuse where it isn't ours to say who comes in.

    Raises:
        Invalid: of a Shopify shop, Shopify alone says it.
    """
    if tenant.billing_channel is BillingChannel.SHOPIFY:
        raise Invalid("Shopify says who comes in", {"team": "shopify_team"})


def role_named(typed: str) -> Role:
    """A role as a form names it.

    Raises:
        Invalid: "role" is none.
    """
    if typed not in set(Role):
        raise Invalid("no such role", {"role": "unknown"})
    return Role(typed)


def ensure_changeable(roles: Mapping[UserId, Role], user: UserId, role: Role | None) -> None:
    """Refuse what would leave a workspace without owner, or make one without their consent.

    `role` None: they are no member any more.

    Raises:
        NotFound: they are no member.
        Invalid: "role" is "last_owner" or "by_consent".
    """
    if user not in roles:
        raise NotFound("no such member")
    if role is Role.OWNER:
        if roles[user] is not Role.OWNER:
            raise Invalid("they have to agree", {"role": "by_consent"})
        return
    owners = [each for each, kept in roles.items() if kept is Role.OWNER]
    if owners == [user]:
        raise Invalid("a workspace has an owner", {"role": "last_owner"})
