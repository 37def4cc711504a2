"""Let people in with a password, and know their browser again."""

import hashlib
import secrets
from dataclasses import dataclass

from app.domain.audit_log import COMMAND_LINE, AuditLine, Deed
from app.domain.errors import Conflict, Invalid, NotFound, Unauthorized
from app.domain.ids import TenantId, UserId, new_id
from app.domain.tenants import ADMIN, BillingChannel, Membership, Role, Tenant, User, Viewer
from app.ports.clock import Clock
from app.ports.platform import OpenPlatformUow
from app.ports.uow import OpenUow
from app.ports.vault import Passwords
from app.usecases.points import Points

SIGN_IN_HOURS = 24 * 14
LONGEST_EMAIL = 254
SHORTEST_PASSWORD = 8


@dataclass(frozen=True, slots=True)
class SignIns:
    """Passwords and the browsers that showed one. A cookie is a random token; we keep its hash."""

    open_uow: OpenUow
    open_platform_uow: OpenPlatformUow
    passwords: Passwords
    points: Points
    clock: Clock

    def register(self, email: str, password: str, workspace: str, name: str) -> TenantId:
        """A new person with a workspace of their own and the welcome gift.

        Raises:
            Conflict: the address is known.
            Invalid: not an address, or a password that is too short.
        """
        email = _address(email)
        if len(password) < SHORTEST_PASSWORD:
            raise Invalid("password too short", {"password": "too_short"})
        user = User(UserId(new_id()), name, "USER")
        tenant = Tenant(TenantId(new_id()), workspace, BillingChannel.DIRECT, self.clock())
        hashed = self.passwords.hash(password)
        with self.open_platform_uow() as platform:
            if platform.people.by_identity("password", email) is not None:
                raise Conflict("the address is known")
            platform.people.add(user)
            if platform.people.identify("password", email, user.id, hashed) != user.id:
                raise Conflict("the address is known")
        with self.open_uow(tenant.id) as uow:
            uow.tenants.add(tenant)
            uow.tenants.add_member(Membership(tenant.id, user.id, Role.OWNER))
            uow.wallet.open()
        self.points.welcome(tenant.id, f"email:{email}")
        return tenant.id

    def make_admin(self, email: str) -> None:
        """The person runs the platform from now on.

        Raises:
            NotFound: nobody has a password with that address.
        """
        with self.open_platform_uow() as platform:
            found = platform.people.by_identity("password", _address(email))
            if found is None:
                raise NotFound("nobody signs in with that address")
            platform.people.set_role(found.id, ADMIN)
            line = AuditLine(Deed.ADMIN_MADE, COMMAND_LINE, subject=str(found.id))
            platform.audit_log.add(line)

    def enter(self, email: str, password: str) -> str:
        """A token for the browser's cookie.

        Raises:
            Unauthorized: wrong address or password; nobody learns which, nor from the time it took.
        """
        with self.open_platform_uow() as platform:
            known = platform.people.password(email.strip().lower())
        if not self.passwords.matches(password, known.hashed if known else None) or known is None:
            raise Unauthorized("wrong address or password")
        token = secrets.token_urlsafe(32)
        with self.open_platform_uow() as platform:
            spaces = platform.people.workspaces(known.user.id)
            first = spaces[0][0].id if spaces else None
            platform.people.sign_in(_hash(token), known.user.id, first, SIGN_IN_HOURS)
        return token

    def viewer(self, token: str) -> Viewer:
        """Who is behind a cookie.

        Raises:
            Unauthorized: signed out, expired, never given, or of no workspace any more.
        """
        with self.open_platform_uow() as platform:
            signed_in = platform.people.signed_in(_hash(token))
            if signed_in is None:
                raise Unauthorized("not signed in")
            user = platform.people.get(signed_in.user_id)
            spaces = platform.people.workspaces(user.id)
        for tenant, role in spaces:
            if tenant.id == signed_in.tenant_id:
                return Viewer(tenant, user, role, signed_in.id)
        raise Unauthorized("no workspace")

    def workspaces(self, viewer: Viewer) -> list[Tenant]:
        """Where the person is a member, by name."""
        with self.open_platform_uow() as platform:
            return [tenant for tenant, _role in platform.people.workspaces(viewer.user.id)]

    def move(self, viewer: Viewer, tenant: TenantId) -> None:
        """Look at another workspace.

        Raises:
            NotFound: the person is no member there.
        """
        if viewer.sign_in_id is None:
            raise NotFound("inside Shopify a shop is its own workspace")
        with self.open_platform_uow() as platform:
            if all(space.id != tenant for space, _ in platform.people.workspaces(viewer.user.id)):
                raise NotFound("no such workspace")
            platform.people.move(viewer.sign_in_id, tenant)

    def prefer(self, viewer: Viewer, language: str, theme: str) -> None:
        """Keep how the person wants to see us; "" means as the browser has it."""
        with self.open_platform_uow() as platform:
            platform.people.set_preferences(viewer.user.id, language, theme)

    def leave(self, viewer: Viewer) -> None:
        """The browser's cookie is worth nothing from now on."""
        if viewer.sign_in_id is not None:
            with self.open_platform_uow() as platform:
                platform.people.sign_out(viewer.sign_in_id)


def _address(email: str) -> str:
    email = email.strip().lower()
    name, at, host = email.partition("@")
    if not (name and at and "." in host) or len(email) > LONGEST_EMAIL or " " in email:
        raise Invalid("not an e-mail address", {"email": "malformed"})
    return email


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
