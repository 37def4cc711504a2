"""Points that come from us: the welcome gift, and an operator's grant."""

import hashlib
import hmac
from dataclasses import dataclass

from app.domain.audit_log import Actor, AuditLine, Deed
from app.domain.errors import Conflict
from app.domain.ids import TenantId
from app.domain.points import WELCOME_POINTS, Account, EntryKind, whole
from app.ports.platform import OpenPlatformUow
from app.ports.uow import OpenUow


@dataclass(frozen=True, slots=True)
class Points:
    """Gives points. `gift_key` keys the hash by which a shop's domain is remembered."""

    open_uow: OpenUow
    open_platform_uow: OpenPlatformUow
    gift_key: str

    def welcome(self, tenant: TenantId, whom: str) -> bool:
        """The gift of a new tenant: once per store domain and e-mail address, for ever."""
        key_hash = hmac.new(self.gift_key.encode(), whom.lower().encode(), hashlib.sha256)
        with self.open_platform_uow() as platform:
            is_theirs = platform.welcome(key_hash.hexdigest(), tenant)
        with self.open_uow(tenant) as uow:
            uow.wallet.open()
            return is_theirs and uow.wallet.add(EntryKind.GIFT, "welcome", WELCOME_POINTS, "")

    def grant(self, tenant: TenantId, points: int, reason: str, ref: str, *, by: Actor) -> Account:
        """An operator's grant; its reason stands in the wallet.

        Raises:
            Conflict: that reference has been granted before.
            Invalid: not a whole number above 0.
        """
        with self.open_uow(tenant) as uow:
            uow.wallet.open()
            if not uow.wallet.add(EntryKind.GRANT, ref, whole(points), reason):
                raise Conflict(f"grant {ref} was made before")
            told = {"subject": str(points), "reason": reason}
            uow.audit_log.add(AuditLine(Deed.POINTS_GRANTED, by, tenant, **told))
            return uow.wallet.account()
