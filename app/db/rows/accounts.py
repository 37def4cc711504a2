"""Mail about accounts that is to be written, the links in it, and second steps."""

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Text,
    Uuid,
)

from app.db.rows.base import created, moment, one_of, platform_table, string
from app.domain.accounts import Purpose, Topic

account_notices = platform_table(
    "account_notices",
    Column("id", Uuid, primary_key=True),
    string("topic"),
    string("address"),
    string("language"),
    Column("user_id", Uuid, ForeignKey("users.id", ondelete="CASCADE"), index=True),
    Column("tries", Integer, nullable=False, server_default="0"),
    moment("due_at", nullable=False),
    created(),
    one_of("topic", Topic),
    Index("account_notices_due_idx", "due_at"),
)

account_links = platform_table(
    "account_links",
    Column("token_hash", Text, primary_key=True),
    string("purpose"),
    Column("user_id", Uuid, ForeignKey("users.id", ondelete="CASCADE"), nullable=False, index=True),
    string("address"),
    moment("expires_at", nullable=False),
    created(),
    one_of("purpose", Purpose),
)

second_steps = platform_table(
    "second_steps",
    Column("user_id", Uuid, ForeignKey("users.id", ondelete="CASCADE"), primary_key=True),
    Column("secret", LargeBinary, nullable=False),
    moment("confirmed_at"),
    Column("last_count", BigInteger, nullable=False, server_default="0"),
    created(),
)

recovery_codes = platform_table(
    "recovery_codes",
    Column("user_id", Uuid, ForeignKey("users.id", ondelete="CASCADE"), nullable=False),
    string("code_hash"),
    created(),
    PrimaryKeyConstraint("user_id", "code_hash"),
)
