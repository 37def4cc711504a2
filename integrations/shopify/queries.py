"""Every operation that we send to Shopify, each validated against the Admin schema by a test."""

API_VERSION = "2026-10"

PAGE = 15  # with what a listed product may cost, just under the 1,000 that one request may


def _product(name: str, collections: int, media: int, variants: int, metafields: int) -> str:
    """All that we read of a product, with as many of each kind as the numbers say."""
    return f"""
fragment {name} on Product {{
  id title handle descriptionHtml productType vendor tags status updatedAt
  onlineStoreUrl onlineStorePreviewUrl
  seo {{ title description }}
  options {{ name values }}
  collections(first: {collections}) {{ nodes {{ title }} }}
  media(first: {media}) {{
    nodes {{ __typename ... on MediaImage {{ id alt image {{ url }} }} }} pageInfo {{ hasNextPage }}
  }}
  variants(first: {variants}) {{
    nodes {{ id title sku barcode price position selectedOptions {{ name value }} }}
    pageInfo {{ hasNextPage }}
  }}
  metafields(first: {metafields}) {{
    nodes {{ namespace key type value }} pageInfo {{ hasNextPage }}
  }}
  attempt: metafield(namespace: "$app:rooz", key: "attempt") {{ value }}
}}
"""


PRODUCTS = """
query Products($first: Int!, $after: String) {
  products(first: $first, after: $after, sortKey: ID) {
    nodes { ...Listed }
    pageInfo { hasNextPage endCursor }
  }
}
""" + _product("Listed", 5, 6, 8, 12)

ONE = "query One($id: ID!) { product(id: $id) { ...Whole } }" + _product("Whole", 10, 60, 100, 40)

# one that Shopify reads aside: no pages, at most five connections, two levels deep
ALL_PRODUCTS = """
{
  products { edges { node {
    __typename id title handle descriptionHtml productType vendor tags status updatedAt
    onlineStoreUrl onlineStorePreviewUrl
    seo { title description }
    options { name values }
    attempt: metafield(namespace: "$app:rooz", key: "attempt") { value }
    collections { edges { node { __typename id title } } }
    media { edges { node { __typename id ... on MediaImage { alt image { url } } } } }
    variants { edges { node {
      __typename id title sku barcode price position selectedOptions { name value }
    } } }
    metafields { edges { node { __typename id namespace key type value } } }
  } } }
}
"""

BULK_RUN = """
mutation BulkRun($query: String!) {
  bulkOperationRunQuery(query: $query) {
    bulkOperation { id status } userErrors { field message code }
  }
}
"""

BULK = """
query Bulk($id: ID!) {
  bulkOperation(id: $id) { id status errorCode objectCount rootObjectCount url }
}
"""

COUNT = "query Count { productsCount { count } }"

SHOP = """
query Shop {
  shop { name myshopifyDomain currencyCode primaryDomain { url } }
}
"""

WRITE_TEXTS = """
mutation WriteTexts($product: ProductUpdateInput!) {
  productUpdate(product: $product) { product { id updatedAt } userErrors { field message } }
}
"""

# one document, so that our mark goes with the alt texts too: it is written last
WRITE_WITH_ALT_TEXTS = """
mutation WriteWithAltTexts($files: [FileUpdateInput!]!, $product: ProductUpdateInput!) {
  fileUpdate(files: $files) { files { id alt } userErrors { field message code } }
  productUpdate(product: $product) { product { id updatedAt } userErrors { field message } }
}
"""

OPERATIONS = {
    "products": PRODUCTS,
    "one": ONE,
    "shop": SHOP,
    "count": COUNT,
    "bulk_run": BULK_RUN,
    "bulk": BULK,
    "all_products": ALL_PRODUCTS,
    "write_texts": WRITE_TEXTS,
    "write_with_alt_texts": WRITE_WITH_ALT_TEXTS,
}

CUT = ("media", "variants", "metafields")
"""The connections of a listed product that may go on beyond what the list asked for."""

COSTS: dict[str, float] = {
    "products": 903,
    "one": 385,
    "shop": 2,
    "count": 1,
    "bulk_run": 13,
    "bulk": 1,
    "all_products": 15,
    "write_texts": 13,
    "write_with_alt_texts": 26,
}
"""What Shopify debits at first for each, in points (a test reckons them anew)."""
