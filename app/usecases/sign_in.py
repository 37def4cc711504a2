"""Let people in with a password, and know their browser again."""

import secrets
from dataclasses import dataclass, replace

from app.domain.accounts import (
    NO_BROWSER,
    Browser,
    Notice,
    Topic,
    account_address,
    person_name,
    workspace_name,
)
from app.domain.audit_log import COMMAND_LINE, AuditLine, Deed
from app.domain.errors import CodeNeeded, Conflict, NotFound, Unauthorized
from app.domain.ids import TenantId, UserId, new_id
from app.domain.rates import REGISTER, SIGN_IN, SIGN_IN_ADDRESS, SIGN_IN_NETWORK, Rate
from app.domain.tenants import (
    ADMIN,
    BillingChannel,
    Membership,
    Role,
    Tenant,
    User,
    Viewer,
)
from app.ports.clock import Clock
from app.ports.people import Browsers, FreshSignIn, SignedIn
from app.ports.platform import OpenPlatformUow, PlatformUow
from app.ports.queue import Queue
from app.ports.rates import Rates
from app.ports.uow import OpenUow
from app.ports.vault import Passwords
from app.usecases.account import token_hash
from app.usecases.points import Points
from app.usecases.second_step import SecondStep
from app.usecases.workspaces import Workspaces

SIGN_IN_HOURS = 24 * 14
UNNAMED = "Rooz Auto"


@dataclass(frozen=True, slots=True)
class SignIns:
    """Passwords and the browsers that showed one. A cookie is a random token; we keep its hash."""

    open_uow: OpenUow
    open_platform_uow: OpenPlatformUow
    browsers: Browsers
    passwords: Passwords
    points: Points
    second_step: SecondStep
    spaces: Workspaces
    rates: Rates
    queue: Queue
    clock: Clock

    def register(
        self, email: str, password: str, workspace: str, name: str, browser: Browser = NO_BROWSER
    ) -> TenantId:
        """A new person with a workspace of their own and the welcome gift.

        A mail goes to them, with the link that confirms their address.

        Raises:
            Conflict: the address is known.
            Invalid: not an address, a password that is no good, or names that are too long.
            TooOften: too many new ones come from there.
        """
        if browser.network:
            self.rates.spend(REGISTER, browser.network)
        email = account_address(email)
        user = User(UserId(new_id()), person_name(name), "USER")
        space = workspace_name(workspace)
        self.passwords.ensure_good(password, (email, space, user.name))
        tenant = Tenant(TenantId(new_id()), space, BillingChannel.DIRECT, self.clock())
        hashed = self.passwords.hash(password)
        with self.open_platform_uow() as platform:
            if platform.people.by_identity("password", email) is not None:
                raise Conflict("the address is known")
            platform.people.add(user)
            if platform.people.identify("password", email, user.id, hashed) != user.id:
                raise Conflict("the address is known")
            platform.notices.add(Notice(Topic.CONFIRM_EMAIL, email, browser.language))
        self.queue.write_mail()
        self.settle(tenant, user.id, f"email:{email}")
        return tenant.id

    def settle(self, tenant: Tenant, owner: UserId, gift: str) -> None:
        """A workspace of one's own; `gift` names whom the welcome gift is for, once."""
        with self.open_uow(tenant.id) as uow:
            uow.tenants.add(tenant)
            uow.tenants.add_member(Membership(tenant.id, owner, Role.OWNER))
            uow.wallet.open()
        self.points.welcome(tenant.id, gift)

    def make_admin(self, email: str) -> None:
        """The person runs the platform from now on, once they have signed in anew.

        Raises:
            NotFound: nobody has a password with that address.
        """
        with self.open_platform_uow() as platform:
            found = platform.people.by_identity("password", account_address(email))
            if found is None:
                raise NotFound("nobody signs in with that address")
            platform.people.set_role(found.id, ADMIN)
            # whoever has a cookie of theirs doesn't rise with them
            platform.people.sign_out_all(found.id)
            platform.api_sessions.end_all(found.id)
            line = AuditLine(Deed.ADMIN_MADE, COMMAND_LINE, subject=str(found.id))
            platform.audit_log.add(line)

    def prove(
        self, email: str, password: str, browser: Browser = NO_BROWSER, code: str = ""
    ) -> User:
        """Who knows the password of that address, and has the code where they have a second step.

        Raises:
            CodeNeeded: the password was right, and a code is needed.
            Unauthorized: wrong address or password; nobody learns which, nor from the time it took.
            TooOften: somebody is guessing.
        """
        email = email.strip().lower()
        self._count(email, browser)
        with self.open_platform_uow() as platform:
            known = platform.people.password(email)
        if not self.passwords.matches(password, known.hashed if known else None) or known is None:
            raise Unauthorized("wrong address or password")
        for rate, key in _tries(email, browser):
            self.rates.forgive(rate, key)
        if known.user.has_second_step:
            if not code:
                raise CodeNeeded(known.user.id)
            self.second_step.ensure(known.user.id, code)
        return known.user

    def enter(self, email: str, password: str, browser: Browser = NO_BROWSER) -> str:
        """A token for the browser's cookie.

        Raises:
            CodeNeeded, Unauthorized, TooOften: as in `prove`.
        """
        return self.let_in(self.prove(email, password, browser).id, browser)

    def enter_by_code(self, user: UserId, code: str, browser: Browser = NO_BROWSER) -> str:
        """A token for the cookie of who has shown their password a moment ago.

        Raises:
            Unauthorized: the code is wrong, or was used.
            TooOften: it was wrong too often.
        """
        self.second_step.ensure(user, code)
        return self.let_in(user, browser)

    def let_in(self, user: UserId, browser: Browser) -> str:
        """A token for the cookie of somebody who has proved who they are."""
        token = secrets.token_urlsafe(32)
        with self.open_platform_uow() as platform:
            spaces = platform.people.workspaces(user)
            name = platform.people.get(user).name
        # whoever was taken out of their last one has a new one
        first = spaces[0][0].id if spaces else self.spaces.open_another(user, name or UNNAMED)
        with self.open_platform_uow() as platform:
            fresh = FreshSignIn(user, first, SIGN_IN_HOURS, browser.agent)
            platform.people.sign_in(token_hash(token), fresh)
        return token

    def renew(self, viewer: Viewer) -> str:
        """Another token for the same browser: who had the one before doesn't rise with it."""
        token = secrets.token_urlsafe(32)
        if viewer.sign_in_id is not None:
            with self.open_platform_uow() as platform:
                platform.people.renew(viewer.sign_in_id, token_hash(token))
        return token

    def viewer(self, token: str) -> Viewer:
        """Who is behind a cookie.

        Raises:
            Unauthorized: signed out, expired, never given, or of no workspace any more.
        """
        signed_in = self.browsers.signed_in(token_hash(token))
        if signed_in is None:
            raise Unauthorized("not signed in")
        for tenant, role in signed_in.spaces:
            if tenant.id == signed_in.browser.tenant_id:
                return _member(signed_in, tenant, role)
        with self.open_platform_uow() as platform:
            return self._guest(platform, signed_in)

    def _guest(self, platform: PlatformUow, signed_in: SignedIn) -> Viewer:
        """An admin in another's workspace; once their time is over they are at home again.

        Raises:
            Unauthorized: nobody's guest, and a member nowhere any more.
        """
        browser, user = signed_in.browser, signed_in.user
        stay, home = platform.guests.of(browser.id), browser.tenant_id
        if stay is not None:
            is_there = stay.tenant_id == browser.tenant_id and stay.ends_at > self.clock()
            if user.is_admin and is_there:
                tenant = platform.directory.entry(stay.tenant_id, self.clock()).tenant
                role = Role.EDITOR if stay.may_change else Role.VIEWER
                return replace(_member(signed_in, tenant, role), guest=stay)
            platform.guests.leave(browser.id)
            home = stay.home_id
        if not signed_in.spaces:
            raise Unauthorized("no workspace")
        # whoever was taken out of the one that they looked at goes on in another of theirs
        tenant, role = min(signed_in.spaces, key=lambda space: space[0].id != home)
        return _member(signed_in, tenant, role)

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

    def _count(self, email: str, browser: Browser) -> None:
        if browser.network:
            self.rates.spend(SIGN_IN_NETWORK, browser.network)
        for rate, key in _tries(email, browser):
            self.rates.spend(rate, key)


def _member(signed_in: SignedIn, tenant: Tenant, role: Role) -> Viewer:
    """The person in one of the workspaces."""
    spaces = tuple(space for space, _role in signed_in.spaces)
    return Viewer(tenant, signed_in.user, role, signed_in.browser.id, spaces=spaces)


def _tries(email: str, browser: Browser) -> tuple[tuple[Rate, str], ...]:
    """What is counted for an address until its password is shown."""
    return (SIGN_IN, f"{email} {browser.network}"), (SIGN_IN_ADDRESS, email)
