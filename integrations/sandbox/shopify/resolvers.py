"""The cut-down Admin schema, executed over a practice shop."""

import base64
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graphql import ExecutionResult, GraphQLError, GraphQLSchema, build_schema, graphql_sync

from .catalogue import Metafield, Picture, Product, Shop, Variant, now
from .seeds import free_handle

API_VERSION = "2026-10"
APP_NAMESPACE = "app--70001--rooz"
LONGEST_ALT = 512
LONGEST_TITLE = 255
Json = dict[str, Any]


def schema() -> GraphQLSchema:
    """The schema, cut from Shopify's own by cut_schema.py."""
    text = Path(__file__).with_name(f"admin-{API_VERSION}.graphql").read_text("utf-8")
    # Shopify's own schema doesn't pass graphql-core's newest rules on deprecation
    return build_schema(text, assume_valid=True)


@dataclass(slots=True)
class Root:
    """Queries and mutations on one shop. `base` is where people reach the storefront."""

    shop_of: Shop
    base: str

    def run(self, built: GraphQLSchema, query: str, variables: Json) -> ExecutionResult:
        """Validate as Shopify would, then execute."""
        return graphql_sync(
            built, query, root_value=self, variable_values=variables, type_resolver=_type_of
        )

    def shop(self, _info: Any) -> Json:
        """What the shop says of itself."""
        shop = self.shop_of
        return {
            "id": "gid://shopify/Shop/1",
            "name": shop.name,
            "myshopifyDomain": shop.domain,
            "currencyCode": shop.currency,
            "primaryDomain": {"host": shop.domain, "url": f"{self.base}/shops/{shop.domain}"},
            "ianaTimezone": "Europe/Oslo",
        }

    def shopLocales(self, _info: Any, **_: Any) -> list[Json]:  # noqa: N802  GraphQL's name
        """The shop's languages, the primary one first."""
        return [
            {"locale": locale, "name": locale, "primary": not place, "published": True}
            for place, locale in enumerate(self.shop_of.locales)
        ]

    def currentAppInstallation(self, _info: Any) -> Json:  # noqa: N802  GraphQL's name
        """What the merchant granted."""
        scopes = (self.shop_of.installed_scopes or "").split(",")
        return {
            "id": "gid://shopify/AppInstallation/1",
            "accessScopes": [{"handle": scope} for scope in scopes if scope],
        }

    def productsCount(self, _info: Any, **_: Any) -> Json:  # noqa: N802  GraphQL's name
        """How many."""
        return {"count": len(self.shop_of.products), "precision": "EXACT"}

    def product(self, _info: Any, id: str) -> Json | None:  # noqa: A002  GraphQL's name
        """One product."""
        found = self._find(id)
        return None if found is None else self._product(found)

    def products(
        self,
        _info: Any,
        first: int = 0,
        after: str | None = None,
        query: str | None = None,
        **_: Any,
    ) -> Json:
        """A page of products, by id or by change; `updated_at:>'…'` is the one filter known."""
        if not 1 <= first <= 250:  # noqa: PLR2004  Shopify's own limit
            raise GraphQLError("first must be between 1 and 250")
        found = sorted(self.shop_of.products.values(), key=lambda product: product.id)
        if query and query.startswith("updated_at:>"):
            since = query.split(">", 1)[1].strip("='\"")
            found = [product for product in found if product.updated_at > since]
        if after:
            seen = int(base64.b64decode(after))
            found = [product for product in found if product.id > seen]
        page = found[:first]
        cursor = base64.b64encode(str(page[-1].id).encode()).decode() if page else None
        return {
            "nodes": [self._product(product) for product in page],
            "pageInfo": {
                "hasNextPage": len(found) > first,
                "hasPreviousPage": bool(after),
                "startCursor": None,
                "endCursor": cursor,
            },
        }

    def productUpdate(self, _info: Any, product: Json | None = None, **_: Any) -> Json:  # noqa: N802  GraphQL's name
        """Change what is given, and nothing else."""
        asked = product or {}
        found = self._find(asked.get("id") or "")
        if found is None:
            return _refused("id", "Product does not exist")
        wrong = _wrong(asked, self.shop_of, found)
        if wrong:
            return _refused(*wrong)
        mark = _change(found, asked, self.shop_of)
        found.touch()
        self._log(found, sorted(set(asked) - {"id", "metafields"}), mark, "productUpdate")
        return {"product": self._product(found), "userErrors": []}

    def fileUpdate(self, _info: Any, files: list[Json]) -> Json:  # noqa: N802  GraphQL's name
        """Change alt texts."""
        changed = []
        for asked in files:
            place = self.shop_of.picture(_number(asked["id"], "MediaImage"))
            if place is None:
                return _refused_file("files", "File id does not exist.", "FILE_DOES_NOT_EXIST")
            if len(asked.get("alt") or "") > LONGEST_ALT:
                return _refused_file(
                    "alt", f"Alt is over {LONGEST_ALT} characters.", "ALT_VALUE_LIMIT_EXCEEDED"
                )
            changed.append((*place, asked.get("alt")))
        for product, picture, alt in changed:
            picture.alt = alt or None
            product.touch()
            self._log(product, [f"alt:{picture.id}"], None, "fileUpdate")
        return {"files": [self._picture(p) for _, p, _ in changed], "userErrors": []}

    def _log(self, product: Product, fields: list[str], mark: str | None, operation: str) -> None:
        self.shop_of.writes.append(
            {
                "at": now(),
                "product": f"gid://shopify/Product/{product.id}",
                "fields": fields,
                "attempt": mark,
                "operation": operation,
            }
        )

    def _find(self, gid: str) -> Product | None:
        return self.shop_of.products.get(_number(gid, "Product"))

    def _product(self, product: Product) -> Json:
        shown = f"{self.base}/shops/{self.shop_of.domain}/products/{product.handle}"
        metafields = [_metafield(entry) for entry in product.metafields]
        return {
            "__typename": "Product",
            "id": f"gid://shopify/Product/{product.id}",
            "legacyResourceId": str(product.id),
            "title": product.title,
            "handle": product.handle,
            "descriptionHtml": product.description_html,
            "productType": product.product_type,
            "vendor": product.vendor,
            "tags": sorted(product.tags),
            "status": product.status,
            "createdAt": product.created_at,
            "updatedAt": product.updated_at,
            "onlineStoreUrl": shown if product.status == "ACTIVE" else None,
            "onlineStorePreviewUrl": shown,
            "seo": {"title": product.seo_title, "description": product.seo_description},
            "category": None,
            "options": lambda _info, **_: [
                {"id": f"gid://shopify/ProductOption/{o.id}", "name": o.name, "values": o.values}
                for o in product.options
            ],
            "collections": lambda _info, **_: _connection(
                [{"title": t} for t in product.collections]
            ),
            "media": lambda _info, first=0, **_: _connection(
                [self._picture(p) for p in product.pictures[:first]]
            ),
            "variants": lambda _info, first=0, **_: _connection(
                [_variant(v, n) for n, v in enumerate(product.variants[:first], start=1)]
            ),
            "metafields": lambda _info, **_: _connection(metafields),
            "metafield": lambda _info, key, namespace=None: _own(product, namespace, key),
        }

    def _picture(self, picture: Picture) -> Json:
        url = f"{self.base}/shops/{self.shop_of.domain}/images/{picture.file_name}"
        return {
            "__typename": "MediaImage",
            "id": f"gid://shopify/MediaImage/{picture.id}",
            "alt": picture.alt,
            "mediaContentType": "IMAGE",
            "fileStatus": "READY",
            "createdAt": picture.created_at,
            "updatedAt": picture.updated_at,
            "image": {"url": url, "width": 1200, "height": 1200, "altText": picture.alt},
        }


def _type_of(value: Any, _info: Any, _type: Any) -> str:
    return str(value["__typename"])


def _number(gid: str, kind: str) -> int:
    start = f"gid://shopify/{kind}/"
    number = gid.removeprefix(start)
    return int(number) if gid.startswith(start) and number.isdigit() else 0


def _connection(nodes: list[Json]) -> Json:
    info = {"hasNextPage": False, "hasPreviousPage": False, "startCursor": None, "endCursor": None}
    return {"nodes": nodes, "edges": [{"node": node} for node in nodes], "pageInfo": info}


def _variant(variant: Variant, position: int) -> Json:
    return {
        "id": f"gid://shopify/ProductVariant/{variant.id}",
        "title": variant.title,
        "sku": variant.sku,
        "barcode": variant.barcode,
        "price": variant.price,
        "position": position,
        "selectedOptions": [{"name": n, "value": v} for n, v in variant.choices.items()],
    }


def _metafield(entry: Metafield) -> Json:
    return {
        "id": f"gid://shopify/Metafield/{entry.id}",
        "namespace": entry.namespace,
        "key": entry.key,
        "type": entry.type,
        "value": entry.value,
        "createdAt": entry.created_at,
        "updatedAt": entry.updated_at,
    }


def _full(namespace: str | None) -> str:
    return (namespace or "").replace("$app:", "app--70001--") or APP_NAMESPACE


def _own(product: Product, namespace: str | None, key: str) -> Json | None:
    found = product.metafield(_full(namespace), key)
    return None if found is None else _metafield(found)


def _refused(field: str, message: str) -> Json:
    return {"product": None, "userErrors": [{"field": ["product", field], "message": message}]}


def _refused_file(field: str, message: str, code: str) -> Json:
    error = {"field": ["files", field], "message": message, "code": code}
    return {"files": None, "userErrors": [error]}


def _wrong(asked: Json, shop: Shop, product: Product) -> tuple[str, str] | None:
    if "title" in asked and not (asked["title"] or "").strip():
        return "title", "Title can't be blank"
    if len(asked.get("title") or "") > LONGEST_TITLE:
        return "title", f"Title is too long (maximum is {LONGEST_TITLE} characters)"
    handle = asked.get("handle")
    if handle and handle != product.handle and free_handle(shop, handle) != handle:
        return "handle", "Handle has already been taken"
    return None


def _change(product: Product, asked: Json, shop: Shop) -> str | None:
    """Do it; answers the app's own mark, where one came along."""
    plain = {
        "title": "title",
        "descriptionHtml": "description_html",
        "handle": "handle",
        "productType": "product_type",
        "vendor": "vendor",
        "tags": "tags",
        "status": "status",
    }
    for name, attribute in plain.items():
        if asked.get(name) is not None:
            setattr(product, attribute, asked[name])
    if "seo" in asked:
        seo = asked["seo"] or {}
        # what isn't given in an SEO input is taken away, as Shopify does
        product.seo_title = seo.get("title") or None
        product.seo_description = seo.get("description") or None
    mark = None
    for given in asked.get("metafields") or []:
        namespace = _full(given.get("namespace"))
        mark = given["value"] if (namespace, given["key"]) == (APP_NAMESPACE, "attempt") else mark
        _set_metafield(product, namespace, given, shop)
    return mark


def _set_metafield(product: Product, namespace: str, given: Json, shop: Shop) -> None:
    kept = product.metafield(namespace, given["key"])
    if kept is None:
        kind = given.get("type") or "single_line_text_field"
        stamp = now()
        product.metafields.append(
            Metafield(shop.take_id(), namespace, given["key"], kind, given["value"], stamp, stamp)
        )
    else:
        kept.value, kept.updated_at = given["value"], now()
