"""The unit of work on PostgreSQL: the only place that begins and commits."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, fields
from typing import Any

import psycopg2
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from app.db.hot import HotConnections
from app.db.metered import count_queries
from app.db.repositories.answers import AnswerRows
from app.db.repositories.api_keys import ApiKeyRows
from app.db.repositories.audit_log import AuditRows
from app.db.repositories.branding import BrandingRows
from app.db.repositories.catalog import ProductRows
from app.db.repositories.competitors import CompetitorRows
from app.db.repositories.deliveries import DeliveryRows
from app.db.repositories.departures import DepartureRows
from app.db.repositories.drafts import DraftRows
from app.db.repositories.errands import ErrandRows
from app.db.repositories.events import EventRows
from app.db.repositories.happenings import HappeningRows
from app.db.repositories.highlights import HighlightRows
from app.db.repositories.left_alone import LeftAloneRows
from app.db.repositories.letters import MailAddressRows
from app.db.repositories.list_views import ListViewRows
from app.db.repositories.matches import MatchRows
from app.db.repositories.notes import NoteRows
from app.db.repositories.notifications import NotificationRows
from app.db.repositories.outlines import OutlineRows
from app.db.repositories.own_models import OwnModelRows
from app.db.repositories.platform import PlatformRows
from app.db.repositories.points import WalletRows
from app.db.repositories.policies import PolicyRows
from app.db.repositories.prices import PriceRows
from app.db.repositories.privacy import PrivacyRows
from app.db.repositories.records import RecordRows
from app.db.repositories.replies import ReplyRows
from app.db.repositories.revisions import RevisionRows
from app.db.repositories.rewrites import RewriteRows
from app.db.repositories.rules import RuleRows
from app.db.repositories.runs import RunRows
from app.db.repositories.scores import ScoreRows
from app.db.repositories.spending import SpendingRows
from app.db.repositories.stores import StoreRows
from app.db.repositories.subscriptions import SubscriptionRows
from app.db.repositories.teams import TeamRows
from app.db.repositories.tenants import TenantRows
from app.db.repositories.unread_pages import UnreadPageRows
from app.db.repositories.voices import VoiceRows
from app.db.repositories.watches import WatchRows
from app.db.repositories.wordings import WordingRows
from app.domain.errors import ExternalError
from app.domain.ids import TenantId

POOL_TIMEOUT_S = 5
SESSION = {  # of every connection; a page must never wait for ever
    "statement_timeout": "30s",
    "lock_timeout": "5s",
    "idle_in_transaction_session_timeout": "60s",
    "application_name": "rooz",
}
TRANSIENT = ("40001", "40P01", "55P03")  # serialization, deadlock, lock
AWAY = ("08", "53", "57")  # classes: connection, resources (a full disk), operator (time, shutdown)


class ConnectionLost(ExternalError):  # noqa: N818  it says what happened
    """A connection that was kept had died; a fresh one may do."""


def psycopg2_url(url: str) -> str:
    """The address for psycopg2: a bare postgresql:// would ask for another driver."""
    for prefix in ("postgres://", "postgresql://"):
        if url.startswith(prefix):
            return f"postgresql+psycopg2://{url.removeprefix(prefix)}"
    return url


def libpq_url(url: str) -> str:
    """The address for psycopg2 itself, which knows no driver in it."""
    return psycopg2_url(url).replace("postgresql+psycopg2://", "postgresql://", 1)


@dataclass(slots=True)
class TenantUow:
    """One transaction over one tenant's rows."""

    tenants: TenantRows
    departures: DepartureRows
    team: TeamRows
    stores: StoreRows
    products: ProductRows
    wallet: WalletRows
    runs: RunRows
    drafts: DraftRows
    notes: NoteRows
    policies: PolicyRows
    left_alone: LeftAloneRows
    list_views: ListViewRows
    voices: VoiceRows
    revisions: RevisionRows
    records: RecordRows
    happenings: HappeningRows
    notifications: NotificationRows
    privacy: PrivacyRows
    wordings: WordingRows
    answers: AnswerRows
    spending: SpendingRows
    own_models: OwnModelRows
    competitors: CompetitorRows
    matches: MatchRows
    highlights: HighlightRows
    rules: RuleRows
    mail_addresses: MailAddressRows
    rewrites: RewriteRows
    outlines: OutlineRows
    watches: WatchRows
    audit_log: AuditRows
    branding: BrandingRows
    api_keys: ApiKeyRows
    replies: ReplyRows
    scores: ScoreRows
    errands: ErrandRows
    unread_pages: UnreadPageRows
    prices: PriceRows
    events: EventRows
    subscriptions: SubscriptionRows
    deliveries: DeliveryRows
    calls: list[Callable[[], None]] = field(default_factory=list)

    @classmethod
    def on(cls, connection: Connection, tenant: TenantId) -> "TenantUow":
        """A unit of work on a connection whose tenant is set."""
        made = {name: rows(connection, tenant) for name, rows in ROWS.items()}
        return cls(**made, audit_log=AuditRows(connection))

    def after_commit(self, call: Callable[[], None]) -> None:
        """Do this once the transaction is safe."""
        self.calls.append(call)


ROWS: dict[str, Any] = {
    each.name: each.type for each in fields(TenantUow) if each.name not in ("audit_log", "calls")
}


class Database:
    """A pool of connections as the application's role."""

    def __init__(
        self, url: str, pool_size: int = 16, deliver: Callable[[TenantId], None] | None = None
    ) -> None:
        """`url` is of the role rooz_app, or another that neither owns nor bypasses.

        `deliver` is called where programs are to hear of what was committed; it must not raise.
        """
        self.deliver = deliver
        options = " ".join(f"-c {name}={value}" for name, value in SESSION.items())
        self.engine = create_engine(
            psycopg2_url(url),
            pool_size=pool_size,
            max_overflow=0,
            pool_timeout=POOL_TIMEOUT_S,
            pool_pre_ping=True,
            connect_args={"options": options, "connect_timeout": POOL_TIMEOUT_S},
        )
        count_queries(self.engine)
        # its few statements are prepared; a plan for each call costs more than the call
        generic = f"{options} -c plan_cache_mode=force_generic_plan"
        self.hot = HotConnections(libpq_url(url), options=generic, connect_timeout=POOL_TIMEOUT_S)

    @contextmanager
    def open_uow(self, tenant: TenantId) -> Iterator[TenantUow]:
        """One transaction over the tenant's rows.

        Raises:
            ExternalError: the database is away, or the transaction met another one; try again.
        """
        with self._transaction() as connection:
            _enter(connection, tenant)
            uow = TenantUow.on(connection, tenant)
            yield uow
        for call in uow.calls:
            call()
        if uow.events.told and self.deliver is not None:
            self.deliver(tenant)

    @contextmanager
    def open_platform_uow(self) -> Iterator[PlatformRows]:
        """One transaction over what comes before a tenant."""
        with self._transaction() as connection:
            connection.execute(text("SET LOCAL ROLE rooz_platform"))
            yield PlatformRows.on(connection)

    @contextmanager
    def reading(self, tenant: TenantId) -> Iterator[Connection]:
        """A transaction for the read models."""
        with self._transaction() as connection:
            _enter(connection, tenant)
            yield connection

    @contextmanager
    def alone(self) -> Iterator[Any]:
        """A cursor whose every call is a transaction by itself, for `app.db.ledger`.

        Raises:
            ConnectionLost: whether the call was done nobody knows.
            ExternalError: as in `open_uow`.
        """
        with self._transient():
            connection = self.hot.get()
            try:
                with closing(connection.cursor()) as cursor:
                    yield cursor
            except psycopg2.Error as error:
                if not connection.closed:
                    raise
                self.hot.close()  # nobody pings them: the others died with it
                raise ConnectionLost("the database went away", retryable=True) from error

    def is_up(self) -> bool:
        """Whether the database answers."""
        try:
            with self._transaction() as connection:
                connection.execute(text("SELECT 1"))
        except ExternalError:
            return False
        return True

    def complaints_about_role(self) -> list[str]:
        """Why production must not run as this role; empty where it may."""
        asked = text(
            "SELECT r.rolsuper, r.rolbypassrls, EXISTS (SELECT FROM pg_class c"
            " JOIN pg_namespace n ON n.oid = c.relnamespace"
            " WHERE n.nspname = 'public' AND c.relowner = r.oid)"
            " FROM pg_roles r WHERE r.rolname = current_user"
        )
        with self._transaction() as connection:
            is_super, bypasses, owns = connection.execute(asked).one()
        found = {
            "is a superuser": is_super,
            "bypasses row-level security": bypasses,
            "owns tables": owns,
        }
        return [f"DATABASE_URL: its role {what}" for what, is_so in found.items() if is_so]

    @contextmanager
    def advisory_lock(self, number: int) -> Iterator[Callable[[], bool]]:
        """Hold a lock over all processes while the context lasts; the call says whether we do."""
        with self.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            is_ours = bool(
                connection.execute(
                    text("SELECT pg_try_advisory_lock(:number)"), {"number": number}
                ).scalar_one()
            )

            def still_ours() -> bool:
                if is_ours:
                    connection.execute(text("SELECT 1"))
                return is_ours

            yield still_ours

    def dispose(self) -> None:
        """Close all connections."""
        self.engine.dispose()
        self.hot.close()

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        with self._transient(), self.engine.begin() as connection:
            yield connection

    @contextmanager
    def _transient(self) -> Iterator[None]:
        try:
            yield
        except PoolTimeout as error:
            raise ExternalError("no database connection is free", retryable=True) from error
        except DBAPIError as error:
            if error.connection_invalidated or _is_transient(error.orig):
                raise ExternalError("the database is away or busy", retryable=True) from error
            raise
        except psycopg2.Error as error:
            if _is_transient(error):
                raise ExternalError("the database is away or busy", retryable=True) from error
            raise


def _enter(connection: Connection, tenant: TenantId) -> None:
    # transaction-local, so a pooled connection can't carry it to the next tenant
    connection.execute(
        text("SELECT set_config('app.tenant_id', :tenant, true)"), {"tenant": str(tenant)}
    )


def _is_transient(error: BaseException | None) -> bool:
    code = getattr(error, "pgcode", None)
    if code is None:  # it never got as far as an answer
        return isinstance(error, psycopg2.OperationalError)
    return code in TRANSIENT or code[:2] in AWAY
