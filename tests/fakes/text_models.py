"""Text models in memory: the offline writer asked directly, and one that lies or fails."""

from dataclasses import dataclass, field
from decimal import Decimal

from app.domain.catalog import Field
from app.domain.drafts import Writer
from app.domain.errors import ExternalError
from app.domain.texts import Block, BlockKind
from app.ports.text_models import ModelCall, Recorder, TextAnswer, TextRequest
from integrations.ai.offline import compose


@dataclass
class FakeModel:
    """Implements TextModel."""

    lies_about: set[str] = field(default_factory=set)
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
        if title in self.lies_about:
            for slot, blocks in texts.items():
                if slot.field is Field.DESCRIPTION:
                    lie = Block(BlockKind.PARAGRAPH, "It is made of solid titanium.")
                    texts[slot] = (*blocks, lie)
        return TextAnswer(texts, Writer("offline", "offline-writer", "writer.v1"))
