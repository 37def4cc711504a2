"""Let programs go on for a person: short access tokens, and refresh tokens that are used once."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from app.domain.errors import NotFound, Unauthorized
from app.domain.ids import ApiSessionId, TenantId, UserId, new_id
from app.ports.access_tokens import AccessTokens, Claims
from app.ports.api_sessions import ApiSession
from app.ports.clock import Clock
from app.ports.platform import OpenPlatformUow

ACCESS_S = 15 * 60
REFRESH_HOURS = 24 * 30


@dataclass(frozen=True, slots=True)
class Pass:
    """What a program is given: a token for its calls, and one to get the next pair with."""

    access_token: str
    refresh_token: str
    expires_in_s: int


@dataclass(frozen=True, slots=True)
class ApiSessions:
    """Programs' sign-ins. A refresh token that comes twice was stolen: nobody goes on with it."""

    open_platform_uow: OpenPlatformUow
    access_tokens: AccessTokens
    clock: Clock

    def begin(self, user: UserId, workspace: TenantId | None = None) -> Pass:
        """A pass for a person who showed their password; None is the first of their workspaces.

        Raises:
            NotFound: they are no member of the workspace.
        """
        token = secrets.token_urlsafe(32)
        with self.open_platform_uow() as platform:
            spaces = [tenant.id for tenant, _role in platform.people.workspaces(user)]
            if workspace is not None and workspace not in spaces:
                raise NotFound("no such workspace")
            chosen = workspace or next(iter(spaces), None)
            session = ApiSession(ApiSessionId(new_id()), user, chosen)
            platform.api_sessions.begin(session, _hash(token), REFRESH_HOURS)
        return self._pass(session, token)

    def renew(self, refresh_token: str) -> Pass:
        """The next pair; the one before it is worth nothing from now on.

        Raises:
            Unauthorized: it was used before, or is over. Then the whole sign-in has ended.
        """
        session_id, token = _parts(refresh_token)
        fresh = secrets.token_urlsafe(32)
        with self.open_platform_uow() as platform:
            session = platform.api_sessions.renew(
                session_id, _hash(token), _hash(fresh), REFRESH_HOURS
            )
        if session is None:
            self._end(session_id)
            raise Unauthorized("a refresh token that is not the latest")
        return self._pass(session, fresh)

    def end(self, refresh_token: str) -> None:
        """The program is signed out, with all its tokens."""
        session_id, _token = _parts(refresh_token)
        self._end(session_id)

    def _end(self, session: ApiSessionId) -> None:
        with self.open_platform_uow() as platform:
            platform.api_sessions.end(session)

    def _pass(self, session: ApiSession, token: str) -> Pass:
        until = self.clock() + timedelta(seconds=ACCESS_S)
        access = self.access_tokens.issue(Claims(session.user_id, session.id, until))
        return Pass(access, f"{session.id.hex}.{token}", ACCESS_S)


def _parts(refresh_token: str) -> tuple[ApiSessionId, str]:
    head, _dot, token = refresh_token.partition(".")
    try:
        return ApiSessionId(UUID(hex=head)), token
    except ValueError:
        raise Unauthorized("not a refresh token of ours") from None


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
