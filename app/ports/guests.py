"""Admins who look into workspaces."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.guests import Stay
from app.domain.ids import SignInId, TenantId


class GuestBook(Protocol):
    """Stays under way, one a browser. A stay ends by itself; then its browser goes home."""

    def come(self, stay: Stay) -> None:
        """Have the browser look there; an earlier stay of its is over."""
        ...

    def of(self, sign_in: SignInId) -> Stay | None:
        """The browser's stay, also one whose time is over."""
        ...

    def leave(self, sign_in: SignInId) -> Stay | None:
        """Have the browser look at its own workspace again; answers the stay that ended."""
        ...

    def within(self, tenant: TenantId) -> Sequence[Stay]:
        """Who looks into a workspace now, with their names."""
        ...
