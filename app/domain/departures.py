"""What becomes of a person's workspaces and deeds when they go."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.ids import TenantId, UserId
from app.domain.tenants import Role

FORMER = "user:former"  # how history names all who are gone


class Fate(StrEnum):
    """What becomes of a workspace when one of its members goes for good."""

    STAYS = "stays"  # others own it
    GOES = "goes"  # nobody else does
    SHOPS = "shops"  # it is a Shopify shop's, whose admin lets people in


@dataclass(frozen=True, slots=True)
class Parting:
    """A workspace, and what becomes of it. `others` is how many members remain behind."""

    tenant_id: TenantId
    name: str
    fate: Fate
    others: int


def author_of(user: UserId) -> str:
    """How what a person did names them."""
    return f"user:{user}"


def is_sole_owner(roles: Mapping[UserId, Role], user: UserId) -> bool:
    """Whether a workspace would be nobody's without them."""
    owners = [each for each, role in roles.items() if role is Role.OWNER]
    return owners == [user]
