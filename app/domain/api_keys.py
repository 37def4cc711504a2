"""Keys by which programs call us, and what each may do."""

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.errors import Forbidden, Invalid
from app.domain.ids import ApiKeyId, UserId
from app.domain.permissions import Permission

MARK = "rooz_"  # so that a key is recognised where it shouldn't be: in a log or a repository
PREFIX_CHARS = 8
LONGEST_NAME = 80
LONGEST_LIFE = timedelta(days=366)
MOST_KEYS = 50  # of a person in a workspace


class Scope(StrEnum):
    """What a key may be used for. A person who signed in may do what their role may."""

    READ = "read"
    ORDER = "order"
    REVIEW = "review"
    PUBLISH = "publish"
    MANAGE = "manage"


ALL_SCOPES = frozenset(Scope)
SCOPE_OF: Mapping[Permission, Scope] = {
    Permission.OWN_ACCOUNT: Scope.READ,
    Permission.SEE: Scope.READ,
    Permission.SEE_WALLET: Scope.READ,
    Permission.EDIT_DRAFTS: Scope.REVIEW,
    Permission.DECIDE_DRAFTS: Scope.REVIEW,
    Permission.GUIDE_WRITING: Scope.REVIEW,
    Permission.ORDER: Scope.ORDER,
    Permission.READ_STORES: Scope.ORDER,
    Permission.PUBLISH: Scope.PUBLISH,
    Permission.UNDO: Scope.PUBLISH,
    Permission.CONNECT_STORES: Scope.MANAGE,
    Permission.CHANGE_SETTINGS: Scope.MANAGE,
    Permission.BUY_POINTS: Scope.MANAGE,
    Permission.MANAGE_TEAM: Scope.MANAGE,
    Permission.MANAGE_KEYS: Scope.MANAGE,
    Permission.DELETE_WORKSPACE: Scope.MANAGE,
}
"""What a key must be for: it does what its scopes and its person's role both allow."""


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key as it is kept: its beginning to know it by, and a hash; never the key itself.

    `expires_at` None: it lives until somebody removes it.
    """

    id: ApiKeyId
    user_id: UserId
    name: str
    prefix: str
    secret_hash: str
    scopes: frozenset[Scope]
    created_at: datetime
    expires_at: datetime | None = None
    used_at: datetime | None = None


def hashed(key: str) -> str:
    """What is kept of a key. It is as long as chance can make it, so one round is enough."""
    return hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()


def prefix_of(key: str) -> str:
    """Its beginning, by which people find it again."""
    return key[: len(MARK) + PREFIX_CHARS]


def ensure_keepable(
    name: str, scopes: Collection[Scope], expires_at: datetime | None, now: datetime
) -> None:
    """Refuse a key that nobody could tell apart, that can do nothing, or that is over already.

    Raises:
        Invalid: which of its fields is wrong.
    """
    wrong = {}
    if not name.strip() or len(name) > LONGEST_NAME:
        wrong["name"] = "length"
    if not scopes:
        wrong["scopes"] = "missing"
    if expires_at is not None and not now < expires_at <= now + LONGEST_LIFE:
        wrong["expires_at"] = "out_of_range"
    if wrong:
        raise Invalid("such a key can't be kept", wrong)


def ensure_scope(scopes: Collection[Scope], needed: Scope) -> None:
    """Refuse what a key isn't for.

    Raises:
        Forbidden: it lacks the scope.
    """
    if needed not in scopes:
        raise Forbidden(f"the key lacks the scope {needed}")
