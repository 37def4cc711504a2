"""Which drafts were written against a text that the shop has changed since."""

# as Draft.is_stale has it: what is absent and what is empty are one
LIVE = """
CASE
  WHEN d.locale <> '' THEN (
    SELECT t.told ->> 2 FROM jsonb_array_elements(l.details -> 'translations') AS t (told)
    WHERE t.told ->> 0 = d.locale AND t.told ->> 1 = d.field LIMIT 1)
  WHEN d.field = 'alt_text' THEN (
    SELECT i.alt FROM images i
    WHERE i.tenant_id = d.tenant_id AND i.product_id = d.product_id AND i.id = d.image_id)
  WHEN d.field = 'title' THEN l.title
  WHEN d.field = 'description' THEN l.description
  WHEN d.field = 'short_description' THEN l.short_description
  WHEN d.field = 'seo_title' THEN l.seo_title
  WHEN d.field = 'meta_description' THEN l.meta_description
  WHEN d.field = 'focus_keyword' THEN l.details ->> 'focus_keyword'
  WHEN d.field = 'handle' THEN l.handle
END
"""
STALE_PRODUCTS = f"""
SELECT d.product_id FROM drafts d
JOIN products l ON l.tenant_id = d.tenant_id AND l.id = d.product_id
WHERE d.tenant_id = :tenant AND d.state IN ('ready', 'accepted')
  AND coalesce(d.base, '') <> coalesce({LIVE}, '')
"""  # noqa: S608  no value comes from outside
