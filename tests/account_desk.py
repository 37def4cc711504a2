"""Accounts on a real database, with a post office in memory."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import text

from app.db.browsers import BrowserRows
from app.db.uow import Database
from app.domain.accounts import Browser
from app.domain.tenants import Viewer
from app.usecases.account import Account
from app.usecases.account_mail import AccountMail
from app.usecases.points import Points
from app.usecases.recover import Recover
from app.usecases.second_step import SecondStep
from app.usecases.sign_in import SignIns
from app.usecases.workspaces import Workspaces
from integrations.one_time_codes import TotpCodes
from integrations.rates import SharedRates
from integrations.vault import BcryptPasswords, FernetVault
from tests.fakes.mail import FakeMail
from tests.fakes.queue import FakeQueue

NADIA, OLD, NEW = "nadia@shop.example", "correct horse", "battery staple"
HOME = Browser("Firefox", "203.0.113.7", "ar")


class Desk:
    """One account, Nadia's, and all that is done with accounts."""

    def __init__(self, database: Database) -> None:
        self.database, self.mail, self.queue = database, FakeMail(), FakeQueue()
        self.later = timedelta()
        opened, platform = database.open_uow, database.open_platform_uow
        passwords, self.rates = BcryptPasswords(), SharedRates("redis://127.0.0.1:1/0", "tests")
        shared = (self.rates, self.queue)
        vault = FernetVault(("a key of tests",))
        self.steps = SecondStep(platform, vault, TotpCodes(), *shared, self.now)
        points = Points(opened, platform, "a key")
        self.spaces = Workspaces(opened, platform, points, self.now)
        inside = (passwords, points, self.steps, self.spaces)
        self.sign_ins = SignIns(opened, platform, BrowserRows(database), *inside, *shared, self.now)
        self.recover = Recover(platform, passwords, *shared)
        self.account = Account(platform, passwords, *shared)
        self.post = AccountMail(platform, self.mail, self.now, "https://rooz.example")
        self.sign_ins.register(NADIA, OLD, "Mirra", "Nadia", HOME)

    def now(self) -> datetime:
        return datetime.now(UTC) + self.later

    def viewer(self, password: str = OLD) -> Viewer:
        return self.sign_ins.viewer(self.sign_ins.enter(NADIA, password))

    def link(self) -> str:
        """The token in the mail that is written now."""
        assert self.post.deliver() == 1
        return str(self.mail.sent[-1].values["url"]).rpartition("/")[2]

    def run(self, statement: str) -> None:
        with self.database.open_platform_uow() as platform:
            platform.connection.execute(text(statement))
