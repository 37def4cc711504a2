"""Every operation that writes into Shopify, each validated against the Admin schema by a test.

One document does one edit: alt texts, translations and metafields that go come first, and last
the thing itself with our mark. Shopify does one after the other and takes or refuses each by
itself, so each part answers with what the shop keeps now.
"""

from dataclasses import dataclass
from functools import cache
from itertools import combinations

from app.domain.catalog import Kind
from integrations.shopify.operations import CONTENT, TRANSLATIONS, Operation
from integrations.shopify.queries import ATTEMPT, PAGE_SEO

_ERRORS = "userErrors { field message"
_SEO = "seo { title description }"


@dataclass(frozen=True, slots=True)
class _Part:
    """A mutation with its variables; `cost` is with what it answers."""

    variables: str
    text: str
    cost: float
    scope: str = ""


_PARTS = {
    "files": _Part(
        "$files: [FileUpdateInput!]!",
        f"files: fileUpdate(files: $files) {{ files {{ id alt }} {_ERRORS} code }} }}",
        13,
    ),
    "translations": _Part(
        "$id: ID!, $translations: [TranslationInput!]!",
        "translations: translationsRegister(resourceId: $id, translations: $translations)"
        f" {{ translations {{ key locale value }} {_ERRORS} code }} }}",
        13,
        TRANSLATIONS,
    ),
    "cleared": _Part(
        "$cleared: [MetafieldIdentifierInput!]!",
        "cleared: metafieldsDelete(metafields: $cleared)"
        f" {{ deletedMetafields {{ key }} {_ERRORS} }} }}",
        13,
    ),
}
PARTS = tuple(_PARTS)
POSSIBLE = {
    Kind.PRODUCT: ("files", "translations"),
    Kind.COLLECTION: ("translations",),
    Kind.PAGE: ("translations", "cleared"),
    Kind.ARTICLE: ("translations", "cleared"),
}
"""What may go with an edit of each kind."""

_THINGS = {
    Kind.PRODUCT: _Part(
        "$thing: ProductUpdateInput!",
        "thing: productUpdate(product: $thing) { thing: product { __typename id updatedAt"
        f" title handle status descriptionHtml {_SEO} {ATTEMPT} }} {_ERRORS} }} }}",
        15,
    ),
    Kind.COLLECTION: _Part(
        "$thing: CollectionUpdateInput!",
        "thing: collectionUpdate(collection: $thing) { thing: collection { __typename id updatedAt"
        f" title handle descriptionHtml {_SEO} {ATTEMPT} }} {_ERRORS} }} }}",
        15,
    ),
    Kind.PAGE: _Part(
        "$page: ID!, $thing: PageUpdateInput!",
        "thing: pageUpdate(id: $page, page: $thing) { thing: page { __typename id updatedAt"
        f" title handle body {PAGE_SEO} {ATTEMPT} }} {_ERRORS} code }} }}",
        16,
        CONTENT,
    ),
    Kind.ARTICLE: _Part(
        "$article: ID!, $thing: ArticleUpdateInput!",
        "thing: articleUpdate(id: $article, article: $thing) { thing: article {"
        f" __typename id title handle body summary updatedAt {PAGE_SEO} {ATTEMPT}"
        f" }} {_ERRORS} code }} }}",
        16,
        CONTENT,
    ),
}


@cache
def write(kind: Kind, parts: frozenset[str] = frozenset()) -> Operation:
    """The document for an edit of a thing of this kind; `parts` are what goes with it."""
    all_of_it = [_PARTS[name] for name in PARTS if name in parts] + [_THINGS[kind]]
    variables = ", ".join(part.variables for part in all_of_it)
    body = "\n  ".join(part.text for part in all_of_it)
    return Operation(
        f"mutation Write({variables}) {{\n  {body}\n}}",
        sum(part.cost for part in all_of_it),
        tuple(part.scope for part in all_of_it if part.scope),
    )


UNTRANSLATE = Operation(
    f"""
mutation Untranslate($id: ID!, $keys: [String!]!, $locales: [String!]!) {{
  untranslated: translationsRemove(resourceId: $id, translationKeys: $keys, locales: $locales) {{
    translations {{ key locale }} {_ERRORS} code }}
  }}
}}
""",
    13,
    (TRANSLATIONS,),
)
PROVENANCE = Operation(
    """
query Provenance($id: ID!) {
  node(id: $id) {
    ... on HasMetafields {
      metafield(namespace: "$app:rooz", key: "provenance") { value compareDigest }
    }
  }
}
""",
    2,
)
SET_PROVENANCE = Operation(
    """
mutation SetProvenance($metafields: [MetafieldsSetInput!]!) {
  metafieldsSet(metafields: $metafields) {
    metafields { key compareDigest } userErrors { field message code }
  }
}
""",
    13,
)
STAGE = Operation(
    """
mutation Stage($input: [StagedUploadInput!]!) {
  stagedUploadsCreate(input: $input) {
    stagedTargets { url resourceUrl parameters { name value } } userErrors { field message }
  }
}
""",
    14,
)
BULK_WRITE = Operation(
    """
mutation BulkWrite($mutation: String!, $path: String!, $name: String!) {
  bulkOperationRunMutation(
    mutation: $mutation, stagedUploadPath: $path, clientIdentifier: $name
  ) { bulkOperation { id status } userErrors { field message code } }
}
""",
    13,
)

OPERATIONS: dict[str, Operation] = {
    **{
        f"write_{kind}{''.join('_' + part for part in parts)}": write(kind, frozenset(parts))
        for kind, able in POSSIBLE.items()
        for count in range(len(able) + 1)
        for parts in combinations(able, count)
    },
    "untranslate": UNTRANSLATE,
    "provenance": PROVENANCE,
    "set_provenance": SET_PROVENANCE,
    "stage": STAGE,
    "bulk_write": BULK_WRITE,
}
