"""What people are told, what they have read of it, how they want to hear, and mail about it."""

from sqlalchemy import BigInteger, Column, Date, Identity, Index, Integer, UniqueConstraint, Uuid
from sqlalchemy.dialects.postgresql import JSONB

from app.db.rows.base import belongs_to, created, identity, moment, one_of, string, tenant_table
from app.domain.happenings import Kind
from app.domain.letters import Posting
from app.domain.notifications import Way

notifications = tenant_table(
    "notifications",
    identity(),
    Column("number", BigInteger, Identity(always=True), nullable=False),
    string("kind"),
    string("ref"),
    Column("about", JSONB, nullable=False),
    Column("things", Integer, nullable=False),
    Column("by", Uuid),
    Column("whom", Uuid),
    created(),
    one_of("kind", Kind),
    UniqueConstraint("tenant_id", "kind", "ref"),
    Index("notifications_number_idx", "tenant_id", "number"),
    Index("notifications_created_idx", "created_at"),
)

notification_readers = tenant_table(
    "notification_readers",
    identity("user_id"),
    Column("read_to", BigInteger, nullable=False),
    belongs_to("memberships", "user_id", to=("user_id",), cascade=True),
    key=("user_id",),
)

notification_marks = tenant_table(
    "notification_marks",
    identity("user_id"),
    Column("number", BigInteger, nullable=False),
    belongs_to("memberships", "user_id", to=("user_id",), cascade=True),
    key=("user_id", "number"),
)

notification_choices = tenant_table(
    "notification_choices",
    identity("user_id"),
    string("kind"),
    string("way"),
    moment("chosen_at", nullable=False),
    one_of("kind", Kind),
    one_of("way", Way),
    belongs_to("memberships", "user_id", to=("user_id",), cascade=True),
    key=("user_id", "kind"),
)

notification_mails = tenant_table(
    "notification_mails",
    identity("user_id"),
    Column("number", BigInteger, nullable=False),
    string("posting"),
    Column("digest_day", Date),
    moment("due_at"),
    created(),
    one_of("posting", Posting),
    belongs_to("memberships", "user_id", to=("user_id",), cascade=True),
    key=("user_id", "number"),
)
