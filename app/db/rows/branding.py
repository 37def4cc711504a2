"""Workspaces' own branding."""

from sqlalchemy import Column, Integer

from app.db.rows.base import belongs_to, created, string, tenant_table

brandings = tenant_table(
    "brandings",
    string("name", ""),
    string("logo_url", ""),
    Column("logo_size", Integer, nullable=False, server_default="0"),
    string("primary_color", ""),
    string("secondary_color", ""),
    string("theme", ""),
    string("favicon_url", ""),
    string("hero_image_url", ""),
    string("seo_title", ""),
    string("seo_description", ""),
    string("author"),
    created(),
    belongs_to("tenants", to=()),
    key=(),
)
