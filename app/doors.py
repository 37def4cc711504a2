"""Wires the use cases by which people come in."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from app.adapters import now, open_id_provider, shared_rates
from app.db.browsers import BrowserRows
from app.db.uow import Database
from app.ports.mail import Mail
from app.ports.queue import Queue
from app.ports.rates import Rates
from app.settings import Settings
from app.usecases.account import Account
from app.usecases.account_mail import AccountMail
from app.usecases.disconnect import Disconnect
from app.usecases.farewell import Farewell
from app.usecases.invitations import Invitations
from app.usecases.points import Points
from app.usecases.recover import Recover
from app.usecases.second_step import SecondStep
from app.usecases.shop_links import ShopLinks
from app.usecases.sign_in import SignIns
from app.usecases.single_sign_on import SingleSignOn
from app.usecases.teams import Teams
from app.usecases.workspaces import Workspaces
from integrations.one_time_codes import TotpCodes
from integrations.vault import BcryptPasswords, FernetVault


@dataclass(frozen=True)
class Doors:
    """What they share, and the use cases on it."""

    settings: Settings
    database: Database
    vault: FernetVault
    queue: Queue
    points: Points
    post: Mail

    @cached_property
    def passwords(self) -> BcryptPasswords:
        """Making it takes as long as checking one."""
        return BcryptPasswords()

    @cached_property
    def rates(self) -> Rates:
        """One counter for all of them."""
        return shared_rates(self.settings)

    @cached_property
    def second_step(self) -> SecondStep:
        """Codes of authenticators."""
        platform = self.database.open_platform_uow
        needed = self.settings.is_production
        shared = (self.rates, self.queue)
        return SecondStep(platform, self.vault, TotpCodes(), *shared, now, needed)

    @cached_property
    def sign_ins(self) -> SignIns:
        """Passwords and the browsers that showed one."""
        opened, platform = self.database.open_uow, self.database.open_platform_uow
        return SignIns(
            opened,
            platform,
            BrowserRows(self.database),
            self.passwords,
            self.points,
            self.second_step,
            self.workspaces(),
            self.rates,
            self.queue,
            now,
        )

    def single_sign_on(self) -> SingleSignOn:
        """An OpenID Connect provider, if one is set."""
        provider, issuer = open_id_provider(self.settings), self.settings.oidc_issuer
        return SingleSignOn(self.database.open_platform_uow, provider, issuer, self.sign_ins)

    def shop_links(self) -> ShopLinks:
        """Shopify's people and ours, linked by their own act."""
        opened, platform = self.database.open_uow, self.database.open_platform_uow
        return ShopLinks(opened, platform, now, self.settings.public_url)

    def farewell(self, disconnect: Disconnect) -> Farewell:
        """An account that is deleted."""
        opened, platform = self.database.open_uow, self.database.open_platform_uow
        return Farewell(opened, platform, self.account, disconnect, self.queue)

    @cached_property
    def account(self) -> Account:
        """What is a person's own."""
        return Account(self.database.open_platform_uow, self.passwords, self.rates, self.queue)

    def recover(self) -> Recover:
        """Addresses that are confirmed, and passwords that are forgotten."""
        return Recover(self.database.open_platform_uow, self.passwords, self.rates, self.queue)

    def teams(self) -> dict[str, Any]:
        """The container's use cases of people who work together, by name."""
        opened, platform = self.database.open_uow, self.database.open_platform_uow
        shared, url = (self.post, self.rates, self.passwords), self.settings.public_url
        return {
            "teams": Teams(opened, platform, self.post, now, url),
            "invitations": Invitations(opened, platform, *shared, now, url),
            "workspaces": self.workspaces(),
        }

    def workspaces(self) -> Workspaces:
        """Other workspaces of the same person."""
        opened, platform = self.database.open_uow, self.database.open_platform_uow
        return Workspaces(opened, platform, self.points, now)

    def account_mail(self) -> AccountMail:
        """Who writes the mail that the others ask for."""
        platform = self.database.open_platform_uow
        return AccountMail(platform, self.post, now, self.settings.public_url)
