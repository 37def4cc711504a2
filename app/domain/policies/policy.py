"""Policies: which wordings a shop doesn't publish, and which of them it has switched off."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.domain.errors import Invalid
from app.domain.ids import PolicySwitchId, StoreId, TenantId

LEAST_REASON_CHARS = 10
MOST_REASON_CHARS = 500
MOST_RIVALS = 200
MOST_RIVAL_CHARS = 80
LEAST_RIVAL_CHARS = 2


class Policy(StrEnum):
    """A kind of wording that is kept out of texts."""

    HEALTH = "health"
    SUPERLATIVE = "superlative"
    GUARANTEE = "guarantee"
    DISCRIMINATION = "discrimination"
    ADULT = "adult"
    RIVAL = "rival"
    PRICE = "price"
    PLACEHOLDER = "placeholder"
    CAPITALS = "capitals"
    EMOJI = "emoji"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Policies:
    """What holds in a shop. `rivals` are names of competitors that no text mentions."""

    on: frozenset[Policy] = frozenset(Policy)
    rivals: tuple[str, ...] = ()


EVERY_POLICY = Policies()


@dataclass(frozen=True, slots=True)
class Hit:
    """A stretch of a plain text, from `start` to `end`, that a policy keeps out."""

    policy: Policy
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class PolicySwitch:
    """That somebody switched a policy of a shop on or off, and why.

    `names` are the competitors' as they stand from then on, for that policy alone.
    """

    tenant_id: TenantId
    id: PolicySwitchId
    store_id: StoreId
    policy: Policy
    is_on: bool
    reason: str
    author: str
    created_at: datetime
    names: tuple[str, ...] = field(default=())


def holding(switches: list[PolicySwitch]) -> Policies:
    """What holds after the switches, the oldest first; all of it where there is none."""
    last = {switch.policy: switch for switch in switches}
    on = frozenset(policy for policy in Policy if policy not in last or last[policy].is_on)
    rival = last.get(Policy.RIVAL)
    return Policies(on, rival.names if rival else ())


def why(text: str) -> str:
    """The reason for a switch as it is kept.

    Raises:
        Invalid: none that anybody could understand later, or an essay.
    """
    kept = " ".join(text.split())
    if len(kept) < LEAST_REASON_CHARS:
        raise Invalid("a switch has a reason", {"reason": "too_short"})
    if len(kept) > MOST_REASON_CHARS:
        raise Invalid("a reason is a sentence", {"reason": "too_long"})
    return kept


def named(text: str) -> tuple[str, ...]:
    """Competitors' names, one a line, as they are kept.

    Raises:
        Invalid: too many of them, or one that is no name.
    """
    lines = (" ".join(line.split()) for line in text.splitlines())
    names = tuple(dict.fromkeys(line for line in lines if line))
    if len(names) > MOST_RIVALS:
        raise Invalid("too many names", {"names": "too_many"})
    if any(not LEAST_RIVAL_CHARS <= len(name) <= MOST_RIVAL_CHARS for name in names):
        raise Invalid("not a name", {"names": "not_a_name"})
    return names
