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

    def hold(self) -> None:
        """Nobody else who holds it changes what is the workspace's until the transaction ends."""
        ...

    def add_new(self, tenant: Tenant) -> bool:
        """A new tenant; False, and nothing, where there is or was one of that id."""
        ...

    def add_member(self, membership: Membership) -> None:
        """A member; again changes nothing, not even the role."""
        ...

    def role_of(self, user: UserId) -> Role | None:
        """What the person may do here; None for strangers."""
        ...
