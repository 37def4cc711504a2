"""What the online store says beside its products: pages, and blogs with their articles."""

from dataclasses import dataclass, field
from typing import ClassVar

from .things import Thing, now

SEO_NAMESPACE = "global"
SEO_KEYS = {"meta_title": "title_tag", "meta_description": "description_tag"}
"""The metafields in which a theme finds a page's SEO texts; the API has no field for them."""


@dataclass(slots=True, kw_only=True)
class Written(Thing):
    """A text of the online store, shown from `published_at` on; None hides it."""

    body: str = ""
    published_at: str | None = None

    @property
    def is_published(self) -> bool:
        """Whether shoppers see it now."""
        return self.published_at is not None and self.published_at <= now()

    def seo(self, key: str) -> str | None:
        """The SEO text that translations call `key`."""
        kept = self.metafield(SEO_NAMESPACE, SEO_KEYS[key])
        return kept.value if kept else None

    def originals(self) -> dict[str, str | None]:
        """With its SEO texts, wherever they are kept."""
        return {
            "title": self.title,
            "body_html": self.body,
            "handle": self.handle,
            "meta_title": self.seo("meta_title"),
            "meta_description": self.seo("meta_description"),
        }


@dataclass(slots=True, kw_only=True)
class Page(Written):
    """A page of the shop's own, such as who we are."""

    kind: ClassVar[str] = "Page"
    folder: ClassVar[str] = "pages"


@dataclass(slots=True, kw_only=True)
class Blog(Thing):
    """What articles stand in."""

    kind: ClassVar[str] = "Blog"
    folder: ClassVar[str] = "blogs"


@dataclass(slots=True, kw_only=True)
class Article(Written):
    """A post in a blog."""

    kind: ClassVar[str] = "Article"
    folder: ClassVar[str] = "articles"

    blog_id: int
    author: str = ""
    summary: str = ""
    tags: list[str] = field(default_factory=list)

    def originals(self) -> dict[str, str | None]:
        """With its summary, which pages haven't got."""
        told = Written.originals(self)
        return {"title": self.title, "body_html": self.body, "summary_html": self.summary, **told}
