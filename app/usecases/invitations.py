"""Ask people into a workspace by mail, and let those in who answer."""

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

import structlog

from app.domain.accounts import Browser, account_address, person_name
from app.domain.errors import Conflict, ExternalError, Invalid, NotFound
from app.domain.happenings import Happening, Kind
from app.domain.ids import InvitationId, TenantId, UserId, new_id
from app.domain.rates import INVITE, INVITED, REGISTER
from app.domain.teams import MOST_OPEN, Invitation, ensure_ours
from app.domain.tenants import Membership, Role, User, Viewer
from app.ports.clock import Clock
from app.ports.mail import Letter, Mail
from app.ports.platform import OpenPlatformUow
from app.ports.rates import Rates
from app.ports.uow import OpenUow
from app.ports.vault import Passwords

log = structlog.get_logger("rooz.invitations")

TENANT_CHARS = 32  # a token begins with the workspace that it is of


@dataclass(frozen=True, slots=True)
class Asked:
    """What whoever has a link is told. `is_known`: there is an account with that address."""

    invitation: Invitation
    workspace: str
    author: str
    is_known: bool


@dataclass(frozen=True, slots=True)
class Invitations:
    """A link goes to the address, good once and for a week; whoever answers by it has read it."""

    open_uow: OpenUow
    open_platform_uow: OpenPlatformUow
    mail: Mail
    rates: Rates
    passwords: Passwords
    clock: Clock
    public_url: str

    def open_ones(self, tenant: TenantId) -> Sequence[Invitation]:
        """All that nobody has answered, the oldest first; also those that are over."""
        with self.open_uow(tenant) as uow:
            return uow.team.invitations()

    def invite(self, who: Viewer, typed: str, role: Role, language: str) -> Invitation:
        """Ask somebody in. They read it in their own language, where we know it.

        Raises:
            Invalid: "address" is none, is a member's or is asked already; there are too many open
                ones; "mail" can't be sent, or wasn't: then it can be sent again.
            TooOften: too many of this workspace today, or to this address.
        """
        ensure_ours(who.tenant)
        address, tenant = _address(typed), who.tenant.id
        with self.open_platform_uow() as platform:
            if any(each.address == address for each in platform.members.of(tenant)):
                raise Invalid("a member already", {"address": "member"})
        token = _token(tenant)
        fresh = Invitation(
            tenant,
            InvitationId(new_id()),
            address,
            role,
            language,
            who.user.id,
            _hash(token),
            self.clock(),
        )
        self._count(fresh)
        with self.open_uow(tenant) as uow:
            uow.team.roles()  # holds the workspace: two at once would be one too many
            there = uow.team.invitations()
            if any(each.address == address for each in there):
                raise Invalid("asked already", {"address": "invited"})
            if len(there) >= MOST_OPEN:
                raise Invalid("too many open invitations", {"address": "too_many_open"})
            uow.team.save(fresh)
        self._send(who, fresh, token)
        return fresh

    def resend(self, who: Viewer, invitation: InvitationId) -> None:
        """A new link for another week; the one before is good no more.

        Raises:
            NotFound: no such invitation.
            Invalid, TooOften: as in `invite`.
        """
        ensure_ours(who.tenant)
        token, now = _token(who.tenant.id), self.clock()
        found = next((i for i in self.open_ones(who.tenant.id) if i.id == invitation), None)
        if found is None:
            raise NotFound("no such invitation")
        self._count(found)
        fresh = replace(found, token_hash=_hash(token), sent_at=now, author=who.user.id)
        with self.open_uow(who.tenant.id) as uow:
            if all(each.id != invitation for each in uow.team.invitations()):
                raise NotFound("answered meanwhile")
            uow.team.save(fresh)
        self._send(who, fresh, token)

    def revoke(self, tenant: TenantId, invitation: InvitationId) -> None:
        """Ask them no more: the link is good no more. NotFound where there is no such one."""
        with self.open_uow(tenant) as uow:
            uow.team.revoke(invitation)

    def shown(self, token: str) -> Asked:
        """What a link is for; NotFound where it was used, revoked, sent anew or is over."""
        with self.open_uow(_tenant_of(token)) as uow:
            found = uow.team.by_token(_hash(token))
            if found is None or found.is_over(self.clock()):
                raise NotFound("no such invitation")
            workspace = uow.tenants.get().name
        with self.open_platform_uow() as platform:
            author = platform.people.get(found.author).name
            is_known = platform.people.by_identity("password", found.address) is not None
        return Asked(found, workspace, author, is_known)

    def accept(self, who: Viewer, token: str) -> TenantId:
        """Be a member, as the link offers; with it the address is confirmed as theirs.

        Whoever is in already is let in, though the link was used: a button is clicked twice.

        Raises:
            NotFound: the link is good no more.
            Invalid: "account" is another person's than the one who was asked.
        """
        try:
            return self._accept(who, token)
        except NotFound:
            tenant = _tenant_of(token)
            with self.open_uow(tenant) as uow:
                if uow.tenants.role_of(who.user.id) is None:
                    raise
            return tenant

    def _accept(self, who: Viewer, token: str) -> TenantId:
        asked = self.shown(token).invitation
        with self.open_platform_uow() as platform:
            email = platform.people.email(who.user.id)
        if email is None or email.address != asked.address:
            raise Invalid("somebody else was asked", {"account": "other"})
        self._let_in(who.user.id, token)
        return asked.tenant_id

    def join(self, token: str, name: str, password: str, browser: Browser) -> str:
        """A new person, with this workspace alone; answers the address that they sign in by.

        Raises:
            NotFound: the link is good no more.
            Conflict: the address has an account: its person signs in and accepts.
            Invalid: the password is no good, or the name too long.
            TooOften: too many new people come from there.
        """
        asked = self.shown(token)
        address, user = asked.invitation.address, User(UserId(new_id()), person_name(name), "USER")
        self.passwords.ensure_good(password, (address, asked.workspace, user.name))
        if browser.network:
            self.rates.spend(REGISTER, browser.network)
        hashed = self.passwords.hash(password)
        with self.open_platform_uow() as platform:
            if platform.people.by_identity("password", address) is not None:
                raise Conflict("the address is known")
            platform.people.add(user)
            if platform.people.identify("password", address, user.id, hashed) != user.id:
                raise Conflict("the address is known")
        self._let_in(user.id, token)
        return address

    def _let_in(self, user: UserId, token: str) -> None:
        tenant = _tenant_of(token)
        with self.open_uow(tenant) as uow:
            used = uow.team.use(_hash(token), self.clock())
            if used is None:
                raise NotFound("no such invitation")
            uow.tenants.add_member(Membership(tenant, user, used.role))
            uow.happenings.tell(Happening(Kind.MEMBER_JOINED, str(used.id), by=user))
        with self.open_platform_uow() as platform:
            platform.people.confirm(used.address)

    def _count(self, invitation: Invitation) -> None:
        if not self.mail.is_ready:
            raise Invalid("there is no way to send mail", {"mail": "not_ready"})
        self.rates.spend(INVITE, str(invitation.tenant_id))
        self.rates.spend(INVITED, f"{invitation.tenant_id} {invitation.address}")

    def _send(self, who: Viewer, invitation: Invitation, token: str) -> None:
        with self.open_platform_uow() as platform:
            known = platform.people.by_identity("password", invitation.address)
        values = {
            "workspace": who.tenant.name,
            "name": who.user.name,
            "role": str(invitation.role),
            "url": f"{self.public_url}/invitations/{token}",
        }
        language = (known.language if known else "") or invitation.language
        try:
            self.mail.send(Letter(invitation.address, language, "invitation", values))
        except ExternalError as error:
            log.warning("mail not sent", name="invitation", why=str(error))
            raise Invalid("the mail wasn't sent", {"mail": "not_sent"}) from None


def _address(typed: str) -> str:
    try:
        return account_address(typed)
    except Invalid:
        raise Invalid("not an e-mail address", {"address": "malformed"}) from None


def _token(tenant: TenantId) -> str:
    return f"{tenant.hex}{secrets.token_urlsafe(32)}"


def _tenant_of(token: str) -> TenantId:
    try:
        return TenantId(UUID(hex=token[:TENANT_CHARS]))
    except ValueError:
        raise NotFound("no such invitation") from None


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
