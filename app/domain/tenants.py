"""Tenants (in the interface: workspaces), the people in them, and how people are known."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.guests import Stay
from app.domain.ids import SignInId, TenantId, UserId

ADMIN = "ADMIN"


class BillingChannel(StrEnum):
    """How a tenant pays; fixed when it is made."""

    SHOPIFY = "shopify"
    DIRECT = "direct"


class Role(StrEnum):
    """What a member may do in a workspace."""

    OWNER = "owner"
    EDITOR = "editor"
    REVIEWER = "reviewer"
    VIEWER = "viewer"


@dataclass(frozen=True, slots=True)
class Tenant:
    """A workspace."""

    id: TenantId
    name: str
    billing_channel: BillingChannel
    created_at: datetime


@dataclass(frozen=True, slots=True)
class User:
    """A person. `role` is USER or ADMIN; `language` and `theme` are "" until chosen.

    `has_second_step`: a password alone doesn't let them in.
    """

    id: UserId
    name: str
    role: str
    language: str = ""
    theme: str = ""
    has_second_step: bool = False

    @property
    def is_admin(self) -> bool:
        """Whether they run the platform."""
        return self.role == ADMIN


@dataclass(frozen=True, slots=True)
class Membership:
    """A person in a workspace."""

    tenant_id: TenantId
    user_id: UserId
    role: Role


@dataclass(frozen=True, slots=True)
class SignIn:
    """A browser that signed in with a password. `tenant_id` is the workspace it looks at."""

    id: SignInId
    user_id: UserId
    tenant_id: TenantId | None


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who looks at a page, and in which workspace: all that a view knows of the person.

    `spaces` are those where they are a member, by name; known of who signed in with us alone.
    """

    tenant: Tenant
    user: User
    role: Role
    sign_in_id: SignInId | None = None
    shop: str = ""
    guest: Stay | None = None
    spaces: tuple[Tenant, ...] = ()

    @property
    def came_by_password(self) -> bool:
        """Whether they signed in with us; a shop's admin vouches for its own shop alone."""
        return self.sign_in_id is not None

    @property
    def author(self) -> str:
        """How history names the person: never an e-mail address."""
        return f"user:{self.user.id}"
