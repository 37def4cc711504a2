"""Settings: read from the environment once, typed; every bad variable is named in one message."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from os import environ as _environment  # noqa: TID251  the one place that reads it
from pathlib import Path
from urllib.parse import urlsplit

from app.domain.errors import Invalid
from app.domain.routing import read_table
from app.variables import Variables

OLD_SECRET_FOR = timedelta(hours=1)  # so long Shopify may still sign with the one before
PROVIDERS = {
    "SHOPIFY_BASE_URL": "https://{shop}",
    "SHOPIFY_APP_BRIDGE_URL": "https://cdn.shopify.com/shopifycloud/app-bridge.js",
    "SHOPIFY_ADMIN_ORIGIN": "https://admin.shopify.com",
    "GROQ_BASE_URL": "https://api.groq.com/openai/v1",
    "OPENROUTER_BASE_URL": "https://openrouter.ai/api/v1",
}
MAIL_FOLDER = ".rooz/mail"  # of a development machine without a mail server


class BadSettings(Exception):  # noqa: N818  it is about all of them
    """What is missing or malformed, one line each."""

    def __init__(self, complaints: list[str]) -> None:
        super().__init__("These settings need mending:\n" + "\n".join(f"- {c}" for c in complaints))
        self.complaints = complaints


@dataclass(frozen=True, slots=True)
class Settings:
    """All that can be set from outside; times in seconds. Secrets never show in a repr."""

    is_production: bool
    database_url: str = field(repr=False)
    migration_database_url: str = field(repr=False)
    redis_url: str = field(repr=False)
    public_url: str
    callback_url: str
    live_url: str
    jwt_secret: str = field(repr=False)
    jwt_old_secrets: tuple[str, ...] = field(repr=False)
    cors_origins: tuple[str, ...]
    secret_keys: tuple[str, ...] = field(repr=False)
    shopify_api_key: str
    shopify_api_secret: str = field(repr=False)
    shopify_old_api_secret: str = field(repr=False)
    shopify_secret_rotated_at: datetime | None
    shopify_base_url: str
    shopify_app_bridge_url: str
    shopify_admin_origin: str
    groq_api_key: str = field(repr=False)
    groq_base_url: str
    openrouter_api_key: str = field(repr=False)
    openrouter_base_url: str
    model_router_policy: str
    smtp_url: str = field(repr=False)
    mail_folder: str
    oidc_issuer: str
    oidc_client_id: str
    oidc_client_secret: str = field(repr=False)
    oidc_name: str
    scraper_service_url: str
    scraper_service_token: str = field(repr=False)
    egress_allow: tuple[str, ...]
    ca_file: str
    lease_s: float
    store_deadline_s: float
    model_deadline_s: float
    ai_usd_a_day: Decimal
    sweep_s: float
    io_threads: int
    io_checkers: int
    is_closed: bool
    kill_at: str
    log_level: str

    def shopify_secrets(self, clock: Callable[[], datetime]) -> tuple[str, ...]:
        """The app's secret, and for an hour after a rotation the one before it."""
        old, rotated_at = self.shopify_old_api_secret, self.shopify_secret_rotated_at
        is_good = bool(old) and rotated_at is not None and clock() - rotated_at < OLD_SECRET_FOR
        return (self.shopify_api_secret, old) if is_good else (self.shopify_api_secret,)

    @classmethod
    def from_env(cls, environment: Mapping[str, str] | None = None) -> "Settings":
        """Read and check them all.

        Raises:
            BadSettings: with every variable that is missing or malformed.
        """
        return reading(environment).settings()


class _Reader(Variables):
    """Reads all of them."""

    def settings(self) -> Settings:
        public_url = self.url("PUBLIC_URL", development="http://127.0.0.1:8000")
        settings = Settings(
            is_production=self.is_production,
            database_url=self.needed("DATABASE_URL"),
            migration_database_url=self.text("MIGRATION_DATABASE_URL"),
            redis_url=self.needed("REDIS_URL"),
            public_url=public_url,
            callback_url=self.url("CALLBACK_URL", development=public_url, default=public_url),
            live_url=self.url("LIVE_URL", default=f"{public_url}/live"),
            jwt_secret=self.secret("JWT_SECRET"),
            jwt_old_secrets=self.listed("JWT_OLD_SECRETS"),
            cors_origins=self.origins("CORS_ORIGINS"),
            secret_keys=self.secrets("SECRET_KEYS"),
            shopify_api_key=self.text("SHOPIFY_API_KEY"),
            shopify_api_secret=self.text("SHOPIFY_API_SECRET"),
            shopify_old_api_secret=self.text("SHOPIFY_OLD_API_SECRET"),
            shopify_secret_rotated_at=self.moment("SHOPIFY_SECRET_ROTATED_AT"),
            shopify_base_url=self.provider("SHOPIFY_BASE_URL"),
            shopify_app_bridge_url=self.provider("SHOPIFY_APP_BRIDGE_URL"),
            shopify_admin_origin=self.provider("SHOPIFY_ADMIN_ORIGIN"),
            groq_api_key=self.text("GROQ_API_KEY"),
            groq_base_url=self.provider("GROQ_BASE_URL"),
            openrouter_api_key=self.text("OPENROUTER_API_KEY"),
            openrouter_base_url=self.provider("OPENROUTER_BASE_URL"),
            model_router_policy=self.policy("MODEL_ROUTER_POLICY"),
            smtp_url=self.mail_server("SMTP_URL"),
            mail_folder=self.development_text("MAIL_FOLDER") or MAIL_FOLDER,
            **self.single_sign_on(),
            **self.scraper_service(),
            egress_allow=self.development_list("EGRESS_ALLOW"),
            ca_file=self.file("SSL_CERT_FILE"),
            lease_s=self.number("LEASE_S", float, 180.0),
            store_deadline_s=self.number("STORE_DEADLINE_S", float, 30.0),
            model_deadline_s=self.number("MODEL_DEADLINE_S", float, 90.0),
            ai_usd_a_day=self.number("AI_USD_A_DAY", Decimal, Decimal(20)),
            sweep_s=self.number("SWEEP_S", float, 10.0),
            io_threads=self.number("IO_THREADS", int, 8),
            io_checkers=self.number("IO_CHECKERS", int, 1, may_be_none=True),
            is_closed=self.choice("MAINTENANCE", ("off", "on")) == "on",
            kill_at=self.development_text("ROOZ_KILL_AT"),
            log_level=self.choice("LOG_LEVEL", ("INFO", "DEBUG", "WARNING", "ERROR")),
        )
        self._check(settings)
        if self.complaints:
            raise BadSettings(self.complaints)
        return settings

    def _check(self, settings: Settings) -> None:
        longest = max(settings.store_deadline_s, settings.model_deadline_s)
        # a call may first wait its turn, for as long as it may then take
        if settings.lease_s < 2 * longest:
            self.complain("LEASE_S", f"must be twice every call's deadline ({longest:g} s) or more")
        if bool(settings.shopify_api_key) != bool(settings.shopify_api_secret):
            self.complain("SHOPIFY_API_KEY, SHOPIFY_API_SECRET", "go together")
        if settings.shopify_old_api_secret and settings.shopify_secret_rotated_at is None:
            self.complain("SHOPIFY_OLD_API_SECRET", "needs SHOPIFY_SECRET_ROTATED_AT")

    def single_sign_on(self) -> dict[str, str]:
        """An OpenID Connect provider that lets people in; all empty: there is none."""
        names = ("OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET")
        given = {name: self.text(name) for name in names}
        if not any(given.values()):
            return dict.fromkeys((*map(str.lower, names), "oidc_name"), "")
        for name in names:
            self.needed(name)
        if given["OIDC_ISSUER"]:
            self.url("OIDC_ISSUER")  # kept to the letter: the provider's tokens name it so
        kept = {name.lower(): value for name, value in given.items()}
        return kept | {"oidc_name": self.text("OIDC_NAME", "OpenID")}

    def scraper_service(self) -> dict[str, str]:
        """Where crawls run, and the secret shared with it; both empty: in our own worker."""
        if not self.text("SCRAPER_SERVICE_URL"):
            return {"scraper_service_url": "", "scraper_service_token": ""}
        return {
            "scraper_service_url": self.url("SCRAPER_SERVICE_URL"),
            "scraper_service_token": self.secret("SCRAPER_SERVICE_TOKEN"),
        }

    def provider(self, name: str) -> str:
        return self.url(name, default=PROVIDERS[name])

    def mail_server(self, name: str) -> str:
        value = self.text(name)
        parts = urlsplit(value)
        try:
            is_good = parts.scheme in ("smtp", "smtps") and bool(parts.hostname)
            is_good = is_good and parts.port != 0
        except ValueError:  # a port that is no number
            is_good = False
        if value and not is_good:
            self.complain(name, "is not smtps://user:password@host:465, nor smtp:// for STARTTLS")
        return value

    def policy(self, name: str) -> str:
        value = self.text(name)
        if value and not value.startswith("{"):
            path = Path(value)
            if not path.is_file():
                self.complain(name, "is neither JSON nor the path of a file")
                return ""
            value = path.read_text(encoding="utf-8")
        try:
            read_table(value)
        except Invalid as error:
            self.complain(name, f"can't be used: {error.fields['table']}")
        return value


def environment() -> dict[str, str]:
    """A copy of the process's environment, for its children."""
    return dict(_environment)


def reading(environment: Mapping[str, str] | None = None) -> _Reader:
    """What reads variables one by one, for processes that need few; it collects complaints."""
    return _Reader(_environment if environment is None else environment)
