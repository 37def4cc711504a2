"""Mail about long runs: an address that is confirmed, and each run told of at most once."""

import hmac
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC
from hashlib import sha256

import structlog

from app.domain.errors import ExternalError, Invalid, NotFound
from app.domain.ids import RunId, TenantId
from app.domain.letters import (
    MailAddress,
    Posting,
    asked_again,
    email_address,
    is_worth_a_letter,
)
from app.domain.runs import ItemState
from app.domain.stores import Platform, Store
from app.ports.activity import RunSummary
from app.ports.clock import Clock
from app.ports.mail import Letter, Mail
from app.ports.platform import OpenPlatformUow
from app.ports.queries import Queries
from app.ports.uow import OpenUow
from app.usecases.editing import anything, ensure_as_seen

log = structlog.get_logger("rooz.letters")

AT_ONCE = 20
LATER_S = 600.0
CONFIRM, STOP = "confirm", "stop"  # what a link in a mail is for
UNDELIVERED = (ItemState.FAILED, ItemState.CONFLICT, ItemState.SKIPPED, ItemState.CANCELLED)


@dataclass(frozen=True, slots=True)
class Letters:
    """Asks for the address and writes to it. `key` signs the links in a mail.

    `in_admin` answers where a Shopify shop's people find us: they sign in nowhere else.
    """

    open_uow: OpenUow
    open_platform_uow: OpenPlatformUow
    queries: Queries
    mail: Mail
    clock: Clock
    key: str
    public_url: str
    in_admin: Callable[[str], str]

    def address(self, tenant: TenantId) -> MailAddress | None:
        """Where the workspace gets its mail, confirmed or not yet."""
        with self.open_uow(tenant) as uow:
            kept = uow.mail_addresses.get()
        return kept if kept is not None and kept.address else None

    def ask(
        self,
        tenant: TenantId,
        typed: str,
        language: str,
        author: str,
        *,
        is_as_seen: Callable[[MailAddress | None], bool] = anything,
    ) -> MailAddress:
        """Keep an address and send it the link that confirms it.

        Raises:
            Invalid: "address" is none, or "mail" can't be sent at present.
            Conflict: it was asked for too often.
            Outdated: it isn't as it was seen.
        """
        if not self.mail.is_ready:
            raise Invalid("there is no way to send mail", {"mail": "not_ready"})
        now, address = self.clock(), email_address(typed)
        with self.open_uow(tenant) as uow:
            uow.tenants.hold()
            kept = uow.mail_addresses.get()
            ensure_as_seen(kept, is_as_seen)
            asks = asked_again(kept, now)
            fresh = MailAddress(tenant, address, language, author, now, asks)
            uow.mail_addresses.save(fresh)
            workspace = uow.tenants.get().name
        values = {"workspace": workspace, "url": self._url(CONFIRM, fresh)}
        try:
            self.mail.send(Letter(address, language, "confirm_address", values))
        except ExternalError as error:
            log.warning("mail not sent", name="confirm_address", why=str(error))
            raise Invalid("the mail wasn't sent", {"mail": "not_sent"}) from None
        return fresh

    def confirm(self, tenant: TenantId, token: str) -> str:
        """The link of the mail was followed. Answers the address; again changes nothing.

        Raises:
            NotFound: it is another address's by now, or older than two days.
        """
        with self.open_uow(tenant) as uow:
            kept = self._meant(uow.mail_addresses.get(), CONFIRM, token)
            if kept.confirmed_at is None:
                if not kept.is_fresh(self.clock()):
                    raise NotFound("the link is too old")
                uow.mail_addresses.save(replace(kept, confirmed_at=self.clock()))
        return kept.address

    def stop(self, tenant: TenantId, token: str) -> None:
        """No more of them, says whoever got one; NotFound where that address gets none."""
        with self.open_uow(tenant) as uow:
            kept = self._meant(uow.mail_addresses.get(), STOP, token)
            uow.mail_addresses.save(kept.emptied())

    def ensure_meant(self, tenant: TenantId, purpose: str, token: str) -> None:
        """NotFound unless the link of that purpose is one of ours, for the address of now."""
        with self.open_uow(tenant) as uow:
            self._meant(uow.mail_addresses.get(), purpose, token)

    def remove(self, tenant: TenantId) -> None:
        """The merchant wants none any more."""
        with self.open_uow(tenant) as uow:
            kept = uow.mail_addresses.get()
            if kept is not None:
                uow.mail_addresses.save(kept.emptied())

    def deliver(self) -> int:
        """Tell of runs that have ended; answers how many mails went out."""
        with self.open_platform_uow() as platform:
            due = platform.due.letters(AT_ONCE)
        return sum(self._tell(tenant, run) for tenant, run in due)

    def _tell(self, tenant: TenantId, run: RunId) -> bool:
        """Claim it, send it, and keep what became of it: a kill in between loses it, no more."""
        try:
            summary = self.queries.run(tenant, run)
        except NotFound:
            return False
        is_worth = is_worth_a_letter(summary.run, summary.progress)
        with self.open_uow(tenant) as uow:
            to = uow.mail_addresses.get()
            if to is None or to.confirmed_at is None or not uow.mail_addresses.claim(run):
                return False
            drafts = uow.drafts.of_run(run) if is_worth else []
        held = len({draft.product_id for draft in drafts if draft.held})
        posting = self.post(self._letter(to, summary, held)) if is_worth else Posting.SPARED
        with self.open_uow(tenant) as uow:
            uow.mail_addresses.settle(run, posting, LATER_S)
        return posting is Posting.SENT

    def post(self, letter: Letter) -> Posting:
        """Send it; answers what became of it."""
        try:
            self.mail.send(letter)
        except ExternalError as error:
            log.warning("mail not sent", name=letter.name, why=str(error))
            return Posting.LATER if error.retryable else Posting.REFUSED
        return Posting.SENT

    def _letter(self, to: MailAddress, summary: RunSummary, held: int) -> Letter:
        counts = summary.progress.counts
        values = {
            "kind": str(summary.run.kind),
            "service": str(summary.run.service or ""),
            "shop": summary.store.name,
            "done": counts.get(ItemState.DONE, 0),
            "held": held,
            "blocked": counts.get(ItemState.BLOCKED, 0),
            "undelivered": sum(counts.get(state, 0) for state in UNDELIVERED),
            "taken": summary.captured,
            "given_back": summary.released,
            "url": f"{self.home(summary.store)}/runs/{summary.run.id}",
        }
        return Letter(to.address, to.language, "run_done", values, self.stop_url(to))

    def home(self, store: Store) -> str:
        """Where a shop's people find us."""
        is_shopify = store.platform is Platform.SHOPIFY
        return self.in_admin(store.domain) if is_shopify else self.public_url

    def stop_url(self, to: MailAddress) -> str:
        """Where whoever got a mail says that no more shall come."""
        return self._url(STOP, to)

    def _url(self, purpose: str, to: MailAddress) -> str:
        return f"{self.public_url}/mail/{purpose}/{to.tenant_id}/{self._token(purpose, to)}"

    def _token(self, purpose: str, to: MailAddress) -> str:
        # what was asked for anew is confirmed by the newest mail; any mail's link stops them
        when = to.asked_at.astimezone(UTC).isoformat() if purpose == CONFIRM else ""
        meant = f"{purpose}:{to.tenant_id}:{to.address}:{when}"
        return hmac.new(self.key.encode(), meant.encode(), sha256).hexdigest()

    def _meant(self, kept: MailAddress | None, purpose: str, token: str) -> MailAddress:
        if (
            kept is None
            or not kept.address
            or not hmac.compare_digest(self._token(purpose, kept).encode(), token.encode())
        ):
            raise NotFound("no such link")
        return kept
