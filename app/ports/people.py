"""Users, how they are known, and the browsers they signed in with."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from app.domain.ids import SignInId, TenantId, UserId
from app.domain.tenants import Role, SignIn, Tenant, User


@dataclass(frozen=True, slots=True)
class Password:
    """How a person with a password is known."""

    user: User
    hashed: str


@dataclass(frozen=True, slots=True)
class Email:
    """A person's address, and since when it is known to be theirs."""

    address: str
    confirmed_at: datetime | None


class People(Protocol):
    """Users, how they are known, and the browsers they signed in with."""

    def add(self, user: User) -> None:
        """A new person."""
        ...

    def get(self, user: UserId) -> User:
        """One person, or NotFound."""
        ...

    def identify(self, kind: str, subject: str, user: UserId, secret: str = "") -> UserId:
        """Link an identity to a person and answer whose it is: an older owner keeps it."""
        ...

    def by_identity(self, kind: str, subject: str) -> User | None:
        """Whose identity this is: ("shopify", "shop/number"), ("password", e-mail)."""
        ...

    def password(self, email: str) -> Password | None:
        """The person behind an e-mail address, with the hash to check against."""
        ...

    def set_role(self, user: UserId, role: str) -> None:
        """USER or ADMIN from now on."""
        ...

    def set_preferences(self, user: UserId, language: str, theme: str) -> None:
        """How they want to see us."""
        ...

    def workspaces(self, user: UserId) -> list[tuple[Tenant, Role]]:
        """Where they are members, by name."""
        ...

    def sign_in(self, token_hash: str, user: UserId, tenant: TenantId | None, hours: int) -> SignIn:
        """A browser signed in."""
        ...

    def signed_in(self, token_hash: str) -> SignIn | None:
        """The browser behind a cookie, unless it expired or signed out."""
        ...

    def move(self, sign_in: SignInId, tenant: TenantId) -> None:
        """Look at another workspace."""
        ...

    def sign_out(self, sign_in: SignInId) -> None:
        """The cookie is worth nothing from now on."""
        ...

    def email(self, user: UserId) -> Email | None:
        """The address by which they sign in; None where they have no password with us."""
        ...

    def confirm(self, email: str) -> None:
        """The address is its person's: they read its mail. Again changes nothing."""
        ...

    def set_password(self, user: UserId, hashed: str) -> None:
        """Another one from now on."""
        ...

    def sign_out_all(self, user: UserId, but: SignInId | None = None) -> None:
        """Every browser of theirs, but that one."""
        ...
