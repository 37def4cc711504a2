"""Tables, one module a noun."""

from app.db.rows import catalog, drafts, points, records, revisions, runs, stores, tenants
from app.db.rows.base import metadata

__all__ = [
    "catalog",
    "drafts",
    "metadata",
    "points",
    "records",
    "revisions",
    "runs",
    "stores",
    "tenants",
]
