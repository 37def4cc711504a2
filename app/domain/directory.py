"""What those who run the platform see of a workspace: its money, its shops, its people."""

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from app.domain.ids import UserId
from app.domain.points import Account
from app.domain.tenants import Role, Tenant

SPAN = timedelta(days=30)
"""Usage, cost and points taken are told of as long as that."""


@dataclass(frozen=True, slots=True)
class Turnover:
    """What models did for a workspace in the span, what that cost us, and what it paid for it.

    What merchants' own models did is theirs to pay, and not in `usd`.
    """

    calls: int
    usd: Decimal
    points: int

    def margin_usd(self, point_usd: Decimal | None) -> Decimal | None:
        """What is left of the points' worth; None as long as nobody says what a point is worth."""
        return None if point_usd is None else self.points * point_usd - self.usd


@dataclass(frozen=True, slots=True)
class Entry:
    """A workspace in the list. `shut` are those of its `shops` that refuse our key."""

    tenant: Tenant
    account: Account
    shops: int
    shut: int
    turnover: Turnover


@dataclass(frozen=True, slots=True)
class Person:
    """A member. `known_as` is the e-mail address, or the Shopify shop that let them in."""

    id: UserId
    name: str
    role: Role
    known_as: str
    is_admin: bool
