"""Where SEO plugins keep their texts: in a product's meta, under names of their own."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.catalog import Field


@dataclass(frozen=True, slots=True)
class SeoPlugin:
    """A plugin: how it is known in the REST index and in a page's head, and its meta's names.

    `is_apart`: what pages show stands elsewhere, and its meta is a copy.
    """

    name: str
    namespace: str
    mark: str
    title_key: str
    description_key: str
    keyword_key: str
    is_apart: bool = False

    def key(self, field: Field) -> str | None:
        """The meta entry of a field; None for fields that aren't the plugin's."""
        keys = {
            Field.SEO_TITLE: self.title_key,
            Field.META_DESCRIPTION: self.description_key,
            Field.FOCUS_KEYWORD: self.keyword_key,
        }
        return keys.get(field)


PLUGINS = (
    SeoPlugin(
        "yoast",
        "yoast/v1",
        "optimized with the Yoast SEO",
        "_yoast_wpseo_title",
        "_yoast_wpseo_metadesc",
        "_yoast_wpseo_focuskw",
    ),
    SeoPlugin(
        "rankmath",
        "rankmath/v1",
        "Search Engine Optimization by Rank Math",
        "rank_math_title",
        "rank_math_description",
        "rank_math_focus_keyword",
    ),
    SeoPlugin(
        "seopress",
        "seopress/v1",
        "seopress",
        "_seopress_titles_title",
        "_seopress_titles_desc",
        "_seopress_analysis_target_kw",
    ),
    # its meta is a copy for translation plugins, and has no focus keyphrase; what pages show stands
    # in a table of its own, which WooCommerce's API doesn't reach: see `aioseo`
    SeoPlugin(
        "aioseo",
        "aioseo/v1",
        "All in One SEO",
        "_aioseo_title",
        "_aioseo_description",
        "",
        is_apart=True,
    ),
)


def active(namespaces: Iterable[str]) -> tuple[SeoPlugin, ...]:
    """The plugins that a shop's REST index tells of."""
    there = set(namespaces)
    return tuple(plugin for plugin in PLUGINS if plugin.namespace in there)


def shown(plugins: Iterable[SeoPlugin], page: str) -> SeoPlugin | None:
    """Of several, the one that wrote a page's head; None where none left its mark."""
    head = page.partition("</head>")[0]
    return next((plugin for plugin in plugins if plugin.mark in head), None)


def named(name: str) -> SeoPlugin | None:
    """The plugin as a store remembers it."""
    return next((plugin for plugin in PLUGINS if plugin.name == name), None)
