"""Where a workspace gets its mail, and which runs it heard of, as rows."""

from dataclasses import asdict

from sqlalchemy import func, select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from app.db.repositories.base import TenantRepository
from app.db.rows.letters import mail_addresses, run_letters
from app.domain.ids import RunId, TenantId
from app.domain.letters import MailAddress, Posting


class MailAddressRows(TenantRepository):
    """Implements `app.ports.mail.MailAddresses`."""

    def get(self) -> MailAddress | None:
        """The one that was given last."""
        mine = select(mail_addresses).where(mail_addresses.c.tenant_id == self.tenant)
        row = self.connection.execute(mine.with_for_update()).one_or_none()
        if row is None:
            return None
        return MailAddress(
            TenantId(row.tenant_id),
            row.address,
            row.language,
            row.author,
            row.asked_at,
            row.asks,
            row.confirmed_at,
        )

    def save(self, address: MailAddress) -> None:
        """This one from now on."""
        values = asdict(address)
        self.connection.execute(
            upsert(mail_addresses)
            .values(values)
            .on_conflict_do_update(index_elements=["tenant_id"], set_=values)
        )

    def claim(self, run: RunId) -> bool:
        """Whether it is this call's to send."""
        fresh = upsert(run_letters).values(
            tenant_id=self.tenant, run_id=run, posting=Posting.SENDING
        )
        claimed = self.connection.execute(
            fresh.on_conflict_do_update(
                index_elements=["tenant_id", "run_id"],
                set_={"posting": Posting.SENDING},
                where=(run_letters.c.posting == Posting.LATER)
                & (run_letters.c.due_at <= func.now()),
            )
        )
        return claimed.rowcount == 1

    def settle(self, run: RunId, posting: Posting, after_s: float = 0.0) -> None:
        """What became of it."""
        due_at = func.now() + func.make_interval(0, 0, 0, 0, 0, 0, after_s)
        self.connection.execute(
            update(run_letters)
            .where(run_letters.c.tenant_id == self.tenant, run_letters.c.run_id == run)
            .values(posting=posting, due_at=due_at)
        )
