"""The tenant itself and its members."""

from typing import Protocol

from app.domain.ids import UserId
from app.domain.tenants import Membership, Role, Tenant


class Tenants(Protocol):
    """The tenant itself and its members."""

    def get(self) -> Tenant:
        """The tenant of this unit of work, or NotFound."""
        ...

    def add(self, tenant: Tenant) -> None:
        """A new tenant; again changes nothing, but that a forgotten one has a name again."""
        ...

    def add_member(self, membership: Membership) -> None:
        """A member; again changes nothing, not even the role."""
        ...

    def role_of(self, user: UserId) -> Role | None:
        """What the person may do here; None for strangers."""
        ...
