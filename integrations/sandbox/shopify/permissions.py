"""What the merchant lets the app do: more on its asking, and less again."""

from collections.abc import Iterable, Sequence
from typing import Any

from .catalogue import Shop
from .things import now

Json = dict[str, Any]
TOPIC = "app/scopes_update"


def granted_to(shop: Shop) -> list[str]:
    """The scopes that stand granted; none where the app isn't installed."""
    return [scope for scope in (shop.installed_scopes or "").split(",") if scope]


def held_by(shop: Shop, token: str) -> frozenset[str]:
    """The scopes of a token; none where it is gone."""
    kept = shop.access_tokens.get(token)
    return frozenset(kept.scope.split(",")) if kept else frozenset()


def allow(shop: Shop, scopes: Iterable[str]) -> Json:
    """Grant these as well, to tokens that are out already too; answers the webhook's body."""
    before = granted_to(shop)
    return _change(shop, before, [*before, *(scope for scope in scopes if scope not in before)])


def revoke(shop: Shop, scopes: Iterable[str]) -> Json:
    """Take these back, from tokens that are out already too; answers the webhook's body."""
    before, gone = granted_to(shop), set(scopes)
    return _change(shop, before, [scope for scope in before if scope not in gone])


def _change(shop: Shop, before: Sequence[str], after: Sequence[str]) -> Json:
    shop.installed_scopes = ",".join(after)
    for token in shop.access_tokens.values():
        token.scope = shop.installed_scopes
    return {
        "id": "gid://shopify/App/70001",
        "previous": list(before),
        "current": list(after),
        "updated_at": now(),
    }
