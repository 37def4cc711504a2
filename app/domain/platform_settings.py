"""What those who run the platform set for all workspaces: typed, each with a default."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any

from app.domain.competitor_jobs import Reader
from app.domain.errors import Invalid
from app.domain.interface_languages import INTERFACE, OTHERWISE

LONGEST_BANNER = 300
DEAREST_POINT_USD = Decimal(1_000)
BANNER_NAMES: Mapping[str, str] = {code: f"banner_{code}" for code in INTERFACE}
"""By the code of the language that a banner is in: what its row, and its field, is called."""


class Feature(StrEnum):
    """What can be switched off for a while; what is under way goes on.

    What the clock would start of it waits as well, and goes on by itself.
    """

    REGISTRATION = "registration"  # new people make accounts
    ORDERS = "orders"  # people and programs order texts
    ANALYSES = "analyses"  # they have rivals' shops analysed
    READINGS = "readings"  # shops are looked at without anybody asking


Switches = Callable[[Feature], bool]
"""Whether a feature is on."""


def nothing_is_off(_feature: Feature) -> bool:
    """Where nobody switches anything."""
    return True


@dataclass(frozen=True, slots=True)
class PlatformSettings:
    """`competitive_mode` reads rivals' shops where nobody says otherwise.

    `point_usd` is what a point brings in; None: nobody said, so margins aren't told. `banners` are
    by language: on every page stands the reader's, or the English one. Under maintenance only
    those who run the platform come in; webhooks are still taken, and jobs go on.
    """

    competitive_mode: Reader = Reader.PYTHON
    point_usd: Decimal | None = None
    switched_off: frozenset[Feature] = frozenset()
    banners: Mapping[str, str] = field(default_factory=dict)
    maintenance: bool = False

    def banner(self, language: str) -> str:
        """What the banner says in a language."""
        return self.banners.get(language) or self.banners.get(OTHERWISE, "")

    def rows(self) -> Mapping[str, str]:
        """Each setting as its row's text."""
        return {
            "competitive_mode": str(self.competitive_mode),
            "point_usd": "" if self.point_usd is None else f"{self.point_usd:f}",
            "switched_off": ",".join(sorted(self.switched_off)),
            **{name: self.banners.get(code, "") for code, name in BANNER_NAMES.items()},
            "maintenance": "1" if self.maintenance else "",
        }


def read_settings(given: Mapping[str, str]) -> PlatformSettings:
    """Settings from texts; what isn't named has its default.

    Raises:
        Invalid: `fields` names each that is wrong.
    """
    values, wrong = _parsed(given)
    said = {code for code, name in BANNER_NAMES.items() if values.get(name)}
    if said and OTHERWISE not in said:
        wrong.setdefault(BANNER_NAMES[OTHERWISE], "banner_missing")
    if wrong:
        raise Invalid("settings that can't be taken", wrong)
    return _settings(values)


def kept_settings(rows: Mapping[str, str]) -> PlatformSettings:
    """Settings from their rows; one that an older version wrote, or a hand, has its default."""
    return _settings(_parsed(rows)[0])


def _settings(values: Mapping[str, Any]) -> PlatformSettings:
    others = dict(values)
    banners = {code: others.pop(name, "") for code, name in BANNER_NAMES.items()}
    said = {code: text for code, text in banners.items() if text}
    return PlatformSettings(**others, banners=said)


def _parsed(given: Mapping[str, str]) -> tuple[dict[str, Any], dict[str, str]]:
    values: dict[str, Any] = {}
    wrong = {}
    for name, parse in _PARSERS.items():
        try:
            if name in given:
                values[name] = parse(given[name].strip())
        except (ValueError, InvalidOperation):
            wrong[name] = f"{_KINDS.get(name, name)}_malformed"
    return values, wrong


def _usd(text: str) -> Decimal | None:
    if not text:
        return None
    found = Decimal(text)
    if not (text.isascii() and found.is_finite() and 0 <= found <= DEAREST_POINT_USD):
        raise ValueError(text)
    return found


def _features(text: str) -> frozenset[Feature]:
    return frozenset(Feature(name) for name in text.split(",") if name)


def _line(text: str) -> str:
    if len(text) > LONGEST_BANNER or "\0" in text:
        raise ValueError(text)
    return text


def _switch(text: str) -> bool:
    if text not in ("", "1"):
        raise ValueError(text)
    return bool(text)


_PARSERS: Mapping[str, Callable[[str], Any]] = {
    "competitive_mode": Reader,
    "point_usd": _usd,
    "switched_off": _features,
    **dict.fromkeys(BANNER_NAMES.values(), _line),
    "maintenance": _switch,
}
_KINDS = dict.fromkeys(BANNER_NAMES.values(), "banner")

NAMES = tuple(_PARSERS)
"""What each setting's row is called."""
