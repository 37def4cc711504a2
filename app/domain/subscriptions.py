"""Subscriptions: programs elsewhere that hear of what happens here, and what is delivered to them.

Signed as Standard Webhooks says, so that receivers find a library in their language.
Source: github.com/standard-webhooks/standard-webhooks, spec/standard-webhooks.md
"""

import base64
import hmac
import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from hashlib import sha256

from app.domain.addresses import as_typed
from app.domain.errors import Invalid
from app.domain.events import EventType, Fact
from app.domain.ids import DeliveryId, EventId, SubscriptionId, TenantId

MOST_SUBSCRIPTIONS = 10  # of a workspace
LONGEST_NAME = 80
KEPT_DAYS = 30  # so long a delivery stands in the log
MARK = "whsec_"
SECRET_BYTES = 32
OLD_SECRET_FOR = timedelta(hours=24)
WAITS_S = (30.0, 300.0, 1_800.0, 7_200.0, 21_600.0, 57_600.0, 86_400.0)
"""How long after each try comes the next: eight tries, within two days and a bit."""
DEAD_AFTER = timedelta(days=3)  # without one success
LONGEST_REST_S = 3_600.0
TAKEN = range(200, 300)
REDIRECTS = range(300, 400)
GONE = 410
CHOICES = tuple(each for each in EventType if each is not EventType.TEST)


class Off(StrEnum):
    """Why nothing is delivered to one."""

    NOT = ""
    BY_HAND = "by_hand"
    UNSUBSCRIBED = "unsubscribed"  # it answered 410
    FAILING = "failing"  # for days


class DeliveryState(StrEnum):
    """Where a delivery stands."""

    WAITING = "waiting"
    DELIVERED = "delivered"
    GIVEN_UP = "given_up"


class DeliveryOutcome(StrEnum):
    """What came of the last try; the status of the answer says the rest."""

    NONE = ""  # not tried yet
    TAKEN = "taken"
    REFUSED = "refused"
    REDIRECTED = "redirected"  # followed nowhere: the address is to be the right one
    TOO_SLOW = "too_slow"
    UNREACHABLE = "unreachable"
    PRIVATE = "private"  # an address that we don't call
    UNSIGNED = "unsigned"  # its secret is sealed with a key that isn't ours any more
    SWITCHED_OFF = "switched_off"


NO_ANSWER = frozenset(
    {DeliveryOutcome.TOO_SLOW, DeliveryOutcome.UNREACHABLE, DeliveryOutcome.PRIVATE}
)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What somebody wants to hear of, and where."""

    name: str
    url: str
    events: frozenset[EventType]


@dataclass(frozen=True, slots=True)
class Subscription:
    """A program that hears of it. `failing_since` is when it last failed first, without a success.

    `old_secret_until` is how long what it had before its newest secret signs as well.
    """

    tenant_id: TenantId
    id: SubscriptionId
    wishes: Wishes
    author: str
    created_at: datetime
    version: int = 1
    off: Off = Off.NOT
    failures: int = 0
    failing_since: datetime | None = None
    old_secret_until: datetime | None = None

    @property
    def is_on(self) -> bool:
        """Whether it hears of anything."""
        return self.off is Off.NOT


@dataclass(frozen=True, slots=True)
class Delivery:
    """A event on its way to a subscription. Its event's id is the same however often it goes.

    `status` is what the last try was answered with, None: with nothing.
    """

    tenant_id: TenantId
    id: DeliveryId
    subscription_id: SubscriptionId
    event_id: EventId
    event: EventType
    about: Mapping[str, Fact]
    created_at: datetime
    state: DeliveryState = DeliveryState.WAITING
    tries: int = 0
    due_at: datetime | None = None
    outcome: DeliveryOutcome = DeliveryOutcome.NONE
    status: int | None = None
    duration_ms: int | None = None
    tried_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """What is sent of a delivery; `timestamp` is when it happened."""

    type: EventType
    timestamp: datetime
    workspace_id: TenantId
    data: Mapping[str, Fact]


@dataclass(frozen=True, slots=True)
class Reply:
    """How a try went."""

    outcome: DeliveryOutcome
    status: int | None = None
    duration_ms: int | None = None
    retry_after_s: float | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What follows from a try: for the delivery, and for all that goes to the same program."""

    state: DeliveryState
    wait_s: float = 0.0
    rest_s: float = 0.0
    off: Off = Off.NOT


def wishes(name: str, url: str, events: Collection[str], allowed: Collection[str] = ()) -> Wishes:
    """What somebody filled in. `allowed` are "host:port" that may be called all the same.

    Raises:
        Invalid: `fields` names what is wrong: "name", "url" or "events".
    """
    wrong = {}
    if not 1 <= len(name.strip()) <= LONGEST_NAME:
        wrong["name"] = "length"
    if not events:
        wrong["events"] = "missing"
    if not set(events) <= set(CHOICES):
        wrong["events"] = "unknown"
    try:
        url = as_typed(url, allowed)
    except Invalid as refused:
        wrong["url"] = refused.fields["address"]
    if wrong:
        raise Invalid("no such subscription", wrong)
    return Wishes(name.strip(), url, frozenset(map(EventType, events)))


def reply(status: int, retry_after_s: float | None, duration_ms: int) -> Reply:
    """What an answer means: any success is one, and nothing else is."""
    refused = DeliveryOutcome.REDIRECTED if status in REDIRECTS else DeliveryOutcome.REFUSED
    outcome = DeliveryOutcome.TAKEN if status in TAKEN else refused
    return Reply(outcome, status, duration_ms, retry_after_s)


def verdict(to: Subscription, tries: int, said: Reply, now: datetime) -> Verdict:
    """What follows from what was said to the how-manieth try."""
    if said.outcome is DeliveryOutcome.TAKEN:
        return Verdict(DeliveryState.DELIVERED)
    if said.status == GONE:
        return Verdict(DeliveryState.GIVEN_UP, off=Off.UNSUBSCRIBED)
    if said.outcome is DeliveryOutcome.UNSIGNED:
        return Verdict(DeliveryState.GIVEN_UP)
    is_dead = to.failing_since is not None and now - to.failing_since >= DEAD_AFTER
    if is_dead and to.failures >= len(WAITS_S):
        return Verdict(DeliveryState.GIVEN_UP, off=Off.FAILING)
    asked_s = said.retry_after_s or 0.0
    # who doesn't answer costs the whole deadline, so all that goes there rests meanwhile
    is_silent = said.outcome in NO_ANSWER
    rest_s = min(WAITS_S[0] * 2 ** min(to.failures, 8), LONGEST_REST_S) if is_silent else 0.0
    if tries > len(WAITS_S):
        return Verdict(DeliveryState.GIVEN_UP, rest_s=max(rest_s, asked_s))
    return Verdict(DeliveryState.WAITING, max(WAITS_S[tries - 1], asked_s), max(rest_s, asked_s))


def body(delivery: Delivery) -> str:
    """What is sent, byte for byte the same each time."""
    at = delivery.created_at.astimezone(UTC)
    told = asdict(Message(delivery.event, at, delivery.tenant_id, delivery.about))
    told |= {"timestamp": at.isoformat(), "workspace_id": str(delivery.tenant_id)}
    return json.dumps(told, sort_keys=True, separators=(",", ":"))


def secret_of(random: bytes) -> str:
    """A secret as receivers' libraries take it."""
    return MARK + base64.b64encode(random).decode()


def headers(delivery: Delivery, secrets: Sequence[str], now: datetime) -> dict[str, str]:
    """What goes out with the body: who it is for, when, and a signature by each of the secrets."""
    at = int(now.timestamp())
    signed = f"{delivery.event_id}.{at}.{body(delivery)}".encode()
    return {
        "Content-Type": "application/json",
        "webhook-id": str(delivery.event_id),
        "webhook-timestamp": str(at),
        "webhook-signature": " ".join(signature(each, signed) for each in secrets),
    }


def signature(secret: str, signed: bytes) -> str:
    """By one secret, as it stands in the header."""
    key = base64.b64decode(secret.removeprefix(MARK))
    return f"v1,{base64.b64encode(hmac.new(key, signed, sha256).digest()).decode()}"
