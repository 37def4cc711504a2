"""Give out keys for programs, and take them back."""

import base64
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime

from app.domain.api_keys import (
    MARK,
    MOST_KEYS,
    ApiKey,
    Scope,
    ensure_keepable,
    hashed,
    prefix_of,
)
from app.domain.errors import Invalid, Unauthorized
from app.domain.forms import ensure_told_again, id_of, secret_of_form
from app.domain.ids import ApiKeyId, TenantId
from app.domain.tenants import Viewer
from app.ports.access_tokens import AccessTokens
from app.ports.api_keys import Caller, Callers
from app.ports.clock import Clock
from app.ports.uow import OpenUow


@dataclass(frozen=True, slots=True)
class ApiKeys:
    """A person's keys in a workspace; nobody else sees them."""

    open_uow: OpenUow
    clock: Clock
    own_key: str = field(repr=False)

    def make(
        self,
        who: Viewer,
        name: str,
        scopes: Collection[Scope],
        expires_at: datetime | None,
        number: str = "",
    ) -> tuple[ApiKey, str]:
        """A new key, and the key itself: this once, for we keep its hash alone.

        The same `number` again makes none, and within minutes is told the same.

        Raises:
            Invalid: it can't be kept so, or the person has too many.
            ToldOnce: it was made before those minutes.
        """
        now = self.clock()
        ensure_keepable(name, scopes, expires_at, now)
        made_id = ApiKeyId(id_of(who.user.id, f"api key of {who.tenant.id}", number))
        random = base64.urlsafe_b64encode(secret_of_form(self.own_key, made_id, number))
        secret = MARK + random.decode().rstrip("=")
        made = ApiKey(
            made_id,
            who.user.id,
            name.strip(),
            prefix_of(secret),
            hashed(secret),
            frozenset(scopes),
            now,
            expires_at,
        )
        with self.open_uow(who.tenant.id) as uow:
            before = uow.api_keys.of_user(who.user.id)
            if len(before) >= MOST_KEYS and made_id not in {each.id for each in before}:
                raise Invalid("too many keys", {"name": "too_many"})
            kept = uow.api_keys.add(made)
        ensure_told_again(kept.created_at, now)
        return kept, secret

    def all(self, who: Viewer, prefix: str = "") -> list[ApiKey]:
        """The person's, the newest first; those that begin so."""
        with self.open_uow(who.tenant.id) as uow:
            return uow.api_keys.of_user(who.user.id, prefix)

    def remove(self, who: Viewer, key: ApiKeyId) -> None:
        """It is good no more.

        Raises:
            NotFound: the person has no such key here.
        """
        with self.open_uow(who.tenant.id) as uow:
            uow.api_keys.remove(who.user.id, key)


@dataclass(frozen=True, slots=True)
class Recognise:
    """Tell who calls from what they show."""

    callers: Callers
    access_tokens: AccessTokens

    def caller(self, credential: str, workspace: TenantId | None) -> Caller | None:
        """The person behind a key or an access token; None where it isn't of our making.

        Raises:
            Unauthorized: it is, and is good no more.
            NotFound: the workspace is none of theirs; a key is for its own alone.
        """
        if credential.startswith(MARK):
            return self._of_key(credential, workspace)
        claims = self.access_tokens.read(credential)
        if claims is None:
            return None
        found = self.callers.of_session(claims.session_id, claims.user_id, workspace)
        if found is None:
            raise Unauthorized("signed out")
        return found

    def _of_key(self, key: str, workspace: TenantId | None) -> Caller:
        found = self.callers.of_key(hashed(key))
        # a key of another workspace says no more about this one than a key that never was
        if found is None or workspace not in (None, found.viewer.tenant.id):
            raise Unauthorized("no such key")
        return found
