"""Pages that a text model is yet to be shown, as rows."""

from collections.abc import Iterable

from sqlalchemy import delete, text, update
from sqlalchemy.dialects.postgresql import insert as upsert

from app.db.repositories.base import TenantRepository
from app.db.repositories.storable import storable
from app.db.rows.unread_pages import competitor_pages
from app.domain.competitor_forms import from_json
from app.domain.ids import CompetitorJobId
from app.ports.scrapes import UnreadPage
from app.ports.unread_pages import Gap

LEFT = text(
    """
SELECT u.url, u.text, u.language, u.turn, p.product FROM competitor_pages u
LEFT JOIN competitor_products p USING (tenant_id, job_id, url)
WHERE u.tenant_id = :tenant AND u.job_id = :job AND NOT u.is_shown
ORDER BY u.turn, u.url
LIMIT greatest(0, :most - (SELECT count(*) FROM competitor_pages
  WHERE tenant_id = :tenant AND job_id = :job AND is_shown))
"""
)
# each reading of a product has its evidence, and that its source
MODEL_READ = text(
    """
SELECT EXISTS (SELECT FROM competitor_products WHERE tenant_id = :tenant AND job_id = :job
  AND jsonb_path_exists(product, '$.*.evidence.source ? (@ == "model")'))
"""
)


class UnreadPageRows(TenantRepository):
    """Implements `app.ports.unread_pages.UnreadPages`."""

    def add(self, job: CompetitorJobId, pages: Iterable[UnreadPage]) -> None:
        """More of them."""
        rows = [
            {
                "tenant_id": self.tenant,
                "job_id": job,
                "url": page.url,
                "text": storable(page.text),
                "language": page.language,
                "turn": page.turn,
            }
            for page in pages
        ]
        if rows:
            self.connection.execute(upsert(competitor_pages).on_conflict_do_nothing(), rows)

    def left(self, job: CompetitorJobId, most: int) -> list[Gap]:
        """Those that nobody was shown."""
        rows = self.connection.execute(LEFT, {"tenant": self.tenant, "job": job, "most": most})
        return [
            Gap(
                UnreadPage(row.url, row.text, row.language, row.turn),
                from_json(row.product) if row.product else None,
            )
            for row in rows
        ]

    def shown(self, job: CompetitorJobId, url: str) -> None:
        """One was."""
        kept = competitor_pages.c
        self.connection.execute(
            update(competitor_pages)
            .where(kept.tenant_id == self.tenant, kept.job_id == job, kept.url == url)
            .values(is_shown=True, text="")
        )

    def let_go(self, job: CompetitorJobId) -> None:
        """None any more."""
        kept = competitor_pages.c
        gone = delete(competitor_pages)
        self.connection.execute(gone.where(kept.tenant_id == self.tenant, kept.job_id == job))

    def had_answers(self, job: CompetitorJobId) -> bool:
        """Whether a model found anything."""
        values = {"tenant": self.tenant, "job": job}
        return bool(self.connection.execute(MODEL_READ, values).scalar_one())
