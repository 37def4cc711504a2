"""How many products have what in common, as a trigger keeps it beside each change of them.

A facet is what they have in common: the `gaps` that they lack, how they are `sorted` (product type
and categories), in which `ten` they score. Products in the trash don't count. Rows are only ever
added, by whoever changes products, so that nobody waits for somebody else; `fold` makes one of
many.
"""

from sqlalchemy import Connection, text

from app.domain.ids import TenantId

# as they stand: without a store those of all stores
STANDING = """
SELECT kind, facet, value, sum(products)::integer AS products, sum(score)::integer AS score
FROM product_tallies
WHERE tenant_id = :tenant AND (CAST(:store AS uuid) IS NULL OR store_id = :store)
GROUP BY kind, facet, value HAVING sum(products) > 0
"""
# who folds at the same time finds none of these rows any more, and what others add meanwhile stays
FOLD = text(
    """
WITH taken AS (
  DELETE FROM product_tallies WHERE tenant_id = :tenant RETURNING *
)
INSERT INTO product_tallies (tenant_id, store_id, kind, facet, value, products, score)
SELECT tenant_id, store_id, kind, facet, value, sum(products), sum(score) FROM taken
GROUP BY 1, 2, 3, 4, 5 HAVING sum(products) <> 0 OR sum(score) <> 0
"""
)


def of(facet: str) -> str:
    """What stands of a facet, of the kind that the statement is about."""
    return f"""(
  SELECT value, products, score FROM ({STANDING}) t WHERE kind = :kind AND facet = '{facet}')"""  # noqa: S608  no value comes from outside


def fold(connection: Connection, tenant: TenantId) -> None:
    """One row for each that there is to say, instead of one for each change."""
    connection.execute(FOLD, {"tenant": tenant})
