"""Let people in whom an OpenID Connect provider vouches for; link that to an account, and part."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.accounts import LONGEST_NAME, Browser, account_address
from app.domain.errors import CodeNeeded, Conflict, Invalid, NotFound
from app.domain.ids import TenantId, UserId, new_id
from app.domain.rates import REGISTER
from app.domain.tenants import BillingChannel, Tenant, User, Viewer
from app.ports.platform import OpenPlatformUow
from app.ports.single_sign_on import Journey, OpenIdProvider, Vouched
from app.usecases.sign_in import SignIns

KIND = "oidc"


@dataclass(frozen=True, slots=True)
class SingleSignOn:
    """A person is known by the provider's own name for them, and never by an address alone.

    `issuer` is part of that name: another provider may call somebody else the same.
    """

    open_platform_uow: OpenPlatformUow
    provider: OpenIdProvider | None
    issuer: str
    sign_ins: SignIns

    @property
    def name(self) -> str:
        """How people call the provider; "" where there is none."""
        return "" if self.provider is None else self.provider.name

    def begin(self) -> tuple[Journey, str]:
        """A journey to the provider, and its first address.

        Raises:
            NotFound: there is none.
            ExternalError: it doesn't answer.
        """
        journey = Journey(*(secrets.token_urlsafe(32) for _ in range(3)))
        return journey, self._provider().page(journey)

    def enter(self, journey: Journey, answer: Mapping[str, str], browser: Browser) -> str:
        """A token for the cookie of whoever came back; a stranger gets a workspace.

        Raises:
            Unauthorized: the provider vouches for nobody.
            CodeNeeded: they have a second step.
            Conflict: their address has an account, which they have to link by themselves.
        """
        vouched = self._provider().vouch(journey, answer)
        with self.open_platform_uow() as platform:
            known = platform.people.by_identity(KIND, self._subject(vouched))
        user = known or self._newcomer(vouched, browser)
        if user.has_second_step:
            raise CodeNeeded(user.id)
        return self.sign_ins.let_in(user.id, browser)

    def link(self, who: Viewer, journey: Journey, answer: Mapping[str, str]) -> None:
        """From now on the provider lets this person in as well.

        Raises:
            Unauthorized: the provider vouches for nobody.
            Conflict: it vouches for somebody with another account, or they are linked already.
        """
        vouched = self._provider().vouch(journey, answer)
        with self.open_platform_uow() as platform:
            if platform.people.is_known_by(who.user.id, KIND):
                raise Conflict("they are linked already")
            owner = platform.people.identify(KIND, self._subject(vouched), who.user.id)
        if owner != who.user.id:
            raise Conflict("linked to another account")

    def is_linked(self, who: Viewer) -> bool:
        """Whether the provider lets them in."""
        with self.open_platform_uow() as platform:
            return platform.people.is_known_by(who.user.id, KIND)

    def part(self, who: Viewer) -> None:
        """The provider lets them in no longer.

        Raises:
            Conflict: there would be no way in left.
        """
        with self.open_platform_uow() as platform:
            if platform.people.email(who.user.id) is None:
                raise Conflict("no way in would be left")
            platform.people.unlink(who.user.id, KIND)

    def _newcomer(self, vouched: Vouched, browser: Browser) -> User:
        if browser.network:
            self.sign_ins.rates.spend(REGISTER, browser.network)
        email, subject = _address(vouched.email), self._subject(vouched)
        user = User(UserId(new_id()), " ".join(vouched.name.split())[:LONGEST_NAME], "USER")
        with self.open_platform_uow() as platform:
            # whoever the provider says this is, the account is opened by its own person's act
            if email and platform.people.by_identity("password", email) is not None:
                raise Conflict("the address has an account")
            platform.people.add(user)
            if platform.people.identify(KIND, subject, user.id) != user.id:
                raise Conflict("somebody was quicker")
        now = self.sign_ins.clock()
        space = Tenant(TenantId(new_id()), user.name or self.name, BillingChannel.DIRECT, now)
        gift = f"email:{email}" if email else f"{KIND}:{subject}"
        self.sign_ins.settle(space, user.id, gift)
        return user

    def _subject(self, vouched: Vouched) -> str:
        return f"{self.issuer}|{vouched.subject}"

    def _provider(self) -> OpenIdProvider:
        if self.provider is None:
            raise NotFound("no provider is set")
        return self.provider


def _address(email: str) -> str:
    try:
        return account_address(email)
    except Invalid:
        return ""
