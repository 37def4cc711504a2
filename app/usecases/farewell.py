"""Delete an account: its person's data as a file first, then all of it goes."""

import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.accounts import Notice, Topic
from app.domain.departures import FORMER, Fate, Parting, author_of, is_sole_owner
from app.domain.errors import Invalid, NotFound
from app.domain.ids import UserId
from app.domain.interface_languages import spoken
from app.domain.stores import Platform, StoreState
from app.domain.tenants import BillingChannel, Role, Tenant, Viewer
from app.ports.platform import OpenPlatformUow
from app.ports.queue import Queue
from app.ports.uow import OpenUow, UnitOfWork
from app.usecases.account import Account
from app.usecases.disconnect import Disconnect


@dataclass(frozen=True, slots=True)
class Farewell:
    """Nothing personal stays; in what others keep, history names a former member."""

    open_uow: OpenUow
    open_platform_uow: OpenPlatformUow
    account: Account
    disconnect: Disconnect
    queue: Queue

    def partings(self, who: Viewer) -> Sequence[Parting]:
        """What becomes of each of their workspaces."""
        return [self._parting(who, tenant) for tenant, _role in self._spaces(who)]

    def export(self, who: Viewer) -> bytes:
        """A zip of JSON: who the person is to us, and what they did in each workspace.

        Raises:
            NotFound: they have an account with us, and came by a shop's admin instead.
        """
        with self.open_platform_uow() as platform:
            if platform.people.email(who.user.id) is not None and not who.came_by_password:
                raise NotFound("a shop's admin opens no other workspace")
        files: dict[str, object] = {"account.json": self._person(who)}
        for number, (tenant, role) in enumerate(self._spaces(who), 1):
            with self.open_uow(tenant.id) as uow:
                deeds = uow.departures.deeds(who.author)
            files[f"workspace-{number}.json"] = {
                "workspace": tenant.name,
                "role": role,
                "since": tenant.created_at,
                "deeds": deeds,
            }
        return _zipped(files)

    def phrase(self, who: Viewer) -> str:
        """What they type to say that they mean it: their address, or their workspace's name."""
        with self.open_platform_uow() as platform:
            email = platform.people.email(who.user.id)
        return who.tenant.name if email is None else email.address

    def go(self, who: Viewer, typed: str, password: str) -> None:
        """Delete the account, and the workspaces that nobody else owns. It can't be taken back.

        No transaction may be open: shops are told that we no longer listen. A second call goes on
        where the first was cut off.

        Raises:
            Invalid: "typed" isn't the phrase, or "old" not the password.
            TooOften: somebody is guessing.
        """
        if typed.strip().casefold() != self.phrase(who).casefold():
            raise Invalid("not the phrase", {"typed": "differs"})
        with self.open_platform_uow() as platform:
            email = platform.people.email(who.user.id)
        if email is not None:
            self.account.ensure_theirs(who, password)
        for tenant, _role in self._spaces(who):
            self._leave(who, tenant)
        with self.open_platform_uow() as platform:
            platform.people.remove(who.user.id)
            if email is not None:
                told = Notice(Topic.ACCOUNT_DELETED, email.address, spoken(who.user.language).code)
                platform.notices.add(told)
        self.queue.write_mail()

    def _spaces(self, who: Viewer) -> Sequence[tuple[Tenant, Role]]:
        with self.open_platform_uow() as platform:
            return platform.people.workspaces(who.user.id)

    def _parting(self, who: Viewer, tenant: Tenant) -> Parting:
        with self.open_uow(tenant.id) as uow:
            roles = uow.team.roles()
        return Parting(tenant.id, tenant.name, _fate(who, tenant, roles), len(roles) - 1)

    def _leave(self, who: Viewer, tenant: Tenant) -> None:
        with self.open_uow(tenant.id) as uow:
            fate = _fate(who, tenant, uow.team.roles())
            stores = uow.stores.all() if fate is Fate.GOES else []
        for store in stores:
            # Shopify's are uninstalled over there
            if store.platform is Platform.WOOCOMMERCE and store.state is not StoreState.UNINSTALLED:
                self.disconnect.store(tenant.id, store.id)
        with self.open_uow(tenant.id) as uow:
            # somebody may have become an owner meanwhile
            if _fate(who, tenant, uow.team.roles()) is Fate.GOES:
                uow.privacy.part()
                uow.privacy.forget()
            else:
                _part(uow, who)

    def _person(self, who: Viewer) -> dict[str, object]:
        with self.open_platform_uow() as platform:
            email = platform.people.email(who.user.id)
            return {
                "name": who.user.name,
                "language": who.user.language,
                "theme": who.user.theme,
                "role": who.user.role,
                "email": None if email is None else email.address,
                "email_confirmed_at": None if email is None else email.confirmed_at,
                "has_second_step": who.user.has_second_step,
                "known_by": platform.people.identities(who.user.id),
                "browsers": [
                    {"calls_itself": each.agent, "since": each.since, "last_seen": each.seen_at}
                    for each in platform.people.browsers(who.user.id)
                ],
            }


def _fate(who: Viewer, tenant: Tenant, roles: Mapping[UserId, Role]) -> Fate:
    if tenant.billing_channel is BillingChannel.SHOPIFY:
        return Fate.SHOPS
    return Fate.GOES if is_sole_owner(roles, who.user.id) else Fate.STAYS


def _part(uow: UnitOfWork, who: Viewer) -> None:
    uow.departures.rename(author_of(who.user.id), FORMER)
    uow.team.remove(who.user.id)


def _zipped(files: dict[str, object]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            text = json.dumps(content, ensure_ascii=False, indent=2, default=_plain)
            archive.writestr(name, text)
    return written.getvalue()


def _plain(value: object) -> str:
    """Times in UTC with their zone; ids, amounts and the like as they are written."""
    return value.isoformat() if hasattr(value, "isoformat") else str(value)
