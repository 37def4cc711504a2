"""Second steps of signing in: authenticators and recovery codes."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, func, insert, select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from app.db.rows.accounts import recovery_codes, second_steps
from app.domain.ids import UserId
from app.ports.second_steps import Authenticator


@dataclass(frozen=True, slots=True)
class SecondStepRows:
    """Implements `app.ports.second_steps.SecondSteps`."""

    connection: Connection

    def get(self, user: UserId) -> Authenticator | None:
        """The person's."""
        row = self.connection.execute(
            select(second_steps).where(second_steps.c.user_id == user)
        ).one_or_none()
        if row is None:
            return None
        return Authenticator(bytes(row.secret), row.confirmed_at is not None)

    def begin(self, user: UserId, sealed: bytes) -> None:
        """A new one, unless there is one that is confirmed."""
        fresh = upsert(second_steps).values(user_id=user, secret=sealed)
        self.connection.execute(
            fresh.on_conflict_do_update(
                index_elements=["user_id"],
                set_={"secret": fresh.excluded.secret, "last_count": 0},
                where=second_steps.c.confirmed_at.is_(None),
            )
        )

    def confirm(self, user: UserId) -> None:
        """From now on it is asked for."""
        self.connection.execute(
            update(second_steps)
            .where(second_steps.c.user_id == user)
            .values(confirmed_at=func.now())
        )

    def spend(self, user: UserId, count: int) -> bool:
        """Whether the code of that count is good."""
        spent = self.connection.execute(
            update(second_steps)
            .where(second_steps.c.user_id == user, second_steps.c.last_count < count)
            .values(last_count=count)
            .returning(second_steps.c.user_id)
        )
        return spent.one_or_none() is not None

    def remove(self, user: UserId) -> None:
        """None any more."""
        for table in (second_steps, recovery_codes):
            self.connection.execute(delete(table).where(table.c.user_id == user))

    def keep_codes(self, user: UserId, hashes: Sequence[str]) -> None:
        """These are the recovery codes."""
        self.connection.execute(delete(recovery_codes).where(recovery_codes.c.user_id == user))
        self.connection.execute(
            insert(recovery_codes), [{"user_id": user, "code_hash": each} for each in hashes]
        )

    def use_code(self, user: UserId, code_hash: str) -> bool:
        """Whether it is one."""
        used = self.connection.execute(
            delete(recovery_codes)
            .where(recovery_codes.c.user_id == user, recovery_codes.c.code_hash == code_hash)
            .returning(recovery_codes.c.user_id)
        )
        return used.one_or_none() is not None

    def codes_left(self, user: UserId) -> int:
        """How many are unused."""
        counted = select(func.count()).where(recovery_codes.c.user_id == user)
        return self.connection.execute(counted).scalar_one()
