"""The cut-down Admin schema, and what the fields of its roots are answered with."""

from functools import cache
from pathlib import Path
from typing import Any

from graphql import GraphQLResolveInfo, GraphQLSchema, build_schema

from .answers.bulk import BulkAnswers
from .answers.calls import Call, Fields
from .answers.collections import CollectionAnswers
from .answers.content import ContentAnswers
from .answers.metafields import MetafieldAnswers
from .answers.nodes import NodeAnswers
from .answers.products import ProductAnswers
from .answers.redirects import RedirectAnswers
from .answers.shop import ShopAnswers
from .answers.translations import TranslationAnswers
from .answers.uploads import UploadAnswers
from .scopes import guard, needed_by

API_VERSION = "2026-10"


@cache
def schema() -> GraphQLSchema:
    """The schema, cut from Shopify's own by cut_schema.py, its fields guarded by their scopes."""
    here = Path(__file__)
    text = here.with_name(f"admin-{API_VERSION}.graphql").read_text("utf-8")
    # Shopify's own schema doesn't pass graphql-core's newest rules on deprecation
    built = build_schema(text, assume_valid=True)
    guard(built, here.with_name(f"scopes-{API_VERSION}.json"))
    return built


def root(call: Call) -> Fields:
    """All that one call may ask for, or have done."""
    products, collections = ProductAnswers(call), CollectionAnswers(call)
    content, bulk = ContentAnswers(call), BulkAnswers(call)
    by_kind = {
        "Product": products.product,
        "Collection": collections.collection,
        "Page": content.page,
        "Article": content.article,
        "Blog": content.blog,
        "BulkOperation": bulk.operation,
    }
    shop, translations = ShopAnswers(call), TranslationAnswers(call)
    fields: Fields = {}
    for reads in (products, collections, content, bulk, shop, translations):
        fields |= {**reads.queries(), **reads.mutations()}
    for only_reads in (NodeAnswers(call, by_kind), RedirectAnswers(call)):
        fields |= only_reads.queries()
    for only_writes in (MetafieldAnswers(call), UploadAnswers(call)):
        fields |= only_writes.mutations()
    return fields


def type_of(value: Any, info: GraphQLResolveInfo[Any], _type: Any) -> str:
    """Which type a node is, for whoever may read such."""
    kind = str(value["__typename"])
    need = needed_by(info, kind)
    if need is not None:
        need.ensure(info.context, info.field_name)
    return kind
