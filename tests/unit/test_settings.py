"""Settings: all complaints at once, and production is strict."""

from datetime import UTC, datetime, timedelta

import pytest

from app.settings import BadSettings, Settings
from app.variables import DEVELOPMENT_SECRET
from scraper.surroundings import ScraperSettings

SERVERS = {"DATABASE_URL": "postgresql://x", "REDIS_URL": "redis://x"}
STRONG = "k3-Wf9_zQ7vB2-mX8_rT4-yL6_pN1-cD5"
PRODUCTION = {
    **SERVERS,
    "PUBLIC_URL": "https://rooz.example",
    "JWT_SECRET": STRONG,
    "SECRET_KEYS": STRONG,
}


def test_every_missing_variable_is_named_in_one_message() -> None:
    with pytest.raises(BadSettings) as wrong:
        Settings.from_env({})
    named = {complaint.split()[0] for complaint in wrong.value.complaints}
    assert {"DATABASE_URL", "REDIS_URL", "PUBLIC_URL", "JWT_SECRET", "SECRET_KEYS"} <= named


def test_unset_means_production() -> None:
    assert Settings.from_env(PRODUCTION).is_production


def test_development_needs_only_its_servers() -> None:
    settings = Settings.from_env({"ROOZ_ENV": "development", **SERVERS})
    assert not settings.is_production
    assert settings.jwt_secret == DEVELOPMENT_SECRET


@pytest.mark.parametrize("weak", ["secret", "a" * 64, DEVELOPMENT_SECRET])
def test_production_refuses_a_weak_secret_and_names_it(weak: str) -> None:
    with pytest.raises(BadSettings, match="JWT_SECRET is weak"):
        Settings.from_env({**PRODUCTION, "JWT_SECRET": weak})


@pytest.mark.parametrize(
    ("name", "value", "complaint"),
    [
        ("PUBLIC_URL", "http://rooz.example", "must be https"),
        ("GROQ_BASE_URL", "http://groq.example", "must be https"),
        ("EGRESS_ALLOW", "127.0.0.1:1", "development only"),
        ("SMTP_URL", "mail.example:587", "is not smtps"),
        ("SMTP_URL", "smtp://mail.example:mail", "is not smtps"),
        ("LEASE_S", "ten", "is not a number"),
        ("LEASE_S", "nan", "out of range"),
        ("LEASE_S", "5", "must be twice"),
        ("MODEL_ROUTER_POLICY", "{", "is not JSON"),
        ("MODEL_ROUTER_POLICY", '{"seo_basic": [["nobody", "x"]]}', "no such provider"),
        ("SHOPIFY_API_KEY", "alone", "go together"),
        ("OIDC_ISSUER", "https://id.example", "OIDC_CLIENT_ID is missing"),
        ("OIDC_ISSUER", "http://id.example", "must be https"),
        ("OIDC_CLIENT_SECRET", "alone", "OIDC_ISSUER is missing"),
        ("SHOPIFY_OLD_API_SECRET", "alone", "needs SHOPIFY_SECRET_ROTATED_AT"),
        ("SHOPIFY_SECRET_ROTATED_AT", "today", "is not a moment"),
        ("SHOPIFY_SECRET_ROTATED_AT", "2026-11-26T20:00:00", "is not a moment"),
    ],
)
def test_production_refuses_what_is_malformed(name: str, value: str, complaint: str) -> None:
    with pytest.raises(BadSettings, match=complaint):
        Settings.from_env({**PRODUCTION, name: value})


@pytest.mark.parametrize(("minutes", "number"), [(-1, 2), (59, 2), (60, 1)])
def test_a_secret_that_was_rotated_counts_for_an_hour(minutes: int, number: int) -> None:
    rotated = {
        "SHOPIFY_API_KEY": "key",
        "SHOPIFY_API_SECRET": "new",
        "SHOPIFY_OLD_API_SECRET": "old",
        "SHOPIFY_SECRET_ROTATED_AT": "2026-11-26T20:00:00Z",
    }
    settings = Settings.from_env({**PRODUCTION, **rotated})
    now = datetime(2026, 11, 26, 20, tzinfo=UTC) + timedelta(minutes=minutes)
    assert settings.shopify_secrets(lambda: now) == ("new", "old")[:number]


def test_secrets_never_show() -> None:
    assert STRONG not in repr(Settings.from_env(PRODUCTION))


def test_the_scraper_service_is_used_where_its_address_is_set() -> None:
    service = {"SCRAPER_SERVICE_URL": "https://scraper.example", "SCRAPER_SERVICE_TOKEN": STRONG}
    assert Settings.from_env(PRODUCTION).scraper_service_url == ""
    assert Settings.from_env({**PRODUCTION, **service}).scraper_service_token == STRONG


def test_a_scraper_service_without_a_strong_token_is_refused() -> None:
    address = {"SCRAPER_SERVICE_URL": "https://scraper.example"}
    with pytest.raises(BadSettings, match="SCRAPER_SERVICE_TOKEN is missing"):
        Settings.from_env({**PRODUCTION, **address})
    with pytest.raises(BadSettings, match="SCRAPER_SERVICE_TOKEN is weak"):
        Settings.from_env({**PRODUCTION, **address, "SCRAPER_SERVICE_TOKEN": "weak"})


def test_the_scraper_needs_nothing_of_the_rest() -> None:
    settings = ScraperSettings.from_env({"PUBLIC_URL": "https://rooz.example"})
    assert settings.public_url == "https://rooz.example"
    with pytest.raises(BadSettings, match="SCRAPER_SERVICE_TOKEN is missing"):
        ScraperSettings.from_env({"PUBLIC_URL": "https://rooz.example"}, is_service=True)


def test_an_issuer_is_kept_to_the_letter() -> None:
    given = {"OIDC_ISSUER": "https://id.example/", "OIDC_CLIENT_ID": "a", "OIDC_CLIENT_SECRET": "b"}
    settings = Settings.from_env({**PRODUCTION, **given})
    assert (settings.oidc_issuer, settings.oidc_name) == ("https://id.example/", "OpenID")
    assert Settings.from_env(PRODUCTION).oidc_issuer == ""
