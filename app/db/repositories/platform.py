"""What must be found before a tenant is known."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, and_, delete, func, insert, or_, select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from app.db.repositories.accounts import LinkRows, NoticeRows
from app.db.repositories.api_sessions import ApiSessionRows
from app.db.repositories.audit_log import AuditRows
from app.db.repositories.directory import DirectoryRows
from app.db.repositories.due import DueRows
from app.db.repositories.guests import GuestRows
from app.db.repositories.installs import InstallRows
from app.db.repositories.people import PeopleRows
from app.db.repositories.prices import PriceBookRows
from app.db.repositories.second_steps import SecondStepRows
from app.db.repositories.sites import SiteRows
from app.db.repositories.spending import spent_by_model
from app.db.repositories.teams import MemberRows
from app.db.repositories.vitals import VitalRows
from app.db.rows.api import api_replies
from app.db.rows.stores import install_attempts, stores, webhook_intake
from app.db.rows.tenants import router_changes, settings, users, welcome_gifts
from app.domain.ids import (
    StoreId,
    TenantId,
    UserId,
    WebhookId,
    new_id,
)
from app.domain.routing import TableChange
from app.domain.stores import Platform, StoreState
from app.domain.usage import Spent
from app.ports.platform import Intake

CLAIM = timedelta(minutes=1)
ENDED = timedelta(days=1)  # how long an install that is over is kept
DRAINED = timedelta(days=14)  # a shop may deliver a webhook again for days
ANSWERED = timedelta(days=1)  # how long what was answered to programs is told again
TIDIED_AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class PlatformRows(InstallRows):
    """Implements `app.ports.platform.PlatformUow`."""

    people: PeopleRows
    members: MemberRows
    notices: NoticeRows
    links: LinkRows
    second_steps: SecondStepRows
    due: DueRows
    sites: SiteRows
    audit_log: AuditRows
    directory: DirectoryRows
    api_sessions: ApiSessionRows
    vitals: VitalRows
    guests: GuestRows
    prices: PriceBookRows

    @classmethod
    def on(cls, connection: Connection) -> "PlatformRows":
        """A unit of work on a connection that has the platform's role."""
        return cls(
            connection,
            PeopleRows(connection),
            MemberRows(connection),
            NoticeRows(connection),
            LinkRows(connection),
            SecondStepRows(connection),
            DueRows(connection),
            SiteRows(connection),
            AuditRows(connection),
            DirectoryRows(connection),
            ApiSessionRows(connection),
            VitalRows(connection),
            GuestRows(connection),
            PriceBookRows(connection),
        )

    def store_of(self, platform: Platform, domain: str) -> tuple[TenantId, StoreId] | None:
        """Whose shop this is, or whose it was last."""
        is_gone = stores.c.state == StoreState.UNINSTALLED
        row = self.connection.execute(
            select(stores.c.tenant_id, stores.c.id)
            .where(stores.c.platform == platform, stores.c.domain == domain)
            .order_by(is_gone, stores.c.synced_at.desc().nulls_last())
            .limit(1)
        ).one_or_none()
        return None if row is None else (TenantId(row.tenant_id), StoreId(row.id))

    def owner_of(self, platform: Platform, domain: str) -> TenantId | None:
        """Who has the shop connected."""
        found = self.connection.execute(
            select(stores.c.tenant_id).where(
                stores.c.platform == platform,
                stores.c.domain == domain,
                stores.c.state != StoreState.UNINSTALLED,
            )
        ).scalar_one_or_none()
        return None if found is None else TenantId(found)

    def tenant_of_store(self, store: StoreId) -> TenantId | None:
        """Whose shop this is, by our own id for it."""
        found = self.connection.execute(
            select(stores.c.tenant_id).where(stores.c.id == store)
        ).scalar_one_or_none()
        return None if found is None else TenantId(found)

    def take_in(self, platform: Platform, delivery_id: str, intake: Intake) -> bool:
        """Keep a webhook, once."""
        kept = self.connection.execute(
            upsert(webhook_intake)
            .values(
                id=intake.id,
                platform=platform,
                delivery_id=delivery_id,
                workspace_id=intake.tenant_id,
                store_id=intake.store_id,
                topic=intake.topic,
                remote_id=intake.remote_id,
                event_id=intake.event_id,
                triggered_at=intake.triggered_at,
            )
            .on_conflict_do_nothing()
        )
        return kept.rowcount == 1

    def drain(self, limit: int) -> list[Intake]:
        """Take webhooks that nobody has looked at."""
        kept = webhook_intake.c
        is_open = and_(
            kept.drained_at.is_(None),
            or_(kept.claimed_until.is_(None), kept.claimed_until <= func.now()),
        )
        # tenants take turns, so that one shop's flood doesn't hide the others
        turn = func.row_number().over(partition_by=kept.workspace_id, order_by=kept.created_at)
        queued = select(kept.id, turn.label("turn"), kept.created_at).where(is_open).subquery()
        next_ones = select(queued.c.id).order_by(queued.c.turn, queued.c.created_at).limit(limit)
        waiting = (
            select(kept.id)
            .where(kept.id.in_(next_ones.scalar_subquery()), is_open)
            .with_for_update(skip_locked=True)
        )
        rows = self.connection.execute(
            update(webhook_intake)
            .where(kept.id.in_(waiting.scalar_subquery()))
            .values(claimed_until=func.now() + CLAIM)
            .returning(webhook_intake)
        )
        return [
            Intake(
                WebhookId(row.id),
                TenantId(row.workspace_id),
                StoreId(row.store_id),
                row.topic,
                row.remote_id,
                row.event_id,
                row.triggered_at,
            )
            # RETURNING keeps no order, and an uninstall comes before what follows from it
            for row in sorted(rows, key=lambda row: row.created_at)
        ]

    def drained(self, webhook: WebhookId) -> None:
        """That one is dealt with."""
        self.connection.execute(
            update(webhook_intake)
            .where(webhook_intake.c.id == webhook)
            .values(drained_at=func.now())
        )

    def tidy(self, receipts: Sequence[str]) -> None:
        """Let go of what is over."""
        attempts, kept = install_attempts.c, webhook_intake.c
        self.connection.execute(
            delete(install_attempts).where(attempts.expires_at < func.now() - ENDED)
        )
        old = (
            select(kept.id)
            .where(
                kept.drained_at.is_not(None),
                kept.drained_at < func.now() - DRAINED,
                kept.topic.not_in(receipts),
            )
            .order_by(kept.drained_at)
            .limit(TIDIED_AT_ONCE)
        )
        self.connection.execute(delete(webhook_intake).where(kept.id.in_(old.scalar_subquery())))
        answered = api_replies.c.created_at < func.now() - ANSWERED
        self.connection.execute(delete(api_replies).where(answered))
        self.sites.tidy()
        self.people.tidy()
        self.links.tidy()

    def note_table(self, text: str, author: UserId | None) -> None:
        """Somebody saved a router table."""
        self.connection.execute(
            insert(router_changes).values(id=new_id(), user_id=author, table_text=text)
        )

    def table_changes(self, limit: int) -> list[TableChange]:
        """Router tables that were saved."""
        saved = router_changes.c
        rows = self.connection.execute(
            select(router_changes, users.c.name)
            .outerjoin(users, users.c.id == saved.user_id)
            .order_by(saved.created_at.desc(), saved.id)
            .limit(limit)
        )
        return [
            TableChange(row.user_id, row.name or "", row.table_text, row.created_at) for row in rows
        ]

    def forget(self, tenant: TenantId, domain: str, receipts: Sequence[str]) -> None:
        """The people of a Shopify shop, and what came in of it."""
        self.people.forget("shopify", f"{domain}/")
        for table in (webhook_intake, install_attempts):
            self.connection.execute(
                delete(table).where(
                    table.c.workspace_id == tenant,
                    *([table.c.topic.not_in(receipts)] if "topic" in table.c else []),
                )
            )

    def spent(self, since: datetime) -> list[Spent]:
        """What each model did."""
        return spent_by_model(self.connection, since)

    def welcome(self, key_hash: str, tenant: TenantId) -> bool:
        """Whether the gift is this tenant's."""
        self.connection.execute(
            upsert(welcome_gifts)
            .values(key_hash=key_hash, workspace_id=tenant)
            .on_conflict_do_nothing()
        )
        owner = select(welcome_gifts.c.workspace_id).where(welcome_gifts.c.key_hash == key_hash)
        return bool(self.connection.execute(owner).scalar_one() == tenant)

    def setting(self, name: str) -> str | None:
        """A platform-wide setting."""
        wanted = select(settings.c.value).where(settings.c.name == name)
        return self.connection.execute(wanted).scalar_one_or_none()

    def settings(self, names: Collection[str]) -> Mapping[str, str]:
        """Several of them."""
        wanted = select(settings.c.name, settings.c.value).where(settings.c.name.in_(names))
        return {row.name: row.value for row in self.connection.execute(wanted)}

    def hold_setting(self, name: str) -> None:
        """Nobody else who holds it changes it until the transaction ends; it may not be there."""
        lock = func.pg_advisory_xact_lock(func.hashtext(f"setting {name}"))
        self.connection.execute(select(lock))

    def set_setting(self, name: str, value: str) -> None:
        """Change it."""
        self.connection.execute(
            upsert(settings)
            .values(name=name, value=value)
            .on_conflict_do_update(index_elements=["name"], set_={"value": value})
        )
