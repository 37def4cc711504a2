"""Anything by its id."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from graphql import GraphQLError

from integrations.sandbox.shopify.content_rendering import redirect_node
from integrations.sandbox.shopify.refusals import ensure_few
from integrations.sandbox.shopify.rendering import metafield_node, picture_node
from integrations.sandbox.shopify.translating import number_in

from .calls import Call, Fields, Json

Find = Callable[[Any, str], Json | None]


@dataclass(frozen=True, slots=True)
class NodeAnswers:
    """Of one call; `by_kind` are the fields that find a thing of each kind by its id."""

    call: Call
    by_kind: Mapping[str, Find]

    def queries(self) -> Fields:
        """Those of the query root."""
        return {"node": self.node, "nodes": self.nodes}

    def node(self, info: Any, id: str) -> Json | None:  # noqa: A002  GraphQL's name
        """One; None for what isn't there."""
        start, _, rest = id.partition("gid://shopify/")
        kind, _, number = rest.partition("/")
        if start or not number.isdigit():
            raise GraphQLError(f"Invalid global id '{id}'")
        finds: Mapping[str, Find] = {
            **self.by_kind,
            "MediaImage": self._picture,
            "Metafield": self._metafield,
            "UrlRedirect": self._redirect,
        }
        found = finds[kind](info, id) if kind in finds else None
        return None if found is None else {**found, "__typename": kind}

    def nodes(self, info: Any, ids: list[str]) -> list[Json | None]:
        """Each in its place."""
        ensure_few(ids)
        return [self.node(info, gid) for gid in ids]

    def _picture(self, _info: Any, gid: str) -> Json | None:
        place = self.call.shop.picture(number_in(gid, "MediaImage"))
        return place and picture_node(self.call.shop, self.call.base, place[1])

    def _metafield(self, _info: Any, gid: str) -> Json | None:
        number = number_in(gid, "Metafield")
        for folder in ("products", "collections", "pages", "articles"):
            for thing in list(self.call.shop.things(folder).values()):
                for entry in thing.metafields:
                    if entry.id == number:
                        return metafield_node(entry)
        return None

    def _redirect(self, _info: Any, gid: str) -> Json | None:
        number = number_in(gid, "UrlRedirect")
        redirects = self.call.shop.redirects.values()
        return next((redirect_node(each) for each in redirects if each.id == number), None)
