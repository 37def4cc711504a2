"""Tables, one module a noun."""

from app.db.rows import (
    answers,
    catalog,
    drafts,
    points,
    records,
    revisions,
    runs,
    stores,
    tenants,
    voices,
    wordings,
)
from app.db.rows.base import metadata

__all__ = [
    "answers",
    "catalog",
    "drafts",
    "metadata",
    "points",
    "records",
    "revisions",
    "runs",
    "stores",
    "tenants",
    "voices",
    "wordings",
]
