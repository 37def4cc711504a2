"""Whether a product `p` has a description in a language: as its own text, or translated."""


def spoken_in(language: str) -> str:
    """The condition, for a language's code as SQL has it: a parameter or a column."""
    return f"""(
    p.description <> '' AND {language} = split_part(coalesce(
      nullif(p.details ->> 'language', ''),
      (SELECT o.language FROM stores o WHERE o.tenant_id = p.tenant_id AND o.id = p.store_id)
    ), '-', 1)
    OR EXISTS (
      SELECT FROM jsonb_array_elements(p.details -> 'translations') AS t (told)
      WHERE split_part(t.told ->> 0, '-', 1) = {language} AND t.told ->> 1 = 'description'
        AND t.told ->> 2 <> ''))"""  # noqa: S608  no value comes from outside


SPOKEN = spoken_in(":language")
