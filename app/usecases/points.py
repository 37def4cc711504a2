"""Points that come from us: the welcome gift, and an operator's grant."""

import hashlib
import hmac
from dataclasses import dataclass

from app.domain.audit_log import Actor, AuditLine, Deed, ensure_reason
from app.domain.errors import Conflict, Invalid, NotEnoughPoints
from app.domain.ids import TenantId
from app.domain.points import MAX_BY_HAND, WELCOME_POINTS, Account, EntryKind, whole
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
            Invalid: not a whole number above 0, too many at a time, or no reason.
        """
        _ensure_sound(points, reason)
        with self.open_uow(tenant) as uow:
            uow.wallet.open()
            if not uow.wallet.add(EntryKind.GRANT, ref, points, reason):
                raise Conflict(f"grant {ref} was made before")
            line = AuditLine(Deed.POINTS_GRANTED, by, tenant, str(points), reason=reason)
            uow.audit_log.add(line)
            return uow.wallet.account()

    def take_back(
        self, tenant: TenantId, points: int, reason: str, ref: str, *, by: Actor
    ) -> Account:
        """An operator's correction downwards: of what is free, never of what is held.

        Raises:
            Conflict: that reference has been corrected before.
            Invalid: not a whole number above 0, too many at a time, or no reason.
            NotEnoughPoints: fewer are free, and nothing has changed.
        """
        _ensure_sound(points, reason)
        with self.open_uow(tenant) as uow:
            uow.wallet.open()
            if not uow.wallet.add(EntryKind.CORRECTION, ref, -points, reason):
                raise Conflict(f"correction {ref} was made before")
            # the account is ours until we leave, so nobody spends in between
            account = uow.wallet.account()
            if account.available < 0:
                raise NotEnoughPoints(points, account.available + points)
            line = AuditLine(Deed.POINTS_TAKEN_BACK, by, tenant, str(points), reason=reason)
            uow.audit_log.add(line)
            return account


def _ensure_sound(points: int, reason: str) -> None:
    if whole(points) > MAX_BY_HAND:
        raise Invalid("too many points at a time", {"points": "points_many"})
    ensure_reason(reason)
