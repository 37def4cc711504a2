"""What text models answered, by what they were asked."""

from sqlalchemy import Column, Index
from sqlalchemy.dialects.postgresql import JSONB

from app.db.rows.base import created, string, tenant_table

ai_answers = tenant_table(
    "ai_answers",
    string("key"),
    string("provider"),
    string("model"),
    string("prompt_version"),
    Column("texts", JSONB, nullable=False),
    created(),
    Index("ai_answers_created_idx", "tenant_id", "created_at"),
    key=("key",),
)
