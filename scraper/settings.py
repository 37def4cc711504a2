"""How Scrapy is set up: polite, bounded, and without anything that listens."""

from dataclasses import dataclass
from typing import Any

BOT = "RoozAuto"
DELAY_S = 0.5
TIMEOUT_S = 20
MAX_BYTES = 5_000_000  # decoded
MAX_SITEMAP_BYTES = 20_000_000
MAX_REDIRECTS = 5
MEMORY_MB = 300
CONTACT = "/crawler"  # of our own site; app/web/visits.py shows it
CANCEL = "cancel\n"  # what a crawl's process is told on stdin


@dataclass(frozen=True, slots=True)
class Manners:
    """Who we say we are, and how we behave. `allowed` are "host:port" that may be private.

    `contact_url` is a page that tells who visits, and how to turn us away.
    """

    contact_url: str
    allowed: tuple[str, ...] = ()
    delay_s: float = DELAY_S
    timeout_s: float = TIMEOUT_S
    concurrency: int = 2

    @property
    def user_agent(self) -> str:
        """An honest one: our name, and a page that says who we are."""
        return f"Mozilla/5.0 (compatible; {BOT}/1; +{self.contact_url})"


def settings(manners: Manners) -> dict[str, Any]:
    """Scrapy's settings; of a spider's own ones, that of the resolver would have no effect."""
    return {
        "TWISTED_DNS_RESOLVER": "scraper.dialling.PinnedResolver",
        "EGRESS_ALLOW": list(manners.allowed),
        "USER_AGENT": manners.user_agent,
        "ROBOTSTXT_USER_AGENT": BOT,
        "ROBOTSTXT_OBEY": True,
        "DOWNLOAD_VERIFY_CERTIFICATES": True,
        "DOWNLOAD_HANDLERS": dict.fromkeys(("file", "data", "ftp", "s3")),
        "DOWNLOAD_TIMEOUT": manners.timeout_s,
        "DOWNLOAD_MAXSIZE": MAX_BYTES,
        "DOWNLOAD_WARNSIZE": 0,
        "DOWNLOAD_DELAY": manners.delay_s,
        "DOWNLOAD_DELAY_JITTER": 0,
        "CONCURRENT_REQUESTS": manners.concurrency,
        "CONCURRENT_REQUESTS_PER_DOMAIN": manners.concurrency,
        # of what a page leads to, not of pages: Scrapy begins as many tasks for each answer
        "CONCURRENT_ITEMS": 1,
        "AUTOTHROTTLE_ENABLED": manners.delay_s > 0,
        "AUTOTHROTTLE_START_DELAY": manners.delay_s,
        "AUTOTHROTTLE_TARGET_CONCURRENCY": float(manners.concurrency),
        "REDIRECT_MAX_TIMES": MAX_REDIRECTS,
        "REMOTE_CONTROL_ENABLED": False,
        "TELNETCONSOLE_ENABLED": False,
        "DUPEFILTER_CLASS": "scrapy.dupefilters.BaseDupeFilter",
        "MEMUSAGE_ENABLED": True,
        "MEMUSAGE_LIMIT_MB": MEMORY_MB,
        "MEMUSAGE_CHECK_INTERVAL_SECONDS": 2.0,
        "LOG_LEVEL": "ERROR",
        "WARN_ON_GENERATOR_RETURN_VALUE": False,
        **_PARTS,
    }


# The whole of it, where Scrapy would add its own: what is switched off is loaded all the same, and
# with it an HTTP server and three clients, which takes as long as reading a hundred pages.
_PARTS: dict[str, Any] = {
    "DOWNLOADER_MIDDLEWARES_BASE": {},
    "DOWNLOADER_MIDDLEWARES": {
        "scraper.middlewares.Gate": 50,
        "scraper.middlewares.Robots": 100,
        "scrapy.downloadermiddlewares.downloadtimeout.DownloadTimeoutMiddleware": 350,
        "scrapy.downloadermiddlewares.defaultheaders.DefaultHeadersMiddleware": 400,
        "scrapy.downloadermiddlewares.useragent.UserAgentMiddleware": 500,
        "scrapy.downloadermiddlewares.httpcompression.HttpCompressionMiddleware": 590,
        "scrapy.downloadermiddlewares.redirect.RedirectMiddleware": 600,
    },
    # what Scrapy's would look at is judged by the visit
    "SPIDER_MIDDLEWARES_BASE": {},
    "EXTENSIONS_BASE": {},
    "EXTENSIONS": {"scraper.middlewares.Throttle": 0, "scraper.memory.OwnMemory": 0},
}
