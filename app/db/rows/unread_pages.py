"""Pages of analyses that a text model is yet to be shown."""

from sqlalchemy import Boolean, Column, Integer

from app.db.rows.base import belongs_to, identity, string, tenant_table

competitor_pages = tenant_table(
    "competitor_pages",
    identity("job_id"),
    string("url"),
    string("text"),
    string("language", ""),
    Column("turn", Integer, nullable=False),
    Column("is_shown", Boolean, nullable=False, server_default="false"),
    belongs_to("competitor_jobs", "job_id", cascade=True),
    key=("job_id", "url"),
)
