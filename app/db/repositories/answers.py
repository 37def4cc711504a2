"""Answers of text models as rows; their texts as JSON."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, delete, select
from sqlalchemy.dialects.postgresql import insert as upsert

from app.db.repositories.base import TenantRepository
from app.db.rows.answers import ai_answers
from app.domain.catalog import Field, Slot
from app.domain.drafts import Writer
from app.domain.ids import ImageId
from app.domain.texts import Block, BlockKind
from app.ports.text_models import TextAnswer


class AnswerRows(TenantRepository):
    """Implements `app.ports.answers.Answers`."""

    def find(self, keys: Sequence[str]) -> Mapping[str, TextAnswer]:
        """Those that are known."""
        wanted = select(ai_answers).where(
            ai_answers.c.tenant_id == self.tenant, ai_answers.c.key.in_(list(keys))
        )
        return {row.key: _answer_of(row) for row in self.connection.execute(wanted)}

    def keep(self, answers: Sequence[TextAnswer]) -> None:
        """For next time; the first answer stays."""
        if not answers:
            return
        self.connection.execute(
            upsert(ai_answers)
            .values([{"tenant_id": self.tenant, **_values(answer)} for answer in answers])
            .on_conflict_do_nothing()
        )

    def forget(self, before: datetime) -> None:
        """The old ones."""
        self.connection.execute(
            delete(ai_answers).where(
                ai_answers.c.tenant_id == self.tenant, ai_answers.c.created_at < before
            )
        )


def _values(answer: TextAnswer) -> dict[str, Any]:
    return {
        "key": answer.key,
        "provider": answer.writer.provider,
        "model": answer.writer.model,
        "prompt_version": answer.writer.prompt_version,
        "texts": [
            [
                str(slot.field),
                None if slot.image_id is None else str(slot.image_id),
                slot.locale,
                [[str(b.kind), b.text, list(b.fact_ids), b.replaces, b.name] for b in blocks],
            ]
            for slot, blocks in answer.texts.items()
        ],
    }


def _answer_of(row: Row[Any]) -> TextAnswer:
    texts = {
        Slot(Field(field), None if image is None else ImageId(UUID(image)), locale): tuple(
            _block_of(*stored) for stored in blocks
        )
        for field, image, locale, blocks in row.texts
    }
    return TextAnswer(texts, Writer(row.provider, row.model, row.prompt_version), row.key)


def _block_of(kind: str, text: str, facts: list[str], replaces: str = "", name: str = "") -> Block:
    return Block(BlockKind(kind), text, tuple(facts), replaces, name=name)
