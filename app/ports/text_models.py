"""Text models: what we ask of them, and what they give back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Protocol

from app.domain.asked import NOTHING, Instruction
from app.domain.drafts import Writer
from app.domain.facts import Fact
from app.domain.routing import Choice
from app.domain.services import Task
from app.domain.texts import SlotBrief, Texts
from app.domain.voices import SILENT, Voice


@dataclass(frozen=True, slots=True)
class TextRequest:
    """An order to a writer: a product's facts as data, and which texts to write in which language.

    `complaint` tells what was wrong with the last try, where there was one. Of an order that was
    answered before, another `edition` asks for other words. `voice` is how the shop speaks, and
    `asked` what its merchant wants of texts that are there already. `highlights`
    are ids of facts that a description has to say. With a `prompt` it is an errand: the one text is
    what the prompt asks for.
    """

    task: Task
    language: str
    shop_name: str
    facts: tuple[Fact, ...]
    slots: tuple[SlotBrief, ...]
    complaint: str = ""
    edition: int = 0
    voice: Voice = SILENT
    asked: Instruction = NOTHING
    highlights: tuple[str, ...] = ()
    prompt: str = ""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where models are served, in OpenAI's protocol, and the key to them."""

    base_url: str
    key: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Choices:
    """Who may be asked, the first one first. With an `own` endpoint it is that one alone."""

    models: tuple[Choice, ...]
    own: Endpoint | None = None


@dataclass(frozen=True, slots=True)
class ModelCall:
    """One call to a provider, also a failed one. `outcome` is "ok" or the failure's kind."""

    task: Task
    provider: str
    model: str
    input_tokens: int
    output_tokens: int
    cost_usd: Decimal | None
    duration_ms: int
    outcome: str


@dataclass(frozen=True, slots=True)
class TextAnswer:
    """What a writer wrote: at most the slots asked for. `key` names it, as `TextModel.keys` do."""

    texts: Texts
    writer: Writer
    key: str = ""


Recorder = Callable[[ModelCall], None]


class TextModel(Protocol):
    """Writes texts. What it says is not to be trusted."""

    def keys(self, request: TextRequest, choices: Choices) -> tuple[str, ...]:
        """What names each model's answer to the order, in the choices' order.

        The same order to the same model in the same version of the prompt has the same name.
        """
        ...

    def write(self, request: TextRequest, choices: Choices, record: Recorder) -> TextAnswer:
        """Texts for the order; `record` is told of every call on the way. Safe for threads.

        Raises:
            MustWait: nobody can be asked for a while, and that is not the order's fault.
            ExternalError: no model could; retryable where a later try may.
        """
        ...


@dataclass(frozen=True, slots=True)
class Listed:
    """What a provider told of itself. `trouble` is "" or the kind of its failure."""

    models: frozenset[str]
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Pace:
    """How a provider is called at present, by all our workers together.

    `slots` is how many calls may be in the air at once, `rests_s` for how long none may be, and
    `why` not: "" or "paused" (it asked us to wait), "away" (it failed), "refused" (our key, or our
    money there, is no good).
    """

    slots: int
    rests_s: float = 0.0
    why: str = ""


class Providers(Protocol):
    """The providers behind the models."""

    def names(self) -> Sequence[str]:
        """Those for which we have a key."""
        ...

    def listed(self, provider: str) -> Listed:
        """Ask one which models it has. Never raises."""
        ...

    def pace(self, provider: str) -> Pace:
        """How it is called at present."""
        ...

    def try_out(self, own: Endpoint, model: str) -> Listed:
        """Have a merchant's own model say a word. Never raises.

        `trouble` is "" only if it did; `models` are what its endpoint lists, where it does.
        """
        ...
