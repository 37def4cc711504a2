"""What a crawl needs to know where nothing else of the application runs."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.settings import BadSettings, reading


@dataclass(frozen=True, slots=True)
class ScraperSettings:
    """Who we say we are, what may be called though it is private, and the service's secret."""

    public_url: str
    egress_allow: tuple[str, ...]
    service_token: str = field(repr=False)

    @classmethod
    def from_env(
        cls, environment: Mapping[str, str] | None = None, *, is_service: bool = False
    ) -> "ScraperSettings":
        """Read and check them; a service needs a token, which its callers share.

        Raises:
            BadSettings: with every variable that is missing or malformed.
        """
        reader = reading(environment)
        token = reader.secret("SCRAPER_SERVICE_TOKEN") if is_service else ""
        made = cls(
            reader.url("PUBLIC_URL", development="http://127.0.0.1:8000"),
            reader.development_list("EGRESS_ALLOW"),
            token,
        )
        if reader.complaints:
            raise BadSettings(reader.complaints)
        return made
