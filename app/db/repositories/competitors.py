"""Analyses of rivals' shops as rows."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Row, func, select, text, update
from sqlalchemy.dialects.postgresql import insert as upsert

from app.db.repositories.base import TenantRepository
from app.db.repositories.storable import storable
from app.db.rows.competitors import competitor_jobs, competitor_products
from app.domain.competitor_forms import from_json, to_json
from app.domain.competitor_jobs import (
    DAY,
    OPEN,
    CompetitorJob,
    DayUse,
    JobLease,
    JobStatus,
    Reader,
    site_of,
)
from app.domain.competitors import RivalProduct
from app.domain.errors import LostLease
from app.domain.ids import CompetitorJobId, TenantId
from app.domain.points import Settlement
from app.ports.competitors import Step

# the account's row is locked first: two jobs of a workspace are taken one after the other, or each
# would count the other as not at work
TAKE = text(
    """
WITH turn AS MATERIALIZED (
  SELECT tenant_id FROM wallet_accounts WHERE tenant_id = :tenant FOR UPDATE
)
UPDATE competitor_jobs j SET status = 'running', fence = fence + 1, attempts = attempts + 1,
  due_at = NULL, expected_usd = 0, updated_at = now(),
  lease_until = now() + make_interval(secs => :lease_s)
FROM turn
WHERE j.tenant_id = turn.tenant_id AND j.id = :job AND j.status IN ('pending', 'running')
  AND (j.due_at IS NULL OR j.due_at <= now())
  AND (j.lease_until IS NULL OR j.lease_until <= now())
  AND :most_at_work > (SELECT count(*) FROM competitor_jobs o WHERE o.tenant_id = :tenant
    AND o.id <> :job AND o.status = 'running' AND o.lease_until > now())
RETURNING j.*
"""
)

SETTLE = text(
    """
WITH settled AS (
  UPDATE competitor_jobs SET settlement = :outcome
  WHERE tenant_id = :tenant AND id = :job AND settlement = ''
  RETURNING id, price_points, CASE CAST(:outcome AS text) WHEN 'released' THEN price_points
    ELSE price_points - COALESCE(CAST(:taken AS integer), price_points) END AS back
), lines AS (
  INSERT INTO ledger_entries (tenant_id, kind, ref, available, held, subject)
  SELECT :tenant, kind, id, available, held, :subject FROM (
    SELECT id, 'release' AS kind, back AS available, -back AS held FROM settled WHERE back > 0
    UNION ALL
    SELECT id, 'capture', 0, back - price_points FROM settled WHERE back < price_points
  ) moved
)
UPDATE wallet_accounts w SET held = w.held - price_points, available = w.available + back
FROM settled WHERE w.tenant_id = :tenant
"""
)

FOUND = (
    select(func.count())
    .where(
        competitor_products.c.tenant_id == competitor_jobs.c.tenant_id,
        competitor_products.c.job_id == competitor_jobs.c.id,
    )
    .scalar_subquery()
    .label("products_found")
)


class CompetitorRows(TenantRepository):
    """Implements `app.ports.competitors.CompetitorJobs`."""

    def add(self, job: CompetitorJob) -> bool:
        """A job, once per request key."""
        values = {
            "tenant_id": job.tenant_id,
            "id": job.id,
            "url": job.url,
            "mode": job.mode,
            "is_whole_shop": job.is_whole_shop,
            "author": job.author,
            "request_key": job.request_key,
            "created_at": job.created_at,
            "updated_at": job.updated_at,
            "price_points": job.price_points,
            "status": job.status,
        }
        statement = upsert(competitor_jobs).values(values).on_conflict_do_nothing()
        return self.connection.execute(statement).rowcount == 1

    def by_request_key(self, key: str) -> CompetitorJob | None:
        """The job that an earlier click made."""
        wanted = self._all().where(competitor_jobs.c.request_key == key)
        row = self.connection.execute(wanted).one_or_none()
        return None if row is None else job_of(row)

    def get(self, job: CompetitorJobId) -> CompetitorJob:
        """One job."""
        return job_of(self.one(self._all().where(competitor_jobs.c.id == job), "competitor job"))

    def latest(self, limit: int) -> list[CompetitorJob]:
        """The newest first."""
        wanted = self._all().order_by(competitor_jobs.c.created_at.desc()).limit(limit)
        return [job_of(row) for row in self.connection.execute(wanted)]

    def open_ones(self) -> int:
        """How many aren't over."""
        mine = competitor_jobs.c.tenant_id == self.tenant
        wanted = select(func.count()).where(mine, competitor_jobs.c.status.in_(OPEN))
        return self.connection.execute(wanted).scalar_one()

    def day(self) -> DayUse:
        """What was asked for within the last 24 hours."""
        kept = competitor_jobs.c
        fresh = select(kept.url, kept.pages_seen).where(
            kept.tenant_id == self.tenant, kept.updated_at > func.now() - DAY
        )
        rows = self.connection.execute(fresh).all()
        return DayUse(frozenset(site_of(row.url) for row in rows), sum(r.pages_seen for r in rows))

    def products(self, job: CompetitorJobId, limit: int) -> list[RivalProduct]:
        """What it found."""
        kept = competitor_products.c
        wanted = (
            select(kept.product)
            .where(kept.tenant_id == self.tenant, kept.job_id == job)
            .order_by(kept.position, kept.url)
            .limit(limit)
        )
        return [from_json(form) for form in self.connection.execute(wanted).scalars()]

    def take(self, job: CompetitorJobId, lease_s: float, most_at_work: int) -> JobLease | None:
        """The right to work on it."""
        values = {
            "tenant": self.tenant,
            "job": job,
            "lease_s": lease_s,
            "most_at_work": most_at_work,
        }
        row = self.connection.execute(TAKE, values).one_or_none()
        return None if row is None else JobLease(self.get(job), row.fence)

    def advance(self, lease: JobLease, step: Step, lease_s: float) -> bool:
        """What was found so far, and more time."""
        until = func.now() + func.make_interval(0, 0, 0, 0, 0, 0, lease_s)
        row = self._move(
            lease,
            pages_seen=step.pages_seen,
            skipped=dict(step.skipped),
            state=step.state or competitor_jobs.c.state,
            lease_until=until,
        )
        self._keep(lease.job.id, step)
        return bool(row.is_cancelled)

    def put_back(
        self, lease: JobLease, delay_s: float, outcome: str, *, was_tried: bool = True
    ) -> None:
        """Wait and try again later."""
        tries = lease.job.attempts - (not was_tried)
        due = func.now() + func.make_interval(0, 0, 0, 0, 0, 0, delay_s)
        waiting = JobStatus.PENDING
        self._move(
            lease,
            status=waiting,
            outcome=outcome,
            due_at=due,
            lease_until=None,
            attempts=tries,
            expected_usd=0,
        )

    def crawled(self, lease: JobLease, ended: str, profile: Mapping[str, object]) -> CompetitorJob:
        """Its crawl is over."""
        self._move(lease, crawl_ended=ended, profile=dict(profile), state="")
        return self.get(lease.job.id)

    def finish(self, lease: JobLease, status: JobStatus, outcome: str) -> None:
        """It is over."""
        self._move(
            lease, status=status, outcome=outcome, state="", lease_until=None, expected_usd=0
        )

    def cancel(self, job: CompetitorJobId) -> bool:
        """Ask for an end."""
        kept = competitor_jobs.c
        asked = self.connection.execute(
            update(competitor_jobs)
            .where(kept.tenant_id == self.tenant, kept.id == job, kept.status.in_(OPEN))
            .values(is_cancelled=True, updated_at=func.now())
        )
        found = self.get(job)
        if asked.rowcount != 1 or found.status is not JobStatus.PENDING:
            return False
        over = JobStatus.DONE if found.products_found else JobStatus.FAILED
        self.connection.execute(
            update(competitor_jobs)
            .where(kept.tenant_id == self.tenant, kept.id == job)
            .values(status=over, outcome="cancelled", state="", due_at=None)
        )
        return True

    def settle(
        self,
        job: CompetitorJobId,
        outcome: Settlement,
        subject: str,
        taken_points: int | None = None,
    ) -> bool:
        """Once."""
        values = {"tenant": self.tenant, "job": job, "outcome": outcome, "subject": subject}
        done = self.connection.execute(SETTLE, values | {"taken": taken_points})
        return done.rowcount == 1

    def _keep(self, job: CompetitorJobId, step: Step) -> None:
        rows = [
            {
                "tenant_id": self.tenant,
                "job_id": job,
                "url": product.url,
                "position": step.pages_seen,
                "product": storable(to_json(product)),
            }
            for product in _last_of_each(step.products)
        ]
        if rows:
            added = upsert(competitor_products)
            self.connection.execute(
                added.on_conflict_do_update(
                    index_elements=["tenant_id", "job_id", "url"],
                    set_={"product": added.excluded.product},
                ),
                rows,
            )

    def _all(self) -> Any:
        return select(competitor_jobs, FOUND).where(competitor_jobs.c.tenant_id == self.tenant)

    def _move(self, lease: JobLease, **values: Any) -> Row[Any]:
        kept = competitor_jobs.c
        moved = self.connection.execute(
            update(competitor_jobs)
            .where(
                kept.tenant_id == self.tenant,
                kept.id == lease.job.id,
                kept.fence == lease.fence,
                kept.status == JobStatus.RUNNING,
            )
            .values(updated_at=func.now(), **values)
            .returning(kept.is_cancelled)
        ).one_or_none()
        if moved is None:
            raise LostLease(f"competitor job {lease.job.id} has another worker")
        return moved


def _last_of_each(products: Sequence[RivalProduct]) -> list[RivalProduct]:
    return list({product.url: product for product in products}.values())


def job_of(row: Row[Any]) -> CompetitorJob:
    """A job from its row."""
    return CompetitorJob(
        tenant_id=TenantId(row.tenant_id),
        id=CompetitorJobId(row.id),
        url=row.url,
        mode=Reader(row.mode),
        is_whole_shop=row.is_whole_shop,
        author=row.author,
        request_key=row.request_key,
        created_at=row.created_at,
        updated_at=row.updated_at,
        price_points=row.price_points,
        status=JobStatus(row.status),
        outcome=row.outcome,
        is_cancelled=row.is_cancelled,
        attempts=row.attempts,
        state=row.state,
        pages_seen=row.pages_seen,
        products_found=row.products_found,
        skipped=row.skipped,
        profile=row.profile,
        settlement=Settlement(row.settlement) if row.settlement else None,
        crawl_ended=row.crawl_ended,
    )
