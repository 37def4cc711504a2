"""What can go wrong, in words that every layer shares.

`code` is for people outside and never changes; the message is for us and never shows a secret.
"""

from collections.abc import Mapping, Sequence

from app.domain.ids import UserId


class RoozError(Exception):
    """The root of all that we raise on purpose."""

    code = "error"


class NotFound(RoozError):  # noqa: N818  the house's word, without a suffix
    """Not there, or not this tenant's: nobody can tell which."""

    code = "not_found"


class NotEnoughPoints(RoozError):  # noqa: N818  the house's word
    """Fewer points are available than the work would hold."""

    code = "not_enough_points"

    def __init__(self, needed: int, available: int) -> None:
        super().__init__(f"{needed} points needed, {available} available")
        self.needed = needed
        self.available = available


class Conflict(RoozError):  # noqa: N818  the house's word
    """Somebody changed it in between; nothing was overwritten."""

    code = "conflict"


class ToldOnce(Conflict):
    """It was made, and its answer held a secret, which nobody keeps."""

    code = "told_once"


class Outdated(Conflict):
    """Somebody saved another version than the one that was seen."""

    code = "outdated"


class InvalidTransition(RoozError):  # noqa: N818  the house's word
    """The thing is in a state in which this can't be done."""

    code = "invalid_transition"


class Invalid(RoozError):  # noqa: N818  the house's word
    """Input that can't be taken. `fields` maps a field's name to the code of what is wrong."""

    code = "invalid"

    def __init__(self, message: str, fields: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.fields = dict(fields or {})


class Unauthorized(RoozError):  # noqa: N818  the house's word
    """Nobody we know, or not any more."""

    code = "unauthorized"


class CodeNeeded(Unauthorized):
    """The password was right, and the person has a second step that isn't done yet."""

    code = "code_needed"

    def __init__(self, user_id: UserId) -> None:
        super().__init__("a code is needed")
        self.user_id = user_id


class TooOften(RoozError):  # noqa: N818  the house's word
    """Tried more often than anybody needs to; `retry_after_s` is when there is another try."""

    code = "too_often"

    def __init__(self, message: str, retry_after_s: float) -> None:
        super().__init__(message)
        self.retry_after_s = max(1.0, retry_after_s)


class Forbidden(RoozError):  # noqa: N818  the house's word
    """Somebody we know, who may not do this."""

    code = "forbidden"


class SecondStepMissing(Forbidden):
    """Who runs the platform needs a second step here, and has set none up."""

    code = "second_step_missing"


class RoleForbids(Forbidden):
    """A member whose role doesn't allow it. `roles` are those that do."""

    code = "role_forbids"

    def __init__(self, role: str, need: str, roles: Sequence[str]) -> None:
        super().__init__(f"{role} may not {need}")
        self.role = role
        self.need = need
        self.roles = tuple(roles)


class SwitchedOff(RoozError):  # noqa: N818  the house's word
    """Whoever runs the platform switched this off for a while."""

    code = "switched_off"


class Closed(SwitchedOff):
    """All of it is, for maintenance; programs and shops come again by themselves."""

    code = "maintenance"


class LostLease(RoozError):  # noqa: N818  the house's word
    """Another worker took the item over; whatever this one found must be dropped."""

    code = "lost_lease"


class ExternalError(RoozError):
    """A provider or a store failed us.

    `kind` says what it means: "unavailable" (try later), "rate_limited", "refused" (this request,
    for good), "unauthorized" (the key is dead), "forbidden" (a right is missing), "gone" (the thing
    is not there any more), "garbled" (an answer that can't be read), "reconnect" (wait until the
    merchant lets us in again), "scope" (wait until the merchant grants a right), "seo_refused" (of
    SEO texts alone: the way in to them is shut).
    """

    code = "external"

    def __init__(
        self,
        message: str,
        *,
        retryable: bool,
        retry_after_s: float | None = None,
        kind: str = "unavailable",
    ) -> None:
        super().__init__(message)
        self.retryable = retryable
        self.retry_after_s = retry_after_s
        self.kind = kind


class Moved(ExternalError):  # noqa: N818  the house's word
    """What we call says that it is elsewhere now, at `leads_to`; we don't follow with a key."""

    def __init__(self, message: str, leads_to: str) -> None:
        super().__init__(message, retryable=False, kind="refused")
        self.leads_to = leads_to


class MissingScope(ExternalError):  # noqa: N818  the house's word
    """The merchant hasn't granted a right that this needs; the work waits until they did."""

    def __init__(self, scope: str) -> None:
        super().__init__(f"{scope} isn't granted", retryable=True, kind="scope")
        self.scope = scope


class MustWait(RoozError):  # noqa: N818  it is nobody's error
    """Nobody can be asked for a while, and that is not the fault of what we would ask.

    `why` says who keeps us waiting: "paused", "away" or "refused" (a provider, see
    `app.ports.text_models.Pace`), "busy" (it is slow, and others were first), "ceiling" (the day's
    money is spent) or "own_model" (the merchant took theirs away: `wait_s` is without an end).
    `was_asked`: somebody was, in vain.
    """

    code = "must_wait"

    def __init__(self, wait_s: float, why: str, *, was_asked: bool = False) -> None:
        super().__init__(f"wait {wait_s:.0f} s: {why}")
        self.wait_s = wait_s
        self.why = why
        self.was_asked = was_asked
