"""Every operation that reads from Shopify, each validated against the Admin schema by a test."""

from app.domain.catalog import Kind
from integrations.shopify.operations import CONTENT, LOCALES, TRANSLATIONS, Operation

API_VERSION = "2026-10"

PAGE = 15  # with what a listed product may cost, just under the 1,000 that one request may
PAGES = 40  # of what costs less
REST_PAGE = 100  # of what a product has very many of
IDS = 250  # the most that Shopify lists at once
BULK_TRANSLATIONS = "t"
AT_ONCE = 50  # ids of one look at what stands in the shop
PRODUCTS_OF_A_COLLECTION = 8  # what is known of a collection is what is in it

ATTEMPT = 'attempt: metafield(namespace: "$app:rooz", key: "attempt") { value }'
# pages and articles keep their SEO texts in metafields; the API has no field for them
PAGE_SEO = """
  seoTitle: metafield(namespace: "global", key: "title_tag") { value }
  seoDescription: metafield(namespace: "global", key: "description_tag") { value }
"""


_CUT_AT = "pageInfo { hasNextPage endCursor }"
PARTS = {
    "collections": f"nodes {{ title }} {_CUT_AT}",
    "media": f"nodes {{ __typename ... on MediaImage {{ id alt image {{ url }} }} }} {_CUT_AT}",
    "variants": "nodes { id title sku barcode price position selectedOptions { name value } }"
    f" {_CUT_AT}",
    "metafields": f"nodes {{ namespace key type value }} {_CUT_AT}",
}
"""What a product has many of, and what we read of each; a list may cut them off."""


def _product(name: str, collections: int, media: int, variants: int, metafields: int) -> str:
    """All that we read of a product, with as many of each kind as the numbers say."""
    return f"""
fragment {name} on Product {{
  __typename id title handle descriptionHtml productType vendor tags status updatedAt
  onlineStoreUrl onlineStorePreviewUrl
  seo {{ title description }}
  options {{ name values }}
  collections(first: {collections}) {{ {PARTS["collections"]} }}
  media(first: {media}) {{ {PARTS["media"]} }}
  variants(first: {variants}) {{ {PARTS["variants"]} }}
  metafields(first: {metafields}) {{ {PARTS["metafields"]} }}
  {ATTEMPT}
}}
"""


COLLECTION = f"""
fragment Collected on Collection {{
  __typename id title handle descriptionHtml updatedAt
  seo {{ title description }}
  products(first: {PRODUCTS_OF_A_COLLECTION}) {{ nodes {{ title }} }}
  {ATTEMPT}
}}
"""
SHOP_PAGE = f"""
fragment Paged on Page {{
  __typename id title handle body updatedAt isPublished
  {PAGE_SEO} {ATTEMPT}
}}
"""
ARTICLE = f"""
fragment Told on Article {{
  __typename id title handle body summary updatedAt isPublished tags
  blog {{ handle title }}
  {PAGE_SEO} {ATTEMPT}
}}
"""


def _list(name: str, field: str, fragment: str, spread: str, by: str = "UPDATED_AT") -> str:
    """Pages of what a search finds, or of all; what changes meanwhile moves to the end."""
    return f"""
query {name}($first: Int!, $after: String, $query: String) {{
  {field}(first: $first, after: $after, sortKey: {by}, query: $query) {{
    nodes {{ ...{spread} }}
    pageInfo {{ hasNextPage endCursor }}
  }}
}}
{fragment}"""


_LISTED = _product("Listed", 5, 6, 8, 12)
PRODUCTS = Operation(_list("Products", "products", _LISTED, "Listed", "ID"), 918)
CHANGED_PRODUCTS = Operation(_list("Changed", "products", _LISTED, "Listed"), 918)
LISTS = {
    Kind.COLLECTION: Operation(_list("Collections", "collections", COLLECTION, "Collected"), 523),
    Kind.PAGE: Operation(_list("Pages", "pages", SHOP_PAGE, "Paged"), 163, (CONTENT,)),
    Kind.ARTICLE: Operation(_list("Articles", "articles", ARTICLE, "Told"), 203, (CONTENT,)),
}

PRODUCT_IDS = Operation(
    """
query ProductIds($first: Int!, $after: String) {
  products(first: $first, after: $after, sortKey: ID) {
    nodes { id } pageInfo { hasNextPage endCursor }
  }
}
""",
    253,
)

ONE = {
    Kind.PRODUCT: Operation(
        "query One($id: ID!) { one: product(id: $id) { ...Whole } }"
        + _product("Whole", 10, 60, 100, 40),
        386,
    ),
    Kind.COLLECTION: Operation(
        "query OneCollection($id: ID!) { one: collection(id: $id) { ...Collected } }" + COLLECTION,
        13,
    ),
    Kind.PAGE: Operation(
        "query OnePage($id: ID!) { one: page(id: $id) { ...Paged } }" + SHOP_PAGE, 4, (CONTENT,)
    ),
    Kind.ARTICLE: Operation(
        "query OneArticle($id: ID!) { one: article(id: $id) { ...Told } }" + ARTICLE, 5, (CONTENT,)
    ),
}


def _rest(part: str) -> str:
    """What a product has more of than we asked for at first."""
    return f"""
query Rest($id: ID!, $first: Int!, $after: String) {{
  one: product(id: $id) {{ {part}(first: $first, after: $after) {{ {PARTS[part]} }} }}
}}
"""


REST = {
    "collections": Operation(_rest("collections"), 104),
    "media": Operation(_rest("media"), 204),
    "variants": Operation(_rest("variants"), 204),
    "metafields": Operation(_rest("metafields"), 104),
}


def _live(name: str, of: str) -> str:
    """What stands in the shop now of the texts that we write, for up to AT_ONCE ids."""
    return f"query {name}($ids: [ID!]!) {{ nodes(ids: $ids) {{ __typename id {of} }} }}"


LIVE = {
    Kind.PRODUCT: Operation(
        _live(
            "LiveProducts",
            "... on Product { title handle status descriptionHtml seo { title description }"
            f" {ATTEMPT} }} ... on MediaImage {{ alt }}",
        ),
        3,
    ),
    Kind.COLLECTION: Operation(
        _live(
            "LiveCollections",
            "... on Collection { title handle descriptionHtml seo { title description }"
            f" {ATTEMPT} }}",
        ),
        3,
    ),
    Kind.PAGE: Operation(
        _live("LivePages", f"... on Page {{ title handle body {PAGE_SEO} {ATTEMPT} }}"),
        4,
        (CONTENT,),
    ),
    Kind.ARTICLE: Operation(
        _live(
            "LiveArticles",
            f"... on Article {{ title handle body summary {PAGE_SEO} {ATTEMPT} }}",
        ),
        4,
        (CONTENT,),
    ),
}

TRANSLATED = Operation(
    """
query Translated($ids: [ID!]!, $locale: String!, $first: Int!) {
  translatableResourcesByIds(resourceIds: $ids, first: $first) {
    nodes {
      resourceId
      translatableContent { key digest locale }
      translations(locale: $locale) { key value outdated }
    }
  }
}
""",
    5,
    (TRANSLATIONS,),
)

SHOP = Operation(
    """
query Shop {
  shop { name myshopifyDomain currencyCode ianaTimezone primaryDomain { url } }
  currentAppInstallation { accessScopes { handle } }
}
""",
    4,
)
SHOP_LOCALES = Operation(
    "query Locales { shopLocales { locale primary published } }", 1, (LOCALES,)
)
COUNT = Operation("query Count { productsCount(limit: null) { count } }", 1)


# one that Shopify reads aside: no pages, at most five connections, two levels deep
def all_products(locales: tuple[str, ...] = ()) -> str:
    """All of them, each with its translations under t0, t1 and so on."""
    translated = " ".join(
        f'{BULK_TRANSLATIONS}{number}: translations(locale: "{locale}") {{ key value outdated }}'
        for number, locale in enumerate(locales)
    )
    return f"""
{{
  products {{ edges {{ node {{
    __typename id title handle descriptionHtml productType vendor tags status updatedAt
    onlineStoreUrl onlineStorePreviewUrl {translated}
    seo {{ title description }}
    options {{ name values }}
    {ATTEMPT}
    collections {{ edges {{ node {{ __typename id title }} }} }}
    media {{ edges {{ node {{ __typename id ... on MediaImage {{ alt image {{ url }} }} }} }} }}
    variants {{ edges {{ node {{
      __typename id title sku barcode price position selectedOptions {{ name value }}
    }} }} }}
    metafields {{ edges {{ node {{ __typename id namespace key type value }} }} }}
  }} }} }}
}}
"""


BULK_RUN = Operation(
    """
mutation BulkRun($query: String!) {
  bulkOperationRunQuery(query: $query) {
    bulkOperation { id status } userErrors { field message code }
  }
}
""",
    13,
)
BULK = Operation(
    """
query Bulk($id: ID!) {
  bulkOperation(id: $id) {
    id status errorCode objectCount rootObjectCount url partialDataUrl
  }
}
""",
    1,
)
# more than may be under way at once: nothing is promised of their order
BULK_WRITES = Operation(
    """
query BulkWrites {
  bulkOperations(first: 50, query: "operation_type:mutation") {
    nodes { id status }
  }
}
""",
    52,
)

OPERATIONS: dict[str, Operation] = {
    "products": PRODUCTS,
    "changed_products": CHANGED_PRODUCTS,
    "product_ids": PRODUCT_IDS,
    **{f"list_{kind}": operation for kind, operation in LISTS.items()},
    **{f"one_{kind}": operation for kind, operation in ONE.items()},
    **{f"rest_{part}": operation for part, operation in REST.items()},
    **{f"live_{kind}": operation for kind, operation in LIVE.items()},
    "translated": TRANSLATED,
    "shop": SHOP,
    "shop_locales": SHOP_LOCALES,
    "count": COUNT,
    "bulk_run": BULK_RUN,
    "bulk": BULK,
    "bulk_writes": BULK_WRITES,
    "all_products": Operation(all_products(), 15),
    "all_products_translated": Operation(all_products(("fr", "pt-BR")), 17, (TRANSLATIONS,)),
}
