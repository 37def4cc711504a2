"""What is a person's own: name, password, address, and the browsers that are signed in."""

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.accounts import (
    NO_BROWSER,
    Browser,
    Notice,
    Topic,
    account_address,
    person_name,
)
from app.domain.errors import Invalid, NotFound
from app.domain.ids import SignInId
from app.domain.interface_languages import spoken
from app.domain.rates import LINK_ADDRESS, SIGN_IN
from app.domain.tenants import Viewer
from app.ports.people import Email, KnownBrowser
from app.ports.platform import OpenPlatformUow, PlatformUow
from app.ports.queue import Queue
from app.ports.rates import Rates
from app.ports.vault import Passwords


@dataclass(frozen=True, slots=True)
class Standing:
    """How an account stands; no `email` where its person comes from Shopify alone."""

    email: Email | None
    browsers: Sequence[KnownBrowser]
    codes_left: int


@dataclass(frozen=True, slots=True)
class Account:
    """Changes of one's own account. What opens it is changed with the password alone."""

    open_platform_uow: OpenPlatformUow
    passwords: Passwords
    rates: Rates
    queue: Queue

    def standing(self, who: Viewer) -> Standing:
        """How it stands."""
        with self.open_platform_uow() as platform:
            return Standing(
                platform.people.email(who.user.id),
                platform.people.browsers(who.user.id),
                platform.second_steps.codes_left(who.user.id),
            )

    def rename(self, who: Viewer, name: str) -> None:
        """Another name.

        Raises:
            Invalid: "name" is too long.
        """
        kept = person_name(name)
        with self.open_platform_uow() as platform:
            platform.people.rename(who.user.id, kept)

    def change_password(self, who: Viewer, old: str, new: str) -> str:
        """Another password: all other browsers are signed out, and this one gets a new cookie.

        Answers its token.

        Raises:
            Invalid: "old" is not the password, or "password" is no good.
            TooOften: somebody is guessing.
        """
        email = self.ensure_theirs(who, old)
        self.passwords.ensure_good(new, (email.address, who.user.name, who.tenant.name))
        hashed, token = self.passwords.hash(new), secrets.token_urlsafe(32)
        told = Notice(
            Topic.PASSWORD_CHANGED, email.address, spoken(who.user.language).code, who.user.id
        )
        with self.open_platform_uow() as platform:
            platform.people.set_password(who.user.id, hashed)
            _sign_out_others(platform, who)
            if who.sign_in_id is not None:
                platform.people.renew(who.sign_in_id, token_hash(token))
            platform.notices.add(told)
        self.queue.write_mail()
        return token

    def move(self, who: Viewer, password: str, typed: str, browser: Browser = NO_BROWSER) -> str:
        """Have the link that moves the account mailed to another address; answers that.

        Whether somebody has it already nobody learns: then no mail comes.

        Raises:
            Invalid: "old" is not the password, or "email" is no other address.
            TooOften: it was asked for often enough.
        """
        email, address = self.ensure_theirs(who, password), account_address(typed)
        if address == email.address:
            raise Invalid("the same address", {"email": "same"})
        self.rates.spend(LINK_ADDRESS, address)
        with self.open_platform_uow() as platform:
            if platform.people.by_identity("password", address) is None:
                told = Notice(Topic.MOVE_EMAIL, address, browser.language, who.user.id)
                platform.notices.add(told)
        self.queue.write_mail()
        return address

    def sign_out(self, who: Viewer, sign_in: SignInId) -> None:
        """One of their browsers is signed out.

        Raises:
            NotFound: it is none of theirs.
        """
        with self.open_platform_uow() as platform:
            if not platform.people.sign_out_of(who.user.id, sign_in):
                raise NotFound("no such browser")

    def sign_out_others(self, who: Viewer) -> None:
        """All browsers but this one and all programs are signed out; links that were mailed end."""
        with self.open_platform_uow() as platform:
            _sign_out_others(platform, who)

    def ensure_theirs(self, who: Viewer, password: str) -> Email:
        """Let only those pass who know the password; answers the address.

        Raises:
            Invalid: "old" is not the password.
            TooOften: somebody is guessing.
        """
        self.rates.spend(SIGN_IN, str(who.user.id))
        with self.open_platform_uow() as platform:
            email = platform.people.email(who.user.id)
            known = None if email is None else platform.people.password(email.address)
        if email is None:
            raise NotFound("they have no password with us")
        if not self.passwords.matches(password, known.hashed if known else None):
            raise Invalid("not the password", {"old": "wrong"})
        self.rates.forgive(SIGN_IN, str(who.user.id))
        return email


def _sign_out_others(platform: PlatformUow, who: Viewer) -> None:
    platform.people.sign_out_all(who.user.id, but=who.sign_in_id)
    platform.api_sessions.end_all(who.user.id)
    platform.links.end(who.user.id)


def token_hash(token: str) -> str:
    """How the token in a browser's cookie is kept."""
    return hashlib.sha256(token.encode()).hexdigest()
