"""Answer the same request once: whoever sends it again gets the same answer."""

from dataclasses import dataclass

from app.domain.errors import Conflict, Invalid
from app.domain.ids import TenantId
from app.ports.replies import Reply
from app.ports.uow import OpenUow

KEPT_HOURS = 24


class StillAtWork(Conflict):
    """The same request is being worked on at this moment."""

    code = "request_in_progress"


@dataclass(frozen=True, slots=True)
class Replies:
    """Keeps answers for a day. A request at work for longer than `lease_s` died."""

    open_uow: OpenUow
    lease_s: float

    def begin(self, tenant: TenantId, key: str, request_hash: str) -> Reply | None:
        """None where the request is to be done; else what was answered to it.

        Raises:
            Invalid: the key was used for another request.
            StillAtWork: it isn't answered yet.
        """
        with self.open_uow(tenant) as uow:
            uow.replies.forget(KEPT_HOURS)
            earlier = uow.replies.claim(key, request_hash, self.lease_s)
        if earlier is None:
            return None
        if earlier.request_hash != request_hash:
            raise Invalid("the key was used before", {"Idempotency-Key": "reused"})
        if not earlier.status:
            raise StillAtWork("the same request is at work")
        return earlier

    def keep(self, tenant: TenantId, key: str, reply: Reply) -> None:
        """What was answered."""
        with self.open_uow(tenant) as uow:
            uow.replies.keep(key, reply)

    def drop(self, tenant: TenantId, key: str) -> None:
        """It failed for a reason that may pass: it may be sent again."""
        with self.open_uow(tenant) as uow:
            uow.replies.drop(key)
