"""Text models in memory: the offline writer asked directly, and one that lies or fails."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from decimal import Decimal

from app.domain.catalog import Field
from app.domain.drafts import Writer
from app.domain.errors import ExternalError, RoozError
from app.domain.services import Task
from app.domain.texts import Block, BlockKind, Texts
from app.ports.text_models import (
    Choices,
    Endpoint,
    Listed,
    ModelCall,
    Pace,
    Recorder,
    TextAnswer,
    TextRequest,
)
from integrations.ai.offline import compose
from integrations.ai.pointing import point

LIE = "It comes with a lifetime warranty."
OFFLINE = Writer("offline", "offline-writer", "writer.v4")
DOUBT = "It is made of solid titanium."


@dataclass
class FakeModel:
    """Implements TextModel and Providers.

    Of titles in `lies_about` it writes a lie and nothing else, whatever it is told; `adds` is
    sentences that it appends to the descriptions of its titles; `says` is what descriptions of its
    titles say instead, each try the next, and then the last one again. `scripted` is what it says
    in a slot, by the slot's name. In pictures it `sees` what stands there by a part of their
    address; with none it is blind. As a second reader it doubts what holds one of `doubts`.
    On pages it points at what `finds` says, and else as the practice provider does.
    `meanwhile` is what happens while it writes.
    """

    lies_about: set[str] = field(default_factory=set)
    adds: dict[str, str] = field(default_factory=dict)
    scripted: dict[str, str] = field(default_factory=dict)
    says: dict[str, list[str]] = field(default_factory=dict)
    failures: list[RoozError] = field(default_factory=list)
    orders: list[TextRequest] = field(default_factory=list)
    usd: Decimal = Decimal(0)
    lists: dict[str, Listed] = field(default_factory=dict)
    tried: list[tuple[Endpoint, str]] = field(default_factory=list)
    trouble: str = ""
    writer: Writer = OFFLINE
    doubts: set[str] = field(default_factory=set)
    sees: dict[str, str] = field(default_factory=dict)
    finds: dict[str, str] = field(default_factory=dict)
    meanwhile: Callable[[], None] = lambda: None

    def keys(self, request: TextRequest, choices: Choices) -> tuple[str, ...]:
        named = f"{sorted(map(repr, request.slots))} {request.facts} {request.language}"
        order = (
            f"{named} {request.voice} {request.complaint} {request.edition} {request.highlights}"
        )
        return tuple(f"{choice} {order}" for choice in choices.models)

    def write(self, request: TextRequest, choices: Choices, record: Recorder) -> TextAnswer:
        self.orders.append(request)
        choice = choices.models[0]
        self.meanwhile()
        record(ModelCall(request.task, choice.provider, choice.model, 10, 20, self.usd, 1, "ok"))
        if self.failures:
            raise self.failures.pop(0)
        readers = {Task.SEE: self._seen, Task.JUDGE: self._doubts, Task.FIND: self._found}
        read = readers.get(request.task)
        if read is not None:
            reader = replace(self.writer, model=choice.model)
            return TextAnswer(read(request), reader, self.keys(request, choices)[0])
        texts = dict(compose(request))
        title = next((fact.value for fact in request.facts if fact.source == "title"), "")
        for slot, blocks in texts.items():
            if slot.field is Field.DESCRIPTION:
                texts[slot] = self._description(title, blocks)
        for brief in request.slots:
            if str(brief.slot) in self.scripted:
                said = self.scripted[str(brief.slot)]
                texts[brief.slot] = (Block(BlockKind.PARAGRAPH, said),)
        return TextAnswer(texts, self.writer, self.keys(request, choices)[0])

    def _seen(self, request: TextRequest) -> Texts:
        if not self.sees:
            raise ExternalError("blind", retryable=False, kind="refused")
        return {
            brief.slot: (Block(BlockKind.PARAGRAPH, said),) if said else ()
            for brief in request.slots
            for name, said in self.sees.items()
            if name in brief.picture
        }

    def _doubts(self, request: TextRequest) -> Texts:
        return {
            brief.slot: tuple(
                Block(BlockKind.PARAGRAPH, word, (), one.id)
                for one in brief.present
                for word in sorted(self.doubts)
                if word in one.text
            )
            for brief in request.slots
        }

    def _found(self, request: TextRequest) -> Texts:
        return {
            brief.slot: tuple(
                Block(BlockKind.ROW, words, name=name)
                for name, words in (self.finds or point(brief.source)).items()
            )
            for brief in request.slots
        }

    def _description(self, title: str, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        if title in self.lies_about:
            return (Block(BlockKind.PARAGRAPH, LIE),)
        if title in self.says:
            told = self.says[title]
            return (Block(BlockKind.PARAGRAPH, told.pop(0) if len(told) > 1 else told[0]),)
        if title in self.adds:
            return (*blocks, Block(BlockKind.PARAGRAPH, self.adds[title]))
        return blocks

    def names(self) -> tuple[str, ...]:
        return ("groq",)

    def listed(self, provider: str) -> Listed:
        return self.lists.get(provider, Listed(frozenset(), "unavailable"))

    def pace(self, provider: str) -> Pace:
        return Pace(32)

    def try_out(self, own: Endpoint, model: str) -> Listed:
        self.tried.append((own, model))
        return Listed(frozenset({model}), self.trouble)
