"""Matches as rows."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from app.db.repositories.base import TenantRepository
from app.db.rows.competitors import competitor_products
from app.db.rows.matches import competitor_matches
from app.domain.errors import NotFound
from app.domain.ids import CompetitorJobId, ProductId
from app.domain.likeness import Reason
from app.domain.matching import Match, MatchState, Pair

KEPT = competitor_matches.c


class MatchRows(TenantRepository):
    """Implements `app.ports.matches.Matches`."""

    def propose(self, site: str, urls: Sequence[str], matches: Sequence[Match]) -> None:
        """What was found, in place of what was proposed."""
        self.connection.execute(
            delete(competitor_matches).where(
                KEPT.tenant_id == self.tenant,
                KEPT.url.in_(list(urls)),
                KEPT.state == MatchState.PROPOSED,
            )
        )
        rows = [
            {
                "tenant_id": self.tenant,
                "url": match.url,
                "product_id": match.product_id,
                "site": site,
                "percent": match.percent,
                "reasons": list(match.reasons),
                "state": match.state,
                "states": list(match.states),
            }
            for match in matches
        ]
        if rows:
            added = upsert(competitor_matches)
            statement = added.on_conflict_do_update(
                index_elements=["tenant_id", "url", "product_id"],
                set_={"states": added.excluded.states},
            )
            self.connection.execute(statement, rows)

    def decided(self, urls: Sequence[str]) -> list[Match]:
        """What the merchant confirmed or rejected."""
        return self._listed(KEPT.url.in_(list(urls)), KEPT.state != MatchState.PROPOSED)

    def of_job(self, job: CompetitorJobId) -> list[Match]:
        """Those of an analysis' products."""
        found = competitor_products.c
        urls = select(found.url).where(found.tenant_id == self.tenant, found.job_id == job)
        return self._listed(KEPT.url.in_(urls))

    def of_site(self, site: str) -> list[Match]:
        """Those of a shop that stand."""
        return self._listed(KEPT.site == site, KEPT.state != MatchState.REJECTED)

    def of_product(self, product: ProductId) -> list[Match]:
        """Those of one of ours that stand."""
        return self._listed(KEPT.product_id == product, KEPT.state != MatchState.REJECTED)

    def decide(self, pair: Pair, state: MatchState, author: str, at: datetime) -> None:
        """What the merchant says to it."""
        url, product = pair
        done = self.connection.execute(
            update(competitor_matches)
            .where(KEPT.tenant_id == self.tenant, KEPT.url == url, KEPT.product_id == product)
            .values(state=state, author=author, decided_at=at)
        )
        if done.rowcount != 1:
            raise NotFound("no such match")

    def _listed(self, *conditions: Any) -> list[Match]:
        wanted = self._all().where(*conditions)
        ordered = wanted.order_by(KEPT.percent.desc(), KEPT.url, KEPT.product_id)
        return [_match_of(row) for row in self.connection.execute(ordered)]

    def _all(self) -> Any:
        return select(competitor_matches).where(KEPT.tenant_id == self.tenant)


def _match_of(row: Row[Any]) -> Match:
    return Match(
        row.url,
        ProductId(row.product_id),
        row.percent,
        tuple(map(Reason, row.reasons)),
        MatchState(row.state),
        tuple(row.states),
    )
