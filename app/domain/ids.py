"""Typed ids: a plain UUID or str crosses no border between layers."""

from functools import lru_cache
from hashlib import sha1
from typing import NewType
from uuid import NAMESPACE_URL, UUID, uuid4

TenantId = NewType("TenantId", UUID)
UserId = NewType("UserId", UUID)
ApiKeyId = NewType("ApiKeyId", UUID)
ApiSessionId = NewType("ApiSessionId", UUID)
SignInId = NewType("SignInId", UUID)
StoreId = NewType("StoreId", UUID)
ProductId = NewType("ProductId", UUID)
VariantId = NewType("VariantId", UUID)
ImageId = NewType("ImageId", UUID)
RunId = NewType("RunId", UUID)
ItemId = NewType("ItemId", UUID)
DraftId = NewType("DraftId", UUID)
NoteId = NewType("NoteId", UUID)
ListViewId = NewType("ListViewId", UUID)
PolicySwitchId = NewType("PolicySwitchId", UUID)
RevisionId = NewType("RevisionId", UUID)
AttemptId = NewType("AttemptId", UUID)
WebhookId = NewType("WebhookId", UUID)
NotificationId = NewType("NotificationId", UUID)
VoiceId = NewType("VoiceId", UUID)
CompetitorJobId = NewType("CompetitorJobId", UUID)
RuleId = NewType("RuleId", UUID)
OutlineId = NewType("OutlineId", UUID)
WatchId = NewType("WatchId", UUID)
ErrandId = NewType("ErrandId", UUID)
InvitationId = NewType("InvitationId", UUID)
EventId = NewType("EventId", UUID)
SubscriptionId = NewType("SubscriptionId", UUID)
DeliveryId = NewType("DeliveryId", UUID)

RemoteId = NewType("RemoteId", str)
"""How the platform itself names a thing: a Shopify gid or a WooCommerce number."""


_FREE_BITS = ~((0xF << 76) | (0x3 << 62))
_VERSION_5 = (0x5 << 76) | (0x2 << 62)


def new_id() -> UUID:
    """A fresh random id."""
    return uuid4()


def remote_uuid(owner: UUID, kind: str, remote_id: RemoteId) -> UUID:
    """The id of a platform's thing, always the same for the same owner, kind and remote id.

    A second sync, or a second worker, can therefore never make a second row of it.
    """
    digest = sha1(_prefix(owner, kind) + remote_id.encode(), usedforsecurity=False).digest()
    # as UUID(bytes=..., version=5) sets the bits, in half of its time: a catalogue has many of them
    return UUID(int=(int.from_bytes(digest[:16]) & _FREE_BITS) | _VERSION_5)


@lru_cache(maxsize=64)
def _prefix(owner: UUID, kind: str) -> bytes:
    """What uuid5 hashes before the remote id: a whole catalogue has it in common."""
    return NAMESPACE_URL.bytes + f"{owner}/{kind}/".encode()
