"""Text models: what they cost, and which of them does a task, and which stand in for it."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from app.domain.errors import Invalid
from app.domain.ids import UserId
from app.domain.services import Task

MILLION = Decimal(1_000_000)
NOBODY = frozenset({Task.JUDGE, Task.SEE, Task.FIND})  # tasks that a table may give to nobody
PROVIDERS = ("groq", "openrouter")
OWN = "own"  # the provider of a merchant who brings a key of theirs
MOST_CHOICES = 8
LONGEST_MODEL = 200
DEAREST_USD = Decimal(1_000)  # for a million tokens; more is a slip of the pen


@dataclass(frozen=True, slots=True)
class Price:
    """USD for a million tokens, read and written."""

    usd_in: Decimal
    usd_out: Decimal

    def of(self, tokens_in: int, tokens_out: int) -> Decimal:
        """What so many tokens cost, in USD."""
        return (self.usd_in * tokens_in + self.usd_out * tokens_out) / MILLION


@dataclass(frozen=True, slots=True)
class Choice:
    """A model at a provider. Only a merchant's own may have no price that we know."""

    provider: str
    model: str
    price: Price | None

    def __str__(self) -> str:
        return f"{self.provider} {self.model}"


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether a model of the table can be asked.

    `trouble` is "", "gone" (its provider doesn't list it), "no_key", or the kind of failure with
    which the provider answered.
    """

    choice: Choice
    tasks: tuple[Task, ...]
    trouble: str = ""


Table = Mapping[Task, tuple[Choice, ...]]
"""For each task the models that may do it, the first one first."""

# Source: the providers' price pages, as the genai-prices data set keeps them (November 2026)
PRICES: Mapping[str, Price] = {
    "openai/gpt-oss-20b": Price(Decimal("0.075"), Decimal("0.30")),
    "openai/gpt-oss-120b": Price(Decimal("0.15"), Decimal("0.60")),
    "qwen/qwen3.8-27b": Price(Decimal("0.80"), Decimal("4.00")),
    "anthropic/claude-sonnet-5.5": Price(Decimal(2), Decimal(10)),
    "anthropic/claude-haiku-5.5": Price(Decimal("0.10"), Decimal("0.50")),
    "openai/gpt-6-luna": Price(Decimal("0.10"), Decimal("0.50")),
    "offline-writer": Price(Decimal(0), Decimal(0)),
}


SEEING = frozenset(
    {
        *("anthropic/claude-sonnet-5.5", "anthropic/claude-haiku-5.5", "openai/gpt-6-luna"),
        "offline-writer",  # as far as it goes
    }
)
"""Models that take pictures, of those that we know. Source: the providers' model pages."""


def _choice(provider: str, model: str) -> Choice:
    return Choice(provider, model, PRICES[model])


_GROQ_20B = _choice("groq", "openai/gpt-oss-20b")
_GROQ_120B = _choice("groq", "openai/gpt-oss-120b")
_HAIKU = _choice("openrouter", "anthropic/claude-haiku-5.5")
_SONNET = _choice("openrouter", "anthropic/claude-sonnet-5.5")
_LUNA = _choice("openrouter", "openai/gpt-6-luna")
_QUICK = (_GROQ_20B, _GROQ_120B, _HAIKU)

DEFAULT: Table = {
    Task.PRODUCT_DESCRIPTION: _QUICK,
    Task.SEO_BASIC: _QUICK,
    Task.REVIEWS_ANALYSIS: _QUICK,
    Task.CHATBOT: (_GROQ_120B, _LUNA),
    Task.ADS_COPY: (_SONNET, _GROQ_120B),
    Task.STRATEGIC_ANALYSIS: (_SONNET, _GROQ_120B),
    Task.TRANSLATION: (_GROQ_120B, _HAIKU),
    Task.SEO_ADVANCED: (_LUNA, _GROQ_120B),
    Task.JUDGE: (_GROQ_120B, _HAIKU, _LUNA),
    Task.SEE: (_HAIKU, _LUNA),
    Task.FIND: _QUICK,
}


@dataclass(frozen=True, slots=True)
class TableChange:
    """A table that somebody saved; `text` is "" where they went back to the environment's.

    `user_id` None: it was done on the command line, or by somebody who is forgotten.
    """

    user_id: UserId | None
    name: str
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Difference:
    """What a change did to a task: who may do it, before and after."""

    task: Task
    before: tuple[Choice, ...]
    after: tuple[Choice, ...]


def differences(before: Table, after: Table) -> tuple[Difference, ...]:
    """The tasks of which another table says something else."""
    return tuple(
        Difference(task, before[task], after[task])
        for task in Task
        if task in after and before[task] != after[task]
    )


def own(model: str) -> Choice:
    """A merchant's own model; its price where we know one by that name."""
    return Choice(OWN, model, PRICES.get(model))


def read_table(text: str, below: Table = DEFAULT) -> Table:
    """A router table in JSON, over the one `below`, of which it need not name every task.

    A choice is `["groq", "openai/gpt-oss-20b"]`, or `["groq", "another", 0.1, 0.5]` where we don't
    know what the model costs: USD for a million tokens, read and written.

    Raises:
        Invalid: `fields["table"]` says in English what is wrong, and where.
    """
    try:
        given = json.loads(text or "{}", parse_float=Decimal, parse_int=Decimal)
    except (ValueError, RecursionError) as error:
        raise _wrong(f"it is not JSON: {error}") from None
    if not isinstance(given, dict):
        raise _wrong("it must be an object of tasks")
    table = dict(below)
    for name, choices in given.items():
        if name not in set(Task):
            raise _wrong(f"no such task: {name}; there are {', '.join(Task)}")
        table[Task(name)] = _choices(name, choices)
    return table


def table_json(table: Table) -> str:
    """The table in the form that `read_table` reads, with all prices."""
    return json.dumps(
        {str(task): [_listed(choice) for choice in choices] for task, choices in table.items()},
        indent=2,
    )


def _choices(task: str, given: object) -> tuple[Choice, ...]:
    least = 0 if task in NOBODY else 1
    if not isinstance(given, list) or not least <= len(given) <= MOST_CHOICES:
        number = "up" if least == 0 else "one"
        raise _wrong(f"{task} needs a list of {number} to {MOST_CHOICES} choices")
    found = tuple(_read_choice(task, choice) for choice in given)
    if len({(choice.provider, choice.model) for choice in found}) < len(found):
        raise _wrong(f"{task} names a model twice")
    return found


def _read_choice(task: str, given: object) -> Choice:
    match given:
        case [str(provider), str(model)]:
            price = PRICES.get(model)
        case [str(provider), str(model), usd_in, usd_out]:
            price = Price(_usd(task, usd_in), _usd(task, usd_out))
        case _:
            raise _wrong(f"{task}: {given!r} isn't [provider, model] or [provider, model, in, out]")
    if provider not in PROVIDERS:
        raise _wrong(f"{task}: no such provider: {provider}; there are {', '.join(PROVIDERS)}")
    if not model.strip() or len(model) > LONGEST_MODEL:
        raise _wrong(f"{task}: a model of {provider} has no name, or an endless one")
    if price is None:
        # the day's ceiling would be blind to it
        raise _wrong(f"{task}: nobody knows what {model} costs; add USD per million in and out")
    if task == Task.SEE and model in PRICES.keys() - SEEING:
        raise _wrong(f"{task}: {model} takes no pictures")
    return Choice(provider, model, price)


def _usd(task: str, given: object) -> Decimal:
    if isinstance(given, Decimal) and given.is_finite() and 0 <= given <= DEAREST_USD:
        return given
    raise _wrong(f"{task}: {given!r} isn't a price in USD for a million tokens")


def _listed(choice: Choice) -> Sequence[str | float]:
    if choice.price is None or PRICES.get(choice.model) == choice.price:
        return [choice.provider, choice.model]
    return [choice.provider, choice.model, *map(float, (choice.price.usd_in, choice.price.usd_out))]


def _wrong(why: str) -> Invalid:
    return Invalid(f"the router table: {why}", {"table": why})
