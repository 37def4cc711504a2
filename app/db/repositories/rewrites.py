"""Rewrites that come with a writing that was paid."""

from collections.abc import Collection, Mapping
from datetime import timedelta

from sqlalchemy import select, text

from app.db.repositories.base import TenantRepository
from app.db.rows.tenants import tenants
from app.domain.ids import ProductId
from app.domain.rewrites import FREE, FREE_DAYS, Covered
from app.domain.services import ServiceCode

# the last that was paid of each product; what is still under way counts as taken
COVERED = text(
    """
WITH written AS (
  SELECT i.product_id, i.price_points AS price, s.outcome, s.points, s.created_at AS settled_at,
    r.created_at AS ordered_at
  FROM run_items i
  JOIN runs r ON r.tenant_id = i.tenant_id AND r.id = i.run_id
  LEFT JOIN item_settlements s ON s.tenant_id = i.tenant_id AND s.item_id = i.id
  WHERE i.tenant_id = :tenant AND i.product_id = ANY (CAST(:products AS uuid[]))
    AND r.kind = 'generate' AND r.service = :service AND r.language = :language
    AND coalesce(s.outcome, '') <> 'released'
), paid AS (
  SELECT DISTINCT ON (product_id) product_id, points, settled_at FROM written
  WHERE outcome = 'captured' AND points > 0
    AND settled_at > now() - make_interval(days => :days)
  ORDER BY product_id, settled_at DESC
)
SELECT p.product_id, p.points, p.settled_at, (
  SELECT count(*) FROM written w WHERE w.product_id = p.product_id
    AND w.price = 0 AND w.ordered_at >= p.settled_at
) AS taken FROM paid p
"""
)


class RewriteRows(TenantRepository):
    """Implements `app.ports.rewrites.Rewrites`."""

    def one_at_a_time(self) -> None:
        """Nobody else counts."""
        whole = select(tenants.c.tenant_id).where(tenants.c.tenant_id == self.tenant)
        # rows that only refer to it needn't wait
        self.connection.execute(whole.with_for_update(key_share=True))

    def covered(
        self, products: Collection[ProductId], service: ServiceCode, language: str
    ) -> Mapping[ProductId, Covered]:
        """What is covered of each."""
        values = {
            "tenant": self.tenant,
            "products": list(products),
            "service": str(service),
            "language": language,
            "days": FREE_DAYS,
        }
        return {
            ProductId(row.product_id): Covered(
                row.points,
                max(0, FREE - row.taken),
                row.settled_at + timedelta(days=FREE_DAYS),
            )
            for row in self.connection.execute(COVERED, values)
        }
