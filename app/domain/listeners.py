"""Pages that listen for news: who they are, and how long they may."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from app.domain.errors import Unauthorized
from app.domain.ids import SignInId, TenantId, UserId

PASS_S = 60  # between a page's asking for it and its listening
MOST_OF_ONE = 8  # pages of one person


@dataclass(frozen=True, slots=True)
class Pass:
    """Whose page may listen, and to which workspace. In Shopify's frame there is no sign-in."""

    tenant: TenantId
    user: UserId
    sign_in: SignInId | None = None

    def parts(self) -> list[str]:
        """As it is sealed."""
        return [str(self.tenant), str(self.user), str(self.sign_in or "")]

    @classmethod
    def of(cls, parts: Sequence[str]) -> "Pass":
        """As it was sealed.

        Raises:
            Unauthorized: that is none.
        """
        try:
            tenant, user, sign_in = parts
            known = SignInId(UUID(sign_in)) if sign_in else None
            return cls(TenantId(UUID(tenant)), UserId(UUID(user)), known)
        except (ValueError, TypeError, AttributeError):
            raise Unauthorized("no pass of ours") from None
