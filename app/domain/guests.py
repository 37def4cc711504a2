"""Guests: admins who look into a workspace that isn't theirs, for a while and never unseen."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.ids import SignInId, TenantId, UserId

LASTS = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Stay:
    """An admin's browser in another's workspace. `home_id` is where it looked before.

    A guest reads; only one who came to help, `may_change`, does more, and each such request stands
    in the audit log.
    """

    sign_in_id: SignInId
    tenant_id: TenantId
    user_id: UserId
    home_id: TenantId
    may_change: bool
    ends_at: datetime
    name: str = ""
