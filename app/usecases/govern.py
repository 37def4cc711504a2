"""Settings of the platform: read on every page, changed by admins, each change in the log."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from app.domain.audit_log import Actor, AuditLine, Deed
from app.domain.errors import ExternalError, SwitchedOff
from app.domain.platform_settings import (
    NAMES,
    Feature,
    PlatformSettings,
    kept_settings,
    read_settings,
)
from app.ports.platform import OpenPlatformUow
from app.usecases.editing import anything, ensure_as_seen
from app.usecases.lately import Lately

PREFIX = "platform."
FRESH_S = 5.0  # another process's change shows by then


def _briefly() -> Lately[str, PlatformSettings]:
    return Lately(FRESH_S)


@dataclass(frozen=True, slots=True)
class Govern:
    """Reads and changes them."""

    open_platform_uow: OpenPlatformUow
    lately: Lately[str, PlatformSettings] = field(default_factory=_briefly)

    def now(self) -> PlatformSettings:
        """As they hold; the defaults where the database is away."""
        try:
            return self.lately.get(PREFIX, self._kept)
        except ExternalError:
            return PlatformSettings()

    def is_on(self, feature: Feature) -> bool:
        """Whether nobody switched it off."""
        return feature not in self.now().switched_off

    def ensure_on(self, feature: Feature) -> None:
        """Go on unless the feature is switched off.

        Raises:
            SwitchedOff: it is.
        """
        if not self.is_on(feature):
            raise SwitchedOff(feature)

    def check(
        self,
        given: Mapping[str, str],
        *,
        is_as_seen: Callable[[PlatformSettings], bool] = anything,
    ) -> PlatformSettings:
        """Whether those could be had; what there is now.

        Raises:
            Invalid: `fields` names each that is wrong.
            Outdated: they aren't as they were seen.
        """
        kept = self._kept()
        ensure_as_seen(kept, is_as_seen)
        read_settings({**kept.rows(), **given})
        return kept

    def save(
        self,
        given: Mapping[str, str],
        by: Actor,
        *,
        is_as_seen: Callable[[PlatformSettings], bool] = anything,
    ) -> PlatformSettings:
        """Have those from now on; what isn't named stays as it is.

        Raises:
            Invalid: `fields` names each that is wrong, and nothing has changed.
            Outdated: they aren't as they were seen.
        """
        with self.open_platform_uow() as platform:
            platform.hold_setting(PREFIX)
            kept = kept_settings(_named(platform.settings(_ROWS)))
            ensure_as_seen(kept, is_as_seen)
            before = kept.rows()
            wanted = read_settings({**before, **given})
            for name, after in wanted.rows().items():
                if after != before[name]:
                    platform.set_setting(f"{PREFIX}{name}", after)
                    line = AuditLine(Deed.SETTING_CHANGED, by, None, name, before[name], after)
                    platform.audit_log.add(line)
        self.lately.forget(PREFIX)
        return wanted

    def _kept(self) -> PlatformSettings:
        with self.open_platform_uow() as platform:
            return kept_settings(_named(platform.settings(_ROWS)))


_ROWS = tuple(f"{PREFIX}{name}" for name in NAMES)


def _named(rows: Mapping[str, str]) -> Mapping[str, str]:
    return {name.removeprefix(PREFIX): value for name, value in rows.items()}
