"""Watches as rows, with the prices they saw and the news they tell."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Date, Row, cast, delete, func, select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from app.db.repositories.base import TenantRepository
from app.db.repositories.storable import storable
from app.db.rows.watches import watch_digests, watch_news, watched_prices, watches
from app.domain.competitor_jobs import Reader
from app.domain.competitors import Availability, Money
from app.domain.errors import NotFound
from app.domain.ids import CompetitorJobId, ProductId, TenantId, WatchId
from app.domain.letters import Posting
from app.domain.watches import News, Observed, Rhythm, Topic, Watch, Wishes, amount
from app.ports.watches import Digest, Noted

TODAY = cast(func.timezone("UTC", func.now()), Date)


class WatchRows(TenantRepository):
    """Implements `app.ports.watches.Watches`."""

    def add(self, watch: Watch) -> bool:
        """A new one."""
        values = {
            "tenant_id": self.tenant,
            "id": watch.id,
            "site": watch.site,
            "url": watch.url,
            "author": watch.author,
            "due_at": watch.due_at,
            "job_id": watch.job_id,
            **_wished(watch.wishes),
        }
        fresh = upsert(watches).values(values).on_conflict_do_nothing()
        return self.connection.execute(fresh).rowcount == 1

    def get(self, watch: WatchId, *, held: bool = False) -> Watch:
        """One."""
        wanted = self._all().where(watches.c.id == watch)
        return _watch_of(self.one(wanted.with_for_update() if held else wanted, "watch"))

    def all(self) -> list[Watch]:
        """All, by shop."""
        return [_watch_of(row) for row in self.connection.execute(self._all())]

    def change(self, watch: WatchId, wanted: Wishes) -> None:
        """Other wishes."""
        self._change(watch, **_wished(wanted))

    def remove(self, watch: WatchId) -> None:
        """None any more."""
        mine = watches.c
        gone = delete(watches).where(mine.tenant_id == self.tenant, mine.id == watch)
        if self.connection.execute(gone).rowcount != 1:
            raise NotFound("no such watch")

    def put_off(self, watch: WatchId, seconds: float, stop: str) -> None:
        """Due after so long."""
        self._change(watch, due_at=_after(seconds), stop=stop)

    def ordered(self, watch: WatchId, job: CompetitorJobId, seconds: float) -> None:
        """A look is under way."""
        following = watches.c.round + 1
        due_at = _after(seconds)
        self._change(watch, pending_id=job, due_at=due_at, stop="", round=following)

    def noted(self, watch: Watch, job: CompetitorJobId | None, stop: str) -> None:
        """The look is over."""
        self._change(watch.id, job_id=job, pending_id=None, stop=stop)

    def observe(self, site: str, seen: Sequence[Observed]) -> None:
        """Prices of a look."""
        rows = [
            {
                "tenant_id": self.tenant,
                "product_id": each.product_id,
                "url": each.url,
                "at": each.at,
                "site": site,
                "amount": amount(each.price),
                "regular_amount": amount(each.regular_price),
                "currency": each.price.currency if each.price else "",
                "availability": each.availability or "",
            }
            for each in seen
        ]
        if rows:
            self.connection.execute(upsert(watched_prices).on_conflict_do_nothing(), rows)

    def tell(self, watch: Watch, job: CompetitorJobId, news: Sequence[News]) -> None:
        """News of a look."""
        rows = [
            {
                "tenant_id": self.tenant,
                "job_id": job,
                "topic": each.topic,
                "url": each.url,
                "watch_id": watch.id,
                "name": storable(each.name),
                "product_id": each.product_id,
                "ours": amount(each.ours),
                "theirs": amount(each.theirs),
                "currency": each.theirs.currency if each.theirs else "",
                "percent": each.percent,
            }
            for each in news
        ]
        if rows:
            self.connection.execute(upsert(watch_news).on_conflict_do_nothing(), rows)

    def history(self, site: str, limit: int) -> list[Observed]:
        """The latest, in the order of time."""
        seen = watched_prices.c
        wanted = select(watched_prices).where(seen.tenant_id == self.tenant, seen.site == site)
        rows = self.connection.execute(wanted.order_by(seen.at.desc(), seen.url).limit(limit))
        return [_observed_of(row) for row in rows][::-1]

    def latest_news(self, watch: WatchId, limit: int) -> list[Noted]:
        """The newest first."""
        return self._noted(watch_news.c.watch_id == watch)[:limit]

    def counted(self, days: int) -> dict[WatchId, int]:
        """News of the last days, by watch."""
        told = watch_news.c
        since = func.now() - timedelta(days=days)
        rows = self.connection.execute(
            select(told.watch_id, func.count())
            .where(told.tenant_id == self.tenant, told.created_at > since)
            .group_by(told.watch_id)
        )
        return {WatchId(watch): count for watch, count in rows}

    def begin_digest(self) -> Digest | None:
        """Today's, or one whose mail is to be sent again."""
        again = watch_digests.c
        is_due = (again.posting == Posting.LATER) & (again.due_at <= func.now())
        waiting = update(watch_digests).where(again.tenant_id == self.tenant, is_due)
        resumed = self.connection.execute(
            waiting.values(posting=Posting.SENDING).returning(again.day)
        ).scalars()
        day: date | None = next(iter(sorted(resumed, reverse=True)), None)
        if day is None:
            first = upsert(watch_digests).values(
                tenant_id=self.tenant, day=TODAY, posting=Posting.SENDING
            )
            begun = first.on_conflict_do_nothing().returning(again.day)
            day = self.connection.execute(begun).scalar_one_or_none()
        if day is None:
            return None
        untold = (watch_news.c.tenant_id == self.tenant, watch_news.c.digest_day.is_(None))
        self.connection.execute(update(watch_news).where(*untold).values(digest_day=day))
        return Digest(day, tuple(self._noted(watch_news.c.digest_day == day)))

    def settle_digest(self, day: date, posting: Posting, after_s: float) -> None:
        """What became of its mail."""
        mine = watch_digests.c
        self.connection.execute(
            update(watch_digests)
            .where(mine.tenant_id == self.tenant, mine.day == day)
            .values(posting=posting, due_at=_after(after_s))
        )

    def _noted(self, condition: Any) -> list[Noted]:
        told, of = watch_news.c, watches.c
        rows = self.connection.execute(
            select(watch_news, of.site)
            .join(watches, (of.tenant_id == told.tenant_id) & (of.id == told.watch_id))
            .where(told.tenant_id == self.tenant, condition)
            .order_by(told.created_at.desc(), of.site, told.topic, told.percent.desc(), told.name)
        )
        return [Noted(row.site, _news_of(row), row.created_at) for row in rows]

    def _all(self) -> Any:
        mine = watches.c
        return select(watches).where(mine.tenant_id == self.tenant).order_by(mine.site)

    def _change(self, watch: WatchId, **values: Any) -> None:
        mine = watches.c
        changed = self.connection.execute(
            update(watches).where(mine.tenant_id == self.tenant, mine.id == watch).values(**values)
        )
        if changed.rowcount != 1:
            raise NotFound("no such watch")


def _after(seconds: float) -> Any:
    return func.now() + func.make_interval(0, 0, 0, 0, 0, 0, seconds)


def _wished(wanted: Wishes) -> dict[str, Any]:
    return {
        "rhythm": wanted.rhythm,
        "cheaper_percent": wanted.cheaper_percent,
        "tells_stock": wanted.tells_stock,
        "tells_new": wanted.tells_new,
        "mode": wanted.mode,
    }


def _watch_of(row: Row[Any]) -> Watch:
    rhythm = Rhythm(row.rhythm)
    return Watch(
        TenantId(row.tenant_id),
        WatchId(row.id),
        row.site,
        row.url,
        Wishes(rhythm, row.cheaper_percent, row.tells_stock, row.tells_new, Reader(row.mode)),
        row.author,
        row.due_at,
        row.round,
        row.stop,
        CompetitorJobId(row.job_id) if row.job_id else None,
        CompetitorJobId(row.pending_id) if row.pending_id else None,
    )


def _observed_of(row: Row[Any]) -> Observed:
    return Observed(
        ProductId(row.product_id),
        row.url,
        row.at,
        _money(row.amount, row.currency),
        _money(row.regular_amount, row.currency),
        Availability(row.availability) if row.availability else None,
    )


def _news_of(row: Row[Any]) -> News:
    return News(
        Topic(row.topic),
        row.url,
        row.name,
        ProductId(row.product_id) if row.product_id else None,
        _money(row.ours, row.currency),
        _money(row.theirs, row.currency),
        row.percent,
    )


def _money(number: Any, currency: str) -> Money | None:
    return None if number is None else Money(number, currency)
