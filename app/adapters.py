"""The adapters that need more than a constructor, as the settings want them."""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from redis import Redis

from app.ports.scrapes import Scrapes
from app.ports.text_models import Endpoint
from app.settings import Settings
from app.usecases.connections import REFRESH_LEASE_S
from integrations.access_tokens import JwtAccessTokens
from integrations.ai.providers import router_of
from integrations.ai.router import Router
from integrations.egress import Egress
from integrations.heads import Fetch
from integrations.http import Http, Rewriting, timed_transport
from integrations.mail import FolderMail, NoMail, Server, SmtpMail
from integrations.oidc import OidcProvider
from integrations.rates import SharedRates
from integrations.scraper_service import ScraperService
from integrations.shopify.budget import SharedBudget
from integrations.shopify.oauth import ShopifyOAuth
from integrations.shopify.platform import ShopifyPlatform
from integrations.woocommerce.platform import WooPlatform
from integrations.woocommerce.seats import SharedSeats
from scraper.runner import OwnProcess
from scraper.settings import CONTACT, Manners

SCRAPER_ANSWERS_S = 15.0
PROVIDER_ANSWERS_S = 8.0  # somebody waits for their sign-in
FILES_S = 1_800.0  # a catalogue of some gigabytes, over a slow line
REDIS_TIMEOUT_S = 1.5  # a page must answer though the queue is away


def shopify_oauth(settings: Settings) -> ShopifyOAuth:
    """Shopify's handshake, with time enough for three tries."""
    # it asks three times at most, and the lease of a refresh must outlast that
    total_s = min(settings.store_deadline_s, REFRESH_LEASE_S / 4)
    transport = Rewriting(settings.shopify_base_url, timed_transport(total_s, settings.ca_file))
    http = Http("shopify", total_s=total_s, transport=transport)
    secrets = partial(settings.shopify_secrets, now)
    return ShopifyOAuth(settings.shopify_api_key, secrets, http, settings.shopify_base_url)


def access_tokens(settings: Settings) -> JwtAccessTokens:
    """Programs' passes; those signed with the secrets before this one are good until they end."""
    return JwtAccessTokens((settings.jwt_secret, *settings.jwt_old_secrets), now)


def shopify_platform(
    settings: Settings, oauth: ShopifyOAuth, fetch: Fetch, redis: Redis
) -> ShopifyPlatform:
    """Shopify's shops, read within the budgets that all our workers share."""
    calls = Http("shopify", total_s=settings.store_deadline_s, ca_file=settings.ca_file)
    files = Http("shopify-files", total_s=FILES_S, ca_file=settings.ca_file)
    budget = partial(SharedBudget, redis, longest_s=settings.store_deadline_s)
    return ShopifyPlatform(calls, files, oauth, budget, fetch)


def woo_platform(settings: Settings, egress: Egress, fetch: Fetch, redis: Redis) -> WooPlatform:
    """A slow shop's reads may take twice as long as a write, if the lease bears that."""
    read_s = min(2 * settings.store_deadline_s, settings.lease_s / 3)
    reads = Egress(settings.egress_allow, settings.ca_file, read_s)
    seats = partial(SharedSeats, redis)
    return WooPlatform(egress.http("woocommerce"), reads.http("woocommerce"), fetch, seats)


def text_models(settings: Settings, redis: Redis) -> Router:
    """The text models, with our keys."""
    ours = {
        "groq": Endpoint(settings.groq_base_url, settings.groq_api_key),
        "openrouter": Endpoint(settings.openrouter_base_url, settings.openrouter_api_key),
    }
    return router_of(
        ours, redis, settings.egress_allow, settings.ca_file, settings.model_deadline_s
    )


def scrapes(settings: Settings) -> Scrapes:
    """Whoever crawls rivals' shops: the service where there is one, else this machine."""
    if settings.scraper_service_url:
        http = Http("scraper service", total_s=SCRAPER_ANSWERS_S, ca_file=settings.ca_file)
        url, token = settings.scraper_service_url, settings.scraper_service_token
        return ScraperService(url, token, http)
    return OwnProcess(Manners(f"{settings.public_url}{CONTACT}", settings.egress_allow))


def queue_server(url: str) -> Redis:
    """The queue's server, which nobody waits for long."""
    return Redis.from_url(
        url, socket_timeout=REDIS_TIMEOUT_S, socket_connect_timeout=REDIS_TIMEOUT_S
    )


def open_id_provider(settings: Settings) -> OidcProvider | None:
    """Who vouches for people, if anybody does."""
    if not settings.oidc_issuer:
        return None
    http = Http("oidc", total_s=PROVIDER_ANSWERS_S, ca_file=settings.ca_file)
    return OidcProvider(
        settings.oidc_issuer,
        settings.oidc_client_id,
        settings.oidc_client_secret,
        settings.oidc_name,
        f"{settings.public_url}/sign-in/provider/return",
        http,
    )


def shared_rates(settings: Settings) -> SharedRates:
    """How often anybody tries; an installation is its database."""
    return SharedRates(settings.redis_url, settings.database_url)


def mail(settings: Settings) -> SmtpMail | FolderMail | NoMail:
    """A server's, where one is named; a folder's on a development machine; else none."""
    host = urlsplit(settings.public_url).hostname
    sender = f"Rooz Auto <no-reply@{host}>"
    if settings.smtp_url:
        return SmtpMail(Server.of(settings.smtp_url, sender))
    return NoMail() if settings.is_production else FolderMail(Path(settings.mail_folder), sender)


def now() -> datetime:
    """The time."""
    return datetime.now(UTC)
