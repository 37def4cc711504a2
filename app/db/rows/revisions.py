"""What we wrote into shops, and which of it an undo item is about."""

from sqlalchemy import Column, Index, Text, Uuid, text

from app.db.rows.base import belongs_to, created, identity, one_of, string, tenant_table
from app.domain.catalog import Field
from app.domain.revisions import RevisionState

revisions = tenant_table(
    "revisions",
    identity(),
    identity("store_id"),
    identity("product_id"),
    identity("run_id"),
    identity("item_id"),
    identity("attempt_id"),
    string("field"),
    Column("image_id", Uuid),
    string("locale", ""),
    Column("before", Text),
    Column("sent", Text),
    Column("stored", Text),
    string("state"),
    Column("draft_id", Uuid),
    Column("undoes", Uuid),
    Column("undone_by", Uuid),
    string("author", ""),
    created(),
    one_of("field", Field),
    one_of("state", RevisionState),
    belongs_to("products", "product_id"),
    belongs_to("run_items", "item_id"),
    Index("revisions_product_idx", "tenant_id", "product_id", "created_at"),
    Index("revisions_run_idx", "tenant_id", "run_id"),
    Index("revisions_item_idx", "tenant_id", "item_id"),
    Index(
        "revisions_live_idx",
        "tenant_id",
        "product_id",
        postgresql_where=text("state = 'written' AND undoes IS NULL AND undone_by IS NULL"),
    ),
)

undo_items = tenant_table(
    "undo_items",
    identity("item_id"),
    identity("revision_id"),
    belongs_to("run_items", "item_id"),
    belongs_to("revisions", "revision_id"),
    key=("item_id", "revision_id"),
)
