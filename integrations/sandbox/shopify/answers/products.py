"""Products, and the alt texts of their images."""

from dataclasses import dataclass
from typing import Any

from graphql import GraphQLError

from integrations.sandbox.shopify.catalogue import Picture, Product
from integrations.sandbox.shopify.paging import sorted_things
from integrations.sandbox.shopify.refusals import Refusal, ensure_few, refused
from integrations.sandbox.shopify.rendering import picture_node, product_node
from integrations.sandbox.shopify.translating import number_in
from integrations.sandbox.shopify.writing import change, named, wrong_with

from .calls import Call, Fields, Json

LONGEST_ALT = 512
COUNTED = 10_000  # unless another limit is asked for


@dataclass(frozen=True, slots=True)
class ProductAnswers:
    """Of one call."""

    call: Call

    def queries(self) -> Fields:
        """Those of the query root."""
        return {
            "product": self.product,
            "products": self.products,
            "productsCount": self.count,
        }

    def mutations(self) -> Fields:
        """Those of the mutation root."""
        return {"productUpdate": self.update, "fileUpdate": self.update_files}

    def product(self, _info: Any, id: str) -> Json | None:  # noqa: A002  GraphQL's name
        """One product."""
        found = self._find(id)
        return None if found is None else self._node(found)

    def products(
        self, _info: Any, first: int | None = None, after: str | None = None, **asked: Any
    ) -> Json:
        """A page of products."""
        products = list(self.call.shop.products.values())
        return sorted_things(products, asked, self._node).page(first, after)

    def count(self, _info: Any, limit: int | None = COUNTED) -> Json:
        """How many, as far as it is counted; None counts all."""
        count = len(self.call.shop.products)
        if limit is None or count <= limit:
            return {"count": count, "precision": "EXACT"}
        return {"count": limit, "precision": "AT_LEAST"}

    def update(self, _info: Any, product: Json | None = None) -> Json:
        """Change what is given, and nothing else."""
        asked = product or {}
        found = self._find(asked.get("id") or "")
        if found is None:
            return refused("product", Refusal(("product", "id"), "Product does not exist"))
        wrong = wrong_with(asked, self.call.shop, found)
        if wrong:
            return refused("product", wrong.under("product"))
        mark = change(found, asked, self.call.shop)
        self.call.wrote(found, named(asked), "productUpdate", mark)
        return {"product": self._node(found), "userErrors": []}

    def update_files(self, _info: Any, files: list[Json]) -> Json:
        """Change alt texts: all of them, or none."""
        ensure_few(files)
        places: list[tuple[Product, Picture, Json]] = []
        for number, asked in enumerate(files):
            place = self.call.shop.picture(number_in(asked["id"], "MediaImage"))
            if place is None:
                said = f"File id {asked['id']} does not exist."
                return refused("files", Refusal(("files",), said, "FILE_DOES_NOT_EXIST"))
            if len(asked.get("alt") or "") > LONGEST_ALT:
                said = f"The alt value exceeds the maximum limit of {LONGEST_ALT} characters."
                field = ("files", str(number), "alt")
                return refused("files", Refusal(field, said, "ALT_VALUE_LIMIT_EXCEEDED"))
            places.append((*place, asked))
        for product, picture, asked in places:
            if "alt" in asked:
                picture.alt = asked["alt"] or None
            self.call.wrote(product, [f"alt:{picture.id}"], "fileUpdate", None)
        base = self.call.base
        files_now = [picture_node(self.call.shop, base, picture) for _, picture, _ in places]
        return {"files": files_now, "userErrors": []}

    def _find(self, gid: str) -> Product | None:
        if not gid.startswith("gid://shopify/"):
            raise GraphQLError(f"Invalid global id '{gid}'")
        return self.call.shop.products.get(number_in(gid, "Product"))

    def _node(self, product: Any) -> Json:
        return product_node(self.call.shop, self.call.base, product)
