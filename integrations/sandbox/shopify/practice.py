"""What all parts of the practice shop share: the shops, the app's key, and failures to play."""

import json
from dataclasses import dataclass, field
from typing import Any, cast

from flask import Response, abort, current_app
from graphql import GraphQLSchema

from integrations.sandbox.faults import Faults

from .bulk import Bulk
from .catalogue import Product, Shop
from .costs import Bucket
from .resolvers import schema
from .tokens import AppKey, Codes
from .uploads import Uploads
from .webhooks import Courier
from .world import World

Json = dict[str, Any]


@dataclass(slots=True)
class Practice:
    """The shops with what runs them."""

    world: World
    key: AppKey
    courier: Courier
    app_url: str
    built: GraphQLSchema = field(default_factory=schema)
    faults: Faults = field(default_factory=Faults)
    requests: int = 0
    throttled: int = 0
    bulk: Bulk = field(default_factory=Bulk)
    uploads: Uploads = field(default_factory=Uploads)
    declines: int = 0  # how often the merchant will say no to more scopes
    codes: Codes = field(default_factory=dict)
    buckets: dict[str, Bucket] = field(default_factory=dict)

    def shop(self, domain: str) -> Shop:
        """The shop, or 404."""
        found = self.world.shops.get(domain)
        return found if found is not None else abort(404)

    def bucket(self, domain: str) -> Bucket:
        """What the shop lets the app spend."""
        return self.buckets.setdefault(domain, Bucket())

    def fault(self, operation: str) -> Json | None:
        """The failure to play for this call, if it is its turn."""
        return self.faults.take(operation)


def practice() -> Practice:
    """The shops behind this request."""
    return cast("Practice", current_app.extensions["practice"])


def merchant_edits(product: Product, form: Json) -> None:
    """What the merchant's own form, or a test, changes."""
    product.title = form.get("title", product.title)
    product.description_html = form.get("description_html", product.description_html)
    product.seo_title = form.get("seo_title", product.seo_title) or None
    product.seo_description = form.get("seo_description", product.seo_description) or None
    for picture in product.pictures:
        picture.alt = form.get(f"alt_{picture.id}", picture.alt) or None
    product.touch()


def failure(fault: Json) -> Response:
    """What a failure answers."""
    if "graphql_errors" in fault:
        return reply({"errors": fault["graphql_errors"], "data": None})
    status = int(fault.get("status", 500))
    return Response(fault.get("body", '{"errors":"practice fault"}'), status, fault.get("headers"))


def reply(body: Any, status: int = 200) -> Response:
    """A JSON answer."""
    return Response(json.dumps(body), status, content_type="application/json")
