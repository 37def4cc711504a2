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
class FreshSignIn:
    """A sign-in that begins. `agent` is what the browser calls itself."""

    user_id: UserId
    tenant_id: TenantId | None
    hours: int
    agent: str = ""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A browser that signed in, whose it is, and where that person is a member, by name."""

    browser: SignIn
    user: User
    spaces: tuple[tuple[Tenant, Role], ...]


@dataclass(frozen=True, slots=True)
class Email:
    """A person's address, and since when it is known to be theirs."""

    address: str
    confirmed_at: datetime | None


@dataclass(frozen=True, slots=True)
class KnownBrowser:
    """A browser that is signed in; `agent` is what it calls itself."""

    id: SignInId
    agent: str
    since: datetime
    seen_at: datetime


class Browsers(Protocol):
    """Who stands behind a cookie; one round trip."""

    def signed_in(self, token_hash: str) -> SignedIn | None:
        """Whose it is, unless it expired or was signed out; seen is noted once in five minutes."""
        ...


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

    def rename(self, user: UserId, name: str) -> None:
        """Another name."""
        ...

    def set_preferences(self, user: UserId, language: str, theme: str) -> None:
        """How they want to see us."""
        ...

    def workspaces(self, user: UserId) -> list[tuple[Tenant, Role]]:
        """Where they are members, by name."""
        ...

    def sign_in(self, token_hash: str, fresh: FreshSignIn) -> SignIn:
        """A browser signed in."""
        ...

    def renew(self, sign_in: SignInId, token_hash: str) -> None:
        """Its cookie is another one from now on."""
        ...

    def browsers(self, user: UserId) -> list[KnownBrowser]:
        """All that are signed in, the one seen last first."""
        ...

    def move(self, sign_in: SignInId, tenant: TenantId) -> None:
        """Look at another workspace."""
        ...

    def sign_out_of(self, user: UserId, sign_in: SignInId) -> bool:
        """Whether that browser was theirs; then it is signed out."""
        ...

    def sign_out(self, sign_in: SignInId) -> None:
        """The cookie is worth nothing from now on."""
        ...

    def is_known_by(self, user: UserId, kind: str) -> bool:
        """Whether they have an identity of that kind."""
        ...

    def unlink(self, user: UserId, kind: str) -> None:
        """They have none of that kind any more."""
        ...

    def identities(self, user: UserId) -> list[tuple[str, str]]:
        """All by which they are known: kind and subject."""
        ...

    def hand_over(self, kind: str, prefix: str, giver: UserId, taker: UserId) -> None:
        """Identities of that kind whose subject begins so are another's from now on."""
        ...

    def remove(self, user: UserId) -> None:
        """Nothing of them is left; they may be a member nowhere. Again changes nothing."""
        ...

    def remove_if_unknown(self, user: UserId) -> None:
        """The same, unless they are known by something, or a member somewhere."""
        ...

    def email(self, user: UserId) -> Email | None:
        """The address by which they sign in; None where they have no password with us."""
        ...

    def confirm(self, email: str) -> None:
        """The address is its person's: they read its mail. Again changes nothing."""
        ...

    def move_email(self, user: UserId, email: str) -> bool:
        """Whether they sign in by that address from now on; it is confirmed. False: it is taken."""
        ...

    def set_password(self, user: UserId, hashed: str) -> None:
        """Another one from now on."""
        ...

    def sign_out_all(self, user: UserId, but: SignInId | None = None) -> None:
        """Every browser of theirs, but that one."""
        ...
