"""Variables of an environment, read one by one; what is wrong with them is told at once."""

from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import InvalidOperation
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

T = TypeVar("T")

WEAKEST_SECRET = 32
DEVELOPMENT_SECRET = "rooz-development-secret-rooz-development"  # noqa: S105  for one machine only


class Variables:
    """Collects complaints while it reads, so that they can be shown at once."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        """`ROOZ_ENV` says whether it is production; unset, it is."""
        self.environment = environment
        self.complaints: list[str] = []
        self.is_production = self.choice("ROOZ_ENV", ("production", "development")) == (
            "production"
        )

    def complain(self, name: str, why: str) -> None:
        """One more that is wrong, and how."""
        self.complaints.append(f"{name} {why}")

    def text(self, name: str, default: str = "") -> str:
        """As it stands; unset, the default."""
        return self.environment.get(name, "").strip() or default

    def needed(self, name: str) -> str:
        """One that must be set."""
        value = self.text(name)
        if not value:
            self.complain(name, "is missing")
        return value

    def choice(self, name: str, choices: tuple[str, ...]) -> str:
        """One of these; unset, the first."""
        value = self.text(name, choices[0])
        if value not in choices:
            self.complain(name, f"must be one of {', '.join(choices)}")
        return value

    def secret(self, name: str) -> str:
        """Long and random, in production."""
        value = self.text(name)
        if not self.is_production:
            return value or DEVELOPMENT_SECRET
        if not value:
            self.complain(name, "is missing")
        elif len(value) < WEAKEST_SECRET or len(set(value)) < 8 or value == DEVELOPMENT_SECRET:  # noqa: PLR2004  a handful of letters is no secret
            self.complain(name, f"is weak: {WEAKEST_SECRET} random characters or more")
        return value

    def secrets(self, name: str) -> tuple[str, ...]:
        """Several, the first of which is used for new things."""
        value = self.text(name)
        if not value:
            return (self.secret(name),)
        keys = _parts(value)
        for key in keys:
            if self.is_production and (len(key) < WEAKEST_SECRET or key == DEVELOPMENT_SECRET):
                self.complain(name, f"has a weak key: {WEAKEST_SECRET} random characters or more")
        return keys

    def url(self, name: str, *, development: str = "", default: str = "") -> str:
        """An address; https in production."""
        fallback = default if self.is_production else development or default
        value = self.text(name, fallback).rstrip("/")
        parts = urlsplit(value)
        if not value:
            self.complain(name, "is missing")
        elif parts.scheme not in ("http", "https") or not parts.netloc:
            self.complain(name, "is not an http(s) address")
        elif self.is_production and parts.scheme != "https":
            self.complain(name, "must be https in production")
        return value

    def moment(self, name: str) -> datetime | None:
        """A moment with its zone; None where it is unset."""
        value = self.text(name)
        if not value:
            return None
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            moment = None
        if moment is None or moment.tzinfo is None:
            self.complain(name, "is not a moment such as 2026-11-26T20:15:00Z")
            return None
        return moment

    def number(
        self, name: str, kind: Callable[[str], T], default: T, *, may_be_none: bool = False
    ) -> T:
        """Above 0, or from 0 on where there `may_be_none`, and below a million."""
        value = self.text(name)
        if not value:
            return default
        try:
            number = kind(value)
        except (ValueError, InvalidOperation):
            self.complain(name, "is not a number")
            return default
        is_none = may_be_none and float(value) == 0
        if not is_none and not 0 < float(value) < 1_000_000:  # noqa: PLR2004  also stops nan and inf
            self.complain(name, "is out of range")
        return number

    def development_text(self, name: str) -> str:
        """One that production refuses."""
        value = self.text(name)
        if value and self.is_production:
            self.complain(name, "is for development only")
        return value

    def development_list(self, name: str) -> tuple[str, ...]:
        """Several, which production refuses."""
        return _parts(self.development_text(name))

    def listed(self, name: str) -> tuple[str, ...]:
        """Several, with commas between."""
        return _parts(self.text(name))

    def origins(self, name: str) -> tuple[str, ...]:
        """Where pages may call us from; never all of the world."""
        found = self.listed(name)
        for each in found:
            parts = urlsplit(each)
            if each != f"{parts.scheme}://{parts.netloc}" or parts.scheme not in ("http", "https"):
                self.complain(name, "is not a list of origins such as https://shop.example")
        return found

    def file(self, name: str) -> str:
        """The path of a file that is there."""
        value = self.text(name)
        if value and not Path(value).is_file():
            self.complain(name, "is not a file")
        return value


def _parts(value: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in value.split(",") if part.strip())
