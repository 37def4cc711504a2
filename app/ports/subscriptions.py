"""Subscriptions, what is on its way to them, and the way out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from app.domain.events import Event
from app.domain.ids import DeliveryId, SubscriptionId
from app.domain.letters import Posting
from app.domain.subscriptions import (
    Delivery,
    DeliveryState,
    Off,
    Reply,
    Subscription,
    Verdict,
    Wishes,
)


@dataclass(frozen=True, slots=True)
class Taken:
    """A delivery that is this call's to try, and what it is signed with, sealed."""

    delivery: Delivery
    to: Subscription
    sealed: tuple[bytes, ...]


class Subscriptions(Protocol):
    """The workspace's subscriptions."""

    def add(self, subscription: Subscription, sealed: bytes) -> Subscription:
        """A new one, with its secret; where there is one of that id, that."""
        ...

    def all(self) -> list[Subscription]:
        """All of them, the oldest first."""
        ...

    def get(self, subscription: SubscriptionId, *, held: bool = False) -> Subscription:
        """One, or NotFound; `held` until the transaction ends."""
        ...

    def change(self, subscription: SubscriptionId, wanted: Wishes) -> None:
        """Other wishes from now on, and another version."""
        ...

    def switch(self, subscription: SubscriptionId, off: Off) -> None:
        """Off, or on again as if it had never failed; another version."""
        ...

    def renew(self, subscription: SubscriptionId, sealed: bytes, until: datetime) -> None:
        """Another secret; the one before signs as well until then."""
        ...

    def remove(self, subscription: SubscriptionId) -> None:
        """None any more, nor what was on its way to it; or NotFound."""
        ...

    def went(self, subscription: SubscriptionId, told: Verdict) -> None:
        """How the last try went, for all that goes there."""
        ...

    def wake(self, subscription: SubscriptionId) -> None:
        """What goes there rests no more."""
        ...

    def claim_letter(self, subscription: SubscriptionId) -> Subscription | None:
        """It was switched off for failing, and the mail about it is this call's to send."""
        ...

    def settle_letter(self, subscription: SubscriptionId, posting: Posting, after_s: float) -> None:
        """What became of that mail. LATER may be claimed again after so long."""
        ...


class Deliveries(Protocol):
    """What is on its way, and what was."""

    def add(self, subscription: SubscriptionId, event: Event) -> DeliveryId:
        """One for that subscription alone, whatever it wants to hear of."""
        ...

    def tests_waiting(self, subscription: SubscriptionId) -> int:
        """How many that say nothing are on their way to it."""
        ...

    def of(
        self,
        subscription: SubscriptionId,
        limit: int,
        before: DeliveryId | None = None,
        state: DeliveryState | None = None,
    ) -> list[Delivery]:
        """The newest first, from that one on; those in one state where it is named."""
        ...

    def take(self, lease_s: float) -> Taken | None:
        """One that is due, tried once more by this call; None where none is."""
        ...

    def settle(self, delivery: Delivery, said: Reply, told: Verdict) -> bool:
        """What came of the try; False where another has it by now."""
        ...

    def again(self, subscription: SubscriptionId, delivery: DeliveryId) -> None:
        """Try that one anew, or NotFound."""
        ...

    def give_up(self, subscription: SubscriptionId) -> None:
        """Nothing that waits for it is tried any more."""
        ...

    def forget(self, days: int) -> None:
        """Let go of those that are older."""
        ...


class Receivers(Protocol):
    """Programs elsewhere."""

    def hand_over(self, url: str, headers: Mapping[str, str], body: str) -> Reply:
        """Send it, and say how it went; whatever happens there, nothing is raised."""
        ...
