"""The tenant's shops and the keys to them."""

from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert

from app.db.repositories.base import TenantRepository
from app.db.rows.stores import store_credentials, stores
from app.domain.errors import Conflict, NotFound
from app.domain.ids import StoreId, TenantId
from app.domain.stores import Platform, SeoAccess, Store, StoreState
from app.ports.connections import SealedCredentials


class StoreRows(TenantRepository):
    """Implements `app.ports.connections.Stores`."""

    def save(self, store: Store) -> None:
        """Insert, or replace by id."""
        values = asdict(store)
        fresh = insert(stores).values(values)
        saved = self.connection.execute(
            fresh.on_conflict_do_update(
                index_elements=["tenant_id", "id"],
                set_={name: fresh.excluded[name] for name in values if name not in _KEY},
            ).returning(stores.c.id)
        ).one_or_none()
        if saved is None:
            raise Conflict("another workspace has this shop")

    def get(self, store: StoreId, *, held: bool = False) -> Store:
        """One shop."""
        wanted = self._all().where(stores.c.id == store)
        # what refers to the shop may come and go meanwhile
        asked = wanted.with_for_update(key_share=True) if held else wanted
        return store_of(self.one(asked, "store"))

    def all(self) -> list[Store]:
        """All shops, oldest first."""
        rows = self.connection.execute(self._all().order_by(stores.c.connected_at))
        return [store_of(row) for row in rows]

    def set_state(self, store: StoreId, state: StoreState) -> None:
        """Whether we can talk to it."""
        self._change(store, state=state)

    def set_leads_to(self, store: StoreId, place: str) -> None:
        """It says that it is elsewhere now."""
        self._change(store, leads_to=place)

    def set_title_suffix(self, store: StoreId, suffix: str) -> None:
        """Its theme adds that to titles."""
        self._change(store, title_suffix=suffix)

    def set_synced(self, store: StoreId, begun_at: datetime, *, is_whole: bool) -> None:
        """A reading ended well."""
        whole = {"read_whole_at": begun_at} if is_whole else {}
        self._change(store, synced_at=begun_at, **whole)

    def set_check(self, store: StoreId, every_s: int) -> None:
        """Look at it again after so long, and then as often."""
        after = func.now() + timedelta(seconds=every_s)
        self._change(store, check_every_s=every_s, check_after=after)

    def check_soon(self, store: StoreId) -> None:
        """Look at it as soon as can be."""
        self._change(store, check_after=func.now())

    def put_credentials(
        self,
        store: StoreId,
        sealed: bytes,
        expires_at: datetime | None,
        refresh_until: datetime | None,
    ) -> None:
        """A new key replaces whatever there is."""
        values = {
            "sealed": sealed,
            "expires_at": expires_at,
            "refresh_until": refresh_until,
            "claimed_until": None,
            "granted_at": func.now(),
        }
        self.connection.execute(
            insert(store_credentials)
            .values(tenant_id=self.tenant, store_id=store, generation=1, **values)
            .on_conflict_do_update(
                index_elements=["tenant_id", "store_id"],
                set_={**values, "generation": store_credentials.c.generation + 1},
            )
        )

    def credentials(self, store: StoreId) -> SealedCredentials:
        """The key."""
        row = self._kept(store)
        if row is None or row.sealed is None:
            raise NotFound("no key for this store")
        return SealedCredentials(
            row.sealed, row.expires_at, row.refresh_until, row.generation, row.granted_at, row.seo
        )

    def claim_refresh(self, store: StoreId, generation: int, lease_s: float) -> bool:
        """Whether this worker may refresh now."""
        return self._claim(store, lease_s, store_credentials.c.generation == generation)

    def claim_key(self, store: StoreId, lease_s: float) -> bool:
        """Whether this worker may get another key; where there is none yet, nobody refreshes it."""
        return self._claim(store, lease_s) or self._kept(store) is None

    def free_key(self, store: StoreId) -> None:
        """End any claim."""
        kept = store_credentials.c
        self.connection.execute(
            update(store_credentials)
            .where(kept.tenant_id == self.tenant, kept.store_id == store)
            .values(claimed_until=None)
        )

    def still_has(self, store: StoreId, generation: int) -> bool:
        """Whether the key is of that generation."""
        kept = store_credentials.c
        held = self.connection.execute(
            select(kept.generation)
            .where(kept.tenant_id == self.tenant, kept.store_id == store)
            .with_for_update()
        ).scalar_one_or_none()
        return held == generation

    def refreshed(
        self,
        store: StoreId,
        generation: int,
        sealed: bytes,
        expires_at: datetime | None,
        refresh_until: datetime | None,
    ) -> bool:
        """Store what a refresh brought, if the generation still holds."""
        kept = store_credentials.c
        stored = self.connection.execute(
            update(store_credentials)
            .where(
                kept.tenant_id == self.tenant,
                kept.store_id == store,
                kept.generation == generation,
            )
            .values(
                sealed=sealed,
                expires_at=expires_at,
                refresh_until=refresh_until,
                claimed_until=None,
                granted_at=func.now(),
                generation=generation + 1,
            )
        )
        return stored.rowcount == 1

    def put_seo(self, store: StoreId, sealed: bytes | None, access: SeoAccess) -> None:
        """Keep the way in to SEO texts, or forget it."""
        kept = store_credentials.c
        self.connection.execute(
            update(store_credentials)
            .where(kept.tenant_id == self.tenant, kept.store_id == store)
            .values(seo=sealed)
        )
        self.set_seo_access(store, access)

    def set_seo_access(self, store: StoreId, access: SeoAccess) -> None:
        """What became of it."""
        self._change(store, seo_access=access)

    def webhook_secret(self, store: StoreId) -> bytes | None:
        """The sealed secret of the shop's webhooks."""
        row = self._kept(store)
        return None if row is None else row.webhook_secret

    def set_webhook_secret(self, store: StoreId, sealed: bytes) -> None:
        """Keep the secret."""
        self.connection.execute(
            insert(store_credentials)
            .values(tenant_id=self.tenant, store_id=store, webhook_secret=sealed)
            .on_conflict_do_update(
                index_elements=["tenant_id", "store_id"], set_={"webhook_secret": sealed}
            )
        )

    def drop_credentials(self, store: StoreId) -> None:
        """Forget the key."""
        kept = store_credentials.c
        self.connection.execute(
            update(store_credentials)
            .where(kept.tenant_id == self.tenant, kept.store_id == store)
            .values(sealed=None, seo=None, generation=kept.generation + 1, claimed_until=None)
        )
        self.set_seo_access(store, SeoAccess.NONE)

    def _claim(self, store: StoreId, lease_s: float, *conditions: ColumnElement[bool]) -> bool:
        kept = store_credentials.c
        claimed = self.connection.execute(
            update(store_credentials)
            .where(
                kept.tenant_id == self.tenant,
                kept.store_id == store,
                or_(kept.claimed_until.is_(None), kept.claimed_until < func.now()),
                *conditions,
            )
            .values(claimed_until=func.now() + func.make_interval(0, 0, 0, 0, 0, 0, lease_s))
        )
        return claimed.rowcount == 1

    def _all(self) -> Any:
        return select(stores).where(stores.c.tenant_id == self.tenant)

    def _change(self, store: StoreId, **values: Any) -> None:
        changed = self.connection.execute(
            update(stores)
            .where(stores.c.tenant_id == self.tenant, stores.c.id == store)
            .values(**values)
        )
        if changed.rowcount != 1:
            raise NotFound("no such store")

    def _kept(self, store: StoreId) -> Row[Any] | None:
        kept = store_credentials.c
        return self.connection.execute(
            select(store_credentials).where(kept.tenant_id == self.tenant, kept.store_id == store)
        ).one_or_none()


_KEY = frozenset({"tenant_id", "id", "connected_at"})


def store_of(row: Row[Any]) -> Store:
    """A shop from its row."""
    return Store(
        TenantId(row.tenant_id),
        StoreId(row.id),
        Platform(row.platform),
        row.domain,
        row.name,
        row.url,
        row.api_url,
        StoreState(row.state),
        row.language,
        row.currency,
        row.connected_at,
        row.synced_at,
        row.seo_plugin,
        tuple(row.scopes),
        tuple(row.locales),
        row.keeps_provenance,
        row.read_whole_at,
        row.check_every_s,
        row.told_at,
        row.leads_to,
        row.language_plugin,
        row.title_suffix,
        row.time_zone,
        row.adds_links,
        row.adds_questions,
        SeoAccess(row.seo_access),
    )
