"""Where SEO plugins keep their texts: in a product's meta, under names of their own."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.catalog import Field


@dataclass(frozen=True, slots=True)
class SeoPlugin:
    """A plugin: how it is known in the REST index, and the names of its meta."""

    name: str
    namespace: str
    title_key: str
    description_key: str

    def key(self, field: Field) -> str | None:
        """The meta entry of a field; None for fields that aren't the plugin's."""
        keys = {
            Field.SEO_TITLE: self.title_key,
            Field.META_DESCRIPTION: self.description_key,
        }
        return keys.get(field)


PLUGINS = (
    SeoPlugin("yoast", "yoast/v1", "_yoast_wpseo_title", "_yoast_wpseo_metadesc"),
    SeoPlugin("rankmath", "rankmath/v1", "rank_math_title", "rank_math_description"),
    SeoPlugin("seopress", "seopress/v1", "_seopress_titles_title", "_seopress_titles_desc"),
)


def active(namespaces: Iterable[str]) -> SeoPlugin | None:
    """The plugin that a shop's REST index tells of; the first, where it has several."""
    there = set(namespaces)
    return next((plugin for plugin in PLUGINS if plugin.namespace in there), None)


def named(name: str) -> SeoPlugin | None:
    """The plugin as a store remembers it."""
    return next((plugin for plugin in PLUGINS if plugin.name == name), None)
