"""Link a person whom Shopify lets in with an account of ours, by their own act; and part them."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.accounts import Link, Purpose, expiry
from app.domain.departures import author_of
from app.domain.errors import Conflict, NotFound
from app.domain.ids import TenantId, UserId, new_id
from app.domain.stores import Platform
from app.domain.tenants import Membership, Role, User, Viewer
from app.ports.clock import Clock
from app.ports.platform import OpenPlatformUow, PlatformUow
from app.ports.uow import OpenUow
from app.usecases.account_mail import link_hash

KIND = "shopify"


@dataclass(frozen=True, slots=True)
class ShopLinks:
    """A link goes from the shop's admin to a browser that is signed in; a click there links both.

    From then on Shopify's user is that person, and the shop's workspace is among theirs.
    """

    open_uow: OpenUow
    open_platform_uow: OpenPlatformUow
    clock: Clock
    public_url: str

    def begin(self, who: Viewer) -> str:
        """The address to open where one is signed in, good once and for a quarter of an hour.

        Raises:
            NotFound: they didn't come from Shopify's admin.
            Conflict: they are linked already.
        """
        if not who.shop:
            raise NotFound("not in a shop's admin")
        token = secrets.token_urlsafe(32)
        with self.open_platform_uow() as platform:
            if platform.people.email(who.user.id) is not None:
                raise Conflict("linked already")
            link = Link(Purpose.SHOP, who.user.id, who.shop)
            platform.links.add(link_hash(token), link, expiry(Purpose.SHOP, self.clock()))
        return f"{self.public_url}/link-shop/{token}"

    def shop(self, token: str) -> str:
        """Which shop a link is about.

        Raises:
            NotFound: none of ours, used, or its time is over.
        """
        with self.open_platform_uow() as platform:
            return _good(platform.links.get(link_hash(token))).address

    def link(self, who: Viewer, token: str) -> str:
        """Shopify's user is this person from now on; answers the shop.

        Raises:
            NotFound: none of our links, used, or its time is over.
            Conflict: they run the platform, which a shop's admin opens for nobody.
        """
        if who.user.is_admin:
            raise Conflict("an admin comes in by their own door alone")
        with self.open_platform_uow() as platform:
            link = _good(platform.links.use(link_hash(token)))
            tenant = _tenant(platform, link.address)
            platform.people.hand_over(KIND, f"{link.address}/", link.user_id, who.user.id)
        self._step_in(tenant, link.user_id, who.user.id)
        with self.open_platform_uow() as platform:
            platform.people.remove_if_unknown(link.user_id)
        return link.address

    def shops(self, who: Viewer) -> Sequence[str]:
        """Whose admins they come from as well."""
        with self.open_platform_uow() as platform:
            known = platform.people.identities(who.user.id)
        return sorted({subject.split("/")[0] for kind, subject in known if kind == KIND})

    def part(self, who: Viewer, shop: str) -> None:
        """Shopify's user is somebody else again, as before; what was done stays this person's.

        Raises:
            NotFound: they aren't linked with that shop.
            Conflict: it is the one way in that they have.
        """
        if shop not in self.shops(who):
            raise NotFound("not linked with that shop")
        other = User(UserId(new_id()), "", "USER")
        with self.open_platform_uow() as platform:
            if platform.people.email(who.user.id) is None:
                raise Conflict("no way in would be left")
            tenant = _tenant(platform, shop)
            platform.people.add(other)
            platform.people.hand_over(KIND, f"{shop}/", who.user.id, other.id)
        with self.open_uow(tenant) as uow:
            uow.tenants.add_member(Membership(tenant, other.id, Role.OWNER))
            uow.team.remove(who.user.id)

    def _step_in(self, tenant: TenantId, before: UserId, user: UserId) -> None:
        """In the shop's workspace, this person takes the other's place."""
        with self.open_uow(tenant) as uow:
            role = uow.tenants.role_of(before) or Role.OWNER
            uow.tenants.add_member(Membership(tenant, user, role))
            uow.departures.rename(author_of(before), author_of(user))
            uow.team.remove(before)


def _tenant(platform: PlatformUow, shop: str) -> TenantId:
    found = platform.store_of(Platform.SHOPIFY, shop)
    if found is None:
        raise NotFound("no such shop")
    return found[0]


def _good(link: Link | None) -> Link:
    if link is None or link.purpose is not Purpose.SHOP:
        raise NotFound("no such link")
    return link
