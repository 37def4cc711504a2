"""The second step of signing in: set it up, ask for it, take it away."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.accounts import Notice, Topic
from app.domain.errors import Invalid, NotFound, SecondStepMissing, Unauthorized
from app.domain.ids import UserId
from app.domain.interface_languages import spoken
from app.domain.rates import CODE
from app.domain.second_steps import code_form, is_of_authenticator, recovery_codes
from app.domain.tenants import User, Viewer
from app.ports.clock import Clock
from app.ports.platform import OpenPlatformUow, PlatformUow
from app.ports.queue import Queue
from app.ports.rates import Rates
from app.ports.second_steps import OneTimeCodes
from app.ports.vault import Vault


@dataclass(frozen=True, slots=True)
class Enrolment:
    """What an authenticator is told: as a picture's text, and for typing."""

    uri: str
    secret: str


@dataclass(frozen=True, slots=True)
class SecondStep:
    """An authenticator's codes; a recovery code stands in for one that is lost."""

    open_platform_uow: OpenPlatformUow
    vault: Vault
    codes: OneTimeCodes
    rates: Rates
    queue: Queue
    clock: Clock
    is_required_of_admins: bool = False

    def ensure_set(self, user: User) -> None:
        """Let those pass whose account is shut well enough for what they may do.

        Raises:
            SecondStepMissing: they run the platform, and a password alone lets them in.
        """
        if self.is_required_of_admins and user.is_admin and not user.has_second_step:
            raise SecondStepMissing("an admin without a second step")

    def begin(self, who: Viewer) -> Enrolment:
        """What to tell the authenticator; the same until it is confirmed.

        Raises:
            NotFound: the person has no password with us, came by a shop's admin, or has an
                authenticator.
        """
        _ensure_browser(who)
        with self.open_platform_uow() as platform:
            email, known = (
                platform.people.email(who.user.id),
                platform.second_steps.get(who.user.id),
            )
            if email is None or (known is not None and known.is_confirmed):
                raise NotFound("nothing to set up")
            secret = self.codes.fresh() if known is None else self.vault.open(known.sealed)
            if known is None:
                platform.second_steps.begin(who.user.id, self.vault.seal(secret))
        return Enrolment(self.codes.uri(secret, email.address), secret)

    def confirm(self, who: Viewer, typed: str) -> Sequence[str]:
        """The authenticator shows the right code: from now on it is asked for.

        Answers the recovery codes, which nobody can read again.

        Raises:
            Invalid: "code" is wrong.
            TooOften: it was wrong too often.
            NotFound: there is nothing to confirm, or they came by a shop's admin.
        """
        _ensure_browser(who)
        with self.open_platform_uow() as platform:
            known = platform.second_steps.get(who.user.id)
        if known is None or known.is_confirmed:
            raise NotFound("nothing to confirm")
        self._ensure_code(who.user.id, typed)
        with self.open_platform_uow() as platform:
            platform.second_steps.confirm(who.user.id)
            fresh = _fresh_codes(platform, who.user.id)
            _tell(platform, who, Topic.SECOND_STEP_SET)
        self.queue.write_mail()
        return fresh

    def more_codes(self, who: Viewer, typed: str) -> Sequence[str]:
        """Fresh recovery codes; the older ones are good for nothing.

        Raises:
            Invalid: "code" is wrong.
            TooOften: it was wrong too often.
            NotFound: they came by a shop's admin.
        """
        _ensure_browser(who)
        self._ensure_code(who.user.id, typed)
        with self.open_platform_uow() as platform:
            return _fresh_codes(platform, who.user.id)

    def remove(self, who: Viewer, typed: str) -> None:
        """A password alone lets them in again.

        Raises:
            Invalid: "code" is wrong.
            TooOften: it was wrong too often.
            NotFound: they came by a shop's admin.
        """
        _ensure_browser(who)
        self._ensure_code(who.user.id, typed)
        with self.open_platform_uow() as platform:
            platform.second_steps.remove(who.user.id)
            _tell(platform, who, Topic.SECOND_STEP_GONE)
        self.queue.write_mail()

    def ensure(self, user: UserId, typed: str) -> None:
        """Let only that person pass.

        Raises:
            Unauthorized: the code is wrong, or was used.
            TooOften: it was wrong too often.
        """
        self.rates.spend(CODE, str(user))
        code = code_form(typed)
        with self.open_platform_uow() as platform:
            if not self._is_good(platform, user, code):
                raise Unauthorized("wrong code")
        self.rates.forgive(CODE, str(user))

    def _ensure_code(self, user: UserId, typed: str) -> None:
        try:
            self.ensure(user, typed)
        except Unauthorized:
            raise Invalid("wrong code", {"code": "wrong"}) from None

    def _is_good(self, platform: PlatformUow, user: UserId, code: str) -> bool:
        known = platform.second_steps.get(user)
        if known is None:
            return False
        if not is_of_authenticator(code):
            return known.is_confirmed and platform.second_steps.use_code(user, _hash(code))
        count = self.codes.count_of(self.vault.open(known.sealed), code, self.clock())
        return count is not None and platform.second_steps.spend(user, count)


def _ensure_browser(who: Viewer) -> None:
    """Who may lock an account is who opened it with its password, not whom a shop lets in."""
    if not who.came_by_password:
        raise NotFound("a shop's admin changes no sign-in")


def _fresh_codes(platform: PlatformUow, user: UserId) -> Sequence[str]:
    fresh = recovery_codes()
    platform.second_steps.keep_codes(user, [_hash(code_form(each)) for each in fresh])
    return fresh


def _tell(platform: PlatformUow, who: Viewer, topic: Topic) -> None:
    email = platform.people.email(who.user.id)
    if email is not None:
        platform.notices.add(
            Notice(topic, email.address, spoken(who.user.language).code, who.user.id)
        )


def _hash(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()
