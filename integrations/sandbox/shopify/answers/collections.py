"""Collections."""

from dataclasses import dataclass
from typing import Any

from integrations.sandbox.shopify.catalogue import Collection
from integrations.sandbox.shopify.paging import sorted_things
from integrations.sandbox.shopify.refusals import Refusal, refused
from integrations.sandbox.shopify.rendering import collection_node
from integrations.sandbox.shopify.translating import number_in
from integrations.sandbox.shopify.writing import change, named, wrong_with

from .calls import Call, Fields, Json


@dataclass(frozen=True, slots=True)
class CollectionAnswers:
    """Of one call."""

    call: Call

    def queries(self) -> Fields:
        """Those of the query root."""
        return {"collection": self.collection, "collections": self.collections}

    def mutations(self) -> Fields:
        """Those of the mutation root."""
        return {"collectionUpdate": self.update}

    def collection(self, _info: Any, id: str) -> Json | None:  # noqa: A002  GraphQL's name
        """One collection."""
        found = self._find(id)
        return None if found is None else self._node(found)

    def collections(
        self, _info: Any, first: int | None = None, after: str | None = None, **asked: Any
    ) -> Json:
        """A page of collections."""
        found = list(self.call.shop.collections.values())
        return sorted_things(found, asked, self._node).page(first, after)

    def update(self, _info: Any, collection: Json | None = None) -> Json:
        """Change what is given, and nothing else."""
        asked = collection or {}
        found = self._find(asked.get("id") or "")
        if found is None:
            said = "Collection does not exist"
            return refused("collection", Refusal(("collection", "id"), said))
        wrong = wrong_with(asked, self.call.shop, found)
        if wrong:
            return refused("collection", wrong.under("collection"))
        mark = change(found, asked, self.call.shop)
        self.call.wrote(found, named(asked), "collectionUpdate", mark)
        return {"collection": self._node(found), "userErrors": []}

    def _find(self, gid: str) -> Collection | None:
        return self.call.shop.collections.get(number_in(gid, "Collection"))

    def _node(self, collection: Any) -> Json:
        return collection_node(self.call.shop, self.call.base, collection)
