"""How shops scored, day by day."""

from datetime import date

from sqlalchemy import text

from app.db import tallies
from app.db.repositories.base import TenantRepository
from app.domain.catalog import Kind
from app.domain.ids import StoreId
from app.domain.scores import TENS

COUNTED = ", ".join(f"count(*) FILTER (WHERE least(score / 10, 9) = {ten})" for ten in range(TENS))
# once a day: the products are only looked at where the day has no reading yet
NOTE = text(
    f"""
    INSERT INTO scores (tenant_id, store_id, day, products, total, tens)
    SELECT :tenant, :store, :day, count(*), sum(score), ARRAY[{COUNTED}]
    FROM products
    WHERE tenant_id = :tenant AND store_id = :store AND kind = :kind AND status <> 'trashed'
      AND NOT EXISTS (SELECT FROM scores WHERE tenant_id = :tenant AND store_id = :store
        AND day = :day)
    HAVING count(*) > 0
    ON CONFLICT DO NOTHING
    """  # noqa: S608  no value comes from outside
)


class ScoreRows(TenantRepository):
    """Implements `app.ports.scores.Scores`."""

    def note(self, store: StoreId, day: date) -> None:
        """Keep how the shop's products score now; a sync is over, so tallies are folded."""
        values = {"tenant": self.tenant, "store": store, "day": day, "kind": str(Kind.PRODUCT)}
        self.connection.execute(NOTE, values)
        tallies.fold(self.connection, self.tenant)
