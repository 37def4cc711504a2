"""What the services would mend in a workspace's shops, and what they wrote there."""

from typing import Any

from sqlalchemy import Connection, text

from app.db import tallies
from app.db.queries.dashboard import ALIKE, NOW, TO_WRITE, standing
from app.db.repositories.drafts import DraftRows
from app.db.spoken import SPOKEN, spoken_in
from app.domain.catalog import Kind
from app.domain.ids import DraftId, ProductId, StoreId, TenantId
from app.domain.scores import ANSWERS_FIRST, LEAST, gains
from app.domain.services import ServiceCode
from app.ports.services import Example, Lack, Prospects

MOST_CATEGORIES = 100

UNTOLD = f"""
SELECT l.language, count(*) AS products
FROM (SELECT DISTINCT s.tenant_id, s.id, split_part(locale, '-', 1) AS language
  FROM stores s, unnest(s.locales) AS locale WHERE s.tenant_id = :tenant) l
JOIN products p ON p.tenant_id = l.tenant_id AND p.store_id = l.id
WHERE {TO_WRITE} AND p.description <> '' AND NOT {spoken_in("l.language")}
GROUP BY l.language ORDER BY products DESC, l.language
"""  # noqa: S608  no value comes from outside
CATEGORIES = f"""
SELECT c.name, sum(t.products)::integer AS products FROM {tallies.of("sorted")} t
CROSS JOIN LATERAL (
  SELECT value ->> 0 AS name UNION SELECT jsonb_array_elements_text(value -> 1)) c
WHERE c.name <> '' GROUP BY c.name ORDER BY sum(t.products) DESC, c.name LIMIT :most
"""  # noqa: S608  as above
LACKING = f"""
SELECT p.id FROM products p WHERE {TO_WRITE}
AND p.gaps && CAST(:gaps AS text[]) AND NOT p.gaps && CAST(:first AS text[])
ORDER BY (SELECT sum(c.cost) FROM unnest(CAST(:gaps AS text[]), CAST(:costs AS integer[]))
  AS c (gap, cost) WHERE c.gap = ANY (p.gaps)) DESC, p.score, p.title, p.id LIMIT :most
"""  # noqa: S608  as above
UNTRANSLATED = f"""
SELECT p.id FROM products p WHERE {TO_WRITE}
AND p.description <> '' AND NOT {SPOKEN}
ORDER BY p.score, p.title, p.id LIMIT :most
"""  # noqa: S608  as above
EXAMPLE = """
SELECT d.id, p.title FROM drafts d
JOIN runs r ON r.tenant_id = d.tenant_id AND r.id = d.run_id AND r.service = :service
JOIN products p ON p.tenant_id = d.tenant_id AND p.id = d.product_id
WHERE d.tenant_id = :tenant AND d.state IN ('published', 'accepted', 'ready') AND d.written = ''
ORDER BY d.state = 'published' DESC, d.state = 'accepted' DESC, d.field = 'description' DESC,
  d.created_at DESC, d.id LIMIT 1
"""


def prospects(connection: Connection, tenant: TenantId, store: StoreId | None) -> Prospects:
    """What the services would mend."""
    values = {
        "tenant": tenant,
        "store": store,
        "kind": str(Kind.PRODUCT),
        "most": MOST_CATEGORIES,
    }

    def rows(statement: str) -> Any:
        return connection.execute(text(statement), values)

    found = gains((row.gaps, row.there) for row in rows(ALIKE))
    named = {row.name: row.products for row in rows(CATEGORIES)}
    return Prospects(
        standing({row.ten: (row.products, row.total) for row in rows(NOW)}),
        {gain.service: gain for gain in found},
        {row.language: row.products for row in rows(UNTOLD)},
        dict(sorted(named.items(), key=lambda each: each[0].casefold())),
    )


def lacking(connection: Connection, tenant: TenantId, lack: Lack, limit: int) -> list[ProductId]:
    """Products that lack what a service writes; those that gain most by it come first.

    Of a description that there are too few facts for questions come first, so it isn't lacking.
    """
    costs = LEAST.get(lack.service, {})
    values = {
        "tenant": tenant,
        "store": lack.store_id,
        "kind": str(Kind.PRODUCT),
        "gaps": list(costs),
        "costs": list(costs.values()),
        "first": [ANSWERS_FIRST] if lack.service is ServiceCode.DESCRIPTION else [],
        "language": lack.language,
        "most": limit,
    }
    wanted = LACKING if lack.service in LEAST else UNTRANSLATED
    return [ProductId(row.id) for row in connection.execute(text(wanted), values)]


def example(connection: Connection, tenant: TenantId, service: ServiceCode) -> Example | None:
    """A text that the service wrote here, and that says nothing which waits for a word."""
    wanted = {"tenant": tenant, "service": str(service)}
    found = connection.execute(text(EXAMPLE), wanted).one_or_none()
    if found is None:
        return None
    return Example(DraftRows(connection, tenant).get(DraftId(found.id)), found.title)
