"""A workspace's roles, invitations and offers, and the people behind its members."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from app.domain.ids import InvitationId, TenantId, UserId
from app.domain.listeners import Pass
from app.domain.teams import Invitation, Member, Offer
from app.domain.tenants import Role


class Team(Protocol):
    """Who may do what in one workspace, who is asked in, and who is asked to own it."""

    def roles(self) -> Mapping[UserId, Role]:
        """Everybody's role, which nobody else changes until the transaction ends."""
        ...

    def set_role(self, user: UserId, role: Role) -> None:
        """Another role for a member."""
        ...

    def remove(self, user: UserId) -> None:
        """A member no more; what was offered to or by them is off."""
        ...

    def invitations(self) -> Sequence[Invitation]:
        """All that nobody has answered, the oldest first; also those that are over."""
        ...

    def save(self, invitation: Invitation) -> None:
        """One more, or one that was sent again: its older link is good no more."""
        ...

    def by_token(self, token_hash: str) -> Invitation | None:
        """The one whose link this is, whether it is over or not."""
        ...

    def use(self, token_hash: str, now: datetime) -> Invitation | None:
        """Take the one whose link this is, unless it is over; nobody else gets it then."""
        ...

    def revoke(self, invitation: InvitationId) -> None:
        """Ask them no more, or NotFound."""
        ...

    def offer(self) -> Offer | None:
        """What was offered last and isn't answered."""
        ...

    def put_offer(self, offer: Offer) -> None:
        """This one in place of any other."""
        ...

    def drop_offer(self) -> None:
        """None any more."""
        ...


class Members(Protocol):
    """The people behind memberships, whom no tenant's own role may look up."""

    def of(self, tenant: TenantId) -> Sequence[Member]:
        """All members of a workspace, by name."""
        ...

    def still_in(self, passes: Collection[Pass]) -> set[Pass]:
        """Those whose person is a member still, by a browser that is signed in still, if any."""
        ...
