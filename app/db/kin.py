"""Products that have something in common: what a description may lead to."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, text

from app.domain.ids import ProductId, StoreId, TenantId
from app.domain.links import Kin

LOOKED_AT = 60  # for each; ids are hashes: those that come next are a fair choice, always the same
# The shop is unpacked once for all that are wanted; titles in another language for what is found.
KIN = text(
    """
WITH shop AS MATERIALIZED (
  SELECT id, title, url, product_type, details->'categories' AS categories,
    details->'tags' AS tags, coalesce(details->>'language', '') AS language
  FROM products
  WHERE tenant_id = :tenant AND store_id = :store AND kind = 'product' AND status = 'active'
    AND url <> ''
)
SELECT wanted.id AS of_id, found.id, found.url, found.groups, found.tags, CASE
  WHEN wanted.locale = '' THEN found.title
  ELSE (
    SELECT told->>2 FROM products p, jsonb_array_elements(p.details->'translations') AS told
    WHERE p.tenant_id = :tenant AND p.id = found.id
      AND told->>0 = wanted.locale AND told->>1 = 'title' LIMIT 1
  ) END AS title
FROM unnest(CAST(:ids AS uuid[]), CAST(:locales AS text[])) AS wanted (id, locale)
JOIN products own ON own.tenant_id = :tenant AND own.id = wanted.id AND own.kind = 'product'
CROSS JOIN LATERAL (
  SELECT shop.id, shop.title, shop.url, shop.tags, ARRAY(
    SELECT jsonb_array_elements_text(shop.categories)
    INTERSECT SELECT jsonb_array_elements_text(own.details->'categories')
    UNION SELECT shop.product_type WHERE shop.product_type = own.product_type
  ) AS groups
  FROM shop
  WHERE shop.id <> own.id AND shop.language = coalesce(own.details->>'language', '') AND (
    (own.product_type <> '' AND shop.product_type = own.product_type)
    OR shop.categories ?| ARRAY(SELECT jsonb_array_elements_text(own.details->'categories'))
  )
  ORDER BY shop.id < own.id, shop.id LIMIT :most
) found
"""
)


def kin(
    connection: Connection, tenant: TenantId, store: StoreId, wanted: Mapping[ProductId, str]
) -> dict[ProductId, Sequence[Kin]]:
    """Some that share a type or category with each; `wanted` are locales of titles."""
    values: dict[str, Any] = {
        "tenant": tenant,
        "store": store,
        "ids": [product.hex for product in wanted],
        "locales": list(wanted.values()),
        "most": LOOKED_AT,
    }
    found: dict[ProductId, list[Kin]] = defaultdict(list)
    for row in connection.execute(KIN, values):
        groups, tags = frozenset(row.groups), tuple(row.tags)
        one = Kin(ProductId(row.id), row.title or "", row.url, groups, tags)
        found[ProductId(row.of_id)].append(one)
    return dict(found)
