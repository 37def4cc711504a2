"""Brand voices as rows; what they ask for as JSON."""

from dataclasses import asdict
from datetime import timedelta
from typing import Any

from sqlalchemy import Row, Select, delete, func, select
from sqlalchemy.dialects.postgresql import insert

from app.db.repositories.base import TenantRepository
from app.db.rows.tenants import tenants
from app.db.rows.voices import voice_previews, voices
from app.domain.errors import Conflict, NotFound
from app.domain.ids import StoreId, TenantId, VoiceId, new_id
from app.domain.voices import Address, Level, Person, Spoken, Voice, VoiceVersion, spoken

SHOWN = 20


class VoiceRows(TenantRepository):
    """Implements `app.ports.voices.Voices`."""

    def add(self, version: VoiceVersion) -> None:
        """One more version."""
        row = {
            "tenant_id": version.tenant_id,
            "id": version.id,
            "store_id": version.store_id,
            "number": version.number,
            "settings": asdict(version.voice),
            "author": version.author,
            "created_at": version.created_at,
        }
        added = self.connection.execute(insert(voices).values(row).on_conflict_do_nothing())
        if added.rowcount != 1:
            raise Conflict(f"version {version.number} was saved by somebody else")

    def latest(self, store: StoreId | None) -> VoiceVersion | None:
        """The last version."""
        row = self.connection.execute(self._of(store).limit(1)).one_or_none()
        return None if row is None else _version_of(row)

    def version(self, store: StoreId | None, number: int) -> VoiceVersion:
        """One version."""
        row = self.connection.execute(self._of(store).where(voices.c.number == number))
        found = row.one_or_none()
        if found is None:
            raise NotFound("no such version of the voice")
        return _version_of(found)

    def versions(self, store: StoreId | None) -> list[VoiceVersion]:
        """The latest versions, newest first."""
        rows = self.connection.execute(self._of(store).limit(SHOWN))
        return [_version_of(row) for row in rows]

    def take_preview(self, author: str, most: int) -> bool:
        """One more preview of the day."""
        mine = voice_previews.c.tenant_id == self.tenant
        # two at a time would both see the last one free
        whole = select(tenants.c.tenant_id).where(tenants.c.tenant_id == self.tenant)
        self.connection.execute(whole.with_for_update())
        old = voice_previews.c.created_at < func.now() - timedelta(days=1)
        self.connection.execute(delete(voice_previews).where(mine, old))
        taken = self.connection.execute(select(func.count()).where(mine)).scalar_one()
        if taken >= most:
            return False
        row = {"tenant_id": self.tenant, "id": new_id(), "author": author}
        self.connection.execute(insert(voice_previews).values(row))
        return True

    def of_store(self, store: StoreId) -> Spoken:
        """A store's own wishes over its workspace's."""
        return spoken(self.latest(None), self.latest(store))

    def _of(self, store: StoreId | None) -> Select[Any]:
        mine = voices.c.store_id.is_not_distinct_from(store)
        return (
            select(voices)
            .where(voices.c.tenant_id == self.tenant, mine)
            .order_by(voices.c.number.desc())
        )


def _version_of(row: Row[Any]) -> VoiceVersion:
    return VoiceVersion(
        TenantId(row.tenant_id),
        VoiceId(row.id),
        None if row.store_id is None else StoreId(row.store_id),
        row.number,
        _voice_of(row.settings),
        row.author,
        row.created_at,
    )


def _voice_of(settings: dict[str, Any]) -> Voice:
    lists = ("banned", "required", "brands", "examples")
    return Voice(
        settings["tone"],
        Person(settings["person"]),
        Address(settings["address"]),
        Level(settings["level"]),
        settings["least_words"],
        settings["most_words"],
        *(tuple(settings[name]) for name in lists),
    )
