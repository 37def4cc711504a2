"""Confirm the address of an account, and take a new password for one that is forgotten."""

from dataclasses import dataclass

from app.domain.accounts import Browser, Link, Notice, Purpose, Topic, account_address
from app.domain.errors import Conflict, NotFound
from app.domain.interface_languages import OTHERWISE
from app.domain.rates import LINK_ADDRESS, LINK_NETWORK
from app.domain.tenants import Viewer
from app.ports.platform import OpenPlatformUow
from app.ports.queue import Queue
from app.ports.rates import Rates
from app.ports.vault import Passwords
from app.usecases.account_mail import link_hash


@dataclass(frozen=True, slots=True)
class Recover:
    """Who can read an account's mail is its person."""

    open_platform_uow: OpenPlatformUow
    passwords: Passwords
    rates: Rates
    queue: Queue

    def forgotten(self, typed: str, browser: Browser) -> str:
        """Have the link for a new password mailed, if the address is known; answers the address.

        Nobody learns whether it is: a worker finds out.

        Raises:
            Invalid: "email" is no address.
            TooOften: it was asked for often enough.
        """
        address = account_address(typed)
        self._ask(Notice(Topic.NEW_PASSWORD, address, browser.language), browser)
        return address

    def unconfirmed(self, who: Viewer, browser: Browser) -> str:
        """Have the link that confirms the person's address mailed again; answers the address.

        Raises:
            NotFound: they have none, or it is confirmed.
            TooOften: it was asked for often enough.
        """
        with self.open_platform_uow() as platform:
            email = platform.people.email(who.user.id)
        if email is None or email.confirmed_at is not None:
            raise NotFound("no address waits to be confirmed")
        self._ask(Notice(Topic.CONFIRM_EMAIL, email.address, browser.language), browser)
        return email.address

    def _ask(self, notice: Notice, browser: Browser) -> None:
        if browser.network:
            self.rates.spend(LINK_NETWORK, browser.network)
        self.rates.spend(LINK_ADDRESS, notice.address)
        with self.open_platform_uow() as platform:
            platform.notices.add(notice)
        self.queue.write_mail()

    def meant(self, purpose: Purpose, token: str) -> Link:
        """What a link is for.

        Raises:
            NotFound: none of ours, used, or its time is over.
        """
        with self.open_platform_uow() as platform:
            return _good(platform.links.get(link_hash(token)), purpose)

    def confirm(self, token: str) -> str:
        """The address is its person's; answers it.

        Raises:
            NotFound: none of our links, used, or its time is over.
        """
        with self.open_platform_uow() as platform:
            link = _good(platform.links.use(link_hash(token)), Purpose.CONFIRM)
            platform.people.confirm(link.address)
        return link.address

    def move(self, token: str) -> str:
        """The account is at that address from now on; the one before is told. Answers it.

        Raises:
            NotFound: none of our links, used, or its time is over.
            Conflict: somebody has an account with that address by now.
        """
        with self.open_platform_uow() as platform:
            link = _good(platform.links.use(link_hash(token)), Purpose.MOVE)
            before = platform.people.email(link.user_id)
            if before is None or not platform.people.move_email(link.user_id, link.address):
                raise Conflict("the address is known")
            # a link for a new password lies in the box at the old address
            platform.links.end(link.user_id)
            platform.notices.add(Notice(Topic.EMAIL_MOVED, before.address, OTHERWISE, link.user_id))
        self.queue.write_mail()
        return link.address

    def renew(self, token: str, password: str) -> str:
        """A new password; every browser and program is signed out. Answers the address.

        Raises:
            NotFound: none of our links, used, or its time is over.
            Invalid: "password" is no good; the link still is.
        """
        link = self.meant(Purpose.RENEW, token)
        self.passwords.ensure_good(password, (link.address,))
        hashed = self.passwords.hash(password)
        with self.open_platform_uow() as platform:
            link = _good(platform.links.use(link_hash(token)), Purpose.RENEW)
            platform.people.set_password(link.user_id, hashed)
            platform.people.confirm(link.address)
            platform.people.sign_out_all(link.user_id)
            platform.api_sessions.end_all(link.user_id)
            platform.notices.add(
                Notice(Topic.PASSWORD_CHANGED, link.address, OTHERWISE, link.user_id)
            )
        self.queue.write_mail()
        return link.address


def _good(link: Link | None, purpose: Purpose) -> Link:
    if link is None or link.purpose is not purpose:
        raise NotFound("no such link")
    return link
