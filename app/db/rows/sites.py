"""Rivals' sites, of no workspace: who crawls one, and what a crawl read of it lately."""

from sqlalchemy import Column, ForeignKeyConstraint, Index, Integer, PrimaryKeyConstraint
from sqlalchemy.dialects.postgresql import JSONB

from app.db.rows.base import created, identity, moment, platform_table, string

site_claims = platform_table(
    "site_claims",
    string("site"),
    identity("holder"),
    moment("until", nullable=False),
    PrimaryKeyConstraint("site"),
)

kept_crawls = platform_table(
    "kept_crawls",
    string("key"),
    created(),
    moment("ended_at"),
    Column("crawl", JSONB),
    PrimaryKeyConstraint("key"),
    Index("kept_crawls_created_idx", "created_at"),
)

kept_steps = platform_table(
    "kept_steps",
    string("key"),
    Column("number", Integer, nullable=False),
    Column("told", JSONB, nullable=False),
    ForeignKeyConstraint(["key"], ["kept_crawls.key"], ondelete="CASCADE"),
    PrimaryKeyConstraint("key", "number"),
)
