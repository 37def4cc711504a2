"""Write the mail about accounts: links that are good once, and what somebody should know."""

import hashlib
import secrets
from dataclasses import dataclass

import structlog

from app.domain.accounts import PURPOSES, Link, Notice, Purpose, Topic, expiry
from app.domain.errors import ExternalError
from app.domain.tenants import User
from app.ports.accounts import DueNotice
from app.ports.clock import Clock
from app.ports.mail import Letter, Mail
from app.ports.platform import OpenPlatformUow, PlatformUow

log = structlog.get_logger("rooz.accounts")

AT_ONCE = 20
AGAIN_S = 120.0
MOST_TRIES = 5
PATHS = {
    Purpose.CONFIRM: "confirm-email",
    Purpose.RENEW: "new-password",
    Purpose.MOVE: "move-email",
}


@dataclass(frozen=True, slots=True)
class AccountMail:
    """Whoever asks for mail leaves a row; this writes it. A second try makes a new link."""

    open_platform_uow: OpenPlatformUow
    mail: Mail
    clock: Clock
    public_url: str

    @property
    def is_ready(self) -> bool:
        """Whether there is a way to send any."""
        return self.mail.is_ready

    def deliver(self) -> int:
        """Write what is due; answers how many mails went out."""
        with self.open_platform_uow() as platform:
            due = platform.notices.take(AT_ONCE, AGAIN_S)
        return sum(self._write(each) for each in due)

    def _write(self, due: DueNotice) -> bool:
        with self.open_platform_uow() as platform:
            letter = self._letter(platform, due.notice)
        is_sent = letter is not None and self._send(letter)
        if is_sent or letter is None or due.notice.tries >= MOST_TRIES:
            with self.open_platform_uow() as platform:
                platform.notices.drop(due.id)
        return is_sent

    def _send(self, letter: Letter) -> bool:
        try:
            self.mail.send(letter)
        except ExternalError as error:
            log.warning("mail not sent", name=letter.name, why=str(error))
            return False
        return True

    def _letter(self, platform: PlatformUow, notice: Notice) -> Letter | None:
        """The mail; None where nobody has that address."""
        if notice.topic is Topic.ACCOUNT_DELETED:  # there is nobody any more
            return Letter(notice.address, notice.language, notice.topic, {"url": self.public_url})
        user = _person(platform, notice)
        if user is None:
            return None
        values: dict[str, object] = {"name": user.name, "url": f"{self.public_url}/account"}
        purpose = PURPOSES.get(notice.topic)
        if purpose is not None:
            token = secrets.token_urlsafe(32)
            link = Link(purpose, user.id, notice.address)
            platform.links.add(link_hash(token), link, expiry(purpose, self.clock()))
            values["url"] = f"{self.public_url}/{PATHS[purpose]}/{token}"
        if notice.topic is Topic.PASSWORD_CHANGED:
            values["url"] = f"{self.public_url}/forgotten"
        language = user.language or notice.language
        return Letter(notice.address, language, notice.topic, values)


def _person(platform: PlatformUow, notice: Notice) -> User | None:
    if notice.user_id is not None:  # it goes away with the person
        return platform.people.get(notice.user_id)
    return platform.people.by_identity("password", notice.address)


def link_hash(token: str) -> str:
    """How a link's token is kept."""
    return hashlib.sha256(token.encode()).hexdigest()
