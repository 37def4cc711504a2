"""Look how our own parts are."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from app.domain.errors import ExternalError
from app.domain.health import BEATING, Part, Provider, Report, State, time_state
from app.ports.clock import Clock
from app.ports.health import Beats, Pulse
from app.ports.platform import OpenPlatformUow
from app.usecases.lately import Lately

SPAN = timedelta(days=1)
PROVIDERS_S = 10.0  # anybody may ask how we are, and a day's calls are many rows


def _briefly() -> Lately[str, Sequence[Provider]]:
    return Lately(PROVIDERS_S)


@dataclass(frozen=True, slots=True)
class CheckHealth:
    """Asks the database, the queue's server and the beats in it. Never raises."""

    open_platform_uow: OpenPlatformUow
    pulse: Pulse
    clock: Clock
    lately: Lately[str, Sequence[Provider]] = field(default_factory=_briefly)

    def look(self) -> Report:
        """Each part."""
        now, skews_s = self.clock(), dict[Part, float]()
        database, providers = self._database(now, skews_s)
        beats = self._beats(skews_s)
        heard = {} if beats is None else beats.at
        parts = {
            Part.DATABASE: database,
            Part.QUEUE: State.DOWN if beats is None else State.OK,
            **{part: State.OK if part in heard else State.DOWN for part in BEATING},
            Part.TIME: time_state(skews_s),
        }
        return Report(now, parts, providers, heard, skews_s)

    def is_ready(self) -> bool:
        """Whether a request that comes now can be served."""
        try:
            with self.open_platform_uow() as platform:
                platform.vitals.now()
        except ExternalError:
            return False
        return True

    def _database(
        self, now: datetime, skews_s: dict[Part, float]
    ) -> tuple[State, Sequence[Provider]]:
        try:
            with self.open_platform_uow() as platform:
                skews_s[Part.DATABASE] = self._skew(platform.vitals.now())
                read = lambda: platform.vitals.providers(now - SPAN)  # noqa: E731  of this moment
                return State.OK, self.lately.get("providers", read)
        except ExternalError:
            return State.DOWN, ()

    def _beats(self, skews_s: dict[Part, float]) -> Beats | None:
        try:
            beats = self.pulse.beats()
        except ExternalError:
            return None
        skews_s[Part.QUEUE] = self._skew(beats.now)
        return beats

    def _skew(self, theirs: datetime) -> float:
        return round((theirs - self.clock()).total_seconds(), 3)
