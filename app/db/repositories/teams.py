"""A workspace's roles, invitations and offers as rows, and the people behind its members."""

from collections.abc import Collection
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, text, update
from sqlalchemy.dialects.postgresql import insert as upsert

from app.db.repositories.base import TenantRepository
from app.db.rows.teams import invitations, ownership_offers
from app.db.rows.tenants import identities, memberships, tenants, users
from app.domain.errors import NotFound
from app.domain.ids import InvitationId, TenantId, UserId
from app.domain.listeners import Pass
from app.domain.teams import INVITED_FOR, Invitation, Member, Offer
from app.domain.tenants import Role

STILL_IN = text(
    """
SELECT asked.place FROM unnest(CAST(:tenants AS uuid[]), CAST(:users AS uuid[]),
  CAST(:sign_ins AS uuid[])) WITH ORDINALITY AS asked (tenant, person, sign_in, place)
JOIN memberships m ON m.tenant_id = asked.tenant AND m.user_id = asked.person
LEFT JOIN sign_ins s ON s.id = asked.sign_in AND s.user_id = asked.person
  AND s.expires_at > now()
WHERE asked.sign_in IS NULL OR s.id IS NOT NULL
"""
)


class TeamRows(TenantRepository):
    """Implements `app.ports.teams.Team`."""

    def roles(self) -> dict[UserId, Role]:
        """Everybody's role, which nobody else changes until the transaction ends."""
        held = select(tenants.c.tenant_id).where(tenants.c.tenant_id == self.tenant)
        self.connection.execute(held.with_for_update())
        mine = select(memberships.c.user_id, memberships.c.role).where(
            memberships.c.tenant_id == self.tenant
        )
        return {UserId(row.user_id): Role(row.role) for row in self.connection.execute(mine)}

    def set_role(self, user: UserId, role: Role) -> None:
        """Another role."""
        self.connection.execute(
            update(memberships)
            .where(memberships.c.tenant_id == self.tenant, memberships.c.user_id == user)
            .values(role=role)
        )

    def remove(self, user: UserId) -> None:
        """A member no more."""
        self.connection.execute(
            delete(memberships).where(
                memberships.c.tenant_id == self.tenant, memberships.c.user_id == user
            )
        )

    def invitations(self) -> list[Invitation]:
        """All that are open."""
        mine = select(invitations).where(invitations.c.tenant_id == self.tenant)
        rows = self.connection.execute(mine.order_by(invitations.c.created_at, invitations.c.id))
        return [_invitation(row) for row in rows]

    def save(self, invitation: Invitation) -> None:
        """One more, or one that was sent again."""
        fresh = upsert(invitations).values(asdict(invitation))
        changed = {name: fresh.excluded[name] for name in ("token_hash", "sent_at", "author")}
        self.connection.execute(
            fresh.on_conflict_do_update(index_elements=["tenant_id", "id"], set_=changed)
        )

    def by_token(self, token_hash: str) -> Invitation | None:
        """The one whose link this is."""
        mine = select(invitations).where(
            invitations.c.tenant_id == self.tenant, invitations.c.token_hash == token_hash
        )
        row = self.connection.execute(mine).one_or_none()
        return None if row is None else _invitation(row)

    def use(self, token_hash: str, now: datetime) -> Invitation | None:
        """Take the one whose link this is; it is answered then."""
        kept = invitations.c
        row = self.connection.execute(
            delete(invitations)
            .where(
                kept.tenant_id == self.tenant,
                kept.token_hash == token_hash,
                kept.sent_at > now - INVITED_FOR,
            )
            .returning(*kept)
        ).one_or_none()
        return None if row is None else _invitation(row)

    def revoke(self, invitation: InvitationId) -> None:
        """Ask them no more, or NotFound."""
        gone = self.connection.execute(
            delete(invitations).where(
                invitations.c.tenant_id == self.tenant, invitations.c.id == invitation
            )
        )
        if gone.rowcount != 1:
            raise NotFound("no such invitation")

    def offer(self) -> Offer | None:
        """What was offered last and isn't answered."""
        mine = select(ownership_offers).where(ownership_offers.c.tenant_id == self.tenant)
        row = self.connection.execute(mine).one_or_none()
        if row is None:
            return None
        return Offer(UserId(row.from_id), UserId(row.to_id), row.hands_over, row.made_at)

    def put_offer(self, offer: Offer) -> None:
        """This one in place of any other."""
        self.drop_offer()
        self.connection.execute(
            insert(ownership_offers).values(tenant_id=self.tenant, **asdict(offer))
        )

    def drop_offer(self) -> None:
        """None any more."""
        self.connection.execute(
            delete(ownership_offers).where(ownership_offers.c.tenant_id == self.tenant)
        )


@dataclass(frozen=True, slots=True)
class MemberRows:
    """Implements `app.ports.teams.Members`."""

    connection: Connection

    def of(self, tenant: TenantId) -> list[Member]:
        """All members of a workspace."""
        address = _identity("password", func.max(identities.c.subject))
        of_shopify = _identity("shopify", func.count() > 0)
        rows = self.connection.execute(
            select(
                users.c.id,
                users.c.name,
                memberships.c.role,
                address.label("address"),
                of_shopify.label("is_of_shopify"),
            )
            .join_from(memberships, users, memberships.c.user_id == users.c.id)
            .where(memberships.c.tenant_id == tenant)
            .order_by(users.c.name, users.c.id)
        )
        return [
            Member(UserId(r.id), r.name, Role(r.role), r.address or "", r.is_of_shopify)
            for r in rows
        ]

    def still_in(self, passes: Collection[Pass]) -> set[Pass]:
        """Those whose person is a member still."""
        asked = list(passes)
        values = {
            "tenants": [str(each.tenant) for each in asked],
            "users": [str(each.user) for each in asked],
            "sign_ins": [str(each.sign_in) if each.sign_in else None for each in asked],
        }
        return {asked[place - 1] for place in self.connection.execute(STILL_IN, values).scalars()}


def _identity(kind: str, what: Any) -> Any:
    return (
        select(what)
        .where(identities.c.user_id == users.c.id, identities.c.kind == kind)
        .scalar_subquery()
    )


def _invitation(row: Row[Any]) -> Invitation:
    return Invitation(
        TenantId(row.tenant_id),
        InvitationId(row.id),
        row.address,
        Role(row.role),
        row.language,
        UserId(row.author),
        row.token_hash,
        row.sent_at,
    )
