"""Mail about what nobody has read yet: at once or once a day, as each person chose."""

from collections.abc import Sequence
from dataclasses import dataclass

import structlog

from app.domain.errors import ExternalError, NotFound
from app.domain.ids import TenantId, UserId
from app.domain.interface_languages import spoken
from app.domain.letters import Posting
from app.domain.notifications import DIGEST_HOUR, Notification, Reader, kinds_of
from app.domain.tenants import User
from app.ports.clock import Clock
from app.ports.mail import Letter, Mail
from app.ports.people import Email
from app.ports.uow import OpenUow
from app.usecases.notifications import Notifications

log = structlog.get_logger("rooz.notifications")

AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class NotificationMail:
    """Claims what is due to a person, sends one mail of it, and keeps what became of that."""

    open_uow: OpenUow
    notifications: Notifications
    mail: Mail
    clock: Clock
    public_url: str

    def deliver(self) -> int:
        """Write to all who have something to hear; answers how many mails went out."""
        if not self.mail.is_ready:
            return 0
        with self.notifications.open_platform_uow() as platform:
            due = platform.due.notifications(AT_ONCE, digest=self._is_digest_time())
        return sum(self._tell(tenant, user) for tenant, user in due)

    def _tell(self, tenant: TenantId, user: UserId) -> bool:
        """A kill between claim and sending loses the mail; the page has it all the same."""
        with self.notifications.open_platform_uow() as platform:
            try:
                person, email = platform.people.get(user), platform.people.email(user)
            except NotFound:
                return False
        with self.open_uow(tenant) as uow:
            role = uow.tenants.role_of(user)
            if role is None:
                return False
            reader = Reader(tenant, user, kinds_of(role))
            told = uow.notifications.claim(reader, digest=self._is_digest_time())
            workspace = uow.tenants.get().name
        if not told:
            return False
        posting = self._post(person, email, workspace, told, tenant)
        with self.open_uow(tenant) as uow:
            uow.notifications.settle(reader, told, posting)
        return posting is Posting.SENT

    def _post(
        self,
        person: User,
        email: Email | None,
        workspace: str,
        told: Sequence[Notification],
        tenant: TenantId,
    ) -> Posting:
        if email is None or email.confirmed_at is None:
            return Posting.SPARED
        names = self.notifications.names(tenant, told)
        values = {
            "workspace": workspace,
            "news": [told_of(each, names.get(each.by, "") if each.by else "") for each in told],
            "url": f"{self.public_url}/notifications",
        }
        try:
            self.mail.send(
                Letter(email.address, spoken(person.language).code, "notifications", values)
            )
        except ExternalError as error:
            log.warning("mail not sent", name="notifications", why=str(error))
            return Posting.LATER if error.retryable else Posting.REFUSED
        return Posting.SENT

    def _is_digest_time(self) -> bool:
        return self.clock().hour >= DIGEST_HOUR


def told_of(each: Notification, name: str) -> dict[str, object]:
    """What the sentence about it is filled with; `name` is whose deed it was."""
    return {
        "kind": str(each.kind),
        "count": each.count,
        "name": name,
        "run_kind": each.about.get("run_kind", ""),
        "reason": each.about.get("reason", ""),
    }
