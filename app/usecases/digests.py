"""What happened at the shops that are watched, told once a day at most, and not on quiet days."""

from dataclasses import dataclass

from app.domain.happenings import Happening, Kind
from app.domain.ids import TenantId
from app.domain.letters import MailAddress, Posting
from app.ports.mail import Letter
from app.ports.platform import OpenPlatformUow
from app.ports.uow import OpenUow
from app.ports.watches import Digest, Noted
from app.usecases.letters import LATER_S, Letters

AT_ONCE = 50
MOST_TOLD = 40  # in one mail; the page has all


@dataclass(frozen=True, slots=True)
class Digests:
    """One notification a day and, where there is a confirmed address, one mail."""

    open_uow: OpenUow
    open_platform_uow: OpenPlatformUow
    letters: Letters

    def deliver(self) -> int:
        """Tell all who have something to hear; answers how many mails went out."""
        with self.open_platform_uow() as platform:
            due = platform.due.digests(AT_ONCE)
        return sum(self._tell(tenant) for tenant in due)

    def _tell(self, tenant: TenantId) -> bool:
        """Claim the day, send, and keep what became of it: a kill in between loses the mail."""
        with self.open_uow(tenant) as uow:
            digest = uow.watches.begin_digest()
            if digest is None or not digest.news:
                return False
            day = digest.day.isoformat()
            uow.happenings.tell(Happening(Kind.RIVAL_NEWS, day, count=len(digest.news)))
            to = uow.mail_addresses.get()
            stores = uow.stores.all()
        if to is None or to.confirmed_at is None:
            posting = Posting.SPARED
        else:
            home = self.letters.home(stores[0]) if stores else self.letters.public_url
            posting = self.letters.post(self._letter(to, digest, f"{home}/competitors"))
        with self.open_uow(tenant) as uow:
            uow.watches.settle_digest(digest.day, posting, LATER_S)
        return posting is Posting.SENT

    def _letter(self, to: MailAddress, digest: Digest, url: str) -> Letter:
        values = {
            "news": [_told(each) for each in digest.news[:MOST_TOLD]],
            "total": len(digest.news),
            "url": url,
        }
        return Letter(to.address, to.language, "watch_news", values, self.letters.stop_url(to))


def _told(noted: Noted) -> dict[str, object]:
    news = noted.news
    return {
        "topic": str(news.topic),
        "site": noted.site,
        "name": news.name,
        "percent": news.percent,
        "theirs": f"{news.theirs.amount} {news.theirs.currency}".strip() if news.theirs else "",
        "ours": f"{news.ours.amount} {news.ours.currency}".strip() if news.ours else "",
    }
