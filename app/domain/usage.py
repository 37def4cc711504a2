"""What text models cost: each call, what an order will take, and what a day may take."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from app.domain.facts import Fact
from app.domain.ids import ItemId, RunId, TenantId
from app.domain.routing import Choice
from app.domain.texts import SlotBrief

PROMPT_TOKENS = 500  # of the instructions, which go with every order
# English takes four signs a token, Arabic two: what is reckoned too high only pauses a run early
SIGNS_A_TOKEN = 3
TOKENS_A_WORD = 2
FRAME_TOKENS = 40  # of keys and brackets round a fact or a text
PICTURE_TOKENS = 1_000  # of 800 pixels; where nobody sees it, it is reckoned too high
PAIR_TOKENS = 150  # of a question with its answer
FEW_SIGNS = 600  # in characters; a longer limit is a hard end that no text comes near


@dataclass(frozen=True, slots=True)
class Usage:
    """One call of a text model. `cost_usd` None: neither the provider nor our table knows.

    `outcome` is "ok" or the kind of failure.
    """

    tenant_id: TenantId
    task: str
    provider: str
    model: str
    input_tokens: int
    output_tokens: int
    cost_usd: Decimal | None
    duration_ms: int
    outcome: str
    at: datetime
    run_id: RunId | None = None
    item_id: ItemId | None = None


@dataclass(frozen=True, slots=True)
class Tokens:
    """How many are read and written."""

    read: int
    written: int

    def __add__(self, other: "Tokens") -> "Tokens":
        return Tokens(self.read + other.read, self.written + other.written)


@dataclass(frozen=True, slots=True)
class Spent:
    """What a model did in a day, for all tenants. What merchants' own did is theirs to pay."""

    provider: str
    model: str
    calls: int
    failed: int
    tokens: Tokens
    usd: Decimal


@dataclass(frozen=True, slots=True)
class Estimate:
    """About what an order will take of a merchant's own model, before it is placed.

    `usd` None: we don't know that model's price.
    """

    tokens: Tokens
    usd: Decimal | None


def estimated(orders: Iterable[Tokens], choice: Choice) -> Estimate:
    """What several orders take together, at that model."""
    tokens = sum(orders, Tokens(0, 0))
    usd = None if choice.price is None else choice.price.of(tokens.read, tokens.written)
    return Estimate(tokens, usd)


def expected(facts: Sequence[Fact], slots: Sequence[SlotBrief]) -> Tokens:
    """About what an order of these texts takes, rather too much than too little."""
    told = sum(len(fact.name) + len(fact.value) for fact in facts) // SIGNS_A_TOKEN
    told += sum(len(brief.source) + len(brief.earlier) for brief in slots) // SIGNS_A_TOKEN
    told += sum(len(said.text) for b in slots for said in b.present) // SIGNS_A_TOKEN
    told += PICTURE_TOKENS * sum(bool(brief.picture) for brief in slots)
    read = PROMPT_TOKENS + told + FRAME_TOKENS * (len(facts) + len(slots))
    return Tokens(read, sum(map(_written, slots)))


def cost_usd(tokens: Tokens, choices: Sequence[Choice]) -> Decimal:
    """What they cost at the dearest of the models that may be asked; unknown prices count 0."""
    prices = [choice.price for choice in choices if choice.price is not None]
    return max((price.of(tokens.read, tokens.written) for price in prices), default=Decimal(0))


def next_day(now: datetime) -> datetime:
    """When the day's ceiling is whole again: days are UTC's."""
    return day(now) + timedelta(days=1)


def day(now: datetime) -> datetime:
    """When the day of `now` began."""
    return now.replace(hour=0, minute=0, second=0, microsecond=0)


def _written(brief: SlotBrief) -> int:
    """A translation is about as long as its source; a text with a length has at most that."""
    least = len(brief.source) // SIGNS_A_TOKEN
    if brief.words:
        asked = brief.questions * PAIR_TOKENS
        return FRAME_TOKENS + asked + max(least, TOKENS_A_WORD * brief.words[1])
    return FRAME_TOKENS + max(least, min(brief.max_chars, FEW_SIGNS) // SIGNS_A_TOKEN)
