"""Tables, one module a noun."""

from app.db.rows import (
    answers,
    api,
    catalog,
    competitors,
    drafts,
    errands,
    outlines,
    own_models,
    points,
    records,
    revisions,
    runs,
    scores,
    stores,
    tenants,
    voices,
    wordings,
)
from app.db.rows.base import metadata

__all__ = [
    "answers",
    "api",
    "catalog",
    "competitors",
    "drafts",
    "errands",
    "metadata",
    "outlines",
    "own_models",
    "points",
    "records",
    "revisions",
    "runs",
    "scores",
    "stores",
    "tenants",
    "voices",
    "wordings",
]
