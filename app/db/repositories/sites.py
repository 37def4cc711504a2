"""Rivals' sites as rows: who crawls one, and what a crawl read of it lately."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, delete, func, insert, or_, select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from app.db.repositories.storable import storable
from app.db.rows.sites import kept_crawls, kept_steps, site_claims
from app.domain.errors import LostLease

KEPT = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class SiteRows:
    """Implements `app.ports.sites.Sites`."""

    connection: Connection

    def claim(self, site: str, holder: UUID, seconds: float) -> bool:
        """Whether it is this holder's now."""
        until = func.now() + timedelta(seconds=seconds)
        mine = site_claims.c
        claimed = self.connection.execute(
            upsert(site_claims)
            .values(site=site, holder=holder, until=until)
            .on_conflict_do_update(
                index_elements=["site"],
                set_={"holder": holder, "until": until},
                where=or_(mine.holder == holder, mine.until <= func.now()),
            )
        )
        return claimed.rowcount == 1

    def hold_on(self, site: str, holder: UUID, seconds: float) -> None:
        """More time."""
        mine = site_claims.c
        held = self.connection.execute(
            update(site_claims)
            .where(mine.site == site, mine.holder == holder)
            .values(until=func.now() + timedelta(seconds=seconds))
        )
        if held.rowcount != 1:
            raise LostLease("somebody else crawls the site")

    def release(self, site: str, holder: UUID) -> None:
        """Nobody's."""
        mine = site_claims.c
        self.connection.execute(delete(site_claims).where(mine.site == site, mine.holder == holder))

    def fresh(self, key: str, seconds: float) -> Mapping[str, Any] | None:
        """How it ended."""
        kept = kept_crawls.c
        wanted = select(kept.crawl).where(
            kept.key == key, kept.ended_at > func.now() - timedelta(seconds=seconds)
        )
        found: Mapping[str, Any] | None = self.connection.execute(wanted).scalar_one_or_none()
        return found

    def told(self, key: str) -> Iterator[Mapping[str, Any]]:
        """Its steps."""
        steps = kept_steps.c
        wanted = select(steps.told).where(steps.key == key).order_by(steps.number)
        yield from self.connection.execute(wanted).scalars()

    def begin(self, key: str) -> None:
        """Anew."""
        self.connection.execute(delete(kept_crawls).where(kept_crawls.c.key == key))
        self.connection.execute(insert(kept_crawls).values(key=key))

    def add(self, key: str, told: Mapping[str, Any]) -> None:
        """One step."""
        steps = kept_steps.c
        last = select(func.coalesce(func.max(steps.number), 0) + 1).where(steps.key == key)
        self.connection.execute(
            insert(kept_steps).values(
                key=key, number=last.scalar_subquery(), told=storable(dict(told))
            )
        )

    def end(self, key: str, crawl: Mapping[str, Any]) -> None:
        """It is whole."""
        self.connection.execute(
            update(kept_crawls)
            .where(kept_crawls.c.key == key)
            .values(crawl=storable(dict(crawl)), ended_at=func.now())
        )

    def tidy(self) -> None:
        """Let go of what is older than a day."""
        self.connection.execute(
            delete(kept_crawls).where(kept_crawls.c.created_at < func.now() - KEPT)
        )
        self.connection.execute(delete(site_claims).where(site_claims.c.until < func.now() - KEPT))
