"""Users, how they are known, and the browsers they signed in with."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, delete, exists, func, insert, select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from app.db.rows.accounts import second_steps
from app.db.rows.tenants import identities, memberships, sign_ins, tenants, users
from app.domain.errors import NotFound
from app.domain.ids import SignInId, TenantId, UserId, new_id
from app.domain.tenants import BillingChannel, Role, SignIn, Tenant, User
from app.ports.people import Email, FreshSignIn, KnownBrowser, Password

PERSON = (
    users,
    exists()
    .where(second_steps.c.user_id == users.c.id, second_steps.c.confirmed_at.is_not(None))
    .label("has_second_step"),
)


@dataclass(frozen=True, slots=True)
class PeopleRows:
    """Implements `app.ports.platform.People`."""

    connection: Connection

    def add(self, user: User) -> None:
        """A new person."""
        values = {"id": user.id, "name": user.name, "role": user.role}
        self.connection.execute(insert(users).values(values))

    def get(self, user: UserId) -> User:
        """One person."""
        row = self.connection.execute(select(*PERSON).where(users.c.id == user)).one_or_none()
        if row is None:
            raise NotFound("no such user")
        return _user_of(row)

    def identify(self, kind: str, subject: str, user: UserId, secret: str = "") -> UserId:
        """Link an identity to a person; an older owner keeps it."""
        self.connection.execute(
            upsert(identities)
            .values(kind=kind, subject=subject, user_id=user, secret=secret)
            .on_conflict_do_nothing()
        )
        owner = select(identities.c.user_id).where(
            identities.c.kind == kind, identities.c.subject == subject
        )
        return UserId(self.connection.execute(owner).scalar_one())

    def by_identity(self, kind: str, subject: str) -> User | None:
        """Whose identity this is."""
        row = self._behind(kind, subject)
        return None if row is None else _user_of(row)

    def password(self, email: str) -> Password | None:
        """The person behind an e-mail address."""
        row = self._behind("password", email)
        return None if row is None else Password(_user_of(row), row.secret)

    def set_role(self, user: UserId, role: str) -> None:
        """Another role."""
        self.connection.execute(update(users).where(users.c.id == user).values(role=role))

    def rename(self, user: UserId, name: str) -> None:
        """Another name."""
        self.connection.execute(update(users).where(users.c.id == user).values(name=name))

    def set_preferences(self, user: UserId, language: str, theme: str) -> None:
        """How they want to see us."""
        self.connection.execute(
            update(users).where(users.c.id == user).values(language=language, theme=theme)
        )

    def workspaces(self, user: UserId) -> list[tuple[Tenant, Role]]:
        """Where they are members, by name."""
        rows = self.connection.execute(
            select(
                tenants.c.tenant_id,
                tenants.c.name,
                tenants.c.billing_channel,
                tenants.c.created_at,
                memberships.c.role,
            )
            .join_from(memberships, tenants, memberships.c.tenant_id == tenants.c.tenant_id)
            .where(memberships.c.user_id == user)
            .order_by(tenants.c.name, tenants.c.tenant_id)
        )
        return [
            (
                Tenant(
                    TenantId(row.tenant_id),
                    row.name,
                    BillingChannel(row.billing_channel),
                    row.created_at,
                ),
                Role(row.role),
            )
            for row in rows
        ]

    def sign_in(self, token_hash: str, fresh: FreshSignIn) -> SignIn:
        """A browser signed in."""
        sign_in = SignIn(SignInId(new_id()), fresh.user_id, fresh.tenant_id)
        self.connection.execute(
            insert(sign_ins).values(
                id=sign_in.id,
                token_hash=token_hash,
                user_id=fresh.user_id,
                workspace_id=fresh.tenant_id,
                expires_at=func.now() + timedelta(hours=fresh.hours),
                agent=fresh.agent,
                seen_at=func.now(),
            )
        )
        return sign_in

    def renew(self, sign_in: SignInId, token_hash: str) -> None:
        """Its cookie is another one from now on."""
        self.connection.execute(
            update(sign_ins).where(sign_ins.c.id == sign_in).values(token_hash=token_hash)
        )

    def browsers(self, user: UserId) -> list[KnownBrowser]:
        """All that are signed in."""
        seen = func.coalesce(sign_ins.c.seen_at, sign_ins.c.created_at).label("last_seen")
        rows = self.connection.execute(
            select(sign_ins, seen)
            .where(sign_ins.c.user_id == user, sign_ins.c.expires_at > func.now())
            .order_by(seen.desc(), sign_ins.c.id)
        )
        return [
            KnownBrowser(SignInId(row.id), row.agent, row.created_at, row.last_seen) for row in rows
        ]

    def move(self, sign_in: SignInId, tenant: TenantId) -> None:
        """Look at another workspace."""
        self.connection.execute(
            update(sign_ins).where(sign_ins.c.id == sign_in).values(workspace_id=tenant)
        )

    def sign_out_of(self, user: UserId, sign_in: SignInId) -> bool:
        """Whether that browser was theirs."""
        gone = delete(sign_ins).where(sign_ins.c.id == sign_in, sign_ins.c.user_id == user)
        return self.connection.execute(gone.returning(sign_ins.c.id)).one_or_none() is not None

    def sign_out(self, sign_in: SignInId) -> None:
        """The cookie is worth nothing from now on."""
        self.connection.execute(delete(sign_ins).where(sign_ins.c.id == sign_in))

    def sign_out_all(self, user: UserId, but: SignInId | None = None) -> None:
        """Every browser of theirs, but that one."""
        gone = delete(sign_ins).where(sign_ins.c.user_id == user)
        self.connection.execute(gone if but is None else gone.where(sign_ins.c.id != but))

    def is_known_by(self, user: UserId, kind: str) -> bool:
        """Whether they have an identity of that kind."""
        known = select(exists().where(identities.c.user_id == user, identities.c.kind == kind))
        return bool(self.connection.execute(known).scalar_one())

    def unlink(self, user: UserId, kind: str) -> None:
        """They have none of that kind any more."""
        self.connection.execute(
            delete(identities).where(identities.c.user_id == user, identities.c.kind == kind)
        )

    def identities(self, user: UserId) -> list[tuple[str, str]]:
        """All by which they are known."""
        mine = select(identities.c.kind, identities.c.subject).where(identities.c.user_id == user)
        rows = self.connection.execute(mine.order_by(identities.c.kind, identities.c.subject))
        return [(row.kind, row.subject) for row in rows]

    def hand_over(self, kind: str, prefix: str, giver: UserId, taker: UserId) -> None:
        """They are another's from now on."""
        self.connection.execute(
            update(identities)
            .where(
                identities.c.user_id == giver,
                identities.c.kind == kind,
                identities.c.subject.startswith(prefix, autoescape=True),
            )
            .values(user_id=taker)
        )

    def remove(self, user: UserId) -> None:
        """Nothing of them is left."""
        for table in (identities, sign_ins):
            self.connection.execute(delete(table).where(table.c.user_id == user))
        self.connection.execute(delete(users).where(users.c.id == user))

    def remove_if_unknown(self, user: UserId) -> None:
        """The same, unless they are somebody still."""
        known = select(identities.c.user_id).where(identities.c.user_id == user)
        member = select(memberships.c.user_id).where(memberships.c.user_id == user)
        if self.connection.execute(known.union(member)).first() is None:
            self.remove(user)

    def email(self, user: UserId) -> Email | None:
        """The address by which they sign in."""
        row = self.connection.execute(
            select(identities.c.subject, identities.c.confirmed_at).where(*_password_of(user))
        ).one_or_none()
        return None if row is None else Email(row.subject, row.confirmed_at)

    def confirm(self, email: str) -> None:
        """The address is its person's."""
        self.connection.execute(
            update(identities)
            .where(
                identities.c.kind == "password",
                identities.c.subject == email,
                identities.c.confirmed_at.is_(None),
            )
            .values(confirmed_at=func.now())
        )

    def move_email(self, user: UserId, email: str) -> bool:
        """Whether they sign in by that address from now on."""
        taken = select(identities.c.user_id).where(
            identities.c.kind == "password", identities.c.subject == email
        )
        if self.connection.execute(taken).scalar_one_or_none() not in (None, user):
            return False
        self.connection.execute(
            update(identities)
            .where(*_password_of(user))
            .values(subject=email, confirmed_at=func.now())
        )
        return True

    def set_password(self, user: UserId, hashed: str) -> None:
        """Another one from now on."""
        self.connection.execute(update(identities).where(*_password_of(user)).values(secret=hashed))

    def tidy(self) -> None:
        """Let go of browsers whose sign-in is over."""
        self.connection.execute(delete(sign_ins).where(sign_ins.c.expires_at < func.now()))

    def forget(self, kind: str, prefix: str) -> None:
        """All whose identity of that kind begins so, unless they are known elsewhere too."""
        gone = delete(identities).where(
            identities.c.kind == kind, identities.c.subject.startswith(prefix, autoescape=True)
        )
        found = self.connection.execute(gone.returning(identities.c.user_id)).scalars().all()
        known = select(identities.c.user_id).where(identities.c.user_id.in_(found))
        members = select(memberships.c.user_id).where(memberships.c.user_id.in_(found))
        stay = self.connection.execute(known.union(members)).scalars()
        lost = set(found) - set(stay)
        self.connection.execute(delete(sign_ins).where(sign_ins.c.user_id.in_(lost)))
        self.connection.execute(delete(users).where(users.c.id.in_(lost)))

    def _behind(self, kind: str, subject: str) -> Row[Any] | None:
        return self.connection.execute(
            select(*PERSON, identities.c.secret)
            .join_from(identities, users, identities.c.user_id == users.c.id)
            .where(identities.c.kind == kind, identities.c.subject == subject)
        ).one_or_none()


def _password_of(user: UserId) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return identities.c.user_id == user, identities.c.kind == "password"


def _user_of(row: Row[Any]) -> User:
    return User(UserId(row.id), row.name, row.role, row.language, row.theme, row.has_second_step)
