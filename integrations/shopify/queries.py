"""Every operation that we send to Shopify, each validated against the Admin schema by a test."""

API_VERSION = "2026-10"

PRODUCT = """
fragment Whole on Product {
  id title handle descriptionHtml productType vendor tags status updatedAt
  onlineStoreUrl onlineStorePreviewUrl
  seo { title description }
  options { name values }
  collections(first: 10) { nodes { title } }
  media(first: 50) { nodes { __typename ... on MediaImage { id alt image { url } } } }
  variants(first: 100) {
    nodes { id title sku barcode price position selectedOptions { name value } }
  }
  metafields(first: 30) { nodes { namespace key type value } }
  attempt: metafield(namespace: "$app:rooz", key: "attempt") { value }
}
"""

PRODUCTS = (
    """
query Products($first: Int!, $after: String) {
  products(first: $first, after: $after, sortKey: ID) {
    nodes { ...Whole }
    pageInfo { hasNextPage endCursor }
  }
}
"""
    + PRODUCT
)

ONE = "query One($id: ID!) { product(id: $id) { ...Whole } }" + PRODUCT

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
    "write_texts": WRITE_TEXTS,
    "write_with_alt_texts": WRITE_WITH_ALT_TEXTS,
}
