"""Who works in a workspace: see them, give them roles, part with them, hand it over."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import structlog

from app.domain.errors import ExternalError, Invalid, NotFound
from app.domain.ids import TenantId, UserId
from app.domain.interface_languages import spoken
from app.domain.teams import Member, Offer, ensure_changeable, ensure_ours
from app.domain.tenants import Role, Viewer
from app.ports.clock import Clock
from app.ports.mail import Letter, Mail
from app.ports.platform import OpenPlatformUow
from app.ports.uow import OpenUow
from app.usecases.editing import anything, ensure_as_seen

log = structlog.get_logger("rooz.teams")


@dataclass(frozen=True, slots=True)
class Teams:
    """Members and owners. Whoever changes roles does it alone: a workspace is never without owner.

    In a Shopify shop's workspace nothing of it is ours to change (Invalid, "shopify_team").
    """

    open_uow: OpenUow
    open_platform_uow: OpenPlatformUow
    mail: Mail
    clock: Clock
    public_url: str

    def members(self, tenant: TenantId) -> Sequence[Member]:
        """All of them, by name."""
        with self.open_platform_uow() as platform:
            return platform.members.of(tenant)

    def owners(self, tenant: TenantId) -> Sequence[str]:
        """The names of whom one asks; "" for an owner who gave none."""
        return [each.name for each in self.members(tenant) if each.role is Role.OWNER]

    def change_role(
        self,
        who: Viewer,
        user: UserId,
        role: Role,
        *,
        is_as_seen: Callable[[Role], bool] = anything,
    ) -> None:
        """Another role from now on.

        Raises:
            NotFound: no such member.
            Invalid: the last owner stays one, and nobody becomes one without their consent.
            Outdated: their role isn't as it was seen.
        """
        ensure_ours(who.tenant)
        with self.open_uow(who.tenant.id) as uow:
            roles = uow.team.roles()
            if user in roles:
                ensure_as_seen(roles[user], is_as_seen)
            ensure_changeable(roles, user, role)
            uow.team.set_role(user, role)

    def remove(self, who: Viewer, user: UserId) -> None:
        """A member no more; their keys here are good no more.

        Raises:
            NotFound: no such member.
            Invalid: they are the last owner.
        """
        ensure_ours(who.tenant)
        with self.open_uow(who.tenant.id) as uow:
            ensure_changeable(uow.team.roles(), user, None)
            for key in uow.api_keys.of_user(user):
                uow.api_keys.remove(user, key.id)
            uow.team.remove(user)

    def leave(self, who: Viewer) -> None:
        """Be a member no more; Invalid for the last owner."""
        self.remove(who, who.user.id)

    def offer(self, tenant: TenantId) -> Offer | None:
        """Whom an owner asked to be one too; None where nobody is asked, or it is over."""
        with self.open_uow(tenant) as uow:
            found = uow.team.offer()
        return None if found is None or found.is_over(self.clock()) else found

    def offer_ownership(self, who: Viewer, user: UserId, *, hands_over: bool) -> None:
        """Ask a member to be an owner. A mail tells them, where we have an address.

        Raises:
            NotFound: no such member.
            Invalid: they are an owner already.
        """
        ensure_ours(who.tenant)
        with self.open_uow(who.tenant.id) as uow:
            roles = uow.team.roles()
            if user not in roles:
                raise NotFound("no such member")
            if roles[user] is Role.OWNER:
                raise Invalid("they own it already", {"role": "owner_already"})
            uow.team.put_offer(Offer(who.user.id, user, hands_over, self.clock()))
        self._tell(who, user)

    def accept(self, who: Viewer) -> None:
        """Own the workspace from now on, as an owner asked.

        Raises:
            NotFound: nobody asked, it is over, or whoever asked is no owner any more.
        """
        with self.open_uow(who.tenant.id) as uow:
            roles, offer = uow.team.roles(), uow.team.offer()
            if offer is None or offer.to_id != who.user.id or offer.is_over(self.clock()):
                raise NotFound("no such offer")
            if roles.get(offer.from_id) is not Role.OWNER:
                raise NotFound("whoever offered it is no owner any more")
            uow.team.set_role(offer.to_id, Role.OWNER)
            if offer.hands_over:
                uow.team.set_role(offer.from_id, Role.EDITOR)
            uow.team.drop_offer()

    def refuse(self, who: Viewer) -> None:
        """No, says whom an owner asked; or never mind, says the owner. NotFound for others."""
        with self.open_uow(who.tenant.id) as uow:
            offer = uow.team.offer()
            if offer is None or who.user.id not in (offer.from_id, offer.to_id):
                raise NotFound("no such offer")
            uow.team.drop_offer()

    def _tell(self, who: Viewer, user: UserId) -> None:
        with self.open_platform_uow() as platform:
            asked, email = platform.people.get(user), platform.people.email(user)
        if email is None or not self.mail.is_ready:
            return
        values = {
            "workspace": who.tenant.name,
            "name": who.user.name,
            "url": f"{self.public_url}/team",
        }
        language = spoken(asked.language or who.user.language).code
        try:
            self.mail.send(Letter(email.address, language, "ownership_offer", values))
        except ExternalError as error:  # it stands on their team's page all the same
            log.warning("mail not sent", name="ownership_offer", why=str(error))
