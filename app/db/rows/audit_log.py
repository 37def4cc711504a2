"""The audit log, which is only ever added to."""

from sqlalchemy import BigInteger, Column, Identity, Index, Uuid

from app.db.rows.base import created, platform_table, string

# no reference to users or tenants: a line outlives both
audit_log = platform_table(
    "audit_log",
    Column("number", BigInteger, Identity(always=True), primary_key=True),
    string("deed"),
    Column("user_id", Uuid),
    string("address", ""),
    Column("workspace_id", Uuid),
    string("subject", ""),
    string("before", ""),
    string("after", ""),
    string("reason", ""),
    created(),
    Index("audit_log_workspace_idx", "workspace_id", "number"),
)
