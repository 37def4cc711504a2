"""Text models in memory: the offline writer asked directly, and one that lies or fails."""

from dataclasses import dataclass, field
from decimal import Decimal

from app.domain.catalog import Field
from app.domain.drafts import Writer
from app.domain.errors import ExternalError
from app.domain.texts import Block, BlockKind
from app.ports.text_models import ModelCall, Recorder, TextAnswer, TextRequest
from integrations.ai.offline import compose

LIE = "It comes with a lifetime warranty."
DOUBT = "It is made of solid titanium."


@dataclass
class FakeModel:
    """Implements TextModel.

    Of titles in `lies_about` it writes a lie and nothing else, whatever it is told; `adds` is
    sentences that it appends to the descriptions of its titles.
    """

    lies_about: set[str] = field(default_factory=set)
    adds: dict[str, str] = field(default_factory=dict)
    failures: list[ExternalError] = field(default_factory=list)
    orders: list[TextRequest] = field(default_factory=list)

    def write(self, request: TextRequest, record: Recorder) -> TextAnswer:
        self.orders.append(request)
        call = ModelCall(request.task, "offline", "offline-writer", 10, 20, Decimal(0), 1, "ok")
        record(call)
        if self.failures:
            raise self.failures.pop(0)
        texts = dict(compose(request))
        title = next((fact.value for fact in request.facts if fact.source == "title"), "")
        for slot, blocks in texts.items():
            if slot.field is Field.DESCRIPTION and title in self.lies_about:
                texts[slot] = (Block(BlockKind.PARAGRAPH, LIE),)
            elif slot.field is Field.DESCRIPTION and title in self.adds:
                texts[slot] = (*blocks, Block(BlockKind.PARAGRAPH, self.adds[title]))
        return TextAnswer(texts, Writer("offline", "offline-writer", "writer.v1"))
