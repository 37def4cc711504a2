"""Installs under way, which are found before their tenant is known."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Connection, func, insert, or_, select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from app.db.rows.stores import install_attempts
from app.domain.ids import TenantId, UserId
from app.domain.stores import Platform
from app.ports.platform import InstallAttempt


@dataclass(frozen=True, slots=True)
class InstallRows:
    """The part of `app.ports.platform.PlatformUow` that installs need."""

    connection: Connection

    def add_attempt(self, attempt: InstallAttempt, minutes: int) -> None:
        """An install begins."""
        self.connection.execute(
            insert(install_attempts).values(
                nonce_hash=attempt.nonce_hash,
                platform=attempt.platform,
                workspace_id=attempt.tenant_id,
                user_id=attempt.user_id,
                site=attempt.site,
                expires_at=func.now() + timedelta(minutes=minutes),
            )
        )

    def attempt(self, nonce_hash: str) -> InstallAttempt | None:
        """The install under way with this nonce."""
        row = self.connection.execute(
            select(install_attempts).where(
                install_attempts.c.nonce_hash == nonce_hash,
                install_attempts.c.expires_at > func.now(),
            )
        ).one_or_none()
        if row is None:
            return None
        return InstallAttempt(
            row.nonce_hash,
            Platform(row.platform),
            TenantId(row.workspace_id),
            UserId(row.user_id),
            row.site,
            row.used,
            row.refusal,
        )

    def use_attempt(self, nonce_hash: str) -> None:
        """Its callback came."""
        self.connection.execute(
            update(install_attempts)
            .where(install_attempts.c.nonce_hash == nonce_hash)
            .values(used=True)
        )

    def refuse_attempt(self, nonce_hash: str, refusal: str) -> None:
        """Its callback came with a key that can't be taken."""
        self.connection.execute(
            update(install_attempts)
            .where(install_attempts.c.nonce_hash == nonce_hash)
            .values(refusal=refusal)
        )

    def claim_attempt(self, attempt: InstallAttempt, seconds: float) -> bool:
        """Whether it is this call that has it."""
        kept = install_attempts.c
        values = {
            "platform": attempt.platform,
            "workspace_id": attempt.tenant_id,
            "user_id": attempt.user_id,
            "site": attempt.site,
            "used": False,
            "expires_at": func.now() + timedelta(seconds=seconds),
        }
        claimed = self.connection.execute(
            upsert(install_attempts)
            .values(nonce_hash=attempt.nonce_hash, **values)
            .on_conflict_do_update(
                index_elements=["nonce_hash"],
                set_=values,
                where=or_(kept.used, kept.expires_at <= func.now()),
            )
        )
        return claimed.rowcount == 1

    def end_attempt(self, nonce_hash: str, platform: Platform, site: str) -> bool:
        """Whether it is this call that ends it."""
        kept = install_attempts.c
        ended = self.connection.execute(
            update(install_attempts)
            .where(
                kept.nonce_hash == nonce_hash,
                kept.platform == platform,
                kept.site == site,
                kept.used.is_(False),
                kept.expires_at > func.now(),
            )
            .values(used=True)
        )
        return ended.rowcount == 1
